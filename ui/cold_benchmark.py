"""Measures from a click on a candidate of whom nothing was read to both pictures aligned."""

from __future__ import annotations

import secrets
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ui import benchmark

if TYPE_CHECKING:
    from PIL import Image as Pillow

    from ui.views.panes.pane import ComparisonPane
    from workstation.model import Search
    from workstation.workspace import Workspace

MEGAPIXELS = 12.0
REPEATS = 9
GRAIN, QUALITY = 4.0, 92
"""Noise of the pictures in grey levels of 256, and the quality of their JPEG: 12 megapixels then
take 3 MB, as those of a telephone do."""

LIMIT_S = 60.0
_SEED = 20261126


def measure(megapixels: float = MEGAPIXELS, repeats: int = REPEATS) -> dict[str, Any]:
    """Compare sample faces in pictures of ``megapixels``, in a window of its own process.

    ``aligned_cold_ms`` is the median time from choosing a candidate of a search to probe and
    portrait painted aligned on the eyes, where neither was read before: both JPEG files are read,
    checked against their hash, decoded in their processes and made ready to draw, perhaps reduced
    to what is seen. ``aligned_cold_longest_ms`` is the longest of ``repeats``, and
    ``whole_cold_ms`` the median time until all pixels of both are there.
    """
    with tempfile.TemporaryDirectory(prefix="corroborate-bench-") as scratch:
        return benchmark.child(
            "cold", scratch, str(megapixels), str(repeats), module="ui.cold_benchmark"
        )


def _measure(folder: Path, megapixels: Path, repeats: Path) -> dict[str, Any]:
    from PySide6.QtCore import QEventLoop

    from ui import start, theme
    from ui.desk import Desk
    from ui.heartbeat import wait
    from ui.tasks import TaskRunner
    from ui.views.compare import ComparePlace
    from ui.views.pixel_source import PixelSource
    from workstation import app
    from workstation.model.accounts import Role

    application = start.make_application()
    theme.apply(application, "dark")
    workspace = app.create_workspace(
        folder / "workspace",
        "benchmark",
        password=secrets.token_hex(),
        roles=tuple(Role),
        engines=app.isolated_engine,
        attended=False,
    )
    tasks = TaskRunner()
    try:
        search = _searched(workspace, folder, float(str(megapixels)))
        desk = Desk(workspace, tasks)
        place = ComparePlace(desk)
        place.resize(1600, 1000)
        place.show()
        board = place.pictures.board
        more = QEventLoop.ProcessEventsFlag.WaitForMoreEvents

        def show(number: int) -> tuple[float, float]:
            """Milliseconds from the choice to both pictures on the screen, and to all pixels."""
            desk.choose_search(None)
            wait(application, tasks.idle, LIMIT_S)
            desk.show_search(search)
            wait(application, tasks.idle, LIMIT_S)
            PixelSource.of(desk).forget()
            began = time.perf_counter()
            desk.choose_candidate(search.candidates[number % len(search.candidates)])
            while not all(_is_seen(pane) for pane in board.panes):
                application.processEvents(more)
            for pane in board.panes:
                pane.canvas.repaint()
            took = (time.perf_counter() - began) * 1000
            assert number < 0 or board.is_aligned(board.panes[1])
            while not all(pane.is_ready for pane in board.panes):
                application.processEvents(more)
            whole = (time.perf_counter() - began) * 1000
            wait(application, tasks.idle, LIMIT_S)
            return took, whole

        # The first starts the processes that read pictures, as the list of candidates does.
        show(-1)
        place.pictures.aligning.on_eyes()
        taken = [show(number) for number in range(int(str(repeats)))]
        place.close()
    finally:
        tasks.stop()
        workspace.close()
    seen, whole = (sorted(each) for each in zip(*taken, strict=True))
    return {
        "aligned_cold_ms": round(seen[len(seen) // 2], 1),
        "aligned_cold_longest_ms": round(seen[-1], 1),
        "whole_cold_ms": round(whole[len(whole) // 2], 1),
    }


def _is_seen(pane: ComparisonPane) -> bool:
    """Whether its picture is drawn, in all pixels that this size of it shows."""
    placed = pane.canvas.placed
    return placed is not None and pane.treated.level_for(placed.scale) is not None


def _searched(workspace: Workspace, folder: Path, megapixels: float) -> Search:
    """A search of a sample face in a gallery of the others, all in large pictures."""
    from PIL import Image as Pillow

    from workstation import casework
    from workstation.model import CaseNumber
    from workstation.sample_pictures import SOURCES, make_samples

    samples = make_samples(folder / "samples", workspace.any_engine())
    portraits = folder / "portraits"
    portraits.mkdir()
    for file in sorted(samples.gallery.iterdir()):
        with Pillow.open(file) as picture:
            _enlarged(picture, megapixels).save(portraits / f"{file.stem}.jpg", quality=QUALITY)
    footage = folder / "footage.jpg"
    pixels = workspace.any_engine().pixels(SOURCES[1].read())
    _enlarged(Pillow.fromarray(pixels), megapixels).save(footage, quality=QUALITY)
    casework.create_gallery(workspace, "Benchmark", "measurement")
    casework.import_portraits(workspace, "Benchmark", portraits)
    number = CaseNumber("measurement")
    casework.open_case(workspace, number)
    item = casework.import_evidence(workspace, number, footage)
    face = casework.find_faces(workspace, item.id)[0]
    casework.analyse(workspace, face.id, "Measurement.", True)
    search = casework.search(
        workspace, face.id, "Benchmark", "measurement", override_reason="measurement"
    )
    casework.show_candidates(workspace, search.id)
    return search


def _enlarged(picture: Pillow.Image, megapixels: float) -> Pillow.Image:
    """So many pixels, with grain over what enlarging made smooth."""
    import numpy as np
    from PIL import Image as Pillow

    times = (megapixels * 1e6 / (picture.width * picture.height)) ** 0.5
    size = round(picture.width * times), round(picture.height * times)
    smooth = picture.convert("RGB").resize(size, Pillow.Resampling.BICUBIC)
    grain = np.random.default_rng(_SEED).normal(0.0, GRAIN, (size[1], size[0], 1))
    return Pillow.fromarray(np.clip(np.asarray(smooth) + grain, 0, 255).astype(np.uint8))


if __name__ == "__main__":
    benchmark.main({"cold": _measure})
