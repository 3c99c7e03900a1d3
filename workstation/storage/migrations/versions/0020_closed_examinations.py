"""Guards that random actions and direct SQL showed to be missing from 0017.

Lists that belong to a record say how long they are, so nothing can be added to them afterwards;
an approval says how many records it looked at, so a later one makes it stale in the database
too; and what ended stays as it was when it ended.
"""

import sqlalchemy as sa
from alembic import op

revision = "0020"
down_revision = "0019"
branch_labels = None
depends_on = None

# Spelled out again: a migration must mean the same for ever, whatever becomes of 0017.
SAME = "('support for same source', 'strong support for same source')"
CONCLUSIONS = (
    "('strong support for different source', 'support for different source', 'no conclusion', "
    "'support for same source', 'strong support for same source')"
)
DEPENDENT = "('look-alike opinion', 'line-up that followed the face search', 'second face search')"
ASKED = "('witness who saw the event', 'admission', 'other')"
SEARCHABLE = (
    "('camera frame', 'photograph', 'identity document', 'body camera', 'social media', 'other')"
)


def _refuse(name: str, table: str, when: str, why: str) -> str:
    return (
        f"CREATE TRIGGER {name} BEFORE INSERT ON {table} WHEN {when} "
        f"BEGIN SELECT RAISE(ABORT, '{why}'); END"
    )


def _ended(search: str, person: str) -> str:
    """Whether a decision ended the examination of a candidate, and nobody reopened it."""
    return (
        f"EXISTS (SELECT 1 FROM decisions d WHERE d.search_id = {search} "
        f"AND (d.person_id IS NULL OR d.person_id = {person} OR d.outcome = 'identified') "
        "AND NOT EXISTS (SELECT 1 FROM reopenings r WHERE r.decision_id = d.id))"
    )


ITEMS = (
    "corroborations c WHERE c.search_id = NEW.search_id "
    "AND (c.person_id IS NULL OR c.person_id = NEW.person_id)"
)
ANSWERS = "check_answers a WHERE a.search_id = NEW.search_id AND a.person_id = NEW.person_id"
ASKED_FOR = "verifications v WHERE v.search_id = NEW.search_id AND v.person_id = NEW.person_id"

RECORDS = " + ".join(
    f"(SELECT count(*) FROM {each})"
    for each in (
        "comparisons o WHERE o.search_id = NEW.search_id AND o.person_id = NEW.person_id",
        ITEMS,
        f"{ITEMS} AND EXISTS (SELECT 1 FROM independence i WHERE i.corroboration_id = c.id)",
        f"{ITEMS} AND EXISTS (SELECT 1 FROM withdrawals w WHERE w.corroboration_id = c.id)",
        ANSWERS,
        f"{ANSWERS} AND EXISTS (SELECT 1 FROM resolutions r WHERE r.answer_id = a.id)",
        ASKED_FOR,
        f"{ASKED_FOR} AND EXISTS "
        "(SELECT 1 FROM verification_results r WHERE r.verification_id = v.id)",
        f"{ASKED_FOR} AND EXISTS "
        "(SELECT 1 FROM verification_withdrawals w WHERE w.verification_id = v.id)",
    )
)
"""How many records there are about a candidate. They are only ever added, so it only grows."""

