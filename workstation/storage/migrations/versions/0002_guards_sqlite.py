"""SQLite's own guards: the third lock of the identification rule, and append-only tables."""

from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

APPEND_ONLY = (
    "log",
    "probes",
    "searches",
    "candidates",
    "comparisons",
    "corroborations",
    "withdrawals",
    "decisions",
    "decision_items",
)

# The kinds are spelled out: a migration must mean the same for ever. A test compares them
# with the rule, so a new kind cannot be forgotten here.
INDEPENDENT = (
    "witness who saw the event",
    "DNA",
    "fingerprint",
    "phone or location record",
    "transaction",
    "recovered property",
    "admission",
    "other physical evidence",
    "other",
)


def guards() -> list[str]:
    """The triggers, one statement each."""
    statements = []
    for table in APPEND_ONLY:
        for action in ("UPDATE", "DELETE"):
            statements.append(
                f"CREATE TRIGGER {table}_no_{action.lower()} BEFORE {action} ON {table} "
                f"BEGIN SELECT RAISE(ABORT, '{table} rows cannot be changed'); END"
            )
        # REPLACE resolves its conflict by deleting, which a connection without
        # recursive_triggers would let pass: refuse before the conflict arises.
        statements.append(
            f"CREATE TRIGGER {table}_no_replace BEFORE INSERT ON {table} "
            f"WHEN EXISTS (SELECT 1 FROM {table} WHERE {_same_key(table)}) "
            f"BEGIN SELECT RAISE(ABORT, '{table} rows cannot be replaced'); END"
        )
    kinds = ", ".join(f"'{kind}'" for kind in INDEPENDENT)
    statements += [
        "CREATE TRIGGER log_in_order BEFORE INSERT ON log "
        "WHEN NEW.number <> (SELECT coalesce(max(number), 0) + 1 FROM log) "
        "BEGIN SELECT RAISE(ABORT, 'log entries follow one another'); END",
        "CREATE TRIGGER candidates_closed BEFORE INSERT ON candidates "
        "WHEN EXISTS (SELECT 1 FROM searches WHERE id = NEW.search_id) "
        "BEGIN SELECT RAISE(ABORT, 'the candidates of a search are complete'); END",
        "CREATE TRIGGER withdrawals_in_time BEFORE INSERT ON withdrawals "
        "WHEN EXISTS (SELECT 1 FROM decisions d JOIN corroborations c "
        "ON c.search_id = d.search_id WHERE c.id = NEW.corroboration_id "
        "AND d.outcome = 'identified') "
        "BEGIN SELECT RAISE(ABORT, 'an identification rests on this item'); END",
        "CREATE TRIGGER decisions_one_identification BEFORE INSERT ON decisions "
        "WHEN EXISTS (SELECT 1 FROM decisions WHERE search_id = NEW.search_id "
        "AND outcome = 'identified') "
        "BEGIN SELECT RAISE(ABORT, 'the search has an identification'); END",
        "CREATE TRIGGER decisions_known_outcome BEFORE INSERT ON decisions "
        "WHEN NEW.outcome NOT IN "
        "('identified', 'excluded', 'inconclusive', 'not enough information') "
        "BEGIN SELECT RAISE(ABORT, 'unknown outcome'); END",
        "CREATE TRIGGER decisions_need_corroboration BEFORE INSERT ON decisions "
        "WHEN NEW.outcome = 'identified' AND NOT ("
        "EXISTS (SELECT 1 FROM candidates WHERE search_id = NEW.search_id "
        "AND person_id = NEW.person_id) "
        "AND EXISTS (SELECT 1 FROM comparisons WHERE id = NEW.comparison_id "
        "AND search_id = NEW.search_id AND person_id = NEW.person_id AND trim(note) <> '') "
        "AND EXISTS (SELECT 1 FROM corroborations c WHERE c.search_id = NEW.search_id "
        "AND (c.person_id IS NULL OR c.person_id = NEW.person_id) "
        f"AND c.kind IN ({kinds}) "
        "AND trim(c.source) <> '' AND trim(c.reference) <> '' AND trim(c.description) <> '' "
        "AND NOT EXISTS (SELECT 1 FROM withdrawals w WHERE w.corroboration_id = c.id))) "
        "BEGIN SELECT RAISE(ABORT, 'an identification needs corroboration'); END",
    ]
    return statements


def _same_key(table: str) -> str:
    keys = {
        "log": ("number",),
        "candidates": ("search_id", "rank"),
        "withdrawals": ("corroboration_id",),
        "decision_items": ("decision_id", "corroboration_id"),
    }.get(table, ("id",))
    return " AND ".join(f"{key} = NEW.{key}" for key in keys)


def upgrade() -> None:
    """Create the guards where the database is SQLite; PostgreSQL will bring its own."""
    if op.get_bind().dialect.name == "sqlite":
        for statement in guards():
            op.execute(statement)
