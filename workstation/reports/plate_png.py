"""The plate for court, as a lossless PNG: the pictures pixel by pixel, and a strip of captions."""

from __future__ import annotations

import io

from PIL import Image as Pillow
from PIL import ImageDraw
from PIL.PngImagePlugin import PngInfo

from workstation.reports.mark_labels import labels_of
from workstation.reports.paper import Mark
from workstation.reports.phrases import hash_in_groups, moment
from workstation.reports.plate import OPINION, statement, warnings
from workstation.reports.plate_facts import TITLE, PlateFacts
from workstation.reports.plate_pictures import (
    PNG_MOST_PX,
    AlignedPictures,
    PlatePanel,
    as_recorded,
)
from workstation.reports.png_text import BODY, INK, LEADING, SLACK, SURROUND, font, write_lines
from workstation.reports.reading_order import shown
from workstation.reports.typefaces import wrap
from workstation.reports.wording import wording
from workstation.viewing.describing import (
    LETTERS,
    about_overlay,
    about_pictures,
    about_stepped,
)

_MARGIN, _GUTTER, _TITLE = 24, 16, 20
_PAPER = (255, 255, 255)
_NARROWEST = 400
"""Room for a caption, in pixels, under the smallest picture too."""
_LABEL, _BESIDE = (32.0, 26.0), 12.0
"""The box of a mark's number, and how far beside the picture it stands."""


def plate_png(facts: PlateFacts) -> bytes:
    """The plate as a PNG; the pictures' own pixels are in it unchanged. Same facts, same bytes.

    Above, the pictures as they were looked at, with marks; below, as recorded.
    """
    rows = (AlignedPictures(facts, PNG_MOST_PX).panels, as_recorded(facts, PNG_MOST_PX))
    beside = 2 * int(_LABEL[0] + 2 * _BESIDE) if facts.regions else 0
    panels = [
        max(_NARROWEST, *(row[place].pixels.shape[1] + beside for row in rows))
        for place in range(len(facts.pictures))
    ]
    width = sum(panels) + _GUTTER * (len(panels) - 1) + 2 * _MARGIN
    room = (width - 2 * _MARGIN) * SLACK
    said = about_pictures(facts.view)
    parts: list[_Lines | _Row] = [
        _Lines(wrap(f"{TITLE}, case {facts.case.number}", room, _TITLE, bold=True), _TITLE, True),
        _Lines(wrap(statement(facts), room, BODY, bold=True), BODY, True),
        *(_Lines(wrap(each, room, BODY), BODY) for each in (OPINION, *warnings(facts))),
    ]
    looked_at = [
        f"{facts.named(place)}. {panel.size} {' '.join(said[place])}"
        for place, panel in enumerate(rows[0])
    ]
    recorded = [
        f"{LETTERS[place]} as recorded, untreated and without marks. {panel.size}"
        for place, panel in enumerate(rows[1])
    ]
    parts += [_Row(rows[0], panels, looked_at), _Row(rows[1], panels, recorded)]
    parts += [_Lines(wrap(each, room, BODY), BODY) for each in _strip(facts)]
    parts.append(_Lines(wrap(" ".join(wording().notice), room, BODY, bold=True), BODY, True))
    sheet = Pillow.new("RGB", (width, sum(p.height for p in parts) + 2 * _MARGIN), _PAPER)
    draw, top = ImageDraw.Draw(sheet), _MARGIN
    for part in parts:
        part.draw(sheet, draw, top)
        top += part.height
    stream = io.BytesIO()
    sheet.save(stream, format="PNG", pnginfo=_facts_of(facts))
    return stream.getvalue()


