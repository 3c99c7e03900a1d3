"""What lies in the environment: half-installed packages, and packages that overwrite each other."""

from __future__ import annotations

import csv
import re
import shutil
from pathlib import Path

_CV2 = (
    "opencv-python",
    "opencv-python-headless",
    "opencv-contrib-python",
    "opencv-contrib-python-headless",
)
_RUNTIMES = ("onnxruntime", "onnxruntime-gpu", "onnxruntime-directml", "onnxruntime-openvino")


def canonical(name: str) -> str:
    """A distribution's name in the one form in which names are compared (PEP 503)."""
    return re.sub(r"[-_.]+", "-", name).lower()


def installed(site_packages: Path) -> dict[str, Path]:
    """The distributions of an environment: canonical name to dist-info folder."""
    return {
        canonical(folder.name.removesuffix(".dist-info").rsplit("-", 1)[0]): folder
        for folder in sorted(site_packages.glob("*.dist-info"))
    }


def whole(dist_info: Path) -> bool:
    """Whether a distribution is completely there: each file of its record, in its right size.

    pip writes the record last, so a killed installation has none; a power cut leaves files
    that are too short.
    """
    if not (dist_info / "INSTALLER").is_file():
        return False
    try:
        with (dist_info / "RECORD").open(encoding="utf-8", newline="") as file:
            rows = list(csv.reader(file))
    except (OSError, UnicodeDecodeError, csv.Error):
        return False
    if not rows:
        return False
    for row in rows:
        if len(row) != 3:
            return False
        path, _, size = row
        if not size or path.endswith(".pyc"):
            continue  # the record itself; byte code, which Python makes anew
        try:
            if (dist_info.parent / path).stat().st_size != int(size):
                return False
        except (OSError, ValueError):
            return False
    return True


def clear_half_installed(site_packages: Path) -> list[str]:
    """Make pip install again what is not whole; returns the names.

    Only the folder with the record goes: pip then takes the package as absent and overwrites
    its files. Folders that begin with ``~`` are what a killed removal leaves behind.
    """
    for left in site_packages.glob("~*"):
        shutil.rmtree(left, ignore_errors=True)
    broken = [name for name, folder in installed(site_packages).items() if not whole(folder)]
    for name in broken:
        shutil.rmtree(installed(site_packages)[name])
    return broken


def to_remove(names: set[str], runtime: str) -> list[str]:
    """The distributions to uninstall before installing, for the runtime "run" or "gpu".

    The packages of one family write into the same folder, silently, and removing one breaks
    the other: where an unwanted one is present, the whole family goes, and the wanted one is
    then installed afresh.
    """
    keep = {"opencv-python", "onnxruntime-gpu" if runtime == "gpu" else "onnxruntime"}
    going: list[str] = []
    for family in (_CV2, _RUNTIMES):
        present = [name for name in family if name in names]
        if any(name not in keep for name in present):
            going.extend(present)
    return going


def runtime_of(names: set[str]) -> str:
    """The runtime that the distributions belong to: "gpu" or "run" (the CPU)."""
    return "gpu" if "onnxruntime-gpu" in names and "onnxruntime" not in names else "run"
