"""What the panel beside the pictures asks of them: the view as it is, and regions on it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from ui.views.panes.adjusting import RegionAdjusting
from ui.views.panes.board import PaneBoard
from ui.views.panes.canvas import PaneCanvas
from ui.views.panes.marks import outline_on
from ui.views.panes.overlaying import Overlaying
from ui.views.panes.pane import ComparisonPane
from ui.views.panes.region_tool import RegionTool
from ui.views.panes.shown import Shown
from workstation.model import Point, PortraitId, Region, SteppedFrames, Subject, View


class PictureSurface(QObject):
    """``region_drawn`` carries a ``Region`` once it was marked on both pictures, or on one only.

    ``regions_adjusted`` carries those that lie otherwise now and the number of the act, and
    ``region_taken`` which is adjusted. ``drawing_begun`` and ``drawing_ended`` enclose both.
    ``said`` tells in words what to do next meanwhile. ``stepped`` answers which frames of the
    track were stepped through for this candidate.
    """

    region_drawn = Signal(object)
    regions_adjusted = Signal(object, int)
    region_taken = Signal(int)
    drawing_begun = Signal()
    drawing_ended = Signal()
    said = Signal(str)

    def __init__(
        self,
        board: PaneBoard,
        overlaying: Overlaying,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._board, self._overlaying = board, overlaying
        self._regions: tuple[Region, ...] = ()
        self._chosen: int | None = None
        self._last_portrait: ComparisonPane | None = None
        self._number = 0
        self.stepped: Callable[[], SteppedFrames | None] = lambda: None
        self._tools: dict[PaneCanvas, RegionTool] = {}
        self._marked: tuple[Shown, Shown] | None = None
        self._left_out: set[PaneCanvas] = set()
        self.adjusting = RegionAdjusting(board, self)
        self.adjusting.adjusted.connect(self._on_adjusted)
        self.adjusting.taken.connect(self._on_region_taken)
        self.adjusting.said.connect(self.said)
        self.adjusting.ended.connect(self.drawing_ended)
        board.pictures_changed.connect(self._on_pictures_changed)
        board.active_changed.connect(self._on_active_changed)

    def view(self) -> View:
        """As looked at now, with every overlay that was used for this candidate.

        Raises ``ValueError`` while a pane shows nothing yet.
        """
        panes = [pane.record() for pane in self._board.panes]
        shown = tuple(pane for pane in panes if pane is not None)
        if len(shown) != len(panes):
            raise ValueError("a pane shows nothing yet")
        return View(self._overlaying.as_laid(shown), self._overlaying.used, self.stepped())

    def portrait_id(self) -> PortraitId | None:
        """The portrait of the pane that has or last had the focus, else the first portrait."""
        pane = self._portrait_pane()
        return pane.shown.portrait_id if pane is not None and pane.shown is not None else None

    def show_regions(self, regions: Sequence[Region], chosen: int | None = None) -> None:
        """Outline regions with their numbers on the pictures that they were marked on."""
        self._regions, self._chosen = tuple(regions), chosen
        self.adjusting.show(self._regions, chosen)
        self._draw()

    @property
    def is_drawing(self) -> bool:
        """Whether a region is being marked or adjusted."""
        return bool(self._tools) or self.adjusting.is_on

    def draw_region(self, number: int) -> None:
        """Begin to mark a region on the probe, then on the portrait; Escape ends."""
        self.end_drawing()
        portrait = self._portrait_pane()
        first = self._board.first
        if portrait is None or not first.is_ready or not portrait.is_ready:
            return
        self._overlaying.leave()
        self.drawing_begun.emit()
        if first.shown is not None and first.shown.subject is Subject.EDITED_PROBE:
            # A region is kept in recorded pixels, and an edit may have cropped or turned them.
            self.said.emit(self.tr("Show the probe as recorded (E) to mark a region."))
            return
        if first.shown is not None and first.shown.frame is not None:
            # A region belongs to a face that is kept; this one was never searched or measured.
            self.said.emit(
                self.tr(
                    "No face of this frame is kept. Go to the probe or a kept face of the track "
                    "(Ctrl+, or Ctrl+.) to mark a region."
                )
            )
            return
        self._number = number
        assert first.shown is not None and portrait.shown is not None
        self._marked = first.shown, portrait.shown
        for pane in (first, portrait):
            tool = RegionTool(number, self._on_taken, self._on_left_out, self.end_drawing)
            self._tools[pane.canvas] = tool
            pane.canvas.set_tool(tool)
        self._go_to(first.canvas)

    def adjust_regions(self, numbers: Sequence[int]) -> None:
        """Begin to move and size regions that are shown; Enter keeps, Escape puts back."""
        self.end_drawing()
        self._overlaying.leave()
        self.drawing_begun.emit()
        regions = [each for each in self._regions if each.number in numbers]
        self.adjusting.begin(regions, self._chosen)

    def end_adjusting(self) -> None:
        """Leave the regions as they lie."""
        self.adjusting.keep()

    def escape(self) -> None:
        """Leave without a region, or with those that are adjusted as they were."""
        self.adjusting.put_back()
        self.end_drawing()

    def end_drawing(self) -> None:
        """Leave without a region, or with those that are adjusted as they lie."""
        self.adjusting.keep()
        if not self._tools:
            return
        for canvas, tool in self._tools.items():
            if canvas.tool is tool:
                canvas.set_tool(None)
        self._tools, self._left_out, self._marked = {}, set(), None
        self.said.emit("")
        self.drawing_ended.emit()

    def _go_to(self, canvas: PaneCanvas) -> None:
        canvas.setFocus()
        on_probe = canvas is self._board.first.canvas
        form = (
            self.tr(
                "Region {number}, on the probe: drag, or arrows move it, Ctrl and arrows size it, "
                "Enter takes it. Backspace: not on this picture. Esc ends."
            )
            if on_probe
            else self.tr(
                "Region {number}, on the portrait: the same part. Enter takes it. "
                "Backspace: not on this picture. Esc ends."
            )
        )
        self.said.emit(form.format(number=self._number))

    def _on_taken(self, canvas: PaneCanvas, _points: tuple[Point, ...]) -> None:
        self._left_out.discard(canvas)
        self._go_on()

    def _on_left_out(self, canvas: PaneCanvas) -> None:
        self._left_out.add(canvas)
        self._go_on()

    def _go_on(self) -> None:
        open_ = [c for c, t in self._tools.items() if not t.accepted and c not in self._left_out]
        if open_:
            self._go_to(open_[0])
            return
        probe, portrait = (tool.accepted for tool in self._tools.values())
        assert self._marked is not None
        face, other = self._marked[0].face_id, self._marked[1].portrait_id
        number = self._number
        self.end_drawing()
        if (probe or portrait) and face is not None and other is not None:
            self.region_drawn.emit(Region(number, face, other, probe, portrait))

    def _portrait_pane(self) -> ComparisonPane | None:
        portraits = [pane for pane in self._board.panes if pane.is_portrait]
        if self._last_portrait in portraits:
            return self._last_portrait
        return portraits[0] if portraits else None

    def _on_active_changed(self) -> None:
        if self._board.active.is_portrait:
            self._last_portrait = self._board.active

    def _on_adjusted(self, regions: tuple[Region, ...], act: int) -> None:
        now = {each.number: each for each in regions}
        self.show_regions([now.get(each.number, each) for each in self._regions], self._chosen)
        self.regions_adjusted.emit(regions, act)

    def _on_region_taken(self, number: int) -> None:
        self._chosen = number
        self._draw()
        self.region_taken.emit(number)

    def _on_pictures_changed(self) -> None:
        """An outline of a picture that is gone must not be kept as one of the next."""
        if self._marked is not None:
            shown = [pane.shown.key for pane in self._board.panes if pane.shown is not None]
            if any(each.key not in shown for each in self._marked):
                self.end_drawing()
        self._draw()

    def _draw(self) -> None:
        for pane in self._board.panes:
            outlines = (
                (each.number, outline_on(pane.shown, each), each.number == self._chosen)
                for each in self._regions
            )
            pane.canvas.outlines = tuple(each for each in outlines if each[1])
            pane.canvas.update()
