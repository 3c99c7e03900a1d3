"""How an audit ends: the signature, and the report as a PDF."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from ui import theme
from ui.desk import Desk
from ui.permitted import refusal
from ui.views.acts import Act
from ui.views.reason_form import ReasonForm
from ui.views.rows import Note
from workstation import casework
from workstation.model import Audit


class AuditClosing(QWidget):
    """``signed`` carries the audit with its signature."""

    signed = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._audit: Audit | None = None
        self.sign = Act(
            self.tr("Sign the audit"), self.tr("Nothing can be added to it afterwards."), below=True
        )
        self.sign.wanted.connect(self._on_sign)
        self.report = Act(
            self.tr("Write audit report"),
            self.tr("A PDF of the audit, signed or not yet."),
            below=True,
        )
        self.report.wanted.connect(self._on_report)
        self.said = Note(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.SMALL)
        for part in (self.sign, self.report, self.said):
            layout.addWidget(part)

    def show_audit(self, audit: Audit) -> None:
        """Say whether it can be signed, or who signed it."""
        self._audit = audit
        why_not = refusal(self._desk.workspace, "sign_audit")
        if audit.signature is not None:
            signed = audit.signature
            self.sign.refuse(
                self.tr("Signed {0:%Y-%m-%d %H:%M} UTC by {1}.").format(
                    signed.signed_at, signed.signed_by
                ),
                "complete",
            )
        elif why_not:
            self.sign.refuse(why_not, "neutral")
        elif audit.open_searches or audit.open_flags:
            self.sign.refuse(
                self.tr("Without a finding yet: {0} of the searches, {1} of the questions.").format(
                    len(audit.open_searches), len(audit.open_flags)
                )
            )
        else:
            self.sign.offer()

    def _on_sign(self) -> None:
        audit = self._audit
        if audit is None:
            return
        month = audit.month
        ReasonForm(
            self._desk,
            self.tr("Sign the audit"),
            self.tr("Sign the audit"),
            self.tr(
                "You sign the draw, the questions and all findings of {0} as {1}, with the key of "
                "the log. Nothing can be added afterwards."
            ).format(month, self._desk.workspace.user),
            lambda workspace, statement: casework.sign_audit(workspace, month, statement),
            self._on_signed,
            self,
            label=self.tr("Statement"),
            hint=self.tr("What you looked at, and what follows from it; name nobody"),
        ).open()

    def _on_signed(self, audit: Audit) -> None:
        self.signed.emit(audit)
        self.said.say(self.tr("The audit is signed. Its report can be written now."), "complete")

    def _on_report(self) -> None:
        audit = self._audit
        if audit is None:
            return
        self.dialog = QFileDialog(self, self.tr("Save audit report"))
        self.dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        self.dialog.setDefaultSuffix("pdf")
        self.dialog.setNameFilter(self.tr("PDF documents (*.pdf)"))
        addendum = f"-{audit.number}" if audit.number > 1 else ""
        self.dialog.selectFile(f"audit-{audit.month}{addendum}.pdf")
        self.dialog.fileSelected.connect(lambda path: self.write_report(Path(path)))
        self.dialog.open()

    def write_report(self, target: Path) -> None:
        """Write the report of the audit that is shown."""
        audit = self._audit
        if audit is None:
            return
        month, count = audit.month, audit.number
        self.said.say(self.tr("Writing the report."), "neutral")
        self._desk.run(
            lambda workspace, progress: casework.write_audit_report(
                workspace, month, target, count, progress
            ),
            self._on_report_written,
            self.said.say_error,
            self.tr("Writing the audit report"),
        )

    def _on_report_written(self, written: Path) -> None:
        self.said.say(self.tr("Saved as {0}").format(written), "complete")
        self._desk.log_changed.emit()
