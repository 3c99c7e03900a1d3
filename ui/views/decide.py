"""Place 4: what the rule still asks for, everything it rests on, and the decision."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ui import stranger_words, theme
from ui.desk import Desk
from ui.showing import Showing
from ui.views.candidate_rows import draw_thumbnail
from ui.views.decide_tabs import DecideTabs
from ui.views.decision_record import DecisionRecord
from ui.views.facts import EmptyState, wrapped
from ui.views.pixel_source import PixelSource
from ui.views.reading_column import WIDEST, ReadingColumn
from ui.views.rule_panel import RulePanel
from ui.views.scrolled import Scrolled
from ui.views.standing import Standing, read_standing

if TYPE_CHECKING:
    from workstation.progress import Progress
    from workstation.workspace import Workspace

PORTRAIT_SIDE = 72


class Thumbnail(QWidget):
    """A face in a neutral square; never enlarged softly."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image: QImage | None = None
        self.setAccessibleName(name)
        self.setFixedSize(QSize(PORTRAIT_SIDE, PORTRAIT_SIDE))

    def show_image(self, image: QImage | None) -> None:
        """Show a face, or nothing."""
        self._image = image
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        draw_thumbnail(painter, self._image, self.rect())
        painter.end()


class DecidePlace(QWidget):
    """Who is decided about and what the rule says at the left, what it rests on at the right."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._source = PixelSource.of(desk)
        self._standing: Standing | None = None
        # Every part is made where it stays: moved there later, it is dressed once more.
        self._stack = QStackedWidget(self)
        self.empty = EmptyState()
        self._shown_or_not = Showing.of(desk)
        self.empty.asked.connect(lambda: desk.place_requested.emit("candidates"))
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self._build())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)
        desk.search_changed.connect(self._say_empty)
        desk.candidate_changed.connect(self._on_candidate_changed)
        desk.analysis_changed.connect(self._read)
        desk.corroboration_changed.connect(self._read)
        desk.decision_changed.connect(self._read)
        self._on_candidate_changed()

    def _build(self) -> QWidget:
        page = QSplitter(Qt.Orientation.Horizontal, self._stack)
        page.setChildrenCollapsible(False)
        page.addWidget(self._build_decision())
        self.tabs = DecideTabs(self._desk, page)
        self.corroboration, self.outcome = self.tabs.corroboration, self.tabs.outcome
        self.rule.checklist.asked.connect(self._go_to)
        page.addWidget(self.tabs)
        page.setStretchFactor(0, 1)
        page.setStretchFactor(1, 1)
        page.setSizes([480, 560])
        return page

    def _build_decision(self) -> QWidget:
        self.probe_picture = Thumbnail(self.tr("Probe"))
        self.portrait_picture = Thumbnail(self.tr("Portrait of the candidate"))
        self.heading = wrapped(role="heading")
        self.facts = wrapped(role="muted")
        words = QVBoxLayout()
        words.setSpacing(theme.TINY)
        words.addWidget(self.heading)
        words.addWidget(self.facts)
        words.addStretch(1)
        who = QHBoxLayout()
        who.setSpacing(theme.SMALL)
        who.addWidget(self.probe_picture, 0, Qt.AlignmentFlag.AlignTop)
        who.addWidget(self.portrait_picture, 0, Qt.AlignmentFlag.AlignTop)
        who.addSpacing(theme.SMALL)
        who.addLayout(words, 1)
        self.record = DecisionRecord(self._desk)
        self.rule = RulePanel(self._desk)
        content = QWidget()
        layout = ReadingColumn(content)
        layout.setContentsMargins(theme.MEDIUM, theme.MEDIUM, theme.MEDIUM, theme.MEDIUM)
        layout.setSpacing(theme.MEDIUM)
        layout.addLayout(who)
        for part in (self.record, self.rule):
            layout.addWidget(part)
        layout.addStretch(1)
        self.scroll_area = Scrolled(content, self.tr("The rule and the decision"))
        self.scroll_area.setMaximumWidth(WIDEST + theme.LARGE)
        self.rule.identified.connect(lambda _decision: self._scroll_to_top())
        return self.scroll_area

    def _say_empty(self) -> None:
        if self._shown_or_not.withheld:
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
                self.tr("Choose a candidate in Candidates and compare it with the probe first."),
                self.tr("Go to Candidates"),
            )

    def _on_candidate_changed(self) -> None:
        search, candidate = self._desk.search, self._desk.candidate
        self._standing = None
        shown = search is not None and candidate is not None
        self._say_empty()
        self._stack.setCurrentIndex(1 if shown else 0)
        self.setFocusProxy(self.corroboration.form.kind if shown else self.empty)
        self.probe_picture.show_image(None)
        self.portrait_picture.show_image(None)
        if search is not None and candidate is not None:
            self.heading.setText(candidate.name)
            person = candidate.person_id
            strangers = stranger_words.beside_score(search, candidate)
            self.facts.setText(
                self.tr(
                    "{who}Candidate {rank} of {count} in {gallery}, similarity {score}{strangers}\n"
                    "A score is a similarity, not a probability."
                ).format(
                    who=f"{person}\n" if person != candidate.name else "",
                    rank=candidate.rank,
                    count=len(search.candidates),
                    gallery=search.gallery_name,
                    score=f"{candidate.score:.4f}",
                    strangers=f" ({strangers})" if strangers else "",
                )
            )
            side = round(PORTRAIT_SIDE * self.devicePixelRatioF())
            self._source.probe_thumbnail(self, search, side, self._showing(self.probe_picture))
            self._source.portrait_thumbnail(
                self, candidate.portrait_id, side, self._showing(self.portrait_picture)
            )
        self._read()

    def _showing(self, picture: Thumbnail) -> Callable[[QImage], None]:
        candidate = self._desk.candidate

        def arrived(image: QImage) -> None:
            if self._desk.candidate == candidate:
                picture.show_image(image)

        return arrived

    def _read(self) -> None:
        search, candidate = self._desk.search, self._desk.candidate
        if search is None or candidate is None:
            return

        def work(workspace: Workspace, _progress: Progress) -> Standing:
            return read_standing(workspace, search, candidate)

        self._desk.run(work, self._on_read, what=self.tr("Reading what was recorded"))

    def _on_read(self, standing: Standing) -> None:
        search, candidate = self._desk.search, self._desk.candidate
        if search is None or standing.search.id != search.id or standing.candidate != candidate:
            return
        self._standing = standing
        for part in (self.record, self.rule, self.tabs):
            part.show_standing(standing)

    def _go_to(self, requirement: str) -> None:
        """Where a requirement is seen to: a page here, or another place."""
        places = {
            "candidate": "candidates",
            "case": "evidence",
            "probe": "evidence",
            "analysis": "analysis",
            "comparison": "compare",
        }
        if not self.tabs.go_to(requirement):
            self._desk.place_requested.emit(places.get(requirement, "candidates"))

    def _scroll_to_top(self) -> None:
        self.scroll_area.verticalScrollBar().setValue(0)
