"""Invented judgements about strangers' scores."""

from __future__ import annotations

import itertools
import math
from dataclasses import replace

from workstation.model import Search, StrangerJudgement, StrangerStanding

EDGES = tuple(number / 50 for number in range(-15, 31))


def judgement(search: Search, *, looks_like_stranger: bool = False) -> StrangerJudgement:
    """Strangers score about 0.05, their best about 0.35; ranks say how many are expected."""
    middles = [(one + other) / 2 for one, other in itertools.pairwise(EDGES)]
    heights = [math.exp(-(((middle - 0.05) / 0.1) ** 2)) for middle in middles]
    bests = [math.exp(-(((middle - 0.35) / 0.05) ** 2)) for middle in middles]
    return StrangerJudgement(
        enough=True,
        reason="",
        looks_like_stranger=looks_like_stranger,
        people=2000,
        learned_from=1998,
        calibration_sha256="cd" * 32,
        standings=tuple(
            StrangerStanding(
                3.1 * number, 2.2 * number, 4.1 * number, min(0.41 * number, 1.0), 0.001
            )
            for number in range(1, len(search.candidates) + 1)
        ),
        edges=EDGES,
        shares=tuple(height / sum(heights) for height in heights),
        best_shares=tuple(best / sum(bests) for best in bests),
    )


def judged(search: Search, *, looks_like_stranger: bool = False) -> Search:
    """The search with such a judgement."""
    return replace(search, strangers=judgement(search, looks_like_stranger=looks_like_stranger))


def too_few(search: Search) -> Search:
    """The search of a gallery too small to say anything."""
    reason = "The gallery holds 10 people; to learn how strangers score takes at least 200."
    return replace(search, strangers=StrangerJudgement(False, reason, None, 10, 10, ""))
