"""What a face shows of itself: its measures in plain sentences, and what the gate says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from ui import theme
from ui.desk import Desk
from ui.messages import say_hint
from ui.phrases import translated
from ui.views.facts import Facts
from ui.views.rows import Note
from workstation import casework
from workstation.casework import FaceQuality
from workstation.model import FaceId, Measure, Search

if TYPE_CHECKING:
    from workstation.progress import Progress
    from workstation.workspace import Workspace

ALWAYS = ("sharpness", "yaw", "luminance_mean")
"""Told of every face; its height stands above them, and others only where they are notable."""


class FaceQualityPanel(QWidget):
    """Measures the chosen face; where the gate closes, says why and asks for a written reason."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._quality: FaceQuality | None = None
        self.measures = Facts(self.tr("What the face shows"))
        self.gate = Note()
        self.reason = QPlainTextEdit()
        self.reason.setAccessibleName(self.tr("Reason for searching a face below the gate"))
        say_hint(self.reason, self.tr("Why it is searched all the same"))
        self.reason.setTabChangesFocus(True)
        self.reason.setFixedHeight(48)
        self.reason.textChanged.connect(self.changed)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.SMALL)
        for widget in (self.measures, self.gate, self.reason):
            layout.addWidget(widget)
        desk.face_changed.connect(self._read)
        self._read()

    @property
    def closed(self) -> bool:
        """Whether the gate asks for a reason."""
        return self._quality is not None and not self._quality.enough

    def override_reason(self) -> str:
        """The written reason; empty where none is asked for."""
        return self.reason.toPlainText().strip() if self.closed else ""

    def _read(self) -> None:
        self.reason.clear()
        self._show(None)
        face = self._desk.face
        if face is None:
            return

        def work(workspace: Workspace, _progress: Progress) -> tuple[FaceId, FaceQuality]:
            return face.id, casework.face_quality(workspace, face.id)

        self._desk.run(work, self._on_read, self.gate.say_error, self.tr("Measuring the face"))

    def _on_read(self, result: tuple[FaceId, FaceQuality]) -> None:
        face_id, quality = result
        if self._desk.face is not None and self._desk.face.id == face_id:
            self._show(quality)

    def _show(self, quality: FaceQuality | None) -> None:
        self._quality = quality
        told = [each for each in quality.measures if self._is_told(each)] if quality else []
        self.measures.show_facts(
            [(self._short(each), translated(each.sentence)) for each in told],
            missing=[self._short(each) for each in told if quality and each.id in quality.lacking],
        )
        self.measures.setVisible(bool(told))
        self.reason.setVisible(self.closed)
        if quality is not None and self.closed:
            self.gate.say(
                self.tr(
                    "Not enough information for a search. {reasons} Look for a better frame. "
                    "Searching this one needs a reason; it stays with the result as a warning."
                ).format(reasons=" ".join(map(translated, quality.reasons))),
                "missing",
            )
        else:
            self.gate.say("")
        self.changed.emit()

    def _short(self, measure: Measure) -> str:
        """A name that leaves room for the sentence."""
        names = {
            "face_height": self.tr("Size"),
            "inter_eye_distance": self.tr("Eyes"),
            "yaw": self.tr("Turn"),
            "pitch": self.tr("Nod"),
            "roll": self.tr("Tilt"),
            "luminance_mean": self.tr("Light"),
            "luminance_variance": self.tr("Contrast"),
            "under_exposure": self.tr("Shadows"),
            "over_exposure": self.tr("Glare"),
            "dynamic_range": self.tr("Shades"),
            "illumination_uniformity": self.tr("Evenness"),
            "compression": self.tr("Blocks"),
            "frame_occlusion": self.tr("Cut off"),
        }
        return names.get(measure.id, translated(measure.name))

    def _is_told(self, measure: Measure) -> bool:
        lacking = self._quality is not None and measure.id in self._quality.lacking
        return measure.id in ALWAYS or measure.notable or lacking


class SearchWarning(Note):
    """The warning that a search carries for ever; hidden where it has none."""

    def show_search(self, search: Search | None) -> None:
        """Show what the probe lacked, with the recorded reason, its edits, and a long list."""
        if search is None:
            self.say("")
            return
        said = []
        if search.warnings:
            said.append(
                self.tr("Searched below the gate. {warnings} Reason given: {reason}").format(
                    warnings=" ".join(map(translated, search.warnings)),
                    reason=search.override_reason,
                )
            )
        if search.edits_note:
            said.append(translated(search.edits_note))
        if search.length_note:
            said.append(translated(search.length_note))
        self.say(" ".join(said), "missing")
