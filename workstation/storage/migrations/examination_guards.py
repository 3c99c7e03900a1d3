"""SQLite's guards of migration 0017: what an identification needs, and rows that stay as written.

Spelled out, as everything that a migration uses: it must mean the same for ever.
"""

from workstation.storage.purge_guards import case_guards

SAME = "('support for same source', 'strong support for same source')"
CONCLUSIONS = (
    "('strong support for different source', 'support for different source', 'no conclusion', "
    "'support for same source', 'strong support for same source')"
)
CHECKS = (
    "('whereabouts at the time', 'height', 'weight', 'age', 'tattoos and marks', 'distance', "
    "'custody status', 'twin or sibling', 'age of the portrait')"
)
# Spelled out, as everything in a migration: it must mean the same for ever. A test compares
# them with the rule.
DEPENDENT = "('look-alike opinion', 'line-up that followed the face search', 'second face search')"
ASKED = "('witness who saw the event', 'admission', 'other')"

KEYS = {
    "showings": ("search_id", "shown_to"),
    "analyses": ("id",),
    "independence": ("corroboration_id",),
    "attachments": ("corroboration_id", "position"),
    "check_answers": ("id",),
    "resolutions": ("answer_id",),
    "verifications": ("id",),
    "verification_portraits": ("verification_id", "position"),
    "verification_conclusions": ("verification_id", "position"),
    "verification_results": ("verification_id",),
    "verification_withdrawals": ("verification_id",),
    "approvals": ("id",),
    "reopenings": ("decision_id",),
    "decision_answers": ("decision_id", "answer_id"),
    "decision_verifications": ("decision_id", "verification_id"),
}


_OF_SEARCH = "(SELECT case_number FROM searches WHERE id = {row}.search_id)"
_OF_ITEM = (
    "(SELECT s.case_number FROM corroborations c JOIN searches s ON s.id = c.search_id "
    "WHERE c.id = {row}.corroboration_id)"
)
_OF_VERIFICATION = (
    "(SELECT s.case_number FROM verifications v JOIN searches s ON s.id = v.search_id "
    "WHERE v.id = {row}.verification_id)"
)
_OF_DECISION = (
    "(SELECT s.case_number FROM decisions d JOIN searches s ON s.id = d.search_id "
    "WHERE d.id = {row}.decision_id)"
)
CASE_OF = {
    "analyses": (
        "(SELECT e.case_number FROM faces f JOIN frames g ON g.id = f.frame_id "
        "JOIN evidence e ON e.id = g.evidence_id WHERE f.id = {row}.face_id)"
    ),
    "resolutions": (
        "(SELECT s.case_number FROM check_answers a JOIN searches s ON s.id = a.search_id "
        "WHERE a.id = {row}.answer_id)"
    ),
    **dict.fromkeys(("showings", "check_answers", "verifications", "approvals"), _OF_SEARCH),
    **dict.fromkeys(("independence", "attachments"), _OF_ITEM),
    **dict.fromkeys(
        (
            "verification_portraits",
            "verification_conclusions",
            "verification_results",
            "verification_withdrawals",
        ),
        _OF_VERIFICATION,
    ),
    **dict.fromkeys(("reopenings", "decision_answers", "decision_verifications"), _OF_DECISION),
}
"""SQL for the case of a row, as ``case_guards`` asks for it."""


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


INDEPENDENT_ITEMS = (
    "(SELECT count(*) FROM corroborations c JOIN independence i ON i.corroboration_id = c.id "
    "WHERE c.search_id = NEW.search_id "
    "AND (c.person_id IS NULL OR c.person_id = NEW.person_id) "
    f"AND c.kind NOT IN {DEPENDENT} "
    "AND trim(c.source) <> '' AND trim(c.reference) <> '' AND trim(c.description) <> '' "
    "AND i.derives_from_search = 0 AND trim(i.derivation) <> '' "
    f"AND (c.kind NOT IN {ASKED} OR (i.witness_saw IN ('the event', 'no witness is involved') "
    "AND i.line_up IN ('no line-up', 'made before the face search'))) "
    "AND NOT (c.kind = 'witness who saw the event' AND i.witness_saw = 'no witness is involved') "
    "AND NOT EXISTS (SELECT 1 FROM withdrawals w WHERE w.corroboration_id = c.id))"
)

# Verifications of the candidate that somebody has concluded, with whether they agree.
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

