"""The file of an index: columns in a folder, memory-mapped, derived from the database alone.

    index/<gallery>/head.json            what is valid: rows, coding, gallery version, checksums
    index/<gallery>/<generation>/<column>

New rows are written behind the valid ones, and become valid when ``head.json`` is exchanged for
one that counts them. A wiped row is overwritten where it lies; the checksums no longer agree until
the head is exchanged too. So whenever the program stops, there is a right index or one that its
checksums refuse, and that is made again. Templates are checked row by row when they are used.
"""

from __future__ import annotations

import json
import mmap
import os
import secrets
import shutil
import zlib
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np

from workstation.galleries.codes import Coding
from workstation.galleries.columns import (
    BESIDE,
    KEPT,
    PER_ROW,
    WIPED,
    Column,
    Columns,
    Damaged,
    Enrolled,
    Source,
    facts_of,
    owners_of,
    rows_of,
)
from workstation.model import PersonId

FORMAT = 1
_HEAD = "head.json"
_BLOCK_BYTES = 1 << 22
_CODED_ROWS = 1 << 14
_CHECKED = (*PER_ROW, "codes", "text")
REACH_GROWTH = 1.1
"""Past this growth of the coding's error by new rows, all rows are coded anew."""


@dataclass(frozen=True)
class Head:
    """What of the columns is valid. ``checks`` holds a CRC-32 for each 4 MiB of a column."""

    identity: str
    generation: str
    version: int
    dimension: int
    rows: int
    present: int
    owners: int
    text: int
    coding: Coding
    checks: dict[str, list[int]]


