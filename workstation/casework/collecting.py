"""The verbs about cases, and about finding again what they hold."""

from __future__ import annotations

from dataclasses import asdict, replace

from sqlalchemy import Connection

from workstation.errors import CannotProceed, case_closed
from workstation.galleries.enrolment import printable
from workstation.model import (
    Case,
    CaseAmendment,
    CaseFacts,
    CaseNumber,
    CaseState,
    EvidenceId,
    EvidenceItem,
    Face,
    FaceId,
    PurgeKind,
)
from workstation.storage import case_history_rows, case_rows, purge_rows
from workstation.workspace import Workspace

AT_THE_OPENING, WHAT_WAS_MISSING = "when the case was opened", "added what was missing"
"""The reasons that stand beside facts for which nobody wrote one."""


def open_case(
    workspace: Workspace,
    number: str,
    title: str = "",
    offence: str = "",
    legal_authority: str = "",
    reason: str = "",
    requesting_officer: str = "",
) -> Case:
    """The case of this number, made if there is none yet.

    Facts may follow later (``amend_case``); a case with gaps can neither be closed nor lead to an
    identification. Facts given here for a case that is there already must not differ from those
    on record; what was missing is added. Raises ``CannotProceed``, also for a purged number.
    """
    number = printable(number)
    if not number:
        raise CannotProceed("A case needs a number.", "Enter the department's case number.")
    given = CaseFacts(
        *(printable(each) for each in (title, offence, legal_authority, reason, requesting_officer))
    )
    with workspace.database.write() as connection:
        case = case_rows.case_by_number(connection, CaseNumber(number))
        if case is None:
            return _new_case(workspace, connection, CaseNumber(number), given)
        added = _added(case, given)
        if added is not None:
            refuse_unless_open(case)
            _amend(workspace, connection, case, added, WHAT_WAS_MISSING)
            case = case_rows.case_by_number(connection, case.number)
    assert case is not None
    return case


def _new_case(
    workspace: Workspace, connection: Connection, number: CaseNumber, facts: CaseFacts
) -> Case:
    if purge_rows.was_purged(connection, PurgeKind.CASE, number):
        raise CannotProceed("The case of this number was purged.", "Use another number.")
    now, who = workspace.now(), workspace.user
    case = Case(number, facts.title, now, who)
    case_rows.add_case(connection, case)
    if facts != CaseFacts(facts.title):
        case_history_rows.add_facts(connection, number, facts, AT_THE_OPENING, now, who)
    workspace.log(connection, "case.opened", "A case was opened.", {"case": number})
    made = case_rows.case_by_number(connection, number)
    assert made is not None
    return made


def _added(case: Case, given: CaseFacts) -> CaseFacts | None:
    """The facts with what was missing; None where nothing is new. Titles never differ here."""
    known, new = asdict(case.facts), asdict(given)
    if any(known[name] and new[name] not in ("", known[name]) for name in new if name != "title"):
        raise CannotProceed(
            "The case is on record with other facts than these.",
            "Amend the case, with a reason, if they are wrong.",
        )
    merged = CaseFacts(**{name: known[name] or new[name] for name in known})
    return merged if merged != case.facts and any(new[n] for n in new if n != "title") else None


def amend_case(
    workspace: Workspace,
    case_number: CaseNumber,
    why: str,
    *,
    title: str | None = None,
    offence: str | None = None,
    legal_authority: str | None = None,
    reason: str | None = None,
    requesting_officer: str | None = None,
) -> Case:
    """Change or add facts of an open case; the earlier wording stays. ``why`` may not be empty.

    Raises ``CannotProceed`` where the case is not open or nothing would change, and where a fact
    would be emptied: what was recorded can be corrected, not unsaid.
    """
    given = {
        name: printable(text)
        for name, text in (
            ("title", title),
            ("offence", offence),
            ("legal_authority", legal_authority),
            ("reason", reason),
            ("requesting_officer", requesting_officer),
        )
        if text is not None
    }
    if not any(character.isalnum() for character in why):
        raise CannotProceed("An amendment needs a reason.", "Write down why it is made.")
    with workspace.database.write() as connection:
        case = case_in(connection, case_number)
        refuse_unless_open(case)
        known = asdict(case.facts)
        if any(known[name] and not text for name, text in given.items()):
            raise CannotProceed(
                "What is on record about a case cannot be emptied.", "Enter what is right instead."
            )
        facts = replace(case.facts, **given)
        if facts == case.facts:
            raise CannotProceed("Nothing would change.", "Enter what is to be changed.")
        _amend(workspace, connection, case, facts, printable(why))
        return case_in(connection, case_number)


