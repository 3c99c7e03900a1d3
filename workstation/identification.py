"""THE rule: no candidate becomes an identification without independent corroboration.

This module imports only ``model`` and ``errors``. An ``Identification`` that breaks the rule
cannot exist: its constructor refuses, whoever calls it - a verb, the storage while loading a
row, or ``dataclasses.replace``. There is no setting that switches it off.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum

from workstation.errors import IdentificationRefused
from workstation.model import (
    Comparison,
    Corroboration,
    CorroborationKind,
    DecisionId,
    PersonId,
    ProbeClass,
    Search,
    SearchId,
)

NOT_CORROBORATING: dict[CorroborationKind, str] = {
    CorroborationKind.LOOK_ALIKE_OPINION: (
        "An opinion that two faces look alike repeats what the face search said; "
        "it comes from the same picture."
    ),
    CorroborationKind.LINE_UP_AFTER_SEARCH: (
        "A line-up built from a face search shows the witness the person whom the program "
        "chose because of the likeness; it cannot confirm the search."
    ),
    CorroborationKind.SECOND_FACE_SEARCH: (
        "A second face search looks at the same likeness again; two searches that agree are "
        "still one piece of information."
    ),
}
"""Kinds that are kept and shown but never count, each with the reason given to the user."""

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


class Outcome(StrEnum):
    """How an examination of a search ended."""

    IDENTIFIED = "identified"
    EXCLUDED = "excluded"
    INCONCLUSIVE = "inconclusive"
    NOT_ENOUGH_INFORMATION = "not enough information"


@dataclass(frozen=True)
class Requirement:
    """One thing the rule asks for: ``name`` is stable for programs, ``sentence`` is for people.

    The sentence says what is missing, or, where ``met``, what is there.
    """

    name: str
    met: bool
    sentence: str


def _written(text: str) -> bool:
    """Whether somebody wrote something: blanks, dots and invisible characters are nothing."""
    return any(character.isalnum() for character in text)


def counts(item: Corroboration) -> bool:
    """Whether an item is independent of face recognition, in force and fully described."""
    return (
        not item.withdrawn
        and item.kind not in NOT_CORROBORATING
        and all(_written(text) for text in (item.source, item.reference, item.description))
        # A day of tolerance: the date is the investigator's local one, the time stamp is UTC.
        and item.dated.toordinal() <= item.entered_at.date().toordinal() + 1
    )


def requirements(
    search: Search,
    person_id: PersonId,
    comparison: Comparison | None,
    corroborations: Sequence[Corroboration],
) -> tuple[Requirement, ...]:
    """Everything an identification of ``person_id`` from ``search`` needs, met or not."""
    is_candidate = any(c.person_id == person_id for c in search.candidates)
    searchable = search.probe.probe_class in SEARCHABLE_PROBES
    compared = (
        comparison is not None
        and comparison.search_id == search.id
        and comparison.person_id == person_id
        and _written(comparison.note)
    )
    concerning = [
        item
        for item in corroborations
        if item.search_id == search.id and item.person_id in (None, person_id)
    ]
    independent = [item for item in concerning if counts(item)]
    others = [item for item in concerning if not item.withdrawn and not counts(item)]
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
        Requirement(
            "comparison",
            compared,
            "A comparison note is written."
            if compared
            else "A comparison note is missing: write down what you compared and what you saw.",
        ),
        Requirement(
            "corroboration",
            bool(independent),
            _corroboration_sentence(len(independent), others),
        ),
    )


def _corroboration_sentence(independent: int, others: Sequence[Corroboration]) -> str:
    if independent == 1:
        return "One independent corroborating item is entered."
    if independent > 1:
        return f"{independent} independent corroborating items are entered."
    sentence = (
        "Independent corroborating evidence is missing: enter at least one item that does not "
        "come from face recognition."
    )
    kinds = list(dict.fromkeys(item.kind for item in others))
    explained = [NOT_CORROBORATING[kind] for kind in kinds if kind in NOT_CORROBORATING]
    if len(explained) < len(kinds):
        explained.append(
            "An item does not count while its source, reference or description is empty or its "
            "date lies in the future."
        )
    return " ".join([sentence, *explained])


@dataclass(frozen=True)
class Decision:
    """A recorded conclusion about a search, other than an identification.

    Raises ``IdentificationRefused`` where the outcome is "identified" and the instance is not
    an ``Identification``.
    """

    id: DecisionId
    search: Search
    person_id: PersonId | None
    outcome: Outcome
    note: str
    comparison: Comparison | None
    corroborations: tuple[Corroboration, ...]
    decided_by: str
    decided_at: datetime

    def __post_init__(self) -> None:
        if self.outcome is Outcome.IDENTIFIED and not isinstance(self, Identification):
            raise IdentificationRefused(
                ["Only a decision that passes the rule may say that a person is identified."]
            )
        if not _written(self.note):
            raise IdentificationRefused(["A decision needs a written note."])
        if not _written(self.decided_by):
            raise IdentificationRefused(["A decision needs the name of who made it."])
        if self.decided_at.tzinfo is None or self.decided_at.utcoffset() != UTC.utcoffset(None):
            raise IdentificationRefused(["A decision needs its time in UTC."])

    @property
    def search_id(self) -> SearchId:
        """The search that this decision is about."""
        return self.search.id


@dataclass(frozen=True)
class Identification(Decision):
    """A recorded identification. Its existence proves that the rule was kept.

    Raises ``IdentificationRefused`` with every unmet requirement.
    """

    def __post_init__(self) -> None:
        if self.person_id is None or self.outcome is not Outcome.IDENTIFIED:
            raise IdentificationRefused(
                ["An identification names one candidate and has the outcome 'identified'."]
            )
        unmet = [
            requirement.sentence
            for requirement in requirements(
                self.search, self.person_id, self.comparison, self.corroborations
            )
            if not requirement.met
        ]
        if unmet:
            raise IdentificationRefused(unmet)
        super().__post_init__()
