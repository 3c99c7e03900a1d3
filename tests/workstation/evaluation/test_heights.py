"""Degraded probes are counted one height at a time, at both thresholds."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.fakes import BLUE, GREEN, MAGENTA, RED, FakeEngine, draw_faces
from workstation.benchmarks.degrading import camera_frame
from workstation.errors import UnreadableImage
from workstation.evaluation.findings import Evaluation
from workstation.evaluation.heights import HEIGHTS_PX, height_table
from workstation.evaluation.run import evaluate
from workstation.model import DetectedFace
from workstation.ports import Image
from workstation.progress import Cancelled, Progress


@pytest.fixture
def manifest(tmp_path: Path) -> Path:
    """Three people; mated faces of 64 and 30 px, one probe without a face, one stranger."""
    for name, colour in (("a", RED), ("b", GREEN), ("c", BLUE)):
        draw_faces(tmp_path / f"{name}.png", [colour])
    draw_faces(tmp_path / "pa.png", [(205, 40, 45)])
    draw_faces(tmp_path / "pb.png", [(42, 195, 60)], side=30)
    draw_faces(tmp_path / "pc.png", [])
    draw_faces(tmp_path / "s.png", [MAGENTA])
    manifest = tmp_path / "manifest.csv"
    manifest.write_text(
        "file,person,role\na.png,A,gallery\nb.png,B,gallery\nc.png,C,gallery\n"
        "pa.png,A,mated\npb.png,B,mated\npc.png,C,mated\ns.png,S,nonmated\n"
    )
    return manifest


class Heights(Progress):
    """Collects the phrases of the steps."""

    def __init__(self, cancel_at: str = "") -> None:
        super().__init__()
        self.said: list[str] = []
        self._cancel_at = cancel_at

    def on_step(self, done: int, total: int, what: str) -> None:
        self.said.append(what)
        assert done <= total
        if what == self._cancel_at:
            self.cancel()


def test_counts_at_each_height(manifest: Path) -> None:
    found = evaluate(manifest, FakeEngine(), None, camera_frame)
    by_height = {each.height_px: each for each in found.heights}
    assert tuple(by_height) == HEIGHTS_PX
    assert [by_height[height].left_out for height in HEIGHTS_PX] == [4, 2, 2, 1, 1]
    assert [by_height[h].mated_probes for h in HEIGHTS_PX] == [0, 1, 1, 2, 2]
    assert [by_height[h].nonmated_probes for h in HEIGHTS_PX] == [0, 1, 1, 1, 1]
    at_20 = by_height[20]
    assert (at_20.rank1.count, at_20.rank1.total) == (2, 2)
    assert at_20.kept[0].threshold == found.points[0].threshold
    assert at_20.kept[0].resampled is None
    assert at_20.learned[0].resampled is not None
    assert by_height[80].det == ()
    facts = found.as_json()
    json.dumps(facts, allow_nan=False)
    assert [each["face_height_px"] for each in facts["degraded"]] == list(HEIGHTS_PX)
    assert facts["degraded"][0]["rank1"]["value"] is None
    rows = height_table(found.heights)
    assert len({row.count("|") for row in rows}) == 1


def _nothing_seen(image: Image, face: DetectedFace, height_px: float) -> bytes:
    """A frame in which the face is lost at 30 px and below."""
    if height_px > 30:
        return camera_frame(image, face, height_px)
    return camera_frame(image * 0 + 128, face, height_px)


def test_a_lost_face_is_a_miss_for_the_mated_and_no_search_for_strangers(manifest: Path) -> None:
    found = evaluate(manifest, FakeEngine(), None, _nothing_seen)
    lost = found.heights[-1]
    assert (lost.mated_probes, lost.mated_no_face, lost.nonmated_no_face) == (2, 2, 1)
    assert (lost.rank10.count, lost.rank10.total) == (0, 2)
    assert (lost.kept[0].fnir.count, lost.kept[0].fpir.total) == (2, 0)
    assert found.heights[1].mated_no_face == 0


def test_without_degrading_there_is_no_table(manifest: Path) -> None:
    found: Evaluation = evaluate(manifest, FakeEngine())
    assert found.heights == ()
    assert found.as_json()["degraded"] == []
    assert "face height" not in found.as_text()


def test_it_tells_how_far_it_is_and_can_be_cancelled(manifest: Path) -> None:
    told = Heights()
    evaluate(manifest, FakeEngine(), told, camera_frame)
    assert set(told.said) == {"Reading pictures", "Searching degraded probes"}
    with pytest.raises(Cancelled):
        evaluate(manifest, FakeEngine(), Heights("Searching degraded probes"), camera_frame)


def test_a_picture_that_cannot_be_read_again_is_left_out(
    manifest: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    gone = UnreadableImage("This file is no picture.")

    def unreadable(self: FakeEngine, data: bytes, longest_side: int = 0, page: int = 0) -> Image:
        raise gone

    monkeypatch.setattr(FakeEngine, "pixels", unreadable)
    found = evaluate(manifest, FakeEngine(), None, camera_frame)
    assert [each.left_out for each in found.heights] == [4] * len(HEIGHTS_PX)
    assert found.rank1.count == 2
