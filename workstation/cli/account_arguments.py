"""The arguments of the verbs about accounts."""

from __future__ import annotations

import argparse

from workstation.cli import options
from workstation.cli.tree import VerbTree
from workstation.model.accounts import Role


def add_to(tree: VerbTree) -> None:
    """Add these verbs."""
    group = tree.group("user", "accounts: who may sign in, with which roles")
    verb = tree.verb("first", "account_verbs.first", "make the first account", group)
    verb.add_argument("name", metavar="NAME")
    roles(verb, "besides administrator")
    options.workspace(verb)
    verb = tree.verb("add", "account_verbs.add", "add an account", group)
    verb.add_argument("name", metavar="NAME")
    roles(verb, "what the person is there for")
    _new_password(verb)
    options.workspace(verb)
    verb = tree.verb("list", "account_verbs.list_all", "list the accounts", group)
    options.workspace(verb)
    verb = tree.verb("roles", "account_verbs.set_roles", "give these roles and no others", group)
    verb.add_argument("name", metavar="NAME")
    roles(verb, "all that the person shall have")
    options.workspace(verb)
    for name, summary in (
        ("release", "open an account that failures have locked"),
        ("disable", "close an account"),
        ("enable", "open an account that was disabled"),
    ):
        verb = tree.verb(name, f"account_verbs.{name}", summary, group)
        verb.add_argument("name", metavar="NAME")
        options.workspace(verb)
    verb = tree.verb("password", "account_verbs.change", "change your own password", group)
    _new_password(verb)
    options.workspace(verb)
    verb = tree.verb(
        "reset-password",
        "account_verbs.reset_password",
        "set a password that must be changed at the next sign-in",
        group,
    )
    verb.add_argument("name", metavar="NAME")
    _new_password(verb)
    options.workspace(verb)
    verb = tree.verb(
        "second-factor",
        "account_verbs.second_factor",
        "begin your own, confirm it with a CODE, or take off that of NAME",
        group,
    )
    verb.add_argument("act", choices=("begin", "confirm", "reset"))
    verb.add_argument("value", nargs="?", metavar="CODE|NAME")
    options.workspace(verb)
    tree.verb("roles", "account_verbs.show_roles", "print who may do what, as Markdown")


def roles(verb: argparse.ArgumentParser, summary: str) -> None:
    """Roles, each with an option of its own."""
    verb.add_argument(
        "--role",
        action="append",
        default=[],
        type=str.lower,
        choices=[role.value for role in Role],
        help=f"{summary}; may be repeated",
    )


def _new_password(verb: argparse.ArgumentParser) -> None:
    verb.add_argument(
        "--new-password-file",
        required=True,
        metavar="FILE",
        help="its first line is the new password; - reads the next line of the standard input",
    )
