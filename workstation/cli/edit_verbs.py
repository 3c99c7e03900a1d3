"""Shell verbs about edits: which there are, and a recipe applied to a working copy."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from workstation import app, casework
from workstation.casework.footage import write_new
from workstation.cli.answer import Answer
from workstation.cli.case_verbs import chosen, recipe_in
from workstation.cli.gallery_verbs import opened
from workstation.edits.catalogue import CATALOGUE, Parameter, ParameterKind
from workstation.edits.checking import describe
from workstation.errors import CannotProceed
from workstation.media.store import EvidenceStore
from workstation.model import DetectedFace, Recipe

_EXAMPLE = '[{"kind": "gamma", "parameters": {"gamma": 0.8}}, {"kind": "sharpen"}]'


def list_all(arguments: argparse.Namespace) -> Answer:
    """``edits``: every kind with its parameters, as a recipe names them."""
    lines = []
    for entry in CATALOGUE:
        lines += ["", entry.kind.value, f"  {entry.does}", f"  {entry.cannot}"]
        lines += [f"    {parameter.name}: {_range(parameter)}" for parameter in entry.parameters]
    facts = [
        {
            "kind": entry.kind.value,
            "name": entry.name,
            "does": entry.does,
            "cannot": entry.cannot,
            "parameters": [_parameter_facts(parameter) for parameter in entry.parameters],
        }
        for entry in CATALOGUE
    ]
    lines += ["", f"A recipe is a file like: {_EXAMPLE}"]
    return Answer({"edits": facts}, "\n".join(lines[1:]))


def _parameter_facts(parameter: Parameter) -> dict[str, Any]:
    numeric = parameter.kind in (ParameterKind.NUMBER, ParameterKind.WHOLE)
    return {
        "name": parameter.name,
        "kind": parameter.kind.value,
        "unit": parameter.unit,
        "least": parameter.least if numeric else None,
        "most": parameter.most if numeric else None,
        "default": parameter.default,
        "step": parameter.step if numeric else None,
        "choices": list(parameter.choices),
    }


def _range(parameter: Parameter) -> str:
    if parameter.kind is ParameterKind.CHOICE:
        said = " or ".join(parameter.choices)
    elif parameter.kind in (ParameterKind.NUMBER, ParameterKind.WHOLE):
        unit = f" {parameter.unit}" if parameter.unit else ""
        said = f"{parameter.kind.value}, {parameter.least:g} to {parameter.most:g}{unit}"
    else:
        said = parameter.kind.value
        if parameter.kind is ParameterKind.CORNERS:
            said += " as [[x, y], ...], from the top left clockwise"
    return said if parameter.default is None else f"{said}; {parameter.default} if not given"


def edit(arguments: argparse.Namespace) -> Answer:
    """``edit IMAGE|EVIDENCE_ID [--at S] --recipe FILE --out PNG``.

    An image is read where it lies and nothing is recorded. Of evidence, which needs
    ``--workspace``, the log keeps the recipe and the hash of what was written.
    """
    recipe = recipe_in(arguments.recipe)
    if Path(arguments.source).is_file():
        facts = _of_file(arguments, recipe)
    else:
        facts = _of_evidence(arguments, recipe)
    steps = [f"{number}. {step}" for number, step in enumerate(facts["steps"], start=1)]
    size = f"{facts['width']} x {facts['height']} pixels, written: {facts['out']}"
    return Answer(facts, "\n".join([*steps, size, f"SHA-256 of the pixels {facts['sha256']}"]))


def _of_file(arguments: argparse.Namespace, recipe: Recipe) -> dict[str, Any]:
    if arguments.at is not None:
        raise CannotProceed(
            "--at chooses a frame of a video among the evidence.",
            "Import the video, and give its evidence ID.",
        )
    image = Path(arguments.source)
    data = EvidenceStore(image.parent).read_source(image)
    engine = app.isolated_engine(None, arguments.device)
    try:
        made = engine.edited([data], recipe, None, as_png=True)
    finally:
        engine.close()
    write_new(arguments.out, made.png)
    return _facts(made.width, made.height, made.sha256, describe(recipe), made.face, arguments.out)


def _of_evidence(arguments: argparse.Namespace, recipe: Recipe) -> dict[str, Any]:
    if arguments.workspace is None:
        raise CannotProceed(
            "There is no such image.", "Give an image file, or an evidence ID with --workspace."
        )
    with opened(arguments) as workspace:
        item = casework.evidence_named(workspace, arguments.source)
        faces = casework.find_faces(workspace, item.id, at_s=arguments.at)
        face = chosen(faces, arguments.face)
        made = casework.export_edited(workspace, face.id, recipe, arguments.out)
    return _facts(made.width, made.height, made.sha256, made.steps, made.face, arguments.out)


def _facts(
    width: int,
    height: int,
    sha256: str,
    steps: tuple[str, ...],
    face: DetectedFace | None,
    out: Path,
) -> dict[str, Any]:
    return {
        "width": width,
        "height": height,
        "sha256": sha256,
        "steps": list(steps),
        "face": None if face is None else {"box": list(face.box)},
        "out": str(out),
    }
