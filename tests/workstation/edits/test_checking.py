"""What a recipe may hold, what is refused with a sentence, and each step in words."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.workstation.edits.test_applying import EVERYTHING, FACE
from workstation.edits.catalogue import BY_KIND, CATALOGUE, ParameterKind
from workstation.edits.checking import check, describe, read_recipe
from workstation.errors import CannotProceed
from workstation.model import Edit, EditKind
from workstation.model.edits import recipe_from_json, recipe_to_json


def test_the_catalogue_has_each_kind_once_with_sentences() -> None:
    assert [entry.kind for entry in CATALOGUE] == list(EditKind)
    assert {kind.value for kind in EditKind} == {
        "crop", "rotate", "perspective", "deinterlace", "gamma", "brightness and contrast",
        "levels", "denoise", "frame averaging", "sharpen",
    }  # fmt: skip
    for entry in CATALOGUE:
        assert entry.does.endswith(".") and entry.cannot.endswith(".")
        for parameter in entry.parameters:
            if parameter.kind in (ParameterKind.NUMBER, ParameterKind.WHOLE):
                assert parameter.least < parameter.most and parameter.step > 0
            if isinstance(parameter.default, (int, float)):
                assert parameter.least <= parameter.default <= parameter.most


def test_a_recipe_survives_json_and_keeps_its_order() -> None:
    checked = check(EVERYTHING)
    text = json.dumps(recipe_to_json(checked))
    assert recipe_from_json(json.loads(text)) == checked == read_recipe(text)
    assert [edit.kind for edit in checked] == [edit.kind for edit in EVERYTHING]
    assert hash(checked) == hash(read_recipe(text))


numbers = {
    entry.kind: st.fixed_dictionaries(
        {
            parameter.name: st.integers(int(parameter.least), int(parameter.most))
            if parameter.kind is ParameterKind.WHOLE
            else st.floats(parameter.least, parameter.most)
            for parameter in entry.parameters
        }
    ).map(lambda values, kind=entry.kind: Edit.of(kind, **values))
    for entry in CATALOGUE
    if all(p.kind in (ParameterKind.NUMBER, ParameterKind.WHOLE) for p in entry.parameters)
    and entry.kind is not EditKind.LEVELS
}


@given(st.lists(st.one_of(*numbers.values()), max_size=6))
def test_any_values_in_range_are_kept_through_json(steps: list[Edit]) -> None:
    checked = check(tuple(steps))
    assert recipe_from_json(json.loads(json.dumps(recipe_to_json(checked)))) == checked
    assert check(checked) == checked
    assert len(describe(checked)) == len(steps)


@pytest.mark.parametrize(
    ("entry", "name", "bound"),
    [
        (entry, parameter, bound)
        for entry in CATALOGUE
        for parameter in entry.parameters
        for bound in ("least", "most")
        if parameter.kind in (ParameterKind.NUMBER, ParameterKind.WHOLE)
    ],
    ids=lambda value: getattr(value, "name", str(value)),
)
def test_values_past_a_bound_are_refused(entry: Any, name: Any, bound: str) -> None:
    values = {p.name: p.default if p.default is not None else p.least for p in entry.parameters}
    at = getattr(name, bound)
    beyond = at - name.step if bound == "least" else at + name.step
    if name.kind is ParameterKind.WHOLE:
        beyond = int(beyond)
    with pytest.raises(CannotProceed, match="must be from"):
        check((Edit.of(entry.kind, **{**values, name.name: beyond}),))


@pytest.mark.parametrize(
    "edit",
    [
        Edit.of(EditKind.GAMMA, gamma=float("nan")),
        Edit.of(EditKind.GAMMA, gamma=float("inf")),
        Edit.of(EditKind.GAMMA, gamma=True),
        Edit.of(EditKind.GAMMA, gamma="2"),
        Edit.of(EditKind.GAMMA, gamma=10**400),
        Edit.of(EditKind.GAMMA, gama=1.0),
        Edit(EditKind.GAMMA, (("gamma", 1.0), ("gamma", 2.0))),
        Edit.of(EditKind.CROP, x=0, y=0, width=20),
        Edit.of(EditKind.CROP, x=0.5, y=0, width=20, height=20),
        Edit.of(EditKind.LEVELS, black=100, white=101),
        Edit.of(EditKind.DEINTERLACE, field="left"),
        Edit.of(EditKind.PERSPECTIVE, corners=((0, 0), (90, 0), (90, 90))),
        Edit.of(EditKind.PERSPECTIVE, corners=((0, 0), (90, 90), (90, 0), (0, 90))),
        Edit.of(EditKind.PERSPECTIVE, corners=((0, 0), (90, 0), (180, 0), (90, 90))),
        Edit.of(EditKind.PERSPECTIVE, corners=((0, 0), (90, 0), (90, 9), (0, 9))),
        Edit.of(EditKind.FRAME_AVERAGING, frames=(1, 1), landmarks=(), reference=FACE.landmarks),
        Edit.of(
            EditKind.FRAME_AVERAGING,
            frames=(1, 2),
            landmarks=(FACE.landmarks,),
            reference=FACE.landmarks,
        ),
        Edit.of(
            EditKind.FRAME_AVERAGING,
            frames=(1,),
            landmarks=(((3, 3),) * 5,),
            reference=FACE.landmarks,
        ),
        Edit.of(
            EditKind.FRAME_AVERAGING, frames=(1,), landmarks=FACE.landmarks, reference=((1, 2),)
        ),
    ],
    ids=str,
)
def test_what_makes_no_sense_is_refused_with_a_next_step(edit: Edit) -> None:
    with pytest.raises(CannotProceed) as refused:
        check((edit,))
    assert refused.value.sentence.endswith(".") and refused.value.next_step


def test_averaging_comes_first_and_deinterlacing_before_geometry() -> None:
    averaging = EVERYTHING[0]
    gamma = Edit.of(EditKind.GAMMA, gamma=0.9)
    with pytest.raises(CannotProceed, match="must be the first step"):
        check((gamma, averaging))
    with pytest.raises(CannotProceed, match="must come before"):
        check((Edit.of(EditKind.ROTATE, degrees=3.0), gamma, Edit.of(EditKind.DEINTERLACE)))
    assert check((averaging, gamma, Edit.of(EditKind.DEINTERLACE)))
    with pytest.raises(CannotProceed, match="at most"):
        check((gamma,) * 21)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{}",
        "[1]",
        '[{"kind": "mirror"}]',
        '[{"kind": "gamma", "parameters": []}]',
        '[{"kind": "gamma", "parameters": {"gamma": null}}]',
        '[{"kind": "gamma", "parameters": {"gamma": 1}, "more": 2}]',
        '[{"parameters": {}}]',
        "[" * 100_000,
    ],
    ids=lambda text: text[:30],
)
def test_what_is_no_recipe_is_refused(text: str) -> None:
    with pytest.raises(CannotProceed):
        read_recipe(text)


def test_defaults_are_written_out() -> None:
    (edit,) = check((Edit.of(EditKind.SHARPEN),))
    assert dict(edit.parameters) == {"radius": 1.0, "amount": 0.5}
    assert set(dict(edit.parameters)) == {p.name for p in BY_KIND[EditKind.SHARPEN].parameters}


def test_the_steps_in_words() -> None:
    assert describe(EVERYTHING) == (
        "Mean of 2 frames: the probe's own and 1",
        "Deinterlace, top field kept",
        "Rotate 7° clockwise",
        "Perspective, corners (5, 4), (75, 6), (73, 60), (6, 58)",
        "Crop to 60 × 44 px at (2, 3)",
        "Denoise, strength 4",
        "Levels, black 10, white 240, gamma 0.90",
        "Gamma 0.80",
        "Brightness +4, contrast 1.10",
        "Sharpen, radius 1 px, amount 0.5",
    )
    assert describe((Edit.of(EditKind.ROTATE, degrees=-2.5),)) == ("Rotate 2.5° anticlockwise",)
    assert describe((Edit.of(EditKind.GAMMA, gamma=0.125),)) == ("Gamma 0.125",)
