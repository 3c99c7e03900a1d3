"""A workspace of a version without accounts opens, and what it identified says what it was."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import Connection, create_engine

from tests import people
from tests.examinations import compare
from tests.fakes import COLOURS, RED, FakeEngine, draw_faces
from tests.people import acting_as
from workstation import casework
from workstation.errors import CannotProceed, IdentificationRefused
from workstation.identification import EarlierIdentification, Identification, Stage
from workstation.model import SearchId
from workstation.reports.phrases import outcome
from workstation.storage import migrating
from workstation.storage.database import Denied
from workstation.workspace import DATABASE

WHEN = "'2026-01-05 10:00:00.000000', 'A. Tester'"
OLD_TABLES = (
    *("galleries", "people", "portraits", "cases", "evidence", "frames", "faces", "probes"),
    *("candidates", "searches", "log"),
)


def columns(connection: sqlite3.Connection, table: str, schema: str) -> list[str]:
    return [row[1] for row in connection.execute(f"PRAGMA {schema}.table_info({table})")]


def old_workspace(root: Path, folder: Path) -> SearchId:
    """A workspace as version 0014 left it: a search, and an identification under its rule."""
    with people.create_workspace(root, "A. Tester", engines=FakeEngine) as made:
        for number, colour in enumerate(COLOURS):
            draw_faces(folder / "portraits" / f"p{number}.png", [colour])
        casework.create_gallery(made, "Booking", "a basis")
        casework.import_portraits(made, "Booking", folder / "portraits")
        case = casework.open_case(made, "1")
        item = casework.import_evidence(made, case.number, draw_faces(folder / "p.png", [RED]))
        search = casework.search(
            made, casework.find_faces(made, item.id)[0].id, "Booking", "a reason"
        )
    old = folder / "old.sqlite3"
    engine = create_engine(f"sqlite:///{old}")

    def to_0014(connection: Connection) -> None:
        migrating.migrate(connection, "0014")

    with engine.begin() as connection:
        to_0014(connection)
    engine.dispose()
    with closing(sqlite3.connect(old)) as raw, raw:
        raw.execute("ATTACH ? AS now", (str(root / DATABASE),))
        for table in OLD_TABLES:
            names = ", ".join(columns(raw, table, "main"))
            raw.execute(f"INSERT INTO main.{table} ({names}) SELECT {names} FROM now.{table}")
        person = search.candidates[0].person_id
        about = f"'{search.id}', '{person}'"
        raw.execute(f"INSERT INTO main.comparisons VALUES ('n', {about}, 'Ears alike.', {WHEN})")
        raw.execute(
            f"INSERT INTO main.corroborations VALUES ('c', {about}, 'DNA', 'laboratory', 'L-1', "
            f"'2026-01-02', 'profile of the stain', {WHEN})"
        )
        raw.execute(
            f"INSERT INTO main.decisions VALUES ('old', {about}, 'identified', 'Ears and DNA.', "
            f"'n', {WHEN})"
        )
        raw.execute("INSERT INTO main.decision_items VALUES ('old', 'c')")
    for each in root.glob(f"{DATABASE}*"):
        each.unlink()
    old.rename(root / DATABASE)
    return search.id


def test_an_identification_under_the_earlier_rule_stays_one(tmp_path: Path) -> None:
    root = tmp_path / "workspace"
    search_id = old_workspace(root, tmp_path)
    with people.open_workspace(root, "A. Tester", engines=FakeEngine) as opened:
        (made,) = casework.decisions(opened, search_id)
        assert isinstance(made, EarlierIdentification)
        assert not isinstance(made, Identification)
        assert [each.id for each in made.corroborations] == ["c"]
        person = made.person_id
        assert person is not None
        assert casework.examination(opened, search_id, person).stage is Stage.IDENTIFIED

        sheet = tmp_path / "sheet.pdf"
        casework.write_lead_sheet(opened, made, sheet)
        assert sheet.read_bytes().startswith(b"%PDF")
        assert "nobody verified it blindly" in outcome(made)

        copied = (
            "INSERT INTO decisions (id, search_id, person_id, outcome, note, comparison_id, "
            "decided_at, decided_by, rule) SELECT 'new', search_id, person_id, outcome, note, "
            "comparison_id, decided_at, decided_by, 1 FROM decisions"
        )
        with pytest.raises(Denied), opened.database.write() as connection:
            connection.exec_driver_sql(copied)
        # Its list is closed, and its items stay.
        more = "INSERT INTO decision_items SELECT 'old', 'c' WHERE true"
        with pytest.raises(Denied), opened.database.write() as connection:
            connection.exec_driver_sql(more)
        with pytest.raises(CannotProceed, match="stay as they are"):
            casework.withdraw_corroboration(opened, made.corroborations[0].id, "late doubts")

        # Whoever searched or compared then has seen the candidates.
        assert casework.candidates_shown(opened, search_id)
        casework.reopen(opened, search_id, "A twin came forward.", person)
        with pytest.raises(IdentificationRefused):
            casework.identify(opened, search_id, person)
        assert casework.examination(opened, search_id, person).stage is Stage.SEARCHED
        search = made.search
        late = casework.analyse(opened, search.probe.face_id, "Brow shows.", True)
        assert late.candidates_seen
        with acting_as(opened, "Somebody new"):
            compare(opened, search, person, by="Somebody new")
        assert casework.examination(opened, search_id, person).stage is Stage.COMPARED
        assert casework.decisions(opened, search_id) == (made,)
