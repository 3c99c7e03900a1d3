"""The demonstration does the whole job on real faces, and the rule stands in its way twice."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image

from tests import people
from workstation import casework
from workstation.demonstration import DemoResult, run_demo
from workstation.errors import CannotProceed, PackUnusable
from workstation.identification import NOT_CORROBORATING, Identification
from workstation.model import CaseNumber, CorroborationKind
from workstation.progress import Cancelled, Progress

DEMO_CASE = CaseNumber("DEMO-1")


class Counted(Progress):
    """Keeps what was shown, and can cancel at a step."""

    def __init__(self, cancel_at: int = -1) -> None:
        super().__init__()
        self.shown: list[tuple[int, int, str]] = []
        self.cancel_at = cancel_at

    def on_step(self, done: int, total: int, what: str) -> None:
        self.shown.append((done, total, what))
        if done == self.cancel_at:
            self.cancel()


@pytest.fixture(scope="module")
def out(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("demo") / "out"


@pytest.fixture(scope="module")
def result(out: Path) -> Iterator[DemoResult]:
    yield run_demo(out)


def test_every_portrait_is_enrolled_and_the_right_one_comes_first(result: DemoResult) -> None:
    assert result.enrolled == 7
    assert [candidate.rank for candidate in result.search.candidates] == list(range(1, 8))
    first, second = result.search.candidates[:2]
    assert first.person_id == "Person G"
    assert first.score > 0.5 > second.score


def test_it_was_refused_until_something_independent_was_entered(result: DemoResult) -> None:
    first, again = " ".join(result.refused_first), " ".join(result.refused_again)
    assert "Independent corroborating evidence is missing" in first
    assert "comparison note is missing" in first
    assert "blind verification by a second examiner is missing" in first
    assert "approval of a supervisor is missing" in first
    assert NOT_CORROBORATING[CorroborationKind.LOOK_ALIKE_OPINION] in again
    assert isinstance(result.decision, Identification)


def test_reports_are_written(result: DemoResult, out: Path) -> None:
    assert result.report == out / "lead-sheet.pdf"
    assert result.report.read_bytes().startswith(b"%PDF")
    with Image.open(result.picture) as picture:
        assert picture.width > 1000


def test_log_is_whole_and_holds_both_refusals(result: DemoResult) -> None:
    assert result.log_ok
    with people.open_workspace(result.workspace, "A. Tester") as workspace:
        assert casework.verify_log(workspace).ok
        actions = [entry.action for entry in casework.log_entries(workspace)]
        (search,) = casework.searches(workspace, DEMO_CASE)
        (kept,) = casework.decisions(workspace, search.id)
    assert actions.count("identification.refused") == 2
    assert actions.count("report.written") == 2
    assert kept == result.decision


def test_frames_are_like_a_camera_and_every_face_is_found(result: DemoResult, out: Path) -> None:
    assert "Faces found in the frames: 6 of 6, 1 of 1." in result.notes
    assert any("higher than with real footage" in note for note in result.notes)
    assert 36 <= result.search.face.height_px <= 52
    for frame in (out / "evidence").iterdir():
        assert frame.suffix == ".jpg"
        assert frame.stat().st_size < 50_000


def test_json_and_text_hold_what_a_caller_needs(result: DemoResult) -> None:
    facts = json.loads(json.dumps(result.as_json(), allow_nan=False))
    assert {"candidates", "refused_first", "decision", "report", "log_ok"} <= set(facts)
    assert facts["log_ok"] is True
    assert facts["decision"]["outcome"] == "identified"
    assert set(facts["candidates"][0]) == {"rank", "person", "name", "image", "score"}
    assert str(result.report) in result.as_text()
    assert "%" not in result.as_text()


def test_a_second_run_leaves_the_first_alone(result: DemoResult, out: Path) -> None:
    before = result.report.read_bytes()
    progress = Counted()
    again = run_demo(out, progress)
    assert again.folder == out / "run-2"
    assert again.log_ok
    assert any("subfolder run-2" in note for note in again.notes)
    assert result.report.read_bytes() == before
    assert again.search.candidates[0].score == pytest.approx(
        result.search.candidates[0].score, abs=1e-5
    )
    assert progress.shown[-1][:2] == (7, 7)


def test_cancelling_stops_it(tmp_path: Path) -> None:
    with pytest.raises(Cancelled):
        run_demo(tmp_path / "out", Counted(cancel_at=3))


def test_impossible_folders_and_missing_packs_are_sentences(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "file"
    file.write_text("", encoding="utf-8")
    with pytest.raises(CannotProceed, match="is a file"):
        run_demo(file)
    with pytest.raises(CannotProceed, match="folder could not be made"):
        run_demo(file / "below")
    monkeypatch.setenv("CORROBORATE_DATA", str(tmp_path / "nothing"))
    with pytest.raises(PackUnusable):
        run_demo(tmp_path / "out")
