"""What limits the comparison: seven questions, each answered by the examiner and none before."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QApplication,
    QVBoxLayout,
    QWidget,
)

from ui import component_words, theme
from ui.phrases import translated
from ui.views.examination.answers import LimitAnswer
from ui.views.examination.choices import Choices
from ui.views.examination.examining import Examining
from ui.views.examination.scrolled import Scrolled
from ui.views.examination.text_field import TextField
from ui.views.facts import hairline, wrapped
from ui.views.rows import Note
from workstation.model import LimitKind
from workstation.portrait_age import is_old


class LimitForm(QWidget):
    """One limit: its name, a fact about the pictures in grey, the two answers, and the words.

    The fact is advice. It is never written into the answer. ``changed`` tells of another one.
    """

    changed = Signal(object)

    def __init__(self, kind: LimitKind, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kind = kind
        self._answer = LimitAnswer()
        name = component_words.limit(kind)
        self.setAccessibleName(name)
        self.heading = wrapped(name)
        self.heading.setFont(theme.font(bold=True))
        self.suggestion = wrapped(role="small")
        self.suggestion.hide()
        self.choices = Choices("", (self.tr("Limits"), self.tr("Does not limit")))
        for place, words in enumerate(
            (self.tr("{limit}: limits"), self.tr("{limit}: does not limit"))
        ):
            self.choices.button(place).setAccessibleName(words.format(limit=name))
        self.note = TextField(
            self.tr("How it limits: {limit}").format(limit=name),
            self.tr("How it limits the comparison, in words"),
            52,
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.TINY)
        layout.addWidget(self.heading)
        layout.addWidget(self.suggestion)
        layout.addWidget(self.choices)
        layout.addWidget(self.note)
        self.choices.chosen.connect(
            lambda place: self.changed.emit(replace(self._answer, limits=place == 0))
        )
        self.note.textChanged.connect(
            lambda: self.changed.emit(replace(self._answer, note=self.note.toPlainText()))
        )

    def show_answer(self, answer: LimitAnswer, another: bool) -> None:
        """Show an answer; ``another`` where it is about another candidate."""
        self._answer = answer
        self.choices.show_choice(None if answer.limits is None else int(not answer.limits))
        self.note.show_text(answer.note, another=another)
        self.note.setVisible(answer.limits is True)

    def suggest(self, fact: str, *, large: bool = False, warns: bool = False) -> None:
        """Show a fact about the pictures beside the question, or none."""
        self.suggestion.setProperty("state", "missing" if warns else "")
        self.suggestion.setProperty("role", "heading" if large else "small")
        self.suggestion.style().unpolish(self.suggestion)
        self.suggestion.style().polish(self.suggestion)
        self.suggestion.setText(fact)
        self.suggestion.setVisible(bool(fact))
        self.choices.setAccessibleDescription(fact)
        for button in self.choices.group.buttons():
            button.setAccessibleDescription(fact)

    def set_open(self, open_: bool) -> None:
        """Whether it can be answered."""
        self.choices.setEnabled(open_)
        self.note.setReadOnly(not open_)


class LimitsPart(QWidget):
    """The seven limits under each other, and what is still to be answered."""

    def __init__(self, examining: Examining, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._examining = examining
        page = QWidget(self)
        self.forms = {kind: LimitForm(kind, page) for kind in LimitKind}
        self.state = Note()
        rows = QVBoxLayout(page)
        rows.setContentsMargins(0, 0, 0, theme.SMALL)
        rows.setSpacing(theme.MEDIUM)
        rows.addWidget(
            wrapped(
                self.tr(
                    "What the pictures cannot show becomes part of the conclusion. The lines in "
                    "grey are measured; they answer nothing."
                ),
                "small",
            )
        )
        for form in self.forms.values():
            rows.addWidget(form)
            form.changed.connect(lambda answer, kind=form.kind: self._on_answered(kind, answer))
        rows.addStretch(1)
        self.scrolled = Scrolled(self.tr("Limits of the pictures"), page, self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, theme.SMALL, 0, 0)
        layout.setSpacing(theme.SMALL)
        layout.addWidget(self.scrolled, 1)
        layout.addWidget(hairline())
        layout.addWidget(self.state)
        examining.candidate_changed.connect(lambda: self._show(another=True))
        examining.records_changed.connect(self._show)
        examining.answers_changed.connect(self._show)
        examining.suggestions_changed.connect(self._suggest)
        self._show(another=True)

    def begin(self) -> None:
        """Give the focus to the first limit that is not answered."""
        open_ = self._examining.conclusion.open_limits
        self._go_to(next(iter(open_), LimitKind.SIZE))

    def _go_to(self, kind: LimitKind) -> None:
        self.forms[kind].choices.begin()
        self.scrolled.ensureWidgetVisible(self.forms[kind], 0, theme.MEDIUM)

    def step(self, by: int) -> None:
        """Move the focus to the next limit, or back."""
        kinds = list(LimitKind)
        focus = QApplication.focusWidget()
        at = next(
            (
                n
                for n, kind in enumerate(kinds)
                if focus is not None and self.forms[kind].isAncestorOf(focus)
            ),
            -1 if by > 0 else len(kinds),
        )
        place = at + by
        if 0 <= place < len(kinds):
            self._go_to(kinds[place])

    def set_open(self, open_: bool) -> None:
        """Whether anything can be recorded about this candidate now."""
        for form in self.forms.values():
            form.set_open(open_)

    def _on_answered(self, kind: LimitKind, answer: LimitAnswer) -> None:
        self._examining.put_conclusion(self._examining.conclusion.with_limit(kind, answer))

    def _show(self, another: bool = False) -> None:
        written = self._examining.conclusion
        for kind, form in self.forms.items():
            form.show_answer(written.limit(kind), another)
        if another:
            self._suggest()
        open_ = len(written.open_limits)
        if self._examining.about is None or not open_:
            self.state.say("")
        elif any(written.limit(kind).limits for kind in written.open_limits):
            self.state.say(self.tr("Say in words how each of them limits."), "missing")
        elif open_ == 1:
            self.state.say(self.tr("1 limit is not answered."), "missing")
        else:
            self.state.say(
                self.tr("{count} limits are not answered.").format(count=open_), "missing"
            )

    def _suggest(self) -> None:
        search, candidate = self._examining.desk.search, self._examining.desk.candidate
        old = False
        if search is not None and candidate is not None:
            taken = candidate.photo_date
            old = not taken or is_old(taken, search.searched_at.date())
        for kind, form in self.forms.items():
            age = kind is LimitKind.AGE
            fact = translated(self._examining.suggestions.get(kind, ""))
            form.suggest(fact, large=age, warns=age and old)
