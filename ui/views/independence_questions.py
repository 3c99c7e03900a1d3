"""The questions whether an item is independent of the face search, and what the answers mean."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QRadioButton,
    QWidget,
)

from ui import theme
from ui.messages import plain_label, say_hint
from ui.phrases import translated
from ui.views.facts import wrapped
from ui.views.rows import Note
from workstation.identification import NOT_CORROBORATING, dependence
from workstation.model import (
    ASKED_ABOUT_WITNESSES,
    Corroboration,
    CorroborationId,
    CorroborationKind,
    Independence,
    LineUp,
    SearchId,
    WitnessSaw,
)

SAW, LINE_UP = tuple(WitnessSaw), tuple(LineUp)


@dataclass(frozen=True)
class Answers:
    """What ``casework.add_corroboration`` and ``answer_independence`` ask for."""

    derives_from_search: bool
    derivation: str
    witness_saw: WitnessSaw | None = None
    line_up: LineUp | None = None


class IndependenceQuestions(QWidget):
    """Asks what the kind of an item makes worth asking; nothing is answered beforehand.

    What the answers mean stands under them at once. The core judges: ``dependence`` is asked
    about an item with these answers.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind: CorroborationKind | None = None
        self.derives = QButtonGroup(self)
        self.saw = QButtonGroup(self)
        self.line_up = QButtonGroup(self)
        self.derivation = QLineEdit()
        self.derivation.setAccessibleName(self.tr("How the item became known"))
        say_hint(self.derivation, self.tr("Who found it, when, and how it came to be looked for"))
        self.consequence = Note()
        self._rows: dict[str, list[QWidget]] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.SMALL)
        self._grid.setVerticalSpacing(theme.TINY)
        self._grid.setColumnStretch(1, 1)
        self._ask(
            "derives",
            self.tr("Was it found because of the face search?"),
            self.derives,
            (self.tr("No, independently of it"), self.tr("Yes, because of it")),
        )
        label = plain_label(self.tr("&How known"))
        label.setBuddy(self.derivation)
        label.setContentsMargins(0, theme.LABEL_TOP, 0, 0)
        row = self._grid.rowCount()
        self._grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(self.derivation, row, 1)
        self._rows["derivation"] = [label, self.derivation]
        self.how_known = label
        self._ask(
            "saw",
            self.tr("What did the witness see with their own eyes?"),
            self.saw,
            (
                self.tr("The event"),
                self.tr("Only the footage"),
                self.tr("No witness is involved"),
            ),
        )
        self._ask(
            "line_up",
            self.tr("Was there a line-up, and when was it made?"),
            self.line_up,
            (
                self.tr("None"),
                self.tr("Before the search"),
                self.tr("Because of the search"),
            ),
        )
        self._grid.addWidget(self.consequence, self._grid.rowCount(), 0, 1, 2)
        self.derivation.textChanged.connect(self._on_changed)
        self.show_kind(None)

    def _ask(self, name: str, question: str, group: QButtonGroup, answers: Sequence[str]) -> None:
        words = wrapped(question)
        words.setContentsMargins(0, theme.TINY, 0, 0)
        row = self._grid.rowCount()
        self._grid.addWidget(words, row, 0, 1, 2)
        line = QWidget()
        line.setAccessibleName(question)
        boxes = QHBoxLayout(line)
        boxes.setContentsMargins(0, 0, 0, 0)
        boxes.setSpacing(theme.MEDIUM)
        for number, answer in enumerate(answers):
            button = QRadioButton(answer)
            button.setAccessibleName(f"{question} {answer}")
            group.addButton(button, number)
            boxes.addWidget(button)
        boxes.addStretch(1)
        self._grid.addWidget(line, row + 1, 0, 1, 2)
        self._rows[name] = [words, line]
        group.idToggled.connect(self._on_changed)

    def show_kind(self, kind: CorroborationKind | None) -> None:
        """Ask what matters for a kind; answers that no longer matter are not kept."""
        self._kind = kind
        asked = kind is not None and kind not in NOT_CORROBORATING
        witnesses = asked and kind in ASKED_ABOUT_WITNESSES
        for name, parts in self._rows.items():
            for part in parts:
                part.setVisible(witnesses if name in ("saw", "line_up") else asked)
        self._show_consequence()

    def clear(self) -> None:
        """No answers."""
        for group in (self.derives, self.saw, self.line_up):
            group.setExclusive(False)
            for button in group.buttons():
                button.setChecked(False)
            group.setExclusive(True)
        self.derivation.clear()
        self._show_consequence()

    def missing(self) -> list[str]:
        """What has to be answered, as short phrases."""
        if self._kind is None or self._kind in NOT_CORROBORATING:
            return []
        phrases = []
        if self.derives.checkedId() < 0:
            phrases.append(self.tr("whether it comes from the face search"))
        if not self.derivation.text().strip():
            phrases.append(self.tr("how it became known"))
        if self._kind in ASKED_ABOUT_WITNESSES:
            if self.saw.checkedId() < 0:
                phrases.append(self.tr("what the witness saw"))
            if self.line_up.checkedId() < 0:
                phrases.append(self.tr("whether there was a line-up"))
        return phrases

    def answers(self) -> Answers | None:
        """The answers; None while one is missing, or where the kind makes none worth asking."""
        if self._kind is None or self._kind in NOT_CORROBORATING or self.missing():
            return None
        asked = self._kind in ASKED_ABOUT_WITNESSES
        return Answers(
            self.derives.checkedId() == 1,
            self.derivation.text().strip(),
            SAW[self.saw.checkedId()] if asked else None,
            LINE_UP[self.line_up.checkedId()] if asked else None,
        )

    def reasons(self) -> tuple[str, ...]:
        """Why an item of this kind with these answers would not count, in the core's words."""
        if self._kind is None or (self._kind not in NOT_CORROBORATING and self._unanswered()):
            return ()
        now = datetime.now(UTC)
        saw, line_up = self.saw.checkedId(), self.line_up.checkedId()
        asked = self._kind in ASKED_ABOUT_WITNESSES
        # What is not answered yet says nothing against the item so far.
        answers = Independence(
            self.derives.checkedId() == 1,
            self.derivation.text().strip() or "-a-",
            (SAW[saw] if saw >= 0 else WitnessSaw.EVENT) if asked else None,
            (LINE_UP[line_up] if line_up >= 0 else LineUp.NONE) if asked else None,
            "",
            now,
        )
        return dependence(
            Corroboration(
                CorroborationId(""),
                SearchId(""),
                None,
                self._kind,
                "",
                "",
                now.date(),
                "",
                "",
                now,
                independence=answers,
            )
        )

    def _unanswered(self) -> bool:
        groups = (self.derives, self.saw, self.line_up)
        return all(group.checkedId() < 0 for group in groups)

    def _on_changed(self) -> None:
        self._show_consequence()
        self.changed.emit()

    def _show_consequence(self) -> None:
        reasons = self.reasons()
        if reasons:
            words = self.tr("Kept and shown, but it does not count. {why}")
            self.consequence.say(words.format(why=" ".join(map(translated, reasons))), "missing")
        elif self.answers() is not None:
            self.consequence.say(self.tr("Independent of the face search: it counts."), "complete")
        else:
            self.consequence.say("")
