"""Where a scan looks: everywhere at first and now and then, else where something changed."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from workstation.tracking.looking import (
    EVERYWHERE_S,
    FOLLOWED_PX,
    LARGE_PX,
    Look,
    Lookout,
    around,
    native,
)

SIZE = (1920, 1080)


def luma(size: tuple[int, int] = SIZE) -> np.ndarray:
    return np.full((size[1] // 8, size[0] // 8), 120, np.uint8)


def test_small_frames_are_always_searched_whole() -> None:
    lookout = Lookout(480, 270)
    for number in range(3):
        assert lookout.looks(luma((480, 270)), number / 5, []) == [Look()]
    assert around((10, 10, 30, 30), (480, 270)) == Look()


def test_a_still_scene_is_looked_at_now_and_then() -> None:
    lookout = Lookout(*SIZE)
    times = [number * 0.2 for number in range(60)]
    looks = [lookout.looks(luma(), time_s, []) for time_s in times]
    looked = [time_s for time_s, found in zip(times, looks, strict=True) if found]
    assert looked[0] == 0 and 3 <= len(looked) <= 12 / EVERYWHERE_S + 1
    assert all(look.box == (0, 0, *SIZE) and look.shrunk > 1 for found in looks for look in found)


def test_what_changes_is_looked_at_until_it_was_searched() -> None:
    lookout = Lookout(*SIZE)
    lookout.looks(luma(), 0.0, [])
    changed = luma()
    changed[50:56, 100:104] += 40
    (look,) = lookout.looks(changed, 0.2, [])
    assert look.box is not None and not look.settles
    x, y, width, height = look.box
    assert x <= 800 and y <= 400 and x + width >= 832 and y + height >= 448
    assert width * height < 0.1 * SIZE[0] * SIZE[1]
    assert lookout.looks(changed, 0.4, []) == []


def test_slow_changes_add_up() -> None:
    lookout = Lookout(*SIZE)
    lookout.looks(luma(), 0.0, [])
    slowly = luma()
    seen = []
    for step in range(1, 10):
        slowly[50:56, 100:104] += 2
        seen.append(bool(lookout.looks(slowly, step * 0.2, [])))
    assert not seen[0] and any(seen)


def test_where_everything_moves_it_is_looked_at_whole_but_not_each_time() -> None:
    lookout = Lookout(*SIZE)
    noise = np.random.default_rng(1)
    looks = [
        lookout.looks(noise.integers(0, 255, luma().shape, np.uint8), number * 0.2, [])
        for number in range(20)
    ]
    assert [len(one) for one in looks[:11]] == [1, 0, 0, 0, 0] * 2 + [1]


def test_a_face_is_followed_where_nothing_changes() -> None:
    lookout = Lookout(*SIZE)
    lookout.looks(luma(), 0.0, [])
    (look,) = lookout.looks(luma(), 0.2, [(600.0, 300.0, 200.0, 260.0)])
    assert look == around((600.0, 300.0, 200.0, 260.0), SIZE)
    assert look.settles and look.shrunk == 260 / FOLLOWED_PX


@given(
    st.tuples(st.integers(650, 4000), st.integers(300, 3000)),
    st.floats(0, 1),
    st.floats(0, 1),
    st.floats(4, 600),
)
def test_a_look_at_a_face_holds_it_and_lies_in_the_frame(
    size: tuple[int, int], right: float, down: float, side: float
) -> None:
    box = (right * (size[0] - 4), down * (size[1] - 4), side, side * 1.2)
    for found in (around(box, size).box, native(box, size)):
        assert found is not None
        x, y, width, height = found
        assert x >= 0 and y >= 0 and x + width <= size[0] and y + height <= size[1]
        assert x <= box[0] and y <= box[1]
        assert x + width >= min(box[0] + box[2], size[0])
        assert y + height >= min(box[1] + box[3], size[1])


def test_only_large_frames_are_searched_reduced() -> None:
    for width, large in ((LARGE_PX, False), (LARGE_PX + 2, True)):
        (look,) = Lookout(width, 720).looks(luma((width, 720)), 0.0, [])
        assert (look.shrunk > 1, look.settles) == (large, not large)
