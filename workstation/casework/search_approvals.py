"""The verbs about approvals before a search, where the department's policy wants them."""

from __future__ import annotations

from workstation.casework.collecting import case_in, refuse_unless_open
from workstation.casework.curating import find_gallery
from workstation.errors import CannotProceed
from workstation.galleries.enrolment import printable
from workstation.model import ApprovalId, CaseNumber, SearchApproval
from workstation.storage import case_history_rows
from workstation.storage.rows import new_id
from workstation.workspace import Workspace


def request_search_approval(
    workspace: Workspace, case_number: CaseNumber, gallery_name: str, reason: str
) -> SearchApproval:
    """Ask that a gallery may be searched for a case. Raises ``CannotProceed`` without a reason."""
    if not any(character.isalnum() for character in reason):
        raise CannotProceed("A request needs a reason.", "Write down why it is to be searched.")
    gallery = find_gallery(workspace, gallery_name)
    with workspace.database.write() as connection:
        case = case_in(connection, case_number)
        refuse_unless_open(case)
        made = SearchApproval(
            ApprovalId(new_id()),
            case.number,
            gallery.id,
            gallery.name,
            printable(reason),
            workspace.now(),
            workspace.user,
        )
        case_history_rows.add_approval(connection, made)
        workspace.log(
            connection,
            "approval.requested",
            "An approval to search a gallery for a case was asked for.",
            {
                "approval": made.id,
                "case": case.number,
                "gallery": gallery.id,
                "reason": made.reason,
            },
        )
    return made


def grant_search_approval(
    workspace: Workspace, approval_id: ApprovalId, note: str
) -> SearchApproval:
    """Allow what was asked for. Raises ``CannotProceed`` for one's own request or an old one."""
    return _answer(workspace, approval_id, True, note)


def refuse_search_approval(
    workspace: Workspace, approval_id: ApprovalId, note: str
) -> SearchApproval:
    """Refuse what was asked for, with a note; it can be asked for again."""
    return _answer(workspace, approval_id, False, note)


def search_approvals(
    workspace: Workspace, case_number: CaseNumber | None = None
) -> tuple[SearchApproval, ...]:
    """The requests of a case, or of all, with their answers, the newest first."""
    with workspace.database.read() as connection:
        return case_history_rows.approvals_of(connection, case_number)


def _answer(
    workspace: Workspace, approval_id: ApprovalId, granted: bool, note: str
) -> SearchApproval:
    if not any(character.isalnum() for character in note):
        raise CannotProceed("An answer needs a note.", "Write down what it rests on.")
    wanted = approval_id.strip().lower()
    with workspace.database.write() as connection:
        known = case_history_rows.approvals_of(connection)
        found = [one for one in known if len(wanted) >= 6 and one.id.startswith(wanted)]
        if len(found) != 1:
            raise CannotProceed("There is no such request.", "See 'corroborate approval list'.")
        request = found[0]
        refuse_unless_open(case_in(connection, request.case_number))
        if request.granted is not None:
            raise CannotProceed("This request was answered already.", "Ask for another.")
        if same_person(request.requested_by, workspace.user):
            raise CannotProceed(
                "Nobody answers their own request.", "Another supervisor must answer it."
            )
        case_history_rows.answer_approval(
            connection, request.id, granted, printable(note), workspace.now(), workspace.user
        )
        workspace.log(
            connection,
            "approval.granted" if granted else "approval.refused",
            "An approval to search a gallery for a case was "
            f"{'granted' if granted else 'refused'}.",
            {
                "approval": request.id,
                "case": request.case_number,
                "gallery": request.gallery_id,
                "note": printable(note),
            },
        )
        answered = case_history_rows.approvals_of(connection, request.case_number)
        return next(one for one in answered if one.id == request.id)


def same_person(one: str, other: str) -> bool:
    """Whether two account names are of one account: case and outer spaces make no other one."""
    return one.strip().casefold() == other.strip().casefold()
