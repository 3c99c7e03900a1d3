"""Scanning videos: what is found, what is kept, and going on after a stop of any kind."""

from __future__ import annotations

import os
import random
import subprocess
import sys
import time
from itertools import pairwise
from pathlib import Path

import av
import numpy as np
import pytest

from tests import people
from tests.fakes import BLUE, COLOURS, GREEN, RED, FakeEngine, draw_faces, template_of
from tests.scanned import Passage
from tests.workstation.media.moving import write_moving
from workstation import casework
from workstation.casework import scan_run
from workstation.errors import CannotProceed, UnreadableVideo
from workstation.model import DetectedFace, EvidenceItem, ScanState, Track
from workstation.ports import Image
from workstation.progress import Cancelled, Progress
from workstation.tracking.comparing import lost
from workstation.workspace import Workspace

FRAMES = 100
PASSAGES = [
    Passage(RED, 5, 60, start=(10, 20), end=(240, 30), side=48),
    Passage(BLUE, 30, 45, start=(20, 150), end=(150, 160), side=40),
    Passage(GREEN, 75, 99, start=(250, 160), end=(150, 150), side=56),
]


def taken_in(workspace: Workspace, path: Path) -> EvidenceItem:
    return casework.import_evidence(workspace, casework.open_case(workspace, "7").number, path)


@pytest.fixture
def item(workspace: Workspace, tmp_path: Path) -> EvidenceItem:
    return taken_in(workspace, write_moving(tmp_path / "film.mp4", FRAMES, PASSAGES))


def colour_of(workspace: Workspace, track: Track) -> tuple[int, int, int]:
    """Whose track it is, by its template."""
    _, template = casework.track_template(workspace, track.id)
    return max(COLOURS, key=lambda colour: float(template @ template_of(colour)))


def check_tracks(workspace: Workspace, found: tuple[Track, ...], slack: int) -> None:
    assert [colour_of(workspace, track) for track in found] == [RED, BLUE, GREEN]
    for number, (track, passage) in enumerate(zip(found, PASSAGES, strict=True), 1):
        assert track.number == number
        assert abs(track.first_frame - passage.first_frame) <= slack
        assert abs(track.last_frame - passage.last_frame) <= slack
        assert track.first_s == pytest.approx(track.first_frame / 25, abs=1e-6)
        path = casework.track_path(workspace, track.id)
        assert len(path) == track.faces_seen >= 3
        assert [one.frame_number for one in path] == sorted({one.frame_number for one in path})
        for one in path:
            share = (one.frame_number - passage.first_frame) / (
                passage.last_frame - passage.first_frame
            )
            x = passage.start[0] + (passage.end[0] - passage.start[0]) * share
            assert one.detected.box[0] == pytest.approx(x, abs=4)


class StopAt(Progress):
    """Cancels once so many frames are done."""

    def __init__(self, frames: int) -> None:
        super().__init__()
        self._frames = frames

    def on_step(self, done: int, total: int, what: str) -> None:
        assert total == FRAMES and what
        if done >= self._frames:
            self.cancel()


def test_a_scan_finds_who_passes(workspace: Workspace, item: EvidenceItem) -> None:
    scan = casework.scan_video(workspace, item.id)
    assert scan.state is ScanState.COMPLETE and not scan.every_frame
    assert (scan.frames_decoded, scan.frames_missing) == (FRAMES, 0)
    assert scan.frames_searched < FRAMES * 0.7
    assert scan.pack == workspace.engine().pack
    found = casework.tracks(workspace, item.id)
    check_tracks(workspace, found, slack=4)
    assert casework.scans(workspace, item.id) == (scan,)
    assert casework.scan_video(workspace, item.id) == scan, "it is not done again"
    full = casework.scan_video(workspace, item.id, every_frame=True)
    assert full.id != scan.id and full.frames_searched == FRAMES
    every = casework.tracks_of_scan(workspace, full.id)
    check_tracks(workspace, every, slack=0)
    paths = [
        [casework.track_path(workspace, one.id) for one in tracks] for tracks in (every, found)
    ]
    assert lost(*paths) == 0
    assert casework.tracks(workspace, item.id) == found, "samples come first where complete"
    logged = [entry.action for entry in casework.log_entries(workspace, 20)]
    assert [one for one in logged if one.startswith("scan.")] == [
        "scan.completed", "scan.started", "scan.completed", "scan.started",
    ]  # fmt: skip


def test_large_frames_are_searched_in_parts(workspace: Workspace, tmp_path: Path) -> None:
    passages = [
        Passage(RED, 5, 35, start=(50, 60), end=(700, 200), side=64),
        Passage(BLUE, 0, 40, start=(1300, 800), end=(1300, 800), side=200),
    ]
    film = write_moving(tmp_path / "film.mp4", 41, passages, size=(1600, 1200))
    item = taken_in(workspace, film)
    casework.scan_video(workspace, item.id)
    blue, red = casework.tracks(workspace, item.id)
    assert (colour_of(workspace, red), colour_of(workspace, blue)) == (RED, BLUE)
    for point in casework.track_path(workspace, red.id):
        x = 50 + 650 * (point.frame_number - 5) / 30
        assert point.detected.box[0] == pytest.approx(x, abs=6)
        assert point.detected.box[2] == pytest.approx(64, abs=8)
    for one in blue.best:
        assert one.face.detected.box == pytest.approx((1300, 800, 200, 200), abs=3)


