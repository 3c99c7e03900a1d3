"""Facts of a record in words."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from tests.workstation.reports.conftest import candidates
from workstation.portrait_age import earliest
from workstation.reports.phrases import hash_in_groups, moment, portrait_age, score

SEARCHED = datetime(2026, 3, 1, tzinfo=UTC)


@pytest.mark.parametrize(
    ("taken", "said"),
    [
        ("", "date not recorded"),
        ("last spring", "date not recorded"),
        ("2026-13", "date not recorded"),
        ("2026-02-27", "2026-02-27, less than 1 year"),
        ("2025-02-28", "2025-02-28, 1 year"),
        ("2023-03", "2023-03, up to 3 years"),
        ("2021-03-02", "2021-03-02, 4 years"),
        ("2021-02-27", "2021-02-27, 5 years; over 5 years"),
        ("2021", "2021, up to 5 years; over 5 years"),
        ("1999-01-01", "1999-01-01, 27 years; over 5 years"),
        ("2026-03-02", "2026-03-02, later than the search"),
    ],
)
def test_age_of_a_portrait_in_words(taken: str, said: str) -> None:
    assert portrait_age(replace(candidates(1)[0], photo_date=taken), SEARCHED) == said


def test_first_day_that_a_date_can_mean() -> None:
    assert earliest("2020") == date(2020, 1, 1)
    assert earliest("2020-07") == date(2020, 7, 1)
    assert earliest("2020-02-29") == date(2020, 2, 29)
    assert earliest("2021-02-29") is None
    assert earliest("20") is None


def test_times_are_written_in_utc() -> None:
    eastern = datetime(2026, 3, 1, 22, 0, tzinfo=timezone(timedelta(hours=-5)))
    assert moment(eastern) == "2026-03-02 03:00:00 UTC"


def test_hashes_and_scores() -> None:
    assert hash_in_groups("0123456789ab") == "0123 4567 89ab"
    assert score(0.43215) == "0.4321"
    assert score(-0.1) == "-0.1000"
