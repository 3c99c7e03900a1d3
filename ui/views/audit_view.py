"""One audit: what was drawn and asked about, one by one, with the findings and the signature."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from ui import theme
from ui.desk import Desk
from ui.messages import plain_label
from ui.models.audit_items import Item, items, row
from ui.models.statements import StatementsModel
from ui.phrases import translated
from ui.time_left import number
from ui.views.audit_closing import AuditClosing
from ui.views.audited_detail import AuditedDetail
from ui.views.facts import wrapped
from ui.views.finding_form import FindingForm
from ui.views.reading_column import ReadingColumn
from ui.views.rows import StatementList
from workstation import casework
from workstation.casework import AuditedSearch
from workstation.model import Audit, Grade

if TYPE_CHECKING:
    from workstation.progress import Progress
    from workstation.workspace import Workspace

SENTENCE_WIDTH = 960
"""Of the sentences over an audit, at most, in logical pixels."""
DETAIL_HEIGHT = 176
"""Of what is shown of a search, at least: it scrolls, so that the whole audit need not."""

Loaded = tuple[Audit, tuple[AuditedSearch, ...]]


class AuditView(QWidget):
    """``left`` tells that the months are wanted again."""

    left = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._audit: Audit | None = None
        self._items: tuple[Item, ...] = ()
        self.back = self._button(self.tr("All months"), "", self.left.emit)
        self.title, self.drawn = plain_label(), wrapped(role="muted")
        self.title.setProperty("role", "heading")
        self.which = QComboBox(self)
        self.which.setAccessibleName(self.tr("Which audit of the month"))
        self.which.activated.connect(self._on_which)
        self.progress = QProgressBar(self)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("Searches and questions with a finding"))
        self.progress.setFixedWidth(160)
        self.count = plain_label()
        self.rows = StatementsModel(self)
        self.list = StatementList(self.tr("Drawn searches and questions"), self)
        self.list.setModel(self.rows)
        self.list.selectionModel().currentChanged.connect(self._on_item)
        self.previous = self._button(self.tr("Previous"), "Alt+Up", lambda: self._step(-1))
        self.next = self._button(self.tr("Next"), "Alt+Down", lambda: self._step(1))
        self.next_open = self._button(self.tr("Next open"), "Alt+N", self._go_to_open)
        self.detail = AuditedDetail(desk, self)
        self.detail.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self.detail.setMinimumHeight(DETAIL_HEIGHT)
        self.form = FindingForm(self)
        self.form.written.connect(self._on_written)
        self.closing = AuditClosing(desk, self)
        self.closing.signed.connect(self._on_signed)
        self._lay_out()
        self._order_tabs()

    def _button(self, text: str, key: str, slot: object) -> QPushButton:
        button = QPushButton(text, self)
        button.setAccessibleName(text)
        if key:
            button.setShortcut(key)
            button.setToolTip(key)
        button.clicked.connect(lambda _checked: slot())  # type: ignore[operator]
        return button

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(theme.MEDIUM)
        for part, stretch in (
            (self.back, 0), (self.title, 0), (self.which, 0), (QWidget(self), 1), (self.count, 0),
            (self.progress, 0),
        ):  # fmt: skip
            top.addWidget(part, stretch)
        steps = QHBoxLayout()
        steps.setSpacing(theme.TINY)
        for button in (self.previous, self.next, self.next_open):
            steps.addWidget(button, 1)
        side = QWidget(self)
        left = QVBoxLayout(side)
        left.setContentsMargins(0, 0, theme.SMALL, 0)
        left.setSpacing(theme.SMALL)
        left.addLayout(steps)
        left.addWidget(self.list, 1)
        left.addWidget(self.closing)
        main = QWidget(self)
        right = QVBoxLayout(main)
        right.setContentsMargins(theme.SMALL, 0, 0, 0)
        right.setSpacing(theme.SMALL)
        right.addWidget(self.detail, 1)
        right.addWidget(self.form)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.addWidget(side)
        split.addWidget(main)
        split.setStretchFactor(1, 1)
        split.setSizes([300, 730])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.LARGE, theme.MEDIUM, theme.LARGE, theme.MEDIUM)
        layout.setSpacing(theme.SMALL)
        layout.addLayout(top)
        sentence = ReadingColumn(widest=SENTENCE_WIDTH)
        sentence.addWidget(self.drawn)
        layout.addLayout(sentence)
        layout.addWidget(split, 1)

    def _order_tabs(self) -> None:
        parts = (
            self.back, self.which, self.previous, self.next, self.next_open, self.list,
            self.detail, self.detail.candidates, *self.form.grades.values(), self.form.text,
            self.form.write, self.closing.sign.button, self.closing.report.button,
        )  # fmt: skip
        for one, following in itertools.pairwise(parts):
            QWidget.setTabOrder(one, following)

    def show_audit(self, audit: Audit) -> None:
        """Show an audit; its searches are read in the background."""
        self._audit, self._items = audit, ()
        self.closing.said.say("")
        self.rows.show_statements(())
        self.which.clear()
        for each in range(1, audit.number + 1):
            name = self.tr("Addendum {0}").format(each - 1) if each > 1 else self.tr("First audit")
            self.which.addItem(name, each)
        self.which.setCurrentIndex(audit.number - 1)
        self.which.setVisible(audit.number > 1)
        self._read(audit.number)

    def _on_which(self, index: int) -> None:
        self.rows.show_statements(())
        self._read(int(self.which.itemData(index)))

    def _read(self, wanted: int) -> None:
        if self._audit is None:
            return
        month = self._audit.month

        def work(workspace: Workspace, _progress: Progress) -> Loaded:
            return (
                casework.audit(workspace, month, wanted),
                casework.audited_searches(workspace, month, wanted),
            )

        self._desk.run(work, self._on_read, what=self.tr("Reading the drawn searches"))

    def _on_read(self, loaded: Loaded) -> None:
        self._audit, searches = loaded
        self._items = items(self._audit, searches, self._desk.workspace.user)
        self._show_audit()
        self._go_to_open()

    def _show_audit(self) -> None:
        audit = self._audit
        if audit is None:
            return
        title = self.tr("Audit of {0}").format(audit.month)
        self.title.setText(title)
        seed = self.tr("every search is in the sample, because no checkpoint was made in time")
        if audit.draw.note:
            seed = self.tr("seeded by the checkpoint over {0} entries").format(
                number(audit.draw.checkpoint_entries)
            )
        words = self.tr(
            "Searches drawn: {drawn} of {all}, {seed}. Questions: {flags}. Refused searches of the "
            "month: {refused}. Working hours: {hours}. Opened {at:%Y-%m-%d} by {by}."
        ).format(
            drawn=number(len(audit.draw.sample)),
            all=number(audit.draw.population),
            seed=seed,
            flags=number(len(audit.flags)),
            refused=number(audit.refused),
            hours=translated(audit.hours),
            at=audit.opened_at,
            by=audit.opened_by,
        )
        if audit.reason:
            words += " " + self.tr("Reason of the addendum: {0}").format(audit.reason)
        self.drawn.setText(words)
        self.rows.show_statements([row(each, audit) for each in self._items])
        total = len(self._items)
        done = total - len(audit.open_searches) - len(audit.open_flags)
        self.progress.setRange(0, max(total, 1))
        self.progress.setValue(done)
        self.count.setText(self.tr("{0} of {1} have a finding").format(done, total))
        self.closing.show_audit(audit)
        self._show_item()

    def item(self) -> Item | None:
        """The search or question that is shown."""
        shown = self.rows.statement(self.list.currentIndex().row())
        return shown.of if shown is not None and isinstance(shown.of, Item) else None

    def _on_item(self, _current: QModelIndex) -> None:
        self._show_item()
        item, audit = self.item(), self._audit
        if item is None or audit is None:
            return
        self.form.begin(self._why_not(item, audit))
        if item.search is not None and item.search.search is not None:
            search_id = item.search.id

            def note(workspace: Workspace, _progress: Progress) -> bool:
                return casework.note_view(workspace, casework.Shown.CANDIDATES, search_id)

            self._desk.run(note, lambda _noted: None)

    def _show_item(self) -> None:
        item, audit = self.item(), self._audit
        at = self.list.currentIndex().row()
        self.previous.setEnabled(at > 0)
        self.next.setEnabled(0 <= at < len(self._items) - 1)
        self.next_open.setEnabled(self._open_from(at + 1) is not None)
        if audit is not None:
            self.detail.show_item(item, audit)

    def _why_not(self, item: Item, audit: Audit) -> str:
        if audit.signature is not None:
            return self.tr("The audit is signed; nothing can be added to it. An addendum can.")
        if item.own:
            return self.tr(
                "Nobody audits searches that they made themselves. Another supervisor must write "
                "this finding."
            )
        return ""

    def _step(self, by: int) -> None:
        self.list.setCurrentIndex(self.rows.index(self.list.currentIndex().row() + by))

    def _open_from(self, first: int) -> int | None:
        """The next row, around the end, that lacks a finding which one may write."""
        audit, count = self._audit, len(self._items)
        if audit is None:
            return None
        for at in (each % count for each in range(first, first + count)):
            if not self._items[at].own and not self._items[at].findings(audit):
                return at
        return None

    def _go_to_open(self) -> None:
        at = self._open_from(self.list.currentIndex().row() + 1)
        if at is None and not self.list.currentIndex().isValid():
            at = 0
        if at is not None:
            self.list.setCurrentIndex(self.rows.index(at))

    def _on_written(self, grade: Grade, text: str) -> None:
        item, audit = self.item(), self._audit
        if item is None or audit is None:
            return
        month, count = audit.month, audit.number
        search_id = item.search.id if item.search is not None else None
        flag = item.flag.number if item.flag is not None else None

        def work(workspace: Workspace, _progress: Progress) -> Audit:
            casework.add_finding(workspace, month, grade, text, search_id=search_id, flag=flag)
            return casework.audit(workspace, month, count)

        self._desk.run(work, self._on_found, self.form.fail, self.tr("Writing the finding"))

    def _on_found(self, audit: Audit) -> None:
        self._audit = audit
        before = self.list.currentIndex()
        self._show_audit()
        self._go_to_open()
        if self.list.currentIndex() == before:
            item = self.item()
            self.form.begin(self._why_not(item, audit) if item is not None else "")
        self.list.setFocus()
        self._desk.log_changed.emit()

    def _on_signed(self, audit: Audit) -> None:
        self._audit = audit
        self._show_audit()
        item = self.item()
        if item is not None:
            self.form.begin(self._why_not(item, audit))
