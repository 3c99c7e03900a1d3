"""How a key changes the treatment of a picture."""

from __future__ import annotations

from dataclasses import replace

from workstation.model import Channel, Treatment
from workstation.model.viewing import GAMMA_MAX, GAMMA_MIN

GAMMA_STEP = 1.1
LEVEL_STEP = 5

CHANNELS = (Channel.COLOUR, Channel.RED, Channel.GREEN, Channel.BLUE)


def toggled_grey(treatment: Treatment) -> Treatment:
    """In grey, or in colour again."""
    grey = treatment.channel is Channel.GREY
    return replace(treatment, channel=Channel.COLOUR if grey else Channel.GREY)


def next_channel(treatment: Treatment) -> Treatment:
    """Red, green, blue, and colour again."""
    here = CHANNELS.index(treatment.channel) if treatment.channel in CHANNELS else 0
    return replace(treatment, channel=CHANNELS[(here + 1) % len(CHANNELS)])


def brighter(treatment: Treatment, factor: float) -> Treatment:
    """Another gamma, within its bounds; steps there and back end at exactly 1."""
    gamma = min(GAMMA_MAX, max(GAMMA_MIN, treatment.gamma * factor))
    return replace(treatment, gamma=1.0 if abs(gamma - 1) < 0.01 else round(gamma, 3))


def spread(treatment: Treatment, by: int) -> Treatment:
    """Black and white level nearer to each other by steps, or apart for a negative ``by``."""
    black = max(0, treatment.black + by * LEVEL_STEP)
    white = min(255, treatment.white - by * LEVEL_STEP)
    return treatment if black >= white else replace(treatment, black=black, white=white)
