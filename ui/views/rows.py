"""Marks and rows that say a state three times: by shape, by word and by colour."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ui import messages, theme
from ui.messages import plain_label
from ui.models.corroborations import HEADING_ROLE, LINES_ROLE, MARK_ROLE, STRUCK_ROLE
from ui.views.selection import paint_selection
from workstation.errors import WorkstationError

MARK_SIDE = 14
"""Side of a mark in logical pixels."""

WORD_COLUMN = 80
"""Width of the column of words ("Complete", "Missing") before the sentences."""


def wrap_flags(font: QFont, width: int, text: str) -> Qt.TextFlag:
    """Break at words; only where a single word is wider than the column, break inside it."""
    metrics = QFontMetrics(font)
    if all(metrics.horizontalAdvance(word) <= width for word in text.split()):
        return Qt.TextFlag.TextWordWrap
    return Qt.TextFlag.TextWordWrap | Qt.TextFlag.TextWrapAnywhere


def mark_colour(mark: str) -> str:
    """The theme's colour of a mark; grey for a mark that is neither good nor bad."""
    palette = theme.current()
    return {
        "missing": palette.missing,
        "refused": palette.refused,
        "complete": palette.complete,
    }.get(mark, palette.text_muted)


def draw_mark(painter: QPainter, mark: str, top_left: QPointF) -> None:
    """An open circle (missing), a ticked disc (complete), a crossed square (refused), a dash."""
    if not mark:
        return
    box = QRectF(top_left.x() + 1, top_left.y() + 1, MARK_SIDE - 2, MARK_SIDE - 2)
    colour = QColor(mark_colour(mark))
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(colour, 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    at = box.topLeft()
    if mark == "missing":
        painter.drawEllipse(box.adjusted(1, 1, -1, -1))
    elif mark == "complete":
        painter.setBrush(colour)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawEllipse(box)
        painter.setPen(QPen(QColor(theme.current().base), 1.8))
        painter.drawPolyline(
            [at + QPointF(3.2, 6.2), at + QPointF(5.4, 8.6), at + QPointF(9.0, 3.8)]
        )
    elif mark == "refused":
        painter.drawRect(box.adjusted(1, 1, -1, -1))
        painter.drawLine(at + QPointF(4, 4), at + QPointF(8, 8))
        painter.drawLine(at + QPointF(8, 4), at + QPointF(4, 8))
    else:
        painter.drawLine(at + QPointF(1, 6), at + QPointF(11, 6))
    painter.restore()


class Mark(QWidget):
    """One mark as a widget. The words beside it carry the meaning for a screen reader."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._mark = ""
        self.setFixedSize(MARK_SIDE, MARK_SIDE + 4)

    def show_mark(self, mark: str) -> None:
        """Draw another mark."""
        self._mark = mark
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        draw_mark(painter, self._mark, QPointF(0, 1 + self.contentsMargins().top()))
        painter.end()


class Note(QWidget):
    """A sentence with a mark before it; hidden while it has nothing to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._mark = Mark()
        self._label = plain_label()
        self._label.setWordWrap(True)
        self._label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self._label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.SMALL)
        layout.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self._label, 1)
        self.say("")

    def say(self, text: str, mark: str = "") -> None:
        """Show a text with a mark: "missing", "refused", "complete", "neutral" or none."""
        self._label.setText(text)
        self._label.setProperty("state", mark)
        self._label.style().unpolish(self._label)
        self._label.style().polish(self._label)
        self._mark.show_mark(mark)
        self._mark.setVisible(bool(mark))
        self.setAccessibleName(text)
        self._label.setAccessibleName(text)
        self.setVisible(bool(text))

    def say_error(self, error: Exception) -> None:
        """Show an expected failure in place; one that nobody expected gets a dialog."""
        if isinstance(error, WorkstationError):
            self.say(messages.spoken(error), "refused")
        else:
            self.say("")
            messages.show(error)

    def text(self) -> str:
        """What it says."""
        return self._label.text()

    def mark(self) -> str:
        """The mark before it."""
        return str(self._label.property("state") or "")


def _near(direction: Qt.LayoutDirection) -> Qt.AlignmentFlag:
    """Where a line begins, for a painter that does not mirror by itself."""
    mirrored = direction == Qt.LayoutDirection.RightToLeft
    return Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft


