"""The analysis of a probe: what it shows, and whether it is good enough, locked when written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from ui import theme
from ui.desk import Desk
from ui.messages import say_hint
from ui.permitted import why_not
from ui.views.facts import wrapped
from ui.views.rows import Note
from workstation import casework
from workstation.model import Analysis, FaceId

if TYPE_CHECKING:
    from workstation.progress import Progress
    from workstation.workspace import Workspace

GOOD_ENOUGH, NOT_GOOD_ENOUGH = 1, 0


class AnalysisForm(QWidget):
    """Writes the analysis of one face. Unlocked text stays with its face."""

    locked = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._face_id: FaceId | None = None
        self._drafts: dict[FaceId, str] = {}
        self.editor = QPlainTextEdit()
        self.editor.setAccessibleName(self.tr("What the probe shows"))
        say_hint(
            self.editor,
            self.tr(
                "What can be seen, from the top of the face to its bottom: hairline, forehead, "
                "brows, eyes, nose, mouth, chin, ears, lines, scars, marks. Then what cannot be "
                "seen, and why: size, angle, light, blur, something in front of it."
            ),
        )
        self.editor.setTabChangesFocus(True)
        self.editor.setMinimumHeight(96)
        self.choices = QButtonGroup(self)
        choices = QVBoxLayout()
        choices.setSpacing(theme.TINY)
        for number, words in (
            (GOOD_ENOUGH, self.tr("Good enough to be compared")),
            (NOT_GOOD_ENOUGH, self.tr("Not good enough to be compared")),
        ):
            button = QRadioButton(words)
            button.setAccessibleName(words)
            self.choices.addButton(button, number)
            choices.addWidget(button)
        self.lock_button = QPushButton(self.tr("Lock analysis"))
        self.lock_button.setAccessibleName(self.tr("Lock the analysis of the probe"))
        self.lock_button.setProperty("kind", "primary")
        self.lock_button.clicked.connect(self._on_lock)
        self.state = Note()
        self.state.setContentsMargins(0, theme.TINY, 0, 0)
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.MEDIUM)
        buttons.addWidget(self.lock_button, 0, Qt.AlignmentFlag.AlignTop)
        buttons.addWidget(self.state, 1, Qt.AlignmentFlag.AlignTop)
        buttons.addStretch(0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.SMALL)
        layout.addWidget(self.editor, 1)
        layout.addLayout(choices)
        layout.addLayout(buttons)
        self.choices.idToggled.connect(self._show_state)
        self.editor.textChanged.connect(self._show_state)
        self.setFocusProxy(self.editor)
        self._show_state()

    def show_face(self, face_id: FaceId | None) -> None:
        """Write about another face."""
        if face_id == self._face_id:
            return
        if self._face_id is not None:
            self._drafts[self._face_id] = self.editor.toPlainText()
        self._face_id = face_id
        self._clear()
        if face_id is not None:
            self.editor.setPlainText(self._drafts.get(face_id, ""))

    def judgement(self) -> bool | None:
        """Whether the probe is called good enough; None until one of both is marked."""
        number = self.choices.checkedId()
        return None if number < 0 else number == GOOD_ENOUGH

    def _clear(self) -> None:
        self.choices.setExclusive(False)
        for button in self.choices.buttons():
            button.setChecked(False)
        self.choices.setExclusive(True)
        self.editor.clear()
        self._show_state()

    def _show_state(self) -> None:
        missing = []
        if self._face_id is None:
            missing.append(self.tr("a face"))
        if not self.editor.toPlainText().strip():
            missing.append(self.tr("what the probe shows"))
        if self.judgement() is None:
            missing.append(self.tr("whether it is good enough"))
        forbidden = why_not(self._desk.workspace, "analyse")
        self.editor.setEnabled(self._face_id is not None and not forbidden)
        for button in self.choices.buttons():
            button.setEnabled(not forbidden)
        self.lock_button.setEnabled(not missing and not forbidden)
        words = self.tr("Still needed: {things}.").format(things=", ".join(missing))
        if forbidden:
            self.state.say(forbidden, "missing")
        elif missing:
            self.state.say(words, "missing")
        else:
            self.state.say(self.tr("Once locked, it is not changed any more."), "neutral")

    def _on_lock(self) -> None:
        face_id, sufficient = self._face_id, self.judgement()
        note = self.editor.toPlainText().strip()
        if face_id is None or sufficient is None or not note:
            return
        self.lock_button.setEnabled(False)

        def work(workspace: Workspace, _progress: Progress) -> Analysis:
            return casework.analyse(workspace, face_id, note, sufficient)

        self._desk.run(work, self._on_locked, self._on_failed, self.tr("Locking the analysis"))

    def _on_locked(self, made: Analysis) -> None:
        self._drafts.pop(made.face_id, None)
        if made.face_id == self._face_id:
            self._clear()
        self.locked.emit(made)
        self._desk.analysis_changed.emit()
        self._desk.corroboration_changed.emit()
        self._desk.log_changed.emit()

    def _on_failed(self, error: Exception) -> None:
        self._show_state()
        self.state.say_error(error)


class AnalysisCard(QWidget):
    """One locked analysis: what was written, by whom and when, and whether it serves."""

    def __init__(self, analysis: Analysis, readable: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.analysis = analysis
        self.verdict = Note(self)
        if not readable:
            self.verdict.say(self.tr("Locked. Its words are shown once yours is locked."))
        elif analysis.candidates_seen:
            self.verdict.say(
                self.tr(
                    "Written after candidates had been shown to the same person: it is kept, and "
                    "does not serve."
                ),
                "missing",
            )
        elif analysis.sufficient:
            self.verdict.say(self.tr("Good enough to be compared"), "complete")
        else:
            self.verdict.say(self.tr("Not good enough to be compared"), "missing")
        self.words = wrapped(analysis.note if readable else "")
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.who = wrapped(
            self.tr("Locked by {who}, {time}").format(
                who=analysis.analysed_by,
                time=analysis.analysed_at.strftime("%Y-%m-%d %H:%M:%S UTC"),
            ),
            "small",
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, theme.SMALL)
        layout.setSpacing(theme.TINY)
        layout.addWidget(self.verdict)
        layout.addWidget(self.words)
        layout.addWidget(self.who)
        self.words.setVisible(bool(self.words.text()))
