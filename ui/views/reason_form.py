"""A dialog for one act that needs a reason, and sometimes a date."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtWidgets import QWidget

from ui.desk import Desk
from ui.views.forms import FormDialog

if TYPE_CHECKING:
    from workstation.workspace import Workspace

T = TypeVar("T")


class ReasonForm(FormDialog):
    """Asks for a reason and runs ``act(workspace, reason)``; ``done`` gets what it returns."""

    def __init__(
        self,
        desk: Desk,
        title: str,
        verb: str,
        explanation: str,
        act: Callable[[Workspace, str], T],
        done: Callable[[T], None],
        parent: QWidget | None = None,
        *,
        label: str = "",
        hint: str = "",
    ) -> None:
        super().__init__(title, verb, explanation, parent)
        self._desk, self._act, self._done = desk, act, done
        self.reason = self.add_text(label or self.tr("Reason"), hint, required=True)
        self.reason.setFocus()
        self.submitted.connect(self._on_submitted)

    def _on_submitted(self) -> None:
        reason, act = self.reason.toPlainText().strip(), self._act
        self._desk.run(
            lambda workspace, _progress: act(workspace, reason),
            self._on_done,
            self.fail,
            self.windowTitle(),
        )

    def _on_done(self, result: object) -> None:
        self.accept()
        self._done(result)  # type: ignore[arg-type]
        self._desk.log_changed.emit()
