"""In every place: each control has a name for a screen reader, and no text renders as markup."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from tests.fakes import RED, draw_faces
from tests.ui.samples import candidate, log_entry, search
from tests.ui.scene import Scene, scene
from ui.models.candidates import CandidateColumn, CandidatesModel
from ui.models.log import LogModel
from ui.models.searches import SearchesModel
from ui.places import PLACES
from ui.work_area import WorkArea
from workstation import casework

__all__ = ["scene"]

CONTROLS = (QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit, QAbstractItemView)
MARKUP = '<img src="/etc/hosts">'


@pytest.fixture
def area(scene: Scene, qtbot, tmp_path: Path) -> WorkArea:
    """All places, with a search, an item and a decision to show."""
    made = WorkArea(scene.desk)
    qtbot.addWidget(made)
    made.resize(1200, 800)
    made.show()
    scene.put_on_desk()
    for place in PLACES:
        made.show_place(place)
        scene.wait()
    return made


def belongs_to_qt(widget: QWidget) -> bool:
    """Parts that Qt builds into its own controls: headers, pop-ups, buttons in line edits."""
    parents = []
    parent = widget.parentWidget()
    while parent is not None:
        parents.append(parent)
        parent = parent.parentWidget()
    inside = (QComboBox, QLineEdit, QAbstractItemView)
    return any(isinstance(each, inside) for each in parents) or widget.objectName().startswith("qt")


def test_every_control_has_a_name(area: WorkArea) -> None:
    unnamed = [
        widget
        for widget in area.findChildren(QWidget)
        if isinstance(widget, CONTROLS)
        and not belongs_to_qt(widget)
        and not widget.accessibleName()
    ]
    assert unnamed == []


def test_no_label_renders_markup(area: WorkArea) -> None:
    rich = [
        label
        for label in area.findChildren(QLabel)
        if label.textFormat() is not Qt.TextFormat.PlainText and not belongs_to_qt(label)
    ]
    assert rich == []


def test_no_place_is_wider_than_a_small_screen(area: WorkArea) -> None:
    assert area.minimumSizeHint().width() <= 1280
    assert area.minimumSizeHint().height() <= 740


def test_tool_tips_show_names_as_they_are(qapp) -> None:
    tip = Qt.ItemDataRole.ToolTipRole
    candidates, searches, log = CandidatesModel(), SearchesModel(), LogModel()
    candidates.show_search(search(candidate(1, MARKUP)))
    searches.show_searches([search(candidate(1))])
    log.show_entries([log_entry(1, who=MARKUP)])
    for column in CandidateColumn:
        assert "<img" not in candidates.index(0, column).data(tip)
    assert "<img" not in log.index(0, 0).data(tip)
    assert MARKUP in candidates.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)


def test_a_case_with_markup_in_its_names_is_shown_letter_by_letter(
    scene: Scene, area: WorkArea, tmp_path: Path, settle: Callable[[], None]
) -> None:
    folder = tmp_path / "more"
    draw_faces(folder / "b&lt;b.png", [RED])
    casework.create_gallery(scene.workspace, "<b>More</b>", "Order <i>7</i>")
    casework.import_portraits(scene.workspace, "<b>More</b>", folder)
    made = casework.search(scene.workspace, scene.face.id, "<b>More</b>", "<u>Why</u>")
    scene.desk.searches_changed.emit()
    scene.desk.show_search(made)
    settle()
    texts = [label.text() for label in area.findChildren(QLabel)]
    assert any("<b>More</b>" in text for text in texts)
    assert any("<u>Why</u>" in text for text in texts)
