"""Views come back as they were stored, and nothing else is taken for one."""

from __future__ import annotations

import json
from dataclasses import replace
from functools import reduce
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.workstation.viewing.views import views
from workstation.errors import Corrupt
from workstation.model import (
    AlignedOn,
    Alignment,
    EvidenceId,
    FaceId,
    Overlay,
    OverlayKind,
    Pane,
    Placing,
    PortraitId,
    SteppedFrames,
    Subject,
    TrackFrame,
    TrackId,
    View,
)
from workstation.viewing.codec import view_from_json, view_to_json

VIEW = View(
    (
        Pane(
            Subject.PROBE,
            face_id=FaceId("f"),
            alignment=Alignment(AlignedOn.EYES, ((10.5, 20.0), (30, 20))),
        ),
        Pane(Subject.PORTRAIT, portrait_id=PortraitId("p")),
    ),
    (Overlay(OverlayKind.WIPE, 0.25, 90.0),),
)


@given(views)
def test_a_view_comes_back_as_it_was(view: View) -> None:
    assert view_from_json(view_to_json(view)) == view


@given(views)
def test_equal_views_are_the_same_text(view: View) -> None:
    assert view_to_json(view_from_json(view_to_json(view))) == view_to_json(view)


def test_the_stored_form_is_a_promise() -> None:
    assert view_to_json(VIEW) == (
        '{"overlays":[{"angle_deg":90.0,"bounds":[],"kind":"wipe","lower":0,"upper":1,'
        '"value":0.25}],"panes":[{"alignment":{"by_hand":false,"on":"the eyes",'
        '"points":[[10.5,20.0],[30.0,20.0]]},"face_id":"f","portrait_id":null,'
        '"subject":"probe","treatment":{"black":0,"channel":"colour","gamma":1.0,'
        '"smooth":false,"turned_deg":0.0,"white":255}},{"alignment":null,"face_id":null,'
        '"portrait_id":"p","subject":"portrait","treatment":{"black":0,"channel":"colour",'
        '"gamma":1.0,"smooth":false,"turned_deg":0.0,"white":255}}],"version":1}'
    )


def _paths(data: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    if not isinstance(data, (dict, list)):
        return [path]
    inner = data.items() if isinstance(data, dict) else enumerate(data)
    return [path, *(found for key, each in inner for found in _paths(each, (*path, key)))]


def _at(data: Any, path: tuple[Any, ...]) -> Any:
    return reduce(lambda found, key: found[key], path, data)


def _with(data: Any, path: tuple[Any, ...], value: Any) -> Any:
    if not path:
        return value
    copy = dict(data) if isinstance(data, dict) else list(data)
    copy[path[0]] = _with(copy[path[0]], path[1:], value)
    return copy


@pytest.mark.parametrize(
    ("value", "may_be"),
    [
        (None, {"alignment"}),
        ({}, set()),
        ([], {"overlays", "bounds"}),
        ([[[]]], set()),
        (True, {"by_hand", "smooth"}),
        (-1e9, {"points", "angle_deg"}),
        (10**400, set()),
        (float("nan"), set()),
        (float("inf"), set()),
        ("\0", {"face_id", "portrait_id"}),
        ({"version": 1}, set()),
    ],
    ids=lambda value: str(sorted(value) if isinstance(value, set) else value)[:12],
)
def test_no_part_can_be_of_another_kind(value: object, may_be: set[str]) -> None:
    data = json.loads(view_to_json(VIEW))
    for path in _paths(data):
        if may_be.isdisjoint(path) and (value is not None or _at(data, path) is not None):
            with pytest.raises(Corrupt):
                view_from_json(json.dumps(_with(data, path, value)))


@given(st.text() | st.recursive(st.none() | st.floats() | st.text(), st.lists).map(json.dumps))
def test_any_other_text_is_damage(text: str) -> None:
    with pytest.raises(Corrupt):
        view_from_json(text)


@given(st.data())
def test_a_text_that_lost_or_gained_something_is_damage_or_another_view(
    data: st.DataObject,
) -> None:
    text = view_to_json(VIEW)
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start, len(text)))
    damaged = text[:start] + data.draw(st.text(max_size=5)) + text[end:]
    try:
        found = view_from_json(damaged)
    except Corrupt:
        return
    assert view_from_json(view_to_json(found)) == found


