"""The comparison: what the examiner compared and saw, and the conclusion on the verbal scale."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from ui import theme
from ui.desk import Desk
from ui.permitted import why_not
from ui.views.examination.comparison_record import ComparisonRecord
from ui.views.examination.conclusion_scale import ConclusionScale
from ui.views.facts import section
from ui.views.rows import Note
from ui.views.standing import ENDED
from workstation import casework
from workstation.identification import Stage
from workstation.model import Comparison, Conclusion, PersonId, SearchId

if TYPE_CHECKING:
    from workstation.progress import Progress
    from workstation.workspace import Workspace

About = tuple[SearchId, PersonId]
Draft = tuple[str, "Conclusion | None"]


@dataclass(frozen=True)
class Recorded:
    """What the core says about the comparison of one candidate."""

    about: About
    comparisons: tuple[Comparison, ...]
    may_compare: bool
    stage: Stage


class ComparisonNote(QWidget):
    """Edits the comparison of the candidate on the desk. Unrecorded work waits for its candidate.

    A button that is not possible says why beside it, and where the way out is.
    """

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._about: About | None = None
        self._read_so_far: Recorded | None = None
        self._drafts: dict[About, Draft] = {}
        self.editor = QPlainTextEdit()
        self.editor.setAccessibleName(self.tr("Comparison note"))
        self.editor.setTabChangesFocus(True)
        self.editor.setPlaceholderText(
            self.tr(
                "What you compared, from the top of the face to its bottom, and what you saw: "
                "hairline, forehead, brows, eyes, nose, mouth, chin, ears, lines, scars, marks. "
                "Name differences as well as likenesses, and what the pictures do not show."
            )
        )
        self.conclusion = ConclusionScale()
        self.record_button = QPushButton(self.tr("Record comparison"))
        self.record_button.setAccessibleName(self.tr("Record the comparison"))
        self.record_button.setProperty("kind", "primary")
        self.record_button.clicked.connect(self._on_record)
        self.way_out = QPushButton(self.tr("Go to the analysis"))
        self.way_out.setAccessibleName(self.tr("Go to the analysis of the probe"))
        self.way_out.clicked.connect(lambda: desk.place_requested.emit("analysis"))
        self.state, self.hindrance = Note(), Note()
        self.record = ComparisonRecord()
        self._lay_out()
        self.editor.textChanged.connect(self._show_state)
        self.conclusion.changed.connect(self._show_state)
        desk.candidate_changed.connect(self._on_candidate_changed)
        for changed in (desk.analysis_changed, desk.corroboration_changed, desk.decision_changed):
            changed.connect(self._read)
        self._on_candidate_changed()

    def _lay_out(self) -> None:
        """One narrow column beside the pictures."""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SMALL)
        column.addWidget(section(self.tr("COMPARISON NOTE")))
        column.addWidget(self.editor, 1)
        column.addWidget(section(self.tr("CONCLUSION")))
        column.addWidget(self.conclusion)
        for widget in (self.state, self.hindrance, self.way_out, self.record_button):
            column.addWidget(widget)
        column.addWidget(self.record.button)

    @property
    def recorded(self) -> Comparison | None:
        """The comparison that holds, as far as it was read."""
        found = self._read_so_far
        return found.comparisons[0] if found is not None and found.comparisons else None

    def _on_candidate_changed(self) -> None:
        if self._about is not None and self._differs():
            self._drafts[self._about] = (self.editor.toPlainText(), self.conclusion.chosen())
        search, candidate = self._desk.search, self._desk.candidate
        self._read_so_far = None
        self._about = None
        if search is not None and candidate is not None:
            self._about = (search.id, candidate.person_id)
        words, conclusion = self._drafts.get(self._about, ("", None)) if self._about else ("", None)
        self.conclusion.choose(conclusion)
        self.editor.setPlainText(words)
        self.record.show_comparisons(())
        self._show_state()
        self._read()

    def _read(self) -> None:
        about = self._about
        if about is None:
            return

        def work(workspace: Workspace, _progress: Progress) -> Recorded:
            return Recorded(
                about,
                casework.comparisons(workspace, *about),
                casework.may_compare(workspace, about[0]),
                casework.examination(workspace, *about).stage,
            )

        self._desk.run(work, self._on_read, what=self.tr("Reading the comparison"))

    def _on_read(self, read: Recorded) -> None:
        if read.about != self._about:
            return
        untouched = not self._differs()
        self._read_so_far = read
        recorded = self.recorded
        if recorded is not None and untouched and read.about not in self._drafts:
            self.conclusion.choose(recorded.conclusion)
            self.editor.setPlainText(recorded.note)
        self.record.show_comparisons(read.comparisons)
        self._show_state()

    def _differs(self) -> bool:
        recorded = self.recorded
        note, conclusion = ("", None)
        if recorded is not None:
            note, conclusion = recorded.note, recorded.conclusion
        written = self.editor.toPlainText().strip()
        return (written, self.conclusion.chosen()) != (note.strip(), conclusion)

    def _hindrance(self) -> tuple[str, bool]:
        """Why nothing can be recorded, and whether the analysis is where to go; empty if it can."""
        read = self._read_so_far
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

    def _show_state(self) -> None:
        hindrance, to_analysis = self._hindrance()
        open_ = self._about is not None and not hindrance
        self.editor.setReadOnly(not open_)
        self.editor.setEnabled(self._about is not None)
        self.conclusion.setEnabled(open_)
        self.way_out.setVisible(to_analysis)
        written = bool(self.editor.toPlainText().strip())
        concluded = self.conclusion.chosen() is not None
        self.record_button.setEnabled(
            open_ and self._read_so_far is not None and written and concluded and self._differs()
        )
        self.hindrance.say(hindrance, "missing")
        recorded = self.recorded
        if self._about is None:
            self.state.say(self.tr("Choose a candidate first."), "missing")
        elif recorded is not None and not self._differs():
            self._say_recorded(recorded)
        elif hindrance:
            self.state.say("")
        elif not written or not concluded:
            missing = [] if written else [self.tr("a note")]
            if not concluded:
                missing.append(self.tr("a conclusion"))
            words = self.tr("Still needed: {things}.").format(things=", ".join(missing))
            self.state.say(words, "missing")
        else:
            self.state.say(self.tr("Written, but not recorded yet."), "missing")

    def _say_recorded(self, recorded: Comparison) -> None:
        words = self.tr("Recorded by {who}, {time}.").format(
            who=recorded.compared_by,
            time=recorded.compared_at.strftime("%Y-%m-%d %H:%M UTC"),
        )
        if recorded.conclusion is None:
            words = self.tr("{recorded} It has no conclusion.").format(recorded=words)
        self.state.say(words, "missing" if recorded.conclusion is None else "complete")

    def _on_record(self) -> None:
        about, note = self._about, self.editor.toPlainText().strip()
        conclusion = self.conclusion.chosen()
        if about is None or not note or conclusion is None:
            return
        self.record_button.setEnabled(False)

        def work(workspace: Workspace, _progress: Progress) -> About:
            casework.record_comparison(workspace, *about, note, conclusion)
            return about

        self._desk.run(work, self._on_recorded, self._on_failed, self.tr("Recording the note"))

    def _on_recorded(self, about: About) -> None:
        self._drafts.pop(about, None)
        self._desk.corroboration_changed.emit()
        self._desk.log_changed.emit()

    def _on_failed(self, error: Exception) -> None:
        self._show_state()
        self.state.say_error(error)
