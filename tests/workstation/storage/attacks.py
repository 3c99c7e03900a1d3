"""SQL that tries to get round the rule, through the program's own connection.

``{a}`` is a search that has led to an identification, ``{b}`` one that lacks the decision only,
``{c}`` one that lacks a check and the approval, ``{p}`` the candidate of each.
"""

from __future__ import annotations

WHEN = "'2099-06-01 00:00:00.000000'"

RECORDS = [
    *("searches", "probes", "candidates", "showings", "analyses", "comparisons"),
    *("corroborations", "independence", "attachments", "withdrawals", "check_answers"),
    *("resolutions", "verifications", "verification_portraits", "verification_conclusions"),
    *("verification_results", "verification_withdrawals", "approvals", "decisions"),
    *("decision_items", "decision_answers", "decision_verifications", "reopenings", "log"),
    *("component_findings", "finding_characteristics", "finding_regions", "comparison_findings"),
    *("comparison_limits", "context_asked", "remarks"),
]
"""Every table of an examination, each with at least one row in the scene."""

CHANGES = [
    "UPDATE decisions SET person_id = (SELECT person_id FROM candidates WHERE rank = 2)",
    "UPDATE decisions SET search_id = '{b}'",
    "UPDATE decisions SET outcome = 'excluded'",
    "UPDATE decisions SET outcome = 'identified', rule = 1",
    "UPDATE decisions SET id = 'x' || id",
    "UPDATE decisions SET rowid = rowid + 100",
    "UPDATE OR REPLACE decisions SET id = (SELECT min(id) FROM decisions)",
    "UPDATE OR IGNORE decisions SET note = 'other'",
    "UPDATE corroborations SET kind = 'DNA', description = 'other'",
    "UPDATE corroborations SET person_id = NULL",
    "UPDATE independence SET derives_from_search = 0, witness_saw = 'the event'",
    "UPDATE verification_conclusions SET conclusion = 'support for same source'",
    "UPDATE verification_conclusions SET looked_at = NULL",
    "UPDATE verification_results SET verified_by = 'Other'",
    "UPDATE approvals SET approved = 1, records = 99",
    "UPDATE approvals SET basis = 'other'",
    "UPDATE check_answers SET finding = 'nothing against'",
    "UPDATE analyses SET candidates_seen = 0",
    "UPDATE showings SET shown_to = 'Other'",
    "UPDATE comparisons SET conclusion = 'strong support for same source'",
    "UPDATE comparisons SET would_change = 'nothing', looked_at = NULL",
    "UPDATE comparisons SET limits = limits + 1, findings = 99",
    "UPDATE component_findings SET likeness = 'similar'",
    "UPDATE component_findings SET visible_in_probe = 1, visible_in_portrait = 1",
    "UPDATE component_findings SET found_by = 'Other'",
    "UPDATE finding_characteristics SET likeness = 'similar'",
    "UPDATE finding_regions SET in_probe = '[]'",
    "UPDATE comparison_findings SET comparison_id = comparison_id",
    "UPDATE comparison_limits SET limiting = 0",
    "UPDATE context_asked SET asked_by = 'Other'",
    "UPDATE remarks SET text = 'other'",
    "UPDATE remarks SET answers = NULL",
    "UPDATE approvals SET remarked = 99",
    "UPDATE candidates SET rank = rank + 1000",
    "UPDATE probes SET probe_class = 'photograph'",
    "UPDATE log SET body = x'7b7d'",
    "UPDATE log SET number = number + 1000",
]

UPSERTS = [
    f"INSERT INTO {table} SELECT * FROM {table} WHERE true ON CONFLICT DO UPDATE SET {column}"
    for table, column in (
        ("decisions", "person_id = 'other'"),
        ("corroborations", "kind = 'DNA'"),
        ("comparisons", "note = 'other'"),
        ("approvals", "approved = 1"),
        ("verification_results", "verified_by = 'Other'"),
        ("check_answers", "finding = 'nothing against'"),
        ("component_findings", "likeness = 'similar'"),
        ("comparison_limits", "limiting = 0"),
        ("remarks", "text = 'other'"),
        ("log", "body = x'7b7d'"),
    )
]

