"""The arguments of the verbs that lead from a candidate to a decision."""

from __future__ import annotations

import argparse
from pathlib import Path

from workstation.cli import options
from workstation.cli.tree import VerbTree


def add_to(tree: VerbTree) -> None:
    """Add these verbs."""
    _analysis(tree)
    _items(tree)
    _checks(tree)
    _verification(tree)
    _decision(tree)


def _analysis(tree: VerbTree) -> None:
    group = tree.group("analysis", "what a probe shows, written down before candidates are shown")
    verb = tree.verb("add", "examination_verbs.add_analysis", "write and lock an analysis", group)
    verb.add_argument("evidence_id", metavar="EVIDENCE_ID")
    _face(verb)
    verb.add_argument("--note", required=True, metavar="TEXT", help="what the probe shows")
    verb.add_argument(
        "--sufficient",
        required=True,
        type=options.yes_or_no,
        metavar="yes|no",
        help="whether the probe is good enough to be compared",
    )
    options.workspace(verb)
    verb = tree.verb("list", "examination_verbs.list_analyses", "the analyses of a face", group)
    verb.add_argument("evidence_id", metavar="EVIDENCE_ID")
    _face(verb)
    options.workspace(verb)
    verb = tree.verb(
        "candidates", "examination_verbs.candidates", "show the candidates of a search"
    )
    verb.add_argument("search_id", metavar="SEARCH_ID")
    options.workspace(verb)


def _items(tree: VerbTree) -> None:
    group = tree.group("corroborate-item", "corroborating evidence")
    verb = tree.verb("add", "examination_verbs.add_item", "enter an item", group)
    verb.add_argument("search_id", metavar="SEARCH_ID")
    verb.add_argument(
        "--kind",
        required=True,
        type=options.one_of(options.KINDS),
        metavar="K",
        help=", ".join(options.KINDS),
    )
    verb.add_argument("--source", required=True, metavar="S")
    verb.add_argument("--reference", required=True, metavar="R")
    verb.add_argument("--date", required=True, type=options.day, metavar="YYYY-MM-DD")
    verb.add_argument("--description", required=True, metavar="TEXT")
    verb.add_argument("--person", metavar="P", help="the candidate it speaks of")
    verb.add_argument(
        "--attach",
        type=Path,
        action="append",
        default=[],
        metavar="FILE",
        help="a file that belongs to it; may be repeated",
    )
    _independence(verb, required=False)
    options.workspace(verb)
    verb = tree.verb(
        "independence",
        "examination_verbs.answer_independence",
        "say whether an item is independent of the face search; once",
        group,
    )
    verb.add_argument("item_id", metavar="ITEM_ID")
    _independence(verb, required=True)
    options.workspace(verb)
    verb = tree.verb("list", "examination_verbs.list_items", "the items of a search", group)
    verb.add_argument("search_id", metavar="SEARCH_ID")
    options.workspace(verb)
    verb = tree.verb("withdraw", "examination_verbs.withdraw_item", "withdraw an item", group)
    verb.add_argument("item_id", metavar="ITEM_ID")
    verb.add_argument("--reason", required=True, metavar="TEXT")
    options.workspace(verb)


def _independence(verb: argparse.ArgumentParser, *, required: bool) -> None:
    verb.add_argument(
        "--derives-from-search",
        type=options.yes_or_no,
        required=required,
        metavar="yes|no",
        help="whether it was found because of the face search",
    )
    verb.add_argument(
        "--derivation",
        default="",
        required=required,
        metavar="TEXT",
        help="how it became known, and through whom",
    )
    verb.add_argument(
        "--saw",
        type=options.one_of(options.WITNESS_SAW),
        metavar="W",
        help="what a witness saw: " + ", ".join(options.WITNESS_SAW),
    )
    verb.add_argument(
        "--line-up",
        type=options.one_of(options.LINE_UPS),
        metavar="L",
        help=", ".join(options.LINE_UPS),
    )


