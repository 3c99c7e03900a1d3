"""SQLite's guards of migration 0021: what is found, limited, asked and remarked stays as written.

Spelled out, as everything that a migration uses: it must mean the same for ever.
"""

from workstation.storage.purge_guards import case_guards

KEYS = {
    "component_findings": ("id",),
    "finding_characteristics": ("finding_id", "position"),
    "finding_regions": ("finding_id", "position"),
    "comparison_findings": ("comparison_id", "finding_id"),
    "comparison_limits": ("comparison_id", "kind"),
    "context_asked": ("search_id", "person_id", "fact", "asked_by"),
    "remarks": ("id",),
}

_OF_SEARCH = "(SELECT case_number FROM searches WHERE id = {row}.search_id)"
_OF_FINDING = (
    "(SELECT s.case_number FROM component_findings f JOIN searches s ON s.id = f.search_id "
    "WHERE f.id = {row}.finding_id)"
)
_OF_COMPARISON = (
    "(SELECT s.case_number FROM comparisons c JOIN searches s ON s.id = c.search_id "
    "WHERE c.id = {row}.comparison_id)"
)
CASE_OF = {
    **dict.fromkeys(("component_findings", "context_asked", "remarks"), _OF_SEARCH),
    **dict.fromkeys(("finding_characteristics", "finding_regions"), _OF_FINDING),
    **dict.fromkeys(("comparison_findings", "comparison_limits"), _OF_COMPARISON),
}
"""SQL for the case of a row, as ``case_guards`` asks for it."""

LIKENESSES = "('similar', 'dissimilar', 'explainable difference', 'not comparable')"
LIMITS = (
    "('size', 'pose', 'light', 'lens', 'compression', 'time between the pictures', 'alterations')"
)
FACTS = "('similarity', 'rank', 'name', 'offence')"

_FACE = (
    "(a.face_id = p.face_id OR a.face_id IN "
    "(SELECT face_id FROM combined_faces WHERE search_id = s.id))"
)
_ENDED = (
    "EXISTS (SELECT 1 FROM decisions d WHERE d.search_id = NEW.search_id "
    "AND (d.person_id IS NULL OR d.person_id = NEW.person_id OR d.outcome = 'identified') "
    "AND NOT EXISTS (SELECT 1 FROM reopenings r WHERE r.decision_id = d.id))"
)
_VERIFYING = (
    "EXISTS (SELECT 1 FROM verifications v "
    "WHERE v.search_id = NEW.search_id AND v.person_id = NEW.person_id "
    "AND v.id NOT IN (SELECT verification_id FROM verification_results) "
    "AND v.id NOT IN (SELECT verification_id FROM verification_withdrawals))"
)
REMARKED = (
    "(SELECT count(*) FROM component_findings f "
    "WHERE f.search_id = NEW.search_id AND f.person_id = NEW.person_id) + "
    "(SELECT count(*) FROM remarks m "
    "WHERE m.search_id = NEW.search_id AND m.person_id = NEW.person_id)"
)
"""How many findings and remarks there are about a candidate. They are only ever added."""


def _refuse(name: str, table: str, when: str, why: str) -> str:
    return (
        f"CREATE TRIGGER {name} BEFORE INSERT ON {table} WHEN {when} "
        f"BEGIN SELECT RAISE(ABORT, '{why}'); END"
    )


def _unshown(who: str) -> str:
    return (
        f"NOT EXISTS (SELECT 1 FROM showings w WHERE w.search_id = NEW.search_id "
        f"AND w.shown_to = NEW.{who})"
    )


def guards() -> list[str]:
    """The triggers, one statement each."""
    statements = []
    for table, keys in KEYS.items():
        statements += case_guards(table, keys, CASE_OF[table])
    return [*statements, *_of_findings(), *_of_comparisons(), *_of_others(), *_of_approvals()]


