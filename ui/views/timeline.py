"""The timeline of a video: where one is, where faces are, and what is looped."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPolygonF,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractSlider, QSizePolicy, QToolTip, QWidget

from ui import theme
from ui.playback import best_frame
from workstation.model import Track
from workstation.timestamps import written

if TYPE_CHECKING:
    from workstation.media.frame_times import FrameTimes

MARGIN = 8
TRACKS_TOP, TRACK_HEIGHT, TRACK_GAP, TRACK_ROWS = 20, 4, 2, 4
HEIGHT = TRACKS_TOP + TRACK_ROWS * (TRACK_HEIGHT + TRACK_GAP) + 4
TICK_GAP_MIN = 72
"""Logical pixels between two times that are written, at least."""
FRAME_TICK_GAP_MIN = 5
PAGE_S = 10.0
_STEPS_S = (0.04, 0.1, 0.2, 0.5, 1, 2, 5, 10, 30, 60, 120, 300, 600, 1800, 3600, 7200, 21600, 86400)


class Timeline(QAbstractSlider):
    """Its value is a frame's number; its length is the video's time.

    ``scrubbed`` tells that the user moves along with the mouse, ``chosen`` where the user wants
    to stay, ``stepped`` a step by one frame. Each line under the times is a face that was
    followed; a click on it goes to its best frame, elsewhere to the frame of that time. Keys:
    arrows a frame, Page ten seconds.
    """

    scrubbed = Signal(int)
    chosen = Signal(int)
    stepped = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._times: FrameTimes | None = None
        self._tracks: tuple[Track, ...] = ()
        self._rows: dict[int, int] = {}
        self._loop: tuple[int | None, int | None, bool] = (None, None, False)
        self._hover_x: float | None = None
        self._dragging = False
        self.setOrientation(Qt.Orientation.Horizontal)
        self.setAccessibleName(self.tr("Timeline"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setFixedHeight(HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.actionTriggered.connect(self._on_action)

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        return QSize(400, HEIGHT)

    def set_times(self, times: FrameTimes | None) -> None:
        """Another video."""
        self._times = times
        self._tracks, self._rows, self._loop = (), {}, (None, None, False)
        count = times.count if times is not None else 1
        self.setRange(0, count - 1)
        if times is not None:
            a_page = round(count * PAGE_S / max(times.duration_s, PAGE_S))
            self.setPageStep(max(1, a_page))
        self.update()

    def set_tracks(self, tracks: Sequence[Track]) -> None:
        """Where faces are."""
        self._tracks = tuple(tracks)
        self._rows = _rows(self._tracks)
        self.setAccessibleDescription(self.tr("Faces followed: {0}").format(len(tracks)))
        self.update()

    def set_loop(self, first: int | None, last: int | None, looping: bool) -> None:
        """What is looped."""
        self._loop = (first, last, looping)
        self.update()

    def show_frame(self, number: int) -> None:
        """Put the playhead on a frame, unless the user holds it."""
        if not self._dragging:
            self.setValue(number)

    def track_at(self, point: QPointF) -> Track | None:
        """The track under a point; a short one is as easy to hit as a longer one."""
        for track in self._tracks:
            if self._track_area(track).adjusted(-3, -2, 3, 2).contains(point):
                return track
        return None

    def x_of(self, number: int) -> float:
        """Where a frame begins, in logical pixels."""
        return self._x(self._times.time_of(number)) if self._times is not None else MARGIN

    def number_at(self, x: float) -> int:
        """The frame at a place."""
        if self._times is None:
            return 0
        share = (x - MARGIN) / max(1, self.width() - 2 * MARGIN)
        return self._times.number_at(min(max(share, 0.0), 1.0) * self._length())

    def _length(self) -> float:
        """Time from the left to the right end; the last frame stands at the right one."""
        return max(self._times.time_of(self._times.last), 1e-9) if self._times is not None else 1.0

    def _x(self, seconds: float) -> float:
        return MARGIN + seconds / self._length() * (self.width() - 2 * MARGIN)

    def _track_area(self, track: Track) -> QRectF:
        left, right = self._x(track.first_s), self._x(track.last_s)
        top = TRACKS_TOP + self._rows.get(id(track), 0) * (TRACK_HEIGHT + TRACK_GAP)
        return QRectF(left, top, max(3.0, right - left), TRACK_HEIGHT)

    # --- painting ---------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        p = theme.current()
        painter.fillRect(self.rect(), QColor(p.base))
        if self._times is None:
            return
        self._paint_loop(painter, p)
        self._paint_ticks(painter, p)
        for track in self._tracks:
            area = self._track_area(track)
            painter.fillRect(area, QColor(p.text_muted))
            # The best face: where a click leads.
            best = self.x_of(best_frame(track))
            painter.fillRect(QRectF(best - 1, area.top() - 1, 2, area.height() + 2), QColor(p.text))
        self._paint_playhead(painter, p)
        if self.hasFocus():
            painter.setPen(QColor(p.accent))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def _paint_loop(self, painter: QPainter, p: theme.Palette) -> None:
        first, last, looping = self._loop
        assert self._times is not None
        if first is None and last is None and not looping:
            return
        left = self.x_of(first) if first is not None else float(MARGIN)
        right = self.x_of(last) if last is not None else float(self.width() - MARGIN)
        if looping:
            painter.fillRect(QRectF(left, 0, right - left, self.height()), QColor(p.selection))
        painter.setPen(QColor(p.text))
        for x, sign, there in ((left, 1, first is not None), (right, -1, last is not None)):
            if there:
                painter.drawPolyline(
                    [QPointF(x + 4 * sign, 1), QPointF(x, 1), QPointF(x, self.height() - 2),
                     QPointF(x + 4 * sign, self.height() - 2)]
                )  # fmt: skip

    def _paint_ticks(self, painter: QPainter, p: theme.Palette) -> None:
        assert self._times is not None
        length, room = self._length(), self.width() - 2 * MARGIN
        step = next((s for s in _STEPS_S if s / length * room >= TICK_GAP_MIN), _STEPS_S[-1])
        painter.setFont(theme.font(theme.TEXT_SMALL, tabular=True))
        times = self._times
        if room / max(1, times.count) >= FRAME_TICK_GAP_MIN:
            painter.setPen(QColor(p.line_strong))
            for number in range(times.count):
                x = self.x_of(number)
                painter.drawLine(QPointF(x, 14), QPointF(x, 17))
        painter.setPen(QColor(p.text_muted))
        count = min(int(length / step) + 1, 200)
        for each in range(count):
            x = self._x(each * step)
            painter.drawLine(QPointF(x, 12), QPointF(x, 17))
            if x + 56 < self.width():
                text = _short(each * step, step)
                painter.drawText(QPointF(x + 3, 12), text)

    def _paint_playhead(self, painter: QPainter, p: theme.Palette) -> None:
        if self._hover_x is not None and not self._dragging:
            painter.setPen(QColor(p.line_strong))
            painter.drawLine(QPointF(self._hover_x, 0), QPointF(self._hover_x, self.height()))
        x = self.x_of(self.value())
        painter.setPen(QColor(p.accent))
        painter.setBrush(QColor(p.accent))
        painter.drawLine(QPointF(x, 0), QPointF(x, self.height()))
        painter.drawPolygon(QPolygonF([QPointF(x - 4, 0), QPointF(x + 4, 0), QPointF(x, 6)]))

    # --- mouse and keys ---------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton or self._times is None:
            return
        track = self.track_at(event.position())
        if track is not None:
            self.chosen.emit(best_frame(track))
            return
        self._dragging = True
        self._scrub(event.position().x())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover_x = event.position().x()
        if self._dragging:
            self._scrub(self._hover_x)
        self.update()
        self._show_tip(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._dragging and event.button() == Qt.MouseButton.LeftButton:
            self._dragging = False
            self.chosen.emit(self.value())

    def leaveEvent(self, event: QEvent) -> None:
        self._hover_x = None
        self.update()
        super().leaveEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """A notch is a frame."""
        notches = event.angleDelta().y()
        if notches:
            self.stepped.emit(1 if notches < 0 else -1)
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            event.ignore()
        elif step is not None:
            # From where the way leads, not from the frame that happens to be shown on it.
            self.stepped.emit(step)
        else:
            super().keyPressEvent(event)

    def _scrub(self, x: float) -> None:
        number = self.number_at(x)
        if number != self.value():
            self.setValue(number)
            self.scrubbed.emit(number)

    def _show_tip(self, event: QMouseEvent) -> None:
        if self._times is None:
            return
        number = self.number_at(event.position().x())
        text = self.tr("{0}  frame {1}").format(written(self._times.time_of(number)), number)
        track = self.track_at(event.position())
        if track is not None:
            text += "\n" + self.tr("Face {0}: {1} to {2}. Click for its best frame.").format(
                track.number, written(track.first_s), written(track.last_s)
            )
        QToolTip.showText(event.globalPosition().toPoint(), text, self)

    def _on_action(self, _action: int) -> None:
        """A key moved the slider: that is where the user wants to be."""
        self.chosen.emit(self.sliderPosition())


def _rows(tracks: Sequence[Track]) -> dict[int, int]:
    """A row for each track, so that those at the same time lie under each other."""
    ends = [-1.0] * TRACK_ROWS
    rows = {}
    for track in sorted(tracks, key=lambda one: one.first_s):
        free = [row for row, end in enumerate(ends) if end < track.first_s]
        row = free[0] if free else ends.index(min(ends))
        ends[row] = max(ends[row], track.last_s)
        rows[id(track)] = row
    return rows


def _short(seconds: float, step: float) -> str:
    """A time as short as the step between two allows."""
    text = written(seconds)
    text = text[3:] if text.startswith("00:") else text
    return text if step < 0.1 else text[:-2] if step < 1 else text[:-4]
