"""How true a calibration is: what it expects beside what strangers were observed to score."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from workstation.calibration.crowd import Scored
from workstation.calibration.fitted import Calibration
from workstation.calibration.level import Floats

LOWEST, HIGHEST = 0.8, 1.25
"""Observed over expected false candidates lies between these where a calibration is true."""
_EXPECTED = (300.0, 100.0, 30.0, 10.0, 3.0, 1.0, 0.3, 0.1, 0.03, 0.0)
"""How many people a stranger is expected to have above the lower end of each bin of scores."""
_SHARES = (0.01, 0.02, 0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9)
_REPLICATES = 1_000
_SEED = 20261126


@dataclass(frozen=True)
class Bin:
    """Candidates whose score is ``low`` or above and below ``high``.

    ``expected`` and ``observed`` count false candidates of all strangers together.
    ``ratio_low`` and ``ratio_high`` are the ends of the 95 % interval of observed over expected,
    by drawing strangers again and again, because the candidates of one stranger depend on each
    other.
    """

    low: float
    high: float
    expected: float
    observed: int
    ratio_low: float
    ratio_high: float

    @property
    def ratio(self) -> float:
        """Observed over expected; 0 where nothing was expected."""
        return self.observed / self.expected if self.expected > 0 else 0.0

    @property
    def enough(self) -> bool:
        """Whether chance alone could hardly move a true ratio of 1 out of 0.8 to 1.25.

        The half-width of the interval is no more than a factor of 1.25 then.
        """
        return self.ratio_low > 0 and self.ratio_high / self.ratio_low <= (HIGHEST / LOWEST)

    @property
    def true(self) -> bool | None:
        """Whether the ratio lies within 0.8 to 1.25; None where there is too little to tell."""
        return LOWEST <= self.ratio <= HIGHEST if self.enough else None


@dataclass(frozen=True)
class Place:
    """One point of the diagonal.

    ``stated`` is a share of strangers of whom the calibration says that their best candidate is at
    least this good, ``observed`` the share of whom it was so, with a Clopper-Pearson interval of
    95 % for all points together (Bonferroni).
    """

    stated: float
    observed: float
    low: float
    high: float

    @property
    def true(self) -> bool:
        """Whether the interval holds the diagonal."""
        return self.low <= self.stated <= self.high


@dataclass(frozen=True)
class Reliability:
    """``strangers`` searched in a gallery of ``people``, who were not among them."""

    people: int
    strangers: int
    bins: tuple[Bin, ...]
    best: tuple[Place, ...]
    pair_shares: tuple[tuple[float, float], ...]
    """Scores with the observed share of pairs of strangers at or above each."""

    @property
    def ok(self) -> bool:
        """Whether every bin with enough counts and every point of the diagonal is true."""
        return all(each.true is not False for each in self.bins) and all(
            each.true for each in self.best
        )


class Trial:
    """Gathers the scores of strangers and what a calibration expected of them."""

    def __init__(self, edges: Floats | None = None) -> None:
        self._edges = edges
        self._expected: list[Floats] = []
        self._observed: list[Floats] = []
        self._best: list[Floats] = []
        self._people = 0

    def add(self, calibration: Calibration, scored: Scored) -> None:
        """Take in some strangers, searched among people that ``calibration`` knows."""
        people = scored.z.shape[1]
        self._people = max(self._people, people)
        if self._edges is None:
            self._edges = _edges(calibration, scored)
        z = (self._edges[None, :] - scored.mean[:, None]) / scored.spread[:, None]
        self._expected.append(people * calibration.share(z))
        observed = [(scored.z >= column[:, None]).sum(axis=1) for column in z.T]
        self._observed.append(np.stack(observed, axis=1).astype(np.float64))
        self._best.append(calibration.best_share(people * calibration.share(scored.z.max(axis=1))))

    def result(self) -> Reliability:
        """The table and the diagonal of all strangers together; at least one was added."""
        assert self._edges is not None
        edges = self._edges
        expected, observed = (_between(np.concatenate(e)) for e in (self._expected, self._observed))
        strangers = len(expected)
        drawn = np.random.default_rng(_SEED).poisson(1.0, (_REPLICATES, strangers))
        ratios = (drawn @ observed) / np.maximum(drawn @ expected, 1e-12)
        low, high = np.quantile(ratios, [0.025, 0.975], axis=0)
        bins = tuple(
            Bin(
                float(edges[number]),
                float(edges[number + 1]) if number + 1 < len(edges) else 1.0,
                float(expected[:, number].sum()),
                int(observed[:, number].sum()),
                float(low[number]),
                float(high[number]),
            )
            for number in range(len(edges))
        )
        best = np.concatenate(self._best)
        pairs = strangers * self._people
        reached = observed[:, ::-1].sum(axis=0).cumsum()[::-1] / pairs
        return Reliability(
            self._people,
            strangers,
            bins,
            tuple(_place(share, best) for share in _SHARES),
            tuple(zip(edges.tolist(), reached.tolist(), strict=True)),
        )


def _edges(calibration: Calibration, scored: Scored) -> Floats:
    """Scores, in steps of 0.005, that cut the candidates into bins of falling numbers."""
    scores = np.round(np.arange(-0.5, 1.0, 0.005), 3)
    z = (scores[None, :] - scored.mean[:, None]) / scored.spread[:, None]
    expected = scored.z.shape[1] * calibration.share(z).mean(axis=0)
    most = scored.z.shape[1] / 4
    levels = [level for level in _EXPECTED[:-1] if level <= most]
    return np.unique([scores[np.argmin(np.abs(expected - level))] for level in levels])


def _between(reaching: Floats) -> Floats:
    """Numbers in bins from numbers at or above their lower ends, along the last axis."""
    nothing = np.zeros((len(reaching), 1))
    return np.asarray(reaching - np.concatenate([reaching[:, 1:], nothing], axis=1))


def _place(share: float, best: Floats) -> Place:
    total, count = len(best), int(np.count_nonzero(best <= share))
    # Here, not above: it is slow to load, and every start would wait for it.
    from scipy.stats import binomtest

    # Clopper and Pearson's, 95 % for all points together (Bonferroni).
    interval = binomtest(count, total).proportion_ci(1 - 0.05 / len(_SHARES), "exact")
    return Place(share, count / total, float(interval.low), float(interval.high))
