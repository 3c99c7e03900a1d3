"""Turning, scaling and shifting a picture in its plane: what laying it on another does to it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import atan2, cos, degrees, hypot, radians, sin

from workstation.model import AlignedOn, Alignment, DetectedFace, Point


@dataclass(frozen=True)
class Transform:
    """x' = a x - b y + x_shift and y' = b x + a y + y_shift, y downwards: no shear, no mirror."""

    a: float = 1.0
    b: float = 0.0
    x_shift: float = 0.0
    y_shift: float = 0.0

    def __call__(self, point: Point) -> Point:
        """Where a point comes to lie."""
        x, y = point
        return self.a * x - self.b * y + self.x_shift, self.b * x + self.a * y + self.y_shift

    def after(self, first: Transform) -> Transform:
        """``first``, and this one after it."""
        x_shift, y_shift = self((first.x_shift, first.y_shift))
        return Transform(
            self.a * first.a - self.b * first.b,
            self.b * first.a + self.a * first.b,
            x_shift,
            y_shift,
        )

    def inverse(self) -> Transform:
        """The way back."""
        square = self.a**2 + self.b**2
        back = Transform(self.a / square, -self.b / square)
        x_shift, y_shift = back((self.x_shift, self.y_shift))
        return Transform(back.a, back.b, -x_shift, -y_shift)

    @property
    def scale(self) -> float:
        """How many times larger it makes a picture."""
        return hypot(self.a, self.b)

    @property
    def turned_deg(self) -> float:
        """By how much it turns a picture clockwise, -180 to 180."""
        return degrees(atan2(self.b, self.a))


def turned_about(middle: Point, turned_deg: float) -> Transform:
    """A turn by ``turned_deg`` clockwise (y points downwards) that leaves ``middle`` in place."""
    turn = Transform(cos(radians(turned_deg)), sin(radians(turned_deg)))
    x, y = turn(middle)
    return Transform(turn.a, turn.b, middle[0] - x, middle[1] - y)


def laid_on(points: Sequence[Point], others: Sequence[Point]) -> Transform | None:
    """The turn, scale and shift that brings ``points`` nearest to ``others`` (least squares).

    Two points come to lie exactly on the others. Three in general do not: a picture is never
    bent or stretched until they agree, for that would make two faces alike. None where the
    points coincide. In complex numbers the least-squares answer is the quotient of the two
    covariances (Umeyama 1991, for the plane and without reflection).
    """
    count = len(points)
    first = [complex(*point) for point in points]
    second = [complex(*point) for point in others]
    middle, other = sum(first) / count, sum(second) / count
    spread = sum(abs(point - middle) ** 2 for point in first)
    if spread < 1e-9:
        return None
    turn = (
        sum((p - middle).conjugate() * (q - other) for p, q in zip(first, second, strict=True))
        / spread
    )
    if abs(turn) < 1e-9:
        return None
    shift = other - turn * middle
    return Transform(turn.real, turn.imag, shift.real, shift.imag)


def aligned(pane: Alignment | None, reference: Alignment | None) -> Transform | None:
    """From the pixels of a pane's picture to those of the first pane's; None where not aligned."""
    if pane is None or reference is None or pane.on is not reference.on:
        return None
    return laid_on(pane.points, reference.points)


def residuals_px(own: Alignment, reference: Alignment) -> tuple[float, ...]:
    """How far each point lies from its partner after laying, in pixels of the first picture.

    Empty where they cannot be laid on each other.
    """
    laid = aligned(own, reference)
    if laid is None:
        return ()
    return tuple(
        hypot(laid(here)[0] - there[0], laid(here)[1] - there[1])
        for here, there in zip(own.points, reference.points, strict=True)
    )


def eyes_of(face: DetectedFace) -> Alignment:
    """The alignment on the eyes of a face, as they were detected or marked by a person."""
    left, right = face.landmarks[:2]
    return Alignment(AlignedOn.EYES, (left, right), by_hand=face.score == 0)
