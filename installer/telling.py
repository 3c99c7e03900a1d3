"""What the set-up says: plain lines with the time since the start, and failures as sentences."""

from __future__ import annotations

import sys
import time

_STARTED = time.monotonic()


class SetupStopped(Exception):
    """The set-up cannot go on: one sentence, and the next step for the user."""

    def __init__(self, sentence: str, next_step: str = "") -> None:
        super().__init__(f"{sentence} {next_step}".strip())
        self.sentence = sentence
        self.next_step = next_step


def elapsed() -> str:
    """Time since the start as minutes and seconds, ``m:ss``."""
    seconds = int(time.monotonic() - _STARTED)
    return f"{seconds // 60}:{seconds % 60:02d}"


def say(text: str) -> None:
    """Print one line at once, whatever standard output is."""
    encoding = sys.stdout.encoding or "utf-8"
    # A terminal that cannot show a character must not end the set-up.
    print(text.encode(encoding, "replace").decode(encoding), flush=True)


def say_step(text: str) -> None:
    """Print one line with the time since the start in front."""
    say(f"[{elapsed():>5}] {text}")
