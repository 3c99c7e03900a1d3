"""The table of candidates: raw scores, the age of portraits in words, states."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.samples import candidate, edited_search, search
from ui.models.candidates import (
    LINES_ROLE,
    CandidateColumn,
    CandidatesModel,
    CandidateState,
    Line,
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
            lines = " ".join(line.words for line in cell.data(LINES_ROLE))
            words = f"{cell.data()} {lines} {model.headerData(column, Qt.Orientation.Horizontal)}"
            for role in (11, 3):
                words += f" {cell.data(role)}"
            assert "%" not in words
            assert "match" not in words.lower()
            assert "probab" not in words.lower()


def test_an_old_portrait_says_so_in_words(model: CandidatesModel) -> None:
    lines = [model.index(row, CandidateColumn.PERSON).data(LINES_ROLE) for row in range(3)]
    assert lines[0] == (
        Line("P001, born 1980"),
        Line("portrait 2025-11-02, under 1 year old"),
    )
    assert lines[1][1] == Line("portrait 2019-01, up to 7 years old", "missing")
    assert "over 5 years" in model.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert lines[2] == (Line("P003"), Line("portrait: date not known"))


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
    lines = model.index(1, CandidateColumn.STATE).data(LINES_ROLE)
    assert lines == (Line("corroborated (2)"),)
    assert text(model, 2, CandidateColumn.STATE) == "Decided: excluded"


class OnePicture:
    """A portrait at hand."""

    def __init__(self) -> None:
        self.image = QImage(4, 4, QImage.Format.Format_RGB888)

    def picture(self, portrait_id: PortraitId) -> QImage | None:
        return self.image if portrait_id == "portrait-2" else None


def test_a_portrait_reaches_its_row_only(qapp: QApplication, qtbot: QtBot) -> None:
    pictures = OnePicture()
    model = CandidatesModel(pictures)
    model.show_search(search(*(candidate(rank) for rank in (1, 2, 3))))
    with qtbot.waitSignal(model.dataChanged) as changed:
        model.on_picture("portrait-2")
    assert changed.args[0].row() == changed.args[1].row() == 1
    decoration = Qt.ItemDataRole.DecorationRole
    assert model.index(1, CandidateColumn.PORTRAIT).data(decoration) == pictures.image
    assert model.index(0, CandidateColumn.PORTRAIT).data(decoration) is None
    with qtbot.assertNotEmitted(model.dataChanged):
        model.on_picture("of nobody in the list")


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
    assert [cell.data(LINES_ROLE) for cell in cells] == [
        (Line("edited 0.5800"),),
        (Line("recorded 0.4400"),),
        (Line("only after editing", "missing"),),
        (Line("only as recorded"),),
    ]
    assert "only after editing" in cells[2].data(11)


def test_nothing_stands_under_the_score_where_nothing_was_edited(model: CandidatesModel) -> None:
    cell = model.index(0, CandidateColumn.SIMILARITY)
    assert cell.data(LINES_ROLE) == ()
