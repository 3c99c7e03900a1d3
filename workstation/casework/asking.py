"""What an examiner asks a search for, and the refusals that need no look at the probe."""

from __future__ import annotations

from dataclasses import dataclass

from workstation.casework.collecting import case_in
from workstation.casework.curating import find_gallery
from workstation.casework.search_approvals import same_person
from workstation.errors import CannotProceed, SearchRefused, case_closed
from workstation.galleries.enrolment import printable
from workstation.identification import SEARCHABLE_PROBES
from workstation.ledger.entries import REFUSED
from workstation.model import (
    EVERYBODY,
    CaseNumber,
    CaseState,
    Gallery,
    PeopleFilter,
    ProbeClass,
    SearchId,
)
from workstation.storage import case_history_rows, policy_rows
from workstation.workspace import Workspace

MAX_CANDIDATES = 10_000
"""The longest candidate list. Long lists make chance resemblances likelier, not fewer: above
``model.searches.LONG_LIST`` the record says so."""


@dataclass(frozen=True)
class Asked:
    """A search as it was asked for, whatever its probe; see ``casework.search``."""

    case_number: CaseNumber
    gallery: Gallery
    reason: str
    probe_class: ProbeClass
    limit: int
    override_reason: str = ""
    within: PeopleFilter = EVERYBODY
    filter_reason: str = ""
    repeats: SearchId | None = None


def allowed(
    workspace: Workspace,
    case_number: CaseNumber,
    gallery_name: str,
    reason: str,
    probe_class: ProbeClass,
    limit: int,
    override_reason: str = "",
    within: PeopleFilter = EVERYBODY,
    filter_reason: str = "",
    repeats: SearchId | None = None,
) -> Asked:
    """What was asked for, if it may be done. Raises ``SearchRefused`` and ``CannotProceed``."""
    gallery = find_gallery(workspace, gallery_name)
    refusal = _refusal(
        workspace, gallery, reason, probe_class, within, filter_reason
    ) or _not_for_this_case(workspace, case_number, gallery)
    if refusal is not None:
        with workspace.database.write() as connection:
            workspace.log(
                connection,
                "search.refused",
                refusal[0],
                {"case": case_number, "gallery": gallery.id, "probe_class": probe_class.value},
                outcome=REFUSED,
            )
        raise SearchRefused(*refusal)
    if not 1 <= limit <= MAX_CANDIDATES:
        raise CannotProceed(
            f"The number of candidates must be between 1 and {MAX_CANDIDATES}.",
            "Choose a number in that range.",
        )
    if gallery.images == 0:
        raise CannotProceed("The gallery is empty.", "Import portraits into it first.")
    return Asked(
        case_number,
        gallery,
        printable(reason),
        probe_class,
        limit,
        printable(override_reason),
        within,
        printable(filter_reason) if within.limits else "",
        repeats,
    )


def written(reason: str) -> bool:
    """Whether a reason says anything at all."""
    return any(character.isalnum() for character in reason)


def _refusal(
    workspace: Workspace,
    gallery: Gallery,
    reason: str,
    probe_class: ProbeClass,
    within: PeopleFilter,
    filter_reason: str,
) -> tuple[str, str] | None:
    if probe_class not in SEARCHABLE_PROBES:
        return (
            f"A probe that is a {probe_class} cannot be searched: it does not show a real face "
            "as a camera saw it.",
            "Use an unaltered photograph or camera frame of the person in question.",
        )
    if not written(reason):
        return "A search needs a reason.", "Write down why this face is searched."
    if within.limits and not written(filter_reason):
        return (
            "A search of only some people of a gallery needs a reason for leaving out the others.",
            "Write down how it is known whom to look for, or search everybody.",
        )
    if gallery.retention_date < workspace.now().date():
        return (
            "The retention date of this gallery has passed.",
            "Use a gallery that may still be held.",
        )
    return None


def search_obstacle(
    workspace: Workspace, case_number: CaseNumber, gallery_name: str
) -> tuple[str, str] | None:
    """Why a gallery may not be searched for a case, or not yet: a sentence and the next step.

    None where nothing of the case stands against it. A search is refused with the same words.
    """
    return _not_for_this_case(workspace, case_number, find_gallery(workspace, gallery_name))


def _not_for_this_case(
    workspace: Workspace, case_number: CaseNumber, gallery: Gallery
) -> tuple[str, str] | None:
    """Why a search of any face may not be made for this case, or not yet."""
    with workspace.database.read() as connection:
        case = case_in(connection, case_number)
        policy = policy_rows.policy_in_force(connection)
        approvals = case_history_rows.approvals_of(connection, case_number)
    if case.state is not CaseState.OPEN:
        closed = case_closed()
        return closed.sentence, closed.next_step
    if not policy.approval_before_search:
        return None
    asked = [one for one in approvals if one.gallery_id == gallery.id]
    # Nobody approves their own search, whoever asked for the approval.
    if any(one.granted and not same_person(one.answered_by, workspace.user) for one in asked):
        return None
    if any(one.granted is None for one in asked):
        return (
            f"The search of gallery '{gallery.name}' for this case waits for its approval.",
            "Ask a supervisor to answer the request.",
        )
    return (
        f"The department's policy wants an approval before gallery '{gallery.name}' is searched "
        "for this case.",
        "Ask for one; a supervisor other than you grants it.",
    )
