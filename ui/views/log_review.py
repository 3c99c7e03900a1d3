"""The dialog that records a review of the log."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ui.desk import Desk
from ui.messages import plain_label
from ui.views.forms import FormDialog
from workstation import casework
from workstation.model import LogReview, Unreviewed

MOST_COUNTS = 8


def _tr(text: str) -> str:
    return QCoreApplication.translate("log_review", text)


class LogReviewForm(FormDialog):
    """What came since the last review, and a note of what was seen."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(
            _tr("Record log review"),
            _tr("Record review"),
            _tr("Look through the entries first; the filter of the log helps."),
            parent,
        )
        self._desk = desk
        self.since = plain_label(_tr("Counting the entries."))
        self.since.setWordWrap(True)
        self.striking = plain_label()
        self.striking.setWordWrap(True)
        self.add_field(_tr("To review"), self.since)
        self.add_field(_tr("Refused or failed"), self.striking)
        self.note = self.add_text(
            _tr("What you saw"), _tr("What you looked at, and what you found"), required=True
        )
        self.note.setFocus()
        self.submitted.connect(self._on_submitted)
        desk.run(
            lambda workspace, _progress: casework.unreviewed_log(workspace),
            self._on_counted,
            self.fail,
        )

    def _on_counted(self, seen: Unreviewed) -> None:
        self.since.setText(
            _tr("Entries {0} to {1}").format(f"{seen.after + 1:,}", f"{seen.up_to:,}")
            if seen.up_to > seen.after
            else _tr("Nothing came since the last review.")
        )
        counts = [f"{action} {count:,}" for action, count in seen.striking[:MOST_COUNTS]]
        self.striking.setText(", ".join(counts) or _tr("None"))

    def _on_submitted(self) -> None:
        note = self.note.toPlainText()
        self._desk.run(
            lambda workspace, _progress: casework.record_log_review(workspace, note),
            self._on_recorded,
            self.fail,
            _tr("Recording the review"),
        )

    def _on_recorded(self, _review: LogReview) -> None:
        self._desk.log_changed.emit()
        self.accept()
