"""Memory of a large picture in large pages, where the system has them.

Fresh memory is handed out page by page as it is written first: for 12 megapixels 12,000 times in
pages of 4 KB, which can take longer than to write the pixels; and 24 times in pages of 2 MB.
"""

from __future__ import annotations

import ctypes
import mmap
import sys
from functools import cache
from typing import Any

LARGE_PAGE = 2 * 1024 * 1024


def prefer_large_pages(memory: memoryview[int]) -> None:
    """Ask for large pages below ``memory``, which nobody has written to yet; only on Linux.

    It is a wish: where it is not granted, nothing else happens.
    """
    advise = _advise()
    if advise is None or memory.nbytes < 2 * LARGE_PAGE:
        return
    start = ctypes.addressof(ctypes.c_char.from_buffer(memory))
    first = -(-start // mmap.PAGESIZE) * mmap.PAGESIZE
    advise(ctypes.c_void_p(first), ctypes.c_size_t(start + memory.nbytes - first), _HUGE)


@cache
def _advise() -> Any:
    if sys.platform != "linux" or _HUGE is None:
        return None
    return getattr(ctypes.CDLL(None), "madvise", None)


_HUGE = getattr(mmap, "MADV_HUGEPAGE", None)
