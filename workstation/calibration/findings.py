"""What a check of a calibration found, as JSON and as a table."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from workstation.calibration import wording
from workstation.calibration.checking import GroupCheck
from workstation.calibration.fitted import Calibration
from workstation.calibration.reliability import HIGHEST, LOWEST, Bin, Reliability

POOR_FIT = 0.01
"""A tail whose test gives less than this fits badly."""


@dataclass(frozen=True)
class CalibrationCheck:
    """A gallery's calibration, tested on its own people, and on probes where there are any.

    ``held_out`` is None, with a ``reason``, where there are too few people to hold some out.
    """

    people: int
    calibration: Calibration | None
    reason: str
    held_out: Reliability | None
    probes: Reliability | None
    groups: tuple[GroupCheck, ...]

    @property
    def ok(self) -> bool:
        """Whether it was tested and proved true, on held-out people and on the probes."""
        return (
            self.held_out is not None
            and self.held_out.ok
            and (self.probes is None or self.probes.ok)
        )

    def as_json(self) -> dict[str, Any]:
        """The table as JSON."""
        known = self.calibration
        return {
            "ok": self.ok,
            "reason": self.reason,
            "people": self.people,
            **reliability_facts(self.held_out),
            "probes": reliability_facts(self.probes) if self.probes is not None else None,
            "groups": [
                {
                    "name": group.name,
                    "people": group.people,
                    "reason": group.reason,
                    "times_as_many": group.times_as_many,
                    "ok": group.reliability.ok if group.reliability is not None else None,
                    **reliability_facts(group.reliability),
                }
                for group in self.groups
            ],
            "calibration": None
            if known is None
            else {
                "sha256": known.sha256,
                "people": known.people,
                "learned_from": known.learned_from,
                "tail_shape": known.shape,
                "tail_fit_p": known.fit_p,
                "dispersion": known.dispersion,
                "best_fit_p": known.best_p,
            },
        }

    def as_text(self) -> str:
        """The table for people."""
        if self.held_out is None:
            return self.reason
        lines = [
            f"{self.held_out.strangers:,} people were left out in turn and searched among "
            f"{self.held_out.people:,} others, from whom alone it was learned how strangers score.",
            *_table(self.held_out),
        ]
        if self.calibration is not None and self.calibration.fit_p < POOR_FIT:
            lines.append("The far tail of the scores follows no distribution that was tried well.")
        if self.probes is not None:
            lines += [
                "",
                f"{self.probes.strangers:,} probes of people who are not in the gallery, searched "
                f"among {self.probes.people:,}.",
                *_table(self.probes),
            ]
        for group in self.groups:
            lines += ["", f"Group {group.name}, {group.people:,} people. {_group(group)}"]
        lines += ["", self.verdict]
        return "\n".join(lines)

    @property
    def verdict(self) -> str:
        """The outcome as a sentence."""
        if self.held_out is None:
            return self.reason
        if self.ok:
            return (
                "Where there are enough counts, what was expected of strangers is what was "
                f"observed ({LOWEST} to {HIGHEST} times as many), and the best candidates lie on "
                "the diagonal."
            )
        return (
            "What is said about strangers is NOT true of this gallery everywhere: see the lines "
            "marked 'no'. Do not rely on the numbers of expected strangers."
        )


def reliability_facts(reliability: Reliability | None) -> dict[str, Any]:
    """Bins and diagonal as JSON; empty ones where nothing was tested."""
    if reliability is None:
        return {"strangers": 0, "bins": [], "best": []}
    return {
        "strangers": reliability.strangers,
        "searched_among": reliability.people,
        "bins": [
            {
                "low": each.low,
                "high": each.high,
                "expected": each.expected,
                "observed": each.observed,
                "ratio": each.ratio,
                "ratio_low": each.ratio_low,
                "ratio_high": each.ratio_high,
                "enough": each.enough,
                "true": each.true,
            }
            for each in reliability.bins
        ],
        "best": [
            {
                "share": each.stated,
                "observed": each.observed,
                "low": each.low,
                "high": each.high,
                "true": each.true,
            }
            for each in reliability.best
        ],
    }


def _table(reliability: Reliability) -> list[str]:
    lines = ["  score            expected   observed   ratio (95 % interval)   true"]
    lines += [
        f"  {each.low:.3f} to {each.high:.3f} {each.expected:>11,.1f} {each.observed:>10,}"
        f"   {each.ratio:.2f}  ({each.ratio_low:.2f} to {each.ratio_high:.2f})"
        f"         {_answer(each)}"
        for each in reliability.bins
    ]
    lines.append("  best candidate at least this good: stated, observed (interval)")
    lines += [
        f"  {each.stated:>6.0%} of strangers: {each.observed:.1%} ({each.low:.1%} to "
        f"{each.high:.1%})   {'yes' if each.true else 'no'}"
        for each in reliability.best
    ]
    return lines


def _answer(each: Bin) -> str:
    return {True: "yes", False: "no", None: "too few to tell"}[each.true]


def _group(group: GroupCheck) -> str:
    if group.reliability is None or group.times_as_many is None:
        return group.reason
    held = "True for it as well" if group.reliability.ok else "NOT true for it everywhere"
    return (
        f"{held}. Two strangers of this group reach a high score "
        f"{wording.people(group.times_as_many)} times as often as any two of the gallery."
    )
