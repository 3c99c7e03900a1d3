"""The places that a search leads to are made before they are needed, and only in quiet moments."""

from __future__ import annotations

import threading
from collections.abc import Callable

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from ui import furnishing
from ui.furnishing import Furnishing
from ui.tasks import TaskRunner


@pytest.fixture(autouse=True)
def _impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(furnishing, "PAUSE_MS", 1)


def test_each_place_is_made_once_and_in_order(
    qtbot: QtBot, tasks: TaskRunner, make_parent: Callable[[], QObject]
) -> None:
    made: list[str] = []
    modules = {"second": "ui.places", "first": "ui.theme"}
    one = Furnishing(tasks, modules, made.append, make_parent())
    one.begin()
    qtbot.waitUntil(lambda: one.done)
    assert made == ["second", "first"]


def test_nothing_is_made_while_work_is_done(
    qtbot: QtBot, tasks: TaskRunner, make_parent: Callable[[], QObject]
) -> None:
    made: list[str] = []
    let_go, asked = threading.Event(), []
    one = Furnishing(tasks, {"place": "ui.places"}, made.append, make_parent())
    tasks.run(lambda _progress: let_go.wait(30), done=asked.append)
    one.begin()
    qtbot.wait(60)
    assert made == []
    let_go.set()
    qtbot.waitUntil(lambda: one.done)
    assert (made, len(asked)) == (["place"], 1)


def test_nothing_is_made_behind_the_lock(
    qtbot: QtBot, tasks: TaskRunner, make_parent: Callable[[], QObject]
) -> None:
    made: list[str] = []
    one = Furnishing(tasks, {"place": "ui.places"}, made.append, make_parent())
    tasks.hold()
    one.begin()
    qtbot.wait(60)
    assert tasks.idle() and made == []
    tasks.go_on()
    qtbot.waitUntil(lambda: one.done)
    assert made == ["place"]


def test_nothing_is_begun_once_the_window_closes(
    qtbot: QtBot, qapp: object, make_parent: Callable[[], QObject]
) -> None:
    made: list[str] = []
    tasks = TaskRunner()
    one = Furnishing(tasks, {"place": "ui.places"}, made.append, make_parent())
    one.begin()
    tasks.stop()
    qtbot.wait(40)  # what would be begun now would raise
    assert made == []


@pytest.fixture
def make_parent() -> Callable[[], QObject]:
    kept: list[QObject] = []

    def make() -> QObject:
        kept.append(QObject())
        return kept[-1]

    return make
