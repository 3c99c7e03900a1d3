"""The report of a monthly audit as a PDF. It renders what was recorded and computes nothing."""

from __future__ import annotations

import calendar
from datetime import datetime
from pathlib import Path

from workstation.model import Audit, Checkpoint, Grade, SearchId
from workstation.reports.audit_search import (
    AuditPage,
    audited_search,
    capital,
    finding_facts,
)
from workstation.reports.checkpoint_print import checkpoint_of_the_log
from workstation.reports.paper import PageSize
from workstation.reports.phrases import hash_in_groups, moment
from workstation.reports.record_pages import Fact, RecordPages
from workstation.reports.whole_file import write_whole
from workstation.reports.wording import wording

_TITLE = "Monthly audit of searches"


def render_audit_report(
    audit: Audit,
    searches: tuple[AuditPage, ...],
    *,
    target: Path,
    printed_at: datetime,
    printed_by: str,
    checkpoint: Checkpoint | None,
    paper: PageSize = PageSize.LETTER,
) -> Path:
    """Write the report of ``audit`` to ``target`` as a PDF and return ``target``.

    ``searches`` are those drawn, in their order; ``checkpoint`` is the log's newest, None where
    none could be made. The same arguments give the same bytes. Raises ``ValueError`` where the
    searches are not those drawn, ``CannotProceed`` where the file cannot be written.
    """
    if tuple(each.id for each in searches) != audit.draw.sample:
        raise ValueError("The searches are not those that were drawn.")

    def compose(total: int | None) -> RecordPages:
        pages = _begun(audit, printed_at, paper, total)
        _facts(pages, audit, printed_at, printed_by)
        _objections(pages, audit)
        _drawing(pages, audit)
        _flags(pages, audit)
        _searches(pages, searches)
        _signature(pages, audit)
        checkpoint_of_the_log(pages, checkpoint)
        return pages

    return write_whole(target, compose(compose(None).number).finish())


def _begun(audit: Audit, printed_at: datetime, paper: PageSize, total: int | None) -> RecordPages:
    notice = " ".join(wording().notice)
    pages = RecordPages(
        paper,
        _TITLE,
        notice,
        f"Audit of {audit.month} \u00b7 record {audit.id} \u00b7 printed {moment(printed_at)}",
        printed_at,
        total,
    )
    pages.describe(f"{_TITLE}, {audit.month}", audit.opened_by, notice)
    month = f"{calendar.month_name[audit.month.number]} {audit.month.year}"
    what = "audit" if audit.number == 1 else "addendum to the audit"
    if audit.signature is None:
        pages.statement(f"Draft: the {what} of the searches of {month} is not signed.")
    else:
        pages.statement(
            f"{audit.signature.signed_by} signed the {what} of the searches of {month}."
        )
    pages.gap(8.0)
    return pages


def _facts(pages: RecordPages, audit: Audit, printed_at: datetime, printed_by: str) -> None:
    draw = audit.draw
    begins, ends = audit.month.begins, audit.month.ends
    pages.field("Month", f"{audit.month}: from {moment(begins)} to before {moment(ends)}")
    if audit.number > 1:
        pages.field("Addendum", f"number {audit.number - 1} after the first audit")
        pages.field("Reason for it", audit.reason)
    pages.field(
        "Searches", f"{_number(draw.population)} in the month, {_number(audit.refused)} refused"
    )
    if draw.earlier:
        pages.field("Drawn before", f"{draw.earlier:,} by earlier audits of this month")
    pages.field("Drawn", f"{len(draw.sample):,}")
    pages.field("Patterns", f"{len(audit.flags):,} to ask about")
    pages.field("Findings", _grades(audit))
    if audit.open_searches or audit.open_flags:
        pages.field(
            "Still open",
            f"{len(audit.open_searches):,} searches and {len(audit.open_flags):,} patterns have no "
            "finding",
        )
    pages.field("Opened", f"{moment(audit.opened_at)} by {audit.opened_by}")
    if audit.signature is not None:
        signed = audit.signature
        pages.field("Signed", f"{moment(signed.signed_at)} by {signed.signed_by}")
    pages.field("Printed", f"{moment(printed_at)} by {printed_by}")


def _number(count: int) -> str:
    return f"{count:,}" if count else "none"


def _grades(audit: Audit) -> str:
    counts = dict.fromkeys(Grade, 0)
    for each in audit.findings:
        counts[each.grade] += 1
    said = [f"{count:,} \u00d7 {grade}" for grade, count in counts.items() if count]
    nothing = "none yet" if audit.signature is None else "none; there was nothing to look at"
    return ", ".join(said) or nothing


