"""A scan of a video beside decoding alone, in one run; and what a scan of every frame finds."""

from __future__ import annotations

import contextlib
import secrets
import tempfile
import time
from pathlib import Path
from typing import Any

from workstation import app, casework
from workstation.errors import UnreadableVideo
from workstation.media.video import VideoReader
from workstation.model import EvidenceItem, Scan
from workstation.model.accounts import Role
from workstation.progress import Progress
from workstation.tracking.comparing import lost
from workstation.workspace import Workspace

_BATCH = 10
_NEVER_S = 1e12


def bench_video(
    file: Path,
    device: str = "auto",
    *,
    full_scan: bool = True,
    progress: Progress | None = None,
) -> dict[str, Any]:
    """Take a video into a temporary workspace and time it.

    ``decode_s`` is reading and decoding every frame in order and throwing it away: the same
    decoder, in the same worker process with one thread, as in the scan. ``scan_s`` is the whole
    scan as its default is, with tracks, best faces, templates and records. Both begin with no
    worker running; the models are loaded before. ``memory_mb`` is the most that this process
    (models, tracks) and the largest of its workers (frames) had resident, together, until the
    default scan ended. ``lost_tracks`` counts tracks of the full scan that were at no moment in
    the same place as a track of the default one. Raises ``CannotProceed``.
    """
    progress = progress or Progress()
    with tempfile.TemporaryDirectory(prefix="corroborate-bench-") as folder:
        root = Path(folder) / "workspace"
        password = secrets.token_hex()
        roles = {Role.DETECTIVE}
        with app.create_workspace(
            root, "benchmark", password=password, roles=roles, attended=False
        ) as made:
            case = casework.open_case(made, "benchmark")
            item = casework.import_evidence(made, case.number, file)
        with app.open_workspace(
            root, "benchmark", password=password, device=device, attended=False
        ) as workspace:
            if item.video is None:
                raise UnreadableVideo("This file is an image.", "Choose a video.")
            workspace.engine()
            decode_s, decoded = _decode(workspace, item, progress)
            watching = _Watching(progress)
            scan, scan_s = _scan(workspace, item, False, watching)
            memory = watching.peaks_mb()
            found = _paths(workspace, scan)
            facts: dict[str, Any] = {
                "decode_s": round(decode_s, 3),
                "scan_s": round(scan_s, 3),
                "ratio": round(scan_s / decode_s, 3),
                "faces": scan.faces,
                "tracks": len(found),
                "full_scan_tracks": None,
                "full_scan_s": None,
                "full_scan_faces": None,
                "lost_tracks": None,
                "memory_mb": memory and round(sum(memory), 1),
                "memory_program_mb": memory and memory[0],
                "memory_worker_mb": memory and memory[1],
                "width": item.video.width,
                "height": item.video.height,
                "frames_decoded": scan.frames_decoded,
                "frames_searched": scan.frames_searched,
                "frames_missing": scan.frames_missing,
                "frames_decoded_alone": decoded,
            }
            if full_scan:
                full, full_s = _scan(workspace, item, True, progress)
                wanted = _paths(workspace, full)
                facts |= {
                    "full_scan_tracks": len(wanted),
                    "full_scan_s": round(full_s, 3),
                    "full_scan_faces": full.faces,
                    "lost_tracks": lost(wanted, found),
                }
    return facts


def _decode(workspace: Workspace, item: EvidenceItem, progress: Progress) -> tuple[float, int]:
    assert item.video is not None
    start = time.perf_counter()
    reader = VideoReader(workspace.root / "evidence")
    decoded = 0
    try:
        for first in range(0, item.video.frames, _BATCH):
            progress.step(first, item.video.frames, "Decoding")
            batch = reader.advance(
                item.sha256, item.video.container, item.size_bytes, first, _BATCH, _NEVER_S, 0.0
            )
            decoded += len(batch.numbers)
    finally:
        reader.close()
    return time.perf_counter() - start, decoded


def _scan(
    workspace: Workspace, item: EvidenceItem, every_frame: bool, progress: Progress
) -> tuple[Scan, float]:
    start = time.perf_counter()
    scan = casework.scan_video(workspace, item.id, every_frame=every_frame, progress=progress)
    return scan, time.perf_counter() - start


def _paths(workspace: Workspace, scan: Scan) -> list[Any]:
    return [
        casework.track_path(workspace, track.id)
        for track in casework.tracks_of_scan(workspace, scan.id)
    ]


class _Watching(Progress):
    """Passes progress on, and notes the most memory that the worker processes had resident."""

    def __init__(self, inner: Progress) -> None:
        super().__init__()
        self._inner = inner
        self._workers: dict[str, float] = {}

    def on_step(self, done: int, total: int, what: str) -> None:
        """Look at the workers that run now."""
        self._inner.step(done, total, what)
        for process in _children():
            with contextlib.suppress(OSError):
                self._workers[process] = _high_water_mb(process)

    def peaks_mb(self) -> tuple[float, float] | None:
        """Of this process and of the largest worker; None where the system does not tell."""
        if not Path("/proc/self/status").is_file():
            return None
        return _high_water_mb("self"), max(self._workers.values(), default=0.0)


def _children(tasks: Path = Path("/proc/self/task")) -> list[str]:
    """The processes that this one has started and that still run, where the system tells."""
    # Only Linux does; what a child reports at its end counts its parent's memory too.
    found: list[str] = []
    for children in tasks.glob("*/children"):
        with contextlib.suppress(OSError):  # the thread ended since it was listed
            found += children.read_text().split()
    return found


def _high_water_mb(process: str) -> float:
    for line in Path(f"/proc/{process}/status").read_text().splitlines():
        if line.startswith("VmHWM:"):
            return round(int(line.split()[1]) / 1024, 1)
    return 0.0
