"""What an examiner writes down: comparisons and corroborating evidence."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from workstation.model.components import Limit
from workstation.model.ids import (
    ComparisonId,
    ComponentFindingId,
    CorroborationId,
    PersonId,
    SearchId,
)
from workstation.model.viewing import View


class Conclusion(StrEnum):
    """A verbal scale of five steps, the program's own (docs/standards.md compares it).

    It weighs two propositions, as ENFSI's guideline for evaluative reporting asks: probe and
    portrait show the same person, or two different ones. ENFSI's scale has more degrees, tied to
    likelihood ratios; none of these stands for a number. An examiner chooses; it is never
    computed from a score.
    """

    STRONG_DIFFERENT = "strong support for different source"
    DIFFERENT = "support for different source"
    NO_CONCLUSION = "no conclusion"
    SAME = "support for same source"
    STRONG_SAME = "strong support for same source"

    @property
    def supports_same(self) -> bool:
        """Whether it speaks for one and the same person."""
        return self in (Conclusion.SAME, Conclusion.STRONG_SAME)


@dataclass(frozen=True)
class Comparison:
    """What an examiner wrote down while comparing a candidate with the probe.

    ``conclusion`` is None for a note without one, which serves as a note only. It was reached
    under the ``limits`` of the images, one answer for each kind or none at all in records that
    did not ask; ``would_change`` says what would change it. ``view`` is how the pictures were
    looked at, and ``findings`` are those about components that held then.
    """

    id: ComparisonId
    search_id: SearchId
    person_id: PersonId
    note: str
    compared_by: str
    compared_at: datetime
    conclusion: Conclusion | None = None
    limits: tuple[Limit, ...] = ()
    would_change: str = ""
    view: View | None = None
    findings: tuple[ComponentFindingId, ...] = ()


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


class WitnessSaw(StrEnum):
    """What a witness has seen with their own eyes."""

    EVENT = "the event"
    FOOTAGE = "only the footage"
    NO_WITNESS = "no witness is involved"


class LineUp(StrEnum):
    """Whether a line-up stands behind an item, and when it was made."""

    NONE = "no line-up"
    BEFORE_SEARCH = "made before the face search"
    BECAUSE_OF_SEARCH = "made because of the face search"


@dataclass(frozen=True)
class Independence:
    """The answers to whether an item comes from somewhere else than the face search.

    ``derivation`` says in words how the item became known. ``witness_saw`` and ``line_up`` are
    asked of the kinds in ``ASKED_ABOUT_WITNESSES`` and None for the others. Answers are given
    once; who erred withdraws the item and enters it anew.
    """

    derives_from_search: bool
    derivation: str
    witness_saw: WitnessSaw | None
    line_up: LineUp | None
    answered_by: str
    answered_at: datetime


ASKED_ABOUT_WITNESSES = frozenset(
    {CorroborationKind.WITNESS, CorroborationKind.ADMISSION, CorroborationKind.OTHER}
)
"""Kinds behind which a person may stand who was shown the footage or a line-up."""


@dataclass(frozen=True)
class Attachment:
    """A file that belongs to an item; its bytes lie with the evidence, under ``sha256``."""

    file_name: str
    sha256: str
    size_bytes: int


@dataclass(frozen=True)
class Corroboration:
    """Evidence about who the probe is, from outside this program.

    ``person_id`` is the candidate it speaks of; None where it was entered for the search as
    a whole. ``withdrawn`` items stay on record and do not count; nor do items whose
    ``independence`` nobody has answered for.
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
    independence: Independence | None = None
    attachments: tuple[Attachment, ...] = ()
