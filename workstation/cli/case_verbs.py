"""Shell verbs about faces, searches, corroboration and decisions."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from workstation import app, casework
from workstation.cli.answer import Answer
from workstation.cli.gallery_verbs import ShellProgress, opened
from workstation.edits.checking import read_recipe
from workstation.errors import CannotProceed, file_trouble
from workstation.galleries.enrolment import DOMINANT_AREA
from workstation.identification import Decision, counts
from workstation.media.store import EvidenceStore
from workstation.model import DetectedFace, Face, PersonId, Recipe, Search
from workstation.model.edits import recipe_to_json
from workstation.ports import FaceEngine

STANDING = "A score is a similarity, not a probability. No candidate is an identification."


def faces(arguments: argparse.Namespace) -> Answer:
    """``faces IMAGE``: every face, left to right, as ``search --face`` counts them."""
    image: Path = arguments.image
    data = EvidenceStore(image.parent).read_source(image)
    engine = app.isolated_engine(arguments.pack, arguments.device)
    try:
        data, pages = page_of(engine, data, arguments.page)
        analysis = engine.analyse(data)
    finally:
        engine.close()
    found = sorted(analysis.faces, key=lambda face: (face.box[0], face.box[1]))
    size = f"{analysis.facts.width} x {analysis.facts.height} pixels"
    which = f"Page {arguments.page} of {pages}: " if pages > 1 else ""
    lines = [f"{which}{size}, {len(found)} faces."]
    lines += [
        f"{number}: {face.height_px:.0f} px high at ({face.box[0]:.0f}, {face.box[1]:.0f})"
        for number, face in enumerate(found)
    ]
    return Answer(
        {
            "width": analysis.facts.width,
            "height": analysis.facts.height,
            "page": arguments.page,
            "pages": pages,
            "faces": [_face_facts(face) for face in found],
        },
        "\n".join(lines),
    )


def search(arguments: argparse.Namespace) -> Answer:
    """``search IMAGE``: opens the case if there is none yet, and takes the image in."""
    recipe = recipe_in(arguments.recipe)
    with opened(arguments) as workspace:
        casework.find_gallery(workspace, arguments.gallery)
        case = casework.open_case(workspace, arguments.case)
        item = casework.import_evidence(workspace, case.number, arguments.image)
        found = casework.find_faces(workspace, item.id, arguments.page - 1)
        face = chosen(found, arguments.face)
        made = casework.search(
            workspace,
            face.id,
            arguments.gallery,
            arguments.reason,
            arguments.probe_class,
            arguments.limit,
            ShellProgress(),
            arguments.override_reason,
            recipe,
        )
    return Answer(search_facts(made) | {"page": arguments.page}, _search_text(made))


def page_of(engine: FaceEngine, data: bytes, page: int) -> tuple[bytes, int]:
    """A page of an image, from 1, as a file of its own, and how many pages there are.

    The first one is the file itself. Raises ``UnreadableImage`` for one that is not there.
    """
    pages = engine.facts(data).pages
    return (data if page == 1 else engine.page_png(data, page - 1)), pages


def chosen(found: tuple[Face, ...], wanted: int | None) -> Face:
    """The face asked for; without one, the only face or one that clearly stands out."""
    if not found:
        raise CannotProceed("No face was found in the image.", "Use a sharper or larger picture.")
    if wanted is not None:
        if not 0 <= wanted < len(found):
            raise CannotProceed(
                f"There is no face {wanted}: the image has {len(found)}, counted from 0.",
                "See 'corroborate faces IMAGE'.",
            )
        return found[wanted]
    by_area = sorted(found, key=lambda face: -_area(face.detected))
    if len(found) > 1 and _area(by_area[0].detected) < DOMINANT_AREA * _area(by_area[1].detected):
        raise CannotProceed(
            f"The image has {len(found)} faces.",
            f"Choose one with --face 0 to {len(found) - 1}; 'corroborate faces' lists them.",
        )
    return by_area[0]


def _area(face: DetectedFace) -> float:
    return face.box[2] * face.box[3]


def recipe_in(path: Path | None) -> Recipe:
    """The recipe in a file; no file, no edits. Raises ``CannotProceed``."""
    if path is None:
        return ()
    try:
        return read_recipe(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise file_trouble(error, "The recipe could not be read.") from error
    except UnicodeDecodeError as error:
        raise CannotProceed("The recipe is not a text file.", "Save it as UTF-8.") from error


def replay(arguments: argparse.Namespace) -> Answer:
    """``replay SEARCH_ID``."""
    with opened(arguments) as workspace:
        found = casework.find_search(workspace, arguments.search_id)
        result = casework.replay(workspace, found.id)
    return Answer(
        {
            "search_id": result.search_id,
            "same": result.same,
            "same_ranks": result.same_ranks,
            "largest_difference": result.largest_difference,
            "same_edits": result.same_edits,
        },
        result.sentence,
    )


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
        )
    standing = "counts" if counts(item) else "does not count"
    return Answer(
        {
            "item": {
                "id": item.id,
                "search_id": item.search_id,
                "person": item.person_id,
                "kind": item.kind.value,
                "source": item.source,
                "reference": item.reference,
                "date": item.dated.isoformat(),
                "description": item.description,
                "counts": counts(item),
                "entered_by": item.entered_by,
                "entered_at": item.entered_at.isoformat(),
            }
        },
        f"The item was entered; it {standing} as corroboration.",
    )


def identify(arguments: argparse.Namespace) -> Answer:
    """``identify SEARCH_ID --person P --note TEXT``; the shell's status is 3 when refused."""
    with opened(arguments) as workspace:
        found = casework.find_search(workspace, arguments.search_id)
        decision = casework.identify(
            workspace, found.id, PersonId(arguments.person), arguments.note
        )
    return Answer({"decision": decision_facts(decision)}, "The identification was recorded.")


