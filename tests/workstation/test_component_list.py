"""The list of components as data: whole, in order, and of a known edition."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workstation import component_list as module
from workstation.component_list import component_list, parsed
from workstation.errors import CannotProceed

ORDER = [
    *("skin", "outline", "composition", "hairline", "forehead", "eyebrows", "eyes", "cheeks"),
    *("nose", "ears", "mouth", "chin-jaw", "neck", "facial-hair", "lines", "scars", "marks"),
    *("alterations", "other"),
]
EDITIONS = {
    "1": "a484836dbce359977fa76aeffe695fd83ab4fb4dbc99bbe3f3fae4839950d42a",
    "2": "dc5ccfec8640bb59df588e72f6e496c083546141bca34c73b9b7a055e41f5bab",
}
EVER_STORED = {
    "skin": "tone texture pores gloss damage",
    "outline": "cranium sides face asymmetry",
    "composition": "proportions widths profile alignment",
    "hairline": "course recession thinning parting density sideburn",
    "forehead": "shape slope brow-ridge bulges hair-free",
    "eyebrows": "course ends thickness density gap asymmetry loss",
    "eyes": "opening angle corners upper-lid lower-lid iris white lashes position asymmetry",
    "cheeks": "bones fullness dimples folds",
    "nose": "root bridge tip wings nostrils septum base deviation",
    "ears": "outline helix antihelix hollow tragus lobe protrusion position piercings asymmetry",
    "mouth": "opening upper-lip lower-lip corners philtrum fullness width teeth asymmetry",
    "chin-jaw": "chin cleft protrusion crease jaw angle double asymmetry",
    "neck": "breadth larynx muscles folds",
    "facial-hair": "extent moustache beard sideburns density colour",
    "lines": "forehead brows eyes nose-mouth mouth cheeks neck",
    "scars": "place shape extent surface colour",
    "marks": "moles freckles birthmarks blemishes pattern",
    "alterations": "piercings tattoos make-up cosmetic eyewear headwear hair injury",
}
"""The keys of edition 1, under which findings are stored."""


def test_the_components_stand_from_the_top_of_the_face_to_its_bottom() -> None:
    assert [each.key for each in component_list().components] == ORDER
    assert all(len(each.characteristics) > 2 for each in component_list().components)


def test_whoever_changes_the_list_gives_it_a_new_version() -> None:
    found = component_list()
    assert found.sha256 == EDITIONS[found.version]


def test_keys_under_which_findings_are_stored_stay() -> None:
    for component, keys in EVER_STORED.items():
        found = component_list().find(component)
        assert found is not None
        assert set(keys.split()) <= {each.key for each in found.characteristics}


def test_what_the_list_follows_is_named_with_version_and_date() -> None:
    data = json.loads(module.FILE.read_bytes())
    assert data["follows"]
    for each in data["follows"]:
        assert each["title"] and each["publisher"] and each["version"]
        assert date.fromisoformat(each["date"]) and each["draft"] is False


def test_the_wording_says_whose_it_is_and_promises_no_measuring() -> None:
    data = json.loads(module.FILE.read_bytes())
    assert "our own words" in data["about"]
    assert "Nothing here is measured" in data["about"]
    assert "judged by eye" in data["about"]


def test_a_key_that_is_unknown_keeps_its_place_at_the_end_and_its_own_name() -> None:
    assert component_list().name_of("of-a-later-edition") == "of-a-later-edition"
    assert component_list().place_of("of-a-later-edition") == len(ORDER)
    assert component_list().name_of("chin-jaw") == "Chin and jaw line"
    assert component_list().find("of-a-later-edition") is None


PART = {"key": "tip", "name": "Tip"}
GOOD: dict[str, Any] = {
    "version": "1",
    "components": [{"key": "nose", "name": "Nose", "characteristics": [PART]}],
}


@pytest.mark.parametrize(
    "broken",
    [
        GOOD | {"version": ""},
        GOOD | {"components": []},
        GOOD | {"components": GOOD["components"] * 2},
        GOOD | {"components": [GOOD["components"][0] | {"characteristics": []}]},
        GOOD | {"components": [GOOD["components"][0] | {"characteristics": [PART, PART]}]},
        GOOD | {"components": [GOOD["components"][0] | {"name": " "}]},
        GOOD | {"components": [GOOD["components"][0] | {"key": "The nose"}]},
        {"version": "1"},
        [],
    ],
)
def test_a_list_with_a_flaw_is_refused(broken: Any) -> None:
    assert parsed(json.dumps(GOOD).encode()).components[0].name == "Nose"
    with pytest.raises((ValueError, KeyError, TypeError)):
        parsed(json.dumps(broken).encode())


def test_a_damaged_file_is_a_sentence(tmp_path: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "FILE", tmp_path / "components.json")
    component_list.cache_clear()
    try:
        with pytest.raises(CannotProceed, match="components cannot be read"):
            component_list()
    finally:
        component_list.cache_clear()


@given(keys=st.lists(st.sampled_from(["nose", "ears", "eyes"]), min_size=1, max_size=4))
def test_every_key_stands_once(keys: list[str]) -> None:
    listed = [GOOD["components"][0] | {"key": key} for key in keys]
    data = json.dumps(GOOD | {"components": listed}).encode()
    if len(set(keys)) == len(keys):
        assert [each.key for each in parsed(data).components] == keys
    else:
        with pytest.raises(ValueError, match="once"):
            parsed(data)
