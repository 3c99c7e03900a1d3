"""What an examiner can do to the chosen group: four buttons, and a reason where one is needed."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

from ui import theme
from ui.case_footage import CaseFootage
from ui.desk import Desk
from ui.permitted import guard
from ui.phrases import translated
from ui.views.forms import FormDialog
from ui.views.group_forms import MergeForm, ReasonForm
from ui.views.rows import Note
from workstation import casework
from workstation.errors import ReasonNeeded
from workstation.model import CaseNumber, Group, GroupEvent, GroupId, TrackId
from workstation.workspace import Workspace

Act = Callable[[Workspace, CaseNumber, str], object]
"""Something done to groups, with the reason as its last argument."""


class GroupActs(QWidget):
    """Acts upon the group and the appearances that ``offer`` was told of last."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._known = CaseFootage.of(desk)
        self._group: Group | None = None
        self._chosen: tuple[TrackId, ...] = ()
        self.confirm = self._button(
            self.tr("Confirm"),
            "Ctrl+Shift+C",
            self.tr("All appearances show one person"),
            self._on_confirm,
        )
        self.reject = self._button(
            self.tr("Another person"),
            "Ctrl+Shift+X",
            self.tr(
                "The chosen appearances, or all that are only suggested, are not this person, "
                "nor each other"
            ),
            self._on_reject,
        )
        self.merge = self._button(
            self.tr("Merge with..."),
            "Ctrl+Shift+M",
            self.tr("Another group is the same person"),
            self._on_merge,
        )
        self.split = self._button(
            self.tr("Split off"),
            "Ctrl+Shift+S",
            self.tr("The chosen appearances are one other person"),
            self._on_split,
        )
        self.problem = Note()
        grid = QGridLayout(self)
        grid.setContentsMargins(theme.MEDIUM, 0, theme.MEDIUM, theme.SMALL)
        grid.setSpacing(theme.SMALL)
        for place, button in enumerate((self.confirm, self.reject, self.merge, self.split)):
            grid.addWidget(button, place // 2, place % 2)
        grid.addWidget(self.problem, 2, 0, 1, 2)
        self.offer(None, ())

    @staticmethod
    def _button(words: str, key: str, tip: str, slot: Callable[[], None]) -> QPushButton:
        button = QPushButton(words)
        button.setAccessibleName(words)
        button.setShortcut(key)
        button.setToolTip(f"{tip} ({key})")
        button.clicked.connect(slot)
        return button

    def offer(self, group: Group | None, chosen: Sequence[TrackId]) -> None:
        """Act upon this group from now on, and upon these of its tracks."""
        self._group, self._chosen = group, tuple(chosen)
        count = len(group.tracks) if group is not None else 0
        loose = len(group.suggested) if group is not None else 0
        self.confirm.setEnabled(group is not None and (not group.confirmed or loose > 0))
        self.reject.setEnabled(count > 1 and (bool(chosen) or loose > 0))
        self.split.setEnabled(0 < len(chosen) < count)
        self.merge.setEnabled(group is not None and len(self._known.footage.groups) > 1)
        guard(
            self._desk.workspace, "confirm_group", self.confirm, self.reject, self.split, self.merge
        )

    def _on_confirm(self) -> None:
        group = self._group
        if group is not None:
            self._do(
                lambda workspace, number, note: casework.confirm_group(
                    workspace, number, group.id, note, seen=group.tracks
                ),
                self.tr("Confirming a group"),
            )

    def _on_reject(self) -> None:
        group, chosen = self._group, self._chosen
        if group is not None:
            self._do(
                lambda workspace, number, note: casework.reject_tracks(
                    workspace, number, group.id, chosen or group.suggested, note
                ),
                self.tr("Rejecting a suggestion"),
            )

    def _on_split(self) -> None:
        group, chosen = self._group, self._chosen
        if group is not None:
            self._do(
                lambda workspace, number, note: casework.split_group(
                    workspace, number, group.id, chosen, note
                ),
                self.tr("Splitting a group"),
            )

    def _on_merge(self) -> None:
        group = self._group
        if group is None:
            return

        def record(other: GroupId, note: str, form: FormDialog) -> None:
            self._known.act(
                lambda workspace, number: casework.merge_groups(
                    workspace, number, group.id, other, note
                ),
                form.accept,
                form.fail,
                self.tr("Merging two groups"),
            )

        MergeForm(self._desk, group, record, self).open()

    def undo(self, event: GroupEvent) -> None:
        """Ask why an earlier act no longer holds, and record it."""
        self._ask_reason(
            lambda workspace, number, note: casework.undo_group_event(
                workspace, number, event.id, note
            ),
            self.tr("Undo"),
            self.tr("{0} It stays in the history, and no longer holds.").format(
                translated(event.sentence)
            ),
        )

    def _do(self, act: Act, what: str) -> None:
        """Do it; where it overrules something, ask why and do it then."""

        def failed(error: Exception) -> None:
            if isinstance(error, ReasonNeeded):
                self._ask_reason(act, self.tr("Why"), translated(error.sentence))
            else:
                self.problem.say_error(error)

        self._known.act(
            lambda workspace, number: act(workspace, number, ""),
            lambda: self.problem.say(""),
            failed,
            what,
        )

    def _ask_reason(self, act: Act, title: str, explanation: str) -> None:
        def record(reason: str, form: FormDialog) -> None:
            self._known.act(
                lambda workspace, number: act(workspace, number, reason),
                form.accept,
                form.fail,
                self.tr("Recording"),
            )

        ReasonForm(title, explanation, record, self).open()
