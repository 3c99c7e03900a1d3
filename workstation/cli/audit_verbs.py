"""Shell verbs about audits of searches, reviews of the log, and what is due."""

from __future__ import annotations

import argparse
from dataclasses import asdict
from typing import Any

from workstation import casework
from workstation.cli.answer import Answer
from workstation.cli.gallery_verbs import ShellProgress, opened
from workstation.errors import CannotProceed
from workstation.model import Audit, AuditedMonth, AuditFinding, Flag, SearchId, Unreviewed


def list_all(arguments: argparse.Namespace) -> Answer:
    """``audit list``."""
    with opened(arguments, read_only=True) as workspace:
        months = casework.audits(workspace)
    lines = [
        f"{each.month}  {each.searches:>6,} searches  {each.state}"
        f"{'  OVERDUE' if each.overdue else ''}"
        for each in months
    ]
    return Answer(
        {"months": [_month(each) for each in months]},
        "\n".join(lines) or "There are no searches yet.",
    )


def open_one(arguments: argparse.Namespace) -> Answer:
    """``audit open MONTH [--reason TEXT]``."""
    with opened(arguments) as workspace:
        made = casework.open_audit(workspace, arguments.month, arguments.reason)
    return Answer({"audit": audit_facts(made)}, _summary(made))


def show(arguments: argparse.Namespace) -> Answer:
    """``audit show MONTH [--number N]``."""
    with opened(arguments, read_only=True) as workspace:
        found = casework.audit(workspace, arguments.month, arguments.number)
        searches = casework.audited_searches(workspace, arguments.month, arguments.number)
    facts = audit_facts(found) | {"searches": [_search(each) for each in searches]}
    lines = [_summary(found)]
    lines += [f"Flag {each.number}: {each.sentence} {each.question}" for each in found.flags]
    for each in searches:
        said = each.findings[-1].grade.value if each.findings else "no finding yet"
        who = "no longer on record"
        if each.search is not None:
            at = f"{each.search.searched_at:%Y-%m-%d %H:%M} UTC"
            who = f"{at}  case {each.search.case_number}  {each.search.searched_by}"
        lines.append(f"{each.id}  {who}  {said}")
    return Answer({"audit": facts}, "\n".join(lines))


def finding(arguments: argparse.Namespace) -> Answer:
    """``audit finding MONTH (--search ID | --flag N) --grade G [--text TEXT]``."""
    with opened(arguments) as workspace:
        search_id = None
        if arguments.search is not None:
            found = casework.audit(workspace, arguments.month)
            search_id = _drawn(found, arguments.search)
        made = casework.add_finding(
            workspace,
            arguments.month,
            arguments.grade,
            arguments.text,
            search_id=search_id,
            flag=arguments.flag,
        )
    return Answer({"finding": _finding(made)}, f"AuditFinding {made.number} was recorded.")


def _drawn(found: Audit, beginning: str) -> SearchId:
    """The drawn search whose id begins so."""
    wanted = beginning.strip().lower()
    ids = [each for each in found.draw.sample if wanted and each.startswith(wanted)]
    if len(ids) != 1:
        raise CannotProceed(
            "That begins the id of no drawn search, or of several.",
            f"See 'corroborate audit show {found.month}'.",
        )
    return ids[0]


def sign(arguments: argparse.Namespace) -> Answer:
    """``audit sign MONTH --statement TEXT``."""
    with opened(arguments) as workspace:
        made = casework.sign_audit(workspace, arguments.month, arguments.statement)
    return Answer({"audit": audit_facts(made)}, _summary(made))


def report(arguments: argparse.Namespace) -> Answer:
    """``audit report MONTH --out PDF [--number N]``."""
    with opened(arguments) as workspace:
        path = casework.write_audit_report(
            workspace, arguments.month, arguments.out, arguments.number, ShellProgress()
        )
    return Answer({"report": str(path)}, f"Written: {path}")


def review(arguments: argparse.Namespace) -> Answer:
    """``log review [--note TEXT]``: without a note it shows what waits, and records nothing."""
    if arguments.note is None:
        with opened(arguments, read_only=True) as workspace:
            seen = casework.unreviewed_log(workspace)
        lines = [f"{seen.up_to - seen.after:,} entries since the last review."]
        lines += [f"{count:>8,}  {action}" for action, count in seen.counts]
        return Answer({"unreviewed": _unreviewed(seen)}, "\n".join(lines))
    with opened(arguments) as workspace:
        made = casework.record_log_review(workspace, arguments.note)
    return Answer(
        {
            "review": {
                "number": made.number,
                "after": made.after,
                "up_to": made.up_to,
                "counts": dict(made.counts),
                "note": made.note,
                "by": made.reviewed_by,
                "at": made.reviewed_at.isoformat(),
            }
        },
        f"The review of the entries {made.after + 1} to {made.up_to} was recorded.",
    )


