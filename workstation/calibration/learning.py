"""Learns how strangers score: the gallery against itself, people left out in turn."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np

from workstation.calibration import pareto
from workstation.calibration.crowd import Crowd, left_out
from workstation.calibration.fitted import Calibration
from workstation.calibration.level import Floats
from workstation.calibration.tail import Exceedances, Gathering
from workstation.progress import Progress

LEAST_PEOPLE = 100
"""Below it a tail cannot be told: 100 people are some 5,000 different pairs, and a best
candidate that 1 of 20 strangers reaches rests on 5 of them."""
MOST_LEFT_OUT = 2_000
"""People left out at most; more make the figures surer, but learning slower."""
_MOST_PAIRS = 200_000_000
"""Scores computed at most, so that a gallery of a million is learned in seconds."""
_LEAST_LEFT_OUT = 500
_TAIL = (20, 10, 5, 2, 1)
"""How many people a stranger may have above the threshold, on average. The fit with which the
test finds least fault is taken: a threshold that is too low bends the tail, and one that is too
high leaves too few pairs."""
_MOST_SHARE = 0.1
"""A threshold below the highest tenth of all scores is no tail."""
_DISPERSION = (0.0, 5.0)
_REPLICATES = 200
_TESTING = 100
"""Draws of people for intervals, and how many of them for each test."""
_SEED = 20261125


def learn(crowd: Crowd, progress: Progress | None = None) -> Calibration | None:
    """The calibration of a crowd; None where it has fewer than ``LEAST_PEOPLE`` people.

    The same crowd gives the same parameters. Raises ``Cancelled``.
    """
    if crowd.people < LEAST_PEOPLE:
        return None
    random = np.random.default_rng(_SEED)
    most = max(_MOST_PAIRS // len(crowd.owners), _LEAST_LEFT_OUT)
    count = min(crowd.people, MOST_LEFT_OUT, most)
    persons = np.sort(random.permutation(crowd.people)[:count]).astype(np.intp)
    return learn_from(crowd, persons, random, progress)


def learn_from(
    crowd: Crowd,
    persons: np.ndarray[tuple[int], np.dtype[np.intp]],
    random: np.random.Generator,
    progress: Progress | None = None,
) -> Calibration:
    """As ``learn``, from these people left out in turn."""
    progress = progress or Progress()
    gathering = Gathering(crowd.people, random)
    for block in left_out(crowd, persons, random):
        gathering.add(block)
        progress.step(gathering.left_out, len(persons), "Learning how strangers score")
    exceeding = gathering.exceedances()
    draws = gathering.draws(random, _REPLICATES)
    kept = [exceeding.highest(min(len(persons) * per, len(exceeding.z))) for per in _tail(crowd)]
    tested = [(gathering.goodness(each, draws[:_TESTING]), each) for each in kept]
    fit_p, tail = max(tested, key=lambda each: each[0])
    return _fitted(crowd, gathering, exceeding, tail, fit_p, draws)


def _tail(crowd: Crowd) -> list[int]:
    """The numbers of people above the threshold to try."""
    most = _MOST_SHARE * (crowd.people - 1)
    return [per for per in _TAIL if per <= most] or [1]


def _fitted(
    crowd: Crowd,
    gathering: Gathering,
    exceeding: Exceedances,
    kept: Exceedances,
    fit_p: float,
    draws: Sequence[Floats],
) -> Calibration:
    persons = gathering.persons
    pairs = len(persons) * (crowd.people - 1)
    tail = pareto.fit(kept.z - kept.threshold)
    knots_z, shares = gathering.knots(exceeding, kept.threshold)
    knots_z = np.append(knots_z, kept.threshold)
    knots = np.log(np.append(shares, len(kept.z) / pairs))
    grid = np.concatenate([knots_z, kept.threshold + np.linspace(0.25, 15.0, 60)])
    low, high = gathering.intervals(exceeding, kept.threshold, grid, draws)
    unfinished = Calibration(
        people=crowd.people,
        images=len(crowd.owners),
        learned_from=len(persons),
        knots_z=_rounded(knots_z),
        knots_log_share=_rounded(knots),
        threshold=kept.threshold,
        threshold_share=len(kept.z) / pairs,
        shape=tail.shape,
        scale=tail.scale,
        fit_p=fit_p,
        dispersion=0.0,
        best_p=1.0,
        grid_z=_rounded(grid),
        low_log_share=_rounded(low),
        high_log_share=_rounded(high),
    )
    expected = (crowd.people - 1) * unfinished.share(gathering.best)
    dispersion = _dispersion(expected)
    parameters = unfinished.as_json() | {"dispersion": dispersion}
    learned = Calibration(**parameters)
    # Not above: it takes most of a second to load, and every start would wait for it.
    from scipy.stats import kstest

    best_p = float(kstest(learned.best_share(expected), "uniform").pvalue)
    return Calibration(**(parameters | {"best_p": best_p}))


def _dispersion(expected: Floats) -> float:
    """The likeliest v of ``Calibration.best_share`` for the best candidates of left-out people.

    ``expected`` (n,) is how many strangers were expected at each one's best score. The density
    of e is (1 + v e) ** (-1 / v - 1).
    """

    def minus_log_likelihood(v: float) -> float:
        return float(np.sum((1.0 / v + 1.0) * np.log1p(v * expected)))

    from scipy.optimize import minimize_scalar

    found = minimize_scalar(minus_log_likelihood, bounds=(1e-6, _DISPERSION[1]), method="bounded")
    alike = math.fsum(expected)
    return float(found.x) if found.fun < alike else _DISPERSION[0]


def _rounded(values: Floats) -> tuple[float, ...]:
    """Numbers as stored: nine figures are more than any of them is sure of."""
    return tuple(float(f"{value:.9g}") for value in values)
