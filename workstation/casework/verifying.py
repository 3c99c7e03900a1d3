"""Blind verification: a second examiner compares without knowing whom the first one means.

They see the probe and a few portraits of similar scores, labelled with letters: no names, no
scores, no ranks, no conclusion and no case. What they conclude is locked before anything is told.
"""

from __future__ import annotations

import random
from collections.abc import Mapping
from string import ascii_uppercase

from sqlalchemy import Connection

from workstation.casework.blind_pictures import recorded_views
from workstation.casework.blindness import count_as_shown, open_request, request_for_user
from workstation.casework.examining import (
    candidate_of,
    read_examination,
    refuse_if_ended,
    refuse_unless,
    search_at_work,
)
from workstation.casework.searching import find_search
from workstation.errors import CannotProceed
from workstation.identification import Action, refusal, written
from workstation.ledger.commitments import Personal
from workstation.model import (
    BlindPortrait,
    Conclusion,
    PersonId,
    Search,
    SearchId,
    Verification,
    VerificationId,
    View,
)
from workstation.storage import gallery_rows, verification_rows
from workstation.storage.rows import new_id
from workstation.viewing.codec import view_to_json
from workstation.workspace import Workspace

FILLERS = 5
"""Portraits beside the candidate's. A line-up of photographs holds six in most US departments."""

MOST_DISAGREEING = 1
"""With two who did not agree, a further examiner can no longer make a majority of it."""


def request_verification(
    workspace: Workspace, search_id: SearchId, person_id: PersonId
) -> Verification:
    """Ask for a blind verification of a candidate.

    The portraits shown beside the candidate's are those of the candidates with the nearest
    scores, in random order. Raises ``CannotProceed`` before a comparison that supports the same
    source, while one is under way, after two that did not agree, or with nobody to show beside.
    """
    search = search_at_work(workspace, search_id)
    candidate_of(search, person_id)
    with workspace.database.write() as connection:
        found = read_examination(connection, search, person_id)
        refused = refusal(found.stage, Action.REQUEST_VERIFICATION)
        if refused is not None:
            # The refusal says how far this candidate's examination is: whoever reads it can no
            # longer verify blindly. Nothing else is written.
            count_as_shown(workspace, connection, [search.id])
    if refused is not None:
        raise CannotProceed(*refused)
    with workspace.database.write() as connection:
        found = read_examination(connection, search, person_id)
        refuse_unless(found, Action.REQUEST_VERIFICATION)
        made = [v for v in found.grounds.verifications if v.conclusions]
        if len(made) > MOST_DISAGREEING:
            raise CannotProceed(
                "Two examiners who verified blindly did not agree.",
                "Record the examination as inconclusive.",
            )
        verification = Verification(
            id=VerificationId(new_id()),
            search_id=search.id,
            person_id=person_id,
            portraits=_portraits(connection, search, person_id),
            requested_by=workspace.user,
            requested_at=workspace.now(),
        )
        verification_rows.add_verification(connection, verification)
        workspace.log(
            connection,
            "verification.requested",
            "A blind verification was asked for.",
            {
                "case": search.case_number,
                "search": search.id,
                "person": person_id,
                "verification": verification.id,
                "portraits": len(verification.portraits),
            },
        )
    return verification


def withdraw_verification_request(
    workspace: Workspace, verification_id: VerificationId, reason: str
) -> Verification:
    """Take back a request that nobody has answered; it stays on record with the reason."""
    if not written(reason):
        raise CannotProceed("Taking a request back needs a reason.", "Write down why.")
    with workspace.database.write() as connection:
        verification = open_request(connection, verification_id)
        search = search_at_work(workspace, verification.search_id)
        refuse_if_ended(connection, search, verification.person_id)
        verification_rows.withdraw_request(
            connection, verification.id, reason.strip(), workspace.now(), workspace.user
        )
        count_as_shown(workspace, connection, [search.id])
        workspace.log(
            connection,
            "verification.request-withdrawn",
            "A request for a blind verification was taken back.",
            {
                "case": search.case_number,
                "search": search.id,
                "verification": verification.id,
                "reason": reason.strip(),
            },
        )
        return verification_rows.verifications_by_id(connection, [verification.id])[0]


def verify_blind(
    workspace: Workspace,
    verification_id: VerificationId,
    conclusions: Mapping[str, Conclusion],
    note: str,
    *,
    views: Mapping[str, View] | None = None,
) -> Verification:
    """Lock a conclusion about each portrait, by its letter; only then is anything told.

    ``views`` say by letter how the pictures were looked at: as ``blind_pictures`` names them,
    in pixels of what it hands out. They are kept like the view of a comparison.

    Raises ``CannotProceed`` where a portrait has no conclusion, the note is empty, a view is of
    other pictures, or the user may not verify: their own work, or they have seen the candidates.
    """
    if not written(note):
        raise CannotProceed("The verification has no note.", "Write down what you saw.")
    with workspace.database.write() as connection:
        verification = request_for_user(workspace, connection, verification_id)
        search = find_search(workspace, verification.search_id)
        labels = [each.label for each in verification.portraits]
        if set(labels) != set(conclusions):
            raise CannotProceed(
                "A verification needs one conclusion for each portrait shown.",
                f"Conclude about each of {', '.join(labels)}.",
            )
        kept = recorded_views(connection, search, verification, views or {})
        verification_rows.add_result(
            connection,
            verification.id,
            [conclusions[label] for label in labels],
            kept,
            note.strip(),
            workspace.now(),
            workspace.user,
        )
        locked = verification_rows.verifications_by_id(connection, [verification.id])[0]
        search = search_at_work(workspace, verification.search_id)
        # They know now who was meant, so an analysis that they write from now on comes too late.
        count_as_shown(workspace, connection, [search.id])
        workspace.log(
            connection,
            "verification.made",
            f"A blind verification was made; it {locked.result}."
            if locked.result != "inconclusive"
            else "A blind verification was made; it is inconclusive.",
            {
                "case": search.case_number,
                "search": search.id,
                "verification": verification.id,
                "result": str(locked.result),
                "conclusions": [str(each) for each in locked.conclusions],
                "views": [
                    "" if each is None else Personal(view_to_json(each)) for each in locked.views
                ],
            },
        )
    return locked


def verifications(
    workspace: Workspace, search_id: SearchId, person_id: PersonId | None = None
) -> tuple[Verification, ...]:
    """Every verification of a search, or of one candidate, in the order they were asked for."""
    with workspace.database.read() as connection:
        return verification_rows.verifications_of(connection, search_id, person_id)


def _portraits(
    connection: Connection, search: Search, person_id: PersonId
) -> tuple[BlindPortrait, ...]:
    candidate = next(c for c in search.candidates if c.person_id == person_id)
    others = [
        each
        for each in search.candidates
        if each.person_id != person_id
        and gallery_rows.portrait(connection, each.portrait_id) is not None
    ]
    if gallery_rows.portrait(connection, candidate.portrait_id) is None:
        raise CannotProceed(
            "The candidate's portrait has been deleted from its gallery.",
            "Search again; the candidate is not in the gallery any more.",
        )
    if not others:
        raise CannotProceed(
            "The search returned nobody else, so nobody can be shown beside the candidate.",
            "Search a larger gallery, or with a longer list.",
        )
    nearest = sorted(others, key=lambda each: (abs(each.score - candidate.score), each.rank))
    shown = [candidate, *nearest[:FILLERS]]
    random.SystemRandom().shuffle(shown)
    return tuple(
        BlindPortrait(ascii_uppercase[place], each.portrait_id, each.person_id)
        for place, each in enumerate(shown)
    )
