"""Which tracks are suggested together, and what keeps them apart."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from tests.workstation.grouping.sightings import CASE, event, like, sighting
from workstation.grouping import Sighting, Standing, grouped, name_of, nameless, standing
from workstation.grouping.groups import ENOUGH_COSINE, LEAST_HEIGHT_PX, MOST_YAW_DEG, POOR_COSINE
from workstation.model import GroupAct, TrackId

NOTHING = Standing()


def sets(sightings: list[Sighting], stand: Standing = NOTHING) -> dict[str, set[str]]:
    """The tracks of each group by its name."""
    return {group.name: set(group.tracks) for group in grouped(CASE, sightings, stand)}


def at_cosine(cosine: float) -> np.ndarray:
    """A template at this cosine from that of person 0."""
    made = cosine * like(0) + np.sqrt(1 - cosine**2) * like(1)
    return made.astype(np.float32)


def test_like_tracks_are_suggested_together_across_videos_and_others_are_not() -> None:
    tracks = [
        sighting("a", 0, video="v"), sighting("b", 1, video="v"),
        sighting("c", 0, video="w"), sighting("d", 2, video="w"),
    ]  # fmt: skip
    assert sets(tracks) == {"unknown A": {"a", "c"}, "unknown B": {"b"}, "unknown C": {"d"}}
    first = grouped(CASE, tracks, NOTHING)[0]
    assert not first.confirmed and first.suggested == first.tracks == ("a", "c")
    assert grouped(CASE, [], NOTHING) == ()


def test_tracks_in_one_frame_at_different_places_are_different_people() -> None:
    one, other = sighting("a", frames=[1, 2]), sighting("b", frames=[2, 3], x=50)
    later = sighting("c", frames=[9])
    groups = sets([one, other, later])
    assert {"a", "b"} not in map(set, groups.values()) and len(groups) == 2
    # A third track does not bring them together either, whichever of the two it is like.
    assert all(not {"a", "b"} <= tracks for tracks in groups.values())
    # At the same time in another video, or in the same place, nothing speaks against it.
    elsewhere = sighting("d", video="w", frames=[1, 2], x=50)
    assert {"a", "d"} in map(set, sets([one, elsewhere]).values())
    assert len(sets([one, sighting("e", frames=[2], x=1)])) == 1


def test_a_face_below_the_gate_needs_to_be_more_alike() -> None:
    between = (ENOUGH_COSINE + POOR_COSINE) / 2
    good, alike = sighting("a"), sighting("b", template=at_cosine(between))
    poor = sighting("b", template=at_cosine(between), enough=False)
    assert len(sets([good, alike])) == 1
    assert len(sets([good, poor])) == 2
    very = sighting("b", template=at_cosine(POOR_COSINE + 0.01), enough=False)
    assert len(sets([good, very])) == 1
    assert len(sets([good, sighting("b", template=at_cosine(ENOUGH_COSINE - 0.01))])) == 2


@pytest.mark.parametrize(
    "lacking", [{"height": LEAST_HEIGHT_PX - 1}, {"yaw": MOST_YAW_DEG + 1}, {"yaw": -80.0}]
)
def test_nobody_is_suggested_from_a_face_that_cannot_tell(lacking: dict[str, float]) -> None:
    poor = sighting("c", enough=False, **lacking)  # type: ignore[arg-type]
    assert sets([sighting("a"), sighting("b"), poor]) == {
        "unknown A": {"a", "b"}, "unknown B": {"c"},
    }  # fmt: skip
    alone = grouped(CASE, [sighting("a"), poor], NOTHING)[1]
    assert alone.not_compared == ("c",)
    # By hand it goes wherever an examiner says, and counts for nothing in what is suggested.
    by_hand = standing([event(1, GroupAct.CONFIRMED, [["a", "c"]])])
    assert sets([sighting("a"), sighting("b"), poor], by_hand) == {"unknown A": {"a", "b", "c"}}


def test_one_that_is_like_a_single_member_only_is_left_out() -> None:
    """Average linkage: a chain of likenesses does not make one person of many."""
    near = sighting("c", template=at_cosine(0.8))
    far = sighting("d", template=at_cosine(0.14))
    assert len(sets([sighting("a"), sighting("b"), near])) == 1
    assert float(near.template @ far.template) > ENOUGH_COSINE
    assert sets([sighting("a"), sighting("b"), near, far])["unknown B"] == {"d"}


def test_templates_of_two_packs_are_never_compared() -> None:
    assert len(sets([sighting("a", pack="p"), sighting("b", pack="q")])) == 2
    both = standing([event(1, GroupAct.CONFIRMED, [["a", "b"]])])
    assert len(sets([sighting("a", pack="p"), sighting("b", pack="q")], both)) == 1


def test_a_newer_scan_of_the_same_faces_keeps_groups_names_and_rejections() -> None:
    old = [sighting("a", 0, frames=[1, 2, 3]), sighting("b", 0, frames=[7, 8], x=40)]
    history = [
        event(1, GroupAct.NAMED, names=[(1, "a")]),
        event(2, GroupAct.REJECTED, [["a"], ["b"]]),
        event(3, GroupAct.NAMED, names=[(2, "b")]),
        event(4, GroupAct.CONFIRMED, [["b"]]),
    ]
    superseded = [replace(each, current=False) for each in old]
    new = [
        sighting("x", 0, scan="t", frames=[7, 8], x=41),
        sighting("y", 0, scan="t", frames=[1, 2], x=1),
        sighting("z", 3, scan="t", frames=[3], x=90),
    ]
    stand = standing(history)
    groups = grouped(CASE, [*superseded, *new], stand)
    assert {group.name: group.tracks for group in groups} == {
        "unknown A": ("y",), "unknown B": ("x",), "unknown C": ("z",),
    }  # fmt: skip
    assert groups[1].confirmed and groups[1].earlier == ("b",) and not groups[1].suggested
    # The rejection speaks of tracks that are no longer shown, and holds for their successors.
    assert set(sets([*superseded, *new, sighting("w", 0, video="w")], stand)["unknown A"]) in (
        {"y", "w"}, {"y"},
    )  # fmt: skip


def test_confirmed_groups_take_suggestions_but_never_each_other() -> None:
    tracks = [sighting("a"), sighting("b"), sighting("c"), sighting("d", 5)]
    stand = standing(
        [event(1, GroupAct.CONFIRMED, [["a", "b"]]), event(2, GroupAct.CONFIRMED, [["d"]])]
    )
    groups = {group.tracks: group for group in grouped(CASE, tracks, stand)}
    assert groups["a", "b", "c"].confirmed and groups["a", "b", "c"].suggested == ("c",)
    assert groups["d",].suggested == ()
    two = standing([event(1, GroupAct.CONFIRMED, [["a"]]), event(2, GroupAct.CONFIRMED, [["b"]])])
    assert len(sets(tracks[:2], two)) == 2


def test_names_go_on_after_z_and_are_never_given_twice() -> None:
    assert [name_of(n) for n in (1, 26, 27, 52, 53, 702, 703)] == [
        "unknown A", "unknown Z", "unknown AA", "unknown AZ", "unknown BA", "unknown ZZ",
        "unknown AAA",
    ]  # fmt: skip
    stand = standing([event(1, GroupAct.NAMED, names=[(1, "gone"), (2, "b")])])
    groups = grouped(CASE, [sighting("a", 0), sighting("b", 1)], stand)
    assert {group.name: group.tracks for group in groups} == {
        "unknown B": ("b",), "unknown C": ("a",),
    }  # fmt: skip
    assert nameless(groups, stand) == ((3, TrackId("a")),)


@pytest.mark.parametrize("seed", range(3))
def test_the_same_tracks_give_the_same_groups(seed: int) -> None:
    random = np.random.default_rng(seed)
    tracks = [sighting(f"t{n}", template=like(int(random.integers(6)), 0.12, n)) for n in range(60)]
    assert grouped(CASE, tracks, NOTHING) == grouped(CASE, tracks, NOTHING)


def test_grouping_looks_at_pairs_and_no_more() -> None:
    import time

    def taken(count: int) -> float:
        tracks = [
            sighting(f"t{n}", n % 16, video=f"v{n // 50}", frames=range(n, n + 20), x=n % 50 * 20.0)
            for n in range(count)
        ]
        began = time.thread_time()
        groups = grouped(CASE, tracks, NOTHING)
        assert sum(len(group.tracks) for group in groups) == count
        return time.thread_time() - began

    # Four times as many tracks are 16 times as many pairs, and 64 times as many triples.
    assert taken(1000) < 40 * min(taken(250) for _ in range(3))
