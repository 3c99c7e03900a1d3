"""The column beside the frame: one page for each thing to do with what the frame shows."""

from __future__ import annotations

from PySide6.QtWidgets import QTabWidget, QWidget

from ui.desk import Desk
from ui.views.analysis_panel import AnalysisPanel
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
        self.analysis = AnalysisPanel(desk)
        self.addTab(self.analysis, self.tr("Analysis"))
        self.search.analysis_wanted.connect(self.show_analysis)
        self.edits = EditsPanel(desk)
        self.addTab(self.edits, self.tr("Edits"))
        self.people = PeoplePanel(desk)
        self.addTab(self.people, self.tr("People"))
        self.people.track_search_wanted.connect(self._on_track_search_wanted)
        # Four words fit side by side only where each takes no more room than it needs.
        self.setUsesScrollButtons(False)
        self.tabBar().setVisible(self.count() > 1)

    def show_analysis(self) -> None:
        """Go to the page of the analysis, and there to where the work begins."""
        self.setCurrentWidget(self.analysis)
        self.analysis.setFocus()

    def _on_track_search_wanted(self, track: Track) -> None:
        """The form of a search asks the same of a track as of a face."""
        self.search.search_track(track)
        self.setCurrentWidget(self.search)
        self.search.form.setFocus()
