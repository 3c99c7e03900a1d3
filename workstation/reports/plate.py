"""The plate for court, as a PDF: aligned pictures with marks, what was found, and under what."""

from __future__ import annotations

from workstation.model import Overlay, OverlayKind
from workstation.ports import Image
from workstation.reports.checkpoint_print import checkpoint_of_the_log
from workstation.reports.page import Pages
from workstation.reports.paper import Picture
from workstation.reports.phrases import hash_in_groups, moment, named, probe_warning
from workstation.reports.plate_facts import PlateFacts
from workstation.reports.plate_pictures import (
    OVERLAY_MOST_PX,
    PDF_MOST_PX,
    AlignedPictures,
    PlatePanel,
    as_recorded,
)
from workstation.reports.sections.comparing import propositions, verbal_scale
from workstation.reports.sections.components import (
    asked_part,
    components_part,
    limits_part,
)
from workstation.reports.sections.looking import Looked, remarks_part
from workstation.viewing.describing import (
    LETTERS,
    about_overlay,
    about_pictures,
    about_stepped,
)

NOT_RECORDED = (
    "This comparison does not keep how the pictures were looked at. For this plate they are shown "
    "as recorded, laid on each other by the eyes as the detector found them."
)
NO_SCORE = (
    "A plate shows what can be looked at. No similarity and no place in a list stands on it, "
    "because neither says who somebody is; both are in the papers of the search."
)


def plate_pdf(facts: PlateFacts) -> bytes:
    """The plate as a PDF. The same facts give the same bytes."""
    panels = AlignedPictures(facts, PDF_MOST_PX).panels
    recorded = as_recorded(facts, PDF_MOST_PX)
    overlays = [
        Picture(pixels, f"{number}. {about_overlay(overlay)}")
        for number, (overlay, pixels) in enumerate(overlays_of(facts), start=1)
    ]
    total = _compose(facts, panels, recorded, overlays, None).number
    return _compose(facts, panels, recorded, overlays, total).finish()


def overlays_of(facts: PlateFacts) -> tuple[tuple[Overlay, Image], ...]:
    """The overlays that were used and that a picture can show."""
    if not facts.view.overlays:
        return ()
    return AlignedPictures(facts, OVERLAY_MOST_PX).overlays()


def _compose(
    facts: PlateFacts,
    panels: tuple[PlatePanel, ...],
    recorded: tuple[PlatePanel, ...],
    overlays: list[Picture],
    total: int | None,
) -> Pages:
    """All pages but for the end of the last; ``total`` as in ``Pages``."""
    pages = facts.begun(total)
    _opening(pages, facts)
    _pictures(pages, facts, panels, recorded)
    _what_was_done(pages, facts, overlays)
    components_part(pages, facts.components, facts.findings, facts.later)
    limits_part(pages, facts.comparison.limits)
    _conclusion(pages, facts)
    asked_part(pages, facts.asked)
    remarks_part(pages, Looked(remarks=facts.remarks))
    _sources(pages, facts)
    pages.heading("What must be disclosed")
    pages.paragraph(
        f"A face search of the gallery {facts.search.gallery_name} led to this comparison. "
        "Disclose that, this plate, and the papers of the search, which list every candidate that "
        "it returned, wherever the comparison is relied on, also in an application for a warrant."
    )
    checkpoint_of_the_log(pages, facts.checkpoint)
    return pages


def statement(facts: PlateFacts) -> str:
    """Who compared what, and the conclusion in the words of the scale."""
    comparison = facts.comparison
    who = f"{comparison.compared_by} compared a face in the evidence with a portrait of "
    concluded = (
        "wrote a note without a conclusion"
        if comparison.conclusion is None
        else f'concluded "{comparison.conclusion}"'
    )
    return f"{who}{named(facts.candidate)}, and {concluded}."


OPINION = (
    "This is one examiner's opinion about pictures. It is no identification, and a plate alone "
    "does not become one."
)


def warnings(facts: PlateFacts) -> tuple[str, ...]:
    """What a reader must know before looking."""
    said = [probe_warning(facts.search)]
    if facts.old:
        said.append(f"The portrait is old: {facts.age}.")
    if not facts.view_recorded:
        said.append(NOT_RECORDED)
    if facts.unmarked:
        numbers = ", ".join(map(str, facts.unmarked))
        said.append(f"Marked on a picture that is not among those shown here: {numbers}.")
    return tuple(each for each in said if each)


