"""What is kept of the scores while a calibration learns: the highest ones, and a picture of all."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from workstation.calibration import pareto
from workstation.calibration.crowd import Rows, Scored
from workstation.calibration.level import Floats

_KEPT_PER_PERSON = 60
"""Scores kept for each person left out, on average, and never above this share of all."""
_KEPT_SHARE = 0.2
_COLUMNS = 2_000
"""People whose scores are looked at below the kept ones."""
_BODY = np.concatenate(
    [
        [0.999, 0.995, 0.98, 0.95, 0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3, 0.2, 0.15, 0.1, 0.07, 0.05],
        [0.035, 0.025, 0.017, 0.012, 0.008, 0.005, 0.0035, 0.0025, 0.0017, 0.0012, 8e-4, 5e-4],
    ]
)
_FEWEST_TESTED = 50
"""Pairs that a tested part of the tail must hold; the normal law holds for no fewer."""
_FAINTEST = -60.0


@dataclass(frozen=True)
class Exceedances:
    """The highest scores: ``z`` ascending, of ``first`` left out against ``second``."""

    z: Floats
    first: Rows
    second: Rows

    @property
    def threshold(self) -> float:
        """The lowest of them."""
        return float(self.z[0])

    def highest(self, count: int) -> Exceedances:
        """The ``count`` highest of them."""
        return Exceedances(self.z[-count:], self.first[-count:], self.second[-count:])


class Gathering:
    """Takes in blocks of left-out people and keeps what the fit needs, in little memory."""

    def __init__(self, people: int, random: np.random.Generator) -> None:
        self._people = people
        self._columns = np.sort(random.permutation(people)[:_COLUMNS])
        self._floor: float | None = None
        self._kept: list[tuple[Floats, Rows, Rows]] = []
        self._body: list[NDArray[np.float32]] = []
        self._best: list[Floats] = []
        self._persons: list[Rows] = []

    @property
    def left_out(self) -> int:
        """How many people have been left out so far."""
        return sum(map(len, self._persons))

    @property
    def persons(self) -> Rows:
        """Their numbers."""
        return np.concatenate(self._persons)

    @property
    def best(self) -> Floats:
        """The best standard score of each."""
        return np.concatenate(self._best)

    def add(self, block: Scored) -> None:
        """Take in one block."""
        if self._floor is None:
            share = min(_KEPT_PER_PERSON / self._people, _KEPT_SHARE)
            self._floor = float(np.quantile(block.z[:200], 1.0 - share))
        rows, second = np.nonzero(block.z >= self._floor)
        self._kept.append((block.z[rows, second].astype(np.float64), block.persons[rows], second))
        self._body.append(block.z[:, self._columns])
        self._best.append(block.z.max(axis=1).astype(np.float64))
        self._persons.append(block.persons)

    def exceedances(self) -> Exceedances:
        """The kept scores of all blocks."""
        z, first, second = (
            np.concatenate([part[which] for part in self._kept]) for which in range(3)
        )
        order = np.argsort(z, kind="stable")
        return Exceedances(z[order], first[order], second[order])

    def knots(self, exceeding: Exceedances, threshold: float) -> tuple[Floats, Floats]:
        """Points (z, share of pairs at z or above) from the lowest score up to the threshold."""
        body = np.sort(np.concatenate([part.ravel() for part in self._body]))
        body = body[np.isfinite(body)].astype(np.float64)
        pairs = self.left_out * (self._people - 1)
        kept = len(exceeding.z) / pairs
        levels = _BODY[_BODY / kept > 1.15]
        z = [np.array([body[0]]), np.quantile(body, 1.0 - levels)]
        shares = [np.ones(1), levels]
        above = len(exceeding.z) - int(np.searchsorted(exceeding.z, threshold))
        count = len(exceeding.z)
        counts = [count]
        while counts[-1] > 1.4 * above:
            counts.append(round(counts[-1] / 1.25))
        counts = [each for each in counts if each > above]
        z.append(exceeding.z[[count - each for each in counts]])
        shares.append(np.array(counts) / pairs)
        # Ties between the two sources would make a vertical step.
        at, share = np.concatenate(z), np.concatenate(shares)
        rising = np.concatenate([[True], np.diff(np.maximum.accumulate(at)) > 1e-6])
        rising &= at < threshold - 1e-6
        return at[rising], share[rising]

    def draws(self, random: np.random.Generator, replicates: int) -> list[Floats]:
        """How often each person is drawn, (people,), in each replicate.

        People are drawn, not pairs, and a pair counts as often as both of its people were drawn
        (the pigeonhole bootstrap, Owen 2007, Annals of Applied Statistics 1:386), because pairs
        of one person depend on each other. Where they hardly do it is wider than need be.
        """
        return [random.poisson(1.0, self._people).astype(np.float64) for _ in range(replicates)]

    def goodness(self, exceeding: Exceedances, draws: Sequence[Floats]) -> float:
        """How well a Pareto fits the exceedances: the p-value of a test of the far tail.

        Numbers of pairs above ever higher scores are compared with those that the fit expects;
        the logarithms of the ratios are asymptotically normal, their covariance is that of
        replicates of people, each fitted again. A small value speaks against the fit.
        """
        excess = exceeding.z - exceeding.threshold
        count = len(excess)
        places = count - np.array([count // 4**power for power in range(1, 6)])
        places = places[count - places >= _FEWEST_TESTED]
        if not len(places):
            return 1.0

        def ratios(weights: Floats) -> Floats:
            reaching = np.cumsum(weights[::-1])[::-1]
            expected = pareto.fit(excess, weights).survival(excess[places])
            return np.asarray(
                np.log(np.maximum(reaching[places] / max(reaching[0], 1e-9), 1e-9))
                - np.log(np.maximum(expected, 1e-9))
            )

        own = ratios(np.ones(count))
        drawn = np.stack([ratios(each[exceeding.first] * each[exceeding.second]) for each in draws])
        spread = np.atleast_2d(np.cov(drawn, rowvar=False))
        from scipy.stats import chi2

        return float(chi2.sf(own @ np.linalg.pinv(spread) @ own, len(places)))

    def intervals(
        self, exceeding: Exceedances, threshold: float, grid: Floats, draws: Sequence[Floats]
    ) -> tuple[Floats, Floats]:
        """Logarithms of the ends of the 95 % interval of the share at each z of ``grid``."""
        persons = self.persons
        body = np.concatenate(self._body)
        per_person = np.stack(
            [(body >= z).mean(axis=1) for z in grid[grid < exceeding.threshold]], axis=1
        )
        middle = np.searchsorted(
            exceeding.z, grid[(grid >= exceeding.threshold) & (grid <= threshold)]
        )
        above = int(np.searchsorted(exceeding.z, threshold))
        beyond = grid[grid > threshold] - threshold
        curves = np.empty((len(draws), len(grid)))
        for number, drawn in enumerate(draws):
            mine = drawn[persons]
            pairs = max(float(mine @ (drawn.sum() - mine)), 1.0)
            weights = drawn[exceeding.first] * drawn[exceeding.second]
            reaching = np.cumsum(weights[::-1])[::-1] / pairs
            tail = pareto.fit(exceeding.z[above:] - threshold, weights[above:])
            curves[number] = np.concatenate(
                [
                    mine @ per_person / max(mine.sum(), 1.0),
                    reaching[middle],
                    reaching[above] * tail.survival(beyond),
                ]
            )
        low, high = np.quantile(curves, [0.025, 0.975], axis=0)
        return _log(low), _log(high)


def _log(shares: Floats) -> Floats:
    return np.asarray(np.log(np.clip(shares, np.exp(_FAINTEST), 1.0)))
