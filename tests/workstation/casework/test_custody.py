"""Evidence and its custody: hashed while copied, recognised, and proven unchanged."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
from pathlib import Path

import pytest

from tests import people
from tests.fakes import CYAN, RED, FakeEngine, draw_faces
from tests.foreign import foreign
from tests.workstation.media.films import Film, write
from workstation import casework
from workstation.errors import CannotProceed, UnreadableImage, UnreadableVideo
from workstation.ledger.commitments import told
from workstation.model import CaseNumber, EvidenceItem, EvidenceKind
from workstation.progress import Cancelled, Progress
from workstation.workspace import Workspace

NUMBER = CaseNumber("2026-1")


@pytest.fixture
def case(workspace: Workspace) -> CaseNumber:
    return casework.open_case(workspace, NUMBER).number


@pytest.fixture
def film(tmp_path: Path) -> Path:
    return write(tmp_path / "film.mp4", 10, Film())


def kept(workspace: Workspace) -> list[Path]:
    return [path for path in (workspace.root / "evidence").rglob("*") if path.is_file()]


def test_the_record_says_who_when_from_where_and_with_what(
    workspace: Workspace, case: CaseNumber, film: Path
) -> None:
    before = film.stat()
    item = casework.import_evidence(workspace, case, film)
    data = film.read_bytes()
    assert item.sha256 == hashlib.sha256(data).hexdigest()
    assert item.md5 == hashlib.md5(data).hexdigest()
    assert (item.size_bytes, item.kind, item.media_type) == (
        len(data), EvidenceKind.VIDEO, "video/mp4",
    )  # fmt: skip
    assert item.origin == str(film) and item.imported_by == "A. Tester"
    assert {"Corroborate", "Python", "PyAV", "FFmpeg"} == set(dict(item.tools))
    assert item.video is not None and item.video.frames == 10
    assert casework.find_evidence(workspace, item.id) == item
    after = film.stat()
    assert (before.st_mtime_ns, before.st_size) == (after.st_mtime_ns, after.st_size)
    # The path can hold names: it stands in the record, never in the log.
    assert all(str(film.parent) not in str(entry) for entry in _log(workspace))
    (entry,) = [entry for entry in _log(workspace) if entry.action == "evidence.imported"]
    assert told(entry)["md5"] == item.md5 and item.md5 not in entry.body.decode()


def _log(workspace: Workspace) -> tuple:  # type: ignore[type-arg]
    return casework.log_entries(workspace, 100)


def test_the_original_is_opened_for_reading_only(
    workspace: Workspace, case: CaseNumber, film: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened = []
    real = os.open

    def watched(path: str, flags: int, *rest: int, **named: int) -> int:
        if Path(path) == film:
            opened.append(flags)
        return real(path, flags, *rest, **named)

    monkeypatch.setattr(os, "open", watched)
    casework.import_evidence(workspace, case, film)
    writing = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND
    assert opened and not any(flags & writing for flags in opened)


def test_the_same_content_is_recognised(
    workspace: Workspace, case: CaseNumber, film: Path, tmp_path: Path
) -> None:
    first = casework.take_in(workspace, case, film)
    assert first.duplicate_of is None
    other_name = tmp_path / "other name.avi"
    shutil.copy(film, other_name)
    again = casework.take_in(workspace, case, other_name)
    assert again.item == first.item and again.duplicate_of == first.item.id
    other_case = casework.open_case(workspace, "2026-2").number
    elsewhere = casework.take_in(workspace, other_case, film)
    assert elsewhere.item.id != first.item.id
    assert elsewhere.duplicate_of == first.item.id
    assert len(kept(workspace)) == 1


def test_what_cannot_be_read_leaves_nothing(
    workspace: Workspace, case: CaseNumber, film: Path, tmp_path: Path
) -> None:
    cut = tmp_path / "cut.mp4"
    cut.write_bytes(film.read_bytes()[:600])
    script = tmp_path / "script.mp4"
    script.write_bytes(b"ffconcat version 1.0\nfile film.mp4\n")
    for path, error in ((cut, UnreadableVideo), (script, UnreadableImage)):
        with pytest.raises(error):
            casework.import_evidence(workspace, case, path)
    progress = Progress()
    progress.cancel()
    with pytest.raises(Cancelled):
        casework.import_evidence(workspace, case, film, progress)
    with pytest.raises(CannotProceed, match="no case"):
        casework.import_evidence(workspace, CaseNumber("9"), film)
    assert kept(workspace) == []
    assert casework.all_evidence(workspace) == ()


def test_verifying_finds_what_was_changed_or_is_missing(
    workspace: Workspace, case: CaseNumber, film: Path, tmp_path: Path
) -> None:
    picture = draw_faces(tmp_path / "picture.png", [CYAN])
    third = draw_faces(tmp_path / "third.png", [RED])
    items = [casework.import_evidence(workspace, case, path) for path in (film, picture, third)]
    check = casework.verify_evidence(workspace)
    assert (check.checked, check.damaged) == (3, ())
    _place(workspace, items[0]).chmod(0o644)
    with _place(workspace, items[0]).open("r+b") as file:
        file.seek(100)
        file.write(b"\x00\x01\x02")
    _place(workspace, items[1]).unlink()
    check = casework.verify_evidence(workspace)
    assert check.checked == 3
    assert {one.id: one.reason for one in check.damaged} == {
        items[0].id: "The kept file no longer has the content it was taken in with.",
        items[1].id: "The kept file is missing.",
    }
    (entry, *_) = [entry for entry in _log(workspace) if entry.action == "evidence.verified"]
    assert json.loads(entry.body)["facts"]["damaged"] == [one.id for one in check.damaged]


def _place(workspace: Workspace, item: EvidenceItem) -> Path:
    return workspace.root / "evidence" / item.sha256[:2] / item.sha256


def test_verifying_gives_early_records_their_md5(
    workspace: Workspace, case: CaseNumber, tmp_path: Path
) -> None:
    picture = draw_faces(tmp_path / "picture.png", [CYAN])
    item = casework.import_evidence(workspace, case, picture)
    with foreign(workspace) as connection:
        connection.execute("DROP TRIGGER evidence_no_update")
        connection.execute("UPDATE evidence SET md5 = '', origin = '', tools = NULL")
    assert casework.find_evidence(workspace, item.id).md5 == ""
    assert casework.verify_evidence(workspace).damaged == ()
    assert casework.find_evidence(workspace, item.id).md5 == item.md5


def test_a_wrong_md5_on_record_is_found(
    workspace: Workspace, case: CaseNumber, tmp_path: Path
) -> None:
    picture = draw_faces(tmp_path / "picture.png", [CYAN])
    casework.import_evidence(workspace, case, picture)
    with foreign(workspace) as connection:
        connection.execute("DROP TRIGGER evidence_no_update")
        connection.execute("UPDATE evidence SET md5 = ?", ("0" * 32,))
    (damaged,) = casework.verify_evidence(workspace).damaged
    assert "MD5" in damaged.reason


def test_a_workspace_with_videos_opens_again(tmp_path: Path, film: Path) -> None:
    root = tmp_path / "again"
    with people.create_workspace(root, "A", engines=FakeEngine) as workspace:
        number = casework.open_case(workspace, NUMBER).number
        item = casework.import_evidence(workspace, number, film)
    with people.open_workspace(root, "B", engines=FakeEngine) as workspace:
        assert casework.evidence(workspace, number) == (item,)
        assert casework.evidence_named(workspace, item.id[:8]) == item
        with pytest.raises(CannotProceed, match="no such"):
            casework.evidence_named(workspace, item.id[:3])
