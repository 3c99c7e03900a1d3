"""Measures stepping a track beside a portrait: from the key to the aligned frame on the screen."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

import numpy as np

from ui import heartbeat
from ui.desk import Desk
from workstation import casework
from workstation.media.frame_times import FrameTimes
from workstation.model import (
    DetectedFace,
    EvidenceItem,
    FaceId,
    PortraitId,
    ScanId,
    Subject,
    Track,
    TrackId,
    TrackPoint,
)

if TYPE_CHECKING:
    from PySide6.QtCore import Qt
    from PySide6.QtWidgets import QApplication

    from ui.views.panes.looking import ComparisonPictures

WINDOW = (1600, 1000)
PORTRAIT = (3000, 4000)
STEPS = 60
HELD_MS, HELD_S = 33, 2.0
"""How often a key that is held down repeats, and for how long it is."""
LIMIT_S = 120.0
FOUND_EACH = 4
"""A sampled scan finds a face in so many frames of 25 a second."""


def measure(
    application: QApplication, desk: Desk, item: EvidenceItem, times: FrameTimes
) -> dict[str, dict[str, Any]]:
    """Step a made-up track through a video, beside a 12-megapixel portrait, aligned on the eyes.

    ``step_track_on`` and ``step_track_back`` are single steps, each from its key until the frame
    was painted aligned; ``hold_track_on`` and ``hold_track_back`` what a held key shows.
    """
    from PySide6.QtCore import Qt

    from ui.views.panes.looking import ComparisonPictures

    pictures = ComparisonPictures(desk)
    pictures.give_keys(pictures)
    pictures.resize(*WINDOW)
    pictures.show()
    pictures.activateWindow()
    frames = _made_up(item, times)
    _put(application, pictures, desk, frames)
    on, back = Qt.Key.Key_Period, Qt.Key.Key_Comma
    result = {
        "step_track_on": _stepped(application, pictures, on, frames.last),
        "step_track_back": _stepped(application, pictures, back, frames.first),
        "hold_track_on": _held(application, pictures, on),
        "hold_track_back": _held(application, pictures, back),
    }
    heartbeat.wait(application, desk.tasks.idle, LIMIT_S)
    pictures.close()
    return result


def _face(x: float, y: float, size: float, tilt: float = 0.0) -> DetectedFace:
    eyes = ((x + size * 0.2, y + size * 0.4), (x + size * 0.6, y + size * 0.4 + tilt))
    rest = (
        (x + size * 0.4, y + size * 0.6),
        (x + size * 0.25, y + size * 0.8),
        (x + size * 0.55, y + size * 0.8),
    )
    return DetectedFace((x, y, size * 0.8, size), (*eyes, *rest), 0.9)


def _made_up(item: EvidenceItem, times: FrameTimes) -> casework.TrackFrames:
    """A face that wanders and tilts through the whole video."""
    assert item.video is not None
    width, height = item.video.width, item.video.height
    size = height / 6
    path = tuple(
        TrackPoint(
            number,
            times.time_of(number),
            _face(
                width * (0.3 + 0.3 * number / times.count),
                height * 0.3,
                size,
                size * 0.05 * float(np.sin(number / 10)),
            ),
        )
        for number in range(0, times.count, FOUND_EACH)
    )
    first, last = path[0], path[-1]
    track = Track(
        TrackId("benchmark"), ScanId("benchmark"), item.id, 1, first.frame_number,
        last.frame_number, first.timestamp_s, last.timestamp_s, len(path), (),
    )  # fmt: skip
    return casework.TrackFrames(track, times, path)


def _put(
    application: QApplication,
    pictures: ComparisonPictures,
    desk: Desk,
    frames: casework.TrackFrames,
) -> None:
    from ui.views import pixels
    from ui.views.panes.shown import Offered, Shown

    middle = (frames.first + frames.last) // 2
    evidence_id = frames.track.evidence_id
    whole = casework.shown_pixels(desk.workspace, evidence_id, middle)
    probe = Shown(
        Subject.PROBE,
        frames.face_in(middle).detected,
        FaceId("benchmark"),
        evidence_id=evidence_id,
        frame_number=middle,
        timestamp_s=frames.times.time_of(middle),
    )
    width, height = PORTRAIT
    grain = np.random.default_rng(1).integers(0, 256, (height, width, 3), np.uint8)
    face = _face(width * 0.2, height * 0.2, height * 0.5, height * 0.02)
    portrait = Shown(Subject.PORTRAIT, face, portrait_id=PortraitId("benchmark"))
    pictures.filling.choices.offered = Offered(
        probe, None, (probe,), (portrait,), None, frames.track
    )
    pictures.filling.show_frame(probe, pixels.prepare(whole))
    pictures.board.panes[1].show(portrait, pixels.prepare(grain))
    pictures.stepping.open(frames)
    pictures.board.show_faces()
    pictures.aligning.on_eyes()
    application.processEvents()
    pictures.board.first.canvas.setFocus()


def _press(pictures: ComparisonPictures, key: Qt.Key) -> None:
    from PySide6.QtTest import QTest

    QTest.keyClick(pictures.board.first.canvas, key)


def _number(pictures: ComparisonPictures) -> int:
    shown = pictures.board.first.shown
    return shown.frame_number if shown is not None else -1


def _stepped(
    application: QApplication, pictures: ComparisonPictures, key: Qt.Key, end: int
) -> dict[str, Any]:
    """One key after the other, each once the frame before was painted; ``end`` is the last."""
    taken = []
    for _ in range(min(STEPS, abs(end - _number(pictures)))):
        here, began = _number(pictures), time.perf_counter()
        _press(pictures, key)
        heartbeat.wait(application, lambda here=here: _number(pictures) != here, LIMIT_S)
        application.processEvents()
        taken.append((time.perf_counter() - began) * 1000)
        assert pictures.board.is_aligned(pictures.board.panes[1])
    taken.sort()
    steps = len(taken)
    return {
        "steps": steps,
        "median_ms": round(taken[steps // 2], 1),
        "slow_ms": round(taken[steps * 9 // 10], 1),
        "longest_ms": round(taken[-1], 1),
        "steps_a_second": round(steps * 1000 / sum(taken), 1),
    }


def _held(application: QApplication, pictures: ComparisonPictures, key: Qt.Key) -> dict[str, Any]:
    """A key that repeats as a keyboard does; what is shown meanwhile."""
    from PySide6.QtCore import QTimer

    shown: list[int] = []
    pictures.stepping.said.connect(lambda _text: shown.append(_number(pictures)))
    timer = QTimer()
    timer.timeout.connect(lambda: _press(pictures, key))
    heart = heartbeat.Heart()
    began = time.perf_counter()
    heart.start()
    timer.start(HELD_MS)
    heartbeat.wait(application, lambda: time.perf_counter() - began > HELD_S, LIMIT_S)
    timer.stop()
    heart.timer.stop()
    different = len(set(shown))
    return {
        "frames_a_second": round(different / (time.perf_counter() - began), 1),
        "longest_block_ms": round(max(heart.pauses_ms), 1),
    }
