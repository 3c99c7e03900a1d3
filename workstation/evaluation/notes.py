"""The sentences without which the figures of an evaluation could be misread."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from workstation.evaluation.manifest import Role
from workstation.evaluation.rates import RANK_LIMIT, OperatingPoint


@dataclass(frozen=True)
class Counts:
    """What was counted beside the errors; ``repeated`` where somebody has several probes."""

    people: int
    strangers: int
    left_out: int
    not_enrolled: Mapping[Role, int]
    several: int
    copies: int
    repeated: bool


def notes(counts: Counts, points: Sequence[OperatingPoint]) -> tuple[str, ...]:
    """Every sentence that applies, the general ones first."""
    said = [
        f"Each of the {counts.left_out} mated probes with a face also served as a non-mated search "
        f"with its mate left out (N = {counts.people - 1}); with {counts.strangers} searches of "
        f"people who are not in the gallery (N = {counts.people}) that makes "
        f"{counts.strangers + counts.left_out} non-mated searches.",
        f"FNIR counts a miss where the mate is not among the first {RANK_LIMIT} candidates at or "
        "above the threshold; a probe without a face, or a mate without an enrolled portrait, is "
        "a miss too. People with equal scores are ranked before the mate.",
        "Intervals are Clopper-Pearson at 95 %. That of an FNIR whose threshold is taken from the "
        "same non-mated searches is widened to a bootstrap over people that sets the threshold "
        "anew in each replicate.",
        "A score is a cosine similarity, not a probability, and a threshold holds for this "
        "gallery and this kind of picture only.",
    ]
    lost = counts.not_enrolled
    if lost[Role.GALLERY]:
        said.append(f"{lost[Role.GALLERY]} gallery portraits could not be enrolled.")
    if lost[Role.MATED]:
        said.append(f"{lost[Role.MATED]} mated probes had no usable face and count as misses.")
    if lost[Role.NONMATED]:
        said.append(
            f"{lost[Role.NONMATED]} non-mated probes had no usable face; they are left out of "
            "FPIR, because counting them would make it look lower."
        )
    if counts.several:
        said.append(f"{counts.several} probes show several faces; the largest was searched.")
    if counts.copies:
        said.append(
            f"{counts.copies} probes are the very files of gallery portraits, so the figures "
            "are better than they can be with other pictures."
        )
    if counts.repeated:
        said.append(
            "Some people have several probes; searches of one person depend on each other, so "
            "the Clopper-Pearson intervals are too narrow."
        )
    if not counts.strangers:
        said.append(
            "No person outside the gallery was searched; false positives were counted only "
            "among searches whose mate was left out."
        )
    said += [
        f"FPIR {point.target} cannot be measured with {point.fpir.total} non-mated searches: the "
        "threshold is just above the highest of their scores."
        for point in points
        if point.fpir.total and point.fpir.total * float(point.target) < 1
    ]
    if any(point.fpir.total == 0 for point in points):
        said.append("No non-mated search could be made, so no threshold and no FNIR is known.")
    return tuple(said)
