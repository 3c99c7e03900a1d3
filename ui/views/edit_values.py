"""The values of the chosen step: a field and a slider each, or handles on the picture."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QPushButton, QVBoxLayout, QWidget

from ui import theme
from ui.desk import Desk
from ui.messages import plain_label
from ui.phrases import translated
from ui.views.averaged_frames import AveragedFrames
from ui.views.facts import wrapped
from ui.views.value_row import NumberField, ValueRow
from ui.working_copy import GEOMETRY, WorkingCopy, with_value
from workstation.edits.catalogue import BY_KIND, Parameter, ParameterKind
from workstation.model import Edit, EditKind
from workstation.model.edits import Value

SLIDER_SPAN_MAX = 1000
"""Values over a wider range, which are places in the picture, have a field and no slider."""

PLACE_MAX = 100_000
CORNER_WIDTH = 64


class EditValues(QWidget):
    """Follows the chosen step; hidden while none is chosen.

    ``adjusting_changed`` tells that the handles are wanted on the picture, or not any more.
    """

    adjusting_changed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._copy = copy = WorkingCopy.of(desk)
        self._kind: EditKind | None = None
        self._parts: list[QWidget] = []
        self.rows: dict[str, ValueRow] = {}
        self.choices: dict[str, QComboBox] = {}
        self.corners: list[NumberField] = []
        self.heading = plain_label()
        self.heading.setProperty("role", "heading")
        self.does = wrapped(role="muted")
        self.cannot = wrapped(role="muted")
        self.adjust = QPushButton(self.tr("Set on the picture"))
        self.adjust.setCheckable(True)
        self.adjust.setAccessibleName(self.tr("Set the values with handles on the picture"))
        self.adjust.toggled.connect(self._on_adjust)
        self.how = wrapped(role="small")
        self.frames = AveragedFrames(desk, copy)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(theme.SMALL)
        self._grid.setVerticalSpacing(theme.SMALL)
        self._grid.setColumnStretch(0, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.SMALL)
        layout.addWidget(self.heading)
        layout.addWidget(self.does)
        layout.addWidget(self.adjust)
        layout.addWidget(self.how)
        layout.addLayout(self._grid)
        layout.addWidget(self.frames)
        layout.addWidget(self.cannot)
        copy.steps_changed.connect(self._show)
        copy.choice_changed.connect(self._on_choice)
        self._show()

    @property
    def is_adjusting(self) -> bool:
        """Whether the chosen step is being set with handles on the picture."""
        return self.adjust.isChecked() and self._kind in GEOMETRY

    def _on_choice(self) -> None:
        self.adjust.setChecked(False)
        self._show()

    def _chosen(self) -> Edit | None:
        course = self._copy.course
        return course.steps[course.chosen].edit if course.chosen >= 0 else None

    def _show(self) -> None:
        edit = self._chosen()
        self.setVisible(edit is not None)
        kind = edit.kind if edit is not None else None
        if kind != self._kind:
            self._build(kind)
        if edit is None:
            self.adjust.setChecked(False)
            return
        if edit.kind is EditKind.FRAME_AVERAGING:
            self.frames.show_edit(edit)
        values = edit.values
        for name, row in self.rows.items():
            row.show_value(float(values[name]))
        if self.corners:
            places = (axis for corner in values["corners"] for axis in corner)
            for field, place in zip(self.corners, places, strict=True):
                with QSignalBlocker(field):
                    field.setValue(place)
        for name, choice in self.choices.items():
            with QSignalBlocker(choice):
                choice.setCurrentIndex(choice.findData(values[name]))

    def _build(self, kind: EditKind | None) -> None:
        self._kind = kind
        for part in self._parts:
            self._grid.removeWidget(part)
            part.hide()
            part.deleteLater()
        self._parts, self.rows, self.choices, self.corners = [], {}, {}, []
        if kind is None:
            return
        entry = BY_KIND[kind]
        self.heading.setText(translated(entry.name))
        self.does.setText(translated(entry.does))
        self.cannot.setText(translated(entry.cannot))
        self.adjust.setVisible(kind in GEOMETRY)
        self.frames.setVisible(kind is EditKind.FRAME_AVERAGING)
        self._show_how()
        for parameter in entry.parameters:
            match parameter.kind:
                case ParameterKind.NUMBER | ParameterKind.WHOLE:
                    self._add_number(parameter)
                case ParameterKind.CHOICE:
                    self._add_choice(parameter)
                case ParameterKind.CORNERS:
                    self._add_corners(parameter)
                case _:
                    pass  # follows from the frames that are ticked
        self._order_for_tab()

    def _order_for_tab(self) -> None:
        """Tab goes through the values where they stand, not after the rest of the page."""
        rows = [part for row in self.rows.values() for part in (row.field, row.slider)]
        before: QWidget = self.adjust
        for part in (*rows, *self.choices.values(), *self.corners, self.frames.list):
            QWidget.setTabOrder(before, part)
            before = part

    def _add(self, part: QWidget, column: int = 0, columns: int = 3) -> None:
        row = self._grid.rowCount() - (1 if column else 0)
        self._grid.addWidget(part, row, column, 1, columns)
        self._parts.append(part)

    def _add_number(self, each: Parameter) -> None:
        name = translated(each.label)
        slides = each.most - each.least <= SLIDER_SPAN_MAX
        row = ValueRow(name, translated(each.unit), each.least, each.most, each.step, slides)
        whole = each.kind is ParameterKind.WHOLE
        row.changed.connect(
            lambda value, act: self._set(each.name, int(value) if whole else value, act)
        )
        self.rows[each.name] = row
        self._add(row)

    def _add_choice(self, each: Parameter) -> None:
        choice = QComboBox()
        choice.setAccessibleName(translated(each.label))
        for value in each.choices:
            choice.addItem(translated(value), value)
        choice.currentIndexChanged.connect(
            lambda index: self._set(each.name, choice.itemData(index))
        )
        label = wrapped(translated(each.label))
        label.setBuddy(choice)
        self.choices[each.name] = choice
        self._add(label, columns=1)
        self._add(choice, column=1, columns=2)

    def _add_corners(self, each: Parameter) -> None:
        names = (
            self.tr("Top left"),
            self.tr("Top right"),
            self.tr("Bottom right"),
            self.tr("Bottom left"),
        )
        for number, name in enumerate(names):
            self._add(wrapped(name), columns=1)
            for axis, letter in enumerate(("x", "y")):
                field = NumberField(f"{name}, {letter}, px", -PLACE_MAX, PLACE_MAX, 0.5)
                field.setPrefix(f"{letter} ")
                field.setMinimumWidth(CORNER_WIDTH)
                part = 2 * number + axis
                field.valueChanged.connect(
                    lambda value, part=part: self._set_corner(each.name, part, value)
                )
                self.corners.append(field)
                self._add(field, column=1 + axis, columns=1)

    def _show_how(self) -> None:
        sentences = {
            EditKind.CROP: self.tr("Drag the box or its handles, or draw a new one."),
            EditKind.ROTATE: self.tr("Lay the line along what was level."),
            EditKind.PERSPECTIVE: self.tr("Put the corners on something flat and square."),
        }
        keys = self.tr("Space takes the next handle, arrows move it, Enter ends.")
        shown = self._kind in sentences and self.adjust.isChecked()
        self.how.setVisible(shown)
        if shown and self._kind is not None:
            self.how.setText(f"{sentences[self._kind]} {keys}")

    def _on_adjust(self, adjusting: bool) -> None:
        self.adjust.setText(
            self.tr("End setting (Enter)") if adjusting else self.tr("Set on the picture")
        )
        self._show_how()
        self.adjusting_changed.emit()

    def _set(self, name: str, value: Value, act: object = None) -> None:
        edit = self._chosen()
        if edit is not None:
            self._copy.change(self._copy.course.chosen, with_value(edit, name, value), act)

    def _set_corner(self, name: str, part: int, value: float) -> None:
        edit = self._chosen()
        if edit is None:
            return
        places = [axis for corner in edit.values[name] for axis in corner]
        places[part] = value
        self._set(name, tuple(zip(places[::2], places[1::2], strict=True)))
