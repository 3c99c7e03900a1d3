"""How a search is written down: the record, and the log entry that ties it to the chain."""

from __future__ import annotations

from collections.abc import Sequence

from workstation.casework.ranking import candidates_hash
from workstation.model import EvidenceItem, FaceId, Search
from workstation.model.edits import recipe_to_json
from workstation.model.filters import filter_to_json
from workstation.storage import search_rows
from workstation.workspace import Workspace


def record(
    workspace: Workspace, made: Search, item: EvidenceItem, left_out: Sequence[FaceId]
) -> None:
    """Store a search and its log entry, both or neither; ``left_out`` are faces of its track."""
    sentences = [f"A gallery was searched for a case: {len(made.candidates)} candidates."]
    if made.warnings:
        sentences.append("The face was below the gate; the reason is recorded.")
    if made.probe.edits is not None:
        sentences.append("The probe was edited; the face as recorded was searched too.")
    if made.filters.limits:
        sentences.append("Only some people were searched; the reason is recorded.")
    if made.combined:
        sentences.append(f"{len(made.combined)} faces of one track were combined.")
    if made.repeats is not None:
        sentences.append("An earlier search was made again.")
    strangers, edits = made.strangers, made.probe.edits
    with workspace.database.write() as connection:
        search_rows.add_search(connection, made)
        workspace.log(
            connection,
            "search.made",
            " ".join(sentences),
            {
                "search": made.id,
                "case": made.case_number,
                "reason": made.reason,
                "evidence_sha256": item.sha256,
                "probe_class": made.probe.probe_class.value,
                "found_by": made.found_by,
                "gallery": made.gallery_id,
                "gallery_version": made.gallery_version,
                "pack_sha256": made.pack.sha256,
                "provider": made.provider,
                "limit": made.limit,
                "candidates": len(made.candidates),
                "candidates_sha256": candidates_hash(made),
                "certified": bool(made.certified),
                "filters": filter_to_json(made.filters) if made.filters.limits else None,
                "filter_reason": made.filter_reason,
                "people_compared": made.searched_people,
                "calibration_sha256": strangers.calibration_sha256 if strangers else "",
                "looks_like_stranger": made.looks_like_stranger,
                "repeats": made.repeats,
                "track": made.track_id,
                "combination": made.combination,
                "combined": [[one.face_id, one.weight] for one in made.combined],
                "faces_left_out": list(left_out),
                "warnings": list(made.warnings),
                "override_reason": made.override_reason,
                "recipe": list(recipe_to_json(made.probe.recipe)),
                "edited_sha256": edits.sha256 if edits is not None else "",
            },
        )