@pytest.mark.parametrize(
    "text",
    [
        view_to_json(VIEW).replace('"version":1', '"version":2'),
        view_to_json(VIEW).replace('"version":1', '"version":true'),
        view_to_json(VIEW).replace('"version":1', '"version":1,"version":1'),
        view_to_json(VIEW).replace('"version":1', '"version":1,"note":""'),
        view_to_json(VIEW).replace('"gamma":1.0', '"gamma":9.0'),
        view_to_json(VIEW).replace('"value":0.25', '"value":1.25'),
        view_to_json(VIEW).replace('"bounds":[]', '"bounds":[1.0,2.0]'),
        view_to_json(VIEW).replace('"upper":1', '"upper":2'),
        view_to_json(VIEW).replace('"face_id":"f"', '"face_id":null'),
        "[" * 100_000,
        '{"version":' + "9" * 10_000 + "}",
        "",
    ],
)
def test_hostile_texts_are_damage(text: str) -> None:
    with pytest.raises(Corrupt):
        view_from_json(text)


@pytest.mark.parametrize(
    "overlay",
    [
        Overlay(OverlayKind.OPACITY, 1.5),
        Overlay(OverlayKind.BLINK, 0.0),
        Overlay(OverlayKind.THIRDS),
        Overlay(OverlayKind.WIPE, float("nan")),
    ],
)
def test_what_would_not_be_read_back_is_not_written(overlay: Overlay) -> None:
    with pytest.raises(ValueError):
        view_to_json(View(VIEW.panes, (overlay,)))


def test_a_later_version_is_no_damage() -> None:
    text = view_to_json(VIEW).replace('"version":1', '"version":3')
    with pytest.raises(Corrupt, match="later version") as told:
        view_from_json(text)
    assert "backup" not in str(told.value)


FRAME = TrackFrame(TrackId("t"), EvidenceId("e"), 7, 0.28, (4.0, 5.0, 6.0, 7.0), Placing.BETWEEN)
STEPPED = SteppedFrames(TrackId("t"), 5, 9, 3, 0.2, 0.36)
OF_THE_TRACK = View((Pane(Subject.FRAME, frame=FRAME), VIEW.panes[1]), VIEW.overlays, STEPPED)


def test_a_view_of_frames_without_a_kept_face_is_of_the_second_version() -> None:
    text = view_to_json(OF_THE_TRACK)
    assert '"version":2' in text and view_from_json(text) == OF_THE_TRACK
    kept = replace(OF_THE_TRACK, panes=VIEW.panes)
    assert '"version":2' in view_to_json(kept) and view_from_json(view_to_json(kept)) == kept
    # Records that were written before, and new ones that show nothing else, say the same.
    assert '"version":1' in view_to_json(VIEW) and "frame" not in view_to_json(VIEW)


@pytest.mark.parametrize(
    ("now", "then"),
    [
        ('"placing":"between two found faces"', '"placing":"found"'),
        ('"number":7', '"number":-1'),
        ('"box":[4.0,5.0,6.0,7.0]', '"box":[4.0,5.0,0.0,7.0]'),
        ('"box":[4.0,5.0,6.0,7.0]', '"box":[4.0,5.0,6.0]'),
        ('"count":3', '"count":6'),
        ('"count":3', '"count":1'),
        ('"subject":"another frame"', '"subject":"probe"'),
        ('"version":2', '"version":1'),
        ('"face_id":null,"frame"', '"face_id":"f","frame"'),
    ],
)
def test_hostile_frames_are_damage(now: str, then: str) -> None:
    text = view_to_json(OF_THE_TRACK)
    assert now in text
    with pytest.raises(Corrupt):
        view_from_json(text.replace(now, then, 1))


def test_a_view_has_one_text() -> None:
    """The first version, written as the second, is not read."""
    data = json.loads(view_to_json(VIEW))
    data |= {"version": 2, "stepped": None}
    for pane in data["panes"]:
        pane["frame"] = None
    with pytest.raises(Corrupt):
        view_from_json(json.dumps(data))
