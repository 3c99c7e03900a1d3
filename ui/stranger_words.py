"""What is said about strangers' scores in the window; the only place that asks for the words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ui.phrases import translated
from workstation.calibration import wording
from workstation.calibration.wording import people
from workstation.model import Candidate, Search, StrangerJudgement, StrangerStanding

__all__ = [
    "beside_score",
    "best_sentence",
    "judgement_of",
    "list_sentence",
    "older_search",
    "origin_sentence",
    "pair_sentence",
    "people",
    "sentence_for",
    "short_words",
    "spoken",
    "standing_of",
    "without_figures",
]

LEAST = 0.01
"""Fewer expected people than this are not told apart."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("strangers", text)


def sentence_for(standing: StrangerStanding, judgement: StrangerJudgement) -> str:
    """What a candidate's score means beside strangers' scores."""
    return translated(wording.sentence_for(standing, judgement))


def best_sentence(standing: StrangerStanding) -> str:
    """How often a stranger's best candidate reaches the score."""
    return translated(wording.best_sentence(standing))


def pair_sentence(standing: StrangerStanding) -> str:
    """Where the score stands among the gallery's own strangers."""
    return translated(wording.pair_sentence(standing))


def list_sentence(judgement: StrangerJudgement) -> str:
    """What stands above the list of candidates."""
    return translated(wording.list_sentence(judgement))


def judgement_of(search: Search | None) -> StrangerJudgement | None:
    """What was said of strangers when the search was made; None for one older than that."""
    return search.strangers if search is not None else None


def standing_of(search: Search | None, candidate: Candidate | None) -> StrangerStanding | None:
    """Where a candidate of a search stands among strangers, where that is known."""
    if search is None or candidate is None:
        return None
    return search.standing(candidate)


def spoken(standing: StrangerStanding, judgement: StrangerJudgement) -> str:
    """Everything about one candidate's place, for tool tips and screen readers."""
    return f"{sentence_for(standing, judgement)} {best_sentence(standing)}"


def short_words(standing: StrangerStanding) -> str:
    """What stands beside a score in the list: "3.1 strangers expected"."""
    if standing.expected_strangers < LEAST:
        return _tr("under {least} expected").format(least=LEAST)
    number = translated(people(standing.expected_strangers))
    if number == "1":
        return _tr("1 stranger expected")
    return _tr("{number} strangers expected").format(number=number)


def beside_score(search: Search, candidate: Candidate) -> str:
    """The short words wherever else a raw score is shown; empty where nothing is known."""
    standing = standing_of(search, candidate)
    return short_words(standing) if standing is not None else ""


def origin_sentence(judgement: StrangerJudgement) -> str:
    """What the figures were learned from, and what they do not say."""
    return _tr(
        "Learned from {people} people of this gallery, each compared with the others. None of it "
        "says whether the candidate is the person in the probe."
    ).format(people=f"{judgement.learned_from:,}")


def older_search() -> str:
    """Instead of figures, where the search was made before there were any."""
    return _tr(
        "How strangers score was not recorded when this search was made. Search again to see it."
    )


def without_figures() -> str:
    """What to bear in mind where nothing is known of strangers."""
    return _tr(
        "Without it, a high score says little: strangers reach high scores too, the more so "
        "the larger the gallery."
    )
