"""Joining faces to tracks: rules that hold for any faces, and a few people who walk."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from tests.scanned import square
from workstation.model import DetectedFace, TrackPoint
from workstation.tracking.association import (
    LEAST_S,
    LEAST_SIGHTINGS,
    LONGEST_GAP_S,
    OpenTrack,
    Tracker,
    each_once,
    overlap,
)
from workstation.tracking.comparing import found_in, lost

FACES = st.builds(
    square,
    st.floats(0, 1000, allow_nan=False),
    st.floats(0, 600, allow_nan=False),
    st.floats(10, 200, allow_nan=False),
)
FRAMES = st.lists(st.lists(FACES, max_size=4), max_size=25)
RATES = st.sampled_from([5.0, 10.0, 25.0, 30.0, 60.0])


def followed(
    frames: list[list[DetectedFace]], rate: float
) -> tuple[list[OpenTrack], list[tuple[int, TrackPoint]]]:
    tracker, ended, joined = Tracker(), [], []
    for number, faces in enumerate(frames):
        ended += tracker.close_before(number / rate)
        for track, point in tracker.feed(number, number / rate, faces):
            joined.append((track.serial, point))
    return [*ended, *tracker.tracks], joined


@given(FRAMES, RATES)
def test_each_face_belongs_to_one_track_and_each_track_has_one_face_a_frame(
    frames: list[list[DetectedFace]], rate: float
) -> None:
    tracks, joined = followed(frames, rate)
    assert len(joined) == sum(map(len, frames))
    assert len({(serial, point.frame_number) for serial, point in joined}) == len(joined)
    assert sum(track.seen for track in tracks) == len(joined)
    for track in tracks:
        points = [point for serial, point in joined if serial == track.serial]
        assert (points[0], points[-1]) == (track.first, track.last)
        for one, two in pairwise(points):
            assert 0 < two.timestamp_s - one.timestamp_s <= LONGEST_GAP_S + 1e-6
        lasted = track.last.timestamp_s - track.first.timestamp_s
        assert track.confirmed == (track.seen >= LEAST_SIGHTINGS and lasted >= LEAST_S - 1e-6)


@given(FRAMES, RATES)
def test_the_order_of_the_faces_in_a_frame_does_not_matter(
    frames: list[list[DetectedFace]], rate: float
) -> None:
    def points(frames: list[list[DetectedFace]]) -> set[tuple[int, TrackPoint]]:
        return set(followed(frames, rate)[1])

    assert points(frames) == points([faces[::-1] for faces in frames])


@given(st.floats(-6, 6), st.floats(-4, 4), st.integers(24, 120), st.sets(st.integers(0, 40)), RATES)
def test_one_who_moves_steadily_is_one_track_however_the_detector_flickers(
    right: float, down: float, side: int, missed: set[int], rate: float
) -> None:
    """At most ``right`` face sizes a second; never missed for as long as a track may wait."""
    waits = int(0.5 * rate)
    seen = [n for n in range(41) if n not in missed or n % max(1, waits) == 0]
    frames = [
        [square(800 + right / 4 * side * n / rate, 500 + down / 4 * side * n / rate, side)]
        if n in seen
        else []
        for n in range(41)
    ]
    tracks, _ = followed(frames, rate)
    assert len(tracks) == 1


def test_two_who_pass_each_other_stay_two() -> None:
    frames = [
        [square(100 + 8 * number, 100, 40), square(420 - 8 * number, 125, 40)]
        for number in range(41)
    ]
    tracks, joined = followed(frames, 25.0)
    assert [track.seen for track in tracks] == [41, 41]
    for track in tracks:
        xs = [point.detected.box[0] for serial, point in joined if serial == track.serial]
        assert all(two > one for one, two in pairwise(xs)) or all(
            two < one for one, two in pairwise(xs)
        )


def test_one_mistake_of_the_detector_is_no_track() -> None:
    frames: list[list[DetectedFace]] = [[] for _ in range(20)]
    frames[4] = frames[5] = [square(10, 10, 40)]
    tracks, _ = followed(frames, 10.0)
    assert len(tracks) == 1 and not tracks[0].confirmed
    # Often enough, but all within a tenth of a second.
    tracks, _ = followed([[square(10, 10, 40)]] * 4, 30.0)
    assert not tracks[0].confirmed


def test_who_comes_back_later_is_another_track() -> None:
    frames = [[square(10, 10, 40)]] * 5 + [[]] * 12 + [[square(10, 10, 40)]] * 5
    assert len(followed(frames, 10.0)[0]) == 2


def test_a_track_is_expected_where_it_goes() -> None:
    tracker = Tracker()
    for number in range(10):
        tracker.feed(number, number / 10, [square(100 + 20 * number, 100, 50)])
    assert tracker.expects(1.2, square(340, 100, 50))
    assert not tracker.expects(1.2, square(900, 100, 50))
    assert not tracker.expects(5.0, square(340, 100, 50))


@given(st.lists(FACES, max_size=8))
def test_each_face_once(faces: list[DetectedFace]) -> None:
    kept = each_once([*faces, *faces])
    assert len(kept) <= len(faces) and set(kept) <= set(faces)
    for number, one in enumerate(kept):
        assert all(overlap(one.box, other.box) <= 0.3 for other in kept[:number])
    assert not faces or kept


def test_what_one_scan_found_is_sought_in_another() -> None:
    def path(x: float, numbers: range) -> list[TrackPoint]:
        return [TrackPoint(n, n / 10, square(x, 10, 40)) for n in numbers]

    every = path(100, range(10, 40))
    assert found_in(every, [path(110, range(20, 30, 2))])
    assert not found_in(every, [path(300, range(20, 30, 2))]), "another place"
    assert not found_in(every, [path(100, range(50, 60))]), "another time"
    assert lost([every, path(500, range(5))], [path(100, range(12, 14))]) == 1
