"""The page that stands in place of the candidates until the probe has been analysed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ui import theme
from ui.desk import Desk
from ui.permitted import why_not
from ui.showing import ProbeStanding, Showing
from ui.views.analysis_form import AnalysisCard, AnalysisForm
from ui.views.facts import section, wrapped
from ui.views.picture import PictureView
from ui.views.pixel_source import PixelSource
from ui.views.pixels import Prepared
from ui.views.rows import Note
from workstation import casework
from workstation.identification import Decision, Outcome
from workstation.model import Analysis, Search

if TYPE_CHECKING:
    from workstation.progress import Progress
    from workstation.workspace import Workspace

TEXT_WIDTH = 560
"""In logical pixels: lines longer than some 90 letters are hard to read."""


class CandidatesGate(QWidget):
    """The probe at the left; at the right why nothing else is shown yet, and both ways on.

    ``showing.standing`` says how things stand; this page never sees a candidate. ``just_locked``
    is whether an analysis was locked here: what comes next is asked for with a button.
    """

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._pixels = PixelSource.of(desk)
        self._showing = Showing.of(desk)
        self._shown: Search | None = None
        self.just_locked = False
        self.card: AnalysisCard | None = None
        self.probe = PictureView(self.tr("Probe"))
        self.heading = wrapped(role="heading")
        self.why = wrapped()
        self.form = AnalysisForm(desk)
        self.form.locked.connect(self._on_locked)
        self._locked = QVBoxLayout()
        self.not_enough_button = self._button(
            self.tr('Record "not enough information"'),
            self.tr("Record that the picture does not hold enough information to compare"),
        )
        self.not_enough_button.clicked.connect(self._on_not_enough)
        self.not_enough = wrapped(
            self.tr(
                "The ordinary outcome of a probe that is not good enough. Your analysis becomes "
                "its note."
            ),
            "muted",
        )
        self.show_button = self._button(self.tr("Show the candidates"), "")
        self.show_button.clicked.connect(self._on_show)
        self.consequence = wrapped(role="muted")
        self.problem = Note()
        self._lay_out()
        self._showing.changed.connect(self._show)
        self._show()

    @staticmethod
    def _button(words: str, name: str) -> QPushButton:
        button = QPushButton(words)
        button.setAccessibleName(name or words)
        return button

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(theme.SMALL)
        left.addWidget(section(self.tr("PROBE")))
        left.addWidget(self.probe, 1)
        page = QWidget()
        page.setMaximumWidth(TEXT_WIDTH + 2 * theme.MEDIUM)
        words = QVBoxLayout(page)
        words.setContentsMargins(theme.MEDIUM, 0, theme.MEDIUM, 0)
        words.setSpacing(theme.SMALL)
        words.addWidget(self.heading)
        words.addWidget(self.why)
        words.addSpacing(theme.SMALL)
        self._form_heading = section(self.tr("YOUR ANALYSIS OF THE PROBE"))
        words.addWidget(self._form_heading)
        words.addLayout(self._locked)
        words.addWidget(self.form, 1)
        words.addSpacing(theme.SMALL)
        words.addWidget(self.not_enough_button, 0, Qt.AlignmentFlag.AlignLeft)
        words.addWidget(self.not_enough)
        self._line = QFrame()
        self._line.setProperty("role", "line")
        words.addWidget(self._line)
        words.addWidget(self.consequence)
        words.addWidget(self.show_button, 0, Qt.AlignmentFlag.AlignLeft)
        words.addWidget(self.problem)
        words.addStretch(1)
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(page)
        scroll.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(theme.MEDIUM, theme.MEDIUM, theme.MEDIUM, theme.MEDIUM)
        layout.setSpacing(theme.MEDIUM)
        layout.addLayout(left, 1)
        layout.addWidget(scroll, 1)

    def _show(self) -> None:
        search, standing = self._desk.search, self._showing.standing
        if not self._showing.withheld or search is None:
            self._shown = None
            return
        if self._shown is None or self._shown.id != search.id:
            self._shown = search
            self.problem.say("")
            self.form.show_face(search.probe.face_id)
            self._show_probe(search)
        # Until it is known what was written, no button could say what it means.
        self.show_button.setEnabled(standing is not None)
        if standing is not None:
            self._show_standing(standing)

    def _show_probe(self, search: Search) -> None:
        self.probe.set_pixels(None)

        def arrived(picture: Prepared | None) -> None:
            if self._shown is not None and self._shown.id == search.id:
                self.probe.set_pixels(picture)
                self.probe.set_focus_box(search.face.box, 0.35)

        self._pixels.probe(self, search, arrived)

    def _show_standing(self, standing: ProbeStanding) -> None:
        user = self._desk.workspace.user
        own = [each for each in standing.analyses if each.analysed_by == user]
        serving = next((each for each in reversed(own) if not each.candidates_seen), None)
        if self.card is not None:
            self._locked.removeWidget(self.card)
            self.card.hide()
            self.card.deleteLater()
            self.card = None
        if serving is not None:
            self.card = AnalysisCard(serving, True, self)
            self._locked.addWidget(self.card)
        may_analyse = not why_not(self._desk.workspace, "analyse")
        asks = serving is None and not standing.seen_before and may_analyse
        self._form_heading.setVisible(asks or serving is not None)
        self.form.setVisible(asks)
        insufficient = serving is not None and not serving.sufficient
        self.not_enough_button.setVisible(insufficient)
        self.not_enough.setVisible(insufficient)
        self._line.setVisible(asks or insufficient)
        self._say(standing, serving is not None, insufficient, may_analyse)
        begin = self.form.editor if asks else self.show_button
        self.setFocusProxy(begin)
        if self.just_locked and self.isVisible():
            begin.setFocus()

    def _say(
        self, standing: ProbeStanding, analysed: bool, insufficient: bool, may_analyse: bool
    ) -> None:
        cannot = self.tr(
            "Another examiner then has to analyse and compare, and you cannot verify blindly. "
            "That you saw them is written on the log."
        )
        without = self.tr("Show the candidates without an analysis")
        self.show_button.setProperty("kind", "")
        if insufficient:
            self.heading.setText(self.tr("You found this probe not good enough."))
            self.why.setText(
                self.tr(
                    "A probe that does not show enough looks like many people. Comparing it all "
                    "the same is how people were taken for somebody else."
                )
            )
            self.consequence.setText(
                self.tr("To investigate further, the candidates can be shown. {cannot}").format(
                    cannot=cannot
                )
            )
            self.show_button.setText(self.tr("Show the candidates all the same"))
        elif analysed:
            self.heading.setText(self.tr("Your analysis is locked."))
            self.why.setText(
                self.tr("The candidates come next. From now on the analysis is not changed.")
            )
            self.consequence.setText("")
            self.show_button.setText(self.tr("Show the candidates"))
            self.show_button.setProperty("kind", "primary")
        elif standing.seen_before:
            self.heading.setText(self.tr("You have seen candidates of this face before."))
            self.why.setText(
                self.tr("An analysis that you write now would not serve: another examiner's does.")
            )
            self.consequence.setText(self.tr("That you see these too is written on the log."))
            self.show_button.setText(self.tr("Show the candidates"))
        else:
            self.heading.setText(self.tr("Before the candidates: what does the probe show?"))
            self.why.setText(
                self.tr(
                    "Whoever has seen a portrait sees it in the probe as well. So the probe comes "
                    "first: write down what it shows, and what it does not, and whether that is "
                    "enough. The analysis is locked, and then the candidates are shown."
                )
                if may_analyse
                else self.tr(
                    "Whoever has seen a portrait sees it in the probe as well. So an examiner "
                    "writes down first what the probe shows. Examiners who are to compare or "
                    "verify do not look at the candidates before that."
                )
            )
            self.consequence.setText(
                self.tr("If you only investigate, you can look at them now. {cannot}").format(
                    cannot=cannot
                )
            )
            self.show_button.setText(without)
        self.consequence.setVisible(bool(self.consequence.text()))
        self.show_button.setAccessibleName(self.show_button.text())
        self.show_button.setAccessibleDescription(self.consequence.text())
        self.show_button.style().unpolish(self.show_button)
        self.show_button.style().polish(self.show_button)
        self.setAccessibleName(f"{self.heading.text()} {self.why.text()}")

    def _on_locked(self, _made: Analysis) -> None:
        self.just_locked = True

    def _on_show(self) -> None:
        self._showing.show(self.problem.say_error)

    def _on_not_enough(self) -> None:
        search, card = self._desk.search, self.card
        if search is None or card is None:
            return
        note, search_id = card.analysis.note, search.id
        self.not_enough_button.setEnabled(False)

        def work(workspace: Workspace, _progress: Progress) -> Decision:
            return casework.conclude(workspace, search_id, Outcome.NOT_ENOUGH_INFORMATION, note)

        def recorded(_decision: Decision) -> None:
            self.not_enough_button.setEnabled(True)
            self.problem.say(
                self.tr("Recorded: not enough information. The search has ended with that."),
                "complete",
            )
            self._desk.decision_changed.emit()
            self._desk.log_changed.emit()

        def failed(error: Exception) -> None:
            self.not_enough_button.setEnabled(True)
            self.problem.say_error(error)

        self._desk.run(work, recorded, failed, self.tr("Recording the outcome"))
