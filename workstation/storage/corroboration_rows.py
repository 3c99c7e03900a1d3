"""Corroborating items as rows, with the answers to whether they are independent."""

from __future__ import annotations

from collections import defaultdict
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, select

from workstation.model import (
    Attachment,
    Corroboration,
    CorroborationId,
    CorroborationKind,
    Independence,
    LineUp,
    PersonId,
    SearchId,
    WitnessSaw,
)
from workstation.storage.examination_tables import attachments, independence
from workstation.storage.tables import corroborations, withdrawals


def add_corroboration(connection: Connection, item: Corroboration) -> None:
    """Store a corroborating item with its attachments and, where given, its independence."""
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
            attached=len(item.attachments),
        )
    )
    for position, each in enumerate(item.attachments):
        connection.execute(
            attachments.insert().values(
                corroboration_id=item.id,
                position=position,
                file_name=each.file_name,
                sha256=each.sha256,
                size_bytes=each.size_bytes,
            )
        )
    if item.independence is not None:
        add_independence(connection, item.id, item.independence)


def add_independence(
    connection: Connection, corroboration_id: CorroborationId, made: Independence
) -> None:
    """Store the answers about an item; they are given once."""
    connection.execute(
        independence.insert().values(
            corroboration_id=corroboration_id,
            derives_from_search=made.derives_from_search,
            derivation=made.derivation,
            witness_saw=made.witness_saw,
            line_up=made.line_up,
            answered_at=made.answered_at,
            answered_by=made.answered_by,
        )
    )


def withdraw(
    connection: Connection, item: Corroboration, reason: str, at: datetime, who: str
) -> None:
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
    found = corroborations_by_id(connection, [corroboration_id])
    return found[0] if found else None


def corroborations_of(connection: Connection, search_id: SearchId) -> tuple[Corroboration, ...]:
    """Every item entered for a search, in the order of entry, withdrawn ones marked."""
    return _read(connection, _corroborations().where(corroborations.c.search_id == search_id))


def corroborations_by_id(connection: Connection, ids: Any) -> tuple[Corroboration, ...]:
    """The items whose ids are in a list or a query, in the order of entry."""
    return _read(connection, _corroborations().where(corroborations.c.id.in_(ids)))


def _corroborations() -> Any:
    return (
        select(
            corroborations,
            withdrawals.c.corroboration_id.label("withdrawal"),
            independence.c.derives_from_search,
            independence.c.derivation,
            independence.c.witness_saw,
            independence.c.line_up,
            independence.c.answered_at,
            independence.c.answered_by,
        )
        .join(withdrawals, withdrawals.c.corroboration_id == corroborations.c.id, isouter=True)
        .join(independence, independence.c.corroboration_id == corroborations.c.id, isouter=True)
        .order_by(corroborations.c.entered_at, corroborations.c.id)
    )


def _read(connection: Connection, statement: Any) -> tuple[Corroboration, ...]:
    rows = connection.execute(statement).all()
    attached: defaultdict[str, list[Attachment]] = defaultdict(list)
    files = connection.execute(
        select(attachments)
        .where(attachments.c.corroboration_id.in_([row.id for row in rows]))
        .order_by(attachments.c.corroboration_id, attachments.c.position)
    )
    for each in files:
        attached[each.corroboration_id].append(
            Attachment(each.file_name, each.sha256, each.size_bytes)
        )
    return tuple(_corroboration(row, tuple(attached[row.id])) for row in rows)


def _corroboration(row: Row[Any], files: tuple[Attachment, ...]) -> Corroboration:
    answers = None
    if row.answered_by is not None:
        answers = Independence(
            derives_from_search=row.derives_from_search,
            derivation=row.derivation,
            witness_saw=None if row.witness_saw is None else WitnessSaw(row.witness_saw),
            line_up=None if row.line_up is None else LineUp(row.line_up),
            answered_by=row.answered_by,
            answered_at=row.answered_at,
        )
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
        independence=answers,
        attachments=files,
    )
