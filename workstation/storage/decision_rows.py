"""Comparisons, corroborations and decisions as rows.

A decision is loaded by calling its constructor, so every load runs the rule again: a row that
breaks it stops the program with ``Corrupt`` instead of becoming an identification.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, Row, select

from workstation.errors import Corrupt, IdentificationRefused
from workstation.identification import Decision, Identification, Outcome
from workstation.model import (
    Comparison,
    ComparisonId,
    Corroboration,
    CorroborationId,
    CorroborationKind,
    DecisionId,
    PersonId,
    Search,
    SearchId,
)
from workstation.storage.tables import (
    comparisons,
    corroborations,
    decision_items,
    decisions,
    withdrawals,
)


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
        )
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
    return _comparison(row) if row else None


def compared_people(connection: Connection, search_id: SearchId) -> frozenset[PersonId]:
    """Everybody about whom a note is written, in one query however long the list is."""
    rows = connection.execute(
        select(comparisons.c.person_id).where(comparisons.c.search_id == search_id).distinct()
    )
    return frozenset(PersonId(row.person_id) for row in rows)


def _comparison(row: Row[Any]) -> Comparison:
    return Comparison(
        id=ComparisonId(row.id),
        search_id=SearchId(row.search_id),
        person_id=PersonId(row.person_id),
        note=row.note,
        compared_by=row.compared_by,
        compared_at=row.compared_at,
    )


def add_corroboration(connection: Connection, item: Corroboration) -> None:
    """Store a corroborating item."""
    connection.execute(
        corroborations.insert().values(
            id=item.id,
            search_id=item.search_id,
            person_id=item.person_id,
            kind=item.kind.value,
            source=item.source,
            reference=item.reference,
            dated=item.dated,
            description=item.description,
            entered_at=item.entered_at,
            entered_by=item.entered_by,
        )
    )


def withdraw(connection: Connection, item: Corroboration, reason: str, at: Any, who: str) -> None:
    """Note that an item no longer counts; the item itself stays."""
    connection.execute(
        withdrawals.insert().values(
            corroboration_id=item.id, reason=reason, withdrawn_at=at, withdrawn_by=who
        )
    )


def corroboration_by_id(
    connection: Connection, corroboration_id: CorroborationId
) -> Corroboration | None:
    """One item."""
    row = connection.execute(
        _corroborations().where(corroborations.c.id == corroboration_id)
    ).first()
    return _corroboration(row) if row else None


def corroborations_of(connection: Connection, search_id: SearchId) -> tuple[Corroboration, ...]:
    """Every item entered for a search, in the order of entry, withdrawn ones marked."""
    rows = connection.execute(
        _corroborations()
        .where(corroborations.c.search_id == search_id)
        .order_by(corroborations.c.entered_at, corroborations.c.id)
    )
    return tuple(_corroboration(row) for row in rows)


def _corroborations() -> Any:
    return select(corroborations, withdrawals.c.corroboration_id.label("withdrawal")).join(
        withdrawals, withdrawals.c.corroboration_id == corroborations.c.id, isouter=True
    )


def _corroboration(row: Row[Any]) -> Corroboration:
    return Corroboration(
        id=CorroborationId(row.id),
        search_id=SearchId(row.search_id),
        person_id=None if row.person_id is None else PersonId(row.person_id),
        kind=CorroborationKind(row.kind),
        source=row.source,
        reference=row.reference,
        dated=row.dated,
        description=row.description,
        entered_by=row.entered_by,
        entered_at=row.entered_at,
        withdrawn=row.withdrawal is not None,
    )


def add_decision(connection: Connection, decision: Decision) -> None:
    """Store a decision with the items it rests on."""
    connection.execute(
        decisions.insert().values(
            id=decision.id,
            search_id=decision.search_id,
            person_id=decision.person_id,
            outcome=decision.outcome.value,
            note=decision.note,
            comparison_id=decision.comparison.id if decision.comparison else None,
            decided_at=decision.decided_at,
            decided_by=decision.decided_by,
        )
    )
    for item in decision.corroborations:
        connection.execute(
            decision_items.insert().values(decision_id=decision.id, corroboration_id=item.id)
        )


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
    comparison_row = connection.execute(
        select(comparisons).where(comparisons.c.id == row.comparison_id)
    ).first()
    items = connection.execute(
        _corroborations()
        .join(decision_items, decision_items.c.corroboration_id == corroborations.c.id)
        .where(decision_items.c.decision_id == row.id)
        .order_by(corroborations.c.entered_at, corroborations.c.id)
    )
    try:
        outcome = Outcome(row.outcome)
        make = Identification if outcome is Outcome.IDENTIFIED else Decision
        return make(
            id=DecisionId(row.id),
            search=search,
            person_id=None if row.person_id is None else PersonId(row.person_id),
            outcome=outcome,
            note=row.note,
            comparison=_comparison(comparison_row) if comparison_row else None,
            corroborations=tuple(_corroboration(item) for item in items),
            decided_by=row.decided_by,
            decided_at=row.decided_at,
        )
    except (IdentificationRefused, ValueError) as error:
        raise Corrupt(
            f"The stored decision {row.id[:8]} breaks the rule, so it was not made with this "
            "program.",
            "Keep the workspace as it is, and have its log checked.",
        ) from error
