"""Times in footage as they are written everywhere: hours, minutes, seconds, hundredths."""

from __future__ import annotations


def timecode(seconds: float) -> str:
    """``00:01:12.48`` for 72.48 seconds after the first frame."""
    hundredths = max(0, round(seconds * 100))
    minutes, rest = divmod(hundredths, 6000)
    hours, minutes = divmod(minutes, 60)
    return f"{hours:02}:{minutes:02}:{rest // 100:02}.{rest % 100:02}"
