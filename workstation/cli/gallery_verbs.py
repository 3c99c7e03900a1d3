"""Shell verbs about workspaces and galleries."""

from __future__ import annotations

import argparse
import math
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from workstation import app, casework
from workstation.cli.answer import Answer
from workstation.model import Gallery, PersonId
from workstation.progress import Progress
from workstation.workspace import Workspace


class ShellProgress(Progress):
    """One rewritten line on stderr, where that is a terminal, with an estimate of the time left."""

    def __init__(self) -> None:
        super().__init__()
        self._what = ""
        self._since = (0.0, 0)

    def on_step(self, done: int, total: int, what: str) -> None:
        """Rewrite the line."""
        now = time.monotonic()
        if what != self._what:
            self._what, self._since = what, (now, done)
        if sys.stderr.isatty():
            end = "\n" if total and done >= total else ""
            of = f"{done} of {total}" if total else str(done)
            left = time_left(now - self._since[0], done - self._since[1], total - done)
            line = f"{what}: {of}{left}"
            print(f"\r{line:<72}", end=end, file=sys.stderr, flush=True)


def time_left(elapsed_s: float, made: int, to_make: int) -> str:
    """In words, how long work goes on at its pace so far; nothing before there is a pace."""
    if elapsed_s < 3.0 or made <= 0 or to_make <= 0:
        return ""
    left_s = elapsed_s * to_make / made
    if left_s < 60:
        return ", less than a minute left"
    return f", about {math.ceil(left_s / 60)} min left"


@contextmanager
def opened(arguments: argparse.Namespace, *, read_only: bool = False) -> Iterator[Workspace]:
    """The workspace that the arguments name; its files are decoded in processes of their own.

    What a verb is refused or fails at is put on the log.
    """
    with (
        app.open_workspace(
            arguments.workspace,
            arguments.user,
            isolated=True,
            device=arguments.device,
            read_only=read_only,
        ) as workspace,
        casework.noting_failures(workspace, arguments.verb),
    ):
        yield workspace


def init(arguments: argparse.Namespace) -> Answer:
    """``init DIR``."""
    with app.create_workspace(arguments.folder, arguments.user) as workspace:
        root = str(workspace.root)
    return Answer({"workspace": root}, f"The workspace {root} was made.")


def create(arguments: argparse.Namespace) -> Answer:
    """``gallery create NAME``."""
    with opened(arguments) as workspace:
        gallery = casework.create_gallery(
            workspace,
            arguments.name,
            arguments.lawful_basis,
            arguments.owner,
            arguments.retention_date,
            arguments.pack,
        )
    return Answer(
        {"gallery": gallery_facts(gallery)},
        f"Gallery '{gallery.name}' was made; its retention date is {gallery.retention_date}.",
    )


def import_folder(arguments: argparse.Namespace) -> Answer:
    """``gallery import NAME FOLDER``."""
    with opened(arguments) as workspace:
        report = casework.import_portraits(
            workspace, arguments.name, arguments.folder, arguments.manifest, ShellProgress()
        )
    lines = [f"{report.enrolled} of {report.images} images enrolled, {report.people} people."]
    lines += [f"{row.file}: {row.outcome}: {row.reason}" for row in report.failed]
    return Answer(
        {
            "gallery": report.gallery.name,
            "images": report.images,
            "enrolled": report.enrolled,
            "resumed": report.resumed,
            "people": report.people,
            "failed": [
                {"file": row.file, "outcome": row.outcome.value, "reason": row.reason}
                for row in report.failed
            ],
            "seconds": round(report.seconds, 3),
        },
        "\n".join(lines),
    )


def list_all(arguments: argparse.Namespace) -> Answer:
    """``gallery list``."""
    with opened(arguments, read_only=True) as workspace:
        found = casework.galleries(workspace)
    lines = [
        f"{g.name}: {g.people} people, {g.images} images, pack {g.pack.name}, "
        f"kept until {g.retention_date}"
        for g in found
    ]
    return Answer(
        {"galleries": [gallery_facts(gallery) for gallery in found]},
        "\n".join(lines) or "There is no gallery yet.",
    )


def delete(arguments: argparse.Namespace) -> Answer:
    """``gallery delete-person NAME --person P --reason TEXT``."""
    with opened(arguments) as workspace:
        gallery = casework.delete_person(
            workspace, arguments.name, PersonId(arguments.person), arguments.reason
        )
    return Answer({"gallery": gallery_facts(gallery)}, "The person was deleted from the gallery.")


def gallery_facts(gallery: Gallery) -> dict[str, Any]:
    """A gallery as JSON."""
    return {
        "id": gallery.id,
        "name": gallery.name,
        "owner": gallery.owner,
        "lawful_basis": gallery.lawful_basis,
        "retention_date": gallery.retention_date.isoformat(),
        "pack": gallery.pack.name,
        "pack_sha256": gallery.pack.sha256,
        "version": gallery.version,
        "people": gallery.people,
        "images": gallery.images,
    }
