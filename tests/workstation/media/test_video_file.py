"""Frames of videos: exact numbers and times in every container, upright, in the right colours."""

from __future__ import annotations

import contextlib
import random
import struct
from collections.abc import Callable, Iterator
from fractions import Fraction
from pathlib import Path
from typing import Any

import av
import numpy as np
import pytest

from tests.workstation.media.films import (
    HEIGHT,
    WIDTH,
    Film,
    dhav,
    number_in,
    numbered,
    turn_recording,
    write,
)
from workstation.errors import UnreadableVideo
from workstation.media.formats import recognise
from workstation.media.upright import AS_IT_IS, turn, upright
from workstation.media.video import At
from workstation.media.video_file import VideoFile

X265 = {"x265-params": "log-level=none:keyint=12:min-keyint=12:bframes=3:open-gop=1"}
GROUPS = {"g": "12", "bf": "2"}

FILMS = {
    "h264.mp4": Film(options=GROUPS),
    "h264.mov": Film(options=GROUPS),
    "hevc.mp4": Film("libx265", options=X265),
    "h264.mkv": Film(options=GROUPS),
    "hevc.mkv": Film("libx265", options=X265),
    "vp9.webm": Film("libvpx-vp9", options={"g": "12"}),
    "mpeg4.avi": Film("mpeg4", options=GROUPS),
    "h264.avi": Film(options=GROUPS),
    "mjpeg.avi": Film("mjpeg", pixels="yuvj420p"),
    "h264.ts": Film(options=GROUPS),
    "hevc.ts": Film("libx265", muxer="mpegts", options=X265),
    "mpeg2.ts": Film("mpeg2video", options=GROUPS),
    "mpeg2.mpg": Film("mpeg2video", muxer="vob", options=GROUPS),
    "wmv2.wmv": Film("wmv2", muxer="asf", options={"g": "12"}),
    "flv1.flv": Film("flv", options={"g": "12"}),
    "h264.flv": Film(options=GROUPS),
    "raw.h264": Film(muxer="h264", options=GROUPS),
    "raw.h265": Film("libx265", muxer="hevc", options=X265),
    "raw.mjpeg": Film("mjpeg", muxer="mjpeg", pixels="yuvj420p"),
}
FRAMES = 60


Opener = Callable[[Path], VideoFile]


@pytest.fixture
def opened() -> Iterator[Opener]:
    """Opens videos, and closes them after the test."""
    with contextlib.ExitStack() as stack:

        def open_one(path: Path) -> VideoFile:
            file = stack.enter_context(path.open("rb"))
            video = VideoFile(file, recognise(file).demuxer)
            stack.callback(video.close)
            return video

        yield open_one


