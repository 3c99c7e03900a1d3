"""The verbs about the log and about the engine in use."""

from __future__ import annotations

from dataclasses import dataclass

from workstation.model import LogCheck, LogEntry, PackIdentity
from workstation.storage import logbook
from workstation.workspace import Workspace


@dataclass(frozen=True)
class EngineFacts:
    """Which pack is loaded and the execution provider that is really in use."""

    pack: PackIdentity
    provider: str


def log_entries(workspace: Workspace, limit: int = 500) -> tuple[LogEntry, ...]:
    """Up to ``limit`` log entries, the newest first."""
    with workspace.database.read() as connection:
        return logbook.newest_entries(connection, limit)


def verify_log(workspace: Workspace) -> LogCheck:
    """Check every entry of the log and the chain between them."""
    with workspace.database.read() as connection:
        return logbook.check(connection)


def engine_facts(workspace: Workspace) -> EngineFacts:
    """The engine in use, loaded if it is not yet."""
    engine = workspace.any_engine()
    return EngineFacts(engine.pack, engine.provider)
