"""What was done to each picture of a view, in plain sentences: for the screen and for a court."""

from __future__ import annotations

from collections.abc import Sequence

from workstation.model import (
    AlignedOn,
    Alignment,
    Channel,
    Overlay,
    OverlayKind,
    Pane,
    Placing,
    TrackFrame,
    Treatment,
    View,
)
from workstation.viewing.transform import Transform, aligned, residuals_px

LETTERS = "ABCD"
"""What the pictures of a view are called, in the order of its panes."""

AS_IT_WAS = "As recorded: no value of a pixel was changed."

_CHANNELS = {
    Channel.GREY: "Shown in grey: 0.299 red, 0.587 green and 0.114 blue (ITU-R BT.601).",
    Channel.RED: "Its red alone, shown as grey.",
    Channel.GREEN: "Its green alone, shown as grey.",
    Channel.BLUE: "Its blue alone, shown as grey.",
}


def about_pictures(view: View, names: Sequence[str] = LETTERS) -> tuple[tuple[str, ...], ...]:
    """For each pane the sentences about its picture, in the order of the panes.

    ``names`` are what the sentences call the pictures.
    """
    return tuple(
        (
            *_about_frame(pane.frame),
            *about_values(pane.treatment),
            *_about_place(view, place, names),
            about_pixels(pane.treatment),
        )
        for place, pane in enumerate(view.panes)
    )


def about_stepped(view: View) -> str:
    """Which frames of the track were seen besides; empty where none were stepped through."""
    stepped = view.stepped
    if stepped is None:
        return ""
    if stepped.count == 1:
        return (
            f"Frame {stepped.first} of the probe's track ({stepped.first_s:.3f} s after the first) "
            "was shown in A."
        )
    return (
        f"Frames {stepped.first} ({stepped.first_s:.3f} s after the first) to {stepped.last} "
        f"({stepped.last_s:.3f} s) of the probe's track were stepped through in A: "
        f"{stepped.count} of them were shown."
    )


_PLACED = {
    Placing.FOUND: "The scan found the face in it.",
    Placing.BETWEEN: (
        "The scan has no face of it: where it lies is computed, between two frames in which the "
        "scan found it."
    ),
    Placing.HELD: (
        "The scan has no face of it: it is taken to lie where it was last found, in an earlier "
        "frame."
    ),
}


def _about_frame(frame: TrackFrame | None) -> tuple[str, ...]:
    if frame is None:
        return ()
    return (
        f"Frame {frame.number}, {frame.timestamp_s:.3f} s after the first; neither the searched "
        "probe nor a face that was kept of its track.",
        _PLACED[frame.placing],
    )


def about_values(treatment: Treatment) -> tuple[str, ...]:
    """What was done to the values of the pixels; that nothing was, where nothing was."""
    said = []
    if treatment.channel in _CHANNELS:
        said.append(_CHANNELS[treatment.channel])
    if (treatment.black, treatment.white) != (0, 255):
        said.append(
            f"Levels: values up to {treatment.black} are black and from {treatment.white} white, "
            "evenly between."
        )
    if treatment.gamma != 1.0:
        which = "brighter" if treatment.gamma > 1.0 else "darker"
        said.append(f"Gamma {treatment.gamma:.2f}: what is between black and white is {which}.")
    return tuple(said) or (AS_IT_WAS,)


def about_pixels(treatment: Treatment) -> str:
    """How pixels look that are drawn larger than recorded."""
    if treatment.smooth:
        return "Pixels drawn larger than recorded run into each other (bilinear interpolation)."
    return "Pixels drawn larger than recorded are squares; none is interpolated."


def is_laid(view: View, place: int) -> bool:
    """Whether the picture of a pane was aligned to that of the first one."""
    return place > 0 and _laid(view, place) is not None


def _laid(view: View, place: int) -> Transform | None:
    return aligned(view.panes[place].alignment, view.panes[0].alignment)


