"""Faces per second of our enrolment beside InsightFace's ``FaceAnalysis``, in one run."""

from __future__ import annotations

import os
import tempfile
import time
import warnings
from collections.abc import Callable, Sequence
from pathlib import Path
from statistics import median
from typing import Any

from workstation.errors import CannotProceed, file_trouble
from workstation.ports import Analysis, FaceEngine
from workstation.progress import Progress

_BATCH = 16
"""As many files as an import of a gallery takes at once."""
_SUFFIXES = {".jpg", ".jpeg", ".png", ".bmp", ".webp", ".tif", ".tiff"}
_WARM_UP = 16


def bench_enrol(
    folder: Path,
    pack: str | None = None,
    device: str = "auto",
    limit: int = 400,
    *,
    rounds: int = 3,
    progress: Progress | None = None,
) -> dict[str, Any]:
    """Time both on at most ``limit`` pictures of ``folder``, evenly taken, in turns.

    Each reads, decodes, detects, aligns and embeds every face of every file, from disk. Both
    may use all cores: ours by whole pictures in parallel, ``FaceAnalysis`` by the threads that
    OpenCV and ONNX Runtime give one picture, which is how it works by itself. One round of
    each warms up; then ``rounds`` rounds alternate, and the middle one counts. ``ratio`` is
    our rate by theirs, each by the faces that it found. Raises ``CannotProceed``.
    """
    import cv2

    from workstation.benchmarks.face_analysis import face_analysis
    from workstation.engines import open_engine
    from workstation.engines.packs import find_pack, read_pack
    from workstation.settings import packs_folder

    progress = progress or Progress()
    files = _pictures(folder, limit)
    place = find_pack(pack, packs_folder())
    opencv_threads = cv2.getNumThreads()
    engine = open_engine(place, device)
    engine_threads = cv2.getNumThreads()

    def our_round(chosen: Sequence[Path]) -> int:
        cv2.setNumThreads(engine_threads)
        return _ours(engine, chosen)

    def their_round(chosen: Sequence[Path]) -> int:
        cv2.setNumThreads(opencv_threads)
        return _theirs(theirs, chosen)

    try:
        with tempfile.TemporaryDirectory(prefix="corroborate-bench-") as copies:
            theirs = face_analysis(read_pack(place), engine.provider, Path(copies))
            timed = _alternate(our_round, their_round, files, rounds, progress)
    finally:
        cv2.setNumThreads(engine_threads)
        engine.close()
    (our_faces, our_seconds), (their_faces, their_seconds) = timed
    if not our_faces or not their_faces:
        raise CannotProceed(
            "No face was found in these pictures, so there is nothing to time.",
            "Choose a folder of portraits.",
        )
    ours = our_faces / median(our_seconds)
    other = their_faces / median(their_seconds)
    return {
        "ours_faces_per_s": round(ours, 2),
        "faceanalysis_faces_per_s": round(other, 2),
        "ratio": round(ours / other, 3),
        "faces": our_faces,
        "faceanalysis_faces": their_faces,
        "files": len(files),
        "rounds": rounds,
        "ours_seconds": [round(seconds, 3) for seconds in our_seconds],
        "faceanalysis_seconds": [round(seconds, 3) for seconds in their_seconds],
        "pack": engine.pack.name,
        "provider": engine.provider,
        "cores": os.cpu_count() or 1,
    }


def _pictures(folder: Path, limit: int) -> list[Path]:
    if limit < 1:
        raise CannotProceed("At least one file is needed.", "Choose a higher limit.")
    if not folder.is_dir():
        raise CannotProceed("There is no folder of this name.", "Choose a folder of portraits.")
    try:
        found = sorted(p for p in folder.rglob("*") if p.suffix.lower() in _SUFFIXES)
    except OSError as error:
        raise file_trouble(error, "The folder could not be read.") from error
    if not found:
        raise CannotProceed("The folder holds no pictures.", "Choose a folder of portraits.")
    step = max(len(found) / limit, 1.0)
    return [found[int(number * step)] for number in range(min(limit, len(found)))]


def _alternate(
    ours: Callable[[Sequence[Path]], int],
    theirs: Callable[[Sequence[Path]], int],
    files: Sequence[Path],
    rounds: int,
    progress: Progress,
) -> tuple[tuple[int, list[float]], tuple[int, list[float]]]:
    """Faces and the seconds of each round, for both; the first turns are swapped each round."""
    sides = (ours, theirs)
    faces = [0, 0]
    seconds: tuple[list[float], list[float]] = ([], [])
    for side in sides:
        side(files[:_WARM_UP])
    for number in range(rounds):
        for index in (0, 1) if number % 2 == 0 else (1, 0):
            progress.step(number * 2, rounds * 2, "Timing enrolment")
            start = time.perf_counter()
            faces[index] = sides[index](files)
            seconds[index].append(time.perf_counter() - start)
    progress.step(rounds * 2, rounds * 2, "Timing enrolment")
    return (faces[0], seconds[0]), (faces[1], seconds[1])


def _ours(engine: FaceEngine, files: Sequence[Path]) -> int:
    found = 0
    for start in range(0, len(files), _BATCH):
        batch = [path.read_bytes() for path in files[start : start + _BATCH]]
        for result in engine.enrol(batch):
            found += len(result.faces) if isinstance(result, Analysis) else 0
    return found


def _theirs(analysis: Any, files: Sequence[Path]) -> int:
    import cv2
    import numpy as np

    found = 0
    with warnings.catch_warnings():
        # It calls a function of scikit-image that warns each time.
        warnings.simplefilter("ignore", FutureWarning)
        for path in files:
            image = cv2.imdecode(np.fromfile(path, np.uint8), cv2.IMREAD_COLOR)
            if image is not None:
                found += len(analysis.get(image))
    return found
