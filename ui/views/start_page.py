"""The first page: which workspace to open or make. It shows nothing of cases."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QModelIndex, QStringListModel, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QListView,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ui import theme
from ui.messages import plain_label
from ui.remembered import Remembered
from ui.views.rows import Note
from ui.views.scrolled import Scrolled

COLUMN_WIDTH = 560


class StartPage(QWidget):
    """Asks for a workspace; ``open_wanted`` and ``make_wanted`` carry the folder.

    ``samples_wanted`` tells that somebody wants to try the program first.
    """

    open_wanted = Signal(object)
    make_wanted = Signal(object)
    samples_wanted = Signal()

    def __init__(self, remembered: Remembered, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._remembered = remembered
        self.setAccessibleName(self.tr("Start"))
        self.recent_model = QStringListModel()
        self.recent = QListView()
        self.recent.setAccessibleName(self.tr("Recent workspaces"))
        self.recent.setModel(self.recent_model)
        self.recent.setUniformItemSizes(True)
        self.recent.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.recent.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.recent.setFixedHeight(132)
        self.recent.activated.connect(self._on_recent)
        self.no_recent = self._words(
            self.tr(
                "No workspace was opened on this computer yet. Make one in an empty folder on "
                "a disk that is backed up; cases, pictures and the log will lie in it."
            )
        )
        self.make = self._button(self.tr("Make a workspace"), self.ask_to_make, primary=True)
        self.open = self._button(self.tr("Open a workspace"), self.ask_to_open)
        self.samples = self._button(
            self.tr("Try it on sample faces"), lambda _checked=False: self.samples_wanted.emit()
        )
        self.problem = Note()
        self._busy = False
        self._lay_out()
        self.show_recent()

    def _lay_out(self) -> None:
        column = QVBoxLayout()
        column.setSpacing(theme.SMALL)
        title = plain_label(self.tr("Corroborate"))
        title.setProperty("role", "title")
        column.addWidget(title)
        column.addWidget(
            self._words(
                self.tr(
                    "Searches a gallery for a face from a camera, and records nobody as "
                    "identified before independent evidence says so too."
                )
            )
        )
        column.addSpacing(theme.MEDIUM)
        column.addWidget(self._heading(self.tr("RECENT WORKSPACES"), self.recent))
        column.addWidget(self.recent)
        column.addWidget(self.no_recent)
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.SMALL)
        buttons.addWidget(self.open)
        buttons.addWidget(self.make)
        buttons.addStretch(1)
        column.addSpacing(theme.SMALL)
        column.addLayout(buttons)
        column.addWidget(self._words(self.tr("Or drop the folder of a workspace here.")))
        column.addSpacing(theme.MEDIUM)
        first = QHBoxLayout()
        first.addWidget(self.samples)
        first.addStretch(1)
        column.addLayout(first)
        column.addWidget(self.problem)
        column.addSpacing(theme.LARGE)
        column.addWidget(
            self._words(
                self.tr(
                    "Investigative lead only. A facial recognition result alone is not an "
                    "identification and does not constitute probable cause; it must not be "
                    "the sole basis of an arrest. Similarity scores are not probabilities."
                )
            )
        )
        holder = QWidget()
        holder.setLayout(column)
        holder.setFixedWidth(COLUMN_WIDTH)
        # No alignment flag: a layout that aligns ignores how high wrapped words are.
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(holder)
        middle.addStretch(1)
        content = QWidget()
        around = QVBoxLayout(content)
        around.addStretch(2)
        around.addLayout(middle)
        around.addStretch(3)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(Scrolled(content))

    def show_recent(self) -> None:
        """Read the list of recent workspaces again."""
        paths = [str(path) for path in self._remembered.recent]
        self.recent_model.setStringList(paths)
        self.recent.setVisible(bool(paths))
        self.no_recent.setVisible(not paths)
        if paths:
            self.recent.setCurrentIndex(self.recent_model.index(0))
        # One primary action: what somebody on this computer most likely wants next.
        self.make.setProperty("kind", None if paths else "primary")
        self.open.setProperty("kind", "primary" if paths else None)
        for button in (self.make, self.open):
            button.style().unpolish(button)
            button.style().polish(button)

    def show_busy(self, folder: Path | None) -> None:
        """A workspace is being opened, or no longer."""
        self._busy = folder is not None
        self._show_state()
        if folder is not None:
            self.say(self.tr("Opening {0}").format(folder))

    def show_making_samples(self) -> None:
        """A workspace of samples is being made."""
        self._busy = True
        self._show_state()
        self.say(self.tr("Making a workspace of samples. This takes a few seconds."))

    def say(self, text: str, state: str = "") -> None:
        """Tell how things stand; ``state`` is empty, ``missing`` or ``refused``."""
        self.problem.say(text, state)

    def _show_state(self) -> None:
        for widget in (self.make, self.open, self.samples, self.recent):
            widget.setEnabled(not self._busy)
        if not self._busy:
            self.say("")

    def _on_recent(self, index: QModelIndex) -> None:
        if index.isValid() and not self._busy:
            self.open_wanted.emit(Path(str(index.data())))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.take_focus()

    def take_focus(self) -> None:
        """Begin at what somebody most likely wants: the list, or making the first."""
        (self.make if self.recent.isHidden() else self.recent).setFocus()

    def ask_to_open(self) -> None:
        """Ask for the folder of a workspace."""
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Open a workspace"))
        if chosen:
            self.open_wanted.emit(Path(chosen))

    def ask_to_make(self) -> None:
        """Ask for an empty folder."""
        chosen = QFileDialog.getExistingDirectory(
            self, self.tr("Make a workspace in an empty folder")
        )
        if chosen:
            self.make_wanted.emit(Path(chosen))

    def _button(self, text: str, slot: object, primary: bool = False) -> QPushButton:
        button = QPushButton(text)
        button.setAccessibleName(text)
        if primary:
            button.setProperty("kind", "primary")
        button.clicked.connect(slot)
        return button

    def _words(self, text: str) -> QLabel:
        label = plain_label(text)
        label.setWordWrap(True)
        label.setProperty("role", "muted")
        return label

    def _heading(self, text: str, buddy: QWidget) -> QLabel:
        label = plain_label(text)
        label.setProperty("role", "section")
        label.setBuddy(buddy)
        return label
