"""What was done to a case, as rows: amendments and changes of its state, the newest first."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from ui.models.statements import Statement
from ui.phrases import translated
from workstation.casework.collecting import AT_THE_OPENING, WHAT_WAS_MISSING
from workstation.model import Case, CaseAmendment, CaseEvent, CaseFacts


def _tr(text: str) -> str:
    return QCoreApplication.translate("case_history", text)


def history(
    case: Case, amendments: Sequence[CaseAmendment], events: Sequence[CaseEvent]
) -> tuple[Statement, ...]:
    """The opening, each wording of the facts and each act, the newest first."""
    rows: list[tuple[datetime, int, Statement]] = []
    before = CaseFacts()
    for each in amendments:
        lines = (*_changes(before, each.facts), _why(each.why))
        by = _when(each.amended_at, each.amended_by)
        rows.append((each.amended_at, 1, Statement(_tr("Facts"), "neutral", by, lines)))
        before = each.facts
    for event in events:
        lines = (_why(event.reason),)
        if event.retention_date is not None:
            lines = (_tr("Kept until {0}.").format(event.retention_date), *lines)
        word = translated(event.act).capitalize()
        by = _when(event.recorded_at, event.recorded_by)
        rows.append((event.recorded_at, 2, Statement(word, "neutral", by, lines)))
    rows.sort(key=lambda row: (row[0], row[1]), reverse=True)
    opened = Statement(
        _tr("Opened"), "neutral", _when(case.opened_at, case.opened_by), (_number(case),)
    )
    return (*(row[2] for row in rows), opened)


def _number(case: Case) -> str:
    return _tr("Case {0}").format(case.number)


def _changes(before: CaseFacts, after: CaseFacts) -> tuple[str, ...]:
    old, new = asdict(before), asdict(after)
    return tuple(
        _tr("{name}: {new} (before: {old})").format(name=_name(name), new=new[name], old=old[name])
        if old[name]
        else f"{_name(name)}: {new[name]}"
        for name in new
        if new[name] != old[name]
    )


def _name(attribute: str) -> str:
    return translated(attribute.replace("_", " ")).capitalize()


def _why(reason: str) -> str:
    own = reason in (AT_THE_OPENING, WHAT_WAS_MISSING)
    return _tr("Why: {0}").format(translated(reason) if own else reason)


def _when(at: datetime, who: str) -> str:
    return f"{at:%Y-%m-%d %H:%M} UTC, {who}"
