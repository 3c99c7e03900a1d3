"""Exculpatory checks: what could speak against a candidate is asked before anybody decides."""

from __future__ import annotations

from workstation.casework.blindness import count_as_shown
from workstation.casework.examining import after, candidate_of, refuse_if_ended, search_at_work
from workstation.errors import CannotProceed
from workstation.galleries.enrolment import printable
from workstation.identification import written
from workstation.ledger.entries import Personal
from workstation.model import (
    Check,
    CheckAnswer,
    CheckAnswerId,
    Finding,
    PersonId,
    Resolution,
    SearchId,
)
from workstation.storage import examination_rows
from workstation.storage.rows import new_id
from workstation.workspace import Workspace


def answer_check(
    workspace: Workspace,
    search_id: SearchId,
    person_id: PersonId,
    check: Check,
    finding: Finding,
    source: str,
    note: str = "",
) -> CheckAnswer:
    """Answer a check, with the source that says so; earlier answers stay beside it.

    A contradiction blocks an identification until it is resolved; a later answer does not
    resolve it. Raises ``CannotProceed`` without a source.
    """
    search = search_at_work(workspace, search_id)
    candidate_of(search, person_id)
    if not written(source):
        raise CannotProceed(
            "The source of the answer is missing.", "Say who or what was asked, and when."
        )
    if finding is Finding.CONTRADICTION and not written(note):
        raise CannotProceed(
            "A contradiction needs a note.", "Write down what contradicts the candidate."
        )
    with workspace.database.write() as connection:
        refuse_if_ended(connection, search, person_id)
        earlier = examination_rows.answers_of(connection, search.id, person_id)
        made = CheckAnswer(
            id=CheckAnswerId(new_id()),
            search_id=search.id,
            person_id=person_id,
            check=check,
            finding=finding,
            source=printable(source),
            note=note.strip(),
            answered_by=workspace.user,
            answered_at=after(workspace.now(), earlier[-1].answered_at if earlier else None),
        )
        examination_rows.add_answer(connection, made)
        workspace.log(
            connection,
            "check.answered",
            f"A check was answered ({check}): {finding}.",
            {
                "case": search.case_number,
                "search": search.id,
                "person": person_id,
                "answer": made.id,
                "check": check.value,
                "finding": finding.value,
            },
        )
    return made


def resolve_contradiction(
    workspace: Workspace,
    search_id: SearchId,
    person_id: PersonId,
    answer_id: CheckAnswerId,
    explanation: str,
    source: str,
) -> CheckAnswer:
    """Say why a contradiction does not stand; somebody else than who found it has to.

    Raises ``CannotProceed`` without explanation and source, or by the same person.
    """
    search = search_at_work(workspace, search_id)
    if not (written(explanation) and written(source)):
        raise CannotProceed(
            "A contradiction is resolved by an explanation and its source.",
            "Write down both, or record another outcome.",
        )
    with workspace.database.write() as connection:
        refuse_if_ended(connection, search, person_id)
        answers = examination_rows.answers_of(connection, search.id, person_id)
        answer = next((each for each in answers if each.id == answer_id), None)
        if answer is None or not answer.contradicts:
            raise CannotProceed(
                "There is no such contradiction that still stands.", "Choose one from the list."
            )
        if answer.answered_by == workspace.user:
            raise CannotProceed(
                "A contradiction is resolved by somebody else than who found it.",
                "Ask another person who works on this case.",
            )
        made = Resolution(explanation.strip(), printable(source), workspace.user, workspace.now())
        examination_rows.add_resolution(connection, answer.id, made)
        count_as_shown(workspace, connection, [search.id])
        workspace.log(
            connection,
            "check.resolved",
            f"A contradiction was resolved ({answer.check}).",
            {
                "case": search.case_number,
                "search": search.id,
                "person": person_id,
                "answer": answer.id,
                "explanation": Personal(explanation.strip()),
            },
        )
        found = examination_rows.answers_of(connection, search.id, person_id)
    return next(each for each in found if each.id == answer_id)


def check_answers(
    workspace: Workspace, search_id: SearchId, person_id: PersonId
) -> tuple[CheckAnswer, ...]:
    """Every answer about a candidate, in the order given."""
    with workspace.database.read() as connection:
        return examination_rows.answers_of(connection, search_id, person_id)
