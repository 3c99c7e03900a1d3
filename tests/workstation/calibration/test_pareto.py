"""The tail: the fit finds the parameters of samples whose tail is known."""

from __future__ import annotations

import numpy as np
import pytest
from scipy.stats import genpareto

from workstation.calibration.pareto import Pareto, fit


@pytest.mark.parametrize("shape", [-0.3, -0.1, 0.0, 0.2])
def test_the_fit_finds_shape_and_scale(shape: float) -> None:
    sample = np.sort(genpareto.rvs(shape, scale=0.4, size=40_000, random_state=3))
    found = fit(sample)
    assert found.shape == pytest.approx(shape, abs=0.03)
    assert found.scale == pytest.approx(0.4, rel=0.03)


def test_a_weight_counts_as_often_as_the_value_was_seen() -> None:
    excess = np.array([0.1, 0.2, 0.5, 0.9, 1.4] * 40).astype(float)
    excess.sort()
    weights = np.tile([1.0, 2.0], 100)
    counted = fit(excess, weights)
    repeated = fit(np.repeat(excess, weights.astype(int)))
    assert counted.shape == pytest.approx(repeated.shape, abs=0.02)
    assert counted.scale == pytest.approx(repeated.scale, rel=0.02)


@pytest.mark.parametrize("shape", [-0.3, 0.0, 0.2])
def test_survival_is_that_of_the_distribution(shape: float) -> None:
    x = np.linspace(0.0, 3.0, 50)
    ours = Pareto(shape, 0.4).survival(x)
    assert ours == pytest.approx(genpareto.sf(x, shape, scale=0.4), abs=1e-12)
    assert (np.diff(ours) <= 0).all()
