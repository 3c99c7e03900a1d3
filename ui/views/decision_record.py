"""Recorded decisions, read-only, with the documents that can be made of them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui import theme
from ui.desk import Desk
from ui.phrases import translated
from ui.views.facts import section, wrapped
from ui.views.plate_saver import PlateSaver
from ui.views.rows import Note
from ui.views.standing import Standing
from workstation import casework
from workstation.identification import Decision, Outcome
from workstation.model import Reopening

if TYPE_CHECKING:
    from workstation.progress import Progress
    from workstation.workspace import Workspace

    Writer = Callable[[Workspace, Decision, Path], Path]


class DecisionCard(QWidget):
    """One decision in words, and the buttons that save its documents."""

    def __init__(
        self,
        desk: Desk,
        decision: Decision,
        name: str,
        reopening: Reopening | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self.decision = decision
        self.verdict = Note(self)
        outcome = translated(decision.outcome).capitalize()
        words = f"{outcome}: {name}" if name else outcome
        self.verdict.say(words, "complete" if reopening is None else "neutral")
        who = self.tr("Recorded by {who}, {time}.").format(
            who=decision.decided_by, time=decision.decided_at.strftime("%Y-%m-%d %H:%M:%S UTC")
        )
        self.sheet_button = self._button(
            self.tr("Save lead sheet (PDF)"), self._on_sheet_asked, True
        )
        self.picture_button = self._button(
            self.tr("Save comparison picture"), self._on_picture_asked, False
        )
        self.picture_button.setEnabled(decision.person_id is not None)
        self.saved = Note(self)
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.SMALL)
        buttons.addWidget(self.sheet_button)
        if decision.outcome is Outcome.IDENTIFIED:
            self.record_button = self._button(
                self.tr("Save record (PDF)"), self._on_record_asked, False
            )
            buttons.addWidget(self.record_button)
        buttons.addWidget(self.picture_button)
        self.plate = PlateSaver(desk, self)
        self.plate.show_candidate(decision.search, decision.person_id)
        buttons.addWidget(self.plate.button)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, theme.SMALL)
        layout.setSpacing(theme.TINY)
        layout.addWidget(self.verdict)
        layout.addWidget(wrapped(who, "small"))
        layout.addWidget(wrapped(decision.note))
        self.reopened = Note(self)
        if reopening is not None:
            self.reopened.say(
                self.tr("Reopened by {who}, {time}: {reason}").format(
                    who=reopening.reopened_by,
                    time=reopening.reopened_at.strftime("%Y-%m-%d %H:%M UTC"),
                    reason=reopening.reason,
                ),
                "missing",
            )
        layout.addWidget(self.reopened)
        if decision.outcome is Outcome.IDENTIFIED:
            layout.addWidget(
                wrapped(
                    self.tr(
                        "Investigative lead only. It does not constitute probable cause and "
                        "must not be the sole basis of an arrest."
                    ),
                    "muted",
                )
            )
        layout.addSpacing(theme.TINY)
        layout.addLayout(buttons)
        layout.addWidget(self.saved)
        layout.addWidget(self.plate)

    @staticmethod
    def _button(text: str, act: Callable[[], None], primary: bool) -> QPushButton:
        button = QPushButton(text)
        button.setAccessibleName(text)
        if primary:
            button.setProperty("kind", "primary")
        button.clicked.connect(act)
        return button

    def _on_sheet_asked(self) -> None:
        self._ask_where(
            self.tr("Save lead sheet"), "lead-sheet", "pdf", self.tr("PDF documents (*.pdf)"),
            casework.write_lead_sheet,
        )  # fmt: skip

    def _on_record_asked(self) -> None:
        self._ask_where(
            self.tr("Save identification record"),
            "identification-record",
            "pdf",
            self.tr("PDF documents (*.pdf)"),
            casework.write_identification_record,
        )

    def _on_picture_asked(self) -> None:
        self._ask_where(
            self.tr("Save comparison picture"), "comparison", "png", self.tr("Pictures (*.png)"),
            casework.write_comparison_picture,
        )  # fmt: skip

    def _ask_where(self, title: str, stem: str, suffix: str, kinds: str, writer: Writer) -> None:
        self.dialog = QFileDialog(self, title)
        self.dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        self.dialog.setDefaultSuffix(suffix)
        self.dialog.setNameFilter(kinds)
        number = "".join(
            letter if letter.isalnum() or letter in "-_" else "-"
            for letter in self.decision.search.case_number
        )
        self.dialog.selectFile(f"{stem}-{number}-{self.decision.search_id[:8]}.{suffix}")
        self.dialog.fileSelected.connect(lambda path: self._save(Path(path), writer))
        self.dialog.open()

    def _save(self, target: Path, writer: Writer) -> None:
        decision = self.decision
        self.saved.say(self.tr("Saving."), "neutral")

        def work(workspace: Workspace, _progress: Progress) -> Path:
            return writer(workspace, decision, target)

        self._desk.run(work, self._on_saved, self._on_failed, self.tr("Writing a document"))

    def _on_saved(self, written: Path) -> None:
        self.saved.say(self.tr("Saved as {file}").format(file=written), "complete")
        self._desk.log_changed.emit()

    def _on_failed(self, error: Exception) -> None:
        self.saved.say_error(error)


class DecisionRecord(QWidget):
    """The decisions of a search, the newest first; hidden while there is none."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.cards: list[DecisionCard] = []
        self._shown: object = ()
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(theme.SMALL)
        self._layout.addWidget(section(self.tr("RECORDED DECISIONS")))
        self.hide()

    def show_standing(self, standing: Standing) -> None:
        """Show the decisions about the search."""
        shown = (standing.decisions, standing.examination.reopened)
        if shown == self._shown and self.cards:
            return
        for card in self.cards:
            self._layout.removeWidget(card)
            card.hide()
            card.deleteLater()
        names = {
            # A department without names of its own uses the id as the name: say it once.
            c.person_id: c.name if c.name == c.person_id else f"{c.name} ({c.person_id})"
            for c in standing.search.candidates
        }
        self._shown = shown
        self.cards = []
        for decision in standing.decisions:
            name = names.get(decision.person_id, "") if decision.person_id is not None else ""
            reopening = standing.examination.reopened.get(decision.id)
            card = DecisionCard(self._desk, decision, name, reopening, self)
            self._layout.addWidget(card)
            self.cards.append(card)
        self.setVisible(bool(self.cards))
