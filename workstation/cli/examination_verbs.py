"""Shell verbs about one candidate: analysis, comparison, items, checks, and what is missing."""

from __future__ import annotations

import argparse
from typing import Any

from workstation import casework
from workstation.cli.answer import Answer
from workstation.cli.case_verbs import chosen
from workstation.cli.component_verbs import looked_facts
from workstation.cli.gallery_verbs import opened
from workstation.errors import CannotProceed
from workstation.identification import counts, shortcomings
from workstation.model import (
    Analysis,
    CheckAnswer,
    CheckAnswerId,
    Corroboration,
    CorroborationId,
    EvidenceId,
    FaceId,
    PersonId,
    SearchId,
)
from workstation.workspace import Workspace


def add_analysis(arguments: argparse.Namespace) -> Answer:
    """``analysis add EVIDENCE_ID --note TEXT --sufficient yes|no``."""
    with opened(arguments) as workspace:
        made = casework.analyse(
            workspace, _face(workspace, arguments), arguments.note, arguments.sufficient
        )
    text = "The analysis was written and locked."
    if made.candidates_seen:
        text += " It does not serve: its candidates had been shown to you before."
    return Answer({"analysis": _analysis_facts(made)}, text)


def list_analyses(arguments: argparse.Namespace) -> Answer:
    """``analysis list EVIDENCE_ID``."""
    with opened(arguments) as workspace:
        made = casework.analyses(workspace, _face(workspace, arguments))
    lines = [f"{each.analysed_by}, {each.analysed_at:%Y-%m-%d %H:%M}: {each.note}" for each in made]
    return Answer({"analyses": [_analysis_facts(each) for each in made]}, "\n".join(lines))


def candidates(arguments: argparse.Namespace) -> Answer:
    """``candidates SEARCH_ID``: shows them, and keeps that they were shown to the user."""
    from workstation.cli.search_verbs import search_facts, search_text

    with opened(arguments) as workspace:
        found = casework.find_search(workspace, arguments.search_id)
        casework.show_candidates(workspace, found.id)
    return Answer(search_facts(found), search_text(found))


def add_item(arguments: argparse.Namespace) -> Answer:
    """``corroborate-item add SEARCH_ID``."""
    with opened(arguments) as workspace:
        found = casework.find_search(workspace, arguments.search_id)
        item = casework.add_corroboration(
            workspace,
            found.id,
            arguments.kind,
            arguments.source,
            arguments.reference,
            arguments.date,
            arguments.description,
            PersonId(arguments.person) if arguments.person else None,
            derives_from_search=arguments.derives_from_search,
            derivation=arguments.derivation,
            witness_saw=arguments.saw,
            line_up=arguments.line_up,
            attachments=arguments.attach,
        )
    return _item(item, "The item was entered")


def answer_independence(arguments: argparse.Namespace) -> Answer:
    """``corroborate-item independence ITEM_ID``."""
    with opened(arguments) as workspace:
        item = casework.answer_independence(
            workspace,
            CorroborationId(arguments.item_id),
            arguments.derives_from_search,
            arguments.derivation,
            arguments.saw,
            arguments.line_up,
        )
    return _item(item, "The answers were kept")


def withdraw_item(arguments: argparse.Namespace) -> Answer:
    """``corroborate-item withdraw ITEM_ID --reason TEXT``."""
    with opened(arguments) as workspace:
        item = casework.withdraw_corroboration(
            workspace, CorroborationId(arguments.item_id), arguments.reason
        )
    return _item(item, "The item was withdrawn")


def list_items(arguments: argparse.Namespace) -> Answer:
    """``corroborate-item list SEARCH_ID``."""
    with opened(arguments, read_only=True) as workspace:
        found = casework.find_search(workspace, arguments.search_id)
        _refuse_unshown(workspace, found.id)
        items = casework.corroborations(workspace, found.id)
    lines = [f"{item.id}  {item.kind}: {_standing(item)}" for item in items]
    return Answer({"items": [item_facts(item) for item in items]}, "\n".join(lines))


def answer_check(arguments: argparse.Namespace) -> Answer:
    """``check answer SEARCH_ID --person P --check C --finding F --source S``."""
    with opened(arguments) as workspace:
        found = casework.find_search(workspace, arguments.search_id)
        made = casework.answer_check(
            workspace,
            found.id,
            PersonId(arguments.person),
            arguments.check,
            arguments.finding,
            arguments.source,
            arguments.note,
        )
    return Answer({"answer": answer_facts(made)}, f"{made.check}: {made.finding}.")


def resolve(arguments: argparse.Namespace) -> Answer:
    """``check resolve SEARCH_ID --person P --answer ID --explanation TEXT --source S``."""
    with opened(arguments) as workspace:
        found = casework.find_search(workspace, arguments.search_id)
        made = casework.resolve_contradiction(
            workspace,
            found.id,
            PersonId(arguments.person),
            CheckAnswerId(arguments.answer),
            arguments.explanation,
            arguments.source,
        )
    return Answer({"answer": answer_facts(made)}, f"The contradiction was resolved: {made.check}.")


