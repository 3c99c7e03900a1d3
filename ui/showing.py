"""When the candidates of the search on the desk may be put on the screen, and the record of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ui.desk import Desk
from workstation import casework
from workstation.model import Analysis, Search, SearchId

if TYPE_CHECKING:
    from workstation.progress import Progress
    from workstation.workspace import Workspace


@dataclass(frozen=True)
class ProbeStanding:
    """What is known about the probe of a search before its candidates are shown.

    ``shown`` is whether they were shown to the user before, ``seen_before`` whether those of
    another search of the face were; ``ready`` whether the user's own analysis serves.
    """

    search_id: SearchId
    shown: bool
    seen_before: bool
    ready: bool
    analyses: tuple[Analysis, ...]


class Showing(QObject):
    """One per desk: ``Showing.of(desk)``.

    ``standing`` is None while it is being read. Candidates that the user has seen before come
    at once; all others only when ``show`` is called because somebody asked for them.
    """

    changed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._asked: SearchId | None = None
        self.standing: ProbeStanding | None = None
        desk.search_changed.connect(self._on_search_changed)
        desk.analysis_changed.connect(self._read)
        self._on_search_changed()

    @staticmethod
    def of(desk: Desk) -> Showing:
        """The desk's; made on first use."""
        found = desk.findChild(Showing)
        return found if isinstance(found, Showing) else Showing(desk)

    @property
    def withheld(self) -> bool:
        """Whether a search is on the desk whose candidates are not shown yet."""
        return self._desk.search is not None and not self._desk.candidates_shown

    def show(self, failed: Callable[[Exception], None] | None = None) -> None:
        """Tell the core that the candidates are shown to the user, then put them on the desk."""
        search = self._desk.search
        if search is None or self._desk.candidates_shown or self._asked == search.id:
            return
        search_id = self._asked = search.id

        def work(workspace: Workspace, _progress: Progress) -> Search:
            casework.show_candidates(workspace, search_id)
            return casework.find_search(workspace, search_id)

        def fail(error: Exception) -> None:
            self._asked = None
            if failed is not None:
                failed(error)

        def done(search: Search) -> None:
            self._asked = None
            self._on_shown(search)
            self._desk.log_changed.emit()

        self._desk.run(work, done, fail, self.tr("Reading the candidates"))

    def _on_shown(self, search: Search) -> None:
        on_desk = self._desk.search
        if on_desk is not None and on_desk.id == search.id and not self._desk.candidates_shown:
            self._desk.show_search(search)

    def _on_search_changed(self) -> None:
        self.standing = None
        self.changed.emit()
        self._read()

    def _read(self) -> None:
        search = self._desk.search
        if search is None or self._desk.candidates_shown:
            return

        def work(workspace: Workspace, _progress: Progress) -> tuple[ProbeStanding, Search | None]:
            standing = read_standing(workspace, search)
            full = casework.find_search(workspace, search.id) if standing.shown else None
            return standing, full

        self._desk.run(work, self._on_read, what=self.tr("Reading the analysis"))

    def _on_read(self, result: tuple[ProbeStanding, Search | None]) -> None:
        standing, full = result
        on_desk = self._desk.search
        if on_desk is None or on_desk.id != standing.search_id or self._desk.candidates_shown:
            return
        if full is not None:
            self._on_shown(full)
            return
        self.standing = standing
        self.changed.emit()


def read_standing(workspace: Workspace, search: Search) -> ProbeStanding:
    """Ask the core what the user has written about a probe, and seen of it; writes nothing."""
    faces = dict.fromkeys((search.probe.face_id, *(one.face_id for one in search.combined)))
    of_the_face = (
        each.id
        for each in casework.searches(workspace, search.case_number)
        if each.probe.face_id in faces and each.id != search.id
    )
    written = [each for face in faces for each in casework.analyses(workspace, face)]
    return ProbeStanding(
        search.id,
        casework.candidates_shown(workspace, search.id),
        any(casework.candidates_shown(workspace, each) for each in of_the_face),
        casework.may_compare(workspace, search.id),
        tuple(written),
    )
