"""Who comes in: an open workspace, the sign-in page, and somebody signed in at the end."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from ui.remembered import Remembered
from ui.tasks import ENTRANCE, TaskRunner
from ui.views.sign_in_page import SignInPage

if TYPE_CHECKING:
    from ui.views.page_form import PageForm
    from workstation.workspace import Workspace

T = TypeVar("T")


class SigningIn(QObject):
    """Leads from a workspace in which nobody is signed in to one in which somebody is.

    ``signed_in`` tells that; ``left`` that another workspace is wanted, and this one is open.
    """

    signed_in = Signal(object)
    left = Signal(object)

    def __init__(self, page: SignInPage, tasks: TaskRunner, remembered: Remembered) -> None:
        super().__init__(page)
        self.page, self._tasks, self._remembered = page, tasks, remembered
        self._workspace: Workspace | None = None
        page.sign_in.submitted.connect(self._on_sign_in)
        page.first.submitted.connect(self._on_first)
        page.new_password.submitted.connect(self._on_new_password)
        page.left.connect(self._on_left)

    def begin(
        self, workspace: Workspace, name: str | None = None, sample_password: str = ""
    ) -> None:
        """Ask who it is; ``name`` is who most likely is, or empty for somebody else.

        ``sample_password`` goes with ``name`` in a workspace of samples made just now.
        """
        from workstation import casework

        self._workspace = workspace
        name = self._remembered.last_user if name is None else name
        self.page.show_workspace(workspace.root, casework.sign_in_banner())
        self._run(
            lambda: casework.has_accounts(workspace),
            lambda known: self._ask(known, name, sample_password),
            self.page.sign_in,
        )

    def _ask(self, known: bool, name: str, sample_password: str) -> None:
        form = self.page.sign_in if known else self.page.first
        self.page.show_form(form)
        if known:
            self.page.sign_in.begin(name, sample_password)
        else:
            self.page.first.begin(name)

    def _on_sign_in(self) -> None:
        from workstation import casework

        workspace, form = self._workspace, self.page.sign_in
        assert workspace is not None
        name, password = form.name.text().strip(), form.password.text()
        code = form.code.text().strip() or None
        self._run(
            lambda: casework.sign_in(workspace, name, password, code),
            lambda _session: self._on_session(),
            form,
            self._on_not_signed_in,
        )

    def _on_not_signed_in(self, error: Exception) -> None:
        from workstation.errors import CodeNeeded, SignInRefused

        form = self.page.sign_in
        form.fail(error)
        if isinstance(error, CodeNeeded):
            form.show_code(True)
        elif isinstance(error, SignInRefused):
            form.forget()
            form.password.setFocus()

    def _on_first(self) -> None:
        from workstation import casework

        workspace, form = self._workspace, self.page.first
        assert workspace is not None
        name, password, roles = form.name.text(), form.password.text(), form.roles.roles()
        self._run(
            lambda: casework.make_first_account(workspace, name, password, roles),
            lambda _account: self._on_session(),
            form,
        )

    def _on_new_password(self) -> None:
        from workstation import casework

        workspace, form = self._workspace, self.page.new_password
        assert workspace is not None
        old, new = self.page.sign_in.password.text(), form.password.text()
        self._run(
            lambda: casework.change_password(workspace, old, new),
            lambda _nothing: self._on_session(),
            form,
        )

    def _on_session(self) -> None:
        """Somebody is signed in; whose password must change, changes it right here."""
        workspace = self._workspace
        assert workspace is not None and workspace.session is not None
        if workspace.session.account.must_change_password:
            self.page.show_form(self.page.new_password)
            self.page.new_password.begin()
            return
        self._remembered.user = workspace.user
        self.page.forget_secrets()
        self._workspace = None
        self.signed_in.emit(workspace)

    def _on_left(self) -> None:
        workspace, self._workspace = self._workspace, None
        self.page.forget_secrets()
        if workspace is not None:
            self.left.emit(workspace)

    def take(self) -> Workspace | None:
        """The workspace at whose door somebody stands, which the caller closes."""
        workspace, self._workspace = self._workspace, None
        self.page.forget_secrets()
        return workspace

    def _run(
        self,
        work: Callable[[], T],
        done: Callable[[T], None],
        form: PageForm,
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        """Argon2 takes a good part of a second: never on the GUI thread."""
        workspace = self._workspace

        def still_there() -> bool:
            form.show_busy(False)
            return self._workspace is workspace

        def succeeded(outcome: T) -> None:
            if still_there():
                done(outcome)

        def refused(error: Exception) -> None:
            if still_there():
                (failed or form.fail)(error)

        self._tasks.run(
            lambda _progress: work(),
            done=succeeded,
            failed=refused,
            lane=ENTRANCE,
        )
