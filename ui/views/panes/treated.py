"""A picture as its treatment shows it: made in a worker, level by level, and kept."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from enum import Enum, auto
from math import log2
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage
from shiboken6 import isValid

from ui.desk import Desk
from ui.views import pixels
from ui.views.pixels import Prepared
from workstation.model import AS_RECORDED, Channel, Treatment
from workstation.viewing import levels
from workstation.viewing.treating import changes_values

if TYPE_CHECKING:
    from workstation.progress import Progress
    from workstation.workspace import Workspace


class Look(Enum):
    """As which a picture is wanted: as its pane shows it, in grey, or its edges alone."""

    SHOWN = auto()
    GREY = auto()
    EDGES = auto()


Key = tuple[Look, int, Treatment]
Dress = tuple[Look, Treatment]
"""What is made of a picture: for whom, and how it is treated."""
Dressed = Mapping[Key, QImage]


class TreatedPicture(QObject):
    """The recorded pixels are never touched: every look is a copy, of the level that is seen.

    While a copy is being made the last one of that level is drawn, so that nothing flickers.
    """

    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.picture: Prepared | None = None
        self._treatment = AS_RECORDED
        self._made: dict[Key, QImage] = {}
        self._last: dict[tuple[Look, int], QImage] = {}
        self._asked: set[tuple[Look, int]] = set()

    @property
    def is_glimpse(self) -> bool:
        """Whether the picture is a reduced one, until all pixels are there."""
        return self.picture is not None and self.picture.reduced > 1

    def set_picture(self, picture: Prepared | None, dressed: Dressed | None = None) -> None:
        """Show another picture; it may come with what ``dresses`` asked for."""
        if picture is not self.picture:
            self.picture = picture
            self._made, self._last, self._asked = {}, {}, set()
            for (look, index, treatment), image in (dressed or {}).items():
                self._made[(look, index, treatment)] = self._last[(look, index)] = image
        self.changed.emit()

    def dresses(self) -> frozenset[Dress]:
        """What is made of the picture now, so that the next frame can come with it."""
        return frozenset((look, treatment) for look, _index, treatment in self._made)

    def set_treatment(self, treatment: Treatment) -> None:
        """Show it in another way."""
        values = replace(treatment, turned_deg=0.0, smooth=False)
        if values != self._treatment:
            self._treatment = values
            self._made = {}
        self.changed.emit()

    def level_for(self, zoom: float, look: Look = Look.SHOWN) -> tuple[QImage, float] | None:
        """What to draw at ``zoom`` and by how much it is reduced; None while it is not there."""
        if self.picture is None:
            return None
        image, reduced = self.picture.level_for(zoom)
        treatment = self._wanted(look)
        if self.is_glimpse and (
            look is not Look.SHOWN or changes_values(treatment) or zoom * reduced > 1
        ):
            return None  # it has not the pixels for that
        if look is not Look.EDGES and not changes_values(treatment):
            return image, reduced
        index = round(log2(reduced / self.picture.reduced))
        made = self._made.get((look, index, treatment))
        if made is None:
            self._ask(look, index, treatment)
            made = self._last.get((look, index), image if look is Look.SHOWN else None)
        return None if made is None else (made, reduced)

    def _wanted(self, look: Look) -> Treatment:
        if look is Look.GREY and self._treatment.channel is Channel.COLOUR:
            return replace(self._treatment, channel=Channel.GREY)
        return self._treatment

    def _ask(self, look: Look, index: int, treatment: Treatment) -> None:
        picture, place = self.picture, (look, index)
        if picture is None or place in self._asked:
            return
        self._asked.add(place)
        source = picture.levels[index]

        def work(_workspace: Workspace, _progress: Progress) -> QImage:
            return made_of(source, treatment, look)

        def arrived(image: QImage) -> None:
            if not isValid(self) or picture is not self.picture:
                return
            self._asked.discard(place)
            self._last[place] = image
            # A key that is held asks for many in a row: of those only the newest is made next.
            if treatment == self._wanted(look):
                self._made[(look, index, treatment)] = image
            self.changed.emit()

        self._desk.run(work, arrived, what=self.tr("Treating a picture"), lane="pictures")


def dressed(picture: Prepared, dresses: frozenset[Dress]) -> Dressed:
    """Every level of a picture as it is wanted; for a worker.

    So that the next frame of a track is never seen untreated for a moment.
    """
    return {
        (look, index, treatment): made_of(level, treatment, look)
        for look, treatment in dresses
        for index, level in enumerate(picture.levels)
    }


def made_of(source: QImage, treatment: Treatment, look: Look) -> QImage:
    """A copy of one level as it is wanted; for a worker."""
    recorded = pixels.read_pixels(source)
    image = pixels.blank(source.width(), source.height())
    into = pixels.pixels_of(image)
    if not changes_values(treatment):
        into[...] = recorded
    else:
        levels.write_treated(recorded, treatment, into)
    if look is not Look.EDGES:
        return image
    edges = pixels.blank(source.width(), source.height(), opaque=False)
    levels.write_edges(into, pixels.pixels_of(edges))
    return edges
