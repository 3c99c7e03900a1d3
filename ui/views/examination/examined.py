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
    """The records about one candidate, as far as they are shown to ``user``.

    An examiner who compares sees their ``own`` answers only, so that nobody's lead them: then
    ``findings`` and ``comparison`` are the user's newest ones, else the newest of anybody.
    ``history`` is every finding, the oldest first, ``comparisons`` begin with the newest, and
    ``asked`` are the hidden facts that the user asked for.
    """

    about: About
    user: str
    own: bool
    components: tuple[FacialComponent, ...]
    history: tuple[ComponentFinding, ...]
    comparisons: tuple[Comparison, ...]
    may_compare: bool
    stage: Stage
    asked: tuple[ContextAsked, ...]
    remarks: tuple[Remark, ...]
    offence: str

    @property
    def findings(self) -> dict[str, ComponentFinding]:
        """The newest finding of each component that was answered."""
        return {f.component: f for f in self.history if not self.own or f.found_by == self.user}

    @property
    def comparison(self) -> Comparison | None:
        """The newest comparison."""
        found = (c for c in self.comparisons if not self.own or c.compared_by == self.user)
        return next(found, None)


def read_examined(workspace: Workspace, about: About, case: CaseNumber) -> Examined:
    """Ask the core what is written down about a candidate; writes nothing."""
    user = workspace.user
    may_compare = casework.may_compare(workspace, about[0])
    asked = casework.context_asked(workspace, *about)
    return Examined(
        about,
        user,
        may_compare and permitted(workspace, "record_component"),
        casework.facial_components(workspace),
        casework.component_history(workspace, *about),
        casework.comparisons(workspace, *about),
        may_compare,
        casework.examination(workspace, *about).stage,
        tuple(each for each in asked if each.asked_by == user),
        casework.remarks(workspace, *about),
        casework.find_case(workspace, case).offence,
    )


def read_suggestions(workspace: Workspace, about: About) -> dict[LimitKind, str]:
    """Facts about the pictures that an examiner may want to mention; they answer nothing."""
    if not permitted(workspace, "suggested_limits"):
        return {}
    return dict(casework.suggested_limits(workspace, *about))
