"""The scan of the video on the desk: begin, watch, stop, go on, and what it came to."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from ui import theme
from ui.case_footage import CaseFootage
from ui.desk import Desk
from ui.footage_scans import FootageScans
from ui.permitted import guard
from ui.time_left import number
from ui.views.rows import Note
from workstation.model import EvidenceItem, EvidenceKind, Scan, ScanState


class ScanPanel(QWidget):
    """One button whose words say what it does, a bar while a scan goes on, and a sentence."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._scans = FootageScans.of(desk)
        self._known = CaseFootage.of(desk)
        self.words = Note()
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("How far the scan has come"))
        self.start = QPushButton(self.tr("Scan this video"))
        self.start.setAccessibleName(self.start.text())
        self.start.clicked.connect(self.begin)
        self.stop = QPushButton(self.tr("Stop scan"))
        self.stop.setAccessibleName(self.tr("Stop scan"))
        self.stop.clicked.connect(self._on_stop)
        row = QHBoxLayout()
        row.setSpacing(theme.SMALL)
        row.addWidget(self.start)
        row.addWidget(self.bar, 1)
        row.addWidget(self.stop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.SMALL)
        layout.addWidget(self.words)
        layout.addLayout(row)
        for signal in (desk.evidence_changed, self._scans.changed, self._known.changed):
            signal.connect(self._show)
        self._show()

    def begin(self) -> None:
        """Scan the video on the desk, or go on; nothing happens where there is nothing to do."""
        item = self._video()
        if item is not None and self.start.isEnabled():
            self._scans.start(item)

    def _on_stop(self) -> None:
        item = self._video()
        if item is not None:
            self._scans.stop(item.id)

    def _video(self) -> EvidenceItem | None:
        item = self._desk.evidence
        return item if item is not None and item.kind is EvidenceKind.VIDEO else None

    def _show(self) -> None:
        item = self._video()
        going = self._scans.under_way(item.id) if item is not None else None
        for widget in (self.bar, self.stop):
            widget.setVisible(going is not None)
        self.start.setVisible(item is not None and going is None)
        guard(self._desk.workspace, "scan_video", self.start)
        if item is None:
            self.words.say(self._nothing_to_scan(), "neutral")
        elif going is not None:
            self.bar.setRange(0, going.total)
            self.bar.setValue(going.done)
            self.stop.setEnabled(not going.task.cancelled)
            self.words.say(going.sentence)
        else:
            self._show_rest(item)

    def _show_rest(self, item: EvidenceItem) -> None:
        """No scan is under way: say what there is, and what the button would do."""
        scans = self._known.footage.scans.get(item.id, ())
        complete = next((each for each in scans if each.state is ScanState.COMPLETE), None)
        # The button samples; a scan of every frame that was begun in a shell goes on there.
        newest = next((each for each in scans if not each.every_frame), None)
        verb = self.tr("Scan this video")
        if complete is None and newest is not None:
            verb = self.tr("Go on with the scan")
        self.start.setText(verb)
        self.start.setAccessibleName(verb)
        self.start.setVisible(complete is None)
        failure = self._scans.failure(item.id)
        if failure:
            self.words.say(failure, "refused")
        elif complete is not None:
            self.words.say(self._facts(item, complete), "complete")
        elif newest is not None:
            self.words.say(
                self.tr("The scan was stopped after {0} frames. What was found is kept.").format(
                    number(newest.frames_decoded)
                ),
                "missing",
            )
        elif not self._known.is_read:
            self.words.say("")
        else:
            self.words.say(
                self.tr(
                    "This video was not scanned yet. A scan looks for faces in all of it, in "
                    "the background."
                ),
                "neutral",
            )

    def _facts(self, item: EvidenceItem, scan: Scan) -> str:
        tracks = sum(track.evidence_id == item.id for track in self._known.footage.tracks.values())
        went_by, searched = number(scan.frames_decoded), number(scan.frames_searched)
        frames = self.tr("Scanned: {0} frames, {1} of them searched.").format(went_by, searched)
        if tracks == 0:
            return (
                frames
                + " "
                + self.tr(
                    "No face was found. Look through it by eye: very small, dark or turned faces "
                    "are not found."
                )
            )
        faces = (
            self.tr("1 face appears.")
            if tracks == 1
            else self.tr("{0} appearances of faces.").format(number(tracks))
        )
        return f"{frames} {faces}"

    def _nothing_to_scan(self) -> str:
        if self._desk.case is None:
            return self.tr("Choose a case at the left, or make one (Ctrl+N).")
        if self._known.is_read and not self._known.footage.videos:
            return self.tr("There is no video in this case. Import one (Ctrl+I).")
        return self.tr("Choose a video at the left to scan it.")
