"""What a verb answers: facts for programs, text for people, and an exit status."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True)
class Answer:
    """``facts`` is printed as one JSON object with ``--json``, ``text`` without it."""

    facts: dict[str, Any] = field(default_factory=dict)
    text: str = ""
    status: int = 0
