"""Where the numbers of marks stand: beside a picture, so that they hide nothing of a face."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from math import hypot

from workstation.model import Point
from workstation.reports.paper import Mark


@dataclass(frozen=True)
class Label:
    """A number, the top left corner of its box, and the line that leads from it to its outline.

    In drawn units from the picture's top left corner, y downwards; the box lies outside.
    """

    number: int
    x: float
    y: float
    start: Point
    end: Point


def labels_of(
    marks: Sequence[Mark],
    picture: tuple[float, float],
    label: tuple[float, float],
    gap: float,
) -> tuple[Label, ...]:
    """The label of each mark, ``gap`` beside the picture.

    ``picture`` and ``label`` are width and height in drawn units. Labels of one side stand in the
    order of their outlines' heights and cover each other only where there is no room left.
    """
    left = [each for each in marks if not each.at_right]
    right = [each for each in marks if each.at_right]
    return (
        *_column(left, picture, label, -gap - label[0], -gap),
        *_column(right, picture, label, picture[0] + gap, picture[0] + gap),
    )


def sided(pictures: Sequence[Sequence[Mark]]) -> tuple[tuple[Mark, ...], ...]:
    """The marks of several pictures of one scene, each number at one side in all of them.

    Those farther to the right stand at the right, as many on either side.
    """
    places: dict[int, list[float]] = {}
    for marks in pictures:
        for mark in marks:
            places.setdefault(mark.number, []).append(_middle(mark)[0])
    ordered = sorted(places, key=lambda number: (sum(places[number]) / len(places[number]), number))
    right = set(ordered[(len(ordered) + 1) // 2 :])
    return tuple(
        tuple(replace(mark, at_right=mark.number in right) for mark in marks) for marks in pictures
    )


def _middle(mark: Mark) -> Point:
    across, down = zip(*mark.outline, strict=True)
    return (min(across) + max(across)) / 2, (min(down) + max(down)) / 2


def _column(
    marks: Sequence[Mark],
    picture: tuple[float, float],
    label: tuple[float, float],
    x: float,
    inner: float,
) -> list[Label]:
    ordered = sorted(marks, key=lambda each: (_middle(each)[1], each.number))
    lowest = picture[1] - label[1]
    step = min(label[1] * 1.25, lowest / max(1, len(ordered) - 1))
    heights: list[float] = []
    for mark in ordered:
        wanted = min(max(_middle(mark)[1] * picture[1] - label[1] / 2, 0.0), lowest)
        heights.append(max(wanted, heights[-1] + step) if heights else wanted)
    for place in reversed(range(len(heights))):
        room = lowest if place == len(heights) - 1 else heights[place + 1] - step
        heights[place] = max(0.0, min(heights[place], room))
    made = []
    for mark, y in zip(ordered, heights, strict=True):
        start = inner, y + label[1] / 2
        outline = [(across * picture[0], down * picture[1]) for across, down in mark.outline]
        end = min(outline, key=lambda it: hypot(it[0] - start[0], it[1] - start[1]))
        made.append(Label(mark.number, x, y, start, end))
    return made