def conclude(arguments: argparse.Namespace) -> Answer:
    """``conclude SEARCH_ID --outcome O --note TEXT``."""
    with opened(arguments) as workspace:
        found = casework.find_search(workspace, arguments.search_id)
        person = PersonId(arguments.person) if arguments.person else None
        decision = casework.conclude(workspace, found.id, arguments.outcome, arguments.note, person)
    return Answer(
        {"decision": decision_facts(decision)}, f"The outcome was recorded: {decision.outcome}."
    )


def report(arguments: argparse.Namespace) -> Answer:
    """``report ID --out PDF``: of a search's newest decision, or of an assessment."""
    with opened(arguments) as workspace:
        assessment = casework.find_assessment(workspace, arguments.search_id)
        if assessment is not None:
            path = casework.write_assessment_sheet(workspace, assessment, arguments.out)
            return Answer({"report": str(path), "assessment": assessment.id}, f"Written: {path}")
        found = casework.find_search(workspace, arguments.search_id)
        made = casework.decisions(workspace, found.id)
        if not made:
            raise CannotProceed(
                "There is no decision about this search yet.",
                "Record one first; a lead sheet renders a decision.",
            )
        path = casework.write_lead_sheet(workspace, made[0], arguments.out)
    return Answer({"report": str(path), "decision": made[0].id}, f"Written: {path}")


def search_facts(made: Search) -> dict[str, Any]:
    """A search as JSON."""
    edits = made.probe.edits
    return {
        "search_id": made.id,
        "case": made.case_number,
        "searched_at": made.searched_at.isoformat(),
        "face": _face_facts(made.face),
        "found_by": made.found_by,
        "gallery": {
            "name": made.gallery_name,
            "people": made.gallery_people,
            "images": made.gallery_images,
            "version": made.gallery_version,
        },
        "model": {
            "pack": made.pack.name,
            "sha256": made.pack.sha256,
            "provider": made.provider,
        },
        "candidates": [
            {
                "rank": candidate.rank,
                "person": candidate.person_id,
                "name": candidate.name,
                "image": candidate.image,
                "score": candidate.score,
                "only_after_editing": candidate.only_after_editing,
                "unedited_score": candidate.unedited_score if edits else candidate.score,
                "unedited_rank": candidate.unedited_rank if edits else candidate.rank,
                "edited_score": candidate.edited_score,
                "edited_rank": candidate.edited_rank,
            }
            for candidate in made.candidates
        ],
        "recipe": recipe_to_json(made.probe.recipe),
        "steps": list(made.probe.steps),
        "edited_sha256": edits.sha256 if edits else None,
        "warnings": list(made.warnings),
        "override_reason": made.override_reason,
        "note": STANDING,
    }


def decision_facts(decision: Decision) -> dict[str, Any]:
    """A decision as JSON."""
    return {
        "id": decision.id,
        "search_id": decision.search_id,
        "person": decision.person_id,
        "outcome": decision.outcome.value,
        "note": decision.note,
        "items": [item.id for item in decision.corroborations],
        "decided_by": decision.decided_by,
        "decided_at": decision.decided_at.isoformat(),
    }


def _face_facts(face: DetectedFace) -> dict[str, Any]:
    return {
        "box": list(face.box),
        "landmarks": [list(point) for point in face.landmarks],
        "score": face.score,
    }


def _search_text(made: Search) -> str:
    lines = [
        f"Search {made.id}: gallery '{made.gallery_name}' version {made.gallery_version}, "
        f"{made.gallery_people} people."
    ]
    if made.probe.edits is None:
        lines.append("rank  similarity  person")
        lines += [
            f"{c.rank:>4}  {c.score:>10.4f}  {c.person_id}  {c.name}" for c in made.candidates
        ]
    else:
        lines.append("rank  as recorded      edited  person")
        lines += [
            f"{c.rank:>4}  {_or_dash(c.unedited_score):>11}  {_or_dash(c.edited_score):>10}  "
            f"{c.person_id}  {c.name}" + ("  (only after editing)" if c.only_after_editing else "")
            for c in made.candidates
        ]
        lines.append(made.edits_note)
    lines += [f"Warning: {warning}" for warning in made.warnings]
    return "\n".join([*lines, STANDING])


def _or_dash(score: float | None) -> str:
    return "-" if score is None else f"{score:.4f}"
