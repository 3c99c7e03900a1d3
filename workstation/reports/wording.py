"""The fixed wording of the policy, read from ``resources/policy``: data, not code."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from workstation.errors import CannotProceed

_FILE = Path(__file__).resolve().parents[2] / "resources" / "policy" / "wording.json"


@dataclass(frozen=True)
class Wording:
    """What every report says: its title, the notice of each page, and what must be disclosed."""

    title: str
    notice: tuple[str, ...]
    disclosure: tuple[str, ...]


@cache
def wording() -> Wording:
    """The wording in force.

    Raises ``CannotProceed`` where the file is missing or damaged: a report without its notice
    must not leave the program.
    """
    try:
        data = json.loads(_FILE.read_text(encoding="utf-8"))
        found = Wording(str(data["title"]), tuple(data["notice"]), tuple(data["disclosure"]))
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise CannotProceed(
            "The policy wording that belongs on every report cannot be read.",
            "Install the program again; nothing was written.",
        ) from error
    if not found.title or not all(found.notice) or not found.notice or not found.disclosure:
        raise CannotProceed(
            "The policy wording that belongs on every report is empty.",
            "Install the program again; nothing was written.",
        )
    return found
