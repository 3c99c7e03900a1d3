"""Regions and views from a shell: as strict as the window, and on the plate."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.workstation.cli.test_component_verbs import candidate, shell
from workstation.casework import plate_sources

__all__ = ["candidate", "shell"]

Shell = Callable[..., Any]
VISIBLE = ("--probe", "visible", "--portrait", "visible", "--answer", "similar")


@pytest.fixture
def about(candidate: tuple[str, str], shell: Shell) -> tuple[str, ...]:
    """The candidate as verbs name it; the examiner has been shown the candidates."""
    shell("candidates", candidate[0])
    return (candidate[0], "--person", candidate[1])


def test_rectangles_become_linked_numbered_regions(shell: Shell, about: tuple[str, ...]) -> None:
    answer = ("component", "answer", *about, *VISIBLE, "--component")
    first = shell(
        *answer, "nose", "--region", "probe=10,20.5,30,40", "portrait=0,0,320,240",
        "--region", "portrait=5,6,7,8",
    )["finding"]["regions"]  # fmt: skip
    assert [each["number"] for each in first] == [1, 2]
    assert first[0]["in_probe"] == [[10, 20.5], [40, 20.5], [40, 60.5], [10, 60.5]]
    assert first[0]["in_portrait"] == [[0, 0], [320, 0], [320, 240], [0, 240]]
    assert (first[1]["in_probe"], first[1]["in_portrait"][2]) == ([], [12, 14])

    ears = shell(*answer, "ears", "--region", "probe=1,1,9,9")["finding"]["regions"]
    assert [each["number"] for each in ears] == [3]
    again = shell(*answer, "nose", "--region", "number=2", "probe=1,1,9,9", "--region",
                  "probe=2,2,9,9")  # fmt: skip
    assert [each["number"] for each in again["finding"]["regions"]] == [2, 4]
    history = shell("component", "show", *about)["history"]
    assert history[0]["regions"] == first, "what was recorded stays as it was"


IMPOSSIBLE = [
    ("probe=300,20,21,10", "leaves the picture of the probe, which has 320 x 240 pixels"),
    ("portrait=-1,2,3,4", "leaves the picture of the portrait, which has 320 x 240"),
    ("portrait=1,230,3,10.5", "leaves the picture of the portrait"),
    ("probe=1,2,3", "not like probe=X,Y,WIDTH,HEIGHT"),
    ("probe=1,2,nan,4", "not like"),
    ("face=1,2,3,4", "not like"),
    ("number=0 probe=1,2,3,4", "not like"),
    ("number=1.5 probe=1,2,3,4", "not like"),
    ("probe=1,2,0,4", "no width"),
    ("probe=1,2,3,-4", "no height"),
    ("number=7", "one rectangle in the probe"),
    ("probe=1,2,3,4 probe=5,6,7,8", "one rectangle in the probe"),
    ("number=5 probe=1,2,3,4 --region number=5 probe=5,6,7,8", "one number"),
    ("probe=1,2,3,4 --frame-face other", "not of the probe, nor of its track"),
    ("portrait=1,2,3,4 --portrait-id other", "not a portrait of this candidate"),
]


def test_a_region_that_cannot_be_is_refused_in_words(shell: Shell, about: tuple[str, ...]) -> None:
    answer = ("component", "answer", *about, *VISIBLE, "--component", "nose", "--region")
    for words, why in IMPOSSIBLE:
        assert why in shell(*answer, *words.split(), refused=True), words
    assert shell("component", "show", *about)["history"] == []


def test_who_was_not_shown_the_candidates_marks_and_looks_at_nothing(
    shell: Shell, candidate: tuple[str, str]
) -> None:
    search, person = candidate
    for known in (person, "nobody"):
        about = (search, "--person", known)
        assert "not been shown" in shell("compare-view", *about, refused=True)
        answer = ("component", "answer", *about, *VISIBLE, "--component", "nose")
        assert "not been shown" in shell(*answer, "--region", "probe=1,2,3,4", refused=True)


def test_a_view_is_written_changed_recorded_and_on_the_plate(
    shell: Shell, about: tuple[str, ...], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "view.json"
    view = shell("compare-view", *about, "--out", str(file))["view"]
    assert json.loads(file.read_text()) == view
    assert [each["alignment"]["on"] for each in view["panes"]] == ["the eyes", "the eyes"]
    assert "another file" in shell("compare-view", *about, "--out", __file__, refused=True)
    view["panes"][1]["treatment"] |= {"channel": "green", "gamma": 1.5}
    wipe = {"kind": "wipe", "value": 0.5, "angle_deg": 90.0, "upper": 1, "lower": 0, "bounds": []}
    view["overlays"] = [wipe]
    file.write_text(json.dumps(view, indent=2))
    compare = ("compare", *about, "--note", "Nose.", "--view", str(file))
    assert shell(*compare)["comparison"]["view"] == view

    # Nothing is laid by the eyes anew where a view was recorded.
    monkeypatch.delattr(plate_sources, "by_the_eyes")
    made = shell("plate", *about, "--png", str(tmp_path / "plate.png"))["plate"]
    assert made["png_sha256"] and (tmp_path / "plate.png").is_file()


def _changed(view: dict[str, Any], **values: Any) -> dict[str, Any]:
    pane, other = view["panes"]
    return {"panes": [pane, other | values], "overlays": [], "version": 1}


def test_a_view_that_nobody_had_is_refused_in_words(
    shell: Shell, about: tuple[str, ...], tmp_path: Path
) -> None:
    view = shell("compare-view", *about)["view"]
    probe, portrait = view["panes"]
    points = {"on": "three points", "by_hand": True, "points": [[1, 1], [9, 1], [5, 7]]}
    eyes = portrait["alignment"]
    wipe = {"kind": "wipe", "value": 0.5, "angle_deg": 0.0, "upper": 1, "lower": 0, "bounds": []}
    dark = portrait["treatment"] | {"gamma": 9.0}
    cases: list[tuple[Any, str]] = [
        ("no JSON", "does not hold a view: Expecting value"),
        ([], "does not hold a view"),
        ({**view, "ruler": 1}, "other keys than those of a view"),
        ({**view, "version": 3}, "a later version"),
        ({**view, "version": 2, "stepped": None}, "does not hold a view"),
        ("[" * 100_000, "does not hold a view"),
        (json.dumps(view) + " " * 2_000_000, "longer than any view"),
        (json.dumps(view).replace('"version"', '"version": 1, "version"'), "a key stands twice"),
        (_changed(view, treatment=dark), "gamma is out of bounds"),
        (_changed(view, portrait_id="other"), "not a portrait of this candidate"),
        (_changed(view, subject="frame", portrait_id=None, face_id="x"), "does not hold a view"),
        (_changed(view, alignment=eyes | {"points": [[1.0, 1.0], [9.0, 1.0]]}), "picture B lie"),
        (_changed(view, alignment=eyes | {"by_hand": True}), "picture B lie elsewhere"),
        ({**view, "overlays": [wipe | {"value": 1.5}]}, "value of an overlay"),
        ({**view, "overlays": [wipe | {"upper": 0}]}, "not aligned"),
        ({**_changed(view, alignment=None), "overlays": [wipe]}, "not aligned"),
        ({**_changed(view, alignment=points), "overlays": [wipe]}, "not aligned"),
        ({**view, "panes": [portrait, probe]}, "first picture is a portrait"),
        ({**view, "panes": [probe, portrait, portrait]}, "shown twice"),
        ({**view, "panes": [probe | {"subject": "another frame"}, portrait]}, "what it is not"),
        ({**view, "panes": [probe | {"subject": "edited probe"}, portrait]}, "what it is not"),
    ]
    file = tmp_path / "view.json"
    compare = ("compare", *about, "--note", "Nose.", "--view", str(file))
    assert "could not be read" in shell(*compare, refused=True)
    file.write_bytes(b"\xff\xfe\x00")
    assert "not a text file" in shell(*compare, refused=True)
    for given, why in cases:
        file.write_text(given if isinstance(given, str) else json.dumps(given))
        assert why in shell(*compare, refused=True), given
    assert shell("examination", *about)["comparison"] is None
