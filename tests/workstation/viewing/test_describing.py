"""Sentences say what was done, and that nothing was where nothing was."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given

from tests.workstation.viewing.views import treatments, views
from workstation.model import (
    AS_RECORDED,
    AlignedOn,
    Alignment,
    Channel,
    EvidenceId,
    FaceId,
    Overlay,
    OverlayKind,
    Pane,
    Placing,
    PortraitId,
    SteppedFrames,
    Subject,
    TrackFrame,
    TrackId,
    Treatment,
    View,
)
from workstation.viewing.describing import (
    AS_IT_WAS,
    about_overlay,
    about_pictures,
    about_stepped,
    about_values,
    residuals_px,
)
from workstation.viewing.treating import changes_values

EYES = Alignment(AlignedOn.EYES, ((10.0, 10.0), (30.0, 10.0)))
PROBE = Pane(Subject.PROBE, FaceId("f"))
PORTRAIT = Pane(Subject.PORTRAIT, None, PortraitId("p"))


@given(treatments)
def test_as_recorded_is_said_exactly_where_no_value_was_changed(treatment: Treatment) -> None:
    assert (about_values(treatment) == (AS_IT_WAS,)) == (not changes_values(treatment))


@given(views)
def test_every_view_can_be_told(view: View) -> None:
    told = about_pictures(view)
    assert len(told) == len(view.panes)
    for sentences in told:
        assert all(each.endswith(".") and each[0].isupper() for each in sentences)
    for overlay in view.overlays:
        assert about_overlay(overlay).endswith(".")
    assert about_stepped(view).endswith(".") == (view.stepped is not None)


def test_each_step_stands_in_its_own_sentence() -> None:
    treated = Treatment(Channel.GREY, 12, 240, 1.4, 5.0, smooth=True)
    first, second = about_pictures(View((replace(PROBE, treatment=treated), PORTRAIT)))
    assert first == (
        "Shown in grey: 0.299 red, 0.587 green and 0.114 blue (ITU-R BT.601).",
        "Levels: values up to 12 are black and from 240 white, evenly between.",
        "Gamma 1.40: what is between black and white is brighter.",
        "Turned 5.0 degrees clockwise.",
        "Pixels drawn larger than recorded run into each other (bilinear interpolation).",
    )
    assert second == (
        AS_IT_WAS,
        "Not aligned with A: scaled and shifted only so that both faces are equally high.",
        "Pixels drawn larger than recorded are squares; none is interpolated.",
    )


def test_an_alignment_on_the_eyes_is_told_with_its_scale_and_turn() -> None:
    own = Alignment(AlignedOn.EYES, ((0.0, 0.0), (0.0, 10.0)))
    view = View((replace(PROBE, alignment=EYES), replace(PORTRAIT, alignment=own)))
    first, second = about_pictures(view)
    assert "Laid on it: B." in first
    assert second[1] == (
        "Laid on A by the eyes, as the detector found them: scaled by 2.00, turned 90.0 degrees "
        "anticlockwise, not stretched and not mirrored."
    )
    by_hand = replace(view.panes[0], alignment=replace(EYES, by_hand=True))
    assert "the eyes, marked by an examiner" in about_pictures(View((by_hand, view.panes[1])))[1][1]


def test_pictures_have_the_names_that_they_are_given() -> None:
    names = ("the probe", "portrait F")
    view = View((replace(PROBE, alignment=EYES), replace(PORTRAIT, alignment=EYES)))
    first, second = about_pictures(view, names)
    assert "Laid on it: portrait F." in first and second[1].startswith("Laid on the probe by")
    for kind in OverlayKind:
        bounds = (10.0, 20.0) if kind is OverlayKind.THIRDS else ()
        told = about_overlay(Overlay(kind, 0.5, bounds=bounds), names)
        assert told[0].isupper() and "ortrait F" in told and "the probe" in told
    apart = about_pictures(View((PROBE, PORTRAIT)), names)[1]
    assert any(each.startswith("Not aligned with the probe") for each in apart)


def test_what_three_points_leave_over_is_told() -> None:
    reference = Alignment(AlignedOn.POINTS, ((0.0, 0.0), (10.0, 0.0), (5.0, 10.0)), True)
    own = Alignment(AlignedOn.POINTS, ((0.0, 0.0), (10.0, 0.0), (5.0, 13.0)), True)
    away = residuals_px(own, reference)
    assert max(away) > 0.5
    view = View((replace(PROBE, alignment=reference), replace(PORTRAIT, alignment=own)))
    told = about_pictures(view)[1]
    assert told[1].startswith("Laid on A by three points that an examiner placed: scaled by ")
    assert f"The points lie {away[0]:.1f}, {away[1]:.1f} and {away[2]:.1f} pixels of A" in told[2]
    assert residuals_px(EYES, reference) == ()


@pytest.mark.parametrize(
    ("placing", "told", "eyes"),
    [
        (Placing.FOUND, "The scan found the face in it.", "as the detector found them"),
        (Placing.BETWEEN, "between two frames in which", "where they are taken to lie"),
        (Placing.HELD, "where it was last found", "where they are taken to lie"),
    ],
)
def test_a_frame_that_was_not_searched_says_so(placing: Placing, told: str, eyes: str) -> None:
    frame = TrackFrame(TrackId("t"), EvidenceId("e"), 312, 12.48, (0.0, 0.0, 9.0, 9.0), placing)
    first = Pane(Subject.FRAME, alignment=EYES, frame=frame)
    stepped = SteppedFrames(TrackId("t"), 280, 312, 30, 11.2, 12.48)
    view = View((first, replace(PORTRAIT, alignment=EYES)), stepped=stepped)
    shown, other = about_pictures(view)
    assert shown[0] == (
        "Frame 312, 12.480 s after the first; neither the searched probe nor a face that was kept "
        "of its track."
    )
    assert told in shown[1] and eyes in other[1]
    assert about_stepped(view) == (
        "Frames 280 (11.200 s after the first) to 312 (12.480 s) of the probe's track were stepped "
        "through in A: 30 of them were shown."
    )
    one = replace(stepped, first=312, first_s=12.48, count=1)
    assert about_stepped(replace(view, stepped=one)) == (
        "Frame 312 of the probe's track (12.480 s after the first) was shown in A."
    )


def test_points_that_were_carried_along_are_not_said_to_be_placed_there() -> None:
    placed = Alignment(AlignedOn.POINTS, ((0.0, 0.0), (10.0, 0.0), (5.0, 10.0)), True)
    first = replace(PROBE, alignment=replace(placed, by_hand=False))
    told = about_pictures(View((first, replace(PORTRAIT, alignment=placed))))[1][1]
    assert "three points that an examiner placed, carried to this frame along the face" in told


@pytest.mark.parametrize(
    ("overlay", "said"),
    [
        (
            Overlay(OverlayKind.OPACITY, 0.5),
            "B over A with an opacity of 0.50; at 1 it hides A.",
        ),
        (
            Overlay(OverlayKind.WIPE, 0.25, 90.0, 2),
            "C wiped over A: 0.25 of the way from top to bottom.",
        ),
        (
            Overlay(OverlayKind.WIPE, 0.25, 35.0),
            "B wiped over A: 0.25 of the way across, at 35 degrees clockwise from left to right.",
        ),
        (Overlay(OverlayKind.BLINK, 2.5), "B and A shown in turn, 2.5 times a second."),
        (
            Overlay(OverlayKind.THIRDS, bounds=(150.4, 80.0)),
            "Facial thirds: B between the heights 80 and 150 (pixels of A, from its top), A above "
            "and below.",
        ),
        (
            Overlay(OverlayKind.EDGES),
            "The edges of B, where its grey changes steeply, in white over A.",
        ),
        (
            Overlay(OverlayKind.DIFFERENCE),
            "The difference of B and A in grey: black where both are equally bright. Light and "
            "pose make differences too.",
        ),
    ],
)
def test_overlays_are_told_with_their_values(overlay: Overlay, said: str) -> None:
    assert about_overlay(overlay) == said


def test_nothing_told_sounds_like_a_score() -> None:
    view = View(
        (replace(PROBE, alignment=EYES), replace(PORTRAIT, alignment=EYES, treatment=AS_RECORDED))
    )
    told = " ".join(sentence for each in about_pictures(view) for sentence in each).lower()
    assert not any(word in told for word in ("match", "%", "score", "same person"))
