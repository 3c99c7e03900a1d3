"""Shell verbs about what scores mean."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from workstation import casework
from workstation.cli.answer import Answer
from workstation.cli.gallery_verbs import ShellProgress, opened
from workstation.errors import file_trouble


def check(arguments: argparse.Namespace) -> Answer:
    """``calibration check --gallery NAME``: status 2 where it is not true, or not known."""
    from workstation.calibration.picture import as_svg
    from workstation.evaluation.strangers import strangers_of

    progress = ShellProgress()
    probes, notes = None, []
    facts: dict[str, Any] = {}
    with opened(arguments) as workspace:
        gallery = casework.find_gallery(workspace, arguments.gallery)
        if arguments.probes is not None:
            enrolled = [person.id for person in casework.people(workspace, gallery.name)]
            engine = workspace.engine_for(gallery)
            found = strangers_of(arguments.probes, engine, enrolled, progress)
            probes = found.templates
            facts |= {"probes_without_face": found.without_face}
            facts |= {"probes_in_gallery": found.in_gallery}
            if found.without_face:
                notes.append(f"{found.without_face} probes show no usable face.")
            if found.in_gallery:
                notes.append(f"{found.in_gallery} probes are of people of the gallery: left out.")
        checked = casework.check_calibration(workspace, gallery.name, probes, progress)
    if arguments.out is not None and checked.held_out is not None:
        _write(arguments.out, as_svg(checked.held_out))
        facts |= {"picture": str(arguments.out)}
        notes.append(f"The picture is {arguments.out}.")
    return Answer(
        {"gallery": gallery.name, **checked.as_json(), **facts},
        "\n".join([checked.as_text(), *notes]),
        0 if checked.ok else 2,
    )


def _write(path: Path, picture: str) -> None:
    try:
        path.write_text(picture, encoding="utf-8")
    except OSError as error:
        raise file_trouble(error, "The picture could not be written.") from error
