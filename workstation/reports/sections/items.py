"""Corroborating items: those that count, and those that do not with the reason."""

from __future__ import annotations

from collections.abc import Sequence

from workstation.identification import Decision, counts
from workstation.model import Corroboration
from workstation.reports.page import Pages
from workstation.reports.phrases import file_size, hash_in_groups, moment, why_not_counted


def items_part(pages: Pages, decision: Decision, withdrawn: Sequence[Corroboration] = ()) -> None:
    """Every item with its independence and its attachments, apart by whether it counts.

    ``withdrawn`` are items that were taken back before the decision.
    """
    counted: list[Corroboration] = []
    others: list[Corroboration] = []
    for item in (*decision.corroborations, *withdrawn):
        concerns = item.person_id in (None, decision.person_id)
        (counted if concerns and counts(item) else others).append(item)
    pages.heading("Corroborating evidence", below=112.0 if counted else 16.0)
    if not counted:
        pages.paragraph("None that counts was entered." if others else "None was entered.")
    for number, item in enumerate(counted, start=1):
        _item(pages, number, item)
    if others:
        pages.heading("Entered, and not counted", below=128.0)
        for number, item in enumerate(others, start=1):
            _item(pages, number, item, why_not_counted(item, decision.person_id))


def _item(pages: Pages, number: int, item: Corroboration, why_not: str = "") -> None:
    pages.keep(96.0)
    pages.gap(4.0)
    pages.paragraph(f"{number}. {item.kind.value[:1].upper()}{item.kind.value[1:]}", bold=True)
    if why_not:
        pages.field("Why not counted", why_not)
    pages.field("Source", item.source or "not given")
    pages.field("Reference", item.reference or "not given")
    pages.field("Date", item.dated.isoformat())
    pages.field("Description", item.description or "not given")
    pages.field("Entered", f"{moment(item.entered_at)} by {item.entered_by}")
    _independence(pages, item)
    for place, each in enumerate(item.attachments, start=1):
        pages.field(f"Attachment {place}", f"{each.file_name}, {file_size(each.size_bytes)}")
        pages.digest("Its SHA-256", hash_in_groups(each.sha256))
    if not item.attachments:
        pages.field("Attachments", "none")


def _independence(pages: Pages, item: Corroboration) -> None:
    asked = item.independence
    if asked is None:
        pages.field("Independence", "not asked")
        return
    pages.field(
        "From the search?",
        "yes, it derives from the face search"
        if asked.derives_from_search
        else "no, it does not derive from the face search",
    )
    pages.field("How it was found", asked.derivation)
    if asked.witness_saw is not None:
        pages.field("A witness saw", asked.witness_saw.value)
    if asked.line_up is not None:
        pages.field("Line-up", asked.line_up.value)
    pages.field("Answered", f"{moment(asked.answered_at)} by {asked.answered_by}")
