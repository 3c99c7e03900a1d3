"""The tree of verbs: adds a verb, or a group of verbs, to the shell's parser."""

from __future__ import annotations

import argparse
import importlib
from collections.abc import Callable
from typing import Any, NoReturn

from workstation.errors import CannotProceed


class Parser(argparse.ArgumentParser):
    """Raises one sentence instead of printing usage and leaving."""

    def error(self, message: str) -> NoReturn:
        sentence = message[:1].upper() + message[1:].rstrip(".")
        raise CannotProceed(f"{sentence}.", f"See '{self.prog} --help'.")


def verb_of(name: str) -> Callable[[argparse.Namespace], Any]:
    """The verb ``module.function`` of this package, imported only when it is called.

    The window starts through here, and must not wait for the database and NumPy.
    """

    def run(arguments: argparse.Namespace) -> Any:
        module, function = name.split(".")
        return getattr(importlib.import_module(f"workstation.cli.{module}"), function)(arguments)

    return run


class VerbTree:
    """Where verbs are added; all take the arguments of ``common``."""

    def __init__(self, verbs: Any, common: argparse.ArgumentParser) -> None:
        self._verbs = verbs
        self._common = common

    def verb(self, name: str, run: str, summary: str, group: Any = None) -> argparse.ArgumentParser:
        """Add a verb that runs ``module.function``, to a group or on top."""
        verbs = group if group is not None else self._verbs
        verb: argparse.ArgumentParser = verbs.add_parser(
            name, parents=[self._common], help=summary, description=summary
        )
        # As it is called: the last two words of "corroborate log verify".
        verb.set_defaults(run=verb_of(run), verb=verb.prog.partition(" ")[2])
        return verb

    def group(self, name: str, summary: str) -> Any:
        """Add a group of verbs."""
        group = self._verbs.add_parser(name, help=summary, description=summary)
        return group.add_subparsers(
            title="verbs", metavar="VERB", required=True, parser_class=Parser
        )
