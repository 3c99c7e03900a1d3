"""The facts in the status bar: gallery, engine, log and user of the open workspace."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ui import messages
from ui.desk import Desk
from ui.messages import explain
from ui.phrases import translated
from ui.role_words import spelt
from ui.status import Status
from ui.tasks import Task
from ui.time_left import number
from workstation import casework
from workstation.errors import NotSignedIn, SessionLocked
from workstation.model import Gallery, LogCheck

if TYPE_CHECKING:
    from workstation.casework import EngineFacts
    from workstation.progress import Progress
    from workstation.workspace import Workspace


class Standing(QObject):
    """Reads the facts in the background and writes them into the status bar."""

    def __init__(self, desk: Desk, status: Status) -> None:
        super().__init__(desk)
        self._desk = desk
        self._status = status
        self._galleries: Sequence[Gallery] = ()
        self._counting = self._count_again = False
        self._entries_known, self._counted_at = 0, desk.workspace.newest_entry
        self._show_user()
        desk.galleries_changed.connect(self._read_galleries)
        desk.search_changed.connect(self._show_gallery)
        desk.log_changed.connect(self._count_log)
        # Views, refusals and failures are entries too, and nobody tells of them.
        desk.tasks.task_ended.connect(self._on_task_ended)
        self._read_galleries()
        desk.run(_verify, self._on_log_checked, what=self.tr("Checking the log"))
        status.set_fact("engine", self.tr("Loading the model pack"))
        desk.run(
            _engine,
            self._on_engine,
            self._on_engine_failed,
            self.tr("Loading the model pack"),
            "pictures",
        )

    def _show_user(self) -> None:
        session = self._desk.workspace.session
        if session is not None:
            roles = spelt(session.account.roles)
            self._status.set_fact("user", session.account.name, roles)

    def _on_task_ended(self, _task: Task) -> None:
        workspace = self._desk.workspace
        there = workspace.session is not None and not workspace.is_locked()
        if there and workspace.newest_entry > self._counted_at:
            self._count_log()

    def _read_galleries(self) -> None:
        self._desk.run(
            lambda workspace, _progress: casework.galleries(workspace), self._on_galleries
        )

    def _on_galleries(self, galleries: Sequence[Gallery]) -> None:
        self._galleries = galleries
        self._show_gallery()

    def _show_gallery(self) -> None:
        search, held = self._desk.search, self._galleries
        if search is not None:
            text = self.tr("{0}: {1} people").format(
                search.gallery_name, number(search.gallery_people)
            )
            self._status.set_fact("gallery", text, self.tr("The gallery that was searched"))
        elif len(held) == 1:
            text = self.tr("{0}: {1} people").format(held[0].name, number(held[0].people))
            self._status.set_fact("gallery", text, self.tr("The only gallery"))
        elif held:
            people = number(sum(gallery.people for gallery in held))
            self._status.set_fact(
                "gallery", self.tr("{0} galleries: {1} people").format(len(held), people)
            )
        else:
            self._status.set_fact(
                "gallery",
                self.tr("No gallery"),
                self.tr("Make a gallery and import portraits before you search (Ctrl+G)."),
                "missing",
            )

    def _on_log_checked(self, check: LogCheck) -> None:
        self._entries_known = check.entries
        self._show_unanchored(check.unanchored)
        if check.ok:
            text = self.tr("Log verified: {0}").format(self._entries(check.entries))
            self._status.set_fact("log", text, translated(check.sentence))
        else:
            text = self.tr("Log broken at entry {0}").format(check.first_bad)
            self._status.set_fact("log", text, translated(check.sentence), "refused")

    def _entries(self, count: int) -> str:
        return self.tr("1 entry") if count == 1 else self.tr("{0} entries").format(number(count))

    def _count_log(self) -> None:
        """Many records in a row ask for one count, not for many."""
        if self._counting:
            self._count_again = True
            return
        self._counting = True
        self._counted_at = self._desk.workspace.newest_entry
        self._desk.run(_unanchored, self._on_counted, self._on_not_counted)

    def _show_unanchored(self, count: int) -> None:
        text = (
            self.tr("{0} not yet anchored").format(self._entries(count))
            if count
            else self.tr("Log anchored")
        )
        self._status.set_fact(
            "anchored",
            text,
            self.tr(
                "Entries that no witness folder vouches for yet. Anchor the log in its place: a "
                "checkpoint is copied to a folder such as a supervisor's memory stick."
            ),
        )

    def _on_counted(self, unanchored: int) -> None:
        newest = max(self._entries_known, self._counted_at)
        self._counting = False
        self._show_unanchored(unanchored)
        if not self._status.fact("log").startswith(self.tr("Log broken")):
            text = self.tr("Log: {0}").format(self._entries(newest))
            self._status.set_fact("log", text, self.tr("Open the log to verify it (Ctrl+6)."))
        if self._count_again:
            self._count_again = False
            self._count_log()

    def _on_not_counted(self, error: Exception) -> None:
        self._counting = False
        if not isinstance(error, (NotSignedIn, SessionLocked)):
            messages.show(error)

    def _on_engine(self, facts: EngineFacts) -> None:
        provider = facts.provider.removesuffix("ExecutionProvider")
        self._status.set_fact(
            "engine",
            self.tr("{0} on {1}").format(facts.pack.name, provider),
            self.tr("The model pack, and the provider that is really in use: {0}").format(
                facts.provider
            ),
        )

    def _on_engine_failed(self, error: Exception) -> None:
        message = explain(error)
        self._status.set_fact(
            "engine",
            self.tr("No model pack"),
            f"{message.sentence} {message.next_step}".strip(),
            "refused",
        )
        messages.show(error)


def _verify(workspace: Workspace, _progress: Progress) -> LogCheck:
    return casework.verify_log(workspace)


def _engine(workspace: Workspace, _progress: Progress) -> EngineFacts:
    return casework.engine_facts(workspace)


def _unanchored(workspace: Workspace, _progress: Progress) -> int:
    return casework.unanchored(workspace)
