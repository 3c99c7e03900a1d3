"""Opening, migrating and failing: nothing lost, nothing half written, a clear sentence."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Connection, create_engine, text
from sqlalchemy.exc import IntegrityError

from workstation.errors import CannotProceed, Corrupt
from workstation.model import EVERYBODY, CaseNumber, EvidenceKind
from workstation.storage import case_rows, migrating, search_rows
from workstation.storage.authorizing import restrict
from workstation.storage.database import HEAD, Database, open_database
from workstation.storage.tables import metadata


@pytest.fixture
def path(tmp_path: Path) -> Path:
    made = tmp_path / "database.sqlite3"
    open_database(made, create=True).close()
    return made


def test_the_migrations_make_the_tables(path: Path) -> None:
    database = open_database(path)
    with database.read() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, metadata) == []
    database.close()


def test_a_newer_database_is_left_alone(path: Path) -> None:
    raw = sqlite3.connect(path)
    with raw:
        raw.execute("UPDATE alembic_version SET version_num = '9999'")
    raw.close()
    before = path.read_bytes()
    with pytest.raises(CannotProceed, match="newer version"):
        open_database(path)
    assert path.read_bytes() == before


def test_a_foreign_or_damaged_file_is_named_so(tmp_path: Path) -> None:
    text_file = tmp_path / "text.sqlite3"
    text_file.write_text("this is no database, " * 100)
    with pytest.raises(Corrupt, match="damaged"):
        open_database(text_file)
    empty = tmp_path / "empty.sqlite3"
    empty.touch()
    with pytest.raises(Corrupt, match="no Corroborate data"):
        open_database(empty)
    with pytest.raises(CannotProceed, match="no workspace"):
        open_database(tmp_path / "missing.sqlite3")


def _made_by(path: Path, revision: str) -> None:
    """The database as an early version of the program made it, with one case."""
    engine = create_engine(f"sqlite:///{path}")
    with engine.begin() as connection:
        migrating.migrate(connection, revision)
        connection.execute(text("INSERT INTO cases VALUES ('7', '', '2026-01-01 00:00:00', 'A')"))
    engine.dispose()


def test_an_older_database_is_backed_up_before_it_is_migrated(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "older.sqlite3"
    _made_by(path, "0001")

    def fails(connection: Connection) -> None:
        connection.execute(text("CREATE TABLE half_done (x INTEGER)"))
        raise RuntimeError("the migration failed half-way")

    with monkeypatch.context() as patch:
        patch.setattr(migrating, "migrate", fails)
        with pytest.raises(RuntimeError):
            open_database(path)
    raw = sqlite3.connect(path)
    assert raw.execute(
        "SELECT count(*) FROM sqlite_master WHERE name = 'half_done'"
    ).fetchone() == (0,), "the data definition stayed outside the transaction"
    raw.close()
    open_database(path).close()
    (backup,) = path.parent.glob("*-before-*")
    saved = sqlite3.connect(backup)
    assert saved.execute("SELECT version_num FROM alembic_version").fetchone() == ("0001",)
    assert saved.execute("SELECT number FROM cases").fetchone() == ("7",)
    saved.close()
    raw = sqlite3.connect(path)
    assert raw.execute("SELECT version_num FROM alembic_version").fetchone() == (HEAD,)
    raw.close()


def test_searches_made_before_the_gate_open_without_warnings_and_stay_guarded(
    tmp_path: Path,
) -> None:
    path = tmp_path / "older.sqlite3"
    _made_by(path, "0002")
    raw = sqlite3.connect(path)
    when = "'2026-01-01 00:00:00', 'A'"
    with raw:
        raw.execute(
            "INSERT INTO galleries VALUES ('g', 'G', '', 'b', '2030-01-01', 'p', '1', 'x', 2, 'n', "
            f"1, {when})"
        )
        raw.execute(f"INSERT INTO evidence VALUES ('e', '7', 'f', 'x', 1, 't', 9, 9, {when})")
        raw.execute("INSERT INTO frames VALUES ('r', 'e', 0, NULL, 9, 9)")
        face = '{"box": [1, 1, 5, 6], "landmarks": [[1,1],[2,1],[1,2],[1,3],[2,3]], "score": 0.9}'
        raw.execute("INSERT INTO faces VALUES ('a', 'r', 0, ?, 'x')", (face,))
        raw.execute("INSERT INTO probes VALUES ('q', 'a', 'camera frame', '[]')")
        raw.execute(
            "INSERT INTO searches VALUES ('s', '7', 'e', 'q', ?, 'g', 'G', 1, 1, 1, "
            f"'p', '1', 'x', 2, 'n', 'cpu', 5, 'why', {when})",
            (face,),
        )
    raw.close()
    database = open_database(path)
    with database.read() as connection:
        (found,) = search_rows.searches_of(connection, CaseNumber("7"))
    assert (found.reason, found.warnings, found.override_reason) == ("why", (), "")
    # What that version did not state is not guessed; that it compared everybody is known.
    assert (found.certified, found.strangers, found.looks_like_stranger) == (None, None, None)
    assert (found.filters, found.filter_reason, found.searched_people) == (EVERYBODY, "", 1)
    assert (found.repeats, found.track_id, found.combination, found.combined) == (
        None,
        None,
        "",
        (),
    )
    for change in ("UPDATE searches SET warnings = '[\"x\"]'", "DELETE FROM searches"):
        with (
            pytest.raises(IntegrityError, match=r"cannot be changed|not authorized"),
            database.write() as writing,
        ):
            writing.execute(text(change))
    copied = (
        "INSERT INTO searches SELECT 's2', case_number, evidence_id, probe_id, face, gallery_id, "
        "gallery_name, gallery_version, gallery_people, gallery_images, pack_name, pack_version, "
        "pack_sha256, dimension, preprocessing, provider, max_candidates, reason, searched_at, "
        "searched_by, '[\"It is small.\"]', ' ', certified, filters, searched_people, "
        "searched_images, strangers, track_id, filter_reason, combination, repeats FROM searches"
    )
    with pytest.raises(IntegrityError, match="below the gate"), database.write() as writing:
        writing.execute(text(copied))
    database.close()


def test_evidence_of_an_early_version_stays_and_gets_its_md5_once(tmp_path: Path) -> None:
    path = tmp_path / "older.sqlite3"
    _made_by(path, "0002")
    raw = sqlite3.connect(path)
    with raw:
        raw.execute(
            "INSERT INTO evidence VALUES ('e1', '7', 'a.png', :sha, 5, 'image/png', 4, 3, "
            "'2026-01-02 00:00:00', 'A')",
            {"sha": "a" * 64},
        )
    raw.close()
    database = open_database(path)
    with database.write() as connection:
        (item,) = case_rows.all_evidence(connection)
        assert (item.kind, item.md5, item.origin, item.tools) == (EvidenceKind.IMAGE, "", "", ())
        case_rows.fill_md5(connection, item.id, "b" * 32)
        case_rows.fill_md5(connection, item.id, "c" * 32)
        assert case_rows.all_evidence(connection)[0].md5 == "b" * 32
    database.close()


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE evidence SET md5 = 'x'",
        "UPDATE evidence SET pages = 4",
        "UPDATE evidence SET origin = 'elsewhere'",
        "UPDATE evidence SET imported_by = 'B'",
        "DELETE FROM evidence",
        "INSERT OR REPLACE INTO evidence SELECT id, case_number, 'b.png', sha256, size_bytes, "
        "media_type, width, height, imported_at, imported_by, kind, md5, origin, tools, video, "
        "pages FROM evidence",
    ],
)
def test_custody_records_cannot_be_changed(path: Path, statement: str) -> None:
    database = open_database(path)
    with database.write() as connection:
        connection.execute(text("INSERT INTO cases VALUES ('7', '', '2026-01-01 00:00:00', 'A')"))
        connection.execute(
            text(
                "INSERT INTO evidence (id, case_number, file_name, sha256, size_bytes, "
                "media_type, width, height, imported_at, imported_by, kind, md5, origin, tools, "
                "pages) VALUES ('e1', '7', 'a.png', 'a', 5, 'image/png', 4, 3, "
                "'2026-01-02 00:00:00', 'A', 'image', 'm', 'here', '{}', 3)"
            )
        )
    with (
        pytest.raises(IntegrityError, match=r"custody|not authorized"),
        database.write() as connection,
    ):
        connection.execute(text(statement))
    database.close()


def test_a_failed_write_leaves_nothing(path: Path) -> None:
    database = open_database(path)
    insert = text("INSERT INTO cases VALUES ('1', '', '2026-01-01 00:00:00', 'A')")
    with pytest.raises(ZeroDivisionError), database.write() as connection:
        connection.execute(insert)
        _ = 1 / 0
    assert _count(database) == 0
    with database.write() as connection:
        connection.execute(insert)
    assert _count(database) == 1
    database.close()


def test_a_full_disk_is_a_sentence_and_loses_nothing(path: Path) -> None:
    database = open_database(path)
    with database.read() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
    with (
        pytest.raises(CannotProceed, match="disk is full"),
        database.write() as connection,
    ):
        driver = connection.connection.driver_connection
        assert isinstance(driver, sqlite3.Connection)
        driver.set_authorizer(None)
        driver.execute(f"PRAGMA max_page_count = {pages}")
        restrict(driver)
        for number in range(5000):
            connection.execute(
                text(f"INSERT INTO cases VALUES ('{number}', :t, '2026-01-01 00:00:00', 'A')"),
                {"t": "x" * 500},
            )
    database.close()
    database = open_database(path)
    assert _count(database) == 0
    database.close()


def _count(database: Database) -> int:
    with database.read() as connection:
        number: int = connection.execute(text("SELECT count(*) FROM cases")).scalar_one()
    return number
