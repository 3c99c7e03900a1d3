"""The arguments of the verbs of casework, from a face to a report, and of the log."""

from __future__ import annotations

from pathlib import Path

from workstation.cli import options
from workstation.cli.tree import VerbTree
from workstation.model import ProbeClass


def add_to(tree: VerbTree) -> None:
    """Add these verbs."""
    _casework(tree)


def _casework(tree: VerbTree) -> None:
    verb = tree.verb("faces", "case_verbs.faces", "find the faces in an image")
    verb.add_argument("image", metavar="IMAGE", type=Path)
    options.page(verb)
    verb.add_argument("--pack", metavar="NAME")
    verb = tree.verb(
        "quality", "machine_verbs.quality", "measure the faces in an image, and ask the gate"
    )
    verb.add_argument("image", metavar="IMAGE", type=Path)
    options.page(verb)
    verb.add_argument("--pack", metavar="NAME")
    verb = tree.verb("search", "search_verbs.search", "search a gallery for a face")
    verb.add_argument("image", metavar="IMAGE", type=Path, nargs="?")
    verb.add_argument("--track", metavar="TRACK_ID", help="search a track instead of an image")
    options.page(verb)
    verb.add_argument(
        "--gallery", required=True, action="append", metavar="NAME", help="may be repeated"
    )
    verb.add_argument("--case", metavar="NUMBER", help="the case that the image belongs to")
    verb.add_argument("--reason", required=True, metavar="TEXT")
    verb.add_argument("--limit", type=int, default=20, metavar="K")
    verb.add_argument("--face", type=int, metavar="I", help="number of the face, from 0")
    verb.add_argument(
        "--probe-class",
        type=options.one_of(options.PROBES),
        default=ProbeClass.CAMERA_FRAME,
        metavar="CLASS",
        help=", ".join(options.PROBES),
    )
    verb.add_argument(
        "--override-reason",
        default="",
        metavar="TEXT",
        help="why a face without enough information is searched all the same",
    )
    verb.add_argument(
        "--recipe",
        type=Path,
        metavar="FILE",
        help="edits (JSON) of a working copy, searched beside the unedited face",
    )
    options.people_filter(verb)
    options.workspace(verb)
    verb = tree.verb(
        "search-again",
        "search_verbs.search_again",
        "make a search again on the gallery as it is now, and say what is different",
    )
    verb.add_argument("search_id", metavar="SEARCH_ID")
    verb.add_argument("--reason", default="", metavar="TEXT", help="the old one by default")
    options.workspace(verb)
    tree.verb("edits", "edit_verbs.list_all", "list the edits with their parameters")
    verb = tree.verb("edit", "edit_verbs.edit", "apply edits to a working copy, as PNG")
    verb.add_argument("source", metavar="IMAGE|EVIDENCE_ID")
    verb.add_argument("--recipe", required=True, type=Path, metavar="FILE")
    verb.add_argument("--out", required=True, type=Path, metavar="PNG")
    verb.add_argument("--at", type=float, metavar="SECONDS", help="the frame of a video")
    verb.add_argument("--face", type=int, metavar="I", help="number of the face, from 0")
    verb.add_argument("--workspace", type=Path, metavar="DIR", help="for an evidence item")
    verb = tree.verb("replay", "search_verbs.replay", "repeat a search and compare")
    verb.add_argument("search_id", metavar="SEARCH_ID")
    options.workspace(verb)
    verb = tree.verb("identify", "case_verbs.identify", "record an identification")
    verb.add_argument("search_id", metavar="SEARCH_ID")
    verb.add_argument("--person", required=True, metavar="P")
    verb.add_argument("--note", default="", metavar="TEXT", help="the comparison's by default")
    options.workspace(verb)
    verb = tree.verb("conclude", "case_verbs.conclude", "record another outcome")
    verb.add_argument("search_id", metavar="SEARCH_ID")
    verb.add_argument(
        "--outcome",
        required=True,
        type=options.one_of(options.OUTCOMES),
        metavar="O",
        help=", ".join(options.OUTCOMES),
    )
    verb.add_argument("--person", metavar="P")
    verb.add_argument("--note", required=True, metavar="TEXT")
    options.workspace(verb)
    verb = tree.verb(
        "assess", "assessment_verbs.assess", "record not enough information, without a search"
    )
    verb.add_argument("evidence_id", metavar="EVIDENCE_ID")
    verb.add_argument("--face", type=int, metavar="I", help="number of the face, from 0")
    verb.add_argument("--frame", type=int, default=0, metavar="N", help="frame of a video")
    verb.add_argument("--note", required=True, metavar="TEXT")
    options.workspace(verb)
    verb = tree.verb("look-harder", "assessment_verbs.look_harder", "look for missed faces")
    verb.add_argument("evidence_id", metavar="EVIDENCE_ID")
    verb.add_argument("--frame", type=int, default=0, metavar="N", help="frame of a video")
    options.workspace(verb)
    verb = tree.verb(
        "report",
        "case_verbs.report",
        "write the sheet of a search's newest decision, or of an assessment",
    )
    verb.add_argument("search_id", metavar="ID")
    verb.add_argument(
        "--kind",
        choices=("lead", "record"),
        default="lead",
        help="the lead sheet (default), or the record of an identification",
    )
    verb.add_argument("--out", required=True, type=Path, metavar="PDF")
    options.workspace(verb)
    verb = tree.verb(
        "disclose", "disclosure_verbs.disclose", "write everything about a case into a folder"
    )
    verb.add_argument("case", metavar="CASE")
    verb.add_argument("--out", required=True, type=Path, metavar="FOLDER", help="a new folder")
    verb.add_argument(
        "--with-originals", action="store_true", help="the evidence files themselves too"
    )
    verb.add_argument(
        "--with-portraits", action="store_true", help="the portraits of all candidates too"
    )
    options.workspace(verb)
    group = tree.group("log", "the append-only log")
    verb = tree.verb("verify", "log_verbs.verify", "check every entry and checkpoint", group)
    verb.add_argument(
        "--witness", type=Path, metavar="FOLDER", help="a witness folder to compare with"
    )
    options.workspace(verb)
    verb = tree.verb("show", "log_verbs.show", "print the newest entries", group)
    verb.add_argument("--limit", type=int, default=50, metavar="N")
    options.workspace(verb)
    verb = tree.verb("checkpoint", "log_verbs.checkpoint", "sign what the log holds", group)
    options.workspace(verb)
    verb = tree.verb("anchor", "log_verbs.anchor", "copy it to a witness folder", group)
    verb.add_argument("folder", metavar="FOLDER", type=Path)
    options.workspace(verb)
    verb = tree.verb("review", "audit_verbs.review", "what came since the last review", group)
    verb.add_argument("--note", metavar="TEXT", help="record the review, and what was seen")
    options.workspace(verb)
    verb = tree.verb("export", "log_verbs.export", "write it for the verifier", group)
    verb.add_argument("target", metavar="FOLDER|FILE", type=Path)
    verb.add_argument(
        "--entry",
        type=options.from_one,
        action="append",
        default=[],
        metavar="N",
        help="only this entry, with its proof of inclusion; may be repeated",
    )
    verb.add_argument(
        "--openings", type=Path, metavar="FILE", help="write what opens their commitments as well"
    )
    options.workspace(verb)
