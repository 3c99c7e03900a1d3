"""Neutral shapes of the answers, and rows and a line of progress that show them with words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from ui import theme
from ui.messages import plain_label
from ui.models.components import SHAPE_ROLE, STATE_ROLE, AnsweredRow, AnsweredRows
from ui.views.selection import paint_selection
from workstation.model import Likeness

SIDE = 12
"""Side of a shape in logical pixels."""

ANSWERED = "answered"


def draw_shape(painter: QPainter, shape: str, top_left: QPointF, colour: str) -> None:
    """Two bars (similar), struck through (dissimilar), one broken (explainable), or one alone.

    A ring is not answered, a ring with a dot is begun, and a disc is answered, however. All have
    one colour: no answer is good or bad.
    """
    x, y = top_left.x(), top_left.y()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(QColor(colour), 1.6, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)

    def line(x1: float, y1: float, x2: float, y2: float) -> None:
        painter.drawLine(QPointF(x + x1, y + y1), QPointF(x + x2, y + y2))

    if shape == ANSWERED:
        painter.setBrush(QColor(colour))
        painter.drawEllipse(QRectF(x + 2, y + 2, SIDE - 4, SIDE - 4))
    elif shape in ("open", "begun"):
        painter.drawEllipse(QRectF(x + 2, y + 2, SIDE - 4, SIDE - 4))
        if shape == "begun":
            painter.setBrush(QColor(colour))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawEllipse(QRectF(x + 4.5, y + 4.5, SIDE - 9, SIDE - 9))
    elif shape == Likeness.NOT_COMPARABLE:
        line(2, 6, 10, 6)
    else:
        line(2, 4, 10, 4)
        if shape == Likeness.EXPLAINABLE:
            line(2, 8, 4, 8)
            line(8, 8, 10, 8)
        else:
            line(2, 8, 10, 8)
        if shape == Likeness.DISSIMILAR:
            line(8.5, 1, 3.5, 11)
    painter.restore()


class AnswerDelegate(QStyledItemDelegate):
    """A shape, a name, and the state in words at the end; what has no room ends in dots."""

    ROW = 22

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        palette = theme.current()
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        view = option.widget
        if isinstance(view, AnswerList) and view.quiet and not view.hasFocus():
            chosen = False

        def placed(rect: QRect) -> QRect:
            return QStyle.visualRect(option.direction, option.rect, rect)

        painter.save()
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        if chosen:
            paint_selection(painter, option)
        area = option.rect.adjusted(theme.SMALL, 0, -theme.SMALL, 0)
        box = placed(QRect(area.left(), area.center().y() - SIDE // 2 + 1, SIDE, SIDE))
        quiet = palette.text if chosen else palette.text_muted
        draw_shape(painter, str(index.data(SHAPE_ROLE)), QPointF(box.topLeft()), quiet)
        area.setLeft(area.left() + SIDE + theme.SMALL)
        flags = Qt.AlignmentFlag.AlignVCenter
        begin, end = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        if option.direction == Qt.LayoutDirection.RightToLeft:
            begin, end = end, begin
        state = str(index.data(STATE_ROLE))
        small, body = theme.font(theme.TEXT_SMALL), theme.font()
        room = area.width() - theme.SMALL
        name_width = QFontMetrics(body).horizontalAdvance(str(index.data()))
        state_width = min(
            QFontMetrics(small).horizontalAdvance(state), max(room - name_width, room * 2 // 5)
        )
        painter.setFont(small)
        painter.setPen(QColor(quiet))
        painter.drawText(placed(area), flags | end, _elided(small, state, state_width))
        area.setRight(area.right() - state_width - theme.SMALL)
        painter.setFont(body)
        painter.setPen(QColor(palette.text))
        painter.drawText(
            placed(area), flags | begin, _elided(body, str(index.data()), area.width())
        )
        painter.restore()

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        view = option.widget
        width = view.viewport().width() if isinstance(view, QAbstractItemView) else 280
        return QSize(width, max(self.ROW, QFontMetrics(theme.font()).height() + 6))


def _elided(font: QFont, text: str, width: int) -> str:
    # The metrics round down: a word that fits exactly must not end in dots.
    return QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, width + 1)


class AnswerList(QListView):
    """A list of answered rows; a ``quiet`` one marks its current row with the focus only."""

    def __init__(
        self, model: AnsweredRows, *, quiet: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.quiet = quiet
        self.setModel(model)
        self.setItemDelegate(AnswerDelegate(self))
        self.setUniformItemSizes(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What is chosen stays in sight when the words around the list take room from it."""
        super().resizeEvent(event)
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())

    def height_of(self, rows: int) -> int:
        """How high the list must be to show so many rows."""
        return rows * max(self.sizeHintForRow(0), AnswerDelegate.ROW) + 2 * self.frameWidth()


class Progress(QWidget):
    """How many components are answered, in words, and one shape for each in its place.

    The shapes do not tell how: a row of answers would be read as a measure of likeness.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = plain_label()
        self.words.setProperty("role", "small")
        self._shapes = _Shapes()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(self.words)
        layout.addWidget(self._shapes)
        self.show_rows((), "")

    def show_rows(self, rows: Sequence[AnsweredRow], chosen: str) -> None:
        """Show the state of every component, with a line under the chosen one."""
        answered = sum(row.likeness is not None for row in rows)
        apart = sum(row.likeness is Likeness.NOT_COMPARABLE for row in rows)
        if apart:
            words = self.tr("{answered} of {all} answered, {apart} not comparable")
        else:
            words = self.tr("{answered} of {all} answered")
        said = words.format(answered=answered, all=len(rows), apart=apart) if rows else ""
        self.words.setText(said)
        self.setAccessibleName(said)
        self._shapes.show_rows(rows, chosen)


class _Shapes(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self._rows: tuple[AnsweredRow, ...] = ()
        self._chosen = ""
        self.setFixedHeight(SIDE + 5)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def show_rows(self, rows: Sequence[AnsweredRow], chosen: str) -> None:
        self._rows, self._chosen = tuple(rows), chosen
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._rows:
            return
        palette = theme.current()
        painter = QPainter(self)
        step = min(20.0, self.width() / len(self._rows))
        for number, row in enumerate(self._rows):
            left = number * step
            if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
                left = self.width() - SIDE - left
            colour = palette.text if row.key == self._chosen else palette.text_muted
            apart = row.likeness in (None, Likeness.NOT_COMPARABLE)
            shape = row.shape if apart else ANSWERED
            draw_shape(painter, shape, QPointF(left, 0), colour)
            if row.key == self._chosen:
                painter.fillRect(QRectF(left, SIDE + 2, SIDE, 2), QColor(palette.accent))
        painter.end()
