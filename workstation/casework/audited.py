"""The verbs that show an auditor what was drawn, and print it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from workstation.casework.analysing import show_candidates
from workstation.casework.collecting import face as find_face
from workstation.casework.footage import face_pixels
from workstation.casework.monthly_audit import audit
from workstation.casework.reporting import around, sealed
from workstation.errors import WorkstationError
from workstation.identification import Decision
from workstation.model import Audit, AuditFinding, Case, Flag, Month, Search, SearchId, same_person
from workstation.ports import Image
from workstation.progress import Progress
from workstation.storage import (
    case_rows,
    corroboration_rows,
    decision_rows,
    examination_rows,
    search_rows,
)
from workstation.storage.log_scan import SEARCH_REFUSED, told
from workstation.workspace import Workspace


@dataclass(frozen=True)
class AuditedSearch:
    """A drawn search with everything an auditor asks for.

    ``search``, ``case`` are None where they are no longer on record, after a purge say.
    ``authority`` holds what the case says of why faces may be searched, as (label, text) pairs.
    ``compared`` counts the candidates about whom a note is written, ``corroborating`` the items
    entered; ``refusals`` are what the program refused in the same case and month. ``flags`` are
    those that name this search. ``own`` is whether the signed-in person made it.
    """

    id: SearchId
    search: Search | None
    case: Case | None
    authority: tuple[tuple[str, str], ...]
    compared: int
    corroborating: int
    decisions: tuple[Decision, ...]
    refusals: tuple[str, ...]
    findings: tuple[AuditFinding, ...]
    flags: tuple[Flag, ...]
    own: bool


def audited_searches(
    workspace: Workspace, month: Month, number: int | None = None
) -> tuple[AuditedSearch, ...]:
    """The drawn searches of an audit, in the order drawn. Raises as ``audit``.

    They come with their candidates and decisions, so the user has been shown those, and no
    longer verifies them blindly; on write-protected media nothing can be noted.
    """
    return _audited(workspace, audit(workspace, month, number))


def _audited(workspace: Workspace, found: Audit) -> tuple[AuditedSearch, ...]:
    _note_shown(workspace, found.draw.sample)
    made = []
    with workspace.database.read() as connection:
        refused: dict[str, list[str]] = {}
        for each in told(connection, SEARCH_REFUSED, opened=True):
            if Month.of(each.at) == found.month:
                said = f"{each.at:%Y-%m-%d %H:%M} UTC, {each.who}: {each.sentence}"
                refused.setdefault(each.case, []).append(said)
        for search_id in found.draw.sample:
            search = search_rows.search_by_id(connection, search_id)
            case = None
            if search is not None:
                case = case_rows.case_by_number(connection, search.case_number)
            made.append(
                AuditedSearch(
                    id=search_id,
                    search=search,
                    case=case,
                    authority=_authority(case),
                    compared=len(decision_rows.compared_people(connection, search_id)),
                    corroborating=len(corroboration_rows.corroborations_of(connection, search_id)),
                    decisions=()
                    if search is None
                    else decision_rows.decisions_of(connection, search),
                    refusals=()
                    if search is None
                    else tuple(refused.get(str(search.case_number), ())),
                    findings=found.findings_about(search_id),
                    flags=tuple(flag for flag in found.flags if search_id in flag.searches),
                    own=search is not None and same_person(search.searched_by, workspace.user),
                )
            )
    return tuple(made)


def _note_shown(workspace: Workspace, searches: Sequence[SearchId]) -> None:
    if workspace.database.write_protected:
        return
    with workspace.database.read() as connection:
        unknown = [
            each
            for each in searches
            if not examination_rows.was_shown(connection, each, workspace.user)
            and search_rows.search_by_id(connection, each) is not None
        ]
    for each in unknown:
        show_candidates(workspace, each)


_AUTHORITY = (
    ("Offence", "offence"),
    ("Authority", "legal_authority"),
    ("Case's reason", "reason"),
    ("Requested", "requesting_officer"),
)
"""What a case says of why faces may be searched: label, and attribute of ``Case``."""


def _authority(case: Case | None) -> tuple[tuple[str, str], ...]:
    """The facts of a case that it has; cases of earlier versions have none of them."""
    if case is None:
        return ()
    values = [(label, str(getattr(case, name, "") or "")) for label, name in _AUTHORITY]
    return tuple((label, text) for label, text in values if text)


def write_audit_report(
    workspace: Workspace,
    month: Month,
    target: Path,
    number: int | None = None,
    progress: Progress | None = None,
) -> Path:
    """Write an audit as a PDF, signed or not yet; the log keeps that it was written.

    Raises as ``audit``, and ``CannotProceed`` where the file cannot be written.
    """
    from workstation.reports.audit_report import render_audit_report
    from workstation.reports.audit_search import AuditPage

    found = audit(workspace, month, number)
    searches = _audited(workspace, found)
    progress = progress or Progress()
    pages = []
    for done, each in enumerate(searches):
        progress.step(done, len(searches), "Collecting the probes")
        pages.append(
            AuditPage(
                each.id,
                each.search,
                each.case,
                each.authority,
                each.compared,
                each.corroborating,
                each.decisions,
                each.refusals,
                each.findings,
                tuple(flag.number for flag in each.flags),
                _crop(workspace, each.search),
            )
        )
    checkpoint = sealed(workspace)
    written = render_audit_report(
        found,
        tuple(pages),
        target=target,
        printed_at=workspace.now(),
        printed_by=workspace.user,
        checkpoint=checkpoint,
    )
    with workspace.database.write() as connection:
        workspace.log(
            connection,
            "report.written",
            f"The report of the audit of {month} was written.",
            {"audit": found.id, "what": "audit report"},
        )
    return written


def _crop(workspace: Workspace, search: Search | None) -> Image | None:
    """The probe with its surroundings; None where its file is damaged or gone."""
    if search is None:
        return None
    try:
        searched = find_face(workspace, search.probe.face_id)
        return around(face_pixels(workspace, searched), search.face)
    except WorkstationError:
        return None
