"""How a search was made, and the action that makes it again to see whether it still agrees."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from ui import theme
from ui.desk import Desk
from ui.phrases import translated
from ui.views.facts import Facts, wrapped
from ui.views.rows import Note
from workstation import casework
from workstation.model import MARKED_BY_HAND, Search, SearchId

if TYPE_CHECKING:
    from workstation.progress import Progress
    from workstation.workspace import Workspace


SEARCH_ID_SHOWN = 12
"""So many characters name a search in a shell; all 32 would not fit and cannot be broken."""


class SearchFacts(QWidget):
    """Gallery, pack, provider, reason and time of the search on the desk; "Replay search"."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.facts = Facts(self.tr("How the search was made"))
        self.replay_button = QPushButton(self.tr("Replay search"))
        self.replay_button.setAccessibleName(
            self.tr("Replay the search and compare ranks and similarities with the record")
        )
        self.replay_button.clicked.connect(self._on_replay)
        self.result = Note()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.SMALL)
        layout.addWidget(wrapped(self.tr("HOW THE SEARCH WAS MADE"), "section"))
        layout.addWidget(self.facts)
        layout.addWidget(self.replay_button, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self.result)

    def show_search(self, search: Search) -> None:
        """Show the record of a search; the result of an earlier replay goes."""
        self.result.say("")
        self.facts.show_facts(
            [
                (
                    self.tr("Gallery"),
                    self.tr("{name}, version {version}").format(
                        name=search.gallery_name, version=search.gallery_version
                    ),
                ),
                (
                    self.tr("Searched"),
                    self.tr("{people} people, {images} portraits").format(
                        people=f"{search.searched_people:,}", images=f"{search.searched_images:,}"
                    ),
                ),
                (
                    self.tr("Face"),
                    self.tr("marked by hand, points as marked")
                    if search.found_by == MARKED_BY_HAND
                    else self.tr("found by {pack}").format(pack=search.found_by),
                ),
                (self.tr("Reason"), search.reason),
                (self.tr("By"), search.searched_by),
                (self.tr("Time"), search.searched_at.strftime("%Y-%m-%d %H:%M:%S UTC")),
                (
                    self.tr("Model pack"),
                    f"{search.pack.name} {search.pack.version}, {search.provider}",
                ),
                (self.tr("Pack hash"), theme.grouped(search.pack.sha256, 4)),
                (self.tr("Search id"), str(search.id)[:SEARCH_ID_SHOWN]),
            ]
        )

    def _on_replay(self) -> None:
        search = self._desk.search
        if search is None:
            return
        self.replay_button.setEnabled(False)
        self.result.say(self.tr("Replaying the search."), "neutral")

        def work(workspace: Workspace, _progress: Progress) -> tuple[SearchId, bool, str]:
            replay = casework.replay(workspace, search.id)
            same = replay.same_ranks and replay.same_edits
            return search.id, same, translated(replay.sentence)

        self._desk.run(work, self._on_replayed, self._on_failed, self.tr("Replaying the search"))

    def _on_replayed(self, result: tuple[SearchId, bool, str]) -> None:
        search_id, same, sentence = result
        self.replay_button.setEnabled(True)
        self._desk.log_changed.emit()
        if self._desk.search is not None and self._desk.search.id == search_id:
            self.result.say(sentence, "complete" if same else "refused")

    def _on_failed(self, error: Exception) -> None:
        self.replay_button.setEnabled(True)
        self.result.say_error(error)
