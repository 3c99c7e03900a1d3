"""A view as text and back: the form in which it is stored, strict in both directions."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import fields
from math import isfinite
from typing import Any, TypeVar

from workstation.errors import Corrupt
from workstation.model import (
    BLINK_MAX_HZ,
    BLINK_MIN_HZ,
    AlignedOn,
    Alignment,
    Channel,
    EvidenceId,
    FaceId,
    Overlay,
    OverlayKind,
    Pane,
    Placing,
    Point,
    PortraitId,
    SteppedFrames,
    Subject,
    TrackFrame,
    TrackId,
    Treatment,
    View,
)

Item = TypeVar("Item")

VERSION = 2
"""Counted up when a key is added, renamed or removed; older versions stay readable.

The second knows frames of a track without a kept face. A view without any is written as the
first, so that a record of it says the same as ever and older programs can read it.
"""


def view_to_json(view: View) -> str:
    """``view`` as one line of JSON: keys sorted, every number finite, the same for equal views.

    Raises ``ValueError`` for a view that ``view_from_json`` would not read back: a coordinate
    that is no number, an overlay's value out of bounds, facial thirds without their heights.
    """
    stepped = _knows_frames(view)
    further = {"stepped": _stepped_written(view.stepped)} if stepped else {}
    written = json.dumps(
        {
            "version": 2 if stepped else 1,
            "panes": [_pane_written(pane, stepped) for pane in view.panes],
            "overlays": [_overlay_written(overlay) for overlay in view.overlays],
            **further,
        },
        sort_keys=True,
        separators=(",", ":"),
        allow_nan=False,
        ensure_ascii=False,
    )
    _view_read(json.loads(written))
    return written


def view_from_json(text: str) -> View:
    """The view that ``view_to_json`` wrote.

    Raises ``Corrupt`` for anything else: text that is no JSON or has a key twice, too few or too
    many keys, another version, another kind of value, values out of the bounds of ``View``. One
    of a later version is told apart: a backup would not mend it.
    """
    try:
        found = json.loads(text, object_pairs_hook=_once)
        if isinstance(found, dict) and _whole(found["version"]) > VERSION:
            raise Corrupt(
                "How the pictures of a comparison were looked at was recorded by a later version.",
                "Use that version of the program for this workspace.",
            )
        return _view_read(found)
    except (ValueError, TypeError, KeyError, OverflowError, RecursionError) as error:
        raise Corrupt(
            "The record of how the pictures of a comparison were looked at is damaged.",
            "Keep the workspace as it is and restore it from a backup.",
        ) from error


def _knows_frames(view: View) -> bool:
    return view.stepped is not None or any(pane.frame is not None for pane in view.panes)


# Writing


def _pane_written(pane: Pane, stepped: bool) -> dict[str, object]:
    treatment, alignment = pane.treatment, pane.alignment
    further = {"frame": _frame_written(pane.frame)} if stepped else {}
    return {
        "subject": pane.subject.value,
        "face_id": pane.face_id,
        "portrait_id": pane.portrait_id,
        "treatment": {
            "channel": treatment.channel.value,
            "black": treatment.black,
            "white": treatment.white,
            "gamma": float(treatment.gamma),
            "turned_deg": float(treatment.turned_deg),
            "smooth": treatment.smooth,
        },
        "alignment": None
        if alignment is None
        else {
            "on": alignment.on.value,
            "points": [[float(x), float(y)] for x, y in alignment.points],
            "by_hand": alignment.by_hand,
        },
        **further,
    }


def _frame_written(frame: TrackFrame | None) -> dict[str, object] | None:
    if frame is None:
        return None
    return {
        "track_id": frame.track_id,
        "evidence_id": frame.evidence_id,
        "number": frame.number,
        "timestamp_s": float(frame.timestamp_s),
        "box": [float(each) for each in frame.box],
        "placing": frame.placing.value,
    }


def _stepped_written(stepped: SteppedFrames | None) -> dict[str, object] | None:
    if stepped is None:
        return None
    return {
        "track_id": stepped.track_id,
        "first": stepped.first,
        "last": stepped.last,
        "count": stepped.count,
        "first_s": float(stepped.first_s),
        "last_s": float(stepped.last_s),
    }


def _overlay_written(overlay: Overlay) -> dict[str, object]:
    return {
        "kind": overlay.kind.value,
        "value": float(overlay.value),
        "angle_deg": float(overlay.angle_deg),
        "upper": overlay.upper,
        "lower": overlay.lower,
        "bounds": [float(each) for each in overlay.bounds],
    }


# Reading: each function raises ValueError, TypeError or KeyError for what it does not know.


def _view_read(data: object) -> View:
    if not isinstance(data, dict):
        raise TypeError("not a view")
    version = _whole(data["version"])
    if version == 1:
        found = _exactly(data, "version", "panes", "overlays")
        return View(_each(found["panes"], _pane_read), _each(found["overlays"], _overlay_read))
    if version != VERSION:
        raise ValueError("another version of a view")
    found = _exactly(data, "version", "panes", "overlays", "stepped")
    stepped = found["stepped"]
    view = View(
        _each(found["panes"], _stepped_pane_read),
        _each(found["overlays"], _overlay_read),
        None if stepped is None else _stepped_read(stepped),
    )
    if not _knows_frames(view):
        raise ValueError("a view of the first version, written as the second")
    return view


def _pane_read(data: object) -> Pane:
    return _pane_of(_exactly(data, *_PANE_KEYS), None)


def _stepped_pane_read(data: object) -> Pane:
    found = _exactly(data, *_PANE_KEYS, "frame")
    frame = found["frame"]
    return _pane_of(found, None if frame is None else _frame_read(frame))


def _pane_of(found: dict[str, object], frame: TrackFrame | None) -> Pane:
    face, portrait = found["face_id"], found["portrait_id"]
    alignment = found["alignment"]
    return Pane(
        Subject(_text(found["subject"])),
        None if face is None else FaceId(_text(face)),
        None if portrait is None else PortraitId(_text(portrait)),
        _treatment_read(found["treatment"]),
        None if alignment is None else _alignment_read(alignment),
        frame,
    )


def _frame_read(data: object) -> TrackFrame:
    found = _exactly(data, *(field.name for field in fields(TrackFrame)))
    x, y, width, height = _each(found["box"], _number)
    return TrackFrame(
        TrackId(_text(found["track_id"])),
        EvidenceId(_text(found["evidence_id"])),
        _whole(found["number"]),
        _number(found["timestamp_s"]),
        (x, y, width, height),
        Placing(_text(found["placing"])),
    )


def _stepped_read(data: object) -> SteppedFrames:
    found = _exactly(data, *(field.name for field in fields(SteppedFrames)))
    return SteppedFrames(
        TrackId(_text(found["track_id"])),
        _whole(found["first"]),
        _whole(found["last"]),
        _whole(found["count"]),
        _number(found["first_s"]),
        _number(found["last_s"]),
    )


def _treatment_read(data: object) -> Treatment:
    found = _exactly(data, *(field.name for field in fields(Treatment)))
    return Treatment(
        Channel(_text(found["channel"])),
        _whole(found["black"]),
        _whole(found["white"]),
        _number(found["gamma"]),
        _number(found["turned_deg"]),
        _truth(found["smooth"]),
    )


def _alignment_read(data: object) -> Alignment:
    found = _exactly(data, *(field.name for field in fields(Alignment)))
    return Alignment(
        AlignedOn(_text(found["on"])), _each(found["points"], _point), _truth(found["by_hand"])
    )


def _overlay_read(data: object) -> Overlay:
    found = _exactly(data, *(field.name for field in fields(Overlay)))
    overlay = Overlay(
        OverlayKind(_text(found["kind"])),
        _number(found["value"]),
        _number(found["angle_deg"]),
        _whole(found["upper"]),
        _whole(found["lower"]),
        _each(found["bounds"], _number),
    )
    low, high = _VALUES.get(overlay.kind, (0.0, 0.0))
    if not low <= overlay.value <= high:
        raise ValueError("the value of an overlay is out of bounds")
    if len(overlay.bounds) != (2 if overlay.kind is OverlayKind.THIRDS else 0):
        raise ValueError("the facial thirds have two heights, and nothing else has any")
    return overlay


_PANE_KEYS = ("subject", "face_id", "portrait_id", "treatment", "alignment")
"""Of the first version, in which a pane shows a kept face or a portrait."""

_VALUES = {
    OverlayKind.OPACITY: (0.0, 1.0),
    OverlayKind.WIPE: (0.0, 1.0),
    OverlayKind.BLINK: (BLINK_MIN_HZ, BLINK_MAX_HZ),
}


def _once(pairs: list[tuple[str, object]]) -> dict[str, object]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError("a key stands twice")
    return found


def _exactly(data: object, *keys: str) -> dict[str, object]:
    if not isinstance(data, dict) or set(data) != set(keys):
        raise ValueError("other keys than those of a view")
    return data


def _each(data: object, read: Callable[[Any], Item]) -> tuple[Item, ...]:
    if not isinstance(data, list):
        raise TypeError("not a list")
    return tuple(read(each) for each in data)


def _point(data: object) -> Point:
    x, y = _each(data, _number)
    return x, y


def _number(data: object) -> float:
    if isinstance(data, bool) or not isinstance(data, (int, float)) or not isfinite(data):
        raise TypeError("not a number")
    return float(data)


def _whole(data: object) -> int:
    if isinstance(data, bool) or not isinstance(data, int):
        raise TypeError("not a whole number")
    return data


def _truth(data: object) -> bool:
    if not isinstance(data, bool):
        raise TypeError("neither true nor false")
    return data


def _text(data: object) -> str:
    if not isinstance(data, str):
        raise TypeError("not a text")
    return data
