"""The form that adds a corroborating item, and says at once which kinds cannot corroborate."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ui import theme
from ui.desk import Desk
from ui.messages import plain_label, say_hint
from ui.permitted import why_not
from ui.phrases import translated
from ui.undo import AddedItem
from ui.views.attachment_list import AttachmentList, local_files
from ui.views.facts import align_names, section
from ui.views.independence_questions import IndependenceQuestions
from ui.views.rows import Note
from workstation import casework
from workstation.identification import NOT_CORROBORATING
from workstation.model import Corroboration, CorroborationKind

if TYPE_CHECKING:
    from workstation.progress import Progress
    from workstation.workspace import Workspace


def kinds_in_order() -> tuple[CorroborationKind, ...]:
    """The kinds that can count, and after them those that never do."""
    return tuple(sorted(CorroborationKind, key=lambda kind: kind in NOT_CORROBORATING))


class CorroborationForm(QWidget):
    """An item about the candidate: what it is, whether it is independent, and its files.

    Files can be dropped anywhere on the form.
    """

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._ended = False
        self.setAcceptDrops(True)
        self._kinds = kinds_in_order()
        self.kind = QComboBox()
        self.kind.setAccessibleName(self.tr("Kind of item"))
        say_hint(self.kind, self.tr("Choose where it comes from"))
        # The longest kind must not make the page wider than its place.
        self.kind.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.kind.setMaxVisibleItems(len(self._kinds) + 1)
        for kind in self._kinds:
            if kind in NOT_CORROBORATING and self.kind.findData(-1) < 0:
                self.kind.insertSeparator(self.kind.count())
                self.kind.setItemData(self.kind.count() - 1, -1)
            words = translated(kind)
            if kind in NOT_CORROBORATING:
                words = self.tr("{kind} (does not count)").format(kind=words)
            self.kind.addItem(words, self._kinds.index(kind))
        self.kind.setCurrentIndex(-1)
        self._attached: tuple[Path, ...] = ()
        self.questions = IndependenceQuestions()
        self.attachments = AttachmentList()
        self.source = self._line(self.tr("Source"), self.tr("Who or what it comes from"))
        self.reference = self._line(self.tr("Reference"), self.tr("Report, exhibit or file number"))
        self.dated = self._line(self.tr("Date"), self.tr("YYYY-MM-DD"))
        self.description = QPlainTextEdit()
        self.description.setAccessibleName(self.tr("Description"))
        say_hint(self.description, self.tr("What it says about who the person in the probe is"))
        self.description.setTabChangesFocus(True)
        self.description.setFixedHeight(46)
        self.add_button = QPushButton(self.tr("Add item"))
        self.add_button.setAccessibleName(self.tr("Add item"))
        self.add_button.clicked.connect(self._on_add)
        self.state = Note()
        self.state.setContentsMargins(0, theme.TINY, 0, 0)
        self._lay_out()
        self.kind.currentIndexChanged.connect(self._on_edited)
        for field in (self.source, self.reference, self.dated):
            field.textChanged.connect(self._on_edited)
            field.returnPressed.connect(self._on_add)
        self.description.textChanged.connect(self._on_edited)
        self.questions.changed.connect(self._on_edited)
        desk.candidate_changed.connect(self._on_edited)
        self._on_edited()

    def _line(self, name: str, hint: str) -> QLineEdit:
        field = QLineEdit()
        field.setAccessibleName(name)
        say_hint(field, hint)
        return field

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.SMALL)
        grid.setVerticalSpacing(theme.SMALL)
        grid.setColumnStretch(1, 2)
        grid.setColumnStretch(3, 1)
        names: list[QLabel] = []
        for row, column, name, field, span in (
            (0, 0, self.tr("&Kind"), self.kind, 3),
            (1, 0, self.tr("&Source"), self.source, 3),
            (2, 0, self.tr("Re&ference"), self.reference, 1),
            (2, 2, self.tr("&Date"), self.dated, 1),
            (3, 0, self.tr("Descri&ption"), self.description, 3),
        ):
            label = plain_label(name)
            label.setBuddy(field)
            label.setContentsMargins(theme.SMALL if column else 0, theme.LABEL_TOP, 0, 0)
            grid.addWidget(label, row, column, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(field, row, column + 1, 1, span)
            if column == 0:
                names.append(label)
        align_names(*names, self.questions.how_known)
        grid.addWidget(self.questions, 4, 0, 1, 4)
        grid.addWidget(self.attachments, 5, 1, 1, 3)
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.MEDIUM)
        buttons.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignTop)
        buttons.addWidget(self.state, 1, Qt.AlignmentFlag.AlignTop)
        buttons.addStretch(0)
        grid.addLayout(buttons, 6, 1, 1, 3)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.SMALL)
        layout.addWidget(section(self.tr("ADD AN ITEM")))
        layout.addLayout(grid)

    def choose_kind(self, kind: CorroborationKind) -> None:
        """Choose a kind, as the user does in the list."""
        self.kind.setCurrentIndex(self.kind.findData(self._kinds.index(kind)))

    def chosen_kind(self) -> CorroborationKind | None:
        """The kind in the list; None until one is chosen."""
        data = self.kind.currentData()
        return self._kinds[data] if isinstance(data, int) and data >= 0 else None

    def written_date(self) -> date | None:
        """The date in the field, if it is one."""
        try:
            return date.fromisoformat(self.dated.text().strip())
        except ValueError:
            return None

    def missing(self) -> list[str]:
        """What has to be filled in, as short phrases."""
        phrases = []
        if self._desk.candidate is None:
            phrases.append(self.tr("a candidate"))
        if self.chosen_kind() is None:
            phrases.append(self.tr("the kind"))
        if not self.source.text().strip():
            phrases.append(self.tr("the source"))
        if not self.reference.text().strip():
            phrases.append(self.tr("the reference"))
        if self.written_date() is None:
            phrases.append(self.tr("the date as YYYY-MM-DD"))
        if not self.description.toPlainText().strip():
            phrases.append(self.tr("the description"))
        return phrases + self.questions.missing()

    def show_ended(self, ended: bool) -> None:
        """Whether a decision has ended the examination, so that nothing can be entered."""
        self._ended = ended
        self._on_edited()

    def _on_edited(self) -> None:
        self.questions.show_kind(self.chosen_kind())
        missing = self.missing()
        forbidden = why_not(self._desk.workspace, "add_corroboration")
        self.add_button.setEnabled(not missing and not forbidden and not self._ended)
        words = self.tr("Still needed: {things}.").format(things=", ".join(missing))
        if self._ended:
            words = self.tr("A decision has ended this examination; reopen it to enter more.")
        elif forbidden:
            words = forbidden
        self.state.say(words if missing or forbidden or self._ended else "", "missing")

    def _on_add(self) -> None:
        search, candidate = self._desk.search, self._desk.candidate
        kind, dated = self.chosen_kind(), self.written_date()
        if self.missing() or search is None or candidate is None or kind is None or dated is None:
            return
        source, reference = self.source.text().strip(), self.reference.text().strip()
        description = self.description.toPlainText().strip()
        answers, paths = self.questions.answers(), self.attachments.paths
        self.add_button.setEnabled(False)

        def work(workspace: Workspace, _progress: Progress) -> Corroboration:
            return casework.add_corroboration(
                workspace,
                search.id,
                kind,
                source,
                reference,
                dated,
                description,
                candidate.person_id,
                derives_from_search=answers.derives_from_search if answers else None,
                derivation=answers.derivation if answers else "",
                witness_saw=answers.witness_saw if answers else None,
                line_up=answers.line_up if answers else None,
                attachments=paths,
            )

        self._attached = paths
        self._desk.run(work, self._on_added, self._on_failed, self.tr("Adding the item"))

    def _on_added(self, item: Corroboration) -> None:
        for field in (self.source, self.reference, self.dated, self.description):
            field.clear()
        self.kind.setCurrentIndex(-1)
        self.questions.clear()
        self.attachments.clear()
        self._on_edited()
        self.kind.setFocus()
        self._desk.undo_stack.push(AddedItem(self._desk, item, self._attached))
        self._desk.corroboration_changed.emit()
        self._desk.log_changed.emit()

    def _on_failed(self, error: Exception) -> None:
        self.add_button.setEnabled(True)
        self.state.say_error(error)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if local_files(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.attachments.take(local_files(event))
