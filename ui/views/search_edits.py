"""Beside the search: that the working copy is searched together with the face as recorded."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from ui import theme
from ui.desk import Desk
from ui.views.facts import wrapped
from ui.working_copy import WorkingCopy, words_of
from workstation.model import Recipe


class SearchEdits(QWidget):
    """Hidden while the chosen face has no edits; the tick takes them into the search."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._copy = WorkingCopy.of(desk)
        self._left_out = False
        self.use = QCheckBox(self.tr("Search the edited face too"))
        self.use.setAccessibleName(self.use.text())
        self.use.toggled.connect(self._copy.set_used)
        self.steps = wrapped(role="small")
        self.sentence = wrapped(role="muted")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.TINY)
        for part in (self.use, self.steps, self.sentence):
            layout.addWidget(part)
        self._copy.steps_changed.connect(self._show)
        self._copy.use_changed.connect(self._show)
        self._show()

    def recipe(self) -> Recipe:
        """The edits that the search takes; empty where it takes none."""
        return self._copy.recipe if self._copy.is_used and not self._left_out else ()

    def leave_out(self, left_out: bool) -> None:
        """Edits are of one frame: where several are searched as one, they take no part."""
        self._left_out = left_out
        self._show()

    def _show(self) -> None:
        recipe = self._copy.recipe if not self._left_out else ()
        self.setVisible(bool(recipe))
        self.use.setChecked(self._copy.is_used)
        self.steps.setText(
            "\n".join(f"{number}  {words_of(edit)}" for number, edit in enumerate(recipe, 1))
        )
        self.sentence.setText(
            self.tr(
                "The edited face and the face as recorded are both searched. Candidates that "
                "appear only after editing are marked."
            )
            if self._copy.is_used
            else self.tr("Only the face as recorded is searched.")
        )
