"""The templates of a manifest's non-mated probes: people who are certainly not in a gallery."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from workstation.errors import CannotProceed, file_trouble
from workstation.evaluation.manifest import Listed, Role, read_manifest
from workstation.ports import FaceEngine, Template, Unusable
from workstation.progress import Progress

_BATCH = 32


@dataclass(frozen=True)
class Strangers:
    """``templates`` (n, dimension), one for each person; ``without_face`` could not be searched."""

    templates: Template
    without_face: int
    in_gallery: int


def strangers_of(
    manifest: Path,
    engine: FaceEngine,
    enrolled: Collection[str] = (),
    progress: Progress | None = None,
) -> Strangers:
    """The largest face of the first non-mated probe of each person (see ``read_manifest``).

    Whoever is among ``enrolled`` is no stranger and is left out. Raises ``CannotProceed`` for an
    unusable manifest or where no stranger is left, and ``Cancelled``.
    """
    progress = progress or Progress()
    known = set(enrolled)
    first: dict[str, Listed] = {}
    for item in read_manifest(manifest):
        if item.role is Role.NONMATED:
            first.setdefault(item.person, item)
    wanted = [item for person, item in first.items() if person not in known]
    found: list[Template] = []
    for start in range(0, len(wanted), _BATCH):
        progress.step(start, len(wanted), "Reading pictures")
        batch = wanted[start : start + _BATCH]
        for result in engine.enrol([_bytes(item) for item in batch]):
            if isinstance(result, Unusable) or not result.faces:
                continue
            areas = [face.box[2] * face.box[3] for face in result.faces]
            found.append(result.templates[int(np.argmax(areas))])
    progress.step(len(wanted), len(wanted), "Reading pictures")
    if not found:
        raise CannotProceed(
            "The manifest names no picture of a person outside the gallery that shows a face.",
            "List such pictures with the role nonmated.",
        )
    return Strangers(np.stack(found), len(wanted) - len(found), len(first) - len(wanted))


def _bytes(item: Listed) -> bytes:
    try:
        return item.path.read_bytes()
    except OSError as error:
        raise file_trouble(error, f"The picture of line {item.line} could not be read.") from error
