"""The table of accounts, and what an administrator does with the chosen one."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from ui import theme
from ui.desk import Desk
from ui.models.accounts import STATE_COLUMN, AccountsModel, with_search_text
from ui.models.corroborations import MARK_ROLE
from ui.permitted import guard, refusal
from ui.views.accounts_forms import (
    AddAccountForm,
    ResetFactorForm,
    ResetPasswordForm,
    RolesForm,
)
from ui.views.filtered_table import FilteredTable
from ui.views.rows import CELL_MARGIN, MARK_SIDE, Note, draw_mark
from workstation import casework
from workstation.model.accounts import Account, AccountState
from workstation.workspace import Workspace


class _StateDelegate(QStyledItemDelegate):
    """The state's shape before its word."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        self.initStyleOption(option, index)
        word, option.text = option.text, ""
        style = option.widget.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        mark = str(index.data(MARK_ROLE) or "")
        left = option.rect.left() + CELL_MARGIN
        draw_mark(painter, mark, QPointF(left, option.rect.center().y() + 0.5 - MARK_SIDE / 2))
        painter.save()
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        painter.setPen(QColor(theme.current().text))
        painter.setFont(theme.font())
        room = option.rect.adjusted(CELL_MARGIN + MARK_SIDE + theme.SMALL, 0, 0, 0)
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, word)
        painter.restore()


class AccountsPanel(QWidget):
    """Supervisors see it; administrators act on it."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._stale = True
        self._wanted = ""
        self.model = AccountsModel()
        self.model.setParent(self)
        self.add = self._button(self.tr("Add account..."), self._on_add, primary=True)
        self.roles = self._button(self.tr("Change roles..."), self._on_roles)
        self.release = self._button(self.tr("Release"), self._on_release)
        self.disable = self._button(self.tr("Disable"), self._on_disable)
        self.enable = self._button(self.tr("Enable"), self._on_enable)
        self.password = self._button(self.tr("Reset password..."), self._on_password)
        self.factor = self._button(self.tr("Reset second factor..."), self._on_factor)
        self.table = FilteredTable(
            self.tr("Accounts"), self.model, (208, 344, 112, 184, 176), (self.add,), wide=1
        )
        self.table.table.setItemDelegateForColumn(STATE_COLUMN, _StateDelegate(self))
        self.table.table.selectionModel().currentRowChanged.connect(
            lambda _now, _before: self._show_chosen()
        )
        self.model.modelReset.connect(self._show_chosen)
        self.note = Note(self)
        self.reason = Note(self)
        row = QHBoxLayout()
        row.setSpacing(theme.SMALL)
        for button in self._acts():
            row.addWidget(button)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, theme.SMALL, 0, 0)
        layout.setSpacing(theme.SMALL)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.note)
        layout.addWidget(self.reason)
        layout.addLayout(row)
        self.reason.say(refusal(desk.workspace, "add_account"), "neutral")
        desk.log_changed.connect(self._on_changed)
        self._show_chosen()

    def _acts(self) -> tuple[QPushButton, ...]:
        return (self.roles, self.release, self.disable, self.enable, self.password, self.factor)

    def _button(self, text: str, slot: Callable[[], None], primary: bool = False) -> QPushButton:
        button = QPushButton(text, self)
        button.setAccessibleName(text.rstrip("."))
        if primary:
            button.setProperty("kind", "primary")
        button.clicked.connect(lambda _checked=False: slot())
        return button

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._read()

    def _on_changed(self) -> None:
        self._stale = True
        if self.isVisible():
            self._read()

    def _read(self) -> None:
        self._stale = False
        self._desk.run(lambda workspace, _progress: casework.accounts(workspace), self._on_read)

    def _on_read(self, accounts: tuple[Account, ...]) -> None:
        chosen = self.chosen()
        wanted, self._wanted = self._wanted or (chosen.name if chosen else ""), ""
        self.model.show_records(with_search_text(accounts))
        names = [account.name for account in accounts]
        if names:
            self.choose(wanted if wanted in names else names[0])
        self._show_chosen()

    def chosen(self) -> Account | None:
        """The account in the chosen row."""
        return self.model.record(self.table.table.currentIndex().row())

    def choose(self, name: str) -> None:
        """Choose the row of an account."""
        for row in range(self.model.rowCount()):
            record = self.model.record(row)
            if record is not None and record.name == name:
                self.table.table.setCurrentIndex(self.model.index(row, 0))

    def _show_chosen(self) -> None:
        account, workspace = self.chosen(), self._desk.workspace
        state = None if account is None else account.state
        self.add.setEnabled(True)
        for button, fits in (
            (self.roles, account is not None),
            (self.release, state is AccountState.LOCKED),
            (self.disable, account is not None and state is not AccountState.DISABLED),
            (self.enable, state is AccountState.DISABLED),
            (self.password, account is not None),
            (self.factor, account is not None and account.second_factor),
        ):
            button.setEnabled(fits)
        guard(workspace, "add_account", self.add, *self._acts())

    def _on_add(self) -> None:
        AddAccountForm(self._desk, self._on_told, self).open()

    def _on_roles(self) -> None:
        account = self.chosen()
        if account is not None:
            RolesForm(self._desk, account, self._on_told, self).open()

    def _on_password(self) -> None:
        account = self.chosen()
        if account is not None:
            ResetPasswordForm(self._desk, account, self._on_told, self).open()

    def _on_factor(self) -> None:
        account = self.chosen()
        if account is not None:
            ResetFactorForm(self._desk, account, self._on_told, self).open()

    def _on_release(self) -> None:
        self._act(casework.release_account, self.tr("{0} can sign in again."))

    def _on_disable(self) -> None:
        self._act(casework.disable_account, self.tr("{0} can no longer sign in."))

    def _on_enable(self) -> None:
        self._act(casework.enable_account, self.tr("{0} can sign in again."))

    def _act(self, verb: Callable[[Workspace, str], Account], said: str) -> None:
        account = self.chosen()
        if account is None:
            return
        name = account.name
        self.note.say("")
        self._desk.run(
            lambda workspace, _progress: verb(workspace, name),
            lambda changed: self._on_told(changed, said.format(name)),
            self.note.say_error,
            self.tr("Changing the account"),
        )

    def _on_told(self, account: Account, sentence: str) -> None:
        self.note.say(sentence, "neutral")
        self._wanted = account.name
        self._desk.log_changed.emit()
