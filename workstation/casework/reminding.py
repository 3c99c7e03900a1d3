"""The verb that says what is due in a workspace: audits, reviews, retention, the log itself."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import timedelta

from workstation.casework.auditing import unanchored, verify_log
from workstation.casework.curating import galleries
from workstation.casework.log_reviewing import unreviewed_log
from workstation.casework.monthly_audit import audits
from workstation.casework.policing import policy
from workstation.casework.waiting import WAITING, Due
from workstation.model import AuditedMonth, Unreviewed
from workstation.storage import checkpoint_rows, log_scan, logbook
from workstation.workspace import CLOCK_TOLERANCE, Workspace

RETENTION_SOON_DAYS = 30
"""Long enough to ask whether a gallery may be held for longer, or to prepare its purge."""


@dataclass(frozen=True)
class LogStanding:
    """Whether the log is sound, as far as it was looked at.

    ``full`` is False where only the newest checkpoint and the entries since were.
    """

    ok: bool
    full: bool
    sentence: str


@dataclass(frozen=True)
class Status:
    """What is due, the gravest first; names nobody, and a case only to those who may see it.

    ``audits`` are the months whose audit is overdue; ``log_review_overdue`` says so of the weekly
    review and ``unreviewed`` what it would look at; ``unanchored`` counts the entries that no
    witness folder vouches for.
    """

    due: tuple[Due, ...]
    audits: tuple[AuditedMonth, ...]
    log_review_overdue: bool
    unreviewed: Unreviewed
    unanchored: int
    log: LogStanding


def status(workspace: Workspace, *, full: bool = False) -> Status:
    """What waits, and how the log stands. Writes nothing.

    Without ``full`` only the newest checkpoint and the entries since are checked, which takes
    as long however old the log is.
    """
    log = _whole_log(workspace) if full else _newest_part(workspace)
    months = tuple(each for each in audits(workspace) if each.overdue)
    seen = unreviewed_log(workspace)
    week = timedelta(days=policy(workspace).log_review_days)
    review_overdue = seen.since is not None and workspace.now() > seen.since + week
    waiting = unanchored(workspace)
    due = [
        *_log_trouble(log),
        *_clock(workspace, seen),
        *(_audit(each) for each in months),
        *_review(seen, review_overdue),
        *_galleries(workspace),
        *_anchoring(waiting),
    ]
    with workspace.database.read() as connection:
        for source in WAITING:
            due += source(workspace, connection)
    return Status(tuple(due), months, review_overdue, seen, waiting, log)


def _whole_log(workspace: Workspace) -> LogStanding:
    check = verify_log(workspace)
    return LogStanding(check.ok, True, check.sentence)


def _newest_part(workspace: Workspace) -> LogStanding:
    """The newest checkpoint's signature, and the chain of the entries from there on."""
    from workstation.ledger.entries import leaf_hash

    with workspace.database.read() as connection:
        newest = checkpoint_rows.newest_checkpoint(connection)
        count = logbook.count(connection)
        covered = 0 if newest is None else newest.tree_size
        try:
            if newest is not None:
                newest.read()
        except ValueError as error:
            return LogStanding(False, False, f"The newest checkpoint is bad: {error}.")
        if covered > count:
            return LogStanding(False, False, "Entries are missing from the end of the log.")
        previous = ""
        expected = max(1, covered)
        for number, body, sha256 in log_scan.raw(connection, expected - 1):
            try:
                follows = json.loads(body).get("previous")
            except (ValueError, AttributeError):
                follows = None
            chained = previous in ("", follows)
            if number != expected or leaf_hash(body) != sha256 or not chained:
                return LogStanding(False, False, f"Entry {expected} of the log is bad.")
            previous, expected = sha256, expected + 1
    return LogStanding(
        True,
        False,
        f"The newest checkpoint, over {covered:,} entries, and the entries since are sound; "
        "the older ones were not looked at.",
    )


def _log_trouble(log: LogStanding) -> Iterable[Due]:
    if not log.ok:
        yield Due("log", f"The log does not verify. {log.sentence}", "corroborate log verify", True)


def _clock(workspace: Workspace, seen: Unreviewed) -> Iterable[Due]:
    with workspace.database.read() as connection:
        newest = logbook.newest_entries(connection, 1)
    if newest and workspace.now() < newest[0].at - CLOCK_TOLERANCE:
        yield Due(
            "clock",
            "The computer's clock stands before the newest entry of the log.",
            "Set the clock, and find out which of the two times is wrong.",
            True,
        )
    behind = dict(seen.counts).get("clock.behind", 0)
    if behind:
        yield Due(
            "clock-entries",
            f"Since the last review of the log the clock stood before the log's newest entry "
            f"{'once' if behind == 1 else f'{behind} times'}.",
            "corroborate log review",
            False,
        )


def _audit(month: AuditedMonth) -> Due:
    searches = f"{month.searches:,} {'search' if month.searches == 1 else 'searches'}"
    late = f" {month.late:,} of them came after its newest audit was opened." if month.late else ""
    state = {"not opened": "not opened", "open": "not signed", "signed": "signed"}[month.state]
    return Due(
        "audit",
        f"The audit of {month.month} ({searches}) was due by {month.due:%Y-%m-%d} and is "
        f"{state}.{late}",
        f"corroborate audit {'sign' if month.state == 'open' else 'open'} {month.month}",
        True,
    )


def _review(seen: Unreviewed, overdue: bool) -> Iterable[Due]:
    if overdue:
        entries = seen.up_to - seen.after
        since = "" if seen.since is None else f" since {seen.since:%Y-%m-%d}"
        yield Due(
            "log-review",
            f"The log was not reviewed{since}; {entries:,} "
            f"{'entry waits' if entries == 1 else 'entries wait'}.",
            "corroborate log review",
            True,
        )


def _galleries(workspace: Workspace) -> Iterable[Due]:
    today = workspace.now().date()
    for gallery in galleries(workspace):
        left = (gallery.retention_date - today).days
        if left < 0:
            yield Due(
                "retention",
                f"Gallery '{gallery.name}' was to be kept until {gallery.retention_date}.",
                "Delete it, or have the authority to hold it renewed.",
                True,
            )
        elif left <= RETENTION_SOON_DAYS:
            yield Due(
                "retention",
                f"Gallery '{gallery.name}' is to be kept until {gallery.retention_date}.",
                "Decide whether it may be held for longer.",
                False,
            )


def _anchoring(waiting: int) -> Iterable[Due]:
    if waiting:
        yield Due(
            "unanchored",
            f"{waiting:,} {'entry of the log is' if waiting == 1 else 'entries of the log are'} "
            "not yet anchored.",
            "corroborate log anchor FOLDER",
            False,
        )
