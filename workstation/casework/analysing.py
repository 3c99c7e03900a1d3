"""Analysis first: what the probe shows is written down before candidates are shown."""

from __future__ import annotations

from workstation.casework.collecting import face as find_face
from workstation.casework.collecting import find_evidence, refuse_closed
from workstation.casework.examining import after, analysis_of
from workstation.casework.searching import find_search
from workstation.errors import CannotProceed
from workstation.identification import written
from workstation.model import Analysis, AnalysisId, FaceId, SearchId
from workstation.storage import examination_rows
from workstation.storage.rows import new_id
from workstation.workspace import Workspace


def analyse(workspace: Workspace, face_id: FaceId, note: str, sufficient: bool) -> Analysis:
    """Write down and lock what a probe shows, and whether it is good enough to be compared.

    It is recorded too whether candidates had been shown to the same person already; such an
    analysis does not serve. Raises ``CannotProceed`` for an empty note.
    """
    found = find_face(workspace, face_id)
    if not written(note):
        raise CannotProceed(
            "The analysis is empty.",
            "Write down what the probe shows, and what it does not show.",
        )
    item = find_evidence(workspace, found.evidence_id)
    refuse_closed(workspace, item.case_number)
    with workspace.database.write() as connection:
        earlier = examination_rows.analyses_of(connection, [face_id])
        made = Analysis(
            id=AnalysisId(new_id()),
            face_id=face_id,
            note=note.strip(),
            sufficient=sufficient,
            candidates_seen=examination_rows.shown_of_face(connection, face_id, workspace.user),
            analysed_by=workspace.user,
            analysed_at=after(workspace.now(), earlier[-1].analysed_at if earlier else None),
        )
        examination_rows.add_analysis(connection, made)
        workspace.log(
            connection,
            "analysis.recorded",
            "An analysis of a probe was written and locked"
            + (", after candidates had been shown." if made.candidates_seen else "."),
            {
                "analysis": made.id,
                "case": item.case_number,
                "face": face_id,
                "sufficient": sufficient,
                "candidates_seen": made.candidates_seen,
            },
        )
    return made


def analyses(workspace: Workspace, face_id: FaceId) -> tuple[Analysis, ...]:
    """The analyses of a face, the earliest first."""
    with workspace.database.read() as connection:
        return examination_rows.analyses_of(connection, [face_id])


def show_candidates(workspace: Workspace, search_id: SearchId) -> bool:
    """Note that the candidates of a search are shown to the user; whether it is the first time.

    Whoever hands candidates to a person calls this before: an analysis that the same person
    writes afterwards does not serve, nor may they verify blindly.
    """
    search = find_search(workspace, search_id)
    with workspace.database.write() as connection:
        first = examination_rows.add_showing(connection, search.id, workspace.user, workspace.now())
        if first:
            workspace.log(
                connection,
                "candidates.shown",
                "The candidates of a search were shown.",
                {"case": search.case_number, "search": search.id},
            )
    return first


def candidates_shown(workspace: Workspace, search_id: SearchId) -> bool:
    """Whether the candidates of a search were shown to the user before."""
    with workspace.database.read() as connection:
        return examination_rows.was_shown(connection, search_id, workspace.user)


def may_compare(workspace: Workspace, search_id: SearchId) -> bool:
    """Whether the user has analysed the probe of a search before its candidates were shown."""
    search = find_search(workspace, search_id)
    with workspace.database.read() as connection:
        return analysis_of(connection, search, workspace.user) is not None
