"""Real faces in two films: the same people are suggested across them, and nobody else."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import av
import numpy as np
from PIL import Image as PillowImage

from workstation import casework
from workstation.model import EvidenceItem
from workstation.workspace import Workspace

PEOPLE, FRAMES = 4, 10
SIZE = (640, 240)


def film_of(path: Path, portraits: Sequence[Path]) -> Path:
    """All portraits side by side, from left to right, for a second."""
    picture = np.full((SIZE[1], SIZE[0], 3), 128, np.uint8)
    for place, portrait in enumerate(portraits):
        with PillowImage.open(portrait) as opened:
            small = opened.convert("RGB")
        small.thumbnail((SIZE[0] // PEOPLE, SIZE[1]))
        left = place * SIZE[0] // PEOPLE
        picture[: small.height, left : left + small.width] = np.asarray(small)
    container = av.open(str(path), "w")
    stream: Any = container.add_stream("libx264", rate=10, options={"crf": "20"})
    stream.width, stream.height, stream.pix_fmt = *SIZE, "yuv420p"
    for _ in range(FRAMES):
        container.mux(stream.encode(av.VideoFrame.from_ndarray(picture, format="rgb24")))
    container.mux(stream.encode(None))
    container.close()
    return path


def test_the_same_people_in_two_films_are_suggested_together(
    real_workspace: Workspace, congress: Path, tmp_path: Path
) -> None:
    with (congress / "manifest.csv").open(encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    mated = {row["person"]: congress / row["file"] for row in rows if row["role"] == "mated"}
    known = {row["person"]: congress / row["file"] for row in rows if row["role"] == "gallery"}
    people = sorted(mated.keys() & known.keys())[:PEOPLE]
    case = casework.open_case(real_workspace, "7")

    def scanned(name: str, order: Sequence[str], pictures: dict[str, Path]) -> dict[str, str]:
        """Who each track of a film shows, by where it is."""
        film = film_of(tmp_path / name, [pictures[person] for person in order])
        item: EvidenceItem = casework.import_evidence(real_workspace, case.number, film)
        casework.scan_video(real_workspace, item.id)
        return {
            track.id: order[int(track.best[0].face.detected.box[0]) * PEOPLE // SIZE[0]]
            for track in casework.tracks(real_workspace, item.id)
        }

    who = scanned("one.mp4", people, known) | scanned("two.mp4", people[::-1], mated)
    assert len(who) >= 2 * PEOPLE - 1
    groups = casework.groups(real_workspace, case.number)
    assert all(len({who[track] for track in group.tracks}) == 1 for group in groups)
    together = {who[group.tracks[0]] for group in groups if len(group.tracks) > 1}
    assert len(together) >= PEOPLE - 1
