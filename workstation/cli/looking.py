"""What a shell says of looking: regions as rectangles, and a view as a file."""

from __future__ import annotations

import argparse
from pathlib import Path

from workstation import casework
from workstation.errors import CannotProceed, Corrupt, file_trouble
from workstation.model import (
    FaceId,
    PersonId,
    Point,
    PortraitId,
    Region,
    SearchId,
    View,
    next_region_number,
)
from workstation.viewing.codec import view_from_json
from workstation.workspace import Workspace

VIEW_MAX_BYTES = 1_000_000
"""Four pictures with every overlay take 10,000, written with indents."""


def regions_asked_for(
    workspace: Workspace, search_id: SearchId, person: PersonId, arguments: argparse.Namespace
) -> list[Region]:
    """The regions that were asked for, each with its number or the next free one."""
    if not arguments.region:
        return []
    history = casework.component_history(workspace, search_id, person)
    search = casework.find_search(workspace, search_id)
    returned = [each.portrait_id for each in search.candidates if each.person_id == person]
    if not returned:
        raise CannotProceed(
            "The person is not a candidate of this search.", "Choose one of its candidates."
        )
    face = FaceId(arguments.frame_face) if arguments.frame_face else search.probe.face_id
    portrait = PortraitId(arguments.portrait_id) if arguments.portrait_id else returned[0]
    given = [_parts(each) for each in arguments.region]
    taken = [region for each in history for region in each.regions]
    free = next_region_number(taken)
    free = max([free, *(int(each["number"][0]) + 1 for each in given if "number" in each)])
    made = []
    for each in given:
        number = int(each["number"][0]) if "number" in each else free
        free += "number" not in each
        outlines = _corners(each.get("probe")), _corners(each.get("portrait"))
        made.append(Region(number, face, portrait, *outlines))
    return made


def _parts(words: list[tuple[str, tuple[float, ...]]]) -> dict[str, tuple[float, ...]]:
    parts = dict(words)
    if len(parts) != len(words) or not set(parts) - {"number"}:
        raise CannotProceed(
            "A region is one rectangle in the probe, in the portrait, or in both.",
            "Write --region probe=X,Y,WIDTH,HEIGHT portrait=X,Y,WIDTH,HEIGHT, one for each region.",
        )
    return parts


def _corners(rectangle: tuple[float, ...] | None) -> tuple[Point, ...]:
    if rectangle is None:
        return ()
    x, y, width, height = rectangle
    return (x, y), (x + width, y), (x + width, y + height), (x, y + height)


def view_in(path: Path) -> View:
    """The view in a file, read as strictly as one that was stored."""
    try:
        with path.open("rb") as file:
            held = file.read(VIEW_MAX_BYTES + 1)
        if len(held) > VIEW_MAX_BYTES:
            raise ValueError("it is longer than any view")
        return view_from_json(held.decode("utf-8"))
    except OSError as error:
        raise file_trouble(error, "The view could not be read.") from error
    except UnicodeDecodeError as error:
        raise CannotProceed("The view is not a text file.", "Save it as UTF-8.") from error
    except (Corrupt, ValueError) as error:
        later = "it was written by a later version of the program"
        why: object = error.__cause__ or (later if isinstance(error, Corrupt) else error)
        told = "" if isinstance(why, (KeyError, RecursionError)) else f": {why}"
        raise CannotProceed(
            f"The file does not hold a view{told}.",
            "Begin with what 'compare-view' writes, and change its values only.",
        ) from error