_OWN_WORK = (
    "SELECT searched_by FROM searches WHERE id = NEW.search_id "
    "UNION SELECT compared_by FROM comparisons WHERE id = NEW.comparison_id "
    "UNION SELECT analysed_by FROM analyses WHERE id = NEW.analysis_id "
    "UNION SELECT entered_by FROM corroborations c WHERE c.search_id = NEW.search_id "
    "AND (c.person_id IS NULL OR c.person_id = NEW.person_id) "
    "AND NOT EXISTS (SELECT 1 FROM withdrawals w WHERE w.corroboration_id = c.id) "
    "UNION SELECT answered_by FROM check_answers WHERE search_id = NEW.search_id "
    "AND person_id = NEW.person_id "
    "UNION SELECT requested_by FROM verifications WHERE search_id = NEW.search_id "
    "AND person_id = NEW.person_id"
)

IDENTIFICATION = {
    "analysis": (
        "NOT EXISTS (SELECT 1 FROM analyses a JOIN comparisons c ON c.id = NEW.comparison_id "
        "JOIN searches s ON s.id = NEW.search_id JOIN probes p ON p.id = s.probe_id "
        "WHERE a.id = NEW.analysis_id AND a.sufficient = 1 AND a.candidates_seen = 0 "
        "AND a.analysed_by = c.compared_by AND (a.face_id = p.face_id OR a.face_id IN "
        "(SELECT face_id FROM combined_faces WHERE search_id = s.id)))"
    ),
    "comparison": (
        "NOT EXISTS (SELECT 1 FROM comparisons WHERE id = NEW.comparison_id "
        "AND search_id = NEW.search_id AND person_id = NEW.person_id AND trim(note) <> '' "
        f"AND conclusion IN {SAME})"
    ),
    "corroboration": f"NEW.items_demanded < 1 OR {INDEPENDENT_ITEMS} < NEW.items_demanded",
    "checks": (
        "(SELECT count(DISTINCT check_name) FROM check_answers WHERE search_id = NEW.search_id "
        f"AND person_id = NEW.person_id AND check_name IN {CHECKS} AND trim(source) <> '') < 9"
    ),
    "contradictions": (
        "EXISTS (SELECT 1 FROM check_answers a WHERE a.search_id = NEW.search_id "
        "AND a.person_id = NEW.person_id AND a.finding = 'contradiction' AND NOT EXISTS "
        "(SELECT 1 FROM resolutions r WHERE r.answer_id = a.id "
        "AND r.resolved_by <> a.answered_by AND trim(r.explanation) <> ''))"
    ),
    "verification": (
        "EXISTS (SELECT 1 FROM verifications v WHERE v.search_id = NEW.search_id "
        "AND v.person_id = NEW.person_id "
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
        f"AND person_id = NEW.person_id) AND a.approved_by NOT IN ({_OWN_WORK}) "
        f"AND a.approved_by NOT IN (SELECT verified_by FROM ({_DRAWN})))"
    ),
}
"""What an identification lacks, in the words of the rule's requirements."""


def guards() -> list[str]:
    """The triggers, one statement each."""
    statements = [
        "DROP TRIGGER decisions_known_outcome",
        "DROP TRIGGER decisions_need_corroboration",
        "DROP TRIGGER decisions_one_identification",
        # After a reopening another outcome may follow, but never a second identification.
        _refuse(
            "decisions_one_identification",
            "decisions",
            "NEW.outcome = 'identified' AND EXISTS (SELECT 1 FROM decisions "
            "WHERE search_id = NEW.search_id AND outcome = 'identified')",
            "the search has an identification",
        ),
        _refuse(
            "decisions_known_outcome",
            "decisions",
            "NEW.outcome NOT IN ('identified', 'excluded', 'inconclusive', "
            "'not enough information', 'withdrawn')",
            "unknown outcome",
        ),
        _refuse(
            "decisions_rule_in_force",
            "decisions",
            "NEW.rule IS NOT 2",
            "a decision is made under the rule in force",
        ),
        _refuse(
            "decisions_end_once",
            "decisions",
            _ended("NEW.search_id", "NEW.person_id"),
            "a decision has ended this examination",
        ),
        _refuse(
            "decisions_name_a_candidate",
            "decisions",
            "NEW.outcome = 'identified' AND NOT EXISTS (SELECT 1 FROM candidates "
            "WHERE search_id = NEW.search_id AND person_id = NEW.person_id)",
            "an identification names a candidate",
        ),
    ]
    for name, lacking in IDENTIFICATION.items():
        statements.append(
            _refuse(
                f"decisions_need_{name}",
                "decisions",
                f"NEW.outcome = 'identified' AND ({lacking})",
                f"an identification needs {name}",
            )
        )
    for table, key in KEYS.items():
        statements += case_guards(table, key, CASE_OF[table])
    for table in ("comparisons", "corroborations", "check_answers", "verifications", "approvals"):
        statements.append(
            _refuse(
                f"{table}_while_open",
                table,
                _ended("NEW.search_id", "NEW.person_id"),
                "a decision has ended this examination",
            )
        )
    return [*statements, *_of_each_table()]


