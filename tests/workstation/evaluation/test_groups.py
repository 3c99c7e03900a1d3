"""Groups add up, are measured at the common threshold, and say nothing where they are small."""

from __future__ import annotations

import json

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.workstation.evaluation.made_up import probe
from workstation.evaluation.groups import (
    FEWEST_PEOPLE,
    NOT_STATED,
    TOO_FEW,
    by_group,
    group_facts,
    group_table,
)
from workstation.evaluation.rates import learned_points
from workstation.evaluation.searches import ProbeSearches, mated_searches, top_scores

SCORES = st.floats(-1, 1)
PROBES = st.lists(
    st.builds(
        lambda mate, top, sex, born: (mate, top, sex, born),
        st.one_of(st.none(), SCORES),
        st.one_of(st.none(), SCORES),
        st.sampled_from(["F", "M", "X", ""]),
        st.sampled_from(["1940s", "1950s", ""]),
    ),
    max_size=60,
).map(
    lambda rows: [
        probe(n, mate=mate, top=top, sex=sex, born=born)
        for n, (mate, top, sex, born) in enumerate(rows)
    ]
)


@settings(max_examples=50, deadline=None)
@given(PROBES, st.data())
def test_counts_add_up(probes: list[ProbeSearches], data: st.DataObject) -> None:
    listed = [each.probe for each in probes]
    failed = {each.line for each in listed if data.draw(st.booleans())}
    points = learned_points(probes)
    groups = by_group(probes, listed, failed, points)
    for fact in {group.fact for group in groups}:
        these = [group for group in groups if group.fact == fact]
        assert len({group.name for group in these}) == len(these)
        assert sum(group.mated for group in these) == len(mated_searches(probes))
        assert sum(group.nonmated for group in these) == len(top_scores(probes))
        assert sum(group.not_enrolled.total for group in these) == len(listed)
        assert sum(group.not_enrolled.count for group in these) == len(failed)
    for group in groups:
        json.dumps(group_facts(group), allow_nan=False)
        for point in group.points:
            assert (point.fnir is not None) == (group.mated >= FEWEST_PEOPLE)
            assert (point.fpir is not None) == (group.nonmated >= FEWEST_PEOPLE)


def _people(
    count: int, sex: str, mate: float, top: float, start: int, person: str = ""
) -> list[ProbeSearches]:
    return [probe(start + n, person=person, mate=mate, top=top, sex=sex) for n in range(count)]


def test_a_group_is_measured_at_the_threshold_of_all() -> None:
    """Strangers of one group score higher; a threshold of its own would hide that."""
    probes = [*_people(60, "F", 0.5, 0.6, 0), *_people(540, "M", 0.7, 0.2, 100)]
    points = learned_points(probes)
    women, men = by_group(probes, [each.probe for each in probes], set(), points)
    assert [women.name, men.name] == ["F", "M"]
    tenth = women.points[1]
    assert tenth.target == "0.1"
    assert tenth.fpir is not None
    assert tenth.fnir is not None
    assert (tenth.fpir.count, tenth.fpir.total) == (60, 60)
    assert tenth.fnir.count == 0
    assert men.points[1].fpir is not None
    assert men.points[1].fpir.count == 0


def test_people_are_counted_not_pictures() -> None:
    few = _people(FEWEST_PEOPLE - 1, "F", 0.9, 0.1, 0)
    crowd = _people(200, "F", 0.9, 0.1, 100, person="one")
    others = _people(FEWEST_PEOPLE, "M", 0.9, 0.1, 500)
    probes = [*few, *others]
    women, men = by_group(probes, [e.probe for e in probes], set(), learned_points(probes))
    assert women.points[0].fnir is None
    assert women.mated == FEWEST_PEOPLE - 1
    assert men.points[0].fnir is not None
    (one,) = by_group(crowd, [e.probe for e in crowd], set(), learned_points(crowd))
    assert one.mated == 200
    assert one.points[0].fnir is None
    table = "\n".join(group_table([women, men]))
    assert TOO_FEW in table
    assert group_facts(women)["at_fpir"]["0.01"] == {"fnir": None, "fpir": None}


def test_who_says_nothing_is_a_line_and_nobody_saying_anything_is_none() -> None:
    probes = [*_people(3, "F", 0.9, 0.1, 0), *_people(2, "", 0.9, 0.1, 10)]
    found = by_group(probes, [e.probe for e in probes], {0}, learned_points(probes))
    assert [(g.fact, g.name, g.mated) for g in found] == [("sex", "F", 3), ("sex", NOT_STATED, 2)]
    assert found[0].not_enrolled.count == 1
    silent = _people(5, "", 0.9, 0.1, 0)
    assert by_group(silent, [e.probe for e in silent], set(), learned_points(silent)) == ()
    assert group_table(()) == []
