"""``audit``, ``log review`` and ``status`` from the shell, with their JSON."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from tests import people
from tests.fakes import COLOURS, RED, draw_faces, use_fake_engines
from workstation.cli import main
from workstation.model import Month
from workstation.workspace import Workspace

DETECTIVE = "D. Etective"
Shell = Callable[..., tuple[int, dict[str, Any], str]]


class Clock:
    def __init__(self) -> None:
        # The audited month is the one after the real one, so that the real clock cannot matter.
        self.month = Month.of(Month.of(datetime.now(UTC)).ends)
        self.now = self.month.begins + timedelta(days=3, hours=12)


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    made = Clock()
    monkeypatch.setattr(Workspace, "now", lambda _self: made.now)
    return made


@pytest.fixture
def shell(
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    tmp_path: Path,
    clock: Clock,
) -> Shell:
    """A workspace with one search; runs a verb in it: (status, the object or {}, stderr)."""
    use_fake_engines(monkeypatch)
    monkeypatch.setenv("CORROBORATE_DATA", str(tmp_path / "data"))
    folder = str(tmp_path / "w")

    def run(*words: object) -> tuple[int, dict[str, Any], str]:
        where = [] if words[0] == "init" else ["--workspace", folder]
        status = main([*map(str, words), *where, "--json"])
        out, err = capsys.readouterr()
        return status, json.loads(out) if out else {}, err

    for number, colour in enumerate(COLOURS[:3]):
        draw_faces(tmp_path / "portraits" / f"p{number}.png", [colour])
    probe = draw_faces(tmp_path / "probe.png", [RED])
    assert run("init", folder, *people.ROLE_OPTIONS)[0] == 0
    people.open_workspace(tmp_path / "w", DETECTIVE).close()
    assert run("gallery", "create", "G", "--lawful-basis", "basis")[0] == 0
    assert run("gallery", "import", "G", tmp_path / "portraits")[0] == 0
    status, _, error = run(
        "search", probe, "--gallery", "G", "--case", "7", "--reason", "why", "--user", DETECTIVE
    )
    assert status == 0, error
    return run


def test_an_audit_from_opening_to_the_report(shell: Shell, clock: Clock, tmp_path: Path) -> None:
    month = clock.month
    status, _, error = shell("audit", "open", month)
    assert (status, "is not over" in error) == (2, True)
    clock.now = month.ends + timedelta(days=40)
    status, facts, _ = shell("status")
    assert (status, facts["overdue_audits"][0]["month"]) == (0, str(month))
    assert {"due", "overdue", "log_review_overdue", "unreviewed", "unanchored", "log"} <= set(facts)
    assert {"kind", "sentence", "next_step", "overdue"} <= set(facts["due"][0])
    assert facts["log"]["ok"] and not facts["log"]["full"]
    assert shell("status", "--full")[1]["log"]["full"]
    status, facts, _ = shell("audit", "open", month)
    assert (status, facts["audit"]["population"]) == (0, 1)
    (search,) = facts["audit"]["sample"]
    status, facts, _ = shell("audit", "show", month)
    (shown,) = facts["audit"]["searches"]
    assert (shown["search"], shown["case"], shown["reason"], shown["by"]) == (
        search, "7", "why", DETECTIVE,
    )  # fmt: skip
    assert [one["rank"] for one in shown["candidates"]] == [1, 2, 3]
    status, _, error = shell("audit", "sign", month, "--statement", "done")
    assert (status, "have no finding" in error) == (2, True)
    finding = ["audit", "finding", month, "--grade"]
    assert shell(*finding, "nothing", "--search", "ffffff")[0] == 2
    assert shell(*finding, "nothing", "--search", search, "--user", DETECTIVE)[0] == 2
    status, facts, _ = shell(*finding, "nothing", "--search", search[:8])
    assert (status, facts["finding"]["grade"]) == (0, "nothing to object")
    for flag in shell("audit", "show", month)[1]["audit"]["open_flags"]:
        assert shell(*finding, "remark", "--flag", flag, "--text", "a shift")[0] == 0
    status, facts, _ = shell("audit", "sign", month, "--statement", "Looked at it.")
    assert (status, facts["audit"]["signature"]["statement"]) == (0, "Looked at it.")
    status, facts, _ = shell("audit", "list")
    assert facts["months"][0] | {"due": ""} == {
        "month": str(month), "searches": 1, "audits": 1, "state": "signed", "late": 0, "due": "",
        "overdue": False,
    }  # fmt: skip
    status, facts, _ = shell("audit", "report", month, "--out", tmp_path / "audit.pdf")
    assert (status, facts) == (0, {"report": str(tmp_path / "audit.pdf")})
    assert (tmp_path / "audit.pdf").read_bytes().startswith(b"%PDF")
    assert shell("audit", "open", month)[0] == 2
    assert shell("audit", "open", month, "--reason", "a call")[1]["audit"]["number"] == 2
    assert shell("audit", "show", month, "--number", 1)[1]["audit"]["signature"] is not None


def test_a_review_of_the_log_is_shown_and_recorded(shell: Shell) -> None:
    status, facts, _ = shell("log", "review")
    assert (status, facts["unreviewed"]["counts"]["search.made"]) == (0, 1)
    assert facts["unreviewed"]["reviewed_before"] is False
    status, facts, _ = shell("log", "review", "--note", "Nothing strange.")
    assert (status, facts["review"]["number"], facts["review"]["after"]) == (0, 1, 0)
    assert shell("log", "review")[1]["unreviewed"]["counts"] == {
        "log.reviewed": 1,
        # Who reviewed has signed out since then, and signed in again.
        "session.ended": 1,
        "account.signed-in": 1,
    }


def test_mistakes_are_told_in_a_sentence(shell: Shell) -> None:
    for words in (
        ("audit", "open", "2026-13"),
        ("audit", "show", "2026-01"),
        ("audit", "finding", "2026-01", "--grade", "nothing"),
        ("audit", "finding", "2026-01", "--grade", "fine", "--flag", 1),
    ):
        status, facts, error = shell(*words)
        assert (status, facts) == (2, {})
        assert error.count("\n") == 1 and "Traceback" not in error


def test_the_same_in_words(
    shell: Shell, clock: Clock, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    clock.now = clock.month.ends + timedelta(days=40)
    for words, said in (
        (["status"], "was due by"),
        (["audit", "list"], "OVERDUE"),
        (["audit", "open", str(clock.month)], "1 of 1 searches drawn"),
        (["audit", "show", str(clock.month)], "no finding yet"),
        (["log", "review"], "entries since the last review"),
    ):
        assert main([*words, "--workspace", str(tmp_path / "w")]) == 0
        assert said in capsys.readouterr().out
