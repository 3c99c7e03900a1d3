"""Long words break after hyphens, and nothing of them is lost."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from workstation.reports.typefaces import width, wrap


def test_a_double_name_breaks_at_its_hyphen() -> None:
    name = "Alexandra Preobrazhenskaya-Voznesenskaya"
    assert wrap(name, 120.0, 9.0) == ["Alexandra", "Preobrazhenskaya-", "Voznesenskaya"]


@given(st.text(alphabet="abW-\u2010 \u0436", max_size=80))
def test_no_character_is_lost_and_no_line_is_too_wide(text: str) -> None:
    lines = wrap(text, 60.0, 9.0)
    assert "".join(lines).replace(" ", "") == text.replace(" ", "")
    assert all(width(line, 9.0) <= 60.0 for line in lines)
