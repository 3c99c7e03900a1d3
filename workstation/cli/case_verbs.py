"""Shell verbs about faces, searches, corroboration and decisions."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from workstation import app, casework
from workstation.cli.answer import Answer
from workstation.cli.gallery_verbs import opened
from workstation.edits.checking import read_recipe
from workstation.errors import CannotProceed, file_trouble
from workstation.galleries.enrolment import DOMINANT_AREA
from workstation.identification import Decision, Outcome
from workstation.media.store import EvidenceStore
from workstation.model import DetectedFace, Face, PersonId, Recipe
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
            "faces": [face_facts(face) for face in found],
        },
        "\n".join(lines),
    )


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
    """``report ID [--kind lead|record] --out PDF``: of a search's newest decision, or of an
    assessment; the record is that of its newest identification.
    """
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
        decision = made[0]
        if arguments.kind == "record":
            identified = [each for each in made if each.outcome is Outcome.IDENTIFIED]
            decision = identified[0] if identified else decision
            path = casework.write_identification_record(workspace, decision, arguments.out)
        else:
            path = casework.write_lead_sheet(workspace, decision, arguments.out)
    return Answer({"report": str(path), "decision": decision.id}, f"Written: {path}")


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


def face_facts(face: DetectedFace) -> dict[str, Any]:
    """A detected face as JSON."""
    return {
        "box": list(face.box),
        "landmarks": [list(point) for point in face.landmarks],
        "score": face.score,
    }
