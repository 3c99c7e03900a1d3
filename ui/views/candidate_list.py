"""The candidates of a search as a dense list for the keyboard."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeView, QWidget

from ui import stranger_words
from ui.desk import Desk
from ui.models.candidates import CandidateColumn, CandidatesModel
from ui.portrait_thumbnails import PortraitThumbnails
from ui.views.candidate_rows import ROW_HEIGHT, THUMBNAIL_SIDE, CandidateDelegate
from ui.views.rows import CELL_MARGIN
from ui.views.stranger_picture import StrangerPicture
from workstation.model import Candidate, PersonId, PortraitId, Search

_WIDTHS = {
    CandidateColumn.RANK: 60,
    CandidateColumn.PORTRAIT: THUMBNAIL_SIDE + 2 * CELL_MARGIN,
    CandidateColumn.SIMILARITY: 92,
    CandidateColumn.STRANGERS: 164,
    CandidateColumn.STATE: 116,
}


PERSON_WIDTH_MIN, PERSON_WIDTH_MAX = 140, 340
"""A name is never far from its similarity: what is left of a wide window goes to the right."""


EDITED_WIDTH = 152
"""The similarity's column where a mark or a second score stands under it."""


class CandidateList(QTreeView):
    """Up and down choose a candidate; Enter or a double click asks for the comparison.

    Portraits are read for the rows in sight and for one page further, never for others.
    """

    candidate_chosen = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._widths = dict(_WIDTHS)
        self._backwards = False
        self._last_top = 0
        self.thumbnails = PortraitThumbnails(desk, THUMBNAIL_SIDE, self)
        self.candidates = CandidatesModel(self.thumbnails, self)
        self.thumbnails.arrived.connect(self.candidates.on_picture)
        self._delegate = CandidateDelegate(self)
        # Once per turn of the event loop, after the rows were laid out.
        self._asking = QTimer(self)
        self._asking.setSingleShot(True)
        self._asking.setInterval(0)
        self._asking.timeout.connect(self._ask_for_portraits)
        self.setModel(self.candidates)
        self.setAccessibleName(self.tr("Candidates"))
        self.setItemDelegate(self._delegate)
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setIndentation(0)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        header = self.header()
        # The order is that of the scores, and nothing else can be chosen.
        header.setSectionsClickable(False)
        header.setSectionsMovable(False)
        header.setStretchLastSection(True)
        header.setMinimumSectionSize(44)
        header.setTextElideMode(Qt.TextElideMode.ElideRight)
        for column, width in _WIDTHS.items():
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
            header.resizeSection(column, width)
        self.selectionModel().currentRowChanged.connect(self._on_row_changed)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)

    def show_search(self, search: Search | None) -> None:
        """List the candidates of a search."""
        self.candidates.show_search(search)
        judgement = stranger_words.judgement_of(search)
        told = judgement is not None and judgement.enough and bool(judgement.edges)
        self._delegate.strangers = None
        if told and search is not None and judgement is not None:
            scores = [candidate.score for candidate in search.candidates]
            self._delegate.strangers = StrangerPicture(judgement, scores)
        edited = search is not None and search.probe.edits is not None
        self._widths = _WIDTHS | ({CandidateColumn.SIMILARITY: EDITED_WIDTH} if edited else {})
        if not told:
            del self._widths[CandidateColumn.STRANGERS]
        self.setColumnHidden(CandidateColumn.STRANGERS, not told)
        self.header().resizeSection(
            CandidateColumn.SIMILARITY, self._widths[CandidateColumn.SIMILARITY]
        )
        self._give_person_the_rest()
        self.thumbnails.want(())
        self._asking.start()

    @property
    def strangers(self) -> StrangerPicture | None:
        """The picture beside each candidate; None where strangers' scores are not known."""
        return self._delegate.strangers

    def choose(self, person_id: PersonId | None) -> Candidate | None:
        """Put the cursor on a person's row; None, and no move, where there is none."""
        row = self.candidates.row_of(person_id) if person_id is not None else -1
        if row < 0:
            return None
        # Qt makes the first row the current one when the list gets the focus, without choosing it.
        if self.currentIndex().row() != row or not self.selectionModel().hasSelection():
            self.selectionModel().setCurrentIndex(
                self.candidates.index(row, 0),
                QItemSelectionModel.SelectionFlag.ClearAndSelect
                | QItemSelectionModel.SelectionFlag.Rows,
            )
        return self.candidates.candidate(row)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._give_person_the_rest()
        self._asking.start()

    def _give_person_the_rest(self) -> None:
        room = self.viewport().width() - sum(self._widths.values())
        self.header().resizeSection(
            CandidateColumn.PERSON, min(max(room, PERSON_WIDTH_MIN), PERSON_WIDTH_MAX)
        )

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._delegate.refresh()
            self.viewport().update()

    def _on_scrolled(self, top: int) -> None:
        self._backwards, self._last_top = top < self._last_top, top
        # Started anew it would wait anew, and while one scrolls on nothing would be asked for.
        if not self._asking.isActive():
            self._asking.start()

    def rows_in_sight(self) -> range:
        """The rows of which at least a part is shown."""
        count = self.candidates.rowCount()
        top = self.verticalScrollBar().value()
        return range(
            min(top // ROW_HEIGHT, count),
            min(-(-(top + self.viewport().height()) // ROW_HEIGHT), count),
        )

    def _ask_for_portraits(self) -> None:
        """First what is in sight, then a page in the direction in which one scrolled."""
        self.thumbnails.set_side(round(THUMBNAIL_SIDE * self.devicePixelRatioF()))
        seen = self.rows_in_sight()
        if self._backwards:
            ahead = range(seen.start - 1, max(seen.start - len(seen), 0) - 1, -1)
        else:
            ahead = range(seen.stop, min(seen.stop + len(seen), self.candidates.rowCount()))
        wanted: dict[PortraitId, None] = {}
        for row in (*seen, *ahead):
            candidate = self.candidates.candidate(row)
            if candidate is not None:
                wanted[candidate.portrait_id] = None
        self.thumbnails.want(tuple(wanted))

    def _on_row_changed(self, current: QModelIndex) -> None:
        candidate = self.candidates.candidate(current.row())
        if candidate is not None:
            self.candidate_chosen.emit(candidate)
