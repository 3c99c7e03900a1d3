"""Two to four panes of one size, laid on one plane, moved together or each by itself."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from ui import theme
from ui.desk import Desk
from ui.views.panes.pane import ComparisonPane
from ui.views.viewport import step_zoom
from workstation.model.viewing import PANES_MAX, PANES_MIN
from workstation.viewing.plane import (
    PlaneView,
    columns_for,
    is_laid,
    on_face,
    place,
    whole,
)
from workstation.viewing.transform import Transform

FACE_MARGIN = 0.4
FACE_ROOM = 1.2
"""Aligned on the eyes, a face stands somewhat higher or lower than that of the first pane."""

TURN_DEG = 1.0


class PaneBoard(QWidget):
    """The first pane is the one that the others are laid on. ``view`` is what all show, linked.

    ``arranged`` tells that something looks different, ``pictures_changed`` that a pane shows
    something else or otherwise, ``active_changed`` that another pane has the focus.
    """

    arranged = Signal()
    pictures_changed = Signal()
    active_changed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.panes: list[ComparisonPane] = []
        self.linked = True
        self.view = PlaneView()
        self._active = 0
        self._columns = 0
        # Until the user moves something, the faces keep their size when the window changes.
        self._follows_faces = True
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.MEDIUM)
        self._grid.setVerticalSpacing(theme.TINY)
        for _ in range(PANES_MIN):
            self.add()

    # Panes

    @property
    def first(self) -> ComparisonPane:
        """The pane that the others are laid on."""
        return self.panes[0]

    @property
    def active(self) -> ComparisonPane:
        """The pane that has, or last had, the focus."""
        return self.panes[self._active]

    @property
    def active_number(self) -> int:
        """Its number, from 0."""
        return self._active

    def add(self) -> ComparisonPane | None:
        """One more, still empty; None where there are four already."""
        if len(self.panes) == PANES_MAX:
            return None
        pane = ComparisonPane(self._desk, self)
        canvas = pane.canvas
        canvas.moved.connect(lambda dx, dy: self.move_by(pane, dx, dy))
        canvas.enlarged.connect(lambda factor, x, y: self.enlarge(pane, factor, x, y))
        canvas.whole_asked.connect(lambda: self.show_whole(pane))
        canvas.single_asked.connect(lambda: self.show_single(pane))
        canvas.focused.connect(lambda: self._on_focused(pane))
        canvas.resized.connect(self._on_resized)
        pane.changed.connect(self._on_pane_changed)
        pane.own_view = self.view
        self.panes.append(pane)
        self._lay_out(again=True)
        return pane

    def close_pane(self, pane: ComparisonPane) -> None:
        """Close a pane; two always stay, and the first always."""
        number = self.panes.index(pane)
        if len(self.panes) <= PANES_MIN or number == 0:
            return
        had_focus = pane.canvas.hasFocus()
        pane.take_out_of(self._grid)
        del self.panes[number]
        pane.delete()
        self._active = min(self._active, len(self.panes) - 1)
        self._lay_out(again=True)
        self.arrange()
        if had_focus:
            self.active.canvas.setFocus()
        self.active_changed.emit()

    def _on_pane_changed(self) -> None:
        self.arrange()
        self.pictures_changed.emit()

    def step_focus(self, by: int) -> None:
        """Go to the next or previous pane, round and round."""
        self.panes[(self._active + by) % len(self.panes)].canvas.setFocus()

    def _on_focused(self, pane: ComparisonPane) -> None:
        number = self.panes.index(pane)
        if number != self._active:
            self._active = number
            self.arrange()
            self.active_changed.emit()

    def _lay_out(self, *, again: bool = False) -> None:
        columns = columns_for(len(self.panes), max(1, self.width()), max(1, self.height()))
        # What cannot be shared out stays at the border: the panes have one width to the pixel.
        room = self.width() - theme.MEDIUM * (columns - 1)
        self._grid.setContentsMargins(0, 0, room % columns, 0)
        if columns == self._columns and not again:
            return
        self._columns = columns
        for pane in self.panes:
            pane.take_out_of(self._grid)
        for index in range(PANES_MAX):
            self._grid.setColumnStretch(index, 1 if index < columns else 0)
            used = index < -(-len(self.panes) // columns)
            self._grid.setRowStretch(3 * index + 1, 1 if used else 0)
        for number, pane in enumerate(self.panes):
            pane.place_in(self._grid, number // columns, number % columns)
        for pane, following in zip(self.panes, self.panes[1:], strict=False):
            QWidget.setTabOrder(pane.canvas, following.canvas)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    # What is seen

    def placed(self, pane: ComparisonPane) -> Transform | None:
        """From a pane's recorded pixels to the plane; None while something is missing."""
        if not pane.is_placed:
            return None
        # Where the first cannot be read the others are seen all the same.
        reference = next(each for each in self.panes if each.is_placed)
        first = reference.picture
        return place(first if pane is reference else pane.picture, first)

    def is_aligned(self, pane: ComparisonPane) -> bool:
        """Whether a pane other than the first is laid on the first by points."""
        if pane is self.first or not pane.is_placed or not self.first.is_placed:
            return False
        return is_laid(pane.picture, self.first.picture)

    def face_height_px(self, pane: ComparisonPane) -> float:
        """How high the face of a pane stands at most, or is going to, in device pixels."""
        placed, box = self.placed(self.first), self.first.face_box
        room = 1.0 if pane is self.first else FACE_ROOM
        if placed is None or box is None:
            return room * min(self.first.canvas.device_size) / (1 + 2 * FACE_MARGIN)
        return room * self.view_of(pane).zoom * placed.scale * box[3]

    def view_of(self, pane: ComparisonPane) -> PlaneView:
        """What a pane shows of the plane."""
        return self.view if self.linked else pane.own_view

    def set_linked(self, linked: bool) -> None:
        """Move all together, beginning with what the active pane shows; or each by itself."""
        if linked:
            self.view = self.active.own_view
        else:
            for pane in self.panes:
                pane.own_view = self.view
        self.linked = linked
        self.arrange()

    def move_by(self, pane: ComparisonPane, dx: float, dy: float) -> None:
        """Push what a pane shows by device pixels."""
        self._look(pane, self.view_of(pane).moved(dx, dy))

    def enlarge(self, pane: ComparisonPane, factor: float, x: float = 0.0, y: float = 0.0) -> None:
        """Enlarge around a point so far off the middle; 1:1 of that pane is never leapt over."""
        placed = self.placed(pane)
        if placed is not None:
            view = self.view_of(pane)
            zoom = step_zoom(view.zoom * placed.scale, factor) / placed.scale
            self._look(pane, view.zoomed(zoom, x, y))

    def show_whole(self, pane: ComparisonPane) -> None:
        """Show all of a pane's picture."""
        placed = self.placed(pane)
        if placed is not None:
            self._look(pane, whole(pane.picture, placed, *pane.canvas.device_size))

    def show_single(self, pane: ComparisonPane) -> None:
        """Each recorded pixel of a pane on one of the screen."""
        placed = self.placed(pane)
        if placed is not None:
            self._look(pane, self.view_of(pane).zoomed(1 / placed.scale))

    def show_faces(self) -> None:
        """Bring all faces to one size, in the middle."""
        self._follows_faces = True
        placed = self.placed(self.first)
        box = self.first.face_box
        if placed is not None and box is not None:
            size = self.first.canvas.device_size
            self.view = on_face(box, placed, *size, FACE_MARGIN)
            for pane in self.panes:
                pane.own_view = self.view
        self.arrange()

    def follow(self, way: Transform) -> None:
        """The plane is another one now: keep looking at the same part of the face."""
        self.view = self.view.follows(way)
        for pane in self.panes:
            pane.own_view = pane.own_view.follows(way)
        self.arrange()

    def _look(self, pane: ComparisonPane, view: PlaneView) -> None:
        placed = self.placed(pane)
        if placed is None:
            return
        self._follows_faces = False
        view = view.kept_on(pane.picture, placed)
        if self.linked:
            self.view = view
        else:
            pane.own_view = view
        self.arrange()

    def _on_resized(self) -> None:
        if self._follows_faces:
            self.show_faces()
        else:
            self.arrange()

    def turn(self, degrees: float) -> None:
        """Turn the active picture clockwise; where it is aligned, all aligned ones together."""
        pane = self.first if self.is_aligned(self.active) else self.active
        turned = (pane.treatment.turned_deg + degrees + 180) % 360 - 180
        self.turn_to(pane, turned)

    def turn_to(self, pane: ComparisonPane, turned_deg: float) -> None:
        """Turn a picture to -180 to 180 degrees, about what its view has in the middle."""
        before = self.placed(pane)
        pane.treatment = replace(pane.treatment, turned_deg=turned_deg)
        after = self.placed(pane)
        if pane is self.first and before is not None and after is not None:
            self.follow(after.after(before.inverse()))
        pane.changed.emit()

    def arrange(self) -> None:
        """Lay all pictures out again; nothing is read or made for that."""
        first_laid = any(self.is_aligned(pane) for pane in self.panes)
        for number, pane in enumerate(self.panes):
            placed = self.placed(pane)
            canvas = pane.canvas
            view = self.view_of(pane).transform(*canvas.device_size)
            canvas.placed = None if placed is None else view.after(placed)
            pane.describe(
                first=number == 0,
                aligned=first_laid and (number == 0 or self.is_aligned(pane)),
                active=number == self._active,
            )
            canvas.update()
        self.arranged.emit()
