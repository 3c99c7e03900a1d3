"""Pictures as the screen takes them: halved by means, treated by a table, edges by steepness."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from workstation.model import AS_RECORDED, Channel, Treatment
from workstation.viewing import levels
from workstation.viewing.treating import changes_values


def _picture(width: int = 8, height: int = 6) -> np.ndarray:
    return np.random.default_rng(7).integers(0, 256, (height, width, 3), np.uint8)


def _shown(rgb: np.ndarray) -> np.ndarray:
    into = np.zeros((*rgb.shape[:2], 4), np.uint8)
    levels.write_whole(rgb, into)
    return into


def test_blue_comes_first_and_nothing_else_changes() -> None:
    rgb = _picture()
    assert np.array_equal(_shown(rgb)[..., 2::-1], rgb)


def test_each_pixel_of_a_half_is_the_mean_of_four_and_an_odd_row_is_left_out() -> None:
    whole = _shown(_picture(9, 7))
    half = np.zeros((3, 4, 4), np.uint8)
    levels.write_half(whole, half)
    mean = whole[:6, :8].reshape(3, 2, 4, 2, 4).mean(axis=(1, 3))
    assert np.abs(half - mean).max() <= 0.5


def test_as_recorded_is_plain_and_turning_changes_no_value() -> None:
    assert not changes_values(AS_RECORDED)
    assert not changes_values(Treatment(turned_deg=12, smooth=True))
    assert changes_values(Treatment(gamma=1.2))
    assert list(levels.look_up(AS_RECORDED)) == list(range(256))


@given(st.integers(0, 254), st.integers(1, 255), st.floats(0.2, 5.0))
def test_a_table_never_falls_and_ends_at_black_and_white(
    black: int, white: int, gamma: float
) -> None:
    if black >= white:
        with pytest.raises(ValueError, match="black lies below white"):
            Treatment(black=black, white=white, gamma=gamma)
        return
    table = levels.look_up(Treatment(black=black, white=white, gamma=gamma)).astype(int)
    assert (np.diff(table) >= 0).all()
    assert table[black] == 0 and table[white] == 255


@pytest.mark.parametrize(
    ("channel", "place"), [(Channel.RED, 0), (Channel.GREEN, 1), (Channel.BLUE, 2)]
)
def test_a_channel_is_shown_as_grey(channel: Channel, place: int) -> None:
    rgb = _picture()
    into = np.zeros((6, 8, 4), np.uint8)
    levels.write_treated(_shown(rgb), Treatment(channel=channel), into)
    for light in range(3):
        assert np.array_equal(into[..., light], rgb[..., place])


def test_a_treatment_leaves_its_source_alone() -> None:
    source = _shown(_picture())
    before = source.copy()
    levels.write_treated(source, Treatment(gamma=2.0, black=20), np.zeros_like(source))
    assert np.array_equal(source, before)


def test_edges_lie_where_grey_changes_and_nowhere_else() -> None:
    rgb = np.full((40, 40, 3), 60, np.uint8)
    rgb[:, 20:] = 200
    edges = np.zeros((40, 40, 4), np.uint8)
    levels.write_edges(_shown(rgb), edges)
    assert edges[20, 20, 3] == 255
    assert edges[20, 5].max() == 0 and edges[20, 35].max() == 0
