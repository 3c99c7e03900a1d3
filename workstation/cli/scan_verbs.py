"""Shell verbs about scanning videos for faces."""

from __future__ import annotations

import argparse
import signal
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType
from typing import Any

from workstation import casework
from workstation.cli.answer import Answer
from workstation.cli.gallery_verbs import opened
from workstation.cli.group_verbs import groups_with
from workstation.model import Track, TrackFace
from workstation.progress import Progress


class ScanProgress(Progress):
    """One rewritten line on stderr with an estimate, where that is a terminal."""

    def __init__(self) -> None:
        super().__init__()
        self._began: tuple[float, int] | None = None

    def on_step(self, done: int, total: int, what: str) -> None:
        """Rewrite the line."""
        if not sys.stderr.isatty():
            return
        now = time.monotonic()
        if self._began is None or done < self._began[1]:
            self._began = (now, done)
        began_s, began = self._began
        left = ""
        if total and began < done < total:
            seconds = (now - began_s) / (done - began) * (total - done)
            left = (
                f", about {seconds / 60:.0f} min left"
                if seconds > 90
                else (f", about {seconds:.0f} s left")
            )
        end = "\n" if total and done >= total else ""
        print(f"\r{what}: frame {done} of {total}{left}   ", end=end, file=sys.stderr, flush=True)


@contextmanager
def _stopping(progress: Progress) -> Iterator[None]:
    """Ctrl-C asks the work to stop where it can go on later; a second one ends it at once."""

    def stop(_number: int, _frame: FrameType | None) -> None:
        if progress.cancelled:
            raise KeyboardInterrupt
        progress.cancel()

    try:
        before = signal.signal(signal.SIGINT, stop)
    except ValueError:  # not the main thread, as in a test
        yield
        return
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


def video_scan(arguments: argparse.Namespace) -> Answer:
    """``video scan ID [--every-frame]``: goes on where an earlier one was stopped."""
    progress = ScanProgress()
    with opened(arguments) as workspace, _stopping(progress):
        item = casework.evidence_named(workspace, arguments.evidence_id)
        scan = casework.scan_video(
            workspace, item.id, every_frame=arguments.every_frame, progress=progress
        )
        tracks = casework.tracks_of_scan(workspace, scan.id)
        groups = groups_with(workspace, item.case_number, {track.id for track in tracks})
    lines = [
        f"{scan.frames_decoded} frames decoded, {scan.frames_searched} searched, "
        f"{scan.faces} faces, {len(tracks)} tracks, {scan.seconds:.1f} s."
    ]
    if scan.frames_missing:
        lines.append(f"{scan.frames_missing} frames are damaged and could not be decoded.")
    lines += [
        f"{track.number}: {track.first_s:.3f} to {track.last_s:.3f} s, seen {track.faces_seen} "
        f"times; best at {track.best[0].timestamp_s:.3f} s, "
        f"{track.best[0].face.detected.height_px:.0f} px high, "
        + ("enough to search" if track.best[0].enough else "NOT ENOUGH to search")
        for track in tracks
    ]
    return Answer(
        {
            "id": item.id,
            "scan": scan.id,
            "every_frame": scan.every_frame,
            "state": scan.state.value,
            "frames_decoded": scan.frames_decoded,
            "frames_searched": scan.frames_searched,
            "frames_missing": scan.frames_missing,
            "faces": scan.faces,
            "tracks": [_track_facts(track) for track in tracks],
            "groups": groups,
            "seconds": scan.seconds,
        },
        "\n".join(lines),
    )


def _track_facts(track: Track) -> dict[str, Any]:
    faces = [_face_facts(one) for one in track.best]
    return {
        "id": track.id,
        "number": track.number,
        "first_s": track.first_s,
        "last_s": track.last_s,
        "first_frame": track.first_frame,
        "last_frame": track.last_frame,
        "faces_seen": track.faces_seen,
        "best": faces[0],
        "best_faces": faces,
    }


def _face_facts(one: TrackFace) -> dict[str, Any]:
    return {
        "face": one.face.id,
        "time_s": one.timestamp_s,
        "frame": one.frame_number,
        "box": list(one.face.detected.box),
        "face_height_px": one.face.detected.height_px,
        "score": one.face.detected.score,
        "enough": one.enough,
        "reasons": list(one.reasons),
    }


def bench_video(arguments: argparse.Namespace) -> Answer:
    """``bench video FILE``."""
    from workstation.benchmarks.video import bench_video as run

    progress = ScanProgress()
    with _stopping(progress):
        facts = run(
            arguments.file,
            arguments.device,
            full_scan=not arguments.no_full_scan,
            progress=progress,
        )
    return Answer(facts, "\n".join(f"{key}: {value}" for key, value in facts.items()))
