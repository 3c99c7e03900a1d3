"""Examines the machine and says in sentences what is wrong and how to mend it.

Works without Qt installed, and where a model library is missing or broken.
"""

from __future__ import annotations

import importlib.util
import os
import platform
import shutil
import sqlite3
import sys
import tempfile
from dataclasses import dataclass
from datetime import UTC, datetime
from importlib import metadata
from pathlib import Path

from workstation.engines.packs import DEFAULT_PACK, installed_packs, verify_pack
from workstation.engines.providers import installed_rivals, rival_mend
from workstation.errors import WorkstationError
from workstation.settings import data_folder, packs_folder

_REINSTALL = "Run: python3 -m installer run"
_SMALLEST_FREE_BYTES = 1024**3
_RELEASED = datetime(2026, 1, 1, tzinfo=UTC)
"""The clock of a working machine cannot be before this."""
_FAR = datetime(2060, 1, 1, tzinfo=UTC)

_NEEDED = (
    "numpy",
    "scipy",
    "scikit-image",
    "pillow",
    "onnx",
    "insightface",
    "sqlalchemy",
    "alembic",
    "rfc8785",
    "reportlab",
    "platformdirs",
    "filelock",
)
_OPENCV = ("opencv-python", "opencv-python-headless")
_RUNTIMES = ("onnxruntime", "onnxruntime-gpu", "onnxruntime-directml", "onnxruntime-openvino")


@dataclass(frozen=True)
class Finding:
    """One thing examined: ``mend`` says what to do where ``ok`` is false, else it is empty."""

    name: str
    ok: bool
    sentence: str
    mend: str = ""


def examine(packs: Path | None = None, device: str = "auto") -> list[Finding]:
    """Everything that matters on this machine, in the order in which to mend it.

    ``packs`` is the folder of the model packs, by default that of this program.
    """
    folder = packs_folder() if packs is None else packs
    return [
        _python(),
        *_libraries(),
        *_rivals(),
        _qt(),
        _sqlite(),
        *_devices(),
        *_packs(folder, device),
        _data_folder(data_folder()),
        clock(datetime.now(UTC)),
    ]


def version_of(distribution: str) -> str:
    """The installed version of a distribution; empty where it is not installed."""
    try:
        return metadata.version(distribution)
    except metadata.PackageNotFoundError:
        return ""


def _python() -> Finding:
    return Finding("python", True, f"Python {platform.python_version()} on {platform.platform()}.")


def _libraries() -> list[Finding]:
    findings = []
    missing = [name for name in _NEEDED if not version_of(name)]
    for names in (_OPENCV, _RUNTIMES):
        if not any(version_of(name) for name in names):
            missing.append(names[0])
    if missing:
        findings.append(
            Finding("libraries", False, f"Not installed: {', '.join(missing)}.", _REINSTALL)
        )
    else:
        shown = [
            f"{name} {version_of(name)}"
            for name in (*_OPENCV, *_RUNTIMES, "insightface", "numpy", "sqlalchemy")
            if version_of(name)
        ]
        findings.append(Finding("libraries", True, f"Installed: {', '.join(shown)}."))
    findings.append(scikit_image(version_of("scikit-image")))
    return findings


def scikit_image(version: str) -> Finding:
    """Whether this scikit-image still has what InsightFace calls."""
    if _numbers(version) >= (2, 2):
        return Finding(
            "scikit-image",
            False,
            f"scikit-image {version} no longer has estimate(), which insightface calls.",
            'Run: python -m pip install "scikit-image<2.2"',
        )
    return Finding("scikit-image", True, f"scikit-image {version or 'is not installed'}.")


def _numbers(version: str) -> tuple[int, ...]:
    numbers = []
    for part in version.split("."):
        if not part.isdigit():
            break
        numbers.append(int(part))
    return tuple(numbers)


def _rivals() -> list[Finding]:
    found = installed_rivals()
    if not found:
        return [Finding("rivals", True, "No library is installed twice.")]
    return [
        Finding(
            "rivals",
            False,
            f"{library} is installed twice ({' and '.join(names)}); the two overwrite each other.",
            rival_mend(names),
        )
        for library, names in found.items()
    ]


def _qt() -> Finding:
    version = version_of("PySide6-Essentials")
    if not version:
        # The core does everything without a screen, so this is no fault.
        return Finding("qt", True, "Qt is not installed: the window cannot open, all else works.")
    return qt(version, sys.version_info[:2])


