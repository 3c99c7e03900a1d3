"""What an identification of a candidate needs. Every requirement is a sentence, met or not."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from workstation.identification.independence import counts, shortcomings, written
from workstation.model import (
    Approval,
    Check,
    CheckAnswer,
    Comparison,
    Corroboration,
    Finding,
    Grounds,
    PersonId,
    ProbeClass,
    Search,
    Verification,
    VerificationResult,
)

SEARCHABLE_PROBES = frozenset(
    {
        ProbeClass.CAMERA_FRAME,
        ProbeClass.PHOTOGRAPH,
        ProbeClass.IDENTITY_DOCUMENT,
        ProbeClass.BODY_CAMERA,
        ProbeClass.SOCIAL_MEDIA,
        ProbeClass.OTHER,
    }
)
"""Probe classes that show a real face. The others are pictures of nobody in particular."""


@dataclass(frozen=True)
class Requirement:
    """One thing the rule asks for: ``name`` is stable for programs, ``sentence`` is for people.

    The sentence says what is missing, or, where ``met``, what is there.
    """

    name: str
    met: bool
    sentence: str


def requirements(search: Search, person_id: PersonId, grounds: Grounds) -> tuple[Requirement, ...]:
    """Everything an identification of ``person_id`` from ``search`` needs, met or not."""
    return (
        *_before_approval(search, person_id, grounds),
        _approval(search, person_id, grounds),
    )


def ready_for_approval(search: Search, person_id: PersonId, grounds: Grounds) -> list[str]:
    """What is missing before a supervisor can approve, as sentences."""
    return [
        requirement.sentence
        for requirement in _before_approval(search, person_id, grounds)
        if not requirement.met
    ]


def basis_of(grounds: Grounds) -> str:
    """SHA-256, in hexadecimal, of what an approval is about: the ids of everything written down.

    Whatever is written down later changes it for good: what was withdrawn stays in it, marked.
    """
    resolved = [answer.id for answer in grounds.answers if answer.resolution is not None]
    items, asked = grounds.corroborations, grounds.verifications
    parts: list[list[str]] = [
        [] if grounds.analysis is None else [grounds.analysis.id],
        [] if grounds.comparison is None else [grounds.comparison.id],
        sorted(item.id for item in items),
        sorted(item.id for item in items if item.withdrawn),
        sorted(item.id for item in items if item.independence is not None),
        sorted(answer.id for answer in grounds.answers),
        sorted(resolved),
        sorted(each.id for each in asked),
        sorted(each.id for each in asked if each.withdrawn),
        sorted(each.id for each in asked if each.conclusions),
        [str(grounds.items_demanded)],
    ]
    return hashlib.sha256("|".join(",".join(part) for part in parts).encode()).hexdigest()


def may_not_verify(search: Search, grounds: Grounds) -> frozenset[str]:
    """Those whose own work a verification would look at, or who know what it must not know."""
    return frozenset(
        {
            search.searched_by,
            *(item.entered_by for item in grounds.corroborations),
            *(i.independence.answered_by for i in grounds.corroborations if i.independence),
            *(answer.answered_by for answer in grounds.answers),
            *(each.requested_by for each in grounds.verifications),
            *_examiners(grounds),
        }
    )


def may_not_approve(search: Search, grounds: Grounds) -> frozenset[str]:
    """Those whose own work an approval would look at."""
    return may_not_verify(search, grounds) | {
        *(each.verified_by for each in grounds.verifications if each.verified_by),
        *(a.resolution.resolved_by for a in grounds.answers if a.resolution is not None),
    }


def _before_approval(
    search: Search, person_id: PersonId, grounds: Grounds
) -> tuple[Requirement, ...]:
    is_candidate = any(c.person_id == person_id for c in search.candidates)
    searchable = search.probe.probe_class in SEARCHABLE_PROBES
    return (
        Requirement(
            "candidate",
            is_candidate,
            "The person is a candidate of this search."
            if is_candidate
            else "The person is not a candidate of this search.",
        ),
        Requirement(
            "probe",
            searchable,
            f"The probe is a {search.probe.probe_class}."
            if searchable
            else f"The probe is a {search.probe.probe_class}; only a real photograph of the "
            "person in question can lead to an identification.",
        ),
        _case(grounds),
        _analysis(search, grounds),
        _comparison(search, person_id, grounds.comparison),
        _corroboration(search, person_id, grounds),
        _checks(search, person_id, grounds.answers),
        _contradictions(search, person_id, grounds.answers),
        _verification(search, person_id, grounds),
    )


def _case(grounds: Grounds) -> Requirement:
    if grounds.case_gaps:
        return Requirement(
            "case", False, " ".join(["The record of the case has gaps.", *grounds.case_gaps])
        )
    return Requirement("case", True, "Offence, legal authority, reason and officer are recorded.")


def _analysis(search: Search, grounds: Grounds) -> Requirement:
    analysis, comparison = grounds.analysis, grounds.comparison
    faces = {search.probe.face_id, *(one.face_id for one in search.combined)}
    if analysis is None or analysis.face_id not in faces or not written(analysis.note):
        missing = (
            "An analysis of the probe is missing: the examiner writes down what it shows before "
            "any candidate is shown."
        )
    elif analysis.candidates_seen:
        missing = (
            "The analysis was written after candidates had been shown to the same person; an "
            "examiner who has not seen them has to analyse and compare."
        )
    elif not analysis.sufficient:
        missing = "The analysis says that the probe is not good enough to be compared."
    elif comparison is not None and comparison.compared_by != analysis.analysed_by:
        missing = "The comparison was made by somebody who did not analyse the probe first."
    elif comparison is not None and comparison.compared_at < analysis.analysed_at:
        missing = "The comparison was written before the analysis."
    else:
        return Requirement(
            "analysis", True, "The probe was analysed before any candidate was shown."
        )
    return Requirement("analysis", False, missing)


def _comparison(search: Search, person_id: PersonId, comparison: Comparison | None) -> Requirement:
    if (
        comparison is None
        or (comparison.search_id, comparison.person_id) != (search.id, person_id)
        or not written(comparison.note)
    ):
        missing = "A comparison note is missing: write down what you compared and what you saw."
    elif comparison.conclusion is None:
        missing = (
            "The comparison has no conclusion: say how strongly it supports the same source or "
            "different sources."
        )
    elif not comparison.conclusion.supports_same:
        missing = f"The comparison ended with: {comparison.conclusion}."
    else:
        return Requirement(
            "comparison",
            True,
            f"A comparison note is written; it ended with: {comparison.conclusion}.",
        )
    return Requirement("comparison", False, missing)


def _corroboration(search: Search, person_id: PersonId, grounds: Grounds) -> Requirement:
    concerning = [
        item
        for item in grounds.corroborations
        if item.search_id == search.id and item.person_id in (None, person_id)
    ]
    independent = [item for item in concerning if counts(item)]
    others = [item for item in concerning if not item.withdrawn and not counts(item)]
    met = len(independent) >= grounds.items_demanded
    return Requirement(
        "corroboration",
        met,
        _corroboration_sentence(len(independent), grounds.items_demanded, others),
    )


def _corroboration_sentence(
    independent: int, demanded: int, others: Sequence[Corroboration]
) -> str:
    if independent == 1 and demanded == 1:
        return "One independent corroborating item is entered."
    if independent >= demanded:
        return f"{independent} independent corroborating items are entered."
    if demanded == 1:
        sentence = (
            "Independent corroborating evidence is missing: enter at least one item that does "
            "not come from face recognition."
        )
    else:
        sentence = (
            f"Independent corroborating evidence is missing: {demanded} items that do not come "
            f"from face recognition are demanded here, and {independent} "
            f"{'is' if independent == 1 else 'are'} entered."
        )
    explained = dict.fromkeys(reason for item in others for reason in shortcomings(item))
    return " ".join([sentence, *explained])


def _about(
    search: Search, person_id: PersonId, answers: Iterable[CheckAnswer]
) -> list[CheckAnswer]:
    return [a for a in answers if (a.search_id, a.person_id) == (search.id, person_id)]


def _checks(search: Search, person_id: PersonId, answers: Iterable[CheckAnswer]) -> Requirement:
    answered = {a.check for a in _about(search, person_id, answers) if written(a.source)}
    missing = [str(check) for check in Check if check not in answered]
    if missing:
        return Requirement(
            "checks",
            False,
            "What could speak against the candidate was not checked: " + ", ".join(missing) + ".",
        )
    return Requirement(
        "checks", True, "Everything that could speak against the candidate was checked."
    )


def _contradictions(
    search: Search, person_id: PersonId, answers: Iterable[CheckAnswer]
) -> Requirement:
    about = _about(search, person_id, answers)
    standing = [
        str(a.check) for a in about if a.finding is Finding.CONTRADICTION if not _resolved(a)
    ]
    if standing:
        return Requirement(
            "contradictions",
            False,
            "A contradiction is not resolved: " + ", ".join(dict.fromkeys(standing)) + ".",
        )
    return Requirement("contradictions", True, "No contradiction stands against the candidate.")


def _resolved(answer: CheckAnswer) -> bool:
    made = answer.resolution
    return (
        made is not None
        and written(made.explanation)
        and written(made.source)
        and made.resolved_by != answer.answered_by
    )


def _verification(search: Search, person_id: PersonId, grounds: Grounds) -> Requirement:
    about = [
        each
        for each in grounds.verifications
        if (each.search_id, each.person_id) == (search.id, person_id) and not each.withdrawn
    ]
    drawn = [each for each in about if not each.open]
    agreeing = [each for each in drawn if each.result is VerificationResult.AGREES]
    others = len(drawn) - len(agreeing)
    if any(each.open for each in about):
        missing = "A blind verification was asked for and is not made yet."
    elif not drawn:
        missing = "A blind verification by a second examiner is missing."
    elif not _by_others(search, grounds, drawn):
        missing = "A verification was made by somebody whose own work it looks at."
    elif others > 1:
        missing = (
            f"{others} examiners who verified blindly did not agree; the examination ends as "
            "inconclusive."
        )
    elif not agreeing:
        missing = (
            "The examiner who verified blindly did not agree; a third one has to verify, or the "
            "examination ends as inconclusive."
        )
    else:
        met = "A second examiner verified blindly, and agrees."
        if others:
            met = "One examiner who verified blindly did not agree; a third one agrees."
        return Requirement("verification", True, met)
    return Requirement("verification", False, missing)


def _examiners(grounds: Grounds) -> set[str]:
    made = set()
    if grounds.analysis is not None:
        made.add(grounds.analysis.analysed_by)
    if grounds.comparison is not None:
        made.add(grounds.comparison.compared_by)
    return made


def _by_others(search: Search, grounds: Grounds, drawn: Sequence[Verification]) -> bool:
    verifiers = [each.verified_by for each in drawn]
    return len(set(verifiers)) == len(verifiers) and may_not_verify(search, grounds).isdisjoint(
        verifiers
    )


def _approval(search: Search, person_id: PersonId, grounds: Grounds) -> Requirement:
    approval = grounds.approval
    if approval is None or (approval.search_id, approval.person_id) != (search.id, person_id):
        missing = "The approval of a supervisor is missing."
    elif not approval.approved:
        missing = "A supervisor did not approve."
    elif not _approved_by_another(search, grounds, approval):
        missing = "The approval was given by somebody whose own work it looks at."
    elif approval.basis != basis_of(grounds) or grounds.written_since:
        missing = "Something was written down after the approval; a supervisor has to approve anew."
    else:
        return Requirement("approval", True, "A supervisor who did none of this has approved it.")
    return Requirement("approval", False, missing)


def _approved_by_another(search: Search, grounds: Grounds, approval: Approval) -> bool:
    return written(approval.approved_by) and approval.approved_by not in may_not_approve(
        search, grounds
    )
