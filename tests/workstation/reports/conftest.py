"""A recorded decision with everything that a report of it needs, small enough to vary in tests."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from reportlab.pdfgen.canvas import Canvas

from workstation.identification import Decision, Identification, Outcome, basis_of
from workstation.model import (
    ASKED_ABOUT_WITNESSES,
    Analysis,
    AnalysisId,
    Approval,
    ApprovalId,
    BlindPortrait,
    Candidate,
    Case,
    CaseNumber,
    Check,
    CheckAnswer,
    CheckAnswerId,
    Checkpoint,
    Comparison,
    ComparisonId,
    Conclusion,
    Corroboration,
    CorroborationId,
    CorroborationKind,
    DecisionId,
    DetectedFace,
    Edit,
    EditKind,
    EvidenceId,
    EvidenceItem,
    FaceId,
    Finding,
    Frame,
    Gallery,
    GalleryId,
    Grounds,
    Independence,
    Limit,
    LimitKind,
    LineUp,
    PackIdentity,
    PersonId,
    PortraitId,
    Probe,
    ProbeClass,
    ProbeEdits,
    ProbeId,
    Resolution,
    Search,
    SearchId,
    Verification,
    VerificationId,
    WitnessSaw,
)
from workstation.ports import Image
from workstation.reports.lead_sheet import LeadSheetPictures, Standing, render_lead_sheet
from workstation.reports.paper import PageSize

AT = datetime(2026, 3, 1, 14, 5, 9, tzinfo=UTC)
PRINTED = datetime(2026, 3, 2, 8, 0, 0, tzinfo=UTC)
PACK = PackIdentity("yunet-sface", "1", "ab" * 32, 128, "embedded")
FACE = DetectedFace((820.0, 300.0, 48.0, 60.0), ((1, 1), (2, 1), (1.5, 2), (1, 3), (2, 3)), 0.9)


def candidates(count: int, names: list[str] | None = None) -> tuple[Candidate, ...]:
    """Candidates with falling scores; names repeat where fewer are given."""
    names = names or ["Person A", "Person B", "Person C"]
    dates = ["2024-05-01", "2017", "", "2025-11"]
    return tuple(
        Candidate(
            SearchId("s1"),
            rank,
            PersonId(f"P{rank:04d}"),
            names[(rank - 1) % len(names)],
            PortraitId(f"portrait-{rank}"),
            f"portrait-{rank}.jpg",
            0.6123 - rank * 0.001,
            photo_date=dates[rank % len(dates)],
        )
        for rank in range(1, count + 1)
    )


def item(kind: CorroborationKind, **changes: Any) -> Corroboration:
    """A complete corroborating item of a kind."""
    base = Corroboration(
        CorroborationId(f"item-{kind.name}"),
        SearchId("s1"),
        PersonId("P0001"),
        kind,
        "Forensic laboratory",
        "LAB-2026-118",
        date(2026, 2, 20),
        "The swab taken at the scene agrees with the reference sample.",
        "D. Detective",
        AT,
        independence=independence(
            **(
                {"witness_saw": WitnessSaw.EVENT, "line_up": LineUp.NONE}
                if kind in ASKED_ABOUT_WITNESSES
                else {}
            )
        ),
    )
    return replace(base, **changes)


def independence(**changes: Any) -> Independence:
    """Answers that let an item count."""
    base = Independence(
        False, "The patrol found it before anybody searched.", None, None, "D. Detective", AT
    )
    return replace(base, **changes)


def answers() -> tuple[CheckAnswer, ...]:
    """Every check answered; the height contradicts, and somebody else resolved it."""
    resolution = Resolution(
        "The door is 12 cm lower than on the plan.", "Measured at the door", "S. Second", AT
    )
    return tuple(
        CheckAnswer(
            CheckAnswerId(f"k{number}"),
            SearchId("s1"),
            PersonId("P0001"),
            check,
            Finding.CONTRADICTION if check is Check.HEIGHT else Finding.NOTHING_AGAINST,
            "Records of the department",
            "A head taller than the person in the footage." if check is Check.HEIGHT else "",
            "D. Detective",
            AT,
            resolution if check is Check.HEIGHT else None,
        )
        for number, check in enumerate(Check)
    )


def verification(
    number: int = 1,
    own: Conclusion = Conclusion.SAME,
    others: Conclusion = Conclusion.DIFFERENT,
    by: str = "V. Verifier",
    **changes: Any,
) -> Verification:
    """A blind verification of six portraits; the candidate's has the letter C."""
    people = (5, 2, 1, 4, 3, 6)
    base = Verification(
        VerificationId(f"v{number}"),
        SearchId("s1"),
        PersonId("P0001"),
        tuple(
            BlindPortrait("ABCDEF"[place], PortraitId(f"portrait-{one}"), PersonId(f"P{one:04d}"))
            for place, one in enumerate(people)
        ),
        "D. Detective",
        AT,
        tuple(own if one == 1 else others for one in people),
        "Ears and brow were compared.",
        by,
        AT,
    )
    return replace(base, **changes)


