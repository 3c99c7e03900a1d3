"""Shell verbs of looking at a candidate: components, the comparison, remarks, facts asked for."""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import Any

from workstation import casework
from workstation.casework.footage import write_new
from workstation.cli.answer import Answer
from workstation.cli.gallery_verbs import opened
from workstation.cli.looking import regions_asked_for, view_in
from workstation.errors import CannotProceed
from workstation.model import (
    Comparison,
    ComponentFinding,
    ContextAsked,
    FacialComponent,
    Limit,
    PersonId,
    Remark,
    RemarkId,
    SearchId,
)
from workstation.viewing.codec import view_to_json
from workstation.workspace import Workspace


def list_components(arguments: argparse.Namespace) -> Answer:
    """``component list``: the components with their characteristics, top to bottom."""
    with opened(arguments, read_only=True) as workspace:
        listed = casework.facial_components(workspace)
    return Answer(
        {"components": [_component_facts(each) for each in listed]},
        "\n".join(
            f"{each.key}  {each.name}: {', '.join(one.key for one in each.characteristics)}"
            for each in listed
        ),
    )


def show_components(arguments: argparse.Namespace) -> Answer:
    """``component show SEARCH_ID --person P``: each with the answer that holds; the history."""
    with opened(arguments, read_only=True) as workspace:
        search_id, person = _candidate(workspace, arguments)
        listed = casework.facial_components(workspace)
        holding = {
            each.component: each
            for each in casework.component_findings(workspace, search_id, person)
        }
        history = casework.component_history(workspace, search_id, person)
        limits = casework.suggested_limits(workspace, search_id, person)
    lines = [
        f"{each.name}: {holding[each.key].likeness if each.key in holding else 'not answered'}"
        for each in listed
    ]
    lines += [f"{kind}: {sentence}" for kind, sentence in limits.items()]
    return Answer(
        {
            "components": [
                _component_facts(each)
                | {"finding": finding_facts(holding[each.key]) if each.key in holding else None}
                for each in listed
            ],
            "history": [finding_facts(each) for each in history],
            "suggested_limits": {kind.value: sentence for kind, sentence in limits.items()},
        },
        "\n".join(lines),
    )


def answer_component(arguments: argparse.Namespace) -> Answer:
    """``component answer SEARCH_ID --person P --component KEY``."""
    answered = dict(arguments.characteristic)
    if len(answered) != len(arguments.characteristic):
        raise CannotProceed("A characteristic has two answers.", "Give one for each.")
    with opened(arguments) as workspace:
        search_id, person = _candidate(workspace, arguments)
        regions = regions_asked_for(workspace, search_id, person, arguments)
        made = casework.record_component(
            workspace,
            search_id,
            person,
            arguments.component,
            visible_in_probe=arguments.probe,
            visible_in_portrait=arguments.portrait,
            likeness=arguments.answer,
            note=arguments.note,
            characteristics=answered,
            regions=regions,
        )
    numbers = "".join(f" Region {each.number}." for each in made.regions)
    return Answer({"finding": finding_facts(made)}, f"{made.component}: {made.likeness}.{numbers}")


def compare(arguments: argparse.Namespace) -> Answer:
    """``compare SEARCH_ID --person P --note TEXT [--conclusion C] [--limit KIND=TEXT ...]``.

    ``--view FILE`` says how the pictures were looked at.
    """
    view = view_in(arguments.view) if arguments.view is not None else None
    limits = [Limit(kind, True, text) for kind, text in arguments.limit]
    limits += [Limit(kind, False) for kind in arguments.no_limit]
    with opened(arguments) as workspace:
        search_id, person = _candidate(workspace, arguments)
        made = casework.record_comparison(
            workspace,
            search_id,
            person,
            arguments.note,
            arguments.conclusion,
            limits=limits,
            would_change=arguments.would_change,
            view=view,
        )
    return Answer(
        {"comparison": comparison_facts(made)},
        f"The comparison was recorded: {made.conclusion or 'a note without a conclusion'}.",
    )


def add_remark(arguments: argparse.Namespace) -> Answer:
    """``remark add SEARCH_ID --person P --text TEXT``."""
    with opened(arguments) as workspace:
        search_id, person = _candidate(workspace, arguments)
        made = casework.add_remark(
            workspace,
            search_id,
            person,
            arguments.text,
            arguments.component,
            RemarkId(arguments.answers) if arguments.answers else None,
        )
    return Answer({"remark": remark_facts(made)}, "The remark was written.")


def list_remarks(arguments: argparse.Namespace) -> Answer:
    """``remark list SEARCH_ID --person P``."""
    with opened(arguments, read_only=True) as workspace:
        search_id, person = _candidate(workspace, arguments)
        made = casework.remarks(workspace, search_id, person)
    lines = [
        f"{each.id}  {each.component or 'the whole'}, {each.written_by}: {each.text}"
        for each in made
    ]
    return Answer({"remarks": [remark_facts(each) for each in made]}, "\n".join(lines))


