"""How facts of a record are written in a report: times, hashes, ages, scores."""

from __future__ import annotations

from datetime import UTC, datetime

from workstation.calibration.wording import LOOKS_LIKE_STRANGER, people
from workstation.identification import Decision, EarlierIdentification, Outcome, shortcomings
from workstation.model import MARKED_BY_HAND, Candidate, Corroboration, PersonId, Search
from workstation.portrait_age import (
    OLD_PORTRAIT_YEARS,
    earliest,
    is_exact,
    is_old,
    portrait_age_years,
)

ONLY_AFTER_EDITING = "only after editing"
"""The mark of a candidate whom the face as recorded did not return."""


def moment(at: datetime) -> str:
    """A time in UTC, and written so: ``2026-03-01 14:05:09 UTC``."""
    return at.astimezone(UTC).strftime("%Y-%m-%d %H:%M:%S UTC")


def hash_in_groups(digest: str) -> str:
    """A hexadecimal hash in groups of four, to be compared by eye."""
    return " ".join(digest[start : start + 4] for start in range(0, len(digest), 4))


def score(value: float) -> str:
    """A raw similarity to four decimals."""
    return f"{value:.4f}"


def file_size(size_bytes: int) -> str:
    """A size in bytes, with thousands set apart."""
    return f"{size_bytes:,} bytes"


def portrait_age(candidate: Candidate, searched_at: datetime) -> str:
    """How old the portrait was when it was searched, in words, flagged above five years.

    A date without its day counts from the first day it can mean, so the age is the highest
    possible one.
    """
    searched_on = searched_at.date()
    taken = earliest(candidate.photo_date)
    if taken is None:
        return "date not recorded"
    years = portrait_age_years(candidate.photo_date, searched_on)
    if years is None:
        return f"{candidate.photo_date}, later than the search"
    about = "" if is_exact(candidate.photo_date) else "up to "
    if is_old(candidate.photo_date, searched_on):
        return f"{candidate.photo_date}, {about}{years} years; over {OLD_PORTRAIT_YEARS} years"
    if years < 1:
        return f"{candidate.photo_date}, less than 1 year"
    return f"{candidate.photo_date}, {about}{years} year{'' if years == 1 else 's'}"


def found_by(how: str) -> str:
    """How a face was found, in words: by which detector, or that a person marked it."""
    if how == MARKED_BY_HAND:
        return "marked by hand: a person drew the box and set the five points"
    return f"detector of {how}" if how else "not recorded"


def probe_warning(search: Search) -> str:
    """What the probe of a search lacked and why it was searched all the same; or empty."""
    if not search.warnings:
        return ""
    return (
        "Warning: this probe was below the gate for searching. "
        f"{' '.join(search.warnings)} Reason given for searching it: {search.override_reason}"
    )


def certified(search: Search) -> str:
    """Whether it was proven that nobody outside the list belongs in it."""
    if search.certified is None:
        return "not stated by the version that searched"
    if search.certified:
        return "certified: an error bound proves that nobody compared was missed"
    return "not certified"


def like_a_stranger(search: Search) -> str:
    """That the list looks like that of a person who is not in the gallery; or empty."""
    return LOOKS_LIKE_STRANGER if search.looks_like_stranger else ""


def expected_strangers(candidate: Candidate, search: Search) -> str:
    """How many strangers are expected at a candidate's score, or that it is not known."""
    standing = search.standing(candidate)
    return "\u2013" if standing is None else people(standing.expected_strangers)


def about_strangers(search: Search) -> str:
    """What the expected strangers are, or why none are given; empty for early versions."""
    known = search.strangers
    if known is None:
        return ""
    if not known.enough:
        return f"Expected strangers are not given. {known.reason}"
    note = (
        f"Strangers: how many people in a gallery of {known.people:,} strangers are expected at "
        "this score or above although the person in the probe is not among them. "
        f"Learned from {known.learned_from:,} people of this gallery, each compared with the "
        "others."
    )
    return f"{note} {search.chances_note}".rstrip()


def scores(candidate: Candidate) -> str:
    """The raw score, or both where the probe was edited, with the mark where it is due."""
    if candidate.edited_rank is None and candidate.unedited_rank is None:
        return f"raw score {score(candidate.score)}"
    parts = []
    if candidate.unedited_score is not None:
        parts.append(f"as recorded {score(candidate.unedited_score)}")
    if candidate.edited_score is not None:
        parts.append(f"edited {score(candidate.edited_score)}")
    mark = f"; appears {ONLY_AFTER_EDITING}" if candidate.only_after_editing else ""
    return f"raw score {', '.join(parts)}{mark}"


def candidate_of(decision: Decision) -> Candidate | None:
    """The candidate that the decision is about; None where it names none of this search."""
    for candidate in decision.search.candidates:
        if candidate.person_id == decision.person_id:
            return candidate
    return None


def named(candidate: Candidate) -> str:
    """A candidate by name and id, or by the one of them that there is."""
    if candidate.name in ("", candidate.person_id):
        return str(candidate.person_id)
    return f"{candidate.name} ({candidate.person_id})"


def person(decision: Decision) -> str:
    """The person decided about, by name and id, or who is meant instead."""
    candidate = candidate_of(decision)
    if candidate is not None:
        return named(candidate)
    if decision.person_id is not None:
        return f"person {decision.person_id}"
    return "any candidate of this search"


def outcome(decision: Decision) -> str:
    """The conclusion as one plain sentence."""
    who = person(decision)
    if isinstance(decision, EarlierIdentification):
        return (
            f"{decision.decided_by} recorded that the face in the probe is that of {who}, with a "
            "version of this program that asked for a written comparison and one corroborating "
            "item only: nobody verified it blindly, and nobody approved it."
        )
    if decision.outcome is Outcome.IDENTIFIED:
        return (
            f"{decision.decided_by} recorded that the face in the probe is that of {who}, on the "
            "strength of the comparison and of independent corroborating evidence. A second "
            "examiner verified it blindly, and a supervisor approved."
        )
    if decision.outcome is Outcome.EXCLUDED:
        return f"{decision.decided_by} recorded that the face in the probe is not that of {who}."
    if decision.outcome is Outcome.INCONCLUSIVE:
        who = who if decision.person_id is not None else "the candidates of this search"
        return (
            f"{decision.decided_by} compared the probe with {who} and came to no conclusion. "
            "Nobody is identified."
        )
    if decision.outcome is Outcome.WITHDRAWN:
        who = who if decision.person_id is not None else "the candidates of this search"
        return (
            f"{decision.decided_by} withdrew the examination of {who}. Nobody is identified by "
            "this decision."
        )
    return (
        f"{decision.decided_by} recorded that the pictures do not hold enough information to "
        f"compare the probe with {who}. Nobody is identified."
    )


def why_not_counted(item: Corroboration, person_id: PersonId | None) -> str:
    """Why an item does not count towards the decision, as sentences."""
    reasons = list(shortcomings(item))
    if item.person_id is not None and item.person_id != person_id:
        reasons.insert(0, f"It was entered for another candidate ({item.person_id}).")
    return " ".join(reasons)
