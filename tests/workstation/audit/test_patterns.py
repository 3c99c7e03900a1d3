"""What an auditor is asked about: each pattern where it is due, and not one search sooner."""

from __future__ import annotations

import time as systime
from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workstation.audit.patterns import (
    EDITED_REPEATS,
    FOLLOW_UP_DAYS,
    MANY_ON_A_CASE,
    REFUSALS,
    SAME_CANDIDATE_SEARCHES,
    SAME_PROBE_REPEATS,
    Irregular,
    Refusal,
    SearchFacts,
    flags,
)
from workstation.model import CaseNumber, FlagKind, SearchId, WorkingHours

NOON = datetime(2026, 11, 4, 12, tzinfo=UTC)  # a Wednesday
ASKED = datetime(2026, 12, 1, tzinfo=UTC)
HOURS = WorkingHours(time(7), time(19), frozenset(range(5)), UTC)


def made(count: int, **changes: object) -> list[SearchFacts]:
    """Searches that raise nothing: each of its own probe and candidate, and followed."""
    return [
        replace(
            SearchFacts(
                SearchId(f"{number:032x}"), NOON + timedelta(minutes=number), "A", CaseNumber("1"),
                ("probe", number), ("person", number), False, False, 20, True,
            ),
            **changes,  # type: ignore[arg-type]
        )
        for number in range(count)
    ]  # fmt: skip


def kinds(searches: list[SearchFacts], **more: object) -> list[FlagKind]:
    found = flags(
        searches,
        more.get("refusals", ()),  # type: ignore[arg-type]
        more.get("hours", HOURS),  # type: ignore[arg-type]
        ASKED,
        more.get("irregular"),  # type: ignore[arg-type]
    )
    assert [each.number for each in found] == list(range(1, len(found) + 1))
    for each in found:
        assert each.sentence[:1].isupper() or each.sentence[:1].isdigit() or each.officers
        assert each.sentence.endswith((".", "identification.")) and each.question.endswith(
            ("?", ".")
        )
    return [each.kind for each in found]


def test_ordinary_searches_raise_nothing() -> None:
    assert kinds(made(MANY_ON_A_CASE - 1)) == []
    assert kinds([]) == []


def test_repeated_edited_searches_of_one_probe() -> None:
    few = made(EDITED_REPEATS - 1, probe="p", edited=True)
    assert kinds(few) == []
    many = made(EDITED_REPEATS, probe="p", edited=True)
    assert kinds(many) == [FlagKind.EDITED_REPEATEDLY]
    # Two officers who take turns are asked as well.
    assert kinds([replace(many[0], by="B"), *many[1:]]) == [FlagKind.EDITED_REPEATEDLY]
    assert kinds([replace(many[0], probe="q"), *many[1:]]) == []


def test_one_probe_again_and_again_by_one_officer() -> None:
    assert kinds(made(SAME_PROBE_REPEATS - 1, probe="p")) == []
    many = made(SAME_PROBE_REPEATS, probe="p")
    assert kinds(many) == [FlagKind.SAME_PROBE]
    assert kinds([replace(many[0], by="B"), *many[1:]]) == []


def test_the_same_person_first_for_several_cases_of_one_officer() -> None:
    many = made(SAME_CANDIDATE_SEARCHES, first="person")
    assert kinds(many) == [], "within one case that is the case's work"
    many[0] = replace(many[0], case=CaseNumber("2"))
    (flag,) = flags(many, (), HOURS, ASKED)
    assert flag.kind is FlagKind.SAME_FIRST_CANDIDATE
    assert "the cases 1 and 2" in flag.sentence
    assert "not an identification" in flag.sentence
    assert "person" in flag.sentence and "('" not in flag.sentence
    assert kinds([replace(many[0], by="B"), *many[1:]]) == []
    assert kinds([replace(each, first=None) for each in many]) == []


def test_searches_without_follow_up_once_their_time_is_over() -> None:
    late = ASKED - timedelta(days=FOLLOW_UP_DAYS)
    hours = None
    assert kinds(made(1, followed=False, at=late), hours=hours) == [FlagKind.NO_FOLLOW_UP]
    assert kinds(made(1, followed=False, at=late + timedelta(seconds=1)), hours=hours) == []
    assert kinds(made(1, followed=True, at=late), hours=hours) == []


def test_many_searches_on_one_case() -> None:
    many = made(MANY_ON_A_CASE)
    (flag,) = flags(many, (), HOURS, ASKED)
    assert flag.sentence == "Case 1 had 20 searches of 20 probes, by A."
    assert set(flag.searches) == {each.id for each in many}


def test_faces_below_the_gate_and_long_lists() -> None:
    assert kinds(made(1, below_gate=True)) == [FlagKind.BELOW_THE_GATE]
    assert kinds(made(1, limit=501)) == [FlagKind.LONG_LISTS]
    assert kinds(made(1, limit=500)) == []


