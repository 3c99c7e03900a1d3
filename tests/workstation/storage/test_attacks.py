"""Direct SQL through the program's own connection changes nothing."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterator

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from tests import people
from tests.examinations import FIRST, SECOND
from tests.fakes import FakeEngine
from tests.workstation.storage.attacks import DELETES, RECORDS, ROWS, SCHEMA, WHEN
from tests.workstation.storage.scene import Scene
from workstation import casework
from workstation.storage.database import Denied

SETTINGS = (
    "foreign_keys",
    "recursive_triggers",
    "trusted_schema",
    "synchronous",
    "journal_mode",
    "secure_delete",
)


@pytest.fixture(scope="module")
def scene(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Scene]:
    """One for all attacks: each has to leave it as it was."""
    folder = tmp_path_factory.mktemp("attacked")
    with people.create_workspace(folder / "workspace", "A. Tester", engines=FakeEngine) as made:
        scene = Scene(made, folder)
        yield scene
        assert scene.digest() == scene.made
        scene.close()


def settings(driver: sqlite3.Connection) -> list[object]:
    return [driver.execute(f"PRAGMA {name}").fetchone() for name in SETTINGS]


def test_there_is_something_in_every_table_that_is_attacked(scene: Scene) -> None:
    with scene.workspace.database.read() as connection:
        for table in RECORDS:
            assert connection.execute(text(f"SELECT count(*) FROM {table}")).scalar_one(), table
    assert len(ROWS) + len(SCHEMA) >= 60


@pytest.mark.parametrize("restricted", [True, False], ids=["as released", "guards alone"])
@pytest.mark.parametrize("attack", ROWS)
def test_rows_stay_as_they_are(scene: Scene, attack: str, restricted: bool) -> None:
    """Although whoever attacks catches the error and commits what was done before it."""
    with scene.driver(restricted=restricted) as driver:
        driver.execute("BEGIN IMMEDIATE")
        with pytest.raises(sqlite3.DatabaseError) as refused:
            driver.execute(scene.filled(attack))
        driver.execute("COMMIT")
    assert scene.unchanged()
    # Not because the attack is misspelt.
    assert not isinstance(refused.value, sqlite3.OperationalError)
    assert "values were supplied" not in str(refused.value)


@pytest.mark.parametrize("within", [True, False], ids=["within a transaction", "outside"])
@pytest.mark.parametrize("attack", SCHEMA)
def test_the_schema_and_the_settings_stay_as_they_are(
    scene: Scene, attack: str, within: bool
) -> None:
    with scene.driver() as driver:
        set_before = settings(driver)
        if within:
            driver.execute("BEGIN")
        with pytest.raises(sqlite3.DatabaseError):
            driver.execute(attack)
        if driver.in_transaction:
            driver.execute("COMMIT")
        assert settings(driver) == set_before
        assert driver.execute("SELECT count(*) FROM sqlite_temp_master").fetchone() == (0,)
        attached = driver.execute("PRAGMA database_list").fetchall()
        assert {name for _, name, _ in attached} <= {"main", "temp"}
    assert scene.unchanged()


def test_a_denial_is_told_apart_and_names_nothing(scene: Scene) -> None:
    for attack in ("DROP TABLE log", "UPDATE decisions SET note = 'secret'", *DELETES):
        with pytest.raises(Denied) as denied, scene.workspace.database.write() as connection:
            connection.execute(text(attack))
        assert "secret" not in str(denied.value)
    with (
        pytest.raises(Denied, match=r"follow one another|cannot be replaced"),
        scene.workspace.database.write() as connection,
    ):
        connection.execute(text("INSERT INTO log SELECT * FROM log"))


DECISION = (
    "INSERT INTO decisions (id, search_id, person_id, outcome, note, comparison_id, decided_at, "
    "decided_by, rule, items_demanded, analysis_id, approval_id, items, answers, verifications) "
    "SELECT 'forged', '{{s}}', {person}, '{outcome}', '{note}', {comparison}, {when}, '{by}', "
    "{rule}, {demanded}, {analysis}, {approval}, "
    "(SELECT count(*) FROM corroborations WHERE search_id = '{{s}}'), "
    "(SELECT count(*) FROM check_answers WHERE search_id = '{{s}}'), "
    "(SELECT count(*) FROM verifications WHERE search_id = '{{s}}') + {more}"
)
OF_SEARCH = "(SELECT max(id) FROM {table} WHERE search_id = '{{s}}'{more})"
APPROVAL = (
    "INSERT INTO approvals SELECT 'anew', '{s}', '{p}', "
    "(SELECT count(*) + 1 FROM approvals WHERE search_id = '{s}'), {approved}, 'n', 'b', "
    f"{WHEN}, '{{by}}', "
    + " + ".join(
        f"(SELECT count(*) FROM {each})"
        for each in (
            "comparisons WHERE search_id = '{s}'",
            "corroborations WHERE search_id = '{s}'",
            "independence JOIN corroborations ON id = corroboration_id WHERE search_id = '{s}'",
            "withdrawals JOIN corroborations ON id = corroboration_id WHERE search_id = '{s}'",
            "check_answers WHERE search_id = '{s}'",
            "resolutions JOIN check_answers ON id = answer_id WHERE search_id = '{s}'",
            "verifications WHERE search_id = '{s}'",
            "verification_results JOIN verifications ON id = verification_id "
            "WHERE search_id = '{s}'",
            "verification_withdrawals JOIN verifications ON id = verification_id "
            "WHERE search_id = '{s}'",
        )
    )
    + ", (SELECT count(*) FROM component_findings WHERE search_id = '{s}') + "
    "(SELECT count(*) FROM remarks WHERE search_id = '{s}')"
)


def decision(**changes: object) -> str:
    """A forged decision about the candidate of a search, as good as the search allows."""
    fields: dict[str, object] = {
        "person": "'{p}'",
        "outcome": "identified",
        "note": "n",
        "when": WHEN,
        "by": "X",
        "rule": 2,
        "demanded": 1,
        "comparison": OF_SEARCH.format(table="comparisons", more=" AND id <> 'new'"),
        "analysis": "(SELECT max(a.id) FROM analyses a JOIN probes p ON p.face_id = a.face_id "
        "JOIN searches s ON s.probe_id = p.id WHERE s.id = '{{s}}' AND a.id <> 'new')",
        "approval": "(SELECT id FROM approvals WHERE search_id = '{{s}}' "
        "ORDER BY position DESC LIMIT 1)",
        "more": 0,
    }
    fields |= changes
    once = {name: str(value).replace("{{s}}", "{s}") for name, value in fields.items()}
    return DECISION.replace("{{s}}", "{s}").replace("{s}", "\0").format(**once).replace("\0", "{s}")


def approval(approved: int = 1, by: str = "Y. Supervisor") -> str:
    return APPROVAL.replace("{approved}", str(approved)).replace("{by}", by)


NEW_ITEM = (
    "INSERT INTO corroborations SELECT 'new', search_id, person_id, kind, source, reference, "
    f"{{dated}}, description, {WHEN}, 'X', 0 FROM corroborations WHERE search_id = '{{s}}' LIMIT 1"
)
WITHDRAWN = (
    f"INSERT INTO withdrawals SELECT id, 'r', {WHEN}, 'X' FROM corroborations "
    "WHERE search_id = '{s}'"
)
AGAINST = (
    "INSERT INTO check_answers VALUES ('new', '{s}', '{p}', 'height', 'contradiction', 's', 'n', "
    f"{WHEN}, 'X')"
)
COMPARED = (
    f"INSERT INTO comparisons SELECT 'new', search_id, person_id, note, {WHEN}, compared_by, "
    "{conclusion}, '', NULL, 0, 0 FROM comparisons WHERE search_id = '{s}'"
)
ASKED = (
    f"INSERT INTO verifications SELECT 'new', search_id, person_id, {WHEN}, 'X', 2 "
    "FROM verifications WHERE search_id = '{s}'"
)
ANALYSED = (
    f"INSERT INTO analyses SELECT 'new', face_id, note, 1, 0, {WHEN}, 'Z' FROM analyses LIMIT 1"
)
ANSWERED = (
    "INSERT INTO component_findings VALUES ('new', '{s}', '{p}', 'nose', 1, 1, 'dissimilar', '', "
    f"{WHEN}, '{FIRST}', '1', 0, 0)"
)
REMARKED = (
    f"INSERT INTO remarks VALUES ('new', '{{s}}', '{{p}}', '', 'Other ears.', {WHEN}, '{FIRST}', "
    "NULL)"
)
SHOWN = [
    ASKED,
    "INSERT INTO verification_portraits VALUES ('new', 0, 'A', 'x', '{p}'), "
    "('new', 1, 'B', 'x', 'other')",
    "INSERT INTO verification_conclusions VALUES ('new', 0, '{own}', NULL), "
    "('new', 1, '{other}', NULL)",
    f"INSERT INTO verification_results VALUES ('new', 'n', {WHEN}, '{{by}}')",
]


def verified(by: str) -> list[str]:
    own, other = "support for same source", "no conclusion"
    return [s.replace("{own}", own).replace("{other}", other).replace("{by}", by) for s in SHOWN]


FORGED: list[tuple[str, str, list[str]]] = [
    # The search, the guard that speaks, and what is written in one transaction.
    ("b", "needs analysis", [decision(analysis="NULL")]),
    ("b", "needs analysis", [ANALYSED, decision(analysis="'new'")]),
    ("b", "needs comparison|needs analysis", [decision(comparison="NULL")]),
    ("b", "needs approval", [decision(approval="NULL")]),
    ("b", "needs approval", [decision(approval="(SELECT min(id) FROM approvals "
     "WHERE search_id = '{{a}}')".replace("{{a}}", "{a}"))]),
    ("b", "needs approval", [approval(approved=0), decision()]),
    ("b", "needs approval", [approval(approved=0), decision(approval="(SELECT id FROM approvals "
     "WHERE search_id = '{s}' ORDER BY position LIMIT 1)")]),
    ("b", "their own work", [approval(by=FIRST), decision()]),
    ("b", "their own work", [approval(by=SECOND), decision()]),
    ("b", "their own work", [approval(by="A. Tester"), decision()]),
    ("b", "needs approval", [NEW_ITEM.replace("{dated}", "dated"), decision()]),
    ("b", "needs approval", [ANSWERED, decision()]),
    ("b", "needs approval", [REMARKED, decision()]),
    ("b", "needs corroboration", [WITHDRAWN, approval(), decision()]),
    ("b", "needs corroboration", [decision(demanded=2)]),
    ("b", "needs corroboration", [decision(demanded=0)]),
    ("b", "needs corroboration", [decision(demanded=-1)]),
    ("b", "needs contradictions", [AGAINST, approval(), decision()]),
    ("b", "needs comparison", [COMPARED.replace("{conclusion}", "'no conclusion'"), approval(),
     decision()]),
    ("b", "needs comparison", [COMPARED.replace("{conclusion}", "NULL"), approval(),
     decision(comparison="'new'")]),
    ("b", "needs verification", [ASKED, approval(), decision()]),
    ("b", "knows nothing", [*verified(FIRST), approval(), decision()]),
    ("b", "knows nothing", [*verified(SECOND), approval(), decision()]),
    ("b", "knows nothing", [*verified("A. Tester"), approval(), decision()]),
    ("b", "each portrait", [*SHOWN[:2], SHOWN[3], approval(), decision()]),
    ("b", "hold everything|holds everything", [decision(more=1)]),
    ("b", "rule in force", [decision(rule=1)]),
    ("b", "rule in force", [decision(rule="NULL")]),
    ("b", "rule in force", [decision(rule=3)]),
    ("b", "unknown outcome", [decision(outcome="Identified")]),
    ("b", "note and a name", [decision(note=" ")]),
    ("b", "note and a name", [decision(by="")]),
    ("b", "", [decision(person="'nobody'")]),
    ("b", "", [decision(person="NULL")]),
    ("b", "", [decision(person="(SELECT person_id FROM candidates WHERE rank = 2 LIMIT 1)")]),
    ("c", "needs checks", [approval(), decision()]),
    ("c", "needs approval|needs checks", [decision()]),
    ("d", "", [decision()]),
    ("a", "has ended|an identification", [decision()]),
    ("a", "has ended|an identification", [decision(outcome="excluded")]),
]  # fmt: skip


def forge(scene: Scene, search: str, statements: list[str]) -> None:
    with scene.workspace.database.write() as connection:
        for statement in statements:
            filled = scene.filled(statement.replace("{s}", f"{{{search}}}"))
            connection.exec_driver_sql(filled)


@pytest.mark.parametrize(("search", "why", "statements"), FORGED)
def test_no_forged_identification(
    scene: Scene, search: str, why: str, statements: list[str]
) -> None:
    with pytest.raises(DBAPIError) as refused:
        forge(scene, search, statements)
    assert "no such column" not in str(refused.value)
    assert re.search(why, str(refused.value))
    assert re.search(why, scene.told.pop())
    assert scene.unchanged()


@pytest.mark.parametrize(
    "statements",
    [
        [decision()],
        [approval(), decision()],
        [NEW_ITEM.replace("{dated}", "dated"), approval(), decision()],
        [*verified("Third"), approval(), decision()],
        [ANSWERED, REMARKED, approval(), decision()],
        [decision(outcome="excluded")],
    ],
)
def test_the_forgeries_lack_only_what_they_name(scene: Scene, statements: list[str]) -> None:
    """Without the flaw the guards let the same statements pass: the tests above can fail."""

    class UndoneError(Exception):
        pass

    with pytest.raises(UndoneError), scene.workspace.database.write() as connection:
        for statement in statements:
            connection.exec_driver_sql(scene.filled(statement.replace("{s}", "{b}")))
        raise UndoneError
    assert scene.unchanged()


def test_what_was_attacked_still_says_what_it_said(scene: Scene) -> None:
    (made,) = casework.decisions(scene.workspace, scene.a.id)
    assert made.outcome == "identified"
    assert casework.verify_log(scene.workspace).ok


def test_the_program_can_still_do_its_own(scene: Scene) -> None:
    assert scene.workspace.database.empty_log()
    with scene.workspace.database.read() as connection:
        assert connection.exec_driver_sql("PRAGMA integrity_check").scalar() == "ok"
