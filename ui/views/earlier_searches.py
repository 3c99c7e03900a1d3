"""The earlier searches of the case on the desk, and the way back to one of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, QSize, Qt
from PySide6.QtWidgets import QAbstractItemView, QListView, QPushButton, QSizePolicy, QWidget

from ui.desk import Desk
from ui.models.searches import SearchesModel
from ui.views.facts import wrapped
from workstation import casework
from workstation.model import EvidenceItem, Face, Search

if TYPE_CHECKING:
    from workstation.progress import Progress
    from workstation.workspace import Workspace

LIST_HEIGHT = 72


class _LowList(QListView):
    """Asks for no more than its least height: the sentences above it come first."""

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), LIST_HEIGHT)


class EarlierSearches(QObject):
    """A list, a button and the words that stand for an empty list, for a panel to lay out."""

    def __init__(self, desk: Desk, panel: QWidget) -> None:
        super().__init__(panel)
        self._desk = desk
        self.model = SearchesModel(self)
        self.list = _LowList()
        # Each row begins with a time, which is read from left to right in every script.
        self.list.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.list.setModel(self.model)
        self.list.setAccessibleName(self.tr("Earlier searches of this case"))
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setAlternatingRowColors(True)
        self.list.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.list.setMinimumHeight(LIST_HEIGHT)
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.activated.connect(self._on_open)
        self.list.selectionModel().currentRowChanged.connect(self._on_row_changed)
        self.open_button = QPushButton(self.tr("Open search"))
        self.open_button.setAccessibleName(self.tr("Open the chosen earlier search"))
        self.open_button.clicked.connect(lambda: self._on_open(self.list.currentIndex()))
        self.none = wrapped(self.tr("No search was made in this case yet."), "muted")
        for part in (self.list, self.open_button, self.none):
            # Shown before it has a parent, a part would flash up as a window of its own.
            part.setParent(panel)
        desk.case_changed.connect(self._read)
        desk.searches_changed.connect(self._read)
        self._read()

    def open(self, search: Search) -> None:
        """Put a search on the desk with the evidence and the face that it started from."""

        def work(workspace: Workspace, _progress: Progress) -> tuple[Search, EvidenceItem, Face]:
            casework.note_view(workspace, casework.Shown.CANDIDATES, search.id)
            item = casework.find_evidence(workspace, search.evidence_id)
            return search, item, casework.face(workspace, search.probe.face_id)

        self._desk.run(work, self._on_opened, what=self.tr("Opening a search"))

    def _read(self) -> None:
        case = self._desk.case
        if case is None:
            self._on_read(())
            return

        def work(workspace: Workspace, _progress: Progress) -> tuple[Search, ...]:
            return casework.searches(workspace, case.number)

        self._desk.run(work, self._on_read, what=self.tr("Reading searches"))

    def _on_read(self, searches: tuple[Search, ...]) -> None:
        case = self._desk.case
        shown = [s for s in searches if case is not None and s.case_number == case.number]
        self.model.show_searches(shown)
        for widget in (self.list, self.open_button):
            widget.setVisible(bool(shown))
        self.open_button.setEnabled(False)
        self.none.setVisible(not shown)

    def _on_row_changed(self, current: QModelIndex) -> None:
        self.open_button.setEnabled(self.model.search(current.row()) is not None)

    def _on_open(self, index: QModelIndex) -> None:
        search = self.model.search(index.row())
        if search is not None:
            self.open(search)

    def _on_opened(self, result: tuple[Search, EvidenceItem, Face]) -> None:
        search, item, face = result
        if self._desk.case is None or self._desk.case.number != search.case_number:
            return
        self._desk.choose_evidence(item)
        self._desk.choose_face(face)
        self._desk.choose_search(search)
        self._desk.place_requested.emit("candidates")