def _about_place(view: View, place: int, names: Sequence[str]) -> tuple[str, ...]:
    """How it was turned and aligned."""
    pane, first = view.panes[place], view.panes[0]
    if place == 0:
        turned = _turned(pane.treatment.turned_deg)
        laid_on = [names[each] for each in range(1, len(view.panes)) if is_laid(view, each)]
        return (
            *((f"{turned[0].upper()}{turned[1:]}.",) if turned else ()),
            *((f"Laid on it: {_listed(laid_on)}.",) if laid_on else ()),
        )
    laid = _laid(view, place)
    if laid is None or pane.alignment is None or first.alignment is None:
        turned = _turned(pane.treatment.turned_deg)
        return (
            f"Not aligned with {names[0]}{f', {turned}' if turned else ''}: scaled and "
            "shifted only so that both faces are equally high.",
        )
    return (
        f"Laid on {names[0]} by {_points_of(pane, first)}: {_scaled(laid.scale)}, "
        f"{_turned(laid.turned_deg) or 'not turned'}, not stretched and not mirrored.",
        _about_rest(pane.alignment, first.alignment, names[0]),
    )


def _points_of(pane: Pane, first: Pane) -> str:
    own, reference = pane.alignment, first.alignment
    assert own is not None and reference is not None
    placings = {each.frame.placing for each in (pane, first) if each.frame is not None}
    if own.on is AlignedOn.POINTS:
        if own.by_hand and reference.by_hand:
            return "three points that an examiner placed"
        return "three points that an examiner placed, carried to this frame along the face"
    if own.by_hand or reference.by_hand:
        return "the eyes, marked by an examiner"
    if placings & {Placing.BETWEEN, Placing.HELD}:
        return "the eyes, where they are taken to lie in that frame"
    return "the eyes, as the detector found them"


def _about_rest(own: Alignment, reference: Alignment, first: str) -> str:
    if own.on is AlignedOn.EYES:
        return "Two points always fall on two: this alone does not say that the faces agree."
    away = [f"{each:.1f}" for each in residuals_px(own, reference)]
    return (
        f"The points lie {_listed(away)} pixels of {first} from theirs; no picture was bent to "
        "bring them nearer."
    )


def about_overlay(overlay: Overlay, names: Sequence[str] = LETTERS) -> str:
    """How one picture was laid over another, with its value."""
    said = _overlaid(overlay, names[overlay.upper], names[overlay.lower], names[0])
    return f"{said[0].upper()}{said[1:]}"


def _overlaid(overlay: Overlay, upper: str, lower: str, first: str) -> str:
    if overlay.kind is OverlayKind.OPACITY:
        return (
            f"{upper} over {lower} with an opacity of {overlay.value:.2f}; at 1 it hides {lower}."
        )
    if overlay.kind is OverlayKind.WIPE:
        return f"{upper} wiped over {lower}: {overlay.value:.2f} of the way {_way(overlay)}."
    if overlay.kind is OverlayKind.BLINK:
        return f"{upper} and {lower} shown in turn, {overlay.value:.1f} times a second."
    if overlay.kind is OverlayKind.THIRDS:
        heights = [f"{each:.0f}" for each in sorted(overlay.bounds)]
        return (
            f"Facial thirds: {upper} between the heights {_listed(heights)} (pixels of {first}, "
            f"from its top), {lower} above and below."
        )
    if overlay.kind is OverlayKind.EDGES:
        return f"The edges of {upper}, where its grey changes steeply, in white over {lower}."
    return (
        f"The difference of {upper} and {lower} in grey: black where both are equally bright. "
        "Light and pose make differences too."
    )


def _way(overlay: Overlay) -> str:
    angle = overlay.angle_deg % 360
    plain = {
        0: "from left to right",
        90: "from top to bottom",
        180: "from right to left",
        270: "from bottom to top",
    }
    if angle in plain:
        return plain[int(angle)]
    return f"across, at {overlay.angle_deg:.0f} degrees clockwise from left to right"


def _turned(degrees: float) -> str:
    """In words, empty where it is less than can be written."""
    if abs(degrees) < 0.05:
        return ""
    return f"turned {abs(degrees):.1f} degrees {'clockwise' if degrees > 0 else 'anticlockwise'}"


def _scaled(scale: float) -> str:
    if abs(scale - 1.0) < 0.005:
        return "as large as it is"
    return f"scaled by {scale:.2f}"


def _listed(words: list[str]) -> str:
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} and {words[-1]}"
