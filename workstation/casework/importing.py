"""Importing a folder of portraits into a gallery: every file ends as enrolled or explained."""

from __future__ import annotations

import hashlib
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from workstation.casework.curating import find_gallery
from workstation.errors import WorkstationError
from workstation.galleries.enrolment import PlannedPortrait, choose_face, plan_import, printable
from workstation.model import (
    Gallery,
    ImportOutcome,
    ImportReport,
    ImportRow,
    Person,
    PersonId,
    Portrait,
    PortraitId,
)
from workstation.ports import Analysis, Unusable
from workstation.progress import Cancelled, Progress
from workstation.storage import gallery_rows
from workstation.storage.rows import new_id
from workstation.workspace import Workspace

BATCH = 16
"""Files analysed and stored together: what a cancel or a crash loses at most."""


@dataclass
class _Batch:
    """Files on their way through the engine; ``rows`` are those that are decided already."""

    planned: list[PlannedPortrait] = field(default_factory=list)
    data: list[bytes] = field(default_factory=list)
    hashes: list[str] = field(default_factory=list)
    rows: list[tuple[ImportRow, str]] = field(default_factory=list)
    results: Future[list[Analysis | Unusable]] | None = None


def import_portraits(
    workspace: Workspace,
    gallery_name: str,
    folder: Path,
    manifest: Path | None = None,
    progress: Progress | None = None,
) -> ImportReport:
    """Enrol the portraits of a folder.

    Each batch of files is kept whole or not at all. A cancelled or interrupted import of the
    same folder goes on where it stopped. Returns a report with ``cancelled`` set where the
    user stopped it. Raises ``CannotProceed`` for an unusable folder, manifest or pack.
    """
    return _Import(workspace, gallery_name, folder, manifest, progress or Progress()).run()