def _opening(pages: Pages, facts: PlateFacts) -> None:
    pages.statement(statement(facts))
    pages.gap(4.0)
    pages.paragraph(OPINION)
    for warning in warnings(facts):
        pages.gap(4.0)
        pages.paragraph(warning, bold=True)
    pages.gap(8.0)
    case, comparison = facts.case, facts.comparison
    pages.field("Case", f"{case.number}, {case.title}" if case.title else case.number)
    pages.field("Compared", f"{moment(comparison.compared_at)} by {comparison.compared_by}")
    pages.field("Age of portrait", facts.age, bold=True)
    pages.field("Printed", f"{moment(facts.printed_at)} by {facts.printed_by}")


def _pictures(
    pages: Pages,
    facts: PlateFacts,
    panels: tuple[PlatePanel, ...],
    recorded: tuple[PlatePanel, ...],
) -> None:
    marked = " with the examiner's marks" if facts.regions else ""
    how = "as they were looked at" if facts.view_recorded else "laid on each other by the eyes"
    pages.heading(f"The pictures {how}{marked}", below=280.0)
    pages.gap(8.0)
    row = [
        Picture(panel.pixels, f"{facts.named(place)}. {panel.size}", marks=panel.marks)
        for place, panel in enumerate(panels)
    ]
    rows = -(-len(row) // 2)
    # Everything that is compared stands on the first page, as large as there is room for.
    high, wide = panels[0].pixels.shape[:2]
    fitting = (pages.text_width / 2 - 48.0) * high / wide + 16.0
    height = min(fitting, (pages.left - 32.0) / rows - 44.0) // 4 * 4
    for begin in range(0, len(row), 2):
        pages.pictures(row[begin : begin + 2], max(152.0, height), across=2)
    if facts.legend:
        pages.paragraph(facts.legend)
    pages.heading("The same pictures as recorded, untreated and without marks", below=152.0)
    pages.gap(8.0)
    pages.pictures(
        [
            Picture(panel.pixels, f"{facts.named(place)}. {panel.size}")
            for place, panel in enumerate(recorded)
        ],
        136.0,
        least=96.0,
    )
    pages.small(
        "Sizes are those of the pictures within this file, which are scaled to fit the paper. "
        "Outlines and numbers were drawn for the plate. Nothing was measured on a face."
    )


def _what_was_done(pages: Pages, facts: PlateFacts, overlays: list[Picture]) -> None:
    looking = "looking" if facts.view_recorded else "this plate"
    pages.heading(f"What was done to each picture for {looking}")
    for place, sentences in enumerate(about_pictures(facts.view)):
        pages.keep(56.0)
        pages.paragraph(facts.named(place), bold=True)
        pages.paragraph(" ".join(sentences))
    if stepped := about_stepped(facts.view):
        pages.paragraph(stepped)
    used = facts.view.overlays
    if not used:
        if facts.view_recorded:
            pages.paragraph("No picture was laid over another.")
        return
    pages.heading("How one picture was laid over another", below=232.0 if overlays else 16.0)
    shown = {picture.caption.partition(" ")[2] for picture in overlays}
    pages.gap(8.0)
    for begin in range(0, len(overlays), 3):
        pages.pictures(overlays[begin : begin + 3], 160.0, across=3)
    for sentence in dict.fromkeys(map(about_overlay, used)):
        if sentence not in shown:
            pages.bullet(sentence)
    if any(each.kind is OverlayKind.BLINK for each in used):
        pages.small("Paper cannot show pictures in turn.")


def _conclusion(pages: Pages, facts: PlateFacts) -> None:
    comparison = facts.comparison
    pages.heading("Conclusion", below=96.0)
    propositions(pages, named(facts.candidate))
    pages.field("Reasons", comparison.note)
    pages.field("Conclusion", comparison.conclusion or "none on the verbal scale", bold=True)
    pages.field("Would change it", comparison.would_change or "not written down")
    verbal_scale(pages)
    pages.field("Concluded", f"{moment(comparison.compared_at)} by {comparison.compared_by}")
    pages.small(NO_SCORE)


def _sources(pages: Pages, facts: PlateFacts) -> None:
    pages.heading("Where the pictures come from", below=72.0)
    pages.field("Search record", str(facts.search.id))
    pages.field("Comparison", str(facts.comparison.id))
    same: dict[tuple[str, str, tuple[tuple[str, str], ...]], list[str]] = {}
    for place, each in enumerate(facts.pictures):
        same.setdefault((each.title, each.sha256, each.source), []).append(LETTERS[place])
    for (title, sha256, source), letters in same.items():
        pages.keep(60.0)
        pages.gap(4.0)
        pages.paragraph(f"{', '.join(letters)}  {title}", bold=True)
        for label, text in source:
            pages.field(label, text)
        pages.digest("SHA-256 of file", hash_in_groups(sha256))
