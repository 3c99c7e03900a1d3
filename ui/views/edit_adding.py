"""Begins a step of the kind that was asked for, where the picture so far allows it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ui.desk import Desk
from ui.frame_faces import FrameFaces
from ui.views.edits_panel import EditsPanel
from ui.views.shape_edits import starting_edit
from ui.working_copy import GEOMETRY, WorkingCopy
from ui.working_picture import WorkingPicture
from workstation import casework
from workstation.model import Edit, EditKind, EvidenceKind, Face, FaceId

if TYPE_CHECKING:
    from workstation.progress import Progress
    from workstation.workspace import Workspace


class EditAdding(QObject):
    """Follows the menu of the edits page; a crop waits for the copy that it is taken from."""

    def __init__(self, desk: Desk, panel: EditsPanel, working: WorkingPicture) -> None:
        super().__init__(working)
        self._desk, self._panel, self._working = desk, panel, working
        self._frame = FrameFaces.of(desk)
        self._copy = WorkingCopy.of(desk)
        self._awaiting: EditKind | None = None
        panel.kind_wanted.connect(self._on_kind_wanted)
        working.copy_changed.connect(self._on_copy_changed)
        desk.face_changed.connect(self._on_face_changed)

    def _on_face_changed(self) -> None:
        self._awaiting = None

    def _on_kind_wanted(self, kind: EditKind) -> None:
        face = self._desk.face
        if face is None:
            return
        self._panel.values.adjust.setChecked(False)
        self._panel.problem.say("")
        self._awaiting = None
        if kind is EditKind.FRAME_AVERAGING:
            self._ask_for_frames(face)
        elif kind in GEOMETRY and not self._working.is_up_to_date and not self._working.problem:
            # Where it begins depends on the copy so far, which is still being made.
            self._awaiting = kind
        else:
            self._add(kind, face)

    def _on_copy_changed(self) -> None:
        kind, face = self._awaiting, self._desk.face
        ready = self._working.is_up_to_date or bool(self._working.problem)
        if kind is not None and face is not None and ready:
            self._awaiting = None
            self._add(kind, face)

    def _add(self, kind: EditKind, face: Face) -> None:
        made, shown = self._working.made, self._frame.picture
        box = face.detected.box
        if made is not None:
            shown = made.picture
            box = made.detected.box if made.detected is not None else box
        if shown is None:
            return
        self._copy.add(starting_edit(kind, shown.width, shown.height, box))
        self._panel.list.setFocus()
        if kind in GEOMETRY:
            self._panel.values.adjust.setChecked(True)

    def _ask_for_frames(self, face: Face) -> None:
        """The nearest frames of the face's track; which are taken can then be changed."""
        item = self._desk.evidence
        if item is not None and item.kind is not EvidenceKind.VIDEO:
            self._panel.problem.say(
                self.tr("Frames can be averaged only in a video; this evidence item is an image."),
                "missing",
            )
            return

        def work(workspace: Workspace, _progress: Progress) -> tuple[FaceId, Edit]:
            return face.id, casework.averaging(workspace, face.id)

        def arrived(found: tuple[FaceId, Edit]) -> None:
            if self._desk.face is not None and self._desk.face.id == found[0]:
                self._copy.add(found[1])

        self._desk.run(
            work, arrived, self._panel.problem.say_error, self.tr("Reading the track"), "pictures"
        )
