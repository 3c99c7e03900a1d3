"""How a candidate stands before the rule: what was read from the records in one go."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from workstation import casework
from workstation.identification import Decision, Requirement, Stage
from workstation.model import Candidate, Corroboration, Grounds, Search

if TYPE_CHECKING:
    from workstation.casework import Examination
    from workstation.workspace import Workspace

ENDED = (Stage.IDENTIFIED, Stage.CONCLUDED)


@dataclass(frozen=True)
class Standing:
    """Everything that the Decide place shows about one candidate of one search, to ``user``."""

    search: Search
    candidate: Candidate
    examination: Examination
    user: str

    @property
    def requirements(self) -> tuple[Requirement, ...]:
        """What the rule asks for, met or not."""
        return self.examination.requirements

    @property
    def grounds(self) -> Grounds:
        """What is written down."""
        return self.examination.grounds

    @property
    def items(self) -> tuple[Corroboration, ...]:
        """The items about the candidate, withdrawn ones too."""
        return self.examination.grounds.corroborations

    @property
    def decisions(self) -> tuple[Decision, ...]:
        """The decisions about the search, the newest first."""
        return self.examination.decisions

    @property
    def stage(self) -> Stage:
        """How far the examination has come."""
        return self.examination.stage

    @property
    def ended(self) -> bool:
        """Whether a decision has ended it, and nobody has reopened it."""
        return self.stage in ENDED

    def met(self, name: str) -> bool:
        """Whether a requirement is met."""
        return any(each.met for each in self.requirements if each.name == name)


def read_standing(workspace: Workspace, search: Search, candidate: Candidate) -> Standing:
    """Ask the core how the examination stands; writes nothing."""
    found = casework.examination(workspace, search.id, candidate.person_id)
    return Standing(search, candidate, found, workspace.user)
