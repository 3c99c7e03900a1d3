"""The arguments of the verbs about audits, and of ``status``."""

from __future__ import annotations

import argparse
from pathlib import Path

from workstation.cli import options
from workstation.cli.tree import VerbTree
from workstation.model import Grade, Month

GRADES = {grade.name.lower(): grade for grade in Grade}


def add_to(tree: VerbTree) -> None:
    """Add these verbs."""
    group = tree.group("audit", "the monthly audit of searches")
    verb = tree.verb("list", "audit_verbs.list_all", "the months and their audits", group)
    options.workspace(verb)
    verb = tree.verb("open", "audit_verbs.open_one", "draw the searches of a month", group)
    _month(verb)
    verb.add_argument("--reason", default="", metavar="TEXT", help="why an addendum is needed")
    options.workspace(verb)
    verb = tree.verb("show", "audit_verbs.show", "what was drawn, asked and found", group)
    _month(verb, numbered=True)
    options.workspace(verb)
    verb = tree.verb("finding", "audit_verbs.finding", "write down what was found", group)
    _month(verb)
    about = verb.add_mutually_exclusive_group(required=True)
    about.add_argument("--search", metavar="SEARCH_ID", help="a drawn search")
    about.add_argument("--flag", type=options.from_one, metavar="N", help="a pattern's number")
    verb.add_argument(
        "--grade", required=True, type=options.one_of(GRADES), metavar="G", help=", ".join(GRADES)
    )
    verb.add_argument("--text", default="", metavar="TEXT")
    options.workspace(verb)
    verb = tree.verb("sign", "audit_verbs.sign", "close the audit of a month", group)
    _month(verb)
    verb.add_argument("--statement", required=True, metavar="TEXT")
    options.workspace(verb)
    verb = tree.verb("report", "audit_verbs.report", "write it as a PDF", group)
    _month(verb, numbered=True)
    verb.add_argument("--out", required=True, type=Path, metavar="PDF")
    options.workspace(verb)
    verb = tree.verb("status", "audit_verbs.status", "what is due, and how the log stands")
    verb.add_argument("--full", action="store_true", help="check the whole log")
    options.workspace(verb)


def _month(verb: argparse.ArgumentParser, *, numbered: bool = False) -> None:
    verb.add_argument("month", type=_read, metavar="MONTH", help="as 2026-11, in UTC")
    if numbered:
        verb.add_argument(
            "--number", type=options.from_one, metavar="N", help="of several, 1 the first"
        )


def _read(text: str) -> Month:
    try:
        return Month.read(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"'{text}' is not a month like 2026-11") from None
