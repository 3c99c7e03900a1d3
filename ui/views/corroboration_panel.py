"""The corroborating items about a candidate: what counts, what does not, and withdrawing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from ui import theme
from ui.desk import Desk
from ui.messages import plain_label
from ui.models.corroborations import CorroborationsModel
from ui.views.corroboration_form import CorroborationForm
from ui.views.facts import section, wrapped
from ui.views.rows import Note, StatementList
from ui.views.standing import Standing
from workstation import casework
from workstation.model import Corroboration

if TYPE_CHECKING:
    from workstation.progress import Progress
    from workstation.workspace import Workspace


LIST_HEIGHT_MIN = 104
FORM_GROWTH = 180
"""Room kept for the headings, the row that withdraws and the form's explanations, in pixels."""


class CorroborationPanel(QWidget):
    """The list of items, the row that withdraws one, and the form that adds one."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._identified = False
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
        self.reason.setPlaceholderText(self.tr("Why the chosen item is withdrawn"))
        self.withdraw_button = QPushButton(self.tr("Withdraw item"))
        self.withdraw_button.setAccessibleName(self.tr("Withdraw the chosen item"))
        self.withdraw_button.clicked.connect(self._on_withdraw)
        self.reason.textChanged.connect(self._show_state)
        self.reason.returnPressed.connect(self._on_withdraw)
        self.state = Note()
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
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.MEDIUM, theme.MEDIUM, theme.MEDIUM, theme.MEDIUM)
        layout.setSpacing(theme.SMALL)
        layout.addLayout(heading)
        layout.addWidget(self.nothing)
        layout.addWidget(self.list)
        layout.addWidget(self._withdrawing)
        layout.addWidget(self.state)
        layout.addSpacing(theme.SMALL)
        layout.addWidget(self.form)
        layout.addStretch(1)

    def show_standing(self, standing: Standing) -> None:
        """Show the items about a candidate."""
        self._identified = standing.identified
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
        self._fit()
        self._show_state()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Give the list the height of its rows, as far as the form leaves room."""
        room = self.height() - self.form.sizeHint().height() - FORM_GROWTH
        self.list.setFixedHeight(min(self.list.height_of_rows(), max(room, LIST_HEIGHT_MIN)))

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

    def _on_row_changed(self, _current: QModelIndex) -> None:
        self._show_state()

    def _show_state(self) -> None:
        item = self.items.item(self.list.currentIndex().row())
        open_item = item is not None and not item.withdrawn and not self._identified
        self.reason.setEnabled(open_item)
        self.withdraw_button.setEnabled(open_item and bool(self.reason.text().strip()))
        if self._identified:
            hint = self.tr("An identification rests on these items; none can be withdrawn.")
        elif item is not None and item.withdrawn:
            hint = self.tr("The chosen item is withdrawn.")
        elif item is None:
            hint = self.tr("Choose an item in the list to withdraw it.")
        else:
            hint = self.tr("Why the chosen item is withdrawn")
        self.reason.setPlaceholderText(hint)
        self.state.say("")

    def _on_withdraw(self) -> None:
        item = self.items.item(self.list.currentIndex().row())
        reason = self.reason.text().strip()
        if item is None or not reason or item.withdrawn or self._identified:
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
