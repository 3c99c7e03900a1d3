"""The column beside the frame: one page for each thing to do with what the frame shows."""

from __future__ import annotations

from PySide6.QtWidgets import QTabWidget, QWidget

from ui.desk import Desk
from ui.views.edits_panel import EditsPanel
from ui.views.people_panel import PeoplePanel
from ui.views.search_panel import SearchPanel
from workstation.model import Track


class EvidenceTools(QTabWidget):
    """Search first; the pages keep their state while another one is shown."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setDocumentMode(True)
        self.setAccessibleName(self.tr("What to do with the frame"))
        self.tabBar().setDrawBase(False)
        self.search = SearchPanel(desk)
        self.addTab(self.search, self.tr("Search"))
        self.edits = EditsPanel(desk)
        self.addTab(self.edits, self.tr("Edits"))
        self.people = PeoplePanel(desk)
        self.addTab(self.people, self.tr("People in footage"))
        self.people.track_search_wanted.connect(self._on_track_search_wanted)
        self.tabBar().setVisible(self.count() > 1)

    def _on_track_search_wanted(self, track: Track) -> None:
        """The form of a search asks the same of a track as of a face."""
        self.search.search_track(track)
        self.setCurrentWidget(self.search)
        self.search.form.setFocus()
