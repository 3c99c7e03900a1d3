"""One value of an edit: its name, a field with the unit, and a slider over its range."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QDoubleSpinBox, QGridLayout, QSlider, QWidget

from ui import theme
from ui.views.facts import wrapped

FIELD_WIDTH = 96


class NumberField(QDoubleSpinBox):
    """A number of which each change counts when it is whole: typed to its end, or stepped.

    The wheel scrolls the page, unless the field has the keyboard.
    """

    def __init__(
        self, name: str, least: float, most: float, step: float, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setDecimals(_decimals(step))
        self.setRange(least, most)
        self.setSingleStep(step)
        self.setKeyboardTracking(False)
        self.setFont(theme.font(tabular=True))
        self.setAccessibleName(name)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class _Slider(QSlider):
    """Likewise."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class ValueRow(QWidget):
    """``changed(value, act)``: ``act`` is one object from press to release of the slider.

    A value that is typed counts when the field is left or Enter is pressed.
    """

    changed = Signal(float, object)

    def __init__(
        self,
        name: str,
        unit: str,
        least: float,
        most: float,
        step: float,
        slides: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._least, self._step = least, step
        self._act: object | None = None
        self.field = NumberField(name, least, most, step)
        self.field.setFixedWidth(FIELD_WIDTH)
        if len(unit) <= len("px"):
            self.field.setSuffix(unit if unit in ("", "°") else f" {unit}")
        self.field.setAccessibleName(name)
        self.slider = _Slider(Qt.Orientation.Horizontal)
        self.slider.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.slider.setRange(0, round((most - least) / step))
        self.slider.setPageStep(max(1, self.slider.maximum() // 10))
        self.slider.setAccessibleName(self.tr("{name}, slider").format(name=name))
        self.slider.setVisible(slides)
        label = wrapped(name if len(unit) <= len("px") else f"{name}, {unit}")
        label.setBuddy(self.field)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(0)
        grid.setHorizontalSpacing(theme.SMALL)
        grid.addWidget(label, 0, 0)
        grid.addWidget(self.field, 0, 1, Qt.AlignmentFlag.AlignRight)
        grid.addWidget(self.slider, 1, 0, 1, 2)
        grid.setColumnStretch(0, 1)
        self.field.valueChanged.connect(self._on_field)
        self.slider.valueChanged.connect(self._on_slider)
        self.slider.sliderPressed.connect(self._on_pressed)
        self.slider.sliderReleased.connect(self._on_released)

    def show_value(self, value: float) -> None:
        """Show a value without telling anybody."""
        with QSignalBlocker(self.field), QSignalBlocker(self.slider):
            self.field.setValue(value)
            if not self.slider.isSliderDown():
                self.slider.setValue(round((value - self._least) / self._step))

    def _on_field(self, value: float) -> None:
        with QSignalBlocker(self.slider):
            self.slider.setValue(round((value - self._least) / self._step))
        self.changed.emit(value, None)

    def _on_slider(self, position: int) -> None:
        value = round(self._least + position * self._step, _decimals(self._step))
        with QSignalBlocker(self.field):
            self.field.setValue(value)
        self.changed.emit(value, self._act)

    def _on_pressed(self) -> None:
        self._act = object()

    def _on_released(self) -> None:
        self._act = None


def _decimals(step: float) -> int:
    """How many places behind the point a step needs."""
    return max(0, len(f"{step:.6f}".rstrip("0").partition(".")[2]))
