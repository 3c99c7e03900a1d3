"""The watch for keys and mouse rests while widgets are made, and only then."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import delete

from ui.idle import IdleWatch, making_widgets
from workstation.workspace import Workspace


class Counting(IdleWatch):
    """Counts what it hears."""

    def __init__(self) -> None:
        super().__init__()
        self.heard = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.heard += 1
        return super().eventFilter(watched, event)


@pytest.fixture
def watch(qapp: QApplication, workspace: Workspace) -> Iterator[Counting]:
    made = Counting()
    made.watch(workspace)
    yield made
    made.watch(None)


def hears(watch: Counting) -> bool:
    """Whether an event of any widget comes past it."""
    before = watch.heard
    QApplication.sendEvent(QWidget(), QEvent(QEvent.Type.ToolTipChange))
    return watch.heard > before


def test_nobody_watches_while_widgets_are_made(watch: Counting) -> None:
    assert hears(watch)
    with making_widgets():
        assert not hears(watch)
        with making_widgets():  # a place that makes another
            assert not hears(watch)
    assert hears(watch)


def test_it_watches_again_where_making_failed(watch: Counting) -> None:
    with pytest.raises(ZeroDivisionError), making_widgets():
        raise ZeroDivisionError
    assert hears(watch)


def test_what_ended_meanwhile_does_not_begin_again(watch: Counting) -> None:
    with making_widgets():
        watch.watch(None)
    assert not hears(watch)


def test_one_whose_window_is_gone_is_in_nobodys_way(watch: Counting, workspace: Workspace) -> None:
    gone = Counting()
    gone.watch(workspace)
    delete(gone)
    with making_widgets():
        assert not hears(watch)
    assert hears(watch)
