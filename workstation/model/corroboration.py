"""What an examiner writes down: comparisons and corroborating evidence."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from workstation.model.ids import ComparisonId, CorroborationId, PersonId, SearchId


@dataclass(frozen=True)
class Comparison:
    """What an examiner wrote down while comparing a candidate with the probe."""

    id: ComparisonId
    search_id: SearchId
    person_id: PersonId
    note: str
    compared_by: str
    compared_at: datetime


class CorroborationKind(StrEnum):
    """Where a corroborating item comes from. ``identification`` says which kinds count."""

    WITNESS = "witness who saw the event"
    DNA = "DNA"
    FINGERPRINT = "fingerprint"
    LOCATION_RECORD = "phone or location record"
    TRANSACTION = "transaction"
    RECOVERED_PROPERTY = "recovered property"
    ADMISSION = "admission"
    PHYSICAL_EVIDENCE = "other physical evidence"
    OTHER = "other"
    LOOK_ALIKE_OPINION = "look-alike opinion"
    LINE_UP_AFTER_SEARCH = "line-up that followed the face search"
    SECOND_FACE_SEARCH = "second face search"


@dataclass(frozen=True)
class Corroboration:
    """Evidence about who the probe is, from outside this program.

    ``person_id`` is the candidate it speaks of; None where it was entered for the search as
    a whole. ``withdrawn`` items stay on record and do not count.
    """

    id: CorroborationId
    search_id: SearchId
    person_id: PersonId | None
    kind: CorroborationKind
    source: str
    reference: str
    dated: date
    description: str
    entered_by: str
    entered_at: datetime
    withdrawn: bool = False
