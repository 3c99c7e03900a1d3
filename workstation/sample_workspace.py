"""A workspace of samples to try the program on: a case half way through its examination.

It is a workspace like any other: its account is made as every first account is, and signs in as
everybody does. Its password is drawn at random and kept nowhere; see docs/adr/0035.
"""

from __future__ import annotations

import os
import secrets
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from workstation import app, casework
from workstation.errors import file_trouble
from workstation.model import CaseNumber, Conclusion, Search
from workstation.model.accounts import Role
from workstation.ports import FaceEngine
from workstation.progress import Progress
from workstation.sample_pictures import make_samples
from workstation.settings import data_folder
from workstation.workspace import Workspace

USER, CASE, GALLERY = "Sample examiner", CaseNumber("SAMPLE-1"), "Samples"
_FACE = 2
"""Which face of the group picture is searched, counted from 0 at the left."""
_STEPS = 4


@dataclass(frozen=True)
class SampleWorkspace:
    """Where it lies, and how to sign in. ``password`` is in memory only: show it, keep it not."""

    root: Path
    user: str
    password: str


def new_folder() -> Path:
    """A folder of its own below the data folder; earlier ones stay. Nothing is made yet."""
    above = data_folder() / "samples"
    number = 1
    # Not Path.exists, which raises where the folder above may not be read.
    while os.path.lexists(above / str(number)):
        number += 1
    return above / str(number)


def make_sample_workspace(
    folder: Path,
    progress: Progress | None = None,
    engine: Callable[[], FaceEngine] = app.isolated_engine,
) -> SampleWorkspace:
    """Make a workspace in ``folder`` from faces of the dependencies, and close it.

    It holds a gallery of seven people and a case with two frames; one face is analysed and
    searched, its candidates were seen, and a comparison is written down. Nothing corroborates,
    so that the rule has something to refuse. Raises ``CannotProceed`` where the folder cannot be
    written or a sample is missing. What was not finished is removed: nobody knows its password.
    """
    progress = progress or Progress()
    password = "-".join(secrets.token_hex(2) for _ in range(5))
    progress.step(0, _STEPS, "Loading the models")
    opened = engine()
    try:
        try:
            folder.mkdir(parents=True)
        except OSError as error:
            raise file_trouble(error, "The folder of the samples could not be made.") from error
        try:
            return _made(folder, password, opened, progress)
        except BaseException:
            shutil.rmtree(folder, ignore_errors=True)
            raise
    finally:
        opened.close()


def _made(folder: Path, password: str, opened: FaceEngine, progress: Progress) -> SampleWorkspace:
    with app.create_workspace(
        folder / "workspace",
        USER,
        password=password,
        roles=tuple(Role),
        engines=lambda _pack: opened,
        attended=False,
        program="window",
    ) as workspace:
        progress.step(1, _STEPS, "Making the sample pictures")
        samples = make_samples(folder / "pictures", opened)
        progress.step(2, _STEPS, "Enrolling portraits")
        casework.create_gallery(
            workspace, GALLERY, "Pictures that come with the dependencies", owner=USER
        )
        casework.import_portraits(workspace, GALLERY, samples.gallery, samples.manifest)
        progress.step(3, _STEPS, "Searching")
        _examine(workspace, samples.frames)
        progress.step(_STEPS, _STEPS, "Done")
        return SampleWorkspace(workspace.root, USER, password)


def _examine(workspace: Workspace, frames: tuple[Path, ...]) -> Search:
    """As far as the comparison, in the order that the rule asks for."""
    casework.open_case(
        workspace,
        CASE,
        "Sample case",
        offence="None: this is a sample",
        legal_authority="None is needed: the pictures come with the program's dependencies",
        reason="To look around in the program",
        requesting_officer="Nobody",
    )
    items = [casework.import_evidence(workspace, CASE, frame) for frame in frames]
    faces = casework.find_faces(workspace, items[0].id)
    probe = faces[min(_FACE, len(faces) - 1)]
    casework.analyse(
        workspace,
        probe.id,
        "Sample: hairline, brows, both eyes and the nose show, from the front. The ears are too "
        "small, and the chin lies in shadow.",
        sufficient=True,
    )
    search = casework.search(workspace, probe.id, GALLERY, "Sample of a search")
    casework.show_candidates(workspace, search.id)
    casework.record_comparison(
        workspace,
        search.id,
        search.candidates[0].person_id,
        "Sample: hairline, brows and nose were looked at in both pictures; the ears are too small "
        "in the frame to compare.",
        Conclusion.NO_CONCLUSION,
    )
    return search
