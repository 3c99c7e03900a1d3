"""Which portrait of a blind verification lies beside the probe, and how each was looked at."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from ui.desk import Desk
from ui.views import pixels
from ui.views.panes.aligning import Aligning
from ui.views.panes.board import PaneBoard
from ui.views.panes.filling import Filling
from ui.views.panes.overlaying import Overlaying, Used
from ui.views.panes.pane import ComparisonPane
from ui.views.panes.shown import Choices, Shown
from ui.views.panes.surface import PictureSurface
from ui.views.pixel_source import KEPT_BYTES_MAX
from ui.views.pixels import Prepared
from workstation import casework
from workstation.model import (
    AlignedOn,
    Alignment,
    DetectedFace,
    PortraitId,
    Subject,
    Treatment,
    View,
)

if TYPE_CHECKING:
    from ui.views.panes.treated import Dressed
    from workstation.casework import BlindTask
    from workstation.progress import Progress
    from workstation.workspace import Workspace

Read = tuple[Prepared, DetectedFace]
Key = tuple[Subject, str]
Answer = tuple[QObject, Callable[[Prepared | None, Shown], None]]


class BlindChoices(Choices):
    """Reads what the core hands out by letter: nothing of the case on the desk is asked.

    ``failed`` carries why a picture cannot be shown.
    """

    failed = Signal(object)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(desk, parent)
        self._task: BlindTask | None = None
        self._kept: OrderedDict[Key, Read] = OrderedDict()
        self._waiting: dict[Key, list[Answer]] = {}
        desk.galleries_changed.connect(self._forget)

    def begin(self, task: BlindTask | None) -> None:
        """Pictures of another verification from now on, or of none."""
        self._task = task
        self._kept.clear()
        self._waiting = {}

    def _forget(self) -> None:
        """A portrait may have been deleted."""
        self._kept.clear()

    def read(self) -> None:
        """There is nothing more to read: the letters are known."""

    def fetch(
        self,
        asker: QObject,
        shown: Shown,
        done: Callable[[Prepared | None, Shown], None],
        face_px: float = 0.0,
    ) -> None:
        """The picture by its letter, or the probe, with its face; whole, later or at once."""
        task = self._task
        if task is None:
            return
        key = shown.key
        if key in self._kept:
            self._kept.move_to_end(key)
            picture, face = self._kept[key]
            done(picture, replace(shown, face=face))
            return
        answers = self._waiting.setdefault(key, [])
        answers.append((asker, done))
        if len(answers) > 1:
            return

        def work(workspace: Workspace, _progress: Progress) -> Read:
            return _read(workspace, task, shown)

        def arrived(read: Read) -> None:
            if self._task is not task:
                return
            self._keep(key, read)
            self._answer(key, read[0], replace(shown, face=read[1]))

        def failed(error: Exception) -> None:
            if self._task is task:
                self._answer(key, None, shown)
                self.failed.emit(error)

        self._desk.run(work, arrived, failed, self.tr("Reading a picture"), "pictures")

    def _answer(self, key: Key, picture: Prepared | None, shown: Shown) -> None:
        for asker, done in self._waiting.pop(key, []):
            if isValid(asker):
                done(picture, shown)

    def _keep(self, key: Key, read: Read) -> None:
        self._kept[key] = read
        while len(self._kept) > 1 and self._bytes() > KEPT_BYTES_MAX:
            self._kept.popitem(last=False)

    def _bytes(self) -> int:
        kept = (picture for picture, _face in self._kept.values())
        return sum(level.sizeInBytes() for picture in kept for level in picture.levels)


def _read(workspace: Workspace, task: BlindTask, shown: Shown) -> Read:
    if shown.portrait_id is not None:
        label = str(shown.portrait_id)
        rgb = casework.blind_portrait(workspace, task.id, label)
        return pixels.prepare(rgb), casework.blind_face(workspace, task.id, label)
    edited = shown.subject is Subject.EDITED_PROBE
    rgb = casework.blind_probe(workspace, task.id, edited=edited)
    return pixels.prepare(rgb), casework.blind_face(workspace, task.id, edited=edited)


@dataclass(frozen=True)
class Looked:
    """How one portrait was left: what is recorded of it, and what coming back to it restores."""

    view: View
    treatment: Treatment
    alignments: tuple[Alignment | None, Alignment | None]
    residual: str
    used: Sequence[Used]


class BlindFilling(Filling):
    """The probe in the first pane, one portrait in the second; each letter keeps its own look."""

    def __init__(
        self,
        desk: Desk,
        board: PaneBoard,
        aligning: Aligning,
        overlaying: Overlaying,
        parent: QObject | None = None,
    ) -> None:
        self.blind = BlindChoices(desk)
        super().__init__(desk, board, aligning, overlaying, parent, self.blind)
        self.blind.setParent(self)
        self.label = ""
        self._task: BlindTask | None = None
        self._looked: dict[str, Looked] = {}

    def begin(self, task: BlindTask | None) -> None:
        """Show the probe of a verification, or nothing at all."""
        self._overlaying.forget()
        self._aligning.stop()
        self._aligning.keeps_eyes = False
        self._looked, self._wanted, self.label = {}, {}, ""
        self._task = task
        self.blind.begin(task)
        for pane in self._board.panes:
            pane.show(None, None)
        if task is not None:
            self.show_probe()

    def show_probe(self, *, edited: bool = False) -> None:
        """The probe as recorded, or the working copy that was searched."""
        task, first = self._task, self._board.first
        if task is None:
            return
        subject = Subject.EDITED_PROBE if edited and task.edits else Subject.PROBE
        steps = task.edits if subject is Subject.EDITED_PROBE else ()
        shown = Shown(subject, None, casework.BLIND_PROBE, steps=steps)
        current = self._wanted.get(first)
        if current is None or current.key != shown.key:
            self.put(first, shown)

    def show_portrait(self, surface: PictureSurface, label: str) -> None:
        """Show a portrait by its letter, as it was left."""
        self.keep(surface)
        self._overlaying.forget()
        self._aligning.stop()
        self.label = label
        self.put(self._board.panes[1], portrait_of(label))

    def fetch_portrait(self, label: str, done: Callable[[Prepared | None], None]) -> None:
        """The picture of a letter, for its button."""
        self.blind.fetch(self, portrait_of(label), lambda picture, _shown: done(picture))

    def keep(self, surface: PictureSurface) -> None:
        """Note how the portrait that is shown is looked at now."""
        try:
            view = surface.view()
        except ValueError:
            return  # it is not to be seen, and what was noted before still holds
        first, second = self._board.panes[:2]
        if self.label and second.shown is not None and second.shown.portrait_id == self.label:
            self._looked[self.label] = Looked(
                view,
                second.treatment,
                (first.alignment, second.alignment),
                second.residual,
                self._overlaying.kept,
            )

    def views(self) -> dict[str, View]:
        """How each portrait that was seen was looked at, by its letter."""
        return {label: looked.view for label, looked in self._looked.items()}

    def _arrived(
        self,
        pane: ComparisonPane,
        shown: Shown,
        picture: Prepared | None,
        *,
        alike: bool = False,
        dressed: Dressed | None = None,
    ) -> None:
        super()._arrived(pane, shown, picture, alike=alike, dressed=dressed)
        looked = self._looked.get(self.label)
        if pane is self._board.panes[1] and pane.is_ready and looked is not None:
            self._bring_back(pane, looked)

    def _bring_back(self, pane: ComparisonPane, looked: Looked) -> None:
        pane.treat(looked.treatment)
        below, above = looked.alignments
        first = self._board.first
        same = first.shown is not None and first.shown.subject is looked.view.panes[0].subject
        if above is not None and same:
            self._aligning.keeps_eyes = above.on is AlignedOn.EYES
            first.alignment = below
            pane.align(above, looked.residual)
        elif above is not None:
            # The points lie on the other probe, edited or recorded: only eyes are found on both.
            self._aligning.keeps_eyes = above.on is AlignedOn.EYES
            for each in (first, pane):
                each.align(None)
                self._aligning.renew(each)
        self._overlaying.bring_back(looked.used)

    def _unreadable(self, shown: Shown) -> str:
        return self.tr("This picture cannot be shown.")


def portrait_of(label: str) -> Shown:
    """A portrait of which nothing is known but its letter."""
    return Shown(Subject.PORTRAIT, None, portrait_id=PortraitId(label))
