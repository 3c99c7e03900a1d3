"""What a page is made of: paper, columns of a table, pictures with captions."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from workstation.model import Box, Point
from workstation.ports import Image


class PageSize(Enum):
    """Paper, as (width, height) in points."""

    LETTER = (612.0, 792.0)
    A4 = (595.2756, 841.8898)


@dataclass(frozen=True)
class Column:
    """A column of a table: heading, width in points, and whether its text ends at the right."""

    heading: str
    width: float
    right: bool = False


@dataclass(frozen=True)
class Mark:
    """A numbered outline on a picture, in fractions of its width and height.

    ``at_right`` says at which side of the picture the number stands.
    """

    number: int
    outline: tuple[Point, ...]
    at_right: bool = False


@dataclass(frozen=True)
class Picture:
    """A picture with its caption; ``outline`` is a box in fractions of the width and height.

    ``marks`` are drawn over it with their numbers.
    """

    pixels: Image
    caption: str
    outline: Box | None = None
    marks: tuple[Mark, ...] = ()
