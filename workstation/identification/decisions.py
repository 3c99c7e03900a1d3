"""Decisions about a search. An ``Identification`` that breaks the rule cannot exist."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum

from workstation.errors import IdentificationRefused
from workstation.identification.independence import NOT_CORROBORATING, written
from workstation.identification.rule import SEARCHABLE_PROBES, requirements
from workstation.model import (
    Comparison,
    Corroboration,
    DecisionId,
    Grounds,
    PersonId,
    Search,
    SearchId,
)


class Outcome(StrEnum):
    """How an examination of a search ended."""

    IDENTIFIED = "identified"
    EXCLUDED = "excluded"
    INCONCLUSIVE = "inconclusive"
    NOT_ENOUGH_INFORMATION = "not enough information"
    WITHDRAWN = "withdrawn"


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
    grounds: Grounds
    decided_by: str
    decided_at: datetime

    def __post_init__(self) -> None:
        if self.outcome is Outcome.IDENTIFIED and not isinstance(
            self, (Identification, EarlierIdentification)
        ):
            raise IdentificationRefused(
                ["Only a decision that passes the rule may say that a person is identified."]
            )
        if not written(self.note):
            raise IdentificationRefused(["A decision needs a written note."])
        if not written(self.decided_by):
            raise IdentificationRefused(["A decision needs the name of who made it."])
        if self.decided_at.tzinfo is None or self.decided_at.utcoffset() != UTC.utcoffset(None):
            raise IdentificationRefused(["A decision needs its time in UTC."])

    @property
    def search_id(self) -> SearchId:
        """The search that this decision is about."""
        return self.search.id

    @property
    def comparison(self) -> Comparison | None:
        """The comparison it rests on."""
        return self.grounds.comparison

    @property
    def corroborations(self) -> tuple[Corroboration, ...]:
        """The items that were there."""
        return self.grounds.corroborations


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
            for requirement in requirements(self.search, self.person_id, self.grounds)
            if not requirement.met
        ]
        if unmet:
            raise IdentificationRefused(unmet)
        super().__post_init__()


@dataclass(frozen=True)
class EarlierIdentification(Decision):
    """An identification that a version without accounts recorded, under its rule.

    That rule was a written comparison and one item of a kind that counts. The database takes no
    new row of this sort; those that are there stay readable, and say what they lack.
    """

    def __post_init__(self) -> None:
        comparison = self.comparison
        kept = (
            self.outcome is Outcome.IDENTIFIED
            and any(c.person_id == self.person_id for c in self.search.candidates)
            and self.search.probe.probe_class in SEARCHABLE_PROBES
            and comparison is not None
            and (comparison.search_id, comparison.person_id) == (self.search.id, self.person_id)
            and written(comparison.note)
            and any(
                item.search_id == self.search.id
                and item.person_id in (None, self.person_id)
                and item.kind not in NOT_CORROBORATING
                and not item.withdrawn
                and all(written(t) for t in (item.source, item.reference, item.description))
                for item in self.corroborations
            )
        )
        if not kept:
            raise IdentificationRefused(["The rule of that version was not kept."])
        super().__post_init__()