class StatementDelegate(QStyledItemDelegate):
    """A row of a mark, a word in the mark's colour, a kind, and wrapped lines under them."""

    _MARGIN = theme.SMALL

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        widget = option.widget
        self.initStyleOption(option, index)
        option.text = ""
        widget.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, widget)
        painter.save()
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        mark = index.data(MARK_ROLE) or ""
        # Whoever reads from the right finds the mark there too.
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        area = QStyle.visualRect(option.direction, option.rect, self._text_area(option.rect))
        left = option.rect.right() - self._MARGIN - MARK_SIDE if mirrored else self._MARGIN
        left += 0 if mirrored else option.rect.left()
        draw_mark(painter, mark, QPointF(left, area.top() + 1))
        painter.setFont(theme.font(bold=True))
        painter.setPen(QColor(mark_colour(mark)))
        heading = index.data(HEADING_ROLE) or ""
        painter.drawText(area, Qt.AlignmentFlag.AlignTop | _near(option.direction), heading)
        palette = theme.current()
        if index.data(LINES_ROLE) is None:
            narrower = area.adjusted(WORD_COLUMN, 0, 0, 0)
            area = QStyle.visualRect(option.direction, area, narrower)
            self._paint_wrapped(painter, area, str(index.data()), palette.text)
        else:
            self._paint_item(painter, area, index, heading, option.direction)
        painter.setPen(QColor(palette.faint))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        painter.restore()

    def _paint_item(
        self,
        painter: QPainter,
        area: QRect,
        index: QModelIndex | QPersistentModelIndex,
        heading: str,
        direction: Qt.LayoutDirection,
    ) -> None:
        palette = theme.current()
        advance = QFontMetrics(theme.font(bold=True)).horizontalAdvance(heading)
        rest = area.adjusted(advance + theme.MEDIUM, 0, 0, 0)
        kind_area = QStyle.visualRect(direction, area, rest)
        font = theme.font(bold=True)
        font.setStrikeOut(bool(index.data(STRUCK_ROLE)))
        painter.setFont(font)
        painter.setPen(QColor(palette.text))
        near = Qt.AlignmentFlag.AlignTop | _near(direction)
        painter.drawText(kind_area, near, str(index.data()))
        painter.setFont(theme.font())
        top = area.top() + self._line_height()
        for number, line in enumerate(index.data(LINES_ROLE)):
            height = self._wrapped(theme.font(), area.width(), line)
            colour = palette.text if number < 2 else palette.text_muted
            self._paint_wrapped(
                painter, QRect(area.left(), top, area.width(), height), line, colour
            )
            top += height

    @staticmethod
    def _paint_wrapped(painter: QPainter, area: QRect, text: str, colour: str) -> None:
        font = theme.font()
        painter.setFont(font)
        painter.setPen(QColor(colour))
        painter.drawText(area, wrap_flags(font, area.width(), text), text)

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        view = option.widget
        width = view.viewport().width() if isinstance(view, QAbstractItemView) else 320
        lines = index.data(LINES_ROLE)
        text_width = self._text_area(QRect(0, 0, width, 0)).width()
        if lines is None:
            height = self._wrapped(theme.font(), text_width - WORD_COLUMN, str(index.data()))
        else:
            height = self._line_height() + sum(
                self._wrapped(theme.font(), text_width, line) for line in lines
            )
        return QSize(width, height + 2 * self._MARGIN)

    def _text_area(self, row: QRect) -> QRect:
        left = self._MARGIN + MARK_SIDE + self._MARGIN
        return row.adjusted(left, self._MARGIN, -self._MARGIN, -self._MARGIN)

    @staticmethod
    def _line_height() -> int:
        return QFontMetrics(theme.font(bold=True)).lineSpacing() + 2

    @staticmethod
    def _wrapped(font: QFont, width: int, text: str) -> int:
        room = QRect(0, 0, max(width, 1), 0)
        flags = wrap_flags(font, room.width(), text)
        return QFontMetrics(font).boundingRect(room, flags, text).height()


class StatementList(QListView):
    """A list of statements whose rows wrap to its width."""

    def __init__(self, accessible_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(accessible_name)
        self.setItemDelegate(StatementDelegate(self))
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTextElideMode(Qt.TextElideMode.ElideNone)

    def height_of_rows(self) -> int:
        """How high the list must be to show every row without scrolling."""
        rows = self.model().rowCount() if self.model() is not None else 0
        return sum(self.sizeHintForRow(row) for row in range(rows)) + 2 * self.frameWidth()


CELL_MARGIN = 10
"""From a cell's edge to its words: as much as the style sheet gives the header's words."""


class CellDelegate(QStyledItemDelegate):
    """One line of text per cell, as far from the edge as the header's words."""

    HEIGHT = 26

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
        font = theme.font(tabular=True)
        area = option.rect.adjusted(CELL_MARGIN, 0, -CELL_MARGIN, 0)
        text = QFontMetrics(font).elidedText(
            str(index.data() or ""), Qt.TextElideMode.ElideRight, area.width()
        )
        painter.setFont(font)
        painter.setPen(QColor(palette.text))
        painter.drawText(
            area, Qt.AlignmentFlag(index.data(Qt.ItemDataRole.TextAlignmentRole)), text
        )
        painter.restore()

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(super().sizeHint(option, index).width() + 2 * CELL_MARGIN, self.HEIGHT)