# Somebody's own work on a candidate, beside the analysis and the comparison that serve.
_WORK = (
    "SELECT searched_by FROM searches WHERE id = NEW.search_id "
    f"UNION SELECT c.entered_by FROM {ITEMS} "
    "UNION SELECT i.answered_by FROM independence i WHERE i.corroboration_id IN "
    f"(SELECT c.id FROM {ITEMS}) "
    f"UNION SELECT a.answered_by FROM {ANSWERS} "
    f"UNION SELECT v.requested_by FROM {ASKED_FOR}"
)
_OWN_WORK = (
    f"{_WORK} UNION SELECT compared_by FROM comparisons WHERE id = NEW.comparison_id "
    "UNION SELECT analysed_by FROM analyses WHERE id = NEW.analysis_id"
)
_RESOLVED = (
    f"SELECT r.resolved_by FROM resolutions r WHERE r.answer_id IN (SELECT a.id FROM {ANSWERS})"
)
_VERIFIED = (
    "SELECT r.verified_by FROM verification_results r WHERE r.verification_id IN "
    f"(SELECT v.id FROM {ASKED_FOR})"
)
_DRAWN = (
    "SELECT r.verified_by AS verified_by, "
    "(SELECT count(*) FROM verification_conclusions k JOIN verification_portraits p "
    "ON p.verification_id = k.verification_id AND p.position = k.position "
    f"WHERE k.verification_id = v.id AND k.conclusion IN {SAME} "
    "AND p.person_id = v.person_id) = 1 "
    "AND (SELECT count(*) FROM verification_conclusions k JOIN verification_portraits p "
    "ON p.verification_id = k.verification_id AND p.position = k.position "
    f"WHERE k.verification_id = v.id AND k.conclusion IN {SAME} "
    "AND p.person_id <> v.person_id) = 0 AS agrees "
    "FROM verifications v JOIN verification_results r ON r.verification_id = v.id "
    "WHERE v.search_id = NEW.search_id AND v.person_id = NEW.person_id"
)
_FACE = (
    "(a.face_id = p.face_id OR a.face_id IN "
    "(SELECT face_id FROM combined_faces WHERE search_id = s.id))"
)

IDENTIFICATION = {
    "probe": (
        "NOT EXISTS (SELECT 1 FROM searches s JOIN probes p ON p.id = s.probe_id "
        f"WHERE s.id = NEW.search_id AND p.probe_class IN {SEARCHABLE})"
    ),
    "analysis": (
        "NOT EXISTS (SELECT 1 FROM analyses a JOIN comparisons c ON c.id = NEW.comparison_id "
        "JOIN searches s ON s.id = NEW.search_id JOIN probes p ON p.id = s.probe_id "
        "WHERE a.id = NEW.analysis_id AND a.sufficient = 1 AND a.candidates_seen = 0 "
        "AND trim(a.note) <> '' AND a.analysed_by = c.compared_by "
        f"AND a.analysed_at <= c.compared_at AND {_FACE})"
    ),
    "comparison": (
        "NOT EXISTS (SELECT 1 FROM comparisons c WHERE c.id = NEW.comparison_id "
        "AND c.search_id = NEW.search_id AND c.person_id = NEW.person_id AND trim(c.note) <> '' "
        f"AND c.conclusion IN {SAME} AND NOT EXISTS (SELECT 1 FROM comparisons o "
        "WHERE o.search_id = c.search_id AND o.person_id = c.person_id "
        "AND o.compared_at > c.compared_at))"
    ),
    "corroboration": (
        "NEW.items_demanded < 1 OR (SELECT count(*) FROM corroborations c "
        "JOIN independence i ON i.corroboration_id = c.id "
        "WHERE c.search_id = NEW.search_id "
        "AND (c.person_id IS NULL OR c.person_id = NEW.person_id) "
        f"AND c.kind NOT IN {DEPENDENT} AND c.dated <= date(c.entered_at, '+1 day') "
        "AND trim(c.source) <> '' AND trim(c.reference) <> '' AND trim(c.description) <> '' "
        "AND i.derives_from_search = 0 AND trim(i.derivation) <> '' "
        f"AND (c.kind NOT IN {ASKED} OR (i.witness_saw IN ('the event', 'no witness is involved') "
        "AND i.line_up IN ('no line-up', 'made before the face search'))) "
        "AND NOT (c.kind = 'witness who saw the event' "
        "AND i.witness_saw = 'no witness is involved') "
        "AND NOT EXISTS (SELECT 1 FROM withdrawals w WHERE w.corroboration_id = c.id)) "
        "< NEW.items_demanded"
    ),
    "contradictions": (
        f"EXISTS (SELECT 1 FROM {ANSWERS} AND a.finding = 'contradiction' AND NOT EXISTS "
        "(SELECT 1 FROM resolutions r WHERE r.answer_id = a.id AND r.resolved_by <> a.answered_by "
        "AND trim(r.explanation) <> '' AND trim(r.source) <> ''))"
    ),
    "verification": (
        f"EXISTS (SELECT 1 FROM {ASKED_FOR} "
        "AND v.id NOT IN (SELECT verification_id FROM verification_results) "
        "AND v.id NOT IN (SELECT verification_id FROM verification_withdrawals)) "
        f"OR (SELECT count(*) FROM ({_DRAWN}) WHERE agrees) < 1 "
        f"OR (SELECT count(*) FROM ({_DRAWN}) WHERE NOT agrees) > 1 "
        f"OR EXISTS (SELECT 1 FROM ({_DRAWN}) WHERE verified_by IN ({_OWN_WORK}))"
    ),
    "approval": (
        "NOT EXISTS (SELECT 1 FROM approvals a WHERE a.id = NEW.approval_id AND a.approved = 1 "
        "AND a.search_id = NEW.search_id AND a.person_id = NEW.person_id "
        "AND a.position = (SELECT max(position) FROM approvals WHERE search_id = NEW.search_id "
        f"AND person_id = NEW.person_id) AND trim(a.approved_by) <> '' AND a.records = {RECORDS} "
        f"AND a.approved_by NOT IN ({_OWN_WORK} UNION {_RESOLVED} UNION {_VERIFIED}))"
    ),
}
"""What an identification lacks, in the words of the rule's requirements."""


