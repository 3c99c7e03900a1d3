"""Personal data in the log: only a salted commitment enters it, and what opens it lies beside.

A commitment is SHA-256(salt || value), the value as canonical JSON (RFC 8785) and the salt 32
random bytes of its own: as a claim of RFC 9901 (SD-JWT) is hidden behind a salted hash, whose
section 9.3 asks for 16 bytes of salt at least. The salt has a fixed length, so the two cannot
be divided in another way; without it no list of names or portraits leads to the value. Once
salt and value are gone the entry, its hash and the tree are as they were.
"""

from __future__ import annotations

import hashlib
import json
import secrets
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias

import rfc8785

from workstation.model import LogEntry, Opening

Json: TypeAlias = "bool | int | float | str | list[Json] | dict[str, Json] | None"
Fact: TypeAlias = "bool | int | float | str | Personal | Sequence[Fact] | Mapping[str, Fact] | None"
Facts: TypeAlias = Mapping[str, Fact]

SALT_BYTES = 32
ALWAYS_PERSONAL = frozenset(
    {
        # What users type, and what is known about people of cases and galleries.
        *("case", "offence", "reason", "override_reason", "filter_reason", "filters", "note"),
        *("person", "name", "lawful_basis", "owner", "source", "reference", "description"),
        *("file", "folder", "box", "landmarks"),
        # Hashes of pictures and files: whoever has a portrait can hash it.
        *("sha256", "md5", "evidence_sha256", "pixels_sha256", "edited_sha256"),
        *("portrait_sha256", "candidates_sha256"),
    }
)
"""Facts of these names are committed to, whether the caller says ``Personal`` or not."""


@dataclass(frozen=True)
class Personal:
    """A fact about people in cases or galleries: the log gets a commitment to ``value``."""

    value: Json


def commitment_of(salt: bytes, value: Json) -> str:
    """SHA-256(salt || canonical JSON of ``value``) in lower-case hexadecimal."""
    return hashlib.sha256(salt + rfc8785.dumps(value)).hexdigest()


def committed(
    facts: Facts, salt: Callable[[int], bytes] = secrets.token_bytes
) -> tuple[dict[str, Json], tuple[Opening, ...]]:
    """The facts as they enter the log, and what opens their commitments.

    A personal fact becomes ``{"commitment": hex}``. An empty one stays: it tells of nobody.
    """
    openings: list[Opening] = []

    def hidden(value: Fact, path: str) -> Json:
        if isinstance(value, Personal):
            opening = Opening(path, salt(SALT_BYTES), value.value)
            openings.append(opening)
            return {"commitment": commitment_of(opening.salt, opening.value)}
        if isinstance(value, Mapping):
            return {name: hidden(each, f"{path}/{_escaped(name)}") for name, each in value.items()}
        if isinstance(value, Sequence) and not isinstance(value, str):
            return [hidden(each, f"{path}/{index}") for index, each in enumerate(value)]
        return value

    marked = {name: _marked(name, value) for name, value in facts.items()}
    return {name: hidden(value, f"/{_escaped(name)}") for name, value in marked.items()}, tuple(
        openings
    )


def opened_by(facts: Json, opening: Opening) -> bool:
    """Whether an opening fits the commitment at its path (RFC 6901) in the facts of an entry."""
    there: Any = facts
    try:
        for part in opening.path.split("/")[1:]:
            name = part.replace("~1", "/").replace("~0", "~")
            there = there[int(name)] if isinstance(there, list) else there[name]
        return bool(there == {"commitment": commitment_of(opening.salt, opening.value)})
    except (LookupError, TypeError, ValueError):
        return False


def fits(path: str, salt: bytes, value: bytes, body: bytes) -> bool:
    """Whether an opening, as it is stored, fits the entry with this body."""
    try:
        opened = hashlib.sha256(salt + value).hexdigest()
        # Nearly every path is one plain name, which canonical JSON writes in one way.
        if f'"{path[1:]}":{{"commitment":"{opened}"}}'.encode() in body:
            return True
        facts = json.loads(body)["facts"]
        return opened_by(facts, Opening(path, salt, json.loads(value)))
    except (LookupError, TypeError, ValueError):
        return False


def commitments_in(facts: Json, path: str = "") -> Iterator[str]:
    """The paths of all commitments in the facts of an entry."""
    if isinstance(facts, dict):
        if set(facts) == {"commitment"}:
            yield path
            return
        for name, value in facts.items():
            yield from commitments_in(value, f"{path}/{_escaped(name)}")
    elif isinstance(facts, list):
        for index, value in enumerate(facts):
            yield from commitments_in(value, f"{path}/{index}")


def told(entry: LogEntry) -> dict[str, Json]:
    """The facts of an entry as far as they can be read: opened where an opening was kept."""
    kept: dict[str, Json] = {each.path: each.value for each in entry.openings}

    def shown(value: Json, path: str) -> Json:
        if path in kept:
            return kept[path]
        if isinstance(value, dict):
            return {name: shown(each, f"{path}/{_escaped(name)}") for name, each in value.items()}
        if isinstance(value, list):
            return [shown(each, f"{path}/{index}") for index, each in enumerate(value)]
        return value

    facts = shown(json.loads(entry.body)["facts"], "")
    return facts if isinstance(facts, dict) else {}


def plain(value: Fact) -> Json:
    """A fact without its mark."""
    if isinstance(value, Personal):
        return value.value
    if isinstance(value, Mapping):
        return {name: plain(each) for name, each in value.items()}
    if isinstance(value, Sequence) and not isinstance(value, str):
        return [plain(each) for each in value]
    return value


def _marked(name: str, value: Fact) -> Fact:
    if name not in ALWAYS_PERSONAL or isinstance(value, Personal):
        return value
    bare = plain(value)
    return bare if bare in (None, "", [], {}) else Personal(bare)


def _escaped(name: str) -> str:
    return name.replace("~", "~0").replace("/", "~1")
