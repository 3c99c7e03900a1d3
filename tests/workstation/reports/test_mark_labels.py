"""Numbers of marks stand beside the picture, apart from each other, at one side in all pictures."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from workstation.reports.mark_labels import labels_of, sided
from workstation.reports.paper import Mark

shares = st.floats(-0.2, 1.2)
outlines = st.lists(st.tuples(shares, shares), min_size=3, max_size=6).map(tuple)


def _marks(count: int) -> st.SearchStrategy[list[Mark]]:
    return st.lists(outlines, min_size=count, max_size=count).map(
        lambda drawn: [Mark(number, outline) for number, outline in enumerate(drawn, start=1)]
    )


@settings(max_examples=40)
@given(st.integers(1, 18).flatmap(_marks))
def test_labels_stand_beside_the_picture_and_apart(marks: list[Mark]) -> None:
    (own,) = sided([marks])
    labels = labels_of(own, (200.0, 240.0), (14.0, 10.0), 8.0)
    assert sorted(each.number for each in labels) == [each.number for each in marks]
    for label in labels:
        assert label.x in (-22.0, 208.0)
        assert 0.0 <= label.y <= 230.0
    for x in (-22.0, 208.0):
        heights = sorted(each.y for each in labels if each.x == x)
        assert all(b - a >= 10.0 for a, b in pairwise(heights))


@settings(max_examples=40)
@given(st.integers(1, 30).flatmap(_marks))
def test_more_labels_than_there_is_room_for_stay_within_the_picture(marks: list[Mark]) -> None:
    labels = labels_of(marks, (50.0, 60.0), (14.0, 10.0), 8.0)
    assert all(-1e-9 <= each.y <= 50.0 for each in labels)


@settings(max_examples=40)
@given(st.integers(1, 12).flatmap(lambda count: st.tuples(_marks(count), _marks(count))))
def test_a_number_stands_at_the_same_side_of_every_picture(
    pictures: tuple[list[Mark], list[Mark]],
) -> None:
    first, second = sided(pictures)
    assert [each.at_right for each in first] == [each.at_right for each in second]
    right = sum(each.at_right for each in first)
    assert right == len(first) // 2


def test_a_line_leads_from_the_label_to_its_outline() -> None:
    square = Mark(3, ((0.5, 0.25), (0.75, 0.25), (0.75, 0.5), (0.5, 0.5)), at_right=True)
    (label,) = labels_of([square], (100.0, 80.0), (10.0, 8.0), 4.0)
    assert (label.x, label.y) == (104.0, 26.0)
    assert label.start == (104.0, 30.0)
    assert label.end == pytest.approx((75.0, 20.0))
