"""Place 3: probe and candidate side by side at the same face size, and the comparison note."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ui import stranger_words, theme
from ui.desk import Desk
from ui.messages import plain_label
from ui.phrases import translated
from ui.showing import Showing
from ui.views.comparison_note import ComparisonNote
from ui.views.face_quality import SearchWarning
from ui.views.facts import EmptyState
from ui.views.portrait_side import PortraitSide
from ui.views.probe_side import ProbeSide
from workstation.model import Candidate, Portrait
from workstation.portrait_age import is_exact, is_old, portrait_age_years

NOTE_HEIGHT_MAX = 196
"""In logical pixels: the scale needs its seven lines, and the pictures all the rest."""


class ComparePlace(QWidget):
    """The probe at the left, the candidate at the right; both faces equally high on the screen.

    Keys: P and N go to the previous and next candidate, F brings both faces back to one size,
    L links zoom and movement, H hides the facts so that they do not lead the eye. Where the
    probe was edited for the search, E shows it as edited and as recorded again.
    """

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._portrait: Portrait | None = None
        self.empty = EmptyState()
        self._showing = Showing.of(desk)
        self.empty.asked.connect(lambda: desk.place_requested.emit("candidates"))
        self._stack = QStackedWidget()
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
        page = QWidget()
        self.previous_button = self._button(self.tr("Previous"), self.tr("Previous candidate (P)"))
        self.next_button = self._button(self.tr("Next"), self.tr("Next candidate (N)"))
        self.face_button = self._button(
            self.tr("Zoom on faces"), self.tr("Bring both faces to the same size (F)")
        )
        self.link_button = self._button(
            self.tr("Link views"), self.tr("Zoom and move both pictures together (L)"), True
        )
        self.edited_button = self._button(
            self.tr("Edited probe"),
            self.tr("Show the probe as edited, or as recorded (E)"),
            True,
        )
        self.edited_button.hide()
        self.hide_button = self._button(
            self.tr("Hide facts"),
            self.tr("Hide name, similarity and dates while comparing (H)"),
            True,
        )
        self.decide_button = self._button(
            self.tr("Go to Decide"), self.tr("See what the rule still asks for")
        )
        self.heading = plain_label()
        self.heading.setProperty("role", "heading")
        # A long name must not widen the window.
        self.heading.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        bar = QHBoxLayout()
        bar.setSpacing(theme.SMALL)
        for widget in (self.previous_button, self.next_button):
            bar.addWidget(widget)
        bar.addSpacing(theme.SMALL)
        bar.addWidget(self.heading, 1)
        bar.addWidget(self.edited_button)
        for widget in (self.face_button, self.link_button, self.hide_button, self.decide_button):
            bar.addWidget(widget)
        self.probe_side = ProbeSide(self._desk, self.tr("PROBE"), self)
        self.portrait_side = PortraitSide(self._desk, self.tr("CANDIDATE"), self)
        self.portrait_side.portrait_shown.connect(self._on_portrait_shown)
        pictures = QGridLayout()
        pictures.setHorizontalSpacing(theme.MEDIUM)
        pictures.setVerticalSpacing(theme.TINY)
        pictures.setRowStretch(1, 1)
        for column, side in enumerate((self.probe_side, self.portrait_side)):
            side.place_in(pictures, column)
            pictures.setColumnStretch(column, 1)
        self.note = ComparisonNote(self._desk)
        self.note.setMaximumHeight(NOTE_HEIGHT_MAX)
        layout = QVBoxLayout(page)
        layout.setContentsMargins(theme.MEDIUM, theme.MEDIUM, theme.MEDIUM, theme.MEDIUM)
        layout.setSpacing(theme.SMALL)
        self.warning = SearchWarning()
        layout.addLayout(bar)
        layout.addWidget(self.warning)
        layout.addLayout(pictures, 1)
        layout.addWidget(self.note)
        self.previous_button.clicked.connect(lambda: self._step(-1))
        self.next_button.clicked.connect(lambda: self._step(1))
        self.face_button.clicked.connect(self._zoom_on_faces)
        self.edited_button.toggled.connect(self._show_probe)
        self.link_button.toggled.connect(self._on_linked)
        self.hide_button.toggled.connect(self._show_facts)
        self.decide_button.clicked.connect(lambda: self._desk.place_requested.emit("decide"))
        self.link_button.setChecked(True)
        return page

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
            (("F",), self._zoom_on_faces),
            (("L",), self.link_button.toggle),
            (("H",), self.hide_button.toggle),
            (("E",), self._on_edited_key),
        ):
            shortcut = QShortcut(self)
            shortcut.setKeys([QKeySequence(key) for key in keys])
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def _on_search_changed(self) -> None:
        search = self._desk.search
        self._say_empty()
        self.warning.show_search(search)
        self.edited_button.setVisible(search is not None and search.probe.edits is not None)
        if self.edited_button.isChecked():
            self.edited_button.setChecked(False)  # shows the probe
        else:
            self._show_probe()

    def _show_probe(self) -> None:
        """Each search begins with the face as recorded: it is what the camera saw."""
        edited = self.edited_button.isChecked() and not self.edited_button.isHidden()
        self.probe_side.show_search(self._desk.search, edited)

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
        self.setFocusProxy(self.probe_side.picture if shown else self.empty)
        self._portrait = None
        self.portrait_side.clear()
        if search is not None and candidate is not None:
            self.portrait_side.show_candidate(search, candidate)
            place = search.candidates.index(candidate)
            self.previous_button.setEnabled(place > 0)
            self.next_button.setEnabled(place + 1 < len(search.candidates))
        self._show_facts()

    def _show_facts(self) -> None:
        search, candidate = self._desk.search, self._desk.candidate
        if search is None or candidate is None:
            return
        hidden = self.hide_button.isChecked()
        self.heading.setText(
            self.tr("Candidate")
            if hidden
            else self.tr("{rank} of {count}: {name}").format(
                rank=candidate.rank, count=len(search.candidates), name=candidate.name
            )
        )
        for widget in (self.probe_side.facts, self.portrait_side.facts):
            widget.setVisible(not hidden)
        self.probe_side.facts.show_facts(
            [
                (self.tr("Kind"), translated(search.probe.probe_class)),
                (
                    self.tr("Face height"),
                    self.tr("{height} px as recorded").format(height=round(search.face.height_px)),
                ),
                (self.tr("Case"), str(search.case_number)),
                (self.tr("Searched"), search.searched_at.strftime("%Y-%m-%d %H:%M UTC")),
            ]
        )
        portrait = self._portrait
        taken = portrait.photo_date if portrait is not None else candidate.photo_date
        self._show_candidate_facts(candidate, taken)
        # File names are often people's names or numbers.
        file_name = portrait.file_name if portrait is not None and not hidden else ""
        self.portrait_side.picture.set_treatment(self.tr("as enrolled"), file_name)

    def _show_candidate_facts(self, candidate: Candidate, taken: str) -> None:
        search = self._desk.search
        if search is None:
            return
        on = search.searched_at.date()
        old = is_old(taken, on)
        words = taken or self.tr("date not known")
        if old:
            form = self.tr("{date}, up to {years} years old: over 5 years")
            if is_exact(taken):
                form = self.tr("{date}, {years} years old: over 5 years")
            words = form.format(date=taken, years=portrait_age_years(taken, on))
        name = self.tr("Portrait taken")
        names = dict.fromkeys((candidate.name, str(candidate.person_id)))
        self.portrait_side.facts.show_facts(
            [
                (
                    self.tr("Person"),
                    ", ".join(names),
                ),
                (self.tr("Similarity"), self._similarity(candidate)),
                (self.tr("Strangers"), stranger_words.beside_score(search, candidate)),
                (self.tr("Born"), candidate.born or self.tr("not known")),
                (name, words),
            ],
            missing=[name] if old else [],
        )

    def _similarity(self, candidate: Candidate) -> str:
        """The score; where the probe was edited both, or the mark."""
        recorded, edited = candidate.unedited_score, candidate.edited_score
        if recorded is None and edited is None:
            return f"{candidate.score:.4f}"
        if recorded is None:
            return self.tr("{score}, only after editing").format(score=f"{edited:.4f}")
        if edited is None:
            return self.tr("{score}, only as recorded").format(score=f"{recorded:.4f}")
        return self.tr("recorded {recorded}, edited {edited}").format(
            recorded=f"{recorded:.4f}", edited=f"{edited:.4f}"
        )

    def _on_portrait_shown(self, portrait: Portrait | None) -> None:
        self._portrait = portrait
        self._show_facts()

    def _step(self, by: int) -> None:
        search, candidate = self._desk.search, self._desk.candidate
        if search is None or candidate is None:
            return
        place = candidate.rank - 1 + by
        if 0 <= place < len(search.candidates):
            self._desk.choose_candidate(search.candidates[place])

    def _zoom_on_faces(self) -> None:
        self.probe_side.zoom_on_face()
        self.portrait_side.zoom_on_face()

    def _on_linked(self, linked: bool) -> None:
        probe, portrait = self.probe_side, self.portrait_side
        if linked:
            probe.picture.link_with(portrait.picture)
        else:
            probe.picture.unlink_from(portrait.picture)
