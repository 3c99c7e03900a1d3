"""What a plate for court is made from: pictures, findings, and the comparison that rests on them.

No score and no rank is among it: a plate shows what can be looked at.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from workstation.model import (
    Box,
    Candidate,
    Case,
    Checkpoint,
    Comparison,
    ComponentFinding,
    ContextAsked,
    FaceId,
    FacialComponent,
    PortraitId,
    Region,
    Remark,
    Search,
    Subject,
    View,
)
from workstation.ports import Image
from workstation.reports.page import Pages
from workstation.reports.paper import PageSize
from workstation.reports.phrases import moment
from workstation.reports.wording import wording
from workstation.viewing.describing import LETTERS

TITLE = "Comparison plate"


@dataclass(frozen=True)
class PlatePicture:
    """The picture of one pane: whole, upright, RGB uint8 (height, width, 3), untreated.

    ``face`` is the box of the face in its pixels. ``title`` says what it is in a few words;
    ``source`` are labels with what is known of where it comes from, and ``sha256`` is that of
    the file, as hexadecimal.
    """

    pixels: Image
    face: Box
    title: str
    source: tuple[tuple[str, str], ...]
    sha256: str

    @property
    def size(self) -> tuple[int, int]:
        """Width and height in pixels."""
        return self.pixels.shape[1], self.pixels.shape[0]


@dataclass(frozen=True)
class PlateFacts:
    """A plate. ``pictures`` are those of the panes of ``view``, in their order.

    ``view_recorded`` is False where the comparison did not keep how it was looked at.
    ``components`` is the list, ``findings`` those that the comparison rests on, ``later`` how
    many were written about this candidate since. ``asked`` are the facts that whoever compared
    asked for before concluding, ``remarks`` all of them, oldest first. ``age`` says how old the
    portrait was at the search, ``old`` that it was too old. ``printed_at`` is in UTC.

    Raises ``ValueError`` for records that do not belong together.
    """

    case: Case
    search: Search
    candidate: Candidate
    comparison: Comparison
    view: View
    view_recorded: bool
    pictures: tuple[PlatePicture, ...]
    components: tuple[FacialComponent, ...]
    findings: tuple[ComponentFinding, ...]
    later: int
    asked: tuple[ContextAsked, ...]
    remarks: tuple[Remark, ...]
    age: str
    old: bool
    printed_at: datetime
    printed_by: str
    checkpoint: Checkpoint | None = None
    paper: PageSize = PageSize.LETTER

    def __post_init__(self) -> None:
        about = self.search.id, self.candidate.person_id
        written = [(each.search_id, each.person_id) for each in self.findings]
        written += [(each.search_id, each.person_id) for each in self.asked]
        written += [(each.search_id, each.person_id) for each in self.remarks]
        if (
            any(each != about for each in written)
            or (self.comparison.search_id, self.comparison.person_id) != about
            or self.case.number != self.search.case_number
            or len(self.pictures) != len(self.view.panes)
        ):
            raise ValueError("records of a plate that do not belong together")

    @property
    def regions(self) -> tuple[Region, ...]:
        """Every region that the findings mark, by number."""
        marked = (region for finding in self.findings for region in finding.regions)
        return tuple(sorted(marked, key=lambda region: region.number))

    def marks(self, place: int) -> tuple[Region, ...]:
        """The regions that lie on the picture of a pane.

        Outlines are in pixels of the picture as recorded, so that an edited one carries none.
        """
        pane = self.view.panes[place]
        if pane.subject is Subject.EDITED_PROBE:
            return ()
        return tuple(
            region
            for region in self.regions
            if (pane.face_id == region.face_id and region.in_probe)
            or (pane.portrait_id == region.portrait_id and region.in_portrait)
        )

    @property
    def unmarked(self) -> tuple[int, ...]:
        """Numbers of regions with an outline on a picture that is not among the panes."""
        faces: set[FaceId | None] = {
            pane.face_id for pane in self.view.panes if pane.subject is not Subject.EDITED_PROBE
        }
        portraits: set[PortraitId | None] = {pane.portrait_id for pane in self.view.panes}
        return tuple(
            region.number
            for region in self.regions
            if (region.in_probe and region.face_id not in faces)
            or (region.in_portrait and region.portrait_id not in portraits)
        )

    @property
    def legend(self) -> str:
        """Which components the numbers mark; empty without marks."""
        names = {each.key: each.name for each in self.components}
        said = [
            f"{', '.join(str(region.number) for region in each.regions)} "
            f"{names.get(each.component, each.component).lower()}"
            for each in self.findings
            if each.regions
        ]
        return f"Marks: {'; '.join(said)}." if said else ""

    def named(self, place: int) -> str:
        """A picture as it is called on the plate: its letter and its title."""
        return f"{LETTERS[place]}  {self.pictures[place].title}"

    def begun(self, total: int | None) -> Pages:
        """The first page with its title, and the fixed words that stand on every page."""
        notice, number = " ".join(wording().notice), self.case.number
        pages = Pages(
            self.paper,
            TITLE,
            notice,
            f"Case {number} \u00b7 comparison {self.comparison.id} \u00b7 printed "
            f"{moment(self.printed_at)}",
            self.printed_at,
            total,
        )
        pages.describe(f"{TITLE}, case {number}", self.comparison.compared_by, notice)
        return pages
