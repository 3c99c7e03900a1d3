"""Remarks stand below what they answer, however long a thread is."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tests.workstation.reports.plates import remark
from workstation.reports.sections.looking import threaded

threads = st.lists(st.integers(0, 20), max_size=15).map(
    lambda answered: [
        remark(number, "text", answers=None if what == 0 or what >= number else what)
        for number, what in enumerate(answered, start=1)
    ]
)


@given(threads)
def test_every_remark_stands_once_below_what_it_answers(remarks: list) -> None:  # type: ignore[type-arg]
    told = threaded(remarks)
    assert sorted(each.id for each, _ in told) == sorted(each.id for each in remarks)
    depths = {each.id: depth for each, depth in told}
    order = [each.id for each, _ in told]
    for each, depth in told:
        assert depth == (0 if each.answers is None else depths[each.answers] + 1)
        assert each.answers is None or order.index(each.answers) < order.index(each.id)


def test_an_endless_thread_stops_no_paper() -> None:
    chain = [remark(1, "first"), *(remark(n, "again", answers=n - 1) for n in range(2, 3000))]
    assert [depth for _, depth in threaded(chain)] == list(range(2999))


def test_an_answer_to_a_remark_that_is_not_here_stands_alone() -> None:
    assert [depth for _, depth in threaded([remark(2, "text", answers=1)])] == [0]
