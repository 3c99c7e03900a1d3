"""The shell's verbs about scanning: the promised keys, and stopping by Ctrl-C."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests import people
from tests.fakes import BLUE, RED, FakeEngine, use_fake_engines
from tests.scanned import Passage
from tests.workstation.media.moving import write_moving
from workstation.cli import main

Shell = Callable[..., tuple[int, dict[str, Any], str]]
PASSAGES = [
    Passage(RED, 2, 40, start=(10, 20), end=(240, 30), side=48),
    Passage(BLUE, 10, 30, start=(20, 150), end=(150, 160), side=24, enough=False),
]


@pytest.fixture
def shell(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> Shell:
    """Runs a verb with --json: (status, the object or {}, stderr)."""
    use_fake_engines(monkeypatch)
    people.create_workspace(tmp_path / "w", engines=FakeEngine).close()

    def run(*words: object) -> tuple[int, dict[str, Any], str]:
        status = main([*map(str, words), "--json"])
        out, err = capsys.readouterr()
        return status, json.loads(out) if out else {}, err

    return run


def taken_in(shell: Shell, root: Path, film: Path) -> str:
    _, facts, _ = shell("evidence", "import", film, "--case", "7", "--workspace", root)
    evidence_id: str = facts["items"][0]["id"]
    return evidence_id


def test_a_scan_answers_with_the_promised_keys(shell: Shell, tmp_path: Path) -> None:
    film = write_moving(tmp_path / "film.mp4", 50, PASSAGES)
    evidence_id = taken_in(shell, tmp_path / "w", film)
    where = ("--workspace", tmp_path / "w")
    status, facts, err = shell("video", "scan", evidence_id[:10], *where)
    assert status == 0 and err == ""
    assert set(facts) >= {
        "frames_decoded", "frames_searched", "faces", "tracks", "groups", "seconds",
    }  # fmt: skip
    assert facts["frames_decoded"] == 50 > facts["frames_searched"] > 0
    red, blue = facts["tracks"]
    assert set(red) >= {"id", "first_s", "last_s", "best"}
    assert [group["tracks"] for group in facts["groups"]] == [[red["id"]], [blue["id"]]]
    assert {"id", "name", "confirmed"} <= set(facts["groups"][0])
    best = red["best"]
    assert set(best) >= {"time_s", "box", "face_height_px", "enough", "reasons"}
    assert best["enough"] and best["reasons"] == [] and best in red["best_faces"]
    assert best["face_height_px"] == best["box"][3] == pytest.approx(48, abs=2)
    assert red["first_s"] <= best["time_s"] <= red["last_s"]
    assert not blue["best"]["enough"] and "pixels high" in blue["best"]["reasons"][0]
    again = shell("video", "scan", evidence_id, *where)[1]
    assert again == facts
    _, full, _ = shell("video", "scan", evidence_id, "--every-frame", *where)
    assert full["frames_searched"] == 50 and len(full["tracks"]) == 2
    status, _, err = shell("video", "scan", "ffff", *where)
    assert status == 2 and len(err.strip().splitlines()) == 1


def test_the_benchmark_puts_figures_beside_each_other(shell: Shell, tmp_path: Path) -> None:
    film = write_moving(tmp_path / "film.mp4", 50, PASSAGES)
    status, facts, _ = shell("bench", "video", film)
    assert status == 0
    assert facts["ratio"] == pytest.approx(facts["scan_s"] / facts["decode_s"], rel=0.1)
    assert (facts["tracks"], facts["full_scan_tracks"], facts["lost_tracks"]) == (2, 2, 0)
    assert facts["faces"] > 0 and facts["frames_decoded_alone"] == 50
    assert sys.platform != "linux" or facts["memory_mb"] > 20
    quick = shell("bench", "video", film, "--no-full-scan")[1]
    assert quick["full_scan_tracks"] is None and quick["tracks"] == 2


SHELL = """
import sys, time
from tests.fakes import FakeEngine, use_fake_engines
from workstation import app
from workstation.cli import main

class Slow(FakeEngine):
    def detect(self, image, **how):
        print("searching", flush=True, file=sys.stderr)
        time.sleep(0.02)
        return super().detect(image, **how)

app.local_engine = app.isolated_engine = lambda name=None, device="auto": Slow(name)
sys.exit(main(sys.argv[1:]))
"""


@pytest.mark.skipif(os.name == "nt", reason="signals are of POSIX systems")
def test_ctrl_c_stops_where_the_same_command_goes_on(shell: Shell, tmp_path: Path) -> None:
    film = write_moving(tmp_path / "film.mp4", 150, [])
    evidence_id = taken_in(shell, tmp_path / "w", film)
    words = ("video", "scan", evidence_id, "--every-frame", "--workspace", str(tmp_path / "w"))
    running = subprocess.Popen(
        [sys.executable, "-c", SHELL, *words], stderr=subprocess.PIPE, text=True
    )
    assert running.stderr is not None
    for line in running.stderr:
        if "searching" in line:
            break
    running.send_signal(signal.SIGINT)
    said = running.stderr.read()
    running.stderr.close()
    assert running.wait(30) == 130
    assert "What was finished before is kept" in said and "Traceback" not in said
    status, facts, _ = shell(*words)
    assert status == 0 and facts["frames_decoded"] == 150
