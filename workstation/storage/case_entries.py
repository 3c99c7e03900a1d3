"""Which entries of the log are about a case, each with its proof of inclusion."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass

from sqlalchemy import Connection, select

from workstation.ledger.merkle import inclusion_proofs
from workstation.model import CaseNumber, Checkpoint, Opening
from workstation.storage import checkpoint_rows, opening_rows
from workstation.storage.assessment_tables import assessments
from workstation.storage.opening_tables import openings
from workstation.storage.tables import decisions, evidence, log, searches


@dataclass(frozen=True)
class ProvenEntry:
    """An entry as stored, the path from its leaf to the root, and what opens it.

    ``proof`` holds SHA-256 values of 32 bytes, leaf to root (RFC 9162, 2.1.3.1).
    """

    number: int
    body: bytes
    proof: tuple[bytes, ...]
    openings: tuple[Opening, ...]


def entries_of_case(connection: Connection, case_number: CaseNumber) -> tuple[int, ...]:
    """The numbers of the entries about a case, in order.

    Those of this version carry the case among what opens them, so a purge takes them from here.
    Entries of older versions are known by the case's number or by the ids of its records.
    """
    return tuple(
        sorted(
            {
                *opening_rows.entries_of(connection, case_number),
                *_old_entries(connection, case_number),
            }
        )
    )


def proven(
    connection: Connection, made: Checkpoint, numbers: tuple[int, ...]
) -> Iterator[ProvenEntry]:
    """Entries with their proofs in the tree of a checkpoint, in the order of ``numbers``."""
    leaves = list(checkpoint_rows.leaf_hashes(connection))[: made.tree_size]
    proofs = inclusion_proofs(leaves, [number - 1 for number in numbers])
    for number, proof in zip(numbers, proofs, strict=True):
        body = connection.execute(select(log.c.body).where(log.c.number == number)).scalar_one()
        kept = opening_rows.between(connection, number, number)[number]
        yield ProvenEntry(number, body, tuple(proof), tuple(kept))


def _old_entries(connection: Connection, case_number: CaseNumber) -> Iterator[int]:
    ids = set(
        connection.execute(
            select(evidence.c.id)
            .where(evidence.c.case_number == case_number)
            .union_all(
                select(searches.c.id).where(searches.c.case_number == case_number),
                select(decisions.c.id)
                .join(searches, searches.c.id == decisions.c.search_id)
                .where(searches.c.case_number == case_number),
                select(assessments.c.id)
                .join(evidence, evidence.c.id == assessments.c.evidence_id)
                .where(evidence.c.case_number == case_number),
            )
        ).scalars()
    )
    opened = select(openings.c.entry)
    rows = connection.execution_options(yield_per=5000).execute(
        select(log.c.number, log.c.body).where(log.c.number.not_in(opened)).order_by(log.c.number)
    )
    for number, body in rows:
        try:
            facts = json.loads(body)["facts"]
            texts = {value for value in facts.values() if isinstance(value, str)}
        except (AttributeError, KeyError, TypeError, ValueError):
            continue  # verification names it
        if facts.get("case") == case_number or not ids.isdisjoint(texts):
            yield number
