"""The verbs about searches: make one, find it again."""

from __future__ import annotations

from workstation.casework.collecting import face as find_face
from workstation.casework.collecting import find_evidence
from workstation.casework.curating import find_gallery
from workstation.casework.editing import check_recipe, edited_image, found_at
from workstation.casework.footage import picture_bytes
from workstation.casework.measuring import quality_in, too_little
from workstation.casework.ranking import candidates_hash, candidates_of
from workstation.edits.checking import check, describe
from workstation.errors import CannotProceed, SearchRefused
from workstation.galleries.enrolment import printable
from workstation.identification import SEARCHABLE_PROBES
from workstation.model import (
    THOROUGH,
    CaseNumber,
    DetectedFace,
    Face,
    FaceId,
    Gallery,
    Probe,
    ProbeClass,
    ProbeEdits,
    ProbeId,
    Recipe,
    Search,
    SearchId,
)
from workstation.model.edits import recipe_to_json
from workstation.ports import FaceEngine, Template
from workstation.progress import Progress
from workstation.storage import assessment_rows, search_rows
from workstation.storage.rows import new_id
from workstation.workspace import Workspace

MAX_CANDIDATES = 500
"""The longest candidate list; long lists make chance resemblances likelier, not fewer."""


def search(
    workspace: Workspace,
    face_id: FaceId,
    gallery_name: str,
    reason: str,
    probe_class: ProbeClass = ProbeClass.CAMERA_FRAME,
    limit: int = 20,
    progress: Progress | None = None,
    override_reason: str = "",
    recipe: Recipe = (),
) -> Search:
    """Compare a face with everybody in a gallery and keep the record.

    With a ``recipe`` the edited face is searched beside the unedited one, never instead of it:
    the candidates are those of both lists, and say what each gave. The gate judges the face as
    recorded, because edits bring no information.

    A face without enough information (``quality.gate``) is searched only for a written
    ``override_reason``; what it lacks and that reason then stay with the search for ever.

    Raises ``SearchRefused`` (also on the log) for a probe class that must not be searched, a
    missing reason, a gallery past its retention date, or a face below the gate without a
    written reason; ``CannotProceed`` for an empty gallery, a limit outside 1 to 500, or a
    recipe that cannot be applied or that loses the face.
    """
    progress = progress or Progress()
    face = find_face(workspace, face_id)
    item = find_evidence(workspace, face.evidence_id)
    gallery = find_gallery(workspace, gallery_name)
    _refuse_if_not_allowed(workspace, item.case_number, gallery, reason, probe_class)
    if not 1 <= limit <= MAX_CANDIDATES:
        raise CannotProceed(
            f"The number of candidates must be between 1 and {MAX_CANDIDATES}.",
            "Choose a number in that range.",
        )
    if gallery.images == 0:
        raise CannotProceed("The gallery is empty.", "Import portraits into it first.")
    _refuse_withdrawn(workspace, face)
    recipe = check_recipe(workspace, face.id, recipe)
    progress.step(0, 3, "Preparing the probe")
    engine = workspace.engine_for(gallery)
    data = picture_bytes(workspace, face)
    warnings = quality_in(engine, data, [face.detected])[0].reasons
    if warnings and not any(character.isalnum() for character in override_reason):
        raise too_little(workspace, item.case_number, gallery, face.id, warnings)
    detected = _as_found_by(engine, data, face)
    template = engine.embed(data, [detected])[0]
    edits, edited = None, None
    if recipe:
        edits, edited_template = _edited(workspace, engine, face, detected, recipe)
    progress.step(1, 3, "Searching the gallery")
    index = workspace.index(gallery)
    ranked = index.search(template, limit)
    if edits is not None:
        edited = index.search(edited_template, limit)
    progress.step(2, 3, "Recording the search")
    search_id = SearchId(new_id())
    candidates = candidates_of(workspace, search_id, ranked, edited)
    with workspace.database.write() as connection:
        made = Search(
            id=search_id,
            case_number=item.case_number,
            evidence_id=item.id,
            probe=Probe(ProbeId(new_id()), face.id, probe_class, describe(recipe), edits),
            face=detected,
            gallery_id=gallery.id,
            gallery_name=gallery.name,
            gallery_version=gallery.version,
            gallery_people=gallery.people,
            gallery_images=gallery.images,
            pack=gallery.pack,
            provider=engine.provider,
            limit=limit,
            reason=printable(reason),
            searched_by=workspace.user,
            searched_at=workspace.now(),
            candidates=candidates,
            warnings=warnings,
            override_reason=printable(override_reason) if warnings else "",
            found_by=face.found_by,
        )
        search_rows.add_search(connection, made)
        workspace.log(
            connection,
            "search.made",
            f"Gallery '{gallery.name}' was searched for case {item.case_number}: "
            f"{len(made.candidates)} candidates."
            + (" The face was below the gate; the reason is recorded." if warnings else "")
            + (" The probe was edited; the face as recorded was searched too." if edits else ""),
            {
                "search": made.id,
                "case": made.case_number,
                "reason": made.reason,
                "evidence_sha256": item.sha256,
                "probe_class": probe_class.value,
                "found_by": face.found_by,
                "gallery": gallery.id,
                "gallery_version": gallery.version,
                "pack_sha256": gallery.pack.sha256,
                "provider": made.provider,
                "limit": limit,
                "candidates": len(made.candidates),
                "candidates_sha256": candidates_hash(made),
                "warnings": list(made.warnings),
                "override_reason": made.override_reason,
                "recipe": list(recipe_to_json(recipe)),
                "edited_sha256": edits.sha256 if edits is not None else "",
            },
        )
    return made


