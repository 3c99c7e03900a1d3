"""The plate for court: a comparison's pictures with its marks, findings, limits and conclusion."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from workstation.casework.analysing import show_candidates
from workstation.casework.examining import candidate_of
from workstation.casework.plate_sources import age_of, by_the_eyes, kept_portrait, picture_of
from workstation.casework.reporting import sealed
from workstation.casework.searching import find_search
from workstation.component_list import component_list
from workstation.errors import CannotProceed
from workstation.ledger.entries import Json
from workstation.model import (
    Comparison,
    ComparisonId,
    PersonId,
    Search,
    SearchId,
)
from workstation.portrait_age import is_old
from workstation.storage import case_rows, component_rows, decision_rows
from workstation.workspace import Workspace

if TYPE_CHECKING:
    from workstation.reports.plate_facts import PlateFacts


@dataclass(frozen=True)
class WrittenPlate:
    """The files of a plate with their SHA-256 in hexadecimal, None where not asked for."""

    comparison_id: ComparisonId
    pdf: Path | None
    pdf_sha256: str | None
    png: Path | None
    png_sha256: str | None


def write_plate(
    workspace: Workspace,
    search_id: SearchId,
    person_id: PersonId,
    pdf: Path | None = None,
    png: Path | None = None,
) -> WrittenPlate:
    """Write the plate of the comparison that holds, as PDF, as PNG, or both; the log has its hash.

    Raises ``CannotProceed`` where nothing was compared, a picture is not there any more, no file
    was named, or one is there already or cannot be written; then neither is written.
    """
    search = find_search(workspace, search_id)
    candidate_of(search, person_id)
    # Whether there is a comparison, and so a plate, says which candidate is meant.
    show_candidates(workspace, search.id)
    with workspace.database.read() as connection:
        comparison = decision_rows.newest_comparison(connection, search.id, person_id)
    if comparison is None:
        raise CannotProceed(
            "Nobody has compared this candidate with the probe.",
            "Record a comparison first; a plate shows one.",
        )
    return write_plate_of(workspace, search, comparison, pdf, png)


def write_plate_of(
    workspace: Workspace,
    search: Search,
    comparison: Comparison,
    pdf: Path | None,
    png: Path | None,
) -> WrittenPlate:
    """The plate of any comparison of a search, also of one that was followed by another."""
    from workstation.reports.plate import plate_pdf
    from workstation.reports.plate_png import plate_png

    _refuse_targets(pdf, png)
    # Whoever prints a candidate has seen it, and can no longer analyse or verify blindly.
    show_candidates(workspace, search.id)
    facts = _facts(workspace, search, comparison)
    contents = [
        (target, made(facts))
        for target, made in ((pdf, plate_pdf), (png, plate_png))
        if target is not None
    ]
    _write(contents)
    hashes = {target: hashlib.sha256(content).hexdigest() for target, content in contents}
    written = WrittenPlate(
        comparison.id,
        pdf,
        None if pdf is None else hashes[pdf],
        png,
        None if png is None else hashes[png],
    )
    named: dict[str, Json] = {"pdf_sha256": written.pdf_sha256, "png_sha256": written.png_sha256}
    with workspace.database.write() as connection:
        workspace.log(
            connection,
            "report.written",
            "A plate of a comparison was written.",
            {
                "case": search.case_number,
                "search": search.id,
                "person": comparison.person_id,
                "comparison": comparison.id,
                "what": "plate",
                **{name: sha256 for name, sha256 in named.items() if sha256 is not None},
            },
        )
    return written


def _refuse_targets(pdf: Path | None, png: Path | None) -> None:
    targets = [each for each in (pdf, png) if each is not None]
    if not targets:
        raise CannotProceed("No file was named for the plate.", "Name a PDF, a PNG, or both.")
    if len(targets) == 2 and targets[0].absolute() == targets[1].absolute():
        raise CannotProceed("Both files have the same name.", "Choose two names.")
    if any(os.path.lexists(each) for each in targets):
        raise CannotProceed(
            "There is a file of this name already; it was left as it is.", "Choose another name."
        )


def _write(contents: Sequence[tuple[Path, bytes]]) -> None:
    """All files, or none of them."""
    from workstation.reports.whole_file import write_whole

    written: list[Path] = []
    try:
        for target, content in contents:
            written.append(write_whole(target, content))
    except CannotProceed:
        for target in written:
            target.unlink(missing_ok=True)
        raise


def _facts(workspace: Workspace, search: Search, comparison: Comparison) -> PlateFacts:
    from workstation.reports.plate_facts import PlateFacts

    person_id = comparison.person_id
    candidate = next(each for each in search.candidates if each.person_id == person_id)
    with workspace.database.read() as connection:
        case = case_rows.case_by_number(connection, search.case_number)
        history = component_rows.findings_of(connection, search.id, person_id)
        asked = component_rows.context_asked_of(connection, search.id, person_id)
        remarks = component_rows.remarks_of(connection, search.id, person_id)
    assert case is not None  # the search's key points to it
    view = comparison.view or by_the_eyes(workspace, search, candidate)
    portraits = {
        pane.portrait_id: kept_portrait(workspace, pane.portrait_id)
        for pane in view.panes
        if pane.portrait_id is not None
    }
    listed = component_list()
    bound = [each for each in history if each.id in comparison.findings]
    return PlateFacts(
        case=case,
        search=search,
        candidate=candidate,
        comparison=comparison,
        view=view,
        view_recorded=comparison.view is not None,
        pictures=tuple(
            picture_of(workspace, search, candidate, pane, portraits) for pane in view.panes
        ),
        components=listed.components,
        findings=tuple(sorted(bound, key=lambda each: listed.place_of(each.component))),
        later=sum(each.found_at > comparison.compared_at for each in history),
        asked=tuple(
            each
            for each in asked
            if each.asked_by == comparison.compared_by and each.asked_at <= comparison.compared_at
        ),
        remarks=remarks,
        age="; ".join(dict.fromkeys(age_of(search, candidate, each) for each in portraits.values()))
        or age_of(search, candidate, None),
        old=any(is_old(each.photo_date, search.searched_at.date()) for each in portraits.values()),
        checkpoint=sealed(workspace),
        printed_at=workspace.now(),
        printed_by=workspace.user,
    )
