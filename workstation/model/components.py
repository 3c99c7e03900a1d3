"""Morphological analysis by components (FISWG 2.0 of 2018), with regions and peers' remarks."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from workstation.model.faces import Point
from workstation.model.ids import (
    ComponentFindingId,
    FaceId,
    PersonId,
    PortraitId,
    RemarkId,
    SearchId,
)


@dataclass(frozen=True)
class Characteristic:
    """One thing to look at in a component: ``key`` is stable for programs."""

    key: str
    name: str


@dataclass(frozen=True)
class FacialComponent:
    """One component of the list, from the top of the face to its bottom."""

    key: str
    name: str
    characteristics: tuple[Characteristic, ...]


class Likeness(StrEnum):
    """What a comparison of one component found. It is never computed."""

    SIMILAR = "similar"
    DISSIMILAR = "dissimilar"
    EXPLAINABLE = "explainable difference"
    NOT_COMPARABLE = "not comparable"


@dataclass(frozen=True)
class Region:
    """A part of a component that was marked on both pictures, under one number.

    ``number`` counts from 1 within the comparison of one candidate. ``in_probe`` and
    ``in_portrait`` are closed outlines in pixels of the upright pictures, at least three points
    each, or empty where it was marked on the other picture only.
    """

    number: int
    face_id: FaceId
    portrait_id: PortraitId
    in_probe: tuple[Point, ...] = ()
    in_portrait: tuple[Point, ...] = ()

    def __post_init__(self) -> None:
        outlines = [each for each in (self.in_probe, self.in_portrait) if each]
        if not outlines or any(len(each) < 3 for each in outlines) or self.number < 1:
            raise ValueError("a region has a number and an outline of three points or more")


def next_region_number(regions: Iterable[Region]) -> int:
    """A number that none of these regions has: one after the highest."""
    return 1 + max((each.number for each in regions), default=0)


@dataclass(frozen=True)
class ComponentFinding:
    """What an examiner found about one component; a later one takes its place, both stay.

    ``visible_in_probe`` and ``visible_in_portrait`` are the examiner's answers; where it is not
    visible in both, only "not comparable" is possible. ``characteristics`` maps keys of the
    component's characteristics to answers, for those that were answered one by one.
    """

    id: ComponentFindingId
    search_id: SearchId
    person_id: PersonId
    component: str
    visible_in_probe: bool
    visible_in_portrait: bool
    likeness: Likeness
    note: str
    found_by: str
    found_at: datetime
    characteristics: tuple[tuple[str, Likeness], ...] = ()
    regions: tuple[Region, ...] = ()

    def __post_init__(self) -> None:
        both = self.visible_in_probe and self.visible_in_portrait
        if not both and self.likeness is not Likeness.NOT_COMPARABLE:
            raise ValueError("what is not visible in both pictures cannot be compared")


class LimitKind(StrEnum):
    """What can limit what two pictures say about each other."""

    SIZE = "size"
    POSE = "pose"
    LIGHT = "light"
    LENS = "lens"
    COMPRESSION = "compression"
    AGE = "time between the pictures"
    ALTERATIONS = "alterations"


@dataclass(frozen=True)
class Limit:
    """The answer to one limit: ``limits`` is False for "does not limit the comparison".

    ``note`` says how, in words; it is never empty where it limits.
    """

    kind: LimitKind
    limits: bool
    note: str = ""


class ContextFact(StrEnum):
    """What is hidden from an examiner who compares, until they ask for it."""

    SIMILARITY = "similarity"
    RANK = "rank"
    NAME = "name"
    OFFENCE = "offence"


@dataclass(frozen=True)
class ContextAsked:
    """Somebody asked for a fact that is hidden while comparing."""

    search_id: SearchId
    person_id: PersonId
    fact: ContextFact
    asked_by: str
    asked_at: datetime


@dataclass(frozen=True)
class Remark:
    """A peer's remark about one component, or about the whole where ``component`` is empty.

    ``answers`` is the remark that it answers; threads are one level deep or deeper.
    """

    id: RemarkId
    search_id: SearchId
    person_id: PersonId
    component: str
    text: str
    written_by: str
    written_at: datetime
    answers: RemarkId | None = None