def grounds(items: tuple[Corroboration, ...], **changes: Any) -> Grounds:
    """Everything that an identification rests on, approved as it stands."""
    whole = Grounds(
        Analysis(
            AnalysisId("a1"),
            FaceId("f1"),
            "Hairline, brow, nose and the left ear show; the mouth is covered.",
            True,
            False,
            "R. Examiner",
            AT,
        ),
        Comparison(
            ComparisonId("c1"),
            SearchId("s1"),
            PersonId("P0001"),
            "Hairline, left ear and the scar above the right eyebrow were compared; all similar.",
            "R. Examiner",
            AT,
            Conclusion.SAME,
            tuple(
                Limit(kind, kind is LimitKind.LIGHT, "A lamp behind" * (kind is LimitKind.LIGHT))
                for kind in LimitKind
            ),
            "A sharper frame that shows the right ear.",
        ),
        items,
        answers(),
        (verification(),),
    )
    changed = replace(whole, **changes)
    if "approval" in changes:
        return changed
    approval = Approval(
        ApprovalId("ok1"),
        SearchId("s1"),
        PersonId("P0001"),
        True,
        "Every step looked at.",
        basis_of(changed),
        "S. Supervisor",
        AT,
    )
    return replace(changed, approval=approval)


def with_items(decision: Decision, *items: Corroboration) -> Decision:
    """The same decision on other items, approved anew."""
    return replace(decision, grounds=grounds(items))


@dataclass
class Sheet:
    """The arguments of ``render_lead_sheet``; tests change one and render."""

    decision: Decision
    pictures: LeadSheetPictures
    case: Case
    evidence: EvidenceItem
    gallery: Gallery
    target: Path
    paper: PageSize = PageSize.LETTER
    frame: Frame | None = None
    checkpoint: Checkpoint | None = None
    standing: Standing = field(default_factory=Standing)

    def render(self) -> Path:
        return render_lead_sheet(
            self.decision,
            pictures=self.pictures,
            case=self.case,
            evidence=self.evidence,
            gallery=self.gallery,
            target=self.target,
            printed_at=PRINTED,
            printed_by="R. Examiner",
            paper=self.paper,
            frame=self.frame,
            checkpoint=self.checkpoint,
            standing=self.standing,
        )


