"""The galleries: make, import, look into, delete from."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QListView,
    QPushButton,
    QSplitter,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from ui import theme
from ui.desk import Desk
from ui.messages import plain_label
from ui.models import import_rows, people
from ui.models.galleries import GalleriesModel
from ui.models.import_rows import ImportRowsModel
from ui.models.people import PeopleModel
from ui.permitted import guard, permitted, refusal
from ui.phrases import translated
from ui.time_left import number
from ui.views.acts import Act
from ui.views.filtered_table import FilteredTable
from ui.views.gallery_forms import DeletePersonForm, ImportPortraitsForm, NewGalleryForm
from ui.views.import_panel import ImportPanel
from ui.views.person_portraits import PersonPortraits
from ui.views.purge_forms import RequestPurgeForm
from ui.views.rows import Note
from ui.views.scrolled import Scrolled
from ui.views.section import IconButton, Section
from workstation import casework
from workstation.model import (
    Gallery,
    GalleryId,
    ImportOutcome,
    ImportReport,
    ImportRow,
    Person,
    Purge,
    PurgeKind,
)

if TYPE_CHECKING:
    from workstation.progress import Progress
    from workstation.workspace import Workspace

Contents = tuple[list[tuple[Person, str]], list[tuple[ImportRow, str]]]


class GalleriesPlace(QWidget):
    """The list of galleries at the left, the chosen one at the right."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._wanted: GalleryId | None = None
        self.gallery: Gallery | None = None
        self.setAccessibleName(self.tr("Galleries"))
        self.model = GalleriesModel()
        self.list = QListView()
        self.list.setAccessibleName(self.tr("Galleries"))
        self.list.setModel(self.model)
        self.list.setUniformItemSizes(True)
        self.list.selectionModel().currentChanged.connect(self._on_picked)
        new = self.new_small = IconButton("add", self.tr("New gallery"))
        new.clicked.connect(self.new_gallery)
        guard(desk.workspace, "create_gallery", new)
        self.section = Section(self.tr("GALLERIES"), self.list, new)
        self.section.setMinimumWidth(216)
        self.importing = ImportPanel(desk)
        self.importing.began.connect(self._show_gallery)
        self.importing.ended.connect(self._on_import_ended)
        self.people_model, self.rows_model = PeopleModel(), ImportRowsModel()
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self.section)
        splitter.addWidget(self._right_side())
        splitter.setStretchFactor(1, 1)
        splitter.setSizes([260, 900])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(splitter)
        desk.galleries_changed.connect(self._read)
        self._show_gallery()
        self._read()

    def _right_side(self) -> QWidget:
        self.title, self.facts = plain_label(), plain_label()
        self.title.setProperty("role", "title")
        self.facts.setProperty("role", "muted")
        self.facts.setWordWrap(True)
        self.expired, self.unseen = Note(), Note()
        self.new_button = QPushButton(self.tr("Make a gallery"))
        self.new_button.setProperty("kind", "primary")
        self.new_button.clicked.connect(self.new_gallery)
        self.import_button = QPushButton(self.tr("Import portraits"))
        self.import_button.setProperty("kind", "primary")
        self.import_button.clicked.connect(lambda _checked: self.import_portraits())
        self.delete_button = QPushButton(self.tr("Delete person"))
        self.delete_button.clicked.connect(self.delete_person)
        self.purge = Act(
            self.tr("Request purge"),
            self.tr("Another person confirms it after a delay. Oversight lists the requests."),
        )
        self.purge.wanted.connect(self.request_purge)
        for button in (self.new_button, self.import_button, self.delete_button):
            button.setAccessibleName(button.text())
        self.outcomes = QComboBox()
        self.outcomes.setAccessibleName(self.tr("Which files are shown"))
        self.outcomes.addItem(self.tr("All files"), None)
        failed = frozenset(ImportOutcome) - {ImportOutcome.ENROLLED}
        self.outcomes.addItem(self.tr("Not enrolled"), failed)
        for outcome in ImportOutcome:
            self.outcomes.addItem(translated(outcome).capitalize(), frozenset({outcome}))
        self.outcomes.currentIndexChanged.connect(
            lambda _index: self.rows_model.show_outcomes(self.outcomes.currentData())
        )
        self.people = FilteredTable(
            self.tr("People"), self.people_model, (96, 160, 96, 96), (self.delete_button,), wide=1
        )
        self.people.table.selectionModel().currentChanged.connect(self._on_person_picked)
        self.people_model.modelReset.connect(self._on_person_picked)
        self.portraits = PersonPortraits(self._desk)
        both = QSplitter(Qt.Orientation.Horizontal)
        both.setChildrenCollapsible(False)
        both.addWidget(self.people)
        both.addWidget(self.portraits)
        # In a wide window the picture grows with the table.
        both.setStretchFactor(0, 1)
        both.setStretchFactor(1, 1)
        both.setSizes([640, 300])
        self.rows = FilteredTable(self.tr("Files"), self.rows_model, (240, 120), (self.outcomes,))
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setDrawBase(False)
        self.tabs.tabBar().setAccessibleName(self.tr("People or files"))
        self.tabs.setAccessibleName(self.tr("What the gallery holds"))
        self.tabs.addTab(both, self.tr("People"))
        self.tabs.addTab(self.rows, self.tr("Files"))
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.import_button)
        side = QWidget()
        layout = QVBoxLayout(side)
        layout.setContentsMargins(theme.LARGE, theme.MEDIUM, theme.LARGE, theme.MEDIUM)
        layout.setSpacing(theme.SMALL)
        layout.addLayout(head)
        layout.addWidget(self.facts)
        layout.addWidget(self.expired)
        layout.addWidget(self.purge)
        layout.addWidget(self.unseen)
        layout.addWidget(self.new_button, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self.importing)
        layout.addWidget(self.tabs, 1)
        layout.addStretch(0)
        return Scrolled(side)

    def new_gallery(self) -> None:
        """Ask for a new gallery."""
        if not permitted(self._desk.workspace, "create_gallery"):
            return
        NewGalleryForm(self._desk, self._on_made, self).open()

    def import_portraits(self, folder: Path | None = None) -> None:
        """Ask for a folder to import into the chosen gallery."""
        gallery = self.gallery
        may_import = permitted(self._desk.workspace, "import_portraits")
        if gallery is None or self.importing.running or not may_import:
            return
        form = ImportPortraitsForm(gallery, folder, self)
        form.chosen.connect(
            lambda chosen, manifest: self.importing.start(gallery, chosen, manifest)
        )
        form.open()

    def delete_person(self) -> None:
        """Ask why the chosen person shall be deleted."""
        person = self.people_model.record(self.people.table.currentIndex().row())
        if person is not None and self.gallery is not None:
            DeletePersonForm(self._desk, self.gallery, person, self).open()

    def request_purge(self) -> None:
        """Ask why the whole gallery shall be purged."""
        gallery = self.gallery
        if gallery is not None:
            RequestPurgeForm(
                self._desk, PurgeKind.GALLERY, gallery.id, gallery.name, self._on_purge_asked, self
            ).open()

    def _on_purge_asked(self, purge: Purge) -> None:
        self.purge.refuse(
            self.tr("A purge was requested; it can be confirmed from {0:%Y-%m-%d} on.").format(
                purge.due_at
            )
        )

    def _on_made(self, gallery: Gallery) -> None:
        self._wanted = gallery.id
        self._desk.galleries_changed.emit()

    def _on_import_ended(self, report: ImportReport | None) -> None:
        if report is not None and report.failed:
            self.outcomes.setCurrentIndex(1)
            self.tabs.setCurrentWidget(self.rows)
        self._show_gallery()
        self._desk.log_changed.emit()
        self._desk.galleries_changed.emit()

    def _read(self) -> None:
        self._desk.run(lambda workspace, _progress: casework.galleries(workspace), self._on_read)

    def _on_read(self, galleries: Sequence[Gallery]) -> None:
        wanted = self._wanted or (self.gallery.id if self.gallery is not None else None)
        self._wanted = None
        self.model.show_galleries(galleries)
        row = self.model.row_of(wanted) if wanted is not None else -1
        row = 0 if row < 0 and galleries else row
        self.section.say(
            "" if galleries else self.tr("There is no gallery yet."), instead=not galleries
        )
        if row >= 0:
            self.list.selectionModel().setCurrentIndex(
                self.model.index(row), QItemSelectionModel.SelectionFlag.ClearAndSelect
            )
        self._choose(self.model.gallery(row))

    def _on_picked(self, current: QModelIndex) -> None:
        gallery = self.model.gallery(current.row())
        if gallery is not None and gallery != self.gallery:
            self._choose(gallery)

    def _choose(self, gallery: Gallery | None) -> None:
        if gallery is None or self.gallery is None or gallery.id != self.gallery.id:
            self.importing.forget()
            self.people_model.show_records(())
            self.rows_model.show_records(())
        self.gallery = gallery
        self._show_gallery()
        if gallery is None or not permitted(self._desk.workspace, "people"):
            return
        name = gallery.name
        if not permitted(self._desk.workspace, "people"):
            return

        def work(workspace: Workspace, _progress: Progress) -> Contents:
            casework.note_view(workspace, casework.Shown.GALLERY, name)
            return (
                people.with_search_text(casework.people(workspace, name)),
                import_rows.with_search_text(casework.import_rows(workspace, name)),
            )

        self._desk.run(work, lambda contents: self._on_contents(gallery.id, contents))

    def _on_contents(self, gallery_id: GalleryId, contents: Contents) -> None:
        if self.gallery is not None and self.gallery.id == gallery_id:
            self.people_model.show_records(contents[0])
            self.rows_model.show_records(contents[1])

    def _on_person_picked(self, *_changed: object) -> None:
        """Another person is chosen, or none because the list changed."""
        person = self.people_model.record(self.people.table.currentIndex().row())
        self.portraits.show_person(self.gallery, person)
        self._show_delete()

    def _show_delete(self) -> None:
        may = permitted(self._desk.workspace, "delete_person")
        self.delete_button.setEnabled(may and self.people.table.currentIndex().isValid())
        self.delete_button.setToolTip(refusal(self._desk.workspace, "delete_person"))

    def _show_gallery(self) -> None:
        gallery = self.gallery
        self.new_button.setVisible(gallery is None)
        self.import_button.setVisible(gallery is not None)
        workspace = self._desk.workspace
        self.import_button.setEnabled(
            not self.importing.running and permitted(workspace, "import_portraits")
        )
        self.new_button.setEnabled(permitted(workspace, "create_gallery"))
        for button, verb in (
            (self.import_button, "import_portraits"),
            (self.new_button, "create_gallery"),
            (self.new_small, "create_gallery"),
        ):
            why_not = refusal(workspace, verb)
            button.setToolTip(why_not or button.text())
            button.setAccessibleDescription(why_not)
        self.new_small.setEnabled(permitted(workspace, "create_gallery"))
        self.tabs.setVisible(gallery is not None and permitted(workspace, "people"))
        self.purge.setVisible(gallery is not None)
        why_not = refusal(workspace, "request_gallery_purge")
        self.purge.refuse(why_not, "neutral") if why_not else self.purge.offer()
        self.expired.say("")
        self.unseen.say(refusal(self._desk.workspace, "people"), "neutral")
        self._show_delete()
        if gallery is None:
            self.title.setText(self.tr("No gallery yet"))
            self.facts.setText(
                self.tr(
                    "A gallery holds the known portraits that a face is searched in. Make one, "
                    "then import a folder of portraits into it."
                )
            )
            return
        self.title.setText(gallery.name)
        self.facts.setText(self._facts_of(gallery))
        if gallery.retention_date < datetime.now(UTC).date():
            self.expired.say(
                self.tr(
                    "The retention date has passed: it cannot be searched. Purge it, or delete "
                    "what must not be kept any longer."
                ),
                "missing",
            )

    def _facts_of(self, gallery: Gallery) -> str:
        counts = self.tr("{0} people, {1} portraits, version {2}").format(
            number(gallery.people), number(gallery.images), gallery.version
        )
        held = self.tr("Owner: {0}. Lawful basis: {1}. Kept until {2}.").format(
            gallery.owner, gallery.lawful_basis, gallery.retention_date.isoformat()
        )
        pack = self.tr("Model pack {0} {1}, {2}").format(
            gallery.pack.name, gallery.pack.version, theme.grouped(gallery.pack.sha256, 3)
        )
        text = f"{counts}\n{held}\n{pack}"
        if gallery.images == 0 and not self.importing.running:
            text += "\n" + self.tr("It is empty: import a folder of portraits, or drop one here.")
        return text
