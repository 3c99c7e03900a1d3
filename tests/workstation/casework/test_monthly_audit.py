"""Monthly audits of a real workspace: drawn, found, signed, and closed for good."""

from __future__ import annotations

import hashlib
import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import event, text
from sqlalchemy.exc import DBAPIError

from tests import people
from tests.examinations import compare
from tests.workstation.casework.test_anchoring import raw
from tests.workstation.months import Months, days
from workstation import casework
from workstation.errors import CannotProceed, Corrupt, SearchRefused
from workstation.ledger.entries import make_entry
from workstation.ledger.signed_notes import read_note
from workstation.model import FlagKind, Grade, Month, PersonId, SearchId
from workstation.storage import logbook, search_rows
from workstation.storage.tables import metadata
from workstation.workspace import Workspace

NOVEMBER = Month(2031, 11)
FIRST = datetime(2031, 11, 4, 12, tzinfo=UTC)
AFTER = datetime(2031, 12, 2, 9, tzinfo=UTC)


@pytest.fixture
def months(workspace: Workspace, tmp_path: Path) -> Months:
    """One search by "A. Tester", on 4 November at noon."""
    made = Months(workspace, tmp_path, FIRST)
    people.become(workspace, "S. Upervisor")
    return made


def many(months: Months, count: int) -> None:
    """So many more searches, and a checkpoint on the last evening of the month."""
    for number in range(count):
        months.search(FIRST + timedelta(hours=10 * number), face=number % 2)
    months.seal(datetime(2031, 11, 30, 20, tzinfo=UTC))


def test_a_month_that_is_not_over_is_not_audited(months: Months) -> None:
    months.now = NOVEMBER.ends - timedelta(microseconds=1)
    with pytest.raises(CannotProceed, match="is not over"):
        casework.open_audit(months.workspace, NOVEMBER)
    months.now = NOVEMBER.ends
    assert casework.open_audit(months.workspace, NOVEMBER).draw.population == 1


def test_the_draw_can_be_repeated_from_the_log_alone(months: Months) -> None:
    many(months, 30)
    months.search(datetime(2031, 12, 1, 0, 1, tzinfo=UTC))
    months.seal(datetime(2031, 12, 1, 1, tzinfo=UTC))
    months.now = AFTER
    made = casework.open_audit(months.workspace, NOVEMBER)
    assert (made.draw.population, len(made.draw.sample)) == (31, 20)
    with months.workspace.database.read() as connection:
        bodies = connection.execute(
            text("SELECT body FROM log WHERE number <= :n ORDER BY number"),
            {"n": made.draw.log_entries},
        ).scalars()
        entries = [json.loads(body) for body in bodies]
        notes = connection.execute(
            text("SELECT tree_size, note FROM checkpoints ORDER BY tree_size")
        ).all()
    ids = [
        entry["facts"]["search"]
        for entry in entries
        if entry["action"] == "search.made" and entry["at"].startswith("2031-11")
    ]
    of_december = next(e["number"] for e in entries if e["at"].startswith("2031-12"))
    note = [note for size, note in notes if size < of_december][-1]
    seed = hashlib.sha256(note.encode()).digest()
    again = sorted(ids, key=lambda each: hashlib.sha256(seed + each.encode()).digest())[:20]
    assert list(made.draw.sample) == again
    assert note == made.draw.note != notes[-1].note
    assert casework.audit(months.workspace, NOVEMBER) == made
    assert casework.log_entries(months.workspace, 1)[0].action == "audit.opened"


def test_without_a_checkpoint_in_time_everything_is_drawn(months: Months) -> None:
    with months.workspace.database.read() as connection:
        assert connection.execute(text("SELECT count(*) FROM checkpoints")).scalar() == 0
    for number in range(24):
        months.search(FIRST + timedelta(hours=number))
    months.now = AFTER
    casework.open_case(months.workspace, "december")
    months.seal(AFTER)
    made = casework.open_audit(months.workspace, NOVEMBER)
    assert (made.draw.note, made.draw.checkpoint_entries) == ("", 0)
    assert len(made.draw.sample) == made.draw.population == 25


def test_a_month_without_searches_can_be_audited_and_signed(months: Months) -> None:
    months.now = AFTER
    made = casework.open_audit(months.workspace, Month(2031, 10))
    assert (made.draw.population, made.draw.sample, made.flags) == (0, (), ())
    signed = casework.sign_audit(months.workspace, Month(2031, 10), "No search was made.")
    assert signed.signature is not None


