"""The verbs about searches: make one, find it again, replay it."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

import rfc8785

from workstation.casework.collecting import face as find_face
from workstation.casework.collecting import find_evidence
from workstation.casework.curating import find_gallery
from workstation.casework.footage import picture_bytes
from workstation.casework.marking import THOROUGH
from workstation.casework.measuring import quality_in, too_little
from workstation.errors import CannotProceed, SearchRefused
from workstation.galleries.enrolment import printable
from workstation.identification import SEARCHABLE_PROBES
from workstation.ledger.entries import Json
from workstation.model import (
    Candidate,
    CaseNumber,
    DetectedFace,
    Face,
    FaceId,
    Gallery,
    Probe,
    ProbeClass,
    ProbeId,
    Search,
    SearchId,
)
from workstation.ports import FaceEngine, Ranked
from workstation.progress import Progress
from workstation.storage import assessment_rows, gallery_rows, search_rows
from workstation.storage.rows import new_id
from workstation.workspace import Workspace

MAX_CANDIDATES = 500
"""The longest candidate list; long lists make chance resemblances likelier, not fewer."""

SAME_FACE = 0.3
"""Overlap (intersection over union) from which two detectors' boxes are one face."""

REPLAY_TOLERANCE = 1e-5
"""Largest difference of a score between a search and its replay that still counts as equal."""


@dataclass(frozen=True)
class Replay:
    """What came of repeating a search: whether it gave the same, and by how much not."""

    search_id: SearchId
    same_ranks: bool
    largest_difference: float
    sentence: str

    @property
    def same(self) -> bool:
        """The same people in the same order with equal scores."""
        return self.same_ranks and self.largest_difference <= REPLAY_TOLERANCE


