"""Shell verbs about the department's policy."""

from __future__ import annotations

import argparse

from workstation import casework
from workstation.cli.answer import Answer
from workstation.cli.gallery_verbs import opened
from workstation.errors import CannotProceed
from workstation.model import DepartmentPolicy


def show(arguments: argparse.Namespace) -> Answer:
    """``policy show``."""
    with opened(arguments, read_only=True) as workspace:
        return _answer(casework.policy(workspace))


def change(arguments: argparse.Namespace) -> Answer:
    """``policy set NAME=VALUE... --reason TEXT``."""
    changes = dict(_setting(text) for text in arguments.settings)
    with opened(arguments) as workspace:
        return _answer(casework.set_policy(workspace, arguments.reason, **changes))


def _setting(text: str) -> tuple[str, object]:
    name, equals, value = text.partition("=")
    name, value = name.strip().replace("-", "_"), value.strip()
    if not equals or not name or name in ("workspace", "reason"):
        raise CannotProceed("A setting is written as NAME=VALUE.", "See 'corroborate policy show'.")
    if value.lower() in ("on", "off", "true", "false"):
        return name, value.lower() in ("on", "true")
    if name == "work_days":
        parts = [part.strip() for part in value.split(",")]
        return name, [int(part) if part.isdecimal() else part for part in parts]
    return name, int(value) if value.isdecimal() else value


def _answer(policy: DepartmentPolicy) -> Answer:
    facts = policy.to_json()
    lines = [f"{name} = {_text(value)}" for name, value in facts.items()]
    return Answer({"policy": facts}, "\n".join(lines))


def _text(value: object) -> str:
    if isinstance(value, bool):
        return "on" if value else "off"
    return ",".join(map(str, value)) if isinstance(value, list) else str(value)
