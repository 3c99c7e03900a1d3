"""The verbs about purges: a request, a second person after a delay, and a tombstone.

A purge takes a case or a gallery out of the database, its write-ahead log and its backups, out of
the index and the stores. What stays is a row that says who, when, why, how many, and a salted
commitment to what it was.
"""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Sequence
from datetime import timedelta

import rfc8785
from sqlalchemy import Connection

from workstation.casework.closing import refuse_transition
from workstation.casework.collecting import case_in
from workstation.casework.curating import find_gallery
from workstation.casework.search_approvals import same_person
from workstation.errors import CannotProceed
from workstation.galleries.enrolment import printable
from workstation.model import (
    CaseAct,
    CaseNumber,
    CaseState,
    DueForPurge,
    GalleryId,
    Purge,
    PurgeId,
    PurgeKind,
    PurgeReceipt,
)
from workstation.storage import (
    case_rows,
    gallery_rows,
    logbook,
    opening_rows,
    policy_rows,
    purge_rows,
    purging,
)
from workstation.storage.backups import forget_openings_in_backups, purge_from_backups
from workstation.storage.opening_rows import Forgotten
from workstation.storage.rows import new_id
from workstation.workspace import Workspace


def request_case_purge(workspace: Workspace, case_number: CaseNumber, reason: str) -> Purge:
    """Ask that a closed case be purged. The reason stays for ever: write no name into it.

    Raises ``CannotProceed`` where the case is not closed, is held, or a purge was asked for.
    """
    with workspace.database.read() as connection:
        case = case_in(connection, case_number)
    refuse_transition(case, CaseAct.PURGE_REQUESTED)
    return _request(workspace, PurgeKind.CASE, case.number, case.number, reason)


def request_gallery_purge(workspace: Workspace, gallery_name: str, reason: str) -> Purge:
    """Ask that a gallery be purged: people, portraits, templates, imports, calibrations, index.

    Its row stays, and so do candidates in the searches of cases: they belong to those cases'
    records, and go when these are purged. Raises as ``request_case_purge``.
    """
    gallery = find_gallery(workspace, gallery_name)
    return _request(workspace, PurgeKind.GALLERY, gallery.id, gallery.name, reason)


def what_would_go(
    workspace: Workspace, kind: PurgeKind, target: str
) -> tuple[tuple[str, int], ...]:
    """What a purge would take now: rows by table, none of them empty, and files; all by number.

    ``target`` as in ``Purge``. Files that something else refers to as well stay and are not
    counted.
    """
    with workspace.database.read() as connection:
        content = purging.content_of(connection, kind, target)
    counts = (*content.counts, ("files", len(content.unshared_files)))
    return tuple((name, count) for name, count in counts if count)


def withdraw_purge(workspace: Workspace, purge_id: PurgeId, reason: str) -> Purge:
    """Take a request back, for a reason; nothing was purged."""
    _need(reason, "A withdrawal needs a reason.")
    with workspace.database.write() as connection:
        purge = _pending(connection, purge_id)
        purge_rows.withdraw(
            connection, purge.id, printable(reason), workspace.now(), workspace.user
        )
        workspace.log(
            connection,
            "purge.withdrawn",
            f"The request to purge {_what(purge)} was withdrawn.",
            {"purge": purge.id, "kind": purge.kind.value, "reason": printable(reason)},
        )
        return _purge(connection, purge.id)