@pytest.fixture(scope="module")
def films(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    folder = tmp_path_factory.mktemp("films")
    made = {name: write(folder / name, FRAMES, film) for name, film in FILMS.items()}
    made["recorder.dav"] = folder / "recorder.dav"
    made["recorder.dav"].write_bytes(dhav(FRAMES))
    return made


@pytest.mark.parametrize("name", [*FILMS, "recorder.dav"])
def test_every_frame_is_the_one_of_its_number_in_any_order(
    opened: Opener, films: dict[str, Path], name: str
) -> None:
    video = opened(films[name])
    assert video.facts().frames == FRAMES
    assert not video.facts().variable_frame_rate
    assert video.facts().duration_s == pytest.approx(FRAMES / 25, abs=0.002)
    straight = [video.frame(At(number=number)) for number in range(FRAMES)]
    assert [number_in(image) for _, image in straight] == list(range(FRAMES))
    for number, (place, _) in enumerate(straight):
        assert (place.number, place.time_s) == (number, pytest.approx(number / 25, abs=0.001))
    order = [*range(FRAMES - 1, -1, -1), *random.Random(4).sample(range(FRAMES), FRAMES)]
    again = opened(films[name])
    for number in order[::3]:
        place, image = again.frame(At(number=number))
        assert place == straight[number][0]
        # Not only the right picture: the same bytes whichever way one came to it.
        np.testing.assert_array_equal(image, straight[number][1])


@pytest.mark.parametrize("suffix", ["mp4", "mkv"])
def test_variable_frame_rate_keeps_each_presentation_time(
    opened: Opener, tmp_path: Path, suffix: str
) -> None:
    stamps = [0, 40, 80, 500, 510, 523, 1000, 1040, 1080, 3000, 3033, 3067, 3100, 7000]
    path = write(
        tmp_path / f"vfr.{suffix}", len(stamps), Film(stamps=stamps, options={"g": "5", "bf": "2"})
    )
    video = opened(path)
    facts = video.facts()
    assert facts.variable_frame_rate and facts.frames == len(stamps)
    for number, stamp in enumerate(stamps):
        place, image = video.frame(At(number=number))
        assert place.time_s == pytest.approx(stamp / 1000, abs=1e-6)
        assert number_in(image) == number
        for seconds in (stamp / 1000, stamp / 1000 + 0.005):
            place, image = video.frame(At(seconds=seconds))
            assert (place.number, number_in(image)) == (number, number)
        if number:
            place, _ = video.frame(At(seconds=stamp / 1000 - 0.005))
            assert place.number == number - 1


def test_times_and_numbers_outside_are_refused(opened: Opener, films: dict[str, Path]) -> None:
    video = opened(films["h264.mp4"])
    for at in (
        At(seconds=-0.1),
        At(seconds=FRAMES / 25 + 0.5),
        At(seconds=float("nan")),
        At(seconds=float("inf")),
        At(number=-1),
        At(number=FRAMES),
    ):
        with pytest.raises(UnreadableVideo):
            video.frame(at)
    assert video.frame(At(seconds=FRAMES / 25))[0].number == FRAMES - 1


@pytest.mark.parametrize("degrees", [0, 90, 180, 270])
def test_turned_recordings_stand_upright(opened: Opener, tmp_path: Path, degrees: int) -> None:
    path = write(tmp_path / "turned.mp4", 3, Film())
    turn_recording(path, degrees)
    video = opened(path)
    facts = video.facts()
    across = degrees in (90, 270)
    assert facts.rotation == degrees
    assert (facts.width, facts.height) == ((HEIGHT, WIDTH) if across else (WIDTH, HEIGHT))
    image = video.frame(At(number=2))[1]
    assert image.shape == (facts.height, facts.width, 3)
    # Turned clockwise to stand upright; turned back, the number can be read again.
    assert number_in(np.rot90(image, degrees // 90)) == 2


def test_mirrored_and_turned_pixels_go_where_the_matrix_says() -> None:
    image = np.arange(2 * 3 * 3, dtype=np.uint8).reshape(2, 3, 3)
    for how in (
        AS_IT_IS, (-1, 0, 0, 1), (1, 0, 0, -1), (-1, 0, 0, -1),
        (0, 1, -1, 0), (0, -1, 1, 0), (0, 1, 1, 0), (0, -1, -1, 0),
    ):  # fmt: skip
        a, b, c, d = how
        turned = turn(image, how)
        spots = {(a * x + c * y, b * x + d * y): image[y, x] for y in range(2) for x in range(3)}
        left = min(x for x, _ in spots)
        top = min(y for _, y in spots)
        for (x, y), pixel in spots.items():
            np.testing.assert_array_equal(turned[y - top, x - left], pixel)


@pytest.mark.parametrize(
    ("aspect", "size"),
    [
        (Fraction(4, 3), (427, HEIGHT)),
        (Fraction(3, 4), (WIDTH, 256)),
        (Fraction(1, 1), (WIDTH, HEIGHT)),
    ],
)
def test_pixels_are_made_square_without_losing_lines(
    opened: Opener, tmp_path: Path, aspect: Fraction, size: tuple[int, int]
) -> None:
    video = opened(write(tmp_path / "ana.mkv", 3, Film(aspect=aspect)))
    facts = video.facts()
    assert (facts.width, facts.height) == size
    assert facts.pixel_aspect == (aspect.numerator, aspect.denominator)
    image = video.frame(At(number=1))[1]
    assert image.shape[1::-1] == size
    assert number_in(image) == 1


# Kr and Kb of ITU-R BT.601 and BT.709; the rest follows from them.
WEIGHTS = {"601": (0.299, 0.114), "709": (0.2126, 0.0722)}


def coded(rgb: tuple[int, int, int], matrix: str, full: bool) -> tuple[int, int, int]:
    """Y, Cb and Cr of a colour, by the formulas of the recommendation."""
    kr, kb = WEIGHTS[matrix]
    red, green, blue = (value / 255 for value in rgb)
    luma = kr * red + (1 - kr - kb) * green + kb * blue
    cb, cr = (blue - luma) / (2 * (1 - kb)), (red - luma) / (2 * (1 - kr))
    scale, offset, chroma = (255, 0, 255) if full else (219, 16, 224)
    return (
        round(offset + scale * luma),
        round(128 + chroma * cb),
        round(128 + chroma * cr),
    )


def plane_frame(rgb: tuple[int, int, int], matrix: str, full: bool, size: tuple[int, int]) -> Any:
    frame = av.VideoFrame(*size, "yuv420p")
    for plane, value in zip(frame.planes, coded(rgb, matrix, full), strict=True):
        plane.update(bytes([value]) * plane.buffer_size)
    return frame


@pytest.mark.parametrize("matrix", ["601", "709"])
@pytest.mark.parametrize("full", [False, True])
@pytest.mark.parametrize(
    "rgb",
    [(255, 255, 255), (0, 0, 0), (200, 40, 60), (30, 180, 70), (40, 60, 210), (128, 128, 128)],
)
def test_known_colours_come_out_as_they_went_in(
    rgb: tuple[int, int, int], matrix: str, full: bool
) -> None:
    frame = plane_frame(rgb, matrix, full, (64, 48))
    frame.colorspace = {"601": 6, "709": 1}[matrix]
    frame.color_range = 2 if full else 1
    image = upright(frame, Fraction(1)).astype(int)
    assert np.abs(image - np.array(rgb)).max() <= 2


@pytest.mark.parametrize(("size", "matrix"), [((720, 576), "601"), ((1280, 720), "709")])
def test_without_a_statement_the_size_decides_the_matrix(
    size: tuple[int, int], matrix: str
) -> None:
    rgb = (200, 40, 60)
    image = upright(plane_frame(rgb, matrix, False, size), Fraction(1)).astype(int)
    assert np.abs(image - np.array(rgb)).max() <= 2


def test_a_stream_cut_in_the_middle_begins_with_its_first_whole_picture(
    opened: Opener, films: dict[str, Path], tmp_path: Path
) -> None:
    data = films["h264.ts"].read_bytes()
    cut = tmp_path / "cut.ts"
    cut.write_bytes(data[len(data) // 3 // 188 * 188 + 50 :])
    video = opened(cut)
    first = number_in(video.frame(At(number=0))[1])
    assert 0 < first < FRAMES - 10
    frames = video.facts().frames
    shown = [number_in(video.frame(At(number=n))[1]) for n in range(frames)]
    assert shown == list(range(first, first + frames))


@pytest.mark.parametrize("name", ["h264.mkv", "h264.ts", "mpeg4.avi", "h264.flv", "recorder.dav"])
def test_a_recording_cut_short_is_read_as_far_as_it_goes(
    opened: Opener, films: dict[str, Path], tmp_path: Path, name: str
) -> None:
    data = films[name].read_bytes()
    cut = tmp_path / name
    cut.write_bytes(data[: len(data) * 2 // 3])
    video = opened(cut)
    frames = video.facts().frames
    assert 5 < frames < FRAMES
    assert [number_in(video.frame(At(number=n))[1]) for n in range(frames - 4)] == list(
        range(frames - 4)
    )


def test_an_mp4_without_its_directory_says_so(
    opened: Opener, films: dict[str, Path], tmp_path: Path
) -> None:
    data = films["h264.mp4"].read_bytes()
    cut = tmp_path / "cut.mp4"
    cut.write_bytes(data[: len(data) // 2])
    with pytest.raises(UnreadableVideo, match="damaged or cut short"):
        opened(cut)


@pytest.mark.parametrize(
    "name", ["corridor-one-by-one.mp4", "walking-and-pause.mp4", "two-people.mp4"]
)
def test_real_footage_gives_the_same_frames_straight_and_by_jumps(
    opened: Opener, test_data: Path, name: str
) -> None:
    path = test_data / "data" / "video" / name
    if not path.is_file():
        pytest.skip(f"{name} is not among the test data")
    wanted = [*sorted(random.Random(1).sample(range(40), 6)), 40]
    expected = {}
    with av.open(str(path)) as container:
        stream = container.streams.video[0]
        stream.codec_context.thread_count = 1
        for number, frame in enumerate(container.decode(stream)):
            if number in wanted:
                expected[number] = (frame.time, upright(frame, Fraction(1)))
            if number == wanted[-1]:
                break
    video = opened(path)
    for number in reversed(wanted):
        place, image = video.frame(At(number=number))
        assert place.time_s == pytest.approx(expected[number][0], abs=1e-6)
        np.testing.assert_array_equal(image, expected[number][1])


def test_sizes_past_the_limit_are_refused_before_anything_is_decoded(
    opened: Opener, tmp_path: Path
) -> None:
    path = write(tmp_path / "huge.avi", 3, Film("mjpeg", pixels="yuvj420p"))
    data = bytearray(path.read_bytes())
    # The stream's header (BITMAPINFOHEADER) and each JPEG's frame header claim the size.
    start = data.index(b"strf") + 8
    data[start + 4 : start + 12] = struct.pack("<ii", 12000, 12000)
    place = data.find(b"\xff\xc0")
    while place >= 0:
        data[place + 5 : place + 9] = struct.pack(">HH", 12000, 12000)
        place = data.find(b"\xff\xc0", place + 2)
    path.write_bytes(data)
    with pytest.raises(UnreadableVideo, match="12000 x 12000 pixels"):
        opened(path)


def test_the_numbers_in_the_pictures_can_be_read() -> None:
    assert [number_in(numbered(n)) for n in (0, 1, 511, 1023)] == [0, 1, 511, 1023]
