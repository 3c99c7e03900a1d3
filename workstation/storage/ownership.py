"""Which rows belong to a case or to a gallery: found from the foreign keys, in one place.

A table belongs to a case where its keys lead to ``cases``, through columns that are never empty;
else to a gallery where they lead to ``galleries``. So a new table with such a key is purged with
its case without being listed anywhere; only its guard against deleting must let the purge pass
(``purge_guards``), and a test fails where it does not.
"""

from __future__ import annotations

import importlib
import pkgutil
from collections import deque
from functools import cache
from pathlib import Path

from sqlalchemy import ForeignKeyConstraint, Table

from workstation.model import PurgeKind
from workstation.storage.tables import cases, galleries, metadata


@cache
def owned(kind: PurgeKind) -> tuple[tuple[str, str], ...]:
    """``(table, SQL for the owner of a row)``, in the order in which rows can be deleted.

    The row is called by the name of its table. The row of the case itself comes last; that of a
    gallery is not among them, because searches in cases refer to it.
    """
    _load_every_table()
    found = []
    for table in reversed(metadata.sorted_tables):
        if table is cases:
            continue
        path = _path(table, cases)
        if kind is PurgeKind.GALLERY:
            path = _path(table, galleries) if path is None and table is not galleries else None
        if path:
            found.append((table.name, _owner(table, path)))
    if kind is PurgeKind.CASE:
        found.append((cases.name, f"{cases.name}.number"))
    return tuple(found)


def _load_every_table() -> None:
    folder = Path(__file__).parent
    for module in pkgutil.iter_modules([str(folder)]):
        if module.name.endswith("_tables"):
            importlib.import_module(f"workstation.storage.{module.name}")


def _path(table: Table, root: Table) -> list[ForeignKeyConstraint] | None:
    """The shortest way along keys that are never empty."""
    waiting: deque[tuple[Table, list[ForeignKeyConstraint]]] = deque([(table, [])])
    seen = {table.name}
    while waiting:
        at, path = waiting.popleft()
        if at is root:
            return path
        for key in sorted(at.foreign_key_constraints, key=lambda each: list(each.column_keys)):
            target = key.referred_table
            if target.name not in seen and not any(column.nullable for column in key.columns):
                seen.add(target.name)
                waiting.append((target, [*path, key]))
    return None


def _owner(table: Table, path: list[ForeignKeyConstraint]) -> str:
    """SQL for the key of the root that a row hangs on."""
    *before, last = path
    column = last.column_keys[0]
    if not before:
        return f"{table.name}.{column}"
    names = [table.name, *(f"p{step}" for step in range(1, len(path)))]
    joins = [
        " AND ".join(
            f"{names[step + 1]}.{element.column.name} = {names[step]}.{element.parent.name}"
            for element in key.elements
        )
        for step, key in enumerate(before)
    ]
    tables = ", ".join(
        f"{key.referred_table.name} {names[step + 1]}" for step, key in enumerate(before)
    )
    return f"(SELECT {names[-1]}.{column} FROM {tables} WHERE {' AND '.join(joins)})"
