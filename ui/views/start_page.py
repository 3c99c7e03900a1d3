"""The first page: who works here, and which workspace to open or make."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QModelIndex, QStringListModel, Qt, Signal
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ui import theme
from ui.messages import plain_label
from ui.remembered import Remembered
from ui.views.rows import Note

COLUMN_WIDTH = 560


class StartPage(QWidget):
    """Asks for the user and a workspace; ``open_wanted`` and ``make_wanted`` carry the folder.

    ``first_wanted`` asks for the first account of a workspace that has none.
    """

    open_wanted = Signal(object)
    make_wanted = Signal(object)
    first_wanted = Signal(object)

    def __init__(self, remembered: Remembered, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._remembered = remembered
        self.setAccessibleName(self.tr("Start"))
        self.user = QLineEdit(remembered.user)
        self.user.setAccessibleName(self.tr("Who works here"))
        self.user.setPlaceholderText(self.tr("Your name, as it shall stand on every record"))
        self.user.textChanged.connect(lambda _text: self._show_state())
        self.password = QLineEdit()
        self.password.setAccessibleName(self.tr("Password"))
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.password.setPlaceholderText(self.tr("Your password"))
        self.password.textChanged.connect(lambda _text: self._show_state())
        self.password.returnPressed.connect(self._on_return)
        self.code = QLineEdit()
        self.code.returnPressed.connect(self._on_return)
        self.code.setAccessibleName(self.tr("Code of the second factor"))
        self.code.setPlaceholderText(self.tr("The code that your app shows now"))
        self.code.hide()
        self.first = self._button(self.tr("Make the first account"), self._on_first)
        self.first.hide()
        self._without_account: Path | None = None
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
        column.addWidget(self._heading(self.tr("WHO WORKS HERE"), self.user))
        column.addWidget(self.user)
        column.addWidget(self.password)
        column.addWidget(self.code)
        column.addWidget(
            self._words(
                self.tr(
                    "Whoever makes a workspace is its first administrator and holds every role "
                    "until others do."
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
        column.addWidget(self.problem)
        column.addWidget(self.first, 0)
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
        outer = QVBoxLayout(self)
        outer.addStretch(2)
        outer.addLayout(middle)
        outer.addStretch(3)

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

    def user_name(self) -> str:
        """The name to write on every record, without blanks around it."""
        return self.user.text().strip()

    def ask_for_code(self) -> None:
        """The account has a second factor: ask for its code too."""
        self.code.clear()
        self.code.show()
        self.code.setFocus()

    def offer_first(self, folder: Path | None) -> None:
        """Offer to make the first account of this workspace, or of none."""
        self._without_account = folder
        self.first.setVisible(folder is not None)

    def _on_first(self) -> None:
        if self._without_account is not None and not self._busy:
            self.first_wanted.emit(self._without_account)

    def forget_secrets(self) -> None:
        """Password and code do not stay in the window."""
        self.password.clear()
        self.code.clear()
        self.code.hide()

    def show_busy(self, folder: Path | None) -> None:
        """A workspace is being opened, or no longer."""
        self._busy = folder is not None
        self._show_state()
        if folder is not None:
            self.say(self.tr("Opening {0}").format(folder))

    def say(self, text: str, state: str = "") -> None:
        """Tell how things stand; ``state`` is empty, ``missing`` or ``refused``."""
        self.problem.say(text, state)

    def _show_state(self) -> None:
        named = bool(self.user_name())
        ready = named and bool(self.password.text())
        for widget in (self.make, self.open, self.recent, self.first):
            widget.setEnabled(ready and not self._busy)
        if not named:
            self.say(self.tr("Enter your name: it stands on every record."), "missing")
        elif not ready:
            self.say(self.tr("Enter your password."), "missing")
        elif not self._busy:
            self.say("")

    def _on_recent(self, index: QModelIndex) -> None:
        if index.isValid() and not self._busy:
            self.open_wanted.emit(Path(str(index.data())))

    def _on_return(self) -> None:
        """Return in the password opens the workspace that was open last."""
        if self.open.isEnabled():
            self._on_recent(self.recent.currentIndex())

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
