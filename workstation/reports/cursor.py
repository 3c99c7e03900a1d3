"""Where a report is drawn: a cursor that runs down the grid, and pages that begin and end.

Distances are PDF points (1/72 inch) and multiples of 4. Nothing here reads markup: a name
such as ``<img src=x>`` is drawn as those characters.
"""

from __future__ import annotations

import io
from datetime import datetime

from reportlab import rl_config
from reportlab.pdfgen.canvas import Canvas

from workstation.reports.paper import PageSize
from workstation.reports.reading_order import shown, visual
from workstation.reports.typefaces import runs, width, wrap

MARGIN = 48.0
TITLE, HEADING, BODY, SMALL = 20.0, 12.0, 9.0, 7.5
LEADING, SMALL_LEADING = 12.0, 10.0
LABEL_WIDTH = 96.0

INK, QUIET = 0.0, 0.35
"""Grey values of text, from 0, black, to 1, white."""
_LINE = 0.75

# Pictures as bytes, not as letters: a fifth smaller, and 17 times as fast to write (2.4 s and
# 0.14 s for a megapixel of noise, for the letters are made in Python).
rl_config.useA85 = 0


class Cursor:
    """Draws lines from top to bottom, and turns pages.

    ``total`` is the number of pages to print in the footer; None for a trial run that only
    counts them and draws neither text nor pictures.
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
        self._grey = -1.0  # as set on this page; each new page begins with none
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
        self._grey = -1.0
        first = self.number == 1
        self._y = self._height - (40.0 if first else 36.0)
        self._y -= TITLE if first else HEADING
        self._draw(MARGIN, self._title, TITLE if first else HEADING, bold=True)
        self._y -= 16.0 if first else 12.0
        for line in wrap(self._notice, self.text_width, SMALL):
            self._draw(MARGIN, line, SMALL, grey=INK)
            self._y -= 10.0
        self._rule(self._y + 4.0)
        self._y -= 16.0 if first else 12.0
        self._top = self._y

    def _end_page(self) -> None:
        self._rule(MARGIN - 4.0)
        number = f"Page {self.number} of {self._total or self.number}"
        self._y = MARGIN - 16.0
        space = self.text_width - width(number, SMALL) - 16.0
        self._draw(MARGIN, wrap(self._footer, space, SMALL)[0], SMALL, grey=QUIET)
        self._draw(MARGIN, number, SMALL, grey=QUIET, right=self.text_width)
        self._canvas.showPage()

    @property
    def left(self) -> float:
        """Points left on this page."""
        return self._y - MARGIN - 8.0

    @property
    def whole(self) -> float:
        """Points on a page on which nothing stands yet."""
        return self._top - MARGIN - 8.0

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

    def _draw(
        self,
        x: float,
        line: str,
        size: float,
        *,
        bold: bool = False,
        grey: float = INK,
        right: float = 0.0,
    ) -> None:
        """Draw one drawable line at ``x``; where ``right`` is given it ends at ``x + right``."""
        if self._total is None:
            return
        if right:
            x += right - width(line, size, bold)
        if grey != self._grey:
            self._canvas.setFillGray(grey)
            self._grey = grey
        for run in runs(visual(line), bold):
            self._canvas.setFont(run.typeface.name, size)
            self._canvas.drawString(x, self._y, run.text)
            x += self._canvas.stringWidth(run.text, run.typeface.name, size)

    def _rule(self, y: float) -> None:
        self._canvas.setStrokeGray(_LINE)
        self._canvas.setLineWidth(0.5)
        self._canvas.line(MARGIN, y, self._width - MARGIN, y)
