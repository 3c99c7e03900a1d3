"""What poor frames cost: the degradations do what they say, and the counting is right."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PIL import Image as Pillow

from workstation import app
from workstation.benchmarks.degrading import CONDITIONS, Condition
from workstation.benchmarks.quality import as_text, bench_quality
from workstation.media.decoding import decode
from workstation.ports import FaceEngine, Image


@pytest.fixture(scope="module")
def engine(default_pack: Path) -> Iterator[FaceEngine]:
    made = app.local_engine()
    yield made
    made.close()


def size(data: bytes) -> tuple[int, int]:
    return Pillow.open(io.BytesIO(data)).size


def pixels(data: bytes) -> Image:
    return decode(data)[0]


def test_degraded_faces_have_the_height_that_was_asked_for(
    engine: FaceEngine, astronaut: Path
) -> None:
    data = astronaut.read_bytes()
    image, _ = decode(data)
    (face,) = engine.analyse(data).faces
    made = Condition("", 60, jpeg=45).make(image, face)
    assert made.startswith(b"\xff\xd8")
    (found,) = engine.analyse(made).faces
    assert found.height_px == pytest.approx(60, rel=0.08)
    larger = Condition("", 20, jpeg=45, enlarged=3.0).make(image, face)
    assert larger.startswith(b"\x89PNG")
    assert size(larger)[0] == pytest.approx(size(made)[0], abs=3)
    dark = pixels(Condition("", 60, gamma=4).make(image, face))
    assert dark.mean() < 0.7 * pixels(Condition("", 60).make(image, face)).mean()


def test_degraded_heads_turn_and_tilt_to_the_side_that_was_asked_for(
    engine: FaceEngine, astronaut: Path
) -> None:
    data = astronaut.read_bytes()
    image, _ = decode(data)
    (face,) = engine.analyse(data).faces

    def read(condition: Condition, name: str) -> float:
        made = condition.make(image, face)
        found = max(engine.analyse(made).faces, key=lambda each: each.score)
        return next(m.value for m in engine.quality(made, [found])[0] if m.id == name)

    straight = Condition("")
    assert read(Condition("", turn_deg=30), "yaw") > read(straight, "yaw") + 12
    assert read(Condition("", turn_deg=-30), "yaw") < read(straight, "yaw") - 12
    assert read(Condition("", tilt_deg=20), "roll") > read(straight, "roll") + 12


def test_a_small_set_is_counted_by_condition_and_by_measure(
    engine: FaceEngine, congress: Path, tmp_path: Path
) -> None:
    with (congress / "manifest.csv").open(encoding="utf-8", newline="") as stream:
        listed = list(csv.DictReader(stream))
    mated = [row for row in listed if row["role"] == "mated"][:3]
    people = {row["person"] for row in mated}
    portraits = [row for row in listed if row["role"] == "gallery"]
    chosen = [row for row in portraits if row["person"] in people] + portraits[:3]
    rows = mated + chosen + [row for row in listed if row["role"] == "nonmated"][:2]
    manifest = tmp_path / "manifest.csv"
    with manifest.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.writer(stream)
        writer.writerow(("file", "person", "role"))
        for row in {row["file"]: row for row in rows}.values():
            writer.writerow((congress / row["file"], row["person"], row["role"]))
    facts = bench_quality(manifest, engine)
    by_condition = {row["name"]: row for row in facts["by_condition"]}
    assert set(by_condition) <= {condition.name for condition in CONDITIONS}
    native, tiny = by_condition["as it is"], by_condition["16 px high"]
    assert (native["mated"], native["no_face"], native["rank1"]) == (3, 0, 1.0)
    assert native["enough"] == 1.0
    assert np.nan_to_num(tiny["enough"]) == 0.0
    assert tiny["fnir"] >= native["fnir"]
    assert {row["name"] for row in facts["by_gate"]} == {"enough", "not enough"}
    assert "| as it is | 3 | 0 | 100.0 % |" in as_text(facts)
