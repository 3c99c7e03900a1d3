"""How probe and portrait were looked at: components, limits, remarks, and facts asked for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from workstation.component_list import component_list
from workstation.identification import Decision
from workstation.model import (
    Comparison,
    ComponentFinding,
    ContextAsked,
    Likeness,
    Remark,
)
from workstation.reports.page import Pages
from workstation.reports.phrases import moment

WHOLE_FACE = "The whole"
NOT_COMPUTED = "The conclusion was not computed from these answers; they do not add up to one."


@dataclass(frozen=True)
class Looked:
    """What was written down while looking at a candidate, each the oldest first."""

    findings: tuple[ComponentFinding, ...] = ()
    remarks: tuple[Remark, ...] = ()
    asked: tuple[ContextAsked, ...] = ()


def limits_part(pages: Pages, comparison: Comparison) -> None:
    """The limits of the images, which are part of the conclusion, and what would change it."""
    pages.heading("Limits of the images, and what would change the conclusion")
    if not comparison.limits:
        pages.paragraph("The limits of the images were not stated.")
    for limit in comparison.limits:
        told = f"limits the comparison: {limit.note}" if limit.limits else "does not limit it"
        if limit.note and not limit.limits:
            told += f": {limit.note}"
        pages.field(limit.kind.value.capitalize(), told)
    pages.field("Would change it", comparison.would_change or "nothing was written down")


def components_part(pages: Pages, decision: Decision, looked: Looked) -> None:
    """Each component with its answers, from the top of the face to its bottom."""
    pages.heading("Facial components")
    bound = () if decision.comparison is None else decision.comparison.findings
    resting = _listed([each for each in looked.findings if each.id in bound])
    others = [each for each in looked.findings if each.id not in bound]
    if not resting:
        pages.paragraph("The conclusion rests on no written answer about a component.")
    else:
        pages.paragraph(NOT_COMPUTED)
    for finding in resting:
        pages.field(component_list().name_of(finding.component), _told(finding))
    answered = {each.component for each in resting}
    left = [each.name for each in component_list().components if each.key not in answered]
    if resting and left:
        pages.field("Not answered", "; ".join(left))
    for place, finding in enumerate(others):
        pages.field(
            "" if place else "Answered too",
            f"{component_list().name_of(finding.component)}: {_told(finding)} Not what the "
            f"conclusion rests on; {finding.found_by}, {moment(finding.found_at)}.",
        )


def remarks_part(pages: Pages, looked: Looked) -> None:
    """What peers remarked, by component, answers after what they answer."""
    pages.heading("Remarks of peers")
    if not looked.remarks:
        pages.paragraph("None were written.")
    listed = component_list()
    by_component = sorted(
        {each.component for each in looked.remarks},
        key=lambda key: listed.place_of(key) if key else -1,
    )
    for component in by_component:
        about = [each for each in looked.remarks if each.component == component]
        label = listed.name_of(component) if component else WHOLE_FACE
        for place, (remark, depth) in enumerate(threaded(about)):
            pages.field(
                "" if place else label,
                f"{'Answer: ' if depth else ''}{remark.text} ({remark.written_by}, "
                f"{moment(remark.written_at)})",
            )


def asked_part(pages: Pages, looked: Looked) -> None:
    """Which hidden facts somebody asked for while comparing."""
    pages.heading("Facts asked for while comparing")
    if not looked.asked:
        pages.paragraph("No request is on record.")
    for each in looked.asked:
        pages.bullet(f"{each.fact.value}: {each.asked_by}, {moment(each.asked_at)}")


def threaded(remarks: Sequence[Remark]) -> list[tuple[Remark, int]]:
    """Remarks with each answer right after what it answers, and how deep it stands, from 0."""
    known = {each.id for each in remarks}
    threads: list[tuple[Remark, int]] = []

    def follow(remark: Remark, depth: int) -> None:
        threads.append((remark, depth))
        for each in remarks:
            if each.answers == remark.id:
                follow(each, depth + 1)

    for each in remarks:
        if each.answers not in known:
            follow(each, 0)
    return threads


def _listed(findings: Sequence[ComponentFinding]) -> list[ComponentFinding]:
    return sorted(findings, key=lambda each: component_list().place_of(each.component))


def _told(finding: ComponentFinding) -> str:
    parts = [f"{finding.likeness.value}.", _visible(finding)]
    known = component_list().find(finding.component)
    names = {} if known is None else {each.key: each.name for each in known.characteristics}
    if finding.characteristics:
        answers = [f"{names.get(key, key)}: {each}" for key, each in finding.characteristics]
        parts.append("; ".join(answers) + ".")
    if finding.note:
        parts.append(finding.note)
    numbers = dict.fromkeys(str(each.number) for each in finding.regions)
    if numbers:
        parts.append(f"Marked with number {', '.join(numbers)}.")
    return " ".join(part for part in parts if part)


def _visible(finding: ComponentFinding) -> str:
    shown = (finding.visible_in_probe, finding.visible_in_portrait)
    if all(shown):
        return "Visible in both." if finding.likeness is Likeness.NOT_COMPARABLE else ""
    if not any(shown):
        return "Visible in neither picture."
    return f"Visible in the {'probe' if shown[0] else 'portrait'} only."
