"""The components of a face as a table, the limits of the images, and facts asked for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from workstation.model import (
    ComponentFinding,
    ContextAsked,
    FacialComponent,
    Likeness,
    Limit,
)
from workstation.reports.page import Pages
from workstation.reports.paper import Column
from workstation.reports.phrases import moment


def components_part(
    pages: Pages,
    components: Sequence[FacialComponent],
    findings: Sequence[ComponentFinding],
    later: int = 0,
) -> None:
    """The whole list from top to bottom, with what was answered and what was not."""
    pages.heading("Components of the face", below=64.0 + 16.0 * len(components))
    pages.paragraph(
        "Whether each component can be seen in the probe and in the portrait, and what the "
        "examiner found. Numbers are those of the marks on the pictures. No answer was computed."
    )
    found = {each.component: each for each in findings}
    known = {each.key: each for each in components}
    # A list that was revised since still shows what was found under another name.
    listed = [*known, *(key for key in found if key not in known)]
    pages.table(
        [
            Column("Component", 156.0),
            Column("In the probe", 84.0),
            Column("In the portrait", 84.0),
            Column("Finding", 120.0),
            Column("Marks", pages.text_width - 444.0),
        ],
        [(_name(known, key), *_answer(found.get(key))) for key in listed],
    )
    noted = [(key, _notes(known.get(key), found[key])) for key in listed if key in found]
    if any(notes for _key, notes in noted):
        pages.gap(8.0)
        pages.paragraph("What the examiner wrote about them", bold=True)
    for key, notes in noted:
        if notes:
            pages.field(_name(known, key), "\n".join(notes))
    if later:
        pages.small(
            f"{later} more answer{'s were' if later > 1 else ' was'} written after this "
            "comparison, which does not rest on them."
        )


def _name(known: Mapping[str, FacialComponent], key: str) -> str:
    return known[key].name if key in known else key


def _answer(finding: ComponentFinding | None) -> tuple[str, str, str, str]:
    if finding is None:
        return "\u2013", "\u2013", "not answered", ""
    return (
        "visible" if finding.visible_in_probe else "not visible",
        "visible" if finding.visible_in_portrait else "not visible",
        finding.likeness.value,
        ", ".join(str(region.number) for region in finding.regions),
    )


def _notes(component: FacialComponent | None, finding: ComponentFinding) -> list[str]:
    """The note, and the characteristics that were answered one by one, a line for each answer."""
    names = {each.key: each.name for each in component.characteristics} if component else {}
    lines = [finding.note] if finding.note else []
    for likeness in Likeness:
        said = [names.get(key, key) for key, each in finding.characteristics if each is likeness]
        if said:
            lines.append(f"{likeness.value[:1].upper()}{likeness.value[1:]}: {'; '.join(said)}.")
    return lines


def limits_part(pages: Pages, limits: Sequence[Limit]) -> None:
    """What limits what the pictures say about each other, as the examiner answered."""
    pages.heading("Limits of the images")
    if not limits:
        pages.paragraph("The record of this comparison does not say what limits the images.")
        return
    for limit in limits:
        said = "limits the comparison" if limit.limits else "does not limit the comparison"
        note = f": {limit.note}" if limit.note else "."
        pages.field(limit.kind.value.capitalize(), f"{said}{note}")


def asked_part(pages: Pages, asked: Sequence[ContextAsked]) -> None:
    """Which facts whoever compared asked to be told before they concluded."""
    pages.heading("Facts that were hidden while comparing")
    # Not to be read as if the examiner had known none of them.
    pages.paragraph(
        "Similarity, rank, name and offence are hidden beside the pictures unless they are asked "
        "for. The list from which a candidate is chosen shows similarity, rank and name, and the "
        "case its offence: what was seen there before is not on record here."
    )
    if not asked:
        pages.paragraph("Whoever compared asked for none of them while comparing.")
        return
    pages.paragraph("Whoever compared asked for these before concluding:")
    for each in asked:
        pages.bullet(f"{each.fact.value}, {moment(each.asked_at)} by {each.asked_by}")
