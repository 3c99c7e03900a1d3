"""What is said about strangers' scores in the window; the only place that asks for the words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from workstation.model import Candidate, Search, StrangerJudgement, StrangerStanding


def _tr(text: str) -> str:
    return QCoreApplication.translate("strangers", text)


def judgement_of(search: Search | None) -> StrangerJudgement | None:
    """What was said of strangers when the search was made; None for one older than that."""
    return search.strangers if search is not None else None


def standing_of(search: Search | None, candidate: Candidate | None) -> StrangerStanding | None:
    """Where a candidate of a search stands among strangers, where that is known."""
    judgement = judgement_of(search)
    if candidate is None or judgement is None or not judgement.enough:
        return None
    return judgement.standings[candidate.rank - 1]


def sentence_for(standing: StrangerStanding, judgement: StrangerJudgement) -> str:
    """The long sentence about one candidate's score."""
    return _tr(
        "In a gallery of {people} strangers, {expected} are expected at this score or above; the "
        "best candidate of {share} in 100 strangers would reach it."
    ).format(
        people=f"{judgement.people:,}",
        expected=expected_number(standing.expected_strangers),
        share=in_hundred(standing.stranger_best_share),
    )


def list_sentence(judgement: StrangerJudgement) -> str:
    """What is said of the whole list: empty where nothing has to be said."""
    if judgement.looks_like_stranger:
        return _tr("This list looks like the list of a person who is not in the gallery.")
    return ""


def interval_sentence(standing: StrangerStanding) -> str:
    """How well the expected number is known, and what none of it says."""
    low, high = (expected_number(each) for each in (standing.expected_low, standing.expected_high))
    if low == high:
        return no_verdict()
    return (
        _tr("The number is known to lie between {low} and {high}.").format(low=low, high=high)
        + " "
        + no_verdict()
    )


def no_verdict() -> str:
    """What a place among strangers is not."""
    return _tr("This does not say whether the candidate is the person in the probe.")


def origin_sentence(judgement: StrangerJudgement) -> str:
    """What the figures were learned from."""
    return _tr(
        "Learned from {people} people of this gallery, each compared with the others."
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


def short_words(standing: StrangerStanding) -> str:
    """What stands beside a score in the list: "3.1 strangers expected"."""
    number = expected_number(standing.expected_strangers)
    if number == "1":
        return _tr("1 stranger expected")
    return _tr("{number} strangers expected").format(number=number)


def expected_number(expected: float) -> str:
    """A number of people, as exactly as it can be known: never more than two digits."""
    if expected < 0.01:
        return _tr("fewer than 0.01")
    if expected < 0.995:
        return f"{expected:.1g}" if expected < 0.095 else f"{expected:.2g}"
    if expected < 9.95:
        return f"{expected:.1f}".removesuffix(".0")
    return f"{expected:,.0f}"


def in_hundred(share: float) -> str:
    """A share as so many in 100 people."""
    hundred = 100 * share
    if hundred < 0.1:
        return _tr("fewer than 0.1")
    if hundred > 99.5:
        return _tr("more than 99")
    return f"{hundred:.1f}" if hundred < 0.95 else f"{hundred:.0f}"
