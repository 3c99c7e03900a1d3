"""Pictures are read once for all who ask, and at first reduced for whoever only looks."""

from __future__ import annotations

import threading
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image
from pytestqt.qtbot import QtBot

from tests.ui.scene import Scene, scene
from ui.views.pixel_source import PixelSource, reduction_for
from ui.views.pixels import Prepared
from workstation import casework
from workstation.errors import SessionLocked
from workstation.model import CaseNumber, DetectedFace, EvidenceItem, Face, Search
from workstation.workspace import Workspace

__all__ = ["scene"]


class Counted:
    """Stands in for a verb of the core, counts its calls and lets them wait."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, verb: str) -> None:
        self.calls = 0
        self.may_end = threading.Event()
        self.may_end.set()
        self._real = getattr(casework, verb)
        monkeypatch.setattr(casework, verb, self)

    def __call__(self, *arguments: object) -> object:
        self.calls += 1
        assert self.may_end.wait(20)
        return self._real(*arguments)


def test_a_picture_is_read_once_for_all_who_ask_meanwhile(
    scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    portrait_id = scene.search.candidates[0].portrait_id
    read = Counted(monkeypatch, "portrait_pixels")
    read.may_end.clear()
    source = PixelSource.of(scene.desk)
    answers: list[Prepared | None] = []
    for _ in range(3):
        source.portrait(source, portrait_id, lambda picture, _record: answers.append(picture))
    read.may_end.set()
    scene.wait()
    assert read.calls == 1
    assert answers[0] is answers[1] is answers[2] is not None


def test_what_was_forgotten_while_it_was_read_is_not_kept(
    scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    portrait_id = scene.search.candidates[0].portrait_id
    read = Counted(monkeypatch, "portrait_pixels")
    read.may_end.clear()
    source = PixelSource.of(scene.desk)
    before: list[Prepared | None] = []
    after: list[Prepared | None] = []
    source.portrait(source, portrait_id, lambda picture, _record: before.append(picture))
    source.forget()
    source.portrait(source, portrait_id, lambda picture, _record: after.append(picture))
    read.may_end.set()
    scene.wait()
    assert read.calls == 2
    assert before[0] is not None and after[0] is not None and before[0] is not after[0]
    source.portrait(source, portrait_id, lambda picture, _record: after.append(picture))
    assert after[1] is after[0]


def test_a_reading_that_was_cancelled_keeps_nobody_waiting(scene: Scene) -> None:
    source = PixelSource.of(scene.desk)
    answers: list[Prepared | None] = []
    portrait_id = scene.search.candidates[0].portrait_id
    source.portrait(source, portrait_id, lambda picture, _record: answers.append(picture))
    for task in scene.desk.tasks.running("portraits"):
        task.cancel()
    source.portrait(source, portrait_id, lambda picture, _record: answers.append(picture))
    scene.wait()
    assert len(answers) == 2 and answers[0] is answers[1] is not None


def test_the_probe_that_was_looked_at_is_not_read_again(
    scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    source = PixelSource.of(scene.desk)
    answers: list[Prepared | None] = []
    source.evidence(source, scene.item.id, 0, answers.append)
    scene.wait()
    read = Counted(monkeypatch, "face_pixels")
    source.probe(source, scene.search, answers.append)
    scene.wait()
    assert answers[0] is answers[1] is not None
    assert read.calls == 0


def _large_jpeg(path: Path) -> Path:
    """A red square on grey, as the fake engine finds it."""
    picture = np.full((400, 600, 3), 128, np.uint8)
    picture[100:340, 200:440] = (200, 50, 45)
    Image.fromarray(picture).save(path, quality=95, subsampling=0)
    return path


@pytest.fixture
def large(scene: Scene, tmp_path: Path) -> tuple[EvidenceItem, Face, Search]:
    item = casework.import_evidence(
        scene.workspace, CaseNumber("2026-0117"), _large_jpeg(tmp_path / "large.jpg")
    )
    face = casework.find_faces(scene.workspace, item.id)[0]
    return item, face, casework.search(scene.workspace, face.id, "Booking", "Who is this")


def test_whoever_only_looks_is_told_a_reduced_picture_first(
    scene: Scene, large: tuple[EvidenceItem, Face, Search]
) -> None:
    _item, face, search = large
    source = PixelSource.of(scene.desk)
    answers: list[Prepared | None] = []
    source.probe(source, search, answers.append, face.detected.height_px / 2.5)
    scene.wait()
    first, whole = answers
    assert first is not None and whole is not None
    assert (first.reduced, whole.reduced) == (2, 1)
    assert (first.width, first.height) == (whole.width, whole.height) == (600, 400)
    assert (first.levels[0].width(), first.levels[0].height()) == (300, 200)
    # What is kept is whole, and whoever asks next is told that alone.
    source.probe(source, search, answers.append, face.detected.height_px / 2.5)
    assert answers[2] is whole and len(answers) == 3


def test_a_reduced_picture_that_comes_after_the_whole_one_is_told_to_nobody(
    scene: Scene,
    large: tuple[EvidenceItem, Face, Search],
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> None:
    """It was refused while the window was locked, and is read again once somebody is there."""
    _item, face, search = large
    real, refused = casework.face_glimpse, [SessionLocked("Locked.", "Unlock.")]

    def glimpse(workspace: Workspace, of: Face, reduction: int) -> object:
        if refused:
            raise refused.pop()
        return real(workspace, of, reduction)

    monkeypatch.setattr(casework, "face_glimpse", glimpse)
    source, tasks = PixelSource.of(scene.desk), scene.desk.tasks
    answers: list[Prepared | None] = []
    tasks.hold()
    source.probe(source, search, answers.append, face.detected.height_px / 2.5)
    qtbot.waitUntil(tasks.resting)
    tasks.go_on()
    scene.wait()
    assert [picture.reduced for picture in answers if picture] == [1]


def test_a_face_that_needs_every_pixel_is_read_whole_at_once(
    scene: Scene, large: tuple[EvidenceItem, Face, Search], monkeypatch: pytest.MonkeyPatch
) -> None:
    _item, face, search = large
    glimpses = Counted(monkeypatch, "face_glimpse")
    source = PixelSource.of(scene.desk)
    answers: list[Prepared | None] = []
    source.probe(source, search, answers.append, face.detected.height_px / 1.5)
    scene.wait()
    assert [picture.reduced for picture in answers if picture] == [1]
    assert glimpses.calls == 0


def _face(height: float) -> DetectedFace:
    eye, rest = (0.4 * height, 0.4 * height), (0.6 * height, 0.4 * height)
    return DetectedFace((0, 0, height, height), (eye, rest, eye, eye, rest), 0.9)


@given(st.floats(4, 9000), st.floats(1, 3000))
def test_no_picture_is_reduced_below_what_is_seen_of_it(height: float, shown_px: float) -> None:
    reduction = reduction_for(_face(height), shown_px)
    assert reduction in (1, 2, 4, 8)
    assert reduction == 1 or height / reduction >= shown_px
    assert reduction == 8 or height / (2 * reduction) < shown_px
