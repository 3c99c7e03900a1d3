"""The list of pictures that an evaluation reads: which person, and which part they play."""

from __future__ import annotations

import csv
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from workstation.errors import CannotProceed, file_trouble
from workstation.portrait_age import earliest

_REQUIRED = ("file", "person", "role")
_SMALLEST_GALLERY = 2


class Role(StrEnum):
    """What a picture is for."""

    GALLERY = "gallery"
    MATED = "mated"
    NONMATED = "nonmated"


@dataclass(frozen=True)
class Listed:
    """One line of the manifest; ``line`` counts from 1, with the header as line 1.

    ``sex`` is F, M, X or empty, ``born_decade`` as "1950s" or empty; both are the person's: a
    fact that one of their lines states holds for all, and one on which lines differ for none.
    """

    line: int
    path: Path
    person: str
    role: Role
    sex: str = ""
    born_decade: str = ""


def read_manifest(manifest: Path) -> tuple[Listed, ...]:
    """Every picture of a manifest, in order.

    The manifest is CSV in UTF-8 with the columns ``file`` (relative to the manifest or
    absolute), ``person`` and ``role`` (gallery, mated or nonmated); ``sex`` and ``born``
    (a year or a date) may be there for figures by group, other columns are not read. Raises
    ``CannotProceed``, naming lines and never people, for anything that would make the figures
    meaningless.
    """
    lines = _lines(manifest)
    sexes = _stated(lines, "sex", _sex)
    decades = _stated(lines, "born", _decade)
    listed = []
    unknown, incomplete, missing = [], [], []
    for number, row in lines:
        file, person, role = (row[column].strip() for column in _REQUIRED)
        if not file or not person:
            incomplete.append(number)
        elif role.lower() not in set(Role):
            unknown.append(number)
        elif not _is_file(path := manifest.parent / file):
            missing.append(number)
        else:
            kind = Role(role.lower())
            listed.append(Listed(number, path, person, kind, sexes[person], decades[person]))
    _refuse(incomplete, "has no file or no person", "Fill in both columns.")
    _refuse(unknown, "has an unknown role", "Write gallery, mated or nonmated.")
    _refuse(missing, "names a file that is not there", "Paths are relative to the manifest.")
    _check_sense(listed)
    return tuple(listed)


def _lines(manifest: Path) -> list[tuple[int, dict[str, str]]]:
    try:
        with manifest.open(encoding="utf-8-sig", newline="") as stream:
            reader = csv.DictReader(stream, restval="", strict=True)
            columns = [(name or "").strip().lower() for name in reader.fieldnames or []]
            lacking = [column for column in _REQUIRED if column not in columns]
            if lacking:
                raise CannotProceed(
                    f"The manifest lacks the column {', '.join(lacking)}.",
                    "Its first line must name the columns file, person and role.",
                )
            reader.fieldnames = columns
            return [(reader.line_num, row) for row in reader]
    except OSError as error:
        raise file_trouble(error, "The manifest could not be read.") from error
    except (UnicodeDecodeError, csv.Error) as error:
        raise CannotProceed(
            "The manifest is not a CSV file in UTF-8.", "Save it as CSV (UTF-8) and try again."
        ) from error


def _stated(
    lines: list[tuple[int, dict[str, str]]], column: str, read: Callable[[str], str]
) -> dict[str, str]:
    """What the lines of each person say in a column; empty where they say nothing or differ."""
    said: dict[str, set[str]] = {}
    for _, row in lines:
        said.setdefault(row["person"].strip(), set()).add(read(row.get(column) or ""))
    return {
        person: facts.pop() if len(facts := known - {""}) == 1 else ""
        for person, known in said.items()
    }


def _sex(text: str) -> str:
    letter = text.strip().upper()[:1]
    return letter if letter in {"F", "M", "X"} else ""


def _decade(text: str) -> str:
    day = earliest(text)
    return "" if day is None else f"{day.year // 10 * 10}s"


def _is_file(path: Path) -> bool:
    try:
        return path.is_file()
    except (OSError, ValueError):
        return False  # A name too long, or one with a null character.


def _refuse(lines: list[int], what: str, next_step: str) -> None:
    if lines:
        more = f", and so do {len(lines) - 1} more lines" if len(lines) > 1 else ""
        if len(lines) == 2:
            more = ", and so does 1 more line"
        raise CannotProceed(f"Line {lines[0]} of the manifest {what}{more}.", next_step)


def _check_sense(listed: list[Listed]) -> None:
    """Refuse lists that would measure something else than they say."""
    enrolled = {item.person for item in listed if item.role is Role.GALLERY}
    if len(enrolled) < _SMALLEST_GALLERY:
        raise CannotProceed(
            "The manifest lists fewer than two people with the role gallery.",
            "A search needs a gallery; list its portraits.",
        )
    if not any(item.role is Role.MATED for item in listed):
        raise CannotProceed(
            "The manifest lists no picture with the role mated.",
            "List other pictures of people of the gallery; without them nothing is measured.",
        )
    seen: set[Path] = set()
    twice = []
    for item in listed:
        path = item.path.resolve()
        if path in seen:
            twice.append(item.line)
        seen.add(path)
    _refuse(twice, "names a file a second time", "A picture cannot be searched in itself.")
    _refuse(
        [i.line for i in listed if i.role is Role.MATED and i.person not in enrolled],
        "is a mated probe of a person without a portrait in the gallery",
        "Give it the role nonmated, or list a portrait.",
    )
    _refuse(
        [i.line for i in listed if i.role is Role.NONMATED and i.person in enrolled],
        "is a nonmated probe of a person who is in the gallery",
        "Give it the role mated, or leave that person out of the gallery.",
    )