def test_the_best_faces_are_records_that_are_searched_and_replayed(
    workspace: Workspace, item: EvidenceItem, tmp_path: Path
) -> None:
    casework.scan_video(workspace, item.id)
    _, blue, _ = casework.tracks(workspace, item.id)
    best = blue.best[0]
    assert best.enough and best.reasons == ()
    times = sorted(one.timestamp_s for one in blue.best)
    assert all(two - one >= 0.5 for one, two in pairwise(times))
    assert casework.frame_of(workspace, best.face).number == best.frame_number
    for number, colour in enumerate(COLOURS):
        draw_faces(tmp_path / "portraits" / f"p{number}.png", [colour])
    casework.create_gallery(workspace, "known", "basis")
    casework.import_portraits(workspace, "known", tmp_path / "portraits")
    made = casework.search(workspace, best.face.id, "known", "the reason")
    assert made.candidates[0].person_id == f"p{COLOURS.index(BLUE)}"
    assert casework.replay(workspace, made.id).same
    # A scan looks at parts: whoever opens the frame still gets all of its faces, and that one.
    both = casework.find_faces(workspace, item.id, best.frame_number)
    assert len(both) == 2 and best.face in both
    assert casework.find_faces(workspace, item.id, best.frame_number) == both
    assert [one.detected.box[0] for one in both] == sorted(one.detected.box[0] for one in both)


def test_a_frame_that_was_opened_before_keeps_its_faces(
    workspace: Workspace, item: EvidenceItem
) -> None:
    before = {number: casework.find_faces(workspace, item.id, number) for number in range(30, 46)}
    casework.scan_video(workspace, item.id)
    for track in casework.tracks(workspace, item.id):
        for best in track.best:
            if best.frame_number in before:
                assert best.face in before[best.frame_number]
    after = {number: casework.find_faces(workspace, item.id, number) for number in range(30, 46)}
    assert after == before


@pytest.mark.parametrize("every_frame", [False, True])
def test_a_cancelled_scan_goes_on_where_it_stopped(
    workspace: Workspace, item: EvidenceItem, every_frame: bool
) -> None:
    for frames in (20, 50):
        with pytest.raises(Cancelled):
            casework.scan_video(
                workspace, item.id, every_frame=every_frame, progress=StopAt(frames)
            )
        (stopped,) = casework.scans(workspace, item.id)
        assert stopped.state is ScanState.STOPPED
        assert frames <= stopped.frames_decoded < FRAMES
        assert casework.tracks(workspace, item.id), "what was found so far is there"
    scan = casework.scan_video(workspace, item.id, every_frame=every_frame)
    assert scan.id == stopped.id and scan.state is ScanState.COMPLETE
    assert (scan.frames_decoded, scan.frames_missing) == (FRAMES, 0)
    check_tracks(workspace, casework.tracks(workspace, item.id), slack=4)
    actions = [entry.action for entry in casework.log_entries(workspace, 20)]
    assert actions.count("scan.stopped") == 2 and actions.count("scan.completed") == 1


def test_the_same_video_is_not_scanned_twice_at_once(
    workspace: Workspace, item: EvidenceItem
) -> None:
    class Meanwhile(Progress):
        refused = ""
        seen = ScanState.COMPLETE

        def on_step(self, done: int, total: int, what: str) -> None:
            if not self.refused:
                self.seen = casework.scans(workspace, item.id)[0].state
                with pytest.raises(CannotProceed, match="being scanned already") as caught:
                    casework.scan_video(workspace, item.id, every_frame=True)
                self.refused = caught.value.next_step

    progress = Meanwhile()
    casework.scan_video(workspace, item.id, progress=progress)
    assert progress.refused and progress.seen is ScanState.RUNNING


def test_an_image_is_refused(workspace: Workspace, tmp_path: Path) -> None:
    item = taken_in(workspace, draw_faces(tmp_path / "one.png", [RED]))
    with pytest.raises(UnreadableVideo, match="is an image"):
        casework.scan_video(workspace, item.id)


def test_what_is_damaged_is_counted_and_the_rest_is_scanned(
    workspace: Workspace, tmp_path: Path
) -> None:
    film = write_moving(tmp_path / "film.mkv", FRAMES, PASSAGES)
    data = bytearray(film.read_bytes())
    with av.open(str(film)) as container:
        packets = [(p.pos, p.size) for p in container.demux(video=0) if p.size]
    # Three whole groups of pictures in the middle are lost.
    for position, size in packets[36:72]:
        data[position + 20 : position + size] = bytes(max(0, size - 20))
    film.write_bytes(data)
    item = taken_in(workspace, film)
    scan = casework.scan_video(workspace, item.id)
    assert scan.state is ScanState.COMPLETE
    assert scan.frames_decoded + scan.frames_missing == FRAMES
    found = {colour_of(workspace, track) for track in casework.tracks(workspace, item.id)}
    assert {RED, GREEN} <= found


