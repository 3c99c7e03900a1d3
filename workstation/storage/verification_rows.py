"""Blind verifications as rows: what was shown, what was concluded, what was taken back."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, select

from workstation.errors import Corrupt
from workstation.model import (
    BlindPortrait,
    Conclusion,
    PersonId,
    PortraitId,
    SearchId,
    Verification,
    VerificationId,
    View,
)
from workstation.storage.examination_tables import (
    verification_conclusions,
    verification_portraits,
    verification_results,
    verification_withdrawals,
    verifications,
)
from workstation.viewing.codec import view_from_json, view_to_json


def add_verification(connection: Connection, made: Verification) -> None:
    """Store a request with what it will show."""
    connection.execute(
        verifications.insert().values(
            id=made.id,
            search_id=made.search_id,
            person_id=made.person_id,
            requested_at=made.requested_at,
            requested_by=made.requested_by,
            shown=len(made.portraits),
        )
    )
    for position, shown in enumerate(made.portraits):
        connection.execute(
            verification_portraits.insert().values(
                verification_id=made.id,
                position=position,
                label=shown.label,
                portrait_id=shown.portrait_id,
                person_id=shown.person_id,
            )
        )


def add_result(
    connection: Connection,
    verification_id: VerificationId,
    conclusions: Sequence[Conclusion],
    views: Sequence[View | None],
    note: str,
    at: datetime,
    who: str,
) -> None:
    """Lock the conclusions, one for each portrait in the order shown; views alike, or none."""
    looked_at = views or [None] * len(conclusions)
    for position, (conclusion, view) in enumerate(zip(conclusions, looked_at, strict=True)):
        connection.execute(
            verification_conclusions.insert().values(
                verification_id=verification_id,
                position=position,
                conclusion=conclusion.value,
                looked_at=None if view is None else view_to_json(view),
            )
        )
    connection.execute(
        verification_results.insert().values(
            verification_id=verification_id, note=note, verified_at=at, verified_by=who
        )
    )


def withdraw_request(
    connection: Connection, verification_id: VerificationId, reason: str, at: datetime, who: str
) -> None:
    """Take back a request that nobody has answered."""
    connection.execute(
        verification_withdrawals.insert().values(
            verification_id=verification_id, reason=reason, withdrawn_at=at, withdrawn_by=who
        )
    )


def verifications_of(
    connection: Connection, search_id: SearchId, person_id: PersonId | None = None
) -> tuple[Verification, ...]:
    """Every verification of a search, or of one candidate, in the order they were asked for."""
    statement = _verifications().where(verifications.c.search_id == search_id)
    if person_id is not None:
        statement = statement.where(verifications.c.person_id == person_id)
    return _read(connection, statement)


def verifications_by_id(connection: Connection, ids: Any) -> tuple[Verification, ...]:
    """The verifications whose ids are in a list or a query."""
    return _read(connection, _verifications().where(verifications.c.id.in_(ids)))


def open_verifications(connection: Connection) -> tuple[Verification, ...]:
    """The requests of all cases that nobody has answered or taken back."""
    statement = _verifications().where(
        verification_results.c.verified_by.is_(None),
        verification_withdrawals.c.reason.is_(None),
    )
    return _read(connection, statement)


def verified_candidates(connection: Connection) -> tuple[tuple[SearchId, PersonId], ...]:
    """The candidates of searches that somebody verified: they may wait for an approval."""
    rows = connection.execute(
        select(verifications.c.search_id, verifications.c.person_id)
        .distinct()
        .join(verification_results, verification_results.c.verification_id == verifications.c.id)
        .order_by(verifications.c.search_id, verifications.c.person_id)
    )
    return tuple((SearchId(row.search_id), PersonId(row.person_id)) for row in rows)


def _verifications() -> Any:
    return (
        select(
            verifications,
            verification_results.c.note,
            verification_results.c.verified_at,
            verification_results.c.verified_by,
            verification_withdrawals.c.reason.label("withdrawn"),
        )
        .join(
            verification_results,
            verification_results.c.verification_id == verifications.c.id,
            isouter=True,
        )
        .join(
            verification_withdrawals,
            verification_withdrawals.c.verification_id == verifications.c.id,
            isouter=True,
        )
        .order_by(verifications.c.requested_at, verifications.c.id)
    )


def _read(connection: Connection, statement: Any) -> tuple[Verification, ...]:
    return tuple(_verification(connection, row) for row in connection.execute(statement).all())


def _verification(connection: Connection, row: Row[Any]) -> Verification:
    shown = connection.execute(
        select(verification_portraits)
        .where(verification_portraits.c.verification_id == row.id)
        .order_by(verification_portraits.c.position)
    )
    drawn = connection.execute(
        select(verification_conclusions)
        .where(verification_conclusions.c.verification_id == row.id)
        .order_by(verification_conclusions.c.position)
    )
    made = row.verified_by is not None
    try:
        return _made(row, shown.all(), drawn.all(), made)
    except ValueError as error:
        raise Corrupt(
            f"The stored verification {row.id[:8]} is not whole, so it was not made with this "
            "program.",
            "Keep the workspace as it is, and have its log checked.",
        ) from error


def _made(
    row: Row[Any], shown: Sequence[Row[Any]], drawn: Sequence[Row[Any]], made: bool
) -> Verification:
    views = [None if each.looked_at is None else view_from_json(each.looked_at) for each in drawn]
    return Verification(
        id=VerificationId(row.id),
        search_id=SearchId(row.search_id),
        person_id=PersonId(row.person_id),
        portraits=tuple(
            BlindPortrait(each.label, PortraitId(each.portrait_id), PersonId(each.person_id))
            for each in shown
        ),
        requested_by=row.requested_by,
        requested_at=row.requested_at,
        conclusions=tuple(Conclusion(each.conclusion) for each in drawn) if made else (),
        note=row.note or "",
        verified_by=row.verified_by or "",
        verified_at=row.verified_at,
        withdrawn=row.withdrawn or "",
        views=tuple(views) if made and any(views) else (),
    )