def _checks(tree: VerbTree) -> None:
    group = tree.group("check", "what could speak against a candidate")
    verb = tree.verb("answer", "examination_verbs.answer_check", "answer a check", group)
    _candidate(verb)
    verb.add_argument(
        "--check",
        required=True,
        type=options.one_of(options.CHECKS),
        metavar="C",
        help=", ".join(options.CHECKS),
    )
    verb.add_argument(
        "--finding",
        required=True,
        type=options.one_of(options.FINDINGS),
        metavar="F",
        help=", ".join(options.FINDINGS),
    )
    verb.add_argument("--source", required=True, metavar="S", help="who or what was asked")
    verb.add_argument("--note", default="", metavar="TEXT")
    options.workspace(verb)
    verb = tree.verb("resolve", "examination_verbs.resolve", "resolve a contradiction", group)
    _candidate(verb)
    verb.add_argument("--answer", required=True, metavar="ANSWER_ID")
    verb.add_argument("--explanation", required=True, metavar="TEXT")
    verb.add_argument("--source", required=True, metavar="S")
    options.workspace(verb)
    verb = tree.verb("list", "examination_verbs.list_checks", "the checks of a candidate", group)
    _candidate(verb)
    options.workspace(verb)


def _verification(tree: VerbTree) -> None:
    group = tree.group("verify-blind", "blind verification by a second examiner")
    verb = tree.verb("request", "verification_verbs.request", "ask for one", group)
    _candidate(verb)
    options.workspace(verb)
    verb = tree.verb("list", "verification_verbs.waiting", "those that wait for you", group)
    options.workspace(verb)
    verb = tree.verb("show", "verification_verbs.show", "write its pictures as PNG", group)
    verb.add_argument("verification_id", metavar="ID")
    verb.add_argument("--out", required=True, type=Path, metavar="FOLDER")
    options.workspace(verb)
    verb = tree.verb("conclude", "verification_verbs.conclude", "lock your conclusions", group)
    verb.add_argument("verification_id", metavar="ID")
    verb.add_argument(
        "--conclusion",
        required=True,
        action="append",
        type=options.lettered_conclusion,
        metavar="LETTER=C",
        help="one for each portrait, for example A=no-conclusion",
    )
    verb.add_argument("--note", required=True, metavar="TEXT")
    options.workspace(verb)
    verb = tree.verb("withdraw", "verification_verbs.withdraw", "take a request back", group)
    verb.add_argument("verification_id", metavar="ID")
    verb.add_argument("--reason", required=True, metavar="TEXT")
    options.workspace(verb)


def _decision(tree: VerbTree) -> None:
    verb = tree.verb("approve", "verification_verbs.approve", "approve, as a supervisor")
    _candidate(verb)
    verb.add_argument("--note", required=True, metavar="TEXT")
    verb.add_argument("--refuse", action="store_true", help="do not approve")
    options.workspace(verb)
    verb = tree.verb(
        "examination", "examination_verbs.examination", "what a candidate's examination lacks"
    )
    _candidate(verb)
    options.workspace(verb)
    verb = tree.verb("plate", "plate_verbs.plate", "write the plate of a comparison, for court")
    _candidate(verb)
    verb.add_argument("--out", type=Path, metavar="PDF", help="aligned pictures and findings")
    verb.add_argument("--png", type=Path, metavar="PNG", help="the pictures, pixel by pixel")
    options.workspace(verb)
    verb = tree.verb("reopen", "examination_verbs.reopen", "reopen what a decision ended")
    verb.add_argument("search_id", metavar="SEARCH_ID")
    verb.add_argument("--person", metavar="P", help="one candidate; else the whole search")
    verb.add_argument("--reason", required=True, metavar="TEXT")
    options.workspace(verb)


def _candidate(verb: argparse.ArgumentParser) -> None:
    verb.add_argument("search_id", metavar="SEARCH_ID")
    verb.add_argument("--person", required=True, metavar="P")


def _face(verb: argparse.ArgumentParser) -> None:
    verb.add_argument("--face", type=int, metavar="I", help="number of the face, from 0")
    verb.add_argument("--frame", type=int, default=0, metavar="N", help="frame of a video, or page")
