"""One blind verification: the probe beside the chosen portrait, and a conclusion for each.

The pictures can be looked at as in the Compare place, by the same buttons and keys.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from string import ascii_uppercase
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ui import theme
from ui.desk import Desk
from ui.messages import plain_label, say_hint
from ui.phrases import translated
from ui.views.blind_pictures import BlindPictures
from ui.views.examination.conclusion_scale import SCALE, ConclusionScale
from ui.views.facts import section, wrapped
from ui.views.letter_strip import LetterStrip
from ui.views.pixels import Prepared
from ui.views.rows import Note
from workstation import casework
from workstation.model import Conclusion, Verification, VerificationId

if TYPE_CHECKING:
    from workstation.casework import BlindTask
    from workstation.progress import Progress
    from workstation.workspace import Workspace

LETTERS_MAX = 6
SIDE_WIDTH = 300


class BlindTaskPage(QWidget):
    """Alt and a letter choose a portrait, Alt and 1 to 5 conclude about it, P and N step.

    ``locked`` carries the verification once the core has locked it; ``put_away`` tells that it
    is left unfinished: what was concluded so far is kept as long as the page is.
    """

    locked = Signal(object)
    put_away = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._task: BlindTask | None = None
        self._label = ""
        self._conclusions: dict[str, Conclusion] = {}
        self._locking = False
        self.pictures = BlindPictures(desk)
        self.edits = wrapped(role="small")
        self.strip = LetterStrip()
        self.strip.chosen.connect(self.choose)
        self.edited_button = self._button(
            self.tr("Edited probe"), self.tr("Show the probe as edited, or as recorded (E)"), True
        )
        self.face_button = self._button(
            self.tr("Zoom on faces"), self.tr("Bring both faces to the same size (F)")
        )
        self.link_button = self._button(
            self.tr("Link views"), self.tr("Zoom and move both pictures together (L)"), True
        )
        self.link_button.setChecked(True)
        self.leave_button = self._button(
            self.tr("Put away"), self.tr("Put this verification away unfinished (Esc)")
        )
        self.scale_heading = section("")
        self.scale = ConclusionScale(numbered=True)
        self.note = QPlainTextEdit()
        self.note.setAccessibleName(self.tr("Note on what you saw"))
        say_hint(self.note, self.tr("What you compared, and what you saw in which portrait"))
        self.note.setTabChangesFocus(True)
        self.note.setMinimumHeight(72)
        self.lock_button = QPushButton(self.tr("Lock my conclusions"))
        self.lock_button.setAccessibleName(self.tr("Lock my conclusions"))
        self.lock_button.setProperty("kind", "primary")
        self.state = Note()
        self._lay_out()
        self._connect()
        self._add_keys()

    @staticmethod
    def _button(text: str, name: str, checkable: bool = False) -> QPushButton:
        button = QPushButton(text)
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.setCheckable(checkable)
        return button

    def _lay_out(self) -> None:
        bar = QHBoxLayout()
        bar.setSpacing(theme.SMALL)
        heading = plain_label(self.tr("Blind verification"))
        heading.setProperty("role", "heading")
        bar.addWidget(heading, 1)
        for button in (self.edited_button, self.face_button, self.link_button, self.leave_button):
            bar.addWidget(button)
        left = QVBoxLayout()
        left.setSpacing(theme.SMALL)
        left.addLayout(bar)
        left.addWidget(self.edits)
        left.addWidget(self.pictures, 1)
        left.addWidget(self.strip)
        side = QWidget()
        side.setFixedWidth(SIDE_WIDTH)
        right = QVBoxLayout(side)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(theme.SMALL)
        right.addWidget(self.scale_heading)
        right.addWidget(self.scale)
        right.addSpacing(theme.SMALL)
        right.addWidget(section(self.tr("NOTE")))
        right.addWidget(self.note, 1)
        right.addWidget(
            wrapped(
                self.tr(
                    "Alt and a letter choose a portrait, Alt and 1 to 5 conclude about it. "
                    "Perhaps nobody here is the person in the probe."
                ),
                "small",
            )
        )
        right.addWidget(self.lock_button)
        right.addWidget(self.state)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(theme.LARGE, theme.MEDIUM, theme.LARGE, theme.MEDIUM)
        layout.setSpacing(theme.LARGE)
        layout.addLayout(left, 1)
        layout.addWidget(side)
        self.setFocusProxy(self.pictures)

    def _connect(self) -> None:
        pictures = self.pictures
        self.link_button.toggled.connect(pictures.set_linked)
        pictures.linked_changed.connect(self.link_button.setChecked)
        self.face_button.clicked.connect(pictures.board.show_faces)
        self.edited_button.toggled.connect(lambda on: pictures.blind.show_probe(edited=on))
        pictures.blind.blind.failed.connect(self.state.say_error)
        self.leave_button.clicked.connect(self.put_away)
        self.scale.changed.connect(self._on_concluded)
        self.note.textChanged.connect(self._show_state)
        self.lock_button.clicked.connect(self._on_lock)

    def _add_keys(self) -> None:
        def key(text: str, act: Callable[[], object]) -> None:
            shortcut = QShortcut(QKeySequence(text), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.setAutoRepeat(False)
            shortcut.activated.connect(act)

        for letter in ascii_uppercase[:LETTERS_MAX]:
            key(f"Alt+{letter}", partial(self.choose, letter))
        # A bare digit is a zoom here as in Compare: nobody shall conclude by it unawares.
        for number in range(len(SCALE)):
            key(f"Alt+{number + 1}", partial(self.scale.press, number))
        for back, on in (("P", "N"), ("Alt+Up", "Alt+Down")):
            key(back, partial(self.step, -1))
            key(on, partial(self.step, 1))
        key("E", self._on_edited_key)
        key("J", self.note.setFocus)
        key("Ctrl+Return", self.lock_button.click)
        key("Ctrl+Enter", self.lock_button.click)
        self.pictures.give_keys(self)

    def show_task(self, task: BlindTask) -> None:
        """Begin with a verification; one that was put away goes on where it was left."""
        if self._task is not None and self._task.id == task.id:
            return
        self._task = task
        self._conclusions, self._label = {}, ""
        self.note.clear()
        self.edited_button.setChecked(False)
        self.edited_button.setVisible(bool(task.edits))
        self.edits.setVisible(bool(task.edits))
        self.edits.setText(
            self.tr("A working copy of the probe was searched too: {edits}").format(
                edits="; ".join(translated(each) for each in task.edits)
            )
        )
        self.strip.show_labels(task.labels)
        self.pictures.blind.begin(task)
        self.choose(task.labels[0])
        for label in task.labels:
            self.pictures.blind.fetch_portrait(label, partial(self._on_picture, task.id, label))

    def choose(self, label: str) -> None:
        """Show a portrait by its letter."""
        if self._task is None or label not in self._task.labels or label == self._label:
            return
        self._label = label
        self.strip.choose(label)
        self.scale_heading.setText(
            self.tr("CONCLUSION ABOUT PORTRAIT {letter}").format(letter=label)
        )
        self.pictures.show_portrait(label)
        self.scale.choose(self._conclusions.get(label))
        self._show_state()

    @property
    def label(self) -> str:
        """The letter of the portrait that is shown; empty before a task is."""
        return self._label

    def conclusion(self, label: str) -> Conclusion | None:
        """What is concluded about a portrait so far."""
        return self._conclusions.get(label)

    def step(self, by: int) -> None:
        """Go to the next or previous portrait, round and round."""
        if self._task is not None:
            labels = self._task.labels
            self.choose(labels[(labels.index(self._label) + by) % len(labels)])

    def step_back(self) -> bool:
        """Leave an overlay, points or sliders; False where there is nothing to leave."""
        return self.pictures.escape()

    def _on_edited_key(self) -> None:
        if not self.edited_button.isHidden():
            self.edited_button.toggle()

    def _on_picture(
        self, verification_id: VerificationId, label: str, picture: Prepared | None
    ) -> None:
        if self._task is not None and self._task.id == verification_id and picture is not None:
            self.strip.show_picture(label, picture)

    def _on_concluded(self) -> None:
        chosen = self.scale.chosen()
        if chosen is not None and self._label:
            self._conclusions[self._label] = chosen
            self._show_state()

    def _missing(self) -> list[str]:
        labels = self._task.labels if self._task is not None else ()
        open_ = [label for label in labels if label not in self._conclusions]
        phrases = []
        if open_:
            phrases.append(self.tr("a conclusion about {letters}").format(letters=", ".join(open_)))
        if not self.note.toPlainText().strip():
            phrases.append(self.tr("a note"))
        return phrases

    def _show_state(self) -> None:
        self.strip.show_conclusions(self._conclusions)
        missing = self._missing()
        self.lock_button.setEnabled(not missing and not self._locking)
        if missing:
            words = self.tr("Still needed: {things}.").format(things="; ".join(missing))
            self.state.say(words, "missing")
        else:
            self.state.say(self.tr("Once locked, they are not changed any more."), "neutral")

    def _on_lock(self) -> None:
        task, note = self._task, self.note.toPlainText().strip()
        if task is None or self._missing() or self._locking:
            return
        conclusions, views = dict(self._conclusions), self.pictures.views()
        self._locking = True
        self.lock_button.setEnabled(False)

        def work(workspace: Workspace, _progress: Progress) -> Verification:
            return casework.verify_blind(workspace, task.id, conclusions, note, views=views)

        self._desk.run(work, self._on_locked, self._on_failed, self.tr("Locking the conclusions"))

    def _on_locked(self, made: Verification) -> None:
        self._locking = False
        self._task = None
        self.pictures.blind.begin(None)
        self.locked.emit(made)

    def _on_failed(self, error: Exception) -> None:
        self._locking = False
        self._show_state()
        self.state.say_error(error)
