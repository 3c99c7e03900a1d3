"""How a candidate stands before the rule: what was read from the records in one go."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from workstation import casework
from workstation.identification import Decision, Identification, Requirement
from workstation.model import Candidate, Corroboration, Search

if TYPE_CHECKING:
    from workstation.workspace import Workspace


@dataclass(frozen=True)
class Standing:
    """Everything that the Decide place shows about one candidate of one search."""

    search: Search
    candidate: Candidate
    requirements: tuple[Requirement, ...]
    items: tuple[Corroboration, ...]
    decisions: tuple[Decision, ...]

    @property
    def identified(self) -> bool:
        """Whether this search has led to an identification, of whomever."""
        return any(isinstance(decision, Identification) for decision in self.decisions)


def read_standing(workspace: Workspace, search: Search, candidate: Candidate) -> Standing:
    """Ask the core for requirements, items and decisions; writes nothing."""
    person = candidate.person_id
    return Standing(
        search,
        candidate,
        casework.requirements(workspace, search.id, person),
        casework.corroborations(workspace, search.id, person),
        casework.decisions(workspace, search.id),
    )
