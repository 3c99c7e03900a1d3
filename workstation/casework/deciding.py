"""The verbs of decision. ``identification`` holds the rule and the procedure; this asks them."""

from __future__ import annotations

from sqlalchemy import Connection

from workstation.casework.blindness import count_as_shown
from workstation.casework.examining import (
    candidate_of,
    read_examination,
    read_grounds,
    refuse_if_ended,
    search_at_work,
)
from workstation.casework.searching import find_search
from workstation.errors import CannotProceed, IdentificationRefused
from workstation.identification import (
    Decision,
    Identification,
    Outcome,
    written,
)
from workstation.ledger.entries import REFUSED
from workstation.model import DecisionId, Grounds, PersonId, Reopening, Search, SearchId
from workstation.storage import corroboration_rows, decision_rows, examination_rows
from workstation.storage.rows import new_id
from workstation.workspace import Workspace


def identify(
    workspace: Workspace, search_id: SearchId, person_id: PersonId, note: str = ""
) -> Identification:
    """Record that a candidate is identified, if the rule allows it.

    Without a note the comparison's stands. Raises ``IdentificationRefused`` with every missing
    thing; each refusal is an entry on the log.
    """
    search = search_at_work(workspace, search_id)
    refusal: IdentificationRefused
    with workspace.database.write() as connection:
        found = read_examination(connection, search, person_id)
        compared = found.grounds.comparison
        try:
            if any(each.outcome is Outcome.IDENTIFIED for each in found.decisions):
                raise IdentificationRefused(["This search has led to an identification already."])
            _refuse_ended(connection, search, person_id)
            made = Identification(
                id=DecisionId(new_id()),
                search=search,
                person_id=person_id,
                outcome=Outcome.IDENTIFIED,
                note=note.strip() or (compared.note if compared else ""),
                grounds=found.grounds,
                decided_by=workspace.user,
                decided_at=workspace.now(),
            )
        except IdentificationRefused as error:
            refusal = error
            # It says how far this candidate's examination is: no blind verifier may know that.
            count_as_shown(workspace, connection, [search.id])
            workspace.log(
                connection,
                "identification.refused",
                "An identification was refused. " + " ".join(error.reasons),
                {
                    "case": search.case_number,
                    "search": search.id,
                    "person": person_id,
                    "reasons": list(error.reasons),
                },
                outcome=REFUSED,
            )
        else:
            _keep(workspace, connection, made)
            return made
    raise refusal


def conclude(
    workspace: Workspace,
    search_id: SearchId,
    outcome: Outcome,
    note: str,
    person_id: PersonId | None = None,
) -> Decision:
    """Record an outcome other than identified: it ends the examination until it is reopened.

    "Excluded" names the candidate who is excluded. Without a person it is about the whole search.
    Raises ``CannotProceed`` where the note is empty or a decision ended it already.
    """
    search = search_at_work(workspace, search_id)
    if outcome is Outcome.IDENTIFIED:
        raise IdentificationRefused(["An identification is recorded with its own verb."])
    if person_id is not None:
        candidate_of(search, person_id)
    elif outcome is Outcome.EXCLUDED:
        raise CannotProceed("An exclusion names a candidate.", "Choose the candidate.")
    if not written(note):
        raise CannotProceed("A decision needs a note.", "Write down what it rests on.")
    with workspace.database.write() as connection:
        refuse_if_ended(connection, search, person_id)
        if person_id is not None:
            grounds = read_grounds(connection, search, person_id)
        else:
            items = corroboration_rows.corroborations_of(connection, search.id)
            grounds = Grounds(corroborations=tuple(i for i in items if i.person_id is None))
        made = Decision(
            id=DecisionId(new_id()),
            search=search,
            person_id=person_id,
            outcome=outcome,
            note=note.strip(),
            grounds=grounds,
            decided_by=workspace.user,
            decided_at=workspace.now(),
        )
        _keep(workspace, connection, made)
    return made


def reopen(
    workspace: Workspace, search_id: SearchId, reason: str, person_id: PersonId | None = None
) -> tuple[Reopening, ...]:
    """Let an examination that decisions ended go on: of a candidate, or of the whole search.

    The decisions stay, and say that they were reopened. Raises ``CannotProceed`` without a
    reason, or where nothing has ended.
    """
    search = search_at_work(workspace, search_id)
    if not written(reason):
        raise CannotProceed("Reopening needs a reason.", "Write down what is new.")
    with workspace.database.write() as connection:
        before = examination_rows.reopenings_of(connection, search.id)
        ending = [
            each
            for each in decision_rows.decisions_of(connection, search)
            if each.id not in before
            and (each.person_id in (None, person_id) or each.outcome is Outcome.IDENTIFIED)
        ]
        if not ending:
            raise CannotProceed("This examination has not ended.", "Go on with it.")
        made = []
        count_as_shown(workspace, connection, [search.id])
        for each in ending:
            one = Reopening(each.id, reason.strip(), workspace.user, workspace.now())
            examination_rows.add_reopening(connection, one)
            made.append(one)
            workspace.log(
                connection,
                "decision.reopened",
                f"An examination that had ended was reopened: {each.outcome}.",
                {
                    "case": search.case_number,
                    "search": search.id,
                    "decision": each.id,
                    "person": each.person_id,
                    "reason": reason.strip(),
                },
            )
    return tuple(made)


def reopenings(workspace: Workspace, search_id: SearchId) -> dict[DecisionId, Reopening]:
    """Which decisions about a search no longer end it, and why."""
    with workspace.database.read() as connection:
        return examination_rows.reopenings_of(connection, search_id)


def decisions(workspace: Workspace, search_id: SearchId) -> tuple[Decision, ...]:
    """The decisions about a search, the newest first."""
    search = find_search(workspace, search_id)
    with workspace.database.read() as connection:
        return decision_rows.decisions_of(connection, search)


def _refuse_ended(connection: Connection, search: Search, person_id: PersonId) -> None:
    try:
        refuse_if_ended(connection, search, person_id)
    except CannotProceed as error:
        raise IdentificationRefused([str(error)]) from error


def _keep(workspace: Workspace, connection: Connection, made: Decision) -> None:
    decision_rows.add_decision(connection, made)
    if made.person_id is not None:
        # Of the whole search one can decide before any candidate is shown, and is told of none.
        count_as_shown(workspace, connection, [made.search_id])
    workspace.log(
        connection,
        "decision.recorded",
        f"A decision was recorded: {made.outcome}.",
        {
            "case": made.search.case_number,
            "decision": made.id,
            "search": made.search_id,
            "person": made.person_id,
            "outcome": made.outcome.value,
            "comparison": made.comparison.id if made.comparison else None,
            "items": [item.id for item in made.corroborations],
            "answers": [answer.id for answer in made.grounds.answers],
            "verifications": [each.id for each in made.grounds.verifications],
            "approval": made.grounds.approval.id if made.grounds.approval else None,
        },
    )
