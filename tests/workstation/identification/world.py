"""One workspace for many random examinations: each has a face, a search and a staff of its own."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass, field, replace
from datetime import date
from functools import partial
from pathlib import Path

from tests.fakes import COLOURS, RED, draw_faces
from tests.people import acting_as
from workstation import casework
from workstation.casework.examining import Examination, read_examination
from workstation.errors import CannotProceed, IdentificationRefused
from workstation.identification import Action, Outcome, Stage, follows
from workstation.model import (
    Check,
    Conclusion,
    Corroboration,
    CorroborationKind,
    FaceId,
    Finding,
    Likeness,
    LineUp,
    PersonId,
    Search,
    WitnessSaw,
)
from workstation.model.accounts import Role
from workstation.permissions import may
from workstation.workspace import Workspace

STAFF = tuple(f"Officer {letter}" for letter in "ABCDEF")
FACES_IN_A_PICTURE = 25
ENDED = frozenset({Stage.IDENTIFIED, Stage.CONCLUDED})
CONCLUSIONS = (Conclusion.SAME, Conclusion.STRONG_SAME, *Conclusion)

VERBS = {
    Action.ANALYSE: "analyse",
    Action.COMPARE: "record_comparison",
    Action.ADD_ITEM: "add_corroboration",
    Action.WITHDRAW_ITEM: "withdraw_corroboration",
    Action.ANSWER_CHECK: "answer_check",
    Action.RESOLVE: "resolve_contradiction",
    Action.REQUEST_VERIFICATION: "request_verification",
    Action.WITHDRAW_REQUEST: "withdraw_verification_request",
    Action.VERIFY: "verify_blind",
    Action.APPROVE: "approve",
    Action.IDENTIFY: "identify",
    Action.CONCLUDE: "conclude",
    Action.ANSWER_COMPONENT: "record_component",
    Action.REMARK: "add_remark",
    Action.REOPEN: "reopen",
}


@dataclass(frozen=True)
class Step:
    """What somebody tries: ``target`` 0 or 1 is a candidate; ``choice`` varies the rest.

    A ``guided`` step takes the action that leads on from where the examination stands.
    """

    action: Action | None
    actor: int
    target: int
    choice: int
    guided: bool


class World:
    """A workspace with a gallery, and faces that nobody has looked at yet."""

    def __init__(self, workspace: Workspace, folder: Path) -> None:
        self.workspace = workspace
        self._folder = folder
        for number, colour in enumerate(COLOURS):
            draw_faces(folder / "portraits" / f"p{number}.png", [colour])
        casework.create_gallery(workspace, "Booking", "a basis")
        casework.import_portraits(workspace, "Booking", folder / "portraits")
        self._case = casework.open_case(
            workspace, "1", "Title", "Offence", "Statute 1.23", "Reason", "R. Officer"
        )
        self._faces = self._new_faces()

    def search(self) -> Search:
        """A search of a face that nobody has searched or analysed."""
        return casework.search(self.workspace, next(self._faces), "Booking", "a reason")

    def _new_faces(self) -> Iterator[FaceId]:
        for number in range(10**6):
            size = (FACES_IN_A_PICTURE * 60, 100 + number)
            picture = draw_faces(
                self._folder / f"probe{number}.png", [RED] * FACES_IN_A_PICTURE, size, 40
            )
            item = casework.import_evidence(self.workspace, self._case.number, picture)
            for face in casework.find_faces(self.workspace, item.id):
                yield face.id


@dataclass
class Examining:
    """Two candidates of one search, and people with roles who work on them."""

    workspace: Workspace
    search: Search
    roles: list[Collection[Role]]
    reached: set[Stage] = field(default_factory=set)
    done: int = 0
    found: dict[PersonId, Examination] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.people = tuple(each.person_id for each in self.search.candidates[:2])
        self.stages = self._read()

    def take(self, step: Step) -> None:
        """Try one step; fail where it led to what the table of transitions does not hold."""
        action = self._leading_on(step) if step.guided else step.action
        verb = "show_candidates" if action is None else VERBS[action]
        if step.guided and step.choice % 4:
            step = replace(step, actor=self._somebody_who_may(verb, step.actor))
        if not may(self.roles[step.actor], verb):
            return
        with acting_as(self.workspace, STAFF[step.actor]):
            about = None if action is None else self._about(action, step)
            if action is None:
                self._judge(None, self._show, None)
            elif action is Action.ANSWER_CHECK and step.guided:
                for check in Check:
                    self._judge(action, partial(self._answer, step, check), about)
            else:
                self._judge(action, partial(self._do, action, step), about)

    def _somebody_who_may(self, verb: str, first: int) -> int:
        order = [*range(first, len(STAFF)), *range(first)]
        return next((each for each in order if may(self.roles[each], verb)), first)

    def unchanged(self) -> bool:
        """Whether everybody stands where the last step that was about them left them."""
        before = self.stages
        return self._read() == before

    def _read(self, only: PersonId | None = None) -> dict[PersonId, Stage]:
        with self.workspace.database.read() as connection:
            for each in self.people:
                if only in (None, each):
                    self.found[each] = read_examination(connection, self.search, each)
        return {person: found.stage for person, found in self.found.items()}

    def _about(self, action: Action, step: Step) -> PersonId | None:
        """The candidate a step is about; None where it is about the whole search."""
        if action is Action.WITHDRAW_ITEM:
            item = self._chosen_item(step)
            return item.person_id if item else None
        whole = action in (Action.ADD_ITEM, Action.CONCLUDE, Action.REOPEN) and step.choice % 5 == 0
        return None if whole or action is Action.ANALYSE else self.people[step.target]

    def _judge(
        self, action: Action | None, attempt: Callable[[], bool], about: PersonId | None
    ) -> None:
        before = self.stages
        try:
            done = attempt()
        except (CannotProceed, IdentificationRefused):
            done = False
        # What is about one candidate changes nothing for the others; the end of the sequence sees.
        alone = about is not None and action not in (Action.IDENTIFY, Action.REOPEN)
        self.stages = self._read(about if alone else None)
        self.reached |= set(self.stages.values())
        if not done or action is None:
            assert self.stages == before, (action, before, self.stages)
            return
        self.done += 1
        for person in self.people:
            was, now = before[person], self.stages[person]
            if person == about:
                allowed = follows(was, action, now)
            elif about is not None and action is Action.IDENTIFY:
                allowed = now is Stage.CONCLUDED
            elif action is Action.REOPEN:
                allowed = now is was or follows(was, action, now)
            elif was in ENDED or about is not None:
                allowed = now is was
            else:
                allowed = follows(was, action, now)
            assert allowed, f"{action}: {was} -> {now}"

    def _show(self) -> bool:
        casework.show_candidates(self.workspace, self.search.id)
        return True

    def _answer(self, step: Step, check: Check, finding: Finding = Finding.NOTHING_AGAINST) -> bool:
        person = self.people[step.target]
        casework.answer_check(
            self.workspace, self.search.id, person, check, finding, "Asked", "noted"
        )
        return True

    def _leading_on(self, step: Step) -> Action | None:
        person = self.people[step.target]
        found = self.found[person]
        lacking = {each.name for each in found.requirements if not each.met}
        if found.stage is Stage.VERIFIED:
            for name, action in (
                ("corroboration", Action.ADD_ITEM),
                ("contradictions", Action.RESOLVE),
                ("checks", Action.ANSWER_CHECK),
            ):
                if name in lacking:
                    return action
        return {
            Stage.SEARCHED: Action.ANALYSE,
            Stage.ANALYSED: Action.COMPARE,
            Stage.COMPARED: Action.REQUEST_VERIFICATION,
            Stage.VERIFYING: Action.VERIFY,
            Stage.VERIFIED: Action.APPROVE,
            Stage.APPROVED: Action.IDENTIFY,
        }.get(found.stage, Action.REOPEN)

    def _do(self, action: Action, step: Step) -> bool:
        workspace, search, choice = self.workspace, self.search, step.choice
        person, about = self.people[step.target], self._about(action, step)
        if action is Action.ANALYSE:
            casework.analyse(workspace, search.probe.face_id, "Brow shows.", choice % 6 > 0)
        elif action is Action.COMPARE:
            conclusion = CONCLUSIONS[choice % len(CONCLUSIONS)]
            if step.guided:
                conclusion = Conclusion.SAME
            casework.record_comparison(workspace, search.id, person, "Ears.", conclusion)
        elif action is Action.ANSWER_COMPONENT:
            component = casework.facial_components(workspace)[choice % 18]
            answers = (Likeness.SIMILAR, Likeness.DISSIMILAR, Likeness.NOT_COMPARABLE)
            casework.record_component(
                workspace,
                search.id,
                person,
                component.key,
                visible_in_probe=choice % 5 > 0,
                visible_in_portrait=True,
                likeness=answers[choice % 3],
            )
        elif action is Action.REMARK:
            casework.add_remark(workspace, search.id, person, "Other ears.", "ears")
        elif action is Action.ADD_ITEM:
            return self._add_item(step, about)
        elif action is Action.WITHDRAW_ITEM:
            return self._withdraw_item(step)
        elif action is Action.ANSWER_CHECK:
            findings = (*[Finding.NOTHING_AGAINST] * 3, *Finding)
            self._answer(step, list(Check)[choice % 9], findings[choice % 6])
        elif action is Action.RESOLVE:
            answers = casework.check_answers(workspace, search.id, person)
            standing = [each for each in answers if each.contradicts]
            if not standing:
                return False
            casework.resolve_contradiction(
                workspace, search.id, person, standing[0].id, "Shoes.", "Inventory"
            )
        elif action in (Action.WITHDRAW_REQUEST, Action.VERIFY):
            return self._verification(action, step)
        elif action is Action.REQUEST_VERIFICATION:
            casework.request_verification(workspace, search.id, person)
        elif action is Action.APPROVE:
            approved = step.guided or choice % 4 > 0
            casework.approve(workspace, search.id, person, "Looked at.", approved)
        elif action is Action.IDENTIFY:
            casework.identify(workspace, search.id, person)
        elif action is Action.CONCLUDE:
            outcome = (Outcome.INCONCLUSIVE, Outcome.EXCLUDED)[choice % 2]
            casework.conclude(workspace, search.id, outcome, "Noted.", about)
        else:
            casework.reopen(workspace, search.id, "Something new.", about)
        return True

    def _add_item(self, step: Step, about: PersonId | None) -> bool:
        unanswered = [
            each
            for each in casework.corroborations(self.workspace, self.search.id)
            if each.independence is None and each.person_id == about
        ]
        choice = 1 if step.guided else step.choice
        if unanswered and choice % 2:
            casework.answer_independence(
                self.workspace,
                unanswered[0].id,
                choice % 3 == 0,
                "By the patrol.",
                WitnessSaw.EVENT,
                LineUp.NONE,
            )
            return True
        kinds = list(CorroborationKind)
        casework.add_corroboration(
            self.workspace,
            self.search.id,
            kinds[choice % len(kinds)],
            "laboratory",
            "L-1",
            date(2026, 1, 2),
            "what it shows",
            about,
            derives_from_search=(False, False, True, None)[(choice // 2) % 4],
            derivation="By the patrol.",
            witness_saw=(WitnessSaw.EVENT, *WitnessSaw)[choice % 4],
            line_up=(LineUp.NONE, *LineUp)[choice % 4],
        )
        return True

    def _withdraw_item(self, step: Step) -> bool:
        item = self._chosen_item(step)
        if item is None or item.withdrawn:
            return False
        casework.withdraw_corroboration(self.workspace, item.id, "entered in error")
        return True

    def _chosen_item(self, step: Step) -> Corroboration | None:
        items = casework.corroborations(self.workspace, self.search.id, self.people[step.target])
        return items[step.choice % len(items)] if items else None

    def _verification(self, action: Action, step: Step) -> bool:
        person = self.people[step.target]
        made = casework.verifications(self.workspace, self.search.id, person)
        waiting = [each for each in made if each.open]
        if not waiting:
            return False
        if action is Action.WITHDRAW_REQUEST:
            casework.withdraw_verification_request(self.workspace, waiting[0].id, "too early")
            return True
        own = Conclusion.SAME if step.guided else CONCLUSIONS[step.choice % len(CONCLUSIONS)]
        other = Conclusion.SAME if step.choice % 16 == 9 else Conclusion.DIFFERENT
        drawn = {
            each.label: own if each.person_id == person else other for each in waiting[0].portraits
        }
        casework.verify_blind(self.workspace, waiting[0].id, drawn, "Looked.")
        return True
