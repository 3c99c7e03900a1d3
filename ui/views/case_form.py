"""The dialogs about the facts of a case: make one, and amend one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import asdict
from datetime import UTC, datetime

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.desk import Desk
from ui.permitted import refusal
from ui.phrases import translated
from ui.views.forms import FormDialog
from ui.views.rows import Note
from workstation import casework
from workstation.model import Case, CaseFacts, CaseNumber


def _tr(text: str) -> str:
    return QCoreApplication.translate("NewCaseForm", text)


def fact_labels() -> tuple[tuple[str, str, str], ...]:
    """The facts of a case: attribute of ``CaseFacts``, label, and an example of one."""
    return (
        ("title", _tr("Title"), _tr("Robbery, NE 2nd Ave")),
        ("offence", _tr("Offence"), _tr("Robbery, s. 812.13")),
        ("legal_authority", _tr("Legal authority"), _tr("The law or policy that allows a search")),
        ("reason", _tr("Reason"), _tr("Why face search is used in this case")),
        ("requesting_officer", _tr("Requesting officer"), _tr("Who asked for it")),
    )


class GapNotes(QWidget):
    """What is missing on record about a case, a line each; amber, because it is no error."""

    MOST = 4

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.notes = [Note(self) for _ in range(self.MOST)]
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        for note in self.notes:
            layout.addWidget(note)
            note.say("")

    def show_gaps(self, gaps: Sequence[str]) -> None:
        """Show these sentences; nothing is shown where there are none."""
        for note, gap in zip(self.notes, [*map(translated, gaps), *[""] * self.MOST], strict=False):
            note.say(gap, "missing" if gap else "")
        self.setVisible(bool(gaps))

    def sentences(self) -> list[str]:
        """What it says."""
        return [note.text() for note in self.notes if note.text()]


class _FactsForm(FormDialog):
    """The facts of a case as fields, with what is missing said while they are filled in."""

    def _add_facts(self, facts: CaseFacts) -> None:
        known = asdict(facts)
        self.fields = {
            name: self.add_line(label, known[name], hint) for name, label, hint in fact_labels()
        }
        self.gaps = GapNotes(self)
        self.add_below(self.gaps)
        for field in self.fields.values():
            field.textChanged.connect(self._on_typed)
        self._on_typed()

    def facts(self) -> CaseFacts:
        """What is written in the fields."""
        return CaseFacts(**{name: field.text().strip() for name, field in self.fields.items()})

    def _on_typed(self) -> None:
        given = asdict(self.facts())
        shown = Case(CaseNumber("new"), opened_at=datetime.now(UTC), opened_by="", **given)
        self.gaps.show_gaps(shown.gaps)


class NewCaseForm(_FactsForm):
    """Asks for the department's number and the facts, and puts the case on the desk.

    Only the number is needed to begin. ``then`` is called once the case is there, for what the
    user wanted it for.
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
            _tr(
                "Every picture and every search belongs to a case. Its number is enough to begin; "
                "a case with gaps can neither be closed nor lead to an identification."
            ),
            parent,
        )
        self._desk = desk
        self._then = then
        self.number = self.add_line(_tr("Case number"), hint=_tr("2026-0117"), required=True)
        self._add_facts(CaseFacts())
        self.title = self.fields["title"]
        self.number.setFocus()
        self.submitted.connect(self._on_submitted)
        why_not = refusal(desk.workspace, "open_case")
        self.verb.setEnabled(not why_not)
        self.say(why_not)

    def _on_submitted(self) -> None:
        number, facts = self.number.text().strip(), self.facts()
        self._desk.run(
            lambda workspace, _progress: casework.open_case(workspace, number, **asdict(facts)),
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


class AmendCaseForm(_FactsForm):
    """Changes or adds facts of a case, for a reason; the earlier wording stays on record."""

    def __init__(self, desk: Desk, case: Case, parent: QWidget | None = None) -> None:
        super().__init__(
            _tr("Amend the case"),
            _tr("Amend"),
            _tr(
                "The earlier wording stays on record. What was recorded can be corrected, "
                "but not emptied."
            ),
            parent,
        )
        self._desk = desk
        self._case = case
        self._add_facts(case.facts)
        self.why = self.add_line(
            _tr("Why it is amended"), hint=_tr("The warrant came"), required=True
        )
        first_gap = next((f for f in self.fields.values() if not f.text()), self.fields["title"])
        first_gap.setFocus()
        self.submitted.connect(self._on_submitted)

    def _on_submitted(self) -> None:
        number, why = self._case.number, self.why.text().strip()
        known, given = asdict(self._case.facts), asdict(self.facts())
        changed = {name: text for name, text in given.items() if text != known[name]}
        self._desk.run(
            lambda workspace, _progress: casework.amend_case(workspace, number, why, **changed),
            self._on_amended,
            self.fail,
            _tr("Amending the case"),
        )

    def _on_amended(self, case: Case) -> None:
        self.accept()
        self._desk.update_case(case)
        self._desk.cases_changed.emit()
        self._desk.log_changed.emit()