def list_checks(arguments: argparse.Namespace) -> Answer:
    """``check list SEARCH_ID --person P``."""
    with opened(arguments, read_only=True) as workspace:
        found = casework.find_search(workspace, arguments.search_id)
        _refuse_unshown(workspace, found.id)
        made = casework.check_answers(workspace, found.id, PersonId(arguments.person))
    lines = [f"{each.id}  {each.check}: {each.finding} ({each.source})" for each in made]
    return Answer({"answers": [answer_facts(each) for each in made]}, "\n".join(lines))


def examination(arguments: argparse.Namespace) -> Answer:
    """``examination SEARCH_ID --person P``: the stage, each requirement, and what was looked at."""
    with opened(arguments, read_only=True) as workspace:
        found = casework.find_search(workspace, arguments.search_id)
        person = PersonId(arguments.person)
        told = casework.examination(workspace, found.id, person)
        looked = looked_facts(workspace, found.id, person)
        shown = casework.candidates_shown(workspace, found.id)
    if not shown:
        # Which candidate is compared or verified is what a blind verifier must not learn.
        hidden = {"stage": None, "requirements": None, "missing": None}
        return Answer(hidden | looked, "The candidates of this search have not been shown to you.")
    lines = [f"Stage: {told.stage}."]
    lines += [f"{'+' if r.met else 'o'} {r.sentence}" for r in told.requirements]
    return Answer(
        {
            "stage": told.stage.value,
            "requirements": [
                {"name": r.name, "met": r.met, "sentence": r.sentence} for r in told.requirements
            ],
            "missing": list(told.missing),
            **looked,
        },
        "\n".join(lines),
    )


def reopen(arguments: argparse.Namespace) -> Answer:
    """``reopen SEARCH_ID [--person P] --reason TEXT``."""
    with opened(arguments) as workspace:
        found = casework.find_search(workspace, arguments.search_id)
        person = PersonId(arguments.person) if arguments.person else None
        made = casework.reopen(workspace, found.id, arguments.reason, person)
    return Answer(
        {"reopened": [each.decision_id for each in made]}, "The examination was reopened."
    )


def _refuse_unshown(workspace: Workspace, search_id: SearchId) -> None:
    """What is written down about candidates says which of them is meant."""
    if not casework.candidates_shown(workspace, search_id):
        raise CannotProceed(
            "The candidates of this search have not been shown to you.",
            "Look at the candidates first. Whoever does can no longer verify blindly.",
        )


def item_facts(item: Corroboration) -> dict[str, Any]:
    """An item as JSON."""
    asked = item.independence
    return {
        "id": item.id,
        "search_id": item.search_id,
        "person": item.person_id,
        "kind": item.kind.value,
        "source": item.source,
        "reference": item.reference,
        "date": item.dated.isoformat(),
        "description": item.description,
        "counts": counts(item),
        "reasons": list(shortcomings(item)),
        "withdrawn": item.withdrawn,
        "independence": None
        if asked is None
        else {
            "derives_from_search": asked.derives_from_search,
            "derivation": asked.derivation,
            "witness_saw": asked.witness_saw,
            "line_up": asked.line_up,
            "answered_by": asked.answered_by,
            "answered_at": asked.answered_at.isoformat(),
        },
        "attachments": [
            {"file": each.file_name, "sha256": each.sha256, "bytes": each.size_bytes}
            for each in item.attachments
        ],
        "entered_by": item.entered_by,
        "entered_at": item.entered_at.isoformat(),
    }


def answer_facts(answer: CheckAnswer) -> dict[str, Any]:
    """The answer to a check as JSON."""
    resolution = answer.resolution
    return {
        "id": answer.id,
        "search_id": answer.search_id,
        "person": answer.person_id,
        "check": answer.check.value,
        "finding": answer.finding.value,
        "source": answer.source,
        "note": answer.note,
        "stands_against": answer.contradicts,
        "resolution": None
        if resolution is None
        else {
            "explanation": resolution.explanation,
            "source": resolution.source,
            "resolved_by": resolution.resolved_by,
            "resolved_at": resolution.resolved_at.isoformat(),
        },
        "answered_by": answer.answered_by,
        "answered_at": answer.answered_at.isoformat(),
    }


def _item(item: Corroboration, what: str) -> Answer:
    return Answer({"item": item_facts(item)}, f"{what}; {_standing(item)}")


def _standing(item: Corroboration) -> str:
    if counts(item):
        return "it counts as corroboration."
    return "it does not count as corroboration. " + " ".join(shortcomings(item))


def _analysis_facts(made: Analysis) -> dict[str, Any]:
    return {
        "id": made.id,
        "face": made.face_id,
        "note": made.note,
        "sufficient": made.sufficient,
        "candidates_seen": made.candidates_seen,
        "analysed_by": made.analysed_by,
        "analysed_at": made.analysed_at.isoformat(),
    }


def _face(workspace: Workspace, arguments: argparse.Namespace) -> FaceId:
    item = casework.evidence_named(workspace, arguments.evidence_id)
    found = casework.find_faces(workspace, EvidenceId(item.id), arguments.frame)
    return chosen(found, arguments.face).id
