"""Another frame in the first pane: the view stays on the face, and the others stay laid on it."""

from __future__ import annotations

from dataclasses import dataclass, replace

from ui.views.panes.board import PaneBoard
from ui.views.panes.overlaying import Overlaying
from ui.views.panes.pane import ComparisonPane
from ui.views.panes.shown import Shown
from workstation.model import AlignedOn, Alignment, DetectedFace
from workstation.viewing.plane import carried
from workstation.viewing.transform import Transform, laid_on


@dataclass(frozen=True)
class Stood:
    """How things stood before a frame came: ``still`` is a picture that must not move by it."""

    shown: Shown
    alignment: Alignment | None
    still: ComparisonPane | None
    lay: Transform | None


class Following:
    """Everything is computed from where the others lie on the screen: steps never add up."""

    def __init__(self, board: PaneBoard, overlaying: Overlaying) -> None:
        self._board, self._overlaying = board, overlaying
        self._placed_on: tuple[DetectedFace, Alignment] | None = None

    def stood(self) -> Stood | None:
        """What to come back to; None while the first pane shows nothing."""
        first = self._board.first
        if first.shown is None or not first.is_ready:
            return None
        others = [pane for pane in self._board.panes[1:] if pane.is_ready]
        aligned = [pane for pane in others if self._board.is_aligned(pane)]
        still = next(iter((*aligned, *others)), None)
        lay = self._board.placed(still) if still is not None else None
        return Stood(first.shown, first.alignment, still, lay)

    def follow(self, stood: Stood | None, shown: Shown, *, alike: bool) -> None:
        """``shown`` is in the first pane now; ``alike`` where its treatment is as before."""
        if stood is None:
            self._board.show_faces()
            return
        before, now = stood.shown.face, shown.face
        if before is None or now is None or stood.shown.key == shown.key:
            return
        self._align(stood.alignment, before, now)
        way = laid_on(before.landmarks[:2], now.landmarks[:2])
        if way is not None:
            self._overlaying.follow(way, before)
        if stood.still is not None and stood.lay is not None:
            way = self._way(stood.still, stood.lay, alike)
        if way is not None:
            self._board.follow(way)

    def _align(self, old: Alignment | None, before: DetectedFace, now: DetectedFace) -> None:
        first = self._board.first
        if old is None:
            return
        if old.on is AlignedOn.EYES:
            first.align_on_eyes()
            return
        if old.by_hand or self._placed_on is None:
            # Always carried from where they were placed: many small ways would add up.
            self._placed_on = before, old
        face, placed = self._placed_on
        first.alignment = Alignment(AlignedOn.POINTS, carried(placed.points, face, now))

    def _way(self, still: ComparisonPane, lay: Transform, alike: bool) -> Transform | None:
        """From the plane as it was to the plane as it is, so that ``still`` does not move."""
        lies = self._board.placed(still)
        if lies is not None and alike:
            # A view has no turn: where a head tilts it is the frame that turns, not the portrait.
            first = self._board.first
            turned = first.treatment.turned_deg + lay.turned_deg - lies.turned_deg
            first.treatment = replace(first.treatment, turned_deg=_settled(turned))
            lies = self._board.placed(still)
        return None if lies is None else lies.after(lay.inverse())


def _settled(turned_deg: float) -> float:
    """Within -180 to 180 degrees; what comes back to a turn comes back to it exactly."""
    turned = (turned_deg + 180) % 360 - 180
    rounded = round(turned, 6)
    return rounded if abs(turned - rounded) < 1e-9 else turned
