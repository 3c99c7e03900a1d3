"""The verbs of the monthly audit: open one, find, sign. docs/audit.md says what each rests on."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime

import rfc8785
from sqlalchemy import Connection

from workstation.audit.document import document
from workstation.audit.patterns import Irregular, Refusal, flags
from workstation.audit.population import Logged, of_month
from workstation.audit.sample import draw, fingerprint, seed_of
from workstation.casework.policing import policy
from workstation.errors import CannotProceed, Corrupt
from workstation.galleries.enrolment import printable
from workstation.model import (
    Audit,
    AuditedMonth,
    AuditFinding,
    AuditId,
    AuditSignature,
    Draw,
    Grade,
    Month,
    SearchId,
    WorkingHours,
    due_after,
    same_person,
)
from workstation.storage import audit_rows, audited_rows, logbook
from workstation.storage.log_scan import SEARCH_REFUSED, logged, told
from workstation.storage.rows import new_id
from workstation.workspace import Workspace


def open_audit(workspace: Workspace, month: Month, reason: str = "") -> Audit:
    """Draw the sample of a month that is over, and note what to ask about.

    After a signed audit of the month this opens an addendum, for a ``reason``: it draws among
    the searches that no audit of the month drew. The working hours are those of the policy.
    Raises ``CannotProceed`` for a month that is not over, for one whose audit is not signed yet,
    and for an addendum without a reason.
    """
    now = workspace.now()
    if now < month.ends:
        raise CannotProceed(
            f"The month {month} is not over.",
            f"Its audit can be opened from {month.ends:%Y-%m-%d}.",
        )
    reason = printable(reason)
    with workspace.database.write() as connection:
        before = audit_rows.audits_of(connection, month)
        _may_follow(month, before, reason)
        made = _opened(workspace, connection, month, before, reason, _hours(workspace), now)
        audit_rows.add_audit(connection, made)
        workspace.log(
            connection,
            "audit.opened",
            f"The audit of the searches of {month} was opened: {len(made.draw.sample)} of "
            f"{made.draw.population} were drawn, and {len(made.flags)} patterns are asked about.",
            {
                "audit": made.id,
                "month": str(month),
                "number": made.number,
                "checkpoint_entries": made.draw.checkpoint_entries,
                "log_entries": made.draw.log_entries,
                "population_sha256": made.draw.population_sha256,
                "sample": [str(each) for each in made.draw.sample],
            },
        )
    return made


def _may_follow(month: Month, before: Sequence[Audit], reason: str) -> None:
    if before and before[-1].signature is None:
        raise CannotProceed(
            f"The audit of {month} is open and not signed.", "Go on with that one, and sign it."
        )
    if before and not any(character.isalnum() for character in reason):
        raise CannotProceed(
            f"The audit of {month} is signed. An addendum needs a reason.",
            "Write down what came to light since.",
        )


def _opened(
    workspace: Workspace,
    connection: Connection,
    month: Month,
    before: Sequence[Audit],
    reason: str,
    hours: WorkingHours,
    now: datetime,
) -> Audit:
    from workstation.storage import checkpoint_rows

    held = logbook.count(connection)
    in_log: set[SearchId] = set()
    population = of_month(month, _noting(logged(connection, held), in_log), now)
    recorded = audited_rows.recorded_in(connection, month)
    only_recorded = [each for each in recorded if each not in in_log]
    everybody = (*population.searches, *only_recorded)
    facts = audited_rows.search_facts(connection, everybody)
    on_record = {each.id for each in facts}
    note, covered = checkpoint_rows.newest_note_up_to(connection, population.before_end)
    earlier = {each for audit in before for each in audit.draw.sample}
    refusals = tuple(
        Refusal(each.at, each.who, each.case, each.sentence)
        for each in told(connection, SEARCH_REFUSED, opened=True)
        if Month.of(each.at) == month
    )
    known = _seen_before(connection, month, before)
    irregular = Irregular(
        doubtful=population.doubtful,
        differing={*only_recorded, *(each for each in everybody if each not in on_record)},
        late=set(everybody) - known if before else (),
    )
    return Audit(
        id=AuditId(new_id()),
        month=month,
        number=len(before) + 1,
        reason=reason if before else "",
        draw=Draw(
            note=note,
            checkpoint_entries=covered,
            log_entries=held,
            population=len(everybody),
            dated=len(recorded),
            population_sha256=fingerprint(everybody),
            earlier=len(earlier),
            sample=draw(everybody, seed_of(note) if note else None, earlier),
        ),
        refused=len(refusals),
        hours=hours.in_words,
        flags=flags(facts, refusals, hours, now, irregular),
        opened_by=workspace.user,
        opened_at=now,
    )


def _noting(entries: Iterable[Logged], searches: set[SearchId]) -> Iterator[Logged]:
    """The same entries, whose searches are kept in a set: a whole log is not held at once."""
    for each in entries:
        if each.search is not None:
            searches.add(each.search)
        yield each


def _seen_before(
    connection: Connection, month: Month, before: Sequence[Audit]
) -> frozenset[SearchId]:
    """The searches that the newest audit of the month could have drawn."""
    if not before:
        return frozenset()
    newest = before[-1]
    seen = of_month(month, logged(connection, newest.draw.log_entries), newest.opened_at)
    return frozenset(seen.searches)


def audit(workspace: Workspace, month: Month, number: int | None = None) -> Audit:
    """An audit of a month: the newest, or the one of this number.

    Raises ``CannotProceed`` where there is none, ``Corrupt`` where a signed one is no longer what
    was signed.
    """
    with workspace.database.read() as connection:
        found = audit_rows.audits_of(connection, month)
    for each in reversed(found):
        if number in (None, each.number):
            _as_signed(each)
            return each
    if found:
        raise CannotProceed(f"The month {month} has no audit {number}.")
    raise CannotProceed(f"No audit of {month} was opened.", "Open it first.")


def _as_signed(found: Audit) -> None:
    from workstation.ledger.signed_notes import read_note

    if found.signature is None:
        return
    signed = found.signature
    try:
        text = read_note(signed.note, signed.key)
    except ValueError:
        text = b""
    if text != _text(found, signed.statement, signed.signed_by, signed.signed_at):
        raise Corrupt(
            f"The audit of {found.month} is no longer what was signed.",
            "Keep the workspace as it is, and have its log checked with a witness folder.",
        )


def audits(workspace: Workspace) -> tuple[AuditedMonth, ...]:
    """Every month that has searches or an audit, the newest first, the current one too."""
    now = workspace.now()
    with workspace.database.read() as connection:
        counts: dict[Month, int] = {}
        for at in audited_rows.search_moments(connection):
            counts[Month.of(at)] = counts.get(Month.of(at), 0) + 1
        made: dict[Month, list[Audit]] = {}
        for each in audit_rows.all_audits(connection):
            made.setdefault(each.month, []).append(each)
    return tuple(
        _month(month, counts.get(month, 0), made.get(month, []), now)
        for month in sorted(counts.keys() | made.keys(), reverse=True)
    )


def _month(month: Month, searches: int, made: Sequence[Audit], now: datetime) -> AuditedMonth:
    state = "not opened"
    if made:
        state = "open" if made[-1].signature is None else "signed"
    late = max(0, searches - made[-1].draw.dated) if made else 0
    due = due_after(month)
    waits = state != "signed" or late > 0
    return AuditedMonth(month, searches, len(made), state, late, due, waits and now >= due)


def add_finding(
    workspace: Workspace,
    month: Month,
    grade: Grade,
    text: str = "",
    *,
    search_id: SearchId | None = None,
    flag: int | None = None,
) -> AuditFinding:
    """Write down what was found about a drawn search, or about a flag by its number.

    Several may be written about the same; all stay. Everything but "nothing to object" needs a
    ``text``. Nobody judges searches that they made, or flags that name them. Raises
    ``CannotProceed`` for all these, and where the audit is signed.
    """
    found = audit(workspace, month)
    if found.signature is not None:
        raise CannotProceed(
            f"The audit of {month} is signed; nothing can be added to it.",
            "Open an addendum, with the reason.",
        )
    text = printable(text)
    if grade is not Grade.NOTHING and not any(character.isalnum() for character in text):
        raise CannotProceed(f"A finding of '{grade}' needs words.", "Write down what was found.")
    if (search_id is None) == (flag is None):
        raise CannotProceed("A finding is about a drawn search or about a flag.", "Name one.")
    makers = _makers(workspace, found, search_id, flag)
    if any(same_person(workspace.user, each) for each in makers):
        raise CannotProceed(
            "Nobody audits searches that they made themselves.",
            "Another supervisor must write this finding.",
        )
    with workspace.database.write() as connection:
        # Numbered inside the transaction: another auditor may have written meanwhile.
        count = len(audit_rows.audits_of(connection, month)[found.number - 1].findings)
        made = AuditFinding(
            count + 1, search_id, flag, grade, text, workspace.user, workspace.now()
        )
        audit_rows.add_finding(connection, found.id, made)
        workspace.log(
            connection,
            "audit.finding",
            f"A finding was written in the audit of {month}: {grade}.",
            # The text stays out: it may name people, and the signature commits to it.
            {
                "audit": found.id,
                "finding": made.number,
                "search": search_id,
                "flag": flag,
                "grade": grade.value,
            },
        )
    return made


def _makers(
    workspace: Workspace, found: Audit, search_id: SearchId | None, flag: int | None
) -> Sequence[str]:
    if search_id is not None:
        if search_id not in found.draw.sample:
            raise CannotProceed(
                "That search is not among those drawn.",
                "Answer the flag that names it, or open an addendum.",
            )
        with workspace.database.read() as connection:
            return [each.by for each in audited_rows.search_facts(connection, [search_id])]
    for each in found.flags:
        if each.number == flag:
            return each.officers
    raise CannotProceed(f"The audit of {found.month} has no flag {flag}.")


def sign_audit(workspace: Workspace, month: Month, statement: str) -> Audit:
    """Close the open audit of a month: sign everything in it with the log's key.

    The signer is who is signed in; the key is the workspace's. Raises ``CannotProceed`` without a
    ``statement``, and while a drawn search or a flag has no finding.
    """
    from workstation.ledger.checkpoints import public_key_of, verifier_key
    from workstation.ledger.signed_notes import sign_note
    from workstation.ledger.signing import signing_key

    statement = printable(statement)
    if not any(character.isalnum() for character in statement):
        raise CannotProceed(
            "A signature needs a statement.", "Write what you looked at and what follows from it."
        )
    found = audit(workspace, month)
    if found.signature is not None:
        raise CannotProceed(f"The audit of {month} is signed already.")
    with workspace.database.write() as connection:
        found = audit_rows.audits_of(connection, month)[found.number - 1]
        _complete(found)
        sealed = workspace.seal(connection)
        key, _made = signing_key(workspace.root)
        now = workspace.now()
        text = _text(found, statement, workspace.user, now)
        signature = AuditSignature(
            statement,
            workspace.user,
            now,
            hashlib.sha256(text).hexdigest(),
            sign_note(text, sealed.origin, key),
            verifier_key(sealed.origin, public_key_of(key)),
        )
        audit_rows.add_signature(connection, found.id, signature)
        workspace.log(
            connection,
            "audit.signed",
            f"The audit of the searches of {month} was signed.",
            {"audit": found.id, "month": str(month), "document_sha256": signature.sha256},
        )
    return audit(workspace, month)


def _text(found: Audit, statement: str, by: str, at: datetime) -> bytes:
    return rfc8785.dumps(document(found, statement, by, at))


def _complete(found: Audit) -> None:
    missing = []
    if found.open_searches:
        missing.append(f"{len(found.open_searches)} of the drawn searches")
    if found.open_flags:
        missing.append(f"{len(found.open_flags)} of the patterns asked about")
    if missing:
        raise CannotProceed(
            f"The audit cannot be signed: {' and '.join(missing)} have no finding.",
            "Write one about each; 'nothing to object' is one.",
        )


def _hours(workspace: Workspace) -> WorkingHours:
    """The department's working hours; its weekdays count from 1, these from 0."""
    set_hours = policy(workspace)
    days = frozenset(day - 1 for day in set_hours.work_days)
    return WorkingHours(set_hours.work_starts, set_hours.work_ends, days)
