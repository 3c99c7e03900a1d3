"""The files that shall be attached to an item: by a button or by dropping them here."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPushButton, QWidget

from ui import theme
from ui.views.eliding_label import ElidingLabel


class AttachmentList(QWidget):
    """Names of the chosen files in one line; folders and other places are not taken."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.paths: tuple[Path, ...] = ()
        self.setAcceptDrops(True)
        self.add_button = QPushButton(self.tr("Attach files"))
        self.add_button.setAccessibleName(self.tr("Attach files to the item"))
        self.add_button.setToolTip(self.tr("Or drop files here"))
        self.add_button.clicked.connect(self._on_add)
        self.clear_button = QPushButton(self.tr("Remove"))
        self.clear_button.setAccessibleName(self.tr("Remove the attached files"))
        self.clear_button.clicked.connect(self.clear)
        self.names = ElidingLabel()
        self.names.setProperty("role", "muted")
        self.names.setMinimumWidth(40)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.SMALL)
        row.addWidget(self.add_button)
        row.addWidget(self.names, 1)
        row.addWidget(self.clear_button)
        self.clear()

    def take(self, paths: Sequence[Path]) -> None:
        """Add files; each only once."""
        files = [path for path in paths if path.is_file()]
        self.paths = tuple(dict.fromkeys((*self.paths, *files)))
        self._show()

    def clear(self) -> None:
        """No files."""
        self.paths = ()
        self._show()

    def _show(self) -> None:
        names = ", ".join(path.name for path in self.paths)
        self.names.set_full_text(names or self.tr("No file is attached; drop files here."))
        self.names.setAccessibleName(self.names.full_text())
        self.clear_button.setVisible(bool(self.paths))
        self.changed.emit()

    def _on_add(self) -> None:
        chosen, _ = QFileDialog.getOpenFileNames(self, self.tr("Attach files"))
        self.take([Path(path) for path in chosen])

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if local_files(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.take(local_files(event))


def local_files(event: QDropEvent) -> list[Path]:
    """The files of this computer that a drop carries."""
    if not event.mimeData().hasUrls():
        return []
    paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
    return [path for path in paths if path.is_file()]
