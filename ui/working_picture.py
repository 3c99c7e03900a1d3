"""Makes working copies in the background: the newest wish wins, and none ever waits in a queue."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from ui.desk import Desk
from ui.messages import explain
from ui.tasks import Task
from ui.views import pixels
from ui.views.pixels import Prepared
from workstation import casework
from workstation.errors import WorkstationError
from workstation.model import DetectedFace, FaceId, Recipe

if TYPE_CHECKING:
    from workstation.progress import Progress
    from workstation.workspace import Workspace

REST_MS = 300
"""Once nothing was wished for this long, a draft is followed by the copy in full size."""


@dataclass(frozen=True)
class Wish:
    """The working copy of a face by a recipe."""

    face_id: FaceId
    recipe: Recipe


@dataclass(frozen=True)
class MadeCopy:
    """A working copy that was made for a wish.

    ``detected`` is where the face is in it, None where the edits lost it. A draft is reduced.
    """

    wish: Wish
    picture: Prepared
    detected: DetectedFace | None
    is_draft: bool


class WorkingPicture(QObject):
    """``copy_changed`` tells that ``made`` or ``problem`` changed.

    While values change quickly each copy that is finished is shown, and the next one begun is
    the newest: what came between is never made.
    """

    copy_changed = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent or desk)
        self._desk = desk
        self._wish: Wish | None = None
        self._started: Wish | None = None
        self._task: Task | None = None
        self.draft_side = 0
        self.made: MadeCopy | None = None
        self.problem = ""
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self._on_rest)
        desk.tasks.task_ended.connect(self._on_task_ended)

    @property
    def is_wanted(self) -> bool:
        """Whether a copy is wanted at all."""
        return self._wish is not None

    @property
    def is_up_to_date(self) -> bool:
        """Whether what was made is what is wanted now."""
        return (self.made.wish if self.made is not None else None) == self._wish

    def want(self, wish: Wish | None) -> None:
        """From now on this copy is wanted, and none for None."""
        if wish == self._wish:
            return
        before, self._wish = self._wish, wish
        self._rest.stop()
        if wish is None or before is None or wish.face_id != before.face_id:
            self.made, self.problem = None, ""
            if self._task is not None:
                self._task.cancel()
                self._started = None
        if self._task is None and wish is not None:
            self._start(wish, self.draft_side)

    def _start(self, wish: Wish, draft_side: int) -> None:
        self._started = wish

        def work(workspace: Workspace, _progress: Progress) -> MadeCopy:
            return _make(workspace, wish, draft_side)

        self._task = self._desk.run(
            work, self._on_made, self._on_failed, self.tr("Editing the working copy"), "pictures"
        )

    def _on_made(self, made: MadeCopy) -> None:
        if self._wish is None or made.wish.face_id != self._wish.face_id:
            return
        self.made, self.problem = made, ""
        if made.is_draft and made.wish == self._wish:
            self._rest.start()
        self.copy_changed.emit()

    def _on_failed(self, error: Exception) -> None:
        if not isinstance(error, WorkstationError):
            self._desk.tasks.report(error)
        if self._wish is not None and self._wish == self._started:
            message = explain(error)
            self.made = None
            self.problem = f"{message.sentence} {message.next_step}".strip()
            self.copy_changed.emit()

    def _on_task_ended(self, task: object) -> None:
        if task is not self._task:
            return
        self._task = None
        if self._wish is not None and self._wish != self._started:
            self._start(self._wish, self.draft_side)

    def _on_rest(self) -> None:
        if self._wish is not None and self._task is None:
            self._start(self._wish, 0)


def _make(workspace: Workspace, wish: Wish, draft_side: int) -> MadeCopy:
    edited = casework.edited_pixels(workspace, wish.face_id, wish.recipe, draft_side)
    prepared = pixels.prepare(edited.pixels)
    full = (edited.width, edited.height)
    is_draft = (prepared.width, prepared.height) != full
    if is_draft:
        prepared = replace(prepared, reduced=full[0] / prepared.width, size=full)
    return MadeCopy(wish, prepared, edited.face, is_draft)
