"""The window that screens are put up on comes to rest, behind the lock too."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.gallery import stage as staging
from ui.gallery.stage import Stage
from workstation.errors import CannotProceed
from workstation.progress import Progress


@pytest.fixture
def stage(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Stage:
    monkeypatch.setattr(staging, "PATIENCE_S", 2.0)

    def nowhere(*_asked: object) -> None:
        raise AssertionError("No workspace is opened here.")

    return Stage(qapp, tmp_path / "settings.ini", nowhere, lambda *_seen: None)


def test_what_waits_behind_the_lock_is_no_unrest(qtbot: QtBot, stage: Stage) -> None:
    told: list[str] = []
    stage.tasks.hold()
    stage.tasks.run(lambda _progress: "read", done=told.append)
    stage.settle()
    assert told == [] and not stage.tasks.idle()
    stage.tasks.go_on()
    assert told == ["read"]
    stage.close()


def test_work_that_does_not_end_is_said(qtbot: QtBot, stage: Stage) -> None:
    task = stage.tasks.run(_until_cancelled, done=print)
    with pytest.raises(CannotProceed, match="did not come to rest"):
        stage.settle()
    task.cancel()
    stage.settle()
    stage.close()


def _until_cancelled(progress: Progress) -> None:
    while True:
        progress.check()
        time.sleep(0.005)
