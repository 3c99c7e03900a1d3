"""Components, limits, remarks and facts asked for, from a shell."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests import people
from tests.fakes import COLOURS, RED, FakeEngine, draw_faces, use_fake_engines
from workstation import app, casework
from workstation.cli import main

Shell = Callable[..., Any]


@pytest.fixture
def candidate(tmp_path: Path) -> tuple[str, str]:
    """The id of a search and of its first candidate; E. Examiner has analysed the probe."""
    with people.create_workspace(tmp_path / "w", engines=FakeEngine) as workspace:
        for number, colour in enumerate(COLOURS):
            draw_faces(tmp_path / "portraits" / f"p{number}.png", [colour])
        casework.create_gallery(workspace, "Booking", "a basis")
        casework.import_portraits(workspace, "Booking", tmp_path / "portraits")
        case = casework.open_case(workspace, "1")
        item = casework.import_evidence(
            workspace, case.number, draw_faces(tmp_path / "p.png", [RED])
        )
        face = casework.find_faces(workspace, item.id)[0]
        search = casework.search(workspace, face.id, "Booking", "a reason")
        casework.analyse(workspace, face.id, "Brow shows.", True)
        people.become(workspace, "P. Peer")
    return search.id, search.candidates[0].person_id


@pytest.fixture
def shell(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Shell:
    """Runs a verb as somebody; its JSON, or what it says where it is refused."""
    use_fake_engines(monkeypatch)
    monkeypatch.setattr(app, "password_hasher", lambda: people.CHEAP)
    secret = tmp_path / "secret.txt"
    secret.touch(0o600)
    secret.write_text(people.PASSWORD)

    def run(*words: str, user: str = people.TESTER, refused: bool = False) -> Any:
        who = ["--user", user, "--password-file", str(secret)]
        status = main([*words, "--workspace", str(tmp_path / "w"), *who, "--json"])
        out, err = capsys.readouterr()
        assert (status != 0) is refused, err
        return err + out if refused else json.loads(out)

    return run


def test_the_list_is_printed_from_top_to_bottom(shell: Shell, candidate: tuple[str, str]) -> None:
    listed = shell("component", "list")["components"]
    assert [each["key"] for each in listed][:2] == ["skin", "outline"]
    assert {"key": "lobe", "name": "Lobe, its shape and attachment"} in listed[9]["characteristics"]


def test_answers_limits_remarks_and_facts(shell: Shell, candidate: tuple[str, str]) -> None:
    search, person = candidate
    about = (search, "--person", person)
    before = shell("examination", *about)
    assert before["components"] is before["remarks"] is before["comparison"] is None
    # Nor whether anybody compared this very candidate: a verifier could ask about each.
    assert before["stage"] is before["requirements"] is before["missing"] is None
    assert "not been shown" in shell("component", "show", *about, refused=True)
    answer = ("component", "answer", *about, "--component", "nose", "--portrait", "visible")
    words = ("--answer", "similar", "--characteristic", "tip=similar")
    assert "cannot be compared" in shell(*answer, "--probe", "not-visible", *words, refused=True)
    made = shell(*answer, "--probe", "visible", *words, "--note", "Bridge.")["finding"]
    assert (made["likeness"], made["characteristics"]) == ("similar", {"tip": "similar"})

    shown = shell("component", "show", *about)
    nose = next(each for each in shown["components"] if each["key"] == "nose")
    assert nose["finding"] == made
    assert shown["history"] == [made]
    assert "pixels high" in shown["suggested_limits"]["size"]

    compare = ("compare", *about, "--note", "Nose.", "--conclusion", "same")
    assert "not said whether" in shell(*compare, "--no-limit", "size", refused=True)
    assert "how it limits" in shell(*compare, "--limit", "pose", refused=True)
    limits = [w for kind in ("size", "light", "lens", "compression", "age", "alterations")
              for w in ("--no-limit", kind)]  # fmt: skip
    compared = shell(*compare, *limits, "--limit", "pose=Turned", "--would-change", "Ears")
    comparison = compared["comparison"]
    assert [e["kind"] for e in comparison["limits"] if e["limits"]] == ["pose"]
    assert (comparison["findings"], comparison["would_change"]) == ([made["id"]], "Ears")
    assert shell(*compare)["comparison"]["limits"] == []

    remark = shell(
        "remark", "add", *about, "--text", "The wings?", "--component", "nose", user="P. Peer"
    )["remark"]
    reply = ("remark", "add", *about, "--text", "They do not show.", "--answers", remark["id"])
    assert shell(*reply)["remark"]["component"] == "nose"
    assert len(shell("remark", "list", *about)["remarks"]) == 2
    asked = shell("context", "ask", *about, "--fact", "rank")["asked"]
    assert shell("context", "list", *about, user="P. Peer")["asked"] == [asked]

    after = shell("examination", *about)
    assert after["components"] == [made]
    assert after["comparison"]["conclusion"] == "support for same source"
    assert (len(after["remarks"]), after["context_asked"]) == (2, [asked])
    assert {"stage", "requirements", "missing"} <= set(after)