KILLED = """
import os, signal, sys
from itertools import pairwise
from pathlib import Path
from tests import people
from tests.fakes import FakeEngine
from workstation import casework
from workstation.casework import scan_run
from workstation.progress import Progress

scan_run.CHECKPOINT_S = 0.0

class Kill(Progress):
    def on_step(self, done, total, what):
        if done >= 60:
            os.kill(os.getpid(), signal.SIGKILL)

workspace = people.open_workspace(Path(sys.argv[1]), "B", engines=FakeEngine)
casework.scan_video(workspace, sys.argv[2], progress=Kill())
"""


@pytest.mark.skipif(os.name == "nt", reason="kill -9 is of POSIX systems")
def test_a_killed_scan_goes_on_after_a_restart(tmp_path: Path) -> None:
    root = tmp_path / "w"
    with people.create_workspace(root, "A", engines=FakeEngine) as made:
        film = write_moving(tmp_path / "film.mp4", FRAMES, PASSAGES)
        evidence_id = taken_in(made, film).id
    ended = subprocess.run(
        [sys.executable, "-c", KILLED, str(root), evidence_id], timeout=60, check=False
    )
    assert ended.returncode == -9
    with people.open_workspace(root, "A", read_only=True, engines=FakeEngine) as looking:
        (scan,) = casework.scans(looking, evidence_id)
        assert scan.state is ScanState.RUNNING, "another program may be at it"
        assert casework.tracks(looking, evidence_id)
    with people.open_workspace(root, "A", engines=FakeEngine) as opened:
        (scan,) = casework.scans(opened, evidence_id)
        assert scan.state is ScanState.STOPPED and 0 < scan.frames_decoded < FRAMES
        first = [track.id for track in casework.tracks(opened, evidence_id)]
        whole = casework.scan_video(opened, evidence_id)
        assert (whole.id, whole.frames_decoded) == (scan.id, FRAMES)
        check_tracks(opened, casework.tracks(opened, evidence_id), slack=4)
        assert set(first) <= {track.id for track in casework.tracks(opened, evidence_id)}
        assert casework.verify_log(opened).ok


class UnevenEngine(FakeEngine):
    """Takes now longer, now shorter, so that searches end in another order than they began."""

    def detect(
        self, image: Image, *, enlarge: bool = True, least_score: float | None = None
    ) -> tuple[DetectedFace, ...]:
        time.sleep(random.uniform(0.0, 0.004))
        return super().detect(image, enlarge=enlarge, least_score=least_score)


def test_the_same_film_gives_the_same_tracks_each_time(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = []
    film = write_moving(tmp_path / "film.mp4", FRAMES, PASSAGES)
    for threads, engine in ((1, FakeEngine), (4, UnevenEngine)):
        monkeypatch.setattr(scan_run, "searchers", lambda threads=threads: threads)
        with people.create_workspace(tmp_path / str(threads), "A", engines=engine) as made:
            item = taken_in(made, film)
            casework.scan_video(made, item.id)
            tracks = casework.tracks(made, item.id)
            best = [[(one.frame_number, one.reasons) for one in track.best] for track in tracks]
            found.append(([casework.track_path(made, one.id) for one in tracks], best))
    assert found[0] == found[1]


def test_real_people_are_found_in_samples_as_in_every_frame(
    real_workspace: Workspace, test_data: Path
) -> None:
    path = test_data / "data" / "video" / "walking-and-pause.mp4"
    if not path.is_file():
        pytest.skip("the footage is not among the test data")
    item = taken_in(real_workspace, path)
    scan = casework.scan_video(real_workspace, item.id)
    full = casework.scan_video(real_workspace, item.id, every_frame=True)
    assert scan.frames_searched < full.frames_searched == 41
    found = casework.tracks_of_scan(real_workspace, scan.id)
    every = casework.tracks_of_scan(real_workspace, full.id)
    assert len(found) == len(every) == 3
    paths = [
        [casework.track_path(real_workspace, one.id) for one in tracks] for tracks in (every, found)
    ]
    assert lost(*paths) == 0
    assert all(track.best[0].enough for track in found)
    # The template made at scan time is that of the face as a search embeds it.
    best = found[0].best[0]
    data = casework.footage.picture_bytes(real_workspace, best.face)
    (embedded,) = real_workspace.engine().embed(data, [best.face.detected])
    _, template = casework.track_template(real_workspace, found[0].id)
    assert float(np.linalg.norm(template)) == pytest.approx(1, abs=1e-5)
    assert float(template @ embedded) > 0.8
    quality = casework.face_quality(real_workspace, best.face.id)
    assert quality.enough == best.enough
    other = casework.track_template(real_workspace, found[1].id)[1]
    assert float(template @ other) < 0.5
