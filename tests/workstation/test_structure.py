"""The house plan as a test: imports point downwards, and the core knows no Qt."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
CORE = sorted((ROOT / "workstation").rglob("*.py"))
WINDOW = sorted((ROOT / "ui").rglob("*.py"))

# A room may import the rooms named here and itself, and nothing else of the core.
ALLOWED = {
    "errors": set(),
    "model": set(),
    "settings": set(),
    "component_list": {"model", "errors"},
    "progress": set(),
    "permissions": {"model"},
    "accounts": {"model", "errors"},
    "identification": {"model", "errors"},
    "ports": {"model"},
    "ledger": {"model", "errors"},
    "isolation": {"errors"},
    "media": {"model", "errors", "ports", "progress", "isolation"},
    "looking": {"model", "ports"},
    "opencv": set(),
    "viewing": {"model", "errors", "ports", "opencv"},
    "galleries": {"model", "errors", "ports", "portrait_age"},
    "audit": {"model"},
    "storage": {
        "model", "errors", "identification", "ledger", "ports", "audit", "isolation",
        "viewing",
    },
    "engines": {
        "model", "errors", "ports", "settings", "media", "isolation", "quality", "edits",
        "opencv",
    },
    "quality": {"model", "errors", "ports"},
    "grouping": {"model", "ports"},
    "calibration": {"model", "progress"},
    "tracking": {"model", "ports"},
    "edits": {"model", "errors", "ports"},
    "portrait_age": set(),
    "reports": {
        "model", "errors", "identification", "ports", "portrait_age", "calibration",
        "viewing", "component_list",
    },
    "doctor": {"errors", "settings", "engines"},
    "workspace": {
        "model", "errors", "ports", "ledger", "media", "galleries", "storage", "progress",
        "permissions", "accounts",
    },
    "app": {
        "errors", "model", "ports", "settings", "engines", "storage", "workspace", "accounts",
        "casework",
    },
    "casework": {
        "model", "errors", "ports", "progress", "identification", "ledger", "galleries",
        "reports", "storage", "workspace", "quality", "media", "tracking", "edits",
        "looking", "viewing", "grouping", "calibration", "portrait_age", "permissions", "accounts",
        "audit", "component_list",
    },
    "evaluation": {
        "model", "errors", "ports", "progress", "galleries", "media", "portrait_age",
    },
}  # fmt: skip


def _imports(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: imports are absolute"
            yield node.module or ""
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def _room(path: Path) -> str:
    return path.relative_to(ROOT / "workstation").parts[0].removesuffix(".py")


@pytest.mark.parametrize("path", CORE, ids=lambda p: p.relative_to(ROOT).as_posix())
def test_imports_in_the_core_point_downwards(path: Path) -> None:
    room = _room(path)
    if room not in ALLOWED:
        return  # the shell, the demonstration and the like stand above everything
    for name in _imports(path):
        parts = name.split(".")
        if parts[0] == "workstation" and len(parts) > 1 and parts[1] not in (room, "__init__"):
            assert parts[1] in ALLOWED[room], f"{path.name} imports {name}"
        assert parts[0] not in {"PySide6", "ui", "shiboken6"}, f"{path.name} imports {name}"


def test_every_room_of_the_plan_exists() -> None:
    rooms = {_room(path) for path in CORE}
    assert set(ALLOWED) <= rooms


@pytest.mark.parametrize("path", WINDOW, ids=lambda p: p.relative_to(ROOT).as_posix())
def test_the_window_knows_no_adapters(path: Path) -> None:
    forbidden = {"sqlalchemy", "onnxruntime", "insightface", "cv2", "alembic"}
    inner = {"storage", "engines", "ledger"}
    for name in _imports(path):
        parts = name.split(".")
        assert parts[0] not in forbidden, f"{path.name} imports {name}"
        if parts[0] == "workstation" and len(parts) > 1:
            assert parts[1] not in inner, f"{path.name} imports {name}"


def test_the_verbs_of_casework_wait_for_no_heavy_library() -> None:
    heavy = "{'scipy', 'faiss', 'cv2', 'onnx', 'onnxruntime', 'insightface', 'skimage', 'av'}"
    code = f"import sys, workstation.casework; sys.exit(str({heavy} & set(sys.modules)))"
    command = [sys.executable, "-c", code]
    told = subprocess.run(command, check=False, capture_output=True, text=True, timeout=110)
    assert told.stderr.strip() == "set()"


def test_importing_the_whole_core_never_loads_qt() -> None:
    modules = [
        ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")
        for path in CORE
        if path.name != "__main__.py" and "migrations" not in path.parts
    ]
    code = (
        "import importlib, sys\n"
        f"for name in {modules!r}: importlib.import_module(name)\n"
        "assert not [m for m in sys.modules if m.startswith(('PySide6', 'shiboken'))]\n"
        "assert 'faiss' not in sys.modules, 'loaded at the first search of a large gallery'\n"
    )
    subprocess.run([sys.executable, "-c", code], check=True, cwd=ROOT, timeout=110)


def test_modules_stay_small() -> None:
    for path in [*CORE, *WINDOW]:
        lines = len(path.read_text(encoding="utf-8").splitlines())
        assert lines <= 500, f"{path.name} has {lines} lines"
