"""What one can do with the pictures: one list for keys, buttons and the overlay of shortcuts."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from ui.keys import Key

ALT_GR = (
    Qt.KeyboardModifier.GroupSwitchModifier,
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier,
)


@dataclass(frozen=True)
class Act:
    """``words`` are a verb phrase, ``label`` the short one of its button, ``keys`` what does it.

    Without an icon it has no button. ``shown_key`` stands for its keys and those of the acts
    without words that follow it; acts that share a ``group`` stand together. ``claimed`` is for
    keys that mean something else in the rest of the window, ``repeats`` for one
    that may be held down: a switch that is held must not flicker.
    """

    words: str
    keys: tuple[str, ...]
    do: Callable[[], object]
    icon: str = ""
    label: str = ""
    group: int = 0
    is_on: Callable[[], bool] | None = None
    shown_key: str = ""
    claimed: bool = False
    repeats: bool = False

    @property
    def key_words(self) -> str:
        """The key as it is told."""
        first = QKeySequence(self.keys[0]) if self.keys else QKeySequence()
        return self.shown_key or first.toString(QKeySequence.SequenceFormat.NativeText)

    @property
    def tip(self) -> str:
        """Words and key, for a tool tip and a screen reader."""
        return f"{self.words} ({self.key_words})"


def give_keys(acts: Sequence[Act], place: QWidget) -> None:
    """Make the keys of every act work in a place and all that is in it.

    A text field keeps what can be typed into it.
    """
    for act in acts:
        if act.claimed:
            continue
        shortcut = QShortcut(place)
        shortcut.setKeys([QKeySequence(key) for key in act.keys])
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.setAutoRepeat(act.repeats)
        shortcut.activated.connect(act.do)
    place.installEventFilter(_Claims([act for act in acts if act.claimed], place))


class _Claims(QObject):
    """Takes keys before the window's shortcuts do; both kinds of event come up to the place."""

    def __init__(self, acts: Sequence[Act], place: QWidget) -> None:
        super().__init__(place)
        self._acts = {key: act for act in acts for key in act.keys}

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kinds = (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress)
        if event.type() not in kinds or not isinstance(event, QKeyEvent):
            return False
        held = event.modifiers() & ~(
            Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
        )
        # Spanish, German and others type brackets with AltGr, which Windows tells as Ctrl and Alt.
        typed = held in (Qt.KeyboardModifier.NoModifier, *ALT_GR)
        act = self._acts.get(event.text()) if typed else None
        if act is None:
            return False
        if event.type() == QEvent.Type.KeyPress:
            act.do()
        event.accept()
        return True


def told(acts: Sequence[Act]) -> tuple[Key, ...]:
    """Words and keys of the acts, for the overlay of shortcuts.

    An act without words is the other way round of the one before, and stands in its line.
    """
    lines: list[Key] = []
    for act in acts:
        if act.words:
            lines.append(Key(act.words, act.keys, act.shown_key))
        else:
            before = lines.pop()
            lines.append(Key(before.words, (*before.keys, *act.keys), before.spelt))
    return tuple(lines)
