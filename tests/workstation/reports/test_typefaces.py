"""Every character is drawn by a font that has it, or written as its code point."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from workstation.reports.reading_order import joined, shown, visual
from workstation.reports.typefaces import drawable, runs, width, wrap


@settings(deadline=None)
@given(st.text())
def test_every_glyph_exists_in_the_font_that_draws_it(text: str) -> None:
    for line in drawable(text).split("\n"):
        for bold in (False, True):
            pieces = runs(visual(line), bold)
            assert sorted("".join(run.text for run in pieces)) == sorted(visual(line))
            for run in pieces:
                assert all(run.typeface.draws(character) for character in run.text)


@settings(deadline=None)
@given(st.text(max_size=300), st.sampled_from([40.0, 120.0, 500.0]))
def test_wrapping_keeps_every_character_and_the_limit(text: str, limit: float) -> None:
    lines = wrap(text, limit, 9.0)
    assert "".join(lines).replace(" ", "") == drawable(text).replace("\n", "").replace(" ", "")
    for line in lines:
        # A written code point is wider than the narrowest column and stays whole.
        assert width(line, 9.0) <= limit + 0.01 or line.startswith("[U+") or len(line) <= 4


def test_breaks_are_at_blanks_and_kept_lines() -> None:
    assert wrap("one two\nthree", 1000.0, 9.0) == ["one two", "three"]
    assert wrap("", 100.0, 9.0) == [""]
    for line in wrap(("alpha beta " * 20).strip(), 60.0, 9.0):
        assert line in ("alpha beta", "alpha", "beta", "beta alpha")


def test_hidden_characters_are_written_out() -> None:
    assert shown("a\u202eb\u200bc\x07") == "a[U+202E]b[U+200B]c[U+0007]"
    assert shown("tab\there\r\nline\u2028line") == "tab here\nline\nline"
    assert shown("e\u0301") == "\u00e9"
    assert drawable("\U000103a0") == "[U+103A0]"


def test_right_to_left_text_is_put_into_visual_order() -> None:
    assert visual("plain (text) 12") == "plain (text) 12"
    assert visual("\u05d0\u05d1\u05d2") == "\u05d2\u05d1\u05d0"
    # Numbers keep their order inside right-to-left text, and brackets are mirrored.
    assert visual("\u05d0 12 \u05d1") == "\u05d1 12 \u05d0"
    assert visual("\u05d0 (\u05d1) \u05d2") == "\u05d2 (\u05d1) \u05d0"
    assert visual("Name \u05d0\u05d1, 12") == "Name 12 ,\u05d1\u05d0"
    assert visual("Ann \u05d0\u05d1 Bob") == "Ann \u05d1\u05d0 Bob"


def test_marks_stay_after_their_letter() -> None:
    assert visual("\u05d1\u05bc\u05d0") == "\u05d0\u05d1\u05bc"


@settings(deadline=None)
@given(st.text())
def test_visual_order_loses_nothing(text: str) -> None:
    brackets = str.maketrans(")]}><»«›‹", "([{<<««‹‹")
    line = text.replace("\n", " ")
    assert sorted(visual(line).translate(brackets)) == sorted(line.translate(brackets))


@pytest.mark.parametrize(
    ("letters", "forms"),
    [
        ("\u0628\u0628\u0628", "\ufe91\ufe92\ufe90"),  # initial, medial, final
        ("\u062f\u0628", "\ufea9\ufe8f"),  # dal joins nothing after it
        ("\u0644\u0627", "\ufefb"),  # lam-alef, isolated
        ("\u0628\u0644\u0627", "\ufe91\ufefc"),  # lam-alef, final
        ("\u0628\u200c\u0628", "\ufe8f\ufe8f"),  # a non-joiner keeps letters apart
        ("\u0628\u064e\u0628", "\ufe91\u064e\ufe90"),  # a mark is transparent
        ("Latin", "Latin"),
    ],
)
def test_arabic_letters_are_joined(letters: str, forms: str) -> None:
    assert joined(letters) == forms
