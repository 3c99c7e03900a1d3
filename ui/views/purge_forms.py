"""The dialogs of a purge: request one, confirm one, and the receipt that is shown once."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ui import theme
from ui.desk import Desk
from ui.messages import plain_label
from ui.phrases import translated
from ui.time_left import number as counted
from ui.views.facts import Facts, section, wrapped
from ui.views.forms import FormDialog
from ui.views.rows import Note
from workstation import casework
from workstation.model import CaseNumber, Purge, PurgeKind, PurgeReceipt

if TYPE_CHECKING:
    from workstation.progress import Progress
    from workstation.workspace import Workspace

Content = tuple[tuple[tuple[str, int], ...], int]
"""What would go, by table, and the days of the delay."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("purge_forms", text)


def kind_word(kind: PurgeKind) -> str:
    """The kind as people say it."""
    return _tr("case") if kind is PurgeKind.CASE else _tr("gallery")


def in_words(counts: tuple[tuple[str, int], ...]) -> str:
    """Counts by table as one line: "searches: 2, candidates: 14, files: 1".

    Names of many things before the figure: one of them reads as well as fourteen.
    """
    return ", ".join(
        f"{translated(name.replace('_', ' '))}: {counted(count)}" for name, count in counts
    )


class RequestPurgeForm(FormDialog):
    """Says what would go and until when the request can be withdrawn; asks for the reason.

    ``target`` is a case's number or a gallery's id, ``name`` what people call it.
    """

    def __init__(
        self,
        desk: Desk,
        kind: PurgeKind,
        target: str,
        name: str,
        done: Callable[[Purge], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            _tr("Request a purge"),
            _tr("Request purge"),
            _tr("Nothing is purged yet: another person confirms it after the delay."),
            parent,
        )
        self._desk, self._kind, self._name, self._done = desk, kind, name, done
        self.facts = Facts(_tr("What a purge takes"))
        self.facts.show_facts([(kind_word(kind).capitalize(), name)])
        self.reason = self.add_text(
            _tr("Reason"),
            _tr("The rule or order that it rests on. It stays for ever: write no name into it."),
            required=True,
        )
        self.add_below(self.facts)
        self.reason.setFocus()
        self.submitted.connect(self._on_submitted)

        def work(workspace: Workspace, _progress: Progress) -> Content:
            counts = casework.what_would_go(workspace, kind, target)
            return counts, casework.policy(workspace).purge_delay_days

        desk.run(work, self._on_content)

    def _on_content(self, content: Content) -> None:
        counts, days = content
        due = self._desk.workspace.now() + timedelta(days=days)
        stays = _tr("The request, the counts and a commitment; nothing of what was in it.")
        if self._kind is PurgeKind.GALLERY:
            stays = _tr(
                "Candidates in the searches of cases, with names and scores: they are those cases' "
                "records."
            )
        self.facts.show_facts(
            [
                (kind_word(self._kind).capitalize(), self._name),
                (_tr("Would go"), in_words(counts) or _tr("nothing but its record")),
                (_tr("Stays"), stays),
                (
                    _tr("Another person"),
                    _tr("may confirm it from {0:%Y-%m-%d %H:%M} UTC on").format(due),
                ),
                (_tr("Withdrawing"), _tr("is possible until it is confirmed")),
            ]
        )  # fmt: skip
        self.fit()

    def _on_submitted(self) -> None:
        kind, name, reason = self._kind, self._name, self.reason.toPlainText().strip()

        def work(workspace: Workspace, _progress: Progress) -> Purge:
            if kind is PurgeKind.CASE:
                return casework.request_case_purge(workspace, CaseNumber(name), reason)
            return casework.request_gallery_purge(workspace, name, reason)

        self._desk.run(work, self._on_requested, self.fail, _tr("Requesting the purge"))

    def _on_requested(self, purge: Purge) -> None:
        self.accept()
        self._done(purge)
        self._desk.log_changed.emit()


class ConfirmPurgeForm(FormDialog):
    """Asks the second person to type what is purged; there is no way back, and it says so."""

    def __init__(
        self,
        desk: Desk,
        purge: Purge,
        done: Callable[[PurgeReceipt], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            _tr("Confirm the purge"),
            _tr("Purge for good"),
            _tr(
                "This cannot be undone. Every record, picture and template of the {0} is deleted, "
                "in the backups too. To go on, type {1}."
            ).format(kind_word(purge.kind), purge.name),
            parent,
        )
        self._desk, self._purge, self._done = desk, purge, done
        self.typed = self.add_line(
            _tr("Number of the case")
            if purge.kind is PurgeKind.CASE
            else _tr("Name of the gallery")
        )
        asked = Facts(_tr("The request"))
        asked.show_facts(
            [
                (
                    _tr("Requested"),
                    f"{purge.requested_at:%Y-%m-%d %H:%M} UTC, {purge.requested_by}",
                ),
                (_tr("Reason"), purge.reason),
            ]
        )  # fmt: skip
        self.add_below(asked)
        self.typed.textChanged.connect(self._on_typed)
        self.submitted.connect(self._on_submitted)
        self._on_typed()
        self.typed.setFocus()

    def _on_typed(self) -> None:
        same = self.typed.text().strip() == self._purge.name
        self.verb.setEnabled(same)
        waits = _tr("The button waits until {0} is typed.").format(self._purge.name)
        self.problem.say("" if same else waits, "" if same else "missing")

    def _on_submitted(self) -> None:
        wanted = self._purge.id
        self._desk.run(
            lambda workspace, _progress: casework.confirm_purge(workspace, wanted),
            self._on_purged,
            self.fail,
            _tr("Purging"),
        )

    def _on_purged(self, receipt: PurgeReceipt) -> None:
        self.accept()
        self._done(receipt)
        self._desk.log_changed.emit()


class ReceiptDialog(QDialog):
    """What went, and the salt. It is kept nowhere, so that the dialog asks whether it was copied.

    Closing is possible only after a copy, or after saying that nobody needs it.
    """

    def __init__(self, receipt: PurgeReceipt, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.receipt = receipt
        self._copied = False
        self.setWindowTitle(_tr("Receipt of the purge"))
        self.setAccessibleName(_tr("Receipt of the purge"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        purge = receipt.purge
        heading = plain_label(
            _tr("The {0} {1} was purged").format(kind_word(purge.kind), purge.name)
        )
        heading.setProperty("role", "heading")
        heading.setWordWrap(True)
        facts = Facts(_tr("What went"))
        facts.show_facts(
            [
                (_tr("Went"), in_words(tuple(one for one in purge.counts if one[1]))),
                (_tr("Commitment"), theme.grouped(purge.commitment)),
            ]
        )
        self.salt = QPlainTextEdit(theme.grouped(receipt.salt))
        self.salt.setReadOnly(True)
        self.salt.setTabChangesFocus(True)
        self.salt.setAccessibleName(_tr("Salt of the commitment"))
        self.salt.setFont(theme.font(tabular=True))
        self.salt.setFixedHeight(56)
        self.said = Note(self)
        self.said.say(_tr("The salt is shown once and kept nowhere."), "missing")
        buttons = QDialogButtonBox()
        self.copy = QPushButton(_tr("Copy salt and commitment"))
        self.copy.setProperty("kind", "primary")
        self.leave = QPushButton(_tr("Close"))
        for button in (self.copy, self.leave):
            button.setAccessibleName(button.text())
        buttons.addButton(self.copy, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(self.leave, QDialogButtonBox.ButtonRole.RejectRole)
        self.copy.clicked.connect(self._on_copy)
        self.leave.clicked.connect(self._on_leave)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.LARGE, theme.LARGE, theme.LARGE, theme.MEDIUM)
        layout.setSpacing(theme.SMALL)
        parts: tuple[QLabel | QWidget, ...] = (
            heading,
            facts,
            section(_tr("SALT")),
            self.salt,
            wrapped(
                _tr(
                    "With this salt, and with a disclosure folder made before, anybody can check "
                    "that the commitment fits what was purged. Without it nobody can try guesses. "
                    "Keep it with the court's or the department's file."
                ),
                "muted",
            ),
            self.said,
            buttons,
        )
        for part in parts:
            layout.addWidget(part)
        self.setMinimumWidth(560)
        self.copy.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # By itself it would stop at two thirds of a low screen, and cut words that wrap.
        self.resize(self.width(), self.heightForWidth(self.width()))

    def _on_copy(self) -> None:
        purge = self.receipt.purge
        QApplication.clipboard().setText(
            f"{purge.kind.value} {purge.name}\npurge {purge.id}\nsalt {self.receipt.salt}\n"
            f"commitment {purge.commitment}\n"
        )
        self._copied = True
        self.said.say(_tr("Copied. Paste it where it is to be kept."), "complete")

    def _on_leave(self) -> None:
        if not self._copied:
            self._copied = True
            self.said.say(
                _tr("It was not copied. Close again to go without it, or copy it now."), "refused"
            )
            return
        self.accept()

    def reject(self) -> None:
        """Escape asks the same as the button."""
        self._on_leave()
