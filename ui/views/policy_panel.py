"""The department's policy: each setting with its bounds, a reason for a change, the history."""

from __future__ import annotations

from datetime import time
from typing import Any

from PySide6.QtCore import Qt, QTime
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QCheckBox,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QSpinBox,
    QTimeEdit,
    QVBoxLayout,
    QWidget,
)

from ui import policy_words, theme
from ui.desk import Desk
from ui.messages import plain_label, say_hint
from ui.models.policy_changes import PolicyChangesModel, with_search_text
from ui.permitted import guard, permitted, refusal
from ui.views.facts import section, wrapped
from ui.views.filtered_table import FilteredTable
from ui.views.reading_column import ReadingColumn
from ui.views.rows import Note
from ui.views.scrolled import Scrolled
from workstation import casework
from workstation.model import DepartmentPolicy, PolicyChange
from workstation.model.policy import RANGES
from workstation.progress import Progress
from workstation.workspace import Workspace

Read = tuple[DepartmentPolicy, tuple[PolicyChange, ...]]

SETTINGS_WIDTH = 960
"""Name, field and purpose of a setting side by side, in logical pixels."""
HISTORY_HEIGHT = 120
"""Of the earlier settings, at least; a low window scrolls."""


class PolicyPanel(QWidget):
    """Shows the policy in force; only what differs from it is changed."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._stale = True
        self._policy = DepartmentPolicy()
        self.fields: dict[str, QWidget] = {}
        self.days: list[QCheckBox] = []
        # Without a parent until the fields are there: Tab follows the order of adding.
        self.reason = QLineEdit()
        self.reason.setAccessibleName(self.tr("Reason for the change"))
        say_hint(self.reason, self.tr("Why it changes; it stays on record"))
        self.change = QPushButton(self.tr("Change policy"))
        self.change.setAccessibleName(self.tr("Change policy"))
        self.change.setProperty("kind", "primary")
        self.change.clicked.connect(lambda _checked=False: self._on_change())
        self.reason.returnPressed.connect(self._on_change)
        self.note = Note(self)
        self.model = PolicyChangesModel()
        self.model.setParent(self)
        self.history = FilteredTable(
            self.tr("History of the policy"), self.model, (184, 200, 296, 160)
        )
        self._lay_out()
        desk.log_changed.connect(self._on_changed)

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.MEDIUM)
        grid.setVerticalSpacing(theme.TINY)
        for row, name in enumerate(DepartmentPolicy().to_json()):
            field = self._field(name)
            label = policy_words.setting_name(name)
            field.setAccessibleName(label)
            field.setAccessibleDescription(policy_words.setting_purpose(name))
            words = plain_label(label, self)
            words.setBuddy(field)
            purpose = wrapped(policy_words.setting_purpose(name), "muted")
            grid.setRowMinimumHeight(row, 28)
            grid.addWidget(words, row, 0)
            grid.addWidget(field, row, 1)
            grid.addWidget(purpose, row, 2)
            self.fields[name] = field
        grid.setColumnStretch(2, 1)
        line = QHBoxLayout()
        line.setSpacing(theme.SMALL)
        line.addWidget(self.reason, 1)
        line.addWidget(self.change)
        settings = ReadingColumn(widest=SETTINGS_WIDTH)
        settings.setSpacing(theme.SMALL)
        settings.addLayout(grid)
        settings.addSpacing(theme.SMALL)
        settings.addLayout(line)
        settings.addWidget(self.note)
        self.history.table.setMinimumHeight(HISTORY_HEIGHT)
        # What a table would like to have is no reason to scroll the whole page.
        self.history.table.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, theme.MEDIUM, 0, 0)
        layout.setSpacing(theme.SMALL)
        layout.addLayout(settings)
        layout.addSpacing(theme.SMALL)
        layout.addWidget(section(self.tr("HISTORY")))
        layout.addWidget(self.history, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(Scrolled(page))
        workspace = self._desk.workspace
        if not guard(
            workspace, "set_policy", self.change, self.reason, *self.fields.values(), *self.days
        ):
            self.note.say(refusal(workspace, "set_policy"), "neutral")

    def _field(self, name: str) -> QWidget:
        if name in RANGES:
            number = QSpinBox(self)
            number.setRange(*RANGES[name])
            number.setSuffix(policy_words.unit(name))
            number.setEnabled(RANGES[name][0] < RANGES[name][1])
            return self._by_keyboard(number)
        if name in ("work_starts", "work_ends"):
            clock = QTimeEdit(self)
            # Read from the right, Qt would turn hours and minutes round.
            clock.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
            clock.setDisplayFormat("HH:mm")
            return self._by_keyboard(clock)
        if name == "work_days":
            holder = QWidget(self)
            row = QHBoxLayout(holder)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(theme.SMALL)
            for word in policy_words.day_names():
                day = QCheckBox(word, holder)
                day.setAccessibleName(self.tr("Working day: {0}").format(word))
                row.addWidget(day)
                self.days.append(day)
            row.addStretch(1)
            return holder
        return QCheckBox(self.tr("demanded"), self)

    @staticmethod
    def _by_keyboard(field: QAbstractSpinBox) -> QAbstractSpinBox:
        """The wheel of somebody who scrolls past changes nothing."""
        field.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        field.setFixedWidth(136)
        field.lineEdit().setTextMargins(theme.FIELD_INSET, 0, 0, 0)
        return field

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._read()

    def _on_changed(self) -> None:
        self._stale = True
        # What somebody has typed and not yet sent stays.
        if self.isVisible() and not self.changes():
            self._read()

    def _read(self) -> None:
        self._stale = False
        told = permitted(self._desk.workspace, "policy_history")

        def work(workspace: Workspace, _progress: Progress) -> Read:
            return casework.policy(workspace), casework.policy_history(workspace) if told else ()

        self._desk.run(work, self._on_read)

    def _on_read(self, read: Read) -> None:
        self._policy, history = read
        self.model.show_records(with_search_text(history))
        for name, value in self._policy.to_json().items():
            field = self.fields[name]
            if isinstance(field, QSpinBox):
                field.setValue(value)
            elif isinstance(field, QTimeEdit):
                field.setTime(_qt_time(getattr(self._policy, name)))
            elif isinstance(field, QCheckBox):
                field.setChecked(value)
        for number, day in enumerate(self.days, start=1):
            day.setChecked(number in self._policy.work_days)

    def changes(self) -> dict[str, Any]:
        """The settings that differ from the policy in force, as in its JSON."""
        now = self._policy.to_json()
        entered: dict[str, Any] = {}
        for name, field in self.fields.items():
            if isinstance(field, QSpinBox):
                entered[name] = field.value()
            elif isinstance(field, QTimeEdit):
                entered[name] = field.time().toString("HH:mm")
            elif isinstance(field, QCheckBox):
                entered[name] = field.isChecked()
        entered["work_days"] = [n for n, day in enumerate(self.days, start=1) if day.isChecked()]
        return {name: value for name, value in entered.items() if value != now[name]}

    def _on_change(self) -> None:
        if not self.change.isEnabled():
            return
        reason, changes = self.reason.text(), self.changes()
        if not reason.strip():
            self.note.say(self.tr("Write down why the policy changes."), "missing")
            self.reason.setFocus()
            return
        self.change.setEnabled(False)
        self._desk.run(
            lambda workspace, _progress: casework.set_policy(workspace, reason, **changes),
            self._on_set,
            self._on_refused,
            self.tr("Changing the policy"),
        )

    def _on_set(self, policy: DepartmentPolicy) -> None:
        self.change.setEnabled(True)
        self._policy = policy
        self.reason.clear()
        self.note.say(self.tr("The policy was changed, and holds from now on."), "neutral")
        self._desk.log_changed.emit()

    def _on_refused(self, error: Exception) -> None:
        self.change.setEnabled(True)
        self.note.say_error(error)


def _qt_time(value: time) -> QTime:
    return QTime(value.hour, value.minute)
