"""Several faces as one probe: a mean of unit length, and the best of several lists, exactly."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from workstation.galleries.combining import (
    best_of,
    mean_weighted,
    probes_of,
    shares,
)
from workstation.galleries.exact import ExactIndex
from workstation.model import BEST, WEIGHTED_MEAN, PersonId, PortraitId

WEIGHTS = st.lists(st.floats(0.01, 1.0), min_size=3, max_size=3)
VECTORS = arrays(np.float32, (3, 8), elements=st.floats(-1, 1, width=32)).filter(
    lambda made: bool((np.linalg.norm(made, axis=1) > 0.1).all())
)


def unit(vectors: np.ndarray) -> np.ndarray:
    return np.asarray(vectors / np.linalg.norm(vectors, axis=1, keepdims=True), dtype=np.float32)


@given(VECTORS, WEIGHTS)
def test_the_mean_has_unit_length_and_does_not_depend_on_the_scale_of_weights(
    vectors: np.ndarray, weights: list[float]
) -> None:
    made = mean_weighted(unit(vectors), weights)
    assert made.shape == (8,) and made.dtype == np.float32
    assert np.linalg.norm(made) == pytest.approx(1, abs=1e-5)
    doubled = mean_weighted(unit(vectors), [2 * weight for weight in weights])
    assert doubled == pytest.approx(made, abs=1e-6)


def test_a_larger_weight_draws_the_mean() -> None:
    templates = np.eye(2, dtype=np.float32)
    assert mean_weighted(templates, [0.9, 0.1])[0] > mean_weighted(templates, [0.1, 0.9])[0]
    opposite = np.array([[1, 0], [-1, 0]], dtype=np.float32)
    assert mean_weighted(opposite, [0.5, 0.5]).tolist() == [1, 0]


def test_shares_add_up_and_refuse_what_is_no_weight() -> None:
    assert shares([1, 3]) == (0.25, 0.75)
    for wrong in ([], [0.0, 1.0], [-1.0, 2.0]):
        with pytest.raises(ValueError):
            shares(wrong)


@given(VECTORS, st.integers(1, 6))
def test_the_best_of_several_lists_is_exact(vectors: np.ndarray, limit: int) -> None:
    rng = np.random.default_rng(3)
    gallery = unit(rng.normal(size=(12, 8)))
    people = [PersonId(f"p{number // 2}") for number in range(12)]
    index = ExactIndex(gallery, people, [PortraitId(f"{number:02d}") for number in range(12)])
    probes = unit(vectors)
    found = best_of(index.search_all(probes, limit), limit)
    whole = [{one.person_id: one.score for one in index.search(each, 6)} for each in probes]
    best = {who: max(scores[who] for scores in whole) for who in set(people)}
    wanted = sorted(best.items(), key=lambda pair: (-pair[1], pair[0]))[:limit]
    assert [(one.person_id, one.score) for one in found.ranked] == wanted
    assert (found.certified, found.people, found.images) == (True, 6, 12)


def test_one_probe_or_each() -> None:
    templates = unit(np.ones((2, 8)))
    assert probes_of(templates, [0.5, 0.5], WEIGHTED_MEAN).shape == (1, 8)
    assert probes_of(templates, [0.5, 0.5], BEST).shape == (2, 8)