def guards() -> list[str]:
    """The triggers, one statement each."""
    replaced = (
        *(f"decisions_need_{name}" for name in IDENTIFICATION if name != "probe"),
        "verification_results_are_blind",
        "verification_results_are_whole",
        "approvals_by_another",
    )
    statements = [f"DROP TRIGGER {name}" for name in replaced]
    for name, lacking in IDENTIFICATION.items():
        statements.append(
            _refuse(
                f"decisions_need_{name}",
                "decisions",
                f"NEW.outcome = 'identified' AND ({lacking})",
                f"an identification needs {name}",
            )
        )
    return [*statements, *_of_records(), *_of_lists(), *_of_ends()]


def _of_records() -> list[str]:
    return [
        _refuse(
            "decisions_say_why",
            "decisions",
            "trim(NEW.note) = '' OR trim(NEW.decided_by) = ''",
            "a decision needs a note and a name",
        ),
        _refuse(
            "comparisons_after_analysis",
            "comparisons",
            "NOT EXISTS (SELECT 1 FROM analyses a JOIN searches s ON s.id = NEW.search_id "
            "JOIN probes p ON p.id = s.probe_id WHERE a.analysed_by = NEW.compared_by "
            "AND a.sufficient = 1 AND a.candidates_seen = 0 "
            f"AND a.analysed_at <= NEW.compared_at AND {_FACE})",
            "an analysis comes before a comparison",
        ),
        _refuse(
            "verification_results_are_blind",
            "verification_results",
            "trim(NEW.verified_by) = '' OR EXISTS (SELECT 1 FROM verification_withdrawals "
            "WHERE verification_id = NEW.verification_id) "
            "OR EXISTS (SELECT 1 FROM verifications v JOIN searches s ON s.id = v.search_id "
            "WHERE v.id = NEW.verification_id AND (NEW.verified_by = s.searched_by "
            "OR NEW.verified_by IN (SELECT shown_to FROM showings WHERE search_id = s.id) "
            "OR NEW.verified_by IN (SELECT compared_by FROM comparisons WHERE search_id = s.id) "
            "OR NEW.verified_by IN (SELECT o.requested_by FROM verifications o "
            "WHERE o.search_id = v.search_id AND o.person_id = v.person_id) "
            "OR NEW.verified_by IN (SELECT r.verified_by FROM verification_results r "
            "JOIN verifications o ON o.id = r.verification_id "
            "WHERE o.search_id = v.search_id AND o.person_id = v.person_id) "
            "OR NEW.verified_by IN (SELECT c.entered_by FROM corroborations c "
            "WHERE c.search_id = s.id AND (c.person_id IS NULL OR c.person_id = v.person_id)) "
            "OR NEW.verified_by IN (SELECT i.answered_by FROM independence i "
            "JOIN corroborations c ON c.id = i.corroboration_id "
            "WHERE c.search_id = s.id AND (c.person_id IS NULL OR c.person_id = v.person_id)) "
            "OR NEW.verified_by IN (SELECT answered_by FROM check_answers "
            "WHERE search_id = s.id AND person_id = v.person_id)))",
            "a verification is made by somebody else, who knows nothing of the search",
        ),
        _refuse(
            "verification_results_are_whole",
            "verification_results",
            "EXISTS (SELECT 1 FROM verifications v WHERE v.id = NEW.verification_id AND "
            "(v.shown IS NOT (SELECT count(*) FROM verification_conclusions k "
            "WHERE k.verification_id = v.id) OR v.shown IS NOT (SELECT count(*) "
            "FROM verification_portraits p WHERE p.verification_id = v.id)))",
            "a verification has a conclusion for each portrait",
        ),
        _refuse(
            "approvals_by_another",
            "approvals",
            f"trim(NEW.approved_by) = '' OR NEW.approved_by IN ({_WORK} UNION {_RESOLVED} "
            f"UNION {_VERIFIED} UNION SELECT compared_by FROM comparisons "
            "WHERE search_id = NEW.search_id AND person_id = NEW.person_id)",
            "nobody approves their own work",
        ),
        _refuse(
            "approvals_count_what_they_look_at",
            "approvals",
            f"NEW.records IS NOT {RECORDS}",
            "an approval looks at everything",
        ),
    ]