class IndexFolder:
    """An index in a folder. ``identity`` names the pack and gallery that its rows are of."""

    def __init__(self, folder: Path, head: Head) -> None:
        self._folder = folder
        self.head = head
        self.columns = _mapped(folder / head.generation, head)

    @staticmethod
    def open(folder: Path, identity: str) -> IndexFolder:
        """The index in a folder. Raises ``Damaged`` where it is missing or not what was written."""
        try:
            head = read_head(folder)
            if head.identity != identity:
                raise Damaged("an index of something else")
            opened = IndexFolder(folder, head)
            if any(
                _checks(folder / head.generation / name, _bytes(name, head)) != head.checks[name]
                for name in _CHECKED
            ):
                raise Damaged("a column differs from its checksums")
        except (OSError, ValueError, KeyError, TypeError) as error:
            raise Damaged("no index can be read") from error
        return opened

    @staticmethod
    def build(folder: Path, identity: str, source: Source) -> IndexFolder:
        """Make the index anew. Raises ``OSError`` where the disk is full or not to be written."""
        folder.mkdir(parents=True, exist_ok=True)
        generation = secrets.token_hex(8)
        place = folder / generation
        place.mkdir()
        try:
            head = Head(
                identity, generation, source.version, source.dimension, 0, 0, 0, 0, Coding(1.0), {}
            )
            for name in (*PER_ROW, *BESIDE):
                (place / name).touch()
            largest = 0.0
            numbers: dict[PersonId, int] = {}
            for part in source.portraits(-1, source.version):
                owners = [numbers.setdefault(who, len(numbers)) for who in part.person_ids]
                head = _written(place, head, part, owners, len(numbers))
                largest = max(largest, float(np.abs(part.templates).max(initial=0.0)))
            head = _coded(place, replace(head, coding=Coding.reaching(largest)), 0)
            head = _sealed(place, head, dict.fromkeys(_CHECKED, 0))
            _write_head(folder, head)
        except BaseException:
            shutil.rmtree(place, ignore_errors=True)
            raise
        _leave_only(folder, generation)
        return IndexFolder(folder, head)

    def appended(self, source: Source) -> IndexFolder:
        """The index with what the gallery got since; the rows that are there stay as they are.

        Raises ``Damaged`` where they must be coded anew to keep the scan's error small.
        """
        place = self._folder / self.head.generation
        head = self.head
        for part in source.portraits(head.version, source.version):
            if not part.person_ids:
                continue
            held = _mapped(place, head)
            owners = owners_of(held, part.person_ids, head.owners)
            head = _written(place, head, part, owners, max(head.owners, max(owners) + 1))
        head = _coded(place, head, self.head.rows)
        if head.coding.residual > REACH_GROWTH * self.head.coding.residual > 0:
            raise Damaged("the coding does not reach the new templates")
        starts = {name: _bytes(name, self.head) for name in _CHECKED}
        head = _sealed(place, replace(head, version=source.version), starts)
        _write_head(self._folder, head)
        return IndexFolder(self._folder, head)

    def wiped(self, person_id: PersonId, version: int) -> IndexFolder:
        """The index with a person's rows overwritten on the disk; ``version`` is the new one."""
        rows = rows_of(self.columns, person_id)
        place = self._folder / self.head.generation
        touched: set[tuple[str, int]] = set()
        checks = {name: list(known) for name, known in self.head.checks.items()}
        for name in sorted({*PER_ROW, *BESIDE} - KEPT, key="present".__ne__):
            # "present" first: a search that runs meanwhile passes over what is half wiped.
            with (place / name).open("r+b") as file:
                for row in rows:
                    start, stop = _span(name, row, self.columns, self.head)
                    file.seek(start)
                    file.write(bytes([WIPED.get(name, 0)]) * (stop - start))
                    for block in range(start // _BLOCK_BYTES, (stop - 1) // _BLOCK_BYTES + 1):
                        touched.add((name, block))
                _cut(file, _bytes(name, self.head))  # what an append that failed left behind
                _to_disk(file)
        for name, block in touched:
            if name in _CHECKED:
                stop = min((block + 1) * _BLOCK_BYTES, _bytes(name, self.head))
                (checks[name][block],) = _checks(place / name, stop, block * _BLOCK_BYTES)
        _leave_only(self._folder, self.head.generation)
        missed = version != self.head.version + 1
        head = replace(
            self.head,
            version=self.head.version if missed else version,
            present=self.head.present - len(rows),
            checks=checks,
        )
        _write_head(self._folder, head)
        return IndexFolder(self._folder, head)


def _leave_only(folder: Path, generation: str) -> None:
    for other in folder.iterdir():
        if other.is_dir() and other.name != generation:
            shutil.rmtree(other, ignore_errors=True)


def discard(folder: Path) -> None:
    """Delete an index; it can be made again."""
    shutil.rmtree(folder, ignore_errors=True)


def _written(place: Path, head: Head, part: Enrolled, owners: list[int], known: int) -> Head:
    """Write rows behind those that the head counts, and count them."""
    columns = facts_of(part, owners, head.text)
    for name, column in columns.items():
        with (place / name).open("r+b") as file:
            file.seek(_bytes(name, head))
            file.write(np.ascontiguousarray(column).data)
    return replace(
        head,
        rows=head.rows + len(part.person_ids),
        present=head.present + len(part.person_ids),
        owners=known,
        text=head.text + len(columns["text"]),
    )


def _coded(place: Path, head: Head, first: int) -> Head:
    """Write the codes of all rows from ``first`` on; the head with the bounds that they need."""
    coding = head.coding
    if first < head.rows:
        width = head.dimension * BESIDE["templates"].itemsize
        with (place / "templates").open("rb") as stored, (place / "codes").open("r+b") as file:
            stored.seek(first * width)
            file.seek(first * head.dimension)
            for start in range(first, head.rows, _CODED_ROWS):
                data = stored.read(min(_CODED_ROWS, head.rows - start) * width)
                templates = np.frombuffer(data, BESIDE["templates"]).reshape(-1, head.dimension)
                codes, coding = coding.encode(templates)
                file.write(codes.data)
    return replace(head, coding=coding)


def _sealed(place: Path, head: Head, unchanged: dict[str, int]) -> Head:
    """Everything on the disk, and the checksums of what lies behind ``unchanged`` bytes."""
    checks = {}
    for name in (*PER_ROW, *BESIDE):
        with (place / name).open("r+b") as file:
            _cut(file, _bytes(name, head))
            _to_disk(file)
        if name in _CHECKED:
            whole = unchanged[name] // _BLOCK_BYTES
            kept = head.checks.get(name, [])[:whole]
            start = len(kept) * _BLOCK_BYTES
            before = _checks(place / name, unchanged[name], start)
            if before != head.checks.get(name, [])[whole:]:
                raise Damaged("a column differs from its checksums")
            checks[name] = kept + _checks(place / name, _bytes(name, head), start)
    return replace(head, checks=checks)


def _bytes(name: str, head: Head) -> int:
    if name in PER_ROW:
        return PER_ROW[name].itemsize * head.rows
    if name == "text":
        return head.text
    return BESIDE[name].itemsize * head.rows * head.dimension


def _span(name: str, row: int, columns: Columns, head: Head) -> tuple[int, int]:
    if name == "text":
        end = columns["end"]
        return (int(end[row - 1]) if row else 0), int(end[row])
    width = PER_ROW[name].itemsize if name in PER_ROW else BESIDE[name].itemsize * head.dimension
    return row * width, (row + 1) * width


def _mapped(place: Path, head: Head) -> Columns:
    columns: dict[str, Column] = {}
    for name, kind in (PER_ROW | BESIDE).items():
        size = _bytes(name, head)
        if size == 0:
            columns[name] = np.zeros(0, kind)
        else:
            with (place / name).open("rb") as file:
                held = mmap.mmap(file.fileno(), size, access=mmap.ACCESS_READ)
            columns[name] = np.frombuffer(held, kind)
    for name in ("codes", "templates"):
        columns[name] = columns[name].reshape(head.rows, head.dimension)
    return columns


def _checks(path: Path, size: int, start: int = 0) -> list[int]:
    checks = []
    with path.open("rb") as file:
        file.seek(start)
        for place in range(start, size, _BLOCK_BYTES):
            block = file.read(min(_BLOCK_BYTES, size - place))
            if len(block) < min(_BLOCK_BYTES, size - place):
                raise Damaged("a column is too short")
            checks.append(zlib.crc32(block))
    return checks


def read_head(folder: Path) -> Head:
    """What an index says of itself. Raises ``Damaged`` where that cannot be read."""
    try:
        return _read_head(folder / _HEAD)
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise Damaged("no index can be read") from error


def _read_head(path: Path) -> Head:
    stored = json.loads(path.read_bytes())
    told = stored.pop("check")
    if told != zlib.crc32(json.dumps(stored, sort_keys=True).encode()):
        raise Damaged("the head differs from its checksum")
    if stored.pop("format") != FORMAT:
        raise Damaged("an index of another version")
    return Head(**(stored | {"coding": Coding(**stored["coding"])}))


def _write_head(folder: Path, head: Head) -> None:
    facts: dict[str, Any] = {"format": FORMAT, **asdict(head)}
    facts["check"] = zlib.crc32(json.dumps(facts, sort_keys=True).encode())
    new = folder / f"{_HEAD}.new"
    with new.open("wb") as file:
        file.write(json.dumps(facts, sort_keys=True).encode())
        _to_disk(file)
    new.replace(folder / _HEAD)
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _cut(file: Any, size: int) -> None:
    file.flush()
    if os.fstat(file.fileno()).st_size > size:
        file.truncate(size)


def _to_disk(file: Any) -> None:
    file.flush()
    os.fsync(file.fileno())
