"""The verb that repeats a search and says whether it gave the same."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from workstation.casework.collecting import face as find_face
from workstation.casework.curating import find_gallery
from workstation.casework.editing import edited_image
from workstation.casework.footage import picture_bytes
from workstation.casework.ranking import Listed, union
from workstation.casework.searching import find_search
from workstation.errors import CannotProceed
from workstation.galleries.combining import best_of, probes_of
from workstation.model import Candidate, Face, Search, SearchId
from workstation.ports import EditedImage, FaceEngine, Template
from workstation.workspace import Workspace

REPLAY_TOLERANCE = 1e-5
"""Largest difference of a score between a search and its replay that still counts as equal."""


@dataclass(frozen=True)
class Replay:
    """What came of repeating a search: whether it gave the same, and by how much not.

    ``same_edits`` is False where the recipe gave other bytes than then, or none at all.
    """

    search_id: SearchId
    same_ranks: bool
    largest_difference: float
    sentence: str
    same_edits: bool = True

    @property
    def same(self) -> bool:
        """The same people in the same order with equal scores, from the same pixels."""
        equal = self.largest_difference <= REPLAY_TOLERANCE
        return self.same_ranks and self.same_edits and equal


def replay(workspace: Workspace, search_id: SearchId) -> Replay:
    """Repeat a search on the gallery as it was then, edits included, and compare the results."""
    made = find_search(workspace, search_id)
    gallery = find_gallery(workspace, made.gallery_name)
    if gallery.pack.sha256 != made.pack.sha256:
        raise CannotProceed("The gallery now uses another pack.", "Install the pack of that time.")
    engine = workspace.engine_for(gallery)
    face = find_face(workspace, made.probe.face_id)
    index = workspace.index(gallery, made.gallery_version)
    templates = [_recorded_again(workspace, engine, face, made)]
    picture = _edited_again(workspace, engine, face, made)
    if picture is not None and made.probe.edits is not None:
        templates.append(engine.embed(picture.png, [made.probe.edits.face]))
    found = index.search_all(np.concatenate(templates), made.limit, made.filters)
    if picture is None:
        again = union(best_of(found, made.limit).ranked, ())
    else:
        again = union(found[0].ranked, found[1].ranked)
    then = list(made.candidates)
    same_ranks = [_ranks(c, made) for c in then] == [_ranks_again(one, made) for one in again]
    difference = _largest_difference(then, again, made)
    same_edits = picture is None or (
        made.probe.edits is not None and picture.sha256 == made.probe.edits.sha256
    )
    gone = made.gallery_images - index.images
    if not same_edits:
        assert picture is not None
        sentence = (
            "The replay differs: the edits gave another picture than then. "
            f"{_other_tools(made, picture)}"
        )
    elif same_ranks and difference <= REPLAY_TOLERANCE:
        sentence = "The replay gave the same candidates in the same order with equal scores."
        if made.probe.edits is not None:
            sentence += " The edits gave the same picture, byte for byte."
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
    result = Replay(made.id, same_ranks, difference, sentence, same_edits)
    with workspace.database.write() as connection:
        workspace.log(
            connection,
            "search.replayed",
            sentence,
            {"case": made.case_number, "search": made.id, "same": result.same},
        )
    return result


def _recorded_again(workspace: Workspace, engine: FaceEngine, face: Face, made: Search) -> Template:
    """What was searched of the faces as recorded, of shape (n, dimension)."""
    if not made.combined:
        return engine.embed(picture_bytes(workspace, face), [made.face])
    templates = [
        engine.embed(picture_bytes(workspace, find_face(workspace, one.face_id)), [one.detected])
        for one in made.combined
    ]
    weights = [one.weight for one in made.combined]
    return probes_of(np.concatenate(templates), weights, made.combination)


def _edited_again(
    workspace: Workspace, engine: FaceEngine, face: Face, made: Search
) -> EditedImage | None:
    if made.probe.edits is None:
        return None
    return edited_image(workspace, engine, face, made.probe.edits.recipe, as_png=True, at=made.face)


def _ranks(candidate: Candidate, made: Search) -> tuple[object, ...]:
    if made.probe.edits is None:
        return (candidate.person_id, candidate.rank)
    return (candidate.person_id, candidate.unedited_rank, candidate.edited_rank)


def _ranks_again(listed: Listed, made: Search) -> tuple[object, ...]:
    unedited = listed.unedited.rank if listed.unedited else None
    if made.probe.edits is None:
        return (listed.person_id, unedited)
    return (listed.person_id, unedited, listed.edited.rank if listed.edited else None)


def _largest_difference(then: Sequence[Candidate], again: Sequence[Listed], made: Search) -> float:
    """Of the scores of people who are in both, list by list."""
    now = {listed.person_id: listed for listed in again}
    pairs: list[tuple[float | None, float | None]] = []
    for candidate in then:
        listed = now.get(candidate.person_id)
        if listed is None:
            continue
        unedited = listed.unedited.score if listed.unedited else None
        edited = listed.edited.score if listed.edited else None
        if made.probe.edits is None:
            pairs.append((candidate.score, unedited))
        else:
            pairs += [(candidate.unedited_score, unedited), (candidate.edited_score, edited)]
    return max(
        (abs(one - other) for one, other in pairs if one is not None and other is not None),
        default=0.0,
    )


def _other_tools(made: Search, picture: EditedImage) -> str:
    assert made.probe.edits is not None
    then, now = dict(made.probe.edits.tools), dict(picture.tools)
    changed = [
        f"{name} {then.get(name, 'unknown')} then, {now[name]} now"
        for name in now
        if then.get(name) != now[name]
    ]
    return f"{'; '.join(changed)}." if changed else "The libraries are those of that time."
