"""Channel, levels and gamma do what their formula says, and nothing where nothing was asked."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.workstation.viewing.views import treatments
from workstation.model import AS_RECORDED, Channel, Treatment
from workstation.viewing.treating import GREY_WEIGHTS, changes_values, grey_of, look_up, treat

PICTURE = np.random.default_rng(7).integers(0, 256, (13, 9, 3), dtype=np.uint8)


def test_a_picture_as_recorded_is_handed_on_untouched() -> None:
    assert treat(PICTURE, AS_RECORDED) is PICTURE
    assert treat(PICTURE, Treatment(turned_deg=30, smooth=True)) is PICTURE


@given(treatments)
def test_black_stays_black_white_stays_white_and_order_is_kept(treatment: Treatment) -> None:
    table = look_up(treatment).astype(int)
    assert table.shape == (256,)
    assert not table[: treatment.black + 1].any()
    assert (table[treatment.white :] == 255).all()
    assert (np.diff(table) >= 0).all()


@given(treatments)
def test_a_gamma_above_one_never_darkens(treatment: Treatment) -> None:
    plain = Treatment(black=treatment.black, white=treatment.white)
    brighter = look_up(treatment).astype(int) - look_up(plain)
    assert (brighter >= 0).all() if treatment.gamma >= 1 else (brighter <= 0).all()


def test_values_are_those_of_the_formula() -> None:
    table = look_up(Treatment(black=16, white=235, gamma=2.0))
    assert table[100] == round(255 * ((100 - 16) / (235 - 16)) ** 0.5)
    assert np.array_equal(look_up(AS_RECORDED), np.arange(256))


@pytest.mark.parametrize(
    ("channel", "light"), [(Channel.RED, 0), (Channel.GREEN, 1), (Channel.BLUE, 2)]
)
def test_one_channel_is_shown_as_grey(channel: Channel, light: int) -> None:
    shown = treat(PICTURE, Treatment(channel))
    for each in range(3):
        assert np.array_equal(shown[:, :, each], PICTURE[:, :, light])


def test_grey_is_the_luma_of_bt_601() -> None:
    assert sum(GREY_WEIGHTS) == pytest.approx(1.0)
    expected = PICTURE @ np.array(GREY_WEIGHTS)
    assert np.abs(grey_of(PICTURE) - expected).max() <= 0.51
    shown = treat(PICTURE, Treatment(Channel.GREY))
    assert np.array_equal(shown[:, :, 1], grey_of(PICTURE))


@given(treatments, st.integers(0, 255))
def test_the_channel_comes_first_then_the_levels(treatment: Treatment, value: int) -> None:
    flat = np.full((1, 1, 3), value, np.uint8)
    shown = treat(flat, treatment)
    assert (shown == look_up(treatment)[value]).all()
    assert changes_values(treatment) or shown is flat
