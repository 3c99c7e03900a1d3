"""Cases: what they are about, how they go from open to purged, and approvals of searches."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum

from workstation.model.ids import ApprovalId, CaseNumber, GalleryId, PurgeId


class CaseState(StrEnum):
    """How far a case is. A purged case has no record but its tombstone."""

    OPEN = "open"
    CLOSED = "closed"
    PURGE_REQUESTED = "purge requested"
    PURGED = "purged"


class CaseAct(StrEnum):
    """What is done to a case as a whole. The stored words of a case's history."""

    CLOSED = "closed"
    REOPENED = "reopened"
    HELD = "held"
    RELEASED = "released"
    RETAINED = "retention lengthened"
    PURGE_REQUESTED = "purge requested"
    PURGE_WITHDRAWN = "purge withdrawn"
    PURGED = "purged"


TRANSITIONS: dict[tuple[CaseState, CaseAct], CaseState] = {
    (CaseState.OPEN, CaseAct.CLOSED): CaseState.CLOSED,
    (CaseState.OPEN, CaseAct.HELD): CaseState.OPEN,
    (CaseState.OPEN, CaseAct.RELEASED): CaseState.OPEN,
    (CaseState.CLOSED, CaseAct.REOPENED): CaseState.OPEN,
    (CaseState.CLOSED, CaseAct.HELD): CaseState.CLOSED,
    (CaseState.CLOSED, CaseAct.RELEASED): CaseState.CLOSED,
    (CaseState.CLOSED, CaseAct.RETAINED): CaseState.CLOSED,
    (CaseState.CLOSED, CaseAct.PURGE_REQUESTED): CaseState.PURGE_REQUESTED,
    (CaseState.PURGE_REQUESTED, CaseAct.HELD): CaseState.PURGE_REQUESTED,
    (CaseState.PURGE_REQUESTED, CaseAct.RELEASED): CaseState.PURGE_REQUESTED,
    (CaseState.PURGE_REQUESTED, CaseAct.PURGE_WITHDRAWN): CaseState.CLOSED,
    (CaseState.PURGE_REQUESTED, CaseAct.PURGED): CaseState.PURGED,
}
"""Every transition there is. Whatever is not listed cannot be done."""

UNTOUCHED_BY_A_HOLD = frozenset(CaseAct) - {CaseAct.PURGE_REQUESTED, CaseAct.PURGED, CaseAct.HELD}
"""What may be done while a legal hold lasts."""


@dataclass(frozen=True)
class CaseFacts:
    """What is on record about a case; empty where it is missing yet."""

    title: str = ""
    offence: str = ""
    legal_authority: str = ""
    reason: str = ""
    requesting_officer: str = ""


@dataclass(frozen=True)
class Case:
    """An investigation, named by the department's own number.

    ``legal_authority`` and ``reason`` are those for using face search at all. ``retention_date``
    is set when the case is closed; ``legal_hold`` is the reason of the hold that blocks a purge,
    empty where there is none.
    """

    number: CaseNumber
    title: str
    opened_at: datetime
    opened_by: str
    offence: str = ""
    legal_authority: str = ""
    reason: str = ""
    requesting_officer: str = ""
    state: CaseState = CaseState.OPEN
    retention_date: date | None = None
    legal_hold: str = ""

    @property
    def facts(self) -> CaseFacts:
        """What can be amended."""
        return CaseFacts(
            self.title, self.offence, self.legal_authority, self.reason, self.requesting_officer
        )

    @property
    def gaps(self) -> tuple[str, ...]:
        """What is missing, a sentence each."""
        return tuple(
            sentence
            for text, sentence in (
                (self.offence, "The offence is not recorded."),
                (self.legal_authority, "The legal authority for using face search is missing."),
                (self.reason, "The reason for using face search in this case is missing."),
                (self.requesting_officer, "The requesting officer is not recorded."),
            )
            if not any(character.isalnum() for character in text)
        )


@dataclass(frozen=True)
class CaseAmendment:
    """One wording of a case's facts; ``number`` counts from 1, and the highest is in force."""

    case_number: CaseNumber
    number: int
    facts: CaseFacts
    why: str
    amended_at: datetime
    amended_by: str


@dataclass(frozen=True)
class CaseEvent:
    """Something done to a case as a whole. ``retention_date`` where the act sets one."""

    case_number: CaseNumber
    number: int
    act: CaseAct
    reason: str
    retention_date: date | None
    recorded_at: datetime
    recorded_by: str


def case_after(case: Case, events: Sequence[CaseEvent], purge_pending: bool) -> Case:
    """A case as it was opened, brought to where what was done to it since has led."""
    state, retained, hold = case.state, case.retention_date, case.legal_hold
    for event in events:
        state = TRANSITIONS.get((state, event.act), state)
        if event.act is CaseAct.REOPENED:
            retained = None
        elif event.retention_date is not None:
            retained = event.retention_date
        elif event.act in (CaseAct.HELD, CaseAct.RELEASED):
            hold = event.reason if event.act is CaseAct.HELD else ""
    if purge_pending:
        state = TRANSITIONS.get((state, CaseAct.PURGE_REQUESTED), state)
    return replace(case, state=state, retention_date=retained, legal_hold=hold)


@dataclass(frozen=True)
class SearchApproval:
    """A request to search a gallery for a case, and the answer. ``granted`` is None until then."""

    id: ApprovalId
    case_number: CaseNumber
    gallery_id: GalleryId
    gallery_name: str
    reason: str
    requested_at: datetime
    requested_by: str
    granted: bool | None = None
    note: str = ""
    answered_at: datetime | None = None
    answered_by: str = ""


class PurgeKind(StrEnum):
    """What a purge empties."""

    CASE = "case"
    GALLERY = "gallery"


@dataclass(frozen=True)
class Purge:
    """A request to purge, what became of it, and after it the tombstone.

    ``target`` is a case's number or a gallery's id, ``name`` what people call it. ``counts`` says
    how many rows of each table and how many files went; ``commitment`` is SHA-256 in hexadecimal
    over the salt of the receipt and what was purged, empty before. The salt is kept nowhere here.
    """

    id: PurgeId
    kind: PurgeKind
    target: str
    name: str
    reason: str
    requested_at: datetime
    requested_by: str
    due_at: datetime
    withdrawn_at: datetime | None = None
    withdrawn_by: str = ""
    confirmed_at: datetime | None = None
    confirmed_by: str = ""
    counts: tuple[tuple[str, int], ...] = ()
    commitment: str = ""

    @property
    def pending(self) -> bool:
        """Whether it still waits for a confirmation."""
        return self.withdrawn_at is None and self.confirmed_at is None


@dataclass(frozen=True)
class PurgeReceipt:
    """What the one who confirms takes along: ``salt``, in hexadecimal, opens the commitment."""

    purge: Purge
    salt: str


@dataclass(frozen=True)
class DueForPurge:
    """A gallery or a closed case past its retention date. ``target`` as in ``Purge``."""

    kind: PurgeKind
    target: str
    name: str
    retention_date: date
    legal_hold: str = ""