def picture(height: int, width: int, seed: int) -> Image:
    """Reproducible smooth noise, so that a page can be looked at."""
    rng = np.random.default_rng(seed)
    coarse = rng.integers(60, 200, (height // 8 + 1, width // 8 + 1, 3), dtype=np.uint8)
    return np.ascontiguousarray(np.kron(coarse, np.ones((8, 8, 1), np.uint8))[:height, :width])


@pytest.fixture
def sheet(tmp_path: Path) -> Sheet:
    """An identification with one item that counts and one that does not."""
    search = Search(
        SearchId("s1"),
        CaseNumber("2026-0117"),
        EvidenceId("e1"),
        Probe(ProbeId("p1"), FaceId("f1"), ProbeClass.CAMERA_FRAME),
        FACE,
        GalleryId("g1"),
        "Booking",
        7,
        2000,
        2011,
        PACK,
        "CPUExecutionProvider",
        20,
        "Theft at the north entrance",
        "R. Examiner",
        AT,
        candidates(20),
    )
    decision = Identification(
        DecisionId("d-20260301-1"),
        search,
        PersonId("P0001"),
        Outcome.IDENTIFIED,
        "The comparison and the laboratory's report agree.",
        grounds((item(CorroborationKind.DNA), item(CorroborationKind.LOOK_ALIKE_OPINION))),
        "D. Detective",
        AT,
    )
    evidence = EvidenceItem(
        EvidenceId("e1"),
        CaseNumber("2026-0117"),
        "camera-3 still.png",
        "0123456789abcdef" * 4,
        2_481_152,
        "image/png",
        1920,
        1080,
        AT,
        "R. Examiner",
    )
    gallery = Gallery(
        GalleryId("g1"),
        "Booking",
        "Records unit",
        "State statute 1.23",
        date(2030, 1, 1),
        PACK,
        7,
        2000,
        2011,
        AT,
        "R. Examiner",
    )
    return Sheet(
        decision,
        LeadSheetPictures(picture(540, 960, 1), picture(120, 96, 2), picture(300, 240, 3)),
        Case(CaseNumber("2026-0117"), "North entrance", AT, "R. Examiner"),
        evidence,
        gallery,
        tmp_path / "lead.pdf",
    )


class Drawn:
    """What was written on each page of the final run, as lists of strings."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.pages: dict[int, list[str]] = defaultdict(list)
        draw, save, begin = Canvas.drawString, Canvas.save, Canvas.__init__
        record = self.pages

        def start(canvas: Any, *args: Any, **options: Any) -> None:
            record.clear()  # The trial run that counts pages is forgotten.
            begin(canvas, *args, **options)

        def drawn(canvas: Any, x: float, y: float, text: str, **options: Any) -> None:
            record[canvas.getPageNumber()].append(text)
            draw(canvas, x, y, text, **options)

        monkeypatch.setattr(Canvas, "__init__", start)
        monkeypatch.setattr(Canvas, "drawString", drawn)
        monkeypatch.setattr(Canvas, "save", save)

    @property
    def text(self) -> str:
        return "\n".join(line for number in sorted(self.pages) for line in self.pages[number])


@pytest.fixture
def drawn(monkeypatch: pytest.MonkeyPatch) -> Drawn:
    return Drawn(monkeypatch)


def edited(sheet: Sheet) -> None:
    """Make the sheet's search one of an edited probe; rank 2 appears only after editing."""
    search = sheet.decision.search
    recipe = (Edit.of(EditKind.GAMMA, gamma=0.8), Edit.of(EditKind.SHARPEN))
    probe = replace(
        search.probe,
        steps=("Gamma 0.80", "Sharpen, radius 1 px, amount 0.5"),
        edits=ProbeEdits(recipe, "cd" * 32, 1920, 1080, search.face, (("numpy", "2.4.6"),)),
    )
    marked = tuple(
        replace(
            c,
            unedited_rank=None if c.rank == 2 else c.rank,
            unedited_score=None if c.rank == 2 else c.score,
            edited_rank=c.rank if c.rank < 12 else None,
            edited_score=c.score - (0 if c.rank == 2 else 0.01) if c.rank < 12 else None,
        )
        for c in search.candidates
    )
    sheet.decision = replace(sheet.decision, search=replace(search, probe=probe, candidates=marked))
    sheet.pictures = replace(sheet.pictures, edited=255 - sheet.pictures.crop)
