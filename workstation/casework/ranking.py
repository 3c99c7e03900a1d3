"""The candidate list of a search: one ranking, or the union of two where the probe was edited."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass

import rfc8785

from workstation.errors import CannotProceed
from workstation.ledger.entries import Json
from workstation.model import Candidate, PersonId, PortraitId, Search, SearchId
from workstation.ports import Ranked
from workstation.storage import gallery_rows
from workstation.storage.gallery_rows import ShownPortrait
from workstation.workspace import Workspace


@dataclass(frozen=True)
class Standing:
    """Where a person stands in a list: the rank, from 1, with portrait and score."""

    rank: int
    portrait_id: PortraitId
    score: float


@dataclass(frozen=True)
class Listed:
    """A person of the union of two lists; at least one of the two standings is there."""

    person_id: PersonId
    unedited: Standing | None
    edited: Standing | None

    @property
    def best(self) -> Standing:
        """The standing with the better score; of equals the one without edits."""
        known = [one for one in (self.unedited, self.edited) if one is not None]
        return max(known, key=lambda one: one.score)


def union(unedited: Sequence[Ranked], edited: Sequence[Ranked]) -> list[Listed]:
    """Everybody of both lists, each person once: by the better score, ties by person id."""
    plain, after = _standings(unedited), _standings(edited)
    everybody = [Listed(who, plain.get(who), after.get(who)) for who in plain.keys() | after.keys()]
    return sorted(everybody, key=lambda one: (-one.best.score, one.person_id))


def _standings(ranked: Sequence[Ranked]) -> dict[PersonId, Standing]:
    return {
        found.person_id: Standing(rank, found.portrait_id, found.score)
        for rank, found in enumerate(ranked, start=1)
    }


def candidates_of(
    workspace: Workspace,
    search_id: SearchId,
    unedited: Sequence[Ranked],
    edited: Sequence[Ranked] | None = None,
) -> tuple[Candidate, ...]:
    """The candidates by rank; ``edited`` is None where the probe was searched as recorded."""
    listed = union(unedited, edited or ())
    with workspace.database.read() as connection:
        shown = gallery_rows.shown_portraits(connection, [one.best.portrait_id for one in listed])
    if len(shown) < len(listed):
        raise CannotProceed("The gallery changed during the search.", "Search again.")
    return tuple(
        _candidate(search_id, rank, one, shown[one.best.portrait_id], edited is not None)
        for rank, one in enumerate(listed, start=1)
    )


def _candidate(
    search_id: SearchId, rank: int, listed: Listed, shown: ShownPortrait, two_lists: bool
) -> Candidate:
    unedited = listed.unedited if two_lists else None
    edited = listed.edited
    return Candidate(
        search_id=search_id,
        rank=rank,
        person_id=listed.person_id,
        name=shown.name,
        portrait_id=listed.best.portrait_id,
        image=shown.file_name,
        score=listed.best.score,
        born=shown.born,
        sex=shown.sex,
        photo_date=shown.photo_date,
        unedited_rank=unedited.rank if unedited else None,
        unedited_score=unedited.score if unedited else None,
        edited_rank=edited.rank if edited else None,
        edited_score=edited.score if edited else None,
    )


def candidates_hash(search: Search) -> str:
    """SHA-256 of the canonical list of (rank, person, portrait, score): ties record to log.

    Where the probe was edited, ranks and scores of both lists follow in each row.
    """
    rows: list[Json] = []
    for c in search.candidates:
        row: list[Json] = [c.rank, c.person_id, c.portrait_id, c.score]
        if search.probe.edits is not None:
            row += [c.unedited_rank, c.unedited_score, c.edited_rank, c.edited_score]
        rows.append(row)
    return hashlib.sha256(rfc8785.dumps(rows)).hexdigest()
