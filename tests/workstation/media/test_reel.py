"""Running through a video in order: each frame with its number, parts with the right pixels."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from tests.workstation.media.films import Film, number_in, turn_recording, write
from workstation.media.reel import Reel
from workstation.media.video import At, FramePart
from workstation.media.video_file import VideoFile

COUNT = 40


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[VideoFile]:
    path = write(tmp_path / "film.mp4", COUNT, Film(options={"g": "10", "bf": "2"}))
    with path.open("rb") as file:
        video = VideoFile(file, "mov")
        yield video
        video.close()


def test_frames_come_in_order_with_their_numbers(opened: VideoFile) -> None:
    reel = Reel(opened)
    seen: list[int] = []
    for first in range(0, COUNT, 7):
        batch = reel.advance(first, 7, 0.0, 0.0)
        assert batch.numbers == tuple(range(first, min(first + 7, COUNT)))
        assert batch.times_s == tuple(pytest.approx(n / 25) for n in batch.numbers)
        pictures = reel.parts([FramePart(number) for number in batch.numbers])
        seen += [number_in(picture) for picture in pictures]
    assert seen == list(range(COUNT))


def test_it_can_begin_anywhere(opened: VideoFile) -> None:
    for first in (23, 5, 38, 0, 10):
        reel = Reel(opened)
        batch = reel.advance(first, 4, 0.0, 0.0)
        assert batch.numbers[0] == first
        (picture,) = reel.parts([FramePart(first)])
        assert number_in(picture) == first
        np.testing.assert_array_equal(picture, opened.frame(At(number=first))[1])


def test_samples_are_as_far_apart_as_asked(opened: VideoFile) -> None:
    batch = Reel(opened).advance(0, 20, 0.05, 0.149)
    assert [number for number, _ in batch.samples] == [2, 6, 10, 14, 18]
    for _, small in batch.samples:
        assert small.shape == (192 // 8, 320 // 8) and small.dtype == np.uint8


@pytest.mark.parametrize("turned", [0, 90, 180])
def test_a_part_shows_what_the_whole_frame_shows_there(tmp_path: Path, turned: int) -> None:
    path = write(tmp_path / "film.mp4", 3, Film(options={"crf": "5"}))
    turn_recording(path, turned)
    with path.open("rb") as file:
        video = VideoFile(file, "mov")
        reel = Reel(video)
        batch = reel.advance(0, 3, 0.0, 0.0)
        (whole,) = reel.parts([FramePart(1)])
        assert batch.samples[1][1].shape == (whole.shape[0] // 8, whole.shape[1] // 8)
        height, width = whole.shape[:2]
        for box in ((0, 0, width, height), (33, 21, 64, 51), (width - 40, height - 30, 40, 30)):
            x, y, w, h = box
            there = whole[y : y + h, x : x + w].astype(int)
            part, rough, half = reel.parts(
                [FramePart(1, box), FramePart(1, box, rough=True), FramePart(1, box, 2.0)]
            )
            assert part.shape == there.shape and np.abs(part - there).max() <= 2
            assert rough.shape == there.shape and np.abs(rough - there).mean() < 8
            assert abs(half.shape[0] - h / 2) <= 1 and abs(half.shape[1] - w / 2) <= 1
            assert abs(half.mean() - there.mean()) < 6
        video.close()
