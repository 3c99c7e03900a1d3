"""The candidates of a search as a dense list for the keyboard."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QImage, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeView, QWidget

from ui.models.candidates import CandidateColumn, CandidatesModel
from ui.views.candidate_rows import THUMBNAIL_SIDE, CandidateDelegate
from ui.views.pixel_source import PixelSource
from ui.views.rows import CELL_MARGIN
from workstation.model import Candidate, PersonId, PortraitId, Search

_WIDTHS = {
    CandidateColumn.RANK: 52,
    CandidateColumn.PORTRAIT: THUMBNAIL_SIDE + 2 * CELL_MARGIN,
    CandidateColumn.SIMILARITY: 96,
    CandidateColumn.PHOTO_DATE: 216,
    CandidateColumn.STATE: 120,
}


PERSON_WIDTH_MIN, PERSON_WIDTH_MAX = 140, 340
"""A name is never far from its similarity: what is left of a wide window goes to the right."""


EDITED_WIDTH = 152
"""The similarity's column where a mark or a second score stands under it."""


class CandidateList(QTreeView):
    """Up and down choose a candidate; Enter or a double click asks for the comparison."""

    candidate_chosen = Signal(object)

    def __init__(self, source: PixelSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._source = source
        self._widths = dict(_WIDTHS)
        self.candidates = CandidatesModel(self)
        self.setModel(self.candidates)
        self.setAccessibleName(self.tr("Candidates"))
        self.setItemDelegate(CandidateDelegate(self))
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setIndentation(0)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        header = self.header()
        header.setSectionsMovable(False)
        header.setStretchLastSection(True)
        header.setMinimumSectionSize(44)
        for column, width in _WIDTHS.items():
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
            header.resizeSection(column, width)
        self.selectionModel().currentRowChanged.connect(self._on_row_changed)

    def show_search(self, search: Search | None) -> None:
        """List the candidates of a search, and fetch their portraits."""
        self.candidates.show_search(search)
        edited = search is not None and search.probe.edits is not None
        self._widths = _WIDTHS | ({CandidateColumn.SIMILARITY: EDITED_WIDTH} if edited else {})
        self.header().resizeSection(
            CandidateColumn.SIMILARITY, self._widths[CandidateColumn.SIMILARITY]
        )
        self._give_person_the_rest()
        side = round(THUMBNAIL_SIDE * self.devicePixelRatioF())
        for candidate in search.candidates if search is not None else ():
            self._ask_thumbnail(candidate.portrait_id, side)

    def choose(self, person_id: PersonId | None) -> Candidate | None:
        """Put the cursor on a person's row; None, and no move, where there is none."""
        row = self.candidates.row_of(person_id) if person_id is not None else -1
        if row < 0:
            return None
        if self.currentIndex().row() != row:
            self.selectionModel().setCurrentIndex(
                self.candidates.index(row, 0),
                QItemSelectionModel.SelectionFlag.ClearAndSelect
                | QItemSelectionModel.SelectionFlag.Rows,
            )
        return self.candidates.candidate(row)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._give_person_the_rest()

    def _give_person_the_rest(self) -> None:
        room = self.viewport().width() - sum(self._widths.values())
        self.header().resizeSection(
            CandidateColumn.PERSON, min(max(room, PERSON_WIDTH_MIN), PERSON_WIDTH_MAX)
        )

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.viewport().update()

    def _ask_thumbnail(self, portrait_id: PortraitId, side: int) -> None:
        def arrived(image: QImage) -> None:
            self.candidates.show_thumbnail(portrait_id, image)

        self._source.portrait_thumbnail(self, portrait_id, side, arrived)

    def _on_row_changed(self, current: QModelIndex) -> None:
        candidate = self.candidates.candidate(current.row())
        if candidate is not None:
            self.candidate_chosen.emit(candidate)
