"""The lead sheet says whom a search compared, what strangers score, and what was combined."""

from __future__ import annotations

from dataclasses import replace

from tests.workstation.reports.conftest import Drawn, Sheet
from tests.workstation.strangers import judgement
from workstation.calibration.wording import people
from workstation.model import (
    WEIGHTED_MEAN,
    CombinedFace,
    FaceId,
    PeopleFilter,
    SearchId,
    StrangerJudgement,
    TrackId,
)


def test_who_was_compared_and_what_was_certified_stands_on_the_sheet(
    sheet: Sheet, drawn: Drawn
) -> None:
    search = sheet.decision.search
    sheet.render()
    assert "everybody in the gallery" in drawn.text
    assert "not stated by the version that searched" in drawn.text
    assert "strangers" not in drawn.text, "a record of an early version says nothing of them"
    within = PeopleFilter(sexes=frozenset("M"), born_from=1960)
    changed = replace(
        search,
        certified=True,
        filters=within,
        filter_reason="The owner described a man",
        compared=(812, 819),
        repeats=SearchId("earlier-search"),
    )
    sheet.decision = replace(sheet.decision, search=changed)
    sheet.render()
    words = " ".join(drawn.text.split())
    for expected in (
        "812 people, 819 portraits",
        "sex M; born from 1960",
        "The owner described a man",
        "certified:",
        "earlier-search",
    ):
        assert expected in words
    assert "Only part of the gallery was compared" in words


def test_what_strangers_score_stands_beside_each_candidate(sheet: Sheet, drawn: Drawn) -> None:
    search = sheet.decision.search
    known = judgement([0.3 + c.score / 100 for c in search.candidates], 2000)
    sheet.decision = replace(sheet.decision, search=replace(search, strangers=known))
    sheet.render()
    words = " ".join(drawn.text.split())
    assert "This list looks like the list of a person who is not in the gallery." in words
    assert "in a gallery of 2,000 strangers" in words and "Learned from 1,999 people" in words
    column = [people(standing.expected_strangers) for standing in known.standings]
    assert len(column) == 20 and all(drawn.text.split("\n").count(cell) for cell in column)
    unknown = StrangerJudgement(False, "The gallery is too small to learn it.", None, 5, 5, "")
    sheet.decision = replace(sheet.decision, search=replace(search, strangers=unknown))
    sheet.render()
    assert "Expected strangers are not given. The gallery is too small" in " ".join(
        drawn.text.split()
    )
    assert "looks like the list of a person" not in " ".join(drawn.text.split())


def test_the_frames_of_a_track_that_were_combined_are_named(sheet: Sheet, drawn: Drawn) -> None:
    search = sheet.decision.search
    faces = tuple(
        CombinedFace(FaceId(face), weight, search.face, number, number / 25)
        for face, weight, number in (("f1", 0.5, 90), ("f2", 0.3, 12), ("f3", 0.2, 140))
    )
    combined = replace(search, track_id=TrackId("t1"), combination=WEIGHTED_MEAN, combined=faces)
    sheet.decision = replace(sheet.decision, search=combined)
    sheet.render()
    words = " ".join(drawn.text.split())
    assert "3 frames of one track were combined" in words
    assert "12 (0.30), 90 (0.50), 140 (0.20)" in words
