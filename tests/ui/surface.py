"""Pictures that are not there: what the examination panel asks of them, and answers by hand."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from ui.desk import Desk
from workstation.model import Pane, Point, PortraitId, Region, Subject, View

TRIANGLE: tuple[Point, ...] = ((4.0, 4.0), (12.0, 4.0), (8.0, 10.0))


class FakeSurface(QObject):
    """Shows the probe and the candidate's first portrait, and draws what it is told to."""

    region_drawn = Signal(object)
    regions_adjusted = Signal(object, int)
    region_taken = Signal(int)
    drawing_ended = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.regions: tuple[Region, ...] = ()
        self.chosen: int | None = None
        self.drawing: int | None = None
        self.adjusting: tuple[int, ...] = ()
        self._act = 0

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

    def adjust_regions(self, numbers: Sequence[int]) -> None:
        """Keep which regions may be adjusted."""
        self.adjusting = tuple(numbers)

    def end_adjusting(self) -> None:
        """Nothing is adjusted any more."""
        if self.adjusting:
            self.adjusting = ()
            self.drawing_ended.emit()

    def move_mark(self, number: int, across: float, *, same_act: bool = False) -> Region:
        """Adjust a region on the probe, by as many pixels to the right."""
        assert number in self.adjusting
        (region,) = (each for each in self.regions if each.number == number)
        there = tuple((x + across, y) for x, y in region.in_probe)
        self._act += 0 if same_act else 1
        changed = replace(region, in_probe=there)
        self.regions_adjusted.emit((changed,), self._act)
        return changed

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
