"""Ways of combining are compared rightly: on known searches, and once on real faces."""

from __future__ import annotations

import csv
import math
from pathlib import Path

import numpy as np
import pytest
from PIL import Image as Pillow

from workstation import app
from workstation.benchmarks import combine
from workstation.benchmarks.combine import WAYS, as_text, bench_combine, in_mirror, track_frames
from workstation.benchmarks.comparing import Searches, differences
from workstation.model import DetectedFace

_NUMBERS = np.random.default_rng(1)


def searches(mates: list[float], strangers: float = 0.4) -> Searches:
    """Mates that rank first unless they score lower than 0.4, among 300 non-mated searches."""
    scores = np.array(mates, np.float64)
    ranks = np.where(scores > 0.4, 1.0, 50.0)
    tops = strangers + _NUMBERS.uniform(-0.05, 0.0, 300)
    return Searches(scores, ranks, np.full(len(mates), 0.3), tops)


def test_a_way_that_misses_fewer_gains_and_the_interval_says_so() -> None:
    poor = searches([0.9] * 20 + [0.1] * 20)
    better = searches([0.9] * 35 + [0.1] * 5)
    rows = {row["way"]: row for row in differences({"poor": poor, "better": better}, "poor")}
    assert rows["poor"]["fnir"] == 0.5 and rows["better"]["fnir"] == 5 / 40
    assert rows["better"]["gain"] == 0.375
    assert 0 < rows["better"]["gain_low"] < 0.375 < rows["better"]["gain_high"]
    # 15 people are missed by one way only: two-sided, 2 / 2**15.
    assert rows["better"]["mcnemar_p"] == pytest.approx(2 / 2**15)
    assert (rows["poor"]["gain"], rows["poor"]["gain_low"], rows["poor"]["mcnemar_p"]) == (0, 0, 1)


def test_each_way_has_the_threshold_of_its_own_strangers() -> None:
    mates = [0.6] * 40
    rows = differences({"calm": searches(mates), "loud": searches(mates, 0.9)}, "calm")
    assert [row["fnir"] for row in rows] == [0.0, 1.0]
    assert all(row["fpir"] <= 0.01 for row in rows)


def test_searches_that_could_not_be_made_are_misses_and_set_no_threshold() -> None:
    none = Searches(
        np.array([-math.inf]), np.array([math.inf]), np.array([-math.inf]), np.array([0.2, 0.3])
    )
    (row,) = differences({"none": none}, "none")
    assert (row["fnir"], row["non_mated"], row["rank10"]) == (1.0, 2, 0.0)


def test_a_track_is_the_same_each_time_and_alike_frames_are_alike() -> None:
    assert track_frames("mixed", 7) == track_frames("mixed", 7) != track_frames("mixed", 8)
    spread = {
        kind: np.mean([np.ptp([c.height_px for c, _ in track_frames(kind, n)]) for n in range(30)])
        for kind in combine.KINDS
    }
    assert spread["alike"] < 6 < spread["mixed"]
    assert all(
        c.blur_px >= 0 and c.noise > 0 for n in range(30) for c, _ in track_frames("alike", n)
    )


def test_a_mirror_image_of_a_mirror_image_is_the_picture() -> None:
    image = _NUMBERS.integers(0, 255, (20, 30, 3), np.uint8)
    marks = ((5.0, 6.0), (12.0, 6.0), (9.0, 9.0), (6.0, 12.0), (11.0, 12.0))
    face = DetectedFace((3.0, 2.0, 12.0, 15.0), marks, 0.9)
    mirrored = in_mirror(image, [face])
    left, right = mirrored[1][0].landmarks[:2]
    assert left[0] < right[0]
    again = in_mirror(*mirrored)
    assert (again[0] == image).all() and again[1] == [face]


def test_real_tracks_are_searched_in_every_way(
    default_pack: Path, astronaut: Path, group_picture: Path, tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    monkeypatch.setattr(combine, "_RANGES", ((60.0, 0.0, 0.0, 2.0), (70.0, 0.2, 5.0, 4.0)))
    engine = app.local_engine()
    try:
        face = engine.analyse(group_picture.read_bytes()).faces[0]
        x, y, width, height = face.box
        with Pillow.open(group_picture) as group:
            one = group.crop(
                (int(x - width), int(y - height), int(x + 2 * width), int(y + 2 * height))
            )
        one.save(tmp_path / "other.png")
        (tmp_path / "portrait.png").write_bytes(astronaut.read_bytes())
        manifest = tmp_path / "manifest.csv"
        with manifest.open("w", newline="", encoding="utf-8") as file:
            csv.writer(file).writerows(
                [
                    ("file", "person", "role"),
                    ("portrait.png", "A", "gallery"),
                    ("other.png", "B", "gallery"),
                    (str(astronaut), "A", "mated"),
                ]
            )
        facts = bench_combine(manifest, engine)
    finally:
        engine.close()
    assert len(facts["rows"]) == 2 * (len(WAYS) + 1)
    assert all(row["rank1"] == 1.0 for row in facts["rows"])
    assert len(as_text(facts).splitlines()) == 4 + len(facts["rows"])
