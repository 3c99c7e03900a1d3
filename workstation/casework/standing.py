"""What the scores of one search mean beside those of strangers, whatever its probe."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from workstation.casework import calibrating
from workstation.casework.asking import Asked
from workstation.model import Candidate, StrangerJudgement
from workstation.ports import Found, Ranked, Template
from workstation.progress import Progress
from workstation.workspace import Workspace


def judged(
    workspace: Workspace,
    asked: Asked,
    templates: Template,
    found: Sequence[Found],
    candidates: Sequence[Candidate],
    progress: Progress,
) -> StrangerJudgement:
    """Each candidate's standing, by the template that gave its score.

    ``found`` holds one list for each of ``templates``. Where several were searched, whether the
    list looks like a stranger's, and the picture, are those of the template that found the first
    candidate; that several chances make high scores likelier, the record says in words.
    """
    ranked = [Ranked(one.person_id, one.portrait_id, one.score) for one in candidates]
    judgements = [
        calibrating.judge(
            workspace, asked.gallery, template, ranked, each.people, asked.within, progress
        )
        for template, each in zip(templates, found, strict=True)
    ]
    unknown = next((one for one in judgements if not one.enough), None)
    if unknown is not None:
        return unknown
    if len(judgements) == 1:
        return judgements[0]
    scores = [{one.person_id: one.score for one in each.ranked} for each in found]
    givers = [
        max(range(len(scores)), key=lambda number: scores[number].get(one.person_id, -2.0))
        for one in candidates
    ]
    return replace(
        judgements[givers[0]],
        standings=tuple(judgements[giver].standings[place] for place, giver in enumerate(givers)),
    )
