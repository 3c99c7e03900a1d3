"""The script that makes the pictures of the documentation."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from ui import screenshots


def test_it_saves_the_places_from_faces_of_the_dependencies(
    qapp: QApplication, default_pack: Path, tmp_path: Path
) -> None:
    saved = screenshots.take(tmp_path / "pictures", ["light"], (1100, 720))
    assert [path.name for path in saved] == [
        "analysis.png",
        "evidence.png",
        "limits.png",
        "first.png",
        "candidates.png",
        "compare.png",
        "strangers.png",
        "decide.png",
        "checks.png",
        "verification.png",
        "approval.png",
        "verify.png",
        "again.png",
        "case.png",
        "audit-months.png",
        "audit.png",
        "approvals.png",
        "retention.png",
        "log-review.png",
        "start.png",
        "sign-in.png",
        "first-account.png",
        "today.png",
        "people.png",
        "policy.png",
        "log.png",
        "second-factor.png",
        "locked.png",
    ]
    pictures = [QImage(str(path)) for path in saved[:7]]
    for picture in pictures:
        assert (picture.width(), picture.height()) == (1100, 720)
        colours = {picture.pixel(x, y) for x in range(0, 1100, 20) for y in range(0, 720, 20)}
        assert len(colours) > 40
    assert pictures[0] != pictures[-2]


def test_it_ends_with_a_sentence_where_it_cannot_write(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").write_text("not a folder")
    assert screenshots.main([str(tmp_path / "file")]) == 2
    assert "Traceback" not in capsys.readouterr().err
