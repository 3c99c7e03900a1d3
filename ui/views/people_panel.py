"""The page of people in footage: scan a video, and sort out who appears where."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QHBoxLayout,
    QListView,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from ui import theme
from ui.case_footage import CaseFootage
from ui.desk import Desk
from ui.face_thumbnails import FaceThumbnails
from ui.footage_scans import FootageScans
from ui.frame_faces import FrameFaces
from ui.messages import plain_label
from ui.models.groups import GroupHistoryModel, GroupsModel, TracksModel
from ui.views.face_rows import FaceRowsView
from ui.views.group_acts import GroupActs
from ui.views.scan_panel import ScanPanel
from ui.views.scrolled import Scrolled
from ui.views.section import IconButton, Section
from workstation.model import Face, Group, GroupId, Track, TrackFace, TrackId


class PeoplePanel(QWidget):
    """Groups, the appearances in the chosen one, and the history of what was done to them."""

    track_search_wanted = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._known = CaseFootage.of(desk)
        self._frame = FrameFaces.of(desk)
        self._chosen: GroupId | None = None
        self._wanted: Face | None = None
        self.setMinimumWidth(296)
        thumbnails = FaceThumbnails.of(desk)
        self.groups_model = GroupsModel(thumbnails, self)
        self.tracks_model = TracksModel(thumbnails, self)
        self.history_model = GroupHistoryModel(self)
        self.groups = FaceRowsView(self.tr("Unknown people in the footage"), self.groups_model)
        self.tracks = FaceRowsView(
            self.tr("Appearances in the chosen group"), self.tracks_model, several=True
        )
        self.history = _history(self.tr("What was done to the groups"), self.history_model)
        self.scan = ScanPanel(desk)
        self.undo = IconButton("undo", self.tr("Undo"))
        self.undo.setAccessibleName(self.tr("Undo the chosen act"))
        self.search_track = QPushButton(self.tr("Search this track"))
        self.search_track.setAccessibleName(self.search_track.text())
        self.search_track.setToolTip(
            self.tr("Search all kept faces of the chosen appearance as one (Ctrl+Shift+F)")
        )
        self.search_track.setShortcut("Ctrl+Shift+F")
        self.acts = GroupActs(desk)
        self._lay_out()
        self._connect()
        self._show()

    def _lay_out(self) -> None:
        self.group_section = Section(self.tr("UNKNOWN PEOPLE"), self.groups, margin=theme.MEDIUM)
        self.track_section = Section(self.tr("APPEARANCES"), self.tracks, margin=theme.MEDIUM)
        self.history_section = Section(
            self.tr("HISTORY"), self.history, self.undo, margin=theme.MEDIUM
        )
        lists = QSplitter(Qt.Orientation.Vertical)
        lists.setChildrenCollapsible(False)
        self.chosen_section = self._tracks_and_acts()
        for section in (self.group_section, self.chosen_section, self.history_section):
            lists.addWidget(section)
        lists.setSizes([300, 320, 100])
        for place in (0, 1):
            lists.setStretchFactor(place, 1)
        caution = plain_label(
            self.tr("Groups suggest who may be the same unknown person. They identify nobody.")
        )
        caution.setWordWrap(True)
        caution.setProperty("role", "small")
        head = QVBoxLayout()
        head.setContentsMargins(theme.MEDIUM, theme.MEDIUM, theme.MEDIUM, 0)
        head.setSpacing(theme.SMALL)
        head.addWidget(self.scan)
        head.addWidget(caution)
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.TINY)
        layout.addLayout(head)
        layout.addWidget(lists, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(Scrolled(page))

    def _tracks_and_acts(self) -> QWidget:
        both = QWidget()
        layout = QVBoxLayout(both)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.track_section, 1)
        search = QHBoxLayout()
        search.setContentsMargins(theme.MEDIUM, 0, theme.MEDIUM, theme.SMALL)
        search.addWidget(self.search_track)
        layout.addLayout(search)
        layout.addWidget(self.acts)
        return both

    def _connect(self) -> None:
        self.groups.selectionModel().currentChanged.connect(self._on_group_picked)
        self.groups.activated.connect(self._on_group_activated)
        self.tracks.selectionModel().selectionChanged.connect(self._enable)
        self.tracks.clicked.connect(self._on_track_clicked)
        self.tracks.activated.connect(self._on_track_activated)
        self.history.selectionModel().currentChanged.connect(self._enable)
        self.undo.clicked.connect(self._on_undo)
        self.search_track.clicked.connect(self._on_search_track)
        self._known.changed.connect(self._show)
        FootageScans.of(self._desk).changed.connect(self._say)
        self._desk.case_changed.connect(self._on_case_changed)
        self._desk.evidence_changed.connect(self._say)
        self._frame.faces_changed.connect(self._choose_wanted)

    # --- showing -------------------------------------------------------------------------

    @property
    def group(self) -> Group | None:
        """The chosen group."""
        return self._known.footage.group(self._chosen)

    def chosen_tracks(self) -> list[TrackId]:
        """The chosen appearances, in their order."""
        rows = sorted(index.row() for index in self.tracks.selectionModel().selectedIndexes())
        found = (self.tracks_model.track(row) for row in rows)
        return [track.id for track in found if track is not None]

    def _on_case_changed(self) -> None:
        self._chosen = self._wanted = None
        self.acts.problem.say("")

    def _show(self) -> None:
        footage = self._known.footage
        self.groups_model.show_footage(footage)
        self.history_model.show_footage(footage)
        row = self.groups_model.row_of(self._chosen)
        if row < 0 and self.groups_model.rowCount():
            row = min(max(self.groups.currentIndex().row(), 0), self.groups_model.rowCount() - 1)
        if row >= 0:
            self.groups.selectionModel().setCurrentIndex(
                self.groups_model.index(row), QItemSelectionModel.SelectionFlag.ClearAndSelect
            )
        group = self.groups_model.group(row)
        self._chosen = group.id if group is not None else None
        self._show_tracks()
        self._say()

    def _show_tracks(self) -> None:
        group = self.group
        self.tracks_model.show_group(group, self._known.footage)
        title = self.tr("APPEARANCES")
        if group is not None:
            title = self.tr("APPEARANCES OF {0}").format(group.name.upper())
        self.track_section.set_title(title)
        self._enable()

    def _say(self) -> None:
        count = self.groups_model.rowCount()
        title = self.tr("UNKNOWN PEOPLE ({0})").format(count) if count else None
        self.group_section.set_title(title or self.tr("UNKNOWN PEOPLE"))
        self.group_section.say(self._nobody() if not count else "", instead=not count)
        self.chosen_section.setVisible(count > 0)
        self.history_section.setVisible(self.history_model.rowCount() > 0)

    def _nobody(self) -> str:
        footage = self._known.footage
        if self._desk.case is None or not self._known.is_read or not footage.videos:
            return self.tr("Faces found in the footage of the case appear here.")
        if FootageScans.of(self._desk).busy:
            return self.tr("The faces that the scan finds appear here when it ends or is stopped.")
        if not any(footage.scans.values()):
            return self.tr("No video of this case was scanned yet. Choose one and scan it.")
        return self.tr("No face was found in the footage that was scanned.")

    def _track_to_search(self) -> Track | None:
        """The chosen appearance, or the only one of the group."""
        chosen = self.chosen_tracks()
        if not chosen and self.tracks_model.rowCount() == 1:
            return self.tracks_model.track(0)
        if len(chosen) != 1:
            return None
        return self._known.footage.tracks.get(chosen[0])

    def _on_search_track(self) -> None:
        track = self._track_to_search()
        if track is not None:
            self.go_to(track.best[0])
            self.track_search_wanted.emit(track)

    def _enable(self) -> None:
        self.search_track.setEnabled(self._track_to_search() is not None)
        self.acts.offer(self.group, self.chosen_tracks())
        event = self.history_model.event_at(self.history.currentIndex().row())
        self.undo.setEnabled(event is not None and not self.history_model.is_undone(event))

    def _on_undo(self) -> None:
        event = self.history_model.event_at(self.history.currentIndex().row())
        if event is not None:
            self.acts.undo(event)

    # --- going to a face -----------------------------------------------------------------

    def _on_group_picked(self, current: QModelIndex) -> None:
        group = self.groups_model.group(current.row())
        if group is not None and group.id != self._chosen:
            self._chosen = group.id
            self.acts.problem.say("")
            self.tracks.clearSelection()
            self._show_tracks()

    def _on_group_activated(self, index: QModelIndex) -> None:
        track = self.tracks_model.track(0)
        if index.isValid() and track is not None:
            self.go_to(track.best[0])

    def _on_track_clicked(self, index: QModelIndex) -> None:
        # A click that adds to the choice is no wish to leave the frame.
        if QApplication.keyboardModifiers() == Qt.KeyboardModifier.NoModifier:
            self._on_track_activated(index)

    def _on_track_activated(self, index: QModelIndex) -> None:
        track: Track | None = self.tracks_model.track(index.row())
        if track is not None:
            self.go_to(track.best[0])

    def go_to(self, found: TrackFace) -> None:
        """Put the frame of a face on the desk, and the face once the frame is read."""
        item = self._known.footage.videos.get(found.face.evidence_id)
        if item is None:
            return
        self._desk.choose_evidence(item)
        self._desk.choose_frame(found.frame_number)
        self._wanted = found.face
        self._choose_wanted()

    def _choose_wanted(self) -> None:
        wanted = self._wanted
        if wanted is None or not self._frame.model.faces:
            return
        faces = self._frame.model.faces
        if faces[0].frame_id == wanted.frame_id:
            self._wanted = None
            self._desk.choose_face(next((f for f in faces if f.id == wanted.id), None))


def _history(name: str, model: GroupHistoryModel) -> QListView:
    view = QListView()
    view.setAccessibleName(name)
    view.setModel(model)
    view.setWordWrap(True)
    view.setResizeMode(QListView.ResizeMode.Adjust)
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setMinimumHeight(48)
    return view
