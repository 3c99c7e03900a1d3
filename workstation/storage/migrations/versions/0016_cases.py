"""What is decided about cases as a whole: facts, states, approvals, the policy, and purges."""

from typing import Any

import sqlalchemy as sa
from alembic import op

from workstation.storage.purge_guards import (
    GALLERY_PURGED,
    append_only,
    case_guards,
    closed,
    no_delete,
    only_while_open,
    under_purge,
)

revision = "0016"
down_revision = "0015"
branch_labels = None
depends_on = None

_OF_EVIDENCE = "(SELECT case_number FROM evidence WHERE id = {row}.evidence_id)"
_OF_FRAME = (
    "(SELECT e.case_number FROM frames f JOIN evidence e ON e.id = f.evidence_id WHERE f.id = {of})"
)
_OF_FACE = (
    "(SELECT e.case_number FROM faces a JOIN frames f ON f.id = a.frame_id "
    "JOIN evidence e ON e.id = f.evidence_id WHERE a.id = {row}.face_id)"
)
_OF_SCAN = (
    "(SELECT e.case_number FROM scans s JOIN evidence e ON e.id = s.evidence_id "
    "WHERE s.id = {row}.scan_id)"
)
_OF_TRACK = (
    "(SELECT e.case_number FROM tracks t JOIN scans s ON s.id = t.scan_id "
    "JOIN evidence e ON e.id = s.evidence_id WHERE t.id = {row}.track_id)"
)
_OF_SEARCH = "(SELECT case_number FROM searches WHERE id = {row}.search_id)"
_OF_ITEM = (
    "(SELECT s.case_number FROM corroborations i JOIN searches s ON s.id = i.search_id "
    "WHERE i.id = {row}.corroboration_id)"
)
_OF_DECISION = (
    "(SELECT s.case_number FROM decisions d JOIN searches s ON s.id = d.search_id "
    "WHERE d.id = {row}.decision_id)"
)
_OF_APPROVAL = "(SELECT case_number FROM search_approvals WHERE id = {row}.approval_id)"

# The number of the case that a row of a table belongs to.
CASE_OF = {
    "evidence": "{row}.case_number",
    "frames": _OF_EVIDENCE,
    "faces": _OF_FRAME.replace("{of}", "{row}.frame_id"),
    "probes": _OF_FACE,
    "searches": "{row}.case_number",
    "candidates": _OF_SEARCH,
    "combined_faces": _OF_SEARCH,
    "comparisons": _OF_SEARCH,
    "corroborations": _OF_SEARCH,
    "withdrawals": _OF_ITEM,
    "decisions": _OF_SEARCH,
    "decision_items": _OF_DECISION,
    "withdrawn_faces": _OF_FACE,
    "assessments": _OF_EVIDENCE,
    "clock_offsets": _OF_EVIDENCE,
    "scans": _OF_EVIDENCE,
    "tracks": _OF_SCAN,
    "track_paths": _OF_TRACK,
    "group_events": "{row}.case_number",
}

# How these refused to be deleted before, where it was in other words than the usual.
_REFUSALS = {
    "evidence": "custody records cannot be changed",
    "clock_offsets": "clock offsets cannot be changed",
    "scans": "a scan cannot be changed",
    "tracks": "tracks cannot be deleted",
    "track_paths": "the path of a track only grows",
}

_NEWEST = "(SELECT act FROM case_events WHERE case_number = {case} AND act IN ({acts}) ORDER BY number DESC LIMIT 1)"
_PENDING = (
    "EXISTS (SELECT 1 FROM purges p WHERE p.kind = '{kind}' AND p.target = {target} "
    "AND NOT EXISTS (SELECT 1 FROM purge_withdrawals w WHERE w.purge_id = p.id) "
    "AND NOT EXISTS (SELECT 1 FROM purge_outcomes o WHERE o.purge_id = p.id))"
)


def _refuse(name: str, table: str, when: str, sentence: str, act: str = "INSERT") -> str:
    return (
        f"CREATE TRIGGER {name} BEFORE {act} ON {table} WHEN {when} "
        f"BEGIN SELECT RAISE(ABORT, '{sentence}'); END"
    )


def held(case: str) -> str:
    """SQL: whether a legal hold lies on a case."""
    newest = _NEWEST.format(case=case, acts="'held', 'released'")
    return f"coalesce({newest}, '') = 'held'"


def guards() -> list[str]:
    """Every trigger, old ones that let a purge pass now included."""
    return [*_older_tables(), *_cases(), *_approvals(), *_policy(), *_purges()]


