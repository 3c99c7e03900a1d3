"""The frame on the desk with its pixels and faces, read once for all who show it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from ui.desk import Desk
from ui.messages import explain
from ui.models.faces import FacesModel
from ui.views import pixels
from ui.views.pixel_source import PixelSource
from ui.views.pixels import Prepared
from workstation import casework
from workstation.model import EvidenceId, EvidenceKind, Face, FaceId

Shown = tuple[EvidenceId, int]
"""An evidence item and the number of its frame."""

CUT_OUT_SIDE = 64
"""Side of a face in the strip, in logical pixels."""


class FrameFaces(QObject):
    """Follows the desk: reads the chosen evidence's picture and finds its faces.

    ``picture`` is None while it is being read or where it cannot be; ``sentence`` says in
    words how things stand with the faces ("Finding faces", "No face was found ...").
    """

    picture_changed = Signal()
    faces_changed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self.model = FacesModel()
        self.picture: Prepared | None = None
        self.picture_sentence = ""
        self.sentence = ""
        self._away = False
        desk.evidence_changed.connect(self._on_evidence_changed)
        desk.frame_changed.connect(self._on_evidence_changed)
        self._on_evidence_changed()

    @staticmethod
    def of(desk: Desk) -> FrameFaces:
        """The desk's frame; made on first use."""
        found = desk.findChild(FrameFaces)
        return found if isinstance(found, FrameFaces) else FrameFaces(desk)

    def step(self, by: int) -> None:
        """Choose the next (1) or previous (-1) face; from no face the first or the last."""
        faces = self.model.faces
        if not faces:
            return
        row = self.model.row_of(self._desk.face.id if self._desk.face else None)
        row = (row + by) % len(faces) if row >= 0 else (0 if by > 0 else len(faces) - 1)
        self._desk.choose_face(faces[row])

    def leave(self) -> None:
        """Other frames are shown for a while: the faces of this one leave the screen."""
        self._away = True
        self.model.show_faces(())
        self.sentence = self.tr("Faces are looked for once the picture rests.")
        self.faces_changed.emit()

    def come_back(self) -> None:
        """The frame on the desk is shown again."""
        self._on_evidence_changed()

    def read_again(self, choose: FaceId | None = None) -> None:
        """Read the record again, after faces were added or withdrawn, and choose one of them."""
        item = self._desk.evidence
        if item is None:
            return
        shown = (item.id, self._desk.frame_number)

        def on_read(faces: tuple[Face, ...]) -> None:
            self._on_faces(shown, faces)
            for face in faces:
                if face.id == choose and self._is_on_desk(shown):
                    self._desk.choose_face(face)

        self._desk.run(lambda workspace, _progress: casework.find_faces(workspace, *shown), on_read)

    def _on_evidence_changed(self) -> None:
        item = self._desk.evidence
        self._away = False
        self.picture = None
        self.model.show_faces(())
        self.sentence = self.tr("Finding faces") if item is not None else ""
        self.picture_sentence = self.tr("Reading the picture") if item is not None else ""
        self.picture_changed.emit()
        self.faces_changed.emit()
        if item is None:
            return
        shown = (item.id, self._desk.frame_number)
        PixelSource.of(self._desk).evidence(
            self, *shown, lambda picture: self._on_picture(shown, picture)
        )
        self._find(shown)

    def _find(self, shown: Shown) -> None:
        self._desk.run(
            lambda workspace, _progress: casework.find_faces(workspace, *shown),
            lambda faces: self._on_faces(shown, faces),
            lambda error: self._on_failed(shown, error),
            self.tr("Finding faces"),
        )

    def _is_on_desk(self, shown: Shown) -> bool:
        item = self._desk.evidence
        return not self._away and item is not None and (item.id, self._desk.frame_number) == shown

    def _on_picture(self, shown: Shown, picture: Prepared | None) -> None:
        if not self._is_on_desk(shown):
            return
        self.picture = picture
        if picture is None:
            self.picture_sentence = self.tr(
                "The picture could not be read from the evidence store. The record is kept; "
                "check the log, and import the file again from its source."
            )
        self.picture_changed.emit()
        self._cut_out()

    def _on_faces(self, shown: Shown, faces: tuple[Face, ...]) -> None:
        if not self._is_on_desk(shown):
            return
        self.model.show_faces(faces)
        self.sentence = "" if faces else self._nothing_found()
        self._desk.log_changed.emit()
        self.faces_changed.emit()
        self._cut_out()
        if len(faces) == 1 and self._desk.face is None:
            self._desk.choose_face(faces[0])

    def _nothing_found(self) -> str:
        item = self._desk.evidence
        if item is not None and item.kind is EvidenceKind.VIDEO:
            return self.tr(
                "No face was found in this frame. Faces that are very small, dark or turned "
                "away are not found; step to another frame, or scan the whole video."
            )
        return self.tr(
            "No face was found. Faces that are very small, tilted, dark or turned away are "
            "missed: look harder, mark one by hand, or import a closer frame of the same scene."
        )

    def _on_failed(self, shown: Shown, error: Exception) -> None:
        if self._is_on_desk(shown):
            message = explain(error)
            self.sentence = f"{message.sentence} {message.next_step}".strip()
            self.faces_changed.emit()

    def _cut_out(self) -> None:
        """Make the strip's pictures once both the pixels and the faces are there."""
        faces, picture = self.model.faces, self.picture
        if not faces or picture is None:
            return
        ratio = pixels.finest_ratio()
        image = picture.levels[0]

        def work(_workspace: object, _progress: object) -> dict[FaceId, QImage]:
            cut_outs = {}
            for face in faces:
                cut = pixels.cut_out(image, face.detected.box, round(CUT_OUT_SIDE * ratio))
                cut.setDevicePixelRatio(ratio)
                cut_outs[face.id] = cut
            return cut_outs

        self._desk.run(work, self._on_cut_out, lane="pictures")

    def _on_cut_out(self, cut_outs: dict[FaceId, QImage]) -> None:
        if all(face.id in cut_outs for face in self.model.faces):
            self.model.show_cut_outs(cut_outs)
