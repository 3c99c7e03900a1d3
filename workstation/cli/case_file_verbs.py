"""Shell verbs about cases as a whole: open, show, amend, close, reopen, hold."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from typing import Any

from workstation import casework
from workstation.cli.answer import Answer
from workstation.cli.gallery_verbs import opened
from workstation.model import Case, CaseAmendment, CaseEvent, CaseNumber
from workstation.workspace import Workspace


def open_case(arguments: argparse.Namespace) -> Answer:
    """``case open NUMBER``: made if there is none of this number yet."""
    with opened(arguments) as workspace:
        case = casework.open_case(workspace, arguments.number, **_facts_of(arguments))
    return _answer(case)


def show(arguments: argparse.Namespace) -> Answer:
    """``case show NUMBER``."""
    with opened(arguments, read_only=True) as workspace:
        case = casework.find_case(workspace, arguments.number)
        amendments = casework.case_amendments(workspace, case.number)
        events = casework.case_history(workspace, case.number)
    lines = [_text(case)]
    lines += [
        f"{one.amended_at:%Y-%m-%d %H:%M} UTC  {one.amended_by}  amended: {one.why}"
        for one in amendments
    ]
    lines += [
        f"{one.recorded_at:%Y-%m-%d %H:%M} UTC  {one.recorded_by}  {one.act}: {one.reason}"
        for one in events
    ]
    return Answer(
        {
            "case": case_facts(case),
            "amendments": [_amendment(one) for one in amendments],
            "history": [_event(one) for one in events],
        },
        "\n".join(lines),
    )


def list_all(arguments: argparse.Namespace) -> Answer:
    """``case list``."""
    with opened(arguments, read_only=True) as workspace:
        found = casework.cases(workspace)
    return Answer(
        {"cases": [case_facts(case) for case in found]},
        "\n".join(_text(case) for case in found) or "There is no case yet.",
    )


def amend(arguments: argparse.Namespace) -> Answer:
    """``case amend NUMBER --why TEXT``."""
    with opened(arguments) as workspace:
        case = casework.amend_case(
            workspace, CaseNumber(arguments.number), arguments.why, **_facts_of(arguments)
        )
    return _answer(case)


def close(arguments: argparse.Namespace) -> Answer:
    """``case close NUMBER --reason TEXT``."""
    return _moved(arguments, casework.close_case)


def reopen(arguments: argparse.Namespace) -> Answer:
    """``case reopen NUMBER --reason TEXT``."""
    return _moved(arguments, casework.reopen_case)


def hold(arguments: argparse.Namespace) -> Answer:
    """``case hold NUMBER --reason TEXT``."""
    return _moved(arguments, casework.hold_case)


def release(arguments: argparse.Namespace) -> Answer:
    """``case release-hold NUMBER --reason TEXT``."""
    return _moved(arguments, casework.release_case)


def keep(arguments: argparse.Namespace) -> Answer:
    """``case keep NUMBER --until DATE --reason TEXT``."""
    with opened(arguments) as workspace:
        case = casework.lengthen_retention(
            workspace, CaseNumber(arguments.number), arguments.until, arguments.reason
        )
    return _answer(case)


def case_facts(case: Case) -> dict[str, Any]:
    """A case as JSON."""
    return {
        "number": case.number,
        "title": case.title,
        "offence": case.offence,
        "legal_authority": case.legal_authority,
        "reason": case.reason,
        "requesting_officer": case.requesting_officer,
        "state": case.state.value,
        "retention_date": case.retention_date.isoformat() if case.retention_date else None,
        "legal_hold": case.legal_hold,
        "missing": list(case.gaps),
        "opened_at": case.opened_at.isoformat(),
        "opened_by": case.opened_by,
    }


def _moved(
    arguments: argparse.Namespace, move: Callable[[Workspace, CaseNumber, str], Case]
) -> Answer:
    with opened(arguments) as workspace:
        case = move(workspace, CaseNumber(arguments.number), arguments.reason)
    return _answer(case)


def _facts_of(arguments: argparse.Namespace) -> dict[str, Any]:
    return {
        "title": arguments.title,
        "offence": arguments.offence,
        "legal_authority": arguments.legal_authority,
        "reason": arguments.case_reason,
        "requesting_officer": arguments.requesting_officer,
    }


def _answer(case: Case) -> Answer:
    return Answer({"case": case_facts(case)}, _text(case))


def _text(case: Case) -> str:
    parts = [f"{case.number}: {case.state}"]
    if case.title:
        parts.append(case.title)
    if case.retention_date is not None:
        parts.append(f"kept until {case.retention_date}")
    if case.legal_hold:
        parts.append("under a legal hold")
    return ", ".join(parts) + "." + "".join(f" {gap}" for gap in case.gaps)


def _amendment(one: CaseAmendment) -> dict[str, Any]:
    return {
        "number": one.number,
        "title": one.facts.title,
        "offence": one.facts.offence,
        "legal_authority": one.facts.legal_authority,
        "reason": one.facts.reason,
        "requesting_officer": one.facts.requesting_officer,
        "why": one.why,
        "at": one.amended_at.isoformat(),
        "by": one.amended_by,
    }


def _event(one: CaseEvent) -> dict[str, Any]:
    return {
        "act": one.act.value,
        "reason": one.reason,
        "retention_date": one.retention_date.isoformat() if one.retention_date else None,
        "at": one.recorded_at.isoformat(),
        "by": one.recorded_by,
    }
