"""What is looked at and what fails is on the log too.

Window and shell say here what they show: one entry for a case, a list of candidates, a person's
portraits or a gallery, not one for each picture. On write-protected media, such as an auditor's
copy, nothing can be entered, and looking stays possible.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import timedelta
from enum import StrEnum

from sqlalchemy import Connection

from workstation.errors import (
    CannotProceed,
    IdentificationRefused,
    NotPermitted,
    NotSignedIn,
    SearchRefused,
    SessionLocked,
    WorkstationError,
)
from workstation.ledger.commitments import Facts
from workstation.ledger.entries import DONE, FAILED, REFUSED
from workstation.model import GalleryId, LogCheck, PersonId, SearchId
from workstation.progress import Cancelled
from workstation.storage import gallery_rows, search_rows
from workstation.workspace import Workspace

AGAIN = timedelta(minutes=10)
"""The same thing shown to the same user again within this time is no further entry."""


class Shown(StrEnum):
    """What somebody can be shown, named as the entries name it."""

    CASE = "case"
    EVIDENCE_LIST = "evidence list"
    CANDIDATES = "candidates"
    GALLERY = "gallery"
    PERSON = "person"
    LOG = "log"


_SENTENCES = {
    Shown.CASE: "A case was opened to be looked at.",
    Shown.EVIDENCE_LIST: "The list of evidence was looked at.",
    Shown.CANDIDATES: "The candidates of a search were shown.",
    Shown.GALLERY: "A gallery was looked into.",
    Shown.PERSON: "The portraits of a person were shown.",
    Shown.LOG: "The log was read.",
}


def note_view(
    workspace: Workspace, what: Shown, which: str = "", person_id: PersonId | None = None
) -> bool:
    """Enter that something is shown; whether an entry was made.

    ``which`` is the case's number, the search's id, or the gallery's name. No entry is made for
    what the same user was shown within ``AGAIN``, nor on write-protected media.
    """
    key = f"{workspace.user}\0{what}\0{which}\0{person_id or ''}"
    if not _can_enter(workspace) or not workspace.first_since(key, AGAIN):
        return False
    with workspace.database.write() as connection:
        facts = _facts(connection, what, which, person_id)
        workspace.log(connection, f"{what.value.replace(' ', '_')}.viewed", _SENTENCES[what], facts)
    return True


def note_check(workspace: Workspace, check: LogCheck) -> None:
    """Enter that the log was verified, and what came of it."""
    if not _can_enter(workspace):
        return
    with workspace.database.write() as connection:
        workspace.log(
            connection,
            "log.verified",
            "The log was verified." if check.ok else "The log was verified, and it is not good.",
            {"entries": check.entries, "good": check.ok, "first_bad": check.first_bad},
            outcome=DONE if check.ok else FAILED,
        )


def note_failure(workspace: Workspace, error: Exception, act: str) -> None:
    """Enter that ``act``, a verb or what the window calls it, was refused or failed.

    The kind of the error is kept, not its words. What is an entry already makes no second one.
    """
    known = isinstance(
        error,
        (
            # On the log already.
            *(SearchRefused, IdentificationRefused, NotPermitted),
            # Nobody did anything: an entry for each reading of a locked window would never end.
            *(Cancelled, NotSignedIn, SessionLocked),
        ),
    )
    if known or not _can_enter(workspace):
        return
    refused = isinstance(error, CannotProceed)
    # The failure itself is what the user must hear of, also where it cannot be entered.
    with suppress(WorkstationError), workspace.database.write() as connection:
        workspace.log(
            connection,
            "act.refused" if refused else "act.failed",
            "Something that was asked for was refused." if refused else "Something failed.",
            {"act": act, "error": type(error).__name__},
            outcome=REFUSED if refused else FAILED,
        )


@contextmanager
def noting_failures(workspace: Workspace, act: str) -> Iterator[None]:
    """Enter what fails inside, and let it fail."""
    try:
        yield
    except Exception as error:
        note_failure(workspace, error, act)
        raise


def _can_enter(workspace: Workspace) -> bool:
    return os.access(workspace.root, os.W_OK)


def _facts(connection: Connection, what: Shown, which: str, person_id: PersonId | None) -> Facts:
    if what is Shown.CASE:
        return {"case": which}
    if what is Shown.CANDIDATES:
        search = search_rows.search_by_id(connection, SearchId(which))
        return {"case": search.case_number if search is not None else None, "search": which}
    if what in (Shown.GALLERY, Shown.PERSON):
        gallery = gallery_rows.gallery_by_name(connection, which)
        return {"gallery": GalleryId("") if gallery is None else gallery.id, "person": person_id}
    return {}
