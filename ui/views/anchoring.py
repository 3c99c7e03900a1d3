"""A button that copies a checkpoint of the log to a witness folder."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QPushButton, QWidget

from ui.desk import Desk
from ui.permitted import guard
from ui.views.rows import Note
from workstation import casework
from workstation.casework.anchoring import Anchored


class AnchorButton(QPushButton):
    """Asks for the folder, a memory stick say, and tells in ``note`` what came of it."""

    def __init__(self, desk: Desk, note: Note, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._note = desk, note
        self.setText(self.tr("Anchor the log..."))
        self.setAccessibleName(self.tr("Anchor the log to a witness folder"))
        self.setToolTip(
            self.tr(
                "Copies a signed checkpoint to a folder outside of this workspace, such as a "
                "supervisor's memory stick. It then vouches for every entry up to now."
            )
        )
        self.clicked.connect(lambda _checked=False: self.ask())
        guard(desk.workspace, "anchor", self)

    def ask(self) -> None:
        """Ask for the witness folder."""
        chosen = QFileDialog.getExistingDirectory(
            self, self.tr("Anchor to a witness folder, such as a supervisor's memory stick")
        )
        if chosen:
            self.anchor_to(Path(chosen))

    def anchor_to(self, folder: Path) -> None:
        """Verify the log and copy a checkpoint, in the background."""
        self.setEnabled(False)
        self._note.say(self.tr("Checking the log, then copying a checkpoint."), "neutral")
        self._desk.run(
            lambda workspace, _progress: casework.anchor(workspace, folder),
            self._on_anchored,
            self._on_refused,
            self.tr("Anchoring the log"),
        )

    def _on_anchored(self, anchored: Anchored) -> None:
        self.setEnabled(True)
        size = f"{anchored.checkpoint.tree_size:,}"
        note = self._note
        self._desk.log_changed.emit()
        note.say(
            self.tr("The witness folder vouches for {0} entries of the log.").format(size),
            "complete",
        )

    def _on_refused(self, error: Exception) -> None:
        self.setEnabled(True)
        self._desk.log_changed.emit()
        self._note.say_error(error)