def search(
    workspace: Workspace,
    face_id: FaceId,
    gallery_name: str,
    reason: str,
    probe_class: ProbeClass = ProbeClass.CAMERA_FRAME,
    limit: int = 20,
    progress: Progress | None = None,
    override_reason: str = "",
) -> Search:
    """Compare a face with everybody in a gallery and keep the record.

    A face without enough information (``quality.gate``) is searched only for a written
    ``override_reason``; what it lacks and that reason then stay with the search for ever.

    Raises ``SearchRefused`` (also on the log) for a probe class that must not be searched, a
    missing reason, a gallery past its retention date, or a face below the gate without a
    written reason; ``CannotProceed`` for an empty gallery or a limit outside 1 to 500.
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
    progress.step(0, 3, "Preparing the probe")
    engine = workspace.engine_for(gallery)
    data = picture_bytes(workspace, face)
    warnings = quality_in(engine, data, [face.detected])[0].reasons
    if warnings and not any(character.isalnum() for character in override_reason):
        raise too_little(workspace, item.case_number, gallery, face.id, warnings)
    detected = _as_found_by(engine, data, face)
    template = engine.embed(data, [detected])[0]
    progress.step(1, 3, "Searching the gallery")
    ranked = workspace.index(gallery).search(template, limit)
    progress.step(2, 3, "Recording the search")
    search_id = SearchId(new_id())
    candidates = tuple(
        _candidate(workspace, search_id, rank, found) for rank, found in enumerate(ranked, start=1)
    )
    with workspace.database.write() as connection:
        made = Search(
            id=search_id,
            case_number=item.case_number,
            evidence_id=item.id,
            probe=Probe(ProbeId(new_id()), face.id, probe_class),
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
            + (" The face was below the gate; the reason is recorded." if warnings else ""),
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
            },
        )
    return made


def _as_found_by(engine: FaceEngine, data: bytes, face: Face) -> DetectedFace:
    """The face as the gallery's own pack finds it.

    Templates are made from crops aligned on landmarks, and two detectors place landmarks
    differently: a probe aligned by another pack's detector would score lower than it should.
    Where this pack's detector does not find the face, the landmarks at hand have to serve.
    Points marked by hand are never exchanged: who marks a face that a detector found as well
    does so because the detector's points are wrong. Those that this pack's detector placed in
    a turned or enlarged picture are better than what it places at an ordinary look.
    """
    if face.by_hand or face.found_by in (engine.pack.name, engine.pack.name + THOROUGH):
        return face.detected
    overlaps = [(_overlap(each, face.detected), each) for each in engine.analyse(data).faces]
    best = max(overlaps, key=lambda pair: pair[0], default=(0.0, face.detected))
    return best[1] if best[0] >= SAME_FACE else face.detected


def _refuse_withdrawn(workspace: Workspace, face: Face) -> None:
    with workspace.database.read() as connection:
        withdrawn = assessment_rows.is_withdrawn(connection, face.id)
    if withdrawn:
        raise CannotProceed("This mark was withdrawn.", "Choose another face, or mark it again.")


def _overlap(one: DetectedFace, other: DetectedFace) -> float:
    """Intersection over union of two boxes, 0 to 1."""
    (ax, ay, aw, ah), (bx, by, bw, bh) = one.box, other.box
    width = min(ax + aw, bx + bw) - max(ax, bx)
    height = min(ay + ah, by + bh) - max(ay, by)
    if width <= 0 or height <= 0:
        return 0.0
    return width * height / (aw * ah + bw * bh - width * height)


def candidates_hash(search: Search) -> str:
    """SHA-256 of the canonical list of (rank, person, portrait, score): ties record to log."""
    rows: list[Json] = [[c.rank, c.person_id, c.portrait_id, c.score] for c in search.candidates]
    return hashlib.sha256(rfc8785.dumps(rows)).hexdigest()


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


def _candidate(workspace: Workspace, search_id: SearchId, rank: int, found: Ranked) -> Candidate:
    with workspace.database.read() as connection:
        portrait = gallery_rows.portrait(connection, found.portrait_id)
        if portrait is None:
            raise CannotProceed("The gallery changed during the search.", "Search again.")
        person = gallery_rows.person(connection, portrait.gallery_id, found.person_id)
    assert person is not None  # a portrait's key points to its person
    return Candidate(
        search_id=search_id,
        rank=rank,
        person_id=found.person_id,
        name=person.name,
        portrait_id=portrait.id,
        image=portrait.file_name,
        score=found.score,
        born=person.born,
        sex=person.sex,
        photo_date=portrait.photo_date,
    )


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


def replay(workspace: Workspace, search_id: SearchId) -> Replay:
    """Repeat a search on the gallery as it was then, and compare the results."""
    made = find_search(workspace, search_id)
    gallery = find_gallery(workspace, made.gallery_name)
    if gallery.pack.sha256 != made.pack.sha256:
        raise CannotProceed("The gallery now uses another pack.", "Install the pack of that time.")
    engine = workspace.engine_for(gallery)
    template = engine.embed(picture_bytes(workspace, searched_face(workspace, made)), [made.face])[
        0
    ]
    index = workspace.index(gallery, made.gallery_version)
    again = index.search(template, made.limit)
    then = [(c.person_id, c.score) for c in made.candidates]
    same_ranks = [person for person, _ in then] == [found.person_id for found in again]
    scores = {found.person_id: found.score for found in again}
    difference = max(
        (abs(scores[person] - score) for person, score in then if person in scores), default=0.0
    )
    gone = made.gallery_images - index.images
    if same_ranks and difference <= REPLAY_TOLERANCE:
        sentence = "The replay gave the same candidates in the same order with equal scores."
    elif gone > 0:
        sentence = (
            "The replay differs: portraits of that time have been deleted from the gallery "
            f"({gone})."
        )
    else:
        sentence = (
            f"The replay differs: candidates or their order changed, or a score by "
            f"{difference:.6f}. It ran on {engine.provider}, the search on {made.provider}."
        )
    result = Replay(made.id, same_ranks, difference, sentence)
    with workspace.database.write() as connection:
        workspace.log(
            connection, "search.replayed", sentence, {"search": made.id, "same": result.same}
        )
    return result
