"""Place 3: pictures of probe and candidate beside each other, and what is written about them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ui import theme
from ui.desk import Desk
from ui.keys import Key, KeyGroup
from ui.showing import Showing
from ui.views.eliding_label import ElidingLabel
from ui.views.examination.panel import WIDTH, ExaminationPanel
from ui.views.face_quality import SearchWarning
from ui.views.facts import EmptyState
from ui.views.panes.looking import ComparisonPictures
from ui.views.panes.words import why_no_ruler


class ComparePlace(QWidget):
    """The pictures at the left, the panel at the right.

    Name, rank, scores and offence would lead the eye: only the panel shows one, once somebody
    asked for it, and that is logged. Keys: P and N go to the previous and next candidate;
    ``keys()`` tells them all.
    """

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        # Every part is made where it stays: moved there later, it is dressed once more.
        self._stack = QStackedWidget(self)
        self.empty = EmptyState()
        self._showing = Showing.of(desk)
        self.empty.asked.connect(lambda: desk.place_requested.emit("candidates"))
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self._build())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)
        self._add_keys()
        desk.search_changed.connect(self._on_search_changed)
        desk.candidate_changed.connect(self._on_candidate_changed)
        self._on_search_changed()
        self._on_candidate_changed()

    def _build(self) -> QWidget:
        page = QSplitter(Qt.Orientation.Horizontal, self._stack)
        left = QWidget(page)
        self.pictures = ComparisonPictures(self._desk, left)
        self.surface = self.pictures.surface
        self.warning = SearchWarning()
        column = QVBoxLayout(left)
        column.setContentsMargins(theme.MEDIUM, theme.SMALL, theme.SMALL, theme.SMALL)
        column.setSpacing(theme.TINY)
        column.addLayout(self._build_bar())
        column.addWidget(self.warning)
        column.addWidget(self.pictures, 1)
        self.examination = ExaminationPanel(self._desk, self.surface, page)
        page.setStretchFactor(0, 1)
        page.setStretchFactor(1, 0)
        page.setChildrenCollapsible(False)
        page.setSizes([10 * WIDTH, WIDTH])
        self.pictures.linked_changed.connect(self.link_button.setChecked)
        return page

    def _build_bar(self) -> QHBoxLayout:
        self.previous_button = self._button(self.tr("Previous"), self.tr("Previous candidate (P)"))
        self.next_button = self._button(self.tr("Next"), self.tr("Next candidate (N)"))
        self.face_button = self._button(
            self.tr("Zoom on faces"), self.tr("Bring all faces to the same size (F)")
        )
        self.link_button = self._button(
            self.tr("Link views"), self.tr("Zoom and move all pictures together (L)"), True
        )
        self.link_button.setChecked(True)
        self.edited_button = self._button(
            self.tr("Edited probe"),
            self.tr("Show the probe as edited, or as recorded (E)"),
            True,
        )
        self.edited_button.hide()
        self.decide_button = self._button(
            self.tr("Go to Decide"), self.tr("See what the rule still asks for")
        )
        self.heading = ElidingLabel()
        self.heading.set_full_text(self.tr("Candidate"))
        self.heading.setProperty("role", "heading")
        # A long name must not widen the window.
        bar = QHBoxLayout()
        bar.setSpacing(theme.SMALL)
        for widget in (self.previous_button, self.next_button):
            bar.addWidget(widget)
        bar.addSpacing(theme.SMALL)
        bar.addWidget(self.heading, 1)
        for widget in (self.edited_button, self.face_button, self.link_button, self.decide_button):
            bar.addWidget(widget)
        self.previous_button.clicked.connect(lambda: self._step(-1))
        self.next_button.clicked.connect(lambda: self._step(1))
        self.face_button.clicked.connect(self.pictures.board.show_faces)
        self.edited_button.toggled.connect(self._on_edited)
        self.link_button.toggled.connect(self.pictures.set_linked)
        self.decide_button.clicked.connect(lambda: self._desk.place_requested.emit("decide"))
        return bar

    @staticmethod
    def _button(text: str, name: str, checkable: bool = False) -> QPushButton:
        button = QPushButton(text)
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.setCheckable(checkable)
        return button

    def _add_keys(self) -> None:
        for keys, act in (
            (("P", "Alt+Up"), lambda: self._step(-1)),
            (("N", "Alt+Down"), lambda: self._step(1)),
            (("E",), self._on_edited_key),
        ):
            shortcut = QShortcut(self)
            shortcut.setKeys([QKeySequence(key) for key in keys])
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.setAutoRepeat(False)
            shortcut.activated.connect(act)
        self.pictures.give_keys(self)
        self.examination.act_on_keys_of(self)

    def key_groups(self) -> list[KeyGroup]:
        """The keys of this place, for the overlay of shortcuts, and why there is no ruler."""
        here = ("compare",)
        moving = (
            Key(self.tr("Previous, next candidate"), ("P", "N", "Alt+Up", "Alt+Down"), "P  N"),
            Key(self.tr("Probe as edited, or as recorded"), ("E",)),
        )
        return [
            KeyGroup(self.tr("Comparing"), moving, here),
            *self.pictures.key_groups(),
            KeyGroup(self.tr("Examining"), self.examination.keys(), here, why_no_ruler()),
        ]

    def keys(self) -> list[tuple[str, str]]:
        """Words and keys of what can be done here."""
        return [(key.words, key.text()) for group in self.key_groups() for key in group.keys]

    def notes(self) -> list[str]:
        """What the help says beside the keys."""
        return [why_no_ruler()]

    def _on_search_changed(self) -> None:
        search = self._desk.search
        self._say_empty()
        self.warning.show_search(search)
        self.edited_button.setVisible(search is not None and search.probe.edits is not None)
        # Each search begins with the face as recorded: it is what the camera saw.
        self.edited_button.setChecked(False)

    def _on_edited(self, edited: bool) -> None:
        self.pictures.filling.show_probe(edited=edited)

    def _on_edited_key(self) -> None:
        if not self.edited_button.isHidden():
            self.edited_button.toggle()

    def _say_empty(self) -> None:
        if self._showing.withheld:
            self.empty.say(
                self.tr("The candidates are not shown yet."),
                self.tr(
                    "The probe is analysed first. Candidates says how, and what else there is."
                ),
                self.tr("Go to Candidates"),
            )
        else:
            self.empty.say(
                self.tr("No candidate is chosen."),
                self.tr("Choose a candidate in Candidates and press Enter to compare."),
                self.tr("Go to Candidates"),
            )

    def _on_candidate_changed(self) -> None:
        search, candidate = self._desk.search, self._desk.candidate
        shown = search is not None and candidate is not None
        self._say_empty()
        self._stack.setCurrentIndex(1 if shown else 0)
        self.setFocusProxy(self.pictures if shown else self.empty)
        if search is not None and candidate is not None:
            place = search.candidates.index(candidate)
            self.previous_button.setEnabled(place > 0)
            self.next_button.setEnabled(place + 1 < len(search.candidates))
        self.pictures.show_candidate(edited=self.edited_button.isChecked())

    def _step(self, by: int) -> None:
        search, candidate = self._desk.search, self._desk.candidate
        if search is None or candidate is None:
            return
        place = candidate.rank - 1 + by
        if 0 <= place < len(search.candidates):
            self._desk.choose_candidate(search.candidates[place])
