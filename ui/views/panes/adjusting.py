"""Adjusting the marks of one component: which are there, which is taken, and how it ends."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from ui.views.panes.adjust_tool import AdjustTool
from ui.views.panes.board import PaneBoard
from ui.views.panes.canvas import PaneCanvas
from ui.views.panes.marks import outline_on, with_outline
from ui.views.panes.pane import ComparisonPane
from workstation.model import Region
from workstation.viewing.outlines import Outline


class RegionAdjusting(QObject):
    """``adjusted`` carries regions that lie otherwise now, and the number of the act.

    A drag is one act, and so are arrow keys that move one mark, or size it, one after another.
    ``taken`` tells which mark is adjusted, ``said`` in words what can be done, and ``ended`` that
    the pictures are free again.
    """

    adjusted = Signal(object, int)
    taken = Signal(int)
    said = Signal(str)
    ended = Signal()

    def __init__(self, board: PaneBoard, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._board = board
        self.number = 0
        self._regions: dict[int, Region] = {}
        self._before: dict[int, Region] = {}
        self._tools: dict[PaneCanvas, AdjustTool] = {}
        self._act = 0
        self._last_way: tuple[str, int, PaneCanvas] | None = None
        self._pictures: list[object] = []
        board.pictures_changed.connect(self._on_pictures_changed)

    @property
    def is_on(self) -> bool:
        """Whether marks are being adjusted."""
        return bool(self._tools)

    def begin(self, regions: Sequence[Region], number: int | None) -> None:
        """Adjust these, beginning with one of them; says why where none can be seen."""
        self._regions = {each.number: each for each in regions}
        self._before = dict(self._regions)
        self._last_way = None
        halves = self._halves()
        if not halves:
            self._regions = {}
            self.said.emit(
                self.tr("None of its marks lies on a picture that is shown.")
                if regions
                else self.tr("This component has no mark yet. Z draws one.")
            )
            return
        for pane in dict.fromkeys(pane for _number, pane in halves):
            tool = AdjustTool(self)
            self._tools[pane.canvas] = tool
            pane.canvas.set_tool(tool)
        self._pictures = self._pictures_now()
        own = [each for each in halves if each[0] == number] or halves
        self._go_to(next((each for each in own if each[1].canvas.hasFocus()), own[0]))

    def show(self, regions: Sequence[Region], chosen: int | None) -> None:
        """The marks changed, or another one was chosen."""
        if not self.is_on:
            return
        now = {each.number: each for each in regions}
        self._regions = {key: now[key] for key in self._regions if key in now}
        if not self._halves():
            self.keep()
        elif chosen in self._regions and chosen is not None:
            self.number = chosen

    def keep(self) -> None:
        """End, with the marks as they are."""
        if not self._tools:
            return
        for canvas, tool in self._tools.items():
            if canvas.tool is tool:
                canvas.set_tool(None)
        self._tools, self._regions, self._before = {}, {}, {}
        self.said.emit("")
        self.ended.emit()

    def put_back(self) -> None:
        """End, with the marks as they were when it was begun."""
        before = [
            self._before[number]
            for number, region in self._regions.items()
            if self._before[number] != region
        ]
        if before:
            self._act += 1
            self.adjusted.emit(tuple(before), self._act)
        self.keep()

    # For the tools.

    def marks_on(self, canvas: PaneCanvas) -> dict[int, Outline]:
        """The marks of one picture that can be adjusted, by number."""
        return {
            number: outline_on(pane.shown, self._regions[number])
            for number, pane in self._halves()
            if pane.canvas is canvas
        }

    def take(self, number: int) -> None:
        """Take another mark."""
        if number != self.number:
            self.number = number
            self.taken.emit(number)
            self._say()

    def step(self, canvas: PaneCanvas, by: int) -> None:
        """Go to the next mark, or the same one on the next picture."""
        halves = self._halves()
        here = [
            place
            for place, (number, pane) in enumerate(halves)
            if pane.canvas is canvas and (number == self.number or not by)
        ]
        self._go_to(halves[((here[0] if here else 0) + by) % len(halves)])

    def put(self, canvas: PaneCanvas, outline: Outline, way: str) -> None:
        """The taken mark lies otherwise now. ``way`` is empty for a drag, which is one act."""
        shown = next(pane.shown for pane in self._board.panes if pane.canvas is canvas)
        assert shown is not None
        this = (way, self.number, canvas)
        if not way or this != self._last_way:
            self._act += 1
        self._last_way = this
        changed = with_outline(shown, self._regions[self.number], outline)
        self._regions[self.number] = changed
        self.adjusted.emit((changed,), self._act)

    def _on_pictures_changed(self) -> None:
        """A mark must not be adjusted on a picture that it does not lie on."""
        if self.is_on and self._pictures_now() != self._pictures:
            self.keep()

    def _pictures_now(self) -> list[object]:
        return [(each.shown and each.shown.key, each.is_ready) for each in self._board.panes]

    # Which marks there are.

    def _halves(self) -> list[tuple[int, ComparisonPane]]:
        """Each mark on each picture: mark after mark, from picture to picture."""
        return [
            (number, pane)
            for number, region in self._regions.items()
            for pane in self._board.panes
            if pane.is_ready and outline_on(pane.shown, region)
        ]

    def _go_to(self, half: tuple[int, ComparisonPane]) -> None:
        self.number, pane = half
        self._last_way = None
        pane.canvas.setFocus()
        self.taken.emit(self.number)
        self._say()
        for canvas in self._tools:
            canvas.update()

    def _say(self) -> None:
        words = self.tr(
            "Mark {number}: arrows move it by a pixel, Ctrl and arrows size it, Shift by ten. "
            "Space: the next one. Enter keeps, Esc puts back."
        )
        self.said.emit(words.format(number=self.number))