def _of_findings() -> list[str]:
    return [
        _refuse(
            "component_findings_after_analysis",
            "component_findings",
            "NOT EXISTS (SELECT 1 FROM analyses a JOIN searches s ON s.id = NEW.search_id "
            "JOIN probes p ON p.id = s.probe_id WHERE a.analysed_by = NEW.found_by "
            "AND a.sufficient = 1 AND a.candidates_seen = 0 "
            f"AND a.analysed_at <= NEW.found_at AND {_FACE})",
            "an analysis comes before a finding",
        ),
        _refuse(
            "component_findings_by_whoever_saw",
            "component_findings",
            _unshown("found_by"),
            "whoever compares has seen the candidates",
        ),
        _refuse(
            "component_findings_in_time",
            "component_findings",
            f"{_ENDED} OR {_VERIFYING}",
            "a verification is under way, or a decision has ended this examination",
        ),
        _refuse(
            "component_findings_of_what_shows",
            "component_findings",
            f"NEW.likeness NOT IN {LIKENESSES} OR trim(NEW.component) = '' "
            "OR NEW.visible_in_probe NOT IN (0, 1) OR NEW.visible_in_portrait NOT IN (0, 1) "
            "OR (NEW.likeness <> 'not comparable' "
            "AND NOT (NEW.visible_in_probe = 1 AND NEW.visible_in_portrait = 1)) "
            "OR (NEW.likeness = 'explainable difference' AND trim(NEW.note) = '')",
            "what is not visible in both pictures cannot be compared",
        ),
        _complete("finding_characteristics", "finding_id", "component_findings", "characteristics"),
        _complete("finding_regions", "finding_id", "component_findings", "regions"),
        _refuse(
            "finding_characteristics_known",
            "finding_characteristics",
            f"NEW.likeness NOT IN {LIKENESSES}",
            "an answer is one of the four",
        ),
    ]


def _of_comparisons() -> list[str]:
    return [
        _complete("comparison_findings", "comparison_id", "comparisons", "findings"),
        _complete("comparison_limits", "comparison_id", "comparisons", "limits"),
        _refuse(
            "comparison_findings_of_their_own",
            "comparison_findings",
            "NOT EXISTS (SELECT 1 FROM comparisons c JOIN component_findings f "
            "ON f.id = NEW.finding_id WHERE c.id = NEW.comparison_id "
            "AND f.search_id = c.search_id AND f.person_id = c.person_id "
            "AND f.found_by = c.compared_by AND f.found_at <= c.compared_at)",
            "a comparison rests on findings of its own examiner, made before",
        ),
        _refuse(
            "comparison_limits_say_how",
            "comparison_limits",
            f"NEW.kind NOT IN {LIMITS} OR NEW.limiting NOT IN (0, 1) "
            "OR (NEW.limiting = 1 AND trim(NEW.note) = '')",
            "a limit is of a known kind, and says how it limits",
        ),
    ]


def _of_others() -> list[str]:
    return [
        _refuse(
            "context_asked_of_a_known_fact",
            "context_asked",
            f"NEW.fact NOT IN {FACTS} OR trim(NEW.asked_by) = '' OR {_unshown('asked_by')}",
            "somebody who was shown the candidates asks for a known fact",
        ),
        _refuse(
            "remarks_say_something",
            "remarks",
            f"trim(NEW.text) = '' OR trim(NEW.written_by) = '' OR {_unshown('written_by')}",
            "a remark says something, by somebody who was shown the candidates",
        ),
        _refuse("remarks_in_time", "remarks", _ENDED, "a decision has ended this examination"),
        _refuse(
            "remarks_answer_one_of_the_same",
            "remarks",
            "NEW.answers IS NOT NULL AND NOT EXISTS (SELECT 1 FROM remarks m "
            "WHERE m.id = NEW.answers AND m.search_id = NEW.search_id "
            "AND m.person_id = NEW.person_id AND m.component = NEW.component)",
            "a remark answers one about the same",
        ),
    ]


def _of_approvals() -> list[str]:
    """An approval looks at findings and remarks too; with a later one it no longer holds."""
    return [
        _refuse(
            "approvals_count_what_was_remarked",
            "approvals",
            f"NEW.remarked IS NOT {REMARKED}",
            "an approval looks at everything",
        ),
        _refuse(
            "approvals_by_another_than_answered",
            "approvals",
            "NEW.approved_by IN (SELECT found_by FROM component_findings "
            "WHERE search_id = NEW.search_id AND person_id = NEW.person_id)",
            "nobody approves their own work",
        ),
        _refuse(
            "decisions_need_approval_of_remarks",
            "decisions",
            "NEW.outcome = 'identified' AND NOT EXISTS (SELECT 1 FROM approvals a "
            f"WHERE a.id = NEW.approval_id AND a.remarked = {REMARKED})",
            "an identification needs approval",
        ),
    ]


def _complete(table: str, key: str, parent: str, length: str) -> str:
    return _refuse(
        f"{table}_complete",
        table,
        f"(SELECT count(*) FROM {table} WHERE {key} = NEW.{key}) >= "
        f"(SELECT {length} FROM {parent} WHERE id = NEW.{key})",
        f"{table} are complete",
    )
