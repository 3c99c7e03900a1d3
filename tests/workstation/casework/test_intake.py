"""Many files at once: each by itself, with progress, a cancel, and going on."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from PIL import Image as Pillow

from tests.fakes import RED, draw_faces
from tests.foreign import foreign
from workstation import casework
from workstation.casework import custody
from workstation.errors import CannotProceed, Corrupt
from workstation.model import CaseNumber
from workstation.progress import Progress
from workstation.workspace import Workspace

NUMBER = CaseNumber("2026-1")


@pytest.fixture
def case(workspace: Workspace) -> CaseNumber:
    return casework.open_case(workspace, NUMBER).number


def many(folder: Path, count: int) -> Path:
    """Small pictures, each with a content of its own."""
    folder.mkdir()
    for number in range(count):
        Pillow.new("L", (8, 8), number % 256).resize((8 + number // 256, 8)).save(
            folder / f"{number:05}.png"
        )
    return folder


class Watched(Progress):
    """Notes its steps, and cancels itself after some of them."""

    def __init__(self, cancel_after: int = 0) -> None:
        super().__init__()
        self.steps: list[tuple[int, int, str]] = []
        self._after = cancel_after

    def on_step(self, done: int, total: int, what: str) -> None:
        self.steps.append((done, total, what))
        if what == "Importing evidence" and self._after and done == self._after:
            self.cancel()


def test_a_cancel_keeps_what_is_done_and_another_import_goes_on(
    workspace: Workspace, case: CaseNumber, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = many(tmp_path / "shop", 40)
    progress = Watched(cancel_after=15)
    report = casework.take_in_all(workspace, case, [folder], progress)
    assert report.cancelled and len(report.taken) == 15 and report.failed == ()
    # Steps count files, from the first to the last, and nothing runs backwards in between.
    counted = [step for step in progress.steps if step[2] == "Importing evidence"]
    assert counted == [(number, 40, "Importing evidence") for number in range(16)]
    read = []
    engine = workspace.any_engine()
    facts = engine.facts
    monkeypatch.setattr(engine, "facts", lambda data: read.append(1) or facts(data))
    report = casework.take_in_all(workspace, case, [folder])
    assert not report.cancelled and len(report.taken) == 40
    assert [one.intake.duplicate_of is not None for one in report.taken] == [True] * 15 + [
        False
    ] * 25
    assert len(read) == 25
    assert len(casework.all_evidence(workspace)) == 40


def test_a_cancel_in_the_middle_of_one_file_is_heard(
    workspace: Workspace, case: CaseNumber, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = many(tmp_path / "shop", 3)
    progress = Progress()
    real = custody.recognise
    monkeypatch.setattr(custody, "recognise", lambda file: (progress.cancel(), real(file))[1])
    report = casework.take_in_all(workspace, case, [folder], progress)
    assert report.cancelled and report.taken == ()


def test_what_cannot_be_taken_is_told_and_stops_nothing(
    workspace: Workspace, case: CaseNumber, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = many(tmp_path / "shop", 2)
    (folder / "notes.txt").write_text("no picture")
    (folder / "Thumbs.db").write_bytes(b"x")
    if hasattr(os, "mkfifo"):
        os.mkfifo(folder / "pipe")
    gone = draw_faces(folder / "gone.png", [RED])
    real = custody.take_in

    def take_in(*arguments: object) -> object:
        gone.unlink(missing_ok=True)
        return real(*arguments)  # type: ignore[arg-type]

    monkeypatch.setattr("workstation.casework.intake.take_in", take_in)
    missing = tmp_path / "missing.png"
    report = casework.take_in_all(workspace, case, [folder, missing])
    assert [one.path.name for one in report.taken] == ["00000.png", "00001.png"]
    reasons = {one.path.name: one.reason for one in report.failed}
    assert "no file of this name" in reasons["gone.png"]
    assert "no file of this name" in reasons["missing.png"]
    assert "not of a kind that is read here" in reasons["notes.txt"]
    assert ("pipe" in reasons) == hasattr(os, "mkfifo")
    assert [one.path.name for one in report.skipped] == ["Thumbs.db"]


def test_only_a_workspace_that_contradicts_itself_stops_all(
    workspace: Workspace, case: CaseNumber, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(CannotProceed, match="no case"):
        casework.take_in_all(workspace, CaseNumber("9"), [tmp_path])

    def corrupt(*_arguments: object) -> None:
        raise Corrupt("It contradicts itself.")

    monkeypatch.setattr("workstation.casework.intake.take_in", corrupt)
    with pytest.raises(Corrupt):
        casework.take_in_all(workspace, case, [many(tmp_path / "shop", 1)])


def test_a_known_content_that_left_the_store_is_read_again(
    workspace: Workspace, case: CaseNumber, tmp_path: Path
) -> None:
    picture = draw_faces(tmp_path / "picture.png", [RED])
    item = casework.import_evidence(workspace, case, picture)
    place = workspace.root / "evidence" / item.sha256[:2] / item.sha256
    place.unlink()
    assert casework.import_evidence(workspace, case, picture) == item
    assert place.read_bytes() == picture.read_bytes()


def test_verifying_counts_the_pages_of_early_records(
    workspace: Workspace, case: CaseNumber, tmp_path: Path
) -> None:
    pages = [Pillow.new("L", (8, 8), 50 * number) for number in range(3)]
    path = tmp_path / "fax.tif"
    pages[0].save(path, "TIFF", save_all=True, append_images=pages[1:])
    item = casework.import_evidence(workspace, case, path)
    assert item.pages == 3
    with foreign(workspace) as connection:
        connection.execute("DROP TRIGGER evidence_pages_once")
        connection.execute("UPDATE evidence SET pages = 0")
    assert casework.find_evidence(workspace, item.id).pages == 1
    assert casework.verify_evidence(workspace).damaged == ()
    assert casework.find_evidence(workspace, item.id).pages == 3
