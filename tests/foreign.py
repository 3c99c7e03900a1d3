"""Another program's way to a workspace's database: what the program's own connection denies."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager

from workstation.workspace import Workspace


@contextmanager
def foreign(workspace: Workspace) -> Iterator[sqlite3.Connection]:
    """A connection without any of our settings; what it did is kept at the end."""
    with closing(sqlite3.connect(workspace.database.path)) as connection, connection:
        yield connection