def _older_tables() -> list[str]:
    statements = []
    for table, case_of in CASE_OF.items():
        statements += [
            f"DROP TRIGGER {table}_no_delete",
            no_delete(table, case_of, _REFUSALS.get(table, "")),
            only_while_open(table, case_of),
        ]
    of_track = _OF_TRACK.format(row="OLD")
    return [
        *statements,
        only_while_open("track_faces", _OF_TRACK),
        # The faces of a track may be exchanged until its scan is complete.
        "DROP TRIGGER track_faces_closed_delete",
        _refuse(
            "track_faces_closed_delete",
            "track_faces",
            "(SELECT s.state FROM scans s JOIN tracks t ON t.scan_id = s.id "
            f"WHERE t.id = OLD.track_id) = 'complete' AND NOT {under_purge('case', of_track)}",
            "the tracks of a complete scan are closed",
            "DELETE",
        ),
    ]


def _cases() -> list[str]:
    of = "{row}.case_number"
    number = "NEW.case_number"
    is_closed = f"coalesce({closed(number)}, 0)"
    pending = _PENDING.format(kind="case", target=number)
    kept = (
        "SELECT max(retention_date) FROM case_events WHERE case_number = NEW.case_number "
        "AND number > coalesce((SELECT max(number) FROM case_events "
        "WHERE case_number = NEW.case_number AND act = 'reopened'), 0)"
    )
    return [
        *append_only("cases", ("number",)),
        no_delete("cases", "{row}.number"),
        _refuse(
            "cases_not_purged",
            "cases",
            "EXISTS (SELECT 1 FROM purges p JOIN purge_confirmations c ON c.purge_id = p.id "
            "WHERE p.kind = 'case' AND p.target = NEW.number)",
            "a case of this number was purged",
        ),
        *case_guards("case_facts", ("case_number", "number"), of),
        _refuse(
            "case_facts_in_order",
            "case_facts",
            "NEW.number IS NOT (SELECT coalesce(max(number), 0) + 1 FROM case_facts "
            "WHERE case_number = NEW.case_number)",
            "amendments follow one another",
        ),
        *append_only("case_events", ("case_number", "number")),
        no_delete("case_events", of),
        _refuse(
            "case_events_in_order",
            "case_events",
            "NEW.number IS NOT (SELECT coalesce(max(number), 0) + 1 FROM case_events "
            "WHERE case_number = NEW.case_number)",
            "the history of a case has no gaps",
        ),
        _refuse(
            "case_events_known_act",
            "case_events",
            "trim(NEW.reason) = '' OR NEW.act NOT IN "
            "('closed', 'reopened', 'held', 'released', 'retention lengthened') "
            "OR (NEW.retention_date IS NULL) <> (NEW.act NOT IN "
            "('closed', 'retention lengthened'))",
            "unknown act, or one without a reason or date",
        ),
        _refuse(
            "case_events_fit_the_state",
            "case_events",
            f"(NEW.act = 'closed' AND {is_closed}) "
            f"OR (NEW.act IN ('reopened', 'retention lengthened') AND (NOT {is_closed} "
            f"OR {pending})) "
            f"OR (NEW.act = 'held' AND {held(number)}) "
            f"OR (NEW.act = 'released' AND NOT {held(number)})",
            "a case cannot go there from its state",
        ),
        _refuse(
            "case_events_lengthen",
            "case_events",
            f"NEW.act = 'retention lengthened' AND NEW.retention_date <= ({kept})",
            "retention can only be lengthened",
        ),
    ]


def _approvals() -> list[str]:
    return [
        *case_guards("search_approvals", ("id",), "{row}.case_number"),
        _refuse(
            "search_approvals_with_reason",
            "search_approvals",
            "trim(NEW.reason) = ''",
            "a request needs a reason",
        ),
        *case_guards("search_approval_answers", ("approval_id",), _OF_APPROVAL),
        _refuse(
            "search_approval_answers_by_another",
            "search_approval_answers",
            "trim(NEW.note) = '' OR NEW.granted NOT IN (0, 1) OR lower(trim(NEW.answered_by)) "
            "IS (SELECT lower(trim(requested_by)) FROM search_approvals "
            "WHERE id = NEW.approval_id)",
            "somebody else answers a request, with a note",
        ),
    ]


def _policy() -> list[str]:
    return [
        *append_only("policy_changes", ("number",)),
        "CREATE TRIGGER policy_changes_no_delete BEFORE DELETE ON policy_changes "
        "BEGIN SELECT RAISE(ABORT, 'policy_changes rows cannot be changed'); END",
        _refuse(
            "policy_changes_in_order",
            "policy_changes",
            "trim(NEW.reason) = '' OR NEW.number IS NOT "
            "(SELECT coalesce(max(number), 0) + 1 FROM policy_changes)",
            "changes of the policy follow one another, with a reason",
        ),
    ]


