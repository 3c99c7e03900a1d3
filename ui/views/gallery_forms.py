"""The dialogs of the galleries: make one, import into it, delete a person."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, Signal
from PySide6.QtWidgets import QFileDialog, QPushButton, QWidget

from ui.desk import Desk
from ui.views.forms import FormDialog
from workstation import app, casework
from workstation.model import Gallery, Person

if TYPE_CHECKING:
    from workstation.progress import Progress
    from workstation.workspace import Workspace

RETENTION_YEARS = 1


def _tr(text: str) -> str:
    return QCoreApplication.translate("gallery_forms", text)


def pack_names(_workspace: Workspace, _progress: Progress) -> list[tuple[str, str]]:
    """Installed packs as (name, words for the user); unusable ones are left out."""
    return [(pack.name, f"{pack.name} {pack.version}") for pack in app.packs()]


class NewGalleryForm(FormDialog):
    """Asks for name, owner, lawful basis, retention date and pack."""

    def __init__(
        self, desk: Desk, then: Callable[[Gallery], None], parent: QWidget | None = None
    ) -> None:
        super().__init__(
            _tr("New gallery"),
            _tr("Make gallery"),
            _tr("A gallery holds known portraits. It needs a lawful basis and an end."),
            parent,
        )
        self._desk = desk
        self._then = then
        self.name = self.add_line(_tr("Name"), hint=_tr("Booking photographs"), required=True)
        self.owner = self.add_line(_tr("Owner"), text=desk.workspace.user)
        self.basis = self.add_line(
            _tr("Lawful basis"), hint=_tr("The law or policy that allows it"), required=True
        )
        self.retention = self.add_date(
            _tr("Keep until"), QDate.currentDate().addYears(RETENTION_YEARS)
        )
        self.retention.setMinimumDate(QDate.currentDate().addDays(1))
        self.pack = self.add_choice(_tr("Model pack"))
        self.pack.addItem(_tr("Default pack"), None)
        self.name.setFocus()
        self.submitted.connect(self._on_submitted)
        desk.run(pack_names, self._on_packs, lane="pictures")

    def _on_packs(self, packs: list[tuple[str, str]]) -> None:
        for name, words in packs[1:] if packs else ():
            self.pack.addItem(words, name)
        if packs:
            self.pack.setItemText(0, _tr("{0} (default)").format(packs[0][1]))

    def _on_submitted(self) -> None:
        name, basis = self.name.text().strip(), self.basis.text().strip()
        owner, pack = self.owner.text().strip(), self.pack.currentData()
        day = self.retention.date()
        until = date(day.year(), day.month(), day.day())

        def work(workspace: Workspace, _progress: Progress) -> Gallery:
            return casework.create_gallery(workspace, name, basis, owner, until, pack)

        self._desk.run(work, self._on_made, self.fail, _tr("Making the gallery"))

    def _on_made(self, gallery: Gallery) -> None:
        self.accept()
        self._desk.log_changed.emit()
        self._then(gallery)


class ImportPortraitsForm(FormDialog):
    """Asks for a folder and, where there is one, a manifest."""

    chosen = Signal(object, object)

    def __init__(
        self, gallery: Gallery, folder: Path | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(
            _tr("Import portraits"),
            _tr("Import portraits"),
            _tr(
                "One person per subfolder, one per file, or as a manifest says: a CSV file with "
                "file, person, name, born, sex, photo_date and source. The folder is only read. "
                "An import that was stopped goes on when the same folder is imported again."
            ),
            parent,
        )
        self.setWindowTitle(_tr("Import portraits into {0}").format(gallery.name))
        self.folder = self.add_line(_tr("Folder"), str(folder or ""), required=True)
        self._add_browse(self.folder, _tr("Choose folder"), self._browse_folder)
        self.manifest = self.add_line(_tr("Manifest"), hint=_tr("none"))
        self._add_browse(self.manifest, _tr("Choose manifest"), self._browse_manifest)
        self.submitted.connect(self._on_submitted)

    def _add_browse(self, field: QWidget, name: str, slot: Callable[[], None]) -> None:
        button = QPushButton(_tr("Browse"))
        button.setAccessibleName(name)
        button.setAutoDefault(False)
        button.clicked.connect(slot)
        self.put_beside(field, button)

    def _browse_folder(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, _tr("Folder with portraits"))
        if chosen:
            self.folder.setText(chosen)

    def _browse_manifest(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(
            self, _tr("Manifest"), self.folder.text(), _tr("CSV files (*.csv)")
        )
        if chosen:
            self.manifest.setText(chosen)

    def _on_submitted(self) -> None:
        manifest = self.manifest.text().strip()
        self.chosen.emit(Path(self.folder.text().strip()), Path(manifest) if manifest else None)
        self.accept()


class DeletePersonForm(FormDialog):
    """Asks why a person is deleted; there is no way back, and the dialog says so."""

    def __init__(
        self, desk: Desk, gallery: Gallery, person: Person, parent: QWidget | None = None
    ) -> None:
        super().__init__(
            _tr("Delete person"),
            _tr("Delete person"),
            _tr(
                "Person {0}, {1}, will be deleted from {2} with all portraits and templates. "
                "This cannot be undone. The log keeps that it happened, when, by whom and why."
            ).format(person.id, person.name, gallery.name),
            parent,
        )
        self._desk = desk
        self._gallery = gallery
        self._person = person
        self.reason = self.add_text(
            _tr("Reason"), hint=_tr("Expungement order 2026-004"), required=True
        )
        self.reason.setFocus()
        self.submitted.connect(self._on_submitted)

    def _on_submitted(self) -> None:
        name, person_id = self._gallery.name, self._person.id
        reason = self.reason.toPlainText().strip()

        def work(workspace: Workspace, _progress: Progress) -> Gallery:
            return casework.delete_person(workspace, name, person_id, reason)

        self._desk.run(work, self._on_deleted, self.fail, _tr("Deleting the person"))

    def _on_deleted(self, _gallery: Gallery) -> None:
        self.accept()
        self._desk.log_changed.emit()
        self._desk.galleries_changed.emit()
