"""Verify: blind verifications that wait, and the page on which one is made.

Nothing here tells the case, a name, a score, a rank or a file: the core hands out an id, letters
and pictures, and this page knows no more.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QListWidget,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ui import theme
from ui.desk import Desk
from ui.permitted import why_not
from ui.views.blind_task import BlindTaskPage
from ui.views.facts import wrapped
from ui.views.rows import Note
from workstation import casework
from workstation.model import Verification, VerificationResult

if TYPE_CHECKING:
    from workstation.casework import BlindTask
    from workstation.progress import Progress
    from workstation.workspace import Workspace

COLUMN_WIDTH, LIST_HEIGHT_MAX = 560, 280


class VerifyPage(QWidget):
    """A full page: the case on the desk is out of sight while it is shown. ``left`` goes back."""

    left = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._tasks: tuple[BlindTask, ...] = ()
        self.setAccessibleName(self.tr("Blind verification"))
        self.waiting = QListWidget()
        self.waiting.setAccessibleName(self.tr("Blind verifications that wait for you"))
        self.waiting.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.waiting.activated.connect(self._on_begin)
        self.begin_button = QPushButton(self.tr("Begin"))
        self.begin_button.setAccessibleName(self.tr("Begin the chosen verification"))
        self.begin_button.setProperty("kind", "primary")
        self.begin_button.clicked.connect(lambda: self._on_begin(self.waiting.currentIndex()))
        self.leave_button = QPushButton(self.tr("Leave Verify"))
        self.leave_button.setAccessibleName(self.tr("Leave Verify and go back to your case"))
        self.leave_button.setToolTip(self.tr("Escape"))
        self.leave_button.clicked.connect(self.left)
        self.said = wrapped()
        self.told = Note()
        self.problem = Note()
        self.task = BlindTaskPage(desk)
        self.task.locked.connect(self._on_locked)
        self.task.put_away.connect(self.show_waiting)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._build_waiting())
        self._stack.addWidget(self.task)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self._on_escape)

    def _build_waiting(self) -> QWidget:
        page = QWidget()
        column = QWidget()
        column.setMaximumWidth(COLUMN_WIDTH)
        title = wrapped(self.tr("Blind verification"), "title")
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.SMALL)
        buttons.addWidget(self.begin_button)
        buttons.addStretch(1)
        buttons.addWidget(self.leave_button)
        words = QVBoxLayout(column)
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(theme.SMALL)
        words.addWidget(title)
        words.addWidget(
            wrapped(
                self.tr(
                    "You compare one probe with a few portraits. Nobody tells you whom somebody "
                    "else means, or whether anybody here is that person. You conclude about each "
                    "portrait, and your conclusions are locked before anything is told. How you "
                    "looked at the pictures is recorded with them."
                ),
                "muted",
            )
        )
        words.addSpacing(theme.SMALL)
        words.addWidget(self.told)
        words.addWidget(self.said)
        words.addWidget(self.waiting)
        words.addWidget(self.problem)
        words.addLayout(buttons)
        outer = QHBoxLayout(page)
        outer.setContentsMargins(theme.LARGE, 2 * theme.LARGE, theme.LARGE, theme.LARGE)
        outer.addStretch(1)
        outer.addWidget(column, 8, Qt.AlignmentFlag.AlignTop)
        outer.addStretch(1)
        return page

    @property
    def busy(self) -> bool:
        """Whether a verification is being made."""
        return self._stack.currentWidget() is self.task

    def show_waiting(self) -> None:
        """Go to the list and read it anew."""
        self._stack.setCurrentIndex(0)
        self.problem.say("")
        forbidden = why_not(self._desk.workspace, "waiting_verifications")
        if forbidden:
            self._show(())
            self.said.setText(forbidden)
            return

        def work(workspace: Workspace, _progress: Progress) -> tuple[BlindTask, ...]:
            return casework.waiting_verifications(workspace)

        self._desk.run(work, self._show, self.problem.say_error, self.tr("Reading what waits"))

    def open_page(self) -> None:
        """Somebody came here: an unfinished verification goes on, else the list is read."""
        if self.busy:
            self.task.setFocus()
            return
        self.told.say("")
        self.show_waiting()

    def _show(self, tasks: tuple[BlindTask, ...]) -> None:
        self._tasks = tasks
        self.waiting.clear()
        for number, task in enumerate(tasks, start=1):
            self.waiting.addItem(
                self.tr("Verification {number}: a probe and {n} portraits").format(
                    number=number, n=len(task.labels)
                )
            )
        self.waiting.setVisible(bool(tasks))
        rows = self.waiting.sizeHintForRow(0) * len(tasks)
        self.waiting.setFixedHeight(min(rows + 2 * self.waiting.frameWidth(), LIST_HEIGHT_MAX))
        self.begin_button.setEnabled(bool(tasks))
        if not tasks:
            self.said.setText(
                self.tr(
                    "Nothing waits for you. What looks at your own work, or at candidates that "
                    "you were shown or read about, waits for somebody else."
                )
            )
        elif len(tasks) == 1:
            self.said.setText(self.tr("One verification waits for you."))
        else:
            self.said.setText(self.tr("{n} verifications wait for you.").format(n=len(tasks)))
        if tasks:
            self.waiting.setCurrentRow(0)
        begin: QWidget = self.waiting if tasks else self.leave_button
        self.setFocusProxy(begin)
        if self.isVisible() and not self.busy:
            begin.setFocus()

    def _on_begin(self, index: QModelIndex) -> None:
        if not 0 <= index.row() < len(self._tasks):
            return
        self.told.say("")
        self.task.show_task(self._tasks[index.row()])
        self._stack.setCurrentWidget(self.task)
        self.task.setFocus()

    def _on_locked(self, made: Verification) -> None:
        told = {
            VerificationResult.AGREES: self.tr(
                "Your conclusions are locked. They agree with the first examiner's."
            ),
            VerificationResult.DISAGREES: self.tr(
                "Your conclusions are locked. They do not agree with the first examiner's; that "
                "is an outcome, and it is not hidden."
            ),
            VerificationResult.INCONCLUSIVE: self.tr(
                "Your conclusions are locked. They are inconclusive about the portrait that the "
                "first examiner means."
            ),
        }[made.result or VerificationResult.INCONCLUSIVE]
        agrees = made.result is VerificationResult.AGREES
        self.show_waiting()
        self.told.say(told, "complete" if agrees else "missing")
        self._desk.corroboration_changed.emit()
        self._desk.log_changed.emit()

    def _on_escape(self) -> None:
        if self.busy:
            if not self.task.step_back():
                self.show_waiting()
        else:
            self.left.emit()