def _purges() -> list[str]:
    statements = []
    for table, key in (
        ("purges", "id"),
        ("purge_withdrawals", "purge_id"),
        ("purge_confirmations", "purge_id"),
        ("purge_outcomes", "purge_id"),
    ):
        statements += [
            *append_only(table, (key,)),
            f"CREATE TRIGGER {table}_no_delete BEFORE DELETE ON {table} "
            f"BEGIN SELECT RAISE(ABORT, '{table} rows cannot be changed'); END",
        ]
    # Without JSON functions, which SQLite does not let triggers call here. Bodies are canonical:
    # keys in order, no spaces, and a quotation mark within a text is always escaped.
    body = "(SELECT CAST(body AS TEXT) FROM log ORDER BY number DESC LIMIT 1)"
    at = f'substr({body}, instr({body}, \'","at":"\') + 8, 29)'
    who = "replace(replace(NEW.confirmed_by, '\\', '\\\\'), '\"', '\\\"')"
    mine = "(SELECT {} FROM purges WHERE id = NEW.purge_id)"
    open_request = (
        "EXISTS (SELECT 1 FROM purges p WHERE p.id = NEW.purge_id "
        "AND NOT EXISTS (SELECT 1 FROM purge_withdrawals w WHERE w.purge_id = p.id) "
        "AND NOT EXISTS (SELECT 1 FROM purge_confirmations c WHERE c.purge_id = p.id))"
    )
    of_case = f"{mine.format('kind')} = 'case'"
    target = mine.format("target")
    return [
        *statements,
        _refuse(
            "purges_of_something",
            "purges",
            "trim(NEW.reason) = '' OR trim(NEW.requested_by) = '' "
            "OR NOT ((NEW.kind = 'case' "
            f"AND coalesce({closed('NEW.target')}, 0) AND NOT {held('NEW.target')}) "
            "OR (NEW.kind = 'gallery' AND EXISTS "
            "(SELECT 1 FROM galleries WHERE id = NEW.target))) "
            f"OR {_PENDING.format(kind='case', target='NEW.target')} "
            f"OR {_PENDING.format(kind='gallery', target='NEW.target')} "
            "OR EXISTS (SELECT 1 FROM purges p JOIN purge_outcomes o ON o.purge_id = p.id "
            "WHERE p.kind = NEW.kind AND p.target = NEW.target)",
            "only a closed case without a hold, or a gallery, can be purged, once",
        ),
        # Not dated back: a log entry is never younger than the request that came after it.
        _refuse(
            "purges_not_dated_back",
            "purges",
            "NOT coalesce(julianday(NEW.requested_at) + 0.00001 >= "
            f"julianday({at}), 0) "
            "OR NOT coalesce(julianday(NEW.requested_at) <= julianday('now') + 0.01, 0)",
            "a request is of its own time",
        ),
        _refuse(
            "purges_wait_a_day",
            "purges",
            "NOT coalesce(julianday(NEW.due_at) - julianday(NEW.requested_at) > 0.99999, 0)",
            "a purge waits for a day at least",
        ),
        _refuse(
            "purge_withdrawals_in_time",
            "purge_withdrawals",
            f"trim(NEW.reason) = '' OR NOT {open_request}",
            "only a request that waits can be withdrawn, for a reason",
        ),
        _refuse(
            "purge_confirmations_by_another",
            "purge_confirmations",
            f"trim(NEW.confirmed_by) = '' OR lower(trim(NEW.confirmed_by)) "
            f"IS lower(trim({mine.format('requested_by')}))",
            "a purge takes two people",
        ),
        _refuse(
            "purge_confirmations_when_due",
            "purge_confirmations",
            "NOT coalesce(julianday(NEW.confirmed_at) >= "
            f"julianday({mine.format('due_at')}), 0) "
            "OR NOT coalesce(julianday(NEW.confirmed_at) <= julianday('now') + 0.01, 0)",
            "the purge is not due yet",
        ),
        _refuse(
            "purge_confirmations_of_an_open_request",
            "purge_confirmations",
            f"NOT {open_request} OR ({of_case} AND (NOT coalesce({closed(target)}, 0) "
            f"OR {held(target)}))",
            "only a request that waits, without a hold, can be confirmed",
        ),
        _refuse(
            "purge_confirmations_on_the_log",
            "purge_confirmations",
            f'coalesce(instr({body}, \'{{"action":"purge.confirmed",\'), 0) <> 1 '
            f"OR instr({body}, '\"purge\":\"' || NEW.purge_id || '\"') = 0 "
            f"OR instr({body}, ',\"who\":\"' || {who} || '\"') = 0",
            "a purge is on the log before it is done",
        ),
        _refuse(
            "purge_outcomes_when_empty",
            "purge_outcomes",
            f"length(NEW.commitment) <> 64 "
            f"OR ({of_case} AND EXISTS (SELECT 1 FROM cases WHERE number = {target})) "
            f"OR EXISTS (SELECT 1 FROM people WHERE gallery_id = {target}) "
            f"OR EXISTS (SELECT 1 FROM portraits WHERE gallery_id = {target}) "
            f"OR EXISTS (SELECT 1 FROM imports WHERE gallery_id = {target})",
            "a purge is done when nothing is left",
        ),
        *(
            _refuse(
                f"{table}_not_purged",
                table,
                "EXISTS (SELECT 1 FROM purges p JOIN purge_confirmations c ON c.purge_id = p.id "
                "WHERE p.kind = 'gallery' AND p.target = NEW.gallery_id)",
                GALLERY_PURGED,
            )
            for table in ("people", "portraits", "imports")
        ),
    ]


