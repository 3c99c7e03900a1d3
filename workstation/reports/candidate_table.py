"""The table of all candidates in a lead sheet, with both scores where the probe was edited."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from workstation.identification import Decision
from workstation.model import Candidate, Search
from workstation.portrait_age import OLD_PORTRAIT_YEARS, is_old
from workstation.reports.page import Pages
from workstation.reports.paper import Column
from workstation.reports.phrases import (
    ONLY_AFTER_EDITING,
    about_strangers,
    candidate_of,
    expected_strangers,
    named,
    portrait_age,
    score,
)


def candidate_table(pages: Pages, decision: Decision) -> None:
    """Every candidate of the decision's search in its order; bold is the one decided about."""
    search = decision.search
    pages.heading("All candidates")
    if not search.candidates:
        pages.paragraph("The search returned no candidate.")
        return
    pages.paragraph(
        "Every candidate that the search returned, in its order. The score is the raw "
        "similarity of two pictures, from -1 to 1. Portraits that may be over 5 years old say so."
        + (" The person decided about stands in bold." if candidate_of(decision) else "")
    )
    if search.probe.edits is not None:
        pages.paragraph(
            "The face was searched as recorded and edited; the list is in the order of the better "
            "of the two scores. Two chances make a high score likelier: judge each by its column. "
            f"A dash means that this picture did not return the person among the first "
            f"{search.limit}."
        )
    first, rest = _parted(decision)
    columns, rows = _table(pages, search, first)
    pages.table(columns, rows, lambda row: first[row].person_id == decision.person_id)
    if rest:
        pages.gap(8.0)
        pages.paragraph(
            f"The other {len(rest):,} candidates, in the same order; a portrait that may be over "
            f"{OLD_PORTRAIT_YEARS} years old is marked \u201c> {OLD_PORTRAIT_YEARS} y\u201d."
        )
        _long_tail(pages, search, rest)
    for note in (about_strangers(search), search.length_note):
        if note:
            pages.gap(4.0)
            pages.paragraph(note)


_ROOM = {"Name": -28.0, "Person": -8.0, "As recorded": -24.0, "Edited": -4.0}
"""Points that other columns give up where strangers are shown; the portrait's gives the rest."""
_STRANGERS_WIDTH = 60.0
FULL_ROWS = 100
"""How many candidates have a whole row each; those of a longer list follow close together."""
_Table = tuple[list[Column], list[tuple[str, ...]]]


def _parted(decision: Decision) -> tuple[list[Candidate], list[Candidate]]:
    """The first candidates and the one decided about, and all others."""
    first: list[Candidate] = []
    rest: list[Candidate] = []
    for candidate in decision.search.candidates:
        prominent = candidate.rank <= FULL_ROWS or candidate.person_id == decision.person_id
        (first if prominent else rest).append(candidate)
    return first, rest


def _table(pages: Pages, search: Search, candidates: Sequence[Candidate]) -> _Table:
    build = _one_list if search.probe.edits is None else _two_lists
    columns, rows = build(pages, search, candidates)
    if _strangers_known(search):
        return _with_strangers(columns, rows, search, candidates)
    return columns, rows


def _long_tail(pages: Pages, search: Search, rest: Sequence[Candidate]) -> None:
    """Two candidates a line, or one where each has further columns."""
    if search.probe.edits is not None or _strangers_known(search):
        pages.table(*_table(pages, search, rest), small=True)
        return
    half = [
        Column("Rank", 34.0, right=True),
        Column("Name and person", 104.0),
        Column("Portrait", 74.0),
        Column("Score", 46.0, right=True),
    ]
    cells = [
        (
            f"{candidate.rank:,}",
            named(candidate),
            (candidate.photo_date or "no date")
            + (
                f" > {OLD_PORTRAIT_YEARS} y"
                if is_old(candidate.photo_date, search.searched_at.date())
                else ""
            ),
            score(candidate.score),
        )
        for candidate in rest
    ]
    blank = ("", "", "", "")
    rows = [(*cells[n], *(cells[n + 1 : n + 2] or [blank])[0]) for n in range(0, len(cells), 2)]
    pages.table([*half, *half], rows, small=True)


def _one_list(pages: Pages, search: Search, candidates: Sequence[Candidate]) -> _Table:
    columns = [
        Column("Rank", 40.0, right=True),
        Column("Name", 156.0),
        Column("Person", 80.0),
        Column("Portrait, age at the search", pages.text_width - 340.0),
        Column("Score", 64.0, right=True),
    ]
    rows: list[tuple[str, ...]] = [
        (*_who(candidate, search), score(candidate.score)) for candidate in candidates
    ]
    return columns, rows


def _two_lists(pages: Pages, search: Search, candidates: Sequence[Candidate]) -> _Table:
    """Both scores of each candidate; the mark stands where the score as recorded would."""
    columns = [
        Column("Rank", 40.0, right=True),
        Column("Name", 132.0),
        Column("Person", 72.0),
        Column("Portrait, age at the search", pages.text_width - 400.0),
        Column("As recorded", 96.0, right=True),
        Column("Edited", 60.0, right=True),
    ]
    rows: list[tuple[str, ...]] = [
        (
            *_who(candidate, search),
            ONLY_AFTER_EDITING
            if candidate.unedited_score is None
            else score(candidate.unedited_score),
            "\u2013" if candidate.edited_score is None else score(candidate.edited_score),
        )
        for candidate in candidates
    ]
    return columns, rows


def _strangers_known(search: Search) -> bool:
    return search.strangers is not None and search.strangers.enough


def _with_strangers(
    columns: list[Column],
    rows: list[tuple[str, ...]],
    search: Search,
    candidates: Sequence[Candidate],
) -> _Table:
    """The same table with the strangers expected at each score in a last column."""
    given = sum(-_ROOM.get(column.heading, 0.0) for column in columns)
    room = _ROOM | {"Portrait, age at the search": given - _STRANGERS_WIDTH}
    narrower = [
        replace(column, width=column.width + room.get(column.heading, 0.0)) for column in columns
    ]
    return (
        [*narrower, Column("Strangers", _STRANGERS_WIDTH, right=True)],
        [
            (*row, expected_strangers(candidate, search))
            for row, candidate in zip(rows, candidates, strict=True)
        ],
    )


def _who(candidate: Candidate, search: Search) -> tuple[str, str, str, str]:
    return (
        str(candidate.rank),
        candidate.name or "not recorded",
        str(candidate.person_id),
        portrait_age(candidate, search.searched_at),
    )
