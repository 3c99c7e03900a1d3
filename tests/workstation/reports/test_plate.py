"""A plate shows the comparison with everything that limits it, and no score or rank."""

from __future__ import annotations

import io
import re
from dataclasses import replace

import numpy as np
import pytest
from PIL import Image as Pillow

from tests.workstation.reports.conftest import Drawn, Sheet
from tests.workstation.reports.plates import (
    ABOUT,
    VIEW,
    finding,
    pictures,
    plate,
    region,
    remark,
)
from workstation.model import (
    AS_RECORDED,
    Conclusion,
    ContextFact,
    FaceId,
    Likeness,
    LimitKind,
    Overlay,
    OverlayKind,
    Pane,
    PersonId,
    PortraitId,
    Subject,
    View,
)
from workstation.reports import plate_pictures
from workstation.reports.phrases import hash_in_groups
from workstation.reports.plate import NO_SCORE, NOT_RECORDED, OPINION, plate_pdf
from workstation.reports.plate_facts import PlateFacts
from workstation.reports.plate_pictures import AlignedPictures, as_recorded
from workstation.reports.plate_png import plate_png
from workstation.reports.wording import wording

HOSTILE = (
    "<img src=x> <b>\u202egpj.\u202c \u0645\u062d\u0645\u062f \u05d0\u05d1 \u738b "
    "\U0001f600\ud800 & 'quote'"
)


@pytest.fixture(autouse=True)
def small_pictures(monkeypatch: pytest.MonkeyPatch) -> None:
    """Large ones take time to write, and show nothing more."""
    monkeypatch.setattr(plate_pictures, "SIDE_PX", 180)
    monkeypatch.setattr(plate_pictures, "SIDE_MOST_PX", 300)


def _pdf(facts: PlateFacts) -> bytes:
    return plate_pdf(facts)


def _png(facts: PlateFacts) -> Pillow.Image:
    image = Pillow.open(io.BytesIO(plate_png(facts)))
    image.load()
    return image


def _words(drawn: Drawn) -> str:
    return re.sub(r"\s+", " ", drawn.text)


def test_everything_that_was_recorded_stands_on_it(sheet: Sheet, drawn: Drawn) -> None:
    facts = plate(
        sheet,
        asked=[ContextFact.NAME],
        remarks=[remark(1, "Look at the tip again.", "nose"), remark(2, "Done.", "nose", 1)],
    )
    assert _pdf(facts).startswith(b"%PDF-")
    said = _words(drawn)
    for expected in (
        'and concluded "support for same source".',
        OPINION,
        "The portrait is old: 2017, up to 9 years; over 5 years.",
        "show the same person.",
        "show two different people.",
        "Nose and brow agree.",
        "A sharper frame.",
        "A broad tip.",
        "dissimilar",
        "not comparable",
        "limits the comparison: Turned aside",
        "Marks: 1 nose; 2 scars.",
        "Gamma 1.40",
        "Laid on A by the eyes, as the detector found them: scaled by 0.40",
        "1. B over A with an opacity of 0.40",
        "B and A shown in turn, 2.0 times a second.",
        "Paper cannot show pictures in turn.",
        "Whoever compared asked for these before concluding:",
        "Look at the tip again.",
        "Answer: Done.",
        "still.png",
        hash_in_groups("ab" * 32),
        "2026-03-01 14:05:09 UTC by R. Examiner",
        "2026-03-02 08:00:00 UTC by R. Examiner",
        "No checkpoint could be made",
    ):
        assert expected in said, expected
    for kind in LimitKind:
        # Long labels wrap.
        assert kind.value.capitalize().split(" ")[0] in said
    for lines in drawn.pages.values():
        assert wording().notice[0].split(". ")[0] in " ".join(lines)


def test_every_component_of_the_list_stands_on_it_answered_or_not(
    sheet: Sheet, drawn: Drawn
) -> None:
    facts = plate(sheet)
    _pdf(facts)
    for component in facts.components:
        assert component.name in drawn.text
    lines = [line for number in sorted(drawn.pages) for line in drawn.pages[number]]
    assert lines.count("not answered") == len(facts.components) - 3


def test_no_score_and_no_rank_stand_on_it(sheet: Sheet, drawn: Drawn) -> None:
    facts = plate(sheet)
    _pdf(facts)
    said = _words(drawn).replace(NO_SCORE, "").lower()
    for candidate in facts.search.candidates:
        assert f"{candidate.score:.4f}" not in said and f"{candidate.score:.2f}" not in said
    # What is hidden is named, and where it was to be seen all the same; never its value.
    for named in (
        "similarity, rank, name and offence are hidden beside the pictures",
        "shows similarity, rank and name,",
    ):
        assert named in said
        said = said.replace(named, "")
    assert "rank" not in said and "raw score" not in said
    assert not re.search(r"\b(match|hit|per cent|%)\b", said)


