"""Facts that are hidden while comparing, and the way to ask for one: it is written into the log."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget, QWidgetAction

from ui import component_words, stranger_words, theme
from ui.views.examination.examining import Examining
from ui.views.facts import Facts, wrapped
from workstation.model import Candidate, ContextFact, Search

MENU_WIDTH = 300


class ContextStrip(QWidget):
    """What the user asked for about this candidate; all else stays hidden.

    ``wanted`` asks for a ``ContextFact``.
    """

    wanted = Signal(object)

    def __init__(self, examining: Examining, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._examining = examining
        self.words = wrapped(role="small")
        self.ask_button = QPushButton(self.tr("Ask (H)"))
        self.ask_button.setProperty("kind", "way")
        self.ask_button.setAccessibleName(self.tr("Ask to see a hidden fact (H)"))
        self.ask_button.setToolTip(self.ask_button.accessibleName())
        self.facts = Facts(self.tr("Facts that you asked for"))
        self.menu: QMenu | None = None
        row = QHBoxLayout()
        row.setSpacing(theme.SMALL)
        row.addWidget(self.words, 1)
        row.addWidget(self.ask_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.TINY)
        layout.addLayout(row)
        layout.addWidget(self.facts)
        self.ask_button.clicked.connect(self.ask)
        examining.candidate_changed.connect(self._show)
        examining.records_changed.connect(self._show)
        self._show()

    def hidden_facts(self) -> tuple[ContextFact, ...]:
        """The facts that the user has not asked for; none while it is not known."""
        read = self._examining.read
        if read is None:
            return ()
        asked = {each.fact for each in read.asked}
        return tuple(fact for fact in ContextFact if fact not in asked)

    def ask(self) -> None:
        """Offer the hidden facts; nothing is asked for before one of them is chosen."""
        hidden = self.hidden_facts()
        if not hidden:
            return
        menu = QMenu(self)
        menu.setAccessibleName(self.tr("Ask to see"))
        warning = wrapped(
            self.tr(
                "Ask to see a fact that can lead the eye. Asking is written into the log and "
                "stands on the record."
            )
        )
        warning.setFixedWidth(MENU_WIDTH)
        warning.setContentsMargins(theme.LARGE, theme.SMALL, theme.MEDIUM, theme.SMALL)
        head = QWidgetAction(menu)
        head.setDefaultWidget(warning)
        head.setEnabled(False)
        warning.setEnabled(True)
        menu.addAction(head)
        for fact in hidden:
            action = menu.addAction(component_words.fact(fact))
            action.triggered.connect(partial(self.wanted.emit, fact))
        menu.aboutToHide.connect(menu.deleteLater)
        self.menu = menu
        menu.popup(self.ask_button.mapToGlobal(QPoint(0, self.ask_button.height())))

    def _show(self) -> None:
        search, candidate = self._examining.desk.search, self._examining.desk.candidate
        read, hidden = self._examining.read, self.hidden_facts()
        named = ", ".join(component_words.fact(each).lower() for each in hidden)
        if read is None:
            words = ""
        elif hidden:
            words = self.tr("Hidden while comparing: {facts}").format(facts=named)
        else:
            words = self.tr("Nothing is hidden any more.")
        self.words.setText(words)
        self.ask_button.setVisible(bool(hidden))
        shown = []
        if read is not None and search is not None and candidate is not None:
            for asked in read.asked:
                value = self._value(asked.fact, search, candidate, read.offence)
                shown.append((component_words.fact(asked.fact), value))
        self.facts.show_facts(shown)
        self.facts.setVisible(bool(shown))

    def _value(self, fact: ContextFact, search: Search, candidate: Candidate, offence: str) -> str:
        if fact is ContextFact.SIMILARITY:
            beside = stranger_words.beside_score(search, candidate)
            return self.tr("{score}; {strangers}").format(
                score=self._similarity(candidate), strangers=beside or self.tr("no probability")
            )
        if fact is ContextFact.RANK:
            return self.tr("{rank} of {count}").format(
                rank=candidate.rank, count=len(search.candidates)
            )
        if fact is ContextFact.NAME:
            return ", ".join(dict.fromkeys((candidate.name, str(candidate.person_id))))
        return offence or self.tr("not recorded")

    def _similarity(self, candidate: Candidate) -> str:
        """The score; where the probe was edited both, or which of them there is."""
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