INSERTS = [
    "INSERT INTO log SELECT number + 5, body, sha256 || 'x' FROM log WHERE number = 1",
    "INSERT OR REPLACE INTO log SELECT 1 + max(number), x'7b7d', min(sha256) FROM log",
    "INSERT INTO candidates SELECT search_id, 99, 'new', name, portrait_id, image, 0.9, born, "
    "sex, photo_date, NULL, NULL, NULL, NULL FROM candidates WHERE rank = 1",
    f"INSERT INTO withdrawals SELECT id, 'r', {WHEN}, 'X' FROM corroborations "
    "WHERE search_id = '{a}'",
    f"INSERT INTO independence SELECT id, 0, 'd', 'the event', 'no line-up', {WHEN}, 'X' "
    "FROM corroborations WHERE id NOT IN (SELECT corroboration_id FROM independence)",
    "INSERT INTO decision_items SELECT d.id, c.id FROM decisions d, corroborations c "
    "WHERE c.search_id = '{b}'",
    "INSERT INTO decision_answers SELECT d.id, c.id FROM decisions d, check_answers c "
    "WHERE c.search_id = '{b}'",
    "INSERT INTO decision_verifications SELECT d.id, v.id FROM decisions d, verifications v "
    "WHERE v.search_id = '{b}'",
    "INSERT INTO attachments SELECT id, 9, 'new.pdf', 'x', 1 FROM corroborations",
    "INSERT INTO verification_portraits SELECT verification_id, 90, 'Z', 'x', 'new' "
    "FROM verification_portraits",
    "INSERT INTO verification_conclusions SELECT verification_id, 90, conclusion, NULL "
    "FROM verification_conclusions",
    f"INSERT INTO corroborations SELECT 'new', search_id, person_id, kind, source, reference, "
    f"dated, description, {WHEN}, 'X', 0 FROM corroborations WHERE search_id = '{{a}}'",
    f"INSERT INTO comparisons SELECT 'new', search_id, person_id, note, {WHEN}, compared_by, "
    "conclusion, '', NULL, 0, 0 FROM comparisons WHERE search_id = '{a}'",
    # By somebody who never analysed the probe.
    f"INSERT INTO comparisons SELECT 'new', search_id, person_id, note, {WHEN}, 'X', "
    "conclusion, '', NULL, 0, 0 FROM comparisons WHERE search_id = '{b}'",
    # By somebody who has seen the candidates, and says not.
    f"INSERT INTO analyses SELECT 'new', face_id, note, 1, 0, {WHEN}, analysed_by FROM analyses",
    f"INSERT INTO resolutions SELECT id, 'e', 's', {WHEN}, answered_by FROM check_answers",
    # By its own work: who compared, who searched, who verified.
    *(
        f"INSERT INTO approvals SELECT 'new', search_id, person_id, position + 1, 1, note, basis, "
        f"{WHEN}, {who}, records, remarked FROM approvals a WHERE search_id = '{{b}}'"
        for who in (
            "(SELECT compared_by FROM comparisons c WHERE c.search_id = a.search_id)",
            "(SELECT searched_by FROM searches s WHERE s.id = a.search_id)",
            "(SELECT max(verified_by) FROM verification_results)",
            "' '",
        )
    ),
    "INSERT INTO approvals SELECT 'new', search_id, person_id, position, 1, note, basis, "
    f"{WHEN}, 'X', records, remarked FROM approvals WHERE search_id = '{{b}}'",
    f"INSERT INTO reopenings SELECT id, ' ', {WHEN}, 'X' FROM decisions",
    f"INSERT INTO verifications SELECT 'new', search_id, person_id, {WHEN}, 'X', 1 "
    "FROM verifications WHERE search_id = '{b}'",
    # By somebody who never analysed; of an ended examination; of what does not show.
    *(
        f"INSERT INTO component_findings VALUES ('new', '{{{search}}}', '{{p}}', 'nose', "
        f"{seen}, 1, '{likeness}', '{note}', {WHEN}, '{who}', '1', 0, 0)"
        for search, seen, likeness, note, who in (
            ("b", 1, "similar", "", "X"),
            ("a", 1, "similar", "", "E. Examiner"),
            ("b", 0, "similar", "", "E. Examiner"),
            ("b", 1, "Similar", "", "E. Examiner"),
            ("b", 2, "similar", "", "E. Examiner"),
            ("b", 1, "explainable difference", " ", "E. Examiner"),
        )
    ),
    "INSERT INTO finding_characteristics SELECT finding_id, 90, 'tip', 'similar' "
    "FROM finding_characteristics",
    "INSERT INTO finding_regions SELECT finding_id, 90, 9, face_id, portrait_id, in_probe, "
    "in_portrait FROM finding_regions",
    "INSERT INTO comparison_findings SELECT c.id, f.id FROM comparisons c, component_findings f "
    "WHERE c.search_id = '{b}'",
    "INSERT INTO comparison_limits SELECT id, 'size', 0, '' FROM comparisons "
    "WHERE search_id = '{b}'",
    f"INSERT INTO context_asked VALUES ('{{b}}', '{{p}}', 'rank', 'X', {WHEN})",
    f"INSERT INTO context_asked VALUES ('{{b}}', '{{p}}', 'address', 'E. Examiner', {WHEN})",
    f"INSERT INTO remarks VALUES ('new', '{{b}}', '{{p}}', '', 'Alike.', {WHEN}, 'X', NULL)",
    *(
        f"INSERT INTO remarks VALUES ('new', '{{{search}}}', '{{p}}', '', '{text}', {WHEN}, "
        "'E. Examiner', NULL)"
        for search, text in (("b", " "), ("a", "Late."))
    ),
    f"INSERT INTO remarks SELECT 'new', '{{b}}', '{{p}}', component, 'Yes.', {WHEN}, "
    "'E. Examiner', id FROM remarks WHERE search_id = '{a}' LIMIT 1",
]