def test_pictures_are_not_written_as_letters(sheet: Sheet) -> None:
    """Those are made in Python, which takes minutes for a plate of large pictures."""
    assert b"ASCII85" not in _pdf(plate(sheet))


def test_the_same_plate_gives_the_same_bytes(sheet: Sheet) -> None:
    facts = plate(sheet)
    assert _pdf(facts) == _pdf(facts)
    assert plate_png(facts) == plate_png(facts)


@pytest.mark.parametrize("conclusion", [*Conclusion, None])
def test_the_conclusion_is_the_examiners_whatever_was_found(
    sheet: Sheet, drawn: Drawn, conclusion: Conclusion | None
) -> None:
    _pdf(plate(sheet, conclusion=conclusion))
    said = _words(drawn)
    words = f'concluded "{conclusion}"' if conclusion else "wrote a note without a conclusion"
    assert words in said
    assert (conclusion or "none on the verbal scale") in said


def test_a_view_that_was_not_recorded_is_not_called_how_it_was_looked_at(
    sheet: Sheet, drawn: Drawn
) -> None:
    recorded = replace(VIEW.panes[0], treatment=AS_RECORDED), VIEW.panes[1]
    _pdf(plate(sheet, view=View(recorded), view_recorded=False))
    said = _words(drawn)
    assert NOT_RECORDED in said
    assert "as they were looked at" not in said
    assert "No picture was laid over another." not in said, "nobody knows"


def test_missing_answers_are_said_to_be_missing(sheet: Sheet, drawn: Drawn) -> None:
    _pdf(plate(sheet, findings=(), limits=(), would_change="", later=2))
    said = _words(drawn)
    assert "does not say what limits the images" in said
    assert "asked for none of them while comparing" in said
    assert "what was seen there before is not on record here" in said
    assert "not written down" in said
    assert "2 more answers were written after this comparison" in said
    assert "Marks:" not in said and "with the examiner's marks" not in said


def test_marks_lie_on_the_same_pixels_of_both_pictures(sheet: Sheet) -> None:
    aligned = AlignedPictures(plate(sheet), 400)
    probe, portrait = aligned.panels
    width, height = aligned.part.size
    times = aligned.part.magnification
    first = probe.marks[0].outline[0]
    expected = (46.0 - aligned.part.left) * times, (56.0 - aligned.part.top) * times
    assert (first[0] * width, first[1] * height) == pytest.approx(expected)
    # The portrait was laid by the eyes, 2.5 times smaller, and its region with it.
    for one, other in zip(probe.marks, portrait.marks, strict=True):
        assert other.number == one.number and other.at_right == one.at_right
        for here, there in zip(one.outline, other.outline, strict=True):
            assert there == pytest.approx(here)


