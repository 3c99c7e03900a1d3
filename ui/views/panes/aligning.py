"""Laying the pictures on each other: on the eyes, or on three points that the examiner places."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter

from ui.views.panes import drawing, words
from ui.views.panes.board import PaneBoard
from ui.views.panes.canvas import PaneCanvas
from ui.views.panes.pane import ComparisonPane
from ui.views.panes.tool import ARROWS, ENTER, PaneTool
from workstation.model import AlignedOn, Alignment, Point
from workstation.viewing.plane import farthest_px

POINTS = 3
NUDGE, NUDGE_FAR = 1.0, 10.0
"""How far an arrow key moves a point, in device pixels; with Shift the second."""

REACH = 14.0


class PointsTool(PaneTool):
    """Places three numbered points on a pane; afterwards each can be moved.

    Arrows move the cross, Enter sets it; Space takes the next of three that are set. Backspace
    takes the last point back.
    """

    def __init__(self, aligning: Aligning, points: Sequence[Point] = ()) -> None:
        self._aligning = aligning
        self.points = list(points)
        self.cross: Point | None = None
        self.taken = 0
        self._held: int | None = None

    @property
    def is_full(self) -> bool:
        """Whether all three are placed."""
        return len(self.points) == POINTS

    def paint(self, painter: QPainter, canvas: PaneCanvas) -> None:
        for number, point in enumerate(self.points):
            chosen = self.is_full and number == self.taken and canvas.hasFocus()
            drawing.draw_cross(painter, canvas.point_in_view(point), str(number + 1), chosen=chosen)
        if not self.is_full and canvas.hasFocus():
            at = canvas.point_in_view(self._cross(canvas))
            drawing.draw_cross(painter, at, str(len(self.points) + 1), chosen=True)

    def _cross(self, canvas: PaneCanvas) -> Point:
        """Where the next point would be set: in the middle of the view, until it is moved."""
        if self.cross is None:
            middle = canvas.rect().center()
            self.cross = canvas.point_in_picture(middle.toPointF())
        return self.cross

    def press(self, canvas: PaneCanvas, point: Point, event: QMouseEvent) -> bool:
        at = event.position()
        near = [
            ((canvas.point_in_view(each) - at).manhattanLength(), number)
            for number, each in enumerate(self.points)
        ]
        if near and min(near)[0] <= REACH:
            self._held = self.taken = min(near)[1]
        elif not self.is_full:
            self.points.append(point)
            self._held = len(self.points) - 1
        else:
            return False
        canvas.update()
        return True

    def move(self, canvas: PaneCanvas, point: Point, event: QMouseEvent) -> None:
        if self._held is not None:
            self.points[self._held] = point
            canvas.update()

    def release(self, canvas: PaneCanvas, point: Point, event: QMouseEvent) -> None:
        self._held = None
        self.cross = None
        self._aligning.point_placed()

    def claims(self, event: QKeyEvent) -> bool:
        return super().claims(event) or event.key() == Qt.Key.Key_Space

    def key(self, canvas: PaneCanvas, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Escape:
            self._aligning.stop()
        elif key == Qt.Key.Key_Backspace:
            if self.points:
                self.points.pop()
                self._aligning.point_placed()
        elif key in ENTER:
            self._set(canvas)
        elif key == Qt.Key.Key_Space and self.is_full:
            self.taken = (self.taken + 1) % POINTS
        elif key in ARROWS:
            far = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._nudge(canvas, ARROWS[key], NUDGE_FAR if far else NUDGE)
        else:
            return False
        canvas.update()
        return True

    def _set(self, canvas: PaneCanvas) -> None:
        if self.is_full:
            self._aligning.enter()
            return
        self.points.append(self._cross(canvas))
        self.taken = len(self.points) - 1
        self._aligning.point_placed()

    def _nudge(self, canvas: PaneCanvas, way: Point, size: float) -> None:
        assert canvas.placed is not None
        at = self.points[self.taken] if self.is_full else self._cross(canvas)
        x, y = canvas.placed(at)
        moved = canvas.placed.inverse()((x + way[0] * size, y + way[1] * size))
        if self.is_full:
            self.points[self.taken] = moved
            self._aligning.point_placed()
        else:
            self.cross = moved


class Aligning(QObject):
    """``said`` carries what happened, or what to do next, in words."""

    said = Signal(str)
    changed = Signal()

    def __init__(self, board: PaneBoard, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._board = board
        self._tools: dict[ComparisonPane, PointsTool] = {}
        self.keeps_eyes = False

    @property
    def is_placing(self) -> bool:
        """Whether points are being placed."""
        return bool(self._tools)

    def toggle_eyes(self) -> None:
        """Align every picture on the eyes of the first, or take an alignment back."""
        if any(self._board.is_aligned(pane) for pane in self._board.panes):
            self.take_back()
        else:
            self.on_eyes()
            self.said.emit(self.tr("Aligned on the eyes. A takes it back."))

    def on_eyes(self) -> None:
        """Align every picture on the eyes of the first, here and of the next candidates."""
        self.stop()
        self.keeps_eyes = True
        for pane in self._board.panes:
            pane.align_on_eyes()
        self.changed.emit()

    def take_back(self) -> None:
        """No picture is aligned any more."""
        self.stop()
        self.keeps_eyes = False
        for pane in self._board.panes:
            pane.align(None)
        self.said.emit(self.tr("Not aligned any more: faces of one height, side by side."))
        self.changed.emit()

    def renew(self, pane: ComparisonPane) -> None:
        """Another picture came into a pane: it is aligned on its eyes where the others are."""
        if self.keeps_eyes and pane.alignment is None:
            pane.align_on_eyes()
            self.changed.emit()

    def begin_points(self) -> None:
        """Begin to place three points on every picture; those placed before can be moved."""
        if self.is_placing:
            self.stop()
            return
        for pane in self._board.panes:
            if pane.is_ready:
                known = pane.alignment
                points = known.points if known and known.on is AlignedOn.POINTS else ()
                self._tools[pane] = PointsTool(self, points)
                pane.canvas.set_tool(self._tools[pane])
        if self._tools:
            self._board.first.canvas.setFocus()
            self._say_next()
            self.changed.emit()

    def stop(self) -> None:
        """Leave the points as they are."""
        for pane, tool in self._tools.items():
            if pane in self._board.panes and pane.canvas.tool is tool:
                pane.canvas.set_tool(None)
        if self._tools:
            self._tools = {}
            self.said.emit("")
            self.changed.emit()

    def enter(self) -> None:
        """Enter on a full picture: to the next that lacks points, or an end."""
        if self._next() is None:
            self.stop()
            self.said.emit(self._result())
        else:
            self._go_on()

    def point_placed(self) -> None:
        """A point was placed, moved or taken back."""
        full = {pane: tool for pane, tool in self._tools.items() if tool.is_full}
        first = self._board.first
        if first in full and len(full) > 1:
            self.keeps_eyes = False
            for pane in self._tools:
                tool = full.get(pane)
                alignment = (
                    Alignment(AlignedOn.POINTS, tuple(tool.points), by_hand=True) if tool else None
                )
                pane.alignment = alignment
            self._write_residuals()
            self._board.arrange()
        self._go_on()
        self.changed.emit()

    def _write_residuals(self) -> None:
        reference = self._board.first.alignment
        for pane in self._board.panes[1:]:
            pane.residual = ""
            if (
                pane.alignment is not None
                and reference is not None
                and self._board.is_aligned(pane)
            ):
                pane.residual = words.residual_words(*farthest_px(pane.alignment, reference))

    def _next(self) -> ComparisonPane | None:
        return next((pane for pane, tool in self._tools.items() if not tool.is_full), None)

    def _go_on(self) -> None:
        active = self._tools.get(self._board.active)
        following = self._next()
        if active is not None and active.is_full and following is not None:
            following.canvas.setFocus()
        self._say_next()

    def _say_next(self) -> None:
        following = self._next()
        if following is None:
            result = self._result()
            self.said.emit(
                self.tr("{result} Space takes a point, arrows move it, Enter ends.").format(
                    result=result
                )
            )
            return
        number = len(self._tools[following].points) + 1
        self.said.emit(
            self.tr(
                "Point {number} of 3: click it, or move the cross by arrows and press Enter. "
                "Choose the same three spots on every picture, far apart."
            ).format(number=number)
        )

    def _result(self) -> str:
        gaps = [pane.residual for pane in self._board.panes[1:] if pane.residual]
        if not gaps:
            return self.tr("Not aligned.")
        return self.tr("Aligned on three points: {gaps}.").format(gaps="; ".join(gaps))
