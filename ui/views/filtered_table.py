"""A table with a line to filter it, and words that say how many rows are shown."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from ui import theme
from ui.messages import plain_label, say_hint
from ui.models.filtered_rows import FilteredRows
from ui.time_left import number

ROW_HEIGHT = 24
FILTER_DELAY_MS = 150


class FilteredTable(QWidget):
    """``beside`` are further controls in the line of the filter."""

    def __init__(
        self,
        name: str,
        model: FilteredRows[Any],
        widths: tuple[int, ...],
        beside: tuple[QWidget, ...] = (),
        wide: int | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._model = model
        self.words = QLineEdit()
        say_hint(self.words, self.tr("Filter by words"))
        self.words.setAccessibleName(self.tr("Filter: {0}").format(name))
        self.words.setClearButtonEnabled(True)
        self.words.setMinimumWidth(128)
        self.words.setMaximumWidth(280)
        self.count = plain_label()
        self.count.setProperty("role", "muted")
        self.table = QTableView()
        # Times and names of records are read from left to right in every script.
        self.table.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.table.setAccessibleName(name)
        self.table.setModel(model)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setShowGrid(False)
        self.table.setWordWrap(False)
        self.table.setTabKeyNavigation(False)
        # Fixed heights: asking each of 100,000 rows for its size would block the window.
        rows = self.table.verticalHeader()
        rows.setVisible(False)
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(ROW_HEIGHT)
        columns = self.table.horizontalHeader()
        columns.setStretchLastSection(True)
        columns.setHighlightSections(False)
        # Over their columns, which run from left to right: without AlignAbsolute Qt mirrors it.
        at_left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute
        columns.setDefaultAlignment(at_left | Qt.AlignmentFlag.AlignVCenter)
        for column, width in enumerate(widths):
            self.table.setColumnWidth(column, width)
        if wide is not None:
            columns.setStretchLastSection(False)
            columns.setSectionResizeMode(wide, QHeaderView.ResizeMode.Stretch)
        line = QHBoxLayout()
        line.setSpacing(theme.SMALL)
        line.addWidget(self.words)
        line.addWidget(self.count)
        line.addStretch(1)
        for widget in beside:
            line.addWidget(widget)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, theme.SMALL, 0, 0)
        layout.setSpacing(theme.SMALL)
        layout.addLayout(line)
        layout.addWidget(self.table, 1)
        self._delay = QTimer(self)
        self._delay.setSingleShot(True)
        self._delay.setInterval(FILTER_DELAY_MS)
        self._delay.timeout.connect(lambda: model.set_words(self.words.text()))
        self.words.textChanged.connect(lambda _text: self._delay.start())
        model.modelReset.connect(self._show_count)
        self._show_count()

    def _show_count(self) -> None:
        shown, total = self._model.rowCount(), self._model.total
        text = number(total)
        if shown != total:
            text = self.tr("{0} of {1} shown").format(number(shown), number(total))
        self.count.setText(text)
