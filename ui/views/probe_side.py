"""The probe's side of the comparison: the face as recorded or, where it was edited, as edited."""

from __future__ import annotations

from PySide6.QtCore import QObject

from ui.desk import Desk
from ui.phrases import translated
from ui.views.pixel_source import PixelSource
from ui.views.pixels import Prepared
from ui.views.portrait_side import Side
from workstation.model import Search


class ProbeSide(Side):
    """Begins with the face as recorded; what is shown stands under it."""

    def __init__(self, desk: Desk, heading: str, parent: QObject | None = None) -> None:
        super().__init__(heading, parent)
        self._source = PixelSource.of(desk)
        self._search: Search | None = None
        self._edited = False

    def show_search(self, search: Search | None, edited: bool = False) -> None:
        """Show the probe of a search; ``edited`` as it was edited for that search."""
        if search is None or search != self._search:
            self.show_picture(None, None)
        self._search, self._edited = search, edited
        if search is None:
            return
        edits = search.probe.edits if edited else None

        def arrived(picture: Prepared | None) -> None:
            if (search, edited) != (self._search, self._edited):
                return
            box = edits.face.box if edits is not None else search.face.box
            self.show_picture(picture, box)
            words = self.tr("as recorded")
            if edits is not None:
                words = self.tr("working copy: {edits}").format(
                    edits="; ".join(map(translated, search.probe.steps))
                )
            self.picture.set_treatment(words)
            if picture is None and edits is not None:
                self.picture.set_empty_text(
                    self.tr(
                        "The edited picture could not be made again as it was searched.\n"
                        "Replay the search in Candidates to see what differs."
                    )
                )

        if edits is not None:
            self._source.edited_probe(self, search, arrived)
        else:
            self._source.probe(self, search, arrived)
