"""The track of a probe frame by frame: which it is, what a view may name of it, and the plate."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from tests import people
from tests.examinations import FIRST
from tests.fakes import COLOURS, RED, FakeEngine, draw_faces
from tests.people import acting_as
from tests.scanned import Passage, add_scan
from tests.workstation.media.films import Film, number_in, write
from workstation import casework
from workstation.casework import plate_sources
from workstation.errors import CannotProceed
from workstation.model import (
    EvidenceItem,
    Pane,
    Placing,
    Search,
    SteppedFrames,
    Subject,
    Track,
    TrackFrame,
    TrackId,
    View,
)
from workstation.tracking.placing import PlacedFace
from workstation.viewing.transform import eyes_of
from workstation.workspace import Workspace


@pytest.fixture(scope="module")
def opened(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Workspace, EvidenceItem]]:
    """A film of thirty numbered frames in which two faces were followed."""
    folder = tmp_path_factory.mktemp("frames")
    with people.create_workspace(folder / "w", "A. Tester", engines=FakeEngine) as workspace:
        for number, colour in enumerate(COLOURS):
            draw_faces(folder / "portraits" / f"p{number}.png", [colour])
        casework.create_gallery(workspace, "Booking", "a basis")
        casework.import_portraits(workspace, "Booking", folder / "portraits")
        case = casework.open_case(workspace, "1", "T", "O", "Statute 1", "Why", "R. Officer")
        film = write(folder / "film.mp4", 30, Film(options={"g": "10"}))
        item = casework.import_evidence(workspace, case.number, film)
        add_scan(
            workspace,
            item.id,
            [
                Passage(RED, 4, 24, (10.0, 20.0), (110.0, 20.0), found_each=2),
                Passage(RED, 6, 20, (10.0, 120.0), (20.0, 120.0), found_each=2),
            ],
        )
        yield workspace, item


@pytest.fixture
def workspace(opened: tuple[Workspace, EvidenceItem]) -> Workspace:
    return opened[0]


@pytest.fixture
def tracks(opened: tuple[Workspace, EvidenceItem]) -> tuple[Track, ...]:
    return casework.tracks(opened[0], opened[1].id)


@pytest.fixture
def search(workspace: Workspace, tracks: tuple[Track, ...]) -> Search:
    """A search of the kept face of the first track, which is that of frame 14."""
    return casework.search(
        workspace, tracks[0].best[0].face.id, "Booking", "a reason", override_reason="for a test"
    )


def placed_in(workspace: Workspace, track: Track, number: int) -> PlacedFace:
    frames = casework.track_frames(workspace, track.id)
    return frames.face_in(frames.nearest(number))


def frame_of(workspace: Workspace, track: Track, number: int) -> TrackFrame:
    placed = placed_in(workspace, track, number)
    box = placed.detected.box
    return TrackFrame(track.id, track.evidence_id, number, number / 25, box, placed.placing)


def view_of(workspace: Workspace, search: Search, *frames: TrackFrame) -> View:
    candidate = search.candidates[0]
    portrait = casework.portrait(workspace, candidate.portrait_id)
    shown = []
    for each in frames:
        track = casework.find_track(workspace, each.track_id)
        eyes = eyes_of(placed_in(workspace, track, each.number).detected)
        shown.append(Pane(Subject.FRAME, alignment=eyes, frame=each))
    other = Pane(Subject.PORTRAIT, portrait_id=portrait.id, alignment=eyes_of(portrait.face))
    probe = Pane(Subject.PROBE, search.probe.face_id, alignment=eyes_of(search.face))
    return View((*(shown or (probe,)), other))


def test_every_frame_has_a_place_and_a_time(
    workspace: Workspace, tracks: tuple[Track, ...]
) -> None:
    frames = casework.track_frames(workspace, tracks[0].id)
    assert (frames.first, frames.last, frames.nearest(99)) == (4, 24, 24)
    placings = [frames.face_in(number).placing for number in range(4, 25)]
    assert placings == [Placing.FOUND, Placing.BETWEEN] * 10 + [Placing.FOUND]
    lefts = [frames.face_in(number).detected.box[0] for number in range(4, 25)]
    assert lefts == [pytest.approx(10.0 + 5 * step, abs=0.02) for step in range(21)]
    assert frames.times.time_of(9) == pytest.approx(9 / 25)
    # A kept face was placed again at full size: it is taken as it is kept.
    kept = tracks[0].best[0]
    assert frames.face_in(kept.frame_number).detected == kept.face.detected
    with pytest.raises(CannotProceed, match="no such track"):
        casework.track_frames(workspace, TrackId("t"))


def test_the_track_of_a_probe_is_the_one_that_passes_through_it(
    workspace: Workspace, search: Search, tracks: tuple[Track, ...], tmp_path: Path
) -> None:
    assert casework.searched_track(workspace, search) == tracks[0]
    of_a_track = replace(search, track_id=tracks[1].id)
    assert casework.searched_track(workspace, of_a_track) == tracks[1]
    # A face that was marked where somebody stopped, between two frames of the scan.
    there = casework.track_frames(workspace, tracks[0].id).face_in(9).detected
    marked = casework.mark_face(workspace, search.evidence_id, 9, there.box, there.landmarks)
    found = replace(search, probe=replace(search.probe, face_id=marked.id))
    assert casework.searched_track(workspace, found) == tracks[0]
    still = casework.import_evidence(workspace, "1", draw_faces(tmp_path / "s.png", [RED]))
    elsewhere = casework.find_faces(workspace, still.id)[0]
    alone = replace(search, evidence_id=still.id, probe=replace(search.probe, face_id=elsewhere.id))
    assert casework.searched_track(workspace, alone) is None


def test_a_view_names_frames_of_the_probe_s_track_and_no_other_s(
    workspace: Workspace, search: Search, tracks: tuple[Track, ...]
) -> None:
    person = search.candidates[0].person_id
    with acting_as(workspace, FIRST):
        casework.analyse(workspace, search.probe.face_id, "Brow and nose show.", True)
    own = frame_of(workspace, tracks[0], 9)
    stepped = SteppedFrames(tracks[0].id, 9, 14, 4, 0.36, 0.56)
    plain = view_of(workspace, search)
    wrong = [
        view_of(workspace, search, frame_of(workspace, tracks[1], 9)),
        view_of(workspace, search, replace(own, number=25)),
        view_of(workspace, search, replace(own, number=3)),
        replace(plain, stepped=replace(stepped, track_id=tracks[1].id)),
        replace(plain, stepped=replace(stepped, track_id=TrackId("t"))),
        replace(plain, stepped=replace(stepped, last=25)),
    ]
    with acting_as(workspace, FIRST):
        for each in wrong:
            with pytest.raises(CannotProceed, match="not of the track"):
                casework.record_comparison(workspace, search.id, person, "Ears.", view=each)
        looked = replace(view_of(workspace, search, own), stepped=stepped)
        made = casework.record_comparison(workspace, search.id, person, "Ears.", view=looked)
    assert casework.comparison(workspace, search.id, person) == made
    assert made.view == looked


def test_a_frame_is_where_and_when_the_track_has_it(
    workspace: Workspace, search: Search, tracks: tuple[Track, ...]
) -> None:
    """A view from a file cannot say more of a frame, or of eyes in it, than stepping shows."""
    person = search.candidates[0].person_id
    own = frame_of(workspace, tracks[0], 9)
    found = frame_of(workspace, tracks[0], 8)
    stepped = SteppedFrames(tracks[0].id, 8, 14, 4, 0.32, 0.56)
    good = replace(view_of(workspace, search, own), stepped=stepped)
    first, other = good.panes
    elsewhere = replace(first, alignment=eyes_of(search.face))
    wrong = [
        replace(good, panes=(replace(first, frame=each), other))
        for each in (
            replace(own, placing=Placing.FOUND),
            replace(own, timestamp_s=9.0),
            replace(own, timestamp_s=0.31),
            replace(own, box=(0.0, 0.0, 400.0, 300.0)),
        )
    ]
    wrong += [
        replace(view_of(workspace, search, replace(found, timestamp_s=0.33)), stepped=stepped),
        replace(good, stepped=replace(stepped, last_s=7200.0)),
        replace(good, stepped=replace(stepped, first_s=0.0)),
        replace(good, stepped=replace(stepped, first=10, first_s=0.4)),
        replace(good, stepped=None),
        replace(good, panes=(view_of(workspace, search).panes[0], first)),
    ]
    with acting_as(workspace, FIRST):
        casework.analyse(workspace, search.probe.face_id, "Brow and nose show.", True)
        for each in wrong:
            with pytest.raises(CannotProceed, match="not of the track"):
                casework.record_comparison(workspace, search.id, person, "Ears.", view=each)
        with pytest.raises(CannotProceed, match="eyes of picture A lie elsewhere"):
            moved = replace(good, panes=(elsewhere, other))
            casework.record_comparison(workspace, search.id, person, "Ears.", view=moved)
        made = casework.record_comparison(workspace, search.id, person, "Ears.", view=good)
    assert made.view == good


def test_the_plate_decodes_the_very_frame_again_and_says_what_it_is(
    workspace: Workspace, search: Search, tracks: tuple[Track, ...]
) -> None:
    (pane, _portrait) = view_of(workspace, search, frame_of(workspace, tracks[0], 9)).panes
    found = plate_sources.picture_of(workspace, search, search.candidates[0], pane, {})
    assert number_in(found.pixels) == 9
    assert found.title == "A frame of the probe's track, number 9, not searched"
    assert ("Frame", "number 9, 0.360 s after the first") in found.source
    assert any("neither the searched probe nor a kept face" in text for _l, text in found.source)
    assert found.sha256 == casework.find_evidence(workspace, search.evidence_id).sha256
