"""Remarks in threads: each stands once, and right after what it answers."""

from __future__ import annotations

from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

from workstation.model import PersonId, Remark, RemarkId, SearchId
from workstation.reports.sections.looking import threaded

AT = datetime(2026, 3, 1, tzinfo=UTC)


def remark(number: int, answers: int | None) -> Remark:
    return Remark(
        RemarkId(str(number)),
        SearchId("s1"),
        PersonId("p1"),
        "nose",
        "text",
        "P. Peer",
        AT,
        None if answers is None else RemarkId(str(answers)),
    )


@given(st.data())
def test_every_remark_stands_once_and_below_what_it_answers(data: st.DataObject) -> None:
    count = data.draw(st.integers(0, 12))
    # Each answers an earlier one or none; some answer one that is about something else.
    remarks = [
        remark(number, data.draw(st.none() | st.integers(-1, number - 1)))
        for number in range(count)
    ]
    threads = threaded(remarks)
    assert sorted(each.id for each, _depth in threads) == sorted(each.id for each in remarks)
    depths = {each.id: depth for each, depth in threads}
    places = {each.id: place for place, (each, _depth) in enumerate(threads)}
    for each in remarks:
        if each.answers in depths:
            assert depths[each.id] == depths[each.answers] + 1
            assert places[each.id] > places[each.answers]
        else:
            assert depths[each.id] == 0
