"""The shell's verb that writes everything about a case into a folder."""

from __future__ import annotations

import argparse

from workstation import casework
from workstation.cli.answer import Answer
from workstation.cli.gallery_verbs import ShellProgress, opened
from workstation.model import CaseNumber


def disclose(arguments: argparse.Namespace) -> Answer:
    """``disclose CASE --out FOLDER [--with-originals] [--with-portraits]``."""
    with opened(arguments) as workspace:
        made = casework.disclose(
            workspace,
            CaseNumber(arguments.case),
            arguments.out,
            with_originals=arguments.with_originals,
            with_portraits=arguments.with_portraits,
            progress=ShellProgress(),
        )
    lines = [
        f"Written: {made.folder}",
        f"{made.files} files: {made.searches} searches, {made.decisions} decisions.",
        f"SHA-256 of the manifest {made.manifest_sha256}",
        *(f"Not written: {each}" for each in made.problems),
    ]
    return Answer(
        {
            "folder": str(made.folder),
            "case": arguments.case,
            "files": made.files,
            "searches": made.searches,
            "decisions": made.decisions,
            "manifest_sha256": made.manifest_sha256,
            "problems": list(made.problems),
        },
        "\n".join(lines),
    )
