"""The worked example of docs/casework.md, line by line, as it stands there."""

from __future__ import annotations

import json
import re
import shlex
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests import people
from tests.fakes import COLOURS, RED, draw_faces, use_fake_engines
from workstation import app
from workstation.cli import main
from workstation.storage import verification_rows
from workstation.storage.database import open_database

ROOT = Path(__file__).resolve().parents[3]
PAGE = ROOT / "docs" / "casework.md"
PEOPLE = ("ada", "sam", "dana", "erin", "vic")


def lines() -> list[str]:
    """Every line of every block of shell on the page."""
    blocks = re.findall(r"^```sh\n(.*?)^```", PAGE.read_text(encoding="utf-8"), re.S | re.M)
    return [line for block in blocks for line in block.splitlines() if line]


class Reader:
    """Types the lines, and puts what earlier answers printed where the page has capitals."""

    def __init__(self, capsys: pytest.CaptureFixture[str]) -> None:
        self._capsys = capsys
        self.known: dict[str, str] = {}

    def type(self, line: str) -> dict[str, Any]:
        """Run one line of the page; its answer."""
        program, *words = [self.known.get(word, word) for word in shlex.split(line)]
        if program == "python":
            done = subprocess.run(
                [sys.executable, "disclosure/verify_log.py", *words[1:]],
                capture_output=True,
                text=True,
                check=False,
            )
            assert done.returncode == 0, done.stdout + done.stderr
            return {}
        if words[:2] == ["verify-blind", "conclude"]:
            words = self._as_vic_sees_it(words)
        status = main([*words, "--json"])
        out, err = self._capsys.readouterr()
        assert status == 0, f"{line}\n{err}"
        answer: dict[str, Any] = json.loads(out)
        self._remember(words, answer)
        return answer

    def _remember(self, words: list[str], answer: dict[str, Any]) -> None:
        if words[:2] == ["evidence", "import"]:
            self.known["EVIDENCE_ID"] = answer["items"][0]["id"]
        elif words[0] == "search":
            self.known["SEARCH_ID"] = answer["search_id"]
            self.known["PERSON"] = answer["candidates"][0]["person"]
        elif words[:2] == ["check", "list"]:
            (self.known["ANSWER_ID"],) = [a["id"] for a in answer["answers"] if a["stands_against"]]
        elif words[:2] == ["verify-blind", "request"]:
            self.known["VERIFICATION_ID"] = answer["verification"]["id"]

    def _as_vic_sees_it(self, words: list[str]) -> list[str]:
        """The page's conclusions with the one that supports moved to the candidate's letter."""
        database = open_database(Path("office/workspace.sqlite3"), read_only=True)
        with database.read() as connection:
            (asked,) = verification_rows.verifications_by_id(connection, [words[2]])
        database.close()
        letters = {shown.person_id: shown.label for shown in asked.portraits}
        meant = letters[asked.person_id]
        return [
            f"{word[0]}={'same' if word[0] == meant else 'different'}"
            if re.fullmatch(r"[A-F]=.*", word)
            else word
            for word in words
        ]


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The files that the page speaks of, and nobody in the environment."""
    monkeypatch.chdir(tmp_path)
    for name in ("CORROBORATE_USER", "CORROBORATE_PASSWORD_FILE"):
        monkeypatch.delenv(name, raising=False)
    use_fake_engines(monkeypatch)
    monkeypatch.setattr(app, "password_hasher", lambda: people.CHEAP)
    for number, person in enumerate(PEOPLE):
        for suffix in ("", "-first"):
            secret = tmp_path / f"{person}{suffix}.txt"
            secret.touch(0o600)
            secret.write_text(f"lantern orchard {number} seventeen{suffix}\n")
    for number, colour in enumerate(COLOURS):
        draw_faces(tmp_path / "portraits" / f"p{number}.png", [colour])
    draw_faces(tmp_path / "frame.png", [RED])
    (tmp_path / "report.txt").write_text("The profile.")
    (tmp_path / "witness").mkdir()
    return tmp_path


def test_the_page_says_what_happens(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    reader = Reader(capsys)
    answers = {line: reader.type(line) for line in lines()}
    told = {" ".join(shlex.split(line)[1:3]): answer for line, answer in answers.items()}
    assert told["identify SEARCH_ID"]["decision"]["outcome"] == "identified"
    assert told["verify-blind conclude"]["verification"]["result"] == "agrees"
    assert told["log verify"]["ok"] is True
    shown = told["component show"]["history"]
    assert [[mark["number"] for mark in each["regions"]] for each in shown] == [[1], [], [2, 3]]
    viewed = told["compare SEARCH_ID"]["comparison"]["view"]
    assert viewed == told["compare-view SEARCH_ID"]["view"]
    for name in ("lead.pdf", "record.pdf"):
        assert (desk / name).read_bytes().startswith(b"%PDF-")
    assert (desk / "disclosure" / "manifest.json").is_file()
    assert len(answers) == len(lines()), "no line stands twice"
