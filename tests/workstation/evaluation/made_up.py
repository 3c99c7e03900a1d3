"""Made-up searches, as an evaluation counts them."""

from __future__ import annotations

import math
from collections.abc import Sequence
from pathlib import Path

from workstation.evaluation.manifest import Listed, Role
from workstation.evaluation.metrics import MatedSearch
from workstation.evaluation.searches import ProbeSearches


def probe(
    line: int,
    *,
    person: str = "",
    mate: float | None = None,
    rank: int = 1,
    top: float | None = None,
    role: Role | None = None,
    sex: str = "",
    born: str = "",
) -> ProbeSearches:
    """A mated probe where ``mate`` or the role says so, else a non-mated one."""
    role = role or (Role.NONMATED if mate is None else Role.MATED)
    listed = Listed(line, Path(f"{line}.png"), person or f"P{line}", role, sex, born)
    if role is Role.NONMATED:
        return ProbeSearches(listed, None, top)
    if mate is None:
        return ProbeSearches(listed, MatedSearch(-math.inf, None), top)
    return ProbeSearches(listed, MatedSearch(mate, rank), top)


def searches(mates: Sequence[float], tops: Sequence[float]) -> list[ProbeSearches]:
    """One probe per person: mated ones without a non-mated search, then strangers."""
    mated = [probe(number, mate=score) for number, score in enumerate(mates)]
    return mated + [probe(len(mated) + n, top=score) for n, score in enumerate(tops)]
