"""What of an audit is signed: everything of it, as one JSON object."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TypeAlias

from workstation.model import Audit

FORMAT = "corroborate-audit/1"

Json: TypeAlias = "bool | int | float | str | list[Json] | dict[str, Json] | None"


def document(audit: Audit, statement: str, signed_by: str, signed_at: datetime) -> dict[str, Json]:
    """The audit as it is signed. Times are in UTC; search ids, never a name of a gallery."""
    draw = audit.draw
    return {
        "format": FORMAT,
        "id": audit.id,
        "month": str(audit.month),
        "number": audit.number,
        "reason": audit.reason,
        "opened": _who(audit.opened_by, audit.opened_at),
        "draw": {
            "checkpoint": draw.note,
            "log_entries": draw.log_entries,
            "population": draw.population,
            "dated": draw.dated,
            "population_sha256": draw.population_sha256,
            "earlier": draw.earlier,
            "sample": list(draw.sample),
        },
        "refused": audit.refused,
        "working_hours": audit.hours,
        "flags": [
            {
                "number": flag.number,
                "kind": flag.kind.value,
                "sentence": flag.sentence,
                "searches": list(flag.searches),
                "officers": list(flag.officers),
            }
            for flag in audit.flags
        ],
        "findings": [
            {
                "number": finding.number,
                "search": finding.search_id,
                "flag": finding.flag,
                "grade": finding.grade.value,
                "text": finding.text,
                "found": _who(finding.found_by, finding.found_at),
            }
            for finding in audit.findings
        ],
        "statement": statement,
        "signed": _who(signed_by, signed_at),
    }


def _who(name: str, at: datetime) -> dict[str, Json]:
    return {"by": name, "at": at.astimezone(UTC).isoformat(timespec="microseconds")}
