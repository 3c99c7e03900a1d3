"""Which text a widget draws, where and in which colour, asked of the widget's own painting.

The widget paints onto a device that keeps the text and throws away everything else. So style
sheets, delegates and painters of our own are all seen alike.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize
from PySide6.QtGui import QColor, QPaintDevice, QPaintEngine, QPaintEngineState, QRegion, QTextItem
from PySide6.QtWidgets import QWidget

from ui.inspection.findings import visible_widgets

VIEWPORT = "qt_scrollarea_viewport"
"""What Qt calls the part of a scroll area that shows something; a list draws its rows there."""

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
        box = QRectF(at.x(), at.y() - item.ascent(), item.width(), item.ascent() + item.descent())
        clip = self.whole
        if painter.hasClipping():
            # What is selected is left out first, and painted over then.
            bounds, region = painter.clipBoundingRect(), painter.clipRegion()
            if bounds.contains(box) and not region.intersects(box.toAlignedRect()):
                return
            clip = placed.mapRect(bounds)
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


Page = list[tuple[QWidget, list[DrawnText]]]
"""Each visible widget that draws text, with its text."""

_DRAW_NO_TEXT = {"QWidget", "QFrame", "QStackedWidget", "QSplitter", "QScrollArea", "QTabWidget"}


def read(root: QWidget) -> Page:
    """All text of a widget and of what it holds."""
    page: Page = []
    for widget in visible_widgets(root):
        if type(widget).__name__ in _DRAW_NO_TEXT and widget.objectName() != VIEWPORT:
            continue
        texts = drawn_texts(widget)
        if texts:
            page.append((widget, texts))
    return page


def drawn_texts(widget: QWidget) -> list[DrawnText]:
    """The text that this widget draws itself, without what its children draw."""
    sheet = _Sheet(widget.size())
    widget.render(sheet, QPoint(), QRegion(), QWidget.RenderFlag(0))
    # Selected text is painted over the same text: the last one is seen.
    last = {(each.text, each.box.toRect().getRect()): each for each in sheet.recorder.texts}
    return list(last.values())
