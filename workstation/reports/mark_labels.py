"""Where the numbers of marks stand on a picture: near their outlines, not over each other."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from workstation.reports.paper import Mark


@dataclass(frozen=True)
class Label:
    """A number and the top left corner of its box, in drawn units, y downwards."""

    number: int
    x: float
    y: float


def labels_of(
    marks: Sequence[Mark], picture: tuple[float, float], label: tuple[float, float]
) -> tuple[Label, ...]:
    """The label of each mark, inside the picture.

    ``picture`` and ``label`` are width and height in drawn units. A label stands at the first
    place around its outline where it covers no earlier one; where all are taken, at the first.
    """
    taken: list[Label] = []
    for mark in marks:
        places = [
            Label(
                mark.number,
                min(max(x, 0.0), picture[0] - label[0]),
                min(max(y, 0.0), picture[1] - label[1]),
            )
            for x, y in _around(mark, picture, label)
        ]
        free = [each for each in places if not any(_cover(each, it, label) for it in taken)]
        taken.append((free or places)[0])
    return tuple(taken)


def _around(
    mark: Mark, picture: tuple[float, float], label: tuple[float, float]
) -> Iterator[tuple[float, float]]:
    """Outside its corners, above and below, left and right; then farther away."""
    across = [x * picture[0] for x, _ in mark.outline]
    down = [y * picture[1] for _, y in mark.outline]
    left, right, top, bottom = min(across), max(across), min(down), max(down)
    wide, high = label
    middle = (left + right - wide) / 2, (top + bottom - high) / 2
    for away in range(4):
        x, y = away * wide, away * high
        yield left - wide - x, top - high - y
        yield right + x, top - high - y
        yield left - wide - x, bottom + y
        yield right + x, bottom + y
        yield middle[0], top - high - y
        yield middle[0], bottom + y
        yield left - wide - x, middle[1]
        yield right + x, middle[1]


def _cover(one: Label, other: Label, label: tuple[float, float]) -> bool:
    return abs(one.x - other.x) < label[0] and abs(one.y - other.y) < label[1]
