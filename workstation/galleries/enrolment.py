"""What an import of portraits will take in, and which face of a portrait is the person's."""

from __future__ import annotations

import csv
import math
import os
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from workstation.errors import CannotProceed, file_trouble
from workstation.model import DetectedFace, ImportOutcome, ImportRow
from workstation.ports import Analysis

SMALLEST_PORTRAIT_FACE_PX = 20.0
"""Height in native pixels below which a portrait is not enrolled. Measured with the default
pack on one picture of six faces, a face's cosine with itself is 0.74 at 40 px, 0.56 at 24 px
and 0.32 at 16 px, where strangers score as high."""

DOMINANT_AREA = 2.25
"""A face is the person's when its area is at least this many times the next one's, that is,
1.5 times its height; otherwise the portrait could be either person's."""

_NOT_PORTRAITS = {"thumbs.db", "desktop.ini", ".ds_store"}


@dataclass(frozen=True)
class PlannedPortrait:
    """A file that will be enrolled, and whose portrait it is said to be."""

    path: Path
    file: str
    person_id: str
    name: str
    born: str = ""
    sex: str = ""
    photo_date: str = ""
    source: str = ""


@dataclass(frozen=True)
class Plan:
    """The files of an import in order, and those that are out before anything is read."""

    portraits: tuple[PlannedPortrait, ...]
    refused: tuple[ImportRow, ...]


def plan_import(folder: Path, manifest: Path | None = None) -> Plan:
    """Read a folder's layout: a manifest, or a person per subfolder and per top-level file.

    The manifest is CSV with the columns ``file`` and ``person`` (or ``id``), and optionally
    ``name``, ``born``, ``sex``, ``photo_date``, ``source`` and ``role``; rows with a role
    other than "gallery" are not taken. Raises ``CannotProceed`` for a missing folder or an
    unusable manifest.
    """
    if not folder.is_dir():
        raise CannotProceed("There is no folder of this name.", "Choose the folder of portraits.")
    if manifest is None:
        return Plan(tuple(_by_layout(folder)), ())
    return _by_manifest(folder, manifest)


def printable(text: str) -> str:
    """Text as it can be stored and shown: NFC, no control characters, no stray bytes."""
    try:
        stored = os.fsencode(text)
    except UnicodeEncodeError:  # a lone surrogate that stands for no byte of a file's name
        stored = text.encode("utf-8", "surrogatepass")
    safe = stored.decode("utf-8", "backslashreplace")
    kept = (
        " "
        if character.isspace()
        else "\N{REPLACEMENT CHARACTER}"
        if unicodedata.category(character) in {"Cc", "Cs"}
        else character
        for character in safe
    )
    return unicodedata.normalize("NFC", "".join(kept)).strip()


def _files(folder: Path) -> Iterator[Path]:
    def fail(error: OSError) -> None:
        raise file_trouble(error, "A folder of portraits could not be read.") from error

    for root, folders, names in os.walk(folder, onerror=fail):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names):
            if not name.startswith(".") and name.lower() not in _NOT_PORTRAITS:
                yield Path(root, name)


def _by_layout(folder: Path) -> Iterator[PlannedPortrait]:
    for path in _files(folder):
        inside = path.relative_to(folder)
        person = inside.parts[0] if len(inside.parts) > 1 else path.stem
        yield PlannedPortrait(
            path, printable(inside.as_posix()), printable(person), printable(person)
        )


