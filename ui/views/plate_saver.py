"""The button that saves the plate of a comparison, and a sentence about what became of it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QPushButton, QVBoxLayout, QWidget

from ui import theme
from ui.desk import Desk
from ui.permitted import guard
from ui.views.rows import Note
from workstation import casework
from workstation.model import PersonId, Search

if TYPE_CHECKING:
    from workstation.casework import WrittenPlate
    from workstation.progress import Progress
    from workstation.workspace import Workspace


class PlateSaver(QWidget):
    """Saves the plate of the comparison that holds, as PDF or as PNG; nothing is overwritten.

    ``button`` belongs into a row of buttons; ``show_candidate`` says whose plate it saves.
    """

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._about: tuple[Search, PersonId] | None = None
        self.button = QPushButton(self.tr("Save plate"), self)
        self.button.setAccessibleName(
            self.tr("Save the plate: both pictures, the marks and the answers, on one page")
        )
        self.button.setToolTip(self.button.accessibleName())
        self.button.clicked.connect(self.ask_where)
        self.saved = Note(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.TINY)
        layout.addWidget(self.button)
        layout.addWidget(self.saved)
        self.show_candidate(None, None)

    def show_candidate(self, search: Search | None, person_id: PersonId | None) -> None:
        """Whose plate is saved; None for both where nothing is compared."""
        about = (search, person_id) if search is not None and person_id is not None else None
        if about != self._about:
            self.saved.say("")
        self._about = about
        self.button.setEnabled(about is not None)
        guard(self._desk.workspace, "write_plate", self.button)

    def ask_where(self) -> None:
        """Ask for a file; the plate is made by its kind."""
        if self._about is None:
            return
        search, _person = self._about
        self.dialog = QFileDialog(self, self.tr("Save plate"))
        self.dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        # A file that is there is never overwritten, so it need not be asked for.
        self.dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
        kinds = {
            self.tr("PDF documents (*.pdf)"): "pdf",
            self.tr("Pictures without loss (*.png)"): "png",
        }
        self.dialog.setNameFilters(list(kinds))
        self.dialog.setDefaultSuffix("pdf")
        self.dialog.filterSelected.connect(
            lambda chosen: self.dialog.setDefaultSuffix(kinds.get(chosen, "pdf"))
        )
        number = "".join(
            letter if letter.isalnum() or letter in "-_" else "-" for letter in search.case_number
        )
        self.dialog.selectFile(f"plate-{number}-{search.id[:8]}")
        self.dialog.fileSelected.connect(lambda path: self.save(Path(path)))
        self.dialog.open()

    def save(self, target: Path) -> None:
        """Write the plate, as PNG where the file is called so, else as PDF."""
        if self._about is None:
            return
        search, person_id = self._about
        self.saved.say(self.tr("Saving."), "neutral")
        as_png = target.suffix.lower() == ".png"

        def work(workspace: Workspace, _progress: Progress) -> WrittenPlate:
            pdf, png = (None, target) if as_png else (target, None)
            return casework.write_plate(workspace, search.id, person_id, pdf=pdf, png=png)

        self._desk.run(
            work,
            lambda _written: self._on_saved(target),
            self.saved.say_error,
            self.tr("Writing the plate"),
        )

    def _on_saved(self, target: Path) -> None:
        self.saved.say(self.tr("Saved as {file}").format(file=target), "complete")
        self._desk.log_changed.emit()
