"""An import of portraits under way: what, how much, how long, and a button that stops it."""

from __future__ import annotations

import time
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from ui import theme, time_left
from ui.desk import Desk
from ui.messages import explain
from ui.phrases import translated
from ui.tasks import Task
from ui.views.rows import Note
from workstation import casework
from workstation.model import Gallery, ImportReport

if TYPE_CHECKING:
    from workstation.progress import Progress
    from workstation.workspace import Workspace


class ImportPanel(QWidget):
    """Runs one import at a time.

    ``ended`` carries the report, or None where it failed or never began; the next import can
    begin then.
    """

    began = Signal()
    ended = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._task: Task | None = None
        self._report: ImportReport | None = None
        self._stepped_at = 0.0
        self._first_done = 0
        self.words = Note()
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("How far the import has come"))
        self.stop = QPushButton(self.tr("Stop import"))
        self.stop.setAccessibleName(self.tr("Stop import"))
        self.stop.clicked.connect(self._on_stop)
        row = QHBoxLayout()
        row.setSpacing(theme.SMALL)
        row.addWidget(self.bar, 1)
        row.addWidget(self.stop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.TINY)
        layout.addWidget(self.words)
        layout.addLayout(row)
        desk.tasks.task_progress.connect(self._on_progress)
        self._show_running(False)

    @property
    def running(self) -> bool:
        """Whether an import is under way."""
        return self._task is not None

    def start(self, gallery: Gallery, folder: Path, manifest: Path | None) -> None:
        """Import a folder; nothing happens while another import is under way."""
        if self.running:
            return
        name = gallery.name

        def work(workspace: Workspace, progress: Progress) -> ImportReport:
            return casework.import_portraits(workspace, name, folder, manifest, progress)

        self._stepped_at = 0.0
        self._report = None
        self.bar.setRange(0, 0)
        self._say(self.tr("Reading the folder"), "")
        self._task = self._desk.run(
            work, self._on_done, self._on_failed, self.tr("Enrolling portraits")
        )
        # Cancelled before it began: then neither callback follows.
        self._desk.tasks.task_ended.connect(self._on_task_ended)
        self._show_running(True)
        self.began.emit()

    def forget(self) -> None:
        """Hide what is said about the last import, because another gallery is shown."""
        if not self.running:
            self.words.say("")

    def _on_progress(self, task: Task, done: int, total: int, what: str) -> None:
        if task is not self._task:
            return
        if not self._stepped_at:
            self._stepped_at, self._first_done = time.monotonic(), done
        self.bar.setRange(0, total)
        self.bar.setValue(done)
        if task.cancelled:
            return
        words = f"{translated(what)}: {time_left.how_much(done, total)}"
        # What an earlier, stopped import left takes no time; the pace is that of the new files.
        left = time_left.time_left(
            time.monotonic() - self._stepped_at, done - self._first_done, total - self._first_done
        )
        self._say(f"{words}, {left}" if left else words, "")

    def _on_stop(self) -> None:
        if self._task is not None:
            self._task.cancel()
            self.stop.setEnabled(False)
            self._say(self.tr("Stopping after the files that are being read now"), "")

    def _on_done(self, report: ImportReport) -> None:
        counts = self.tr("{0} of {1} files are enrolled, {2} are not.").format(
            time_left.number(report.enrolled),
            time_left.number(report.images),
            time_left.number(len(report.failed)),
        )
        if report.cancelled:
            counts = self.tr(
                "The import was stopped. {0} portraits are enrolled and kept; import the same "
                "folder again to go on."
            ).format(time_left.number(report.enrolled))
        elif report.failed:
            counts += " " + self.tr("Each one that is not stands below with its reason.")
        self._say(counts, "missing" if report.failed or report.cancelled else "complete")
        self._report = report

    def _on_failed(self, error: Exception) -> None:
        message = explain(error)
        self._say(f"{message.sentence} {message.next_step}".strip(), "refused")

    def _on_task_ended(self, task: Task) -> None:
        if task is not self._task:
            return
        self._desk.tasks.task_ended.disconnect(self._on_task_ended)
        self._task = None
        self._show_running(False)
        if task.cancelled and self._report is None:
            self._say(self.tr("The import was stopped before it began."), "missing")
        self.ended.emit(self._report)

    def _show_running(self, running: bool) -> None:
        self.bar.setVisible(running)
        self.stop.setVisible(running)
        self.stop.setEnabled(running)

    def _say(self, text: str, state: str) -> None:
        self.words.say(text, state)
