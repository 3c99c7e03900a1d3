"""The verbs of the log's weekly review."""

from __future__ import annotations

from collections import Counter

from sqlalchemy import Connection

from workstation.errors import CannotProceed
from workstation.galleries.enrolment import printable
from workstation.model import LogReview, Unreviewed
from workstation.storage import audit_rows, logbook
from workstation.storage.log_scan import moments
from workstation.workspace import Workspace

STRIKING = (
    *("refused", "failed", "denied", "locked", "behind", "replaced", "damaged"),
    *("touched", "not-possible"),
)
"""Parts of an action's name that tell of a refusal, a failure or trouble."""


def unreviewed_log(workspace: Workspace) -> Unreviewed:
    """What the log holds since its last review: how often each thing was done, refused, failed."""
    with workspace.database.read() as connection:
        return unreviewed(connection)


def unreviewed(connection: Connection) -> Unreviewed:
    """The same, inside a transaction."""
    last = audit_rows.newest_log_review(connection)
    after = 0 if last is None else last.up_to
    counts: Counter[str] = Counter()
    since = None if last is None else last.reviewed_at
    for each in moments(connection, after):
        counts[each.action] += 1
        since = since or each.at
    by_count = tuple(sorted(counts.items(), key=lambda one: (-one[1], one[0])))
    return Unreviewed(
        after,
        logbook.count(connection),
        since,
        by_count,
        tuple(one for one in by_count if any(part in one[0] for part in STRIKING)),
        last is not None,
    )


def record_log_review(workspace: Workspace, note: str) -> LogReview:
    """Record that the log was reviewed up to its newest entry, and what was seen.

    Raises ``CannotProceed`` without a note, and where nothing came since the last review.
    """
    note = printable(note)
    if not any(character.isalnum() for character in note):
        raise CannotProceed(
            "A review of the log needs a note.", "Write down what you looked at and what you saw."
        )
    with workspace.database.write() as connection:
        last = audit_rows.newest_log_review(connection)
        seen = unreviewed(connection)
        if seen.up_to <= seen.after:
            raise CannotProceed("Nothing came to the log since its last review.")
        review = LogReview(
            1 if last is None else last.number + 1,
            seen.after,
            seen.up_to,
            note,
            seen.counts,
            workspace.user,
            workspace.now(),
        )
        audit_rows.add_log_review(connection, review)
        workspace.log(
            connection,
            "log.reviewed",
            f"The log was reviewed from entry {seen.after + 1} to {seen.up_to}.",
            {"review": review.number, "after": seen.after, "up_to": seen.up_to},
        )
    return review
