"""The arguments of the verbs about workspaces, galleries, evidence and people in footage."""

from __future__ import annotations

import argparse
from pathlib import Path

from workstation.cli import account_arguments, options
from workstation.cli.tree import VerbTree


def add_to(tree: VerbTree) -> None:
    """Add these verbs."""
    _workspace_and_galleries(tree)
    _evidence(tree)
    _groups(tree)


def _workspace_and_galleries(tree: VerbTree) -> None:
    verb = tree.verb("init", "gallery_verbs.init", "make a workspace in a new or empty folder")
    verb.add_argument("folder", metavar="DIR", type=Path)
    account_arguments.roles(verb, "what the first account is there for, besides administrator")
    group = tree.group("gallery", "galleries of known portraits")
    verb = tree.verb("create", "gallery_verbs.create", "make an empty gallery", group)
    verb.add_argument("name", metavar="NAME")
    verb.add_argument("--lawful-basis", required=True, metavar="TEXT")
    verb.add_argument("--owner", default="", metavar="TEXT")
    verb.add_argument("--retention-date", type=options.day, metavar="YYYY-MM-DD")
    verb.add_argument("--pack", metavar="NAME")
    options.workspace(verb)
    verb = tree.verb("import", "gallery_verbs.import_folder", "enrol a folder", group)
    verb.add_argument("name", metavar="NAME")
    verb.add_argument("folder", metavar="FOLDER", type=Path)
    verb.add_argument("--manifest", metavar="CSV", type=Path)
    options.workspace(verb)
    verb = tree.verb("list", "gallery_verbs.list_all", "list the galleries", group)
    options.workspace(verb)
    verb = tree.verb("delete-person", "gallery_verbs.delete", "delete a person", group)
    verb.add_argument("name", metavar="NAME")
    verb.add_argument("--person", required=True, metavar="P")
    verb.add_argument("--reason", required=True, metavar="TEXT")
    options.workspace(verb)


def _evidence(tree: VerbTree) -> None:
    group = tree.group("evidence", "files kept as evidence")
    verb = tree.verb("import", "evidence_verbs.take_in", "take files into a case", group)
    verb.add_argument("files", metavar="FILE", type=Path, nargs="+")
    verb.add_argument("--case", required=True, metavar="NUMBER")
    options.workspace(verb)
    verb = tree.verb("list", "evidence_verbs.list_all", "list the custody records", group)
    verb.add_argument("--case", metavar="NUMBER")
    options.workspace(verb)
    verb = tree.verb("verify", "evidence_verbs.verify", "hash every kept file again", group)
    options.workspace(verb)
    group = tree.group("video", "videos among the evidence")
    verb = tree.verb("info", "evidence_verbs.video_info", "size, frames, times, codec", group)
    verb.add_argument("evidence_id", metavar="ID")
    options.workspace(verb)
    verb = tree.verb("frame", "evidence_verbs.video_frame", "export one frame as PNG", group)
    verb.add_argument("evidence_id", metavar="ID")
    which = verb.add_mutually_exclusive_group(required=True)
    which.add_argument("--at", type=float, metavar="SECONDS", help="the frame shown then")
    which.add_argument("--number", type=int, metavar="N", help="the frame N, from 0")
    verb.add_argument("--out", required=True, type=Path, metavar="PNG")
    options.workspace(verb)

    verb = tree.verb("scan", "scan_verbs.video_scan", "find the faces of a whole video", group)
    verb.add_argument("evidence_id", metavar="ID")
    verb.add_argument(
        "--every-frame", action="store_true", help="search each frame instead of samples"
    )
    options.workspace(verb)

    verb = tree.verb("clock", "evidence_verbs.video_clock", "the recorder's clock", group)
    verb.add_argument("evidence_id", metavar="ID")
    verb.add_argument(
        "--offset", type=float, metavar="SECONDS", help="true time minus recorder's clock"
    )
    verb.add_argument("--reason", default="", metavar="TEXT", help="how that is known")
    verb.add_argument(
        "--recorder-start",
        type=options.clock_reading,
        metavar="ISO",
        help="what the recorder's clock showed at the first frame: 2026-01-15T14:32:10",
    )
    options.workspace(verb)


def _groups(tree: VerbTree) -> None:
    group = tree.group("groups", "faces in footage that may be the same unknown person")

    def verb(name: str, summary: str) -> argparse.ArgumentParser:
        run = "list_all" if name == "list" else name
        made = tree.verb(name, f"group_verbs.{run}", summary, group)
        made.add_argument("--case", required=True, metavar="NUMBER")
        options.workspace(made)
        return made

    def acting(name: str, summary: str) -> argparse.ArgumentParser:
        made = verb(name, summary)
        made.add_argument("group", metavar="GROUP", help="its name, like A, or its id")
        made.add_argument("--note", default="", metavar="TEXT", help="why")
        return made

    verb("list", "list the groups of a case and their tracks")
    verb("history", "everything that was done to the groups of a case")
    acting("confirm", "record that all tracks of a group show one person")
    made = acting("split", "take tracks out of a group, together")
    made.add_argument("--tracks", required=True, nargs="+", metavar="ID")
    made.add_argument("--keep-name", action="store_true", help="the part taken out keeps the name")
    made = acting("merge", "record that two groups show one person")
    made.add_argument("other", metavar="OTHER")
    made = acting("reject", "record that tracks, or two groups, are different people")
    made.add_argument("other", metavar="OTHER", nargs="?")
    made.add_argument("--tracks", nargs="+", default=[], metavar="ID")
    made = verb("undo", "record that an earlier act no longer holds")
    made.add_argument("event", metavar="EVENT", help="its number in the history, or its id")
    made.add_argument("--note", default="", metavar="TEXT", help="why")
