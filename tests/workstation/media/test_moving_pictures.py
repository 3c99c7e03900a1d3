"""Looking through a video: whatever is asked for, number, time and picture belong together."""

from __future__ import annotations

import random
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import numpy as np
import pytest

from tests.workstation.media.films import Film, dhav, number_in, turn_recording, write
from workstation.errors import UnreadableVideo
from workstation.media import moving_pictures
from workstation.media.formats import recognise
from workstation.media.frame_times import FrameTimes
from workstation.media.moving_pictures import MovingPictures
from workstation.media.video import At, Glance
from workstation.media.video_file import VideoFile

FRAMES = 90
VARIABLE = [n * 40 + (n % 7) * 5 for n in range(FRAMES)]
FILMS = {
    "reordered.mp4": Film(options={"g": "30", "bf": "3"}),
    "one-group.mp4": Film(options={"g": "250", "bf": "3", "b_strategy": "0"}),
    "variable.mkv": Film(options={"g": "20", "bf": "2"}, stamps=VARIABLE),
    "transport.ts": Film(options={"g": "30", "bf": "2"}),
    "counted.avi": Film("mpeg4", options={"g": "30", "bf": "2"}),
}


def painted(seen: Glance) -> int:
    """The number in a picture as the screen gets it: blue, green, red, unused."""
    return number_in(seen.image[..., 2::-1])


