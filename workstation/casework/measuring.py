"""The verb about a face's quality, and the refusal to search one that shows too little."""

from __future__ import annotations

from dataclasses import dataclass

from workstation.casework.collecting import face as find_face
from workstation.casework.footage import picture_bytes
from workstation.errors import SearchRefused
from workstation.ledger.entries import REFUSED
from workstation.model import CaseNumber, DetectedFace, FaceId, Gallery, Measure
from workstation.ports import FaceEngine
from workstation.quality.gate import shortcomings
from workstation.workspace import Workspace


@dataclass(frozen=True)
class FaceQuality:
    """The measures of a face, and whether they are ``enough`` to search it.

    ``reasons`` says, as sentences, why not; ``lacking`` names the measures that close the gate.
    """

    measures: tuple[Measure, ...]
    enough: bool
    reasons: tuple[str, ...]
    lacking: tuple[str, ...] = ()


def face_quality(workspace: Workspace, face_id: FaceId) -> FaceQuality:
    """Measure a face of the evidence in native pixels, and ask the gate. Writes nothing."""
    face = find_face(workspace, face_id)
    data = picture_bytes(workspace, face)
    return quality_in(workspace.any_engine(), data, [face.detected])[0]


def quality_in(engine: FaceEngine, data: bytes, faces: list[DetectedFace]) -> list[FaceQuality]:
    """The same for several faces of one image, in their order."""
    found = []
    for measures in engine.quality(data, faces):
        lacking = shortcomings(measures)
        found.append(FaceQuality(measures, not lacking, tuple(lacking.values()), tuple(lacking)))
    return found


def too_little(
    workspace: Workspace,
    case_number: CaseNumber,
    gallery: Gallery,
    face_id: FaceId,
    reasons: tuple[str, ...],
) -> SearchRefused:
    """The refusal of a face below the gate, which is put on the log."""
    sentence = "This face does not hold enough information for a search."
    with workspace.database.write() as connection:
        workspace.log(
            connection,
            "search.refused",
            f"{sentence} {' '.join(reasons)}",
            {
                "case": case_number,
                "gallery": gallery.id,
                "face": face_id,
                "reasons": list(reasons),
            },
            outcome=REFUSED,
        )
    return SearchRefused(
        sentence,
        " ".join(reasons) + " Look for a closer or sharper frame, or write down why this one is "
        "searched all the same; the result then carries the warning for ever.",
        reasons=reasons,
    )
