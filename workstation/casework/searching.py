"""The verbs about searches: make one, find it again."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from workstation.casework.asking import Asked, allowed
from workstation.casework.collecting import face as find_face
from workstation.casework.collecting import find_evidence
from workstation.casework.editing import check_recipe
from workstation.casework.probing import Prepared, one_face, several_faces, withdrawn
from workstation.casework.ranking import candidates_of
from workstation.casework.recording import record
from workstation.casework.scanning import find_track
from workstation.casework.standing import judged
from workstation.edits.checking import describe
from workstation.errors import CannotProceed
from workstation.galleries.combining import DEFAULT_COMBINATION, best_of
from workstation.model import (
    BEST,
    COMBINATIONS,
    EVERYBODY,
    CaseNumber,
    Face,
    FaceId,
    PeopleFilter,
    Probe,
    ProbeClass,
    ProbeId,
    Recipe,
    Search,
    SearchId,
    TrackId,
)
from workstation.ports import FaceEngine
from workstation.progress import Progress
from workstation.storage import search_rows
from workstation.storage.rows import new_id
from workstation.workspace import Workspace

Preparing = Callable[[FaceEngine, Asked], Prepared]


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
    within: PeopleFilter = EVERYBODY,
    filter_reason: str = "",
) -> Search:
    """Compare a face with the people of a gallery and keep the record.

    With a ``recipe`` the edited face is searched beside the unedited one, never instead of it:
    the candidates are those of both lists, and say what each gave. The gate judges the face as
    recorded, because edits bring no information.

    ``within`` leaves people out, for a written ``filter_reason`` only; whoever the filter knows
    nothing about stays in.

    A face without enough information (``quality.gate``) is searched only for a written
    ``override_reason``; what it lacks and that reason then stay with the search for ever.

    Raises ``SearchRefused`` (also on the log) for a probe class that must not be searched, a
    missing reason, a filter without one, a gallery past its retention date, or a face below the
    gate without a written reason; ``CannotProceed`` for an empty gallery, a filter that leaves
    nobody, a limit outside 1 to 10,000, or a recipe that cannot be applied or that loses the
    face.
    """
    face = find_face(workspace, face_id)
    item = find_evidence(workspace, face.evidence_id)
    asked = allowed(
        workspace,
        item.case_number,
        gallery_name,
        reason,
        probe_class,
        limit,
        override_reason,
        within,
        filter_reason,
    )
    return search_as_asked(workspace, asked, face, recipe, progress or Progress())


def search_track(
    workspace: Workspace,
    track_id: TrackId,
    gallery_name: str,
    reason: str,
    probe_class: ProbeClass = ProbeClass.CAMERA_FRAME,
    limit: int = 20,
    progress: Progress | None = None,
    override_reason: str = "",
    within: PeopleFilter = EVERYBODY,
    filter_reason: str = "",
    combination: str = DEFAULT_COMBINATION,
) -> Search:
    """Compare the kept faces of a track with a gallery as one probe, and keep the record.

    ``combination`` is one of ``COMBINATIONS``. Faces below the gate are left out where at least
    one passes; where none does, a written ``override_reason`` is needed. Raises as ``search``.
    """
    if combination not in COMBINATIONS:
        raise CannotProceed(
            "Faces cannot be combined in that way.", f"Choose one of: {', '.join(COMBINATIONS)}."
        )
    track = find_track(workspace, track_id)
    item = find_evidence(workspace, track.evidence_id)
    asked = allowed(
        workspace,
        item.case_number,
        gallery_name,
        reason,
        probe_class,
        limit,
        override_reason,
        within,
        filter_reason,
    )
    faces = [one.face for one in track.best if not withdrawn(workspace, one.face)]
    return search_combined(workspace, asked, faces, track.id, combination, progress or Progress())


def search_as_asked(
    workspace: Workspace, asked: Asked, face: Face, recipe: Recipe, progress: Progress
) -> Search:
    """Search one face, edited or not, once it is clear that the search is allowed."""
    if withdrawn(workspace, face):
        raise CannotProceed("This mark was withdrawn.", "Choose another face, or mark it again.")
    checked = check_recipe(workspace, face.id, recipe)
    return _made(
        workspace,
        asked,
        lambda engine, asked: one_face(workspace, engine, asked, face, checked),
        progress,
    )


def search_combined(
    workspace: Workspace,
    asked: Asked,
    faces: Sequence[Face],
    track_id: TrackId,
    combination: str,
    progress: Progress,
) -> Search:
    """Search faces of one track as one probe, once it is clear that the search is allowed."""
    if not faces:
        raise CannotProceed("No face of this track can be searched.", "Choose another track.")
    return _made(
        workspace,
        asked,
        lambda engine, asked: several_faces(workspace, engine, asked, faces, track_id, combination),
        progress,
    )


def _made(workspace: Workspace, asked: Asked, prepare: Preparing, progress: Progress) -> Search:
    progress.step(0, 4, "Preparing the probe")
    engine = workspace.engine_for(asked.gallery)
    probe = prepare(engine, asked)
    progress.step(1, 4, "Searching the gallery")
    index = workspace.index(asked.gallery)
    found = index.search_all(probe.templates, asked.limit, asked.within)
    if not found[0].people:
        raise CannotProceed(
            "The filter leaves nobody of this gallery.", "Widen the filter, or search everybody."
        )
    progress.step(2, 4, "Asking how strangers score")
    search_id = SearchId(new_id())
    if probe.edits is not None:
        plain, edited = found
        candidates = candidates_of(workspace, search_id, plain.ranked, edited.ranked)
    else:
        one = best_of(found, asked.limit) if probe.combination == BEST else found[0]
        candidates = candidates_of(workspace, search_id, one.ranked)
    strangers = judged(workspace, asked, probe.templates, found, candidates, progress)
    progress.step(3, 4, "Recording the search")
    item = find_evidence(workspace, probe.faces[0].face.evidence_id)
    first = probe.faces[0]
    made = Search(
        id=search_id,
        case_number=asked.case_number,
        evidence_id=item.id,
        probe=Probe(
            ProbeId(new_id()),
            first.face.id,
            asked.probe_class,
            describe(probe.recipe),
            probe.edits,
        ),
        face=first.detected,
        gallery_id=asked.gallery.id,
        gallery_name=asked.gallery.name,
        gallery_version=asked.gallery.version,
        gallery_people=asked.gallery.people,
        gallery_images=asked.gallery.images,
        pack=asked.gallery.pack,
        provider=engine.provider,
        limit=asked.limit,
        reason=asked.reason,
        searched_by=workspace.user,
        searched_at=workspace.now(),
        candidates=candidates,
        warnings=probe.warnings,
        override_reason=asked.override_reason if probe.warnings else "",
        found_by=first.face.found_by,
        certified=all(each.certified for each in found),
        filters=asked.within,
        filter_reason=asked.filter_reason,
        compared=(found[0].people, found[0].images) if asked.within.limits else None,
        strangers=strangers,
        repeats=asked.repeats,
        track_id=probe.track_id,
        combination=probe.combination,
        combined=probe.combined(workspace),
    )
    record(workspace, made, item, probe.left_out)
    return made


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
