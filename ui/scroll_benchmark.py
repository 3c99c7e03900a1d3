"""Measures scrolling through a long list of candidates: the longest time the window was blocked.

The list is as long as ``ROWS`` and shows real portraits, read in the background from a real
workspace; faces are found and compared by an engine that does neither, so that what is measured
is the window's own work and no model is needed.
"""

from __future__ import annotations

import math
import secrets
import time
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

import numpy as np

from ui.heartbeat import Heart, wait
from workstation import casework
from workstation.media.decoding import decode, glimpse
from workstation.model import (
    Candidate,
    CaseNumber,
    DetectedFace,
    EvidenceId,
    FaceId,
    Gallery,
    PackIdentity,
    PersonId,
    Probe,
    ProbeClass,
    ProbeId,
    Search,
    SearchId,
    StrangerJudgement,
    StrangerStanding,
)
from workstation.ports import Analysis, Glimpse, Image, Unusable

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from ui.views.candidates import CandidatesPlace
    from workstation.workspace import EngineSource, Workspace

ROWS = 10_000
PORTRAITS = 600
"""More than the list keeps, so that coming back to one reads it again."""

PORTRAIT_SIDE = 256
WINDOW = (1280, 800)
JUMPS = 40
LIMIT_S = 120.0


class StillEngine:
    """Says of every picture that it shows one face, which fills most of it."""

    def __init__(self, pack_name: str | None = None) -> None:
        self.pack = PackIdentity(pack_name or "still", "1", "0" * 64, 8, "none")
        self.provider = "none"
        self._made = 0

    def pixels(self, data: bytes, longest_side: int = 0, page: int = 0) -> Image:
        """The upright picture."""
        return decode(data, longest_side, page=page)[0]

    def glimpse(self, data: bytes, reduction: int) -> Glimpse | None:
        """The upright picture, reduced."""
        return glimpse(data, reduction)

    def enrol(self, batch: Sequence[bytes]) -> list[Analysis | Unusable]:
        """One face each, and a template that is unlike the one before."""
        made: list[Analysis | Unusable] = []
        for data in batch:
            _, facts = decode(data)
            self._made += 1
            template = np.random.default_rng(self._made).normal(size=(1, 8))
            template /= np.linalg.norm(template)
            made.append(Analysis(facts, (whole_face(PORTRAIT_SIDE),), template.astype(np.float32)))
        return made

    def close(self) -> None:
        """Nothing is held."""


def whole_face(side: float) -> DetectedFace:
    """A face that fills the middle of a square picture."""
    points = ((0.4, 0.4), (0.6, 0.4), (0.5, 0.55), (0.42, 0.7), (0.58, 0.7))
    one, two, three, four, five = ((x * side, y * side) for x, y in points)
    box = (0.2 * side, 0.15 * side, 0.6 * side, 0.7 * side)
    return DetectedFace(box, (one, two, three, four, five), 0.9)


def fill(workspace: Workspace, folder: Path, portraits: int) -> Gallery:
    """A gallery of pictures without people: shaded squares that look different."""
    from PIL import Image as Pillow

    folder.mkdir(parents=True)
    across = np.linspace(0, 1, PORTRAIT_SIDE, dtype=np.float32)
    for number in range(portraits):
        shades = 128 + 60 * np.sin(across * (5 + number % 17))[:, None] * np.cos(across * number)
        # Two pictures of the same bytes would be one portrait.
        shades[0, :8] = [255 * (number >> bit & 1) for bit in range(8)]
        shades[1, :8] = [255 * (number >> bit & 1) for bit in range(8, 16)]
        picture = np.repeat(shades.astype(np.uint8)[..., None], 3, axis=2)
        Pillow.fromarray(picture).save(folder / f"P{number:05d}.png")
    casework.create_gallery(workspace, "Benchmark", "measurement")
    return casework.import_portraits(workspace, "Benchmark", folder).gallery


def long_search(workspace: Workspace, gallery: Gallery, rows: int) -> Search:
    """A list of so many candidates, which share the portraits in turn; it is not recorded."""
    found = [
        portrait
        for person in casework.people(workspace, gallery.name)
        for portrait in casework.portraits(workspace, gallery.name, person.id)
    ]
    search_id = SearchId("0" * 32)
    candidates = tuple(
        Candidate(
            search_id,
            row + 1,
            PersonId(f"P{row:05d}"),
            f"Person {row}",
            found[row % len(found)].id,
            "portrait.png",
            0.6 * math.exp(-row / 2000),
            born="1980",
            photo_date="2019-05",
        )
        for row in range(rows)
    )
    search = Search(
        search_id,
        CaseNumber("benchmark"),
        EvidenceId("none"),
        Probe(ProbeId("none"), FaceId("none"), ProbeClass.CAMERA_FRAME),
        whole_face(PORTRAIT_SIDE),
        gallery.id,
        gallery.name,
        gallery.version,
        gallery.people,
        gallery.images,
        gallery.pack,
        "none",
        rows,
        "measurement",
        "benchmark",
        datetime(2026, 1, 1, tzinfo=UTC),
        candidates,
    )
    return replace(search, strangers=a_judgement(candidates))


