"""A workspace in which everything that can be attacked is there, and what it holds."""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

from tests.examinations import (
    SECOND,
    answer_checks,
    compare,
    describe_case,
    independent_item,
    look_closely,
    ready_to_identify,
    verify,
)
from tests.fakes import COLOURS, RED, draw_faces
from tests.people import acting_as
from workstation import casework
from workstation.identification import Outcome
from workstation.model import (
    Check,
    CorroborationKind,
    Finding,
    PersonId,
    Search,
)
from workstation.storage.authorizing import restrict
from workstation.workspace import Workspace


class Scene:
    """One search that has led to an identification, and others on their way there."""

    def __init__(self, workspace: Workspace, folder: Path) -> None:
        self.workspace = workspace
        for number, colour in enumerate(COLOURS):
            draw_faces(folder / "portraits" / f"p{number}.png", [colour])
        casework.create_gallery(workspace, "Booking", "a basis")
        casework.import_portraits(workspace, "Booking", folder / "portraits")
        case = casework.open_case(workspace, "1")
        picture = draw_faces(folder / "probe.png", [RED] * 4, (480, 240))
        item = casework.import_evidence(workspace, case.number, picture)
        faces = casework.find_faces(workspace, item.id)
        self.a, self.b, self.c, self.d = (
            casework.search(workspace, face.id, "Booking", "a reason") for face in faces
        )
        self.p: PersonId = self.a.candidates[0].person_id
        describe_case(workspace, self.a)
        self._identified(folder)
        ready_to_identify(workspace, self.b, self.p)
        self._lacking_a_check()
        self._witness = sqlite3.connect(workspace.database.path)
        self._before = self.version()
        self.made = self.digest()
        self.told: list[str] = []
        """What guards refused within the program's own transactions."""
        # Instead of an entry of the log, so that everything stays as it was made.
        workspace.database.on_refused = self.told.append

    def close(self) -> None:
        """End the connection that watches."""
        self._witness.close()

    def _identified(self, folder: Path) -> None:
        report = folder / "report.pdf"
        report.write_bytes(b"%PDF-1.7")
        workspace, a, p = self.workspace, self.a, self.p
        look_closely(workspace, a, p)
        withdrawn = independent_item(workspace, a, p)
        casework.withdraw_corroboration(workspace, withdrawn.id, "entered twice")
        independent_item(workspace, a, p)
        casework.add_corroboration(
            workspace,
            a.id,
            CorroborationKind.WITNESS,
            "s",
            "r",
            date(2026, 1, 2),
            "not asked yet",
            p,
            attachments=[report],
        )
        answer_checks(workspace, a, p)
        against = casework.answer_check(
            workspace, a.id, p, Check.HEIGHT, Finding.CONTRADICTION, "Footage", "taller"
        )
        with acting_as(workspace, "R. Resolver"):
            casework.resolve_contradiction(workspace, a.id, p, against.id, "Shoes.", "Inventory")
        asked = casework.request_verification(workspace, a.id, p)
        casework.withdraw_verification_request(workspace, asked.id, "too early")
        verify(workspace, a, p)
        with acting_as(workspace, "S. Supervisor"):
            casework.approve(workspace, a.id, p, "Looked at.")
        casework.identify(workspace, a.id, p)
        other = self.d.candidates[1].person_id
        casework.conclude(workspace, self.d.id, Outcome.EXCLUDED, "Other ears.", other)
        casework.reopen(workspace, self.d.id, "A sharper frame.", other)

    def _lacking_a_check(self) -> None:
        workspace, c, p = self.workspace, self.c, self.p
        compare(workspace, c, p)
        independent_item(workspace, c, p)
        for check in list(Check)[1:]:
            casework.answer_check(workspace, c.id, p, check, Finding.NOTHING_AGAINST, "Asked")
        verify(workspace, c, p, by=SECOND)

    def filled(self, statement: str) -> str:
        """A statement with the ids of this scene."""
        for name in ("a", "b", "c", "d"):
            search: Search = getattr(self, name)
            statement = statement.replace(f"{{{name}}}", search.id)
        return statement.replace("{p}", self.p)

    def version(self) -> object:
        """A number that SQLite raises with each change that another connection commits."""
        return self._witness.execute("PRAGMA data_version").fetchone()

    def unchanged(self) -> bool:
        """Whether everything is as it was made; looks at all of it only where something moved."""
        if self.version() != self._before:
            self._before = self.version()
            return self.digest() == self.made
        return True

    def digest(self) -> str:
        """SHA-256 of the schema and of every row of every table."""
        told = hashlib.sha256()
        rows = self._witness.execute("SELECT type, name, sql FROM sqlite_master ORDER BY 1, 2")
        for kind, name, sql in rows.fetchall():
            told.update(repr((kind, name, sql)).encode())
            if kind == "table":
                contents = self._witness.execute(f'SELECT * FROM "{name}" ORDER BY rowid')
                told.update(repr(contents.fetchall()).encode())
        return told.hexdigest()

    @contextmanager
    def driver(self, *, restricted: bool = True) -> Iterator[sqlite3.Connection]:
        """The program's own connection; without ``restricted`` only guards stand in the way."""
        with self.workspace.database._engine.connect() as connection:
            found = connection.connection.driver_connection
            assert isinstance(found, sqlite3.Connection)
            if not restricted:
                found.set_authorizer(None)
            try:
                yield found
            finally:
                if found.in_transaction:
                    found.execute("ROLLBACK")
                restrict(found)
