"""The comparison picture shows native pixels on neutral grey, with the fixed wording."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from PIL import Image

from tests.workstation.reports.conftest import Sheet, edited, picture
from workstation.reports.comparison_picture import render_comparison_picture
from workstation.reports.phrases import scores
from workstation.reports.wording import wording


def _render(sheet: Sheet, **changes: Any) -> Image.Image:
    target = sheet.target.with_suffix(".png")
    arguments: dict[str, Any] = {
        "crop": sheet.pictures.crop,
        "portrait": sheet.pictures.portrait,
        **changes,
    }
    assert render_comparison_picture(sheet.decision, target=target, **arguments) == target
    image = Image.open(target)
    image.load()
    return image


def test_pixels_are_enlarged_and_never_invented(sheet: Sheet) -> None:
    crop = picture(120, 96, 2)
    image = np.asarray(_render(sheet, crop=crop))
    top = int(np.argmax((image[:, 24:584] == 119).all(axis=(1, 2))))
    left = 24
    assert top > 24
    panel = image[top : top + 560, left : left + 560]
    wide, high = 96 * 4, 120 * 4
    y, x = (560 - high) // 2, (560 - wide) // 2
    assert np.array_equal(panel[y : y + high : 4, x : x + wide : 4], crop)
    assert np.array_equal(panel[y + 3 : y + high : 4, x + 3 : x + wide : 4], crop)
    surround = np.concatenate([panel[:y].reshape(-1, 3), panel[:, :x].reshape(-1, 3)])
    assert np.all(surround == 119)


def test_wording_travels_with_the_file(sheet: Sheet) -> None:
    image = _render(sheet)
    assert image.info["Disclaimer"] == " ".join(wording().notice)
    assert image.info["Title"] == "Investigative lead, case 2026-0117"


def test_a_warning_of_the_search_is_drawn_and_travels_with_the_file(sheet: Sheet) -> None:
    plain = _render(sheet)
    assert "Warning" not in plain.info
    search = replace(
        sheet.decision.search, warnings=("The face is small.",), override_reason="The only frame"
    )
    warned = _render(replace(sheet, decision=replace(sheet.decision, search=search)))
    assert warned.height > plain.height
    assert "The face is small." in warned.info["Warning"]
    assert "The only frame" in warned.info["Warning"]


def test_large_pictures_shrink_and_a_missing_portrait_leaves_one_panel(sheet: Sheet) -> None:
    assert _render(sheet, crop=picture(2000, 700, 4)).width == 2 * 24 + 2 * 560 + 16
    assert _render(sheet, portrait=None).width == 2 * 24 + 560


def test_hostile_names_are_drawn_as_text(sheet: Sheet) -> None:
    was = sheet.decision.search
    named = tuple(
        replace(c, name="<img src=x> \u202e\u738b \u0645\u062d\u0645\u062f \U0001f600\ud800" * 20)
        for c in was.candidates
    )
    sheet.decision = replace(sheet.decision, search=replace(was, candidates=named))
    assert _render(sheet).height > 900


def test_only_decisions_are_drawn(sheet: Sheet) -> None:
    sheet.decision = sheet.decision.search  # type: ignore[assignment]
    with pytest.raises(TypeError):
        _render(sheet)


def test_the_edited_face_stands_between_the_recorded_one_and_the_portrait(sheet: Sheet) -> None:
    edited(sheet)
    after = 255 - sheet.pictures.crop
    image = _render(sheet, edited=after)
    assert image.width == 2 * 24 + 3 * 560 + 2 * 16
    assert "Gamma 0.80" in image.info["Edits"]
    pixels = np.asarray(image)
    top = int(np.argmax((pixels[:, 24:584] == 119).all(axis=(1, 2))))
    y, x = top + (560 - 480) // 2, 24 + 560 + 16 + (560 - 384) // 2
    assert np.array_equal(pixels[y : y + 480 : 4, x : x + 384 : 4], after)


def test_the_mark_stands_under_a_candidate_of_the_edited_picture_only(sheet: Sheet) -> None:
    edited(sheet)
    one, two = sheet.decision.search.candidates[:2]
    assert "as recorded 0.6113, edited 0.6013" in scores(one)
    assert scores(two) == "raw score edited 0.6103; appears only after editing"
    assert (
        scores(
            replace(
                one, unedited_rank=None, unedited_score=None, edited_rank=None, edited_score=None
            )
        )
        == "raw score 0.6113"
    )
