"""What an index holds of each portrait, a column for each fact, without an object for each row."""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from hashlib import blake2b
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from workstation.galleries.codes import NOTHING
from workstation.galleries.filtering import About, days_of, years_of
from workstation.model import PeopleFilter, PersonId, PortraitId
from workstation.ports import Template

Column = NDArray[Any]
Columns = Mapping[str, Column]

PER_ROW: dict[str, np.dtype[Any]] = {
    "present": np.dtype("u1"),
    "owner": np.dtype("<u4"),
    "key": np.dtype("<u8"),
    "added": np.dtype("<u4"),
    "sex": np.dtype("u1"),
    "born": np.dtype("<u2"),
    "taken_first": np.dtype("<u4"),
    "taken_last": np.dtype("<u4"),
    "end": np.dtype("<u8"),
    "check": np.dtype("<u4"),
}
"""``present`` is 0 where the row was wiped; ``owner`` numbers people, ``key`` hashes their ids;
``added`` is the gallery version that brought the row; ``sex`` is a place in SEXES, ``born`` a
year and ``taken_...`` days by ``date.toordinal``, 0 where not on record; ``end`` is where the
row's ids end in the column ``text``; ``check`` is the CRC-32 of its template."""
BESIDE: dict[str, np.dtype[Any]] = {
    "codes": np.dtype("u1"),
    "templates": np.dtype("<f4"),
    "text": np.dtype("u1"),
}
"""Columns with several numbers a row: ``codes`` and ``templates`` of shape (rows, dimension), and
``text``, the person's and the portrait's id of each row in UTF-8 with a zero byte between."""
WIPED = {"codes": NOTHING}
"""What a wiped cell holds instead of 0."""
KEPT = frozenset({"owner", "end", "added"})
"""Columns that say nothing about a person and keep a wiped row in its place."""

SEXES = ("", "F", "M", "X")
_OTHER = len(SEXES)


@dataclass(frozen=True)
class Enrolled:
    """Some portraits as the database holds them: ``templates`` of shape (n, dimension)."""

    templates: Template
    person_ids: Sequence[PersonId]
    portrait_ids: Sequence[PortraitId]
    about: Sequence[About]
    added: Sequence[int]


class Source(Protocol):
    """Where an index comes from: one gallery in the database, within one transaction."""

    @property
    def version(self) -> int:
        """The gallery's version."""
        ...

    @property
    def dimension(self) -> int:
        """Numbers in a template."""
        ...

    def count(self, up_to: int) -> int:
        """Portraits that were there at a version and still are."""
        ...

    def portraits(self, after: int, up_to: int) -> Iterable[Enrolled]:
        """Portraits that later versions than ``after``, up to one, brought; in parts."""
        ...


class Damaged(Exception):
    """Stored columns contradict their checksums: they have to be made again."""


def key_of(person_id: str) -> int:
    """A number of 64 bits for a person's id; equal numbers do not prove equal ids."""
    return int.from_bytes(blake2b(_text(person_id), digest_size=8).digest(), "little")


def facts_of(enrolled: Enrolled, owners: Sequence[int], text_end: int) -> dict[str, Column]:
    """The columns, but for ``codes``, of new rows whose text begins at ``text_end``."""
    templates = np.ascontiguousarray(enrolled.templates, dtype="<f4")
    texts = [
        _text(person) + b"\0" + _text(portrait)
        for person, portrait in zip(enrolled.person_ids, enrolled.portrait_ids, strict=True)
    ]
    # Many rows share a date, and reading one takes longer than all the rest of a row.
    born = {each: years_of(each) for each in {about.born for about in enrolled.about}}
    taken = {each: days_of(each) for each in {about.photo_date for about in enrolled.about}}
    years = [born[about.born] for about in enrolled.about]
    days = [taken[about.photo_date] for about in enrolled.about]
    cells: dict[str, Any] = {
        "present": np.ones(len(texts)),
        "owner": owners,
        "key": np.array([key_of(person) for person in enrolled.person_ids], dtype="<u8"),
        "added": enrolled.added,
        "sex": [_sex(about.sex) for about in enrolled.about],
        "born": [span[0] if span else 0 for span in years],
        "taken_first": [span[0].toordinal() if span else 0 for span in days],
        "taken_last": [span[1].toordinal() if span else 0 for span in days],
        "end": text_end + np.cumsum([len(text) for text in texts]),
        "check": [zlib.crc32(template) for template in templates],
    }
    columns = {name: np.asarray(cells[name]).astype(kind) for name, kind in PER_ROW.items()}
    columns["templates"] = templates
    columns["text"] = np.frombuffer(b"".join(texts), dtype="u1")
    return columns


def ids_of(columns: Columns, row: int) -> tuple[PersonId, PortraitId]:
    """The person and the portrait of a row. Raises ``Damaged`` where it was wiped."""
    end = columns["end"]
    start = int(end[row - 1]) if row else 0
    person, zero, portrait = columns["text"][start : int(end[row])].tobytes().partition(b"\0")
    if not zero or not portrait.strip(b"\0"):
        raise Damaged("a row without ids")
    return (
        PersonId(person.decode("utf-8", "surrogatepass")),
        PortraitId(portrait.decode("utf-8", "surrogatepass")),
    )


def rows_of(columns: Columns, person_id: PersonId) -> list[int]:
    """The rows of a person."""
    found = np.flatnonzero((columns["key"] == key_of(person_id)) & (columns["present"] == 1))
    return [row for row in found.tolist() if ids_of(columns, row)[0] == person_id]


def owners_of(columns: Columns, person_ids: Sequence[PersonId], next_owner: int) -> list[int]:
    """A number for the person of each new row: the one that they have, or the next one free."""
    wanted = {key_of(person): person for person in person_ids}
    keys = np.array(sorted(wanted), dtype="<u8")
    numbers: dict[str, int] = {}
    if len(keys) and len(columns["key"]):
        held = columns["key"]
        place = np.minimum(np.searchsorted(keys, held), len(keys) - 1)
        for row in np.flatnonzero((keys[place] == held) & (columns["present"] == 1)).tolist():
            numbers[ids_of(columns, row)[0]] = int(columns["owner"][row])
    owners = []
    for person in person_ids:
        if person not in numbers:
            numbers[person] = next_owner
            next_owner += 1
        owners.append(numbers[person])
    return owners


def admitted(columns: Columns, within: PeopleFilter, version: int) -> NDArray[np.bool_]:
    """Which rows a filter and a version let through: ``filtering.admits`` for all rows at once."""
    kept: NDArray[np.bool_] = (columns["present"] == 1) & (columns["added"] <= version)
    if within.sexes:
        wanted = [SEXES.index(sex) for sex in ("", *within.sexes)]
        kept &= np.isin(columns["sex"], wanted)
    for first, last, earliest, latest in (
        ("born", "born", within.born_from, within.born_to),
        (
            "taken_first",
            "taken_last",
            within.taken_from and within.taken_from.toordinal(),
            within.taken_to and within.taken_to.toordinal(),
        ),
    ):
        unknown = columns[first] == 0
        if earliest is not None:
            kept &= (columns[last] >= earliest) | unknown
        if latest is not None:
            kept &= (columns[first] <= latest) | unknown
    return kept


def _sex(sex: str) -> int:
    return SEXES.index(sex) if sex in SEXES else _OTHER


def _text(text: str) -> bytes:
    if "\0" in text:
        raise ValueError("an id holds no zero byte")
    return text.encode("utf-8", "surrogatepass")
