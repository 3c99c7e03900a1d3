"""Overlays show one picture or the other, or both in known shares; nothing else."""

from __future__ import annotations

import numpy as np
import pytest

from workstation.model import Overlay, OverlayKind
from workstation.ports import Image
from workstation.viewing.overlaying import edges_of, overlaid
from workstation.viewing.rendering import SURROUND, Laid, Part
from workstation.viewing.transform import Transform, turned_about

HIGH, WIDE = 20, 30
PART = Part(0, 0, WIDE, HIGH)


def _flat(value: int) -> Laid:
    return Laid(np.full((HIGH, WIDE, 3), value, np.uint8), np.ones((HIGH, WIDE), bool))


UPPER, LOWER = _flat(200), _flat(40)


def _shown(overlay: Overlay, upper: Laid = UPPER, first: Transform | None = None) -> Image:
    found = overlaid(overlay, upper, LOWER, PART, first or Transform())
    assert found is not None
    return found


@pytest.mark.parametrize(("value", "expected"), [(0.0, 40), (0.25, 80), (1.0, 200)])
def test_opacity_is_the_share_of_the_upper_picture(value: float, expected: int) -> None:
    assert (_shown(Overlay(OverlayKind.OPACITY, value)) == expected).all()


@pytest.mark.parametrize(
    ("angle", "uncovered"),
    [
        (0.0, np.s_[:, :15]),
        (90.0, np.s_[:10, :]),
        (180.0, np.s_[:, 15:]),
        (270.0, np.s_[10:, :]),
    ],
)
def test_a_wipe_uncovers_the_upper_picture_along_its_angle(angle: float, uncovered: object) -> None:
    shown = _shown(Overlay(OverlayKind.WIPE, 0.5, angle))[:, :, 0]
    expected = np.full((HIGH, WIDE), 40)
    expected[uncovered] = 200  # type: ignore[index]
    assert np.array_equal(shown, expected)


@pytest.mark.parametrize("angle", [0.0, 33.0, 90.0, -120.0])
def test_a_wipe_begins_with_one_picture_and_ends_with_the_other(angle: float) -> None:
    assert (_shown(Overlay(OverlayKind.WIPE, 0.0, angle)) == 40).all()
    assert (_shown(Overlay(OverlayKind.WIPE, 1.0, angle)) == 200).all()


def test_the_middle_third_is_of_the_upper_picture() -> None:
    shown = _shown(Overlay(OverlayKind.THIRDS, bounds=(14.0, 5.0)))[:, 0, 0].tolist()
    assert shown == [40] * 5 + [200] * 9 + [40] * 6


def test_thirds_turn_with_the_first_picture() -> None:
    turned = turned_about((WIDE / 2, HIGH / 2), 90)
    shown = _shown(Overlay(OverlayKind.THIRDS, bounds=(5.0, 14.0)), first=turned)[:, :, 0]
    assert (shown == shown[0]).all(), "what lay across lies downwards now"
    assert shown[0].tolist() == [40] * 11 + [200] * 9 + [40] * 10


def test_edges_are_white_where_the_picture_changes_steeply() -> None:
    step = UPPER.pixels.copy()
    step[:, 15:] = 0
    edges = edges_of(step)
    assert (edges[:, 14:16] == 255).all()
    assert not edges[:, :8].any() and not edges[:, 22:].any()
    shown = _shown(Overlay(OverlayKind.EDGES), Laid(edges, UPPER.covered))
    assert (shown[:, 14:16] == 255).all() and (shown[:, :8] == 40).all()


def test_difference_is_black_where_both_are_equally_bright() -> None:
    shown = _shown(Overlay(OverlayKind.DIFFERENCE))
    assert (shown == 160).all()
    same = overlaid(Overlay(OverlayKind.DIFFERENCE), UPPER, UPPER, PART, Transform())
    assert same is not None and not same.any()


def test_a_blink_is_no_picture() -> None:
    assert overlaid(Overlay(OverlayKind.BLINK, 2.0), UPPER, LOWER, PART, Transform()) is None


@pytest.mark.parametrize(
    "overlay",
    [
        Overlay(OverlayKind.OPACITY, 1.0),
        Overlay(OverlayKind.WIPE, 1.0),
        Overlay(OverlayKind.THIRDS, bounds=(0.0, 20.0)),
        Overlay(OverlayKind.EDGES),
    ],
)
def test_where_the_upper_picture_ends_the_lower_one_is_seen(overlay: Overlay) -> None:
    covered = UPPER.covered.copy()
    covered[:, 20:] = False
    assert (_shown(overlay, Laid(UPPER.pixels, covered))[:, 20:] == 40).all()


def test_where_one_ends_there_is_no_difference_to_see() -> None:
    covered = UPPER.covered.copy()
    covered[:, 20:] = False
    shown = _shown(Overlay(OverlayKind.DIFFERENCE), Laid(UPPER.pixels, covered))
    assert (shown[:, 20:] == SURROUND).all() and (shown[:, :20] == 160).all()
