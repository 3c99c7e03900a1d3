"""The lead sheet: one decision as a PDF. It renders what was recorded and computes nothing."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from workstation.identification import Decision
from workstation.model import Case, Checkpoint, EvidenceItem, Frame, Gallery
from workstation.reports.candidate_table import candidate_table
from workstation.reports.checkpoint_print import checkpoint_of_the_log
from workstation.reports.page import Pages
from workstation.reports.paper import PageSize
from workstation.reports.search_part import search_part
from workstation.reports.sections.comparing import analysis_part, comparison_part
from workstation.reports.sections.deciding import decision_part, not_done_part, opening
from workstation.reports.sections.items import items_part
from workstation.reports.sections.pictures import pictures_part
from workstation.reports.sections.probe import probe_part
from workstation.reports.sections.scrutiny import approval_part, checks_part, verifications_part
from workstation.reports.sheet_facts import LeadSheetPictures, SheetFacts, Standing, vouched
from workstation.reports.whole_file import write_whole
from workstation.reports.wording import wording

__all__ = ["LeadSheetPictures", "Standing", "render_lead_sheet", "vouched"]


def render_lead_sheet(
    decision: Decision,
    *,
    pictures: LeadSheetPictures,
    case: Case,
    evidence: EvidenceItem,
    gallery: Gallery,
    target: Path,
    printed_at: datetime,
    printed_by: str,
    paper: PageSize = PageSize.LETTER,
    frame: Frame | None = None,
    checkpoint: Checkpoint | None = None,
    standing: Standing = Standing(),  # noqa: B008 - frozen
) -> Path:
    """Write the lead sheet of ``decision`` to ``target`` as a PDF and return ``target``.

    The other arguments are as in ``SheetFacts``. The same arguments give the same bytes.

    Raises ``TypeError`` for anything but a ``Decision`` of ``identification``,
    ``IdentificationRefused`` for one that breaks the rule, ``ValueError`` for records that do
    not belong to the decision, and ``CannotProceed`` where the file cannot be written.
    """
    facts = SheetFacts(
        vouched(decision),
        pictures,
        case,
        evidence,
        gallery,
        printed_at,
        printed_by,
        paper,
        frame,
        checkpoint,
        standing,
    )
    total = _compose(facts, None).number
    return write_whole(target, _compose(facts, total).finish())


def _compose(facts: SheetFacts, total: int | None) -> Pages:
    """All pages but for the end of the last; ``total`` as in ``Pages``."""
    decision, fixed = facts.decision, wording()
    pages = facts.begun(fixed.title, total)
    opening(pages, facts)
    decision_part(pages, facts)
    pictures_part(pages, facts)
    not_done_part(pages, facts)
    probe_part(pages, facts)
    search_part(pages, decision.search, facts.gallery)
    candidate_table(pages, decision)
    if decision.grounds.analysis is not None:
        analysis_part(pages, decision)
    comparison_part(pages, decision)
    items_part(pages, decision)
    if decision.grounds.answers:
        checks_part(pages, decision)
    if decision.grounds.verifications:
        verifications_part(pages, decision)
    if decision.grounds.approval is not None:
        approval_part(pages, decision)
    pages.heading("What must be disclosed")
    for sentence in fixed.disclosure:
        pages.paragraph(sentence)
    checkpoint_of_the_log(pages, facts.checkpoint)
    return pages
