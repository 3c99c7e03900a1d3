"""The verbs about recorders' clocks: how far they were off, and why that is known."""

from __future__ import annotations

import math
from datetime import datetime

from workstation.casework.collecting import find_evidence
from workstation.casework.footage import video_facts
from workstation.errors import CannotProceed
from workstation.model import ClockOffset, EvidenceId
from workstation.storage import clock_rows
from workstation.workspace import Workspace

OFFSET_MAX_S = 100 * 366 * 86_400.0
"""A recorder whose clock was never set counts from 1970 or 2000: no more than a century off."""


def set_clock_offset(
    workspace: Workspace,
    evidence_id: EvidenceId,
    offset_s: float,
    reason: str,
    recorder_start: datetime | None = None,
) -> ClockOffset:
    """Record by how many seconds the true time was after the recorder's clock, and why.

    ``recorder_start`` is what the recorder's clock showed at the first frame, without a zone.
    Earlier entries stay; the newest counts. Raises ``CannotProceed`` without a reason, for an
    offset that cannot be, and for a start with a zone; ``UnreadableVideo`` for images.
    """
    video_facts(workspace, evidence_id)
    reason = reason.strip()
    if not reason:
        raise CannotProceed(
            "A clock offset needs a reason.",
            "Say how the recorder's clock was compared with the true time, by whom and when.",
        )
    if not (math.isfinite(offset_s) and abs(offset_s) <= OFFSET_MAX_S):
        raise CannotProceed(
            "That offset is more than a century.", "Give it in seconds, for example 192 or -61.5."
        )
    if recorder_start is not None and recorder_start.tzinfo is not None:
        raise CannotProceed(
            "A recorder's clock shows no time zone.",
            "Give the date and time as it showed them, for example 2026-01-15T14:32:10.",
        )
    offset = ClockOffset(
        evidence_id, float(offset_s), reason, recorder_start, workspace.now(), workspace.user
    )
    # A start at which the true time would lie beyond the calendar is refused here, not later.
    try:
        offset.true_time(0.0)
    except OverflowError as error:
        raise CannotProceed("That date cannot be.", "Check the recorder's date.") from error
    item = find_evidence(workspace, evidence_id)
    with workspace.database.write() as connection:
        number = len(clock_rows.clock_offsets_of(connection, evidence_id)) + 1
        clock_rows.add_clock_offset(connection, offset, number)
        workspace.log(
            connection,
            "clock.offset_set",
            "The offset of a recorder's clock to the true time was entered.",
            {
                "case": item.case_number,
                "evidence": item.id,
                "evidence_sha256": item.sha256,
                "offset_s": f"{offset.offset_s:.3f}",
                "recorder_start": None if recorder_start is None else recorder_start.isoformat(),
                "reason": reason,
                "number": number,
            },
        )
    return offset


def clock_offset(workspace: Workspace, evidence_id: EvidenceId) -> ClockOffset | None:
    """The newest offset of an item; None where none was entered."""
    return next(iter(clock_offsets(workspace, evidence_id)[::-1]), None)


def clock_offsets(workspace: Workspace, evidence_id: EvidenceId) -> tuple[ClockOffset, ...]:
    """Every offset that was entered for an item, the oldest first."""
    with workspace.database.read() as connection:
        return clock_rows.clock_offsets_of(connection, evidence_id)
