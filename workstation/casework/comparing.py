"""Comparison: what an examiner saw in probe and portrait, and how strongly it speaks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from sqlalchemy import Connection

from workstation.casework.blindness import told_by_refusals
from workstation.casework.examining import (
    Examination,
    after,
    analysis_of,
    candidate_of,
    read_examination,
    refuse_if_ended,
    search_at_work,
)
from workstation.casework.looked import refuse_impossible_view
from workstation.casework.pictured import refuse_other_view
from workstation.errors import CannotProceed
from workstation.identification import Stage, written
from workstation.ledger.commitments import Personal
from workstation.model import (
    Analysis,
    Comparison,
    ComparisonId,
    Conclusion,
    Limit,
    LimitKind,
    PersonId,
    Search,
    SearchId,
    View,
)
from workstation.storage import component_rows, decision_rows, examination_rows
from workstation.storage.rows import new_id
from workstation.viewing.codec import view_to_json
from workstation.workspace import Workspace


def record_comparison(
    workspace: Workspace,
    search_id: SearchId,
    person_id: PersonId,
    note: str,
    conclusion: Conclusion | None = None,
    *,
    limits: Sequence[Limit] = (),
    would_change: str = "",
    view: View | None = None,
) -> Comparison:
    """Keep what an examiner saw; a later note takes the place of an earlier one, both stay.

    It rests on the examiner's own findings about components that hold now, whatever they say:
    the conclusion is the examiner's. ``limits`` of the images are answered for every kind or
    for none; ``would_change`` says what would change the conclusion; ``view`` is how the
    pictures were looked at.

    Raises ``CannotProceed`` where the examiner did not analyse the probe before its candidates
    were shown to them, while a verification is under way, where a decision ended it, and for
    limits that are not whole or a view of other pictures.
    """
    search = search_at_work(workspace, search_id)
    candidate_of(search, person_id)
    if not written(note):
        raise CannotProceed(
            "The comparison note is empty.", "Write down what you compared and what you saw."
        )
    answered = _whole(limits)
    refuse_without_analysis(workspace, search)
    with told_by_refusals(workspace, search), workspace.database.write() as connection:
        found, analysis = examiner_at_work(workspace, connection, search, person_id)
        if view is not None:
            refuse_other_view(connection, search, person_id, view)
            refuse_impossible_view(connection, search, view)
        earlier = found.grounds.comparison
        findings = component_rows.own_findings(connection, search.id, person_id, workspace.user)
        at = after(workspace.now(), earlier.compared_at if earlier else None)
        at = after(at, analysis.analysed_at)
        at = after(at, findings[-1].found_at if findings else None)
        asked = component_rows.context_asked_of(connection, search.id, person_id)
        at = after(at, asked[-1].asked_at if asked else None)
        made = Comparison(
            ComparisonId(new_id()),
            search.id,
            person_id,
            note.strip(),
            workspace.user,
            at,
            conclusion,
            answered,
            would_change.strip(),
            view,
            tuple(each.id for each in findings),
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
                "note": made.note,
                "limits": Personal([[each.kind.value, each.limits, each.note] for each in answered])
                if answered
                else [],
                "would_change": Personal(made.would_change) if made.would_change else "",
                "view": "" if view is None else Personal(view_to_json(view)),
                "findings": list(made.findings),
            },
        )
    return made


def examiner_at_work(
    workspace: Workspace, connection: Connection, search: Search, person_id: PersonId
) -> tuple[Examination, Analysis]:
    """The examination of a candidate, and the analysis on which the user compares.

    Raises ``CannotProceed`` for somebody who may not compare, or not now.
    """
    analysis = _own_analysis(workspace, connection, search)
    refuse_if_ended(connection, search, person_id)
    found = read_examination(connection, search, person_id)
    if found.stage is Stage.VERIFYING:
        raise CannotProceed(
            "A blind verification is under way.", "Wait for it, or take its request back."
        )
    return found, analysis


def refuse_without_analysis(workspace: Workspace, search: Search) -> None:
    """Raise ``CannotProceed`` for whom it tells nothing of the candidates: they analyse first."""
    with workspace.database.read() as connection:
        _own_analysis(workspace, connection, search)


def _own_analysis(workspace: Workspace, connection: Connection, search: Search) -> Analysis:
    analysis = analysis_of(connection, search, workspace.user)
    if analysis is None:
        raise CannotProceed(
            "You have no analysis of this probe, made before its candidates were shown to "
            "you, that finds it good enough.",
            "Write the analysis first. If you have seen the candidates already, another "
            "examiner has to analyse and compare.",
        )
    return analysis


def _whole(limits: Sequence[Limit]) -> tuple[Limit, ...]:
    """The limits in the order of their kinds; refused where they are not answered whole."""
    if not limits:
        return ()
    given = {each.kind: each for each in limits}
    missing = [kind.value for kind in LimitKind if kind not in given]
    if missing:
        raise CannotProceed(
            f"It is not said whether these limit the comparison: {', '.join(missing)}.",
            "Answer each of the limits of the images, or none.",
        )
    if len(given) != len(limits):
        raise CannotProceed("A limit is answered twice.", "Answer each of them once.")
    unexplained = [each.kind.value for each in limits if each.limits and not written(each.note)]
    if unexplained:
        raise CannotProceed(
            f"It is not said how these limit the comparison: {', '.join(unexplained)}.",
            "Write down how, in a few words.",
        )
    return tuple(replace(given[kind], note=given[kind].note.strip()) for kind in LimitKind)


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
