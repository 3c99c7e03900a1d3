"""The log place: newest first, filtered, verified, byte for byte."""

from __future__ import annotations

import sqlite3

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.scene import Scene, scene
from ui.views.log import LogPlace
from workstation import casework
from workstation.workspace import DATABASE

__all__ = ["scene"]


@pytest.fixture
def place(scene: Scene, qtbot: QtBot) -> LogPlace:
    place = LogPlace(scene.desk)
    qtbot.addWidget(place)
    place.resize(1000, 700)
    return place


def test_it_reads_when_it_is_seen_and_when_entries_are_added(place: LogPlace, scene: Scene) -> None:
    assert place.entries.rowCount() == 0
    place.show()
    scene.wait()
    before = place.entries.rowCount()
    told = casework.log_entries(scene.workspace)
    assert before == len(told) and place.entries.entry(0) == told[0]
    casework.replay(scene.workspace, scene.search.id)
    scene.desk.log_changed.emit()
    scene.wait()
    assert place.entries.rowCount() == before + 1


def test_the_chosen_entry_is_shown_as_stored(place: LogPlace, scene: Scene) -> None:
    place.show()
    scene.wait()
    place.table.setCurrentIndex(place.filtered.index(2, 0))
    entry = place.entries.entry(2)
    assert entry is not None
    assert place.body.toPlainText().encode() == entry.body
    assert entry.sha256[:4] + " " + entry.sha256[4:8] in place.facts.text()


def test_the_filter_looks_into_every_column(place: LogPlace, scene: Scene) -> None:
    place.show()
    scene.wait()
    place.filter.setText("SEARCH.MADE")
    assert place.filtered.rowCount() == 1
    assert place.count.text().startswith("1 of ")
    place.filter.setText("a. tester")
    assert place.filtered.rowCount() == place.entries.rowCount()
    place.filter.setText("no such words")
    assert place.filtered.rowCount() == 0


def test_the_check_says_that_all_is_well(place: LogPlace, scene: Scene) -> None:
    place.show()
    scene.wait()
    sentence = casework.verify_log(scene.workspace).sentence
    place.verify_button.click()
    scene.wait()
    assert place.result.text() == sentence
    assert place.verify_button.isEnabled()
    assert casework.log_entries(scene.workspace, 1)[0].action == "log.verified"


def test_what_can_still_be_read_of_an_entry_is_shown(place: LogPlace, scene: Scene) -> None:
    place.show()
    scene.wait()
    place.filter.setText("search.made")
    place.table.setCurrentIndex(place.filtered.index(0, 0))
    place._on_row_changed(place.table.currentIndex())
    assert scene.search.reason in place.facts.text() and "/shell" in place.facts.text()
    assert scene.search.reason not in place.body.toPlainText()


def test_the_check_names_a_changed_entry(place: LogPlace, scene: Scene) -> None:
    database = sqlite3.connect(scene.workspace.root / DATABASE)
    tables = {row[0] for row in database.execute("SELECT name FROM sqlite_master")}
    table = next(name for name in ("log", "log_entries", "log_entry") if name in tables)
    triggers = database.execute(
        "SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = ?", (table,)
    ).fetchall()
    for (name,) in triggers:
        database.execute(f'DROP TRIGGER "{name}"')
    database.execute(
        f"UPDATE {table} SET body = replace(body, 'Booking', 'Bookinx') WHERE number = 3"
    )
    database.commit()
    database.close()
    check = casework.verify_log(scene.workspace)
    assert not check.ok
    place.show()
    scene.wait()
    place.verify_button.click()
    scene.wait()
    assert place.result.text() == check.sentence
