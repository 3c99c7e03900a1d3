"""Scans of videos under way: one after the other, beside all other work."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ui import time_left
from ui.desk import Desk
from ui.messages import explain
from ui.phrases import translated
from ui.tasks import Task
from workstation import casework
from workstation.model import EvidenceId, EvidenceItem

if TYPE_CHECKING:
    from workstation.progress import Progress
    from workstation.workspace import Workspace


@dataclass
class UnderWay:
    """A scan that waits or runs: how far it is, in words and in steps."""

    task: Task
    sentence: str
    done: int = 0
    total: int = 0
    first_done: int = -1
    began_at: float = 0.0


class FootageScans(QObject):
    """One per desk. ``changed`` tells that a scan began, came further or ended."""

    changed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._under_way: dict[EvidenceId, UnderWay] = {}
        self._failures: dict[EvidenceId, str] = {}
        desk.tasks.task_progress.connect(self._on_progress)
        desk.tasks.task_ended.connect(self._on_ended)

    @staticmethod
    def of(desk: Desk) -> FootageScans:
        """The desk's scans; made on first use."""
        found = desk.findChild(FootageScans)
        return found if isinstance(found, FootageScans) else FootageScans(desk)

    def under_way(self, evidence_id: EvidenceId) -> UnderWay | None:
        """The scan of a video that waits or runs, if there is one."""
        return self._under_way.get(evidence_id)

    @property
    def busy(self) -> bool:
        """Whether any scan waits or runs."""
        return bool(self._under_way)

    def failure(self, evidence_id: EvidenceId) -> str:
        """Why the last scan of a video failed; empty where it did not."""
        return self._failures.get(evidence_id, "")

    def start(self, item: EvidenceItem) -> None:
        """Scan a video, or go on with a scan that was stopped."""
        if item.id in self._under_way:
            return
        self._failures.pop(item.id, None)

        def work(workspace: Workspace, progress: Progress) -> None:
            try:
                casework.scan_video(workspace, item.id, progress=progress)
            finally:
                # Also after a stop: what was found is shown, under names that stay.
                casework.name_groups(workspace, item.case_number)

        task = self._desk.run(
            work,
            lambda _nothing: None,
            lambda error: self._on_failed(item.id, error),
            self.tr("Scanning {0}").format(item.file_name),
            "footage",
        )
        waits = self._desk.tasks.running("footage")[0] is not task
        sentence = self.tr("Waiting for another scan") if waits else self.tr("Reading the video")
        self._under_way[item.id] = UnderWay(task, sentence)
        self.changed.emit()

    def stop(self, evidence_id: EvidenceId) -> None:
        """Stop a scan after the frames that are being searched; it can go on later."""
        found = self._under_way.get(evidence_id)
        if found is not None:
            found.task.cancel()
            found.sentence = self.tr("Stopping; what was found is kept")
            self.changed.emit()

    def _on_progress(self, task: Task, done: int, total: int, what: str) -> None:
        found = next((each for each in self._under_way.values() if each.task is task), None)
        if found is None or task.cancelled:
            return
        if found.first_done < 0:
            found.first_done, found.began_at = done, time.monotonic()
        found.done, found.total = done, total
        # What an earlier, stopped scan did takes no time; the pace is that of this one.
        left = time_left.time_left(
            time.monotonic() - found.began_at, done - found.first_done, total - found.first_done
        )
        words = f"{translated(what)}: {time_left.how_much(done, total)}"
        found.sentence = f"{words}, {left}" if left else words
        self.changed.emit()

    def _on_failed(self, evidence_id: EvidenceId, error: Exception) -> None:
        message = explain(error)
        self._failures[evidence_id] = f"{message.sentence} {message.next_step}".strip()
        if message.details:
            self._desk.tasks.report(error)

    def _on_ended(self, task: Task) -> None:
        for evidence_id, each in list(self._under_way.items()):
            if each.task is task:
                del self._under_way[evidence_id]
                self.changed.emit()
                self._desk.log_changed.emit()
                self._desk.tracks_changed.emit()
