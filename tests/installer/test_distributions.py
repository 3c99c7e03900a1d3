"""Half-installed packages and packages that overwrite each other."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from installer import distributions
from installer.distributions import clear_half_installed, installed, to_remove, whole
from tests.installer.conftest import write_distribution


def test_a_complete_distribution_is_whole(tmp_path: Path) -> None:
    assert whole(write_distribution(tmp_path, "numpy", "2.4.6"))


def test_byte_code_made_anew_does_not_matter(tmp_path: Path) -> None:
    folder = write_distribution(tmp_path, "a", "1", {"a/__pycache__/a.cpython-311.pyc": b"123"})
    (tmp_path / "a/__pycache__/a.cpython-311.pyc").write_bytes(b"12345")
    assert whole(folder)


def _no_record(folder: Path) -> None:
    (folder / "RECORD").unlink()


def _empty_record(folder: Path) -> None:
    (folder / "RECORD").write_bytes(b"")


def _zero_bytes(folder: Path) -> None:
    (folder / "RECORD").write_bytes(b"\0" * 100)


def _no_installer(folder: Path) -> None:
    (folder / "INSTALLER").unlink()


def _missing_file(folder: Path) -> None:
    (folder.parent / "numpy" / "__init__.py").unlink()


def _short_file(folder: Path) -> None:
    (folder.parent / "numpy" / "__init__.py").write_bytes(b"")


@pytest.mark.parametrize(
    "damage",
    [_no_record, _empty_record, _zero_bytes, _no_installer, _missing_file, _short_file],
)
def test_damage_is_seen_and_only_the_damaged_is_cleared(tmp_path: Path, damage: object) -> None:
    folder = write_distribution(tmp_path, "numpy", "2.4.6")
    write_distribution(tmp_path, "scipy", "1.17.1")
    (tmp_path / "~ontour").mkdir()
    assert callable(damage)
    damage(folder)
    assert clear_half_installed(tmp_path) == ["numpy"]
    assert set(installed(tmp_path)) == {"scipy"}
    assert not (tmp_path / "~ontour").exists()


@given(st.binary())
def test_no_record_breaks_the_reader(tmp_path_factory: pytest.TempPathFactory, data: bytes) -> None:
    folder = write_distribution(tmp_path_factory.mktemp("site"), "a", "1")
    (folder / "RECORD").write_bytes(data)
    assert whole(folder) in (True, False)


@pytest.mark.parametrize(
    ("names", "runtime", "expected"),
    [
        (set(), "run", []),
        ({"opencv-python", "onnxruntime"}, "run", []),
        ({"opencv-python", "onnxruntime-gpu"}, "gpu", []),
        ({"onnxruntime"}, "gpu", ["onnxruntime"]),
        ({"onnxruntime", "onnxruntime-gpu"}, "run", ["onnxruntime", "onnxruntime-gpu"]),
        ({"onnxruntime", "onnxruntime-gpu"}, "gpu", ["onnxruntime", "onnxruntime-gpu"]),
        (
            {"opencv-python", "opencv-python-headless"},
            "run",
            ["opencv-python", "opencv-python-headless"],
        ),
        ({"opencv-contrib-python"}, "run", ["opencv-contrib-python"]),
    ],
)
def test_what_overwrites_goes_with_its_whole_family(
    names: set[str], runtime: str, expected: list[str]
) -> None:
    assert to_remove(names, runtime) == expected


def test_this_environment_has_one_of_each() -> None:
    import sysconfig

    names = set(installed(Path(sysconfig.get_path("purelib"))))
    assert to_remove(names, distributions.runtime_of(names)) == []
