"""The corroborating items about a candidate: what counts, what does not, and withdrawing."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ui import theme
from ui.desk import Desk
from ui.messages import plain_label, say_hint
from ui.models.corroborations import CorroborationsModel
from ui.permitted import why_not
from ui.views.corroboration_form import CorroborationForm
from ui.views.facts import section, wrapped
from ui.views.independence_questions import IndependenceQuestions
from ui.views.reading_column import ReadingColumn
from ui.views.rows import Note, StatementList
from ui.views.standing import Standing
from workstation import casework
from workstation.errors import CannotProceed
from workstation.identification import NOT_CORROBORATING
from workstation.model import Corroboration

if TYPE_CHECKING:
    from workstation.progress import Progress
    from workstation.workspace import Workspace


LIST_HEIGHT_MIN = 40


class CorroborationPanel(QWidget):
    """The list of items, what can be done with the chosen one, and the form that adds one."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._ended = False
        self.items = CorroborationsModel(self)
        self.count = plain_label()
        self.count.setProperty("role", "muted")
        self.list = StatementList(self.tr("Corroborating items"))
        self.list.setModel(self.items)
        self.list.selectionModel().currentRowChanged.connect(self._on_row_changed)
        self.nothing = wrapped(
            self.tr(
                "No item is entered. Enter what speaks for or against this candidate without "
                "any face recognition: a witness who saw the event, DNA, a fingerprint, a phone "
                "record, a transaction, recovered property."
            ),
            "muted",
        )
        self.reason = QLineEdit()
        self.reason.setAccessibleName(self.tr("Reason for withdrawing the chosen item"))
        say_hint(self.reason, self.tr("Why the chosen item is withdrawn"))
        self.withdraw_button = QPushButton(self.tr("Withdraw item"))
        self.withdraw_button.setAccessibleName(self.tr("Withdraw the chosen item"))
        self.withdraw_button.clicked.connect(self._on_withdraw)
        self.reason.textChanged.connect(self._show_state)
        self.reason.returnPressed.connect(self._on_withdraw)
        self.state = Note()
        self.questions = IndependenceQuestions()
        self.questions.changed.connect(self._show_state)
        self.answer_button = QPushButton(self.tr("Record answers"))
        self.answer_button.setAccessibleName(
            self.tr("Record the answers about the chosen item's independence")
        )
        self.answer_button.clicked.connect(self._on_answer)
        self.save_button = QPushButton(self.tr("Save attachments"))
        self.save_button.setAccessibleName(self.tr("Save the chosen item's attachments"))
        self.save_button.clicked.connect(self._on_save)
        self.form = CorroborationForm(desk)
        heading = QHBoxLayout()
        heading.addWidget(section(self.tr("CORROBORATION")), 1)
        heading.addWidget(self.count)
        self._withdrawing = QWidget()
        row = QHBoxLayout(self._withdrawing)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.SMALL)
        row.addWidget(self.reason, 1)
        row.addWidget(self.withdraw_button)
        row.addWidget(self.save_button)
        self._answering = QWidget()
        answering = QVBoxLayout(self._answering)
        answering.setContentsMargins(0, theme.TINY, 0, 0)
        answering.setSpacing(theme.TINY)
        answering.addWidget(section(self.tr("IS THE CHOSEN ITEM INDEPENDENT?")))
        answering.addWidget(self.questions)
        answering.addWidget(self.answer_button, 0, Qt.AlignmentFlag.AlignLeft)
        layout = ReadingColumn(self)
        layout.setContentsMargins(theme.MEDIUM, theme.MEDIUM, theme.MEDIUM, theme.MEDIUM)
        layout.setSpacing(theme.SMALL)
        layout.addLayout(heading)
        layout.addWidget(self.nothing)
        layout.addWidget(self.list)
        layout.addWidget(self._withdrawing)
        layout.addWidget(self._answering)
        layout.addWidget(self.state)
        layout.addSpacing(theme.SMALL)
        layout.addWidget(self.form)
        layout.addStretch(1)

    def show_standing(self, standing: Standing) -> None:
        """Show the items about a candidate."""
        self._ended = standing.ended
        chosen = self.items.item(self.list.currentIndex().row())
        self.items.show_items(standing.items)
        number = len(standing.items)
        self.count.setText(self._count_words(number))
        self.nothing.setVisible(not number)
        self.list.setVisible(bool(number))
        self._withdrawing.setVisible(bool(number))
        for row in range(number):
            item = self.items.item(row)
            if chosen is not None and item is not None and item.id == chosen.id:
                self.list.setCurrentIndex(self.items.index(row))
        self.form.show_ended(standing.ended)
        self._fit()
        self._show_state()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """The list is as high as its rows: the page scrolls as a whole."""
        self.list.setFixedHeight(max(self.list.height_of_rows(), LIST_HEIGHT_MIN))

    def _count_words(self, number: int) -> str:
        if not number:
            return ""
        entered = self.tr("1 item") if number == 1 else self.tr("{n} items").format(n=number)
        counting = self.items.counting
        if not counting:
            return self.tr("{entered}, none counts").format(entered=entered)
        if counting == 1:
            return self.tr("{entered}, 1 counts").format(entered=entered)
        return self.tr("{entered}, {n} count").format(entered=entered, n=counting)

    def chosen(self) -> Corroboration | None:
        """The item in the list that the cursor is on."""
        return self.items.item(self.list.currentIndex().row())

    def _on_row_changed(self, _current: QModelIndex) -> None:
        item = self.chosen()
        self.questions.clear()
        self.questions.show_kind(item.kind if item is not None else None)
        self._show_state()

    def _show_state(self) -> None:
        item = self.chosen()
        forbidden = why_not(self._desk.workspace, "withdraw_corroboration")
        open_item = item is not None and not item.withdrawn
        possible = open_item and not self._ended and not forbidden
        unanswered = (
            item is not None and item.independence is None and item.kind not in NOT_CORROBORATING
        )
        self._answering.setVisible(bool(possible and unanswered))
        self.answer_button.setEnabled(self.questions.answers() is not None)
        self.save_button.setVisible(item is not None and bool(item.attachments))
        self.reason.setEnabled(bool(possible))
        self.withdraw_button.setEnabled(bool(possible and self.reason.text().strip()))
        if self._ended:
            hint = self.tr("A decision rests on these items; reopen it to withdraw one.")
        elif forbidden:
            hint = forbidden
        elif item is not None and item.withdrawn:
            hint = self.tr("The chosen item is withdrawn.")
        elif item is None:
            hint = self.tr("Choose an item in the list to withdraw it.")
        else:
            hint = self.tr("Why the chosen item is withdrawn")
        say_hint(self.reason, hint)
        self.state.say("")

    def _on_answer(self) -> None:
        item, answers = self.chosen(), self.questions.answers()
        if item is None or answers is None:
            return
        self.answer_button.setEnabled(False)

        def work(workspace: Workspace, _progress: Progress) -> Corroboration:
            return casework.answer_independence(
                workspace,
                item.id,
                answers.derives_from_search,
                answers.derivation,
                answers.witness_saw,
                answers.line_up,
            )

        self._desk.run(work, self._on_withdrawn, self._on_failed, self.tr("Recording the answers"))

    def _on_save(self) -> None:
        item = self.chosen()
        folder = QFileDialog.getExistingDirectory(self, self.tr("Save the attachments in a folder"))
        if item is None or not folder:
            return

        def work(workspace: Workspace, _progress: Progress) -> int:
            return save_attachments(workspace, item, Path(folder))

        def saved(number: int) -> None:
            self.state.say(self.tr("Saved: {n} files.").format(n=number), "complete")

        self._desk.run(work, saved, self._on_failed, self.tr("Saving the attachments"))

    def _on_withdraw(self) -> None:
        item = self.items.item(self.list.currentIndex().row())
        reason = self.reason.text().strip()
        if item is None or not reason or item.withdrawn or self._ended:
            return
        self.withdraw_button.setEnabled(False)

        def work(workspace: Workspace, _progress: Progress) -> Corroboration:
            return casework.withdraw_corroboration(workspace, item.id, reason)

        self._desk.run(work, self._on_withdrawn, self._on_failed, self.tr("Withdrawing the item"))

    def _on_withdrawn(self, _item: Corroboration) -> None:
        self.reason.clear()
        self._desk.corroboration_changed.emit()
        self._desk.log_changed.emit()

    def _on_failed(self, error: Exception) -> None:
        self._show_state()
        self.state.say_error(error)


def save_attachments(workspace: Workspace, item: Corroboration, folder: Path) -> int:
    """Write the attachments of an item into a folder, never over a file; how many there were.

    Their bytes are checked against their hashes. Raises ``CannotProceed`` where a file of the
    name is there already, or the folder cannot be written.
    """
    for each in item.attachments:
        held = casework.attachment_bytes(workspace, each)
        try:
            with (folder / Path(each.file_name).name).open("xb") as target:
                target.write(held)
        except FileExistsError as error:
            raise CannotProceed(
                "A file of the same name is in the folder already.", "Choose an empty folder."
            ) from error
        except OSError as error:
            raise CannotProceed(
                "An attachment could not be written.", "Choose another folder."
            ) from error
    return len(item.attachments)
