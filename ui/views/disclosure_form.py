"""The dialog that writes the disclosure of a case into a new folder."""

from __future__ import annotations

import time
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QFileDialog,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QWidget,
)

from ui import theme, time_left
from ui.desk import Desk
from ui.phrases import translated
from ui.tasks import Task
from ui.time_left import number as counted
from ui.views.forms import FormDialog
from ui.views.rows import Note
from workstation import casework
from workstation.model import Case

if TYPE_CHECKING:
    from workstation.casework import Disclosure
    from workstation.progress import Progress
    from workstation.workspace import Workspace


def _tr(text: str) -> str:
    return QCoreApplication.translate("DisclosureForm", text)


class DisclosureForm(FormDialog):
    """Asks where and how much; then says how far it is, what was written, and how to check it."""

    def __init__(self, desk: Desk, case: Case, parent: QWidget | None = None) -> None:
        super().__init__(
            _tr("Disclose the case"),
            _tr("Write disclosure"),
            _tr(
                "Everything about the case goes into a new folder, whole or not at all: all "
                "searches with all candidates and scores, edits, decisions, refusals, and the "
                "entries of the log with their proofs."
            ),
            parent,
        )
        self._desk, self._case = desk, case
        self._task: Task | None = None
        self.written: Disclosure | None = None
        self.place = self.add_line(_tr("Write into"), required=True)
        browse = QPushButton(_tr("Browse"))
        browse.setAccessibleName(_tr("Choose the folder to write into"))
        browse.setAutoDefault(False)
        browse.clicked.connect(self._on_browse)
        self.put_beside(self.place, browse)
        today = desk.workspace.now().date()
        self.name = self.add_line(
            _tr("Name of the new folder"),
            f"disclosure-{_for_a_path(case.number)}-{today}",
            required=True,
        )
        self.originals = QCheckBox(_tr("Add the evidence files themselves"))
        self.portraits = QCheckBox(_tr("Add the portraits of all candidates"))
        self.add_field(_tr("Originals"), self.originals)
        self.add_field(_tr("Portraits"), self.portraits)
        self.step = Note(self)
        self.bar = QProgressBar(self)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(_tr("How far the disclosure is"))
        self.stop = QPushButton(_tr("Stop"), self)
        self.stop.setAccessibleName(_tr("Stop writing the disclosure"))
        self.stop.setAutoDefault(False)
        self.stop.clicked.connect(self._on_stop)
        self.command = QLineEdit(self)
        self.command.setReadOnly(True)
        self.command.setFont(theme.font(tabular=True))
        self.command.setAccessibleName(_tr("Command that checks the folder"))
        self.copy = QPushButton(_tr("Copy the command"), self)
        self.copy.setAccessibleName(self.copy.text())
        self.copy.setAutoDefault(False)
        self.copy.clicked.connect(
            lambda _checked: QApplication.clipboard().setText(self.command.text())
        )
        for part in (self.step, self.bar, self.stop, self.command, self.copy):
            self.add_below(part)
        self._show_running(False)
        self._show_written(False)
        self.step.say("")
        self.place.setFocus()
        self.submitted.connect(self._on_submitted)
        desk.tasks.task_progress.connect(self._on_progress)
        desk.tasks.task_ended.connect(self._on_ended)

    def _on_browse(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, _tr("Write the disclosure into"))
        if chosen:
            self.place.setText(chosen)

    def _on_submitted(self) -> None:
        number = self._case.number
        folder = Path(self.place.text().strip()) / self.name.text().strip()
        originals, portraits = self.originals.isChecked(), self.portraits.isChecked()

        def work(workspace: Workspace, progress: Progress) -> Disclosure:
            return casework.disclose(
                workspace,
                number,
                folder,
                with_originals=originals,
                with_portraits=portraits,
                progress=progress,
            )

        self.step.say(_tr("Collecting the records."), "neutral")
        self._show_running(True)
        self._task = self._desk.run(
            work, self._on_written, self.fail, _tr("Writing the disclosure")
        )

    def _on_progress(self, task: Task, done: int, total: int, what: str) -> None:
        if task is self._task:
            self.bar.setRange(0, total)
            self.bar.setValue(done)
            elapsed = time.monotonic() - task.started_at
            self.step.say(time_left.sentence(translated(what), done, total, elapsed), "neutral")

    def _on_ended(self, task: object) -> None:
        if task is self._task and self._task is not None:
            stopped = self._task.cancelled and self.written is None
            self._task = None
            self._show_running(False)
            words = _tr("It was stopped; nothing was left there.") if stopped else ""
            self.step.say(words, "neutral" if words else "")
            self.verb.setEnabled(self.written is None)

    def _on_stop(self) -> None:
        if self._task is not None:
            self._task.cancel()
            self.stop.setEnabled(False)

    def _on_written(self, made: Disclosure) -> None:
        self.written = made
        words = _tr(
            "{files} files about {searches} searches and {decisions} decisions are in {folder}."
        ).format(
            files=counted(made.files),
            searches=counted(made.searches),
            decisions=counted(made.decisions),
            folder=made.folder,
        )
        problems = " ".join(made.problems)
        check = _tr(
            "This command checks it, with Python and the package cryptography. A verify_log.py "
            "that did not come in the folder proves more."
        )
        self.problem.say(
            " ".join(part for part in (words, problems, check) if part),
            "missing" if problems else "complete",
        )
        self.command.setText(f'python verify_log.py bundle "{made.folder}"')
        self._show_written(True)
        self._desk.log_changed.emit()

    def _show_running(self, running: bool) -> None:
        for part in (self.bar, self.stop):
            part.setVisible(running)
        self.stop.setEnabled(running)
        for field in (self.place, self.name, self.originals, self.portraits):
            field.setEnabled(not running)

    def _show_written(self, written: bool) -> None:
        for part in (self.command, self.copy):
            part.setVisible(written)

    def reject(self) -> None:
        """Closing stops what is under way."""
        self._on_stop()
        super().reject()


def _for_a_path(number: str) -> str:
    return "".join(letter if letter.isalnum() or letter in "-_" else "-" for letter in number)
