"""Which overlay is shown, how keys change it, and every overlay that was used."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal

from ui.views.panes.board import PaneBoard
from ui.views.panes.overlay_view import OverlayView
from ui.views.panes.pane import ComparisonPane
from ui.views.panes.shown import Shown
from workstation.model import Alignment, DetectedFace, Overlay, OverlayKind, Pane
from workstation.model.viewing import BLINK_MAX_HZ, BLINK_MIN_HZ
from workstation.viewing.plane import thirds_of
from workstation.viewing.transform import Transform

BLINK_HZ, BLINK_STEP_HZ = 2.0, 0.5
CALM_HZ = 3.0
"""Above three flashes a second flicker can cause seizures (WCAG 2.3.1); never without asking."""

SHARE_STEP = 0.05
WIPE_TURN_DEG = 15.0
BAND_STEP = 0.01
"""How far a key moves a band, as a share of the face's height."""

BEGINNING = {
    OverlayKind.OPACITY: 0.5,
    OverlayKind.WIPE: 0.5,
    OverlayKind.BLINK: BLINK_HZ,
    OverlayKind.THIRDS: 0.0,
    OverlayKind.EDGES: 0.0,
    OverlayKind.DIFFERENCE: 0.0,
}


@dataclass(frozen=True)
class Used:
    """An overlay as it was last seen: of which pictures, and what they were laid by."""

    overlay: Overlay
    below: Shown
    above: Shown
    alignments: tuple[Alignment | None, Alignment | None]

    @property
    def lower(self) -> int:
        """The number of the pane below."""
        return self.overlay.lower

    @property
    def upper(self) -> int:
        """The number of the pane above."""
        return self.overlay.upper