def _of_each_table() -> list[str]:
    closed = "EXISTS (SELECT 1 FROM verification_results WHERE verification_id = {0})"
    return [
        _refuse(
            "analyses_say_what_was_seen",
            "analyses",
            "NEW.candidates_seen IS NOT EXISTS (SELECT 1 FROM showings x "
            "JOIN searches s ON s.id = x.search_id JOIN probes p ON p.id = s.probe_id "
            "WHERE x.shown_to = NEW.analysed_by AND (p.face_id = NEW.face_id OR EXISTS "
            "(SELECT 1 FROM combined_faces f WHERE f.search_id = s.id "
            "AND f.face_id = NEW.face_id)))",
            "an analysis says whether candidates had been shown",
        ),
        _refuse(
            "comparisons_known_conclusion",
            "comparisons",
            f"NEW.conclusion IS NOT NULL AND NEW.conclusion NOT IN {CONCLUSIONS}",
            "unknown conclusion",
        ),
        _refuse(
            "check_answers_known",
            "check_answers",
            f"NEW.check_name NOT IN {CHECKS} OR NEW.finding NOT IN "
            "('nothing against', 'contradiction', 'cannot be established')",
            "unknown check or finding",
        ),
        _refuse(
            "resolutions_of_contradictions",
            "resolutions",
            "NOT EXISTS (SELECT 1 FROM check_answers WHERE id = NEW.answer_id "
            "AND finding = 'contradiction' AND answered_by <> NEW.resolved_by)",
            "a contradiction is resolved by somebody else than who found it",
        ),
        _refuse(
            "verification_portraits_before_anybody_looks",
            "verification_portraits",
            closed.format("NEW.verification_id"),
            "the portraits of a verification are complete",
        ),
        _refuse(
            "verification_conclusions_closed",
            "verification_conclusions",
            closed.format("NEW.verification_id") + f" OR NEW.conclusion NOT IN {CONCLUSIONS} "
            "OR NOT EXISTS (SELECT 1 FROM verification_portraits p "
            "WHERE p.verification_id = NEW.verification_id AND p.position = NEW.position)",
            "the conclusions of a verification are locked",
        ),
        _refuse(
            "verification_results_are_blind",
            "verification_results",
            "EXISTS (SELECT 1 FROM verification_withdrawals "
            "WHERE verification_id = NEW.verification_id) "
            "OR EXISTS (SELECT 1 FROM verifications v JOIN searches s ON s.id = v.search_id "
            "WHERE v.id = NEW.verification_id AND (NEW.verified_by IN "
            "(v.requested_by, s.searched_by) "
            "OR NEW.verified_by IN (SELECT shown_to FROM showings WHERE search_id = s.id) "
            "OR NEW.verified_by IN (SELECT compared_by FROM comparisons WHERE search_id = s.id) "
            "OR NEW.verified_by IN (SELECT r.verified_by FROM verification_results r "
            "JOIN verifications o ON o.id = r.verification_id "
            "WHERE o.search_id = v.search_id AND o.person_id = v.person_id)))",
            "a verification is made by somebody else, who knows nothing of the search",
        ),
        _refuse(
            "verification_results_are_whole",
            "verification_results",
            "(SELECT count(*) FROM verification_conclusions "
            "WHERE verification_id = NEW.verification_id) IS NOT "
            "(SELECT count(*) FROM verification_portraits "
            "WHERE verification_id = NEW.verification_id) "
            "OR (SELECT count(*) FROM verification_portraits "
            "WHERE verification_id = NEW.verification_id) < 2",
            "a verification has a conclusion for each portrait",
        ),
        _refuse(
            "verification_withdrawals_before_a_result",
            "verification_withdrawals",
            closed.format("NEW.verification_id"),
            "a verification that was made stays",
        ),
        _refuse(
            "approvals_in_order",
            "approvals",
            "NEW.position IS NOT (SELECT coalesce(max(position), 0) + 1 FROM approvals "
            "WHERE search_id = NEW.search_id AND person_id = NEW.person_id)",
            "approvals follow one another",
        ),
        _refuse(
            "approvals_by_another",
            "approvals",
            "NEW.approved_by IN (SELECT searched_by FROM searches WHERE id = NEW.search_id "
            "UNION SELECT compared_by FROM comparisons WHERE search_id = NEW.search_id "
            "AND person_id = NEW.person_id "
            "UNION SELECT r.verified_by FROM verification_results r JOIN verifications v "
            "ON v.id = r.verification_id WHERE v.search_id = NEW.search_id "
            "AND v.person_id = NEW.person_id)",
            "nobody approves their own work",
        ),
        _refuse(
            "reopenings_with_a_reason",
            "reopenings",
            "trim(NEW.reason) = ''",
            "reopening needs a reason",
        ),
    ]
