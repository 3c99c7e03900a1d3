"""What is known of a candidate beyond the pictures; hidden until it is asked for."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ui import stranger_words
from ui.desk import Desk
from ui.views.facts import Facts
from ui.views.panes.shown import Shown
from workstation.model import Candidate
from workstation.portrait_age import is_exact, is_old, portrait_age_years


class CandidateFacts(Facts):
    """Follows the candidate on the desk."""

    def __init__(self, desk: Desk, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, 3, parent)
        self._desk = desk

    def show_portrait(self, shown: Shown | None) -> None:
        """Show the facts of the candidate on the desk, with the date of a portrait."""
        search, candidate = self._desk.search, self._desk.candidate
        if search is None or candidate is None:
            self.show_facts(())
            return
        taken = shown.taken if shown is not None else candidate.photo_date
        on = search.searched_at.date()
        old = is_old(taken, on)
        words = taken or self.tr("date not known")
        if old:
            form = self.tr("{date}, up to {years} years old: over 5 years")
            if is_exact(taken):
                form = self.tr("{date}, {years} years old: over 5 years")
            words = form.format(date=taken, years=portrait_age_years(taken, on))
        name = self.tr("Portrait taken")
        names = dict.fromkeys((candidate.name, str(candidate.person_id)))
        self.show_facts(
            [
                (self.tr("Person"), ", ".join(names)),
                (self.tr("Similarity"), self._similarity(candidate)),
                (self.tr("Strangers"), stranger_words.beside_score(search, candidate)),
                (self.tr("Born"), candidate.born or self.tr("not known")),
                (name, words),
                (self.tr("Case"), str(search.case_number)),
            ],
            missing=[name] if old else [],
        )

    def _similarity(self, candidate: Candidate) -> str:
        """The score; where the probe was edited both, or the mark."""
        recorded, edited = candidate.unedited_score, candidate.edited_score
        if recorded is None and edited is None:
            return f"{candidate.score:.4f}"
        if recorded is None:
            return self.tr("{score}, only after editing").format(score=f"{edited:.4f}")
        if edited is None:
            return self.tr("{score}, only as recorded").format(score=f"{recorded:.4f}")
        return self.tr("recorded {recorded}, edited {edited}").format(
            recorded=f"{recorded:.4f}", edited=f"{edited:.4f}"
        )
