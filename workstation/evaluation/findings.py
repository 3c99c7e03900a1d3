"""What an evaluation found: figures with their counts and intervals, as data and as text."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from workstation.evaluation.curves import DetPoint, RankPoint
from workstation.evaluation.groups import FEWEST_PEOPLE, Group, group_facts, group_table
from workstation.evaluation.heights import AtHeight, height_facts, height_table
from workstation.evaluation.manifest import Role
from workstation.evaluation.metrics import Share
from workstation.evaluation.rates import (
    RANK_LIMIT,
    OperatingPoint,
    finite,
    in_words,
    interval_facts,
    point_facts,
    share_facts,
)
from workstation.model import PackIdentity


@dataclass(frozen=True)
class NotEnrolled:
    """A picture that gave no template, and why."""

    line: int
    file: str
    role: Role
    reason: str


@dataclass(frozen=True)
class Evaluation:
    """What an evaluation found. ``notes`` are sentences that belong beside the figures."""

    pack: PackIdentity
    provider: str
    gallery_people: int
    gallery_images: int
    mated: int
    strangers: int
    mate_left_out: int
    not_enrolled: tuple[NotEnrolled, ...]
    failure_to_enrol: Mapping[Role, Share]
    rank1: Share
    rank10: Share
    points: tuple[OperatingPoint, ...]
    det: tuple[DetPoint, ...]
    cmc: tuple[RankPoint, ...]
    groups: tuple[Group, ...]
    heights: tuple[AtHeight, ...]
    notes: tuple[str, ...]

    def as_json(self) -> dict[str, Any]:
        """The figures as one JSON object; shares from 0 to 1, no value that JSON cannot hold."""
        return {
            "pack": self.pack.name,
            "sha256": self.pack.sha256,
            "provider": self.provider,
            "gallery_people": self.gallery_people,
            "gallery_images": self.gallery_images,
            "mated": self.mated,
            "nonmated": self.strangers + self.mate_left_out,
            "nonmated_strangers": self.strangers,
            "nonmated_mate_left_out": self.mate_left_out,
            "failed_to_enrol": len(self.not_enrolled),
            "failures": [
                {"line": item.line, "file": item.file, "role": item.role, "reason": item.reason}
                for item in self.not_enrolled
            ],
            "failure_to_enrol": {
                role.value: share_facts(part) for role, part in self.failure_to_enrol.items()
            },
            "rank1": finite(self.rank1.value),
            "rank1_interval": interval_facts(self.rank1),
            "rank10": finite(self.rank10.value),
            "rank10_interval": interval_facts(self.rank10),
            "rank_limit": RANK_LIMIT,
            "fnir": {point.target: point_facts(point) for point in self.points},
            "ranks": [{"rank": point.rank, **share_facts(point.within)} for point in self.cmc],
            "groups": [group_facts(group) for group in self.groups],
            "fewest_people_of_a_group": FEWEST_PEOPLE,
            "degraded": [height_facts(height) for height in self.heights],
            "notes": list(self.notes),
        }

    def as_text(self) -> str:
        """The figures and their notes for a terminal; tables are in Markdown."""
        lines = [
            f"Gallery: {self.gallery_people} people, {self.gallery_images} portraits. "
            f"Searches: {self.mated} mated, {self.strangers + self.mate_left_out} non-mated.",
            f"Failed to enrol: {len(self.not_enrolled)} pictures ("
            + ", ".join(
                f"{part.count} of {part.total} {role}"
                for role, part in self.failure_to_enrol.items()
            )
            + ").",
            f"Mate at rank 1: {in_words(self.rank1)}",
            f"Mate within rank 10: {in_words(self.rank10)}",
            *(
                f"FNIR(N = {self.gallery_people}, R = {RANK_LIMIT}, T = {point.threshold:.4f}) "
                f"at FPIR {float(point.target):.0%}: {in_words(point.stated)}; "
                f"FPIR there: {in_words(point.fpir)}"
                for point in self.points
            ),
            *self.notes,
        ]
        if self.groups:
            lines += [
                "",
                f"By group, where somebody was searched; fewer than {FEWEST_PEOPLE} people are too "
                "few to say.",
                "",
                *group_table(self.groups),
            ]
        if self.heights:
            lines += [
                "",
                "Degraded probes, shrunk to the face height, softened, noisy and compressed. "
                "Probes and those without a face: mated + others.",
                "",
                *height_table(self.heights),
            ]
        return "\n".join(lines)
