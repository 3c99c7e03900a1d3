"""Pages of a report: headings, text, fields, tables and pictures, plain text only."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PIL import Image as Pillow
from reportlab.graphics import renderPDF
from reportlab.graphics.barcode.qr import QrCodeWidget
from reportlab.graphics.shapes import Drawing
from reportlab.lib.utils import ImageReader

from workstation.reports.cursor import (
    BODY,
    HEADING,
    INK,
    LABEL_WIDTH,
    LEADING,
    MARGIN,
    QUIET,
    SMALL,
    SMALL_LEADING,
    TITLE,
    Cursor,
)
from workstation.reports.mark_labels import labels_of
from workstation.reports.paper import Column, Mark, Picture
from workstation.reports.typefaces import drawable, runs, width, wrap

__all__ = ["BODY", "HEADING", "LABEL_WIDTH", "LEADING", "MARGIN", "SMALL", "TITLE", "Pages"]

_SURROUND = 0.47
"""The surround of pictures is a neutral mid grey: 0 is black, 1 white."""

_LABEL, _BESIDE = (14.0, 10.0), 8.0
"""The box of a mark's number, and how far beside the picture it stands."""


class Pages(Cursor):
    """A report, drawn from top to bottom."""

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

    def bullet(self, text: str) -> None:
        """A paragraph of a list, with a dash before it."""
        self.keep(LEADING)
        self._draw_at(LEADING, "\u2013")
        self.paragraph(text, indent=12.0)

    def _draw_at(self, below: float, line: str) -> None:
        """Draw a line ``below`` points under the cursor, which stays where it is."""
        self.gap(below)
        self._draw(MARGIN, line, BODY)
        self.gap(-below)

    def small(self, text: str) -> None:
        """Running text in the smallest size, for what is looked up rather than read."""
        for line in wrap(text, self.text_width, SMALL):
            self.keep(LEADING)
            self.gap(LEADING)
            self._draw(MARGIN, line, SMALL, grey=QUIET)
        self.gap(4.0)

    def field(self, label: str, text: str, *, bold: bool = False) -> None:
        """A label at the left and its text beside it; both wrap."""
        lines = wrap(text, self.text_width - LABEL_WIDTH, BODY, bold)
        labels = wrap(label, LABEL_WIDTH - 8.0, BODY)
        self.keep(LEADING * max(min(len(lines), 3), len(labels)))
        for index in range(max(len(lines), len(labels))):
            self.keep(LEADING)
            self.gap(LEADING)
            for each in labels[index : index + 1]:
                self._draw(MARGIN, each, BODY, grey=QUIET)
            for each in lines[index : index + 1]:
                self._draw(MARGIN + LABEL_WIDTH, each, BODY, bold=bold)
        self.gap(4.0)

    def digest(self, label: str, groups: str) -> None:
        """A hash in groups on one line, or where that is too narrow on two of equal length."""
        if width(groups, BODY) > self.text_width - LABEL_WIDTH:
            words = groups.split(" ")
            half = (len(words) + 1) // 2
            groups = f"{' '.join(words[:half])}\n{' '.join(words[half:])}"
        self.field(label, groups)

    def table(
        self,
        columns: Sequence[Column],
        rows: Sequence[Sequence[str]],
        bold: Callable[[int], bool] = lambda _row: False,
        *,
        small: bool = False,
    ) -> None:
        """Rows of text under headings that are repeated on every page; long cells wrap.

        ``bold`` says which rows, counted from 0, stand out. ``small`` sets long lists in the
        smallest size. A row is cut only where a whole page does not hold it.
        """
        size, leading = (SMALL, SMALL_LEADING) if small else (BODY, LEADING)
        self._table_head(columns, size)
        for index, row in enumerate(rows):
            heavy = bold(index)
            cells = [
                wrap(text, column.width - 8.0, size, heavy)
                for column, text in zip(columns, row, strict=True)
            ]
            height = max(len(cell) for cell in cells)
            if not self.room(leading * height) and leading * height < self.whole - 24.0:
                self.turn()
                self._table_head(columns, size)
            for number in range(height):
                if not self.room(leading):
                    self.turn()
                    self._table_head(columns, size)
                self.gap(leading)
                self._row(columns, [cell[number : number + 1] for cell in cells], heavy, size)
            self.gap(2.0 if small else 4.0)

    def _table_head(self, columns: Sequence[Column], size: float) -> None:
        self.keep(3 * LEADING + 8.0)
        self.gap(LEADING)
        headings = [[drawable(column.heading)] for column in columns]
        self._row(columns, headings, False, size, QUIET)
        self._rule(self._y - 4.0)
        self.gap(8.0)

    def _row(
        self,
        columns: Sequence[Column],
        cells: Sequence[Sequence[str]],
        bold: bool,
        size: float,
        grey: float = INK,
    ) -> None:
        x = MARGIN
        for column, cell in zip(columns, cells, strict=True):
            room = column.width - 8.0 if column.right else 0.0
            for line in cell:
                self._draw(x, line, size, bold=bold, grey=grey, right=room)
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

    def pictures(
        self, pictures: Sequence[Picture], height: float, least: float = 0.0, across: int = 0
    ) -> None:
        """Pictures side by side in equal panels of neutral grey, ``height`` points high.

        Where ``least`` is given, the panels shrink down to it rather than turn the page. They are
        as wide as those of a row of ``across``, where that is given.
        """
        gutter, across = 16.0, across or len(pictures)
        panel = (self.text_width - gutter * (across - 1)) / across
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
                    self._draw(MARGIN + index * (panel + gutter), line, SMALL, grey=QUIET)
        self.gap(8.0)

    def _panel(self, picture: Picture, x: float, panel: float, height: float) -> None:
        self._canvas.setFillGray(_SURROUND)
        self._grey = _SURROUND
        self._canvas.rect(x, self._y, panel, height, stroke=0, fill=1)
        rows, columns = picture.pixels.shape[:2]
        beside = 2 * (_LABEL[0] + _BESIDE) if picture.marks else 0.0
        scale = min((panel - 16.0 - beside) / columns, (height - 16.0) / rows)
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
        if picture.marks and self._total is not None:
            self._marks(picture.marks, left, bottom, wide, high)

    def _marks(
        self, marks: Sequence[Mark], left: float, bottom: float, wide: float, high: float
    ) -> None:
        """Outlines in white with a dark edge, so that they show on any skin, and their numbers."""
        canvas = self._canvas
        canvas.saveState()
        canvas.setLineJoin(1)
        for thickness, grey in ((2.0, 0.0), (0.75, 1.0)):
            canvas.setLineWidth(thickness)
            canvas.setStrokeGray(grey)
            for mark in marks:
                path = canvas.beginPath()
                for place, (x, y) in enumerate(mark.outline):
                    to = path.moveTo if place == 0 else path.lineTo
                    to(left + x * wide, bottom + (1.0 - y) * high)
                path.close()
                canvas.drawPath(path, stroke=1, fill=0)
        for label in labels_of(marks, (wide, high), _LABEL, _BESIDE):
            for thickness, grey in ((1.5, 0.0), (0.5, 1.0)):
                canvas.setLineWidth(thickness)
                canvas.setStrokeGray(grey)
                (x, y), (to_x, to_y) = label.start, label.end
                canvas.line(left + x, bottom + high - y, left + to_x, bottom + high - to_y)
            x, y = left + label.x, bottom + high - label.y - _LABEL[1]
            canvas.setStrokeGray(0.0)
            canvas.setFillGray(1.0)
            canvas.rect(x, y, *_LABEL, stroke=1, fill=1)
            canvas.setFillGray(INK)
            number = str(label.number)
            canvas.setFont(runs(number, True)[0].typeface.name, SMALL)
            canvas.drawCentredString(x + _LABEL[0] / 2, y + 2.5, number)
        canvas.restoreState()
