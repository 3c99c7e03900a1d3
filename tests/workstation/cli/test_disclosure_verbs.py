"""The shell: the papers of a decision, and the disclosure of a case."""

from __future__ import annotations

import hashlib
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests import people
from tests.examinations import ready_to_identify
from tests.fakes import COLOURS, RED, FakeEngine, draw_faces, use_fake_engines
from workstation import casework
from workstation.cli import main
from workstation.identification import Outcome


def test_papers_and_a_disclosure_from_the_shell(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    use_fake_engines(monkeypatch)
    for number, colour in enumerate(COLOURS):
        draw_faces(tmp_path / "portraits" / f"p{number}.png", [colour])
    with people.create_workspace(tmp_path / "w", engines=FakeEngine) as workspace:
        casework.create_gallery(workspace, "Booking", "a basis")
        casework.import_portraits(workspace, "Booking", tmp_path / "portraits")
        case = casework.open_case(workspace, "7")
        picture = draw_faces(tmp_path / "p.png", [RED])
        item = casework.import_evidence(workspace, case.number, picture)
        face = casework.find_faces(workspace, item.id)[0]
        search = casework.search(workspace, face.id, "Booking", "a reason")
        other = casework.search(workspace, face.id, "Booking", "another reason")
        casework.conclude(workspace, other.id, Outcome.INCONCLUSIVE, "Too dark.")
        person = search.candidates[0].person_id
        ready_to_identify(workspace, search, person)
        made = casework.identify(workspace, search.id, person)

    def run(*arguments: object, status: int = 0) -> dict[str, Any]:
        line = [*map(str, arguments), "--workspace", str(tmp_path / "w"), "--json"]
        assert main(line) == status
        out = capsys.readouterr().out
        return dict(json.loads(out)) if out else {}

    for kind in ("lead", "record"):
        target = tmp_path / f"{kind}.pdf"
        assert run("report", search.id, "--kind", kind, "--out", target)["decision"] == made.id
        assert target.read_bytes().startswith(b"%PDF")
    run("report", other.id, "--kind", "record", "--out", tmp_path / "none.pdf", status=2)
    assert not (tmp_path / "none.pdf").exists()
    plate = ["plate", search.id, "--person", person, "--out", tmp_path / "plate.pdf"]
    written = run(*plate, "--png", tmp_path / "plate.png")["plate"]
    for kind in ("pdf", "png"):
        content = (tmp_path / f"plate.{kind}").read_bytes()
        assert written[f"{kind}_sha256"] == hashlib.sha256(content).hexdigest()
    run(*plate, status=2)
    told = run("disclose", "7", "--out", tmp_path / "out", "--with-originals", "--with-portraits")
    assert (told["searches"], told["decisions"], told["problems"]) == (2, 2, [])
    assert (tmp_path / "out" / "originals" / item.sha256).is_file()
    run("disclose", "7", "--out", tmp_path / "out", status=2)
    run("disclose", "8", "--out", tmp_path / "other", status=2)
    command = [sys.executable, str(tmp_path / "out" / "verify_log.py"), "bundle"]
    checked = subprocess.run([*command, str(tmp_path / "out")], check=False, timeout=60)
    assert checked.returncode == 0
