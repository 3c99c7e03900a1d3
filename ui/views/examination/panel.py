"""The panel beside the pictures: components, limits, conclusion and remarks, by keys alone."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ui import theme
from ui.desk import Desk
from ui.keys import Key
from ui.permitted import why_not
from ui.views.examination.adjusted import AdjustedMarks
from ui.views.examination.components_part import ComponentsPart
from ui.views.examination.conclusion_part import ConclusionPart
from ui.views.examination.context_strip import ContextStrip
from ui.views.examination.examined import About
from ui.views.examination.examining import Examining
from ui.views.examination.keys import (
    COMPONENTS,
    CONCLUSION,
    LIMITS,
    REMARKS,
    ExaminationKeys,
)
from ui.views.examination.limits_part import LimitsPart
from ui.views.examination.recording import Recording
from ui.views.examination.remarks_part import RemarksPart
from ui.views.examination.shapes import Progress
from ui.views.examination.surface import Surface
from ui.views.fitted_tabs import FittedTabBar
from ui.views.rows import Note
from ui.views.standing import ENDED
from workstation.identification import Stage
from workstation.model import Region

WIDTH_MIN, WIDTH = 300, 340


class ExaminationPanel(QWidget):
    """Everything that an examiner writes about the candidate on the desk.

    What is written and not recorded waits for its candidate. A button that is not possible says
    why beside it, and where the way out is. ``keys`` acts in the place that it was told of.
    """

    def __init__(self, desk: Desk, surface: Surface, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._surface = desk, surface
        self._marking: tuple[About, str] | None = None
        self._regions_shown: tuple[list[Region], int | None] = ([], None)
        self.examining = Examining(desk, self)
        self.recording = Recording(self.examining)
        self.context = ContextStrip(self.examining, self)
        self.progress = Progress(self)
        self.tabs = FittedTabBar(self)
        self.parts = parts = QStackedWidget(self)
        self.components = ComponentsPart(self.examining, self.recording, parts)
        self.limits = LimitsPart(self.examining, parts)
        self.conclusion = ConclusionPart(self.examining, self.recording, parts)
        self.remarks = RemarksPart(self.examining, self.recording, parts)
        self.hindrance, self.problem = Note(), Note()
        self.way_out = QPushButton(self.tr("Go to the analysis"))
        self.way_out.setAccessibleName(self.tr("Go to the analysis of the probe"))
        self._lay_out()
        self._connect()
        self.keys_here = ExaminationKeys(self)
        self._show_all()

    def _lay_out(self) -> None:
        self.setProperty("surface", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.tabs.setAccessibleName(self.tr("Parts of the examination"))
        for number, (name, part) in enumerate(
            (
                (self.tr("Components"), self.components),
                (self.tr("Limits"), self.limits),
                (self.tr("Conclusion"), self.conclusion),
                (self.tr("Remarks"), self.remarks),
            )
        ):
            self.tabs.addTab(name)
            self.tabs.setTabToolTip(number, f"{name} (Alt+{number + 1})")
            self.parts.addWidget(part)
        way = QHBoxLayout()
        way.addWidget(self.way_out)
        way.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.SMALL, theme.SMALL, theme.SMALL, theme.SMALL)
        layout.setSpacing(theme.SMALL)
        layout.addWidget(self.context)
        layout.addWidget(self.progress)
        layout.addWidget(self.tabs)
        layout.addWidget(self.hindrance)
        layout.addLayout(way)
        layout.addWidget(self.parts, 1)
        layout.addWidget(self.problem)
        self.way_out.hide()
        # More where the words of the tabs need it.
        needed = self.tabs.minimumSizeHint().width() + 2 * theme.SMALL
        self.setMinimumWidth(max(WIDTH_MIN, needed))

    def _connect(self) -> None:
        examining, recording = self.examining, self.recording
        for changed in (
            examining.candidate_changed,
            examining.records_changed,
            examining.answers_changed,
            examining.chosen_changed,
        ):
            changed.connect(self._show_all)
        examining.candidate_changed.connect(lambda: self.problem.say(""))
        recording.recorded.connect(lambda: self.problem.say(""))
        examining.failed.connect(self.problem.say_error)
        recording.failed.connect(self.problem.say_error)
        recording.failed.connect(lambda _error: self._show_all())
        self.context.wanted.connect(recording.ask)
        self.tabs.currentChanged.connect(self._on_tab)
        self.way_out.clicked.connect(lambda: self._desk.place_requested.emit("analysis"))
        self.conclusion.record_wanted.connect(self.record_comparison)
        self.components.mark_wanted.connect(self._on_mark_wanted)
        self.components.adjusting_wanted.connect(self._on_adjusting_wanted)
        self.components.region_chosen.connect(lambda _region: self._show_regions())
        examining.candidate_changed.connect(self._surface.end_adjusting)
        examining.chosen_changed.connect(self._surface.end_adjusting)
        self._surface.region_drawn.connect(self._on_region_drawn)
        self._surface.regions_adjusted.connect(self._on_regions_adjusted)
        self._surface.region_taken.connect(self.components.form.choose_region)
        self._surface.drawing_ended.connect(self._on_drawing_ended)

    # For the place and its keys.

    def keys(self) -> tuple[Key, ...]:
        """What the keys of this panel do, for the overlay of all keys."""
        return self.keys_here.told()

    def act_on_keys_of(self, place: QWidget) -> None:
        """Let the keys act wherever in this place the focus is."""
        self.keys_here.install(place)

    def unrecorded(self) -> int:
        """For how many candidates something is written that closing the window would lose."""
        return self.examining.unrecorded

    def forget_unrecorded(self) -> None:
        """Drop what is written about every candidate and not recorded."""
        self.examining.forget()

    def go_to(self, part: int) -> None:
        """Show a part and give it the focus."""
        self.tabs.setCurrentIndex(part)
        (self.components, self.limits, self.conclusion, self.remarks)[part].begin()

    def record(self) -> None:
        """Record what the part that is shown is about."""
        part = self.parts.currentIndex()
        if part == COMPONENTS:
            self.components.record()
        elif part == REMARKS:
            self.remarks.record()
        elif self.conclusion.record_button.isEnabled():
            self.record_comparison()
        elif part == LIMITS:
            self.go_to(CONCLUSION)

    def record_comparison(self) -> None:
        """Record the conclusion, with the pictures as they are looked at now."""
        try:
            view = self._surface.view()
        except ValueError:
            self.problem.say(
                self.tr(
                    "Not all pictures can be seen. Wait for them, or show others (M), then record."
                ),
                "missing",
            )
            return
        self.recording.record_comparison(view)
        self._show_all()

    # What happens.

    def _on_tab(self, part: int) -> None:
        chosen = self.examining.chosen
        if chosen is not None and part != COMPONENTS:
            self.recording.record_component(chosen.key)
        if part == REMARKS:
            self.remarks.suggest(chosen.key if chosen is not None else "")
        self.parts.setCurrentIndex(part)
        if part != COMPONENTS:
            self._surface.end_adjusting()
        self._show_all()

    def _on_mark_wanted(self, number: int) -> None:
        self._note_component()
        self._surface.draw_region(number)

    def _on_adjusting_wanted(self, numbers: tuple[int, ...]) -> None:
        self._note_component()
        self._surface.adjust_regions(numbers)

    def _note_component(self) -> None:
        """What is marked belongs to the component that is chosen now."""
        about, chosen = self.examining.about, self.examining.chosen
        if about is not None and chosen is not None:
            self._marking = (about, chosen.key)

    def _on_regions_adjusted(self, regions: tuple[Region, ...], act: int) -> None:
        begun = self._marking
        if begun is not None and begun[0] == self.examining.about:
            self._desk.undo_stack.push(
                AdjustedMarks(
                    self.examining, begun[1], regions, act, lambda: self.components.is_open
                )
            )
        # As they are written down, whatever the pictures were told.
        self._surface.show_regions(*self._regions_shown)

    def _on_drawing_ended(self) -> None:
        """Back to where the mark was begun."""
        if self._marking is not None and self.parts.currentIndex() == COMPONENTS:
            self.components.begin()

    def _on_region_drawn(self, region: Region) -> None:
        begun, self._marking = self._marking, None
        # Drawn for a candidate that is not on the desk any more, it belongs to nothing here.
        if begun is not None and begun[0] == self.examining.about:
            self.components.add_region(begun[1], region)

    # What is shown.

    def _show_all(self) -> None:
        hindrance, to_analysis = self._hindrance()
        here = self.parts.currentIndex() != REMARKS
        self.hindrance.say(hindrance if here else "", "missing")
        self.way_out.setVisible(to_analysis and here)
        open_ = self.examining.read is not None and not hindrance
        for part in (self.components, self.limits, self.conclusion):
            part.set_open(open_)
        if not open_:
            self._surface.end_adjusting()
        chosen = self.examining.chosen
        self.progress.show_rows(self.components.rows(), chosen.key if chosen is not None else "")
        self._show_regions()

    def _show_regions(self) -> None:
        regions = [
            region
            for each in self.examining.components
            for region in self.examining.answer(each.key).regions
        ]
        chosen = self.components.form.chosen_region()
        shown = (regions, chosen.number if chosen is not None else None)
        if shown != self._regions_shown:
            self._regions_shown = shown
            self._surface.show_regions(*shown)

    def _hindrance(self) -> tuple[str, bool]:
        """Why nothing can be recorded, and whether the analysis is where to go; empty if it can."""
        read = self.examining.read
        forbidden = why_not(self._desk.workspace, "record_comparison")
        if forbidden:
            return forbidden, False
        if read is None:
            return "", False
        if not read.may_compare:
            return (
                self.tr(
                    "You have no analysis of this probe from before its candidates were shown to "
                    "you. Another examiner has to analyse and compare."
                ),
                True,
            )
        if read.stage is Stage.VERIFYING:
            return (
                self.tr(
                    "A blind verification is under way. Wait for it, or take it back in Decide."
                ),
                False,
            )
        if read.stage in ENDED:
            return (
                self.tr("A decision has ended this examination. Reopen it in Decide first."),
                False,
            )
        return "", False
