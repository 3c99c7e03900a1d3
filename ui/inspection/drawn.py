"""Which text a widget draws, where and in which colour, asked of the widget's own painting.

The widget paints onto a device that keeps the text and throws away everything else. So style
sheets, delegates and painters of our own are all seen alike.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize
from PySide6.QtGui import QColor, QPaintDevice, QPaintEngine, QPaintEngineState, QRegion, QTextItem
from PySide6.QtWidgets import QWidget

_DOTS_PER_INCH = 96


@dataclass(frozen=True)
class DrawnText:
    """One line of text: ``box`` and ``clip`` in the widget's own logical pixels."""

    text: str
    box: QRectF
    clip: QRectF
    colour: QColor
    size_px: float
    bold: bool


class _Recorder(QPaintEngine):
    def __init__(self) -> None:
        super().__init__(QPaintEngine.PaintEngineFeature.AllFeatures)
        self.texts: list[DrawnText] = []
        self.whole = QRectF()

    def begin(self, device: QPaintDevice) -> bool:
        self.whole = QRectF(0, 0, device.width(), device.height())
        return True

    def end(self) -> bool:
        return True

    def type(self) -> QPaintEngine.Type:
        return QPaintEngine.Type.User

    def updateState(self, state: QPaintEngineState) -> None:
        """Nothing is kept but text."""

    def _ignore(self, *_drawn: object) -> None:
        """Nothing is kept but text."""

    drawPixmap = drawImage = drawPolygon = drawPath = drawRects = _ignore
    drawLines = drawPoints = drawEllipse = drawTiledPixmap = _ignore

    def drawTextItem(self, at: QPointF, item: QTextItem) -> None:
        if not item.text().strip():
            return
        painter = self.painter()
        placed = painter.transform()
        box = QRectF(
            at.x(), at.y() - item.ascent(), item.width(), item.ascent() + item.descent()
        )
        clip = placed.mapRect(painter.clipBoundingRect()) if painter.hasClipping() else self.whole
        colour = QColor(painter.pen().color())
        colour.setAlphaF(colour.alphaF() * painter.opacity())
        font = item.font()
        self.texts.append(
            DrawnText(
                item.text(),
                placed.mapRect(box),
                clip & self.whole,
                colour,
                float(font.pixelSize() if font.pixelSize() > 0 else font.pointSizeF() * 4 / 3),
                font.bold(),
            )
        )


class _Sheet(QPaintDevice):
    """As large as the widget; one pixel is one logical pixel."""

    def __init__(self, size: QSize) -> None:
        super().__init__()
        self.recorder = _Recorder()
        self._size = size

    def paintEngine(self) -> QPaintEngine:
        return self.recorder

    def metric(self, metric: QPaintDevice.PaintDeviceMetric) -> int:
        known = QPaintDevice.PaintDeviceMetric
        inch = {
            known.PdmDpiX, known.PdmDpiY, known.PdmPhysicalDpiX, known.PdmPhysicalDpiY,
        }  # fmt: skip
        if metric in inch:
            return _DOTS_PER_INCH
        return {
            known.PdmWidth: self._size.width(),
            known.PdmHeight: self._size.height(),
            known.PdmWidthMM: round(self._size.width() * 25.4 / _DOTS_PER_INCH),
            known.PdmHeightMM: round(self._size.height() * 25.4 / _DOTS_PER_INCH),
            known.PdmNumColors: 2**31 - 1,
            known.PdmDepth: 32,
            known.PdmDevicePixelRatio: 1,
            known.PdmDevicePixelRatioScaled: int(QPaintDevice.devicePixelRatioFScale()),
        }.get(metric, 0)


def drawn_texts(widget: QWidget) -> list[DrawnText]:
    """The text that this widget draws itself, without what its children draw."""
    sheet = _Sheet(widget.size())
    widget.render(sheet, QPoint(), QRegion(), QWidget.RenderFlag(0))
    return sheet.recorder.texts
