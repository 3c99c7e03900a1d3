"""The comparison note: what the examiner compared and saw, written down and recorded."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from ui import theme
from ui.desk import Desk
from ui.views.facts import section
from ui.views.rows import Note
from workstation import casework
from workstation.model import Comparison, PersonId, SearchId

if TYPE_CHECKING:
    from workstation.progress import Progress
    from workstation.workspace import Workspace

About = tuple[SearchId, PersonId]


class ComparisonNote(QWidget):
    """Edits the note about the candidate on the desk. Unrecorded text waits for its candidate."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._about: About | None = None
        self._recorded: Comparison | None = None
        self._drafts: dict[About, str] = {}
        self.editor = QPlainTextEdit()
        self.editor.setAccessibleName(self.tr("Comparison note"))
        self.editor.setTabChangesFocus(True)
        self.editor.setPlaceholderText(
            self.tr(
                "What you compared, from the top of the face to its bottom, and what you saw: "
                "hairline, forehead, brows, eyes, nose, mouth, chin, ears, lines, scars, marks. "
                "Name differences as well as likenesses, and what the pictures do not show."
            )
        )
        self.record_button = QPushButton(self.tr("Record comparison note"))
        self.record_button.setAccessibleName(self.tr("Record comparison note"))
        self.record_button.setProperty("kind", "primary")
        self.record_button.clicked.connect(self._on_record)
        self.state = Note()
        side = QVBoxLayout()
        side.setSpacing(theme.SMALL)
        side.addWidget(self.record_button)
        side.addWidget(self.state)
        side.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(theme.MEDIUM)
        row.addWidget(self.editor, 1)
        column = QWidget()
        column.setFixedWidth(240)
        column.setLayout(side)
        side.setContentsMargins(0, 0, 0, 0)
        row.addWidget(column, 0, Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.SMALL)
        layout.addWidget(section(self.tr("COMPARISON NOTE")))
        layout.addLayout(row)
        self.editor.textChanged.connect(self._show_state)
        desk.candidate_changed.connect(self._on_candidate_changed)
        desk.corroboration_changed.connect(self._read)
        desk.decision_changed.connect(self._read)
        self._on_candidate_changed()

    def _on_candidate_changed(self) -> None:
        if self._about is not None and self._differs():
            self._drafts[self._about] = self.editor.toPlainText()
        search, candidate = self._desk.search, self._desk.candidate
        self._recorded = None
        self._about = None
        if search is not None and candidate is not None:
            self._about = (search.id, candidate.person_id)
        self.editor.setPlainText(self._drafts.get(self._about, "") if self._about else "")
        self.editor.setEnabled(self._about is not None)
        self._read()

    def _read(self) -> None:
        about = self._about
        if about is None:
            self._show_state()
            return

        def work(workspace: Workspace, _progress: Progress) -> tuple[About, Comparison | None]:
            return about, casework.comparison(workspace, *about)

        self._desk.run(work, self._on_read, what=self.tr("Reading the comparison note"))

    def _on_read(self, result: tuple[About, Comparison | None]) -> None:
        about, comparison = result
        if about != self._about:
            return
        untouched = not self._differs()
        self._recorded = comparison
        if comparison is not None and untouched and about not in self._drafts:
            self.editor.setPlainText(comparison.note)
        self._show_state()

    def _differs(self) -> bool:
        recorded = self._recorded.note if self._recorded is not None else ""
        return self.editor.toPlainText().strip() != recorded.strip()

    def _show_state(self) -> None:
        written = bool(self.editor.toPlainText().strip())
        self.record_button.setEnabled(self._about is not None and written and self._differs())
        if self._about is None:
            self.state.say(self.tr("Choose a candidate first."), "missing")
        elif self._recorded is not None and not self._differs():
            self.state.say(
                self.tr("Recorded by {who}, {time}.").format(
                    who=self._recorded.compared_by,
                    time=self._recorded.compared_at.strftime("%Y-%m-%d %H:%M UTC"),
                ),
                "complete",
            )
        elif not written:
            self.state.say(
                self.tr("Missing: without a note no identification can be recorded."), "missing"
            )
        else:
            self.state.say(self.tr("Written, but not recorded yet."), "missing")

    def _on_record(self) -> None:
        about, note = self._about, self.editor.toPlainText().strip()
        if about is None or not note:
            return
        self.record_button.setEnabled(False)

        def work(workspace: Workspace, _progress: Progress) -> tuple[About, Comparison | None]:
            return about, casework.record_comparison(workspace, *about, note)

        self._desk.run(work, self._on_recorded, self._on_failed, self.tr("Recording the note"))

    def _on_recorded(self, result: tuple[About, Comparison | None]) -> None:
        about, comparison = result
        self._drafts.pop(about, None)
        if about == self._about:
            self._recorded = comparison
            self._show_state()
        self._desk.corroboration_changed.emit()
        self._desk.log_changed.emit()

    def _on_failed(self, error: Exception) -> None:
        self.record_button.setEnabled(True)
        self.state.say_error(error)