def a_judgement(candidates: Sequence[Candidate]) -> StrangerJudgement:
    """Some distribution of strangers' scores, so that the picture beside each row is drawn."""
    edges = tuple(-0.3 + number / 100 for number in range(91))
    heights = [math.exp(-(((edge - 0.05) / 0.1) ** 2)) for edge in edges[:-1]]
    bests = [math.exp(-(((edge - 0.35) / 0.05) ** 2)) for edge in edges[:-1]]
    return StrangerJudgement(
        enough=True,
        reason="",
        looks_like_stranger=False,
        people=ROWS,
        learned_from=ROWS,
        calibration_sha256="0" * 64,
        standings=tuple(
            StrangerStanding(each.rank / 2, each.rank / 3, each.rank, 0.5, 0.001)
            for each in candidates
        ),
        edges=edges,
        shares=tuple(height / sum(heights) for height in heights),
        best_shares=tuple(best / sum(bests) for best in bests),
    )


def measure_scrolling(
    workspace_root: Path, rows: int = ROWS, portraits: int = PORTRAITS
) -> dict[str, Any]:
    """Scroll end to end by pages as fast as the window paints, and jump about.

    Returns ``scroll_rows``, ``scroll_s`` (end to end), ``scroll_longest_ms`` (the longest time in
    which the event loop did not turn meanwhile), ``scroll_longest_without_cpu_wait_ms``,
    ``scroll_blocks_over_20_ms`` of ``scroll_heartbeats``, ``scroll_show_longest_ms`` (the longest
    such time while the list was shown at first), ``scroll_portraits_read`` and
    ``scroll_portraits_kept``.
    """
    from ui import start
    from ui.desk import Desk
    from ui.tasks import TaskRunner
    from ui.views.candidates import CandidatesPlace
    from workstation import app
    from workstation.model.accounts import Role

    application = start.make_application()
    workspace = app.create_workspace(
        workspace_root,
        "benchmark",
        password=secrets.token_hex(),
        roles=tuple(Role),
        engines=cast("EngineSource", StillEngine),
        attended=False,
    )
    tasks = TaskRunner()
    # The list is not on record, so whatever is read about it besides portraits is not found.
    tasks.report = lambda _error: None
    try:
        gallery = fill(workspace, workspace_root.parent / "portraits", portraits)
        search = long_search(workspace, gallery, rows)
        desk = Desk(workspace, tasks)
        place = CandidatesPlace(desk)
        place.resize(*WINDOW)
        place.show()
        wait(application, tasks.idle, LIMIT_S)
        showing = Heart()
        showing.start()
        desk.show_search(search)
        wait(application, tasks.idle, LIMIT_S)
        showing.timer.stop()
        scrolling = Heart()
        scrolling.start()
        seconds = _scroll(application, place)
        wait(application, tasks.idle, LIMIT_S)
        scrolling.timer.stop()
        thumbnails = place.list.thumbnails
        place.close()
    finally:
        tasks.stop()
        workspace.close()
    return {
        "scroll_rows": rows,
        "scroll_s": round(seconds, 2),
        "scroll_longest_ms": round(max(scrolling.pauses_ms), 1),
        "scroll_longest_without_cpu_wait_ms": round(max(scrolling.own_ms), 1),
        "scroll_blocks_over_20_ms": sum(pause > 20 for pause in scrolling.pauses_ms),
        "scroll_heartbeats": len(scrolling.pauses_ms),
        "scroll_show_longest_ms": round(max(showing.pauses_ms), 1),
        "scroll_portraits_read": thumbnails.begun,
        "scroll_portraits_kept": thumbnails.kept,
    }


def _scroll(application: QApplication, place: CandidatesPlace) -> float:
    """From the top to the bottom by pages, then to places far apart, then back to the top."""
    from PySide6.QtCore import QTimer

    bar = place.list.verticalScrollBar()
    page = max(bar.pageStep(), 1)
    places = [*range(0, bar.maximum(), page), bar.maximum()]
    ends = len(places)
    places += [bar.maximum() * (number * 7 % JUMPS) // JUMPS for number in range(JUMPS)] + [0]
    began, reached = time.perf_counter(), [0.0]
    timer = QTimer()

    def step() -> None:
        bar.setValue(places.pop(0))
        if len(places) == JUMPS + 1:
            reached[0] = time.perf_counter() - began
        if not places:
            timer.stop()

    timer.timeout.connect(step)
    timer.start(0)
    wait(application, lambda: not places, LIMIT_S)
    assert ends > 0 and bar.value() == 0
    return reached[0]
