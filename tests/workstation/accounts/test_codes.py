"""Codes of the second factor: RFC 6238's own examples, drift, and no second use."""

from __future__ import annotations

import base64
from datetime import UTC, datetime, timedelta

import pyotp
import pytest

from workstation.accounts.codes import new_secret, step_of, to_show

# Appendix B of RFC 6238, whose eight digits end in our six.
RFC_SECRET = base64.b32encode(b"12345678901234567890").decode()
RFC = [
    (59, "94287082"),
    (1111111109, "07081804"),
    (1234567890, "89005924"),
    (20000000000, "65353130"),
]


@pytest.mark.parametrize(("seconds", "code"), RFC)
def test_the_examples_of_the_standard(seconds: int, code: str) -> None:
    now = datetime.fromtimestamp(seconds, UTC)
    assert step_of(RFC_SECRET, code[-6:], now, -1) == seconds // 30
    assert step_of(RFC_SECRET, f"{code[-6:-3]} {code[-3:]}", now, -1) == seconds // 30


def test_one_step_of_drift_and_no_code_twice() -> None:
    secret, now = new_secret(), datetime(2026, 1, 1, 12, tzinfo=UTC)
    assert len(base64.b32decode(secret)) == 20
    current = int(now.timestamp()) // 30
    for drift, taken in ((-2, False), (-1, True), (0, True), (1, True), (2, False)):
        code = pyotp.TOTP(secret).at(now + timedelta(seconds=30 * drift))
        assert (step_of(secret, code, now, -1) == current + drift) is taken
    code = pyotp.TOTP(secret).at(now)
    assert step_of(secret, code, now, current - 1) == current
    assert step_of(secret, code, now, current) is None, "used"
    before = pyotp.TOTP(secret).at(now - timedelta(seconds=30))
    assert step_of(secret, before, now, current) is None, "older than the one that was used"


@pytest.mark.parametrize(
    "code", ["", "12345", "1234567", "abcdef", "١٢٣٤٥٦", "-12345", "1" * 10**6]
)
def test_what_is_no_code_is_wrong(code: str) -> None:
    assert step_of(new_secret(), code, datetime(2026, 1, 1, tzinfo=UTC), -1) is None


def test_the_address_is_what_an_app_takes() -> None:
    shown = to_show(RFC_SECRET, "A. Tester")
    read = pyotp.parse_uri(shown.address)
    assert (read.secret, read.name, read.issuer) == (RFC_SECRET, "A. Tester", "Corroborate")