def confirm_purge(workspace: Workspace, purge_id: PurgeId) -> PurgeReceipt:
    """Purge what was asked for, as the second person and after the delay. Cannot be undone.

    The receipt's salt is kept nowhere: with it, and with the list of what was purged, the
    commitment can be checked; without it, nobody can try guesses on the commitment. Raises
    ``CannotProceed`` for the person who asked, before the date, and while a hold lasts.
    """
    with workspace.database.write() as connection:
        purge = _pending(connection, purge_id)
        _refuse(workspace, connection, purge)
        content = purging.content_of(connection, purge.kind, purge.target)
        salt = secrets.token_bytes(32)
        commitment = commitment_of(salt, purge, content)
        counts = dict(content.counts) | {"files": len(content.unshared_files)}
        number = sum(rows for table, rows in content.counts)
        workspace.log(
            connection,
            "purge.confirmed",
            f"The purge of {_what(purge)} was confirmed: {number} records and "
            f"{len(content.unshared_files)} files.",
            {
                "purge": purge.id,
                "kind": purge.kind.value,
                "counts": dict(counts),
                "commitment": commitment,
                "requested_by": purge.requested_by,
                "confirmed_by": workspace.user,
            },
        )
        purge_rows.confirm(connection, purge.id, workspace.now(), workspace.user)
        purging.delete(connection, purge.kind, purge.target)
        forgotten = forget_openings(connection, purge)
        workspace.log(
            connection,
            "purge.openings",
            "What opened the log's commitments to the purged data was deleted; the entries stay.",
            {"purge": purge.id, **forgotten.facts()},
        )
        purge_rows.finish(connection, purge.id, counts, commitment)
        # Before the commit, as in a deletion: should the program stop between the two, an index
        # or a backup lacks what is still there, never the other way round.
        if purge.kind is PurgeKind.GALLERY:
            workspace.indexes.remove(GalleryId(purge.target))
        cleaned, deleted = purge_from_backups(workspace.database.path, purge.kind, purge.target)
        _forget_in_backups(workspace, purge)
        if cleaned or deleted:
            workspace.log(
                connection,
                "purge.backups",
                f"The purge of {_what(purge)} reached {len(cleaned) + len(deleted)} backups.",
                {
                    "purge": purge.id,
                    "backups_cleaned": list(cleaned),
                    "backups_deleted": list(deleted),
                },
            )
        workspace.remove_after_commit(purge.kind, content.unshared_files)
        done = _purge(connection, purge.id)
    workspace.database.empty_log()
    workspace.remove_what_was_purged()
    return PurgeReceipt(done, salt.hex())


def forget_openings(connection: Connection, purge: Purge) -> Forgotten:
    """Delete what opens the log's commitments to a case's or gallery's personal data."""
    if purge.kind is PurgeKind.CASE:
        return opening_rows.forget_openings(connection, case=CaseNumber(purge.target))
    return opening_rows.forget_openings(connection, gallery=GalleryId(purge.target))


def _forget_in_backups(workspace: Workspace, purge: Purge) -> None:
    path = workspace.database.path
    if purge.kind is PurgeKind.CASE:
        forget_openings_in_backups(path, case=CaseNumber(purge.target))
    else:
        forget_openings_in_backups(path, gallery=GalleryId(purge.target))


def purges(workspace: Workspace) -> tuple[Purge, ...]:
    """Every purge that was requested, with what became of it, the newest first."""
    with workspace.database.read() as connection:
        return purge_rows.all_purges(connection)


def due_for_purge(workspace: Workspace) -> tuple[DueForPurge, ...]:
    """Galleries and closed cases past their retention date, the longest overdue first."""
    today = workspace.now().date()
    with workspace.database.read() as connection:
        purged = purge_rows.purged_galleries(connection)
        found = [
            DueForPurge(PurgeKind.GALLERY, each.id, each.name, each.retention_date)
            for each in gallery_rows.all_galleries(connection)
            if each.id not in purged and each.retention_date < today
        ]
        found += [
            DueForPurge(
                PurgeKind.CASE, each.number, each.number, each.retention_date, each.legal_hold
            )
            for each in case_rows.all_cases(connection)
            if each.state is not CaseState.OPEN
            and each.retention_date is not None
            and each.retention_date < today
        ]
    return tuple(sorted(found, key=lambda each: (each.retention_date, each.kind, each.name)))


