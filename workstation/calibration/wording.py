"""The sentences that say what a score means: the window, the shell and the reports share them.

They count people and never speak of a candidate's chance of being the person in the probe.
"""

from __future__ import annotations

from workstation.model import StrangerJudgement, StrangerStanding

_LEAST = 0.01
"""Expected people below this are called fewer than this: so far in the tail nobody has looked."""

_RAREST = 1e-7
"""Shares of pairs below this are called less than this."""

NO_CANDIDATE = "There is no candidate to compare with strangers."
LOOKS_LIKE_STRANGER = "This list looks like the list of a person who is not in the gallery."
STANDS_OUT = (
    "The best candidate scores higher than a stranger's usual best. That is no identification: "
    "relatives and other people who look alike can score so high as well."
)


def too_few(people: int, least: int) -> str:
    """Why nothing is said from ``people`` people where ``least`` are needed."""
    return (
        f"Too little data to say how strangers score here: {people:,} people can be compared, "
        f"and {least:,} are needed."
    )


def learned(left_out: int, people: int, older: bool) -> str:
    """From what it is known how strangers score."""
    sentence = (
        f"How strangers score was learned from {left_out:,} of {people:,} people, each left out "
        "in turn and compared with all others."
    )
    if older:
        sentence += (
            " That was learned before the gallery last changed, by so little that the figures "
            "are only scaled to the number of people."
        )
    return sentence


def sentence_for(standing: StrangerStanding, judgement: StrangerJudgement) -> str:
    """What a candidate's score means, as "in a gallery of 2,000 strangers, 3.1 are expected..."."""
    count = people(standing.expected_strangers)
    sentence = (
        f"In a gallery of {judgement.people:,} strangers, {count} "
        f"{'is' if count == '1' else 'are'} expected at this score or above"
    )
    if standing.expected_strangers < _LEAST:
        return f"{sentence}."
    low, high = _round(standing.expected_low), _round(standing.expected_high)
    # The interval of 95 % without its per cent: beside a face, it would be read as certainty.
    return f"{sentence} (known to between {low} and {high})."


def best_sentence(standing: StrangerStanding) -> str:
    """How often a stranger's best candidate reaches the score."""
    return f"{_of_strangers(standing.stranger_best_share)} would have a best candidate this high."


def pair_sentence(standing: StrangerStanding) -> str:
    """Where the score stands among the gallery's own strangers."""
    share = standing.pair_share
    if share < _RAREST:
        return (
            f"Fewer than one in {1 / _RAREST:,.0f} pairs of different people of this gallery is "
            "expected to score so high."
        )
    return f"One in {_round(1 / share)} pairs of different people of this gallery scores so high."


def list_sentence(judgement: StrangerJudgement) -> str:
    """What stands above the list of candidates; never empty."""
    if not judgement.enough:
        return judgement.reason
    return LOOKS_LIKE_STRANGER if judgement.looks_like_stranger else STANDS_OUT


def people(count: float) -> str:
    """A number of people in words: "3.1", "0.04", "1,230" or "fewer than 0.01"."""
    return f"fewer than {_LEAST}" if count < _LEAST else _round(count)


def _round(value: float) -> str:
    """Two figures of a number below 100, three above."""
    if value < 10:
        return f"{value:.{1 if value >= 1 else 2}f}".rstrip("0").rstrip(".") or "0"
    digits = len(str(int(value))) - (2 if value < 100 else 3)
    return f"{round(value, -digits):,.0f}"


def _of_strangers(share: float) -> str:
    """A share as a count of strangers."""
    if share >= 0.995:
        return "Practically every stranger"
    if share >= 0.1:
        return f"{round(share * 100)} of 100 strangers"
    if share >= 0.0005:
        return f"{round(share * 1000)} of 1,000 strangers"
    return "Fewer than 1 of 1,000 strangers"
