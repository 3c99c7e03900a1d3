"""What could speak against the candidate: the table of checks, answering one, resolving one."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from ui import theme
from ui.desk import Desk
from ui.models.checks import CheckColumn, ChecksModel
from ui.models.corroborations import MARK_ROLE
from ui.phrases import translated
from ui.views.check_form import CheckForm, ResolutionForm
from ui.views.facts import align_names, section, wrapped
from ui.views.reading_column import ReadingColumn
from ui.views.rows import CELL_MARGIN, MARK_SIDE, draw_mark, mark_colour
from ui.views.selection import paint_selection
from ui.views.standing import Standing
from workstation.model import CheckAnswer

LINE_HEIGHT, ROW_MARGIN = 17, 9
WIDTHS = {CheckColumn.CHECK: 180, CheckColumn.ANSWER: 190}


class CheckCell(QStyledItemDelegate):
    """An answer with its mark before it, in the mark's colour; under a source its note."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        palette = theme.current()
        painter.save()
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        paint_selection(painter, option, begins_row=index.column() == 0)
        area = option.rect.adjusted(CELL_MARGIN, 0, -4, 0)
        mark = index.data(MARK_ROLE) or ""
        if mark:
            top = option.rect.top() + (LINE_HEIGHT + ROW_MARGIN - MARK_SIDE) / 2
            draw_mark(painter, mark, QPointF(area.left(), top))
            area.setLeft(area.left() + MARK_SIDE + theme.SMALL)
        font = theme.font(bold=mark == "refused")
        painter.setFont(font)
        loud = mark in ("refused", "missing")
        painter.setPen(QColor(mark_colour(mark) if loud else palette.text))
        metrics = QFontMetrics(font)
        top = area.top() + ROW_MARGIN // 2
        for number, line in enumerate(str(index.data() or "").split("\n")):
            if number:
                painter.setPen(QColor(palette.text_muted))
            text = metrics.elidedText(line, Qt.TextElideMode.ElideRight, area.width())
            room = QRect(area.left(), top + number * LINE_HEIGHT, area.width(), LINE_HEIGHT)
            painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)
        painter.restore()


class ChecksPanel(QWidget):
    """Follows the candidate. The row that is chosen is the one that is answered below."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._standing: Standing | None = None
        self.checks = ChecksModel(self)
        self.table = QTableView()
        self.table.setModel(self.checks)
        self.table.setItemDelegate(CheckCell(self.table))
        self.table.setAccessibleName(self.tr("Checks of what could speak against the candidate"))
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setTabKeyNavigation(False)
        self.table.setShowGrid(False)
        self.table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(LINE_HEIGHT + ROW_MARGIN)
        header = self.table.horizontalHeader()
        header.setSectionsClickable(False)
        header.setHighlightSections(False)
        header.setStretchLastSection(True)
        for column, width in WIDTHS.items():
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
            header.resizeSection(column, width)
        self._fit()
        self.table.selectionModel().currentRowChanged.connect(self._on_row_changed)
        self.form = CheckForm(desk)
        self.resolution = ResolutionForm(desk)
        align_names(*self.form.names, *self.resolution.names)
        self.history = wrapped(role="muted")
        self.history.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._history_heading = section(self.tr("EVERY ANSWER TO THIS CHECK"))
        layout = ReadingColumn(self)
        layout.setContentsMargins(theme.MEDIUM, theme.MEDIUM, theme.MEDIUM, theme.MEDIUM)
        layout.setSpacing(theme.SMALL)
        layout.addWidget(
            wrapped(
                self.tr(
                    "Look for what speaks against the candidate. A contradiction blocks an "
                    "identification until somebody else resolves it."
                ),
                "muted",
            )
        )
        layout.addWidget(self.table)
        layout.addWidget(self.resolution)
        layout.addWidget(self.form)
        layout.addWidget(self._history_heading)
        layout.addWidget(self.history)
        layout.addStretch(1)
        self.setFocusProxy(self.table)

    def show_standing(self, standing: Standing) -> None:
        """Show the answers about a candidate."""
        before = self._standing
        self._standing = standing
        self.checks.show_answers(standing.grounds.answers)
        self._fit()
        another = before is None or before.candidate != standing.candidate
        if another or not self.table.currentIndex().isValid():
            self.table.selectRow(0)
        self._show_row(keep=not another)

    def _fit(self) -> None:
        """Every row is in sight, and as high as its lines."""
        height = self.table.horizontalHeader().sizeHint().height() + 2 * self.table.frameWidth()
        for row in range(self.checks.rowCount()):
            words = str(self.checks.index(row, CheckColumn.SOURCE).data())
            lines = 1 + words.count("\n")
            self.table.setRowHeight(row, lines * LINE_HEIGHT + ROW_MARGIN)
            height += lines * LINE_HEIGHT + ROW_MARGIN
        self.table.setFixedHeight(height)

    def go_to_contradiction(self) -> None:
        """Choose the first row in which a contradiction stands."""
        for row in range(self.checks.rowCount()):
            shown = self.checks.shown(row)
            if shown is not None and shown.contradicts:
                self.table.selectRow(row)
                break
        self.table.setFocus()

    def _on_row_changed(self, _current: QModelIndex) -> None:
        self._show_row(keep=False)

    def _show_row(self, *, keep: bool) -> None:
        standing, row = self._standing, self.table.currentIndex().row()
        check = self.checks.check(row)
        if standing is None or check is None:
            return
        self.form.show_check(standing, check, keep=keep)
        against = next((each for each in self.checks.history(row) if each.contradicts), None)
        self.resolution.show_answer(standing, against)
        history = self.checks.history(row)
        self.history.setText("\n".join(self._told(each) for each in history))
        self._history_heading.setVisible(bool(history))
        self.history.setVisible(bool(history))

    def _told(self, answer: CheckAnswer) -> str:
        words = self.tr("{finding}: {source}. {note}").format(
            finding=translated(answer.finding).capitalize(), source=answer.source, note=answer.note
        )
        who = f"{answer.answered_by}, {answer.answered_at.strftime('%Y-%m-%d %H:%M UTC')}"
        told = f"{words.strip()} ({who})"
        made = answer.resolution
        if made is not None:
            resolved = self.tr("Resolved: {explanation} Source: {source}").format(
                explanation=made.explanation, source=made.source
            )
            when = made.resolved_at.strftime("%Y-%m-%d %H:%M UTC")
            told += f"\n{resolved} ({made.resolved_by}, {when})"
        return told
