"""The doctor: each thing that can be wrong with a machine, as a sentence with its mend."""

from __future__ import annotations

import shutil
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from workstation import doctor
from workstation.doctor import Finding
from workstation.engines import providers
from workstation.settings import DATA_VARIABLE

ROOT = Path(__file__).parents[2]


def _of(findings: list[Finding], name: str) -> Finding:
    (found,) = [one for one in findings if one.name == name]
    return found


def test_a_sound_machine(default_pack: Path) -> None:
    findings = doctor.examine(device="cpu")
    assert all(one.sentence.endswith(".") for one in findings)
    assert all(bool(one.mend) != one.ok for one in findings)
    pack = _of(findings, "pack yunet-sface")
    assert pack.ok
    assert "CPUExecutionProvider" in pack.sentence
    for name in ("python", "libraries", "scikit-image", "rivals", "devices", "clock"):
        assert _of(findings, name).ok, name


def test_a_missing_default_pack(tmp_path: Path) -> None:
    found = _of(doctor.examine(tmp_path), "packs")
    assert not found.ok
    assert "installer run" in found.mend


def test_a_damaged_pack_and_a_broken_one(default_pack: Path, tmp_path: Path) -> None:
    folder = Path(shutil.copytree(default_pack, tmp_path / "yunet-sface"))
    model = folder / "face_recognition_sface_2021dec.onnx"
    model.write_bytes(model.read_bytes()[:-1])
    (tmp_path / "broken").mkdir()
    findings = doctor.examine(tmp_path)
    damaged = _of(findings, "pack yunet-sface")
    assert not damaged.ok
    assert "must not be used" in damaged.sentence
    assert "damaged or exchanged" in damaged.sentence
    assert not _of(findings, "pack").ok


def test_a_device_that_cannot_be_had(default_pack: Path) -> None:
    missing = [one for one in providers.PROVIDERS if one not in providers.available_devices()]
    found = _of(doctor.examine(default_pack.parent, missing[0]), "pack yunet-sface")
    assert not found.ok
    assert f"cannot use {missing[0]}" in found.sentence


def test_two_distributions_of_one_library(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    both = {"onnxruntime", "onnxruntime-gpu"}
    monkeypatch.setattr(providers, "_is_installed", lambda name: name in both)
    found = _of(doctor.examine(tmp_path), "rivals")
    assert not found.ok
    assert "ONNX Runtime is installed twice" in found.sentence
    assert "pip uninstall onnxruntime onnxruntime-gpu" in found.mend
    assert found.mend.endswith("--no-deps onnxruntime-gpu")


def test_missing_libraries(monkeypatch: pytest.MonkeyPatch) -> None:
    real = doctor.version_of
    gone = {"rfc8785", "opencv-python", "PySide6-Essentials"}
    monkeypatch.setattr(doctor, "version_of", lambda name: "" if name in gone else real(name))
    found = _of(doctor._libraries(), "libraries")
    assert not found.ok
    assert found.sentence == "Not installed: rfc8785, opencv-python."
    assert doctor._qt().ok, "the core does everything without a screen"


@pytest.mark.parametrize(
    ("version", "python", "ok"),
    [
        ("6.11.3", (3, 11), True),
        ("6.12.0", (3, 11), False),
        ("6.12.0", (3, 12), True),
        ("6.12.0", (3, 13), True),
        ("6.10.1", (3, 13), False),
        ("6.10.3", (3, 11), True),
    ],
)
def test_versions_of_qt(version: str, python: tuple[int, int], ok: bool) -> None:
    found = doctor.qt(version, python)
    assert found.ok is ok
    assert ok or "6.11.3" in found.mend


@pytest.mark.parametrize(
    ("version", "ok"),
    [("0.26.0", True), ("2.1.9", True), ("2.2.0", False), ("2.2rc1", True), ("3.0", False)],
)
def test_versions_of_scikit_image(version: str, ok: bool) -> None:
    assert doctor.scikit_image(version).ok is ok


def test_a_clock_that_cannot_be_right() -> None:
    assert doctor.clock(datetime(2026, 11, 23, tzinfo=UTC)).ok
    for year in (1970, 2025, 2099):
        found = doctor.clock(datetime(year, 1, 1, tzinfo=UTC))
        assert not found.ok
        assert str(year) in found.sentence


def test_space_and_a_data_folder_that_cannot_be_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert not doctor.space(tmp_path, 10**8).ok
    assert doctor.space(tmp_path, 10**11).ok
    assert doctor._data_folder(tmp_path / "not" / "yet").ok
    assert list(tmp_path.iterdir()) == []

    def refused(**_: object) -> None:
        raise PermissionError

    monkeypatch.setattr(doctor.tempfile, "TemporaryFile", refused)
    found = doctor._data_folder(tmp_path)
    assert not found.ok
    assert DATA_VARIABLE in found.mend


def test_it_works_without_qt_and_says_what_breaks(tmp_path: Path) -> None:
    """Where Qt is absent, and the libraries of the models fail to load."""
    code = (
        "import sys\n"
        "for name in ('PySide6', 'shiboken6', 'cv2', 'insightface', 'skimage'):\n"
        "    sys.modules[name] = None\n"
        "from pathlib import Path\n"
        "from workstation.doctor import examine\n"
        "found = [f for f in examine(Path(sys.argv[1])) if f.name == 'pack yunet-sface']\n"
        "assert found and not found[0].ok and 'a library fails' in found[0].sentence, found\n"
    )
    (tmp_path / "packs").mkdir()
    from workstation.settings import packs_folder

    shutil.copytree(packs_folder() / "yunet-sface", tmp_path / "packs" / "yunet-sface")
    subprocess.run(
        [sys.executable, "-c", code, str(tmp_path / "packs")], check=True, cwd=ROOT, timeout=110
    )