def commitment_of(salt: bytes, purge: Purge, content: purging.Content) -> str:
    """SHA-256 over the salt and the canonical JSON (RFC 8785) of what is purged, hexadecimal.

    The JSON has ``kind``, ``target``, ``counts`` (rows by table), ``files`` (SHA-256 of every
    file, sorted) and ``ids`` (of searches and decisions, or of people; sorted).
    """
    body = rfc8785.dumps(
        {
            "kind": purge.kind.value,
            "target": purge.target,
            "counts": dict(content.counts),
            "files": list(content.files),
            "ids": list(content.ids),
        }
    )
    return hashlib.sha256(salt + body).hexdigest()


def _request(workspace: Workspace, kind: PurgeKind, target: str, name: str, reason: str) -> Purge:
    _need(reason, "A purge needs a reason.")
    with workspace.database.write() as connection:
        if purge_rows.pending_purge(connection, kind, target) is not None:
            raise CannotProceed(
                f"A purge of this {kind.value} was requested already.",
                "Another person confirms it when it is due, or it is withdrawn.",
            )
        _refuse_held_gallery(connection, kind, target)
        now = workspace.now()
        newest = logbook.newest_entries(connection, 1)
        if newest and now < newest[0].at - timedelta(milliseconds=1):
            raise CannotProceed(
                "The computer's clock stands before the newest entry of the log.",
                "Set the clock right first: a purge waits for a delay that must be real.",
            )
        delay = policy_rows.policy_in_force(connection).purge_delay_days
        made = Purge(
            id=PurgeId(new_id()),
            kind=kind,
            target=target,
            name=name,
            reason=printable(reason),
            requested_at=now,
            requested_by=workspace.user,
            due_at=now + timedelta(days=delay),
        )
        purge_rows.add_request(connection, made)
        workspace.log(
            connection,
            "purge.requested",
            f"A purge of {_what(made)} was requested; another person may confirm it from "
            f"{made.due_at:%Y-%m-%d %H:%M} UTC on.",
            {"purge": made.id, "kind": kind.value, kind.value: target, "reason": made.reason},
        )
    return made


def _refuse(workspace: Workspace, connection: Connection, purge: Purge) -> None:
    if same_person(purge.requested_by, workspace.user):
        raise CannotProceed(
            "A purge takes two people, and you are the one who asked for it.",
            "Another person confirms it.",
        )
    if workspace.now() < purge.due_at:
        raise CannotProceed(
            f"The purge can be confirmed from {purge.due_at:%Y-%m-%d %H:%M} UTC on.",
            "Wait until then, or withdraw the request.",
        )
    if purge.kind is PurgeKind.CASE:
        refuse_transition(case_in(connection, CaseNumber(purge.target)), CaseAct.PURGED)
    _refuse_held_gallery(connection, purge.kind, purge.target)


def _refuse_held_gallery(connection: Connection, kind: PurgeKind, target: str) -> None:
    if kind is PurgeKind.GALLERY and purging.held_cases_of(connection, GalleryId(target)):
        raise CannotProceed(
            "A case under a legal hold has searched this gallery, so it cannot be purged.",
            "Release that hold first.",
        )


def _pending(connection: Connection, purge_id: str) -> Purge:
    purge = _purge(connection, purge_id)
    if not purge.pending:
        raise CannotProceed("This request was withdrawn, or the purge is done already.")
    return purge


def _purge(connection: Connection, purge_id: str) -> Purge:
    wanted = purge_id.strip().lower()
    known = purge_rows.all_purges(connection)
    found: Sequence[Purge] = [one for one in known if one.id.startswith(wanted)]
    if len(wanted) < 6 or len(found) != 1:
        raise CannotProceed("There is no such request.", "See 'corroborate case purge list'.")
    return found[0]


def _what(purge: Purge) -> str:
    """For the log's sentences, which name neither cases nor galleries."""
    return f"a {purge.kind.value}"


def _need(reason: str, sentence: str) -> None:
    if not any(character.isalnum() for character in reason):
        raise CannotProceed(sentence, "Write down why; without names, because it stays.")
