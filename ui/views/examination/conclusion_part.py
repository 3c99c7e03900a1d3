"""The conclusion: two propositions, what was answered, its limits, and what would change it."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ui import component_words, theme
from ui.phrases import translated
from ui.views.examination.comparison_record import ComparisonRecord
from ui.views.examination.conclusion_scale import ConclusionScale
from ui.views.examination.examining import Examining
from ui.views.examination.recording import Recording
from ui.views.examination.scrolled import Scrolled
from ui.views.examination.text_field import TextField
from ui.views.facts import Facts, hairline, wrapped
from ui.views.plate_saver import PlateSaver
from ui.views.rows import Note
from workstation.model import Comparison, Likeness, LimitKind

COUNTED = (*Likeness, None)

NAMES_WIDTH = 224
"""For the names of both columns of counts, in logical pixels of the narrowest panel."""


class ConclusionPart(QWidget):
    """The examiner concludes; the program only counts what was answered, and says what is missing.

    ``record_wanted`` asks to record what is written.
    """

    record_wanted = Signal()

    def __init__(
        self, examining: Examining, recording: Recording, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._examining, self._recording = examining, recording
        self._open = False
        self._counted: list[tuple[str, str]] = []
        self.scale = ConclusionScale()
        self.summary = Facts(self.tr("What you answered"), columns=_columns())
        self.limits = wrapped()
        self.editor = TextField(
            self.tr("Comparison note"),
            self.tr(
                "Why: the likenesses and differences that weigh, how they were explained, and "
                "what the pictures do not show."
            ),
            grows=True,
        )
        self.would_change = TextField(
            self.tr("What would change this conclusion"),
            self.tr("For example a picture of the left ear, or one from the year of the footage"),
            grows=True,
        )
        self.record_button = QPushButton(self.tr("Record comparison"))
        self.record_button.setAccessibleName(self.tr("Record the comparison (Ctrl+Enter)"))
        self.record_button.setToolTip(self.record_button.accessibleName())
        self.record_button.setProperty("kind", "primary")
        self.state = Note()
        self.record = ComparisonRecord(self)
        self.plate = PlateSaver(examining.desk)
        self._lay_out()
        self._connect()
        self._show(another=True)

    def _lay_out(self) -> None:
        page = QWidget()
        rows = QVBoxLayout(page)
        rows.setContentsMargins(0, 0, 0, theme.SMALL)
        rows.setSpacing(theme.TINY)
        for words, widget, stretch in (
            (self.tr("CONCLUSION"), self.scale, 0),
            (self.tr("WHAT YOU ANSWERED"), self.summary, 0),
            (self.tr("UNDER THESE LIMITS"), self.limits, 0),
            (self.tr("NOTE (J)"), self.editor, 3),
            (self.tr("WHAT WOULD CHANGE THIS CONCLUSION"), self.would_change, 1),
        ):
            if rows.count():
                rows.addSpacing(theme.SMALL)
            rows.addWidget(wrapped(words, "section"))
            rows.addWidget(widget, stretch)
        self.scrolled = Scrolled(self.tr("Conclusion"), page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, theme.SMALL, 0, 0)
        layout.setSpacing(theme.SMALL)
        layout.addWidget(self.scrolled, 1)
        layout.addWidget(hairline())
        layout.addWidget(self.state)
        layout.addWidget(self.record_button)
        papers = QHBoxLayout()
        papers.setSpacing(theme.SMALL)
        papers.addWidget(self.plate.button)
        papers.addStretch(1)
        papers.addWidget(self.record.button)
        layout.addLayout(papers)
        layout.addWidget(self.plate)

    def _connect(self) -> None:
        examining = self._examining
        examining.candidate_changed.connect(lambda: self._show(another=True))
        examining.records_changed.connect(self._show)
        examining.answers_changed.connect(self._show)
        self.scale.changed.connect(self._on_written)
        self.editor.textChanged.connect(self._on_written)
        self.would_change.textChanged.connect(self._on_written)
        self.record_button.clicked.connect(self.record_wanted)

    def begin(self) -> None:
        """Give the focus to the scale."""
        step = self.scale.group.checkedButton() or self.scale.group.button(0)
        step.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def write(self) -> None:
        """Give the focus to the note."""
        self.editor.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.scrolled.ensureWidgetVisible(self.editor)

    def set_open(self, open_: bool) -> None:
        """Whether anything can be recorded about this candidate now."""
        self._open = open_
        self.scale.setEnabled(open_)
        for field in (self.editor, self.would_change):
            field.setReadOnly(not open_)
        self._show_state()

    @property
    def recorded(self) -> Comparison | None:
        """The comparison that is shown, as far as it was read."""
        return self._examining.read.comparison if self._examining.read is not None else None

    def missing(self) -> list[str]:
        """What is still needed before the comparison can be recorded, as phrases."""
        written = self._examining.conclusion
        phrases = []
        if written.conclusion is None:
            phrases.append(self.tr("a conclusion"))
        if not written.note.strip():
            phrases.append(self.tr("a note"))
        open_ = len(written.open_limits)
        if open_ == 1:
            phrases.append(self.tr("the answer to 1 limit (Alt+2)"))
        elif open_:
            words = self.tr("the answers to {count} limits (Alt+2)")
            phrases.append(words.format(count=open_))
        if not written.would_change.strip():
            phrases.append(self.tr("what would change it"))
        begun = [translated(each.name) for each in self._examining.begun()]
        if begun:
            words = self.tr("an end to what is begun (Alt+1): {components}")
            phrases.append(words.format(components=", ".join(begun)))
        return phrases

    def _overtaken(self) -> bool:
        """Whether the findings that hold are others than those that the conclusion rests on."""
        read, recorded = self._examining.read, self.recorded
        if read is None or recorded is None:
            return False
        return set(recorded.findings) != {each.id for each in read.findings.values()}

    def _on_written(self) -> None:
        self._examining.put_conclusion(
            replace(
                self._examining.conclusion,
                conclusion=self.scale.chosen(),
                note=self.editor.toPlainText(),
                would_change=self.would_change.toPlainText(),
            )
        )

    def _show(self, another: bool = False) -> None:
        written = self._examining.conclusion
        if self.scale.chosen() is not written.conclusion:
            self.scale.choose(written.conclusion)
        for field, text in (
            (self.editor, written.note),
            (self.would_change, written.would_change),
        ):
            field.show_text(text, another=another)
        read = self._examining.read
        self.record.show_comparisons(read.comparisons if read is not None else ())
        self._show_plate(bool(read is not None and read.comparisons))
        counts = self._counts()
        if counts != self._counted:
            self._counted = counts
            self.summary.show_facts(counts)
        self.limits.setText("\n".join(self._limits()))
        self.limits.setAccessibleName(self.limits.text())
        self._show_state()

    def _show_plate(self, compared: bool) -> None:
        """There is a plate only of what was recorded."""
        desk = self._examining.desk
        candidate = desk.candidate if compared else None
        self.plate.show_candidate(
            desk.search if compared else None, candidate.person_id if candidate else None
        )
        for widget in (self.plate.button, self.plate):
            widget.setVisible(compared)

    def _counts(self) -> list[tuple[str, str]]:
        """How many components were answered how: counts, and nothing drawn from them."""
        answers = [self._examining.answer(each.key) for each in self._examining.components]
        found = Counter(each.likeness if each.complete else None for each in answers)
        return [(component_words.counted(each), str(found[each])) for each in COUNTED]

    def _limits(self) -> list[str]:
        """Each limit that limits with its words, the others by name."""
        written = self._examining.conclusion
        lines = []
        named: dict[bool, list[str]] = {True: [], False: []}
        for kind in LimitKind:
            given, name = written.limit(kind), component_words.limit(kind)
            if given.complete and given.limits:
                words = self.tr("{limit}: {note}")
                lines.append(words.format(limit=name, note=given.note.strip()))
            else:
                named[given.complete].append(name.lower())
        for complete, words in (
            (True, self.tr("Does not limit: {limits}")),
            (False, self.tr("Not answered: {limits}")),
        ):
            if named[complete]:
                lines.append(words.format(limits=", ".join(named[complete])))
        return lines

    def _show_state(self) -> None:
        waits = self._examining.draft.conclusion is not None
        missing = self.missing()
        recorded = self.recorded
        self.record_button.setEnabled(
            self._open
            and (waits or self._overtaken())
            and not missing
            and not self._recording.comparing
        )
        if self._examining.about is None:
            self.state.say(self.tr("Choose a candidate first."), "missing")
        elif recorded is not None and not waits and self._open and self._overtaken():
            words = self.tr(
                "Components were answered after this was recorded. Record it again, so that the "
                "conclusion rests on them."
            )
            self.state.say(words, "missing")
        elif recorded is not None and not waits:
            self._say_recorded(recorded)
        elif not self._open:
            self.state.say("")
        elif missing:
            words = self.tr("Still needed: {things}.").format(things="; ".join(missing))
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


def _columns() -> int:
    """One column of counts where the words of this language are too long for two."""
    metrics = QFontMetrics(theme.font(theme.TEXT_SMALL))
    widths = [metrics.horizontalAdvance(component_words.counted(each)) for each in COUNTED]
    half = -(-len(widths) // 2)
    return 2 if max(widths[:half]) + max(widths[half:]) <= NAMES_WIDTH else 1
