"""That all kept faces of a track are searched as one probe, and the way back to a single face."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from ui import theme
from ui.timecode import timecode
from ui.views.rows import Note
from workstation.model import Face, Track


class TrackChoice(QWidget):
    """Hidden while a single face is searched."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._track: Track | None = None
        self.words = Note()
        self.single = QPushButton(self.tr("Search only the chosen face"))
        self.single.setAccessibleName(self.single.text())
        self.single.clicked.connect(lambda: self.choose(None))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.TINY)
        layout.addWidget(self.words)
        layout.addWidget(self.single, 0, Qt.AlignmentFlag.AlignLeft)
        self.hide()

    @property
    def track(self) -> Track | None:
        """The track to search; None for a single face."""
        return self._track

    @property
    def enough(self) -> bool:
        """Whether a face of the track passes the gate; those that do not are left out then."""
        return self._track is not None and any(each.enough for each in self._track.best)

    def choose(self, track: Track | None) -> None:
        """Search this track from now on, or a single face."""
        if track == self._track:
            return
        self._track = track
        self.setVisible(track is not None)
        self.words.say(self._sentence(track) if track is not None else "", "neutral")
        self.changed.emit()

    def on_face(self, face: Face | None) -> None:
        """Another face than those of the track was chosen: then it is searched by itself."""
        track = self._track
        if track is None or face is None:
            return
        if all(each.face.id != face.id for each in track.best):
            self.choose(None)

    def _sentence(self, track: Track) -> str:
        span = f"{timecode(track.first_s)} - {timecode(track.last_s)}"
        passing = sum(each.enough for each in track.best)
        if len(track.best) == 1:
            return self.tr("One face was kept of this track ({span}); it is searched.").format(
                span=span
            )
        if 0 < passing < len(track.best):
            return self.tr(
                "The whole track is searched ({span}): those {passing} of its {count} kept faces "
                "that hold enough information, as one."
            ).format(span=span, passing=passing, count=len(track.best))
        return self.tr(
            "The whole track is searched ({span}): its {count} kept faces, as one."
        ).format(span=span, count=len(track.best))