def ask_context(arguments: argparse.Namespace) -> Answer:
    """``context ask SEARCH_ID --person P --fact F``."""
    with opened(arguments) as workspace:
        search_id, person = _candidate(workspace, arguments)
        made = casework.ask_context(workspace, search_id, person, arguments.fact)
    return Answer({"asked": asked_facts(made)}, "It was recorded that you asked.")


def list_context(arguments: argparse.Namespace) -> Answer:
    """``context list SEARCH_ID --person P``."""
    with opened(arguments, read_only=True) as workspace:
        search_id, person = _candidate(workspace, arguments)
        made = casework.context_asked(workspace, search_id, person)
    lines = [f"{each.fact}: {each.asked_by}, {each.asked_at:%Y-%m-%d %H:%M}" for each in made]
    return Answer({"asked": [asked_facts(each) for each in made]}, "\n".join(lines))


def looked_facts(workspace: Workspace, search_id: SearchId, person: PersonId) -> dict[str, Any]:
    """What was written down while looking, as JSON; null for whom no candidates were shown."""
    if not casework.candidates_shown(workspace, search_id):
        return dict.fromkeys(("comparison", "components", "remarks", "context_asked"))
    compared = casework.comparison(workspace, search_id, person)
    findings = casework.component_findings(workspace, search_id, person)
    return {
        "comparison": None if compared is None else comparison_facts(compared),
        "components": [finding_facts(each) for each in findings],
        "remarks": [remark_facts(e) for e in casework.remarks(workspace, search_id, person)],
        "context_asked": [
            asked_facts(each) for each in casework.context_asked(workspace, search_id, person)
        ],
    }


def comparison_facts(made: Comparison) -> dict[str, Any]:
    """A comparison as JSON. ``limits`` is empty where they were not stated."""
    return {
        "id": made.id,
        "search_id": made.search_id,
        "person": made.person_id,
        "note": made.note,
        "conclusion": None if made.conclusion is None else made.conclusion.value,
        "compared_by": made.compared_by,
        "compared_at": made.compared_at.isoformat(),
        "limits": [
            {"kind": each.kind.value, "limits": each.limits, "note": each.note}
            for each in made.limits
        ],
        "would_change": made.would_change,
        "view": None if made.view is None else json.loads(view_to_json(made.view)),
        "findings": list(made.findings),
    }


def finding_facts(made: ComponentFinding) -> dict[str, Any]:
    """A finding about a component as JSON; outlines in pixels of the upright pictures."""
    return {
        "id": made.id,
        "search_id": made.search_id,
        "person": made.person_id,
        "component": made.component,
        "visible_in_probe": made.visible_in_probe,
        "visible_in_portrait": made.visible_in_portrait,
        "likeness": made.likeness.value,
        "note": made.note,
        "characteristics": {key: each.value for key, each in made.characteristics},
        "regions": [
            {
                "number": each.number,
                "face": each.face_id,
                "portrait": each.portrait_id,
                "in_probe": [list(point) for point in each.in_probe],
                "in_portrait": [list(point) for point in each.in_portrait],
            }
            for each in made.regions
        ],
        "found_by": made.found_by,
        "found_at": made.found_at.isoformat(),
    }


def remark_facts(made: Remark) -> dict[str, Any]:
    """A remark as JSON; ``component`` is empty for the whole."""
    return {
        "id": made.id,
        "search_id": made.search_id,
        "person": made.person_id,
        "component": made.component,
        "text": made.text,
        "written_by": made.written_by,
        "written_at": made.written_at.isoformat(),
        "answers": made.answers,
    }


def asked_facts(made: ContextAsked) -> dict[str, Any]:
    """That somebody asked for a fact, as JSON; not the fact."""
    return {
        "search_id": made.search_id,
        "person": made.person_id,
        "fact": made.fact.value,
        "asked_by": made.asked_by,
        "asked_at": made.asked_at.isoformat(),
    }


def _component_facts(component: FacialComponent) -> dict[str, Any]:
    return {
        "key": component.key,
        "name": component.name,
        "characteristics": [
            {"key": each.key, "name": each.name} for each in component.characteristics
        ],
    }


def write_view(arguments: argparse.Namespace) -> Answer:
    """``compare-view SEARCH_ID --person P [--out FILE]``."""
    with opened(arguments, read_only=True) as workspace:
        search_id, person = _candidate(workspace, arguments)
        written = view_to_json(casework.starting_view(workspace, search_id, person))
    out: Path | None = arguments.out
    if out is not None:
        write_new(out, f"{written}\n".encode())
    facts = {"view": json.loads(written), "out": None if out is None else str(out)}
    return Answer(facts, written if out is None else f"Written: {out}")


def _candidate(workspace: Workspace, arguments: argparse.Namespace) -> tuple[SearchId, PersonId]:
    found = casework.find_search(workspace, arguments.search_id)
    return found.id, PersonId(arguments.person)