def _as_found_by(engine: FaceEngine, data: bytes, face: Face) -> DetectedFace:
    """The face as the gallery's own pack finds it.

    Templates are made from crops aligned on landmarks, and two detectors place landmarks
    differently: a probe aligned by another pack's detector would score lower than it should.
    Points marked by hand are never exchanged: who marks a face that a detector found as well
    does so because the detector's points are wrong. Those that this pack's detector placed in
    a turned or enlarged picture are better than what it places at an ordinary look.
    """
    if face.by_hand or face.found_by in (engine.pack.name, engine.pack.name + THOROUGH):
        return face.detected
    return found_at(engine, data, face.detected)


def _refuse_withdrawn(workspace: Workspace, face: Face) -> None:
    with workspace.database.read() as connection:
        withdrawn = assessment_rows.is_withdrawn(connection, face.id)
    if withdrawn:
        raise CannotProceed("This mark was withdrawn.", "Choose another face, or mark it again.")


def _edited(
    workspace: Workspace, engine: FaceEngine, face: Face, detected: DetectedFace, recipe: Recipe
) -> tuple[ProbeEdits, Template]:
    """The record of the edits, and the template of the edited face.

    The face is looked for anew where the edits carried it: a straightened picture shows the
    detector what a tilted one hid (docs/adr/0008).
    """
    made = edited_image(workspace, engine, face, recipe, as_png=True, at=detected)
    if made.face is None:
        raise CannotProceed(
            "The edits cut the face off, so the edited picture cannot be searched for it.",
            "Change the crop or the perspective so that the whole face stays in the picture.",
        )
    # Points marked by hand stay as they were marked, carried by the edits.
    found = made.face if face.by_hand else found_at(engine, made.png, made.face)
    edits = ProbeEdits(check(recipe), made.sha256, made.width, made.height, found, made.tools)
    return edits, engine.embed(made.png, [found])[0]


def _refuse_if_not_allowed(
    workspace: Workspace,
    case_number: CaseNumber,
    gallery: Gallery,
    reason: str,
    probe_class: ProbeClass,
) -> None:
    refusal: tuple[str, str] | None = None
    if probe_class not in SEARCHABLE_PROBES:
        refusal = (
            f"A probe that is a {probe_class} cannot be searched: it does not show a real face "
            "as a camera saw it.",
            "Use an unaltered photograph or camera frame of the person in question.",
        )
    elif not any(character.isalnum() for character in reason):
        refusal = ("A search needs a reason.", "Write down why this face is searched.")
    elif gallery.retention_date < workspace.now().date():
        refusal = (
            f"The retention date of gallery '{gallery.name}' has passed.",
            "Use a gallery that may still be held.",
        )
    if refusal is not None:
        with workspace.database.write() as connection:
            workspace.log(
                connection,
                "search.refused",
                refusal[0],
                {"case": case_number, "gallery": gallery.id, "probe_class": probe_class.value},
            )
        raise SearchRefused(*refusal)


def searches(workspace: Workspace, case_number: CaseNumber) -> tuple[Search, ...]:
    """The searches of a case, the newest first."""
    with workspace.database.read() as connection:
        return search_rows.searches_of(connection, case_number)


def find_search(workspace: Workspace, search_id: str) -> Search:
    """A search by its id or by at least six characters of its beginning."""
    wanted = search_id.strip().lower()
    with workspace.database.read() as connection:
        if len(wanted) >= 6:
            ids = search_rows.search_ids_like(connection, wanted)
            if len(ids) > 1:
                raise CannotProceed("Several searches begin so.", "Give more of the search's id.")
            if ids:
                found = search_rows.search_by_id(connection, ids[0])
                if found is not None:
                    return found
    raise CannotProceed("There is no such search.", "Check the search's id.")


def searched_face(workspace: Workspace, search: Search) -> Face:
    """The face that a search started from."""
    return find_face(workspace, search.probe.face_id)
