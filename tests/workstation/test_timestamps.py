"""Moments in writing, and back."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workstation.timestamps import read_frame, read_seconds, written


@pytest.mark.parametrize(
    ("seconds", "text"),
    [
        (0, "00:00:00.000"),
        (72.48, "00:01:12.480"),
        (59.9996, "00:01:00.000"),
        (3599.9994, "00:59:59.999"),
        (100 * 3600, "100:00:00.000"),
        (-61.5, "-00:01:01.500"),
    ],
)
def test_times_are_written_to_the_thousandth(seconds: float, text: str) -> None:
    assert written(seconds) == text


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("00:01:12.48", 72.48),
        ("1:12", 72),
        ("01:12,5", 72.5),
        ("72.48", 72.48),
        (" 72 s ", 72),
        ("72", None),
        ("", None),
        ("1:2:3:4", None),
        ("frame 7", None),
        ("-3.5", None),
        ("nan", None),
    ],
)
def test_times_are_read(text: str, seconds: float | None) -> None:
    assert read_seconds(text) == seconds


@pytest.mark.parametrize(
    ("text", "number"),
    [("1812", 1812), ("frame 7", 7), ("#0", 0), ("7.5", None), ("9" * 40, None), ("x", None)],
)
def test_frames_are_read(text: str, number: int | None) -> None:
    assert read_frame(text) == number


@given(st.integers(0, 10**9))
def test_what_is_written_reads_the_same(thousandths: int) -> None:
    assert read_seconds(written(thousandths / 1000)) == pytest.approx(thousandths / 1000)
