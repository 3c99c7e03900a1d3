"""``bench scrub``: how long a frame of a video takes to be ready for the screen."""

from __future__ import annotations

import os
import platform
import random
import tempfile
import time
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import numpy as np

from workstation.errors import UnreadableVideo
from workstation.media.formats import recognise
from workstation.media.store import EvidenceStore
from workstation.media.video import Glance, VideoReader
from workstation.model import EvidenceKind
from workstation.progress import Progress

REDUCTION = 2
"""1920 x 1080 in the middle of a window is shown at about a third of its size."""
STEPS = 100
JUMPS = 60
DRAG_FRAMES = 4
"""A slider 700 pixels long over a minute of video moves some frames at a time."""
BUDGET_S = 0.05
"""What a frame may take while the slider moves before the nearest one on the way is shown."""


def bench_scrub(path: Path) -> dict[str, Any]:
    """Play, step, jump and scrub through a video; milliseconds for each picture.

    From asking to having the picture in this process, the worker's work and the way between
    included. ``exact`` is the share of pictures that are the very one that was asked for; the
    others are the nearest ones that were reached in time, and are numbered as what they are.
    """
    with tempfile.TemporaryDirectory(prefix="corroborate-bench-") as scratch:
        store = EvidenceStore(Path(scratch))
        with store.receive(path, Progress()) as received:
            kept = store.keep(received)
        with store.open(kept.sha256) as file:
            found = recognise(file)
        if found.kind is not EvidenceKind.VIDEO:
            raise UnreadableVideo("The file is an image.", "Name a video.")
        reader = VideoReader(Path(scratch))
        try:
            return _measured(reader, kept.sha256, found.demuxer, kept.size_bytes)
        finally:
            reader.close()


def _measured(reader: VideoReader, name: str, demuxer: str, size: int) -> dict[str, Any]:
    began = time.perf_counter()
    facts = reader.facts(name, demuxer, size)
    opened_s = time.perf_counter() - began
    count = facts.frames
    chance = random.Random(1)
    jumps = [chance.randrange(count) for _ in range(JUMPS)]
    middle = count // 2

    def ask(numbers: Iterable[int], reduction: int, budget_s: float) -> dict[str, Any]:
        return _timed(
            numbers,
            lambda n: reader.glance(name, demuxer, size, n, reduction, budget_s),
        )

    return {
        "machine": f"{platform.machine()}, {os.cpu_count()} processors",
        "width": facts.width,
        "height": facts.height,
        "frames": count,
        "codec": facts.codec,
        "mbit_per_s": round(size * 8 / 1e6 / max(facts.duration_s, 1e-6), 1),
        "open_s": round(opened_s, 2),
        "forward": ask(range(middle, min(count, middle + STEPS)), REDUCTION, 0.0),
        "back": ask(range(middle, max(-1, middle - STEPS), -1), REDUCTION, 0.0),
        "jump_exact": ask(jumps, REDUCTION, 0.0),
        "jump_exact_full_size": ask(jumps[: JUMPS // 2], 1, 0.0),
        "scrub_jumping": ask(jumps, REDUCTION, BUDGET_S),
        "scrub_forward": ask(range(0, count, DRAG_FRAMES), REDUCTION, BUDGET_S),
        "scrub_back": ask(range(count - 1, -1, -DRAG_FRAMES), REDUCTION, BUDGET_S),
    }


def _timed(numbers: Iterable[int], glance: Callable[[int], Glance]) -> dict[str, Any]:
    took, exact = [], 0
    for number in numbers:
        began = time.perf_counter()
        exact += glance(number).place.number == number
        took.append((time.perf_counter() - began) * 1000)
    return {
        "pictures": len(took),
        "median_ms": round(float(np.median(took)), 1),
        "p95_ms": round(float(np.percentile(took, 95)), 1),
        "longest_ms": round(max(took), 1),
        "exact": round(exact / len(took), 3),
    }


def as_text(facts: dict[str, Any]) -> str:
    """The figures as lines."""
    lines = [
        f"{facts['width']} x {facts['height']}, {facts['frames']} frames, {facts['codec']}, "
        f"{facts['mbit_per_s']} Mbit/s; {facts['machine']}; opened in {facts['open_s']} s"
    ]
    for name, each in facts.items():
        if isinstance(each, dict):
            lines.append(
                f"{name.replace('_', ' ')}: median {each['median_ms']} ms, 95 % "
                f"{each['p95_ms']} ms, longest {each['longest_ms']} ms, "
                f"exact {each['exact']:.0%} of {each['pictures']}"
            )
    return "\n".join(lines)
