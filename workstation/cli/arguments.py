"""The shell's arguments. Every verb takes ``--json``, ``--device`` and who works here."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path

from workstation.cli import (
    account_arguments,
    audit_arguments,
    casework_arguments,
    component_arguments,
    credentials,
    department_arguments,
    examination_arguments,
    footage_arguments,
    machine_arguments,
)
from workstation.cli.tree import Parser, VerbTree, verb_of

DEVICES = ("auto", "cpu", "cuda", "directml", "coreml", "openvino")


def parse(argv: Sequence[str]) -> argparse.Namespace:
    """The parsed arguments with ``run`` set; raises ``CannotProceed`` for a mistake."""
    arguments = _parser().parse_args(argv)
    # Not argparse's defaults: a verb's own would undo an option given before the verb.
    for name, value in (("json", False), ("device", "auto")):
        if not hasattr(arguments, name):
            setattr(arguments, name, value)
    credentials.complete(arguments)
    return arguments


def _parser() -> argparse.ArgumentParser:
    common = argparse.ArgumentParser(add_help=False)
    common.add_argument(
        "--json", action="store_true", default=argparse.SUPPRESS, help="answer with one JSON object"
    )
    credentials.add_to(common)
    common.add_argument(
        "--device", choices=DEVICES, default=argparse.SUPPRESS, help="what computes (auto)"
    )
    parser = Parser(
        prog="corroborate",
        parents=[common],
        description="Compares faces in evidence with a local gallery, and records no "
        "identification without independent corroborating evidence. Without a verb it opens "
        "the window.",
    )
    parser.set_defaults(run=verb_of("window.open_window"))
    parser.add_argument("--workspace", type=Path, help="the workspace the window opens")
    verbs = parser.add_subparsers(title="verbs", metavar="VERB", parser_class=Parser)
    tree = VerbTree(verbs, common)
    for arguments in (
        footage_arguments,
        casework_arguments,
        examination_arguments,
        component_arguments,
        account_arguments,
        audit_arguments,
        department_arguments,
        machine_arguments,
    ):
        arguments.add_to(tree)
    return parser
