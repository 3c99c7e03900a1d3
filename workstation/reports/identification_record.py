"""The identification record: everything that one identification rests on, as a PDF."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from workstation.identification import Decision, EarlierIdentification, Identification
from workstation.model import Case, Checkpoint, Corroboration, EvidenceItem, Frame, Gallery
from workstation.reports.candidate_table import candidate_table
from workstation.reports.checkpoint_print import checkpoint_of_the_log
from workstation.reports.page import Pages
from workstation.reports.paper import PageSize
from workstation.reports.search_part import search_part
from workstation.reports.sections.comparing import analysis_part, comparison_part
from workstation.reports.sections.deciding import decision_part, not_done_part, opening
from workstation.reports.sections.items import items_part
from workstation.reports.sections.looking import (
    Looked,
    answers_part,
    asked_part,
    limits_and_change_part,
    remarks_part,
    view_part,
)
from workstation.reports.sections.pictures import pictures_part
from workstation.reports.sections.probe import probe_part
from workstation.reports.sections.scrutiny import approval_part, checks_part, verifications_part
from workstation.reports.sheet_facts import LeadSheetPictures, SheetFacts, Standing, vouched
from workstation.reports.whole_file import write_whole
from workstation.reports.wording import wording

TITLE = "Identification record"


def render_identification_record(
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
    withdrawn: Sequence[Corroboration] = (),
    looked: Looked = Looked(),  # noqa: B008 - frozen
) -> Path:
    """Write the record of an identification to ``target`` as a PDF and return ``target``.

    ``withdrawn`` are items that were taken back before it; ``looked`` is what was written down
    while comparing; the other arguments are as in ``SheetFacts``. The same arguments give the
    same bytes. One of an earlier version says under which rule it was made, and in
    ``standing.not_done`` what it lacks.

    Raises ``TypeError`` for anything but an ``Identification`` or an ``EarlierIdentification``,
    and otherwise as ``render_lead_sheet`` does.
    """
    identified = vouched(decision)
    if not isinstance(identified, (Identification, EarlierIdentification)):
        raise TypeError("Only an identification has a record of this kind.")
    facts = SheetFacts(
        identified,
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
    total = _compose(facts, withdrawn, looked, None).number
    return write_whole(target, _compose(facts, withdrawn, looked, total).finish())


def _compose(
    facts: SheetFacts, withdrawn: Sequence[Corroboration], looked: Looked, total: int | None
) -> Pages:
    """All pages but for the end of the last; ``total`` as in ``Pages``."""
    decision, fixed = facts.decision, wording()
    pages = facts.begun(TITLE, total)
    opening(pages, facts)
    decision_part(pages, facts)
    pictures_part(pages, facts, height=240.0)
    analysis_part(pages, decision)
    comparison_part(pages, decision, whole=True)
    if decision.comparison is not None:
        limits_and_change_part(pages, decision.comparison)
        view_part(pages, decision.comparison.view)
    answers_part(pages, decision, looked)
    remarks_part(pages, looked)
    asked_part(pages, looked)
    items_part(pages, decision, withdrawn)
    checks_part(pages, decision)
    verifications_part(pages, decision, whole=True)
    approval_part(pages, decision)
    not_done_part(pages, facts)
    probe_part(pages, facts)
    search_part(pages, decision.search, facts.gallery)
    candidate_table(pages, decision)
    pages.heading("What must be disclosed")
    for sentence in fixed.disclosure:
        pages.paragraph(sentence)
    checkpoint_of_the_log(pages, facts.checkpoint)
    return pages
