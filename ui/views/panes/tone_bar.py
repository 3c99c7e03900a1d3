"""Levels, gamma and turn of the active picture, by sliders."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from math import exp, log

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QDoubleSpinBox, QHBoxLayout, QSlider, QWidget

from ui import theme
from ui.messages import plain_label
from workstation.model import Treatment
from workstation.model.viewing import GAMMA_MAX, GAMMA_MIN

GAMMA_TICKS = 100


class ToneBar(QWidget):
    """``treat`` is told the treatment that was asked for; ``show_treatment`` shows the one that is.

    What it does to the pixels and how it is undone stands under the picture and in the tool tips.
    """

    def __init__(
        self,
        treat: Callable[[Treatment], None],
        turn_to: Callable[[float], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._treat = treat
        self._shown = Treatment()
        self.black = self._slider(0, 254, self.tr("Black level: this value and below is black"))
        self.white = self._slider(1, 255, self.tr("White level: this value and above is white"))
        self.gamma = self._slider(
            round(log(GAMMA_MIN) * GAMMA_TICKS),
            round(log(GAMMA_MAX) * GAMMA_TICKS),
            self.tr("Gamma: above 1 is brighter"),
        )
        self.turn = QDoubleSpinBox()
        self.turn.lineEdit().setTextMargins(theme.FIELD_INSET, 0, 0, 0)
        self.turn.setRange(-180, 180)
        self.turn.setDecimals(1)
        self.turn.setSuffix("\N{DEGREE SIGN}")
        self.turn.setAccessibleName(self.tr("Turn clockwise, in degrees"))
        self.turn.setToolTip(self.turn.accessibleName())
        self.turn.setKeyboardTracking(False)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.SMALL)
        for text, widget in (
            (self.tr("Black"), self.black),
            (self.tr("White"), self.white),
            (self.tr("Gamma"), self.gamma),
            (self.tr("Turn"), self.turn),
        ):
            label = plain_label(text)
            label.setProperty("role", "small")
            label.setBuddy(widget)
            row.addWidget(label)
            row.addWidget(widget, 1 if isinstance(widget, QSlider) else 0)
        self.values = plain_label()
        self.values.setProperty("role", "small")
        row.addWidget(self.values)
        self.black.valueChanged.connect(self._on_moved)
        self.white.valueChanged.connect(self._on_moved)
        self.gamma.valueChanged.connect(self._on_moved)
        self.turn.valueChanged.connect(turn_to)

    @staticmethod
    def _slider(low: int, high: int, name: str) -> QSlider:
        slider = QSlider(Qt.Orientation.Horizontal)
        slider.setRange(low, high)
        slider.setMinimumWidth(48)
        slider.setAccessibleName(name)
        slider.setToolTip(name)
        return slider

    def show_treatment(self, treatment: Treatment) -> None:
        """Show a treatment; nothing is told."""
        self._shown = treatment
        for widget, value in (
            (self.black, treatment.black),
            (self.white, treatment.white),
            (self.gamma, round(log(treatment.gamma) * GAMMA_TICKS)),
        ):
            with QSignalBlocker(widget):
                widget.setValue(value)
        with QSignalBlocker(self.turn):
            self.turn.setValue(treatment.turned_deg)
        self.values.setText(
            self.tr("{black} - {white}, gamma {gamma}").format(
                black=treatment.black, white=treatment.white, gamma=f"{treatment.gamma:.2f}"
            )
        )

    def _on_moved(self) -> None:
        black, white = self.black.value(), self.white.value()
        if black >= white:
            # The one that is not being moved gives way.
            black, white = (black, black + 1) if self.sender() is self.black else (white - 1, white)
        gamma = min(GAMMA_MAX, max(GAMMA_MIN, exp(self.gamma.value() / GAMMA_TICKS)))
        if abs(gamma - 1) < 1 / GAMMA_TICKS:
            gamma = 1.0
        self._treat(replace(self._shown, black=black, white=white, gamma=round(gamma, 3)))
