"""Arguments that several verbs share, and what turns their words into values."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from datetime import date, datetime
from math import isfinite
from pathlib import Path
from typing import Any

from workstation.identification import Outcome
from workstation.model import (
    Check,
    Conclusion,
    ContextFact,
    CorroborationKind,
    Finding,
    Likeness,
    LimitKind,
    LineUp,
    ProbeClass,
    WitnessSaw,
)

# Short forms of the kinds for the shell; the full words work as well.
KINDS = {kind.name.lower().replace("_", "-"): kind for kind in CorroborationKind}
PROBES = {probe.name.lower().replace("_", "-"): probe for probe in ProbeClass}
OUTCOMES = {
    outcome.name.lower().replace("_", "-"): outcome
    for outcome in Outcome
    if outcome is not Outcome.IDENTIFIED
}
CONCLUSIONS = {each.name.lower().replace("_", "-"): each for each in Conclusion}
CHECKS = {each.name.lower().replace("_", "-"): each for each in Check}
FINDINGS = {each.name.lower().replace("_", "-"): each for each in Finding}
WITNESS_SAW = {each.name.lower().replace("_", "-"): each for each in WitnessSaw}
LINE_UPS = {each.name.lower().replace("_", "-"): each for each in LineUp}
LIKENESSES = {each.name.lower().replace("_", "-"): each for each in Likeness}
LIMITS = {each.name.lower(): each for each in LimitKind}
CONTEXT_FACTS = {each.name.lower(): each for each in ContextFact}

REGION_NUMBER_MAX = 9999
"""Far more than anybody marks: a number is read at a picture, and drawn beside it."""


def yes_or_no(text: str) -> bool:
    """``yes`` or ``no``."""
    answers = {"yes": True, "no": False}
    if text.lower() not in answers:
        raise argparse.ArgumentTypeError(f"'{text}' is neither yes nor no")
    return answers[text.lower()]


def lettered_conclusion(text: str) -> tuple[str, Conclusion]:
    """A conclusion about one portrait, as ``A=no-conclusion``."""
    letter, _, words = text.partition("=")
    conclusion: Conclusion = one_of(CONCLUSIONS)(words)
    return letter.strip().upper(), conclusion


def visible_or_not(text: str) -> bool:
    """``visible`` or ``not-visible``."""
    answers = {"visible": True, "not-visible": False}
    if text.lower() not in answers:
        raise argparse.ArgumentTypeError(f"'{text}' is neither visible nor not-visible")
    return answers[text.lower()]


def answered_characteristic(text: str) -> tuple[str, Likeness]:
    """The answer to one characteristic, as ``tip=similar``."""
    key, _, words = text.partition("=")
    likeness: Likeness = one_of(LIKENESSES)(words)
    return key.strip().lower(), likeness


def described_limit(text: str) -> tuple[LimitKind, str]:
    """What limits a comparison and how, as ``pose=the head is turned``."""
    word, _, note = text.partition("=")
    kind: LimitKind = one_of(LIMITS)(word)
    if not note.strip():
        raise argparse.ArgumentTypeError(f"'{text}' does not say how it limits")
    return kind, note.strip()


def part_of_region(text: str) -> tuple[str, tuple[float, ...]]:
    """A rectangle on one picture, as ``probe=10,20,30,40``, or the region's number."""
    name, _, words = text.partition("=")
    name = name.strip().lower()
    try:
        numbers = tuple(float(word) for word in words.split(","))
    except ValueError:
        numbers = ()
    if name == "number" and len(numbers) == 1 and numbers[0] in range(1, REGION_NUMBER_MAX + 1):
        return name, numbers
    if name not in ("probe", "portrait") or len(numbers) != 4 or not all(map(isfinite, numbers)):
        raise argparse.ArgumentTypeError(
            f"'{text}' is not like probe=X,Y,WIDTH,HEIGHT, portrait=X,Y,WIDTH,HEIGHT or number=N"
        )
    if min(numbers[2:]) <= 0:
        raise argparse.ArgumentTypeError(f"'{text}' has no width or no height")
    return name, numbers


def page(verb: argparse.ArgumentParser) -> None:
    """Which page of an image with several."""
    verb.add_argument(
        "--page",
        type=from_one,
        default=1,
        metavar="N",
        help="the page N, from 1, of an image with several",
    )


def people_filter(verb: argparse.ArgumentParser) -> None:
    """Who is compared; whoever's fact is not on record stays in."""
    verb.add_argument(
        "--sex", type=_sexes, default=(), metavar="F,M", help="only people of these sexes"
    )
    verb.add_argument("--born-from", type=int, metavar="YEAR")
    verb.add_argument("--born-to", type=int, metavar="YEAR")
    verb.add_argument("--photo-from", type=day, metavar="YYYY-MM-DD")
    verb.add_argument("--photo-to", type=day, metavar="YYYY-MM-DD")
    verb.add_argument(
        "--filter-reason", default="", metavar="TEXT", help="why only these people are searched"
    )


def _sexes(text: str) -> tuple[str, ...]:
    return tuple(part.strip().upper() for part in text.split(",") if part.strip())


def from_one(text: str) -> int:
    """A whole number from 1."""
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"'{text}' is not a number from 1")
    return int(text)


def workspace(verb: argparse.ArgumentParser) -> None:
    """The folder that a verb works in."""
    verb.add_argument("--workspace", required=True, type=Path, metavar="DIR")


def day(text: str) -> date:
    """A date as ``YYYY-MM-DD``."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"'{text}' is not a date like 2026-01-31") from None


def clock_reading(text: str) -> datetime:
    """A date and time without a time zone, as a recorder shows it."""
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(
            f"'{text}' is not a date and time like 2026-01-15T14:32:10"
        ) from None


def one_of(choices: dict[str, Any]) -> Callable[[str], Any]:
    """A value by its short form, its full words, or an unambiguous part of them."""

    def convert(text: str) -> Any:
        wanted = " ".join(text.lower().replace("-", " ").replace("_", " ").split())
        # "line-up" and the like keep their hyphen in the full words; compare without.
        spelt = {
            value: (short.replace("-", " "), str(value).lower().replace("-", " "))
            for short, value in choices.items()
        }
        exact = [value for value, words in spelt.items() if wanted in words]
        partly = [
            value for value, words in spelt.items() if wanted and any(wanted in w for w in words)
        ]
        if exact or len(partly) == 1:
            return (exact or partly)[0]
        raise argparse.ArgumentTypeError(f"'{text}' is none of: {', '.join(choices)}")

    return convert
