"""Corroboration: evidence from outside, and whether it is independent of the face search."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from sqlalchemy import Connection

from workstation.casework.blindness import count_as_shown
from workstation.casework.examining import candidate_of, refuse_if_ended, search_at_work
from workstation.errors import CannotProceed
from workstation.galleries.enrolment import printable
from workstation.identification import Outcome, counts, written
from workstation.ledger.entries import Personal
from workstation.model import (
    ASKED_ABOUT_WITNESSES,
    Attachment,
    Corroboration,
    CorroborationId,
    CorroborationKind,
    Independence,
    LineUp,
    PersonId,
    Search,
    SearchId,
    WitnessSaw,
)
from workstation.progress import Progress
from workstation.storage import corroboration_rows, decision_rows
from workstation.storage.rows import new_id
from workstation.workspace import Workspace

MAX_ATTACHMENTS = 50


def add_corroboration(
    workspace: Workspace,
    search_id: SearchId,
    kind: CorroborationKind,
    source: str,
    reference: str,
    dated: date,
    description: str,
    person_id: PersonId | None = None,
    *,
    derives_from_search: bool | None = None,
    derivation: str = "",
    witness_saw: WitnessSaw | None = None,
    line_up: LineUp | None = None,
    attachments: Sequence[Path] = (),
) -> Corroboration:
    """Enter an item about a candidate, or about the search as a whole.

    Items that cannot corroborate are kept and shown too, and do not count; nor does one whose
    independence is not answered for (``derives_from_search`` None). ``attachments`` are copied
    into the workspace. Raises ``CannotProceed`` where a field is empty, the date lies in the
    future, a question of independence is left open, or an attachment cannot be read.
    """
    search = search_at_work(workspace, search_id)
    if person_id is not None:
        candidate_of(search, person_id)
    fields = {"source": source, "reference": reference, "description": description}
    for name, text in fields.items():
        if not written(text):
            raise CannotProceed(
                f"The {name} of the item is empty.",
                "Say where it comes from, its reference and what it shows.",
            )
    now = workspace.now()
    if dated.toordinal() > now.date().toordinal() + 1:
        raise CannotProceed("The date of the item lies in the future.", "Correct the date.")
    answers = None
    if derives_from_search is not None:
        answers = _answers(workspace, kind, derives_from_search, derivation, witness_saw, line_up)
    with workspace.database.read() as connection:
        refuse_if_ended(connection, search, person_id)
    item = Corroboration(
        id=CorroborationId(new_id()),
        search_id=search.id,
        person_id=person_id,
        kind=kind,
        source=printable(source),
        reference=printable(reference),
        dated=dated,
        description=description.strip(),
        entered_by=workspace.user,
        entered_at=now,
        independence=answers,
        attachments=_kept(workspace, attachments),
    )
    with workspace.database.write() as connection:
        refuse_if_ended(connection, search, person_id)
        corroboration_rows.add_corroboration(connection, item)
        standing = "counts" if counts(item) else "does not count"
        workspace.log(
            connection,
            "corroboration.added",
            f"An item was entered ({kind}); it {standing} as corroboration.",
            {
                "case": search.case_number,
                "search": search.id,
                "item": item.id,
                "kind": kind.value,
                "person": person_id,
                "attachments": [Personal(each.sha256) for each in item.attachments],
            },
        )
    return item


def answer_independence(
    workspace: Workspace,
    corroboration_id: CorroborationId,
    derives_from_search: bool,
    derivation: str,
    witness_saw: WitnessSaw | None = None,
    line_up: LineUp | None = None,
) -> Corroboration:
    """Say whether an item is independent of the face search, where it was not said yet.

    Answers are given once: whoever erred withdraws the item and enters it anew.
    """
    with workspace.database.write() as connection:
        item = _existing(corroboration_rows.corroboration_by_id(connection, corroboration_id))
        if item.independence is not None:
            raise CannotProceed(
                "The independence of this item was answered already.",
                "If the answer was wrong, withdraw the item and enter it anew.",
            )
        search = search_at_work(workspace, item.search_id)
        refuse_if_ended(connection, search, item.person_id)
        _refuse_where_identified(connection, search)
        answers = _answers(
            workspace, item.kind, derives_from_search, derivation, witness_saw, line_up
        )
        corroboration_rows.add_independence(connection, item.id, answers)
        answered = _existing(corroboration_rows.corroboration_by_id(connection, item.id))
        standing = "counts" if counts(answered) else "does not count"
        workspace.log(
            connection,
            "corroboration.independence",
            f"The independence of an item was answered; it {standing} as corroboration.",
            {
                "case": search.case_number,
                "search": search.id,
                "item": item.id,
                "derives_from_search": derives_from_search,
                "witness_saw": witness_saw,
                "line_up": line_up,
            },
        )
    return answered


def withdraw_corroboration(
    workspace: Workspace, corroboration_id: CorroborationId, reason: str
) -> Corroboration:
    """Take an item out of account; it stays on record. Not after an identification."""
    if not written(reason):
        raise CannotProceed("A withdrawal needs a reason.", "Write down why it is withdrawn.")
    with workspace.database.write() as connection:
        item = _existing(corroboration_rows.corroboration_by_id(connection, corroboration_id))
        if item.withdrawn:
            return item
        search = search_at_work(workspace, item.search_id)
        _refuse_where_identified(connection, search)
        refuse_if_ended(connection, search, item.person_id)
        corroboration_rows.withdraw(
            connection, item, reason.strip(), workspace.now(), workspace.user
        )
        count_as_shown(workspace, connection, [search.id])
        workspace.log(
            connection,
            "corroboration.withdrawn",
            f"An item was withdrawn ({item.kind}).",
            {
                "case": search.case_number,
                "search": item.search_id,
                "item": item.id,
                "reason": reason.strip(),
            },
        )
        return _existing(corroboration_rows.corroboration_by_id(connection, corroboration_id))


def corroborations(
    workspace: Workspace, search_id: SearchId, person_id: PersonId | None = None
) -> tuple[Corroboration, ...]:
    """The items of a search; with a person, those about them and about the whole search."""
    with workspace.database.read() as connection:
        items = corroboration_rows.corroborations_of(connection, search_id)
    return tuple(i for i in items if person_id is None or i.person_id in (None, person_id))


def attachment_bytes(workspace: Workspace, attachment: Attachment) -> bytes:
    """The bytes of an attachment, checked against its hash."""
    return workspace.evidence_store.read(attachment.sha256)


def _refuse_where_identified(connection: Connection, search: Search) -> None:
    made = decision_rows.decisions_of(connection, search)
    if any(each.outcome is Outcome.IDENTIFIED for each in made):
        raise CannotProceed(
            "An identification was recorded, so its items stay as they are: they can no longer "
            "be withdrawn or answered for.",
            "Have the examination reopened, and enter what you learned as a new item.",
        )


def _answers(
    workspace: Workspace,
    kind: CorroborationKind,
    derives_from_search: bool,
    derivation: str,
    witness_saw: WitnessSaw | None,
    line_up: LineUp | None,
) -> Independence:
    if not written(derivation):
        raise CannotProceed(
            "It is not said how the item became known.",
            "Write down how it was found, and by whom.",
        )
    asked = kind in ASKED_ABOUT_WITNESSES
    if asked and (witness_saw is None or line_up is None):
        raise CannotProceed(
            "It is not said what a witness saw, and whether there was a line-up.",
            "Answer both: the event, only the footage, or no witness; no line-up, one made "
            "before the face search, or one made because of it.",
        )
    return Independence(
        derives_from_search=derives_from_search,
        derivation=derivation.strip(),
        witness_saw=witness_saw if asked else None,
        line_up=line_up if asked else None,
        answered_by=workspace.user,
        answered_at=workspace.now(),
    )


def _kept(workspace: Workspace, paths: Sequence[Path]) -> tuple[Attachment, ...]:
    if len(paths) > MAX_ATTACHMENTS:
        raise CannotProceed(
            f"An item takes up to {MAX_ATTACHMENTS} attachments.", "Enter the rest as another item."
        )
    kept = []
    for path in paths:
        with workspace.evidence_store.receive(path, Progress()) as received:
            stored = workspace.evidence_store.keep(received)
        kept.append(Attachment(printable(path.name), stored.sha256, stored.size_bytes))
    return tuple(kept)


def _existing(item: Corroboration | None) -> Corroboration:
    if item is None:
        raise CannotProceed("There is no such item.", "Choose one from the list.")
    return item