@pytest.fixture(scope="module")
def films(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    folder = tmp_path_factory.mktemp("films")
    made = {name: write(folder / name, FRAMES, film) for name, film in FILMS.items()}
    made["recorder.dav"] = folder / "recorder.dav"
    made["recorder.dav"].write_bytes(dhav(FRAMES))
    return made


@pytest.fixture
def stack() -> Iterator[ExitStack]:
    with ExitStack() as made:
        yield made


def opened(stack: ExitStack, path: Path) -> MovingPictures:
    file = stack.enter_context(path.open("rb"))
    video = MovingPictures(file, recognise(file).demuxer)
    stack.callback(video.close)
    return video


@pytest.mark.parametrize("name", [*FILMS, "recorder.dav"])
def test_every_way_through_a_video_shows_the_frame_it_says(
    stack: ExitStack, films: dict[str, Path], name: str
) -> None:
    video = opened(stack, films[name])
    times = video.times()
    assert times.count == FRAMES
    chance = random.Random(5)
    ways = {
        "on": range(20, 60),
        "back": range(FRAMES - 1, 30, -1),
        "anywhere": chance.sample(range(FRAMES), 25),
        "leaps": range(0, FRAMES, 7),
    }
    for way, numbers in ways.items():
        for number in numbers:
            seen = video.glance(number, 1, 0.0)
            assert (seen.place.number, painted(seen)) == (number, number), way
            assert seen.place.time_s == pytest.approx(times.time_of(number), abs=1e-6)


@pytest.mark.parametrize("name", [*FILMS, "recorder.dav"])
def test_without_the_time_for_it_a_nearer_frame_is_shown_as_what_it_is(
    stack: ExitStack, films: dict[str, Path], name: str
) -> None:
    video = opened(stack, films[name])
    chance = random.Random(6)
    on_the_way = 0
    for number in chance.sample(range(FRAMES), 20):
        for _ in range(FRAMES + 1):
            seen = video.glance(number, 2, 1e-9)
            assert painted(seen) == seen.place.number
            if seen.place.number == number:
                break
            on_the_way += 1
        else:
            pytest.fail(f"frame {number} is never reached")
    assert on_the_way > 0


def test_what_rests_after_scrubbing_has_the_pixels_of_a_fresh_reading(
    stack: ExitStack, films: dict[str, Path]
) -> None:
    path = films["reordered.mp4"]
    video = opened(stack, path)
    file = stack.enter_context(path.open("rb"))
    fresh = VideoFile(file, recognise(file).demuxer)
    stack.callback(fresh.close)
    for number in random.Random(7).sample(range(FRAMES), 25):
        video.glance((number + 11) % FRAMES, 2, 1e-9)
        place, image = video.frame(At(number=number))
        expected_place, expected = fresh.frame(At(number=number))
        assert place == expected_place
        np.testing.assert_array_equal(image, expected)


def test_a_step_back_finds_the_frames_before_decoded(
    stack: ExitStack, films: dict[str, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    video = opened(stack, films["one-group.mp4"])
    video.glance(80, 1, 0.0)
    video.glance(79, 1, 0.0)
    decoded: list[int] = []
    reached = MovingPictures._next_frame
    monkeypatch.setattr(
        MovingPictures,
        "_next_frame",
        lambda self, target=None: decoded.append(1) or reached(self, target),
    )
    for number in range(78, 78 - moving_pictures.HELD_BEHIND + 2, -1):
        assert painted(video.glance(number, 1, 0.0)) == number
    assert not decoded


def test_frames_made_ready_are_at_hand(
    stack: ExitStack, films: dict[str, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    video = opened(stack, films["one-group.mp4"])
    video.glance(60, 1, 0.0)
    tries = 0
    while not video.prepare(37, 48, 1e-9):
        tries += 1
        assert tries <= FRAMES
    assert tries > 0
    monkeypatch.setattr(MovingPictures, "_next_frame", lambda *_: pytest.fail("decoded again"))
    assert [painted(video.glance(n, 1, 0.0)) for n in (48, 47, 40, 37)] == [48, 47, 40, 37]


def test_no_more_is_kept_than_the_memory_for_it(
    stack: ExitStack, films: dict[str, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    video = opened(stack, films["reordered.mp4"])
    one_frame = 320 * 192 * 3 // 2
    monkeypatch.setattr(moving_pictures, "HELD_BYTES_MAX", 6 * one_frame)
    for number in [*range(FRAMES), *range(FRAMES - 1, -1, -1)]:
        assert painted(video.glance(number, 1, 0.0)) == number
        assert sum(moving_pictures._bytes_of(f) for f in video._held.values()) <= 6 * one_frame


def test_a_glance_is_upright_and_reduced(stack: ExitStack, tmp_path: Path) -> None:
    path = write(tmp_path / "phone.mp4", 3, Film())
    turn_recording(path, 90)
    video = opened(stack, path)
    seen = video.glance(2, 2, 0.0)
    assert (seen.width, seen.height, seen.reduction) == (192, 320, 2)
    assert seen.image.shape == (160, 96, 4)
    exact = video.frame(At(number=2))[1]
    small = exact[::2, ::2].astype(int)
    # Quicker arithmetic, the same picture: far closer than any two frames are to each other.
    assert np.abs(seen.image[..., 2::-1].astype(int) - small).mean() < 6


def test_a_frame_that_is_not_there_is_refused(stack: ExitStack, films: dict[str, Path]) -> None:
    video = opened(stack, films["reordered.mp4"])
    for number in (-1, FRAMES):
        with pytest.raises(UnreadableVideo, match="There is no frame"):
            video.glance(number, 1, 0.1)


def test_times_lead_from_number_to_time_and_back(stack: ExitStack, films: dict[str, Path]) -> None:
    times = opened(stack, films["variable.mkv"]).times()
    begins = [stamp / 1000 for stamp in VARIABLE]
    assert times.times == pytest.approx(begins, abs=1e-6)
    for number in range(FRAMES):
        assert times.number_at(times.time_of(number)) == number
        middle = (times.time_of(number) + times.end_of(number)) / 2
        assert times.number_at(middle) == number
    assert times.number_at(-5.0) == 0
    assert times.number_at(1e9) == times.last == times.nearest(10**9)
    assert times.end_of(times.last) == times.duration_s


def test_one_frame_is_a_video_too() -> None:
    times = FrameTimes(np.zeros(1), 0.04, 0.001, True)
    assert (times.last, times.number_at(3.0), times.end_of(0)) == (0, 0, 0.04)
