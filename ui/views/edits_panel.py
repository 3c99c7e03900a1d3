"""The edits page beside the frame: the steps of the working copy, and the values of one."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QListView,
    QMenu,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ui import theme
from ui.desk import Desk
from ui.models.edit_steps import EditStepsModel
from ui.phrases import translated
from ui.views.edit_export import EditExport
from ui.views.edit_values import EditValues
from ui.views.facts import section, wrapped
from ui.views.rows import Note
from ui.views.section import IconButton
from ui.working_copy import WorkingCopy
from workstation.edits.catalogue import CATALOGUE

SENTENCE_WIDTH = 480
"""What an edit does stands in the menu up to this width, whole in its tip and on the page."""

ROWS_MIN, ROWS_MAX = 2, 6
"""How many steps the list shows at least and, before it scrolls, at most."""


class _StepList(QListView):
    """Delete takes a step out, Alt with an arrow moves it; Space switches it off and on."""

    remove_wanted = Signal()
    move_wanted = Signal(int)

    def fit_rows(self) -> None:
        """Be as high as the steps are, within bounds: the values below come first."""
        rows = min(max(self.model().rowCount(), ROWS_MIN), ROWS_MAX)
        self.setFixedHeight(rows * max(self.sizeHintForRow(0), 1) + 2 * self.frameWidth())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.remove_wanted.emit()
        elif alt and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.move_wanted.emit(-1 if event.key() == Qt.Key.Key_Up else 1)
        else:
            super().keyPressEvent(event)


class EditsPanel(QWidget):
    """What is done to the working copy of the chosen face, in order.

    ``kind_wanted`` asks for another step; who shows the picture knows where it may begin.
    """

    kind_wanted = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._copy = WorkingCopy.of(desk)
        self.setProperty("surface", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumWidth(260)
        self.no_face = wrapped(
            self.tr("Choose a face in the frame or in the list at the left."), "muted"
        )
        self.explanation = wrapped(
            self.tr(
                "Edits are done to a copy, from the first step to the last. The evidence stays as "
                "it was recorded."
            ),
            "muted",
        )
        self.model = EditStepsModel(self._copy)
        self.list = _StepList()
        self.list.setModel(self.model)
        self.list.setAccessibleName(self.tr("Edits of the working copy, in order"))
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.no_steps = wrapped(self.tr("No edit yet: the picture is as recorded."), "muted")
        self.add_button = QPushButton(self.tr("Add edit"))
        self.add_button.setAccessibleName(self.tr("Add an edit"))
        self.add_button.setMenu(self._menu())
        self.earlier = IconButton("up", self.tr("Do the step earlier (Alt+Up)"), words=False)
        self.later = IconButton("down", self.tr("Do the step later (Alt+Down)"), words=False)
        self.remove = IconButton("delete", self.tr("Remove the step (Delete)"), words=False)
        self.values = EditValues(desk)
        self._looks_heading = section(self.tr("COMPARE WITH THE RECORDING"))
        self.hold = QPushButton(self.tr("Hold: as recorded"))
        self.hold.setAccessibleName(self.tr("Hold to see the picture as recorded (B)"))
        self.hold.setToolTip(self.hold.accessibleName())
        self.divide = QPushButton(self.tr("Divide"))
        self.divide.setCheckable(True)
        self.divide.setAccessibleName(self.tr("Divide: as recorded at the left, edited at right"))
        self.divide.setToolTip(self.divide.accessibleName())
        self.problem = Note()
        self.warning = Note()
        self.export = EditExport(desk)
        self.reset = QPushButton(self.tr("Remove all"))
        self.reset.setAccessibleName(self.tr("Remove every edit"))
        self._lay_out()
        self._connect()
        self._show_face()

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        menu.setAccessibleName(self.tr("Edits"))
        menu.setToolTipsVisible(True)
        metrics = QFontMetrics(menu.font())
        for entry in CATALOGUE:
            # What follows the tab stands in a column of its own.
            does = metrics.elidedText(
                translated(entry.does), Qt.TextElideMode.ElideRight, SENTENCE_WIDTH
            )
            action = menu.addAction(f"{translated(entry.name)}\t{does}")
            action.setToolTip(translated(entry.does))
            action.triggered.connect(
                lambda _checked=False, kind=entry.kind: self.kind_wanted.emit(kind)
            )
        return menu

    def _lay_out(self) -> None:
        page = QWidget()
        page.setProperty("surface", "panel")
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(page)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)
        buttons, looks = QHBoxLayout(), QHBoxLayout()
        for row in (buttons, looks):
            row.setSpacing(theme.TINY)
        buttons.addWidget(self.add_button)
        buttons.addStretch(1)
        for button in (self.earlier, self.later, self.remove):
            buttons.addWidget(button)
        looks.addWidget(self.hold, 1)
        looks.addWidget(self.divide)
        layout = QVBoxLayout(page)
        layout.setContentsMargins(theme.MEDIUM, theme.MEDIUM, theme.MEDIUM, theme.MEDIUM)
        layout.setSpacing(theme.SMALL)
        layout.addWidget(section(self.tr("WORKING COPY")))
        layout.addWidget(self.no_face)
        layout.addWidget(self.explanation)
        layout.addWidget(self.no_steps)
        layout.addWidget(self.list)
        layout.addLayout(buttons)
        layout.addWidget(self.problem)
        layout.addSpacing(theme.SMALL)
        layout.addWidget(self.values)
        layout.addSpacing(theme.SMALL)
        layout.addWidget(self._looks_heading)
        layout.addLayout(looks)
        layout.addWidget(self.warning)
        layout.addSpacing(theme.SMALL)
        layout.addWidget(self.export)
        layout.addWidget(self.reset)
        layout.addStretch(1)

    def _connect(self) -> None:
        copy = self._copy
        self.list.selectionModel().currentRowChanged.connect(self._on_row_chosen)
        self.list.remove_wanted.connect(self._on_remove)
        self.list.move_wanted.connect(self._on_move)
        self.earlier.clicked.connect(lambda: self._on_move(-1))
        self.later.clicked.connect(lambda: self._on_move(1))
        self.remove.clicked.connect(self._on_remove)
        self.reset.clicked.connect(copy.clear)
        copy.steps_changed.connect(self._show_face)
        copy.choice_changed.connect(self._show_choice)

    def _show_face(self) -> None:
        face, steps = self._desk.face, self._copy.steps
        self.no_face.setVisible(face is None)
        self.explanation.setVisible(face is not None)
        self.no_steps.setVisible(face is not None and not steps)
        self.add_button.setEnabled(face is not None)
        for widget in (
            self.list, self.earlier, self.later, self.remove, self.reset, self.hold, self.divide,
            self._looks_heading, self.export,
        ):  # fmt: skip
            widget.setVisible(bool(steps))
        edited = bool(self._copy.recipe)
        for button in (self.hold, self.divide, self.export):
            button.setEnabled(edited)
        self.warning.say(
            self.tr(
                "Edits can make strangers look alike. Enlarging and sharpening bring no "
                "information back."
            )
            if steps
            else "",
            "neutral",
        )
        if steps:
            self.list.fit_rows()
        self._show_choice()

    def _show_choice(self) -> None:
        row = self._copy.course.chosen
        index = self.model.index(row) if row >= 0 else QModelIndex()
        if index != self.list.currentIndex():
            flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.list.selectionModel().setCurrentIndex(index, flag)
        count = len(self._copy.steps)
        self.earlier.setEnabled(row > 0)
        self.later.setEnabled(0 <= row < count - 1)
        self.remove.setEnabled(row >= 0)

    def _on_row_chosen(self, current: QModelIndex) -> None:
        if current.isValid():
            self._copy.choose(current.row())

    def _on_remove(self) -> None:
        row = self._copy.course.chosen
        if row >= 0:
            self._copy.remove(row)

    def _on_move(self, by: int) -> None:
        row = self._copy.course.chosen
        if row >= 0:
            self._copy.move(row, by)
