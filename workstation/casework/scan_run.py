"""One run of a scan: decoding ahead in the video worker, searching meanwhile in the engine.

A batch of frames goes through three turns. In the first, its samples are looked at where
something changed or faces were. In the second, each find is looked at again as recorded, and
what belongs to no track yet in the frames before and after it too, so that a short appearance
is seen as often as if every frame were searched; then its faces join the tracks. In the third,
faces that promise to be the best of their track are measured.
"""

from __future__ import annotations

import os
import sys
import time
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from typing import Any

from sqlalchemy import Connection

from workstation.casework.scan_tracks import BestFace, Portrait, ScanTracks, measured
from workstation.errors import UnreadableImage, UnreadableVideo
from workstation.media.video import FramePart, ReelBatch, VideoReader
from workstation.model import Box, DetectedFace, EvidenceItem, Scan, ScanState
from workstation.ports import Image
from workstation.progress import Cancelled, Progress
from workstation.storage import case_rows, footage_rows
from workstation.tracking.association import SAME_FACE, Tracker, each_once, near, overlap
from workstation.tracking.looking import CERTAIN_SCORE, HINT_SCORE, Look, Lookout, around
from workstation.workspace import Workspace

CHECKPOINT_S = 10.0
"""At most so much work is lost when the program is killed."""
_BATCH_BYTES = 32 * 1024 * 1024
"""Pictures of one batch, as they are kept or handed over; the worker keeps three batches."""
_BATCH_S = 0.6
_LEAST_FRAMES = 4
_MOST_SEARCHERS = 4
"""Threads that search parts of frames at the same time, where there are so many cores."""
_FAILURES = 3
"""After so many batches in a row that made the worker fail, the rest counts as missing."""
_EDGE_PX = 2.0
"""A face so near the border of its part may be cut by it."""
_NEIGHBOUR_S = 0.079
"""Neighbours are no closer than this: about 12 a second are enough to see it often."""


@dataclass(frozen=True)
class _Task:
    """A look at a frame."""

    number: int
    look: Look
    least_score: float | None = None

    @property
    def part(self) -> FramePart:
        return FramePart(self.number, self.look.box, self.look.shrunk, rough=self.look.rough)


@dataclass(frozen=True)
class _Find:
    """A face that was found; one that is not ``settled`` needs a closer look."""

    face: DetectedFace
    settled: bool


@dataclass(frozen=True)
class _Fetched:
    """A batch with the looks at its samples, and the pixels to look at."""

    batch: ReelBatch
    looks: Sequence[_Task] = ()
    pictures: Sequence[Image] = ()


@dataclass
class _Turned:
    """A batch after its first turn: its samples' numbers, and what was found in them."""

    samples: tuple[int, ...] = ()
    finds: dict[int, list[_Find]] = field(default_factory=dict)

    def newest(self) -> list[Box]:
        """Where each face was last; one that moved on is not sought where it was before."""
        boxes: list[Box] = []
        for number in reversed(self.samples):
            for find in self.finds.get(number, []):
                if not any(near(find.face.box, box) for box in boxes):
                    boxes.append(find.face.box)
        return boxes


