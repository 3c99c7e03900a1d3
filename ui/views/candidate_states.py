"""What is recorded about the candidates of a search, read in as many queries for ten as for one."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from ui.models.candidates import CandidateState
from workstation import casework
from workstation.identification import counts
from workstation.model import PersonId, Search, SearchId

if TYPE_CHECKING:
    from workstation.workspace import Workspace

States = tuple[SearchId, dict[PersonId, CandidateState]]


def read_states(workspace: Workspace, search: Search) -> States:
    """What is recorded about each candidate of a search; reads only."""
    of_each: Counter[PersonId | None] = Counter(
        item.person_id for item in casework.corroborations(workspace, search.id) if counts(item)
    )
    compared = casework.compared_people(workspace, search.id)
    decided = {
        decision.person_id: decision.outcome
        for decision in casework.decisions(workspace, search.id)
        if decision.person_id is not None
    }
    # Only those about whom anything is recorded, however long the list is.
    told = {person for person in (*compared, *decided, *of_each) if person is not None}
    if of_each[None]:
        told |= {candidate.person_id for candidate in search.candidates}
    return search.id, {
        person: CandidateState(
            compared=person in compared,
            corroborating=of_each[None] + of_each[person],
            outcome=decided.get(person),
        )
        for person in told
    }
