"""Which picture is in which pane: the candidate on the desk, frames of the track, a menu of all."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu, QWidget

from ui.desk import Desk
from ui.views.panes import words
from ui.views.panes.aligning import Aligning
from ui.views.panes.board import PaneBoard
from ui.views.panes.following import Following
from ui.views.panes.overlaying import Overlaying
from ui.views.panes.pane import ComparisonPane
from ui.views.panes.shown import (
    Choices,
    Offered,
    Shown,
    edited_probe_of,
    found_portrait,
    probe_of,
)
from ui.views.panes.treated import Dressed
from ui.views.pixels import Prepared
from workstation.model import Candidate, Search, Subject
from workstation.model.viewing import PANES_MAX, PANES_MIN


class Filling(QObject):
    """Puts pictures into panes as soon as they are read."""

    def __init__(
        self,
        desk: Desk,
        board: PaneBoard,
        aligning: Aligning,
        overlaying: Overlaying,
        parent: QObject | None = None,
        choices: Choices | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk, self._board = desk, board
        self._aligning, self._overlaying = aligning, overlaying
        self._wanted: dict[ComparisonPane, Shown] = {}
        self._following = Following(board, overlaying)
        self.choices = choices or Choices(desk, self)
        self.choices.changed.connect(self._on_offered)
        desk.galleries_changed.connect(self._take_deleted_away)

    @property
    def offered(self) -> Offered | None:
        """What there is to show, as far as it was read."""
        return self.choices.offered

    @property
    def in_first(self) -> Shown | None:
        """What the first pane shows, or will as soon as it is read."""
        return self._wanted.get(self._board.first)

    def show_candidate(self, *, edited: bool = False) -> None:
        """Show the probe and the portrait that the search found; the first pane stays as it is
        where it shows the same probe already."""
        search, candidate = self._desk.search, self._desk.candidate
        self._overlaying.forget()
        self._aligning.stop()
        for pane in self._board.panes[PANES_MIN:]:
            # Portraits of somebody else go; frames of the same track stay beside the next one.
            if pane.is_portrait or candidate is None:
                self._wanted.pop(pane, None)
                self._board.close_pane(pane)
        for pane in self._board.panes[1:]:
            if pane.is_portrait or pane is self._board.panes[1]:
                self._wanted.pop(pane, None)
                pane.show(None, None)
        self.choices.read()
        offered = self.choices.offered
        if search is None or candidate is None or offered is None:
            self._wanted = {}
            for pane in self._board.panes:
                pane.show(None, None)
            return
        self.show_probe(edited=edited)
        self.put(self._board.panes[1], offered.portraits[0])
        self._read_ahead(search, candidate)

    def _read_ahead(self, search: Search, candidate: Candidate) -> None:
        """Read the next candidate's portrait while this one is looked at."""
        place = search.candidates.index(candidate) + 1
        if place < len(search.candidates):
            following = found_portrait(search.candidates[place])
            self.choices.fetch(self, following, lambda _picture, _shown: None)

    def show_probe(self, *, edited: bool = False) -> None:
        """Show the probe as recorded, or as it was edited for the search."""
        search = self._desk.search
        if search is None:
            self._board.first.show(None, None)
            return
        shown = (edited_probe_of(search) if edited else None) or probe_of(search)
        current = self._wanted.get(self._board.first)
        if current is None or current.key != shown.key:
            self.put(self._board.first, shown)

    def put(self, pane: ComparisonPane, shown: Shown) -> None:
        """Show a picture in a pane as soon as it is read."""
        self._aligning.stop()
        self._wanted[pane] = shown
        if pane.shown is not None and pane.shown.key != shown.key:
            self._overlaying.picture_changed(self._board.panes.index(pane))
        pane.canvas.empty_text = self.tr("Reading the picture")
        if pane is not self._board.first or not self._same_search(pane, shown):
            pane.show(None, None)
            pane.shown = shown

        def arrived(picture: Prepared | None, read: Shown) -> None:
            if self._wanted.get(pane) is shown and pane in self._board.panes:
                self._arrived(pane, read, picture)

        first_look = pane.treated.picture is None
        self.choices.fetch(
            pane, shown, arrived, self._board.face_height_px(pane) if first_look else 0.0
        )

    def _same_search(self, pane: ComparisonPane, shown: Shown) -> bool:
        """Whether what the first pane shows may stay until the new picture is there."""
        before = pane.shown
        return before is not None and before.face_id == shown.face_id

    def show_frame(self, shown: Shown, picture: Prepared, dressed: Dressed | None = None) -> None:
        """Show a frame of the track in the first pane, where everything else stays as it is."""
        self._aligning.stop()
        self._wanted[self._board.first] = shown
        self._arrived(self._board.first, shown, picture, alike=True, dressed=dressed)

    def _arrived(
        self,
        pane: ComparisonPane,
        shown: Shown,
        picture: Prepared | None,
        *,
        alike: bool = False,
        dressed: Dressed | None = None,
    ) -> None:
        offered = self.offered
        if offered is not None and shown.key == offered.probe.key:
            shown = offered.probe  # which knows its frame
        if picture is None:
            pane.canvas.empty_text = self._unreadable(shown)
        looked_at = pane.treated.is_glimpse and pane.shown and pane.shown.key == shown.key
        first = pane is self._board.first
        stood = self._following.stood() if first else None
        pane.show(shown, picture, treated_alike=alike, dressed=dressed)
        if looked_at:
            return  # at the same picture, reduced: it is laid out already
        if first and shown.face is not None:
            self._following.follow(stood, shown, alike=alike)
        self._aligning.renew(pane)

    def _unreadable(self, shown: Shown) -> str:
        if shown.subject is Subject.EDITED_PROBE:
            return self.tr(
                "The edited picture could not be made again as it was searched.\n"
                "Replay the search in Candidates to see what differs."
            )
        if shown.subject is Subject.PORTRAIT:
            return self.tr("This portrait cannot be read; its record is kept.")
        return self.tr("This picture cannot be read. Evidence says why.")

    def _take_deleted_away(self) -> None:
        """Portraits that are not in their gallery any more are not shown any more either."""
        for pane in self._board.panes:
            shown = self._wanted.get(pane)
            if shown is None or shown.subject is not Subject.PORTRAIT:
                continue

            def arrived(
                picture: Prepared | None,
                _read: Shown,
                pane: ComparisonPane = pane,
                shown: Shown = shown,
            ) -> None:
                if picture is None and self._wanted.get(pane) is shown:
                    self._overlaying.leave()
                    pane.canvas.empty_text = self._unreadable(shown)
                    pane.show(pane.shown, None)

            self.choices.fetch(pane, shown, arrived)

    def _on_offered(self) -> None:
        """The list arrived: what is shown already knows its record, or its frame, now."""
        first, offered = self._board.first, self.offered
        stepped = offered is not None and offered.track is not None
        for pane in self._board.panes:
            pane.keep_lines(3 if stepped else 2)  # frames of a track say more
        if first.shown is not None and offered and first.shown.key == offered.probe.key:
            first.shown = offered.probe
            self._board.arrange()
        self._board.pictures_changed.emit()

    def menu(self, parent: QWidget) -> QMenu:
        """What can be added, what can be shown instead in the active pane, and closing it."""
        menu = QMenu(parent)
        pane = self._board.active
        offered = self.offered.all() if self.offered is not None else ()
        named = self._named(offered)
        shown = {each.shown.key for each in self._board.panes if each.shown is not None}
        for words_, each in named:
            action = menu.addAction(self.tr("Add a pane: {picture}").format(picture=words_))
            action.setEnabled(len(self._board.panes) < PANES_MAX and each.key not in shown)
            action.triggered.connect(lambda _checked=False, each=each: self.add(each))
        menu.addSeparator()
        for words_, each in named:
            if pane is self._board.first and each.subject is Subject.PORTRAIT:
                continue  # the first pane is what the others are laid on: always the evidence
            action = menu.addAction(self.tr("Show here: {picture}").format(picture=words_))
            action.setEnabled(each.key not in shown)
            action.triggered.connect(lambda _checked=False, each=each: self._instead(pane, each))
        menu.addSeparator()
        close = menu.addAction(self.tr("Close the active pane"))
        may_close = len(self._board.panes) > PANES_MIN and pane is not self._board.first
        close.setEnabled(may_close)
        close.triggered.connect(lambda: self.close_pane(pane))
        return menu

    def _named(self, offered: tuple[Shown, ...]) -> list[tuple[str, Shown]]:
        portraits = [each for each in offered if each.subject is Subject.PORTRAIT]
        return [
            (
                words.choice_words(
                    each, portraits.index(each) + 1 if each in portraits else 0, len(portraits)
                ),
                each,
            )
            for each in offered
        ]

    def number_of(self, shown: Shown) -> tuple[int, int]:
        """The number of a portrait among those of the person, from 1, and how many there are."""
        portraits = self.offered.portraits if self.offered is not None else ()
        keys = [each.key for each in portraits]
        return (keys.index(shown.key) + 1 if shown.key in keys else 1), max(1, len(portraits))

    def add(self, shown: Shown) -> None:
        """Show a picture in a pane of its own."""
        pane = self._board.add()
        if pane is not None:
            self.put(pane, shown)
            pane.canvas.show()
            pane.canvas.setFocus()

    def _instead(self, pane: ComparisonPane, shown: Shown) -> None:
        if pane in self._board.panes:
            self.put(pane, shown)

    def close_pane(self, pane: ComparisonPane) -> None:
        """Close a pane, where two are left."""
        number = self._board.panes.index(pane)
        if number == 0 or len(self._board.panes) <= PANES_MIN:
            return
        self._overlaying.leave()
        self._aligning.stop()
        self._wanted.pop(pane, None)
        self._overlaying.pane_closed(number)
        self._board.close_pane(pane)
