"""The comparison picture: probe and candidate side by side as a PNG with the fixed wording."""

from __future__ import annotations

import io
from pathlib import Path

import numpy as np
from PIL import Image as Pillow
from PIL import ImageDraw
from PIL.PngImagePlugin import PngInfo

from workstation.identification import Decision
from workstation.ports import Image
from workstation.reports.phrases import (
    candidate_of,
    named,
    outcome,
    portrait_age,
    probe_warning,
    scores,
)
from workstation.reports.png_text import BODY, LEADING, SLACK, SURROUND, write_lines
from workstation.reports.reading_order import shown
from workstation.reports.sheet_facts import vouched
from workstation.reports.typefaces import wrap
from workstation.reports.whole_file import write_whole
from workstation.reports.wording import wording

_PANEL = 560
_MARGIN = 24
_GUTTER = 16
_PAPER = (255, 255, 255)
_TITLE = 20


def render_comparison_picture(
    decision: Decision,
    *,
    crop: Image,
    portrait: Image | None,
    target: Path,
    edited: Image | None = None,
) -> Path:
    """Write the comparison picture of ``decision`` to ``target`` as a PNG and return ``target``.

    ``crop`` is the probe's face with its surroundings in native pixels and ``portrait`` that of
    the person decided about, upright RGB, uint8, shape (height, width, 3); None where the
    decision names nobody; ``edited`` is as in ``LeadSheetPictures``. Pictures are enlarged by
    whole numbers without smoothing, so that no
    pixel is invented, and reduced by averaging; the caption states the scale.

    Raises as ``render_lead_sheet`` does.
    """
    decision = vouched(decision)
    candidate = candidate_of(decision)
    search = decision.search
    captions = [
        f"Probe, as recorded. Face {search.face.height_px:.0f} pixels high in the recording."
    ]
    pictures = [crop]
    if edited is not None:
        captions.append(f"Probe, edited: {'; '.join(search.probe.steps)}.")
        pictures.append(edited)
    if portrait is not None:
        captions.append(
            f"Candidate, rank {candidate.rank}: {named(candidate)}, "
            f"{scores(candidate)}. {candidate.image}, "
            f"{portrait_age(candidate, search.searched_at)}."
            if candidate is not None
            else "Portrait of the person decided about, who is not a candidate of this search."
        )
        pictures.append(portrait)
    scaled = [_fitted(picture) for picture in pictures]
    width = 2 * _MARGIN + len(pictures) * _PANEL + (len(pictures) - 1) * _GUTTER
    text_width = (width - 2 * _MARGIN) * SLACK
    title = wrap(f"{wording().title}, case {search.case_number}", text_width, _TITLE, bold=True)
    said = wrap(outcome(decision), text_width, BODY)
    warning = probe_warning(search)
    if warning:
        said += wrap(warning, text_width, BODY)
    if search.edits_note:
        said += wrap(search.edits_note, text_width, BODY)
    under = [
        wrap(f"{caption} {sentence}", _PANEL * SLACK, BODY)
        for caption, (_, sentence) in zip(captions, scaled, strict=True)
    ]
    notice = wrap(" ".join(wording().notice), text_width, BODY, bold=True)
    top = _MARGIN + 28 * len(title) + LEADING * len(said) + 16
    foot = top + _PANEL + 8 + LEADING * max(len(lines) for lines in under) + 16
    sheet = Pillow.new("RGB", (width, foot + LEADING * len(notice) + _MARGIN), _PAPER)
    draw = ImageDraw.Draw(sheet)
    write_lines(draw, _MARGIN, _MARGIN, title, _TITLE, bold=True, leading=28)
    write_lines(draw, _MARGIN, _MARGIN + 28 * len(title), said, BODY)
    for index, ((picture, _), lines) in enumerate(zip(scaled, under, strict=True)):
        x = _MARGIN + index * (_PANEL + _GUTTER)
        draw.rectangle((x, top, x + _PANEL - 1, top + _PANEL - 1), fill=SURROUND)
        sheet.paste(
            picture, (x + (_PANEL - picture.width) // 2, top + (_PANEL - picture.height) // 2)
        )
        write_lines(draw, x, top + _PANEL + 8, lines, BODY)
    write_lines(draw, _MARGIN, foot, notice, BODY, bold=True)
    facts = PngInfo()
    facts.add_itxt("Title", shown(f"{wording().title}, case {search.case_number}"))
    if warning:
        facts.add_itxt("Warning", shown(warning))
    if search.edits_note:
        facts.add_itxt("Edits", shown(search.edits_note))
    facts.add_itxt("Disclaimer", " ".join(wording().notice))
    stream = io.BytesIO()
    sheet.save(stream, format="PNG", pnginfo=facts)
    return write_whole(target, stream.getvalue())


def _fitted(picture: Image) -> tuple[Pillow.Image, str]:
    """A picture in its panel with 16 pixels of grey around it, and its scale as a sentence."""
    image = Pillow.fromarray(np.ascontiguousarray(picture))
    room = _PANEL - 32
    native = f"{image.width} \u00d7 {image.height} native pixels"
    factor = room / max(image.size)
    if factor >= 1.0:
        times = int(factor)
        image = image.resize((image.width * times, image.height * times), Pillow.Resampling.NEAREST)
        said = f"enlarged {times} times without smoothing" if times > 1 else "shown 1:1"
        return image, f"{native}, {said}."
    size = (max(round(image.width * factor), 1), max(round(image.height * factor), 1))
    return image.resize(size, Pillow.Resampling.BOX), f"{native}, reduced to {factor:.0%} of that."
