"""The geometry of looking at a picture: zoom, centre and what lies where on the screen."""

from __future__ import annotations

from dataclasses import dataclass

MAGNIFICATION_MAX = 32.0
"""Device pixels per picture pixel, at most: enough to count the pixels of the smallest face."""

STEP = 1.25
"""Factor of one zoom step by key or by one notch of the wheel."""


def step_zoom(zoom: float, factor: float) -> float:
    """The zoom after a step, which never leaps over 1:1."""
    wanted = zoom * factor
    crosses = (zoom - 1.0) * (wanted - 1.0) < -1e-9
    return 1.0 if crosses else wanted


@dataclass
class Viewport:
    """Which part of a picture a view shows. All view lengths are in *device* pixels.

    ``zoom`` is device pixels per picture pixel, so that 1 shows each recorded pixel on exactly
    one pixel of the screen, whatever its density. ``centre_x`` and ``centre_y`` are the
    point of the picture, in its pixels, in the middle of the view. While ``fitted`` the whole
    picture follows the size of the view, enlarged to ``fit_max`` at most: a whole number, so that
    every recorded pixel has the same size.
    """

    picture_width: int = 0
    picture_height: int = 0
    width: float = 1.0
    height: float = 1.0
    zoom: float = 1.0
    centre_x: float = 0.0
    centre_y: float = 0.0
    fitted: bool = True
    fit_max: float = 1.0

    def set_picture(self, width: int, height: int) -> None:
        """Take another picture, of ``width`` x ``height`` pixels, and show all of it."""
        self.picture_width, self.picture_height = width, height
        self.fit()

    def resize(self, width: float, height: float) -> None:
        """The view has another size now."""
        self.width, self.height = max(1.0, width), max(1.0, height)
        if self.fitted:
            self.fit()
        else:
            self._keep_inside()

    @property
    def fit_zoom(self) -> float:
        """The zoom at which the whole picture is seen; never enlarged above ``fit_max``."""
        if not self.picture_width or not self.picture_height:
            return 1.0
        whole = min(self.width / self.picture_width, self.height / self.picture_height)
        return float(int(min(whole, self.fit_max))) if whole >= 1 else whole

    @property
    def zoom_min(self) -> float:
        """The smallest zoom: the whole picture at half the size that fits."""
        return self.fit_zoom / 2

    def fit(self) -> None:
        """Show the whole picture."""
        self.fitted = True
        self.zoom = self.fit_zoom
        self.centre_x, self.centre_y = self.picture_width / 2, self.picture_height / 2

    def set_zoom(self, zoom: float, at_x: float | None = None, at_y: float | None = None) -> None:
        """Zoom so that the picture's point at (at_x, at_y) of the view stays there."""
        at_x = self.width / 2 if at_x is None else at_x
        at_y = self.height / 2 if at_y is None else at_y
        x, y = self.to_picture(at_x, at_y)
        self.fitted = False
        self.zoom = min(max(zoom, self.zoom_min), MAGNIFICATION_MAX)
        self.centre_x = x - (at_x - self.width / 2) / self.zoom
        self.centre_y = y - (at_y - self.height / 2) / self.zoom
        self._keep_inside()

    def move(self, dx: float, dy: float) -> None:
        """Push the picture by (dx, dy) device pixels."""
        self.fitted = False
        self.centre_x -= dx / self.zoom
        self.centre_y -= dy / self.zoom
        self._keep_inside()

    def focus(
        self, box: tuple[float, float, float, float], margin: float, exact: bool = False
    ) -> None:
        """Show ``box`` (x, y, width, height in picture pixels) with ``margin`` times its larger
        side around it; ``exact`` where two views must show two boxes at one size."""
        x, y, width, height = box
        side = max(width, height) * (1 + 2 * margin)
        if side <= 0:
            return
        self.fitted = False
        zoom = min(self.width, self.height) / side
        if zoom > 1 and not exact:
            # Whole multiples show every recorded pixel at the same size.
            zoom = float(int(zoom))
        self.zoom = min(max(zoom, self.zoom_min), MAGNIFICATION_MAX)
        self.centre_x, self.centre_y = x + width / 2, y + height / 2
        self._keep_inside()

    def to_picture(self, x: float, y: float) -> tuple[float, float]:
        """The picture's point under a point of the view."""
        return (
            self.centre_x + (x - self.width / 2) / self.zoom,
            self.centre_y + (y - self.height / 2) / self.zoom,
        )

    def to_view(self, x: float, y: float) -> tuple[float, float]:
        """Where a point of the picture lies in the view."""
        return (
            (x - self.centre_x) * self.zoom + self.width / 2,
            (y - self.centre_y) * self.zoom + self.height / 2,
        )

    def _keep_inside(self) -> None:
        """A picture cannot be lost: its middle of the view always lies on the picture."""
        self.centre_x = min(max(self.centre_x, 0.0), float(self.picture_width))
        self.centre_y = min(max(self.centre_y, 0.0), float(self.picture_height))
