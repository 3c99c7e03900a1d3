"""Approval: a supervisor who did none of the work looks at all of it."""

from __future__ import annotations

from workstation.casework.blindness import count_as_shown
from workstation.casework.examining import (
    candidate_of,
    read_examination,
    refuse_unless,
    search_at_work,
)
from workstation.errors import CannotProceed, IdentificationRefused
from workstation.identification import (
    Action,
    basis_of,
    may_not_approve,
    ready_for_approval,
    written,
)
from workstation.ledger.entries import REFUSED
from workstation.model import Approval, ApprovalId, PersonId, SearchId
from workstation.storage import component_rows, examination_rows
from workstation.storage.rows import new_id
from workstation.workspace import Workspace


def approve(
    workspace: Workspace,
    search_id: SearchId,
    person_id: PersonId,
    note: str,
    approved: bool = True,
) -> Approval:
    """Approve what an identification would rest on, or refuse to.

    It holds for what is written down now; whatever is added later needs a new one. Raises
    ``IdentificationRefused`` with everything that is missing before, and ``CannotProceed`` for
    one's own work or an empty note.
    """
    search = search_at_work(workspace, search_id)
    candidate_of(search, person_id)
    if not written(note):
        raise CannotProceed("An approval needs a note.", "Write down what you looked at.")
    refused: IdentificationRefused | CannotProceed
    with workspace.database.write() as connection:
        # Given or not, it tells how far this candidate's examination is.
        count_as_shown(workspace, connection, [search.id])
        found = read_examination(connection, search, person_id)
        missing = ready_for_approval(search, person_id, found.grounds)
        answered = component_rows.answered_by(connection, search.id, person_id)
        if workspace.user in may_not_approve(search, found.grounds) | answered:
            refused = CannotProceed(
                "Nobody approves their own work, and you took part in this examination.",
                "Another supervisor has to look at it.",
            )
        elif missing:
            refused = IdentificationRefused(missing)
        else:
            refuse_unless(found, Action.APPROVE)
            made = Approval(
                id=ApprovalId(new_id()),
                search_id=search.id,
                person_id=person_id,
                approved=approved,
                note=note.strip(),
                basis=basis_of(found.grounds),
                approved_by=workspace.user,
                approved_at=workspace.now(),
            )
            examination_rows.add_approval(connection, made)
            workspace.log(
                connection,
                "approval.given" if approved else "approval.refused",
                "A supervisor approved." if approved else "A supervisor did not approve.",
                {
                    "case": search.case_number,
                    "search": search.id,
                    "person": person_id,
                    "approval": made.id,
                    "basis": made.basis,
                },
            )
            return made
        workspace.log(
            connection,
            "approval.not-possible",
            "An approval was not possible. " + str(refused),
            {"case": search.case_number, "search": search.id, "person": person_id},
            outcome=REFUSED,
        )
    raise refused


def approval(workspace: Workspace, search_id: SearchId, person_id: PersonId) -> Approval | None:
    """What a supervisor said last about a candidate."""
    with workspace.database.read() as connection:
        return examination_rows.newest_approval(connection, search_id, person_id)