def _strip(facts: PlateFacts) -> list[str]:
    """What stands below the pictures: overlays, files with their hashes, who and when."""
    used = dict.fromkeys(about_overlay(each) for each in facts.view.overlays)
    comparison = facts.comparison
    return [
        *([facts.legend] if facts.legend else []),
        *([f"Laid over each other: {' '.join(used)}"] if used else []),
        *([stepped] if (stepped := about_stepped(facts.view)) else []),
        f"Age of the portrait: {facts.age}.",
        *(
            f"{LETTERS[place]}: {'; '.join(f'{k}: {v}' for k, v in picture.source)}; SHA-256 "
            f"{hash_in_groups(picture.sha256)}"
            for place, picture in enumerate(facts.pictures)
        ),
        f"Compared {moment(comparison.compared_at)} by {comparison.compared_by}; comparison "
        f"{comparison.id}, search {facts.search.id}. Printed {moment(facts.printed_at)} by "
        f"{facts.printed_by}. Outlines and numbers were drawn for this paper; what they mark "
        "stands in the plate as PDF.",
    ]


def _facts_of(facts: PlateFacts) -> PngInfo:
    info = PngInfo()
    info.add_itxt("Title", shown(f"{TITLE}, case {facts.case.number}"))
    info.add_itxt("Disclaimer", " ".join(wording().notice))
    for place, sentences in enumerate(about_pictures(facts.view)):
        info.add_itxt(f"Picture {LETTERS[place]}", shown(" ".join(sentences)))
    return info


class _Lines:
    """Text across the whole width."""

    def __init__(self, lines: list[str], size: int, bold: bool = False) -> None:
        self._lines, self._size, self._bold = lines, size, bold
        self._leading = LEADING + (size - BODY)
        self.height = self._leading * len(lines) + 8

    def draw(self, sheet: Pillow.Image, draw: ImageDraw.ImageDraw, top: int) -> None:
        write_lines(
            draw, _MARGIN, top, self._lines, self._size, bold=self._bold, leading=self._leading
        )


class _Row:
    """Pictures side by side in their own pixels, each with its caption below."""

    def __init__(self, row: tuple[PlatePanel, ...], panels: list[int], captions: list[str]) -> None:
        self._row, self._panels = row, panels
        self._captions = [
            wrap(text, panel * SLACK, BODY) for text, panel in zip(captions, panels, strict=True)
        ]
        self._high = max(panel.pixels.shape[0] for panel in row)
        self.height = self._high + 16 + LEADING * max(map(len, self._captions)) + 16

    def draw(self, sheet: Pillow.Image, draw: ImageDraw.ImageDraw, top: int) -> None:
        x = _MARGIN
        for panel, width, caption in zip(self._row, self._panels, self._captions, strict=True):
            draw.rectangle((x, top, x + width - 1, top + self._high - 1), fill=SURROUND)
            high, wide = panel.pixels.shape[:2]
            left, above = x + (width - wide) // 2, top + (self._high - high) // 2
            sheet.paste(Pillow.fromarray(panel.pixels), (left, above))
            _draw_marks(draw, panel.marks, (left, above), (wide, high))
            write_lines(draw, x, top + self._high + 8, caption, BODY)
            x += width + _GUTTER


def _draw_marks(
    draw: ImageDraw.ImageDraw,
    marks: tuple[Mark, ...],
    at: tuple[int, int],
    size: tuple[int, int],
) -> None:
    """Outlines in white with a dark edge, so that they show on any skin, and their numbers."""
    for thickness, colour in ((4, (0, 0, 0)), (2, (255, 255, 255))):
        for mark in marks:
            outline = [(at[0] + x * size[0], at[1] + y * size[1]) for x, y in mark.outline]
            draw.line([*outline, *outline[:2]], fill=colour, width=thickness, joint="curve")
    for label in labels_of(marks, (float(size[0]), float(size[1])), _LABEL, _BESIDE):
        (x, y), (to_x, to_y) = label.start, label.end
        for thickness, colour in ((3, INK), (1, _PAPER)):
            line = (at[0] + x, at[1] + y, at[0] + to_x, at[1] + to_y)
            draw.line(line, fill=colour, width=thickness)
        x, y = at[0] + label.x, at[1] + label.y
        draw.rectangle((x, y, x + _LABEL[0], y + _LABEL[1]), fill=_PAPER, outline=INK)
        draw.text(
            (x + _LABEL[0] / 2, y + _LABEL[1] / 2),
            str(label.number),
            fill=INK,
            font=font(str(label.number), 18),
            anchor="mm",
        )
