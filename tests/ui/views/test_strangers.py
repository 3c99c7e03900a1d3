"""What a score means beside those of strangers, in the list and for the chosen candidate."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.samples import candidate, search
from tests.ui.scene import Scene, scene
from tests.ui.strangers import EDGES, judged, judgement, too_few
from ui import stranger_words, theme
from ui.models.candidates import LINES_ROLE, CandidateColumn, CandidatesModel, Line
from ui.views.candidates import CandidatesPlace
from ui.views.compare import ComparePlace
from ui.views.decide import DecidePlace
from ui.views.stranger_picture import Scale, StrangerPicture
from workstation.model import ContextFact, PersonId, StrangerStanding

__all__ = ["scene"]

FOUND = search(*(candidate(rank, score=0.5 - rank / 10) for rank in (1, 2, 3)))
SPOKEN, TIP = Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole


@pytest.fixture
def place(scene: Scene, qtbot: QtBot) -> CandidatesPlace:
    place = CandidatesPlace(scene.desk)
    qtbot.addWidget(place)
    place.resize(1000, 720)
    place.show()
    scene.put_on_desk()
    return place


def test_each_row_says_how_many_strangers_are_expected(qapp: QApplication, qtmodeltester) -> None:
    model = CandidatesModel()
    model.show_search(judged(FOUND))
    qtmodeltester.check(model)
    cells = [model.index(row, CandidateColumn.STRANGERS) for row in range(3)]
    assert [cell.data(LINES_ROLE) for cell in cells] == [
        (Line("3.1 strangers expected"),),
        (Line("6.2 strangers expected"),),
        (Line("9.3 strangers expected"),),
    ]
    long = "In a gallery of 2,000 strangers, 3.1 are expected at this score or above"
    assert long in cells[0].data(TIP)
    assert long in model.index(0, CandidateColumn.RANK).data(SPOKEN)
    assert "41 of 100 strangers" in cells[0].data(TIP)


@pytest.mark.parametrize(
    ("expected", "words"),
    [
        (0.0, "under 0.01 expected"),
        (0.043, "0.04 strangers expected"),
        (1.04, "1 stranger expected"),
        (3.14, "3.1 strangers expected"),
        (41.6, "42 strangers expected"),
        (1999.6, "2,000 strangers expected"),
    ],
)
def test_a_number_of_people_has_no_more_digits_than_are_known(expected: float, words: str) -> None:
    standing = StrangerStanding(expected, expected, expected, 0.5, 0.001)
    assert stranger_words.short_words(standing) == words


def test_no_word_is_a_verdict(place: CandidatesPlace, scene: Scene) -> None:
    scene.desk.show_search(judged(replace(scene.search, candidates=FOUND.candidates)))
    scene.wait()
    said = place.strangers.accessibleName().lower()
    assert "none of it says whether" in said
    for word in ("match", "probab", "likely", "confiden", "guilty"):
        assert word not in said


def test_the_chosen_candidate_s_place_is_said_in_full(place: CandidatesPlace, scene: Scene) -> None:
    shown = judged(scene.search)
    scene.desk.show_search(shown)
    scene.wait()
    assert place.strangers.chart.isVisible()
    assert "3.1 are expected" in place.strangers.sentence.text()
    assert "41 of 100 strangers" in place.strangers.places.text()
    assert "One in 1,000 pairs" in place.strangers.places.text()
    assert "1,998 people" in place.strangers.origin.text()
    scene.desk.choose_candidate(shown.candidates[2])
    assert "9.3 are expected" in place.strangers.sentence.text()
    assert place.strangers.heading.full_text().startswith("RANK 3")
    assert place.strangers.chart.accessibleDescription() == place.strangers.accessibleName()


def test_a_list_like_a_stranger_s_says_so_on_top(place: CandidatesPlace, scene: Scene) -> None:
    scene.desk.show_search(judged(scene.search, looks_like_stranger=True))
    scene.wait()
    assert place.stranger_note.isVisible()
    assert place.stranger_note.text() == (
        "This list looks like the list of a person who is not in the gallery."
    )
    assert place.stranger_note.mark() == "missing"
    scene.desk.show_search(judged(replace(scene.search, reason="another")))
    scene.wait()
    assert "no identification" in place.stranger_note.text()
    assert place.stranger_note.mark() == "neutral"


def test_too_little_data_is_said_in_place_of_the_picture(
    place: CandidatesPlace, scene: Scene
) -> None:
    scene.desk.show_search(judged(scene.search))
    scene.wait()
    assert not place.list.isColumnHidden(CandidateColumn.STRANGERS)
    few = too_few(scene.search)
    scene.desk.show_search(few)
    scene.wait()
    assert few.strangers is not None
    assert place.strangers.sentence.text() == few.strangers.reason
    assert not place.strangers.chart.isVisible()
    assert not place.stranger_note.isVisible()
    assert place.list.isColumnHidden(CandidateColumn.STRANGERS)
    assert place.list.candidates.index(0, CandidateColumn.STRANGERS).data(LINES_ROLE) == ()


def test_a_search_from_before_says_how_to_learn_it(place: CandidatesPlace, scene: Scene) -> None:
    scene.desk.show_search(replace(scene.search, strangers=None))
    scene.wait()
    assert "Search again" in place.strangers.sentence.text()


def drawn(score: float | None) -> QImage:
    """The picture of a score, 140 x 32."""
    image = QImage(140, 32, QImage.Format.Format_RGB32)
    image.fill(theme.current().base)
    painter = QPainter(image)
    picture = StrangerPicture(judgement(FOUND), [each.score for each in FOUND.candidates])
    picture.draw(painter, QRectF(2, 2, 136, 28), score)
    painter.end()
    return image


@pytest.mark.parametrize("name", ["dark", "light"])
@pytest.mark.parametrize("score", [-0.4, 0.05, 0.35, 0.6])
def test_the_picture_is_grey_wherever_the_candidate_stands(
    qapp: QApplication, name: str, score: float
) -> None:
    theme.apply(qapp, name)
    image = drawn(score)
    colours = {image.pixel(x, y) & 0xFFFFFF for x in range(140) for y in range(32)}
    assert len(colours) > 10
    assert all(colour % 0x010101 == 0 for colour in colours)
    assert image != drawn(None)


def test_a_higher_score_stands_further_to_the_right(qapp: QApplication) -> None:
    scale = Scale.of(judgement(FOUND), [0.4, 0.9])
    area = QRectF(10, 0, 200, 30)
    places = [scale.place(score, area) for score in (-2.0, -0.3, 0.0, 0.4, 0.9)]
    assert places == sorted(places)
    assert places[0] == area.left() and places[-1] < area.right()
    assert scale.low == EDGES[0] and scale.high > 0.9


def test_new_candidates_are_marked_in_words(qapp: QApplication, qtmodeltester) -> None:
    model = CandidatesModel()
    model.show_search(FOUND)
    model.show_new((PersonId("P002"),))
    qtmodeltester.check(model)
    marks = [model.index(row, CandidateColumn.RANK).data(LINES_ROLE) for row in range(3)]
    assert marks == [(), (Line("new"),), ()]
    assert "not in the earlier search" in model.index(1, 0).data(SPOKEN)
    assert not re.search("not in the earlier", model.index(0, 0).data(SPOKEN))


def test_wherever_a_score_stands_strangers_stand_beside_it(scene: Scene, qtbot: QtBot) -> None:
    compare, decide = ComparePlace(scene.desk), DecidePlace(scene.desk)
    for place in (compare, decide):
        qtbot.addWidget(place)
    scene.put_on_desk()
    assert "strangers expected" not in decide.facts.text()
    shown = judged(scene.search)
    scene.desk.show_search(shown)
    scene.desk.choose_candidate(shown.candidates[1])
    scene.wait()
    facts = compare.examination.context.facts
    assert "6.2 strangers expected" not in facts.text()
    compare.examination.recording.ask(ContextFact.SIMILARITY)
    scene.wait()
    assert f"{shown.candidates[1].score:.4f}; 6.2 strangers expected" in facts.text()
    assert "(6.2 strangers expected)" in decide.facts.text()
