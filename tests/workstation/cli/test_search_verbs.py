"""The shell's verbs about searches: filters, several galleries, tracks, and searching again."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests import people
from tests.fakes import COLOURS, RED, FakeEngine, draw_faces, use_fake_engines
from tests.scanned import Passage
from tests.workstation.media.moving import write_moving
from tests.workstation.strangers import FakeJudge
from workstation import casework
from workstation.casework import calibrating
from workstation.cli import main

Shell = Callable[..., tuple[int, Any, str]]


@pytest.fixture
def shell(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> Shell:
    """Runs a verb: (status, the object or the text, stderr). There are galleries G and H."""
    use_fake_engines(monkeypatch)
    lines = ["file,person,name,sex,born"]
    for number, colour in enumerate(COLOURS):
        draw_faces(tmp_path / "portraits" / f"p{number}.png", [colour])
        lines.append(f"p{number}.png,P{number},Person {number},{'FM'[number % 2]},{1950 + number}")
    (tmp_path / "portraits" / "m.csv").write_text("\n".join(lines))
    with people.create_workspace(tmp_path / "w", engines=FakeEngine) as made:
        for name in "GH":
            casework.create_gallery(made, name, "a basis")
            folder = tmp_path / "portraits"
            casework.import_portraits(made, name, folder, folder / "m.csv")
        case = casework.open_case(made, "7")
        film = write_moving(tmp_path / "film.mp4", 40, [Passage(RED, 2, 38, side=48)])
        item = casework.import_evidence(made, case.number, film)
        casework.scan_video(made, item.id)
        track = casework.tracks(made, item.id)[0]
        (tmp_path / "track").write_text(track.id)
    draw_faces(tmp_path / "probe.png", [(200, 50, 45)])

    def run(*words: object, as_json: bool = True) -> tuple[int, Any, str]:
        option = ["--json"] if as_json else []
        status = main([*map(str, words), "--workspace", str(tmp_path / "w"), *option])
        out, err = capsys.readouterr()
        return status, (json.loads(out) if out else {}) if as_json else out, err

    return run


def test_a_search_says_whom_it_compared_and_what_strangers_score(
    shell: Shell, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    wanted = ("search", tmp_path / "probe.png", "--case", "7", "--reason", "why", "--gallery", "G")
    status, facts, _ = shell(*wanted)
    assert status == 0 and facts["certified"] is True and facts["filters"] is None
    assert facts["looks_like_stranger"] is None
    assert facts["strangers"]["enough"] is False and facts["strangers"]["reason"]
    assert (facts["repeats"], facts["difference"], facts["combined"]) == (None, None, [])
    assert {c["expected_strangers"] for c in facts["candidates"]} == {None}
    monkeypatch.setattr(calibrating, "judge", FakeJudge())
    limits = ("--sex", "f", "--born-to", 1953, "--filter-reason", "a witness")
    status, facts, _ = shell(*wanted, *limits)
    assert [c["person"] for c in facts["candidates"]] == ["P0", "P2"]
    assert (facts["searched_people"], facts["gallery"]["people"]) == (2, 6)
    assert facts["filters"]["sexes"] == ["F"] and facts["filters"]["born_to"] == 1953
    assert facts["filter_reason"] == "a witness"
    assert facts["looks_like_stranger"] is False and facts["strangers"]["people"] == 2
    assert {c["stranger_best_share"] for c in facts["candidates"]} == {0.25}
    assert all(c["expected_strangers"] > 0 for c in facts["candidates"])
    status, text, _ = shell(*wanted, *limits, as_json=False)
    assert status == 0 and "2 of 6 people" in text and "a witness" in text
    assert "In a gallery of 2 strangers," in text
    for wrong, sentence in (
        (("--sex", "F"), "needs a reason for leaving out"),
        (("--sex", "W", "--filter-reason", "why"), "sexes are F, M or X"),
        (("--born-from", 1990, "--born-to", 1980, "--filter-reason", "why"), "after the last"),
    ):
        status, _, error = shell(*wanted, *wrong)
        assert status in (2, 3) and sentence in error


def test_several_galleries_give_a_search_each(shell: Shell, tmp_path: Path) -> None:
    image = ("search", tmp_path / "probe.png", "--case", "7", "--reason", "why")
    status, facts, _ = shell(*image, "--gallery", "H", "--gallery", "G", "--gallery", "H")
    assert status == 0 and facts["gallery"]["name"] == "H"
    (other,) = facts["others"]
    assert other["gallery"]["name"] == "G" and other["search_id"] != facts["search_id"]
    status, _, error = shell(*image, "--gallery", "H", "--gallery", "none")
    assert status == 2 and "no gallery" in error.lower()


def test_a_track_is_searched_and_searched_again(shell: Shell, tmp_path: Path) -> None:
    track = (tmp_path / "track").read_text()
    wanted = ("search", "--track", track, "--gallery", "G", "--reason", "why")
    status, facts, _ = shell(*wanted)
    assert status == 0 and facts["track"] == track and facts["case"] == "7"
    assert len(facts["combined"]) >= 2 and facts["combination"]
    assert sum(one["weight"] for one in facts["combined"]) == pytest.approx(1)
    assert facts["candidates"][0]["person"] == "P0"
    status, again, _ = shell("search-again", facts["search_id"], "--reason", "once more")
    assert status == 0 and again["repeats"] == facts["search_id"]
    assert again["difference"] == {
        "new": [], "gone": [], "moved": [],
        "sentence": "new: 0, gone: 0; the gallery is the same.",
    }  # fmt: skip
    (tmp_path / "recipe.json").write_text('[{"edit": "gamma", "gamma": 0.8}]')
    for wrong, sentence in (
        (("--recipe", tmp_path / "recipe.json"), "a track has several"),
        (("--face", 0), "its own faces"),
        (("--case", "8"), "another case"),
        ((tmp_path / "probe.png",), "of an image or of a track"),
    ):
        status, _, error = shell(*wanted, *wrong)
        assert status == 2 and sentence in error
    status, _, error = shell("search", "--gallery", "G", "--reason", "why")
    assert status == 2 and "of an image or of a track" in error
    image = ("search", tmp_path / "probe.png", "--gallery", "G", "--reason", "why")
    status, _, error = shell(*image)
    assert status == 2 and "--case" in error
