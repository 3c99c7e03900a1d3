"""What the procedure asks for and nobody did, as sentences: for papers, which render only."""

from __future__ import annotations

from collections.abc import Iterator

from workstation.identification.independence import counts, written
from workstation.model import Check, Finding, Grounds, PersonId, Search, VerificationResult


def not_done(search: Search, person_id: PersonId, grounds: Grounds) -> tuple[str, ...]:
    """What is missing about a candidate, in the order of the procedure; empty for nothing.

    It states facts, and judges nobody: an examination that excludes somebody early has left
    later steps out for a reason.
    """
    return (
        *_analysis(grounds),
        *_comparison(grounds),
        *_corroboration(search, person_id, grounds),
        *_checks(grounds),
        *_verification(grounds),
        *_approval(grounds),
    )


def _analysis(grounds: Grounds) -> Iterator[str]:
    if grounds.analysis is None:
        yield "Nobody wrote down what the probe shows before candidates were shown."
    elif grounds.analysis.candidates_seen:
        yield (
            "The analysis of the probe was not written first: candidates had been shown to the "
            "same person before."
        )


def _comparison(grounds: Grounds) -> Iterator[str]:
    if grounds.comparison is None:
        yield "No comparison of the candidate with the probe was written down."
    elif grounds.comparison.conclusion is None:
        yield "The comparison has no conclusion on the verbal scale."
    elif not grounds.comparison.limits:
        yield "The limits of the images were not stated."


def _corroboration(search: Search, person_id: PersonId, grounds: Grounds) -> Iterator[str]:
    items = [
        item
        for item in grounds.corroborations
        if item.search_id == search.id and item.person_id in (None, person_id)
    ]
    if not any(counts(item) for item in items):
        yield "No corroborating evidence that is independent of the face search was entered."
    unasked = sum(item.independence is None and not item.withdrawn for item in items)
    if unasked:
        yield (
            f"Of {unasked} of {len(items)} items nobody has answered whether they are "
            "independent of the face search."
        )


def _checks(grounds: Grounds) -> Iterator[str]:
    answered = {each.check for each in grounds.answers if written(each.source)}
    missing = [check.value for check in Check if check not in answered]
    if len(missing) == len(Check):
        yield "Nothing of what could speak against the candidate was checked."
    elif missing:
        yield f"What could speak against the candidate was not checked: {', '.join(missing)}."
    unknown = {each.check for each in grounds.answers if each.finding is Finding.NOT_KNOWN}
    unknown -= {each.check for each in grounds.answers if each.finding is not Finding.NOT_KNOWN}
    if unknown:
        listed = ", ".join(check.value for check in Check if check in unknown)
        yield f"It was asked and could not be established: {listed}."
    standing = dict.fromkeys(each.check.value for each in grounds.answers if each.contradicts)
    if standing:
        yield f"A contradiction was not resolved: {', '.join(standing)}."


def _verification(grounds: Grounds) -> Iterator[str]:
    made = [each for each in grounds.verifications if each.result is not None]
    if any(each.open for each in grounds.verifications):
        yield "A blind verification was asked for and was not made."
    elif not made:
        yield "No second examiner verified blindly."
    if made and all(each.result is not VerificationResult.AGREES for each in made):
        yield "No examiner who verified blindly agreed."


def _approval(grounds: Grounds) -> Iterator[str]:
    if grounds.approval is None:
        yield "No supervisor approved."
    elif not grounds.approval.approved:
        yield "A supervisor was asked and did not approve."
