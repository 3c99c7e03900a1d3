"""Who may verify blindly, and who no longer can: whoever was told whom a search means."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import replace

from sqlalchemy import Connection

from workstation.casework.examining import has_ended, read_grounds, refuse_if_ended
from workstation.casework.searching import find_search
from workstation.errors import CannotProceed
from workstation.identification import may_not_verify
from workstation.model import LogEntry, Search, SearchId, Verification, VerificationId
from workstation.permissions import may
from workstation.storage import examination_rows, log_scan, verification_rows
from workstation.workspace import Workspace


def open_request(connection: Connection, verification_id: VerificationId) -> Verification:
    """A request that nobody has answered. Raises ``CannotProceed`` where there is none."""
    found = verification_rows.verifications_by_id(connection, [verification_id])
    if not found or not found[0].open:
        raise CannotProceed(
            "There is no such verification to be made.", "Choose one from those that wait."
        )
    return found[0]


def request_for_user(
    workspace: Workspace, connection: Connection, verification_id: VerificationId
) -> Verification:
    """A request that the user may answer. Raises ``CannotProceed`` otherwise."""
    verification = open_request(connection, verification_id)
    search = find_search(workspace, verification.search_id)
    refuse_if_ended(connection, search, verification.person_id)
    if may_not_make(workspace, connection, verification):
        raise CannotProceed(
            "You cannot make this verification: it looks at your own work, or you were shown the "
            "candidates or what was written about them.",
            "Another examiner has to.",
        )
    return verification


def may_not_make(workspace: Workspace, connection: Connection, verification: Verification) -> bool:
    """Whether the user has worked on it, was shown its candidates, or it has ended."""
    search = find_search(workspace, verification.search_id)
    grounds = read_grounds(connection, search, verification.person_id)
    return (
        workspace.user in may_not_verify(search, grounds)
        or any(each.verified_by == workspace.user for each in grounds.verifications)
        or examination_rows.was_shown(connection, search.id, workspace.user)
        or has_ended(connection, search, verification.person_id)
    )


def count_as_shown(
    workspace: Workspace, connection: Connection, searches: Iterable[SearchId]
) -> None:
    """Note that the user knows now what was written about the candidates of these searches.

    For acts that are on the log themselves; ``analysing.show_candidates`` makes an entry.
    """
    for search_id in searches:
        examination_rows.add_showing(connection, search_id, workspace.user, workspace.now())


@contextmanager
def told_by_refusals(workspace: Workspace, search: Search) -> Iterator[None]:
    """Whoever is refused within counts as having been shown the candidates.

    The refusal says how far one candidate's examination is: no blind verifier may know that.
    Around a transaction, not within: what it wrote is undone by then.
    """
    try:
        yield
    except CannotProceed:
        with workspace.database.write() as connection:
            count_as_shown(workspace, connection, [search.id])
        raise


def withheld(
    workspace: Workspace, connection: Connection, entries: tuple[LogEntry, ...]
) -> tuple[LogEntry, ...]:
    """Entries of the log as whoever may still verify blindly is told them.

    What opens the personal facts is left out of what others entered about a search whose
    candidates were not shown to the user: it says which of them is meant. Nothing is left out
    for those who verify nothing.
    """
    if not _verifies(workspace):
        return entries
    unshown = examination_rows.unshown_to(connection, workspace.user)
    return tuple(
        replace(each, openings=(), withheld=len(each.openings))
        if each.openings and each.who != workspace.user and log_scan.search_in(each.body) in unshown
        else each
        for each in entries
    )


def count_export_as_shown(
    workspace: Workspace, connection: Connection, numbers: Iterable[int]
) -> None:
    """Note what whoever may verify blindly is told by what opens the entries of these numbers."""
    if not _verifies(workspace):
        return
    unshown = examination_rows.unshown_to(connection, workspace.user)
    told = log_scan.searches_in(connection, numbers)
    count_as_shown(workspace, connection, sorted(unshown & told))


def _verifies(workspace: Workspace) -> bool:
    session = workspace.session
    return session is not None and may(session.roles, "verify_blind")
