"""Shell verbs for faces that are missed or too poor: look harder, and not enough information."""

from __future__ import annotations

import argparse
from typing import Any

from workstation import casework
from workstation.cli.answer import Answer
from workstation.cli.gallery_verbs import ShellProgress, opened
from workstation.errors import CannotProceed
from workstation.model import Assessment, Face


def assess(arguments: argparse.Namespace) -> Answer:
    """``assess EVIDENCE_ID [--face I] [--frame N] --note TEXT``."""
    with opened(arguments) as workspace:
        item = casework.evidence_named(workspace, arguments.evidence_id)
        face_id = None
        if arguments.face is not None:
            found = casework.find_faces(workspace, item.id, arguments.frame)
            if not 0 <= arguments.face < len(found):
                raise CannotProceed(
                    f"There is no face {arguments.face}: the frame has {len(found)}, counted "
                    "from 0.",
                    "Leave out --face to record it for the whole item.",
                )
            face_id = found[arguments.face].id
        made = casework.record_not_enough(workspace, item.id, arguments.note, face_id)
    lines = ["Recorded: not enough information.", *made.lacking]
    return Answer({"assessment": assessment_facts(made)}, "\n".join(lines))


def look_harder(arguments: argparse.Namespace) -> Answer:
    """``look-harder EVIDENCE_ID [--frame N]``: all faces of the frame, and how many are new."""
    with opened(arguments) as workspace:
        item = casework.evidence_named(workspace, arguments.evidence_id)
        added = casework.look_harder(workspace, item.id, arguments.frame, ShellProgress())
        found = casework.find_faces(workspace, item.id, arguments.frame)
    lines = [f"{len(added)} more faces, {len(found)} in all."]
    lines += [
        f"{number}: {face.detected.height_px:.0f} px high at ({face.detected.box[0]:.0f}, "
        f"{face.detected.box[1]:.0f}), {face.found_by}"
        for number, face in enumerate(found)
    ]
    return Answer(
        {"added": len(added), "faces": [face_facts(face) for face in found]}, "\n".join(lines)
    )


def assessment_facts(made: Assessment) -> dict[str, Any]:
    """An assessment as JSON."""
    return {
        "id": made.id,
        "case": made.case_number,
        "evidence_id": made.evidence_id,
        "face_id": made.face_id,
        "outcome": "not enough information",
        "note": made.note,
        "lacking": list(made.lacking),
        "measures": [
            {"id": each.id, "value": each.value, "unit": each.unit, "sentence": each.sentence}
            for each in made.measures
        ],
        "assessed_by": made.assessed_by,
        "assessed_at": made.assessed_at.isoformat(),
    }


def face_facts(face: Face) -> dict[str, Any]:
    """A face on record as JSON."""
    return {
        "id": face.id,
        "box": list(face.detected.box),
        "landmarks": [list(point) for point in face.detected.landmarks],
        "score": face.detected.score,
        "found_by": face.found_by,
    }