def status(arguments: argparse.Namespace) -> Answer:
    """``status [--full]``; the exit status is 2 where the log does not verify."""
    with opened(arguments, read_only=True) as workspace:
        found = casework.status(workspace, full=arguments.full)
    lines = [
        f"{'! ' if each.overdue else '  '}{each.sentence} ({each.next_step})" for each in found.due
    ]
    return Answer(
        {
            "due": [asdict(each) for each in found.due],
            "overdue": sum(each.overdue for each in found.due),
            "overdue_audits": [_month(each) for each in found.audits],
            "log_review_overdue": found.log_review_overdue,
            "unreviewed": _unreviewed(found.unreviewed),
            "unanchored": found.unanchored,
            "log": asdict(found.log),
        },
        "\n".join([*lines, found.log.sentence])
        if lines
        else f"Nothing is due. {found.log.sentence}",
        0 if found.log.ok else 2,
    )


def audit_facts(found: Audit) -> dict[str, Any]:
    """An audit as JSON."""
    signed = found.signature
    return {
        "id": found.id,
        "month": str(found.month),
        "number": found.number,
        "reason": found.reason,
        "opened_by": found.opened_by,
        "opened_at": found.opened_at.isoformat(),
        "population": found.draw.population,
        "population_sha256": found.draw.population_sha256,
        "checkpoint": found.draw.note,
        "checkpoint_entries": found.draw.checkpoint_entries,
        "log_entries": found.draw.log_entries,
        "drawn_earlier": found.draw.earlier,
        "sample": list(found.draw.sample),
        "refused": found.refused,
        "working_hours": found.hours,
        "flags": [_flag(each) for each in found.flags],
        "findings": [_finding(each) for each in found.findings],
        "open_searches": list(found.open_searches),
        "open_flags": list(found.open_flags),
        "signature": None
        if signed is None
        else {
            "statement": signed.statement,
            "by": signed.signed_by,
            "at": signed.signed_at.isoformat(),
            "sha256": signed.sha256,
            "note": signed.note,
            "key": signed.key,
        },
    }


def _summary(found: Audit) -> str:
    state = f"{len(found.open_searches)} searches and {len(found.open_flags)} flags wait."
    if found.signature is not None:
        state = f"Signed by {found.signature.signed_by}."
    return (
        f"Audit {found.number} of {found.month}: {len(found.draw.sample)} of "
        f"{found.draw.population} searches drawn, {len(found.flags)} flags. {state}"
    )


def _month(each: AuditedMonth) -> dict[str, Any]:
    return asdict(each) | {"month": str(each.month), "due": each.due.isoformat()}


def _flag(each: Flag) -> dict[str, Any]:
    return asdict(each) | {"kind": each.kind.value}


def _finding(each: AuditFinding) -> dict[str, Any]:
    return {
        "number": each.number,
        "search": each.search_id,
        "flag": each.flag,
        "grade": each.grade.value,
        "text": each.text,
        "by": each.found_by,
        "at": each.found_at.isoformat(),
    }


def _search(each: casework.AuditedSearch) -> dict[str, Any]:
    found = each.search
    facts: dict[str, Any] = {
        "search": each.id,
        "on_record": found is not None,
        "own": each.own,
        "flags": [flag.number for flag in each.flags],
        "findings": [_finding(one) for one in each.findings],
        "authority": dict(each.authority),
        "compared": each.compared,
        "corroborating": each.corroborating,
        "refusals": list(each.refusals),
        "decisions": [
            {"id": one.id, "outcome": one.outcome.value, "by": one.decided_by}
            for one in each.decisions
        ],
    }
    if found is not None:
        facts |= {
            "case": found.case_number,
            "reason": found.reason,
            "by": found.searched_by,
            "at": found.searched_at.isoformat(),
            "probe_class": found.probe.probe_class.value,
            "edits": list(found.probe.steps),
            "warnings": list(found.warnings),
            "override_reason": found.override_reason,
            "gallery": found.gallery_name,
            "candidates": [
                {"rank": one.rank, "person": one.person_id, "name": one.name, "score": one.score}
                for one in found.candidates
            ],
        }
    return facts


def _unreviewed(seen: Unreviewed) -> dict[str, Any]:
    return {
        "after": seen.after,
        "up_to": seen.up_to,
        "entries": seen.up_to - seen.after,
        "since": None if seen.since is None else seen.since.isoformat(),
        "counts": dict(seen.counts),
        "striking": dict(seen.striking),
        "reviewed_before": seen.reviewed_before,
    }
