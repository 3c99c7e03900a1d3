"""Pages of a report: a cursor that runs down the grid and breaks pages, plain text only.

Distances are PDF points (1/72 inch) and multiples of 4. Nothing here reads markup: a name
such as ``<img src=x>`` is drawn as those characters.
"""

from __future__ import annotations

import io
from collections.abc import Callable, Sequence
from datetime import datetime

from PIL import Image as Pillow
from reportlab.graphics import renderPDF
from reportlab.graphics.barcode.qr import QrCodeWidget
from reportlab.graphics.shapes import Drawing
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from workstation.reports.paper import Column, PageSize, Picture
from workstation.reports.reading_order import shown, visual
from workstation.reports.typefaces import drawable, runs, width, wrap

MARGIN = 48.0
TITLE, HEADING, BODY, SMALL = 20.0, 12.0, 9.0, 7.5
LEADING = 12.0
LABEL_WIDTH = 96.0

_INK = 0.0
_QUIET = 0.35
_LINE = 0.75
_SURROUND = 0.47
"""Grey values from 0, black, to 1, white. The surround of pictures is a neutral mid grey."""


class Pages:
    """Draws a report from top to bottom.

    ``total`` is the number of pages to print in the footer; None for a trial run that only
    counts them and leaves pictures out.
    """

    def __init__(
        self,
        paper: PageSize,
        title: str,
        notice: str,
        footer: str,
        made_at: datetime,
        total: int | None = None,
    ) -> None:
        self._stream = io.BytesIO()
        self._width, self._height = paper.value
        # Invariant, so that the same decision gives the same bytes; the date is the caller's.
        self._canvas = Canvas(
            self._stream, pagesize=paper.value, pageCompression=1, invariant=1, lang="en-US"
        )
        self._canvas.setDateFormatter(lambda *_parts: made_at.strftime("D:%Y%m%d%H%M%S+00'00'"))
        self._title, self._notice, self._footer = title, notice, footer
        self._total = total
        self.number = 0
        self._y = self._top = 0.0
        self._canvas.setViewerPreference("DisplayDocTitle", "true")
        self._begin_page()

    @property
    def text_width(self) -> float:
        """Width between the margins, in points."""
        return self._width - 2 * MARGIN

    def describe(self, title: str, author: str, subject: str) -> None:
        """Set the document's metadata."""
        self._canvas.setTitle(shown(title))
        self._canvas.setAuthor(shown(author))
        self._canvas.setSubject(shown(subject))
        self._canvas.setCreator("Corroborate")

    def finish(self) -> bytes:
        """End the last page and return the whole document."""
        self._end_page()
        self._canvas.save()
        return self._stream.getvalue()

    # Pages

    def _begin_page(self) -> None:
        self.number += 1
        first = self.number == 1
        self._y = self._height - (40.0 if first else 36.0)
        self._y -= TITLE if first else HEADING
        self._draw(MARGIN, self._title, TITLE if first else HEADING, bold=True)
        self._y -= 16.0 if first else 12.0
        for line in wrap(self._notice, self.text_width, SMALL):
            self._draw(MARGIN, line, SMALL, grey=_INK)
            self._y -= 10.0
        self._rule(self._y + 4.0)
        self._y -= 16.0 if first else 12.0
        self._top = self._y

    def _end_page(self) -> None:
        self._rule(MARGIN - 4.0)
        number = f"Page {self.number} of {self._total or self.number}"
        self._y = MARGIN - 16.0
        space = self.text_width - width(number, SMALL) - 16.0
        self._draw(MARGIN, wrap(self._footer, space, SMALL)[0], SMALL, grey=_QUIET)
        self._draw(MARGIN, number, SMALL, grey=_QUIET, right=self.text_width)
        self._canvas.showPage()

    @property
    def left(self) -> float:
        """Points left on this page."""
        return self._y - MARGIN - 8.0

    def room(self, height: float) -> bool:
        """Whether ``height`` points are left on this page."""
        return height <= self.left

    def keep(self, height: float) -> None:
        """Start a new page unless ``height`` points are left."""
        if not self.room(height):
            self.turn()

    def turn(self) -> None:
        """Start a new page."""
        self._end_page()
        self._begin_page()

    def gap(self, height: float) -> None:
        """Leave ``height`` points free."""
        self._y -= height

    # Text

    def _draw(
        self,
        x: float,
        line: str,
        size: float,
        *,
        bold: bool = False,
        grey: float = _INK,
        right: float = 0.0,
    ) -> None:
        """Draw one drawable line at ``x``; where ``right`` is given it ends at ``x + right``."""
        if right:
            x += right - width(line, size, bold)
        self._canvas.setFillGray(grey)
        for run in runs(visual(line), bold):
            self._canvas.setFont(run.typeface.name, size)
            self._canvas.drawString(x, self._y, run.text)
            x += self._canvas.stringWidth(run.text, run.typeface.name, size)

    def _rule(self, y: float) -> None:
        self._canvas.setStrokeGray(_LINE)
        self._canvas.setLineWidth(0.5)
        self._canvas.line(MARGIN, y, self._width - MARGIN, y)

    def heading(self, text: str, below: float = 48.0) -> None:
        """A section's heading, kept together with the ``below`` points that follow it."""
        self.keep(32.0 + below)
        self.gap(12.0 if self._y == self._top else 28.0)
        self._draw(MARGIN, drawable(text), HEADING, bold=True)
        self.gap(4.0)

    def statement(self, text: str) -> None:
        """The one sentence that a reader must not miss."""
        for line in wrap(text, self.text_width, HEADING, bold=True):
            self.keep(16.0)
            self.gap(16.0)
            self._draw(MARGIN, line, HEADING, bold=True)

    def paragraph(self, text: str, *, indent: float = 0.0, bold: bool = False) -> None:
        """Running text; its own line ends are kept."""
        for line in wrap(text, self.text_width - indent, BODY, bold):
            self.keep(LEADING)
            self.gap(LEADING)
            self._draw(MARGIN + indent, line, BODY, bold=bold)
        self.gap(4.0)

    def small(self, text: str) -> None:
        """Running text in the smallest size, for what is looked up rather than read."""
        for line in wrap(text, self.text_width, SMALL):
            self.keep(LEADING)
            self.gap(LEADING)
            self._draw(MARGIN, line, SMALL, grey=_QUIET)
        self.gap(4.0)

    def field(self, label: str, text: str, *, bold: bool = False) -> None:
        """A label at the left and its text beside it."""
        lines = wrap(text, self.text_width - LABEL_WIDTH, BODY, bold)
        self.keep(LEADING * min(len(lines), 3))
        for index, line in enumerate(lines):
            self.keep(LEADING)
            self.gap(LEADING)
            if index == 0:
                self._draw(MARGIN, drawable(label), BODY, grey=_QUIET)
            self._draw(MARGIN + LABEL_WIDTH, line, BODY, bold=bold)
        self.gap(4.0)

    def table(
        self,
        columns: Sequence[Column],
        rows: Sequence[Sequence[str]],
        bold: Callable[[int], bool] = lambda _row: False,
    ) -> None:
        """Rows of text under headings that are repeated on every page; long cells wrap.

        ``bold`` says which rows, counted from 0, stand out.
        """
        self._table_head(columns)
        for index, row in enumerate(rows):
            heavy = bold(index)
            cells = [
                wrap(text, column.width - 8.0, BODY, heavy)
                for column, text in zip(columns, row, strict=True)
            ]
            height = max(len(cell) for cell in cells)
            if not self.room(LEADING * min(height, 6)):
                self.turn()
                self._table_head(columns)
            for number in range(height):
                if not self.room(LEADING):
                    self.turn()
                    self._table_head(columns)
                self.gap(LEADING)
                self._row(columns, [cell[number : number + 1] for cell in cells], heavy)
            self.gap(4.0)

    def _table_head(self, columns: Sequence[Column]) -> None:
        self.gap(LEADING)
        self._row(columns, [[drawable(column.heading)] for column in columns], False, _QUIET)
        self._rule(self._y - 4.0)
        self.gap(8.0)

    def _row(
        self,
        columns: Sequence[Column],
        cells: Sequence[Sequence[str]],
        bold: bool,
        grey: float = _INK,
    ) -> None:
        x = MARGIN
        for column, cell in zip(columns, cells, strict=True):
            room = column.width - 8.0 if column.right else 0.0
            for line in cell:
                self._draw(x, line, BODY, bold=bold, grey=grey, right=room)
            x += column.width

    # Pictures

    def code(self, text: str, side: float) -> None:
        """A QR code of ``text``, ``side`` points wide and high, at the left margin."""
        # A reader needs a quiet zone of four modules around the code.
        self.keep(side + 8.0)
        self.gap(side + 8.0)
        code = QrCodeWidget(text, barWidth=side, barHeight=side, barLevel="M", barBorder=0)
        drawing = Drawing(side, side)
        drawing.add(code)
        renderPDF.draw(drawing, self._canvas, MARGIN, self._y)
        self.gap(8.0)

    def pictures(self, pictures: Sequence[Picture], height: float, least: float = 0.0) -> None:
        """Pictures side by side in equal panels of neutral grey, ``height`` points high.

        Where ``least`` is given, the panels shrink down to it rather than turn the page.
        """
        gutter = 16.0
        panel = (self.text_width - gutter * (len(pictures) - 1)) / len(pictures)
        captions = [wrap(picture.caption, panel, SMALL) for picture in pictures]
        # A caption may carry a hostile file name of any length; the panel and the first lines
        # of the captions stay together, the rest may go over.
        longest = max(len(caption) for caption in captions)
        below = 8.0 + 10.0 * min(longest, 6)
        if least and self.room(least + below):
            height = min(height, (self.left - below) // 4 * 4)
        self.keep(height + below)
        self.gap(height)
        for index, picture in enumerate(pictures):
            self._panel(picture, MARGIN + index * (panel + gutter), panel, height)
        self.gap(4.0)
        for number in range(longest):
            self.keep(10.0)
            self.gap(10.0)
            for index, caption in enumerate(captions):
                for line in caption[number : number + 1]:
                    self._draw(MARGIN + index * (panel + gutter), line, SMALL, grey=_QUIET)
        self.gap(8.0)

    def _panel(self, picture: Picture, x: float, panel: float, height: float) -> None:
        self._canvas.setFillGray(_SURROUND)
        self._canvas.rect(x, self._y, panel, height, stroke=0, fill=1)
        rows, columns = picture.pixels.shape[:2]
        scale = min((panel - 16.0) / columns, (height - 16.0) / rows)
        wide, high = columns * scale, rows * scale
        left, bottom = x + (panel - wide) / 2, self._y + (height - high) / 2
        if self._total is not None:
            image = Pillow.fromarray(picture.pixels)
            self._canvas.drawImage(ImageReader(image), left, bottom, wide, high)
        if picture.outline is not None:
            across, down, part_wide, part_high = picture.outline
            for thickness, grey in ((2.5, 0.0), (1.0, 1.0)):
                self._canvas.setLineWidth(thickness)
                self._canvas.setStrokeGray(grey)
                self._canvas.rect(
                    left + across * wide,
                    bottom + (1.0 - down - part_high) * high,
                    part_wide * wide,
                    part_high * high,
                    stroke=1,
                    fill=0,
                )
