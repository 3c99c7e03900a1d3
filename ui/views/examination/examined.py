"""What the core says about the candidate on the desk, read in one go."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ui.permitted import permitted
from workstation import casework
from workstation.identification import Stage
from workstation.model import (
    CaseNumber,
    Comparison,
    ComponentFinding,
    ContextAsked,
    FacialComponent,
    LimitKind,
    PersonId,
    Remark,
    SearchId,
)

if TYPE_CHECKING:
    from workstation.workspace import Workspace

About = tuple[SearchId, PersonId]


@dataclass(frozen=True)
class Examined:
    """The records about one candidate; ``comparisons`` begin with the newest.

    ``findings`` are those that hold, ``history`` all of them, and ``asked`` the hidden facts that
    the user asked for, here.
    """

    about: About
    components: tuple[FacialComponent, ...]
    findings: tuple[ComponentFinding, ...]
    history: tuple[ComponentFinding, ...]
    comparisons: tuple[Comparison, ...]
    may_compare: bool
    stage: Stage
    asked: tuple[ContextAsked, ...]
    remarks: tuple[Remark, ...]
    offence: str

    def finding(self, component: str) -> ComponentFinding | None:
        """The finding that holds about a component."""
        return next((each for each in self.findings if each.component == component), None)

    @property
    def comparison(self) -> Comparison | None:
        """The comparison that holds."""
        return self.comparisons[0] if self.comparisons else None


def read_examined(workspace: Workspace, about: About, case: CaseNumber) -> Examined:
    """Ask the core what is written down about a candidate; writes nothing."""
    asked = casework.context_asked(workspace, *about)
    return Examined(
        about,
        casework.facial_components(workspace),
        casework.component_findings(workspace, *about),
        casework.component_history(workspace, *about),
        casework.comparisons(workspace, *about),
        casework.may_compare(workspace, about[0]),
        casework.examination(workspace, *about).stage,
        tuple(each for each in asked if each.asked_by == workspace.user),
        casework.remarks(workspace, *about),
        casework.find_case(workspace, case).offence,
    )


def read_suggestions(workspace: Workspace, about: About) -> dict[LimitKind, str]:
    """Facts about the pictures that an examiner may want to mention; they answer nothing."""
    if not permitted(workspace, "suggested_limits"):
        return {}
    return dict(casework.suggested_limits(workspace, *about))
