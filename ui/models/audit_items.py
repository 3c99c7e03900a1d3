"""What an audit asks about, as rows: the drawn searches in the order drawn, then the patterns."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from ui.models.statements import Statement
from ui.phrases import translated
from workstation.casework import AuditedSearch
from workstation.model import Audit, AuditedMonth, AuditFinding, Flag


def _tr(text: str) -> str:
    return QCoreApplication.translate("audit_items", text)


@dataclass(frozen=True)
class Item:
    """A drawn search or a pattern; ``number`` counts from 1 among its kind.

    ``own`` is whether the signed-in person must not write about it.
    """

    number: int
    search: AuditedSearch | None
    flag: Flag | None
    own: bool

    def findings(self, audit: Audit) -> tuple[AuditFinding, ...]:
        """What was found about it."""
        if self.search is not None:
            return audit.findings_about(self.search.id)
        return audit.answers_to(self.flag.number) if self.flag is not None else ()


def items(audit: Audit, searches: Sequence[AuditedSearch], user: str) -> tuple[Item, ...]:
    """Everything that needs a finding before the signature."""
    return (
        *(Item(n, each, None, each.own) for n, each in enumerate(searches, start=1)),
        *(Item(each.number, None, each, each.names(user)) for each in audit.flags),
    )


def row(item: Item, audit: Audit) -> Statement:
    """An item with what was found about it, or that somebody else has to look."""
    found = item.findings(audit)
    word, mark = _tr("Open"), "missing"
    if found:
        word, mark = "; ".join(dict.fromkeys(translated(each.grade) for each in found)), "neutral"
    elif item.own:
        word, mark = _tr("Another auditor"), "neutral"
    if item.flag is not None:
        text, line = _tr("Question {0}").format(item.number), translated(item.flag.kind)
    else:
        text = _tr("Search {0}").format(item.number)
        line = _of_search(item.search) if item.search is not None else ""
    return Statement(word.capitalize(), mark, text, (line[:1].upper() + line[1:],), item)


def _of_search(audited: AuditedSearch) -> str:
    search = audited.search
    if search is None:
        return _tr("No longer on record")
    return f"{search.searched_at:%m-%d %H:%M}  {search.searched_by}"


def month_row(month: AuditedMonth) -> Statement:
    """A month with the state of its audit."""
    word, mark = {
        "not opened": (_tr("Not drawn"), "neutral"),
        "open": (_tr("Open"), "missing"),
        "signed": (_tr("Signed"), "complete"),
    }[month.state]
    counted = _tr("1 search") if month.searches == 1 else _tr("{0} searches").format(month.searches)
    due = _tr("{0}, due by {1:%Y-%m-%d}").format(counted, month.due)
    lines = [counted if month.state == "signed" else due]
    if month.late:
        lines.append(_tr("{0} of them came after its audit was opened.").format(month.late))
    if month.overdue:
        word, mark = _tr("Overdue"), "missing"
    if month.audits > 1:
        lines.append(_tr("{0} audits").format(month.audits))
    return Statement(word, mark, str(month.month), tuple(lines), month)
