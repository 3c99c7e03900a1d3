"""The dialog that makes a case."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ui.desk import Desk
from ui.views.forms import FormDialog
from workstation import casework
from workstation.model import Case, CaseNumber


def _tr(text: str) -> str:
    return QCoreApplication.translate("NewCaseForm", text)


class NewCaseForm(FormDialog):
    """Asks for the department's number and a title, and puts the case on the desk.

    ``then`` is called once the case is there, for what the user wanted it for.
    """

    def __init__(
        self,
        desk: Desk,
        then: Callable[[], None] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            _tr("New case"),
            _tr("Make case"),
            _tr("Every picture and every search belongs to a case."),
            parent,
        )
        self._desk = desk
        self._then = then
        self.number = self.add_line(_tr("Case number"), hint=_tr("2026-0117"), required=True)
        self.title = self.add_line(_tr("Title"), hint=_tr("Robbery, NE 2nd Ave"))
        self.number.setFocus()
        self.submitted.connect(self._on_submitted)

    def _on_submitted(self) -> None:
        number, title = self.number.text().strip(), self.title.text().strip()
        self._desk.run(
            lambda workspace, _progress: casework.open_case(workspace, CaseNumber(number), title),
            self._on_opened,
            self.fail,
            _tr("Making the case"),
        )

    def _on_opened(self, case: Case) -> None:
        self._desk.cases_changed.emit()
        self._desk.log_changed.emit()
        self._desk.choose_case(case)
        self.accept()
        if self._then is not None:
            self._then()