def _of_lists() -> list[str]:
    statements = [
        _refuse(
            "decisions_hold_everything",
            "decisions",
            f"NEW.items IS NOT (SELECT count(*) FROM {ITEMS}) "
            f"OR NEW.answers IS NOT (SELECT count(*) FROM {ANSWERS}) "
            f"OR NEW.verifications IS NOT (SELECT count(*) FROM {ASKED_FOR})",
            "a decision holds everything that was written down",
        ),
        _refuse(
            "verifications_show_several",
            "verifications",
            "NEW.shown < 2",
            "a verification shows somebody beside the candidate",
        ),
    ]
    for table, key, parent, length in (
        ("decision_items", "decision_id", "decisions", "items"),
        ("decision_answers", "decision_id", "decisions", "answers"),
        ("decision_verifications", "decision_id", "decisions", "verifications"),
        ("attachments", "corroboration_id", "corroborations", "attached"),
        ("verification_portraits", "verification_id", "verifications", "shown"),
    ):
        statements.append(
            _refuse(
                f"{table}_complete",
                table,
                f"(SELECT count(*) FROM {table} WHERE {key} = NEW.{key}) >= "
                f"(SELECT {length} FROM {parent} WHERE id = NEW.{key})",
                f"{table} are complete",
            )
        )
    return statements


def _of_ends() -> list[str]:
    """What belongs to a record that a decision closed is closed with it."""
    statements = [
        _refuse(
            "independence_before_an_identification",
            "independence",
            "EXISTS (SELECT 1 FROM decision_items m JOIN decisions d ON d.id = m.decision_id "
            "WHERE m.corroboration_id = NEW.corroboration_id AND d.outcome = 'identified')",
            "an identification rests on this item",
        )
    ]
    for table, key, parent in (
        ("independence", "corroboration_id", "corroborations"),
        ("withdrawals", "corroboration_id", "corroborations"),
        ("resolutions", "answer_id", "check_answers"),
        ("verification_results", "verification_id", "verifications"),
        ("verification_withdrawals", "verification_id", "verifications"),
    ):
        statements.append(
            _refuse(
                f"{table}_while_open",
                table,
                f"EXISTS (SELECT 1 FROM {parent} x WHERE x.id = NEW.{key} "
                f"AND {_ended('x.search_id', 'x.person_id')})",
                "a decision has ended this examination",
            )
        )
    return statements


def upgrade() -> None:
    """Add the lengths, and note who saw candidates in versions that did not ask."""
    for table, name in (
        ("approvals", "records"),
        ("corroborations", "attached"),
        ("verifications", "shown"),
        ("decisions", "items"),
        ("decisions", "answers"),
        ("decisions", "verifications"),
    ):
        op.add_column(table, sa.Column(name, sa.Integer(), nullable=False, server_default="0"))
    # Versions without analyses showed the candidates to whoever searched or compared.
    op.execute(
        "INSERT INTO showings (search_id, shown_to, shown_at) "
        "SELECT search_id, who, min(at) FROM ("
        "SELECT id AS search_id, searched_by AS who, searched_at AS at FROM searches "
        "UNION ALL SELECT search_id, compared_by, compared_at FROM comparisons) AS seen "
        "WHERE NOT EXISTS (SELECT 1 FROM showings x "
        "WHERE x.search_id = seen.search_id AND x.shown_to = seen.who) "
        "GROUP BY search_id, who"
    )
    if op.get_bind().dialect.name == "sqlite":
        for statement in guards():
            op.execute(statement)
