"""The shell: look harder, record that there is not enough information, and print that."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests import people
from tests.fakes import RED, FakeEngine, draw_faces, use_fake_engines
from workstation.cli import main


def test_an_assessment_from_the_shell(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    use_fake_engines(monkeypatch)
    people.create_workspace(tmp_path / "w", engines=FakeEngine).close()

    def run(*arguments: object, status: int = 0) -> dict[str, object]:
        line = [*map(str, arguments), "--workspace", str(tmp_path / "w"), "--json"]
        assert main(line) == status
        out = capsys.readouterr().out
        return json.loads(out) if out else {}

    picture = draw_faces(tmp_path / "frame.png", [RED], side=24)
    (item,) = run("evidence", "import", picture, "--case", "7")["items"]  # type: ignore[misc]
    looked = run("look-harder", item["id"])
    assert looked["added"] == 0
    assert [face["found_by"] for face in looked["faces"]] == ["fake"]  # type: ignore[attr-defined]
    made = run("assess", item["id"][:10], "--face", 0, "--note", "Too far away")["assessment"]
    assert isinstance(made, dict)
    assert made["outcome"] == "not enough information"
    assert any("24 pixels high" in reason for reason in made["lacking"])
    whole = run("assess", item["id"], "--note", "Nobody is near")["assessment"]
    assert isinstance(whole, dict) and whole["face_id"] is None
    written = run("report", made["id"], "--out", tmp_path / "sheet.pdf")
    assert written["assessment"] == made["id"]
    assert (tmp_path / "sheet.pdf").read_bytes().startswith(b"%PDF")
    run("assess", item["id"], "--face", 5, "--note", "Too far away", status=2)
    run("assess", item["id"], "--note", " ", status=2)
    run("report", "0123456789", "--out", tmp_path / "none.pdf", status=2)