class ScanRun:
    """Runs a scan from where its checkpoint stands to the end, or until it is cancelled."""

    def __init__(
        self, workspace: Workspace, item: EvidenceItem, scan: Scan, checkpoint: dict[str, Any]
    ) -> None:
        """``checkpoint`` is what the scan stored when it stopped; empty for a new one."""
        assert item.video is not None
        self._workspace = workspace
        self._item = item
        self._frames = item.video.frames
        self._size = (item.video.width, item.video.height)
        self._engine = workspace.engine()
        # A process of its own: whoever looks at the video meanwhile is not kept waiting.
        self._reader = VideoReader(workspace.root / "evidence")
        self._source = (item.sha256, item.video.container, item.size_bytes)
        self._lookout = Lookout(*self._size)
        self._scan = scan
        self._begun_s = time.monotonic() - scan.seconds
        self._next = self._fed = int(checkpoint.get("next", 0))
        self._sample_from_s = float(checkpoint.get("sample_from_s", 0.0))
        self._tracks = self._restored(checkpoint)
        self._fed_s = self._sample_from_s - self._lookout.spacing_s
        self._reel: deque[ReelBatch] = deque(maxlen=3)
        self._decoded: dict[int, float] = {}
        self._faces: dict[int, list[_Find]] = {}
        self._samples: deque[int] = deque(maxlen=1000)
        self._searched: set[int] = set()
        self._newest: list[Box] = []
        self._wanted: list[Portrait] = []
        self._failures = 0
        pixels = self._size[0] * self._size[1]
        fits = _BATCH_BYTES // (3 * pixels if scan.every_frame else 3 * pixels // 2 or 1)
        rate = self._frames / max(item.video.duration_s, 1e-3)
        self._batch = int(max(_LEAST_FRAMES, min(fits, rate * _BATCH_S)))

    def _restored(self, checkpoint: dict[str, Any]) -> ScanTracks:
        if "tracks" not in checkpoint:
            return ScanTracks(self._item, self._size, Tracker())
        with self._workspace.database.read() as connection:
            return ScanTracks.from_json(
                self._item,
                self._size,
                checkpoint["tracks"],
                lambda face_id: case_rows.face_by_id(connection, face_id),
            )

    def run(self, progress: Progress) -> Scan:
        """Scan to the end. On ``Cancelled`` the scan is stored as stopped first."""
        with (
            ThreadPoolExecutor(1, thread_name_prefix="decode") as self._ahead,
            ThreadPoolExecutor(searchers(), "search", _after_decoding) as self._searchers,
        ):
            try:
                return self._run(progress)
            finally:
                self._reader.close()

    def _run(self, progress: Progress) -> Scan:
        saved_s = time.monotonic()
        turned = _Turned()
        coming = self._advance()
        try:
            while coming is not None:
                fetched = self._received(coming)
                if time.monotonic() - saved_s >= CHECKPOINT_S:
                    self._save(ScanState.RUNNING)
                    saved_s = time.monotonic()
                closer, portraits = self._closer(turned), self._portraits()
                pictures = self._parts(
                    [one.part for one in closer] + [one.part for one in portraits]
                )
                coming = self._advance()
                found_closer = self._searching(closer, pictures)
                measuring = self._measuring(portraits, pictures[len(closer) :])
                found = self._searching(fetched.looks, fetched.pictures)
                self._offer(measuring)
                self._gather(closer, found_closer, self._faces)
                self._feed(turned)
                turned = _Turned(tuple(number for number, _ in fetched.batch.samples))
                self._gather(fetched.looks, found, turned.finds)
                self._newest = turned.newest()
                # Cancelling raises here, where all that was joined to tracks is whole.
                progress.step(self._fed, self._frames, "Scanning for faces")
            closer = self._closer(turned)
            pictures = self._parts([one.part for one in closer])
            self._gather(closer, self._searching(closer, pictures), self._faces)
            self._feed(turned, to_the_end=True)
            self._tracks.end_all()
            self._save(ScanState.COMPLETE)
            progress.on_step(self._frames, self._frames, "Scanning for faces")
        except Cancelled:
            if coming is not None:
                self._received(coming)
            self._save(ScanState.STOPPED)
            raise
        return self._scan

    def _advance(self) -> Future[_Fetched] | None:
        """Let the worker decode the next batch, while this process goes on."""
        first = self._next
        if first >= self._frames:
            return None
        self._next = min(first + self._batch, self._frames)
        followed = [*self._newest, *self._tracks.followed()]
        return self._ahead.submit(
            self._fetch, first, self._next - first, self._sample_from_s, followed
        )

    def _fetch(
        self, first: int, count: int, sample_from_s: float, followed: Sequence[Box]
    ) -> _Fetched:
        """Runs beside the search of the batch before, so ``followed`` is from further back."""
        spacing_s = 0.0 if self._scan.every_frame else self._lookout.spacing_s
        batch = self._reader.advance(*self._source, first, count, sample_from_s, spacing_s)
        times = dict(zip(batch.numbers, batch.times_s, strict=True))
        looks = [
            _Task(number, look, None if self._scan.every_frame else HINT_SCORE)
            for number, luma in batch.samples
            for look in (
                [Look()]
                if self._scan.every_frame
                else self._lookout.looks(luma, times[number], followed)
            )
        ]
        return _Fetched(batch, looks, self._parts([one.part for one in looks]))

    def _received(self, coming: Future[_Fetched]) -> _Fetched:
        """The batch; an empty one where it made the worker fail."""
        try:
            fetched = coming.result()
            self._failures = 0
        except UnreadableVideo:
            self._failures += 1
            if not self._reel:
                raise
            if self._failures >= _FAILURES:
                self._next = self._frames
            # The new process has none of the old frames.
            self._reel.clear()
            fetched = _Fetched(ReelBatch((), (), ()))
        batch = fetched.batch
        self._reel.append(batch)
        self._decoded.update(zip(batch.numbers, batch.times_s, strict=True))
        self._samples.extend(number for number, _ in batch.samples)
        if batch.samples and not self._scan.every_frame:
            self._sample_from_s = self._decoded[batch.samples[-1][0]] + self._lookout.spacing_s
        return fetched

    def _kept(self) -> set[int]:
        """The frames that the worker still holds."""
        return {number for batch in self._reel for number in batch.numbers}

    def _parts(self, parts: Sequence[FramePart]) -> list[Image]:
        return self._reader.parts(*self._source, parts) if parts else []

    def _closer(self, turned: _Turned) -> list[_Task]:
        """Closer looks at what was found, and at its neighbours where it belongs to no track."""
        tasks: dict[_Task, None] = {}
        kept = self._kept()
        for number in turned.samples:
            finds = turned.finds.get(number, [])
            settled = [one.face for one in finds if one.settled]
            for find in finds:
                known = any(overlap(find.face.box, one.box) > SAME_FACE for one in settled)
                if not find.settled and not known and number in kept:
                    tasks[_Task(number, around(find.face.box, self._size))] = None
                if not self._tracks.tracker.expects(self._decoded[number], find.face):
                    look = around(find.face.box, self._size)
                    tasks |= {_Task(one, look): None for one in self._neighbours(number, kept)}
        return list(tasks)

    def _neighbours(self, sample: int, kept: set[int]) -> Iterable[int]:
        """Frames that are still held, from the sample before to the sample after, not too close."""
        place = self._samples.index(sample)
        before = self._samples[place - 1] if place > 0 else -1
        after = self._samples[place + 1] if place + 1 < len(self._samples) else self._frames
        for numbers in (range(sample - 1, before, -1), range(sample + 1, after)):
            newest_s = self._decoded[sample]
            for one in numbers:
                if one in kept and abs(self._decoded[one] - newest_s) >= _NEIGHBOUR_S:
                    newest_s = self._decoded[one]
                    yield one

    def _searching(
        self, tasks: Sequence[_Task], pictures: Sequence[Image]
    ) -> Iterator[Sequence[DetectedFace]]:
        """Search the pictures on several threads; what is found comes in the order of the tasks."""
        return self._searchers.map(self._search, tasks, pictures[: len(tasks)])

    def _search(self, task: _Task, picture: Image) -> Sequence[DetectedFace]:
        try:
            # A small frame is searched as find_faces does; a part is large enough as it is.
            return self._engine.detect(
                picture, enlarge=task.look.box is None, least_score=task.least_score
            )
        except UnreadableImage:
            return ()

    def _gather(
        self,
        tasks: Sequence[_Task],
        found: Iterator[Sequence[DetectedFace]],
        into: dict[int, list[_Find]],
    ) -> None:
        for task, faces in zip(tasks, found, strict=True):
            self._searched.add(task.number)
            into.setdefault(task.number, []).extend(
                _found(face, task, self._size) for face in faces
            )

    def _feed(self, turned: _Turned, *, to_the_end: bool = False) -> None:
        """Join what was found up to the last sample of a batch to tracks, frame by frame."""
        for number, finds in turned.finds.items():
            self._faces.setdefault(number, []).extend(finds)
        if to_the_end:
            end = self._frames
        elif turned.samples:
            end = turned.samples[-1] + 1
        else:
            return
        found = 0
        for number in sorted(one for one in self._faces if one < end):
            faces = each_once([one.face for one in self._faces.pop(number) if one.settled])
            found += len(faces)
            if faces:
                self._wanted += self._tracks.feed(number, self._decoded[number], faces)
        decoded = sum(number < end for number in self._decoded)
        searched = {number for number in self._searched if number < end}
        self._scan = replace(
            self._scan,
            frames_decoded=self._scan.frames_decoded + decoded,
            frames_searched=self._scan.frames_searched + len(searched),
            frames_missing=self._scan.frames_missing + end - self._fed - decoded,
            faces=self._scan.faces + found,
        )
        self._searched -= searched
        self._fed, self._fed_s = end, self._decoded.get(end - 1, 0.0)
        self._decoded = {one: at for one, at in self._decoded.items() if one >= end}

    def _portraits(self) -> list[Portrait]:
        """Faces to be measured whose frames are still held."""
        kept = self._kept()
        portraits = [one for one in self._wanted if one.part.number in kept]
        self._wanted = []
        return portraits

    def _measuring(
        self, portraits: Sequence[Portrait], pictures: Sequence[Image]
    ) -> Iterator[tuple[Portrait, BestFace, float]]:
        """Measure on several threads those that may be among the best as far as is known."""
        wanted = [
            both for both in zip(portraits, pictures, strict=True) if self._tracks.wants(both[0])
        ]
        return self._searchers.map(lambda both: measured(self._engine, *both), wanted)

    def _offer(self, measuring: Iterator[tuple[Portrait, BestFace, float]]) -> None:
        for portrait, best, sharp in measuring:
            self._tracks.offer(portrait, best, sharp)

    def _save(self, state: ScanState) -> None:
        """Store how far the scan came, with all that was joined to tracks; whole or not at all."""
        portraits = self._portraits()
        pictures = self._parts([one.part for one in portraits])
        self._offer(self._measuring(portraits, pictures))
        self._tracks.embed(self._engine, self._searchers)
        scan = replace(self._scan, state=state, seconds=round(time.monotonic() - self._begun_s, 3))
        with self._workspace.database.write() as connection:
            self._tracks.store(connection, scan, self._engine)
            checkpoint = {
                "next": self._fed,
                "sample_from_s": self._fed_s + self._lookout.spacing_s if self._fed else 0.0,
                "tracks": self._tracks.as_json(),
            }
            done = state is ScanState.COMPLETE
            footage_rows.update_scan(connection, scan, None if done else checkpoint)
            if state is not ScanState.RUNNING:
                note(self._workspace, connection, self._item, scan)
        self._scan = scan


