"""Pages with records: a title line, a small picture at the left, and its facts beside it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from workstation.reports.page import BODY, LABEL_WIDTH, LEADING, MARGIN, SMALL, Pages
from workstation.reports.paper import Picture
from workstation.reports.typefaces import drawable, wrap

SIDE = 92.0
"""Width and height of a record's picture, in points."""
_GUTTER = 16.0
_LABEL = 72.0
"""Labels of records are short, so that their texts get more room than fields do."""
_QUIET = 0.35


@dataclass(frozen=True)
class Fact:
    """A label and its text; ``bold`` stands out."""

    label: str
    text: str
    bold: bool = False


class RecordPages(Pages):
    """Pages that can hold records. One that fits on a page is never cut."""

    def together(self, title: str, facts: Sequence[Fact]) -> None:
        """A bold line with fields below it, on one page wherever they fit on one."""
        lines = [wrap(fact.text, self.text_width - LABEL_WIDTH, BODY, fact.bold) for fact in facts]
        height = LEADING * (len(wrap(title, self.text_width, BODY, bold=True)) + 1)
        height += sum(LEADING * len(each) + 4.0 for each in lines)
        self.keep(min(height, self._top - MARGIN - 8.0))
        self.gap(4.0)
        self.paragraph(title, bold=True)
        for fact in facts:
            self.field(fact.label, fact.text, bold=fact.bold)

    def record(self, title: str, picture: Picture | None, facts: Sequence[Fact]) -> None:
        """Draw one record; without a picture its place says so."""
        left = MARGIN + SIDE + _GUTTER
        space = self.text_width - SIDE - _GUTTER - _LABEL
        lines = [wrap(fact.text, space, BODY, fact.bold) for fact in facts]
        titles = wrap(title, self.text_width, BODY, bold=True)
        caption = [] if picture is None else wrap(picture.caption, SIDE, SMALL)
        head = LEADING * len(titles) + 8.0
        beside = sum(LEADING * len(each) + 2.0 for each in lines)
        height = head + max(beside, SIDE + 4.0 + 10.0 * len(caption)) + 16.0
        self.keep(min(height, self._top - MARGIN - 8.0))
        if self._y < self._top:  # the page's own rule is enough there
            self._rule(self._y - 4.0)
            self.gap(8.0)
        for line in titles:
            self.gap(LEADING)
            self._draw(MARGIN, line, BODY, bold=True)
        self.gap(6.0)
        page, top = self.number, self._y
        bottom = self._picture(picture, caption, top)
        self._y = top
        for fact, text in zip(facts, lines, strict=True):
            for index, line in enumerate(text):
                self.keep(LEADING)
                self.gap(LEADING)
                if index == 0:
                    self._draw(left, drawable(fact.label), BODY, grey=_QUIET)
                self._draw(left + _LABEL, line, BODY, bold=fact.bold)
            self.gap(2.0)
        if self.number == page:
            self._y = min(self._y, bottom)
        self.gap(6.0)

    def _picture(self, picture: Picture | None, caption: Sequence[str], top: float) -> float:
        """Draw the picture and its caption from ``top`` down; returns where they end."""
        self._y = top - SIDE - 3.0
        if picture is None:
            self._canvas.setFillGray(0.93)
            self._canvas.rect(MARGIN, self._y, SIDE, SIDE, stroke=0, fill=1)
            bottom = self._y
            self._y += SIDE / 2 - 3.0
            self._draw(MARGIN + 14.0, "no picture", SMALL, grey=_QUIET)
            return bottom
        self._panel(picture, MARGIN, SIDE, SIDE)
        self.gap(4.0)
        for line in caption:
            self.gap(10.0)
            self._draw(MARGIN, line, SMALL, grey=_QUIET)
        return self._y
