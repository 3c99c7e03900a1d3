"""The changes of the department's policy as a table."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from ui.models.accounts import minute
from ui.models.filtered_rows import FilteredRows, folded
from ui.policy_words import setting_name, value_text
from workstation.model import PolicyChange


def _tr(text: str) -> str:
    return QCoreApplication.translate("PolicyChangesModel", text)


def with_search_text(changes: Sequence[PolicyChange]) -> list[tuple[PolicyChange, str]]:
    """Changes ready for ``PolicyChangesModel.show_records``."""
    return [(each, folded(what_changed(each), each.reason, each.changed_by)) for each in changes]


def what_changed(change: PolicyChange) -> str:
    """The settings and what they became."""
    return "; ".join(
        _tr("{0}: {1}").format(setting_name(name), value_text(name, value))
        for name, value in change.changes.items()
    )


class PolicyChangesModel(FilteredRows[PolicyChange]):
    """When, who, what, why; the newest first."""

    def __init__(self) -> None:
        super().__init__((_tr("When"), _tr("Who"), _tr("What it became"), _tr("Reason")))

    def cell(self, record: PolicyChange, column: int) -> str:
        return (
            minute(record.changed_at),
            record.changed_by,
            what_changed(record),
            record.reason,
        )[column]
