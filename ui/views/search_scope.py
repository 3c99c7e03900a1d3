"""Who was compared in a search, who was left out and why, and whether that is all of them."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui import filter_words, theme
from ui.views.facts import wrapped
from ui.views.rows import Note
from workstation.model import Search


class SearchScope(QWidget):
    """One sentence for a search of everybody; a standing note where a filter was in force."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.limit = Note()
        self.proof = wrapped(role="muted")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.TINY)
        layout.addWidget(self.limit)
        layout.addWidget(self.proof)

    def show_search(self, search: Search | None) -> None:
        """Say it of this search."""
        if search is None:
            self.limit.say("")
            self.proof.setText("")
            return
        within, compared = search.filters, search.searched_people
        if within.limits:
            left_out = search.gallery_people - compared
            effect = self.tr("It left out nobody.")
            if left_out:
                effect = self.tr(
                    "{left_out} of the {people} people of the gallery were not compared."
                ).format(left_out=f"{left_out:,}", people=f"{search.gallery_people:,}")
            self.limit.say(
                self.tr("Limit in force: {filter}. Reason: {reason}. {effect} {unknown}").format(
                    filter=filter_words.in_words(within),
                    reason=search.filter_reason.rstrip(". "),
                    effect=effect,
                    unknown=filter_words.unknown_stay_in(),
                ),
                "missing",
            )
        else:
            self.limit.say("")
        self.proof.setText(self._proof(compared, within.limits, search.certified))

    def _proof(self, compared: int, limited: bool, certified: bool | None) -> str:
        people = f"{compared:,}"
        if certified and limited:
            return self.tr(
                "All {people} people within the limit were compared. It was proven that none of "
                "them outside this list scores higher."
            ).format(people=people)
        if certified:
            return self.tr(
                "All {people} people of the gallery were compared. It was proven that nobody "
                "outside this list scores higher."
            ).format(people=people)
        said = self.tr("{people} people were compared.").format(people=people)
        if certified is None:
            return said
        return f"{said} " + self.tr(
            "It was not proven that nobody outside this list scores higher."
        )
