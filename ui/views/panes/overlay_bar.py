"""The values of the overlay that is shown: a slider, the angle of a wipe, and a caution."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QDoubleSpinBox, QHBoxLayout, QPushButton, QSlider, QWidget

from ui import theme
from ui.messages import plain_label
from ui.views.eliding_label import ElidingLabel
from ui.views.panes.overlaying import BLINK_STEP_HZ, CALM_HZ, Overlaying
from workstation.model import Overlay, OverlayKind
from workstation.model.viewing import BLINK_MAX_HZ, BLINK_MIN_HZ

TICKS = 100


class OverlayBar(QWidget):
    """Follows ``Overlaying``; ``back_button`` is Escape."""

    def __init__(self, overlaying: Overlaying, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._overlaying = overlaying
        self.words = ElidingLabel()
        self.words.setProperty("role", "small")
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setFixedWidth(160)
        self.value = plain_label()
        self.value.setProperty("role", "small")
        self.value.setMinimumWidth(48)
        self.angle = QDoubleSpinBox()
        self.angle.lineEdit().setTextMargins(theme.FIELD_INSET, 0, 0, 0)
        self.angle.setRange(0, 179)
        self.angle.setDecimals(0)
        self.angle.setSingleStep(15)
        self.angle.setWrapping(True)
        self.angle.setSuffix("\N{DEGREE SIGN}")
        self.angle.setAccessibleName(self.tr("Angle of the wipe, in degrees"))
        self.angle.setToolTip(self.tr("Angle of the wipe (Shift+W turns it)"))
        self.back_button = QPushButton(self.tr("Side by side"))
        self.back_button.setToolTip(self.tr("Back to side by side (Esc)"))
        self.back_button.setAccessibleName(self.back_button.toolTip())
        self.back_button.clicked.connect(overlaying.leave)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.SMALL)
        row.addWidget(self.words, 1)
        for widget in (self.slider, self.value, self.angle, self.back_button):
            row.addWidget(widget)
        self.slider.valueChanged.connect(self._on_slid)
        self.angle.valueChanged.connect(self._on_turned)

    def show_overlay(self, overlay: Overlay, upper: str, note: str) -> None:
        """Show the values of an overlay; ``upper`` names the picture that lies above."""
        kind = overlay.kind
        blinks = kind is OverlayKind.BLINK
        has_value = blinks or kind in (OverlayKind.OPACITY, OverlayKind.WIPE)
        for widget in (self.slider, self.value):
            widget.setVisible(has_value)
        self.angle.setVisible(kind is OverlayKind.WIPE)
        with QSignalBlocker(self.slider), QSignalBlocker(self.angle):
            if blinks:
                self.slider.setRange(
                    round(BLINK_MIN_HZ / BLINK_STEP_HZ), round(BLINK_MAX_HZ / BLINK_STEP_HZ)
                )
                self.slider.setValue(round(overlay.value / BLINK_STEP_HZ))
            else:
                self.slider.setRange(0, TICKS)
                self.slider.setValue(round(overlay.value * TICKS))
            self.angle.setValue(overlay.angle_deg)
        self.slider.setAccessibleName(self._name(kind))
        self.slider.setToolTip(self._name(kind))
        self.value.setText(
            self.tr("{rate} a second").format(rate=f"{overlay.value:.1f}")
            if blinks
            else f"{overlay.value:.2f}"
        )
        self.words.setProperty("state", "missing" if self._is_cautious(overlay) else "")
        self.words.style().unpolish(self.words)
        self.words.style().polish(self.words)
        self.words.set_full_text(self._words(overlay, upper, note))

    def _is_cautious(self, overlay: Overlay) -> bool:
        fast = overlay.kind is OverlayKind.BLINK and overlay.value > CALM_HZ
        return fast or self._overlaying.asks_for_flicker

    def _name(self, kind: OverlayKind) -> str:
        if kind is OverlayKind.BLINK:
            return self.tr("Blinks a second (< and >)")
        if kind is OverlayKind.WIPE:
            return self.tr("Place of the wipe (< and >)")
        return self.tr("Opacity of the upper picture (< and >)")

    def _words(self, overlay: Overlay, upper: str, note: str) -> str:
        if self._overlaying.asks_for_flicker:
            return self.tr(
                "More than 3 blinks a second can trigger seizures. Press > again if you want them."
            )
        if self._is_cautious(overlay):
            return self.tr("Caution: more than 3 blinks a second can trigger seizures.")
        form = {
            OverlayKind.OPACITY: self.tr("{upper} over the probe, partly transparent."),
            OverlayKind.WIPE: self.tr("{upper} wiped over the probe."),
            OverlayKind.BLINK: self.tr("{upper} and the probe in turn."),
            OverlayKind.THIRDS: self.tr("The middle third from {upper}. Drag the lines."),
            OverlayKind.EDGES: self.tr("Edges of {upper} in white over the probe."),
            OverlayKind.DIFFERENCE: self.tr(
                "Differences of grey to {upper}: light, pose and lens differ too."
            ),
        }[overlay.kind]
        words = form.format(upper=upper)
        return f"{note} {words}" if note else words

    def _on_slid(self, value: int) -> None:
        shown = self._overlaying.shown
        if shown is None:
            return
        if shown.kind is OverlayKind.BLINK:
            self._overlaying.set_rate(value * BLINK_STEP_HZ)
        elif shown.kind in (OverlayKind.OPACITY, OverlayKind.WIPE):
            self._overlaying.adjust(replace(shown, value=value / TICKS))

    def _on_turned(self, angle: float) -> None:
        shown = self._overlaying.shown
        if shown is not None and shown.kind is OverlayKind.WIPE:
            self._overlaying.adjust(replace(shown, angle_deg=angle))
