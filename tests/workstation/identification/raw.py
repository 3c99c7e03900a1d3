"""What a stored identification lacks, read from the tables as they are: not through the rule."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator

SUPPORT = ("support for same source", "strong support for same source")
NEVER_COUNT = (
    "look-alike opinion",
    "line-up that followed the face search",
    "second face search",
)
MAY_HAVE_WITNESSES = ("witness who saw the event", "admission", "other")


def lacking(connection: sqlite3.Connection, search_id: str) -> Iterator[str]:
    """The steps that the identifications of a search were recorded without."""
    connection.row_factory = sqlite3.Row
    for row in connection.execute(
        "SELECT * FROM decisions WHERE outcome = 'identified' AND search_id = ?", (search_id,)
    ):
        yield from _lacking(connection, row)


def _lacking(connection: sqlite3.Connection, made: sqlite3.Row) -> Iterator[str]:
    def all_of(statement: str, *values: object) -> list[sqlite3.Row]:
        return connection.execute(statement, values).fetchall()

    key = (made["search_id"], made["person_id"])
    until = made["decided_at"]
    search = all_of("SELECT * FROM searches WHERE id = ?", key[0])[0]
    probe = all_of("SELECT * FROM probes WHERE id = ?", search["probe_id"])[0]
    if not all_of("SELECT 1 FROM candidates WHERE search_id = ? AND person_id = ?", *key):
        yield "candidate"
    if made["rule"] != 2:
        yield "rule in force"

    compared = all_of(
        "SELECT * FROM comparisons WHERE search_id = ? AND person_id = ? AND compared_at <= ? "
        "ORDER BY compared_at DESC LIMIT 1",
        *key,
        until,
    )
    if not compared or compared[0]["conclusion"] not in SUPPORT:
        yield "comparison"
        return
    comparer = compared[0]["compared_by"]
    analysed = all_of(
        "SELECT * FROM analyses WHERE face_id = ? AND analysed_by = ? AND analysed_at <= ? "
        "AND candidates_seen = 0 ORDER BY analysed_at DESC LIMIT 1",
        probe["face_id"],
        comparer,
        compared[0]["compared_at"],
    )
    if not analysed or not analysed[0]["sufficient"]:
        yield "analysis"
    shown = all_of(
        "SELECT 1 FROM showings WHERE search_id = ? AND shown_to = ? AND shown_at < ?",
        key[0],
        comparer,
        analysed[0]["analysed_at"] if analysed else "",
    )
    if shown:
        yield "analysis before candidates"

    items = all_of(
        "SELECT c.*, i.*, w.corroboration_id AS gone FROM corroborations c "
        "LEFT JOIN independence i ON i.corroboration_id = c.id "
        "LEFT JOIN withdrawals w ON w.corroboration_id = c.id "
        "WHERE c.search_id = ? AND (c.person_id IS NULL OR c.person_id = ?) "
        "AND c.entered_at <= ?",
        *key,
        until,
    )
    good = 0
    for item in items:
        witnesses = item["kind"] in MAY_HAVE_WITNESSES
        good += (
            item["gone"] is None
            and item["kind"] not in NEVER_COUNT
            and item["derives_from_search"] == 0
            and not (witnesses and item["witness_saw"] == "only the footage")
            and not (witnesses and item["line_up"] == "made because of the face search")
            and not (
                item["kind"] == "witness who saw the event" and item["witness_saw"] != "the event"
            )
        )
    if good < 1:
        yield "independent item"

    answers = all_of(
        "SELECT a.*, r.resolved_by FROM check_answers a "
        "LEFT JOIN resolutions r ON r.answer_id = a.id "
        "WHERE a.search_id = ? AND a.person_id = ? AND a.answered_at <= ?",
        *key,
        until,
    )
    if len({each["check_name"] for each in answers}) != 9:
        yield "checks"
    if any(
        each["finding"] == "contradiction" and each["resolved_by"] in (None, each["answered_by"])
        for each in answers
    ):
        yield "contradiction resolved by another"

    verified = all_of(
        "SELECT v.id, v.requested_by, r.verified_by, r.verified_at FROM verifications v "
        "LEFT JOIN verification_withdrawals w ON w.verification_id = v.id "
        "LEFT JOIN verification_results r ON r.verification_id = v.id "
        "WHERE v.search_id = ? AND v.person_id = ? AND w.reason IS NULL AND v.requested_at <= ?",
        *key,
        until,
    )
    agree = 0
    for each in verified:
        drawn = all_of(
            "SELECT p.person_id, k.conclusion FROM verification_portraits p "
            "JOIN verification_conclusions k USING (verification_id, position) "
            "WHERE p.verification_id = ?",
            each["id"],
        )
        chosen = {d["person_id"] for d in drawn if d["conclusion"] in SUPPORT}
        agree += chosen == {key[1]}
    verifiers = [each["verified_by"] for each in verified]
    if None in verifiers or agree < 1 or len(verified) - agree > 1:
        yield "blind verification"
    workers = {
        search["searched_by"],
        comparer,
        *(each["analysed_by"] for each in analysed),
        *(each["entered_by"] for each in items),
        *(each["answered_by"] for each in items),
        *(each["answered_by"] for each in answers),
        *(each["requested_by"] for each in verified),
    }
    if workers.intersection(verifiers) or len(set(verifiers)) != len(verifiers):
        yield "verification by another"

    approved = all_of(
        "SELECT * FROM approvals WHERE search_id = ? AND person_id = ? AND approved_at <= ? "
        "ORDER BY position DESC LIMIT 1",
        *key,
        until,
    )
    if not approved or not approved[0]["approved"]:
        yield "approval"
        return
    resolvers = {each["resolved_by"] for each in answers}
    looked = all_of(
        "SELECT found_at AS at, found_by FROM component_findings WHERE search_id = ? "
        "AND person_id = ? AND found_at <= ?",
        *key,
        until,
    )
    finders = {each["found_by"] for each in looked}
    looked += all_of(
        "SELECT written_at AS at FROM remarks WHERE search_id = ? AND person_id = ? "
        "AND written_at <= ?",
        *key,
        until,
    )
    if approved[0]["approved_by"] in {*workers, *verifiers, *resolvers, *finders}:
        yield "approval by a third"
    written = [
        compared[0]["compared_at"],
        *(each["at"] for each in looked),
        *(each["entered_at"] for each in items),
        *(each["answered_at"] for each in answers),
        *(each["verified_at"] or "9" for each in verified),
    ]
    if max(written) > approved[0]["approved_at"]:
        yield "approval after everything else"
