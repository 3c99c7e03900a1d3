"""The main window: the start page, then the work area of one open workspace."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QUndoGroup,
)
from PySide6.QtWidgets import QMainWindow, QStackedWidget

from ui import garbage, theme, window_actions
from ui.actions import Actions
from ui.idle import IdleWatch
from ui.messages import Message, explain, tell
from ui.remembered import Remembered
from ui.status import Status
from ui.tasks import TaskRunner
from ui.views.start_page import StartPage

if TYPE_CHECKING:
    from ui.work_area import WorkArea
    from workstation.workspace import Workspace

Opener = Callable[[Path, str, str, str], "Workspace"]
"""Takes the folder, the name, the password and the code of the second factor, maybe empty."""


def open_isolated(root: Path, user: str, password: str, code: str) -> Workspace:
    """Open a workspace for the window; called in a worker, because it loads the database."""
    from workstation import app

    return app.open_workspace(
        root, user, password=password, code=code, isolated=True, program="window"
    )


def make_isolated(root: Path, user: str, password: str, code: str) -> Workspace:
    """Make a workspace and open it for the window; called in a worker."""
    from workstation import app
    from workstation.model.accounts import Role

    app.create_workspace(root, user, password=password, roles=tuple(Role), program="window").close()
    return open_isolated(root, user, password, code)


def make_first(root: Path, user: str, password: str, _code: str) -> Workspace:
    """Open a workspace without accounts and make its first; called in a worker."""
    from workstation import app, casework
    from workstation.model.accounts import Role

    workspace = app.open_workspace(root, isolated=True, program="window")
    try:
        casework.make_first_account(workspace, user, password, tuple(Role))
    except BaseException:
        workspace.close()
        raise
    return workspace


class MainWindow(QMainWindow):
    """``ready`` tells that a workspace is open and its work area is shown."""

    ready = Signal()
    workspace_closed = Signal()

    def __init__(
        self,
        tasks: TaskRunner,
        remembered: Remembered,
        opener: Opener = open_isolated,
        maker: Opener = make_isolated,
    ) -> None:
        super().__init__()
        self.task_runner, self._remembered = tasks, remembered
        self._opener, self._maker = opener, maker
        self._closing: Callable[[], None] | None = None
        self._may_close = False
        self.work_area: WorkArea | None = None
        self.setWindowTitle(self.tr("Corroborate"))
        self.setWindowIcon(theme.icon("corroborate", 32))
        self.setAcceptDrops(True)
        self.setMinimumSize(1000, 640)
        self.resize(1440, 900)
        self.undo_group = QUndoGroup(self)
        self.actions_list = Actions(self.menuBar(), self.undo_group, self)
        self.start_page = StartPage(remembered)
        self.start_page.open_wanted.connect(self.open_workspace)
        self.start_page.make_wanted.connect(self.make_workspace)
        self.start_page.first_wanted.connect(lambda root: self._enter(root, make_first))
        self.idle_watch = IdleWatch(self)
        self.idle_watch.locked.connect(self._on_locked)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.start_page)
        self.setCentralWidget(self.stack)
        self.status = Status(tasks)
        self.setStatusBar(self.status)
        window_actions.connect(self, remembered)
        tasks.busy_changed.connect(self._on_busy_changed)
        geometry = remembered.geometry("window")
        if geometry is not None:
            self.restoreGeometry(geometry)

    def open_workspace(self, root: Path) -> None:
        """Open a workspace in the background; the one that is open is closed first."""
        self._enter(root, self._opener)

    def make_workspace(self, root: Path) -> None:
        """Make a workspace in an empty folder and open it."""
        self._enter(root, self._maker)

    def _enter(self, root: Path, enter: Opener) -> None:
        if self.work_area is not None:
            self.close_workspace(lambda: self._enter(root, enter))
            return
        page = self.start_page
        user, password, code = page.user_name(), page.password.text(), page.code.text().strip()
        if not user or not password:
            (page.password if user else page.user).setFocus()
            return
        page.offer_first(None)
        self.start_page.show_busy(root)
        self.task_runner.run(
            lambda _progress: enter(root, user, password, code),
            done=lambda workspace: self._on_opened(workspace, workspace.user),
            failed=lambda error: self._on_not_opened(error, root),
            what=self.tr("Opening the workspace"),
        )

    def _on_opened(self, workspace: Workspace, user: str) -> None:
        # Only now, when the worker has loaded the core: importing it here would block.
        from ui.desk import Desk
        from ui.standing import Standing
        from ui.work_area import WorkArea

        self._remembered.user = user
        self._remembered.add_recent(workspace.root)
        self.start_page.forget_secrets()
        self.start_page.show_busy(None)
        self.idle_watch.watch(workspace)
        desk = Desk(workspace, self.task_runner, self)
        self.undo_group.addStack(desk.undo_stack)
        self.undo_group.setActiveStack(desk.undo_stack)
        self.work_area = WorkArea(desk)
        desk.setParent(self.work_area)
        self.work_area.verifying_changed.connect(self._on_verifying_changed)
        self.stack.addWidget(self.work_area)
        self.stack.setCurrentWidget(self.work_area)
        state = self._remembered.geometry("side_panel")
        if state is not None:
            self.work_area.splitter.restoreState(state)
        Standing(desk, self.status)
        self.actions_list.show_desk(True)
        self.setWindowTitle(self.tr("{0} - Corroborate").format(workspace.root.name))
        self.work_area.side_panel.take_focus()
        garbage.keep_for_good()
        self.ready.emit()

    def _on_verifying_changed(self, verifying: bool) -> None:
        """While somebody verifies, no part of the window tells what lies on the desk."""
        self.status.set_discreet(verifying)
        if self.work_area is not None:
            name = self.work_area.desk.workspace.root.name
            self.setWindowTitle(
                self.tr("Blind verification - Corroborate")
                if verifying
                else self.tr("{0} - Corroborate").format(name)
            )

    def _on_not_opened(self, error: Exception, root: Path) -> None:
        from workstation.errors import CodeNeeded, NoAccountYet, SignInRefused

        self.start_page.show_busy(None)
        if isinstance(error, CodeNeeded):
            self.start_page.ask_for_code()
        elif isinstance(error, NoAccountYet):
            self.start_page.offer_first(root)
        elif isinstance(error, SignInRefused):
            self.start_page.forget_secrets()
        message = explain(error)
        self.start_page.say(f"{message.sentence} {message.next_step}".strip(), "refused")

    def _on_locked(self) -> None:
        """Nobody was there: the pictures go at once, then the workspace is closed."""
        self.stack.setCurrentWidget(self.start_page)
        self.close_workspace()

    def close_workspace(self, then: Callable[[], None] | None = None) -> None:
        """Stop the work, close the workspace and go back to the start page."""
        if self.work_area is None or self._closing is not None:
            return
        if not self._work_goes_on(lambda: self.close_workspace(then)):
            self._closing = then or (lambda: None)
            for task in self.task_runner.running():
                task.cancel()
            if self.task_runner.idle():
                self._on_busy_changed(False)

    def _on_busy_changed(self, busy: bool) -> None:
        """Once nothing runs any more, a workspace that shall be closed can be."""
        if busy or self._closing is None or self.work_area is None:
            return
        area, then, self._closing = self.work_area, self._closing, None
        self.idle_watch.watch(None)
        self.work_area = None
        workspace = area.desk.workspace
        self._remembered.set_geometry("side_panel", area.splitter.saveState())
        self.stack.removeWidget(area)
        area.deleteLater()
        self.status.set_discreet(False)
        self.actions_list.show_desk(False)
        for fact in ("gallery", "engine", "log", "anchored", "user"):
            self.status.set_fact(fact, "")
        self.setWindowTitle(self.tr("Corroborate"))
        self.start_page.show_recent()
        self.task_runner.run(
            lambda _progress: workspace.close(),
            done=lambda _nothing: self._on_closed(then),
            what=self.tr("Closing the workspace"),
        )

    def _on_closed(self, then: Callable[[], None]) -> None:
        self.workspace_closed.emit()
        then()

    def _work_goes_on(self, then: Callable[[], object]) -> bool:
        """Whether long work is under way; the user is asked and ``then`` follows a yes."""
        busy = [
            task
            for task in self.task_runner.running()
            if task.lane != "pictures" and task.what and not task.cancelled
        ]
        if not busy:
            return False
        dialog = tell(
            Message(
                self.tr("Work is still going on: {0}.").format(busy[0].what),
                self.tr("Stopping keeps what is finished; the rest can be done again later."),
            ),
            self,
        )
        stop = dialog.add_verb(self.tr("Stop and close"))
        for task in busy:
            stop.clicked.connect(task.cancel)
        stop.clicked.connect(dialog.accept)
        dialog.accepted.connect(then)
        return True

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._work_goes_on(self.close):
            event.ignore()
            return
        self._remembered.set_geometry("window", self.saveGeometry())
        if self.work_area is not None:
            self._remembered.set_geometry("side_panel", self.work_area.splitter.saveState())
        self.hide()
        self.task_runner.stop()
        if self.work_area is not None:
            self.idle_watch.watch(None)
            self.work_area.desk.workspace.close()
            self.work_area = None
        event.accept()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _local_paths(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = _local_paths(event)
        event.acceptProposedAction()
        if self.work_area is not None:
            self.work_area.take_dropped(paths)
        elif len(paths) == 1:
            self._enter_dropped(paths[0])

    def _enter_dropped(self, folder: Path) -> None:
        """A dropped folder is a workspace to open, or an empty one to make it in."""

        def enter(root: Path, user: str, password: str, code: str) -> Workspace:
            from workstation import app

            known = app.is_workspace(root)
            return (self._opener if known else self._maker)(root, user, password, code)

        self._enter(folder, enter)


def _local_paths(event: QDropEvent) -> list[Path]:
    """The files and folders of this computer that a drop carries."""
    urls = event.mimeData().urls() if event.mimeData().hasUrls() else []
    return [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]