def test_nothing_is_signed_before_everything_has_a_finding(months: Months) -> None:
    months.search(datetime(2031, 11, 8, 3, tzinfo=UTC), by="B. Other")
    months.now = AFTER
    workspace = months.workspace
    made = casework.open_audit(workspace, NOVEMBER)
    assert FlagKind.OUT_OF_HOURS in [flag.kind for flag in made.flags]
    with pytest.raises(CannotProceed, match=r"2 of the drawn searches and \d+ of the patterns"):
        casework.sign_audit(workspace, NOVEMBER, "Looked at everything.")
    for each in made.draw.sample:
        casework.add_finding(workspace, NOVEMBER, Grade.NOTHING, search_id=each)
    with pytest.raises(CannotProceed, match="of the patterns"):
        casework.sign_audit(workspace, NOVEMBER, "Looked at everything.")
    with pytest.raises(CannotProceed, match="needs words"):
        casework.add_finding(workspace, NOVEMBER, Grade.BREACH, " . ", flag=1)
    for flag in made.flags:
        casework.add_finding(workspace, NOVEMBER, Grade.UNCLEAR, "Asked B.", flag=flag.number)
    with pytest.raises(CannotProceed, match="needs a statement"):
        casework.sign_audit(workspace, NOVEMBER, "...")
    signed = casework.sign_audit(workspace, NOVEMBER, "Looked at everything.")
    assert signed.signature is not None
    content = json.loads(read_note(signed.signature.note, signed.signature.key))
    assert content["draw"]["sample"] == list(made.draw.sample)
    assert [each["text"] for each in content["findings"]][-1] == "Asked B."
    newest = json.loads(casework.log_entries(workspace, 1)[0].body)
    assert newest["action"] == "audit.signed"
    assert newest["facts"]["document_sha256"] == signed.signature.sha256
    with pytest.raises(CannotProceed, match="nothing can be added"):
        casework.add_finding(workspace, NOVEMBER, Grade.REMARK, "late", flag=1)
    with pytest.raises(CannotProceed, match="signed already"):
        casework.sign_audit(workspace, NOVEMBER, "Again.")
    assert casework.verify_log(workspace).ok


def test_nobody_audits_their_own_searches(months: Months) -> None:
    mine = months.search(datetime(2031, 11, 8, 3, tzinfo=UTC), by="S. Upervisor ")
    months.now = AFTER
    workspace = months.workspace
    made = casework.open_audit(workspace, NOVEMBER)
    assert mine.id in made.draw.sample
    with pytest.raises(CannotProceed, match="they made themselves"):
        casework.add_finding(workspace, NOVEMBER, Grade.NOTHING, search_id=mine.id)
    (flag,) = [each for each in made.flags if each.kind is FlagKind.OUT_OF_HOURS]
    with pytest.raises(CannotProceed, match="they made themselves"):
        casework.add_finding(workspace, NOVEMBER, Grade.REMARK, "x", flag=flag.number)
    own = {each.id: each.own for each in casework.audited_searches(workspace, NOVEMBER)}
    assert own == {mine.id: True, months.first.id: False}
    people.become(workspace, "O. Ther")
    months.close_audit(NOVEMBER)


def test_findings_are_about_what_was_drawn_or_asked(months: Months) -> None:
    months.now = AFTER
    casework.open_audit(months.workspace, NOVEMBER)
    for wrong in ({"search_id": SearchId("0" * 32)}, {"flag": 99}, {}):
        with pytest.raises(CannotProceed):
            casework.add_finding(months.workspace, NOVEMBER, Grade.NOTHING, **wrong)  # type: ignore[arg-type]
    with pytest.raises(CannotProceed, match="No audit of 2031-10"):
        casework.audit(months.workspace, Month(2031, 10))


