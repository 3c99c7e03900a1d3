"""The verb about a face's quality: what it measures, and whether that is enough to search."""

from __future__ import annotations

from dataclasses import dataclass

from workstation.casework.collecting import face as find_face
from workstation.casework.collecting import find_evidence
from workstation.model import DetectedFace, FaceId, Measure
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
    item = find_evidence(workspace, face.evidence_id)
    data = workspace.evidence_store.read(item.sha256)
    return quality_in(workspace.any_engine(), data, [face.detected])[0]


def quality_in(engine: FaceEngine, data: bytes, faces: list[DetectedFace]) -> list[FaceQuality]:
    """The same for several faces of one image, in their order."""
    found = []
    for measures in engine.quality(data, faces):
        lacking = shortcomings(measures)
        found.append(FaceQuality(measures, not lacking, tuple(lacking.values()), tuple(lacking)))
    return found
