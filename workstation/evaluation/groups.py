"""Error rates by sex and by decade of birth, and silence where a group is too small."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from typing import Any

from workstation.evaluation.manifest import Listed
from workstation.evaluation.metrics import Share, share
from workstation.evaluation.rates import (
    OperatingPoint,
    in_cell,
    points_at,
    share_facts,
)
from workstation.evaluation.searches import ProbeSearches

FEWEST_PEOPLE = 30
"""Different people whose searches make a rate of a group worth stating.

With fewer, even a rate of nought has an upper bound above 11.6 % (Clopper-Pearson, 0 of 30), so
that no difference between groups that matters could be told from chance.
"""

TOO_FEW = "too few to say"
NOT_STATED = "not stated"

_FACTS: dict[str, Callable[[Listed], str]] = {
    "sex": lambda item: item.sex,
    "decade of birth": lambda item: item.born_decade,
}


@dataclass(frozen=True)
class GroupPoint:
    """Rates of a group at the threshold common to all; None where there are too few to say."""

    target: str
    fnir: Share | None
    fpir: Share | None


@dataclass(frozen=True)
class Group:
    """The searches for people of one group, against the whole gallery.

    ``fact`` is "sex" or "decade of birth", ``name`` its value. ``mated`` and ``nonmated`` count
    searches; ``not_enrolled`` is the share of the group's pictures, portraits and probes, that
    gave no template.
    """

    fact: str
    name: str
    mated: int
    nonmated: int
    not_enrolled: Share
    points: tuple[GroupPoint, ...]


def by_group(
    probes: Sequence[ProbeSearches],
    listed: Sequence[Listed],
    failed_lines: Collection[int],
    points: Sequence[OperatingPoint],
) -> tuple[Group, ...]:
    """Every group that the manifest names, with those whose fact is not stated as one more.

    ``points`` carry the common thresholds. A rate is left out where fewer than
    ``FEWEST_PEOPLE`` different people were searched for it. Facts that nobody states give no
    groups. Source: NIST IR 8280, which reports false positives of each group at one threshold.
    """
    groups = []
    for fact, read in _FACTS.items():
        names = sorted({read(item) for item in listed} - {""})
        for name in [*names, ""] if names else []:
            pictures = [item for item in listed if read(item) == name]
            members = [each for each in probes if read(each.probe) == name]
            if pictures:
                failed = sum(item.line in failed_lines for item in pictures)
                groups.append(
                    _group(fact, name or NOT_STATED, members, share(failed, len(pictures)), points)
                )
    return tuple(groups)


def _group(
    fact: str,
    name: str,
    members: Sequence[ProbeSearches],
    not_enrolled: Share,
    points: Sequence[OperatingPoint],
) -> Group:
    mated = [each.probe.person for each in members if each.mated is not None]
    nonmated = [each.probe.person for each in members if each.top is not None]
    enough_mated = len(set(mated)) >= FEWEST_PEOPLE
    enough_nonmated = len(set(nonmated)) >= FEWEST_PEOPLE
    return Group(
        fact,
        name,
        len(mated),
        len(nonmated),
        not_enrolled,
        tuple(
            GroupPoint(
                point.target,
                point.fnir if enough_mated else None,
                point.fpir if enough_nonmated else None,
            )
            for point in points_at(members, points)
        ),
    )


def group_facts(group: Group) -> dict[str, Any]:
    """A group as JSON; ``null`` for what cannot be said."""
    return {
        "by": group.fact,
        "group": group.name,
        "mated": group.mated,
        "nonmated": group.nonmated,
        "failed_to_enrol": share_facts(group.not_enrolled),
        "at_fpir": {
            point.target: {
                "fnir": share_facts(point.fnir) if point.fnir else None,
                "fpir": share_facts(point.fpir) if point.fpir else None,
            }
            for point in group.points
        },
    }


def group_table(groups: Sequence[Group]) -> list[str]:
    """The groups that were searched for, as a table in Markdown."""
    groups = [group for group in groups if group.mated or group.nonmated]
    if not groups:
        return []
    targets = [point.target for point in groups[0].points]
    columns = ["by", "group", "mated", "non-mated", "failed to enrol"]
    for target in targets:
        columns += [
            f"FNIR at the common threshold of FPIR {float(target):.0%}",
            "FPIR in the group there",
        ]
    lines = [f"| {' | '.join(columns)} |", f"|{' --- |' * len(columns)}"]
    for group in groups:
        cells = [
            group.fact,
            group.name,
            str(group.mated),
            str(group.nonmated),
            f"{group.not_enrolled.count} of {group.not_enrolled.total}",
        ]
        for point in group.points:
            cells += [
                in_cell(point.fnir) if point.fnir else TOO_FEW,
                in_cell(point.fpir) if point.fpir else TOO_FEW,
            ]
        lines.append(f"| {' | '.join(cells)} |")
    return lines
