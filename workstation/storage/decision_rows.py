"""Comparisons and decisions as rows.

A decision is loaded by calling its constructor, so every load runs the rule again: a row that
breaks it stops the program with ``Corrupt`` instead of becoming an identification.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, Row, select

from workstation.errors import Corrupt, IdentificationRefused
from workstation.identification import (
    Decision,
    EarlierIdentification,
    Identification,
    Outcome,
)
from workstation.model import (
    Comparison,
    ComparisonId,
    Conclusion,
    DecisionId,
    Grounds,
    Limit,
    LimitKind,
    PersonId,
    Search,
    SearchId,
)
from workstation.storage import (
    component_rows,
    corroboration_rows,
    examination_rows,
    verification_rows,
)
from workstation.storage.component_tables import comparison_findings, comparison_limits
from workstation.storage.examination_tables import decision_answers, decision_verifications
from workstation.storage.tables import comparisons, decision_items, decisions
from workstation.viewing.codec import view_from_json, view_to_json

RULE_IN_FORCE = 2
"""Decisions of versions without accounts carry 1; the database takes no new one of those."""


def add_comparison(connection: Connection, comparison: Comparison) -> None:
    """Store a comparison note."""
    connection.execute(
        comparisons.insert().values(
            id=comparison.id,
            search_id=comparison.search_id,
            person_id=comparison.person_id,
            note=comparison.note,
            compared_at=comparison.compared_at,
            compared_by=comparison.compared_by,
            conclusion=comparison.conclusion,
            would_change=comparison.would_change,
            looked_at=None if comparison.view is None else view_to_json(comparison.view),
            limits=len(comparison.limits),
            findings=len(comparison.findings),
        )
    )
    for limit in comparison.limits:
        connection.execute(
            comparison_limits.insert().values(
                comparison_id=comparison.id,
                kind=limit.kind.value,
                limiting=limit.limits,
                note=limit.note,
            )
        )
    for finding_id in comparison.findings:
        connection.execute(
            comparison_findings.insert().values(comparison_id=comparison.id, finding_id=finding_id)
        )


def newest_comparison(
    connection: Connection, search_id: SearchId, person_id: PersonId
) -> Comparison | None:
    """The note that holds: the last one written."""
    row = connection.execute(
        select(comparisons)
        .where(comparisons.c.search_id == search_id, comparisons.c.person_id == person_id)
        .order_by(comparisons.c.compared_at.desc(), comparisons.c.id)
        .limit(1)
    ).first()
    return _comparison(connection, row) if row else None


def comparisons_of(
    connection: Connection, search_id: SearchId, person_id: PersonId
) -> tuple[Comparison, ...]:
    """Every note about a candidate, the newest first: the first one holds."""
    rows = connection.execute(
        select(comparisons)
        .where(comparisons.c.search_id == search_id, comparisons.c.person_id == person_id)
        .order_by(comparisons.c.compared_at.desc(), comparisons.c.id)
    )
    return tuple(_comparison(connection, row) for row in rows.all())


def compared_people(connection: Connection, search_id: SearchId) -> frozenset[PersonId]:
    """Everybody about whom a note is written, in one query however long the list is."""
    rows = connection.execute(
        select(comparisons.c.person_id).where(comparisons.c.search_id == search_id).distinct()
    )
    return frozenset(PersonId(row.person_id) for row in rows)


def _comparison(connection: Connection, row: Row[Any]) -> Comparison:
    try:
        made = Comparison(
            id=ComparisonId(row.id),
            search_id=SearchId(row.search_id),
            person_id=PersonId(row.person_id),
            note=row.note,
            compared_by=row.compared_by,
            compared_at=row.compared_at,
            conclusion=None if row.conclusion is None else Conclusion(row.conclusion),
            limits=_limits(connection, row),
            would_change=row.would_change,
            view=None if row.looked_at is None else view_from_json(row.looked_at),
            findings=component_rows.findings_bound(connection, row.id) if row.findings else (),
        )
        if (len(made.limits), len(made.findings)) != (row.limits, row.findings):
            raise ValueError("parts of a comparison are missing")
        return made
    except (LookupError, TypeError, ValueError) as error:
        raise Corrupt(
            f"The stored comparison {row.id[:8]} is not whole, so it was not made with this "
            "program.",
            "Keep the workspace as it is, and have its log checked.",
        ) from error


def _limits(connection: Connection, row: Row[Any]) -> tuple[Limit, ...]:
    """In the order of their kinds."""
    if not row.limits:
        return ()
    rows = connection.execute(
        select(comparison_limits).where(comparison_limits.c.comparison_id == row.id)
    )
    stored = {LimitKind(each.kind): each for each in rows}
    return tuple(
        Limit(kind, stored[kind].limiting, stored[kind].note)
        for kind in LimitKind
        if kind in stored
    )


def add_decision(connection: Connection, decision: Decision) -> None:
    """Store a decision with everything it rests on."""
    grounds = decision.grounds
    connection.execute(
        decisions.insert().values(
            id=decision.id,
            search_id=decision.search_id,
            person_id=decision.person_id,
            outcome=decision.outcome.value,
            note=decision.note,
            comparison_id=grounds.comparison.id if grounds.comparison else None,
            decided_at=decision.decided_at,
            decided_by=decision.decided_by,
            rule=RULE_IN_FORCE,
            items_demanded=grounds.items_demanded,
            analysis_id=grounds.analysis.id if grounds.analysis else None,
            approval_id=grounds.approval.id if grounds.approval else None,
            items=len(grounds.corroborations),
            answers=len(grounds.answers),
            verifications=len(grounds.verifications),
        )
    )
    for table, column, ids in (
        (decision_items, "corroboration_id", [each.id for each in grounds.corroborations]),
        (decision_answers, "answer_id", [each.id for each in grounds.answers]),
        (decision_verifications, "verification_id", [each.id for each in grounds.verifications]),
    ):
        for each in ids:
            connection.execute(table.insert().values(decision_id=decision.id, **{column: each}))


def decisions_of(connection: Connection, search: Search) -> tuple[Decision, ...]:
    """The decisions about a search, the newest first.

    Raises ``Corrupt`` where a stored identification breaks the rule.
    """
    rows = connection.execute(
        select(decisions)
        .where(decisions.c.search_id == search.id)
        .order_by(decisions.c.decided_at.desc(), decisions.c.id)
    ).all()
    return tuple(_decision(connection, search, row) for row in rows)


def _decision(connection: Connection, search: Search, row: Row[Any]) -> Decision:
    try:
        outcome = Outcome(row.outcome)
        make = Decision
        if outcome is Outcome.IDENTIFIED:
            make = Identification if row.rule == RULE_IN_FORCE else EarlierIdentification
        return make(
            id=DecisionId(row.id),
            search=search,
            person_id=None if row.person_id is None else PersonId(row.person_id),
            outcome=outcome,
            note=row.note,
            grounds=_grounds(connection, row),
            decided_by=row.decided_by,
            decided_at=row.decided_at,
        )
    except (IdentificationRefused, ValueError) as error:
        raise Corrupt(
            f"The stored decision {row.id[:8]} breaks the rule, so it was not made with this "
            "program.",
            "Keep the workspace as it is, and have its log checked.",
        ) from error


def _grounds(connection: Connection, row: Row[Any]) -> Grounds:
    comparison_row = connection.execute(
        select(comparisons).where(comparisons.c.id == row.comparison_id)
    ).first()
    items = select(decision_items.c.corroboration_id).where(decision_items.c.decision_id == row.id)
    answers = select(decision_answers.c.answer_id).where(decision_answers.c.decision_id == row.id)
    verified = select(decision_verifications.c.verification_id).where(
        decision_verifications.c.decision_id == row.id
    )
    analysis, approval = row.analysis_id, row.approval_id
    return Grounds(
        analysis=examination_rows.analysis_by_id(connection, analysis) if analysis else None,
        comparison=_comparison(connection, comparison_row) if comparison_row else None,
        corroborations=corroboration_rows.corroborations_by_id(connection, items),
        answers=examination_rows.answers_by_id(connection, answers),
        verifications=verification_rows.verifications_by_id(connection, verified),
        approval=examination_rows.approval_by_id(connection, approval) if approval else None,
        items_demanded=row.items_demanded,
    )
