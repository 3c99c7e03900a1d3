"""The department's settings in the words of the window."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication


def _tr(text: str) -> str:
    return QCoreApplication.translate("policy", text)


def setting_name(name: str) -> str:
    """A setting as a label."""
    return {
        "items_demanded": _tr("Independent corroborating items"),
        "approval_before_search": _tr("Approval before a search"),
        "idle_lock_minutes": _tr("Window locks after"),
        "work_starts": _tr("Working hours start"),
        "work_ends": _tr("Working hours end"),
        "work_days": _tr("Working days"),
        "case_retention_days": _tr("Closed cases are kept"),
        "purge_delay_days": _tr("A purge waits"),
        "log_review_days": _tr("A log review is overdue after"),
    }.get(name, name.replace("_", " "))


def setting_purpose(name: str) -> str:
    """What a setting is for, and the bounds that no department crosses."""
    return {
        "items_demanded": _tr("before an identification, 1 to 20; one is the floor"),
        "approval_before_search": _tr("somebody else approves each case and gallery"),
        "idle_lock_minutes": _tr("1 to 30 without keys or mouse"),
        "work_starts": _tr("local time; use outside of them is flagged in audits"),
        "work_ends": _tr("an end before the start is the next day's"),
        "work_days": _tr("use on other days is flagged in audits"),
        "case_retention_days": _tr("1 to 36,525; enter your legal figure"),
        "purge_delay_days": _tr("1 to 365, from request to confirmation"),
        "log_review_days": _tr("1 to 7"),
    }.get(name, "")


def unit(name: str) -> str:
    """What a number counts, with a space before it."""
    return {
        "idle_lock_minutes": _tr(" minutes"),
        "case_retention_days": _tr(" days"),
        "purge_delay_days": _tr(" days"),
        "log_review_days": _tr(" days"),
    }.get(name, "")


def day_names() -> tuple[str, ...]:
    """Monday to Sunday, short."""
    return (
        _tr("Mon"),
        _tr("Tue"),
        _tr("Wed"),
        _tr("Thu"),
        _tr("Fri"),
        _tr("Sat"),
        _tr("Sun"),
    )


def value_text(name: str, value: Any) -> str:
    """A value as in ``DepartmentPolicy.to_json``, in words."""
    if isinstance(value, bool):
        return _tr("on") if value else _tr("off")
    if isinstance(value, list):
        return " ".join(day_names()[day - 1] for day in value)
    return f"{value}{unit(name)}"
