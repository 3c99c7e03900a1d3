"""The main job from end to end on faces that come with the dependencies.

Nothing in it is about a real event: the people are called Person A, Person B and so on, and
the corroborating item says that it stands for a record.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from workstation import app, casework
from workstation.demonstrated_examination import (
    SECOND_EXAMINER,
    SUPERVISOR,
    DemonstratedExamination,
)
from workstation.errors import CannotProceed, IdentificationRefused, file_trouble
from workstation.identification import Identification
from workstation.model import Face, PersonId, Search
from workstation.model.accounts import Role
from workstation.ports import FaceEngine
from workstation.progress import Progress
from workstation.sample_pictures import Samples, make_samples
from workstation.workspace import Workspace

_USER = "Demonstration examiner"
_GALLERY = "Demonstration"
_CASE = "DEMO-1"
_STEPS = 7
_PASSWORD_FILE = "password.txt"


@dataclass(frozen=True)
class DemoResult:
    """What the demonstration did; ``refused_first`` and ``refused_again`` hold the reasons."""

    folder: Path
    workspace: Path
    enrolled: int
    search: Search
    refused_first: tuple[str, ...]
    refused_again: tuple[str, ...]
    decision: Identification
    report: Path
    picture: Path
    log_ok: bool
    log_entries: int
    notes: tuple[str, ...]

    def as_json(self) -> dict[str, Any]:
        """The result as one JSON object."""
        return {
            "folder": str(self.folder),
            "workspace": str(self.workspace),
            "user": _USER,
            "password_file": str(self.folder / _PASSWORD_FILE),
            "enrolled": self.enrolled,
            "search_id": self.search.id,
            "candidates": [
                {
                    "rank": candidate.rank,
                    "person": candidate.person_id,
                    "name": candidate.name,
                    "image": candidate.image,
                    "score": candidate.score,
                }
                for candidate in self.search.candidates
            ],
            "refused_first": list(self.refused_first),
            "refused_again": list(self.refused_again),
            "decision": {
                "id": self.decision.id,
                "outcome": self.decision.outcome.value,
                "person": self.decision.person_id,
                "decided_by": self.decision.decided_by,
                "decided_at": self.decision.decided_at.isoformat(),
            },
            "report": str(self.report),
            "picture": str(self.picture),
            "log_ok": self.log_ok,
            "log_entries": self.log_entries,
            "notes": list(self.notes),
        }

    def as_text(self) -> str:
        """The result for a terminal."""
        return "\n".join(
            [
                f"Enrolled {self.enrolled} portraits and searched a frame; candidates:",
                *(
                    f"  {candidate.rank}  {candidate.name}  {candidate.score:.4f}"
                    for candidate in self.search.candidates
                ),
                "Identifying the first was refused:",
                *(f"  {reason}" for reason in self.refused_first),
                "With a look-alike opinion it was refused again:",
                *(f"  {reason}" for reason in self.refused_again),
                "With an analysis made first, a comparison, an independent item, answered checks, "
                "a blind verification and an approval it was recorded.",
                f"Lead sheet: {self.report}",
                f"Comparison: {self.picture}",
                f"Workspace: {self.workspace}",
                f"Sign in as '{_USER}' with the password in {self.folder / _PASSWORD_FILE};",
                f"'{SECOND_EXAMINER}' and '{SUPERVISOR}' have the same one.",
                f"Log: {self.log_entries} entries, {'whole' if self.log_ok else 'DAMAGED'}.",
                *self.notes,
            ]
        )


def run_demo(
    out: Path,
    progress: Progress | None = None,
    *,
    engines: Callable[[str | None], FaceEngine] = app.local_engine,
) -> DemoResult:
    """Do the main job below ``out``: enrol, search, be refused, corroborate, decide, report.

    A folder that holds something already is left as it is: the run goes into a new subfolder,
    ``run-2`` and so on. Raises ``CannotProceed`` where the pack is missing or the folder cannot
    be written, and ``Cancelled``.
    """
    progress = progress or Progress()
    progress.step(0, _STEPS, "Loading the model pack")
    engine = engines(None)
    try:
        folder, notes = _fresh(out)
        progress.step(1, _STEPS, "Making sample pictures")
        samples = make_samples(folder, engine)
        password = _password(folder)
        with app.create_workspace(
            folder / "workspace",
            _USER,
            password=password,
            roles=tuple(Role),
            engines=lambda _pack_name: engine,
            attended=False,
        ) as workspace:
            return _main_job(workspace, password, folder, samples, notes, progress)
    finally:
        engine.close()


def _password(folder: Path) -> str:
    """A password for the demonstration's account, in a file that its owner alone can read."""
    password, kept = secrets.token_hex(12), folder / _PASSWORD_FILE
    try:
        kept.touch(0o600)
        kept.write_text(f"{password}\n", encoding="utf-8")
    except OSError as error:
        raise file_trouble(error, "The demonstration's password could not be kept.") from error
    return password


