"""One blind verification: the probe beside the chosen portrait, and a conclusion for each."""

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
from ui.views import pixels
from ui.views.examination.conclusion_scale import SCALE, ConclusionScale
from ui.views.facts import section, wrapped
from ui.views.letter_strip import LetterStrip
from ui.views.picture import PictureView
from ui.views.pixels import Prepared
from ui.views.rows import Note
from workstation import casework
from workstation.model import Conclusion, Verification, VerificationId

if TYPE_CHECKING:
    from workstation.casework import BlindTask
    from workstation.progress import Progress
    from workstation.workspace import Workspace

SIDE_WIDTH = 300


class BlindTaskPage(QWidget):
    """Letters choose a portrait, 1 to 5 conclude about it, L links both pictures, 0 fits them.

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
        self._pictures: dict[str, Prepared] = {}
        self._probe_picture: Prepared | None = None
        self._locking = False
        self.probe = PictureView(self.tr("Probe"))
        self.portrait = PictureView(self.tr("Portrait"))
        self.portrait_heading = section("")
        self.strip = LetterStrip()
        self.strip.chosen.connect(self.choose)
        self.link_button = QPushButton(self.tr("Link views"))
        self.link_button.setAccessibleName(self.tr("Zoom and move both pictures together (L)"))
        self.link_button.setToolTip(self.link_button.accessibleName())
        self.link_button.setCheckable(True)
        self.fit_button = QPushButton(self.tr("Whole pictures"))
        self.fit_button.setAccessibleName(self.tr("Show both pictures whole (0)"))
        self.fit_button.setToolTip(self.fit_button.accessibleName())
        self.leave_button = QPushButton(self.tr("Put away"))
        self.leave_button.setAccessibleName(self.tr("Put this verification away unfinished"))
        self.leave_button.setToolTip(self.tr("Escape; nothing is recorded"))
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

    def _lay_out(self) -> None:
        bar = QHBoxLayout()
        bar.setSpacing(theme.SMALL)
        heading = plain_label(self.tr("Blind verification"))
        heading.setProperty("role", "heading")
        bar.addWidget(heading, 1)
        for button in (self.link_button, self.fit_button, self.leave_button):
            bar.addWidget(button)
        pictures = QHBoxLayout()
        pictures.setSpacing(theme.MEDIUM)
        for words, view in (
            (section(self.tr("PROBE")), self.probe),
            (self.portrait_heading, self.portrait),
        ):
            column = QVBoxLayout()
            column.setSpacing(theme.TINY)
            column.addWidget(words)
            column.addWidget(view, 1)
            pictures.addLayout(column, 1)
        left = QVBoxLayout()
        left.setSpacing(theme.SMALL)
        left.addLayout(bar)
        left.addLayout(pictures, 1)
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
                    "A letter chooses a portrait, 1 to 5 conclude about it. Perhaps nobody here "
                    "is the person in the probe."
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
        self.setFocusProxy(self.portrait)

    def _connect(self) -> None:
        self.link_button.toggled.connect(self._on_linked)
        self.link_button.setChecked(True)
        self.fit_button.clicked.connect(self._fit)
        self.leave_button.clicked.connect(self.put_away)
        self.scale.changed.connect(self._on_concluded)
        self.note.textChanged.connect(self._show_state)
        self.lock_button.clicked.connect(self._on_lock)

    def _add_keys(self) -> None:
        def key(text: str, act: Callable[[], object]) -> None:
            shortcut = QShortcut(QKeySequence(text), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

        for letter in ascii_uppercase[:6]:
            key(letter, partial(self.choose, letter))
        for number in range(len(SCALE)):
            key(str(number + 1), partial(self.scale.press, number))
        key("L", self.link_button.toggle)
        key("0", self._fit)
        key("Ctrl+Return", self.lock_button.click)

    def show_task(self, task: BlindTask) -> None:
        """Begin with a verification; one that was put away goes on where it was left."""
        if self._task is not None and self._task.id == task.id:
            return
        self._task = task
        self._conclusions, self._pictures, self._label = {}, {}, ""
        self.note.clear()
        self._probe_picture = None
        self.probe.set_pixels(None)
        self.portrait.set_pixels(None)
        self.strip.show_labels(task.labels)
        self._read(task.id, "")
        for label in task.labels:
            self._read(task.id, label)
        self.choose(task.labels[0])

    def choose(self, label: str) -> None:
        """Show a portrait by its letter."""
        if self._task is None or label not in self._task.labels:
            return
        self._label = label
        self.strip.choose(label)
        self.portrait_heading.setText(self.tr("PORTRAIT {letter}").format(letter=label))
        self.scale_heading.setText(
            self.tr("CONCLUSION ABOUT PORTRAIT {letter}").format(letter=label)
        )
        self.portrait.canvas.setAccessibleName(self.tr("Portrait {letter}").format(letter=label))
        self._put(self.portrait, self._pictures.get(label))
        self.scale.choose(self._conclusions.get(label))
        self._show_state()

    def conclusion(self, label: str) -> Conclusion | None:
        """What is concluded about a portrait so far."""
        return self._conclusions.get(label)

    def _read(self, verification_id: VerificationId, label: str) -> None:
        """Ask for a portrait by its letter, or for the probe where it is empty."""

        def work(workspace: Workspace, _progress: Progress) -> Prepared:
            if not label:
                return pixels.prepare(casework.blind_probe(workspace, verification_id))
            return pixels.prepare(casework.blind_portrait(workspace, verification_id, label))

        def arrived(picture: Prepared) -> None:
            if self._task is not None and self._task.id == verification_id:
                self._on_picture(label, picture)

        self._desk.run(
            work, arrived, self.state.say_error, self.tr("Reading a picture"), "pictures"
        )

    def _on_picture(self, label: str, picture: Prepared) -> None:
        if not label:
            self._probe_picture = picture
            self._put(self.probe, picture)
            return
        self._pictures[label] = picture
        self.strip.show_picture(label, picture)
        if label == self._label:
            self._put(self.portrait, picture)

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
        conclusions = dict(self._conclusions)
        self._locking = True
        self.lock_button.setEnabled(False)

        def work(workspace: Workspace, _progress: Progress) -> Verification:
            return casework.verify_blind(workspace, task.id, conclusions, note)

        self._desk.run(work, self._on_locked, self._on_failed, self.tr("Locking the conclusions"))

    def _on_locked(self, made: Verification) -> None:
        self._locking = False
        self._task = None
        self._pictures = {}
        self.locked.emit(made)

    def _on_failed(self, error: Exception) -> None:
        self._locking = False
        self._show_state()
        self.state.say_error(error)

    def _on_linked(self, linked: bool) -> None:
        if linked:
            self.probe.link_with(self.portrait)
        else:
            self.probe.unlink_from(self.portrait)

    @staticmethod
    def _put(view: PictureView, picture: Prepared | None) -> None:
        """Show a picture as large as its view: faces from a camera are small."""
        view.set_pixels(picture)
        if picture is not None:
            view.set_focus_box((0, 0, picture.width, picture.height), 0.0, exact=True)

    def _fit(self) -> None:
        self._put(self.probe, self._probe_picture)
        self._put(self.portrait, self._pictures.get(self._label))
