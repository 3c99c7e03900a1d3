"""Every file of a gallery's imports with its outcome, as a table that can be filtered."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from ui.models.filtered_rows import FilteredRows, folded
from ui.phrases import translated
from workstation.model import ImportOutcome, ImportRow


def _tr(text: str) -> str:
    return QCoreApplication.translate("ImportRowsModel", text)


def with_search_text(rows: Sequence[ImportRow]) -> list[tuple[ImportRow, str]]:
    """Rows ready for ``ImportRowsModel.show_records``; call it in a worker."""
    return [
        (row, folded(row.file, translated(row.outcome), translated(row.reason))) for row in rows
    ]


class ImportRowsModel(FilteredRows[ImportRow]):
    """File, outcome and reason."""

    def __init__(self) -> None:
        super().__init__((_tr("File"), _tr("Outcome"), _tr("Reason")))

    def cell(self, record: ImportRow, column: int) -> str:
        return (record.file, translated(record.outcome), translated(record.reason))[column]

    def show_outcomes(self, outcomes: frozenset[ImportOutcome] | None) -> None:
        """Show only rows with one of these outcomes; None shows all."""
        self.set_accepts(None if outcomes is None else lambda row: row.outcome in outcomes)
