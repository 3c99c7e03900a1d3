"""The measurement of the window measures what it says."""

from __future__ import annotations

import shutil
import time
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.workstation.media.films import Film, write
from ui import benchmark, heartbeat, player_benchmark
from workstation.errors import CannotProceed


def test_a_blocked_thread_is_noticed(qtbot: QtBot, qapp: QApplication) -> None:
    heart = heartbeat.Heart()
    heart.start()
    qtbot.waitUntil(lambda: len(heart.pauses_ms) > 20)
    before = len(heart.pauses_ms)
    began = time.perf_counter()
    while time.perf_counter() - began < 0.12:
        pass
    qtbot.waitUntil(lambda: len(heart.pauses_ms) > before)
    heart.timer.stop()
    assert max(heart.pauses_ms[before:]) >= 119
    assert max(heart.own_ms) <= max(heart.pauses_ms)


@pytest.mark.long
@pytest.mark.usefixtures("default_pack")
def test_a_window_is_measured_from_start_to_import(tmp_path: Path, astronaut: Path) -> None:
    folder = tmp_path / "portraits"
    folder.mkdir()
    shutil.copy(astronaut, folder / "a.png")
    (folder / "b.png").write_bytes(b"no picture")
    figures = benchmark.measure(folder, scroll_rows=200, footage_s=2, looking=(0.2, 0.2))
    assert 0 < figures["start_s"] <= figures["workspace_s"]
    assert (figures["images"], figures["enrolled"]) == (2, 1)
    assert figures["heartbeats"] > 10
    assert figures["scroll_rows"] == 200
    assert figures["scroll_longest_ms"] >= figures["scroll_longest_without_cpu_wait_ms"] > 0
    assert figures["scroll_portraits_read"] > 0
    assert figures["longest_block_ms"] >= figures["longest_block_without_cpu_wait_ms"] > 0
    for work in ("import", "scan", "search"):
        assert 0 < figures[f"{work}_longest_block_ms"] <= figures["longest_block_ms"]
    assert (figures["tracks"] > 0, figures["searches"]) == (True, 3)
    for name in ("aligned_ms", "pan_fps", "blink_fps", "memory_mb", "aligned_cold_ms"):
        assert figures[name] > 0
    assert figures["aligned_cold_ms"] <= figures["aligned_cold_longest_ms"]


@pytest.mark.long
@pytest.mark.usefixtures("default_pack")
def test_the_player_is_measured_in_the_window(tmp_path: Path) -> None:
    film = write(tmp_path / "film.mp4", 80, Film(options={"g": "20", "bf": "2"}))
    figures = player_benchmark.measure(film)
    for name in ("play", "scrub", "step_back"):
        assert figures[name]["pictures"] > 10
        assert figures[name]["longest_gap_ms"] >= figures[name]["median_gap_ms"] > 0
        assert figures[name]["longest_block_ms"] > 0
    for name in ("step_track_on", "step_track_back"):
        assert figures[name]["steps"] > 10
        assert figures[name]["longest_ms"] >= figures[name]["median_ms"] > 0
    assert figures["hold_track_back"]["frames_a_second"] > 0


def test_a_folder_that_is_missing_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(CannotProceed, match="no such folder"):
        benchmark.measure(tmp_path / "nowhere")