def test_an_addendum_needs_a_signed_audit_and_a_reason_and_draws_others(months: Months) -> None:
    many(months, 40)
    months.now = AFTER
    workspace = months.workspace
    first = casework.open_audit(workspace, NOVEMBER)
    with pytest.raises(CannotProceed, match="open and not signed"):
        casework.open_audit(workspace, NOVEMBER, "a reason")
    months.close_audit(NOVEMBER)
    with pytest.raises(CannotProceed, match="needs a reason"):
        casework.open_audit(workspace, NOVEMBER)
    # A clock set back brings another search into the month that was audited.
    late = months.search(datetime(2031, 11, 20, 12, tzinfo=UTC), by="B. Other")
    months.now = AFTER + days(45)
    (month,) = [each for each in casework.audits(workspace) if each.month == NOVEMBER]
    assert (month.state, month.late, month.overdue) == ("signed", 1, True)
    second = casework.open_audit(workspace, NOVEMBER, "A clock was set back.")
    assert (second.number, second.draw.population, second.draw.earlier) == (2, 42, 20)
    assert not set(second.draw.sample) & set(first.draw.sample)
    asked = {flag.kind: flag for flag in second.flags}
    assert asked[FlagKind.LATE].searches == (late.id,)
    assert asked[FlagKind.DOUBTFUL_TIME].searches == (late.id,)
    assert asked[FlagKind.LATE].officers == ("B. Other",)
    assert casework.audit(workspace, NOVEMBER).number == 2
    assert casework.audit(workspace, NOVEMBER, 1).signature is not None


def test_what_the_auditor_sees_of_a_search(months: Months) -> None:
    workspace = months.workspace
    edited = months.search(FIRST + days(1), edited=True, reason="Seen at the till")
    with pytest.raises(SearchRefused):
        casework.search(workspace, months.faces[0].id, "Booking", " ")
    person = edited.candidates[0].person_id
    compare(workspace, edited, PersonId(person), "ears compared")
    months.now = AFTER
    casework.open_audit(workspace, NOVEMBER)
    seen = {each.id: each for each in casework.audited_searches(workspace, NOVEMBER)}[edited.id]
    assert seen.search == search_of(workspace, edited.id)
    assert seen.search is not None and seen.search.reason == "Seen at the till"
    assert (seen.compared, seen.corroborating, seen.decisions) == (1, 0, ())
    assert seen.case is not None and seen.case.title == "North entrance"
    assert len(seen.refusals) == 1 and "needs a reason" in seen.refusals[0]


def search_of(workspace: Workspace, search_id: SearchId) -> object:
    with workspace.database.read() as connection:
        return search_rows.search_by_id(connection, search_id)


def test_a_search_that_only_the_records_know_is_drawn_and_asked_about(months: Months) -> None:
    hidden = months.copy(FIRST + days(2), "B. Other", "2026-1")
    with months.workspace.database.write() as connection:
        search_rows.add_search(connection, hidden)
    months.now = AFTER
    made = casework.open_audit(months.workspace, NOVEMBER)
    assert hidden.id in made.draw.sample
    (flag,) = [each for each in made.flags if each.kind is FlagKind.RECORDS_DIFFER]
    assert (flag.searches, flag.officers) == ((hidden.id,), ("B. Other",))


def test_a_changed_audit_is_not_shown_as_signed(months: Months) -> None:
    months.now = AFTER
    casework.open_audit(months.workspace, NOVEMBER)
    months.close_audit(NOVEMBER)
    raw(months.workspace.root, "UPDATE audit_findings SET grade = 'remark', text = 'other'")
    with pytest.raises(Corrupt, match="no longer what was signed"):
        casework.audit(months.workspace, NOVEMBER)


def test_the_report_is_written_without_a_picture_where_the_evidence_is_damaged(
    months: Months, tmp_path: Path
) -> None:
    months.now = AFTER
    casework.open_audit(months.workspace, NOVEMBER)
    whole = casework.write_audit_report(months.workspace, NOVEMBER, tmp_path / "whole.pdf")
    for kept in (months.workspace.root / "evidence").rglob("*"):
        if kept.is_file():
            kept.chmod(0o600)
            kept.write_bytes(b"damaged")
    damaged = casework.write_audit_report(months.workspace, NOVEMBER, tmp_path / "damaged.pdf")
    assert b"/Subtype /Image" in whole.read_bytes()
    assert b"/Subtype /Image" not in damaged.read_bytes()
    assert casework.log_entries(months.workspace, 1)[0].action == "report.written"


