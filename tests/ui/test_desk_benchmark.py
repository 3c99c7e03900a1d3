"""The measurement of looking side by side runs, and says what it promises."""

from __future__ import annotations

from ui import desk_benchmark


def test_it_tells_how_fast_pictures_are_aligned_panned_and_blinked() -> None:
    told = desk_benchmark.measure(share=0.1, seconds=0.05)
    assert {"aligned_ms", "pan_fps", "blink_fps"} <= set(told)
    assert all(value > 0 for value in told.values())
