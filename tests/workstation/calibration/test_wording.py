"""The sentences: counts of people, never a chance that a candidate is the one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workstation.calibration import wording
from workstation.model import StrangerJudgement, StrangerStanding


def judgement(looks: bool = True, people: int = 2_000) -> StrangerJudgement:
    return StrangerJudgement(True, "", looks, people, people, "a" * 64)


def standing(expected: float, low: float = 0.0, high: float = 9.0) -> StrangerStanding:
    return StrangerStanding(expected, low, high, min(expected, 1.0), expected / 2_000)


def test_the_sentence_of_a_candidate_counts_strangers() -> None:
    assert wording.sentence_for(standing(3.14, 2.6, 3.72), judgement()) == (
        "In a gallery of 2,000 strangers, 3.1 are expected at this score or above "
        "(known to between 2.6 and 3.7)."
    )
    assert "1 is expected" in wording.sentence_for(standing(1.0), judgement())
    assert wording.sentence_for(standing(0.0003), judgement()) == (
        "In a gallery of 2,000 strangers, fewer than 0.01 are expected at this score or above."
    )


@pytest.mark.parametrize(
    ("count", "words"),
    [
        (0.0, "fewer than 0.01"),
        (0.012, "0.01"),
        (0.5, "0.5"),
        (1.04, "1"),
        (9.96, "10"),
        (42.4, "42"),
        (99.7, "100"),
        (1_234, "1,230"),
        (56_789, "56,800"),
    ],
)
def test_numbers_of_people_are_rounded(count: float, words: str) -> None:
    assert wording.people(count) == words


def test_the_sentence_of_the_list() -> None:
    assert wording.list_sentence(judgement(True)) == (
        "This list looks like the list of a person who is not in the gallery."
    )
    assert "That is no identification" in wording.list_sentence(judgement(False))
    few = StrangerJudgement(False, wording.too_few(50, 100), None, 50, 0, "")
    assert wording.list_sentence(few) == few.reason
    assert "50 people can be compared, and 100 are needed" in few.reason


@given(st.floats(0, 2_000), st.integers(1, 10_000_000))
def test_no_sentence_speaks_of_chances_or_identity(expected: float, people: int) -> None:
    given_ = standing(expected, expected / 2, expected * 2)
    for sentence in (
        wording.sentence_for(given_, judgement(people=people)),
        wording.best_sentence(given_),
        wording.pair_sentence(given_),
        wording.learned(100, people, True),
    ):
        assert sentence.endswith(".")
        for word in ("probab", "confiden", "match", "likely", "chance", "nan", "inf ", "1e"):
            assert word not in sentence
