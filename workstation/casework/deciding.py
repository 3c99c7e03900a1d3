"""The verbs from comparison to decision. ``identification`` holds the rule; this asks it."""

from __future__ import annotations

from datetime import date, timedelta

from sqlalchemy import Connection

from workstation.casework.searching import find_search
from workstation.errors import CannotProceed, IdentificationRefused
from workstation.galleries.enrolment import printable
from workstation.identification import (
    Decision,
    Identification,
    Outcome,
    Requirement,
)
from workstation.identification import counts as counts_as_corroboration
from workstation.identification import requirements as rule_requirements
from workstation.ledger.entries import REFUSED
from workstation.model import (
    Comparison,
    ComparisonId,
    Corroboration,
    CorroborationId,
    CorroborationKind,
    DecisionId,
    PersonId,
    Search,
    SearchId,
)
from workstation.storage import decision_rows
from workstation.storage.rows import new_id
from workstation.workspace import Workspace


def record_comparison(
    workspace: Workspace, search_id: SearchId, person_id: PersonId, note: str
) -> Comparison:
    """Keep what an examiner saw; a later note takes the place of an earlier one, both stay."""
    search = find_search(workspace, search_id)
    _candidate_of(search, person_id)
    if not any(character.isalnum() for character in note):
        raise CannotProceed(
            "The comparison note is empty.", "Write down what you compared and what you saw."
        )
    with workspace.database.write() as connection:
        at = workspace.now()
        earlier = decision_rows.newest_comparison(connection, search.id, person_id)
        if earlier is not None and earlier.compared_at >= at:
            # The clock was set back; the note written last must stay the one that holds.
            at = earlier.compared_at + timedelta(microseconds=1)
        made = Comparison(
            ComparisonId(new_id()), search.id, person_id, note.strip(), workspace.user, at
        )
        decision_rows.add_comparison(connection, made)
        workspace.log(
            connection,
            "comparison.recorded",
            "A comparison note was written.",
            {
                "case": search.case_number,
                "search": search.id,
                "person": person_id,
                "comparison": made.id,
            },
        )
    return made


def comparison(workspace: Workspace, search_id: SearchId, person_id: PersonId) -> Comparison | None:
    """The note that holds for a candidate, if one is written."""
    with workspace.database.read() as connection:
        return decision_rows.newest_comparison(connection, search_id, person_id)


def compared_people(workspace: Workspace, search_id: SearchId) -> frozenset[PersonId]:
    """The candidates of a search about whom a comparison note is written."""
    with workspace.database.read() as connection:
        return decision_rows.compared_people(connection, search_id)


def add_corroboration(
    workspace: Workspace,
    search_id: SearchId,
    kind: CorroborationKind,
    source: str,
    reference: str,
    dated: date,
    description: str,
    person_id: PersonId | None = None,
) -> Corroboration:
    """Enter an item about a candidate, or about the search as a whole.

    Items that cannot corroborate are kept and shown too, and do not count. Raises
    ``CannotProceed`` where a field is empty or the date lies in the future.
    """
    search = find_search(workspace, search_id)
    if person_id is not None:
        _candidate_of(search, person_id)
    fields = {"source": source, "reference": reference, "description": description}
    for name, text in fields.items():
        if not any(character.isalnum() for character in text):
            raise CannotProceed(
                f"The {name} of the item is empty.",
                "Say where it comes from, its reference and what it shows.",
            )
    now = workspace.now()
    if dated.toordinal() > now.date().toordinal() + 1:
        raise CannotProceed("The date of the item lies in the future.", "Correct the date.")
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
    )
    with workspace.database.write() as connection:
        decision_rows.add_corroboration(connection, item)
        standing = "counts" if counts_as_corroboration(item) else "does not count"
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
            },
        )
    return item


def withdraw_corroboration(
    workspace: Workspace, corroboration_id: CorroborationId, reason: str
) -> Corroboration:
    """Take an item out of account; it stays on record. Not after an identification."""
    if not any(character.isalnum() for character in reason):
        raise CannotProceed("A withdrawal needs a reason.", "Write down why it is withdrawn.")
    with workspace.database.write() as connection:
        item = decision_rows.corroboration_by_id(connection, corroboration_id)
        if item is None:
            raise CannotProceed("There is no such item.", "Choose one from the list.")
        if item.withdrawn:
            return item
        search = find_search(workspace, item.search_id)
        if _identified(decision_rows.decisions_of(connection, search)):
            raise CannotProceed(
                "An identification was recorded, so its items can no longer be withdrawn.",
                "Enter what you learned as a new item.",
            )
        decision_rows.withdraw(connection, item, reason.strip(), workspace.now(), workspace.user)
        workspace.log(
            connection,
            "corroboration.withdrawn",
            f"An item was withdrawn ({item.kind}).",
            {
                "case": search.case_number,
                "search": search.id,
                "item": item.id,
                "reason": reason.strip(),
            },
        )
        withdrawn = decision_rows.corroboration_by_id(connection, corroboration_id)
    assert withdrawn is not None
    return withdrawn


