"""The main window: the start page, who signs in, then the work area of one open workspace."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QUndoGroup
from PySide6.QtWidgets import QMainWindow, QStackedWidget

from ui import garbage, theme, window_actions
from ui.actions import Actions
from ui.leaving import work_goes_on, writing_waits
from ui.locking import Locking
from ui.messages import explain
from ui.permitted import refused_actions
from ui.remembered import Remembered
from ui.signing_in import SigningIn
from ui.status import Status
from ui.tasks import ENTRANCE, TaskRunner
from ui.tour import Tour
from ui.trying import Sampler, Trying, make_samples
from ui.views.sign_in_page import SignInPage
from ui.views.start_page import StartPage

if TYPE_CHECKING:
    from ui.work_area import WorkArea
    from workstation.progress import Progress
    from workstation.sample_workspace import SampleWorkspace
    from workstation.workspace import Workspace

SMALLEST = (960, 460)
"""Logical pixels: 1920 by 1080 at 200 per cent, less what a desktop keeps for its own bars."""

Opener = Callable[[Path], "Workspace"]
"""Opens the workspace in a folder; usually nobody is signed in to it yet."""


def open_isolated(root: Path) -> Workspace:
    """Open a workspace for the window; called in a worker, because it loads the database."""
    from workstation import app

    return app.open_workspace(root, isolated=True, program="window")


def make_isolated(root: Path) -> Workspace:
    """Make a workspace and open it for the window; called in a worker."""
    from workstation import app

    app.create_workspace(root, program="window").close()
    return open_isolated(root)


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
        sampler: Sampler = make_samples,
    ) -> None:
        super().__init__()
        self.task_runner, self._remembered = tasks, remembered
        self._opener, self._maker, self._sampler = opener, maker, sampler
        self.tour = Tour(remembered, self)
        self.trying = Trying(remembered, self.tour)
        self._closing: Callable[[Workspace], None] | None = None
        self.work_area: WorkArea | None = None
        self.setWindowTitle(self.tr("Corroborate"))
        self.setWindowIcon(theme.icon("corroborate", 32))
        self.setAcceptDrops(True)
        self.setMinimumSize(*SMALLEST)
        self.resize(1440, 900)
        self.undo_group = QUndoGroup(self)
        self.actions_list = Actions(self.menuBar(), self.undo_group, self)
        self.start_page = StartPage(remembered)
        self.start_page.open_wanted.connect(self.open_workspace)
        self.start_page.make_wanted.connect(self.make_workspace)
        self.start_page.samples_wanted.connect(self.try_samples)
        self.sign_in_page = SignInPage()
        self.signing_in = SigningIn(self.sign_in_page, tasks, remembered)
        self.signing_in.signed_in.connect(self._on_signed_in)
        self.signing_in.left.connect(lambda workspace: self._close(workspace, self._show_start))
        self.stack = QStackedWidget()
        self.stack.addWidget(self.start_page)
        self.stack.addWidget(self.sign_in_page)
        self.locking = Locking(self.stack, tasks, self)
        self.locking.changed.connect(self._on_locked_changed)
        self.locking.left.connect(self.sign_out)
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

    def try_samples(self) -> None:
        """Make a workspace of samples, and ask its account to sign in."""
        self.start_page.show_making_samples()

        def work(progress: Progress) -> tuple[SampleWorkspace, Workspace]:
            sample = self._sampler(progress)
            return sample, self._opener(sample.root)

        def done(made: tuple[SampleWorkspace, Workspace]) -> None:
            self.trying.add(made[0])
            self._on_opened(made[1])

        self.task_runner.run(
            work, done=done, failed=self._on_not_opened, what=self.tr("Making samples")
        )

    def _enter(self, root: Path, enter: Opener) -> None:
        if self.work_area is not None:
            self.close_workspace(lambda: self._enter(root, enter))
            return
        waiting = self.signing_in.take()
        if waiting is not None:
            self._close(waiting, lambda: self._enter(root, enter))
            return
        self._show_start()
        self.start_page.show_busy(root)
        self.task_runner.run(
            lambda _progress: enter(root),
            done=self._on_opened,
            failed=self._on_not_opened,
            what=self.tr("Opening the workspace"),
        )

    def _on_opened(self, workspace: Workspace) -> None:
        self._remembered.add_recent(workspace.root)
        self.start_page.show_busy(None)
        if workspace.session is None:
            self._ask_who(workspace)
        else:
            self._on_signed_in(workspace)

    def _ask_who(self, workspace: Workspace, name: str | None = None) -> None:
        self.stack.setCurrentWidget(self.sign_in_page)
        self.setWindowTitle(self.tr("Sign in - Corroborate"))
        sample = self.trying.sample(workspace.root)
        if sample is not None and not name:
            self.signing_in.begin(workspace, sample.user, sample.password)
        else:
            self.signing_in.begin(workspace, name)

    def _on_signed_in(self, workspace: Workspace) -> None:
        # Only now, when the worker has loaded the core: importing it here would block.
        from ui.desk import Desk
        from ui.standing import Standing
        from ui.work_area import WorkArea

        desk = Desk(workspace, self.task_runner, self)
        self.undo_group.addStack(desk.undo_stack)
        self.undo_group.setActiveStack(desk.undo_stack)
        area = self.work_area = WorkArea(desk)
        desk.setParent(area)
        area.verifying_changed.connect(self._on_verifying_changed)
        self.stack.addWidget(area)
        self.stack.setCurrentWidget(area)
        self.locking.watch(area)
        area.account_menu.lock_wanted.connect(self.locking.lock_now)
        area.account_menu.sign_out_wanted.connect(self.sign_out)
        state = self._remembered.geometry("side_panel")
        if state is not None:
            area.splitter.restoreState(state)
        Standing(desk, self.status)
        self._show_actions()
        self._name_window()
        area.begin()
        self.trying.begin(area)
        garbage.keep_for_good()
        self.ready.emit()
        area.furnishing.begin()

    def _on_verifying_changed(self, verifying: bool) -> None:
        """While somebody verifies, no part of the window tells what lies on the desk."""
        self.status.set_discreet(verifying)
        self._name_window()

    def _show_actions(self) -> None:
        area = None if self.locking.locked else self.work_area
        self.actions_list.show_desk(area is not None)
        if area is not None:
            self.actions_list.show_refusals(refused_actions(area.desk.workspace))

    def _name_window(self) -> None:
        if self.locking.locked:
            self.setWindowTitle(self.tr("Locked - Corroborate"))
        elif self.work_area is not None:
            name = self.work_area.desk.workspace.root.name
            self.setWindowTitle(
                self.tr("Blind verification - Corroborate")
                if self.work_area.verifying
                else self.tr("{0} - Corroborate").format(name)
            )

    def _on_not_opened(self, error: Exception) -> None:
        self.start_page.show_busy(None)
        message = explain(error)
        self.start_page.say(f"{message.sentence} {message.next_step}".strip(), "refused")

    def _on_locked_changed(self, locked: bool) -> None:
        """A locked window tells nothing of cases: not in its title, bar or menus either."""
        self.actions_list.show_locked(locked)
        self._show_actions()
        self.setAcceptDrops(not locked)
        self.status.setVisible(not locked)
        if self.work_area is not None:
            self.work_area.desk.undo_stack.setActive(not locked)
        self._name_window()

    def _show_start(self) -> None:
        self.setWindowTitle(self.tr("Corroborate"))
        self.start_page.show_recent()
        self.stack.setCurrentWidget(self.start_page)
        self.start_page.take_focus()

    def sign_out(self, next_name: str = "") -> None:
        """End the session, sign a checkpoint and ask who comes next."""
        self._leave(lambda workspace: self._sign_out(workspace, next_name))

    def close_workspace(self, then: Callable[[], None] | None = None) -> None:
        """Stop the work, close the workspace and go back to the start page."""
        self._leave(lambda workspace: self._close(workspace, then or self._show_start))

    def _leave(self, then: Callable[[Workspace], None]) -> None:
        if self.work_area is None or self._closing is not None:
            return
        if not self._something_waits(lambda: self._leave(then)):
            self._closing = then
            self.task_runner.forget()
            if self.task_runner.idle():
                self._on_busy_changed(False)

    def _on_busy_changed(self, busy: bool) -> None:
        """Once nothing runs any more, a workspace that shall be left can be."""
        if busy or self._closing is None or self.work_area is None:
            return
        self.tour.end()
        area, then, self._closing = self.work_area, self._closing, None
        self.work_area = None
        self.locking.watch(None)
        workspace = area.desk.workspace
        self._remembered.set_geometry("side_panel", area.splitter.saveState())
        self.stack.removeWidget(area)
        area.deleteLater()
        self.status.set_discreet(False)
        self.actions_list.show_desk(False)
        for fact in ("gallery", "engine", "log", "anchored", "user"):
            self.status.set_fact(fact, "")
        then(workspace)

    def _sign_out(self, workspace: Workspace, next_name: str) -> None:
        from workstation import casework

        self.stack.setCurrentWidget(self.sign_in_page)
        self.task_runner.run(
            lambda _progress: casework.sign_out(workspace),
            done=lambda _nothing: self._ask_who(workspace, next_name),
            what=self.tr("Signing out"),
            lane=ENTRANCE,
        )

    def _close(self, workspace: Workspace, then: Callable[[], None]) -> None:
        def closed(_nothing: None) -> None:
            self.workspace_closed.emit()
            then()

        self._show_start()
        self.task_runner.run(
            lambda _progress: workspace.close(),
            done=closed,
            what=self.tr("Closing the workspace"),
        )

    def _something_waits(self, then: Callable[[], object]) -> bool:
        """Whether leaving would lose writing or stop work; the user is asked, and may go on."""
        area, discreet = self.work_area, self.locking.locked
        if area is not None and writing_waits(
            self, area.unrecorded(), area.forget_unrecorded, then, discreet=discreet
        ):
            return True
        return work_goes_on(self, self.task_runner, then, discreet=discreet)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._something_waits(self.close):
            event.ignore()
            return
        self._remembered.set_geometry("window", self.saveGeometry())
        if self.work_area is not None:
            self._remembered.set_geometry("side_panel", self.work_area.splitter.saveState())
        self.hide()
        self.task_runner.stop()
        waiting = self.signing_in.take()
        if waiting is not None:
            waiting.close()
        if self.work_area is not None:
            self.locking.watch(None)
            self.work_area.desk.workspace.close()
            self.work_area = None
        event.accept()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _local_paths(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = _local_paths(event)
        event.acceptProposedAction()
        if self.locking.locked:
            return
        if self.work_area is not None:
            self.work_area.take_dropped(paths)
        elif len(paths) == 1:
            self._enter_dropped(paths[0])

    def _enter_dropped(self, folder: Path) -> None:
        """A dropped folder is a workspace to open, or an empty one to make it in."""

        def enter(root: Path) -> Workspace:
            from workstation import app

            return (self._opener if app.is_workspace(root) else self._maker)(root)

        self._enter(folder, enter)


def _local_paths(event: QDropEvent) -> list[Path]:
    """The files and folders of this computer that a drop carries."""
    urls = event.mimeData().urls() if event.mimeData().hasUrls() else []
    return [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]