REPLACES = [f"INSERT OR REPLACE INTO {table} SELECT * FROM {table}" for table in RECORDS]
DELETES = [f"DELETE FROM {table}" for table in RECORDS]

ROWS = [*CHANGES, *UPSERTS, *INSERTS, *REPLACES, *DELETES]
"""Refused by the guards of the tables, whatever the connection may do."""

SCHEMA = [
    "DROP TABLE decision_items",
    "DROP TRIGGER decisions_need_approval",
    "DROP TRIGGER IF EXISTS log_no_update",
    "DROP INDEX one_identification_per_search",
    "ALTER TABLE decisions RENAME TO decisions_before",
    "ALTER TABLE decisions RENAME COLUMN rule TO rules",
    "ALTER TABLE decisions ADD COLUMN more TEXT",
    "ALTER TABLE decisions DROP COLUMN rule",
    "CREATE TABLE identifications (id TEXT)",
    "CREATE VIEW identifications AS SELECT * FROM decisions",
    "CREATE INDEX more ON decisions (note)",
    "CREATE TRIGGER helpful AFTER INSERT ON log BEGIN DELETE FROM people; END",
    "CREATE TRIGGER instead BEFORE DELETE ON decisions BEGIN SELECT RAISE(IGNORE); END",
    "CREATE TEMP TRIGGER first BEFORE INSERT ON main.decisions BEGIN SELECT RAISE(IGNORE); END",
    "CREATE TEMP TRIGGER after AFTER INSERT ON main.log BEGIN DELETE FROM people; END",
    "CREATE TEMP TABLE decisions AS SELECT * FROM main.decisions",
    "CREATE TEMP TABLE reopenings (decision_id TEXT)",
    "CREATE TEMP VIEW withdrawals AS SELECT * FROM main.withdrawals WHERE false",
    "CREATE VIRTUAL TABLE more USING fts5 (x)",
    "ATTACH ':memory:' AS other",
    "ATTACH 'file::memory:?cache=shared' AS main2",
    "DETACH main",
    "VACUUM",
    "VACUUM INTO 'elsewhere.sqlite3'",
    "REINDEX",
    "ANALYZE",
    "PRAGMA writable_schema = ON",
    "PRAGMA writable_schema = RESET",
    "UPDATE sqlite_master SET sql = NULL WHERE type = 'trigger'",
    "DELETE FROM sqlite_master WHERE type = 'trigger'",
    "INSERT INTO sqlite_master SELECT * FROM sqlite_master",
    "UPDATE alembic_version SET version_num = '0014'",
    "DELETE FROM alembic_version",
    "INSERT INTO sqlite_sequence VALUES ('log', 0)",
    "PRAGMA foreign_keys = OFF",
    "PRAGMA main.foreign_keys = 0",
    "PRAGMA recursive_triggers = OFF",
    "PRAGMA ignore_check_constraints = ON",
    "PRAGMA defer_foreign_keys = ON",
    "PRAGMA trusted_schema = ON",
    "PRAGMA synchronous = OFF",
    "PRAGMA journal_mode = OFF",
    "PRAGMA journal_mode = DELETE",
    "PRAGMA secure_delete = OFF",
    "PRAGMA schema_version = 1",
    "PRAGMA user_version = 9",
    "PRAGMA legacy_alter_table = ON",
    "PRAGMA locking_mode = EXCLUSIVE",
    "PRAGMA max_page_count = 1",
    "PRAGMA temp_store_directory = '/tmp'",
    "SELECT load_extension('more')",
    "SAVEPOINT before",
    "RELEASE before",
]
"""What no trigger sees: the connection may not do it."""
