"""Moments of a recording in writing: 00:01:12.480 and back."""

from __future__ import annotations

import re

_CLOCK = re.compile(r"(?:(\d+):)?(\d+):(\d+(?:[.,]\d+)?)")
_SECONDS = re.compile(r"(\d+(?:[.,]\d+)?)\s*(?:s|sec|seconds)|(\d+[.,]\d+)")
_FRAME = re.compile(r"(?:frame|f|#|n)?\s*(\d+)", re.IGNORECASE)


def written(seconds: float) -> str:
    """Hours, minutes, seconds and thousandths; ``00:01:12.480``. Rounded to the nearest."""
    sign = "-" if seconds < 0 else ""
    thousandths = round(abs(seconds) * 1000)
    minutes, rest = divmod(thousandths, 60_000)
    hours, minutes = divmod(minutes, 60)
    return f"{sign}{hours:02d}:{minutes:02d}:{rest // 1000:02d}.{rest % 1000:03d}"


def read_seconds(text: str) -> float | None:
    """The seconds that ``00:01:12.48``, ``1:12``, ``72.48`` or ``72 s`` mean; None for others.

    A whole number alone is no time: it may as well be the number of a frame.
    """
    text = text.strip()
    if clock := _CLOCK.fullmatch(text):
        hours, minutes, seconds = clock.groups()
        return int(hours or 0) * 3600 + int(minutes) * 60 + _number(seconds)
    if plain := _SECONDS.fullmatch(text):
        return _number(plain.group(1) or plain.group(2))
    return None


def read_frame(text: str) -> int | None:
    """The number that ``1812``, ``frame 1812`` or ``#1812`` mean; None for others."""
    found = _FRAME.fullmatch(text.strip())
    # Longer ones are no frame of any video, and too long for an integer of the screen.
    return int(found.group(1)) if found and len(found.group(1)) <= 9 else None


def _number(text: str) -> float:
    return float(text.replace(",", "."))
