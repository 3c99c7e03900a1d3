"""Pictures that are not there: what the examination panel asks of them, and answers by hand."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from ui.desk import Desk
from workstation.model import Pane, Point, PortraitId, Region, Subject, View

TRIANGLE: tuple[Point, ...] = ((4.0, 4.0), (12.0, 4.0), (8.0, 10.0))


class FakeSurface(QObject):
    """Shows the probe and the candidate's first portrait, and draws what it is told to."""

    region_drawn = Signal(object)
    drawing_ended = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.regions: tuple[Region, ...] = ()
        self.chosen: int | None = None
        self.drawing: int | None = None

    def view(self) -> View:
        """The two pictures as recorded."""
        search, portrait = self._desk.search, self.portrait_id()
        assert search is not None and portrait is not None
        return View(
            (
                Pane(Subject.PROBE, face_id=search.probe.face_id),
                Pane(Subject.PORTRAIT, portrait_id=portrait),
            )
        )

    def portrait_id(self) -> PortraitId | None:
        """The candidate's portrait."""
        return self._desk.candidate.portrait_id if self._desk.candidate is not None else None

    def show_regions(self, regions: Sequence[Region], chosen: int | None) -> None:
        """Keep what should be outlined."""
        self.regions, self.chosen = tuple(regions), chosen

    def draw_region(self, number: int) -> None:
        """Keep the number that was asked for."""
        self.drawing = number

    def finish(self, *, in_portrait: bool = True) -> Region:
        """Draw the region that was asked for on the probe, and on the portrait too."""
        search, portrait = self._desk.search, self.portrait_id()
        assert search is not None and portrait is not None and self.drawing is not None
        drawn = Region(
            self.drawing,
            search.probe.face_id,
            portrait,
            TRIANGLE,
            TRIANGLE if in_portrait else (),
        )
        self.drawing = None
        self.drawing_ended.emit()
        self.region_drawn.emit(drawn)
        return drawn
