"""Place 2: the candidates of a search beside the probe, and how the search was made."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ui import stranger_words, theme
from ui.desk import Desk
from ui.messages import plain_label
from ui.phrases import translated
from ui.showing import Showing
from ui.views.candidate_list import CandidateList
from ui.views.candidate_states import States, read_states
from ui.views.candidates_gate import CandidatesGate
from ui.views.face_quality import SearchWarning
from ui.views.facts import EmptyState, Facts, section, wrapped
from ui.views.picture import PictureView
from ui.views.pixel_source import PixelSource
from ui.views.pixels import Prepared
from ui.views.rows import Note
from ui.views.scrolled import Scrolled
from ui.views.search_again import SearchAgain
from ui.views.search_facts import SearchFacts
from ui.views.search_scope import SearchScope
from ui.views.stranger_panel import StrangerPanel
from workstation.model import Search

if TYPE_CHECKING:
    from workstation.progress import Progress
    from workstation.workspace import Workspace

PROBE_WIDTH_MIN, PROBE_HEIGHT_MIN = 220, 180
LIST_HEIGHT_MIN = 200
"""In logical pixels; at least three candidates are always in sight."""


class CandidatesPlace(QWidget):
    """The probe pinned at the left, the candidates as a dense list at the right."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._pixels = PixelSource.of(desk)
        # Every part is made where it stays: moved there later, it is dressed once more.
        self._stack = QStackedWidget(self)
        self.empty = EmptyState()
        self.empty.asked.connect(lambda: desk.place_requested.emit("evidence"))
        self._stack.addWidget(self.empty)
        self._page = self._build()
        self._stack.addWidget(self._page)
        self.gate = CandidatesGate(desk, self._stack)
        self._stack.addWidget(self.gate)
        self._showing = Showing.of(desk)
        self._showing.changed.connect(self._on_showing_changed)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)
        desk.search_changed.connect(self._on_search_changed)
        desk.candidate_changed.connect(self._on_candidate_changed)
        desk.corroboration_changed.connect(self._read_states)
        desk.decision_changed.connect(self._read_states)
        self._on_search_changed()

    def _build(self) -> QWidget:
        page = QSplitter(Qt.Orientation.Horizontal, self._stack)
        page.setChildrenCollapsible(False)
        page.addWidget(self._build_probe(page))
        page.addWidget(self._build_candidates(page))
        # In a wide window the probe grows too: pictures are looked at, and lists are read.
        page.setStretchFactor(0, 1)
        page.setStretchFactor(1, 3)
        page.setSizes([264, 900])
        return page

    def _build_probe(self, splitter: QSplitter) -> QWidget:
        """Who is looked for and how: the question whose answer stands at the right."""
        scrolled = Scrolled(least=PROBE_WIDTH_MIN, surface="panel", parent=splitter)
        side = scrolled.hold(QWidget(scrolled.viewport()))
        self.probe = PictureView(self.tr("Probe"))
        self.probe.setMinimumHeight(PROBE_HEIGHT_MIN)
        self.probe.caption.setWordWrap(True)
        self.probe.caption.setContentsMargins(0, theme.TINY, 0, theme.TINY)
        self.probe_facts = Facts(self.tr("Facts about the probe"))
        self.search_facts = SearchFacts(self._desk)
        self.probe_facts.line_up_with(self.search_facts.facts)
        layout = QVBoxLayout(side)
        layout.setContentsMargins(theme.MEDIUM, theme.MEDIUM, theme.MEDIUM, theme.MEDIUM)
        layout.setSpacing(theme.SMALL)
        layout.addWidget(section(self.tr("PROBE")))
        layout.addWidget(self.probe, 1)
        layout.addWidget(self.probe_facts)
        layout.addSpacing(theme.SMALL)
        layout.addWidget(self.search_facts)
        return scrolled

    def _build_candidates(self, splitter: QSplitter) -> QWidget:
        scrolled = Scrolled(parent=splitter)
        page = scrolled.hold(QWidget(scrolled.viewport()))
        self.heading = plain_label()
        self.heading.setProperty("role", "heading")
        self.heading.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.compare_button = QPushButton(self.tr("Compare with probe"))
        self.compare_button.setProperty("kind", "primary")
        self.compare_button.setAccessibleName(
            self.tr("Compare the chosen candidate with the probe")
        )
        self.compare_button.setToolTip(self.tr("Enter"))
        self.compare_button.clicked.connect(self._on_compare)
        top = QHBoxLayout()
        top.setSpacing(theme.SMALL)
        self.again = SearchAgain(self._desk)
        top.addWidget(self.heading, 1)
        top.addWidget(self.again.button)
        top.addWidget(self.compare_button)
        standing = self.tr(
            "A score is a similarity. It is not a probability, and no candidate is an "
            "identification."
        )
        self.scope = SearchScope()
        self.stranger_note = Note()
        self.warning = SearchWarning()
        self.list = CandidateList(self._desk)
        self.list.candidate_chosen.connect(self._desk.choose_candidate)
        self.list.activated.connect(self._on_compare)
        self.again.new_known.connect(self.list.candidates.show_new)
        self.list.setMinimumHeight(LIST_HEIGHT_MIN)
        self.strangers = StrangerPanel()
        notes = QVBoxLayout()
        notes.setSpacing(theme.TINY)
        notes.addWidget(wrapped(standing, "muted"))
        for note in (self.scope, self.again, self.stranger_note, self.warning):
            notes.addWidget(note)
        layout = QVBoxLayout(page)
        layout.setContentsMargins(theme.MEDIUM, theme.MEDIUM, theme.MEDIUM, theme.MEDIUM)
        layout.setSpacing(theme.SMALL)
        layout.addLayout(top)
        layout.addLayout(notes)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.strangers)
        return scrolled

    def _on_search_changed(self) -> None:
        search = self._desk.search
        self.gate.just_locked = False
        self.list.show_search(search)
        self.scope.show_search(search)
        self.again.show_search(search)
        self._show_standing_note(search)
        self.warning.show_search(search)
        has_candidates = search is not None and bool(search.candidates)
        self._show_page(has_candidates)
        self._say_empty(search)
        self.probe.set_pixels(None)
        if search is not None and self._desk.candidates_shown:
            self._show_search(search)
            self._read_states()
            if has_candidates and self._desk.candidate is None:
                self._desk.choose_candidate(search.candidates[0])
        self._on_candidate_changed()

    def _show_page(self, has_candidates: bool) -> None:
        """The list; or, where there is nothing to list, what to do next; or the gate before it."""
        if self._showing.withheld:
            page: QWidget = self.gate
        else:
            page = self._page if has_candidates else self.empty
        # Whoever worked on the gate goes on with what comes after it.
        follows = self.gate.isAncestorOf(self.focusWidget()) if self.focusWidget() else False
        self._stack.setCurrentWidget(page)
        self.setFocusProxy(self.list if page is self._page else page)
        if follows and page is not self.gate:
            self.setFocus()

    def _on_showing_changed(self) -> None:
        """Whoever has analysed the probe, and comes here, asks for its candidates."""
        standing = self._showing.standing
        ready = standing is not None and standing.ready and not self.gate.just_locked
        if ready and self.isVisible():
            self._showing.show(self.gate.problem.say_error)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.gate.just_locked = False
        self._on_showing_changed()

    def _show_standing_note(self, search: Search | None) -> None:
        judgement = stranger_words.judgement_of(search)
        if judgement is None or not judgement.enough:
            # The panel of the chosen candidate says why nothing is known.
            self.stranger_note.say("")
            return
        mark = "missing" if judgement.looks_like_stranger else "neutral"
        self.stranger_note.say(stranger_words.list_sentence(judgement), mark)

    def _show_search(self, search: Search) -> None:
        self.heading.setText(
            self.tr("{gallery}: {count} candidates").format(
                gallery=search.gallery_name, count=len(search.candidates)
            )
        )
        height = self.tr("{height} px as recorded").format(height=round(search.face.height_px))
        done_to_it = self.tr("nothing, as recorded")
        if search.combined:
            done_to_it = translated(search.combination_note)
        elif search.probe.steps:
            done_to_it = self.tr("{steps}; searched as recorded too").format(
                steps=", ".join(map(translated, search.probe.steps))
            )
        self.probe_facts.show_facts(
            [
                (self.tr("Kind"), translated(search.probe.probe_class)),
                (self.tr("Face height"), height),
                (self.tr("Case"), str(search.case_number)),
                (self.tr("Done to it"), done_to_it),
            ]
        )
        self.search_facts.show_search(search)

        def arrived(picture: Prepared | None) -> None:
            if self._desk.search is not None and self._desk.search.id == search.id:
                self.probe.set_pixels(picture)
                self.probe.set_focus_box(search.face.box, 0.35)

        self._pixels.probe(self, search, arrived)

    def _read_states(self) -> None:
        search = self._desk.search
        if search is None:
            return

        def work(workspace: Workspace, _progress: Progress) -> States:
            return read_states(workspace, search)

        self._desk.run(work, self._on_states_read, what=self.tr("Reading what was recorded"))

    def _on_states_read(self, result: States) -> None:
        search_id, states = result
        if self._desk.search is not None and self._desk.search.id == search_id:
            self.list.candidates.show_states(states)

    def _on_candidate_changed(self) -> None:
        candidate = self._desk.candidate
        shown = self.list.choose(candidate.person_id if candidate is not None else None)
        self.strangers.show_candidate(self._desk.search, shown, self.list.strangers)
        self.compare_button.setEnabled(shown is not None)

    def _on_compare(self) -> None:
        if self._desk.candidate is not None:
            self._desk.place_requested.emit("compare")

    def _say_empty(self, search: Search | None) -> None:
        if search is not None:
            heading = self.tr("The search returned no candidate.")
            text = self.tr(
                "Nobody in the gallery could be compared. Search another gallery, or record "
                "the outcome in Decide."
            )
        else:
            heading = self.tr("No search is open.")
            text = self.tr(
                "Choose a face in Evidence and search a gallery, or open an earlier search of "
                "the case there."
            )
        self.empty.say(heading, text, self.tr("Go to Evidence"))
