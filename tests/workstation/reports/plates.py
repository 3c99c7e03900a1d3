"""A plate with everything on it, small enough to vary in tests."""

from __future__ import annotations

from collections.abc import Sequence

from tests.workstation.reports.conftest import AT, PRINTED, Sheet, picture
from workstation.component_list import component_list
from workstation.model import (
    AlignedOn,
    Alignment,
    Comparison,
    ComparisonId,
    ComponentFinding,
    ComponentFindingId,
    Conclusion,
    ContextAsked,
    ContextFact,
    FaceId,
    FacialComponent,
    Likeness,
    Limit,
    LimitKind,
    Overlay,
    OverlayKind,
    Pane,
    PersonId,
    PortraitId,
    Region,
    Remark,
    RemarkId,
    SearchId,
    Subject,
    Treatment,
    View,
)
from workstation.reports.plate_facts import PlateFacts, PlatePicture

ABOUT = SearchId("s1"), PersonId("P0001")
PROBE_EYES = Alignment(AlignedOn.EYES, ((40.0, 50.0), (60.0, 50.0)))
PORTRAIT_EYES = Alignment(AlignedOn.EYES, ((100.0, 120.0), (150.0, 120.0)))
VIEW = View(
    (
        Pane(Subject.PROBE, FaceId("f1"), None, Treatment(gamma=1.4), PROBE_EYES),
        Pane(Subject.PORTRAIT, None, PortraitId("portrait-1"), alignment=PORTRAIT_EYES),
    ),
    (
        Overlay(OverlayKind.OPACITY, 0.4),
        Overlay(OverlayKind.BLINK, 2.0),
        Overlay(OverlayKind.EDGES),
    ),
)


def components() -> tuple[FacialComponent, ...]:
    return component_list().components


def finding(component: str, likeness: Likeness, **changes: object) -> ComponentFinding:
    """An answer about a component that is visible in both pictures where it can be."""
    both = likeness is not Likeness.NOT_COMPARABLE
    values: dict[str, object] = {
        "id": ComponentFindingId(f"found-{component}"),
        "search_id": ABOUT[0],
        "person_id": ABOUT[1],
        "component": component,
        "visible_in_probe": both,
        "visible_in_portrait": True,
        "likeness": likeness,
        "note": "",
        "found_by": "R. Examiner",
        "found_at": AT,
    }
    return ComponentFinding(**(values | changes))  # type: ignore[arg-type]


def region(number: int, x: float = 50.0, y: float = 60.0) -> Region:
    """A square around a point of the probe, and around the same place of the portrait."""
    square = ((-4.0, -4.0), (4.0, -4.0), (4.0, 4.0), (-4.0, 4.0))
    portrait = 100.0 + (x - 40.0) * 2.5, 120.0 + (y - 50.0) * 2.5
    return Region(
        number,
        FaceId("f1"),
        PortraitId("portrait-1"),
        tuple((x + dx, y + dy) for dx, dy in square),
        tuple((portrait[0] + 2.5 * dx, portrait[1] + 2.5 * dy) for dx, dy in square),
    )


def remark(number: int, text: str, component: str = "", answers: int | None = None) -> Remark:
    return Remark(
        RemarkId(f"r{number}"),
        *ABOUT,
        component,
        text,
        "P. Peer",
        AT,
        None if answers is None else RemarkId(f"r{answers}"),
    )


def pictures(count: int = 2) -> tuple[PlatePicture, ...]:
    """A probe of 96 x 120 pixels and portraits of 240 x 300."""
    probe = PlatePicture(
        picture(120, 96, 2), (30.0, 35.0, 40.0, 50.0), "Probe", (("File", "still.png"),), "ab" * 32
    )
    portrait = PlatePicture(
        picture(300, 240, 3),
        (75.0, 85.0, 100.0, 120.0),
        "Portrait of Person A (P0001)",
        (("File", "portrait-1.jpg"),),
        "cd" * 32,
    )
    return (probe, *[portrait] * (count - 1))


def plate(
    sheet: Sheet,
    *,
    findings: Sequence[ComponentFinding] | None = None,
    remarks: Sequence[Remark] = (),
    asked: Sequence[ContextFact] = (),
    limits: Sequence[Limit] | None = None,
    note: str = "Nose and brow agree.",
    would_change: str = "A sharper frame.",
    conclusion: Conclusion | None = Conclusion.SAME,
    view: View = VIEW,
    **changes: object,
) -> PlateFacts:
    """The plate of a comparison of the sheet's search."""
    search = sheet.decision.search
    found = (
        (
            finding("nose", Likeness.SIMILAR, note="A broad tip.", regions=(region(1),)),
            finding("ears", Likeness.NOT_COMPARABLE),
            finding("scars", Likeness.DISSIMILAR, regions=(region(2, 45.0, 70.0),)),
        )
        if findings is None
        else tuple(findings)
    )
    values: dict[str, object] = {
        "case": sheet.case,
        "search": search,
        "candidate": search.candidates[0],
        "comparison": Comparison(
            ComparisonId("c1"),
            *ABOUT,
            note,
            "R. Examiner",
            AT,
            conclusion,
            tuple(Limit(kind, kind is LimitKind.POSE, "Turned aside") for kind in LimitKind)
            if limits is None
            else tuple(limits),
            would_change,
            view,
            tuple(each.id for each in found),
        ),
        "view": view,
        "view_recorded": True,
        "pictures": pictures(len(view.panes)),
        "components": components(),
        "findings": found,
        "later": 0,
        "asked": tuple(ContextAsked(*ABOUT, fact, "R. Examiner", AT) for fact in asked),
        "remarks": tuple(remarks),
        "age": "2017, up to 9 years; over 5 years",
        "old": True,
        "printed_at": PRINTED,
        "printed_by": "R. Examiner",
        "checkpoint": sheet.checkpoint,
    }
    return PlateFacts(**(values | changes))  # type: ignore[arg-type]
