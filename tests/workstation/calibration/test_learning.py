"""What is learned is true on strangers that it has not seen, and says when it knows too little."""

from __future__ import annotations

import json
import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.workstation.calibration.crowds import crowd, templates
from workstation.calibration import fitted
from workstation.calibration.crowd import crowd_of, left_out, strangers
from workstation.calibration.fitted import Calibration
from workstation.calibration.learning import LEAST_PEOPLE, learn
from workstation.calibration.level import moments_of

PEOPLE = 500
CROWD = crowd(PEOPLE)
_learned = learn(CROWD)
assert _learned is not None
LEARNED: Calibration = _learned

z_scores = st.floats(-8, 25)


def judged(
    calibration: Calibration, seed: int, people: int = PEOPLE, count: int = 20
) -> tuple[fitted.StrangerJudgement, np.ndarray]:
    probe = templates(1, 1_000 + seed)[0]
    scores = np.sort(CROWD.templates @ probe)[::-1][:count]
    return fitted.judge(calibration, CROWD.moments, probe, scores, people), scores


def test_below_the_least_number_of_people_nothing_is_learned() -> None:
    assert learn(crowd(LEAST_PEOPLE - 1)) is None
    at_least = learn(crowd(LEAST_PEOPLE))
    assert at_least is not None and at_least.learned_from == LEAST_PEOPLE


def test_the_same_gallery_gives_the_same_parameters() -> None:
    again = learn(crowd(PEOPLE))
    assert again == LEARNED
    assert again is not None and again.sha256 == LEARNED.sha256
    other = learn(crowd(PEOPLE, seed=5))
    assert other is not None and other.sha256 != LEARNED.sha256


def test_parameters_survive_being_stored() -> None:
    stored = json.loads(json.dumps(LEARNED.as_json()))
    assert fitted.from_json(stored) == LEARNED
    assert fitted.from_json(stored).sha256 == LEARNED.sha256


@given(z_scores, z_scores)
def test_a_higher_score_is_never_expected_of_more_strangers(a: float, b: float) -> None:
    low, high = sorted((a, b))
    assert LEARNED.share(high) <= LEARNED.share(low)


@given(z_scores)
def test_shares_lie_between_nothing_and_all_and_in_their_interval(z: float) -> None:
    share = float(LEARNED.share(z))
    low, high = LEARNED.interval(z)
    assert 0 <= low <= share <= high <= 1


@given(st.floats(0, 1e6), st.floats(0, 1e6))
def test_the_best_candidates_share_rises_with_what_is_expected_and_never_exceeds_it(
    a: float, b: float
) -> None:
    low, high = sorted((a, b))
    assert LEARNED.best_share(low) <= LEARNED.best_share(high) <= 1
    assert 0 <= LEARNED.best_share(low) <= low * (1 + 1e-9)


@given(st.integers(0, 50), st.integers(100, 10_000_000))
def test_what_is_expected_scales_with_the_number_of_people(seed: int, people: int) -> None:
    one, _ = judged(LEARNED, seed)
    other, _ = judged(LEARNED, seed, people)
    for mine, theirs in zip(one.standings, other.standings, strict=True):
        assert theirs.expected_strangers == pytest.approx(
            mine.expected_strangers * people / PEOPLE, rel=1e-9
        )
        assert theirs.pair_share == mine.pair_share
        assert 0 <= theirs.expected_low <= theirs.expected_strangers <= theirs.expected_high
        assert theirs.expected_high <= people * (1 + 1e-9)


@given(st.integers(0, 50))
def test_a_judgement_is_whole(seed: int) -> None:
    judgement, scores = judged(LEARNED, seed)
    assert judgement.enough and len(judgement.standings) == len(scores)
    expected = [standing.expected_strangers for standing in judgement.standings]
    assert expected == sorted(expected)
    assert math.fsum(judgement.shares) == pytest.approx(1)
    assert math.fsum(judgement.best_shares) == pytest.approx(1)
    assert min(judgement.shares + judgement.best_shares) >= 0
    assert (np.diff(judgement.edges) > 0).all()
    assert judgement.looks_like_stranger == (judgement.standings[0].stranger_best_share >= 0.05)


def observed_over_expected(calibration: Calibration, z: np.ndarray, levels: list[float]) -> dict:
    share = calibration.share(z)
    return {level: float((share * PEOPLE <= level).sum(axis=1).mean() / level) for level in levels}


def test_it_is_true_on_strangers_it_has_not_seen() -> None:
    unseen = np.concatenate([block.z for block in strangers(CROWD, templates(1_500, seed=77))])
    found = observed_over_expected(LEARNED, unseen, [30, 10, 3, 1, 0.3])
    assert all(0.85 < ratio < 1.18 for ratio in found.values()), found
    best = LEARNED.best_share(PEOPLE * LEARNED.share(unseen.max(axis=1)))
    for share in (0.05, 0.2, 0.5, 0.8):
        assert float((best <= share).mean()) == pytest.approx(share, abs=0.05)


def test_probes_that_score_lower_against_everybody_are_judged_by_their_own_level() -> None:
    """A poor picture: less of what all faces share. Raw scores would be far off for it."""
    poor = templates(1_500, seed=78, common=0.0)
    blocks = list(strangers(CROWD, poor))
    unseen = np.concatenate([block.z for block in blocks])
    found = observed_over_expected(LEARNED, unseen, [30, 10, 3, 1])
    assert all(0.8 < ratio < 1.25 for ratio in found.values()), found
    own = np.concatenate(
        [block.z for block in left_out(CROWD, np.arange(PEOPLE), np.random.default_rng(0))]
    )
    assert np.isneginf(np.diagonal(own)).all()
    scores, among = poor @ CROWD.templates.T, CROWD.templates @ CROWD.templates.T
    bar = np.sort(among[~np.eye(PEOPLE, dtype=bool)])[-PEOPLE * 3]
    assert (scores >= bar).sum(axis=1).mean() / 3 < 0.8, "by raw scores it would not be true"


def test_several_portraits_of_a_person_count_as_one_and_never_against_themselves() -> None:
    rows = templates(120, seed=4)
    random = np.random.default_rng(1)
    again = rows + random.normal(0, 0.02, rows.shape).astype(np.float32)
    again /= np.linalg.norm(again, axis=1, keepdims=True)
    both = np.concatenate([rows, again])
    order = random.permutation(240)
    mixed = crowd_of(both[order], np.tile(np.arange(120), 2)[order], moments_of(both))
    learned = learn(mixed)
    assert learned is not None
    assert (learned.people, learned.images) == (120, 240)
    assert learned.share((1.0 - 0.1) / 0.13) < 1e-3, "a person's other portrait was a stranger"


def test_too_little_spread_is_no_crash() -> None:
    alike = np.repeat(templates(1), 150, axis=0)
    learned = learn(crowd_of(alike, np.arange(150), moments_of(alike)))
    assert learned is not None
    assert 0 <= float(learned.share(3.0)) <= 1
