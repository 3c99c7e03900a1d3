"""The log place: newest first, filtered, verified, byte for byte."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.people import acting_as
from tests.ui.scene import Scene, scene
from ui.views.log import LogPlace
from ui.views.log_review import LogReviewForm
from workstation import casework
from workstation.model.accounts import Role
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
    # All but that the workspace was made: nobody was signed in yet.
    assert place.filtered.rowCount() == place.entries.rowCount() - 1
    place.filter.setText("no such words")
    assert place.filtered.rowCount() == 0


def test_what_would_tell_a_verifier_is_withheld_and_said_to_be(
    place: LogPlace, scene: Scene
) -> None:
    with acting_as(scene.workspace, "B. Both", {Role.SUPERVISOR, Role.EXAMINER}):
        place.show()
        scene.wait()
        row = next(
            row
            for row in range(place.entries.rowCount())
            if (entry := place.entries.entry(row)) and entry.action == "search.made"
        )
        place.table.setCurrentIndex(place.filtered.index(row, 0))
        assert "Withheld" in place.facts.text() and "Who is this" not in place.facts.text()
        casework.show_candidates(scene.workspace, scene.search.id)
        scene.desk.log_changed.emit()
        scene.wait()
        assert "Withheld" not in place.facts.text() and "Who is this" in place.facts.text()


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


def test_the_log_is_anchored_to_a_witness_folder(
    place: LogPlace, scene: Scene, tmp_path: Path
) -> None:
    place.show()
    scene.wait()
    (tmp_path / "stick").mkdir()
    place.anchor.anchor_to(tmp_path / "stick")
    scene.wait()
    assert place.result.mark() == "complete" and "vouches for" in place.result.text()
    assert casework.unanchored(scene.workspace) == 0
    place.anchor.anchor_to(tmp_path / "nowhere")
    scene.wait()
    assert place.result.mark() == "refused" and place.anchor.isEnabled()


def test_a_review_is_recorded_with_a_note(place: LogPlace, scene: Scene) -> None:
    place.show()
    scene.wait()
    place.review.click()
    (form,) = place.findChildren(LogReviewForm)
    scene.wait()
    assert form.since.text().startswith("Entries 1 to ")
    form.verb.click()
    assert "missing" in form.problem.text()
    form.note.setPlainText("Looked at all of them; nothing strange.")
    form.verb.click()
    scene.wait()
    assert casework.log_entries(scene.workspace, 1)[0].action == "log.reviewed"
