"""The second factor: time-based codes (RFC 6238), which need no network."""

from __future__ import annotations

from datetime import datetime

import pyotp

from workstation.model.accounts import SecondFactor

STEP_S = 30
DRIFT_STEPS = 1
"""How many steps the clocks of telephone and computer may differ."""
ISSUER = "Corroborate"


def new_secret() -> str:
    """160 random bits in Base32, as RFC 4226 recommends."""
    return pyotp.random_base32(32)


def to_show(secret: str, name: str) -> SecondFactor:
    """What the owner's app takes."""
    return SecondFactor(secret, pyotp.TOTP(secret).provisioning_uri(name=name, issuer_name=ISSUER))


def step_of(secret: str, code: str, now: datetime, last_step: int) -> int | None:
    """The step whose code it is, later than ``last_step``; None where it is wrong or was used.

    RFC 6238, section 5.2: a code is taken once, so that one seen or overheard is worth nothing.
    """
    digits = code.replace(" ", "")
    if not (digits.isascii() and digits.isdigit() and len(digits) == 6):
        return None
    current = int(now.timestamp()) // STEP_S
    generator = pyotp.TOTP(secret, interval=STEP_S)
    found = None
    for step in range(current - DRIFT_STEPS, current + DRIFT_STEPS + 1):
        # Every step is compared, whichever fits: the time taken tells nothing.
        if pyotp.utils.strings_equal(generator.generate_otp(step), digits) and step > last_step:
            found = step
    return found
