"""The search panel beside the frame: the chosen face, the form, and the case's searches."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QFrame,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ui import theme
from ui.desk import Desk
from ui.permitted import guard, refusal
from ui.views.analysis_note import AnalysisNote
from ui.views.assessment_panel import AssessmentPanel
from ui.views.earlier_searches import EarlierSearches
from ui.views.face_quality import FaceQualityPanel
from ui.views.facts import Facts, section, wrapped
from ui.views.rows import Note
from ui.views.search_edits import SearchEdits
from ui.views.search_form import SearchForm
from ui.views.search_permission import SearchPermission
from ui.views.track_choice import TrackChoice
from workstation import casework
from workstation.model import Face, Gallery, Search, Track

if TYPE_CHECKING:
    from workstation.progress import Progress
    from workstation.workspace import Workspace


NEXT_TURN_MS = 1
"""The place changes in a turn of its own: in one with all that the search changes on this one, the
window would stand still for too long. Qt puts a wait of 0 into the same turn."""


class SearchPanel(QWidget):
    """Searches a gallery for the chosen face; what hinders it stands beside the button."""

    analysis_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._searching = False
        self.setProperty("surface", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumWidth(260)
        self.face_facts = Facts(self.tr("Facts about the chosen face"))
        self.no_face = wrapped(
            self.tr("Choose a face in the frame or in the list at the left."), "muted"
        )
        self.quality = FaceQualityPanel(desk)
        self.face_facts.line_up_with(self.quality.measures)
        self.edits = SearchEdits(desk)
        self.assessment = AssessmentPanel(desk, self.quality)
        self.analysis = AnalysisNote(desk, self)
        self.analysis.button.clicked.connect(self.analysis_wanted)
        self.form = SearchForm()
        self.form.changed.connect(self._on_form_changed)
        self.track = TrackChoice()
        self.track.changed.connect(self._on_track_changed)
        self.search_button = QPushButton(self.tr("Search gallery"))
        self.search_button.setProperty("kind", "primary")
        self.search_button.setAccessibleName(self.tr("Search gallery"))
        self.search_button.setShortcut("Ctrl+Return")
        self.search_button.setToolTip(self.tr("Ctrl+Enter"))
        self.search_button.clicked.connect(self._on_search)
        self.hindrances = Note()
        self.refusal = Note()
        self.permission = SearchPermission(desk, self)
        self.permission.changed.connect(self._show_hindrances)
        self.quality.changed.connect(self._show_hindrances)
        self.earlier = EarlierSearches(desk, self)
        self._lay_out()
        desk.face_changed.connect(self._on_face_changed)
        desk.evidence_changed.connect(self._on_evidence_changed)
        desk.galleries_changed.connect(self._read_galleries)
        self._read_galleries()
        self._show_face()

    def _lay_out(self) -> None:
        # What the face lacks takes room that a low window does not have: then it scrolls.
        page = QWidget()
        page.setProperty("surface", "panel")
        self.scroll_area = scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(page)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)
        layout = QVBoxLayout(page)
        layout.setContentsMargins(theme.MEDIUM, theme.MEDIUM, theme.MEDIUM, theme.MEDIUM)
        layout.setSpacing(theme.SMALL)
        layout.addWidget(section(self.tr("CHOSEN FACE")))
        layout.addWidget(self.no_face)
        layout.addWidget(self.face_facts)
        layout.addWidget(self.quality)
        layout.addWidget(self.assessment)
        layout.addWidget(self.analysis)
        layout.addSpacing(theme.SMALL)
        layout.addWidget(section(self.tr("SEARCH")))
        layout.addWidget(self.track)
        layout.addWidget(self.edits)
        layout.addWidget(self.form)
        layout.addSpacing(theme.TINY)
        layout.addWidget(self.search_button)
        layout.addWidget(self.permission)
        layout.addWidget(self.hindrances)
        layout.addWidget(self.refusal)
        layout.addSpacing(theme.SMALL)
        layout.addWidget(section(self.tr("EARLIER SEARCHES OF THIS CASE")))
        layout.addWidget(self.earlier.none)
        # The stretch below takes the rest while it is hidden.
        layout.addWidget(self.earlier.list, 100)
        layout.addWidget(self.earlier.open_button)
        layout.addWidget(self.assessment.case_list)
        layout.addStretch(1)
        self.setTabOrder(self.search_button, self.earlier.list)
        self.setTabOrder(self.earlier.list, self.earlier.open_button)

    def _read_galleries(self) -> None:
        def work(workspace: Workspace, _progress: Progress) -> tuple[Gallery, ...]:
            return casework.galleries(workspace)

        self._desk.run(work, self.form.show_galleries, what=self.tr("Reading galleries"))

    def _on_form_changed(self) -> None:
        # What was refused was the form as it stood before.
        self.refusal.say("")
        self._show_hindrances()

    def search_track(self, track: Track) -> None:
        """Search all kept faces of a track as one, once the form is filled in."""
        self.form.clear_judgement()
        self.track.choose(track)

    def _on_track_changed(self) -> None:
        self.edits.leave_out(self.track.track is not None)
        self._on_form_changed()

    def _on_evidence_changed(self) -> None:
        track, item = self.track.track, self._desk.evidence
        if track is not None and (item is None or item.id != track.evidence_id):
            self.track.choose(None)

    def _on_face_changed(self) -> None:
        self.track.on_face(self._desk.face)
        self.form.clear_judgement()
        self.refusal.say("")
        self._show_face()

    def _show_face(self) -> None:
        face = self._desk.face
        self.no_face.setVisible(face is None)
        self.face_facts.setVisible(face is not None)
        if face is not None:
            height = self.tr("{height} px as recorded").format(
                height=round(face.detected.height_px)
            )
            self.face_facts.show_facts(
                [
                    (self.tr("Height"), height),
                    (self.tr("Found by"), self._found_by(face)),
                    (
                        self.tr("Certainty"),
                        self.tr("a person says that it is a face")
                        if face.by_hand
                        else self.tr("{score} that it is a face").format(
                            score=f"{face.detected.score:.2f}"
                        ),
                    ),
                ]
            )
        self._show_hindrances()

    def _found_by(self, face: Face) -> str:
        return self.tr("marked by hand") if face.by_hand else face.found_by

    def _show_hindrances(self) -> None:
        self.permission.show_gallery(self.form.chosen_gallery())
        missing = self.form.missing()
        track = self.track.track
        if self._desk.face is None and track is None:
            missing.insert(0, self.tr("a face"))
        # A refused kind is refused before anything else is asked, and the core puts the attempt
        # on the log: a button that cannot be pressed would leave no trace of it.
        refused = self.form.refused()
        closed = self.quality.closed and not self.track.enough
        if closed and not self.quality.override_reason() and not refused:
            missing.append(self.tr("a reason for searching a face below the gate"))
        possible = not missing and not self._searching and not self.permission.obstacle
        self.search_button.setEnabled(possible)
        if not guard(self._desk.workspace, "search", self.search_button):
            self.hindrances.say(refusal(self._desk.workspace, "search"), "neutral")
        elif self._searching:
            self.hindrances.say(self.tr("The search is running."), "neutral")
        elif missing:
            self.hindrances.say(
                self.tr("Still needed: {things}.").format(things=", ".join(missing)), "missing"
            )
        else:
            self.hindrances.say("")

    def _on_search(self) -> None:
        face, track, form = self._desk.face, self.track.track, self.form
        gallery, kind = form.chosen_gallery(), form.chosen_probe_class()
        if (face is None and track is None) or gallery is None or kind is None or self._searching:
            return
        reason, limit = form.reason.toPlainText().strip(), form.limit.value()
        within, filter_reason = form.limits.within(), form.limits.filter_reason()
        override, recipe = self.quality.override_reason(), self.edits.recipe()
        face_id = face.id if face is not None else None
        self._searching = True
        self.refusal.say("")
        self._show_hindrances()

        def work(workspace: Workspace, progress: Progress) -> Search:
            if track is not None:
                return casework.search_track(
                    workspace,
                    track.id,
                    gallery.name,
                    reason,
                    kind,
                    limit,
                    progress,
                    override,
                    within=within,
                    filter_reason=filter_reason,
                )
            assert face_id is not None
            return casework.search(
                workspace,
                face_id,
                gallery.name,
                reason,
                kind,
                limit,
                progress,
                override,
                recipe=recipe,
                within=within,
                filter_reason=filter_reason,
            )

        task = self._desk.run(
            work, self._on_searched, self._on_refused, self.tr("Searching the gallery")
        )
        self._desk.tasks.task_ended.connect(self._on_task_ended)
        self._task = task

    def _on_task_ended(self, task: object) -> None:
        if task is self._task:
            self._desk.tasks.task_ended.disconnect(self._on_task_ended)
            self._searching = False
            self._show_hindrances()

    def _on_searched(self, search: Search) -> None:
        self._desk.searches_changed.emit()
        self._desk.log_changed.emit()
        face, track = self._desk.face, self.track.track
        if track is not None and track.id == search.track_id:
            self.earlier.open(search)
        elif face is not None and face.id == search.probe.face_id:
            self._desk.choose_search(search)
            QTimer.singleShot(NEXT_TURN_MS, self, lambda: self._show_candidates(search))

    def _show_candidates(self, search: Search) -> None:
        if self._desk.search is not None and self._desk.search.id == search.id:
            self._desk.place_requested.emit("candidates")

    def _on_refused(self, error: Exception) -> None:
        self.refusal.say_error(error)
        self._desk.log_changed.emit()
