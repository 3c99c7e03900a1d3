"""Which items count as corroboration, and why the others do not."""

from __future__ import annotations

from workstation.model import (
    ASKED_ABOUT_WITNESSES,
    Corroboration,
    CorroborationKind,
    LineUp,
    WitnessSaw,
)

NOT_CORROBORATING: dict[CorroborationKind, str] = {
    CorroborationKind.LOOK_ALIKE_OPINION: (
        "An opinion that two faces look alike repeats what the face search said; "
        "it comes from the same picture."
    ),
    CorroborationKind.LINE_UP_AFTER_SEARCH: (
        "A line-up built from a face search shows the witness the person whom the program "
        "chose because of the likeness; it cannot confirm the search."
    ),
    CorroborationKind.SECOND_FACE_SEARCH: (
        "A second face search looks at the same likeness again; two searches that agree are "
        "still one piece of information."
    ),
}
"""Kinds that are kept and shown but never count, each with the reason given to the user."""


def written(text: str) -> bool:
    """Whether somebody wrote something: blanks, dots and invisible characters are nothing."""
    return any(character.isalnum() for character in text)


def dependence(item: Corroboration) -> tuple[str, ...]:
    """Why an item does not count as independent, as sentences; empty where it does."""
    if item.kind in NOT_CORROBORATING:
        return (NOT_CORROBORATING[item.kind],)
    asked = item.independence
    if asked is None or not written(asked.derivation):
        return ("Nobody has answered yet whether an item comes from the face search.",)
    reasons = []
    if asked.derives_from_search:
        reasons.append("An item that was found because of the face search rests on the search.")
    if item.kind in ASKED_ABOUT_WITNESSES:
        if asked.witness_saw is None or asked.line_up is None:
            reasons.append("It was not asked what a witness saw, and whether there was a line-up.")
        if asked.witness_saw is WitnessSaw.FOOTAGE:
            reasons.append(
                "A witness who has seen only the footage knows no more than the footage shows."
            )
        if asked.line_up is LineUp.BECAUSE_OF_SEARCH:
            reasons.append(NOT_CORROBORATING[CorroborationKind.LINE_UP_AFTER_SEARCH])
    if item.kind is CorroborationKind.WITNESS and asked.witness_saw is WitnessSaw.NO_WITNESS:
        reasons.append("An item that is a witness needs one who saw the event.")
    return tuple(reasons)


def shortcomings(item: Corroboration) -> tuple[str, ...]:
    """Why an item does not count, as sentences; empty where it counts."""
    reasons = list(dependence(item))
    if not all(written(text) for text in (item.source, item.reference, item.description)):
        reasons.append(
            "An item does not count while its source, reference or description is empty."
        )
    # A day of tolerance: the date is the investigator's local one, the time stamp is UTC.
    if item.dated.toordinal() > item.entered_at.date().toordinal() + 1:
        reasons.append("An item does not count while its date lies in the future.")
    if item.withdrawn:
        reasons.append("A withdrawn item does not count.")
    return tuple(reasons)


def counts(item: Corroboration) -> bool:
    """Whether an item is independent of face recognition, in force and fully described."""
    return not shortcomings(item)
