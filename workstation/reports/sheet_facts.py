"""What a paper about a decision is made from, and the check that it is a decision."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from workstation.identification import Decision, EarlierIdentification, Identification
from workstation.model import Case, Checkpoint, EvidenceItem, Frame, Gallery, Reopening
from workstation.ports import Image
from workstation.reports.page import Pages
from workstation.reports.paper import PageSize
from workstation.reports.phrases import moment
from workstation.reports.wording import wording


@dataclass(frozen=True)
class LeadSheetPictures:
    """The pictures of a lead sheet: upright RGB, uint8, shape (height, width, 3).

    ``frame`` is the whole frame and may be shrunk; ``crop`` is the probe's face with its
    surroundings in native pixels; ``portrait`` is that of the person decided about, None where
    the decision names nobody. ``edited`` is the same face in the edited picture, None where
    nothing was edited or the edits could not be made again byte for byte.
    """

    frame: Image
    crop: Image
    portrait: Image | None
    edited: Image | None = None


@dataclass(frozen=True)
class Standing:
    """How a decision stands beside what was written down otherwise.

    ``not_done`` says as sentences what the procedure asks for and nobody did; ``reopening`` is
    why the decision no longer ends the examination; ``others`` are the other decisions about the
    same search, the newest first.
    """

    not_done: tuple[str, ...] = ()
    reopening: Reopening | None = None
    others: tuple[Decision, ...] = ()


@dataclass(frozen=True)
class SheetFacts:
    """What a sheet is made from. ``printed_at`` is in UTC.

    ``case``, ``evidence`` and ``gallery`` are those of the decision's search, ``frame`` the one
    that shows the probe (the first and only one where it is None), ``checkpoint`` the log's
    newest. Raises ``ValueError`` for records that do not belong to the decision.
    """

    decision: Decision
    pictures: LeadSheetPictures
    case: Case
    evidence: EvidenceItem
    gallery: Gallery
    printed_at: datetime
    printed_by: str
    paper: PageSize
    frame: Frame | None
    checkpoint: Checkpoint | None
    standing: Standing

    def __post_init__(self) -> None:
        search = self.decision.search
        if (self.case.number, self.evidence.id, self.gallery.id) != (
            search.case_number,
            search.evidence_id,
            search.gallery_id,
        ):
            raise ValueError("The case, the evidence or the gallery is not the decision's.")

    @property
    def size(self) -> tuple[int, int]:
        """Width and height of the picture with the probe, in pixels as recorded."""
        shown = self.frame or self.evidence
        return shown.width, shown.height

    @property
    def page(self) -> str:
        """Which page of an image with several the probe is on; empty otherwise."""
        if self.frame is None or self.evidence.pages == 1:
            return ""
        return f"page {self.frame.number + 1} of {self.evidence.pages}"

    def begun(self, title: str, total: int | None) -> Pages:
        """The first page with its title, and the fixed words that stand on every page."""
        notice = " ".join(wording().notice)
        number = self.case.number
        pages = Pages(
            self.paper,
            title,
            notice,
            f"Case {number} \u00b7 decision {self.decision.id} \u00b7 printed "
            f"{moment(self.printed_at)}",
            self.printed_at,
            total,
        )
        pages.describe(f"{title}, case {number}", self.decision.decided_by, notice)
        return pages


def vouched(decision: Decision) -> Decision:
    """``decision`` again, passed through its constructor, so that the rule has run on it.

    Subclasses are refused, because they could have replaced the check.
    """
    if type(decision) not in (Decision, Identification, EarlierIdentification):
        raise TypeError(f"Reports render decisions, not {type(decision).__name__}.")
    return replace(decision)
