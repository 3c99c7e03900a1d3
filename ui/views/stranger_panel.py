"""The chosen candidate's place among strangers: the larger picture, and what it says in words."""

from __future__ import annotations

import math

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui import stranger_words, theme
from ui.phrases import translated
from ui.views.eliding_label import ElidingLabel
from ui.views.facts import wrapped
from ui.views.stranger_picture import MARKER_SIDE, StrangerPicture, draw_wedge
from workstation.model import Candidate, Search

CHART_WIDTH, CHART_HEIGHT = 344, 132
SWATCH = 14
TICK_ROOM_MIN = 48
"""Numbers under the line stand at least this far apart, in logical pixels."""


class StrangerChart(QWidget):
    """The distribution with its axes and its parts named in words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture: StrangerPicture | None = None
        self._score: float | None = None
        # Whole there, where they are too long for the picture.
        self.setToolTip(", ".join(self._names()))
        self.setFixedHeight(CHART_HEIGHT)
        self.setMinimumWidth(CHART_WIDTH)
        self.setMaximumWidth(CHART_WIDTH + 120)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_place(self, picture: StrangerPicture | None, score: float | None) -> None:
        """Show where a score lies; the same picture as in the list, so the scale is the same."""
        self._picture, self._score = picture, score
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(CHART_WIDTH, CHART_HEIGHT)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._picture is None:
            return
        painter = QPainter(self)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        font = theme.font(theme.TEXT_SMALL, tabular=True)
        painter.setFont(font)
        metrics = QFontMetrics(font)
        line = metrics.height()
        self._paint_legend(painter, metrics)
        area = QRectF(line + theme.TINY, line + theme.TINY, 0, 0)
        area.setRight(self.width() - 1)
        area.setBottom(self.height() - 2 * line - 6)
        self._picture.draw(painter, area, self._score)
        self._paint_axes(painter, area, metrics)
        painter.end()

    def _names(self) -> tuple[str, str, str]:
        return (
            self.tr("strangers"),
            self.tr("each stranger's best"),
            self.tr("this candidate"),
        )

    def _paint_legend(self, painter: QPainter, metrics: QFontMetrics) -> None:
        palette = theme.current()
        left, line = float(metrics.height() + theme.TINY), metrics.height()
        names = self._names()
        for number, name in enumerate(names):
            middle = line / 2
            if number == 0:
                box = QRectF(left, middle - 4, SWATCH, 8)
                painter.fillRect(box, QColor(palette.text_disabled))
            elif number == 1:
                painter.setPen(QPen(QColor(palette.text_muted), 1.3))
                painter.drawLine(QPointF(left, middle), QPointF(left + SWATCH, middle))
            else:
                draw_wedge(painter, QPointF(left + SWATCH / 2, middle - MARKER_SIDE / 2))
            painter.setPen(QColor(palette.text_muted))
            left += SWATCH + theme.TINY
            room = max(self.width() - left, 0.0)
            told = metrics.elidedText(name, Qt.TextElideMode.ElideRight, int(room))
            painter.drawText(QRectF(left, 0, room, line), Qt.AlignmentFlag.AlignLeft, told)
            left += metrics.horizontalAdvance(name) + theme.SMALL + theme.TINY

    def _paint_axes(self, painter: QPainter, area: QRectF, metrics: QFontMetrics) -> None:
        assert self._picture is not None
        line = metrics.height()
        painter.setPen(QColor(theme.current().text_muted))
        scale = self._picture.scale
        step = 0.1
        while (area.width() * step / (scale.high - scale.low)) < TICK_ROOM_MIN:
            step *= 2
        first = math.ceil(scale.low / step)
        for number in range(first, math.floor(scale.high / step) + 1):
            x = scale.place(number * step, area)
            painter.drawLine(QPointF(x, area.bottom()), QPointF(x, area.bottom() + 3))
            words = f"{number * step:.1f}"
            box = QRectF(x - 20, area.bottom() + 3, 40, line)
            box.moveRight(min(box.right(), area.right() + 8))
            painter.drawText(box, Qt.AlignmentFlag.AlignHCenter, words)
        under = QRectF(area.left(), area.bottom() + 4 + line, area.width(), line)
        for side, words in (
            (Qt.AlignmentFlag.AlignLeft, self.tr("less alike")),
            (Qt.AlignmentFlag.AlignHCenter, self.tr("similarity")),
            (Qt.AlignmentFlag.AlignRight, self.tr("more alike")),
        ):
            painter.drawText(under, side, words)
        painter.save()
        painter.translate(0, area.bottom())
        painter.rotate(-90)
        painter.drawText(
            QRectF(0, 0, area.height(), line), Qt.AlignmentFlag.AlignHCenter, self.tr("how many")
        )
        painter.restore()


class StrangerPanel(QWidget):
    """Follows what it is told: ``show_candidate``. Where too little is known it says so."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heading = ElidingLabel()
        self.heading.setProperty("role", "section")
        self.chart = StrangerChart()
        self.sentence = wrapped()
        self.places = wrapped(role="muted")
        self.origin = wrapped(role="small")
        words = QVBoxLayout()
        words.setSpacing(theme.TINY)
        for label in (self.sentence, self.places, self.origin):
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            words.addWidget(label)
        words.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(theme.MEDIUM)
        row.addWidget(self.chart, 3, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 4)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.TINY)
        layout.addWidget(self.heading)
        layout.addLayout(row)

    def show_candidate(
        self, search: Search | None, candidate: Candidate | None, picture: StrangerPicture | None
    ) -> None:
        """Show where a candidate of a search stands; None for none chosen."""
        judgement = stranger_words.judgement_of(search)
        standing = stranger_words.standing_of(search, candidate)
        self.setVisible(search is not None and candidate is not None)
        self.heading.set_full_text(self.tr("BESIDE STRANGERS' SCORES"))
        known = judgement is not None and standing is not None and picture is not None
        self.chart.setVisible(known)
        self.chart.show_place(picture, candidate.score if candidate is not None else None)
        if judgement is not None and standing is not None and candidate is not None:
            self.heading.set_full_text(
                self.tr("RANK {rank}, {name}, BESIDE STRANGERS' SCORES").format(
                    rank=candidate.rank, name=candidate.name.upper()
                )
            )
            places = (stranger_words.best_sentence, stranger_words.pair_sentence)
            self._say(
                stranger_words.sentence_for(standing, judgement),
                " ".join(place(standing) for place in places),
                stranger_words.origin_sentence(judgement),
            )
        elif judgement is not None:
            self._say(translated(judgement.reason), stranger_words.without_figures(), "")
        else:
            self._say(stranger_words.older_search(), stranger_words.without_figures(), "")

    def _say(self, sentence: str, places: str, origin: str) -> None:
        for label, text in (
            (self.sentence, sentence),
            (self.places, places),
            (self.origin, origin),
        ):
            label.setText(text)
            label.setAccessibleName(text)
            label.setVisible(bool(text))
        spoken = " ".join(part for part in (sentence, places, origin) if part)
        self.setAccessibleName(spoken)
        self.chart.setAccessibleName(self.tr("Picture of strangers' scores"))
        self.chart.setAccessibleDescription(spoken)
