"""How far work has come, in words: how much is done and how long it will still take."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

FIRST_ESTIMATE_S = 2.0
"""Before this much time has passed a forecast is a guess and is not shown."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("time_left", text)


def number(value: int) -> str:
    """A count as the user's locale writes it: 2,000."""
    return QLocale().toString(value)


def time_left(elapsed_s: float, done: int, total: int) -> str:
    """The time that is left at the pace so far, as words; empty while that is unknown."""
    if not 0 < done < total or elapsed_s < FIRST_ESTIMATE_S:
        return ""
    seconds = elapsed_s / done * (total - done)
    if seconds < 10:
        return _tr("a few seconds left")
    if seconds < 90:
        return _tr("about {0} seconds left").format(round(seconds / 10) * 10)
    minutes = round(seconds / 60)
    if minutes < 90:
        return _tr("about {0} minutes left").format(minutes)
    return _tr("about {0} hours left").format(round(minutes / 60))


def how_much(done: int, total: int) -> str:
    """``512 of 2,000``, or the bare count while the total is unknown."""
    if total > 0:
        return _tr("{0} of {1}").format(number(done), number(total))
    return number(done) if done else ""


def sentence(what: str, done: int, total: int, elapsed_s: float) -> str:
    """What, how much and how long: ``Enrolling portraits: 512 of 2,000, about 40 ... left``."""
    amounts = [part for part in (how_much(done, total), time_left(elapsed_s, done, total)) if part]
    return f"{what}: {', '.join(amounts)}" if amounts else what
