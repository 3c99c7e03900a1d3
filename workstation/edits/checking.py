"""Whether a recipe may be applied, and each of its steps in words. No image library."""

from __future__ import annotations

import json
from math import isfinite
from typing import Any

from workstation.edits.catalogue import (
    BY_KIND,
    MOST_FRAMES,
    MOST_STEPS,
    SMALLEST_SIDE_PX,
    Parameter,
    ParameterKind,
)
from workstation.errors import CannotProceed
from workstation.model.edits import Edit, EditKind, Recipe, Value, recipe_from_json

_GEOMETRY = (EditKind.CROP, EditKind.ROTATE, EditKind.PERSPECTIVE)
_SMALLEST_TURN = 1e-3
"""Sine of the smallest angle at a corner, so that no corner lies on the line of two others."""


def check(recipe: Recipe) -> Recipe:
    """The recipe with every parameter named, in the catalogue's order and its own kind of number.

    Whether a crop lies inside the picture shows only once the recipe is applied. Raises
    ``CannotProceed`` for an unknown or missing parameter, a value out of range, corners that
    would mirror or fold the picture, or steps in an order that cannot be right.
    """
    if len(recipe) > MOST_STEPS:
        raise CannotProceed(f"A recipe has at most {MOST_STEPS} steps.", "Leave some out.")
    checked = tuple(_checked(edit) for edit in recipe)
    kinds = [edit.kind for edit in checked]
    if EditKind.FRAME_AVERAGING in kinds[1:]:
        raise CannotProceed(
            "Frame averaging must be the first step: it works on frames as they were recorded.",
            "Move it to the beginning.",
        )
    # Other pixels take the lines' places once the picture is cut, turned or pulled.
    moved = next((place for place, kind in enumerate(kinds) if kind in _GEOMETRY), len(kinds))
    if EditKind.DEINTERLACE in kinds[moved:]:
        raise CannotProceed(
            "Deinterlacing must come before crop, rotate and perspective: it needs the lines "
            "where they were recorded.",
            "Move it further up.",
        )
    return checked


def read_recipe(text: str) -> Recipe:
    """A recipe from JSON: a list of steps, each with ``kind`` and ``parameters``, checked."""
    try:
        return check(recipe_from_json(json.loads(text)))
    except (ValueError, RecursionError) as error:
        raise CannotProceed(
            "This is not a recipe: a JSON list of steps, each with a kind and its parameters.",
            "See: corroborate edits",
        ) from error


def describe(recipe: Recipe) -> tuple[str, ...]:
    """Each step in words, as under pictures and in reports: "Gamma 0.80"."""
    return tuple(_words(edit) for edit in check(recipe))


def _checked(edit: Edit) -> Edit:
    entry = BY_KIND[edit.kind]
    given = edit.values
    known = {parameter.name for parameter in entry.parameters}
    unknown = sorted(set(given) - known)
    if unknown or len(given) != len(edit.parameters):
        raise CannotProceed(
            f"{entry.name} has no parameter '{unknown[0] if unknown else ''}'."
            if unknown
            else f"{entry.name} names a parameter twice.",
            f"It takes: {', '.join(sorted(known))}.",
        )
    values: dict[str, Value] = {}
    for parameter in entry.parameters:
        value = given.get(parameter.name, parameter.default)
        if value is None:
            raise CannotProceed(
                f"{entry.name}: {parameter.label.lower()} is not set.", "Set it, or remove it."
            )
        values[parameter.name] = _value(entry.name, parameter, value)
    if edit.kind is EditKind.LEVELS and values["white"] < values["black"] + 5:  # type: ignore[operator]
        raise CannotProceed(
            "Levels: the white point must be at least 5 above the black point.", "Move one."
        )
    if edit.kind is EditKind.FRAME_AVERAGING:
        _check_averaging(values)
    return Edit(edit.kind, tuple(values.items()))


def _value(name: str, parameter: Parameter, value: Any) -> Value:
    said = f"{name}: {parameter.label.lower()}"
    match parameter.kind:
        case ParameterKind.NUMBER | ParameterKind.WHOLE:
            number = _number(value)
            whole = parameter.kind is ParameterKind.WHOLE
            if number is None or not parameter.least <= number <= parameter.most:
                raise CannotProceed(
                    f"{said} must be from {parameter.least:g} to {parameter.most:g}"
                    f"{' ' + parameter.unit if parameter.unit else ''}.",
                    "Choose a value in that range.",
                )
            if whole and number != int(number):
                raise CannotProceed(f"{said} must be a whole number.", "Leave out the fraction.")
            return int(number) if whole else number
        case ParameterKind.CHOICE:
            if value not in parameter.choices:
                raise CannotProceed(
                    f"{said} is one of: {', '.join(parameter.choices)}.", "Choose one of them."
                )
            return str(value)
        case ParameterKind.CORNERS:
            return _corners(said, value)
        case ParameterKind.FRAMES:
            frames = value if isinstance(value, tuple) else ()
            right = all(type(each) is int and each >= 0 for each in frames)
            if not right or not 1 <= len(frames) <= MOST_FRAMES or len(set(frames)) != len(frames):
                raise CannotProceed(
                    f"{said} must be 1 to {MOST_FRAMES} different frame numbers.",
                    "Choose the frames anew.",
                )
            return frames
        case ParameterKind.LANDMARKS:
            return _points_or_lists(said, value)