def searchers() -> int:
    """How many threads search at the same time; what is found does not depend on it."""
    return min(os.cpu_count() or 1, _MOST_SEARCHERS)


def _after_decoding() -> None:
    """Let decoding go first: each batch waits for it, while searching is shared among threads.

    On Linux this is about the calling thread only; elsewhere it would be the whole program.
    """
    if sys.platform == "linux":
        os.nice(10)


_SAID = {
    ScanState.RUNNING: ("scan.started", "A scan of a video for faces was started, or went on."),
    ScanState.STOPPED: ("scan.stopped", "A scan of a video was stopped; it can go on."),
    ScanState.COMPLETE: ("scan.completed", "A scan of a video for faces was completed."),
}


def note(workspace: Workspace, connection: Connection, item: EvidenceItem, scan: Scan) -> None:
    """Put on the log how far a scan is."""
    tracks = footage_rows.count_tracks(connection, scan.id)
    workspace.log(
        connection,
        *_SAID[scan.state],
        {
            "case": item.case_number,
            "scan": scan.id,
            "evidence": item.id,
            "evidence_sha256": item.sha256,
            "pack_sha256": scan.pack.sha256,
            "every_frame": scan.every_frame,
            "frames_decoded": scan.frames_decoded,
            "frames_searched": scan.frames_searched,
            "frames_missing": scan.frames_missing,
            "faces": scan.faces,
            "tracks": tracks,
        },
    )


def _found(face: DetectedFace, task: _Task, size: tuple[int, int]) -> _Find:
    """A face of a part, in pixels of the frame."""
    look = task.look
    certain = task.least_score is None or face.score >= CERTAIN_SCORE
    if look.box is None:
        return _Find(face, look.settles and certain)
    left, top, width, height = look.box
    by = look.shrunk
    x, y, w, h = (value * by for value in face.box)
    cut = (
        (x < _EDGE_PX and left > 0)
        or (y < _EDGE_PX and top > 0)
        or (x + w > width - _EDGE_PX and left + width < size[0])
        or (y + h > height - _EDGE_PX and top + height < size[1])
    )
    one, two, three, four, five = ((px * by + left, py * by + top) for px, py in face.landmarks)
    placed = DetectedFace((x + left, y + top, w, h), (one, two, three, four, five), face.score)
    return _Find(placed, certain and look.settles and not cut)
