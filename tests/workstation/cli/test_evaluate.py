"""``evaluate`` in the shell: where results go, and that a stop or a refusal leaves nothing."""

from __future__ import annotations

import json
import xml.etree.ElementTree as ET
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.fakes import BLUE, GREEN, RED, FakeEngine, draw_faces, use_fake_engines
from workstation.cli import gallery_verbs, main
from workstation.cli.gallery_verbs import ShellProgress, time_left
from workstation.errors import CannotProceed
from workstation.evaluation import saving

Run = Callable[..., tuple[int, dict[str, Any], str]]


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> Run:
    """Runs ``evaluate`` with --json: (status, the object or {}, stderr)."""
    use_fake_engines(monkeypatch)
    monkeypatch.setenv("CORROBORATE_DATA", str(tmp_path / "data"))

    def evaluate(*words: object) -> tuple[int, dict[str, Any], str]:
        status = main(["evaluate", *map(str, words), "--json"])
        out, err = capsys.readouterr()
        return status, json.loads(out) if out else {}, err

    return evaluate


@pytest.fixture
def manifest(tmp_path: Path) -> Path:
    """Three people and two probes of them; nobody from outside the gallery."""
    folder = tmp_path / "pictures"
    for name, colour in (("a", RED), ("b", GREEN), ("c", BLUE)):
        draw_faces(folder / f"{name}.png", [colour])
    draw_faces(folder / "pa.png", [(205, 40, 45)])
    draw_faces(folder / "pb.png", [(42, 195, 60)])
    manifest = folder / "manifest.csv"
    manifest.write_text(
        "file,person,role,sex,born\na.png,A,gallery,F,1950\nb.png,B,gallery,M,1961-03-04\n"
        "c.png,C,gallery,,\npa.png,A,mated,,\npb.png,B,mated,m,\n"
    )
    return manifest


def test_results_are_kept_and_told(run: Run, manifest: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    status, facts, _ = run(manifest, "--out", out, "--degraded")
    assert status == 0
    assert facts["out"] == str(out)
    assert sorted(each.name for each in out.iterdir()) == sorted(facts["files"])
    kept = json.loads((out / "evaluation.json").read_text())
    assert kept["fnir"] == facts["fnir"]
    assert [each["face_height_px"] for each in facts["degraded"]] == [80, 60, 40, 30, 20]
    assert {group["group"] for group in facts["groups"]} == {
        "F", "M", "not stated", "1950s", "1960s",
    }  # fmt: skip
    for picture in out.glob("*.svg"):
        ET.parse(picture)


def test_without_a_folder_nothing_is_written(run: Run, manifest: Path, tmp_path: Path) -> None:
    before = sorted(tmp_path.rglob("*"))
    status, facts, _ = run(manifest)
    assert (status, facts["degraded"]) == (0, [])
    assert "files" not in facts
    assert sorted(tmp_path.rglob("*")) == before


def test_nobody_outside_the_gallery_is_said(run: Run, manifest: Path) -> None:
    _, facts, _ = run(manifest)
    assert facts["nonmated_strangers"] == 0
    assert facts["nonmated"] == 2
    assert any("No person outside the gallery" in note for note in facts["notes"])


def test_without_any_non_mated_search_no_rate_is_claimed(
    run: Run, manifest: Path, tmp_path: Path
) -> None:
    for name in ("pa.png", "pb.png"):
        draw_faces(manifest.parent / name, [])
    status, facts, _ = run(manifest, "--out", tmp_path / "out", "--degraded")
    assert status == 0
    assert facts["nonmated"] == 0
    point = facts["fnir"]["0.01"]
    assert (point["threshold"], point["fpir"], point["value"]) == (None, None, 1.0)
    assert (point["stated_low"], point["stated_high"]) == (0.0, 1.0)
    assert any("no threshold" in note for note in facts["notes"])
    ET.parse(tmp_path / "out" / "det.svg")


def test_a_folder_in_use_is_refused_before_the_engine_works(
    run: Run, manifest: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(FakeEngine, "enrol", None)
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "theirs.txt").write_text("kept")
    status, facts, said = run(manifest, "--out", tmp_path / "out")
    assert (status, facts) == (2, {})
    assert said == (
        "The folder for the results is not empty. Name a new folder; what is in this one is kept.\n"
    )
    assert (tmp_path / "out" / "theirs.txt").read_text() == "kept"


@pytest.mark.parametrize("stop_at", ["Reading pictures", "Searching degraded probes"])
def test_a_stop_leaves_nothing(
    run: Run, manifest: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, stop_at: str
) -> None:
    def stops(self: ShellProgress, done: int, total: int, what: str) -> None:
        if what == stop_at:
            raise KeyboardInterrupt

    monkeypatch.setattr(ShellProgress, "on_step", stops)
    before = sorted(tmp_path.rglob("*"))
    status, facts, said = run(manifest, "--out", tmp_path / "deep" / "out", "--degraded")
    assert (status, facts) == (130, {})
    assert "Traceback" not in said
    assert sorted(tmp_path.rglob("*")) == before


def test_figures_that_could_not_be_kept_are_told_all_the_same(
    run: Run, manifest: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Somebody filled the folder, or the disk, while the evaluation ran."""
    refused = CannotProceed("The disk is full.", "Free some space.")

    def fails(*_: object) -> dict[str, str]:
        raise refused

    monkeypatch.setattr(saving, "contents", fails)
    status, facts, _ = run(manifest, "--out", tmp_path / "out")
    assert status == 2
    assert facts["not_written"] == "The disk is full. Free some space."
    assert facts["gallery_people"] == 3


@pytest.mark.parametrize(
    ("elapsed_s", "made", "to_make", "said"),
    [
        (1.0, 10, 90, ""),
        (10.0, 0, 90, ""),
        (10.0, 10, 0, ""),
        (10.0, 10, 30, ", less than a minute left"),
        (60.0, 10, 25, ", about 3 min left"),
    ],
)
def test_the_time_left(elapsed_s: float, made: int, to_make: int, said: str) -> None:
    assert time_left(elapsed_s, made, to_make) == said


def test_progress_counts_from_where_a_phase_begins(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    clock = iter([0.0, 10.0, 10.0, 70.0, 80.0])
    monkeypatch.setattr(gallery_verbs.time, "monotonic", lambda: next(clock))
    monkeypatch.setattr("sys.stderr.isatty", lambda: True, raising=False)
    progress = ShellProgress()
    for done, what in ((0, "One"), (10, "One"), (50, "Two"), (60, "Two"), (100, "Two")):
        progress.step(done, 100, what)
    lines = [line.strip() for line in capsys.readouterr().err.split("\r") if line.strip()]
    assert lines == [
        "One: 0 of 100",
        "One: 10 of 100, about 2 min left",
        "Two: 50 of 100",
        "Two: 60 of 100, about 4 min left",
        "Two: 100 of 100",
    ]
