"""Views, failures, refusals and attempts to touch the log are entries."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from tests import people
from tests.fakes import RED, FakeEngine, draw_faces
from workstation import casework
from workstation.casework import Shown
from workstation.casework.noting import AGAIN
from workstation.cli import main
from workstation.errors import (
    CannotProceed,
    NotPermitted,
    SearchRefused,
    SessionLocked,
)
from workstation.ledger.commitments import told
from workstation.model import LogEntry, PersonId
from workstation.workspace import Workspace


def newest(workspace: Workspace) -> LogEntry:
    return casework.log_entries(workspace, 1)[0]


def test_what_was_shown_is_entered_once_in_a_while(
    workspace: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    draw_faces(tmp_path / "portraits" / "p1.png", [RED])
    gallery = casework.create_gallery(workspace, "Booking", "a basis")
    casework.import_portraits(workspace, "Booking", tmp_path / "portraits")
    case = casework.open_case(workspace, "7")
    item = casework.import_evidence(workspace, case.number, draw_faces(tmp_path / "q.png", [RED]))
    face = casework.find_faces(workspace, item.id)[0]
    made = casework.search(workspace, face.id, "Booking", "why")
    for what, which, person, expected in (
        (Shown.CASE, "7", None, {"case": "7"}),
        (Shown.CANDIDATES, made.id, None, {"case": "7", "search": made.id}),
        (Shown.GALLERY, "Booking", None, {"gallery": gallery.id, "person": None}),
        (Shown.PERSON, "Booking", PersonId("p1"), {"gallery": gallery.id, "person": "p1"}),
        (Shown.LOG, "", None, {}),
        (Shown.EVIDENCE_LIST, "", None, {}),
    ):
        assert casework.note_view(workspace, what, which, person)
        entry = newest(workspace)
        assert entry.action == f"{what.value.replace(' ', '_')}.viewed"
        assert (told(entry), entry.outcome) == (expected, "done")
        assert not casework.note_view(workspace, what, which, person)
        assert newest(workspace) == entry
    later = workspace.now() + AGAIN
    monkeypatch.setattr(workspace, "now", lambda: later)
    assert casework.note_view(workspace, Shown.CASE, "7")
    people.become(workspace, "Somebody else")
    assert casework.note_view(workspace, Shown.CASE, "7")


def test_failures_and_refusals_are_entered_without_their_words(workspace: Workspace) -> None:
    for error, action, outcome in (
        (CannotProceed("Quillfeather is not there."), "act.refused", "refused"),
        (RuntimeError("Quillfeather"), "act.failed", "failed"),
    ):
        with pytest.raises(type(error)), casework.noting_failures(workspace, "search"):
            raise error
        entry = newest(workspace)
        assert (entry.action, entry.outcome) == (action, outcome)
        assert told(entry) == {"act": "search", "error": type(error).__name__}
        assert b"Quillfeather" not in entry.body
    for known in (SearchRefused, NotPermitted):
        with pytest.raises(known), casework.noting_failures(workspace, "search"):
            raise known("It is on the log already.")
        assert newest(workspace) == entry


@pytest.mark.parametrize(
    ("attack", "action"),
    [
        ("DELETE FROM log", "log.touched"),
        ("UPDATE checkpoints SET note = ''", "log.touched"),
        ("DELETE FROM openings", "log.touched"),
        ("INSERT INTO log VALUES (9999, x'00', 'a')", "log.touched"),
        ("DELETE FROM evidence", "record.touched"),
    ],
)
def test_what_the_database_refuses_is_entered_after_it(
    workspace: Workspace, tmp_path: Path, attack: str, action: str
) -> None:
    case = casework.open_case(workspace, "7")
    casework.import_evidence(workspace, case.number, draw_faces(tmp_path / "q.png", [RED]))
    casework.checkpoint(workspace)
    before = newest(workspace)
    with pytest.raises(IntegrityError), workspace.database.write() as connection:
        connection.execute(text(attack))
    entry = newest(workspace)
    assert (entry.number, entry.action, entry.outcome) == (before.number + 1, action, "refused")
    assert casework.verify_log(workspace).ok


def test_a_key_that_is_taken_is_no_attempt_to_touch_anything(workspace: Workspace) -> None:
    casework.create_gallery(workspace, "Booking", "a basis")
    before = newest(workspace)
    with pytest.raises(IntegrityError), workspace.database.write() as connection:
        connection.execute(text("INSERT INTO galleries SELECT * FROM galleries"))
    assert newest(workspace) == before


def test_write_protected_media_can_be_looked_at_and_nothing_is_entered(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = newest(workspace)
    monkeypatch.setattr("os.access", lambda *_: False)
    assert not casework.note_view(workspace, Shown.LOG)
    casework.note_check(workspace, casework.verify_log(workspace))
    casework.note_failure(workspace, RuntimeError("x"), "anything")
    assert newest(workspace) == before


def test_the_shell_enters_what_it_shows_and_where_from(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    root, password = tmp_path / "w", tmp_path / "password"
    people.create_workspace(root, engines=FakeEngine).close()
    password.touch(0o600)
    password.write_text(people.PASSWORD)
    monkeypatch.setenv("CORROBORATE_USER", people.TESTER)
    monkeypatch.setenv("CORROBORATE_PASSWORD_FILE", str(password))
    for words in (["log", "verify"], ["log", "show"], ["evidence", "list"]):
        assert main([*words, "--workspace", str(root), "--json"]) == 0
    assert main(["gallery", "create", "", "--lawful-basis", "x", "--workspace", str(root)]) == 2
    capsys.readouterr()
    assert main(["log", "show", "--workspace", str(root), "--json"]) == 0
    entries = json.loads(capsys.readouterr().out)["entries"]
    acts = [each["action"] for each in entries[::-1]]
    assert [each for each in acts if not each.startswith(("account.", "session."))] == [
        "workspace.created",
        "log.verified",
        "log.viewed",
        "evidence_list.viewed",
        "act.refused",
    ]
    refused = next(each for each in entries if each["action"] == "act.refused")
    assert refused["facts"] == {"act": "gallery create", "error": "CannotProceed"}
    assert all(each["where"].endswith("/shell") for each in entries)


def test_a_locked_window_that_goes_on_reading_writes_no_entries(workspace: Workspace) -> None:
    workspace.lock_session()
    before = workspace.newest_entry
    for _ in range(3):
        with (
            pytest.raises(SessionLocked),
            casework.noting_failures(workspace, "window"),
        ):
            casework.unanchored(workspace)
    assert workspace.newest_entry == before
