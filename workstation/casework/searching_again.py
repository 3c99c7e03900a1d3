"""The verb that makes a search again on the gallery as it is now, and what is different then."""

from __future__ import annotations

from collections.abc import Sequence

from workstation.casework.asking import allowed, written
from workstation.casework.collecting import face as find_face
from workstation.casework.searching import find_search, search_as_asked, search_combined
from workstation.model import PersonId, Search, SearchDifference, SearchId
from workstation.progress import Progress
from workstation.workspace import Workspace


def search_again(
    workspace: Workspace,
    search_id: SearchId,
    reason: str = "",
    progress: Progress | None = None,
) -> Search:
    """Search the same faces in the same way, in the gallery as it is now; the old record stays.

    Without a new ``reason`` that of the earlier search stands, as do its filter with its reason
    and the reason for searching a face below the gate. Raises as ``search``.
    """
    old = find_search(workspace, search_id)
    asked = allowed(
        workspace,
        old.case_number,
        old.gallery_name,
        reason if written(reason) else old.reason,
        old.probe.probe_class,
        old.limit,
        old.override_reason,
        old.filters,
        old.filter_reason,
        old.id,
    )
    progress = progress or Progress()
    if old.track_id is None:
        face = find_face(workspace, old.probe.face_id)
        return search_as_asked(workspace, asked, face, old.probe.recipe, progress)
    ids = [one.face_id for one in old.combined] or [old.probe.face_id]
    faces = [find_face(workspace, face_id) for face_id in ids]
    return search_combined(workspace, asked, faces, old.track_id, old.combination, progress)


def difference(old: Search, new: Search) -> SearchDifference:
    """How the list of ``new`` differs from that of ``old``, and what was different about it."""
    then = [one.person_id for one in old.candidates]
    now = [one.person_id for one in new.candidates]
    before, after = set(then), set(now)
    came = tuple(who for who in now if who not in before)
    gone = tuple(who for who in then if who not in after)
    moved = _moved(then, now)
    counts = f"new: {len(came)}, gone: {len(gone)}"
    if moved:
        counts += f", moved: {len(moved)}"
    causes = _causes(old, new)
    if not causes:
        sentence = f"{counts}; the gallery is the same"
    else:
        joint = "because" if came or gone or moved else "although"
        sentence = f"{counts}, {joint} {' and '.join(causes)}"
    return SearchDifference(came, gone, moved, f"{sentence}.")


def _moved(then: Sequence[PersonId], now: Sequence[PersonId]) -> tuple[PersonId, ...]:
    """Who stands elsewhere among those of both lists; newcomers alone move nobody."""
    both = set(then) & set(now)
    before = [who for who in then if who in both]
    after = [who for who in now if who in both]
    return tuple(who for who, other in zip(after, before, strict=True) if who != other)


def _causes(old: Search, new: Search) -> list[str]:
    """What was different about the later search, in words; each is on the two records."""
    causes = []
    if old.gallery_id != new.gallery_id:
        causes.append(f"'{new.gallery_name}' is another gallery than '{old.gallery_name}'")
    elif old.gallery_version != new.gallery_version:
        causes.append(_growth(old, new))
    if old.pack.sha256 != new.pack.sha256:
        causes.append("another model pack made the templates")
    elif old.provider != new.provider:
        causes.append(f"it was computed by {new.provider}, then by {old.provider}")
    if old.filters != new.filters:
        causes.append("another filter chose the people")
    if old.limit != new.limit:
        causes.append(f"the list may hold {new.limit:,} people instead of {old.limit:,}")
    if _probe(old) != _probe(new):
        causes.append("the probe was made in another way")
    return causes


def _growth(old: Search, new: Search) -> str:
    for one, several, before, after in (
        ("person", "people", old.gallery_people, new.gallery_people),
        ("portrait", "portraits", old.gallery_images, new.gallery_images),
    ):
        if after != before:
            way, by = "grew" if after > before else "shrank", abs(after - before)
            return f"the gallery {way} by {by:,} {one if by == 1 else several}"
    return f"the gallery changed (version {old.gallery_version} then, {new.gallery_version} now)"


def _probe(made: Search) -> tuple[object, ...]:
    return made.probe.face_id, made.probe.recipe, made.combination, made.combined
