"""The list of facial components, read from ``resources/components``: data, not code."""

from __future__ import annotations

import hashlib
import json
import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from workstation.errors import CannotProceed
from workstation.model import Characteristic, FacialComponent

FILE = Path(__file__).resolve().parents[1] / "resources" / "components" / "components.json"

_KEY = re.compile(r"[a-z]+(-[a-z]+)*")


@dataclass(frozen=True)
class ComponentList:
    """The components from the top of the face to its bottom, and which edition they are of.

    ``version`` is the file's own, ``sha256`` that of the whole file in hexadecimal. Raises
    ``ValueError`` where a key is not plain, stands twice, or a name is empty.
    """

    version: str
    sha256: str
    components: tuple[FacialComponent, ...]

    def __post_init__(self) -> None:
        if not self.version or not self.components:
            raise ValueError("a list has a version and components")
        _check([(each.key, each.name) for each in self.components])
        for component in self.components:
            _check([(each.key, each.name) for each in component.characteristics])

    def find(self, key: str) -> FacialComponent | None:
        """The component of a key."""
        return next((each for each in self.components if each.key == key), None)

    def name_of(self, key: str) -> str:
        """A component's name; the key itself where this edition does not have it."""
        found = self.find(key)
        return key if found is None else found.name

    def place_of(self, key: str) -> int:
        """Where a component stands, from 0; after all others where this edition lacks it."""
        keys = [each.key for each in self.components]
        return keys.index(key) if key in keys else len(keys)


@cache
def component_list() -> ComponentList:
    """The list in force.

    Raises ``CannotProceed`` where the file is missing or damaged.
    """
    try:
        return parsed(FILE.read_bytes())
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise CannotProceed(
            "The list of facial components cannot be read.",
            "Install the program again; nothing was written.",
        ) from error


def parsed(data: bytes) -> ComponentList:
    """A list from the bytes of its file. Raises ``ValueError``, ``KeyError`` or ``TypeError``."""
    found = json.loads(data)
    return ComponentList(
        str(found["version"]),
        hashlib.sha256(data).hexdigest(),
        tuple(
            FacialComponent(
                str(each["key"]),
                str(each["name"]),
                tuple(
                    Characteristic(str(one["key"]), str(one["name"]))
                    for one in each["characteristics"]
                ),
            )
            for each in found["components"]
        ),
    )


def _check(listed: list[tuple[str, str]]) -> None:
    keys = [key for key, _name in listed]
    if len(set(keys)) != len(keys) or not listed:
        raise ValueError("every key stands once, and there is one at least")
    if not all(_KEY.fullmatch(key) and name.strip() == name and name for key, name in listed):
        raise ValueError("a key is plain, and a name is not empty")
