"""A track that nobody decodes: frames of one tone each, answered when a test wants."""

from __future__ import annotations

import threading
from dataclasses import replace

import numpy as np
import pytest

from tests.scanned import square
from tests.ui.scene import Scene
from ui.views.panes import shown
from ui.views.panes.pane import ComparisonPane
from workstation import casework
from workstation.errors import UnreadableVideo
from workstation.media.frame_times import FrameTimes
from workstation.media.video import FramePlace, Glance
from workstation.model import (
    DetectedFace,
    EvidenceId,
    ScanId,
    Search,
    Track,
    TrackFace,
    TrackId,
    TrackPoint,
)
from workstation.ports import Image
from workstation.viewing.transform import turned_about
from workstation.workspace import Workspace

FIRST, PROBE, KEPT, LAST = 2, 4, 10, 18
FOUND = (2, 4, 6, 8, 10, 16, 18)
"""Frames in which the face was found, ten a second: between 10 and 16 it was lost."""


def tone_of(number: int) -> int:
    """The grey of a frame."""
    return 10 + 10 * number


def number_in(pane: ComparisonPane) -> int | None:
    """Which frame the pixels of a pane are those of."""
    picture = pane.treated.picture
    return None if picture is None else (picture.levels[0].pixelColor(0, 0).red() - 10) // 10


def tilted(number: int) -> DetectedFace:
    """A face that wanders, grows and tilts from frame to frame."""
    face = square(20.0 + 6 * number, 30.0, 30.0 + number)
    turn = turned_about(face.landmarks[2], 3.0 * number - 20)
    one, two, three, four, five = (turn(mark) for mark in face.landmarks)
    return replace(face, landmarks=(one, two, three, four, five))


class FakeDecoder:
    """Takes the place of the verbs about frames. ``asked`` are the frames that were glanced at.

    While ``gate`` is not set a glance waits in its worker. ``damaged`` frames cannot be decoded.
    """

    def __init__(self, scene: Scene, monkeypatch: pytest.MonkeyPatch) -> None:
        self.asked: list[int] = []
        self.read: list[int] = []
        self.ahead: list[tuple[int, int]] = []
        self.damaged: set[int] = set()
        self.gate = threading.Event()
        self.gate.set()
        probe, other = casework.find_faces(scene.workspace, scene.item.id)
        best = tuple(
            TrackFace(face, number, number / 10, True, ())
            for face, number in ((probe, PROBE), (other, KEPT))
        )
        self.track = Track(
            TrackId("t"), ScanId("s"), scene.item.id, 1, FIRST, LAST, 0.2, 1.8, len(FOUND), best
        )
        known = {each.frame_number: each.face.detected for each in best}
        path = tuple(TrackPoint(n, n / 10, known.get(n, tilted(n))) for n in FOUND)
        times = FrameTimes(np.arange(30) / 10, 3.0, 0.1, True)
        self.frames = casework.TrackFrames(self.track, times, path)

        def with_its_frame(_workspace: Workspace, search: Search) -> shown.Shown:
            return replace(shown.probe_of(search), frame_number=PROBE, timestamp_s=PROBE / 10)

        monkeypatch.setattr(shown, "_with_its_frame", with_its_frame)
        for name, verb in {
            "searched_track": lambda _workspace, _search: self.track,
            "track_frames": lambda _workspace, _track_id: self.frames,
            "glance": self._glance,
            "shown_pixels": self._pixels,
            "prepare_frames": self._prepare,
        }.items():
            monkeypatch.setattr(casework, name, verb)

    def _glance(self, _workspace: Workspace, _evidence_id: EvidenceId, number: int) -> Glance:
        self.asked.append(number)
        assert self.gate.wait(20)
        if number in self.damaged:
            raise UnreadableVideo("This frame cannot be decoded.", "Look at another one.")
        image = np.full((240, 320, 4), tone_of(number), np.uint8)
        return Glance(FramePlace(number, number / 10, None, (1, 10)), 320, 240, 1, image)

    def _pixels(self, _workspace: Workspace, _evidence_id: EvidenceId, number: int) -> Image:
        self.read.append(number)
        return np.full((240, 320, 3), tone_of(number), np.uint8)

    def _prepare(
        self, _w: Workspace, _evidence_id: EvidenceId, first: int, last: int, _budget_s: float
    ) -> bool:
        self.ahead.append((first, last))
        if self.damaged & set(range(first, last + 1)):
            raise UnreadableVideo("This frame cannot be decoded.", "Look at another one.")
        return True
