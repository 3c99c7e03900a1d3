"""The examination in the demonstration: what three people would write down.

Everything it enters calls itself a demonstration.
"""

from __future__ import annotations

from datetime import UTC, datetime

from workstation import casework
from workstation.model import (
    Check,
    Conclusion,
    CorroborationKind,
    Finding,
    Likeness,
    Limit,
    LimitKind,
    PersonId,
    Search,
)
from workstation.model.accounts import Role
from workstation.workspace import Workspace

SECOND_EXAMINER = "Demonstration second examiner"
SUPERVISOR = "Demonstration supervisor"

_ANSWER = "Demonstration: no source was asked"

_COMPONENTS = (
    ("hairline", True, Likeness.SIMILAR, "the course of the hairline above the forehead."),
    ("eyebrows", True, Likeness.SIMILAR, "their course and their ends."),
    ("nose", True, Likeness.SIMILAR, "bridge and tip."),
    ("ears", False, Likeness.NOT_COMPARABLE, "too small in the frame."),
    ("mouth", True, Likeness.EXPLAINABLE, "the lips are open in one picture and closed in one."),
)
_LIMITS = {
    LimitKind.SIZE: "Demonstration: the face is smaller in the frame than in the portrait.",
    LimitKind.AGE: "Demonstration: how long lies between the pictures was not looked up.",
}


class DemonstratedExamination:
    """What is written down about one candidate, by whoever is signed in and by two others."""

    def __init__(
        self, workspace: Workspace, search: Search, person: PersonId, password: str
    ) -> None:
        self._workspace = workspace
        self._search = search
        self._person = person
        self._password = password
        self._today = datetime.now(UTC).date()

    def opinion(self) -> None:
        """An item that is kept and does not count."""
        casework.add_corroboration(
            self._workspace,
            self._search.id,
            CorroborationKind.LOOK_ALIKE_OPINION,
            "A colleague",
            "DEMO-OPINION",
            self._today,
            "Says that the two faces look alike.",
            self._person,
            derives_from_search=True,
            derivation="The colleague was shown the candidate.",
        )

    def compare_and_corroborate(self) -> None:
        """The first examiner's comparison, an item that counts, and every check."""
        workspace, search_id, person = self._workspace, self._search.id, self._person
        self._look_closely()
        casework.record_comparison(
            workspace,
            search_id,
            person,
            "Demonstration: hairline, eyebrows, nose and mouth were looked at in both pictures and "
            "are similar; the ears are too small in the frame to compare.",
            Conclusion.SAME,
            limits=[Limit(kind, kind in _LIMITS, _LIMITS.get(kind, "")) for kind in LimitKind],
            would_change="Demonstration: a frame that shows the ears, larger than this one.",
        )
        casework.add_corroboration(
            workspace,
            search_id,
            CorroborationKind.LOCATION_RECORD,
            "Visitor register of the demonstration",
            "DEMO-REGISTER-1",
            self._today,
            "Stands for a record from outside the program that places this person at the camera. "
            "It is not a real record.",
            person,
            derives_from_search=False,
            derivation="Stands for a register that was kept before anybody searched.",
        )
        for check in Check:
            casework.answer_check(
                workspace, search_id, person, check, Finding.NOTHING_AGAINST, _ANSWER
            )

    def _look_closely(self) -> None:
        """A few components, as somebody would answer them who looked."""
        for component, visible, likeness, note in _COMPONENTS:
            casework.record_component(
                self._workspace,
                self._search.id,
                self._person,
                component,
                visible_in_probe=visible,
                visible_in_portrait=True,
                likeness=likeness,
                note=f"Demonstration: {note}",
            )

    def verify_and_approve(self) -> None:
        """The blind verification and the approval; the supervisor stays signed in."""
        workspace = self._workspace
        for name, role in ((SECOND_EXAMINER, Role.EXAMINER), (SUPERVISOR, Role.SUPERVISOR)):
            casework.add_account(
                workspace, name, self._password, {role}, must_change_password=False
            )
        asked = casework.request_verification(workspace, self._search.id, self._person)
        # The demonstration knows whose portrait is whose; a verifier does not.
        conclusions = {
            shown.label: Conclusion.SAME
            if shown.person_id == self._person
            else Conclusion.DIFFERENT
            for shown in asked.portraits
        }
        casework.sign_in(workspace, SECOND_EXAMINER, self._password)
        casework.verify_blind(
            workspace, asked.id, conclusions, "Demonstration: nobody looked at the portraits."
        )
        casework.sign_in(workspace, SUPERVISOR, self._password)
        casework.approve(
            workspace, self._search.id, self._person, "Demonstration: nobody looked at it."
        )
