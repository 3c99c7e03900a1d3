"""The shell's verbs about groups: names and ids, the promised keys, and mistakes in one line."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests import people
from tests.fakes import BLUE, RED, FakeEngine, use_fake_engines
from tests.scanned import Passage, add_scan
from tests.workstation.media.films import Film, write
from workstation import casework
from workstation.cli import main
from workstation.cli.group_verbs import groups_with
from workstation.model import CaseNumber, GroupAct

Shell = Callable[..., tuple[int, dict[str, Any], str]]


@pytest.fixture
def shell(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> Shell:
    """Runs a verb of groups in case 7, in which red walks by twice and blue once."""
    use_fake_engines(monkeypatch)
    root = tmp_path / "w"
    with people.create_workspace(root, engines=FakeEngine) as made:
        casework.open_case(made, "7")
        item = casework.import_evidence(
            made, CaseNumber("7"), write(tmp_path / "f.mp4", 30, Film())
        )
        add_scan(made, item.id, [Passage(RED, 0, 9), Passage(RED, 12, 20), Passage(BLUE, 22, 29)])

    def run(*words: object, case: str = "7") -> tuple[int, dict[str, Any], str]:
        status = main(
            ["groups", *map(str, words), "--case", case, "--workspace", str(root), "--json"]
        )
        out, err = capsys.readouterr()
        return status, json.loads(out) if out else {}, err

    return run


def test_groups_are_listed_confirmed_split_and_their_history_told(shell: Shell) -> None:
    status, facts, _ = shell("list")
    assert status == 0
    first, second = facts["groups"]
    assert (first["name"], first["confirmed"], len(first["tracks"])) == ("unknown A", False, 2)
    assert first["suggested"] == first["tracks"] and len(second["tracks"]) == 1
    status, facts, _ = shell("confirm", "a")
    assert status == 0 and facts["groups"][0]["confirmed"]
    assert facts["groups"][0]["id"] == first["id"]
    taken = first["tracks"][1]
    status, _, err = shell("split", "unknown A", "--tracks", taken[:12])
    assert status == 2 and "Write down why" in err and "Traceback" not in err
    status, facts, _ = shell("split", "A", "--tracks", taken[:12], "--note", "Other ears.")
    assert status == 0
    assert {g["name"]: g["tracks"] for g in facts["groups"]}["unknown C"] == [taken]
    status, facts, _ = shell("merge", "B", "C", "--note", "Same coat.")
    assert status == 0 and [g["name"] for g in facts["groups"]] == ["unknown A", "unknown B"]
    status, facts, _ = shell("history")
    assert [e["act"] for e in facts["events"]] == ["named", "confirmed", "split", "named", "merged"]
    status, facts, _ = shell("undo", "5", "--note", "Looked again.")
    assert status == 0 and len(facts["groups"]) == 3
    events = shell("history")[1]["events"]
    assert events[4]["undone"] and events[5]["undoes"] == events[4]["id"]


def test_rejected_tracks_and_groups_stay_apart(shell: Shell) -> None:
    assert shell("reject", "A")[0] == 0
    assert [len(g["tracks"]) for g in shell("list")[1]["groups"]] == [1, 1, 1]
    assert shell("reject", "A", "B")[0] == 0
    status, _, err = shell("merge", "A", "B")
    assert status == 2 and "overrules" in err


@pytest.mark.parametrize(
    "words", [("confirm", "Z"), ("split", "A", "--tracks", "nothing"), ("reject", "B")]
)
def test_a_mistake_is_one_sentence(shell: Shell, words: tuple[str, ...]) -> None:
    status, _, err = shell(*words)
    assert status == 2 and len(err.strip().splitlines()) == 1
    assert shell("history")[1] == {"events": []}


def test_an_unknown_case_is_named(shell: Shell) -> None:
    status, _, err = shell("list", case="8")
    assert status == 2 and "no case 8" in err


def test_a_scan_tells_the_groups_of_its_tracks(tmp_path: Path) -> None:
    number = CaseNumber("7")
    with people.create_workspace(tmp_path / "w", engines=FakeEngine) as made:
        casework.open_case(made, number)
        one, two = (
            casework.import_evidence(made, number, write(tmp_path / f"{n}.mp4", n, Film()))
            for n in (30, 31)
        )
        add_scan(made, one.id, [Passage(RED, 0, 9)])
        add_scan(made, two.id, [Passage(RED, 0, 9), Passage(BLUE, 12, 19)])
        (red,) = casework.tracks(made, one.id)
        (group,) = groups_with(made, number, [red.id])
        assert (group["name"], group["confirmed"], len(group["tracks"])) == ("unknown A", False, 2)
        assert casework.group_history(made, number)[0].act is GroupAct.NAMED
        # A scan of every frame beside the samples: its own tracks come first.
        every = add_scan(made, one.id, [Passage(RED, 0, 9)], every_frame=True)
        (again,) = casework.tracks_of_scan(made, every.id)
        (group,) = groups_with(made, number, [again.id])
        assert group["tracks"][:2] == [again.id, red.id] and group["name"] == "unknown A"
