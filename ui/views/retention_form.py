"""The dialog that keeps a closed case for longer."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QCoreApplication, QDate
from PySide6.QtWidgets import QWidget

from ui.desk import Desk
from ui.views.forms import FormDialog
from workstation import casework
from workstation.model import Case


def _tr(text: str) -> str:
    return QCoreApplication.translate("RetentionForm", text)


class RetentionForm(FormDialog):
    """Asks for a retention date, ``least`` or later, and why."""

    def __init__(
        self,
        desk: Desk,
        case: Case,
        least: date,
        done: Callable[[Case], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            _tr("Keep the case for longer"),
            _tr("Keep for longer"),
            _tr("A retention date can be set later, never earlier."),
            parent,
        )
        self._desk, self._case, self._done = desk, case, done
        first = QDate(least.year, least.month, least.day)
        self.until = self.add_date(_tr("Keep until"), first.addYears(1))
        self.until.setMinimumDate(first)
        self.reason = self.add_text(_tr("Reason"), required=True)
        self.submitted.connect(self._on_submitted)

    def _on_submitted(self) -> None:
        day, reason = self.until.date(), self.reason.toPlainText().strip()
        number, until = self._case.number, date(day.year(), day.month(), day.day())
        self._desk.run(
            lambda workspace, _progress: casework.lengthen_retention(
                workspace, number, until, reason
            ),
            self._on_kept,
            self.fail,
            _tr("Keeping the case for longer"),
        )

    def _on_kept(self, case: Case) -> None:
        self.accept()
        self._done(case)
        self._desk.log_changed.emit()
