"""What a department decides for itself, within bounds that no setting crosses."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields, replace
from datetime import datetime, time
from typing import Any

MOST_IDLE_MINUTES = 30
"""CJIS Security Policy 5.9.5: a screen is locked after 30 minutes at most."""

RANGES = {
    "items_demanded": (1, 20),
    "idle_lock_minutes": (1, MOST_IDLE_MINUTES),
    "case_retention_days": (1, 36_525),
    "purge_delay_days": (1, 365),
    # Audits are monthly, whatever is set, and log reviews weekly: stricter is possible, not laxer.
    "log_review_days": (1, 7),
}
"""The least and the most of each setting that is a number."""


@dataclass(frozen=True)
class DepartmentPolicy:
    """The settings of a department. Raises ``ValueError`` with a sentence out of bounds.

    ``items_demanded``: independent corroborating items before an identification; one is the floor.
    ``approval_before_search``: whether somebody else approves each case and gallery beforehand.
    ``idle_lock_minutes``: until an idle window hides every image, 30 at most.
    ``work_starts`` to ``work_ends`` on ``work_days`` (1 Monday to 7 Sunday), in the workstation's
    local time: what lies outside is flagged in audits; an end before the start is the next day's.
    ``case_retention_days``: how long a closed case is kept. There is no legal figure behind the
    default of five years: each department enters its own.
    ``purge_delay_days``: from the request of a purge to the earliest confirmation.
    ``log_review_days``: after which a log review is overdue; weekly in CJIS 5.9.5, AU-6.
    """

    items_demanded: int = 1
    approval_before_search: bool = False
    idle_lock_minutes: int = 15
    work_starts: time = time(6)
    work_ends: time = time(22)
    work_days: tuple[int, ...] = (1, 2, 3, 4, 5, 6, 7)
    case_retention_days: int = 1825
    purge_delay_days: int = 7
    log_review_days: int = 7

    def __post_init__(self) -> None:
        for name, (least, most) in RANGES.items():
            value = getattr(self, name)
            if type(value) is not int or not least <= value <= most:
                raise ValueError(f"{name} must be a whole number from {least} to {most}.")
        if type(self.approval_before_search) is not bool:
            raise ValueError("approval_before_search must be on or off.")
        for name in ("work_starts", "work_ends"):
            value = getattr(self, name)
            if type(value) is not time or value.tzinfo is not None:
                raise ValueError(f"{name} must be a time of day like 06:00.")
        if self.work_starts == self.work_ends:
            raise ValueError("work_starts and work_ends must differ.")
        days = self.work_days
        if type(days) is not tuple or any(type(day) is not int for day in days):
            raise ValueError("work_days must be numbers from 1, Monday, to 7, Sunday.")
        if not days or list(days) != sorted(set(days)) or not 1 <= days[0] <= days[-1] <= 7:
            raise ValueError("work_days must be numbers from 1, Monday, to 7, Sunday, in order.")

    def out_of_hours(self, local: datetime) -> bool:
        """Whether a local time lies outside of the working hours."""
        day, clock = local.isoweekday(), local.time().replace(tzinfo=None)
        if self.work_starts < self.work_ends:
            return day not in self.work_days or not self.work_starts <= clock < self.work_ends
        if clock < self.work_ends:  # after midnight: of the shift that began the day before
            return (day - 2) % 7 + 1 not in self.work_days
        return day not in self.work_days or clock < self.work_starts

    def changed(self, changes: Mapping[str, object]) -> DepartmentPolicy:
        """The policy with some settings changed, each as it is or as in ``to_json``.

        Raises ``ValueError`` with a sentence for an unknown name or a value out of bounds.
        """
        known = {field.name for field in fields(self)}
        for name in changes:
            if name not in known:
                raise ValueError(f"There is no setting '{name}'.")
        read = {name: _value(name, value) for name, value in changes.items()}
        return replace(self, **read)  # type: ignore[arg-type]

    def to_json(self) -> dict[str, Any]:
        """The settings as JSON: times of day as ``HH:MM``."""
        return {name: _json(value) for name, value in asdict(self).items()}


@dataclass(frozen=True)
class PolicyChange:
    """Settings that somebody changed, as in ``DepartmentPolicy.to_json``, and why."""

    number: int
    changes: Mapping[str, Any]
    reason: str
    changed_at: datetime
    changed_by: str


def _value(name: str, value: object) -> object:
    if name in ("work_starts", "work_ends") and isinstance(value, str):
        try:
            return time.fromisoformat(value)
        except ValueError:
            raise ValueError(f"{name} must be a time of day like 06:00.") from None
    if name == "work_days" and isinstance(value, list):
        return tuple(value)
    return value


def _json(value: Any) -> Any:
    if isinstance(value, time):
        return value.isoformat("minutes") if not value.second else value.isoformat()
    return list(value) if isinstance(value, tuple) else value