def test_the_png_holds_the_recorded_pixels_unchanged(sheet: Sheet) -> None:
    untreated = replace(VIEW.panes[0], treatment=AS_RECORDED), VIEW.panes[1]
    facts = plate(sheet, findings=(), view=View(untreated))
    sheet_pixels = np.asarray(_png(facts))
    for panel, times in zip(as_recorded(facts, 400), (2, 1), strict=True):
        high, wide = panel.pixels.shape[:2]
        small = panel.pixels[times // 2 :: times, times // 2 :: times]
        assert np.array_equal(
            np.repeat(np.repeat(small, times, axis=0), times, axis=1)[:high, :wide], panel.pixels
        )
        assert _found_in(panel.pixels, sheet_pixels)
    assert _found_in(AlignedPictures(facts, 400).panels[0].pixels, sheet_pixels)


def _found_in(part: np.ndarray, whole: np.ndarray) -> bool:  # type: ignore[type-arg]
    """Whether the pixels stand somewhere in a larger picture, looked for by their first row."""
    high, wide = part.shape[:2]
    for y in range(whole.shape[0] - high + 1):
        rows = np.lib.stride_tricks.sliding_window_view(whole[y], (wide, 3))[:, 0]
        for x in np.flatnonzero((rows[:, ::7] == part[0][::7]).all(axis=(1, 2))):
            if np.array_equal(whole[y : y + high, x : x + wide], part):
                return True
    return False


def test_the_png_carries_its_words(sheet: Sheet) -> None:
    image = _png(plate(sheet))
    assert image.info["Disclaimer"] == " ".join(wording().notice)
    assert image.info["Title"] == "Comparison plate, case 2026-0117"
    assert "Gamma 1.40" in image.info["Picture A"]
    assert image.mode == "RGB"


def test_an_edited_probe_carries_no_marks_and_regions_elsewhere_are_named(
    sheet: Sheet, drawn: Drawn
) -> None:
    edited = Pane(Subject.EDITED_PROBE, FaceId("f1"), None, AS_RECORDED, VIEW.panes[0].alignment)
    facts = plate(sheet, view=View((edited, VIEW.panes[1])))
    probe, portrait = AlignedPictures(facts, 400).panels
    assert probe.marks == () and len(portrait.marks) == 2
    _pdf(facts)
    assert "Marked on a picture that is not among those shown here: 1, 2." in _words(drawn)


def test_hostile_words_are_drawn_as_text(sheet: Sheet, drawn: Drawn) -> None:
    was = sheet.decision.search
    sheet.decision = replace(
        sheet.decision,
        search=replace(was, candidates=tuple(replace(c, name=HOSTILE * 8) for c in was.candidates)),
    )
    noted = [
        finding(each.key, Likeness.EXPLAINABLE, note=f"{HOSTILE} " * 30, regions=(region(place),))
        for place, each in enumerate(plate(sheet).components, start=1)
    ]
    four = View(
        (
            *VIEW.panes,
            Pane(Subject.PORTRAIT, None, PortraitId("portrait-1")),
            Pane(Subject.PORTRAIT, None, PortraitId("portrait-9")),
        ),
        tuple(Overlay(kind, 1.0 * (kind is not OverlayKind.EDGES), upper=upper)
              for kind in (OverlayKind.OPACITY, OverlayKind.WIPE, OverlayKind.EDGES)
              for upper in (1, 2, 3)),
    )  # fmt: skip
    facts = plate(
        sheet,
        findings=noted,
        note=HOSTILE * 40,
        would_change=HOSTILE * 10,
        remarks=[
            remark(1, HOSTILE * 10, "nose"),
            *(remark(n, HOSTILE, "nose", n - 1) for n in range(2, 9)),
        ],
        view=four,
        pictures=tuple(
            replace(each, title=HOSTILE * 3, source=(("File", HOSTILE * 20),))
            for each in pictures(4)
        ),
    )
    assert _pdf(facts).startswith(b"%PDF-")
    assert "<img src=x>" in drawn.text and "\u202e" not in drawn.text
    assert _png(facts).width > 4 * 300


def test_a_small_face_beside_a_large_picture_is_enlarged_by_a_whole_number(sheet: Sheet) -> None:
    facts = plate(sheet)
    part = AlignedPictures(facts, 400).part
    assert part.magnification == int(part.magnification) > 1
    assert "Drawn at " in AlignedPictures(facts, 400).panels[0].size


def test_a_huge_picture_is_reduced_and_says_so(sheet: Sheet) -> None:
    black = np.zeros((600, 500, 3), np.uint8)
    huge = tuple(
        replace(each, pixels=black, face=(100.0, 100.0, 300.0, 400.0)) for each in pictures()
    )
    unaligned = View(tuple(replace(pane, alignment=None) for pane in VIEW.panes))
    facts = plate(sheet, view=unaligned, pictures=huge, findings=())
    panel = AlignedPictures(facts, 400).panels[0]
    assert max(panel.pixels.shape) <= 400
    assert panel.size == "Reduced to 0.50 of its recorded size by averaging."


def test_a_wild_alignment_does_not_make_the_face_a_dot(sheet: Sheet) -> None:
    far = replace(VIEW.panes[1].alignment, points=((0.0, 0.0), (1e-3, 0.0)))  # type: ignore[type-var]
    facts = plate(sheet, view=View((VIEW.panes[0], replace(VIEW.panes[1], alignment=far))))
    part = AlignedPictures(facts, 400).part
    assert part.width <= 4 * 40 + 1 and part.height <= 4 * 50 + 1
    assert part.magnification >= 1


def test_records_of_another_candidate_are_refused(sheet: Sheet) -> None:
    facts = plate(sheet)
    other = replace(facts.findings[0], person_id=PersonId("P0002"))
    with pytest.raises(ValueError, match="belong together"):
        replace(facts, findings=(other,))
    with pytest.raises(ValueError, match="belong together"):
        replace(facts, pictures=facts.pictures[:1])
    assert (facts.comparison.search_id, facts.comparison.person_id) == ABOUT
