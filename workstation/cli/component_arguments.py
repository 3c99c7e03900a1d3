"""The arguments of the verbs about looking at a candidate."""

from __future__ import annotations

import argparse
from pathlib import Path

from workstation.cli import options
from workstation.cli.tree import VerbTree


def add_to(tree: VerbTree) -> None:
    """Add these verbs."""
    _components(tree)
    _comparison(tree)
    _remarks(tree)
    _context(tree)


def candidate(verb: argparse.ArgumentParser) -> None:
    """A candidate of a search."""
    verb.add_argument("search_id", metavar="SEARCH_ID")
    verb.add_argument("--person", required=True, metavar="P")


def _components(tree: VerbTree) -> None:
    group = tree.group("component", "a face compared component by component")
    verb = tree.verb("list", "component_verbs.list_components", "what to look at", group)
    options.workspace(verb)
    verb = tree.verb(
        "show", "component_verbs.show_components", "what was answered about a candidate", group
    )
    candidate(verb)
    options.workspace(verb)
    verb = tree.verb("answer", "component_verbs.answer_component", "answer one component", group)
    candidate(verb)
    verb.add_argument("--component", required=True, metavar="KEY", help="see 'component list'")
    for picture in ("probe", "portrait"):
        verb.add_argument(
            f"--{picture}",
            required=True,
            type=options.visible_or_not,
            metavar="visible|not-visible",
            help=f"whether it is visible in the {picture}",
        )
    verb.add_argument(
        "--answer",
        required=True,
        type=options.one_of(options.LIKENESSES),
        metavar="A",
        help=", ".join(options.LIKENESSES),
    )
    verb.add_argument("--note", default="", metavar="TEXT")
    verb.add_argument(
        "--characteristic",
        action="append",
        default=[],
        type=options.answered_characteristic,
        metavar="KEY=A",
        help="one characteristic of it, for example tip=similar; may be repeated",
    )
    verb.add_argument(
        "--region",
        action="append",
        default=[],
        nargs="+",
        type=options.part_of_region,
        metavar="PICTURE=X,Y,WIDTH,HEIGHT",
        help="a rectangle in pixels of the picture as recorded, from its top left: probe=... and "
        "portrait=... after one --region are linked by a number, the next free one or that of "
        "number=N; may be repeated",
    )
    verb.add_argument(
        "--frame-face",
        default="",
        metavar="FACE_ID",
        help="the regions lie on this other face of the probe's track, not on the probe",
    )
    verb.add_argument(
        "--portrait-id",
        default="",
        metavar="PORTRAIT_ID",
        help="the regions lie on this other portrait, not on the one that the search returned",
    )
    options.workspace(verb)


def _comparison(tree: VerbTree) -> None:
    verb = tree.verb("compare", "component_verbs.compare", "record a comparison")
    candidate(verb)
    verb.add_argument("--note", required=True, metavar="TEXT", help="what was compared and seen")
    verb.add_argument(
        "--conclusion",
        type=options.one_of(options.CONCLUSIONS),
        metavar="C",
        help=", ".join(options.CONCLUSIONS),
    )
    verb.add_argument(
        "--limit",
        action="append",
        default=[],
        type=options.described_limit,
        metavar="KIND=TEXT",
        help="how something limits the comparison; each kind is answered, or none: "
        + ", ".join(options.LIMITS),
    )
    verb.add_argument(
        "--no-limit",
        action="append",
        default=[],
        type=options.one_of(options.LIMITS),
        metavar="KIND",
        help="that something does not limit it",
    )
    verb.add_argument(
        "--would-change", default="", metavar="TEXT", help="what would change the conclusion"
    )
    verb.add_argument(
        "--view",
        type=Path,
        metavar="FILE",
        help="how the pictures were looked at, as 'compare-view' writes it",
    )
    options.workspace(verb)
    verb = tree.verb(
        "compare-view",
        "component_verbs.write_view",
        "the view that a comparison begins with: probe and portrait, aligned on the eyes",
    )
    candidate(verb)
    verb.add_argument("--out", type=Path, metavar="FILE", help="where to write it; else it is told")
    options.workspace(verb)


def _remarks(tree: VerbTree) -> None:
    group = tree.group("remark", "what peers remark about a comparison")
    verb = tree.verb("add", "component_verbs.add_remark", "write a remark", group)
    candidate(verb)
    verb.add_argument("--text", required=True, metavar="TEXT")
    verb.add_argument("--component", default="", metavar="KEY", help="else it is about the whole")
    verb.add_argument("--answers", default="", metavar="REMARK_ID", help="the remark it answers")
    options.workspace(verb)
    verb = tree.verb("list", "component_verbs.list_remarks", "what was remarked", group)
    candidate(verb)
    options.workspace(verb)


def _context(tree: VerbTree) -> None:
    group = tree.group("context", "facts that are hidden while comparing")
    verb = tree.verb(
        "ask", "component_verbs.ask_context", "record that you ask for one; for good", group
    )
    candidate(verb)
    verb.add_argument(
        "--fact",
        required=True,
        type=options.one_of(options.CONTEXT_FACTS),
        metavar="F",
        help=", ".join(options.CONTEXT_FACTS),
    )
    options.workspace(verb)
    verb = tree.verb("list", "component_verbs.list_context", "which were asked for", group)
    candidate(verb)
    options.workspace(verb)
