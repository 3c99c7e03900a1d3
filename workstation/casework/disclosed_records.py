"""The records of a disclosure as plain JSON: those in force, and everything beside them."""

from __future__ import annotations

import json
from typing import Any

from sqlalchemy import Connection, select

from workstation.casework.grouping import group_history
from workstation.casework.scanning import scans, tracks_of_case
from workstation.identification import counts, not_done, shortcomings
from workstation.ledger.entries import DONE
from workstation.model import Case, CaseNumber, Search
from workstation.reports.plain_json import plain
from workstation.storage import (
    assessment_rows,
    case_rows,
    clock_rows,
    corroboration_rows,
    decision_rows,
    disclosure_rows,
    examination_rows,
    gallery_rows,
    verification_rows,
)
from workstation.storage.case_entries import entries_of_case
from workstation.storage.tables import log
from workstation.workspace import Workspace


def case_facts(workspace: Workspace, case: Case) -> Any:
    """The case, with everything its record holds."""
    return plain(case)


def evidence_facts(workspace: Workspace, case: Case) -> Any:
    """Each evidence file's custody record; clocks, faces taken back, assessments."""
    with workspace.database.read() as connection:
        items = case_rows.evidence_of(connection, case.number)
        return plain(
            {
                "items": [
                    plain(item) | {"clock": plain(clock_rows.clock_offsets_of(connection, item.id))}
                    for item in items
                ],
                "faces_taken_back": disclosure_rows.withdrawn_faces_of(connection, case.number),
                "assessments": assessment_rows.assessments_of(connection, case.number),
            }
        )


def footage_facts(workspace: Workspace, case: Case) -> Any:
    """How videos were looked through: scans, tracks, and what was done to groups of them."""
    with workspace.database.read() as connection:
        items = case_rows.evidence_of(connection, case.number)
    return plain(
        {
            "scans": [scan for item in items for scan in scans(workspace, item.id)],
            "tracks": tracks_of_case(workspace, case.number),
            "groups": group_history(workspace, case.number),
        }
    )


def search_facts(workspace: Workspace, search: Search) -> Any:
    """A search with its candidates, and everything that was written down about it since."""
    faces = [search.probe.face_id, *(one.face_id for one in search.combined)]
    with workspace.database.read() as connection:
        decisions = decision_rows.decisions_of(connection, search)
        items = corroboration_rows.corroborations_of(connection, search.id)
        gallery = gallery_rows.gallery_by_id(connection, search.gallery_id)
        verified = verification_rows.verifications_of(connection, search.id)
        return plain(
            {
                "search": search,
                "notes": [
                    note
                    for note in (search.edits_note, search.combination_note, search.filter_note)
                    if note
                ],
                "gallery": gallery,
                "analyses": examination_rows.analyses_of(connection, faces),
                "items": [
                    plain(item) | {"counts": counts(item), "why_not": list(shortcomings(item))}
                    for item in items
                ],
                "checks": examination_rows.answers_of(connection, search.id),
                "verifications": [
                    plain(each) | {"result": plain(each.result)} for each in verified
                ],
                "decisions": [
                    plain(
                        {
                            "id": made.id,
                            "kind": type(made).__name__,
                            "person_id": made.person_id,
                            "outcome": made.outcome,
                            "note": made.note,
                            "decided_by": made.decided_by,
                            "decided_at": made.decided_at,
                            "grounds": made.grounds,
                            "not_done": not_done(search, made.person_id, made.grounds)
                            if made.person_id is not None
                            else (),
                        }
                    )
                    for made in decisions
                ],
                "reopenings": list(examination_rows.reopenings_of(connection, search.id).values()),
            }
            | disclosure_rows.everything_about(connection, search.id)
        )


def refusals(workspace: Workspace, case: Case) -> list[dict[str, Any]]:
    """What was asked for in a case and refused, or failed, by the entries of the log."""
    with workspace.database.read() as connection:
        return [entry for entry in _entries(connection, case.number) if _refused(entry)]


def _refused(entry: dict[str, Any]) -> bool:
    # Entries of early versions do not say what came of an act; their action does.
    return entry.get("outcome", DONE) != DONE or str(entry["action"]).endswith(
        ("refused", "not-possible")
    )


def _entries(connection: Connection, case_number: CaseNumber) -> list[dict[str, Any]]:
    found = []
    for number in entries_of_case(connection, case_number):
        body = connection.execute(select(log.c.body).where(log.c.number == number)).scalar_one()
        content = json.loads(body)
        found.append(
            {
                "entry": number,
                **{name: content.get(name, "") for name in ("at", "who", "where", "action")},
                "outcome": content.get("outcome", DONE),
                "sentence": content.get("sentence", ""),
            }
        )
    return found
