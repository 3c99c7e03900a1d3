"""Reading much of the log at once: when each entry was made and of what kind it is.

Canonical JSON puts ``action`` and ``at`` first, so the beginning of a body says both, and a log
of a million entries is gone through without reading all of each.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, LargeBinary, func, literal, select, text

from workstation.audit.population import Logged
from workstation.ledger.commitments import told as facts_told
from workstation.ledger.entries import read_entry
from workstation.model import SearchId
from workstation.storage import opening_rows
from workstation.storage.tables import log

SEARCH_MADE, SEARCH_REFUSED = "search.made", "search.refused"
_BEGINNING = 160
"""Bytes of a body that hold its action and its time."""
_ACTION_AND_TIME = re.compile(rb'\{"action":"([^"\\]*)","at":"([^"\\]*)"')


@dataclass(frozen=True)
class Moment:
    """Number, time and action of an entry."""

    number: int
    at: datetime
    action: str


@dataclass(frozen=True)
class Told:
    """A whole entry; ``facts`` opened where what opens them was kept."""

    number: int
    at: datetime
    who: str
    action: str
    sentence: str
    facts: dict[str, Any]

    @property
    def case(self) -> str:
        """The number of the case that it names; empty after that case's purge."""
        number = self.facts.get("case")
        return number if isinstance(number, str) else ""


def moments(connection: Connection, after: int = 0, up_to: int | None = None) -> Iterator[Moment]:
    """Entries in order; those that cannot be read are left out, verification names them."""
    beginning = func.substr(log.c.body, 1, _BEGINNING, type_=LargeBinary)
    wanted = select(log.c.number, beginning).where(log.c.number > after).order_by(log.c.number)
    if up_to is not None:
        wanted = wanted.where(log.c.number <= up_to)
    for number, body in connection.execution_options(yield_per=5000).execute(wanted):
        found = _ACTION_AND_TIME.match(body) if isinstance(body, bytes) else None
        if found is None:
            continue
        try:
            at = datetime.fromisoformat(found.group(2).decode())
        except ValueError:
            continue
        yield Moment(number, at, found.group(1).decode("utf-8", "replace"))


def raw(connection: Connection, after: int) -> Iterator[tuple[int, bytes, str]]:
    """``(number, body, sha256)`` of the entries after one, in order, not checked."""
    statement = text(
        "SELECT number, body, CAST(sha256 AS BLOB) FROM log WHERE number > :after ORDER BY number"
    )
    for number, body, sha256 in connection.execute(statement, {"after": after}):
        # As bytes: a damaged text would stop the reading instead of being named.
        yield number, body if isinstance(body, bytes) else b"", sha256.decode("utf-8", "replace")


def told(
    connection: Connection, action: str, up_to: int | None = None, *, opened: bool = False
) -> Iterator[Told]:
    """The whole entries of one action, in order; those that cannot be read are left out.

    Committed facts are opened, where that is possible, only if ``opened``: it asks for each entry.
    """
    start = f'{{"action":"{action}",'.encode()
    beginning = func.substr(log.c.body, 1, len(start), type_=LargeBinary)
    wanted = select(log.c.number, log.c.body).where(beginning == literal(start, LargeBinary))
    if up_to is not None:
        wanted = wanted.where(log.c.number <= up_to)
    for number, body in connection.execute(wanted.order_by(log.c.number)).all():
        try:
            entry = read_entry(number, body, "")
            if opened:
                kept = opening_rows.between(connection, number, number)
                entry = replace(entry, openings=tuple(kept.get(number, ())))
            yield Told(number, entry.at, entry.who, action, entry.sentence, facts_told(entry))
        except (ValueError, KeyError, TypeError):
            continue


def search_in(body: bytes) -> SearchId | None:
    """The search that an entry with this body is about."""
    if b'"search":"' not in body:
        return None
    try:
        named = json.loads(body)["facts"].get("search")
    except (ValueError, LookupError, AttributeError):
        return None
    return SearchId(named) if isinstance(named, str) else None


def searches_in(connection: Connection, numbers: Iterable[int]) -> set[SearchId]:
    """The searches that the entries of these numbers are about."""
    wanted = set(numbers)
    found = {search_in(body) for number, body, _sha256 in raw(connection, 0) if number in wanted}
    return {each for each in found if each is not None}


def logged(connection: Connection, up_to: int) -> Iterator[Logged]:
    """The first ``up_to`` entries as months need them."""
    searches = {
        each.number: SearchId(str(each.facts.get("search")))
        for each in told(connection, SEARCH_MADE, up_to)
    }
    for moment in moments(connection, 0, up_to):
        yield Logged(moment.number, moment.at, searches.get(moment.number))
