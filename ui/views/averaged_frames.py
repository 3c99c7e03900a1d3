"""Which frames of a track are averaged with the probe's own: a list with a tick for each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from ui import theme
from ui.desk import Desk
from ui.views.facts import wrapped
from ui.views.rows import Note
from ui.working_copy import WorkingCopy
from workstation import casework
from workstation.edits.catalogue import MOST_FRAMES
from workstation.model import Edit, EditKind, FaceId
from workstation.model.edits import Value

if TYPE_CHECKING:
    from workstation.progress import Progress
    from workstation.workspace import Workspace

ROWS_SHOWN = 6


class AveragedFrames(QWidget):
    """Offers the nearest frames of the track that the chosen face belongs to."""

    def __init__(self, desk: Desk, copy: WorkingCopy, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._copy = desk, copy
        self._offered: dict[int, Value] = {}
        self._asked: FaceId | None = None
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Frames that are averaged with the probe's own"))
        self.list.itemChanged.connect(self._on_ticked)
        self.problem = Note()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.TINY)
        layout.addWidget(wrapped(self.tr("Frames of the same track"), "small"))
        layout.addWidget(self.list)
        layout.addWidget(self.problem)

    def show_edit(self, edit: Edit) -> None:
        """Tick the frames of a step; the first time, ask which there are."""
        face = self._desk.face
        if face is not None and face.id != self._asked:
            self._ask(face.id)
        self._show(edit)

    def _ask(self, face_id: FaceId) -> None:
        self._asked = face_id
        self._offered = {}

        def work(workspace: Workspace, _progress: Progress) -> tuple[FaceId, Edit]:
            return face_id, casework.averaging(workspace, face_id, MOST_FRAMES)

        self._desk.run(
            work, self._on_offered, self.problem.say_error, self.tr("Reading the track"), "pictures"
        )

    def _on_offered(self, result: tuple[FaceId, Edit]) -> None:
        face_id, edit = result
        chosen = self._chosen()
        if face_id == self._asked and chosen is not None:
            self.problem.say("")
            self._offered = _places(edit)
            self._show(chosen)

    def _chosen(self) -> Edit | None:
        course = self._copy.course
        edit = course.steps[course.chosen].edit if course.chosen >= 0 else None
        return edit if edit is not None and edit.kind is EditKind.FRAME_AVERAGING else None

    def _show(self, edit: Edit) -> None:
        ticked = edit.values["frames"]
        self._offered = _places(edit) | self._offered
        frames = sorted(self._offered)
        with QSignalBlocker(self.list):
            if [item.data(Qt.ItemDataRole.UserRole) for item in self._items()] != frames:
                self.list.clear()
                for frame in frames:
                    item = QListWidgetItem(self.tr("Frame {0}").format(frame))
                    item.setData(Qt.ItemDataRole.UserRole, frame)
                    self.list.addItem(item)
            for item in self._items():
                on = item.data(Qt.ItemDataRole.UserRole) in ticked
                item.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
        rows = min(len(frames), ROWS_SHOWN)
        height = rows * max(self.list.sizeHintForRow(0), 1)
        self.list.setFixedHeight(height + 2 * self.list.frameWidth())

    def _items(self) -> list[QListWidgetItem]:
        return [self.list.item(row) for row in range(self.list.count())]

    def _on_ticked(self, _item: QListWidgetItem) -> None:
        edit = self._chosen()
        if edit is None:
            return
        frames = tuple(
            item.data(Qt.ItemDataRole.UserRole)
            for item in self._items()
            if item.checkState() == Qt.CheckState.Checked
        )
        if not frames:
            self._show(edit)
            self.problem.say(self.tr("At least one further frame is needed."), "missing")
            return
        self.problem.say("")
        landmarks = tuple(self._offered[frame] for frame in frames)
        changed = Edit.of(
            edit.kind, frames=frames, landmarks=landmarks, reference=edit.values["reference"]
        )
        self._copy.change(self._copy.course.chosen, changed)


def _places(edit: Edit) -> dict[int, Value]:
    """Of each frame of a step where the five landmarks are in it."""
    return dict(zip(edit.values["frames"], edit.values["landmarks"], strict=True))