def _number(value: Any) -> float | None:
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return None
    try:
        number = float(value)
    except OverflowError:
        return None
    return number + 0.0 if isfinite(number) else None  # -0.0 is 0.0


def _point(value: Any) -> tuple[float, float] | None:
    if not isinstance(value, tuple) or len(value) != 2:
        return None
    x, y = _number(value[0]), _number(value[1])
    if x is None or y is None or max(abs(x), abs(y)) > 100_000:
        return None
    return x, y


def _points(value: Any, count: int) -> tuple[tuple[float, float], ...] | None:
    if not isinstance(value, tuple) or len(value) != count:
        return None
    points = [_point(each) for each in value]
    found = tuple(point for point in points if point is not None)
    return found if len(found) == count else None


def _corners(said: str, value: Any) -> Value:
    """Four corners, clockwise as seen and without a dent: others would mirror or fold."""
    points = _points(value, 4)
    if points is None:
        raise CannotProceed(
            f"{said} must be four points, from the top left clockwise.", "Set all four."
        )
    for place in range(4):
        (ax, ay), (bx, by), (cx, cy) = (points[(place + step) % 4] for step in range(3))
        before, after = (bx - ax, by - ay), (cx - bx, cy - by)
        cross = before[0] * after[1] - before[1] * after[0]
        if before[0] ** 2 + before[1] ** 2 < (SMALLEST_SIDE_PX - 1) ** 2:
            raise CannotProceed(
                f"{said} must be at least {SMALLEST_SIDE_PX - 1} px apart.", "Choose a larger part."
            )
        lengths = ((before[0] ** 2 + before[1] ** 2) * (after[0] ** 2 + after[1] ** 2)) ** 0.5
        # The image's y runs down, so that a positive turn is clockwise as seen.
        if cross <= _SMALLEST_TURN * lengths:
            raise CannotProceed(
                f"{said} must go round clockwise and without a dent: these would mirror or fold "
                "the picture.",
                "Set them from the top left clockwise.",
            )
    return points


def _points_or_lists(said: str, value: Any) -> Value:
    """Five points, or a list of such fives."""
    five = _points(value, 5)
    if five is not None:
        return five
    lists = [_points(each, 5) for each in value] if isinstance(value, tuple) else []
    if not lists or any(each is None for each in lists):
        raise CannotProceed(f"{said} must be five points each.", "Choose the frames anew.")
    return tuple(each for each in lists if each is not None)


def _check_averaging(values: dict[str, Value]) -> None:
    frames, landmarks, reference = values["frames"], values["landmarks"], values["reference"]
    assert isinstance(frames, tuple) and isinstance(landmarks, tuple)
    assert isinstance(reference, tuple)
    lists = [landmarks] if _points(landmarks, 5) is not None else list(landmarks)
    if len(lists) != len(frames) or _points(reference, 5) is None or lists == [landmarks]:
        raise CannotProceed(
            "Frame averaging needs the face's five landmarks in each frame and in the probe's.",
            "Choose the frames anew.",
        )
    for five in (*lists, reference):
        if len(set(five)) < 2:
            raise CannotProceed(
                "Frame averaging: landmarks that all lie on one point show no face.",
                "Choose the frames anew.",
            )


def _words(edit: Edit) -> str:
    v = edit.values
    match edit.kind:
        case EditKind.CROP:
            return f"Crop to {v['width']} × {v['height']} px at ({v['x']}, {v['y']})"
        case EditKind.ROTATE:
            way = "clockwise" if v["degrees"] >= 0 else "anticlockwise"
            return f"Rotate {abs(v['degrees']):g}° {way}"
        case EditKind.PERSPECTIVE:
            corners = ", ".join(f"({x:g}, {y:g})" for x, y in v["corners"])
            return f"Perspective, corners {corners}"
        case EditKind.DEINTERLACE:
            return f"Deinterlace, {v['field']} field kept"
        case EditKind.GAMMA:
            return f"Gamma {_decimals(v['gamma'])}"
        case EditKind.BRIGHTNESS_CONTRAST:
            return f"Brightness {v['brightness']:+d}, contrast {_decimals(v['contrast'])}"
        case EditKind.LEVELS:
            return f"Levels, black {v['black']}, white {v['white']}, gamma {_decimals(v['gamma'])}"
        case EditKind.DENOISE:
            return f"Denoise, strength {v['strength']:g}"
        case EditKind.FRAME_AVERAGING:
            numbers = ", ".join(str(frame) for frame in v["frames"])
            return f"Mean of {len(v['frames']) + 1} frames: the probe's own and {numbers}"
        case EditKind.SHARPEN:
            return f"Sharpen, radius {v['radius']:g} px, amount {v['amount']:g}"


def _decimals(value: float) -> str:
    """Two decimals, or as many as there are: 0.80, 0.125."""
    return max(f"{value:.2f}", f"{value:g}", key=len)
