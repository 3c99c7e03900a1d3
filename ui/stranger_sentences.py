"""The sentences about strangers' scores, until ``workstation.calibration.wording`` has them.

Each function here has its name and its arguments there.
"""

from __future__ import annotations

from workstation.model import StrangerJudgement, StrangerStanding


def sentence_for(standing: StrangerStanding, judgement: StrangerJudgement) -> str:
    """How many strangers are expected at a candidate's score or above."""
    count = people(standing.expected_strangers)
    verb = "is" if count == "1" else "are"
    said = (
        f"In a gallery of {judgement.people:,} strangers, {count} {verb} expected at this score or "
        "above"
    )
    if standing.expected_strangers < 0.01:
        return f"{said}."
    low, high = people(standing.expected_low), people(standing.expected_high)
    return f"{said} (known to between {low} and {high})."


def best_sentence(standing: StrangerStanding) -> str:
    """How often a stranger's best candidate reaches the score."""
    share = standing.stranger_best_share
    if share >= 0.995:
        count = "Practically every stranger"
    elif share >= 0.1:
        count = f"{round(share * 100)} of 100 strangers"
    elif share >= 0.0005:
        count = f"{round(share * 1000)} of 1,000 strangers"
    else:
        count = "Fewer than 1 of 1,000 strangers"
    return f"{count} would have a best candidate this high."


def pair_sentence(standing: StrangerStanding) -> str:
    """Where the score stands among the gallery's own strangers."""
    if standing.pair_share < 1e-7:
        return "Fewer than one in 10,000,000 pairs of different people is expected to score so."
    count = people(1 / standing.pair_share)
    return f"One in {count} pairs of different people of this gallery scores so high."


def list_sentence(judgement: StrangerJudgement) -> str:
    """What stands above the list of candidates; never empty."""
    if not judgement.enough:
        return judgement.reason
    if judgement.looks_like_stranger:
        return "This list looks like the list of a person who is not in the gallery."
    return (
        "The best candidate scores higher than a stranger's usual best. That is no identification: "
        "people who look alike can score so high as well."
    )


def people(count: float) -> str:
    """A number of people with as many digits as can be known: "0.04", "3.1", "1,230"."""
    if count < 0.01:
        return "fewer than 0.01"
    if count < 10:
        return f"{count:.{1 if count >= 1 else 2}f}".rstrip("0").rstrip(".")
    digits = len(str(int(count))) - (2 if count < 100 else 3)
    return f"{round(count, -digits):,.0f}"
