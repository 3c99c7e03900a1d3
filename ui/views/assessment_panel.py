"""Recording that a face or a picture does not hold enough information, and withdrawing a mark."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFileDialog,
    QListView,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ui import theme
from ui.desk import Desk
from ui.frame_faces import FrameFaces
from ui.models.assessments import AssessmentsModel
from ui.views.face_quality import FaceQualityPanel
from ui.views.facts import section, wrapped
from ui.views.forms import FormDialog
from ui.views.rows import Note
from workstation import casework
from workstation.model import Assessment, EvidenceId

if TYPE_CHECKING:
    from workstation.progress import Progress
    from workstation.workspace import Workspace

LIST_HEIGHT = 72
Read = tuple[tuple[Assessment, ...], dict[EvidenceId, str]]


class AssessmentPanel(QWidget):
    """The outcomes that need no search; ``case_list`` holds those of the whole case."""

    def __init__(
        self, desk: Desk, quality: FaceQualityPanel, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._quality = desk, quality
        self.about = wrapped(
            self.tr("If the whole picture shows no face that could be searched:"), "muted"
        )
        self.recorded = Note()
        self.record_button = QPushButton(self.tr("Record: not enough information"))
        self.record_button.clicked.connect(self._ask_for_note)
        self.withdraw_button = QPushButton(self.tr("Withdraw this mark"))
        self.withdraw_button.clicked.connect(self._ask_for_reason)
        self.assessments = AssessmentsModel(self)
        self.list = QListView()
        self.list.setModel(self.assessments)
        self.list.setAccessibleName(self.tr("Records of not enough information in this case"))
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setAlternatingRowColors(True)
        self.list.setUniformItemSizes(True)
        self.list.setFixedHeight(LIST_HEIGHT)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.selectionModel().currentRowChanged.connect(self._on_row_changed)
        self.sheet_button = QPushButton(self.tr("Save its sheet..."))
        self.sheet_button.setEnabled(False)
        self.sheet_button.clicked.connect(self._ask_where)
        self.saved = Note()
        for button in (self.record_button, self.withdraw_button, self.sheet_button):
            button.setAccessibleName(button.text())
        self._lay_out()
        quality.changed.connect(self._show)
        desk.face_changed.connect(self._show)
        desk.evidence_changed.connect(self._show)
        desk.searches_changed.connect(self._show)
        desk.case_changed.connect(self._read)
        self._read()

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.SMALL)
        layout.addWidget(self.about)
        layout.addWidget(self.recorded)
        for button in (self.record_button, self.withdraw_button):
            layout.addWidget(button)
        self.case_list = QWidget()
        below = QVBoxLayout(self.case_list)
        below.setContentsMargins(0, theme.SMALL, 0, 0)
        below.setSpacing(theme.SMALL)
        below.addWidget(section(self.tr("NOT ENOUGH INFORMATION")))
        for each in (self.list, self.sheet_button, self.saved):
            below.addWidget(each)

    def _read(self) -> None:
        case = self._desk.case
        if case is None:
            self._on_read(((), {}))
            return

        def work(workspace: Workspace, _progress: Progress) -> Read:
            names = {item.id: item.file_name for item in casework.evidence(workspace, case.number)}
            return casework.assessments(workspace, case.number), names

        self._desk.run(work, self._on_read, what=self.tr("Reading records"))

    def _on_read(self, read: Read) -> None:
        assessments, names = read
        case = self._desk.case
        shown = [each for each in assessments if case and each.case_number == case.number]
        self.assessments.show_assessments(shown, names)
        self.case_list.setVisible(bool(shown))
        self.sheet_button.setEnabled(False)
        self.saved.say("")
        self._show()

    def _show(self) -> None:
        face, item = self._desk.face, self._desk.evidence
        target = face.id if face is not None else item.id if item is not None else None
        known = next(
            (
                each
                for each in self.assessments.assessments
                if target is not None and (each.face_id or each.evidence_id) == target
            ),
            None,
        )
        if known is None:
            self.recorded.say("")
        else:
            self.recorded.say(
                self.tr("Recorded by {who} on {date}: not enough information. {note}").format(
                    who=known.assessed_by,
                    date=known.assessed_at.strftime("%Y-%m-%d"),
                    note=known.note,
                ),
                "neutral",
            )
        whole = face is None and item is not None
        self.about.setVisible(whole and known is None)
        self.record_button.setAccessibleName(
            self.tr("Record for the whole picture: not enough information")
            if whole
            else self.tr("Record for this face: not enough information")
        )
        closed = face is not None and self._quality.closed
        self.record_button.setVisible(known is None and (whole or closed))
        self.withdraw_button.setVisible(face is not None and face.by_hand)
        self.setVisible(known is not None or whole or closed or (face is not None and face.by_hand))

    def _ask_for_note(self) -> None:
        face, item = self._desk.face, self._desk.evidence
        if item is None:
            return
        face_id = face.id if face is not None else None
        form = FormDialog(
            self.tr("Not enough information"),
            self.tr("Record outcome"),
            self.tr(
                "The outcome of looking at this picture, as good as any other. It is kept with "
                "the case together with what was measured."
            ),
            self.window(),
        )
        note = form.add_text(
            self.tr("Note"), self.tr("What the picture does not show"), required=True
        )
        note.setFocus()

        def submit() -> None:
            words = note.toPlainText().strip()
            self._desk.run(
                lambda workspace, _progress: casework.record_not_enough(
                    workspace, item.id, words, face_id
                ),
                done,
                form.fail,
                self.tr("Recording the outcome"),
            )

        def done(_made: Assessment) -> None:
            form.accept()
            self._desk.log_changed.emit()
            self._read()

        form.submitted.connect(submit)
        form.open()

    def _ask_for_reason(self) -> None:
        face = self._desk.face
        if face is None:
            return
        form = FormDialog(
            self.tr("Withdraw this mark"),
            self.tr("Withdraw mark"),
            self.tr("The face leaves the list; the record of it and your reason stay."),
            self.window(),
        )
        reason = form.add_line(self.tr("Reason"), required=True)
        reason.setFocus()

        def submit() -> None:
            words = reason.text().strip()
            self._desk.run(
                lambda workspace, _progress: casework.withdraw_face(workspace, face.id, words),
                done,
                form.fail,
                self.tr("Withdrawing the mark"),
            )

        def done(_nothing: None) -> None:
            form.accept()
            self._desk.log_changed.emit()
            if self._desk.face is not None and self._desk.face.id == face.id:
                self._desk.choose_face(None)
            FrameFaces.of(self._desk).read_again()

        form.submitted.connect(submit)
        form.open()

    def _on_row_changed(self, current: QModelIndex) -> None:
        self.sheet_button.setEnabled(self.assessments.assessment(current.row()) is not None)

    def _ask_where(self) -> None:
        made = self.assessments.assessment(self.list.currentIndex().row())
        if made is None:
            return
        self.dialog = QFileDialog(self, self.tr("Save sheet"))
        self.dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        self.dialog.setDefaultSuffix("pdf")
        self.dialog.setNameFilter(self.tr("PDF documents (*.pdf)"))
        self.dialog.selectFile(f"not-enough-information-{made.id[:8]}.pdf")
        self.dialog.fileSelected.connect(self._saver(made))
        self.dialog.open()

    def _saver(self, made: Assessment) -> Callable[[str], None]:
        def save(path: str) -> None:
            self.saved.say(self.tr("Saving."), "neutral")
            self._desk.run(
                lambda workspace, _progress: casework.write_assessment_sheet(
                    workspace, made, Path(path)
                ),
                self._on_saved,
                self.saved.say_error,
                self.tr("Writing a document"),
            )

        return save

    def _on_saved(self, written: Path) -> None:
        self.saved.say(self.tr("Saved as {file}").format(file=written), "complete")
        self._desk.log_changed.emit()
