"""Steps that several tests of the window begin with."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent

from tests.fakes import BLUE, GREEN, RED, draw_faces
from ui.window import MainWindow
from ui.work_area import WorkArea
from workstation import casework
from workstation.model import CaseNumber

Settle = Callable[[], None]
LEFT = Qt.MouseButton.LeftButton


def area_of(window: MainWindow) -> WorkArea:
    assert window.work_area is not None
    return window.work_area


def drop(window: MainWindow, *paths: Path) -> None:
    """Drop files on the window."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    window.dropEvent(
        QDropEvent(
            QPointF(5, 5),
            Qt.DropAction.CopyAction,
            data,
            LEFT,
            Qt.KeyboardModifier.NoModifier,
        )
    )


def with_case(window: MainWindow, settle: Settle) -> WorkArea:
    """A case on the desk."""
    area = area_of(window)
    area.desk.run(
        lambda workspace, _progress: casework.open_case(workspace, CaseNumber("2026-1"), "Test"),
        area.desk.choose_case,
    )
    settle()
    area.desk.cases_changed.emit()
    settle()
    return area


def with_gallery(window: MainWindow, settle: Settle) -> WorkArea:
    """An empty gallery, shown."""
    area = area_of(window)
    area.show_place("galleries")
    area.desk.run(
        lambda workspace, _progress: casework.create_gallery(workspace, "Booking", "Statute 1"),
        lambda _gallery: area.desk.galleries_changed.emit(),
    )
    settle()
    return area


def portraits(folder: Path) -> Path:
    """Three people, and a file that is no picture."""
    for name, colour in (("ada", RED), ("bea", GREEN), ("cid", BLUE)):
        draw_faces(folder / f"{name}.png", [colour])
    (folder / "notes.png").write_bytes(b"not a picture")
    return folder


# --- start -------------------------------------------------------------------
