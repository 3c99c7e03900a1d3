"""What the panel needs of the pictures beside it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import SignalInstance

from workstation.model import PortraitId, Region, View


class Surface(Protocol):
    """The pictures of the candidate on the desk, as they are looked at now."""

    region_drawn: SignalInstance
    """A ``Region``, once it was drawn; not told where the examiner gave up."""
    regions_adjusted: SignalInstance
    """A tuple of ``Region`` that lie otherwise now, and the number of the act."""
    region_taken: SignalInstance
    """The number of the region that is adjusted from now on."""
    drawing_ended: SignalInstance
    """Just before a region was drawn, after adjusting, or where the examiner gave up."""

    def view(self) -> View:
        """The panes, their treatment, and every overlay that was used for this candidate.

        Raises ``ValueError`` while a pane shows nothing yet.
        """
        ...

    def portrait_id(self) -> PortraitId | None:
        """The portrait that is compared now."""
        ...

    def show_regions(self, regions: Sequence[Region], chosen: int | None) -> None:
        """Outline regions on the pictures under their numbers, one of them chosen."""
        ...

    def draw_region(self, number: int) -> None:
        """Begin to mark a region under this number."""
        ...

    def adjust_regions(self, numbers: Sequence[int]) -> None:
        """Begin to move and size regions that are outlined."""
        ...

    def end_adjusting(self) -> None:
        """Leave them as they lie."""
        ...
