"""What the scores of a search mean beside those of strangers in the same gallery."""

from __future__ import annotations

from collections.abc import Sequence

from workstation.model import EVERYBODY, Gallery, PeopleFilter, StrangerJudgement
from workstation.ports import Ranked, Template
from workstation.progress import Progress
from workstation.workspace import Workspace


def judge(
    workspace: Workspace,
    gallery: Gallery,
    probe: Template,
    ranked: Sequence[Ranked],
    people: int,
    within: PeopleFilter = EVERYBODY,
    progress: Progress | None = None,
) -> StrangerJudgement:
    """Where each of ``ranked`` stands among strangers; ``people`` were compared, after filters."""
    return StrangerJudgement(
        enough=False,
        reason="How strangers score in this gallery has not yet been learned.",
        looks_like_stranger=None,
        people=people,
        learned_from=0,
        calibration_sha256="",
    )
