"""What stands over and under a picture."""

from __future__ import annotations

from datetime import date

import pytest

from ui.views.panes import words
from workstation.model import Channel, Treatment

TODAY = date(2026, 3, 14)


@pytest.mark.parametrize(
    ("taken", "said", "warns"),
    [
        ("2014", "Portrait taken 2014, up to 12 years before the probe: over 5 years", True),
        ("2021-03-13", "Portrait taken 2021-03-13, 5 years before the probe: over 5 years", True),
        ("2021-03-14", "Portrait taken 2021-03-14, 5 years before the probe", False),
        ("2025-09-01", "Portrait taken 2025-09-01, less than a year before the probe", False),
        ("", "It is not known when this portrait was taken", True),
        ("2027", "Portrait taken 2027", True),
    ],
)
def test_the_age_of_a_portrait(taken: str, said: str, warns: bool) -> None:
    assert words.age_words(taken, TODAY, of_probe=True) == (said, warns)


def test_without_the_day_of_the_probe_the_search_stands_for_it() -> None:
    text, _warns = words.age_words("2024-01-01", TODAY, of_probe=False)
    assert text == "Portrait taken 2024-01-01, 2 years before the search"


def test_what_was_done_is_said_step_by_step() -> None:
    done = words.treatment_words(Treatment(Channel.RED, 10, 200, 0.5))
    assert done == ["red light only", "levels 10 to 200 spread", "gamma 0.50"]
    assert words.treatment_words(Treatment(turned_deg=4)) == []
    assert words.turned_words(-2.5) == "turned 2.5 degrees anticlockwise"
    assert words.turned_words(0.01) == ""


@pytest.mark.parametrize(
    ("magnification", "smooth", "said"),
    [
        (1.0, False, "1:1"),
        (0.5, False, "reduced 1:2.0"),
        (4.0, False, "enlarged 4.0:1 without smoothing"),
        (4.0, True, "enlarged 4.0:1, interpolated"),
    ],
)
def test_how_large_it_is_drawn(magnification: float, smooth: bool, said: str) -> None:
    assert words.scale_words(magnification, smooth=smooth) == said


def test_what_three_points_leave_over() -> None:
    assert words.residual_words(2, 4.2) == "the third point lies 4 px away"
    assert words.residual_words(0, 1.25) == "the first point lies 1.2 px away"
    assert words.residual_words(0, 0.2) == "the three points lie on each other"
