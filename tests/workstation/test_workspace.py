"""A workspace under attack: two programs, kill -9, foreign folders, a newer version."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
import textwrap
from contextlib import AbstractContextManager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests import people
from tests.fakes import FakeEngine, draw_faces
from workstation import app, casework
from workstation.errors import CannotProceed, WorkspaceInUse
from workstation.workspace import DATABASE

ROOT = Path(__file__).resolve().parents[2]


def opened(root: Path) -> AbstractContextManager[app.Workspace]:
    return people.quietly(root, "B. Second", engines=FakeEngine)


def test_a_new_workspace_opens_and_its_log_is_good(tmp_path: Path) -> None:
    root = tmp_path / "a folder with spaces \u00fc"
    app.create_workspace(root, engines=FakeEngine).close()
    assert app.is_workspace(root)
    with opened(root) as workspace:
        check = casework.verify_log(workspace)
    assert (check.ok, check.entries) == (True, 1)


def test_a_folder_with_other_things_in_it_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("mine")
    with pytest.raises(CannotProceed, match="not empty"):
        people.create_workspace(tmp_path, "A")
    assert [path.name for path in tmp_path.iterdir()] == ["letter.txt"]
    with pytest.raises(CannotProceed, match="no workspace"):
        people.open_workspace(tmp_path, "A")
    people.create_workspace(tmp_path / "new", "A", engines=FakeEngine).close()
    with pytest.raises(CannotProceed, match="already"):
        people.create_workspace(tmp_path / "new", "A")
    with pytest.raises(CannotProceed):
        people.create_workspace(tmp_path / "letter.txt" / "below", "A")


def test_a_second_copy_is_told_so_and_may_still_look(tmp_path: Path) -> None:
    root = tmp_path / "w"
    with people.create_workspace(root, "A", engines=FakeEngine) as first:
        with pytest.raises(WorkspaceInUse, match="open in another"):
            people.open_workspace(root)
        with people.open_workspace(root, "B", read_only=True, engines=FakeEngine) as looking:
            assert casework.verify_log(looking).ok
        casework.open_case(first, "1")
    with opened(root) as second:
        assert len(casework.cases(second)) == 1


def test_a_newer_workspace_is_refused_and_released(tmp_path: Path) -> None:
    root = tmp_path / "w"
    people.create_workspace(root, "A", engines=FakeEngine).close()
    raw = sqlite3.connect(root / DATABASE)
    with raw:
        raw.execute("UPDATE alembic_version SET version_num = '9999'")
    raw.close()
    for _ in range(2):
        with pytest.raises(CannotProceed, match="newer version"):
            people.open_workspace(root)


def test_a_clock_that_was_set_back_is_noted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    root = tmp_path / "w"
    app.create_workspace(root, engines=FakeEngine).close()
    app.open_workspace(root, engines=FakeEngine).close()
    with opened(root) as workspace:
        assert [entry.action for entry in casework.log_entries(workspace)] == ["workspace.created"]
    early = datetime.now(UTC) - timedelta(days=30)
    monkeypatch.setattr(app.Workspace, "now", lambda _self: early)
    with opened(root) as workspace:
        assert casework.log_entries(workspace)[0].action == "clock.behind"
        assert casework.verify_log(workspace).ok


def test_a_write_protected_copy_can_be_looked_at(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    root = tmp_path / "w"
    people.create_workspace(root, "B", engines=FakeEngine).close()
    before = {path: path.read_bytes() for path in root.rglob("*") if path.is_file()}
    monkeypatch.setattr(os, "access", lambda *_: False)
    with people.open_workspace(root, "B", read_only=True, engines=FakeEngine) as looking:
        assert casework.verify_log(looking).ok
        with pytest.raises(CannotProceed, match="read-only"):
            casework.open_case(looking, "1")
    assert {path: path.read_bytes() for path in root.rglob("*") if path.is_file()} == before
    (root / f"{DATABASE}-wal").write_bytes(b"not empty")
    with pytest.raises(CannotProceed, match="not closed"):
        people.open_workspace(root, "B", read_only=True, engines=FakeEngine)


WORKER = """
    import sys
    from pathlib import Path
    sys.path.insert(0, {root!r})
    from tests import people
    from tests.fakes import FakeEngine
    from workstation import casework
    from workstation.progress import Progress

    class Told(Progress):
        def on_step(self, done, total, what):
            print(done, flush=True)

    with people.open_workspace(Path(sys.argv[1]), "A", engines=FakeEngine) as workspace:
        casework.import_portraits(workspace, "Booking", Path(sys.argv[2]), progress=Told())
"""


@pytest.mark.skipif(os.name != "posix", reason="kill -9")
@pytest.mark.parametrize("kill_at", [0, 1, 16, 48, 80])
def test_a_workspace_survives_a_kill_at_any_moment(tmp_path: Path, kill_at: int) -> None:
    root, folder = tmp_path / "w", tmp_path / "portraits"
    with people.create_workspace(root, "A", engines=FakeEngine) as workspace:
        casework.create_gallery(workspace, "Booking", "a basis")
    for number in range(96):
        draw_faces(folder / f"{number:02}.png", [(200, number * 2, 30)], size=(80, 80), side=50)
    code = textwrap.dedent(WORKER.format(root=str(ROOT)))
    worker = subprocess.Popen(
        [sys.executable, "-c", code, str(root), str(folder)], stdout=subprocess.PIPE, text=True
    )
    assert worker.stdout is not None
    if kill_at:
        for line in worker.stdout:
            if int(line) >= kill_at:
                break
    worker.send_signal(signal.SIGKILL)
    worker.wait()
    worker.stdout.close()
    with opened(root) as workspace:
        check = casework.verify_log(workspace)
        assert check.ok, check.sentence
        before = casework.find_gallery(workspace, "Booking")
        rows = casework.import_rows(workspace, "Booking")
        assert before.images == len(rows), "a row and its portrait are kept together"
        assert before.images % 16 == 0
        report = casework.import_portraits(workspace, "Booking", folder)
        assert (report.enrolled, report.failed) == (96, ())
        assert report.resumed == before.images
        assert not list(root.rglob(".incoming-*"))
        for person in casework.people(workspace, "Booking"):
            (portrait,) = casework.portraits(workspace, "Booking", person.id)
            casework.portrait_pixels(workspace, portrait.id)
