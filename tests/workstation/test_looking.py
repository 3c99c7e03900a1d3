"""Which ways of looking harder there are, and which of their finds are new faces."""

from __future__ import annotations

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from workstation.looking import CERTAIN_SCORE, looks, new_faces, same_face
from workstation.model import Box, DetectedFace


def face(box: Box, score: float = 0.7, upside_down: bool = False) -> DetectedFace:
    """A face with its points where they usually lie in the box."""
    places = [(0.3, 0.4), (0.7, 0.4), (0.5, 0.6), (0.35, 0.8), (0.65, 0.8)]
    if upside_down:
        places = [(1 - u, 1 - v) for u, v in places]
    x, y, width, height = box
    a, b, c, d, e = ((x + u * width, y + v * height) for u, v in places)
    return DetectedFace(box, (a, b, c, d, e), score)


HERE, THERE = (100.0, 100.0, 40.0, 50.0), (300.0, 80.0, 40.0, 50.0)


def test_a_picture_is_turned_all_round_and_enlarged_as_far_as_time_allows() -> None:
    small, large, huge = looks(640, 480), looks(4000, 3000), looks(12000, 9000)
    assert [look.enlarged for look in small if not look.turned_deg] == [2, 3, 4]
    assert [look.enlarged for look in large if not look.turned_deg] == [2]
    assert [look.enlarged for look in huge if not look.turned_deg] == []
    for ways, enlarged in ((small, 2.0), (large, 1.0), (huge, 1.0)):
        turned = [look for look in ways if look.turned_deg]
        assert [look.turned_deg for look in turned] == list(range(30, 360, 30))
        assert {look.enlarged for look in turned} == {enlarged}


def test_what_two_looks_see_alike_is_a_face() -> None:
    seen = [[face(HERE, 0.55)], [face((102, 99, 40, 50), 0.6)], []]
    assert new_faces([], seen) == (seen[1][0],)


def test_what_only_one_look_sees_must_be_certain() -> None:
    assert new_faces([], [[face(HERE, 0.84)], []]) == ()
    certain = face(HERE, CERTAIN_SCORE)
    assert new_faces([], [[certain], []]) == (certain,)


def test_two_looks_that_disagree_on_the_points_do_not_confirm_each_other() -> None:
    assert new_faces([], [[face(HERE)], [face(HERE, upside_down=True)]]) == ()


def test_a_known_face_or_a_part_of_it_is_not_new() -> None:
    known = [face(HERE)]
    part = (110.0, 110.0, 20.0, 25.0)
    around = (90.0, 90.0, 60.0, 80.0)
    for box in (HERE, part, around):
        assert new_faces(known, [[face(box, 0.99)], [face(box, 0.99)]]) == ()


def test_new_faces_come_left_to_right() -> None:
    found = new_faces([], [[face(THERE, 0.95), face(HERE, 0.9)]])
    assert [one.box for one in found] == [HERE, THERE]


BOXES = st.tuples(st.floats(0, 200), st.floats(0, 200), st.floats(5, 80), st.floats(5, 80))
FACES = st.lists(st.builds(face, BOXES, st.floats(0.5, 1), st.booleans()), max_size=6)


@given(FACES, st.lists(FACES, max_size=4))
def test_each_face_comes_once_and_known_ones_never(
    known: list[DetectedFace], seen: list[list[DetectedFace]]
) -> None:
    found = new_faces(known, seen)
    assert set(found) <= {one for faces in seen for one in faces}
    assert not any(same_face(one.box, other.box) for one in found for other in known)
    assert not any(same_face(one.box, other.box) for one, other in combinations(found, 2))


@given(BOXES, BOXES)
def test_the_same_face_either_way_round(one: Box, other: Box) -> None:
    assert same_face(one, other) == same_face(other, one)
    assert same_face(one, one)
