"""Running the migrations with Alembic, inside the caller's transaction."""

from __future__ import annotations

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory
from sqlalchemy import Connection


def _configuration() -> Config:
    configuration = Config()
    configuration.set_main_option(
        "script_location", str(Path(__file__).parent / "migrations").replace("%", "%%")
    )
    configuration.set_main_option("path_separator", "os")
    return configuration


def known_versions() -> frozenset[str]:
    """The revisions this program can migrate from."""
    scripts = ScriptDirectory.from_config(_configuration())
    return frozenset(revision.revision for revision in scripts.walk_revisions())


def migrate(connection: Connection, revision: str = "head") -> None:
    """Bring the database behind ``connection`` to a revision, the newest; does not commit."""
    configuration = _configuration()
    configuration.attributes["connection"] = connection
    command.upgrade(configuration, revision)