def corroborations(
    workspace: Workspace, search_id: SearchId, person_id: PersonId | None = None
) -> tuple[Corroboration, ...]:
    """The items of a search; with a person, those about them and about the whole search."""
    with workspace.database.read() as connection:
        items = decision_rows.corroborations_of(connection, search_id)
    return tuple(i for i in items if person_id is None or i.person_id in (None, person_id))


def requirements(
    workspace: Workspace, search_id: SearchId, person_id: PersonId
) -> tuple[Requirement, ...]:
    """What an identification needs, and whether each thing is there."""
    search = find_search(workspace, search_id)
    with workspace.database.read() as connection:
        return rule_requirements(
            search,
            person_id,
            decision_rows.newest_comparison(connection, search.id, person_id),
            decision_rows.corroborations_of(connection, search.id),
        )


def identify(
    workspace: Workspace, search_id: SearchId, person_id: PersonId, note: str = ""
) -> Identification:
    """Record that a candidate is identified, if the rule allows it.

    A note given here is recorded as the comparison first. Raises ``IdentificationRefused``
    with every missing thing; each refusal is an entry on the log.
    """
    search = find_search(workspace, search_id)
    written = comparison(workspace, search.id, person_id)
    is_candidate = any(c.person_id == person_id for c in search.candidates)
    if is_candidate and note.strip() and (written is None or written.note != note.strip()):
        written = record_comparison(workspace, search.id, person_id, note)
    refusal: IdentificationRefused
    with workspace.database.write() as connection:
        items = decision_rows.corroborations_of(connection, search.id)
        try:
            if _identified(decision_rows.decisions_of(connection, search)):
                raise IdentificationRefused(["This search has led to an identification already."])
            made = Identification(
                id=DecisionId(new_id()),
                search=search,
                person_id=person_id,
                outcome=Outcome.IDENTIFIED,
                note=written.note if written else note,
                comparison=written,
                corroborations=tuple(
                    item
                    for item in items
                    if item.person_id in (None, person_id) and not item.withdrawn
                ),
                decided_by=workspace.user,
                decided_at=workspace.now(),
            )
        except IdentificationRefused as error:
            refusal = error
            workspace.log(
                connection,
                "identification.refused",
                "An identification was refused. " + " ".join(error.reasons),
                {
                    "case": search.case_number,
                    "search": search.id,
                    "person": person_id,
                    "reasons": list(error.reasons),
                },
                outcome=REFUSED,
            )
        else:
            decision_rows.add_decision(connection, made)
            _log_decision(workspace, connection, made)
            return made
    raise refusal


def conclude(
    workspace: Workspace,
    search_id: SearchId,
    outcome: Outcome,
    note: str,
    person_id: PersonId | None = None,
) -> Decision:
    """Record an outcome other than identified: excluded, inconclusive, not enough information.

    "Excluded" names the candidate who is excluded. Raises ``CannotProceed`` where the note is
    empty or an identification was recorded already.
    """
    search = find_search(workspace, search_id)
    if outcome is Outcome.IDENTIFIED:
        raise IdentificationRefused(["An identification is recorded with its own verb."])
    if person_id is not None:
        _candidate_of(search, person_id)
    elif outcome is Outcome.EXCLUDED:
        raise CannotProceed("An exclusion names a candidate.", "Choose the candidate.")
    if not any(character.isalnum() for character in note):
        raise CannotProceed("A decision needs a note.", "Write down what it rests on.")
    with workspace.database.write() as connection:
        if _identified(decision_rows.decisions_of(connection, search)):
            raise CannotProceed("This search has led to an identification already.")
        written = (
            decision_rows.newest_comparison(connection, search.id, person_id)
            if person_id is not None
            else None
        )
        items = decision_rows.corroborations_of(connection, search.id)
        made = Decision(
            id=DecisionId(new_id()),
            search=search,
            person_id=person_id,
            outcome=outcome,
            note=note.strip(),
            comparison=written,
            corroborations=tuple(
                item for item in items if item.person_id in (None, person_id) and not item.withdrawn
            ),
            decided_by=workspace.user,
            decided_at=workspace.now(),
        )
        decision_rows.add_decision(connection, made)
        _log_decision(workspace, connection, made)
    return made


def decisions(workspace: Workspace, search_id: SearchId) -> tuple[Decision, ...]:
    """The decisions about a search, the newest first."""
    search = find_search(workspace, search_id)
    with workspace.database.read() as connection:
        return decision_rows.decisions_of(connection, search)


def _log_decision(workspace: Workspace, connection: Connection, made: Decision) -> None:
    workspace.log(
        connection,
        "decision.recorded",
        f"A decision was recorded: {made.outcome}.",
        {
            "case": made.search.case_number,
            "decision": made.id,
            "search": made.search_id,
            "person": made.person_id,
            "outcome": made.outcome.value,
            "comparison": made.comparison.id if made.comparison else None,
            "items": [item.id for item in made.corroborations],
        },
    )


def _identified(made: tuple[Decision, ...]) -> bool:
    return any(isinstance(decision, Identification) for decision in made)


def _candidate_of(search: Search, person_id: PersonId) -> None:
    if all(candidate.person_id != person_id for candidate in search.candidates):
        raise CannotProceed(
            "The person is not a candidate of this search.", "Choose one of its candidates."
        )
