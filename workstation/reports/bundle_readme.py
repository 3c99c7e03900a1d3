"""The words that a disclosure begins with, for people who have never seen the program."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from string import Template

from workstation.errors import CannotProceed
from workstation.model import CaseNumber
from workstation.reports.reading_order import shown
from workstation.reports.wording import wording

_FILE = Path(__file__).resolve().parents[2] / "resources" / "policy" / "bundle-readme.txt"


def bundle_readme(
    case_number: CaseNumber,
    *,
    who: str,
    when: str,
    contents: Sequence[str],
    problems: Sequence[str],
    with_originals: bool,
    with_portraits: bool,
) -> str:
    """The text of README.txt. ``contents`` counts what is there, ``problems`` what is not.

    Raises ``CannotProceed`` where the policy text is missing.
    """
    try:
        template = Template(_FILE.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise CannotProceed(
            "The policy wording that belongs in every disclosure cannot be read.",
            "Install the program again; nothing was written.",
        ) from error
    missing = ""
    if problems:
        missing = "\nWHAT COULD NOT BE WRITTEN\n\n" + "\n".join(f"- {each}" for each in problems)
    return template.substitute(
        case=shown(case_number),
        notice="\n".join(wording().notice),
        who=shown(who),
        when=when,
        portraits="who were candidates"
        if with_portraits
        else "who were compared, verified or decided about",
        originals="the evidence files themselves, named by their SHA-256"
        if with_originals
        else "not here: the evidence files themselves can be had on request, and their hashes "
        "stand in evidence.json",
        contents="\n".join(contents),
        problems=missing,
    )
