"""``bench scrub`` measures what it says, on a small film."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.fakes import RED, draw_faces
from tests.workstation.media.films import Film, write
from workstation.benchmarks.scrub import as_text, bench_scrub
from workstation.errors import CannotProceed


def test_every_way_of_looking_is_timed(tmp_path: Path) -> None:
    facts = bench_scrub(write(tmp_path / "film.mp4", 40, Film(options={"g": "20", "bf": "2"})))
    assert (facts["frames"], facts["codec"]) == (40, "h264")
    for name in ("forward", "back", "jump_exact", "jump_exact_full_size"):
        assert facts[name]["exact"] == 1
    for name in ("scrub_jumping", "scrub_forward", "scrub_back"):
        assert 0 < facts[name]["median_ms"] <= facts[name]["longest_ms"]
    assert "scrub jumping: median" in as_text(facts)


def test_what_is_no_video_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(CannotProceed, match="image"):
        bench_scrub(draw_faces(tmp_path / "a.png", [RED]))
    with pytest.raises(CannotProceed, match="no file"):
        bench_scrub(tmp_path / "nowhere.mp4")
