"""What an evaluation found: figures with their counts and intervals, as data and as text."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

from workstation.evaluation.manifest import Role
from workstation.evaluation.metrics import Share
from workstation.model import PackIdentity

TARGETS = ("0.01", "0.1")
"""False positive identification rates at which FNIR is reported, as JSON keys."""

RANK_LIMIT = 20
"""R of FNIR(N, R, T): as many candidates as a search shows where nobody asks otherwise."""


@dataclass(frozen=True)
class NotEnrolled:
    """A picture that gave no template, and why."""

    line: int
    file: str
    role: Role
    reason: str


@dataclass(frozen=True)
class OperatingPoint:
    """FNIR at the threshold that a target FPIR sets."""

    target: str
    threshold: float
    fnir: Share
    fpir: Share


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
    rank1: Share
    rank10: Share
    points: tuple[OperatingPoint, ...]
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
            "rank1": _number(self.rank1.value),
            "rank1_interval": _interval(self.rank1),
            "rank10": _number(self.rank10.value),
            "rank10_interval": _interval(self.rank10),
            "rank_limit": RANK_LIMIT,
            "fnir": {
                point.target: {
                    "value": _number(point.fnir.value),
                    **_interval(point.fnir),
                    "threshold": _number(point.threshold),
                    "fpir": _number(point.fpir.value),
                    "false_positives": point.fpir.count,
                    "nonmated": point.fpir.total,
                }
                for point in self.points
            },
            "notes": list(self.notes),
        }

    def as_text(self) -> str:
        """The figures and their notes for a terminal."""
        lines = [
            f"Gallery: {self.gallery_people} people, {self.gallery_images} portraits. "
            f"Searches: {self.mated} mated, {self.strangers + self.mate_left_out} non-mated.",
            f"Failed to enrol: {len(self.not_enrolled)} pictures.",
            f"Mate at rank 1: {_in_words(self.rank1)}",
            f"Mate within rank 10: {_in_words(self.rank10)}",
            *(
                f"FNIR at FPIR {float(point.target):.0%} (threshold {point.threshold:.4f}): "
                f"{_in_words(point.fnir)}"
                for point in self.points
            ),
            *self.notes,
        ]
        return "\n".join(lines)


def _in_words(part: Share) -> str:
    return (
        f"{part.value:.1%} ({part.count} of {part.total}; 95 % interval {part.low:.1%} to "
        f"{part.high:.1%})"
    )


def _interval(part: Share) -> dict[str, float | int]:
    return {"low": part.low, "high": part.high, "count": part.count, "of": part.total}


def _number(value: float) -> float | None:
    return value if math.isfinite(value) else None
