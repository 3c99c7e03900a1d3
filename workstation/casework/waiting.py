"""What waits for the signed-in person, for ``status``: verifications, approvals, purges.

Each source says only what the person's roles let them know. A case is named to those who may see
cases, and never to a verifier: a blind verification does not say which case it is of.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from sqlalchemy import Connection

from workstation.casework.blind_pictures import waiting_verifications
from workstation.casework.examining import read_examination
from workstation.casework.searching import find_search
from workstation.identification import Stage, may_not_approve, ready_for_approval
from workstation.permissions import may
from workstation.storage import case_history_rows, purge_rows, verification_rows
from workstation.workspace import Workspace


@dataclass(frozen=True)
class Due:
    """Something that waits for somebody: ``kind`` is stable for programs.

    ``overdue`` is whether its time has passed; ``next_step`` what to do, as the shell's verb.
    ``case_number`` and ``search_id`` say what it is about, only to those who may see cases.
    """

    kind: str
    sentence: str
    next_step: str
    overdue: bool
    case_number: str = ""
    search_id: str = ""


Waiting = Callable[[Workspace, Connection], Iterable[Due]]


def verifications_waiting(workspace: Workspace, _connection: Connection) -> Iterable[Due]:
    """The blind verifications that this examiner may make, without saying of which case."""
    if not _may(workspace, "verify_blind"):
        return
    count = len(waiting_verifications(workspace))
    if count:
        yield Due(
            "verification",
            "A blind verification waits for you."
            if count == 1
            else f"{count} blind verifications wait for you.",
            "corroborate verify-blind list",
            False,
        )


def approvals_ready(workspace: Workspace, connection: Connection) -> Iterable[Due]:
    """Examinations that lack nothing but the approval of this supervisor."""
    if not _may(workspace, "approve"):
        return
    for search_id, person_id in verification_rows.verified_candidates(connection):
        search = find_search(workspace, search_id)
        found = read_examination(connection, search, person_id)
        ready = found.stage is Stage.VERIFIED and not ready_for_approval(
            search, person_id, found.grounds
        )
        if ready and workspace.user not in may_not_approve(search, found.grounds):
            yield Due(
                "approval",
                f"Case {search.case_number}: a candidate waits for your approval.",
                f"corroborate approve {search.id}",
                False,
                str(search.case_number),
                str(search.id),
            )


def search_approvals_waiting(workspace: Workspace, connection: Connection) -> Iterable[Due]:
    """Requests to search a gallery that somebody else made."""
    if not _may(workspace, "grant_search_approval"):
        return
    for each in case_history_rows.open_approvals(connection):
        if each.requested_by != workspace.user:
            yield Due(
                "search-approval",
                f"Case {each.case_number}: a search of '{each.gallery_name}' waits for your "
                "approval.",
                "corroborate approval list",
                False,
                str(each.case_number),
            )


def purges_due(workspace: Workspace, connection: Connection) -> Iterable[Due]:
    """Purges whose delay is over, and that somebody else asked for."""
    if not _may(workspace, "confirm_purge"):
        return
    now = workspace.now()
    for purge in purge_rows.all_purges(connection):
        if purge.pending and purge.due_at <= now and purge.requested_by != workspace.user:
            yield Due(
                "purge",
                f"The purge of a {purge.kind.value}, requested on "
                f"{purge.requested_at:%Y-%m-%d}, can be confirmed since {purge.due_at:%Y-%m-%d}.",
                f"corroborate {purge.kind.value} purge list",
                False,
            )


def _may(workspace: Workspace, verb: str) -> bool:
    session = workspace.session
    return session is not None and may(session.roles, verb)


WAITING: list[Waiting] = [
    verifications_waiting,
    approvals_ready,
    search_approvals_waiting,
    purges_due,
]
"""What else waits for the signed-in person, besides what is due in the workspace as a whole."""
