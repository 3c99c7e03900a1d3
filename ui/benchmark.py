"""Measures the window: start, memory at rest, the longest time its thread was blocked."""

from __future__ import annotations

import json
import os
import secrets
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ui.heartbeat import wait
from workstation.progress import Progress

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from ui.window import MainWindow
    from workstation.workspace import Workspace

REST_S = 3.0
"""How long nothing happens before the memory is read."""

START_LIMIT_S = 60.0
SCROLL_ROWS = 10_000
FOOTAGE_S = 8.0
LOOKING_S = 3.0


def measure(
    folder: Path | None = None,
    progress: Progress | None = None,
    scroll_rows: int = SCROLL_ROWS,
    footage_s: float = FOOTAGE_S,
    looking: tuple[float, float] = (1.0, LOOKING_S),
) -> dict[str, Any]:
    """Start the window twice, scroll a long list, and work in it, all without a display.

    The work is to import ``folder``, or sample portraits where there is none, to scan
    ``footage_s`` seconds of video of sample faces, and to search; ``looking`` is what
    ``desk_benchmark.measure`` takes.

    Returns ``start_s`` (process start to a window that is painted and answers, second start),
    ``workspace_s`` (until the workspace it was started with is shown), ``memory_mb`` at rest of
    the window's process and ``engine_memory_mb`` of its worker (None where the system does not
    tell), what ``scroll_benchmark.measure_scrolling`` says of a list of ``scroll_rows``
    candidates, among it ``scroll_longest_ms``, and what ``work_benchmark.measure_work`` says,
    among it ``longest_block_ms``, ``images``, ``enrolled`` and ``seconds`` of the import, and
    ``desk_benchmark.measure``: ``aligned_ms``, ``pan_fps``, ``blink_fps``, and
    ``cold_benchmark.measure``: ``aligned_cold_ms``.

    Raises ``CannotProceed`` where the window does not start or the core refuses.
    """
    if folder is not None and not folder.is_dir():
        from workstation.errors import CannotProceed

        raise CannotProceed("There is no such folder.", "Name a folder with portraits.")
    from ui import cold_benchmark, desk_benchmark  # which run their children by this module

    progress = progress or Progress()
    work = "ui.work_benchmark"
    with tempfile.TemporaryDirectory(prefix="corroborate-bench-") as scratch:
        workspace = Path(scratch) / "workspace"
        child("first", workspace)
        progress.step(1, 5, "Starting the window")
        facts = child("start", workspace)
        progress.step(2, 5, "Scrolling a long list of candidates")
        facts |= child("scroll", Path(scratch) / "scrolled", str(scroll_rows))
        progress.step(3, 5, "Importing, scanning and searching in the window")
        made = child("material", Path(scratch) / "material", str(footage_s), module=work)
        portraits = made["portraits"] if folder is None else folder
        facts |= child("work", workspace, portraits, made["footage"], module=work)
        progress.step(4, 5, "Looking at two pictures side by side")
        facts |= desk_benchmark.measure(*looking)
        return facts | cold_benchmark.measure(cold_benchmark.MEGAPIXELS * looking[0] ** 2)


def child(what: str, *arguments: Path | str, module: str = "ui.benchmark") -> dict[str, Any]:
    """Run one measurement in a process of its own and read its JSON."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-m", module, what, repr(time.time()), *map(str, arguments)]
    done = subprocess.run(
        command, env=environment, capture_output=True, text=True, encoding="utf-8", check=False
    )
    if done.returncode:
        from workstation.errors import CannotProceed

        last = done.stderr.strip().splitlines()[-1:] or ["no message"]
        raise CannotProceed(
            f"The window could not be measured: {last[0]}",
            "Run 'corroborate doctor' to see what is wrong with this machine.",
        )
    result: dict[str, Any] = json.loads(done.stdout.strip().splitlines()[-1])
    return result


def _memory_mb(process: int | str = "self") -> float | None:
    """Resident memory of a process, where the system tells it as a file."""
    try:
        text = Path(f"/proc/{process}/status").read_text(encoding="utf-8")
    except OSError:
        return None
    lines = [line for line in text.splitlines() if line.startswith("VmRSS:")]
    return round(int(lines[0].split()[1]) / 1024, 1) if lines else None


def _engine_memory_mb() -> float | None:
    """Resident memory of the processes that this one started."""
    try:
        text = " ".join(
            thread.joinpath("children").read_text(encoding="utf-8")
            for thread in Path("/proc/self/task").iterdir()
        )
    except OSError:
        return None
    sizes = [_memory_mb(child) for child in text.split()]
    return round(sum(size for size in sizes if size is not None), 1)


def open_window(application: QApplication, workspace: Path) -> MainWindow:
    """A window that opens or makes this workspace, with settings of its own."""
    from PySide6.QtCore import QSettings

    from ui import start
    from ui.remembered import Remembered

    # A measurement must not change what the user's own window remembers.
    settings = QSettings(str(workspace.parent / "window.ini"), QSettings.Format.IniFormat)
    password = _password(workspace)

    def signed_in(root: Path) -> Workspace:
        from workstation import app

        return app.open_workspace(
            root, "benchmark", password=password, isolated=True, program="window"
        )

    def made(root: Path) -> Workspace:
        from workstation import app
        from workstation.model.accounts import Role

        app.create_workspace(root, "benchmark", password=password, roles=tuple(Role)).close()
        return signed_in(root)

    window = start.open_window(application, [], Remembered(settings), signed_in, made)
    # An event that went round the loop after the first paint: the window answers.
    application.processEvents()
    known = (workspace / "workspace.sqlite3").is_file()
    (window.open_workspace if known else window.make_workspace)(workspace)
    return window


def _password(workspace: Path) -> str:
    """The password of the measurement's own workspaces, kept beside them."""
    kept = workspace.parent / "password.txt"
    if not kept.is_file():
        kept.touch(0o600)
        kept.write_text(secrets.token_hex(), encoding="utf-8")
    return kept.read_text(encoding="utf-8")


def _measure_start(began_at: float, workspace: Path, rest_s: float) -> dict[str, Any]:
    from ui import start

    application = start.make_application()
    window = open_window(application, workspace)
    usable = time.time() - began_at
    wait(application, lambda: window.work_area is not None, START_LIMIT_S)
    application.processEvents()
    shown = time.time() - began_at
    tasks = window.task_runner
    wait(application, tasks.idle, START_LIMIT_S)
    resting = time.monotonic() + rest_s
    wait(application, lambda: time.monotonic() > resting, rest_s + 10)
    result = {
        "start_s": round(usable, 2),
        "workspace_s": round(shown, 2),
        "memory_mb": _memory_mb(),
        "engine_memory_mb": _engine_memory_mb(),
    }
    window.close()
    return result


def _measure_scrolling(workspace: Path, rows: Path) -> dict[str, Any]:
    from ui.scroll_benchmark import measure_scrolling

    return measure_scrolling(workspace, int(str(rows)))


def main(measurements: Mapping[str, Callable[..., dict[str, Any]]]) -> None:
    """Run the one that the command line names, with its paths, and print JSON."""
    what, _began_at, *paths = sys.argv[1:]
    print(json.dumps(measurements[what](*(Path(path) for path in paths))))


if __name__ == "__main__":
    began = float(sys.argv[2])
    main(
        {
            # The first start writes caches and makes the workspace; nobody reads its memory.
            "first": lambda workspace: _measure_start(began, workspace, 0.0),
            "start": lambda workspace: _measure_start(began, workspace, REST_S),
            "scroll": _measure_scrolling,
        }
    )