class _Import:
    def __init__(
        self,
        workspace: Workspace,
        gallery_name: str,
        folder: Path,
        manifest: Path | None,
        progress: Progress,
    ) -> None:
        self._started = time.monotonic()
        self._workspace = workspace
        self._gallery = find_gallery(workspace, gallery_name)
        self._progress = progress
        self._plan = plan_import(folder, manifest)
        self._engine = workspace.engine_for(self._gallery)
        self._folder = printable(str(folder.resolve()))
        self._total = len(self._plan.portraits) + len(self._plan.refused)
        self._done = 0
        self._resumed = 0
        self._seen: dict[str, str] = {}

    def run(self) -> ImportReport:
        self._begin()
        cancelled = False
        try:
            self._work()
        except Cancelled:
            cancelled = True
        return self._end(cancelled)

    def _begin(self) -> None:
        workspace, gallery = self._workspace, self._gallery
        with workspace.database.write() as connection:
            earlier = gallery_rows.unfinished_import(connection, gallery.id, self._folder)
            self._known = gallery_rows.known_content(connection, gallery.id)
            if earlier is None:
                self._id = new_id()
                self._earlier: dict[str, ImportRow] = {}
                self._earlier_hash: dict[str, str] = {}
                gallery_rows.start_import(
                    connection, self._id, gallery.id, self._folder, workspace.now(), workspace.user
                )
            else:
                self._id, self._earlier, self._earlier_hash = earlier
            gallery_rows.replace_import_rows(
                connection, self._id, [(row, "") for row in self._plan.refused]
            )
            verb = "went on" if earlier else "began"
            workspace.log(
                connection,
                "import.started",
                f"An import of {self._total} files into a gallery {verb}.",
                {"import": self._id, "gallery": gallery.id, "files": self._total},
            )
        self._done = len(self._plan.refused)

    def _work(self) -> None:
        self._progress.step(self._done, self._total, "Enrolling portraits")
        with ThreadPoolExecutor(1, "enrol") as pool:
            waiting: _Batch | None = None
            try:
                # While the engine works on one batch, the one before it is written.
                for batch in self._batches():
                    if batch.data:
                        batch.results = pool.submit(self._engine.enrol, batch.data)
                    if waiting is not None:
                        self._keep(waiting)
                    waiting = batch
                if waiting is not None:
                    self._keep(waiting)
            except BaseException:
                pool.shutdown(wait=True, cancel_futures=True)
                raise

    def _batches(self) -> Iterator[_Batch]:
        for start in range(0, len(self._plan.portraits), BATCH):
            yield self._read(self._plan.portraits[start : start + BATCH])

    def _read(self, planned: Sequence[PlannedPortrait]) -> _Batch:
        batch = _Batch()
        for item in planned:
            try:
                data = self._workspace.portrait_store.read_source(item.path)
            except WorkstationError as error:
                batch.rows.append((ImportRow(item.file, ImportOutcome.UNREADABLE, str(error)), ""))
                continue
            sha256 = hashlib.sha256(data).hexdigest()
            if item.file in self._earlier and self._earlier_hash[item.file] == sha256:
                self._resumed += 1
                self._done += 1
                continue
            owner = self._known.get(sha256)
            if owner is not None:
                whose = "this person" if owner == item.person_id else "another person"
                reason = f"The same picture is enrolled already, for {whose}."
                batch.rows.append((ImportRow(item.file, ImportOutcome.DUPLICATE, reason), sha256))
                continue
            if sha256 in self._seen:
                before = self._seen[sha256]
                reason = f"The same picture stands in this import before, as {before}."
                batch.rows.append((ImportRow(item.file, ImportOutcome.DUPLICATE, reason), sha256))
                continue
            self._seen[sha256] = item.file
            batch.planned.append(item)
            batch.data.append(data)
            batch.hashes.append(sha256)
        return batch

    def _keep(self, batch: _Batch) -> None:
        """Wait for the engine's results and store them in one transaction."""
        results = batch.results.result() if batch.results is not None else []
        enrolled: list[tuple[PlannedPortrait, str, Analysis, int]] = []
        rows = list(batch.rows)
        for item, data, sha256, result in zip(
            batch.planned, batch.data, batch.hashes, results, strict=True
        ):
            row, chosen = _judge(item, result)
            rows.append((row, sha256))
            if isinstance(result, Analysis) and chosen is not None:
                self._workspace.portrait_store.add(data)
                enrolled.append((item, sha256, result, chosen))
        with self._workspace.database.write() as connection:
            if enrolled:
                version = gallery_rows.next_version(connection, self._gallery.id)
                for item, sha256, analysis, chosen in enrolled:
                    gallery_rows.add_person(connection, _person(item, self._gallery))
                    gallery_rows.add_portrait(
                        connection,
                        _portrait(item, sha256, analysis, chosen, self._gallery),
                        analysis.templates[chosen].astype("<f4").tobytes(),
                        version,
                    )
            gallery_rows.replace_import_rows(connection, self._id, rows)
        self._done += len(rows)
        self._progress.step(self._done, self._total, "Enrolling portraits")

    def _end(self, cancelled: bool) -> ImportReport:
        workspace = self._workspace
        with workspace.database.write() as connection:
            gallery_rows.end_import(connection, self._id, "cancelled" if cancelled else "finished")
            rows = gallery_rows.rows_of_import(connection, self._id)
            failed = tuple(row for row in rows if row.outcome is not ImportOutcome.ENROLLED)
            gallery = gallery_rows.gallery_by_id(connection, self._gallery.id)
            assert gallery is not None  # galleries cannot be deleted yet
            verb = "was cancelled" if cancelled else "ended"
            workspace.log(
                connection,
                "import.cancelled" if cancelled else "import.finished",
                f"The import into a gallery {verb}: {len(rows) - len(failed)} "
                f"of {self._total} files enrolled, {len(failed)} not.",
                {
                    "import": self._id,
                    "gallery": gallery.id,
                    "version": gallery.version,
                    "files": self._total,
                    "enrolled": len(rows) - len(failed),
                    "failed": len(failed),
                },
            )
        return ImportReport(
            gallery=gallery,
            images=self._total,
            enrolled=len(rows) - len(failed),
            resumed=self._resumed,
            people=gallery.people,
            failed=failed,
            seconds=time.monotonic() - self._started,
            cancelled=cancelled,
        )


def _judge(item: PlannedPortrait, result: Analysis | Unusable) -> tuple[ImportRow, int | None]:
    if isinstance(result, Unusable):
        return ImportRow(item.file, ImportOutcome.UNREADABLE, result.reason), None
    chosen = choose_face(result)
    if not isinstance(chosen, int):
        outcome, reason = chosen
        return ImportRow(item.file, outcome, reason), None
    if not np.isfinite(result.templates[chosen]).all():
        return (
            ImportRow(item.file, ImportOutcome.UNREADABLE, "The face gave no usable template."),
            None,
        )
    return ImportRow(item.file, ImportOutcome.ENROLLED), chosen


def _person(item: PlannedPortrait, gallery: Gallery) -> Person:
    return Person(PersonId(item.person_id), gallery.id, item.name, item.born, item.sex)


def _portrait(
    item: PlannedPortrait, sha256: str, analysis: Analysis, chosen: int, gallery: Gallery
) -> Portrait:
    return Portrait(
        id=PortraitId(new_id()),
        gallery_id=gallery.id,
        person_id=PersonId(item.person_id),
        file_name=item.file,
        sha256=sha256,
        face=analysis.faces[chosen],
        photo_date=item.photo_date,
        source=item.source,
    )