def qt(version: str, python: tuple[int, int]) -> Finding:
    """Whether this PySide6 is safe on this Python: 6.12 loses references on 3.11."""
    numbers = _numbers(version)
    if numbers[:2] == (6, 12) and python == (3, 11):
        return Finding(
            "qt",
            False,
            f"PySide6 {version} aborts on Python 3.11.",
            'Run: python -m pip install "PySide6-Essentials>=6.11.3,<6.12"',
        )
    if numbers == (6, 10, 1):
        return Finding(
            "qt",
            False,
            f"PySide6 {version} has a fault that ends the program.",
            'Run: python -m pip install "PySide6-Essentials>=6.11.3,<6.12"',
        )
    return Finding("qt", True, f"Qt for Python (PySide6) {version}.")


def _sqlite() -> Finding:
    return Finding("sqlite", True, f"SQLite {sqlite3.sqlite_version}.")


def _devices() -> list[Finding]:
    if not importlib.util.find_spec("onnxruntime"):
        return []
    from workstation.engines.providers import available_devices

    try:
        devices = available_devices()
    except (ImportError, OSError, AttributeError) as error:
        return [
            Finding(
                "devices",
                False,
                f"ONNX Runtime cannot be loaded ({type(error).__name__}).",
                _REINSTALL,
            )
        ]
    return [Finding("devices", True, f"ONNX Runtime was built for: {', '.join(devices)}.")]


def _packs(folder: Path, device: str) -> list[Finding]:
    findings = []
    found = installed_packs(folder)
    names = [pack.name for pack in found if not isinstance(pack, WorkstationError)]
    if DEFAULT_PACK not in names:
        findings.append(
            Finding("packs", False, "The default model pack is not installed.", _REINSTALL)
        )
    for pack in found:
        if isinstance(pack, WorkstationError):
            findings.append(Finding("pack", False, pack.sentence, pack.next_step))
            continue
        name = f"pack {pack.name}"
        try:
            report = verify_pack(pack.folder, device)
        except WorkstationError as error:
            findings.append(Finding(name, False, error.sentence, error.next_step))
            continue
        except (ImportError, OSError, AttributeError) as error:
            sentence = f"The pack cannot be tested: a library fails ({type(error).__name__})."
            findings.append(Finding(name, False, sentence, _REINSTALL))
            continue
        if report.ok:
            sentence = f"The pack {pack.name} passes its self-test on {report.provider}."
            findings.append(Finding(name, True, sentence))
        else:
            findings.append(
                Finding(
                    name,
                    False,
                    f"The pack {pack.name} must not be used. {report.self_test}",
                    _REINSTALL if pack.name == DEFAULT_PACK else "Import the pack again.",
                )
            )
    return findings


def _data_folder(folder: Path) -> Finding:
    existing = folder
    while not existing.exists() and existing != existing.parent:
        existing = existing.parent
    try:
        with tempfile.TemporaryFile(dir=existing):
            pass
        free = shutil.disk_usage(existing).free
    except OSError:
        return Finding(
            "data folder",
            False,
            f"The data folder cannot be written: {folder}",
            "Make it writable, or choose another with the variable CORROBORATE_DATA.",
        )
    return space(folder, free)


def space(folder: Path, free_bytes: int) -> Finding:
    """Whether enough is free where the packs lie."""
    free = f"{free_bytes / 1024**3:.1f} GB"
    if free_bytes < _SMALLEST_FREE_BYTES:
        return Finding(
            "data folder",
            False,
            f"Only {free} are free for the data folder {folder}.",
            "Free some space, or choose another folder with the variable CORROBORATE_DATA.",
        )
    return Finding("data folder", True, f"The data folder {folder} is writable; {free} are free.")


def clock(now: datetime) -> Finding:
    """Whether the clock can be right: every record carries its time."""
    if not _RELEASED < now < _FAR:
        return Finding(
            "clock",
            False,
            f"The clock of this machine says {now:%Y-%m-%d}, which cannot be right.",
            "Set the date and time; every record carries them.",
        )
    zone = os.environ.get("TZ", "")
    local = now.astimezone()
    return Finding(
        "clock",
        True,
        f"The clock says {now:%Y-%m-%d %H:%M} UTC; local time is {local:%H:%M}"
        f"{f' ({zone})' if zone else ''}. Records are kept in UTC.",
    )
