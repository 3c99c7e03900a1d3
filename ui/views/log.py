"""The log: who did what and when, newest first, and whether it is still unbroken."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QSortFilterProxyModel, Qt
from PySide6.QtGui import QShowEvent, QTextOption
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QSplitter,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from ui import theme
from ui.desk import Desk
from ui.messages import plain_label, say_hint
from ui.models.log import LogColumn, LogModel
from ui.permitted import guard, permitted, refusal
from ui.phrases import translated
from ui.views.anchoring import AnchorButton
from ui.views.facts import Facts, section
from ui.views.log_review import LogReviewForm
from ui.views.rows import CellDelegate, Note
from workstation import casework
from workstation.model import LogCheck, LogEntry

if TYPE_CHECKING:
    from workstation.progress import Progress
    from workstation.workspace import Workspace

ENTRIES_MAX = 5000
"""The newest entries that the table shows; "Verify log" always checks all of them."""


class LogPlace(QWidget):
    """The table, a filter, the check, and the chosen entry byte for byte."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._stale = True
        self.entries = LogModel(self)
        self.filtered = QSortFilterProxyModel(self)
        self.filtered.setSourceModel(self.entries)
        self.filtered.setFilterKeyColumn(-1)
        self.filtered.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.filter = QLineEdit()
        self.filter.setAccessibleName(self.tr("Filter the log"))
        say_hint(self.filter, self.tr("Show entries that contain"))
        self.filter.setClearButtonEnabled(True)
        self.filter.textChanged.connect(self._on_filter)
        self.count = plain_label()
        self.count.setProperty("role", "muted")
        self.verify_button = QPushButton(self.tr("Verify log"))
        self.verify_button.setAccessibleName(self.tr("Check every entry of the log"))
        self.verify_button.setProperty("kind", "primary")
        self.verify_button.clicked.connect(self._on_verify)
        self.result = Note()
        self.may_read = permitted(desk.workspace, "log_entries")
        self.anchor = AnchorButton(desk, self.result)
        self.review = QPushButton(self.tr("Record log review..."))
        self.review.setAccessibleName(self.tr("Record a review of the log"))
        self.review.clicked.connect(lambda _checked=False: LogReviewForm(desk, self).open())
        guard(desk.workspace, "record_log_review", self.review)
        self.unread = Note()
        self.unread.say(refusal(desk.workspace, "log_entries"), "neutral")
        self._build_table()
        self._lay_out()
        self.setFocusProxy(self.table if self.may_read else self.verify_button)
        desk.log_changed.connect(self._on_log_changed)

    def _build_table(self) -> None:
        self.table = QTreeView()
        # Times and names of records are read from left to right in every script.
        self.table.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.table.setAccessibleName(self.tr("Entries of the log"))
        self.table.setModel(self.filtered)
        self.table.setRootIsDecorated(False)
        self.table.setUniformRowHeights(True)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setItemDelegate(CellDelegate(self.table))
        self.table.setIndentation(0)
        header = self.table.header()
        header.setStretchLastSection(True)
        header.setSectionsMovable(False)
        for column, width in (
            (LogColumn.NUMBER, 64),
            (LogColumn.TIME, 184),
            (LogColumn.WHO, 192),
            (LogColumn.ACTION, 176),
        ):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
            header.resizeSection(column, width)
        self.table.selectionModel().currentRowChanged.connect(self._on_row_changed)

    def _lay_out(self) -> None:
        heading = plain_label(self.tr("Log"))
        heading.setProperty("role", "heading")
        self.filter.setMaximumWidth(360)
        top = QHBoxLayout()
        top.setSpacing(theme.MEDIUM)
        for widget, stretch in (
            (heading, 0), (self.filter, 2), (self.count, 0),
        ):  # fmt: skip
            top.addWidget(widget, stretch, Qt.AlignmentFlag.AlignVCenter)
        top.addStretch(1)
        for button in (self.review, self.anchor, self.verify_button):
            top.addWidget(button)
        self.facts = Facts(self.tr("Facts about the chosen entry"))
        self.body = QPlainTextEdit()
        self.body.setReadOnly(True)
        self.body.setAccessibleName(self.tr("The chosen entry as stored, canonical JSON"))
        self.body.setFont(theme.font(tabular=True))
        self.body.setWordWrapMode(QTextOption.WrapMode.WrapAnywhere)
        detail = QWidget()
        details = QVBoxLayout(detail)
        details.setContentsMargins(0, theme.SMALL, 0, 0)
        details.setSpacing(theme.SMALL)
        details.addWidget(section(self.tr("CHOSEN ENTRY, AS STORED")))
        details.addWidget(self.facts)
        details.addWidget(self.body, 1)
        split = QSplitter(Qt.Orientation.Vertical)
        split.setChildrenCollapsible(False)
        split.addWidget(self.table)
        split.addWidget(detail)
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 1)
        split.setSizes([600, 200])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.LARGE, theme.MEDIUM, theme.LARGE, theme.MEDIUM)
        layout.setSpacing(theme.SMALL)
        layout.addLayout(top)
        layout.addWidget(self.result)
        layout.addWidget(self.unread)
        layout.addWidget(split, 1)
        if not self.may_read:
            for hidden in (self.filter, self.count, split):
                hidden.hide()
            layout.addStretch(1)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._read()

    def _on_log_changed(self) -> None:
        self._stale = True
        self.result.say("")
        if self.isVisible():
            self._read()

    def _read(self) -> None:
        self._stale = False
        if not self.may_read:
            return

        def work(workspace: Workspace, _progress: Progress) -> tuple[LogEntry, ...]:
            casework.note_view(workspace, casework.Shown.LOG)
            return casework.log_entries(workspace, ENTRIES_MAX)

        self._desk.run(work, self._on_read, what=self.tr("Reading the log"))

    def _on_read(self, entries: tuple[LogEntry, ...]) -> None:
        chosen = self._chosen()
        self.entries.show_entries(entries)
        row = 0
        for position, entry in enumerate(entries):
            if chosen is not None and entry.number == chosen.number:
                row = position
        self.table.setCurrentIndex(self.filtered.mapFromSource(self.entries.index(row, 0)))
        self._on_row_changed(self.table.currentIndex())
        self._show_count()

    def _on_filter(self, text: str) -> None:
        self.filtered.setFilterFixedString(text)
        self._show_count()

    def _show_count(self) -> None:
        shown, total = self.filtered.rowCount(), self.entries.rowCount()
        if shown == total:
            self.count.setText(self.tr("{n} entries").format(n=f"{total:,}"))
        else:
            self.count.setText(
                self.tr("{shown} of {total} entries").format(shown=f"{shown:,}", total=f"{total:,}")
            )

    def _chosen(self) -> LogEntry | None:
        return self.entries.entry(self.filtered.mapToSource(self.table.currentIndex()).row())

    def _on_row_changed(self, _current: QModelIndex) -> None:
        entry = self._chosen()
        if entry is None:
            self.facts.show_facts([])
            self.body.setPlainText("")
            return
        self.facts.show_facts(
            [
                (
                    self.tr("Entry"),
                    self.tr("{number}, {time} UTC, {who}, {where}").format(
                        number=entry.number,
                        time=entry.at.strftime("%Y-%m-%d %H:%M:%S.%f")[:-4],
                        who=entry.who,
                        where=entry.where or self.tr("place not recorded"),
                    ),
                ),
                (self.tr("In words"), translated(entry.sentence)),
                (self.tr("Outcome"), translated(entry.outcome) or self.tr("not recorded")),
                *self._opened(entry),
                (self.tr("SHA-256"), theme.grouped(entry.sha256)),
            ]
        )
        self.body.setPlainText(entry.body.decode("utf-8", "replace"))

    def _opened(self, entry: LogEntry) -> list[tuple[str, str]]:
        """The personal facts that can still be read, and how many were forgotten."""
        rows = [
            (each.path.lstrip("/"), each.value if isinstance(each.value, str) else repr(each.value))
            for each in entry.openings
        ]
        if entry.withheld:
            words = self.tr(
                "{n} personal facts: the candidates of this search were not shown to you, and you "
                "could still verify blindly"
            )
            rows.append((self.tr("Withheld"), words.format(n=entry.withheld)))
        if entry.closed:
            rows.append((self.tr("Not kept"), self.tr("{n} personal facts").format(n=entry.closed)))
        return rows

    def _on_verify(self) -> None:
        self.verify_button.setEnabled(False)
        self.result.say(self.tr("Checking every entry."), "neutral")

        def work(workspace: Workspace, _progress: Progress) -> LogCheck:
            check = casework.verify_log(workspace)
            casework.note_check(workspace, check)
            return check

        self._desk.run(work, self._on_verified, self._on_failed, self.tr("Verifying the log"))

    def _on_verified(self, check: LogCheck) -> None:
        self.verify_button.setEnabled(True)
        self.result.say(translated(check.sentence), "complete" if check.ok else "refused")

    def _on_failed(self, error: Exception) -> None:
        self.verify_button.setEnabled(True)
        self.result.say_error(error)
