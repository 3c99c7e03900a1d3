"""Memory of pictures is asked for in large pages, within its bounds, and holds what is written."""

from __future__ import annotations

import ctypes
import mmap
import sys

import numpy as np
import pytest

from ui.views import large_pages, pixels
from ui.views.large_pages import LARGE_PAGE, prefer_large_pages


def test_only_whole_pages_within_the_memory_are_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[tuple[int, int]] = []

    def advise(start: ctypes.c_void_p, size: ctypes.c_size_t, _what: int) -> int:
        asked.append((start.value or 0, size.value))
        return -1  # a wish that is not granted

    monkeypatch.setattr(large_pages, "_advise", lambda: advise)
    room = bytearray(3 * LARGE_PAGE)
    prefer_large_pages(memoryview(room))
    prefer_large_pages(memoryview(bytearray(LARGE_PAGE)))
    first = ctypes.addressof(ctypes.c_char.from_buffer(room))
    ((start, size),) = asked
    assert start % mmap.PAGESIZE == 0
    assert first <= start < first + mmap.PAGESIZE
    assert start + size == first + len(room)


def test_a_large_picture_holds_its_pixels() -> None:
    made = np.random.default_rng(1).integers(0, 256, (1500, 2100, 3), np.uint8)
    image = pixels.to_image(made)
    np.testing.assert_array_equal(pixels.read_pixels(image)[:, :, :3], made[:, :, ::-1])


@pytest.mark.skipif(sys.platform == "linux", reason="where there is nothing to ask")
def test_elsewhere_nothing_is_asked() -> None:
    assert large_pages._advise() is None
