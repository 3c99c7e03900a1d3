"""A stand-in for what a gallery taught about strangers, for tests that need figures."""

from __future__ import annotations

from collections.abc import Sequence

from workstation.model import (
    EVERYBODY,
    Gallery,
    PeopleFilter,
    StrangerJudgement,
    StrangerStanding,
)
from workstation.ports import Ranked, Template
from workstation.progress import Progress
from workstation.workspace import Workspace


def judgement(scores: Sequence[float], people: int, mark: float = 0.0) -> StrangerJudgement:
    """The lower a score, the more strangers; ``mark`` tells which call a standing comes from."""
    return StrangerJudgement(
        enough=True,
        reason="",
        looks_like_stranger=scores[0] < 0.5,
        people=people,
        learned_from=people - 1,
        calibration_sha256="ab" * 32,
        standings=tuple(
            StrangerStanding((1 - score) * people, 0.0, float(people), 0.25, mark)
            for score in scores
        ),
        edges=(-1.0, 0.0, 1.0),
        shares=(0.75, 0.25),
        best_shares=(0.5, 0.5),
    )


class FakeJudge:
    """Takes the place of ``calibrating.judge`` and keeps what it was asked."""

    def __init__(self) -> None:
        self.asked: list[tuple[Template, list[float], int, PeopleFilter]] = []

    def __call__(
        self,
        workspace: Workspace,
        gallery: Gallery,
        probe: Template,
        ranked: Sequence[Ranked],
        people: int,
        within: PeopleFilter = EVERYBODY,
        progress: Progress | None = None,
    ) -> StrangerJudgement:
        scores = [one.score for one in ranked]
        self.asked.append((probe, scores, people, within))
        return judgement(scores, people, float(len(self.asked)))