def _amend(
    workspace: Workspace, connection: Connection, case: Case, facts: CaseFacts, why: str
) -> None:
    case_history_rows.add_facts(
        connection, case.number, facts, why, workspace.now(), workspace.user
    )
    before, after = asdict(case.facts), asdict(facts)
    changed = sorted(name for name in after if after[name] != before[name])
    words = ", ".join(name.replace("_", " ") for name in changed)
    workspace.log(
        connection,
        "case.amended",
        f"A case was amended: {words}.",
        {"case": case.number, "amended": list(changed), "reason": why},
    )


def find_case(workspace: Workspace, case_number: str) -> Case:
    """The case of this number. Raises ``CannotProceed`` where there is none."""
    with workspace.database.read() as connection:
        return case_in(connection, CaseNumber(printable(case_number)))


def case_gaps(case: Case) -> tuple[str, ...]:
    """What is missing on record about a case, a sentence each."""
    return case.gaps


def case_amendments(workspace: Workspace, case_number: CaseNumber) -> tuple[CaseAmendment, ...]:
    """Every wording of a case's facts, the oldest first."""
    with workspace.database.read() as connection:
        return case_history_rows.amendments_of(connection, case_number)


def case_in(connection: Connection, case_number: CaseNumber) -> Case:
    """The case of this number. Raises ``CannotProceed`` where there is none."""
    case = case_rows.case_by_number(connection, case_number)
    if case is not None:
        return case
    if purge_rows.was_purged(connection, PurgeKind.CASE, case_number):
        raise CannotProceed("This case was purged.", "See 'corroborate case purge list'.")
    raise CannotProceed("There is no case of this number.", "Open the case first.")


def refuse_closed(workspace: Workspace, case_number: CaseNumber) -> None:
    """Raise ``CannotProceed`` where nothing new may be recorded in a case, or there is none.

    Every verb that records something in a case asks this before its work; the database's guards
    refuse the same whoever writes.
    """
    with workspace.database.read() as connection:
        refuse_unless_open(case_in(connection, case_number))


def refuse_unless_open(case: Case) -> None:
    """Raise ``CannotProceed`` where the case is not open."""
    if case.state is not CaseState.OPEN:
        raise case_closed()


def cases(workspace: Workspace) -> tuple[Case, ...]:
    """Every case, the newest first."""
    with workspace.database.read() as connection:
        return case_rows.all_cases(connection)


def evidence(workspace: Workspace, case_number: CaseNumber) -> tuple[EvidenceItem, ...]:
    """The evidence of a case in the order it was taken in."""
    with workspace.database.read() as connection:
        return case_rows.evidence_of(connection, case_number)


def find_evidence(workspace: Workspace, evidence_id: EvidenceId) -> EvidenceItem:
    """One evidence item. Raises ``CannotProceed`` where there is none."""
    with workspace.database.read() as connection:
        item = case_rows.evidence_by_id(connection, evidence_id)
    if item is None:
        raise CannotProceed("There is no such evidence item.", "Choose one from the case.")
    return item


def face(workspace: Workspace, face_id: FaceId) -> Face:
    """One face. Raises ``CannotProceed`` where there is none."""
    with workspace.database.read() as connection:
        found = case_rows.face_by_id(connection, face_id)
    if found is None:
        raise CannotProceed("There is no such face.", "Choose one from the frame.")
    return found