ATTACKS = [
    "UPDATE audits SET reason = 'x'",
    "UPDATE audits SET sample = '[]'",
    "DELETE FROM audits",
    "INSERT OR REPLACE INTO audits SELECT * FROM audits",
    "INSERT INTO audits SELECT 'other', month, 2, '', note, checkpoint_entries, log_entries, "
    "population, dated, population_sha256, earlier, sample, refused, hours, flags, opened_at, "
    "opened_by FROM audits",
    "INSERT INTO audits SELECT 'other', month, 3, 'why', note, checkpoint_entries, log_entries, "
    "population, dated, population_sha256, earlier, sample, refused, hours, flags, opened_at, "
    "opened_by FROM audits",
    "UPDATE audit_findings SET grade = 'remark'",
    "DELETE FROM audit_findings",
    "INSERT OR REPLACE INTO audit_findings SELECT * FROM audit_findings",
    "INSERT INTO audit_findings SELECT audit_id, 99, search_id, flag, grade, text, found_at, "
    "found_by FROM audit_findings LIMIT 1",
    "INSERT INTO audit_findings SELECT audit_id, (SELECT max(number) + 1 FROM audit_findings), "
    "search_id, flag, grade, text, found_at, found_by FROM audit_findings LIMIT 1",
    "UPDATE audit_signatures SET statement = 'x'",
    "DELETE FROM audit_signatures",
    "INSERT OR REPLACE INTO audit_signatures SELECT * FROM audit_signatures",
    "UPDATE log_reviews SET note = 'x'",
    "DELETE FROM log_reviews",
    "INSERT OR REPLACE INTO log_reviews SELECT * FROM log_reviews",
    "INSERT INTO log_reviews SELECT 2, 0, up_to, note, counts, reviewed_at, reviewed_by "
    "FROM log_reviews",
    "INSERT INTO log_reviews SELECT 2, up_to, 99999, note, counts, reviewed_at, reviewed_by "
    "FROM log_reviews",
]


def test_what_is_written_stays_as_it_is(months: Months) -> None:
    workspace = months.workspace
    months.now = AFTER
    casework.open_audit(workspace, NOVEMBER)
    months.close_audit(NOVEMBER)
    casework.record_log_review(workspace, "Nothing strange.")
    tables = ("audits", "audit_findings", "audit_signatures", "log_reviews")

    def rows() -> list[object]:
        with workspace.database.read() as connection:
            return [connection.execute(text(f"SELECT * FROM {each}")).all() for each in tables]

    before = rows()
    assert all(before)
    for attack in ATTACKS:
        with pytest.raises(DBAPIError), workspace.database.write() as connection:
            connection.execute(text(attack))
        assert rows() == before, attack


def test_two_audits_of_a_month_are_not_open_at_once(months: Months) -> None:
    months.now = AFTER
    casework.open_audit(months.workspace, NOVEMBER)
    another = ATTACKS[5].replace(", 3, ", ", 2, ")
    with (
        pytest.raises(DBAPIError, match="follows a signed audit"),
        months.workspace.database.write() as connection,
    ):
        connection.execute(text(another))


def copies(months: Months, count: int) -> None:
    """So many copies of the first search, a minute apart, straight into the tables."""
    numbers = f"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {count}) "
    changed = {
        "probes": {"id": "printf('%032d', i)"},
        "candidates": {"search_id": "printf('%032d', i)"},
        "searches": {
            "id": "printf('%032d', i)",
            "probe_id": "printf('%032d', i)",
            "searched_by": "'Officer ' || (i % 25)",
            "searched_at": "strftime('%Y-%m-%d %H:%M:%f', searched_at, i || ' minutes')",
        },
    }
    with months.workspace.database.write() as connection:
        for name, columns in changed.items():
            table = metadata.tables[name]
            wanted = ", ".join(columns.get(c.name, f"{name}.{c.name}") for c in table.c)
            names = ", ".join(c.name for c in table.c)
            connection.execute(
                text(f"INSERT INTO {name} ({names}) {numbers} SELECT {wanted} FROM n, {name}")
            )
        newest = logbook.newest_entries(connection, 1)[0]
        rows = []
        for number in range(1, count + 1):
            newest = make_entry(
                newest.number + 1, newest.sha256, FIRST + timedelta(minutes=number), "A",
                "search.made", "Searched.", {"search": f"{number:032d}"},
            )  # fmt: skip
            rows.append({"number": newest.number, "body": newest.body, "sha256": newest.sha256})
        connection.execute(metadata.tables["log"].insert(), rows)
    months.seal(datetime(2031, 11, 30, tzinfo=UTC))
    months.now = AFTER


def test_five_thousand_searches_take_few_queries(months: Months) -> None:
    copies(months, 5000)
    asked: list[str] = []
    engine = months.workspace.database._engine
    event.listen(engine, "before_cursor_execute", lambda *args: asked.append(args[2]))
    made = casework.open_audit(months.workspace, NOVEMBER)
    assert (made.draw.population, len(made.draw.sample)) == (5001, 60)
    assert len({flag.kind for flag in made.flags}) >= 3
    assert len(asked) < 80, "queries come by the batch, not by the search"
    del asked[:]
    casework.status(months.workspace)
    assert len(asked) < 60
