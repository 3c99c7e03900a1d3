"""The acts of examiners, in any order: what they amount to, and what can never happen."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.workstation.grouping.sightings import CASE, event, sighting
from workstation.grouping import Sighting, grouped, holding, standing
from workstation.model import Group, GroupAct, GroupEvent, TrackId

NAMES = "abcdefgh"
FEW = st.lists(st.sampled_from(NAMES), min_size=1, max_size=4, unique=True)


@st.composite
def histories(draw: st.DrawFn) -> list[GroupEvent]:
    """Up to ten acts upon eight tracks, among them undoings of earlier ones."""
    made: list[GroupEvent] = []
    for position in range(1, draw(st.integers(0, 10)) + 1):
        act = draw(st.sampled_from([a for a in GroupAct if a is not GroupAct.NAMED]))
        if act is GroupAct.UNDONE:
            if made:
                made.append(event(position, act, undoes=draw(st.integers(1, len(made)))))
            else:
                made.append(event(position, GroupAct.CONFIRMED, [["a"]]))
        elif act is GroupAct.CONFIRMED:
            made.append(event(position, act, [draw(FEW)]))
        else:
            one = draw(FEW)
            other = [name for name in draw(FEW) if name not in one]
            made.append(event(position, act, [one, other]))
    return made


@st.composite
def scenes(draw: st.DrawFn) -> list[Sighting]:
    """Eight tracks of three people in two videos, some of them in one frame."""
    return [
        sighting(
            name, draw(st.integers(0, 2)), video=draw(st.sampled_from("vw")),
            frames=draw(st.lists(st.integers(0, 4), max_size=2)), x=number * 30.0,
            enough=draw(st.booleans()),
        )
        for number, name in enumerate(NAMES)
    ]  # fmt: skip


def group_of(groups: tuple[Group, ...], track: str) -> Group:
    (found,) = [group for group in groups if track in group.tracks]
    return found


def words_on(events: list[GroupEvent], one: str, other: str) -> list[bool]:
    """What acts that hold said of a pair, in order: together (True) or apart (False)."""
    said = []
    for each in holding(events):
        where = [
            number for track in (one, other)
            for number, part in enumerate(each.parts) if track in part
        ]  # fmt: skip
        if len(where) == 2:
            joining = each.act in (GroupAct.CONFIRMED, GroupAct.MERGED)
            if joining or where[0] != where[1]:
                said.append(joining)
    return said


@settings(max_examples=150, deadline=None)
@given(scenes(), histories())
def test_every_track_is_in_exactly_one_group_and_rejections_stick(
    scene: list[Sighting], events: list[GroupEvent]
) -> None:
    groups = grouped(CASE, scene, standing(events))
    assert sorted(track for group in groups for track in group.tracks) == list(NAMES)
    assert len({group.name for group in groups}) == len(groups)
    for one in NAMES:
        for other in NAMES:
            group = group_of(groups, one)
            if one >= other or other not in group.tracks:
                continue
            said = words_on(events, one, other)
            if False in said:
                # Only an examiner's confirmation, never a suggestion, brings them together.
                assert one not in group.suggested and other not in group.suggested
            if said and said[-1] is False:
                # And only one that came through a third track, after the rejection.
                assert any(TrackId(one) in t and TrackId(other) in t
                           for t in standing(events).together)  # fmt: skip


@settings(max_examples=150, deadline=None)
@given(scenes(), histories())
def test_confirmed_tracks_stay_together(scene: list[Sighting], events: list[GroupEvent]) -> None:
    stand = standing(events)
    groups = grouped(CASE, scene, stand)
    seen: set[str] = set()
    for tracks in stand.together:
        (group,) = {group_of(groups, track) for track in tracks}
        assert group.confirmed and tracks <= set(group.tracks)
        assert group.name not in seen  # two confirmed sets are two groups
        seen.add(group.name)


@settings(max_examples=100, deadline=None)
@given(scenes(), histories(), histories())
def test_a_name_goes_with_its_track_whatever_follows(
    scene: list[Sighting], before: list[GroupEvent], after: list[GroupEvent]
) -> None:
    groups = grouped(CASE, scene, standing(before))
    count = len(before)
    named = [
        event(count + n, GroupAct.NAMED, names=[(n, group.tracks[0])])
        for n, group in enumerate(groups, 1)
    ]
    later = [
        event(
            count + len(named) + each.position, each.act, each.parts,
            undoes=None if each.undoes is None else int(each.undoes) + count + len(named),
        )
        for each in after
    ]  # fmt: skip
    now = grouped(CASE, scene, standing([*before, *named, *later]))
    bearers = {group.name: group.tracks[0] for group in groups}
    for group in now:
        if group.name in bearers:
            assert bearers[group.name] in group.tracks
        else:
            # A new group: it got a new name, and none that another group ever had.
            assert not {bearers[name] for name in bearers} & set(group.tracks)


def test_the_order_of_acts_decides() -> None:
    tracks = [sighting("a"), sighting("b")]
    confirmed, rejected = [["a", "b"]], [["a"], ["b"]]
    last_confirmed = [
        event(1, GroupAct.REJECTED, rejected),
        event(2, GroupAct.CONFIRMED, confirmed),
    ]
    last_rejected = [event(1, GroupAct.CONFIRMED, confirmed), event(2, GroupAct.REJECTED, rejected)]
    assert len(grouped(CASE, tracks, standing(last_confirmed))) == 1
    assert len(grouped(CASE, tracks, standing(last_rejected))) == 2
    assert len(grouped(CASE, tracks, standing(last_rejected[::-1]))) == 2


def test_a_rejection_holds_between_confirmed_groups() -> None:
    """Who is confirmed to be one of two rejected people is not the other one either."""
    tracks = [sighting(name) for name in "abcd"]
    stand = standing(
        [event(1, GroupAct.REJECTED, [["a"], ["b"]]), event(2, GroupAct.CONFIRMED, [["a", "c"]])]
    )
    groups = grouped(CASE, tracks, stand)
    assert "b" not in group_of(groups, "c").tracks
    # The one that is like both is suggested with one of them only.
    assert ("d" in group_of(groups, "a").tracks) != ("d" in group_of(groups, "b").tracks)


def test_a_split_takes_tracks_out_together_and_keeps_them_out() -> None:
    tracks = [sighting(name) for name in "abcd"]
    stand = standing(
        [
            event(1, GroupAct.CONFIRMED, [["a", "b", "c", "d"]]),
            event(2, GroupAct.SPLIT, [["c", "d"], ["a", "b"]]),
        ]
    )
    assert sorted(group.tracks for group in grouped(CASE, tracks, stand)) == [
        ("a", "b"), ("c", "d"),
    ]  # fmt: skip


def test_an_undone_act_holds_again_once_its_undoing_is_undone() -> None:
    tracks = [sighting("a"), sighting("b")]
    events = [
        event(1, GroupAct.REJECTED, [["a"], ["b"]]),
        event(2, GroupAct.UNDONE, undoes=1),
        event(3, GroupAct.UNDONE, undoes=2),
    ]
    counts = [len(grouped(CASE, tracks, standing(events[:n]))) for n in range(4)]
    assert counts == [1, 2, 1, 2]


def test_a_name_moves_with_a_split_and_comes_back_when_it_is_undone() -> None:
    tracks = [sighting("a"), sighting("b")]
    events = [
        event(1, GroupAct.NAMED, names=[(1, "a")]),
        event(2, GroupAct.SPLIT, [["b"], ["a"]], names=[(1, "b")]),
        event(3, GroupAct.NAMED, names=[(2, "a")]),
        event(4, GroupAct.UNDONE, undoes=2),
    ]
    split = grouped(CASE, tracks, standing(events[:3]))
    assert {group.name: group.tracks for group in split} == {
        "unknown A": ("b",), "unknown B": ("a",),
    }  # fmt: skip
    (undone,) = grouped(CASE, tracks, standing(events))
    assert (undone.name, undone.tracks) == ("unknown A", ("a", "b"))
