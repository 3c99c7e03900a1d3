"""What a score means in one gallery: how often strangers reach it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class StrangerStanding:
    """How strangers compare with one candidate's score; see ``StrangerJudgement``.

    ``expected_strangers`` is the number of people in a gallery of ``people`` strangers who are
    expected at this score or above although the probe's person is not among them, 0 to
    ``people``, with a 95 % interval from ``expected_low`` to ``expected_high``.
    ``stranger_best_share`` is the share of strangers, 0 to 1, whose *best* candidate in this
    gallery would reach the score. ``pair_share`` is the share of the gallery's own pairs of
    different people, 0 to 1, that score as high. None of them is a probability that the
    candidate is, or is not, the person in the probe.
    """

    expected_strangers: float
    expected_low: float
    expected_high: float
    stranger_best_share: float
    pair_share: float


@dataclass(frozen=True)
class StrangerJudgement:
    """What the scores of one search mean beside those of strangers, as it was shown then.

    Where ``enough`` is False there was too little data: ``reason`` says so in a sentence,
    ``standings`` is empty and ``looks_like_stranger`` None. Otherwise ``standings`` holds one entry
    per candidate, in their order. ``people`` is the N that the figures are for, ``learned_from``
    how many people were left out in turn to learn from. ``calibration_sha256`` names the fitted
    parameters exactly. ``edges`` (n + 1 scores, rising) and ``shares`` (n numbers that add up to
    1) are the distribution of strangers' scores for the picture; ``best_shares`` likewise that of
    strangers' best scores.
    """

    enough: bool
    reason: str
    looks_like_stranger: bool | None
    people: int
    learned_from: int
    calibration_sha256: str
    standings: tuple[StrangerStanding, ...] = ()
    edges: tuple[float, ...] = ()
    shares: tuple[float, ...] = ()
    best_shares: tuple[float, ...] = ()

    def __post_init__(self) -> None:
        if self.enough == bool(self.reason):
            raise ValueError("a reason is given where there is too little data, and only there")
        if not self.enough and (self.standings or self.looks_like_stranger is not None):
            raise ValueError("nothing is said about strangers from too little data")
        if len(self.shares) != max(len(self.edges) - 1, 0):
            raise ValueError("one share for each pair of edges")
