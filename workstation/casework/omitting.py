"""How a decision stands: what was not done, whether it was reopened, what else was decided."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workstation.identification import Decision, not_done
from workstation.model import Case, Search
from workstation.storage import decision_rows, examination_rows
from workstation.workspace import Workspace

if TYPE_CHECKING:
    from workstation.reports.sheet_facts import Standing


def standing_of(workspace: Workspace, decision: Decision, case: Case) -> Standing:
    """The standing of a decision today; what was not done is as it was when it was made."""
    from workstation.reports.sheet_facts import Standing

    search = decision.search
    with workspace.database.read() as connection:
        made = decision_rows.decisions_of(connection, search)
        reopened = examination_rows.reopenings_of(connection, search.id)
    return Standing(
        not_done=(
            *_about_search(workspace, decision),
            *_about_probe(search),
            # A case says itself which of its facts are missing, where its version keeps them.
            *case.gaps,
        ),
        reopening=reopened.get(decision.id),
        others=tuple(each for each in made if each.id != decision.id),
    )


def _about_search(workspace: Workspace, decision: Decision) -> tuple[str, ...]:
    search = decision.search
    if decision.person_id is not None:
        return not_done(search, decision.person_id, decision.grounds)
    faces = [search.probe.face_id, *(one.face_id for one in search.combined)]
    with workspace.database.read() as connection:
        compared = decision_rows.compared_people(connection, search.id)
        analysed = examination_rows.analyses_of(connection, faces)
    sentences = []
    if not any(not each.candidates_seen for each in analysed):
        sentences.append("Nobody wrote down what the probe shows before candidates were shown.")
    if len(compared) < len(search.candidates):
        sentences.append(
            f"{len(search.candidates) - len(compared):,} of {len(search.candidates):,} candidates "
            "were not compared with the probe in writing."
        )
    sentences.append(
        "The decision is about the whole search: no corroboration, check, blind verification or "
        "approval belongs to it."
    )
    return tuple(sentences)


def _about_probe(search: Search) -> tuple[str, ...]:
    sentences = []
    if search.certified is False:
        sentences.append("It was not proven that nobody outside the list belongs in it.")
    if search.strangers is None or not search.strangers.enough:
        sentences.append("It is not known what scores strangers reach in this gallery.")
    if search.filters.limits:
        sentences.append("Not everybody in the gallery was compared.")
    return tuple(sentences)
