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
    RemarkId,
    View,
)
from workstation.reports.page import Pages
from workstation.reports.phrases import moment
from workstation.reports.sections.components import components_part, limits_part
from workstation.viewing.describing import (
    LETTERS,
    about_overlay,
    about_pictures,
    about_stepped,
)

WHOLE_FACE = "The whole"
NOT_COMPUTED = "The conclusion was not computed from these answers; they do not add up to one."


@dataclass(frozen=True)
class Looked:
    """What was written down while looking at a candidate, each the oldest first."""

    findings: tuple[ComponentFinding, ...] = ()
    remarks: tuple[Remark, ...] = ()
    asked: tuple[ContextAsked, ...] = ()


def limits_and_change_part(pages: Pages, comparison: Comparison) -> None:
    """The limits of the images, which are part of the conclusion, and what would change it."""
    limits_part(pages, comparison.limits)
    pages.field("Would change it", comparison.would_change or "nothing was written down")


def view_part(pages: Pages, view: View | None) -> None:
    """What was done to each picture, and how they were laid over each other."""
    pages.heading("How the pictures were looked at")
    if view is None:
        pages.paragraph("It was not recorded.")
        return
    for place, sentences in enumerate(about_pictures(view)):
        pages.field(f"{LETTERS[place]}, {view.panes[place].subject}", " ".join(sentences))
    if stepped := about_stepped(view):
        pages.field("Stepped through", stepped)
    for place, overlay in enumerate(view.overlays):
        pages.field("" if place else "Laid over", about_overlay(overlay))


def answers_part(pages: Pages, decision: Decision, looked: Looked) -> None:
    """Each component with its answers, from the top of the face to its bottom."""
    bound = () if decision.comparison is None else decision.comparison.findings
    listed = component_list()
    resting = [each for each in looked.findings if each.id in bound]
    others = [each for each in looked.findings if each.id not in bound]
    if resting:
        components_part(pages, listed.components, resting)
        pages.paragraph(NOT_COMPUTED)
    else:
        pages.heading("Components of the face")
        pages.paragraph("The conclusion rests on no written answer about a component.")
    for place, finding in enumerate(others):
        pages.field(
            "" if place else "Answered too",
            f"{listed.name_of(finding.component)}: {_told(finding)} Not what the conclusion rests "
            f"on; {finding.found_by}, {moment(finding.found_at)}.",
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
    answers: dict[RemarkId | None, list[Remark]] = {}
    for each in remarks:
        answers.setdefault(each.answers if each.answers in known else None, []).append(each)
    threads: list[tuple[Remark, int]] = []
    waiting = [(each, 0) for each in reversed(answers.pop(None, []))]
    while waiting:
        remark, depth = waiting.pop()
        threads.append((remark, depth))
        waiting += [(each, depth + 1) for each in reversed(answers.pop(remark.id, []))]
    return threads


def _told(finding: ComponentFinding) -> str:
    return " ".join(filter(None, (f"{finding.likeness}.", _visible(finding), finding.note)))


def _visible(finding: ComponentFinding) -> str:
    shown = (finding.visible_in_probe, finding.visible_in_portrait)
    if all(shown):
        return "Visible in both." if finding.likeness is Likeness.NOT_COMPARABLE else ""
    if not any(shown):
        return "Visible in neither picture."
    return f"Visible in the {'probe' if shown[0] else 'portrait'} only."
