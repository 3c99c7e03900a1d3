"""Saves the working copy as a PNG of its own; the evidence and its store are not touched."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QPushButton, QVBoxLayout, QWidget

from ui import theme
from ui.desk import Desk
from ui.views.rows import Note
from ui.working_copy import WorkingCopy
from workstation import casework

if TYPE_CHECKING:
    from workstation.progress import Progress
    from workstation.workspace import Workspace


class EditExport(QWidget):
    """A button that asks where to, and what came of it."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._copy = WorkingCopy.of(desk)
        self.button = QPushButton(self.tr("Save copy as PNG"))
        self.button.setAccessibleName(self.tr("Save the working copy as a PNG"))
        self.button.clicked.connect(self._on_asked)
        self.saved = Note()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.TINY)
        layout.addWidget(self.button)
        layout.addWidget(self.saved)
        self._copy.steps_changed.connect(lambda: self.saved.say(""))

    def _on_asked(self) -> None:
        face = self._desk.face
        if face is None:
            return
        self.dialog = QFileDialog(self, self.tr("Save the working copy"))
        self.dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        self.dialog.setDefaultSuffix("png")
        self.dialog.setNameFilter(self.tr("Pictures (*.png)"))
        self.dialog.selectFile(f"working-copy-{face.id[:8]}.png")
        self.dialog.fileSelected.connect(lambda path: self._save(Path(path)))
        self.dialog.open()

    def _save(self, target: Path) -> None:
        face, recipe = self._desk.face, self._copy.recipe
        if face is None:
            return
        self.saved.say(self.tr("Saving."), "neutral")

        def work(workspace: Workspace, _progress: Progress) -> tuple[Path, str]:
            return target, casework.export_edited(workspace, face.id, recipe, target).sha256

        self._desk.run(work, self._on_saved, self._on_failed, self.tr("Saving the working copy"))

    def _on_saved(self, result: tuple[Path, str]) -> None:
        target, sha256 = result
        self.saved.say(
            self.tr("Saved as {file}, SHA-256 {hash}").format(
                file=target.name, hash=theme.grouped(sha256, 4)
            ),
            "complete",
        )
        self._desk.log_changed.emit()

    def _on_failed(self, error: Exception) -> None:
        self.saved.say_error(error)
