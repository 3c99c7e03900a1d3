"""Every key that is not in a menu, by the places where it holds.

Whoever gives a place a key adds it here, or, as the Compare place does, lets it tell its own
``KeyGroup``. A test walks through the program and compares: a key that works and does not stand
here, or in a menu, fails.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from ui.places import VERIFY


def _tr(text: str) -> str:
    return QCoreApplication.translate("keys", text)


@dataclass(frozen=True)
class Key:
    """What some ``keys`` do; ``spelt`` says them where a list of them would be long."""

    words: str
    keys: tuple[str, ...]
    spelt: str = ""

    def text(self) -> str:
        """The keys as this computer's keyboard calls them."""
        native = QKeySequence.SequenceFormat.NativeText
        return self.spelt or "  ".join(QKeySequence(key).toString(native) for key in self.keys)


@dataclass(frozen=True)
class KeyGroup:
    """Keys under a title. They hold in ``places``, and everywhere where that is empty.

    ``note`` stands under them: what somebody looks for here and does not find, and why.
    """

    title: str
    keys: tuple[Key, ...]
    places: tuple[str, ...] = ()
    note: str = ""

    def holds_in(self, place: str) -> bool:
        """Whether its keys do something in a place."""
        return not self.places or place in self.places


def for_place(groups: Sequence[KeyGroup], place: str) -> list[KeyGroup]:
    """The groups of ``place`` first, then those of every place, then the others.

    A key of the menus that does something else in ``place`` is left out of theirs.
    """
    taken = {
        key for group in groups if place in group.places for each in group.keys for key in each.keys
    }

    def left(group: KeyGroup) -> KeyGroup:
        free = tuple(each for each in group.keys if not each.keys or not taken >= set(each.keys))
        return group if group.places else replace(group, keys=free)

    def order(group: KeyGroup) -> tuple[int, int]:
        # What holds only here comes before what holds elsewhere too.
        here = 0 if place in group.places else 2 if group.places else 1
        return here, len(group.places) if here == 0 else 0

    return sorted(map(left, groups), key=order)


def place_groups() -> list[KeyGroup]:
    """The keys of places."""
    return [*_evidence(), *_steps(), *_oversight()]


def _evidence() -> list[KeyGroup]:
    return [
        KeyGroup(
            _tr("Search and analysis"),
            (
                Key(_tr("Search gallery"), ("Ctrl+Return",), _tr("Ctrl+Enter")),
                Key(_tr("Write or read the analysis"), ("Ctrl+Shift+A",)),
            ),
            ("evidence",),
        ),
        KeyGroup(
            _tr("In a picture"),
            (
                Key(_tr("Zoom at the pointer"), (), _tr("Wheel")),
                Key(_tr("Zoom in, zoom out"), ("+", "-")),
                Key(_tr("Whole picture"), ("0",)),
                Key(_tr("One to one"), ("1",)),
                Key(_tr("Move the picture"), (), _tr("Arrows, drag")),
            ),
            ("evidence", "compare", VERIFY),
        ),
        KeyGroup(
            _tr("While editing a picture"),
            (
                Key(_tr("See an edited picture as recorded"), (), _tr("B, held")),
                Key(_tr("Next handle, move it, end"), (), _tr("Space, arrows, Enter")),
                Key(_tr("Delete an edit; move it"), (), _tr("Del; Alt+Up, Alt+Down")),
            ),
            ("evidence",),
        ),
        KeyGroup(
            _tr("In a video"),
            (
                Key(_tr("Play, pause"), ("Space",)),
                Key(_tr("One frame back, on"), (",", ".")),
                Key(_tr("Slower, pause, play or faster"), ("J", "K", "L")),
                Key(_tr("Loop from here, to here"), ("I", "O")),
                Key(_tr("On the timeline: a frame, ten seconds"), (), _tr("Arrows, Page")),
            ),
            ("evidence",),
        ),
        KeyGroup(
            _tr("People in footage"),
            (
                Key(_tr("The same person"), ("Ctrl+Shift+C",)),
                Key(_tr("Not the same person"), ("Ctrl+Shift+X",)),
                Key(_tr("Merge with another"), ("Ctrl+Shift+M",)),
                Key(_tr("Split off"), ("Ctrl+Shift+S",)),
                Key(_tr("Search an appearance"), ("Ctrl+Shift+F",)),
            ),
            ("evidence",),
        ),
    ]


def _steps() -> list[KeyGroup]:
    return [
        KeyGroup(
            _tr("Candidates"),
            (
                Key(_tr("Compare the chosen candidate"), (), _tr("Enter")),
                Key(_tr("Search again"), ("Ctrl+R",)),
            ),
            ("candidates",),
        ),
        KeyGroup(
            _tr("While a mark is drawn or adjusted"),
            (
                Key(_tr("Move it; with Shift by more"), (), _tr("Arrows")),
                Key(_tr("Size it; with Shift by more"), (), _tr("Ctrl + arrows")),
                Key(_tr("Next mark, or the next picture"), (), _tr("Space")),
                Key(_tr("Keep it; leave or put it back"), (), _tr("Enter; Esc")),
                Key(_tr("It is not on this picture"), (), _tr("Backspace")),
            ),
            ("compare",),
        ),
        KeyGroup(
            _tr("While verifying blindly"),
            (
                Key(
                    _tr("Choose a portrait"),
                    tuple(f"Alt+{letter}" for letter in "ABCDEF"),
                    _tr("Alt+A to Alt+F"),
                ),
                Key(_tr("Previous, next portrait"), ("P", "N", "Alt+Up", "Alt+Down"), "P  N"),
                Key(
                    _tr("Conclude about it"),
                    tuple(f"Alt+{number}" for number in range(1, 6)),
                    _tr("Alt+1 to Alt+5"),
                ),
                Key(_tr("Probe as edited, or as recorded"), ("E",)),
                Key(_tr("Write the note"), ("J",)),
                Key(_tr("Lock the conclusions"), ("Ctrl+Return", "Ctrl+Enter"), _tr("Ctrl+Enter")),
                Key(_tr("Put it away"), ("Esc",)),
            ),
            (VERIFY,),
        ),
    ]


def _oversight() -> list[KeyGroup]:
    return [
        KeyGroup(
            _tr("In an audit"),
            (
                Key(_tr("Previous, next search"), ("Alt+Up", "Alt+Down")),
                Key(_tr("Next open search"), ("Alt+N",)),
                Key(
                    _tr("Grade it"),
                    tuple(f"Alt+{number}" for number in range(1, 5)),
                    _tr("Alt+1 to Alt+4"),
                ),
                Key(_tr("Write the finding"), ("Ctrl+Return",), _tr("Ctrl+Enter")),
            ),
            ("oversight",),
        ),
    ]
