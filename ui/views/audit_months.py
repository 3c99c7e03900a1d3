"""The months with the state of their audits, and how a sample is drawn."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui import theme
from ui.desk import Desk
from ui.models.audit_items import month_row
from ui.models.statements import StatementsModel
from ui.permitted import permitted, refusal
from ui.views.acts import Act, in_a_column
from ui.views.facts import section, wrapped
from ui.views.reading_column import ReadingColumn
from ui.views.reason_form import ReasonForm
from ui.views.rows import Note, StatementList
from workstation import casework
from workstation.model import Audit, AuditedMonth


class AuditMonths(QWidget):
    """``opened`` carries the audit that shall be looked at."""

    opened = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.rows = StatementsModel(self)
        self.months = StatementList(self.tr("Months and their audits"), self)
        self.months.setModel(self.rows)
        self.months.selectionModel().currentChanged.connect(lambda *_rows: self._show_acts())
        self.months.activated.connect(lambda _index: self._on_go())
        self.none = wrapped(self.tr("No search was made in this workspace yet."), "muted")
        self.draw = Act(
            self.tr("Draw the sample"), self.tr("The sample and the questions stay as drawn.")
        )
        self.go = Act(self.tr("Go to the audit"), self.tr("Each search and question, one by one."))
        self.add = Act(
            self.tr("Open an addendum"),
            self.tr("After a signature nothing can be added; this draws among the rest."),
        )
        self.draw.wanted.connect(self._on_draw)
        self.go.wanted.connect(self._on_go)
        self.add.wanted.connect(self._on_add)
        self.said = Note(self)
        left = QVBoxLayout()
        left.setSpacing(theme.SMALL)
        left.addWidget(section(self.tr("MONTHS")))
        left.addWidget(self.none)
        left.addWidget(self.months, 1)
        left.addStretch(0)
        right = ReadingColumn()
        right.setSpacing(theme.SMALL)
        right.addWidget(section(self.tr("THE CHOSEN MONTH")))
        right.addLayout(in_a_column((self.draw, self.go, self.add)))
        right.addWidget(self.said)
        right.addSpacing(theme.MEDIUM)
        right.addWidget(section(self.tr("HOW THE SAMPLE IS DRAWN")))
        for words in self._how():
            right.addWidget(wrapped(words))
        right.addStretch(1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(theme.LARGE, theme.MEDIUM, theme.LARGE, theme.MEDIUM)
        layout.setSpacing(theme.LARGE)
        layout.addLayout(left, 2)
        layout.addLayout(right, 3)
        self._show_acts()

    def _how(self) -> tuple[str, ...]:
        return (
            self.tr(
                "Nobody chooses the searches. The last signed checkpoint of the log before the "
                "month's end decides, so the draw was fixed before anybody could know it, and "
                "anybody can repeat it from an exported log."
            ),
            self.tr(
                "All of up to 20 searches are drawn; of more a tenth, at least 20 and at most 60. "
                "Without a checkpoint in time, every search is looked at."
            ),
            self.tr(
                "Besides, patterns are looked for in all searches of the month. Each is a "
                "question that somebody has to answer, not an accusation."
            ),
            self.tr(
                "20 searches without an objection say, with 95 % confidence, that at most 14 % of "
                "the month's deserve one; 60 say 5 %. It is no proof that none does."
            ),
        )

    def read(self) -> None:
        """Read the months, where the roles let them be seen."""
        if not permitted(self._desk.workspace, "audits"):
            self.none.setText(refusal(self._desk.workspace, "audits"))
            self.months.hide()
            return
        self._desk.run(lambda workspace, _progress: casework.audits(workspace), self._on_read)

    def chosen(self) -> AuditedMonth | None:
        """The month that the buttons are about."""
        row = self.rows.statement(self.months.currentIndex().row())
        return row.of if row is not None and isinstance(row.of, AuditedMonth) else None

    def _on_read(self, months: Sequence[AuditedMonth]) -> None:
        before = self.chosen()
        self.rows.show_statements([month_row(each) for each in months])
        self.months.setVisible(bool(months))
        self.none.setVisible(not months)
        names = [each.month for each in months]
        if before is not None and before.month in names:
            row = names.index(before.month)
        else:  # what is overdue longest comes first
            waits = [n for n, each in enumerate(months) if each.overdue]
            row = waits[-1] if waits else 0
        if months:
            self.months.setCurrentIndex(self.rows.index(row))
        self._show_acts()

    def _show_acts(self) -> None:
        month = self.chosen()
        for act, verb in ((self.draw, "open_audit"), (self.go, "audit"), (self.add, "open_audit")):
            why_not = refusal(self._desk.workspace, verb)
            if why_not:
                act.refuse(why_not, "neutral")
            elif month is None:
                act.refuse(self.tr("No month is chosen."), "neutral")
            else:
                why_not = self._why_not(act, month)
                act.refuse(why_not, "neutral") if why_not else act.offer()

    def _why_not(self, act: Act, month: AuditedMonth) -> str:
        over = self._desk.workspace.now() >= month.month.ends
        if act is self.go:
            return "" if month.audits else self.tr("Its sample is not drawn yet.")
        if act is self.draw:
            if month.audits:
                return self.tr("Its sample is drawn, and is not drawn again.")
            if not over:
                return self.tr("The month is not over; from {0:%Y-%m-%d} on.").format(
                    month.month.ends
                )
            return ""
        return "" if month.state == "signed" else self.tr("Only after a signed audit.")

    def _on_draw(self) -> None:
        month = self.chosen()
        if month is None:
            return
        wanted = month.month
        self.draw.refuse(self.tr("The sample is being drawn."), "neutral")
        self.said.say("")
        self._desk.run(
            lambda workspace, _progress: casework.open_audit(workspace, wanted),
            self._on_drawn,
            self._on_failed,
            self.tr("Drawing the sample"),
        )

    def _on_drawn(self, audit: Audit) -> None:
        self._desk.log_changed.emit()
        self.opened.emit(audit)

    def _on_failed(self, error: Exception) -> None:
        self.said.say_error(error)
        self._show_acts()

    def _on_go(self) -> None:
        month = self.chosen()
        if month is None or not self.go.button.isEnabled():
            return
        wanted = month.month
        self._desk.run(
            lambda workspace, _progress: casework.audit(workspace, wanted),
            self.opened.emit,
            self._on_failed,
            self.tr("Opening the audit"),
        )

    def _on_add(self) -> None:
        month = self.chosen()
        if month is not None:
            wanted = month.month
            ReasonForm(
                self._desk,
                self.tr("Open an addendum"),
                self.tr("Open addendum"),
                self.tr(
                    "The signed audit of {0} stays as it is. The addendum draws among the "
                    "searches that no audit of the month drew."
                ).format(wanted),
                lambda workspace, reason: casework.open_audit(workspace, wanted, reason),
                self._on_drawn,
                self,
                hint=self.tr("What came to light since"),
            ).open()
