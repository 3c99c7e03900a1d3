"""The table of candidates: raw scores, the age of portraits in words, states."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from tests.ui.samples import candidate, edited_search, search
from ui.models.candidates import (
    MARK_ROLE,
    SECOND_LINE_ROLE,
    CandidateColumn,
    CandidatesModel,
    CandidateState,
)
from workstation.identification import Outcome
from workstation.model import PersonId, PortraitId
from workstation.portrait_age import is_old, portrait_age_years


@pytest.fixture
def model(qapp: QApplication) -> CandidatesModel:
    model = CandidatesModel()
    model.show_search(
        search(
            candidate(1, "A. Example", 0.61234, "2025-11-02", "1980"),
            candidate(2, "B. Example", 0.41, "2019-01", "1991-02"),
            candidate(3, "C. Example", -0.02),
        )
    )
    return model


def text(model: CandidatesModel, row: int, column: CandidateColumn) -> str:
    return str(model.index(row, column).data())


def test_the_model_keeps_qt_s_contract(model: CandidatesModel, qtmodeltester) -> None:
    qtmodeltester.check(model)
    model.show_states({PersonId("P001"): CandidateState(compared=True)})
    model.show_search(None)
    qtmodeltester.check(model)


def test_scores_are_raw_with_four_decimals(model: CandidatesModel) -> None:
    shown = [text(model, row, CandidateColumn.SIMILARITY) for row in range(3)]
    assert shown == ["0.6123", "0.4100", "-0.0200"]


def test_no_word_calls_a_score_more_than_a_similarity(model: CandidatesModel) -> None:
    for row in range(3):
        for column in CandidateColumn:
            cell = model.index(row, column)
            words = f"{cell.data()} {cell.data(SECOND_LINE_ROLE)} {model.headerData(column, 1)}"
            for role in (11, 3):
                words += f" {cell.data(role)}"
            assert "%" not in words
            assert "match" not in words.lower()
            assert "probab" not in words.lower()


def test_an_old_portrait_says_so_in_words(model: CandidatesModel) -> None:
    old = model.index(1, CandidateColumn.PHOTO_DATE)
    assert old.data(SECOND_LINE_ROLE) == "up to 7 years old: over 5 years"
    assert old.data(MARK_ROLE) == "missing"
    young = model.index(0, CandidateColumn.PHOTO_DATE)
    assert young.data(SECOND_LINE_ROLE) == "under 1 year old"
    assert young.data(MARK_ROLE) == ""
    assert text(model, 2, CandidateColumn.PHOTO_DATE) == "date not known"


def test_states_are_words_and_belong_to_a_person(model: CandidatesModel) -> None:
    assert text(model, 1, CandidateColumn.STATE) == "Not compared"
    model.show_states(
        {
            PersonId("P002"): CandidateState(compared=True, corroborating=2),
            PersonId("P003"): CandidateState(outcome=Outcome.EXCLUDED),
        }
    )
    assert text(model, 0, CandidateColumn.STATE) == "Not compared"
    assert text(model, 1, CandidateColumn.STATE) == "Compared"
    assert model.index(1, CandidateColumn.STATE).data(SECOND_LINE_ROLE) == "corroborated (2)"
    assert text(model, 2, CandidateColumn.STATE) == "Decided: excluded"


def test_a_thumbnail_reaches_its_row_only(model: CandidatesModel, qtbot) -> None:
    picture = QImage(4, 4, QImage.Format.Format_RGB888)
    with qtbot.waitSignal(model.dataChanged) as changed:
        model.show_thumbnail(PortraitId("portrait-2"), picture)
    assert changed.args[0].row() == changed.args[1].row() == 1
    assert model.index(1, CandidateColumn.PORTRAIT).data(1) == picture
    assert model.index(0, CandidateColumn.PORTRAIT).data(1) is None


def test_rows_are_found_by_person(model: CandidatesModel) -> None:
    assert model.row_of(PersonId("P002")) == 1
    assert model.row_of(PersonId("nobody")) == -1
    assert model.candidate(7) is None


@pytest.mark.parametrize(
    ("taken", "years", "old"),
    [
        ("2021-03-14", 5, False),
        ("2021-03-13", 5, True),
        ("2021-03", 5, True),
        ("2020", 6, True),
        ("2026-03-14", 0, False),
        ("2026-03-15", None, False),
        ("2021-02-30", None, False),
        ("long ago", None, False),
        ("", None, False),
    ],
)
def test_age_of_a_portrait(taken: str, years: int | None, old: bool) -> None:
    day = date(2026, 3, 14)
    assert portrait_age_years(taken, day) == years
    assert is_old(taken, day) is old


def test_what_editing_did_stands_under_the_score_in_words(
    model: CandidatesModel, qtmodeltester
) -> None:
    model.show_search(edited_search())
    qtmodeltester.check(model)
    cells = [model.index(row, CandidateColumn.SIMILARITY) for row in range(4)]
    assert [cell.data(SECOND_LINE_ROLE) for cell in cells] == [
        "edited 0.5800",
        "recorded 0.4400",
        "only after editing",
        "only as recorded",
    ]
    assert [cell.data(MARK_ROLE) for cell in cells] == ["", "", "missing", ""]
    assert "only after editing" in cells[2].data(11)


def test_nothing_stands_under_the_score_where_nothing_was_edited(model: CandidatesModel) -> None:
    cell = model.index(0, CandidateColumn.SIMILARITY)
    assert (cell.data(SECOND_LINE_ROLE), cell.data(MARK_ROLE)) == ("", "")
