"""The status bar: facts about the place of work, and the work that is going on."""

from __future__ import annotations

import time

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QProgressBar, QPushButton, QStatusBar, QWidget

from ui import theme, time_left
from ui.messages import plain_label
from ui.phrases import translated
from ui.tasks import Task, TaskRunner

SHOW_AFTER_MS = 400
"""Work that ends sooner shows nothing: a flicker tells nobody anything."""


class Status(QStatusBar):
    """Offline, gallery, engine, log, anchored, user; at the left the work and its cancel button."""

    FACTS = ("offline", "gallery", "engine", "log", "anchored", "user")

    def __init__(self, tasks: TaskRunner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._shown: Task | None = None
        self._phase = ""
        self._phase_at = 0.0
        self.setSizeGripEnabled(False)
        self.setAccessibleName(self.tr("Status"))
        self.work = plain_label()
        self.work.setContentsMargins(theme.SMALL, 0, theme.SMALL, 0)
        self.work.setAccessibleName(self.tr("Work going on"))
        self.bar = QProgressBar()
        self.bar.setFixedWidth(160)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("How far the work has come"))
        self.cancel = QPushButton(self.tr("Cancel"))
        self.cancel.setAccessibleName(self.tr("Cancel the work going on"))
        self.cancel.setProperty("kind", "small")
        self.cancel.clicked.connect(self._on_cancel)
        for widget in (self.work, self.bar, self.cancel):
            self.addWidget(widget)
            widget.setVisible(False)
        self._discreet = False
        self._facts = {}
        for name in self.FACTS:
            label = plain_label()
            label.setContentsMargins(theme.SMALL, 0, theme.SMALL, 0)
            label.setVisible(False)
            self._facts[name] = label
            self.addPermanentWidget(label)
        self.set_fact(
            "offline",
            self.tr("Offline"),
            self.tr("This program never connects to a network. Everything stays here."),
        )
        self._delay = QTimer(self)
        self._delay.setSingleShot(True)
        self._delay.setInterval(SHOW_AFTER_MS)
        self._delay.timeout.connect(self._show_work)
        tasks.task_started.connect(self._on_started)
        tasks.task_progress.connect(self._on_progress)
        tasks.task_ended.connect(self._on_ended)

    def set_fact(self, name: str, text: str, explanation: str = "", state: str = "") -> None:
        """Show a fact; ``state`` is empty, ``missing``, ``refused`` or ``complete``."""
        label = self._facts[name]
        label.setText(text)
        label.setToolTip(explanation)
        label.setAccessibleName(text)
        label.setVisible(bool(text) and not self._is_hidden(name))
        if label.property("state") != state:
            label.setProperty("state", state)
            label.style().unpolish(label)
            label.style().polish(label)

    def set_discreet(self, discreet: bool) -> None:
        """While somebody verifies blindly: say neither the gallery nor which file is read."""
        self._discreet = discreet
        for name, label in self._facts.items():
            label.setVisible(bool(label.text()) and not self._is_hidden(name))
        self._show_work()

    def _is_hidden(self, name: str) -> bool:
        return self._discreet and name == "gallery"

    def fact(self, name: str) -> str:
        """The text of a fact."""
        return self._facts[name].text()

    def _on_started(self, _task: Task) -> None:
        idle = self._shown is None or self._shown.lane == "footage"
        if idle and not self._delay.isActive():
            self._delay.start()

    def _show_work(self) -> None:
        # Work that has a name: reading a picture for the screen has none and shows nothing.
        named = [task for task in self._tasks.running() if task.what]
        # A scan of a video takes hours beside everything else, which would never be seen.
        named.sort(key=lambda task: task.lane == "footage")
        self._shown = named[0] if named else None
        self._phase = ""
        for widget in (self.work, self.bar, self.cancel):
            widget.setVisible(self._shown is not None)
        if self._shown is not None:
            self.bar.setRange(0, 0)
            self.cancel.setEnabled(not self._shown.cancelled)
            self._say(self._shown.what, self._shown.started_at, 0, 0)

    def _on_progress(self, task: Task, done: int, total: int, what: str) -> None:
        if task is not self._shown:
            return
        if what != self._phase:
            self._phase, self._phase_at = what, time.monotonic()
        self.bar.setRange(0, total)
        self.bar.setValue(done)
        self._say(translated(what) or task.what, self._phase_at, done, total)

    def _say(self, what: str, since: float, done: int, total: int) -> None:
        if self._discreet:
            what = self.tr("Working")
        text = time_left.sentence(what, done, total, time.monotonic() - since)
        waiting = sum(1 for task in self._tasks.running() if task.what) - 1
        if waiting > 0:
            text += self.tr(" ({0} more waiting)").format(waiting)
        self.work.setText(text)

    def _on_ended(self, task: Task) -> None:
        if task is self._shown:
            self._show_work()

    def _on_cancel(self) -> None:
        if self._shown is not None:
            self._shown.cancel()
            self.cancel.setEnabled(False)
            what = self.tr("Working") if self._discreet else self._shown.what
            self.work.setText(self.tr("Stopping: {0}").format(what))
