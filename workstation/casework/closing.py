"""The verbs that move a case as a whole: close, reopen, hold, keep for longer."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from sqlalchemy import Connection

from workstation.casework.collecting import case_in
from workstation.errors import CannotProceed
from workstation.galleries.enrolment import printable
from workstation.model import Case, CaseAct, CaseEvent, CaseNumber, CaseState
from workstation.model.cases import TRANSITIONS
from workstation.storage import case_history_rows, policy_rows
from workstation.workspace import Workspace

_LOGGED = {
    CaseAct.CLOSED: "case.closed",
    CaseAct.REOPENED: "case.reopened",
    CaseAct.HELD: "case.held",
    CaseAct.RELEASED: "case.released",
    CaseAct.RETAINED: "case.retained",
}
_SENTENCES = {
    CaseAct.CLOSED: "A case was closed; its retention date is {}.",
    CaseAct.REOPENED: "A case was reopened.",
    CaseAct.HELD: "A legal hold was laid on a case.",
    CaseAct.RELEASED: "The legal hold on a case was released.",
    CaseAct.RETAINED: "The retention date of a case was set later, to {}.",
}
_REFUSALS = {
    CaseState.OPEN: ("The case is open.", "Close it first."),
    CaseState.CLOSED: ("The case is closed.", "Reopen it first, with a reason."),
    CaseState.PURGE_REQUESTED: (
        "A purge of this case was requested.",
        "Withdraw that request first, with a reason.",
    ),
}


GAPS = "A case with gaps cannot be closed."
"""Said before what is missing, where somebody closes a case."""


def close_case(workspace: Workspace, case_number: CaseNumber, reason: str) -> Case:
    """Close a case: nothing new can be recorded in it, and it is kept until its retention date.

    That date is today and what the policy says. Raises ``CannotProceed`` with what is missing
    where the case has gaps, and where it is not open.
    """

    def until(connection: Connection, case: Case) -> date:
        if case.gaps:
            raise CannotProceed(" ".join((GAPS, *case.gaps)), "Amend the case.")
        days = policy_rows.policy_in_force(connection).case_retention_days
        return workspace.now().date() + timedelta(days=days)

    return _do(workspace, case_number, CaseAct.CLOSED, reason, until)


def reopen_case(workspace: Workspace, case_number: CaseNumber, reason: str) -> Case:
    """Open a closed case again, for a reason. Raises ``CannotProceed`` where it is not closed."""
    return _do(workspace, case_number, CaseAct.REOPENED, reason)


def hold_case(workspace: Workspace, case_number: CaseNumber, reason: str) -> Case:
    """Lay a legal hold on a case: until it is released, nobody can purge it."""
    return _do(workspace, case_number, CaseAct.HELD, reason)


def release_case(workspace: Workspace, case_number: CaseNumber, reason: str) -> Case:
    """Release the legal hold on a case. Raises ``CannotProceed`` where there is none."""
    return _do(workspace, case_number, CaseAct.RELEASED, reason)


def lengthen_retention(
    workspace: Workspace, case_number: CaseNumber, retention_date: date, reason: str
) -> Case:
    """Keep a closed case for longer. Raises ``CannotProceed`` for a date that is not later."""

    def until(_connection: Connection, case: Case) -> date:
        if case.retention_date is not None and retention_date <= case.retention_date:
            raise CannotProceed(
                f"The case is kept until {case.retention_date} already; that can be lengthened, "
                "never shortened.",
                "Give a later date.",
            )
        return retention_date

    return _do(workspace, case_number, CaseAct.RETAINED, reason, until)


def case_history(workspace: Workspace, case_number: CaseNumber) -> tuple[CaseEvent, ...]:
    """What was done to a case as a whole, the oldest first."""
    with workspace.database.read() as connection:
        return case_history_rows.events_of(connection, case_number)


def refuse_transition(case: Case, act: CaseAct) -> None:
    """Raise ``CannotProceed`` where the table of transitions or a legal hold forbids an act."""
    if (case.state, act) not in TRANSITIONS:
        raise CannotProceed(*_REFUSALS[case.state])
    if case.legal_hold and act in (CaseAct.PURGE_REQUESTED, CaseAct.PURGED):
        raise CannotProceed(
            "A legal hold lies on the case, so it cannot be purged.", "Release the hold first."
        )
    if act is CaseAct.HELD and case.legal_hold:
        raise CannotProceed("A legal hold lies on the case already.")
    if act is CaseAct.RELEASED and not case.legal_hold:
        raise CannotProceed("There is no legal hold on the case.")


def _do(
    workspace: Workspace,
    case_number: CaseNumber,
    act: CaseAct,
    reason: str,
    until: Callable[[Connection, Case], date] | None = None,
) -> Case:
    if not any(character.isalnum() for character in reason):
        raise CannotProceed("This needs a reason.", "Write down why.")
    with workspace.database.write() as connection:
        case = case_in(connection, case_number)
        refuse_transition(case, act)
        kept = until(connection, case) if until is not None else None
        case_history_rows.add_event(
            connection,
            case.number,
            act,
            printable(reason),
            workspace.now(),
            workspace.user,
            kept,
        )
        workspace.log(
            connection,
            _LOGGED[act],
            _SENTENCES[act].format(kept),
            {
                "case": case.number,
                "reason": printable(reason),
                "retention_date": kept.isoformat() if kept is not None else None,
            },
        )
        return case_in(connection, case.number)
