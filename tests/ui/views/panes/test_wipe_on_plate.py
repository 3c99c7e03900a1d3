"""A wipe shows the same part of a picture on the screen and on the plate."""

from __future__ import annotations

from dataclasses import dataclass
from math import cos, hypot, radians, sin

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray
from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from ui.views.panes.overlay_view import OverlayView
from ui.views.panes.treated import Look
from workstation.model import AS_RECORDED, Overlay, OverlayKind
from workstation.viewing.overlaying import overlaid
from workstation.viewing.plane import PlaneView
from workstation.viewing.rendering import Part, lay
from workstation.viewing.transform import Transform
from workstation.viewing.wiping import Wipe

SIDE = 60
"""Width and height of both pictures in pixels."""


class FlatPicture(QObject):
    """One grey value, without a desk to make it lighter."""

    changed = Signal()

    def __init__(self, value: int) -> None:
        super().__init__()
        self.rgb = np.full((SIDE, SIDE, 3), value, np.uint8)
        self._image = QImage(SIDE, SIDE, QImage.Format.Format_RGB32)
        self._image.fill(0xFF000000 | value * 0x010101)

    def level_for(self, _zoom: float, _look: Look = Look.SHOWN) -> tuple[QImage, float]:
        """The whole picture."""
        return self._image, 1.0


@dataclass(eq=False)
class FlatPane:
    """A pane with one flat picture."""

    treated: FlatPicture
    treatment = AS_RECORDED


@st.composite
def laid(draw: st.DrawFn) -> Transform:
    """Turned, scaled and shifted, never mirrored; its middle stays near that of the plane."""
    scale, turn = draw(st.floats(0.4, 4)), radians(draw(st.floats(-180, 180)))
    shift = draw(st.floats(0, 60)), draw(st.floats(0, 60))
    way = Transform(scale * cos(turn), scale * sin(turn))
    x, y = way((SIDE / 2, SIDE / 2))
    return Transform(way.a, way.b, shift[0] - x, shift[1] - y)


def _borders(where: Transform, x: NDArray[np.float64], y: NDArray[np.float64]) -> NDArray[np.bool_]:
    """Where a pixel is near the border of a picture, which either may round to its side."""
    back = where.inverse()
    across = back.a * x - back.b * y + back.x_shift
    down = back.b * x + back.a * y + back.y_shift
    inside = np.minimum(np.minimum(across, SIDE - across), np.minimum(down, SIDE - down))
    return np.abs(inside) * where.scale < 1.6


@pytest.mark.usefixtures("qapp")
@settings(max_examples=80, deadline=None)
@given(
    st.floats(0, 1),
    st.floats(-180, 180),
    laid(),
    laid(),
    st.integers(130, 180),
    st.integers(100, 160),
)
def test_screen_and_plate_wipe_alike(
    value: float, angle: float, first: Transform, second: Transform, width: int, height: int
) -> None:
    lower, upper = FlatPane(FlatPicture(0)), FlatPane(FlatPicture(255))
    where = {lower: first, upper: second}
    overlay = Overlay(OverlayKind.WIPE, value, angle)

    view = OverlayView("Overlay", lambda pane: where[pane])  # type: ignore[index]
    view.resize(width, height)
    view.show_overlay(lower, upper, overlay)  # type: ignore[arg-type]
    # The part of the plane that the plate would draw: its first pixel is the view's first one.
    view.view = PlaneView(1.0, (width / 2, height / 2))
    image = QImage(width, height, QImage.Format.Format_RGB888)
    view.render(image, QPoint())
    view.deleteLater()
    QApplication.sendPostedEvents(view)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(height, image.bytesPerLine())
    on_screen = rows[:, : 3 * width].reshape(height, width, 3)[:, :, 0] == 255

    part = Part(0, 0, width, height)
    plate = overlaid(
        overlay, lay(upper.treated.rgb, second, part), lay(lower.treated.rgb, first, part), part,
        first,
    )  # fmt: skip
    assert plate is not None

    x, y = np.meshgrid(np.arange(width) + 0.5, np.arange(height) + 0.5)
    wipe = Wipe(width, height, value, angle)
    along = wipe.along
    # The line over the edge is 3 pixels wide on the screen.
    unsure = np.abs(x * along[0] + y * along[1] - wipe.edge) / hypot(*along) < 3.0
    unsure |= _borders(second, x, y) | _borders(first, x, y)
    assert not ((on_screen != (plate[:, :, 0] == 255)) & ~unsure).any()
    assert (~unsure).mean() > 0.2, "most of the view was compared"
