"""The arguments of the verbs about cases as a whole, approvals, purges and the policy."""

from __future__ import annotations

import argparse
from typing import Any

from workstation.cli import options
from workstation.cli.tree import VerbTree


def add_to(tree: VerbTree) -> None:
    """Add these verbs."""
    _cases(tree)
    _purges(tree, tree.group("case", ""), "case", "NUMBER")
    _purges(tree, tree.group("gallery", ""), "gallery", "NAME")
    _approvals(tree)
    group = tree.group("policy", "what the department decides for itself")
    verb = tree.verb("show", "policy_verbs.show", "print the policy in force", group)
    options.workspace(verb)
    verb = tree.verb("set", "policy_verbs.change", "change settings", group)
    verb.add_argument("settings", metavar="NAME=VALUE", nargs="+")
    _reason(verb)


def _cases(tree: VerbTree) -> None:
    group = tree.group("case", "cases as a whole")
    verb = _case(tree, group, "open", "case_file_verbs.open_case", "make a case, or give it")
    _facts(verb, default="")
    options.workspace(verb)
    verb = _case(tree, group, "show", "case_file_verbs.show", "print a case and its history")
    options.workspace(verb)
    verb = tree.verb("list", "case_file_verbs.list_all", "list the cases", group)
    options.workspace(verb)
    verb = _case(tree, group, "amend", "case_file_verbs.amend", "add or correct facts of a case")
    _facts(verb, default=None)
    verb.add_argument("--why", required=True, metavar="TEXT", help="why it is amended")
    options.workspace(verb)
    for name, run, summary in (
        ("close", "close", "close a case; it is kept until its retention date"),
        ("reopen", "reopen", "open a closed case again"),
        ("hold", "hold", "lay a legal hold on a case, which blocks its purge"),
        ("release-hold", "release", "release the legal hold on a case"),
        ("keep", "keep", "set the retention date of a closed case later"),
    ):
        verb = _case(tree, group, name, f"case_file_verbs.{run}", summary)
        if name == "keep":
            verb.add_argument("--until", required=True, type=options.day, metavar="YYYY-MM-DD")
        _reason(verb)


def _case(tree: VerbTree, group: Any, name: str, run: str, summary: str) -> argparse.ArgumentParser:
    verb = tree.verb(name, run, summary, group)
    verb.add_argument("number", metavar="NUMBER")
    return verb


def _facts(verb: argparse.ArgumentParser, default: str | None) -> None:
    for name, meaning in (
        ("title", "what the case is called"),
        ("offence", "the offence"),
        ("legal-authority", "the law or policy that allows face search in this case"),
        ("case-reason", "why face search is used in this case"),
        ("requesting-officer", "who asks for it"),
    ):
        verb.add_argument(f"--{name}", default=default, metavar="TEXT", help=meaning)


def _reason(verb: argparse.ArgumentParser) -> None:
    verb.add_argument("--reason", required=True, metavar="TEXT")
    options.workspace(verb)


def _purges(tree: VerbTree, parent: Any, kind: str, target: str) -> None:
    group = tree.group("purge", f"purge a {kind}: two people, and a delay", parent, key=kind)
    verb = tree.verb("request", f"purge_verbs.request_{kind}", f"ask to purge a {kind}", group)
    verb.add_argument("target", metavar=target)
    _reason(verb)
    verb = tree.verb("confirm", "purge_verbs.confirm", "purge it, as the second person", group)
    verb.add_argument("purge_id", metavar="PURGE_ID")
    options.workspace(verb)
    verb = tree.verb("withdraw", "purge_verbs.withdraw", "take a request back", group)
    verb.add_argument("purge_id", metavar="PURGE_ID")
    _reason(verb)
    verb = tree.verb("list", f"purge_verbs.list_{kind}", "requests, and what was purged", group)
    options.workspace(verb)


def _approvals(tree: VerbTree) -> None:
    group = tree.group("approval", "approvals before a search")
    verb = tree.verb("request", "approval_verbs.request", "ask for one", group)
    verb.add_argument("--case", required=True, metavar="NUMBER")
    verb.add_argument("--gallery", required=True, metavar="NAME")
    _reason(verb)
    for name, summary in (("grant", "allow the search"), ("refuse", "refuse the search")):
        verb = tree.verb(name, f"approval_verbs.{name}", summary, group)
        verb.add_argument("approval_id", metavar="APPROVAL_ID")
        verb.add_argument("--note", required=True, metavar="TEXT")
        options.workspace(verb)
    verb = tree.verb("list", "approval_verbs.list_all", "requests with their answers", group)
    verb.add_argument("--case", metavar="NUMBER")
    options.workspace(verb)
