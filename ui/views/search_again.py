"""Searching again on the gallery as it is now: the button, and how the two lists differ."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui import theme
from ui.desk import Desk
from ui.phrases import translated
from ui.views.facts import wrapped
from ui.views.rows import Note
from workstation import casework
from workstation.model import Candidate, PersonId, Search, SearchDifference, SearchId

if TYPE_CHECKING:
    from workstation.progress import Progress
    from workstation.workspace import Workspace

NAMED_MAX = 4
"""So many of those who are gone are named; the earlier list holds them all."""


@dataclass(frozen=True)
class Relatives:
    """The search that this one makes again, and the newest one that makes this one again.

    ``earlier_shown`` is whether the candidates of the earlier one were shown to the user.
    """

    search_id: SearchId
    earlier: Search | None
    later: Search | None
    since_earlier: SearchDifference | None
    until_later: SearchDifference | None
    earlier_shown: bool = False


def read_relatives(workspace: Workspace, search: Search) -> Relatives:
    """Look for both among the searches of the case; reads only."""
    earlier = casework.find_search(workspace, search.repeats) if search.repeats else None
    searches = casework.searches(workspace, search.case_number)
    later = next((each for each in searches if each.repeats == search.id), None)
    return Relatives(
        search.id,
        earlier,
        later,
        casework.difference(earlier, search) if earlier is not None else None,
        casework.difference(search, later) if later is not None else None,
        earlier is not None and casework.candidates_shown(workspace, earlier.id),
    )


class SearchAgain(QWidget):
    """Stands over the list where there is an earlier or a later list of the same search.

    ``button`` searches again; it belongs beside the other verbs of the place. The earlier search
    stays as it is, and one can go to and fro between the two.
    """

    new_known = Signal(object)
    """Which candidates the earlier search did not return: a tuple of person ids."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._relatives: Relatives | None = None
        self.button = QPushButton(self.tr("Search again"))
        self.button.setAccessibleName(
            self.tr("Search the same face again in the gallery as it is now")
        )
        self.button.setShortcut("Ctrl+R")
        self.button.setToolTip(
            self.tr(
                "In the gallery as it is now (Ctrl+R). This result stays, with all that was "
                "recorded about it."
            )
        )
        self.button.clicked.connect(self._on_again)
        self.said = Note()
        self.gone = wrapped(role="small")
        self.later = Note()
        self.to_earlier = self._way(self.tr("Earlier result"), self._on_earlier)
        self.to_later = self._way(self.tr("Newer result"), self._on_later)
        self.problem = Note()
        words = QVBoxLayout()
        words.setSpacing(theme.TINY)
        for part in (self.said, self.gone, self.later, self.problem):
            words.addWidget(part)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.SMALL)
        row.addLayout(words, 1)
        row.addWidget(self.to_earlier)
        row.addWidget(self.to_later)
        desk.searches_changed.connect(self._read)
        self.show_search(desk.search)

    def _way(self, words: str, slot: object) -> QPushButton:
        button = QPushButton(words)
        button.setAccessibleName(words)
        button.clicked.connect(slot)
        return button

    def show_search(self, search: Search | None) -> None:
        """Follow another search."""
        self.problem.say("")
        self._show(None)
        self.button.setEnabled(search is not None)
        self._read()

    def _read(self) -> None:
        search = self._desk.search
        if search is None or not self._desk.candidates_shown:
            return

        def work(workspace: Workspace, _progress: Progress) -> Relatives:
            return read_relatives(workspace, search)

        self._desk.run(work, self._on_read, self._on_unread, self.tr("Comparing two searches"))

    def _on_read(self, relatives: Relatives) -> None:
        if self._desk.search is not None and self._desk.search.id == relatives.search_id:
            self._show(relatives)

    def _on_unread(self, error: Exception) -> None:
        self.problem.say_error(error)
        self.setVisible(True)

    def _show(self, relatives: Relatives | None) -> None:
        self._relatives = relatives
        earlier = relatives.earlier if relatives is not None else None
        later = relatives.later if relatives is not None else None
        difference = relatives.since_earlier if relatives is not None else None
        self.said.say("")
        self.gone.setText("")
        self.later.say("")
        if earlier is not None and difference is not None:
            self.said.say(
                self.tr("Searched again. Compared with the result of {time}: {sentence}").format(
                    time=_when(earlier), sentence=translated(difference.sentence)
                ),
                "neutral",
            )
            named = relatives is not None and relatives.earlier_shown
            listed = earlier.candidates if named else ()
            self.gone.setText(self._gone_words(difference.gone, listed))
        if relatives is not None and later is not None and relatives.until_later is not None:
            self.later.say(
                self.tr("This search was made again on {time}: {sentence}").format(
                    time=_when(later), sentence=translated(relatives.until_later.sentence)
                ),
                "missing",
            )
        self.gone.setVisible(bool(self.gone.text()))
        self.gone.setAccessibleName(self.gone.text())
        self.to_earlier.setVisible(earlier is not None)
        self.to_later.setVisible(later is not None)
        self.setVisible(earlier is not None or later is not None or bool(self.problem.text()))
        self.new_known.emit(difference.new if difference is not None else ())

    def _gone_words(self, gone: Sequence[PersonId], listed: Sequence[Candidate]) -> str:
        if not gone:
            return ""
        if not listed:
            return self.tr("Who is no longer listed stands in the earlier result.")
        people = {candidate.person_id: candidate for candidate in listed}
        named = [
            self.tr("{name} (rank {rank}, {score})").format(
                name=people[person].name,
                rank=people[person].rank,
                score=f"{people[person].score:.4f}",
            )
            for person in gone[:NAMED_MAX]
        ]
        if len(gone) > NAMED_MAX:
            named.append(self.tr("and {count} more").format(count=len(gone) - NAMED_MAX))
        return self.tr("No longer listed: {people}").format(people=", ".join(named))

    def _on_again(self) -> None:
        search = self._desk.search
        if search is None:
            return
        self.button.setEnabled(False)
        self.problem.say("")

        def work(workspace: Workspace, progress: Progress) -> Search:
            return casework.search_again(workspace, search.id, progress=progress)

        def made(again: Search) -> None:
            self.button.setEnabled(True)
            on_desk = self._desk.search is not None and self._desk.search.id == search.id
            if on_desk:
                self._desk.choose_search(again)
            self._desk.log_changed.emit()
            self._desk.searches_changed.emit()

        self._desk.run(work, made, self._on_refused, self.tr("Searching the gallery again"))

    def _on_refused(self, error: Exception) -> None:
        self.button.setEnabled(True)
        self.problem.say_error(error)
        self.setVisible(True)
        self._desk.log_changed.emit()

    def _on_earlier(self) -> None:
        if self._relatives is not None and self._relatives.earlier is not None:
            self._desk.choose_search(self._relatives.earlier)

    def _on_later(self) -> None:
        if self._relatives is not None and self._relatives.later is not None:
            self._desk.choose_search(self._relatives.later)


def _when(search: Search) -> str:
    return search.searched_at.strftime("%Y-%m-%d %H:%M UTC")
