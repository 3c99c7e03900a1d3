"""The level of a probe: exact from two moments, and exact when scores are left out."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.workstation.calibration.crowds import templates
from workstation.calibration.level import level, levels, moments_of


@given(st.integers(3, 60), st.integers(0, 9))
def test_the_moments_give_the_mean_and_spread_of_the_scores(images: int, seed: int) -> None:
    gallery, probe = templates(images, seed, 8), templates(1, seed + 100, 8)
    scores = (gallery @ probe[0]).astype(np.float64)
    none = np.zeros(1)
    mean, spread = levels(moments_of(gallery), probe, none, none, none)
    assert mean[0] == pytest.approx(scores.mean(), abs=1e-6)
    assert spread[0] == pytest.approx(scores.std(), abs=1e-5)
    rest = np.sort(scores)[:-1]
    assert level(moments_of(gallery), probe[0], scores.max()) == pytest.approx(
        (rest.mean(), max(rest.std(), 1e-6)), abs=1e-4
    )


def test_templates_that_are_all_alike_have_a_level_too() -> None:
    alike = np.repeat(templates(1), 5, axis=0)
    mean, spread = level(moments_of(alike), alike[0], 1.0)
    assert mean == pytest.approx(1.0, abs=1e-6)
    assert 0 < spread < 1e-3
