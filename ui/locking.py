"""The locked window: every picture away at once, and the same place again for the same person."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QStackedWidget, QToolTip, QWidget

from ui.idle import IdleWatch
from ui.tasks import ENTRANCE, TaskRunner
from ui.views.lock_page import LockPage

if TYPE_CHECKING:
    from ui.work_area import WorkArea


class Locking(QObject):
    """Watches over a work area. ``changed`` tells whether the window is locked now.

    ``left`` tells that whoever was signed in goes, with the name of who most likely comes next.
    """

    changed = Signal(bool)
    left = Signal(str)

    def __init__(self, stack: QStackedWidget, tasks: TaskRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._stack, self._tasks = stack, tasks
        self.page = LockPage()
        self.page.hide()
        stack.addWidget(self.page)
        self.idle_watch = IdleWatch(self)
        self.idle_watch.locked.connect(self._hide)
        self.locked = False
        self._area: WorkArea | None = None
        self._dialogs: list[QWidget] = []
        self._focus: QWidget | None = None
        self.page.unlock_wanted.connect(self._on_unlock)
        self.page.sign_out_wanted.connect(self.left)

    def watch(self, area: WorkArea | None) -> None:
        """Watch over a work area, or over none."""
        self._area = area
        self.idle_watch.watch(area.desk.workspace if area is not None else None)
        if area is None and self.locked:
            self.locked, self._focus = False, None
            for dialog in self._dialogs:
                dialog.deleteLater()
            self._dialogs = []
            self.page.forget()
            self.changed.emit(False)

    def lock_now(self) -> None:
        """Lock at once, as somebody does who leaves the desk."""
        if self._area is not None and not self.locked:
            self._area.desk.workspace.lock_session()
            self._hide()

    def _hide(self) -> None:
        area = self._area
        if area is None or self.locked:
            return
        self.locked = True
        self.idle_watch.watch(None)
        self._tasks.hold()
        self._pause(area)
        window = self._stack.window()
        self._focus = window.focusWidget()
        while (popup := QApplication.activePopupWidget()) is not None:
            popup.close()
        QToolTip.hideText()
        self._dialogs = [
            each
            for each in QApplication.topLevelWidgets()
            if each is not window and each.isVisible()
        ]
        for dialog in self._dialogs:
            dialog.hide()
        # Taken out, not covered: what has no window is not in the accessibility tree either.
        self._stack.removeWidget(area)
        area.hide()
        area.setParent(None)
        self._stack.setCurrentWidget(self.page)
        self.page.begin(area.desk.workspace.user)
        self.changed.emit(True)

    @staticmethod
    def _pause(area: WorkArea) -> None:
        from ui.playback import Playback

        for playback in area.desk.findChildren(Playback):
            playback.pause()

    def _on_unlock(self, password: str, code: str) -> None:
        from workstation import casework

        area = self._area
        assert area is not None
        workspace = area.desk.workspace
        self._tasks.run(
            lambda _progress: casework.unlock(workspace, password, code or None),
            done=lambda _session: self._on_unlocked(area),
            failed=self._on_refused,
            lane=ENTRANCE,
        )

    def _on_refused(self, error: Exception) -> None:
        from workstation.errors import CodeNeeded, NotSignedIn

        if isinstance(error, NotSignedIn):
            self.left.emit("")
            return
        self.page.form.fail(error)
        if isinstance(error, CodeNeeded):
            self.page.ask_for_code()
        else:
            self.page.forget()
            self.page.password.setFocus()

    def _on_unlocked(self, area: WorkArea) -> None:
        if area is not self._area or not self.locked:
            return
        session = area.desk.workspace.session
        if session is None or session.account.must_change_password:
            self.left.emit("" if session is None else session.account.name)
            return
        self.page.forget()
        self.page.form.show_busy(False)
        self.locked = False
        self._stack.addWidget(area)
        self._stack.setCurrentWidget(area)
        self.changed.emit(False)
        for dialog in self._dialogs:
            dialog.show()
        if self._focus is not None and not self._dialogs:
            self._focus.setFocus()
        self._dialogs, self._focus = [], None
        self.idle_watch.watch(area.desk.workspace)
        self._tasks.go_on()
