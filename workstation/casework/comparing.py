"""Comparison: what an examiner saw in probe and portrait, and how strongly it speaks."""

from __future__ import annotations

from workstation.casework.examining import (
    after,
    analysis_of,
    candidate_of,
    read_examination,
    refuse_if_ended,
    search_at_work,
)
from workstation.errors import CannotProceed
from workstation.identification import Stage, written
from workstation.model import Comparison, ComparisonId, Conclusion, PersonId, SearchId
from workstation.storage import decision_rows, examination_rows
from workstation.storage.rows import new_id
from workstation.workspace import Workspace


def record_comparison(
    workspace: Workspace,
    search_id: SearchId,
    person_id: PersonId,
    note: str,
    conclusion: Conclusion | None = None,
) -> Comparison:
    """Keep what an examiner saw; a later note takes the place of an earlier one, both stay.

    Raises ``CannotProceed`` where the examiner did not analyse the probe before its candidates
    were shown to them, while a verification is under way, or where a decision ended it.
    """
    search = search_at_work(workspace, search_id)
    candidate_of(search, person_id)
    if not written(note):
        raise CannotProceed(
            "The comparison note is empty.", "Write down what you compared and what you saw."
        )
    with workspace.database.write() as connection:
        analysis = analysis_of(connection, search, workspace.user)
        if analysis is None:
            raise CannotProceed(
                "You have no analysis of this probe, made before its candidates were shown to "
                "you, that finds it good enough.",
                "Write the analysis first. If you have seen the candidates already, another "
                "examiner has to analyse and compare.",
            )
        refuse_if_ended(connection, search, person_id)
        found = read_examination(connection, search, person_id)
        if found.stage is Stage.VERIFYING:
            raise CannotProceed(
                "A blind verification is under way.", "Wait for it, or take its request back."
            )
        earlier = found.grounds.comparison
        at = after(workspace.now(), earlier.compared_at if earlier else None)
        at = after(at, analysis.analysed_at)
        made = Comparison(
            ComparisonId(new_id()),
            search.id,
            person_id,
            note.strip(),
            workspace.user,
            at,
            conclusion,
        )
        decision_rows.add_comparison(connection, made)
        # Who compares has seen them: an analysis written from now on comes too late.
        examination_rows.add_showing(connection, search.id, workspace.user, made.compared_at)
        workspace.log(
            connection,
            "comparison.recorded",
            "A comparison note was written.",
            {
                "case": search.case_number,
                "search": search.id,
                "person": person_id,
                "comparison": made.id,
                "conclusion": None if conclusion is None else conclusion.value,
            },
        )
    return made


def comparison(workspace: Workspace, search_id: SearchId, person_id: PersonId) -> Comparison | None:
    """The note that holds for a candidate, if one is written."""
    with workspace.database.read() as connection:
        return decision_rows.newest_comparison(connection, search_id, person_id)


def comparisons(
    workspace: Workspace, search_id: SearchId, person_id: PersonId
) -> tuple[Comparison, ...]:
    """Every note written for a candidate, the newest first; that one holds."""
    with workspace.database.read() as connection:
        return decision_rows.comparisons_of(connection, search_id, person_id)


def compared_people(workspace: Workspace, search_id: SearchId) -> frozenset[PersonId]:
    """The candidates of a search about whom a comparison note is written."""
    with workspace.database.read() as connection:
        return decision_rows.compared_people(connection, search_id)
