"""The plane in which pictures of a comparison lie: where each is placed, and what of it is seen.

The plane is the first picture in its own pixels, turned as that picture is. Every other picture
is laid on it by its alignment or, until it is aligned, so that both faces are equally high and
have one middle: that is a courtesy to the eye, not an alignment. A view that is linked shows one
part of the plane in every pane, and so the same part of each face.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from math import cos, radians, sin

from workstation.model import Alignment, Box, DetectedFace, Point
from workstation.viewing.transform import Transform, aligned, laid_on, residuals_px, turned_about

MAGNIFICATION_MAX = 32.0
"""Device pixels per recorded pixel, at most: enough to count the pixels of the smallest face."""

MAGNIFICATION_MIN = 1 / 64
BAR_MIN = 56.0
"""How long the bar of a scale is at least, in pixels of the screen."""


def middle_of(box: Box) -> Point:
    """The middle of a box, in its pixels."""
    x, y, width, height = box
    return x + width / 2, y + height / 2


@dataclass(frozen=True)
class PlacedPicture:
    """A picture of ``width`` x ``height`` pixels whose face lies in ``box``, as it is laid out."""

    width: int
    height: int
    box: Box
    alignment: Alignment | None = None
    turned_deg: float = 0.0

    @property
    def middle(self) -> Point:
        """The point about which it is turned."""
        return self.width / 2, self.height / 2

    @property
    def turn(self) -> Transform:
        """Its turn by itself."""
        return turned_about(self.middle, self.turned_deg)


def is_laid(picture: PlacedPicture, first: PlacedPicture) -> bool:
    """Whether ``picture`` is aligned to the first one."""
    return aligned(picture.alignment, first.alignment) is not None


def place(picture: PlacedPicture, first: PlacedPicture) -> Transform:
    """From the pixels of a picture to the plane.

    An aligned picture turns with the first one; its own turn is in its alignment already.
    """
    if picture is first:
        return first.turn
    laid = aligned(picture.alignment, first.alignment)
    if laid is not None:
        return first.turn.after(laid)
    scale = first.box[3] / picture.box[3]
    x, y = picture.turn(middle_of(picture.box))
    to_x, to_y = first.turn(middle_of(first.box))
    return Transform(scale, 0.0, to_x - scale * x, to_y - scale * y).after(picture.turn)


def farthest_px(pane: Alignment, reference: Alignment) -> tuple[int, float]:
    """Which point lies farthest from its partner after laying, counted from 0, and how far.

    In pixels of the first picture. What is left over is shown, never bent away.
    """
    gaps = residuals_px(pane, reference)
    return max(enumerate(gaps), key=lambda each: each[1], default=(0, 0.0))


def carried(
    points: tuple[Point, ...], before: DetectedFace, now: DetectedFace
) -> tuple[Point, ...]:
    """Points on a face in one frame, carried to another along its five landmarks."""
    way = laid_on(before.landmarks, now.landmarks)
    return points if way is None else tuple(way(point) for point in points)


@dataclass(frozen=True)
class PlaneView:
    """Which part of the plane is seen: ``centre`` in the middle, ``zoom`` device pixels for one."""

    zoom: float = 1.0
    centre: Point = (0.0, 0.0)

    def transform(self, width: float, height: float) -> Transform:
        """From the plane to a view of ``width`` x ``height`` device pixels."""
        x, y = self.centre
        return Transform(self.zoom, 0.0, width / 2 - self.zoom * x, height / 2 - self.zoom * y)

    def moved(self, dx: float, dy: float) -> PlaneView:
        """The pictures pushed by device pixels."""
        x, y = self.centre
        return replace(self, centre=(x - dx / self.zoom, y - dy / self.zoom))

    def zoomed(self, zoom: float, from_x: float = 0.0, from_y: float = 0.0) -> PlaneView:
        """Another zoom; what lies (from_x, from_y) device pixels off the middle stays there."""
        x, y = self.centre
        gain = 1 / self.zoom - 1 / zoom
        return PlaneView(zoom, (x + from_x * gain, y + from_y * gain))

    def kept_on(self, picture: PlacedPicture, placed: Transform) -> PlaneView:
        """A picture cannot be lost: the middle of the view lies on it, and its zoom has bounds."""
        zoom = min(
            max(self.zoom, MAGNIFICATION_MIN / placed.scale), MAGNIFICATION_MAX / placed.scale
        )
        x, y = placed.inverse()(self.centre)
        inside = min(max(x, 0.0), float(picture.width)), min(max(y, 0.0), float(picture.height))
        centre = self.centre if inside == (x, y) else placed(inside)
        return PlaneView(zoom, centre)

    def follows(self, way: Transform) -> PlaneView:
        """The same part of the face where the plane became another one by ``way``."""
        return PlaneView(self.zoom / way.scale, way(self.centre))


def on_face(box: Box, placed: Transform, width: float, height: float, margin: float) -> PlaneView:
    """The view that shows a face with ``margin`` times its height around it."""
    side = box[3] * placed.scale * (1 + 2 * margin)
    return PlaneView(min(width, height) / side, placed(middle_of(box)))


def whole(picture: PlacedPicture, placed: Transform, width: float, height: float) -> PlaneView:
    """The view that shows all of a picture, however it is turned; never enlarged above 1:1."""
    turn = radians(placed.turned_deg)
    across = picture.width * abs(cos(turn)) + picture.height * abs(sin(turn))
    down = picture.width * abs(sin(turn)) + picture.height * abs(cos(turn))
    zoom = min(1.0, width / across, height / down) / placed.scale
    return PlaneView(zoom, placed(picture.middle))


def scale_bar(magnification: float) -> tuple[int, float]:
    """Recorded pixels of a bar, and its length on the screen; 1, 2 or 5 times a power of ten.

    ``magnification`` is the screen's pixels for one recorded one. It says how finely a picture
    was recorded. It is no ruler: nothing is measured on a face with it.
    """
    pixels = 1
    for pixels in (size * 10**power for power in range(6) for size in (1, 2, 5)):
        if pixels * magnification >= BAR_MIN:
            break
    return pixels, pixels * magnification


def columns_for(count: int, width: float, height: float) -> int:
    """Into how many columns panes of equal size are laid, so that a face is shown largest.

    Always so many that no place stays empty.
    """
    whole_rows = [columns for columns in range(1, count + 1) if count % columns == 0]
    return max(
        whole_rows, key=lambda columns: (min(width / columns, height * columns / count), columns)
    )


def thirds_of(face: DetectedFace) -> tuple[float, float]:
    """Where the facial thirds meet: about the brows, and at the base of the nose; in its pixels.

    The detector knows neither: the brows are taken a third of the way from the eyes to the nose
    above the eyes, and the base of the nose a quarter of the way from its tip to the mouth. The
    examiner moves both; they divide the picture, and measure nothing.
    """
    left, right, nose, *mouth = face.landmarks
    eyes = (left[1] + right[1]) / 2
    lips = (mouth[0][1] + mouth[1][1]) / 2
    return eyes - (nose[1] - eyes) / 3, nose[1] + (lips - nose[1]) / 4
