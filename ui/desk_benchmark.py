"""Measures looking side by side, without a display: alignment, panning, blinking."""

from __future__ import annotations

import secrets
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ui import benchmark

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray
    from PySide6.QtWidgets import QApplication

    from ui.views.panes.looking import ComparisonPictures
    from ui.views.pixels import Prepared

PANNED, ALIGNED = (6000, 4000), (4000, 3000)
"""Width and height of the pictures that are panned, and of those aligned and blinked: 24, 12 MP."""

WINDOW = (1600, 1000)
"""Logical pixels of the pictures side by side."""

SECONDS = 3.0
REPEATS = 9


def measure(share: float = 1.0, seconds: float = SECONDS) -> dict[str, Any]:
    """Look at two large pictures in a window of its own process.

    ``aligned_ms`` is the median time from the key A to both pictures painted aligned, of 12
    megapixels, ``prepared_ms`` how long a worker takes to make one of them ready to draw.
    ``pan_fps`` is how many times a second two linked 24-megapixel pictures are moved and painted,
    ``turned_pan_fps`` the same where one is turned by its alignment, ``four_pan_fps`` of four panes
    at 1920 x 1080, and ``blink_fps`` how often an overlay of two is painted. Painting is driven as
    fast as it goes, ``seconds`` long each; ``slowest_pan_ms`` is the longest single one of
    ``turned_pan_fps``. A ``share`` below 1 makes the sides of the pictures shorter, for a trial.
    """
    with tempfile.TemporaryDirectory(prefix="corroborate-bench-") as scratch:
        return benchmark.child(
            "looking", scratch, str(share), str(seconds), module="ui.desk_benchmark"
        )


def _measure(folder: Path, share: Path, seconds: Path) -> dict[str, Any]:
    times, lasts = float(str(share)), float(str(seconds))
    aligned, panned = (
        (round(width * times), round(height * times)) for width, height in (ALIGNED, PANNED)
    )

    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    from ui import start, theme
    from ui.desk import Desk
    from ui.tasks import TaskRunner
    from ui.views import pixels
    from ui.views.panes.looking import ComparisonPictures
    from workstation import app
    from workstation.model import OverlayKind
    from workstation.model.accounts import Role

    application = start.make_application()
    theme.apply(application, "dark")
    tasks = TaskRunner()
    workspace = app.create_workspace(
        folder / "workspace", "benchmark", password=secrets.token_hex(), roles=tuple(Role)
    )
    pictures = ComparisonPictures(Desk(workspace, tasks))
    pictures.give_keys(pictures)
    pictures.resize(*WINDOW)
    pictures.show()
    application.processEvents()
    result: dict[str, Any] = {}

    twelve = [pixels.prepare(_pixels(*aligned, seed)) for seed in (1, 2)]
    made = [_pixels(*aligned, seed) for seed in (3, 4, 5)]
    began = time.perf_counter()
    for each in made:
        pixels.prepare(each)
    result["prepared_ms"] = round((time.perf_counter() - began) * 1000 / len(made), 1)

    _put(pictures, twelve)
    application.processEvents()
    canvas = pictures.board.first.canvas
    canvas.setFocus()
    taken = []
    for _ in range(REPEATS):
        pictures.aligning.take_back()
        application.processEvents()
        began = time.perf_counter()
        QTest.keyClick(canvas, Qt.Key.Key_A)
        application.processEvents()
        taken.append((time.perf_counter() - began) * 1000)
        assert all(pictures.board.is_aligned(pane) for pane in pictures.board.panes[1:])
    result["aligned_ms"] = round(sorted(taken)[len(taken) // 2], 1)

    pictures.aligning.take_back()
    pictures.overlaying.begin(OverlayKind.BLINK)
    application.processEvents()
    view = pictures.overlay_view

    def blink() -> None:
        view.blink()
        view.repaint()

    result["blink_fps"], _longest = _rate(blink, lasts)
    pictures.overlaying.leave()
    application.processEvents()

    large = [pixels.prepare(_pixels(*panned, seed)) for seed in (1, 2)]
    _put(pictures, large)
    for name, laid in (("pan_fps", False), ("turned_pan_fps", True)):
        if laid:
            pictures.aligning.on_eyes()
        else:
            pictures.aligning.take_back()
        application.processEvents()
        result[name], longest = _rate(_panning(application, pictures), lasts)
    result["slowest_pan_ms"] = longest
    pictures.resize(1920, 1080)
    for _ in range(2):
        pictures.board.add()
    _put(pictures, [large[0], large[1], large[0], large[1]])
    pictures.aligning.on_eyes()
    application.processEvents()
    result["four_pan_fps"], _longest = _rate(_panning(application, pictures), lasts)
    tasks.stop()
    pictures.close()
    workspace.close()
    return result


def _panning(application: QApplication, pictures: ComparisonPictures) -> Callable[[], None]:
    """Move by a few pixels, there and back, and paint every pane."""
    steps = [0]

    def pan() -> None:
        steps[0] += 1
        way = 1 if steps[0] // 100 % 2 == 0 else -1
        pictures.board.move_by(pictures.board.first, 5.0 * way, 3.0 * way)
        # Paints every pane once; ``repaint`` on each would paint the others again.
        application.processEvents()

    return pan


def _rate(act: Callable[[], None], seconds: float) -> tuple[float, float]:
    """How often a second, and the longest single time in milliseconds."""
    act()
    count, longest = 0, 0.0
    began = last = time.perf_counter()
    while last - began < seconds:
        act()
        now = time.perf_counter()
        longest = max(longest, now - last)
        last = now
        count += 1
    return round(count / (last - began), 1), round(longest * 1000, 1)


def _put(pictures: ComparisonPictures, prepared: list[Prepared]) -> None:
    """Show pictures of nobody, with a face where a face might be."""
    from ui.views.panes.shown import Shown
    from workstation.model import DetectedFace, FaceId, PortraitId, Subject

    for number, (pane, picture) in enumerate(zip(pictures.board.panes, prepared, strict=True)):
        width, height = picture.width, picture.height
        # The other pictures' eyes lie a little askew, so that alignment turns and scales.
        size, tilt = height * (0.5 - 0.04 * number), height * 0.02 * number
        x, y = width / 2 - size * 0.4, height / 2 - size / 2
        eyes = ((x + size * 0.2, y + size * 0.4), (x + size * 0.6, y + size * 0.4 + tilt))
        rest = (
            (x + size * 0.4, y + size * 0.6),
            (x + size * 0.25, y + size * 0.8),
            (x + size * 0.55, y + size * 0.8),
        )
        face = DetectedFace((x, y, size * 0.8, size), (*eyes, *rest), 1.0)
        shown = Shown(Subject.PORTRAIT, face, portrait_id=PortraitId(f"bench{number}"))
        if number == 0:
            shown = Shown(Subject.PROBE, face, FaceId("bench"))
        pane.show(shown, picture)
    pictures.board.show_faces()


def _pixels(width: int, height: int, seed: int) -> NDArray[np.uint8]:
    """Noise over a slow change of grey, (height, width, 3)."""
    import numpy as np

    random = np.random.default_rng(seed)
    tile = random.integers(0, 64, (512, 512, 3), np.uint8)
    grain = np.tile(tile, (height // 512 + 1, width // 512 + 1, 1))[:height, :width]
    ramp = np.linspace(0, 190, width, dtype=np.uint8)[np.newaxis, :, np.newaxis]
    return np.asarray(grain + ramp, dtype=np.uint8)


if __name__ == "__main__":
    if len(sys.argv) == 1:
        import json

        print(json.dumps(measure()))
    else:
        benchmark.main({"looking": _measure})
