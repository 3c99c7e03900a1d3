"""What is written down about a candidate, and how far the examination has come."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from sqlalchemy import Connection

from workstation.casework.collecting import refuse_closed
from workstation.casework.searching import find_search
from workstation.errors import CannotProceed
from workstation.identification import (
    Action,
    Decision,
    Requirement,
    Stage,
    ended,
    refusal,
    stage_of,
)
from workstation.identification import requirements as rule_requirements
from workstation.model import (
    Analysis,
    DecisionId,
    FaceId,
    Grounds,
    PersonId,
    Reopening,
    Search,
    SearchId,
)
from workstation.storage import (
    case_rows,
    corroboration_rows,
    decision_rows,
    examination_rows,
    policy_rows,
    verification_rows,
)
from workstation.workspace import Workspace


@dataclass(frozen=True)
class Examination:
    """The examination of one candidate: what is there, what is missing, and what ended it.

    ``withdrawn_items`` are in ``grounds.corroborations`` too, marked. ``reopened`` maps decisions
    that no longer end it to why.
    """

    search: Search
    person_id: PersonId
    stage: Stage
    grounds: Grounds
    requirements: tuple[Requirement, ...]
    decisions: tuple[Decision, ...]
    reopened: dict[DecisionId, Reopening] = field(default_factory=dict)

    @property
    def missing(self) -> tuple[str, ...]:
        """What an identification still lacks, as sentences."""
        return tuple(each.sentence for each in self.requirements if not each.met)


def examination(workspace: Workspace, search_id: SearchId, person_id: PersonId) -> Examination:
    """How far the examination of a candidate has come."""
    search = find_search(workspace, search_id)
    with workspace.database.read() as connection:
        return read_examination(connection, search, person_id)


def requirements(
    workspace: Workspace, search_id: SearchId, person_id: PersonId
) -> tuple[Requirement, ...]:
    """What an identification needs, and whether each thing is there."""
    return examination(workspace, search_id, person_id).requirements


def read_examination(connection: Connection, search: Search, person_id: PersonId) -> Examination:
    """The examination as the rows behind ``connection`` tell it."""
    grounds = read_grounds(connection, search, person_id)
    made = decision_rows.decisions_of(connection, search)
    reopened = examination_rows.reopenings_of(connection, search.id)
    return Examination(
        search,
        person_id,
        stage_of(search, person_id, grounds, made, reopened),
        grounds,
        rule_requirements(search, person_id, grounds),
        made,
        reopened,
    )


def read_grounds(connection: Connection, search: Search, person_id: PersonId) -> Grounds:
    """Everything that is written down about a candidate."""
    case = case_rows.case_by_number(connection, search.case_number)
    comparison = decision_rows.newest_comparison(connection, search.id, person_id)
    written = examination_rows.analyses_of(connection, faces_of(search))
    items = corroboration_rows.corroborations_of(connection, search.id)
    return Grounds(
        analysis=_that_serves(written, comparison.compared_by if comparison else None),
        comparison=comparison,
        corroborations=tuple(i for i in items if i.person_id in (None, person_id)),
        answers=examination_rows.answers_of(connection, search.id, person_id),
        verifications=verification_rows.verifications_of(connection, search.id, person_id),
        approval=examination_rows.newest_approval(connection, search.id, person_id),
        items_demanded=policy_rows.policy_in_force(connection).items_demanded,
        case_gaps=case.gaps if case is not None else (),
        written_since=examination_rows.written_since(connection, search.id, person_id),
    )


def search_at_work(workspace: Workspace, search_id: str) -> Search:
    """A search about which something can be recorded: its case is open."""
    search = find_search(workspace, search_id)
    refuse_closed(workspace, search.case_number)
    return search


def analyses_that_hold(written: Sequence[Analysis]) -> list[Analysis]:
    """Of each examiner and face the newest analysis made before candidates were seen.

    ``written`` and what is returned begin with the earliest.
    """
    unseen = [each for each in written if not each.candidates_seen]
    newest = {(each.analysed_by, each.face_id): each for each in unseen}
    return [each for each in unseen if newest[each.analysed_by, each.face_id] is each]


def analysis_of(connection: Connection, search: Search, examiner: str) -> Analysis | None:
    """The newest analysis on which an examiner may compare, if there is one."""
    written = examination_rows.analyses_of(connection, faces_of(search))
    own = [a for a in analyses_that_hold(written) if a.analysed_by == examiner and a.sufficient]
    return next(reversed(own), None)


def faces_of(search: Search) -> list[FaceId]:
    """The face of a search, and those that were combined with it."""
    return [search.probe.face_id, *(one.face_id for one in search.combined)]


def _that_serves(written: Sequence[Analysis], compared_by: str | None) -> Analysis | None:
    """The analysis of whoever compared; else one that finds the probe good enough; else any."""
    holding = analyses_that_hold(written)
    own = [each for each in holding if each.analysed_by == compared_by]
    good = [each for each in own or holding if each.sufficient]
    return next(reversed(good or own or holding or list(written)), None)


def refuse_unless(found: Examination, action: Action) -> None:
    """Raise ``CannotProceed`` where the procedure does not allow an action now."""
    told = refusal(found.stage, action)
    if told is not None:
        raise CannotProceed(*told)


def refuse_if_ended(connection: Connection, search: Search, person_id: PersonId | None) -> None:
    """Raise ``CannotProceed`` where a decision ended it: for a candidate, or the whole search."""
    if has_ended(connection, search, person_id):
        told = refusal(Stage.CONCLUDED, Action.COMPARE)
        assert told is not None
        raise CannotProceed(*told)


def refuse_unshown(connection: Connection, search: Search, who: str) -> None:
    """Raise ``CannotProceed`` where somebody was not shown the candidates of a search.

    What others wrote about them would be known to a verifier who must not know it.
    """
    if not examination_rows.was_shown(connection, search.id, who):
        raise CannotProceed(
            "The candidates of this search have not been shown to you.",
            "Look at the candidates first. Whoever does can no longer verify blindly.",
        )


def has_ended(connection: Connection, search: Search, person_id: PersonId | None) -> bool:
    """Whether a decision ended the examination of a candidate, or of the whole search."""
    made = decision_rows.decisions_of(connection, search)
    reopened = examination_rows.reopenings_of(connection, search.id)
    return ended(person_id or PersonId(""), made, reopened) is not None


def candidate_of(search: Search, person_id: PersonId) -> None:
    """Raise ``CannotProceed`` where the person is not a candidate of the search."""
    if all(candidate.person_id != person_id for candidate in search.candidates):
        raise CannotProceed(
            "The person is not a candidate of this search.", "Choose one of its candidates."
        )


def after(at: datetime, earlier: datetime | None) -> datetime:
    """A moment after an earlier record's, should the clock have been set back since."""
    if earlier is not None and earlier >= at:
        return earlier + timedelta(microseconds=1)
    return at
