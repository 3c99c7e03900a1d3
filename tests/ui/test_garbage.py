"""Cyclic garbage with Qt objects in it is collected on the GUI thread, never in a worker."""

from __future__ import annotations

import gc
import threading
import weakref

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ui import garbage, theme
from ui.garbage import GuiCollector, collect_what_is_due
from ui.tasks import TaskRunner
from workstation.progress import Progress


class Ring(QObject):
    """A Qt object that only the cyclic collector can free."""

    def __init__(self) -> None:
        super().__init__()
        self.itself = self


def test_a_worker_that_allocates_a_lot_frees_no_qt_object(qtbot: QtBot, tasks: TaskRunner) -> None:
    freed_in: list[threading.Thread] = []
    weakref.finalize(Ring(), lambda: freed_in.append(threading.current_thread()))

    kept: list[list[int]] = []

    def allocate(_progress: Progress) -> None:
        kept.extend([number] for number in range(200_000))

    tasks.run(allocate, done=lambda _nothing: None)
    qtbot.waitUntil(tasks.idle)
    # On a slow machine the timer may have come already: on the GUI thread all the same.
    qtbot.waitUntil(lambda: bool(freed_in))
    assert freed_in == [threading.main_thread()]


def test_collection_is_given_back_with_the_last_collector(
    qapp: object,  # the timers need an application
) -> None:
    first, second = GuiCollector(), GuiCollector()
    assert not gc.isenabled()
    first.stop()
    assert not gc.isenabled()
    second.stop()
    second.stop()
    assert gc.isenabled()


@pytest.mark.usefixtures("qapp")
def test_only_what_is_due_is_collected(monkeypatch: pytest.MonkeyPatch) -> None:
    collected: list[int] = []
    monkeypatch.setitem(garbage._full, "not_before", 0.0)
    monkeypatch.setattr(garbage, "_is_quiet", lambda: True)
    monkeypatch.setattr(gc, "collect", collected.append)
    monkeypatch.setattr(gc, "get_threshold", lambda: (700, 10, 10))
    for counts in ((5, 0, 0), (701, 2, 0), (701, 11, 2), (3, 11, 11)):
        monkeypatch.setattr(gc, "get_count", lambda counts=counts: counts)
        collect_what_is_due()
    assert collected == [0, 1, 2]


@pytest.mark.usefixtures("qapp")
def test_a_long_full_collection_puts_the_next_one_off(monkeypatch: pytest.MonkeyPatch) -> None:
    collected: list[int] = []
    now = [1000.0]

    def collect(generation: int) -> None:
        collected.append(generation)
        now[0] += 0.1

    monkeypatch.setitem(garbage._full, "not_before", 0.0)
    monkeypatch.setattr(garbage, "_is_quiet", lambda: True)
    monkeypatch.setattr(gc, "collect", collect)
    monkeypatch.setattr(gc, "get_threshold", lambda: (700, 10, 10))
    monkeypatch.setattr(gc, "get_count", lambda: (701, 11, 11))
    monkeypatch.setattr(garbage.time, "monotonic", lambda: now[0])
    collect_what_is_due()
    collect_what_is_due()
    now[0] += 0.1 * garbage.REST
    collect_what_is_due()
    assert collected == [2, 1, 2]


@pytest.mark.usefixtures("qapp")
def test_a_full_collection_waits_for_a_quiet_moment_but_not_for_ever(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    collected: list[int] = []
    now, computed = [1000.0], [5.0]
    monkeypatch.setattr(garbage, "_full", {"not_before": 0.0, "due_since": 0.0})
    monkeypatch.setattr(garbage, "_looked", {"at": now[0], "computed": computed[0]})
    monkeypatch.setattr(gc, "collect", collected.append)
    monkeypatch.setattr(gc, "get_threshold", lambda: (700, 10, 10))
    monkeypatch.setattr(gc, "get_count", lambda: (0, 0, 11))
    monkeypatch.setattr(garbage.time, "monotonic", lambda: now[0])
    monkeypatch.setattr(garbage.time, "thread_time", lambda: computed[0])

    def after(seconds: float, busy: float) -> list[int]:
        now[0] += seconds
        computed[0] += busy
        collect_what_is_due()
        return collected

    assert after(0.5, 0.4) == []
    assert after(0.5, 0.01) == [2]
    assert after(0.5, 0.4) == [2]
    assert after(garbage.PATIENCE_S, garbage.PATIENCE_S / 2) == [2, 2]


class _Answers(QWidget):
    """Notes whether garbage would be collected while it is dressed."""

    def __init__(self) -> None:
        super().__init__()
        self.collecting: list[bool] = []

    def changeEvent(self, event: QEvent) -> None:
        self.collecting.append(gc.isenabled())
        super().changeEvent(event)


def test_nothing_is_collected_while_every_widget_is_dressed(
    qtbot: QtBot, qapp: QApplication
) -> None:
    """Qt's list of widgets would keep what is gone: the process died."""
    theme.apply(qapp, "dark")
    widget = _Answers()
    qtbot.addWidget(widget)
    automatic = gc.isenabled()
    gc.enable()
    try:
        widget.collecting.clear()
        theme.apply(qapp, "light")
        seen = list(widget.collecting)
        assert gc.isenabled(), "given back"
    finally:
        if not automatic:
            gc.disable()
        theme.apply(qapp, "dark")
    assert seen and not any(seen)
