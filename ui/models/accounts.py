"""The accounts of a workspace as a table."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication, Qt

from ui.models.corroborations import MARK_ROLE
from ui.models.filtered_rows import FilteredRows, Index, folded
from ui.role_words import spelt
from workstation.model.accounts import Account, AccountState

STATE_COLUMN = 2


def _tr(text: str) -> str:
    return QCoreApplication.translate("AccountsModel", text)


def with_search_text(accounts: Sequence[Account]) -> list[tuple[Account, str]]:
    """Accounts ready for ``AccountsModel.show_records``."""
    return [(each, folded(each.name, spelt(each.roles), state_word(each))) for each in accounts]


def state_word(account: Account) -> str:
    """The state as a word."""
    return {
        AccountState.ACTIVE: _tr("active"),
        AccountState.LOCKED: _tr("locked"),
        AccountState.DISABLED: _tr("disabled"),
    }[account.state]


def state_mark(account: Account) -> str:
    """The shape beside the word: what an administrator has to act on is amber."""
    return {
        AccountState.ACTIVE: "neutral",
        AccountState.LOCKED: "missing",
        AccountState.DISABLED: "refused",
    }[account.state]


def minute(at: datetime | None) -> str:
    """A time in UTC to the minute, or that there is none."""
    return _tr("never") if at is None else f"{at:%Y-%m-%d %H:%M} UTC"


class AccountsModel(FilteredRows[Account]):
    """Name, roles, state, last sign-in, second factor."""

    def __init__(self) -> None:
        super().__init__(
            (_tr("Name"), _tr("Roles"), _tr("State"), _tr("Last sign-in"), _tr("Second factor"))
        )

    def cell(self, record: Account, column: int) -> str:
        return (
            record.name,
            spelt(record.roles),
            state_word(record),
            minute(record.last_sign_in_at),
            _tr("on") if record.second_factor else _tr("off"),
        )[column]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == MARK_ROLE and index.isValid():
            record = self.record(index.row())
            shown = record is not None and index.column() == STATE_COLUMN
            return state_mark(record) if shown and record is not None else None
        return super().data(index, role)
