"""Morphological analysis, component by component. Nothing here computes a conclusion."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from workstation.casework.blindness import told_by_refusals
from workstation.casework.comparing import examiner_at_work, refuse_without_analysis
from workstation.casework.examining import (
    after,
    candidate_of,
    refuse_unless,
    refuse_unshown,
    search_at_work,
)
from workstation.casework.pictured import refuse_other_pictures, refuse_outside
from workstation.casework.searching import find_search
from workstation.component_list import ComponentList, component_list
from workstation.errors import CannotProceed
from workstation.identification import Action, written
from workstation.model import (
    ComponentFinding,
    ComponentFindingId,
    FacialComponent,
    Likeness,
    PersonId,
    Region,
    SearchId,
)
from workstation.storage import component_rows, examination_rows
from workstation.storage.rows import new_id
from workstation.workspace import Workspace


def facial_components(workspace: Workspace) -> tuple[FacialComponent, ...]:
    """The components to look at, from the top of the face to its bottom."""
    return component_list().components


def record_component(
    workspace: Workspace,
    search_id: SearchId,
    person_id: PersonId,
    component: str,
    *,
    visible_in_probe: bool,
    visible_in_portrait: bool,
    likeness: Likeness,
    note: str = "",
    characteristics: Mapping[str, Likeness] | Sequence[tuple[str, Likeness]] = (),
    regions: Sequence[Region] = (),
) -> ComponentFinding:
    """Keep what an examiner found about one component; a later finding stands beside it.

    ``component`` and the keys of ``characteristics`` are those of ``facial_components``. Raises
    ``CannotProceed`` where the examiner did not analyse the probe before its candidates were
    shown to them, while a verification is under way, after a decision, for a component that does
    not show in both pictures and is not "not comparable", for an explainable difference without
    its explanation, and for regions outside the pictures of this comparison.
    """
    search = search_at_work(workspace, search_id)
    candidate_of(search, person_id)
    answered = _answered(characteristics)
    listed = component_list()
    _refuse_answers(
        listed, component, visible_in_probe and visible_in_portrait, likeness, note, answered
    )
    with workspace.database.read() as connection:
        refuse_other_pictures(
            connection,
            search,
            person_id,
            [each.face_id for each in regions],
            [each.portrait_id for each in regions],
        )
    refuse_outside(workspace, regions)
    refuse_without_analysis(workspace, search)
    with told_by_refusals(workspace, search), workspace.database.write() as connection:
        found, analysis = examiner_at_work(workspace, connection, search, person_id)
        refuse_unless(found, Action.ANSWER_COMPONENT)
        earlier = component_rows.findings_of(connection, search.id, person_id)
        _refuse_numbers(earlier, component, regions)
        at = after(workspace.now(), earlier[-1].found_at if earlier else None)
        compared = found.grounds.comparison
        at = after(at, compared.compared_at if compared else None)
        made = ComponentFinding(
            id=ComponentFindingId(new_id()),
            search_id=search.id,
            person_id=person_id,
            component=component,
            visible_in_probe=visible_in_probe,
            visible_in_portrait=visible_in_portrait,
            likeness=likeness,
            note=note.strip(),
            found_by=workspace.user,
            found_at=after(at, analysis.analysed_at),
            characteristics=answered,
            regions=tuple(regions),
        )
        # Who compares has seen them: an analysis written from now on comes too late.
        examination_rows.add_showing(connection, search.id, workspace.user, made.found_at)
        component_rows.add_finding(connection, made, listed.version)
        workspace.log(
            connection,
            "component.answered",
            "A facial component was compared.",
            {
                "case": search.case_number,
                "search": search.id,
                "person": person_id,
                "finding": made.id,
                "component": component,
                "visible_in_probe": visible_in_probe,
                "visible_in_portrait": visible_in_portrait,
                "likeness": likeness.value,
                "note": made.note,
                "characteristics": {key: each.value for key, each in answered},
                "regions": len(made.regions),
                "component_list": listed.version,
                "component_list_hash": listed.sha256,
            },
        )
    return made


def component_findings(
    workspace: Workspace, search_id: SearchId, person_id: PersonId
) -> tuple[ComponentFinding, ...]:
    """The findings that hold: the newest of each component, in the order of the list.

    Raises ``CannotProceed`` for somebody to whom the candidates were not shown.
    """
    return holding(component_history(workspace, search_id, person_id))


def component_history(
    workspace: Workspace, search_id: SearchId, person_id: PersonId
) -> tuple[ComponentFinding, ...]:
    """Every finding about a candidate, the oldest first; raises as ``component_findings``."""
    search = find_search(workspace, search_id)
    with workspace.database.read() as connection:
        refuse_unshown(connection, search, workspace.user)
        return component_rows.findings_of(connection, search.id, person_id)


def holding(findings: Sequence[ComponentFinding]) -> tuple[ComponentFinding, ...]:
    """Of findings with the oldest first, the last of each component, in the order of the list."""
    newest = {each.component: each for each in findings}
    listed = component_list()
    return tuple(sorted(newest.values(), key=lambda each: listed.place_of(each.component)))


def _answered(
    characteristics: Mapping[str, Likeness] | Sequence[tuple[str, Likeness]],
) -> tuple[tuple[str, Likeness], ...]:
    if isinstance(characteristics, Mapping):
        return tuple(characteristics.items())
    return tuple(characteristics)


def _refuse_answers(
    listed: ComponentList,
    component: str,
    both: bool,
    likeness: Likeness,
    note: str,
    answered: Sequence[tuple[str, Likeness]],
) -> None:
    known = listed.find(component)
    if known is None:
        raise CannotProceed("There is no such component.", "Choose one from the list.")
    keys = [key for key, _answer in answered]
    if len(set(keys)) != len(keys) or not {each.key for each in known.characteristics}.issuperset(
        keys
    ):
        raise CannotProceed(
            "A characteristic does not belong to this component, or is answered twice.",
            "Answer those of the component, each once.",
        )
    given = {likeness, *(answer for _key, answer in answered)}
    if not both and given != {Likeness.NOT_COMPARABLE}:
        raise CannotProceed(
            "What is not visible in both pictures cannot be compared.",
            f'Answer "{Likeness.NOT_COMPARABLE}", or say that it is visible in both.',
        )
    if likeness is Likeness.EXPLAINABLE and not written(note):
        raise CannotProceed(
            "A difference that can be explained needs its explanation.",
            "Write down in the note what explains it.",
        )


def _refuse_numbers(
    earlier: Sequence[ComponentFinding], component: str, regions: Sequence[Region]
) -> None:
    """One number is one mark, whichever picture it is on and whoever drew it."""
    if len({each.number for each in regions}) != len(regions):
        raise CannotProceed("Two regions have one number.", "Give each region a number of its own.")
    elsewhere = {
        region.number
        for each in holding(earlier)
        if each.component != component
        for region in each.regions
    }
    taken = sorted(elsewhere.intersection(each.number for each in regions))
    if taken:
        raise CannotProceed(
            f"Number {taken[0]} marks a region of another component.",
            "Give the region a number that is free.",
        )