_OBJECTIONS = (Grade.BREACH, Grade.UNCLEAR)


def _objections(pages: RecordPages, audit: Audit) -> None:
    """What the reader of the first page must not miss, the gravest first."""
    graver = [each for grade in _OBJECTIONS for each in audit.findings if each.grade is grade]
    if not audit.findings:
        return
    pages.heading("What was objected to", below=32.0)
    if not graver:
        pages.paragraph("Nothing: no finding is a breach of the policy or waits to be clarified.")
    places = {each: number for number, each in enumerate(audit.draw.sample, start=1)}
    for each in graver:
        where = f"Pattern {each.flag}"
        if each.search_id is not None:
            where = f"Search {places[each.search_id]}"
        pages.field(where, f"{capital(each.grade.value)}: {each.text}")


def _drawing(pages: RecordPages, audit: Audit) -> None:
    draw = audit.draw
    pages.heading("How the searches were drawn", below=96.0)
    if not draw.population:
        pages.paragraph("The log tells of no search in this month, so none was drawn.")
    elif not draw.note:
        pages.paragraph(
            "No checkpoint of the log was made before the month was over, so there is no seed that "
            "nobody could choose. Every search that no earlier audit drew is looked at instead."
        )
    elif len(draw.sample) == draw.population - draw.earlier:
        pages.paragraph(
            "Every search that no earlier audit drew is looked at; drawing left none out. "
            "The order is that of the draw described in docs/audit.md."
        )
    else:
        pages.paragraph(
            "The searches were put in the order of SHA-256(seed || search id), and the first "
            f"{len(draw.sample)} taken. The seed is the SHA-256 of the checkpoint below: the last "
            "one that the log held before an entry of a later month, so it was there when the "
            "month was not over. Anybody with the ids can repeat this; docs/audit.md shows how."
        )
    pages.field("Log", f"its first {draw.log_entries:,} entries")
    pages.field("Ids, SHA-256", hash_in_groups(draw.population_sha256))
    if draw.note:
        pages.field("Checkpoint", f"over {draw.checkpoint_entries:,} entries")
        pages.small(draw.note.rstrip("\n"))


def _flags(pages: RecordPages, audit: Audit) -> None:
    pages.heading("Patterns to ask about", below=96.0)
    pages.paragraph(
        "A pattern is a question, not an accusation. All searches of the month are looked at for "
        "them, drawn or not."
        + (f" Working hours: {audit.hours}." if audit.hours else " Working hours are not given.")
    )
    if not audit.flags:
        pages.paragraph("None was found.")
    for flag in audit.flags:
        facts = [Fact("Facts", flag.sentence)]
        if flag.searches:
            facts.append(Fact("Searches", _short_ids(flag.searches)))
        facts.append(Fact("Question", flag.question))
        facts += finding_facts(audit.answers_to(flag.number))
        pages.together(f"{flag.number}. {capital(flag.kind.value)}", facts)


def _short_ids(ids: tuple[SearchId, ...]) -> str:
    shown = ", ".join(each[:8] for each in ids[:18])
    return shown if len(ids) <= 18 else f"{shown} and {len(ids) - 18:,} more"


def _searches(pages: RecordPages, searches: tuple[AuditPage, ...]) -> None:
    if not searches:
        return
    pages.heading("The drawn searches", below=160.0)
    pages.paragraph(
        "In the order drawn. Scores are raw similarities of two pictures, from -1 to 1; they are "
        "not probabilities. Nobody in a candidate list is identified by standing in it."
    )
    for number, each in enumerate(searches, start=1):
        audited_search(pages, number, each)


def _signature(pages: RecordPages, audit: Audit) -> None:
    pages.heading("Signature", below=112.0)
    signed = audit.signature
    if signed is None:
        pages.paragraph("This audit is not signed. What it says can still grow.", bold=True)
        return
    pages.paragraph(signed.statement)
    pages.field("Signed by", signed.signed_by)
    pages.field("Signed at", moment(signed.signed_at))
    pages.field("SHA-256", hash_in_groups(signed.sha256))
    pages.field("Key", signed.key)
    pages.small(
        "The key of the log signed the audit as one JSON document: the draw, the patterns, every "
        "finding and this statement. The log's entry of the signature holds the same SHA-256."
    )