class Overlaying(QObject):
    """``shown`` is the overlay on the screen, None while the pictures stand side by side.

    ``used`` holds each kind as it was last seen over the pictures of this candidate.
    ``aligned_first`` tells that the pictures had to be aligned on the eyes for it.
    """

    changed = Signal()
    aligned_first = Signal()

    def __init__(self, board: PaneBoard, view: OverlayView, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._board = board
        self.view = view
        self.shown: Overlay | None = None
        self.asks_for_flicker = False
        self._used: dict[tuple[OverlayKind, int, int], Used] = {}
        view.adjusted.connect(self.adjust)
        view.moved.connect(lambda dx, dy: board.move_by(board.first, dx, dy))
        view.enlarged.connect(lambda f, x, y: board.enlarge(board.first, f, x, y))
        view.whole_asked.connect(lambda: board.show_whole(board.first))
        view.single_asked.connect(lambda: board.show_single(board.first))
        board.arranged.connect(self._on_arranged)

    @property
    def used(self) -> tuple[Overlay, ...]:
        """Every overlay that was used of pictures that are still shown."""
        return tuple(each.overlay for each in self._still_shown())

    @property
    def kept(self) -> tuple[Used, ...]:
        """What ``bring_back`` takes, for whoever comes back to these pictures."""
        return tuple(self._still_shown())

    def bring_back(self, kept: Sequence[Used]) -> None:
        """Go on with pictures that were looked at before: this was used of them."""
        for used in kept:
            self._used[used.overlay.kind, used.upper, used.lower] = used
        self.changed.emit()

    def as_laid(self, panes: Sequence[Pane]) -> tuple[Pane, ...]:
        """What is shown with the alignments that an overlay was seen under.

        Where none of them is aligned any more: a record that has the overlay must have them.
        """
        made = list(panes)
        if not any(self._board.is_aligned(pane) for pane in self._board.panes):
            for used in self._still_shown():
                laid = zip((used.lower, used.upper), used.alignments, strict=True)
                for number, alignment in laid:
                    made[number] = replace(made[number], alignment=alignment)
        return tuple(made)

    def _still_shown(self) -> list[Used]:
        shown = [pane.shown.key if pane.shown else None for pane in self._board.panes]
        return [
            each
            for each in self._used.values()
            if max(each.upper, each.lower) < len(shown)
            and shown[each.lower] == each.below.key
            and shown[each.upper] == each.above.key
        ]

    def _note(self, overlay: Overlay) -> None:
        below, above = (self._board.panes[each] for each in (overlay.lower, overlay.upper))
        if below.shown is not None and above.shown is not None and self._board.is_aligned(above):
            alignments = below.alignment, above.alignment
            place = overlay.kind, overlay.upper, overlay.lower
            self._used[place] = Used(overlay, below.shown, above.shown, alignments)

    def forget(self) -> None:
        """Another candidate: nothing was used yet."""
        self.leave()
        self._used = {}
        self.changed.emit()

    def pane_closed(self, number: int) -> None:
        """A pane is gone: overlays of it too, and those after it have another number."""
        kept: dict[tuple[OverlayKind, int, int], Used] = {}
        for used in self._used.values():
            overlay = used.overlay
            if number in (overlay.upper, overlay.lower):
                continue
            upper = overlay.upper - (overlay.upper > number)
            lower = overlay.lower - (overlay.lower > number)
            moved = replace(overlay, upper=upper, lower=lower)
            kept[(moved.kind, upper, lower)] = replace(used, overlay=moved)
        self._used = kept
        self.changed.emit()

    def picture_changed(self, number: int) -> None:
        """A pane shows another picture: the overlays were of the one before, and go with it."""
        if self.shown is not None and number in (self.shown.upper, self.shown.lower):
            self.leave()
        kept = {k: o for k, o in self._used.items() if number not in (o.upper, o.lower)}
        if kept != self._used:
            self._used = kept
            self.changed.emit()

    def toggle(self, kind: OverlayKind) -> None:
        """Show a kind of overlay, or side by side again where it is shown; a wipe turns first."""
        shown = self.shown
        if shown is not None and shown.kind is kind:
            if kind is OverlayKind.WIPE and shown.angle_deg != 90.0:
                self.adjust(replace(shown, angle_deg=90.0))
            else:
                self.leave()
            return
        self.begin(kind)

    def begin(self, kind: OverlayKind) -> None:
        """Show a kind of overlay of the active pane over the first, as it was left."""
        number = self._board.active_number or 1
        if self.shown is not None:
            number = self.shown.upper
        if not self._align(self._board.panes[number]):
            return
        bounds: tuple[float, ...] = ()
        if kind is OverlayKind.THIRDS:
            shown = self._board.first.shown
            assert shown is not None and shown.face is not None
            bounds = thirds_of(shown.face)
        before = next(
            (o for o in self.used if (o.kind, o.upper, o.lower) == (kind, number, 0)), None
        )
        if before is not None and kind is OverlayKind.BLINK and before.value > CALM_HZ:
            before = replace(before, value=CALM_HZ)
        new = Overlay(kind, BEGINNING[kind], upper=number, bounds=bounds)
        self.adjust(before or new)
        self.view.setFocus()

    def _align(self, upper: ComparisonPane) -> bool:
        if not upper.is_ready or not self._board.first.is_ready:
            return False
        if not self._board.is_aligned(upper):
            for pane in self._board.panes:
                pane.align_on_eyes()
            self.aligned_first.emit()
        return True

    def adjust(self, overlay: Overlay) -> None:
        """Show it with other values."""
        self.asks_for_flicker = False
        self.shown = overlay
        self._note(overlay)
        panes = self._board.panes
        self.view.show_overlay(panes[overlay.lower], panes[overlay.upper], overlay)
        self._on_arranged()
        self.changed.emit()

    def leave(self) -> None:
        """Side by side again."""
        if self.shown is None:
            return
        had_focus = self.view.hasFocus()
        number = self.shown.upper
        self.shown = None
        self.view.stop()
        self.changed.emit()
        if had_focus:
            self._board.panes[min(number, len(self._board.panes) - 1)].canvas.setFocus()

    def step(self, by: int) -> None:
        """More or less of it: opacity, place of the wipe, rate of blinking, or the bands."""
        shown = self.shown
        if shown is None:
            return
        if shown.kind in (OverlayKind.OPACITY, OverlayKind.WIPE):
            value = round(min(1.0, max(0.0, shown.value + by * SHARE_STEP)), 4)
            self.adjust(replace(shown, value=value))
        elif shown.kind is OverlayKind.BLINK:
            self.set_rate(shown.value + by * BLINK_STEP_HZ)
        elif shown.kind is OverlayKind.THIRDS and self._board.first.face_box is not None:
            shift = by * BAND_STEP * self._board.first.face_box[3]
            self.adjust(replace(shown, bounds=tuple(each + shift for each in shown.bounds)))

    def set_rate(self, rate_hz: float) -> None:
        """Blink so often a second; the first time above three a second only asks for a second."""
        shown = self.shown
        if shown is None or shown.kind is not OverlayKind.BLINK:
            return
        rate = min(BLINK_MAX_HZ, max(BLINK_MIN_HZ, rate_hz))
        if rate > CALM_HZ >= shown.value and not self.asks_for_flicker:
            self.adjust(replace(shown, value=CALM_HZ))
            self.asks_for_flicker = True
            self.changed.emit()
            return
        self.adjust(replace(shown, value=rate))

    def turn(self) -> None:
        """Turn the edge of a wipe."""
        shown = self.shown
        if shown is None or shown.kind is not OverlayKind.WIPE:
            self.begin(OverlayKind.WIPE)
            shown = self.shown
        if shown is not None:
            self.adjust(replace(shown, angle_deg=(shown.angle_deg + WIPE_TURN_DEG) % 180))

    def next_upper(self, by: int = 1) -> None:
        """Lay the next pane over the first."""
        shown = self.shown
        if shown is None:
            return
        others = len(self._board.panes) - 1
        number = (shown.upper - 1 + by) % others + 1
        if self._align(self._board.panes[number]):
            self.adjust(replace(shown, upper=number))

    def follow(self, way: Transform, before: DetectedFace) -> None:
        """Another frame below: the bands between facial thirds go along with the face."""
        shown = self.shown
        if shown is not None and shown.kind is OverlayKind.THIRDS:
            middle = before.box[0] + before.box[2] / 2
            bounds = tuple(way((middle, each))[1] for each in shown.bounds)
            self.adjust(replace(shown, bounds=bounds))

    def _on_arranged(self) -> None:
        if self.shown is not None:
            self._note(self.shown)
            self.view.view = self._board.view_of(self._board.first)
            self.view.update()
