"""What was decided, by whom, how it stands today, and what was not done."""

from __future__ import annotations

from workstation.identification import EarlierIdentification
from workstation.reports.page import Pages
from workstation.reports.phrases import (
    like_a_stranger,
    moment,
    outcome,
    person,
    probe_warning,
)
from workstation.reports.sheet_facts import SheetFacts

EARLIER_RULE = (
    "This identification was recorded by an earlier version of the program, under its rule: a "
    "written comparison and one corroborating item of a kind that counts. That version had no "
    "accounts, and asked for no analysis, no check, no blind verification and no approval. The "
    "rule of today would refuse it."
)

_ABOUT_CASE = {
    "offence": "Offence",
    "legal_authority": "Legal authority",
    "reason": "Why face search",
    "requesting_officer": "Requested by",
}
"""Facts of a case that not every version kept."""


def opening(pages: Pages, facts: SheetFacts) -> None:
    """The outcome as one sentence, and everything that a reader must know beside it."""
    decision, search = facts.decision, facts.decision.search
    pages.statement(outcome(decision))
    reopening = facts.standing.reopening
    reopened = ""
    if reopening is not None:
        reopened = (
            f"This decision no longer ends the examination: {reopening.reopened_by} reopened it on "
            f"{moment(reopening.reopened_at)}. Reason: {reopening.reason}"
        )
    for note in (
        EARLIER_RULE if isinstance(decision, EarlierIdentification) else "",
        reopened,
        probe_warning(search),
        search.edits_note,
        search.combination_note,
        search.filter_note,
        like_a_stranger(search),
    ):
        if note:
            pages.gap(8.0)
            pages.paragraph(note, bold=True)
    pages.gap(8.0)


def decision_part(pages: Pages, facts: SheetFacts) -> None:
    """Case, person, who decided when, with what reasons; and other decisions of the search."""
    decision = facts.decision
    title = facts.case.title
    pages.field("Case", f"{facts.case.number}, {title}" if title else facts.case.number)
    for name, label in _ABOUT_CASE.items():
        if getattr(facts.case, name, ""):
            pages.field(label, getattr(facts.case, name))
    pages.field("Outcome", decision.outcome.value)
    pages.field("Person", person(decision) if decision.person_id else "none named")
    pages.field("Decided by", decision.decided_by)
    pages.field("Decided at", moment(decision.decided_at))
    if decision.comparison is None or decision.note != decision.comparison.note:
        pages.field("Reasons given", decision.note)
    for place, other in enumerate(facts.standing.others):
        pages.field(
            "" if place else "Other decisions",
            f"{moment(other.decided_at)} by {other.decided_by}, about {person(other)}: "
            f"{other.outcome}. {other.note}",
        )
    pages.field("Decision record", str(decision.id))
    pages.field("Printed", f"{moment(facts.printed_at)} by {facts.printed_by}")


def not_done_part(pages: Pages, facts: SheetFacts) -> None:
    """What the procedure asks for and nobody did, sentence by sentence."""
    pages.heading("What was not done")
    if not facts.standing.not_done:
        pages.paragraph("Nothing that the procedure asks for was left out.")
        return
    for sentence in facts.standing.not_done:
        pages.bullet(sentence)
