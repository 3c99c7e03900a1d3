"""How facts of a record are written in a report: times, hashes, ages, scores."""

from __future__ import annotations

from datetime import UTC, date, datetime

from workstation.identification import NOT_CORROBORATING, Decision, Outcome
from workstation.model import Candidate, Corroboration, PersonId

OLD_PORTRAIT_YEARS = 5.0
"""Portraits that may be older are flagged in words."""

DAYS_PER_YEAR = 365.2425


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


def earliest(day: str) -> date | None:
    """The first day that ``YYYY``, ``YYYY-MM`` or ``YYYY-MM-DD`` can mean; None for other text."""
    parts = day.strip().split("-")
    if not 1 <= len(parts) <= 3 or len(parts[0]) != 4:
        return None
    try:
        year, month, number = (*(int(part) for part in parts), 1, 1)[:3]
        return date(year, month, number)
    except ValueError:
        return None


def portrait_age(candidate: Candidate, searched_at: datetime) -> str:
    """How old the portrait was when it was searched, in words, flagged above five years.

    A date without its day counts from the first day it can mean, so the age is the highest
    possible one.
    """
    taken = earliest(candidate.photo_date)
    if taken is None:
        return "date not recorded"
    days = (searched_at.date() - taken).days
    if days < 0:
        return f"{candidate.photo_date}, later than the search"
    years = days / DAYS_PER_YEAR
    whole = int(years)
    about = "" if candidate.photo_date.count("-") == 2 else "up to "
    if years > OLD_PORTRAIT_YEARS:
        return f"{candidate.photo_date}, {about}{whole} years; over 5 years"
    if years < 1:
        return f"{candidate.photo_date}, less than 1 year"
    return f"{candidate.photo_date}, {about}{whole} year{'' if whole == 1 else 's'}"


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
    if decision.outcome is Outcome.IDENTIFIED:
        return (
            f"{decision.decided_by} recorded that the face in the probe is that of {who}, on the "
            "strength of the comparison and of independent corroborating evidence."
        )
    if decision.outcome is Outcome.EXCLUDED:
        return f"{decision.decided_by} recorded that the face in the probe is not that of {who}."
    if decision.outcome is Outcome.INCONCLUSIVE:
        return (
            f"{decision.decided_by} compared the probe with {who} and came to no conclusion. "
            "Nobody is identified."
        )
    return (
        f"{decision.decided_by} recorded that the pictures do not hold enough information to "
        f"compare the probe with {who}. Nobody is identified."
    )


def why_not_counted(item: Corroboration, person_id: PersonId | None) -> str:
    """Why an item does not count towards the decision, as a sentence."""
    if item.withdrawn:
        return "It was withdrawn."
    if item.kind in NOT_CORROBORATING:
        return NOT_CORROBORATING[item.kind]
    if item.person_id is not None and item.person_id != person_id:
        return f"It was entered for another candidate ({item.person_id})."
    return (
        "Its source, reference or description is empty, or its date lies after the day on which "
        "it was entered."
    )
