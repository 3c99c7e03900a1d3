"""The weekly review of the log: what came since the last one, and a note about it."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from ui import theme
from ui.desk import Desk
from ui.messages import say_hint
from ui.models.statements import Statement, StatementsModel
from ui.permitted import permitted, refusal
from ui.time_left import number
from ui.views.acts import Act
from ui.views.facts import section, wrapped
from ui.views.reading_column import ReadingColumn
from ui.views.rows import Note, StatementList
from workstation import casework
from workstation.model import LogReview, Unreviewed

if TYPE_CHECKING:
    from workstation.progress import Progress
    from workstation.workspace import Workspace

Found = tuple[Unreviewed, int]


class LogReviewPage(QWidget):
    """Counts by what was done, what tells of trouble first; a note records the review."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._unreviewed: Unreviewed | None = None
        self.since = Note(self)
        self.counts_rows = StatementsModel(self)
        self.counts = StatementList(self.tr("What came to the log since the last review"), self)
        self.counts.setModel(self.counts_rows)
        self.counts_heading = section(self.tr("SINCE THE LAST REVIEW"))
        self.note_heading = section(self.tr("WHAT YOU LOOKED AT, AND WHAT YOU SAW"))
        self.note = QPlainTextEdit(self)
        self.note.setAccessibleName(self.tr("Note of the review"))
        say_hint(
            self.note,
            self.tr("The refused attempts of 3 March are explained; the rest is ordinary work."),
        )
        self.note.setTabChangesFocus(True)
        self.note.setFixedHeight(72)
        self.note.textChanged.connect(self._show_act)
        self.record = Act(
            self.tr("Record review"),
            self.tr("It is an entry of the log, and the week begins anew."),
        )
        self.record.wanted.connect(self._on_record)
        self.said = Note(self)
        self.way = wrapped(
            self.tr("The place Log (Ctrl+6) shows each entry; type there what to look for."),
            "muted",
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.LARGE, theme.MEDIUM, theme.LARGE, theme.MEDIUM)
        layout.setSpacing(theme.SMALL)
        for part, stretch in (
            (self.since, 0), (self.counts_heading, 0), (self.counts, 1), (self.way, 0),
        ):  # fmt: skip
            layout.addWidget(part, stretch)
        writing = ReadingColumn()
        writing.setSpacing(theme.SMALL)
        for part in (self.note_heading, self.note, self.record, self.said):
            writing.addWidget(part)
        layout.addLayout(writing)
        layout.addStretch(0)
        self._show_act()

    def read(self) -> None:
        """Count anew, where the roles let the log be reviewed."""
        if not permitted(self._desk.workspace, "unreviewed_log"):
            self.since.say(refusal(self._desk.workspace, "unreviewed_log"), "neutral")
            for part in (self.counts, self.counts_heading, self.way):
                part.hide()
            self._show_act()
            return

        def work(workspace: Workspace, _progress: Progress) -> Found:
            return casework.unreviewed_log(workspace), casework.policy(workspace).log_review_days

        self._desk.run(work, self._on_read, what=self.tr("Counting the log"))

    def _on_read(self, found: Found) -> None:
        seen, days = found
        self._unreviewed = seen
        since = self.tr("The log is empty.")
        late = False
        if seen.since is not None:
            late = self._desk.workspace.now() > seen.since + timedelta(days=days)
            since = self.tr("{entries} entries, {first} to {last}, since {at:%Y-%m-%d %H:%M} UTC.")
            since = since.format(
                entries=number(seen.up_to - seen.after),
                first=number(seen.after + 1),
                last=number(seen.up_to),
                at=seen.since,
            )
            if not seen.reviewed_before:
                since += " " + self.tr("The log was never reviewed.")
            since += " " + self.tr("A review is due every {0} days.").format(days)
            if late:
                since += " " + self.tr("It is overdue.")
        self.since.say(since, "missing" if late else "neutral")
        striking = set(seen.striking)
        self.counts_rows.show_statements(
            [
                *(Statement(number(n), "missing", name) for name, n in seen.striking),
                *(
                    Statement(number(n), "neutral", name)
                    for name, n in seen.counts
                    if (name, n) not in striking
                ),
            ]
        )
        self._show_act()

    def _show_act(self) -> None:
        why_not = refusal(self._desk.workspace, "record_log_review")
        seen = self._unreviewed
        if why_not:
            self.record.refuse(why_not, "neutral")
        elif seen is not None and seen.up_to <= seen.after:
            self.record.refuse(self.tr("Nothing came to the log since its last review."), "neutral")
        elif not any(letter.isalnum() for letter in self.note.toPlainText()):
            self.record.refuse(self.tr("A review of the log needs a note."))
        else:
            self.record.offer()
        self.note.setEnabled(not why_not)

    def _on_record(self) -> None:
        note = self.note.toPlainText().strip()
        self._desk.run(
            lambda workspace, _progress: casework.record_log_review(workspace, note),
            self._on_recorded,
            self.said.say_error,
            self.tr("Recording the review"),
        )

    def _on_recorded(self, review: LogReview) -> None:
        self.note.clear()
        self.said.say(
            self.tr("Review {0} is recorded; it covers the entries up to {1}.").format(
                review.number, number(review.up_to)
            ),
            "complete",
        )
        self._desk.log_changed.emit()
        self.read()
