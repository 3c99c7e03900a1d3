"""Measures the player in the window: playing, scrubbing and stepping, without a display."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ui import benchmark, heartbeat, track_benchmark

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from ui.playback import Playback
    from ui.window import MainWindow

PLAY_S = 4.0
MOVE_MS = 16
"""How often a mouse that is dragged tells where it is."""
MOVES = 200
STEP_MS = 33
"""How often a key that is held down repeats."""
STEPS = 60
LIMIT_S = 120.0


def measure(path: Path) -> dict[str, Any]:
    """Play, scrub and step back through a video in a window of its own process; then step a
    track of it beside a portrait (``track_benchmark``).

    For each: ``pictures`` shown and ``seconds``, the median and longest gap between two of
    them, and the longest time that the window's thread was blocked, with and without waiting
    for a processor. Raises ``CannotProceed`` where the video cannot be read.
    """
    with tempfile.TemporaryDirectory(prefix="corroborate-bench-") as scratch:
        workspace = Path(scratch) / "workspace"
        return benchmark.child("player", workspace, path.absolute(), module="ui.player_benchmark")


def _measure(workspace: Path, path: Path) -> dict[str, Any]:
    from ui import start
    from workstation import casework
    from workstation.model import CaseNumber, EvidenceItem

    application = start.make_application()
    window = benchmark.open_window(application, workspace)
    heartbeat.wait(application, lambda: window.work_area is not None, LIMIT_S)
    area = window.work_area
    assert area is not None
    taken: list[EvidenceItem] = []

    def take(opened: Any, _progress: object) -> EvidenceItem:
        case = casework.open_case(opened, CaseNumber("measurement"))
        return casework.take_in(opened, case.number, path).item

    failures: list[Exception] = []
    area.desk.run(take, taken.append, failures.append)
    heartbeat.wait(application, lambda: bool(taken or failures), LIMIT_S)
    if failures:
        raise failures[0]
    playback = area.evidence_place.playback
    area.desk.choose_evidence(taken[0])
    heartbeat.wait(application, lambda: playback.times is not None, LIMIT_S)
    heartbeat.wait(application, window.task_runner.idle, LIMIT_S)
    result = {
        "play": _played(application, playback),
        "scrub": _scrubbed(application, window, playback),
        "step_back": _stepped(application, playback),
    }
    assert playback.times is not None
    heartbeat.wait(application, window.task_runner.idle, LIMIT_S)
    result |= track_benchmark.measure(application, area.desk, taken[0], playback.times)
    window.close()
    return result


def _played(application: QApplication, playback: Playback) -> dict[str, Any]:
    def begin() -> None:
        playback.play()

    began = playback.clock()
    seen = _watched(application, playback, begin, lambda: playback.clock() - began > PLAY_S)
    seen["left_out"] = playback.left_out
    playback.pause()
    return seen


def _scrubbed(application: QApplication, window: MainWindow, playback: Playback) -> dict[str, Any]:
    from PySide6.QtCore import QPoint, Qt, QTimer
    from PySide6.QtTest import QTest

    assert window.work_area is not None
    timeline = window.work_area.evidence_place.player.timeline
    button, middle = Qt.MouseButton.LeftButton, timeline.height() - 3
    way = [*range(MOVES // 2), *range(MOVES // 2, 0, -1)]
    places = [8 + step * (timeline.width() - 16) * 2 // MOVES for step in way]
    timer = QTimer()

    def move() -> None:
        if places:
            QTest.mouseMove(timeline, QPoint(places.pop(), middle))
        else:
            timer.stop()
            QTest.mouseRelease(timeline, button, pos=QPoint(timeline.width() // 2, middle))

    def begin() -> None:
        QTest.mousePress(timeline, button, pos=QPoint(9, middle))
        timer.start(MOVE_MS)

    timer.timeout.connect(move)
    return _watched(
        application,
        playback,
        begin,
        lambda: not timer.isActive() and playback.number == playback.wanted,
    )


def _stepped(application: QApplication, playback: Playback) -> dict[str, Any]:
    from PySide6.QtCore import QTimer

    assert playback.times is not None
    playback.go_to(playback.times.last)
    heartbeat.wait(application, lambda: playback.number == playback.wanted, LIMIT_S)
    timer, left = QTimer(), [STEPS]

    def step() -> None:
        left[0] -= 1
        playback.step(-1)
        if not left[0]:
            timer.stop()

    timer.timeout.connect(step)
    return _watched(
        application,
        playback,
        lambda: timer.start(STEP_MS),
        lambda: not timer.isActive() and playback.number == playback.wanted,
    )


def _watched(
    application: QApplication, playback: Playback, begin: Any, ended: Any
) -> dict[str, Any]:
    """What was shown from ``begin()`` until ``ended()``, and how the window's thread fared."""
    shown: list[float] = []

    def note() -> None:
        shown.append(playback.clock())

    playback.picture_changed.connect(note)
    heart = heartbeat.Heart()
    began = playback.clock()
    heart.start()
    begin()
    heartbeat.wait(application, ended, LIMIT_S)
    heart.timer.stop()
    seconds = playback.clock() - began
    playback.picture_changed.disconnect(note)
    gaps = sorted((two - one) * 1000 for one, two in zip([began, *shown], shown, strict=False)) or [
        0.0
    ]
    return {
        "pictures": len(shown),
        "seconds": round(seconds, 1),
        "median_gap_ms": round(gaps[len(gaps) // 2], 1),
        "longest_gap_ms": round(gaps[-1], 1),
        "longest_block_ms": round(max(heart.pauses_ms), 1),
        "longest_block_without_cpu_wait_ms": round(max(heart.own_ms), 1),
        "blocks_over_50_ms": sum(pause > 50 for pause in heart.pauses_ms),
    }


if __name__ == "__main__":
    benchmark.main({"player": _measure})