def test_refusals() -> None:
    refused = [Refusal(NOON, "A", "1", "A search needs a reason.")] * REFUSALS
    assert kinds([], refusals=refused[1:]) == []
    (flag,) = flags([], refused, HOURS, ASKED)
    assert (flag.kind, flag.officers, flag.searches) == (FlagKind.REFUSED, ("A",), ())
    assert flag.sentence == "3 searches by A were refused, for case 1."


def test_what_only_the_log_can_tell_comes_first() -> None:
    searches = made(2, below_gate=True)
    ids = [each.id for each in searches]
    irregular = Irregular(doubtful=ids[:1], differing=["gone"], late=ids)  # type: ignore[list-item]
    assert kinds(searches, irregular=irregular) == [
        FlagKind.RECORDS_DIFFER,
        FlagKind.DOUBTFUL_TIME,
        FlagKind.LATE,
        FlagKind.BELOW_THE_GATE,
    ]


@pytest.mark.parametrize(
    ("moment", "within"),
    [
        ("2026-11-04T06:59:59", False),
        ("2026-11-04T07:00:00", True),
        ("2026-11-04T18:59:59", True),
        ("2026-11-04T19:00:00", False),
        ("2026-11-07T12:00:00", False),  # a Saturday
    ],
)
def test_working_hours(moment: str, within: bool) -> None:
    at = datetime.fromisoformat(moment).replace(tzinfo=UTC)
    assert HOURS.holds(at) is within
    assert kinds(made(1, at=at)) == ([] if within else [FlagKind.OUT_OF_HOURS])
    assert kinds(made(1, at=at), hours=None) == []


def test_working_hours_follow_the_local_clock_through_its_changes() -> None:
    hours = WorkingHours(time(7), time(19), frozenset(range(5)), ZoneInfo("America/New_York"))
    # The clocks go back on 1 November 2026: 07:00 is 11:00 UTC before, 12:00 UTC after.
    assert hours.holds(datetime(2026, 10, 30, 11, 30, tzinfo=UTC))
    assert not hours.holds(datetime(2026, 11, 2, 11, 30, tzinfo=UTC))
    assert hours.holds(datetime(2026, 11, 2, 12, 0, tzinfo=UTC))
    # 18:30 on Friday in New York is Friday there, though nearly Saturday in UTC.
    assert hours.holds(datetime(2026, 11, 6, 23, 30, tzinfo=UTC))
    assert "America/New_York" in hours.in_words


@pytest.mark.skipif(not hasattr(systime, "tzset"), reason="the zone cannot be set here")
def test_without_a_zone_the_clock_of_the_computer_counts(monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as patch:
        patch.setenv("TZ", "America/New_York")
        systime.tzset()
        hours = WorkingHours(time(7), time(19), frozenset(range(5)))
        assert hours.holds(datetime(2026, 10, 30, 11, 30, tzinfo=UTC))
        assert not hours.holds(datetime(2026, 11, 2, 11, 30, tzinfo=UTC))
    systime.tzset()


def test_a_night_shift_belongs_to_the_day_on_which_it_began() -> None:
    night = WorkingHours(time(22), time(6), frozenset({4}), UTC)  # Friday
    assert night.holds(datetime(2026, 11, 6, 23, tzinfo=UTC))
    assert night.holds(datetime(2026, 11, 7, 5, 59, tzinfo=UTC))
    assert not night.holds(datetime(2026, 11, 7, 6, tzinfo=UTC))
    assert not night.holds(datetime(2026, 11, 6, 5, tzinfo=UTC))
    assert not night.holds(datetime(2026, 11, 7, 23, tzinfo=UTC))


facts = st.builds(
    SearchFacts,
    id=st.integers(0, 10**6).map(lambda n: SearchId(f"{n:032x}")),
    at=st.integers(0, 40_000).map(lambda n: NOON + timedelta(minutes=n - 5000)),
    by=st.sampled_from(["A", "B"]),
    case=st.sampled_from([CaseNumber("1"), CaseNumber("2")]),
    probe=st.integers(0, 3),
    first=st.one_of(st.none(), st.integers(0, 2)),
    edited=st.booleans(),
    below_gate=st.booleans(),
    limit=st.sampled_from([20, 1000]),
    followed=st.booleans(),
)


@given(st.lists(facts, max_size=30, unique_by=lambda each: each.id), st.randoms())
def test_the_order_of_the_searches_changes_nothing(
    searches: list[SearchFacts], random: object
) -> None:
    shuffled = list(searches)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    found = flags(searches, (), HOURS, ASKED)
    assert found == flags(shuffled, (), HOURS, ASKED)
    known = {each.id: each.by for each in searches}
    for flag in found:
        assert flag.searches and set(flag.officers) == {known[each] for each in flag.searches}
