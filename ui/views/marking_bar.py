"""The line above the frame that guides marking by hand, and the two verbs for missed faces."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui import theme
from ui.desk import Desk
from ui.frame_faces import FrameFaces
from ui.permitted import guard
from ui.views.facts import wrapped
from ui.views.marking import POINTS, MarkingTool
from ui.views.picture import PictureView
from ui.views.rows import Note
from ui.views.section import IconButton
from workstation import casework
from workstation.model import EvidenceId, Face

if TYPE_CHECKING:
    from workstation.progress import Progress
    from workstation.workspace import Workspace

Shown = tuple[EvidenceId, int]


class MarkingBar(QWidget):
    """Hidden until a face is marked or looked for; ``buttons`` belong into the toolbar."""

    def __init__(self, desk: Desk, view: PictureView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._view = desk, view
        self._frame = FrameFaces.of(desk)
        self.tool: MarkingTool | None = None
        self._looking = False
        self.setProperty("surface", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.look_button = IconButton("look-harder", self.tr("Look harder"))
        self.look_button.setToolTip(
            self.tr("Look for faces again, enlarged and turned (Ctrl+Shift+L)")
        )
        self.look_button.clicked.connect(self.look_harder)
        self.mark_button = IconButton("mark-face", self.tr("Mark a face"))
        self.mark_button.setToolTip(self.tr("Mark a face that was not found (Ctrl+M)"))
        self.mark_button.setCheckable(True)
        self.mark_button.clicked.connect(self._on_mark_clicked)
        self.buttons: Sequence[IconButton] = (self.look_button, self.mark_button)
        self.step = wrapped()
        self.hint = wrapped(role="muted")
        self.result = Note()
        self.record_button = QPushButton(self.tr("Record face"))
        self.record_button.setProperty("kind", "primary")
        self.back_button = QPushButton(self.tr("Take back"))
        self.leave_button = QPushButton(self.tr("Leave"))
        for button, act in (
            (self.record_button, self._record),
            (self.back_button, self._take_back),
            (self.leave_button, self.leave),
        ):
            button.setAccessibleName(button.text())
            # The keys stay with the picture, where the points are.
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(act)
        self._lay_out()
        desk.evidence_changed.connect(self._on_other_frame)
        desk.frame_changed.connect(self._on_other_frame)
        self._frame.picture_changed.connect(self._show)
        self._show()

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(theme.TINY)
        for label in (self.step, self.hint, self.result):
            words.addWidget(label)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.MEDIUM, theme.SMALL, theme.MEDIUM, theme.SMALL)
        row.setSpacing(theme.SMALL)
        row.addLayout(words, 1)
        for button in (self.record_button, self.back_button, self.leave_button):
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)

    # Marking

    def toggle(self) -> None:
        """Begin to mark a face, or leave."""
        if self.tool is not None:
            self.leave()
        elif self._frame.picture is not None:
            self.tool = MarkingTool(self._view, self._show, self._record, self.leave)
            self.result.say("")
            self._view.canvas.set_tool(self.tool)
            self._show()
            self._view.canvas.setFocus()

    def _on_mark_clicked(self, _checked: bool) -> None:
        self.toggle()

    def leave(self) -> None:
        """Stop marking; what was not recorded is gone."""
        tool, self.tool = self.tool, None
        # Another tool may have the canvas by now: then it keeps it, and the view as it is.
        if tool is not None and self._view.canvas.tool is tool:
            self._view.canvas.set_tool(None)
            self._view.fit()
            self._view.canvas.setFocus()
        self.result.say("")
        self._show()

    def _take_back(self) -> None:
        if self.tool is not None:
            self.tool.take_back()
            self._view.canvas.setFocus()

    def _record(self) -> None:
        item, tool = self._desk.evidence, self.tool
        if item is None or tool is None or tool.box is None or not tool.complete:
            return
        box, number = tool.box, self._desk.frame_number
        points = [(point.x(), point.y()) for point in tool.points]
        self.record_button.setEnabled(False)

        def work(workspace: Workspace, _progress: Progress) -> Face:
            return casework.mark_face(workspace, item.id, number, box, points)

        self._desk.run(work, self._on_recorded, self._on_refused, self.tr("Recording the face"))

    def _on_recorded(self, face: Face) -> None:
        self._desk.log_changed.emit()
        self.leave()
        if self._desk.evidence is not None and self._desk.evidence.id == face.evidence_id:
            self._frame.read_again(face.id)

    def _on_refused(self, error: Exception) -> None:
        self.result.say_error(error)
        self._show()

    # Looking harder

    def look_harder(self) -> None:
        """Look for faces again; the status bar shows how far it is and can cancel it."""
        item = self._desk.evidence
        if item is None or self._looking:
            return
        shown = (item.id, self._desk.frame_number)
        self._looking = True
        self.result.say(
            self.tr("Looking harder: the picture is searched again, enlarged and turned."),
            "neutral",
        )
        self._show()

        def work(workspace: Workspace, progress: Progress) -> tuple[Face, ...]:
            return casework.look_harder(workspace, *shown, progress)

        self._task = self._desk.run(
            work,
            lambda added: self._on_looked(shown, added),
            self.result.say_error,
            self.tr("Looking harder"),
        )
        self._desk.tasks.task_ended.connect(self._on_task_ended)

    def _on_looked(self, shown: Shown, added: tuple[Face, ...]) -> None:
        self._desk.log_changed.emit()
        item = self._desk.evidence
        if item is None or (item.id, self._desk.frame_number) != shown:
            return
        if added:
            sentence = self.tr(
                "Faces added: {0}. They stand after the others; patterns are sometimes taken "
                "for faces."
            ).format(len(added))
        else:
            sentence = self.tr("No further face was found. A face can still be marked by hand.")
        self.result.say(sentence, "neutral")
        self._frame.read_again(added[0].id if added else None)

    def _on_task_ended(self, task: object) -> None:
        if task is not self._task:
            return
        self._desk.tasks.task_ended.disconnect(self._on_task_ended)
        self._looking = False
        if self._task.cancelled and self._task.finished:
            self.result.say("")
        self._show()

    def _on_other_frame(self) -> None:
        self.leave()

    def _show(self) -> None:
        tool = self.tool
        there = self._frame.picture is not None
        self.look_button.setEnabled(there and not self._looking)
        self.mark_button.setEnabled(there)
        guard(self._desk.workspace, "look_harder", self.look_button)
        guard(self._desk.workspace, "mark_face", self.mark_button)
        self.mark_button.setChecked(tool is not None)
        for widget in (
            self.step, self.hint, self.record_button, self.back_button, self.leave_button
        ):  # fmt: skip
            widget.setVisible(tool is not None)
        if tool is not None:
            self.record_button.setEnabled(tool.complete)
            self.back_button.setEnabled(tool.corner is not None)
            self.step.setText(self._step(tool))
            self.step.setAccessibleName(self.step.text())
            self.hint.setText(self._hint(tool))
        self.setVisible(tool is not None or not self.result.isHidden())

    def _step(self, tool: MarkingTool) -> str:
        if tool.box is None:
            return self.tr("Draw a box around the face, from the hairline to the chin.")
        if tool.complete:
            return self.tr("All five points are set. Press Enter to record the face.")
        points = (
            self.tr("Click the eye at the left of the picture."),
            self.tr("Click the eye at the right of the picture."),
            self.tr("Click the tip of the nose."),
            self.tr("Click the corner of the mouth at the left of the picture."),
            self.tr("Click the corner of the mouth at the right of the picture."),
        )
        number = len(tool.points)
        return self.tr("{0} of {1}: {2}").format(number + 1, POINTS, points[number])

    def _hint(self, tool: MarkingTool) -> str:
        if tool.box is None:
            return self.tr("Keys: arrows move, Enter sets a corner, then the other. Esc leaves.")
        if tool.complete:
            return self.tr(
                "Arrows move the point in the ring, 1 to 5 choose another, Backspace takes one "
                "back."
            )
        return self.tr(
            "Of a face that is upside down, the one at the left where it would stand upright. "
            "Keys: arrows move, Enter sets, Backspace takes back."
        )