def _by_manifest(folder: Path, manifest: Path) -> Plan:
    rows = _read_manifest(manifest)
    root = folder.resolve()
    planned: list[PlannedPortrait] = []
    refused: list[ImportRow] = []
    listed: set[Path] = set()
    for number, row in enumerate(rows, start=2):
        if (row.get("role") or "gallery").strip().lower() != "gallery":
            continue
        file = (row.get("file") or "").strip()
        person = printable(row.get("person") or row.get("id") or "")
        if not file or not person:
            refused.append(
                ImportRow(
                    printable(file) or f"line {number}",
                    ImportOutcome.NOT_LISTED,
                    f"Line {number} of the manifest lacks a file or a person.",
                )
            )
            continue
        path = _located(file, root, manifest.parent.resolve())
        if path is None:
            reason = "The manifest names this file, but it is not in the folder."
            refused.append(ImportRow(printable(file), ImportOutcome.NOT_LISTED, reason))
            continue
        if path in listed:
            reason = f"Line {number} of the manifest names a file that an earlier line names too."
            again = f"{printable(file)} (line {number})"
            refused.append(ImportRow(again, ImportOutcome.NOT_LISTED, reason))
            continue
        listed.add(path)
        planned.append(
            PlannedPortrait(
                path=path,
                file=printable(path.relative_to(root).as_posix()),
                person_id=person,
                name=printable(row.get("name") or "") or person,
                born=printable(row.get("born") or ""),
                sex=_sex(row.get("sex") or ""),
                photo_date=printable(row.get("photo_date") or row.get("date") or ""),
                source=printable(row.get("source") or ""),
            )
        )
    for path in _files(root):
        if path not in listed and path != manifest.resolve():
            reason = "The manifest does not list this file."
            refused.append(
                ImportRow(
                    printable(path.relative_to(root).as_posix()), ImportOutcome.NOT_LISTED, reason
                )
            )
    return Plan(tuple(planned), tuple(refused))


def _read_manifest(manifest: Path) -> list[dict[str, str]]:
    try:
        with manifest.open(encoding="utf-8-sig", newline="") as file:
            reader = csv.DictReader(file)
            columns = [name.strip().lower() for name in reader.fieldnames or []]
            reader.fieldnames = columns
            rows = [{k: v for k, v in row.items() if isinstance(v, str)} for row in reader]
    except OSError as error:
        raise file_trouble(error, "The manifest could not be read.") from error
    except (UnicodeDecodeError, csv.Error) as error:
        raise CannotProceed(
            "The manifest is not a CSV file in UTF-8.", "Save it as CSV (UTF-8) and try again."
        ) from error
    if "file" not in columns or not {"person", "id"} & set(columns):
        raise CannotProceed(
            "The manifest needs the columns 'file' and 'person'.",
            "Name the columns in its first line and try again.",
        )
    return rows


def _located(file: str, root: Path, beside: Path) -> Path | None:
    """The listed file, relative to the folder or to the manifest, if it lies in the folder."""
    for base in (root, beside):
        try:
            path = (base / file).resolve()
            if path.is_file() and path.is_relative_to(root):
                return path
        except (OSError, ValueError):
            continue
    return None


def _sex(text: str) -> str:
    letter = text.strip().upper()[:1]
    return letter if letter in {"F", "M", "X"} else ""


def choose_face(analysis: Analysis) -> int | tuple[ImportOutcome, str]:
    """Index of the face that a portrait shows, or why there is none to enrol."""
    faces = analysis.faces
    if not faces:
        return ImportOutcome.NO_FACE, "No face was found in this picture."
    by_area = sorted(range(len(faces)), key=lambda index: -_area(faces[index]))
    largest = by_area[0]
    if len(faces) > 1 and _area(faces[largest]) < DOMINANT_AREA * _area(faces[by_area[1]]):
        return (
            ImportOutcome.SEVERAL_FACES,
            f"{len(faces)} faces were found, and none stands out as the portrait; crop it to one.",
        )
    height = faces[largest].height_px
    if height < SMALLEST_PORTRAIT_FACE_PX:
        return (
            ImportOutcome.TOO_SMALL,
            f"The face is {math.floor(height)} px high; a portrait needs at least "
            f"{SMALLEST_PORTRAIT_FACE_PX:.0f} px.",
        )
    return largest


def _area(face: DetectedFace) -> float:
    return face.box[2] * face.box[3]