def _named(verb: str) -> list[sa.Column[Any]]:
    return [
        sa.Column(f"{verb}_at", sa.DateTime(), nullable=False),
        sa.Column(f"{verb}_by", sa.Text(), nullable=False),
    ]


def _texts(*names: str) -> list[sa.Column[Any]]:
    return [sa.Column(name, sa.Text(), nullable=False) for name in names]


def _key(table: str, column: str, target: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint([column], [target], name=op.f(f"fk_{table}_{column}"))


def upgrade() -> None:
    """Add the tables. Earlier cases are open, and their facts are missing until amended."""
    op.create_table(
        "policy_changes",
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("changes", sa.JSON(), nullable=False),
        *_texts("reason"),
        *_named("changed"),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_policy_changes")),
    )
    op.create_table(
        "case_facts",
        *_texts("case_number"),
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        *_texts("title", "offence", "legal_authority", "reason", "requesting_officer", "why"),
        *_named("amended"),
        _key("case_facts", "case_number", "cases.number"),
        sa.PrimaryKeyConstraint("case_number", "number", name=op.f("pk_case_facts")),
    )
    op.create_table(
        "case_events",
        *_texts("case_number"),
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("act", sa.String(length=32), nullable=False),
        *_texts("reason"),
        sa.Column("retention_date", sa.Date(), nullable=True),
        *_named("recorded"),
        _key("case_events", "case_number", "cases.number"),
        sa.PrimaryKeyConstraint("case_number", "number", name=op.f("pk_case_events")),
    )
    op.create_table(
        "search_approvals",
        sa.Column("id", sa.String(length=32), nullable=False),
        *_texts("case_number"),
        sa.Column("gallery_id", sa.String(length=32), nullable=False),
        *_texts("reason"),
        *_named("requested"),
        _key("search_approvals", "case_number", "cases.number"),
        _key("search_approvals", "gallery_id", "galleries.id"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_search_approvals")),
    )
    op.create_index(op.f("ix_search_approvals_case_number"), "search_approvals", ["case_number"])
    op.create_table(
        "search_approval_answers",
        sa.Column("approval_id", sa.String(length=32), nullable=False),
        sa.Column("granted", sa.Boolean(), nullable=False),
        *_texts("note"),
        *_named("answered"),
        _key("search_approval_answers", "approval_id", "search_approvals.id"),
        sa.PrimaryKeyConstraint("approval_id", name=op.f("pk_search_approval_answers")),
    )
    op.create_table(
        "purges",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("kind", sa.String(length=16), nullable=False),
        *_texts("target", "reason"),
        *_named("requested"),
        sa.Column("due_at", sa.DateTime(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_purges")),
    )
    op.create_index(op.f("ix_purges_target"), "purges", ["target"])
    op.create_table(
        "purge_withdrawals",
        sa.Column("purge_id", sa.String(length=32), nullable=False),
        *_texts("reason"),
        *_named("withdrawn"),
        _key("purge_withdrawals", "purge_id", "purges.id"),
        sa.PrimaryKeyConstraint("purge_id", name=op.f("pk_purge_withdrawals")),
    )
    op.create_table(
        "purge_confirmations",
        sa.Column("purge_id", sa.String(length=32), nullable=False),
        *_named("confirmed"),
        _key("purge_confirmations", "purge_id", "purges.id"),
        sa.PrimaryKeyConstraint("purge_id", name=op.f("pk_purge_confirmations")),
    )
    op.create_table(
        "purge_outcomes",
        sa.Column("purge_id", sa.String(length=32), nullable=False),
        sa.Column("counts", sa.JSON(), nullable=False),
        sa.Column("commitment", sa.String(length=64), nullable=False),
        _key("purge_outcomes", "purge_id", "purge_confirmations.purge_id"),
        sa.PrimaryKeyConstraint("purge_id", name=op.f("pk_purge_outcomes")),
    )
    if op.get_bind().dialect.name == "sqlite":
        for statement in guards():
            op.execute(statement)