def _fresh(out: Path) -> tuple[Path, list[str]]:
    """A folder that is empty, and what to say about it."""
    notes = [
        "The frames were made from the same photographs as the portraits, so the scores are "
        "higher than with real footage.",
        "The corroborating item, the checks, the verification and the approval stand for work of "
        "people; nobody looked.",
    ]
    if out.exists() and not out.is_dir():
        raise CannotProceed("The name given for the demonstration is a file.", "Choose a folder.")
    try:
        out.mkdir(parents=True, exist_ok=True)
        if not any(out.iterdir()):
            return out, notes
        number = 2
        while (out / f"run-{number}").exists():
            number += 1
        folder = out / f"run-{number}"
        folder.mkdir()
    except OSError as error:
        raise file_trouble(error, "The demonstration's folder could not be made.") from error
    notes.append(f"The folder was not empty, so this run is in its subfolder run-{number}.")
    return folder, notes


def _main_job(
    workspace: Workspace,
    password: str,
    folder: Path,
    samples: Samples,
    notes: list[str],
    progress: Progress,
) -> DemoResult:
    progress.step(2, _STEPS, "Enrolling portraits")
    casework.create_gallery(
        workspace, _GALLERY, "Demonstration with pictures of the dependencies", owner=_USER
    )
    report = casework.import_portraits(workspace, _GALLERY, samples.gallery, samples.manifest)

    progress.step(3, _STEPS, "Searching")
    case = casework.open_case(
        workspace,
        _CASE,
        "Demonstration",
        offence="None: this is a demonstration",
        legal_authority="None is needed: the pictures come with the program's dependencies",
        reason="To show the way from a frame to a decision",
        requesting_officer="Nobody",
    )
    found: list[tuple[Face, ...]] = []
    for frame in samples.frames:
        item = casework.import_evidence(workspace, case.number, frame)
        found.append(casework.find_faces(workspace, item.id))
    notes.append(
        "Faces found in the frames: "
        + ", ".join(
            f"{len(faces)} of {len(people)}"
            for faces, people in zip(found, samples.shown, strict=True)
        )
        + "."
    )
    probe = max(found[-1], key=lambda face: face.detected.score, default=None)
    if probe is None:
        raise CannotProceed(
            "No face was found in the demonstration's frame.",
            "Verify the pack with: corroborate packs verify",
        )
    # Before any candidate is shown.
    casework.analyse(
        workspace,
        probe.id,
        "Demonstration: brow, eyes, nose and mouth show; the ears are small and the skin is "
        "smoothed by the compression.",
        sufficient=True,
    )
    search = casework.search(workspace, probe.id, _GALLERY, "Demonstration of a search")
    casework.show_candidates(workspace, search.id)
    # The demonstration made the frame, so it knows who is in it and need not look at scores.
    person = PersonId(samples.shown[-1][0])

    progress.step(4, _STEPS, "Being refused")
    refused_first = _refused(workspace, search, person)
    examination = DemonstratedExamination(workspace, search, person, password)
    examination.opinion()
    refused_again = _refused(workspace, search, person)

    progress.step(5, _STEPS, "Comparing, corroborating, verifying and deciding")
    examination.compare_and_corroborate()
    examination.verify_and_approve()
    casework.sign_in(workspace, _USER, password)
    decision = casework.identify(workspace, search.id, person)

    progress.step(6, _STEPS, "Writing the lead sheet")
    sheet = casework.write_lead_sheet(workspace, decision, folder / "lead-sheet.pdf")
    picture = casework.write_comparison_picture(workspace, decision, folder / "comparison.png")
    check = casework.verify_log(workspace)
    progress.step(_STEPS, _STEPS, "Done")
    return DemoResult(
        folder=folder,
        workspace=workspace.root,
        enrolled=report.enrolled,
        search=search,
        refused_first=refused_first,
        refused_again=refused_again,
        decision=decision,
        report=sheet,
        picture=picture,
        log_ok=check.ok,
        log_entries=check.entries,
        notes=tuple(notes),
    )


def _refused(workspace: Workspace, search: Search, person: PersonId) -> tuple[str, ...]:
    """Try to identify without what the rule asks for; the reasons that it gives."""
    try:
        casework.identify(workspace, search.id, person)
    except IdentificationRefused as refusal:
        return refusal.reasons
    raise AssertionError("The rule let an identification pass without corroboration.")
