"""The weight of a face among those of its track: better never counts less."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workstation.model import Measure
from workstation.quality.catalogue import CATALOGUE
from workstation.quality.weight import weight_of

_ENTRIES = {entry.id: entry for entry in CATALOGUE}
_HEIGHTS = st.floats(0, 5000)
_SHARPNESSES = st.floats(0, 1)


def measured(height: float, sharpness: float) -> tuple[Measure, ...]:
    return (
        _ENTRIES["face_height"].measure(height),
        _ENTRIES["sharpness"].measure(sharpness),
    )


@given(_HEIGHTS, _SHARPNESSES)
def test_a_weight_is_above_0_and_at_most_1(height: float, sharpness: float) -> None:
    assert 0 < weight_of(measured(height, sharpness)) <= 1


@given(_HEIGHTS, _HEIGHTS, _SHARPNESSES, _SHARPNESSES)
def test_a_taller_and_sharper_face_never_counts_less(
    one: float, other: float, soft: float, sharp: float
) -> None:
    poorer = measured(min(one, other), min(soft, sharp))
    better = measured(max(one, other), max(soft, sharp))
    assert weight_of(poorer) <= weight_of(better)


def test_half_the_height_or_half_the_sharpness_counts_a_sixteenth() -> None:
    whole = weight_of(measured(60.0, 0.4))
    assert weight_of(measured(30.0, 0.4)) == pytest.approx(whole / 16)
    assert weight_of(measured(60.0, 0.2)) == pytest.approx(whole / 16)


def test_height_beyond_what_a_template_takes_brings_nothing() -> None:
    assert weight_of(measured(112.0, 0.4)) == weight_of(measured(900.0, 0.4))


def test_a_face_that_was_not_measured_has_no_weight() -> None:
    with pytest.raises(KeyError):
        weight_of(measured(50.0, 0.3)[:1])
