"""Which edits there are: what each does and cannot do, and its parameters. No image library."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from workstation.model.edits import EditKind

SMALLEST_SIDE_PX = 16
"""No edit may leave a picture with a shorter side."""
MOST_FRAMES = 16
"""Frames that may be averaged with the probe's own."""
MOST_STEPS = 20


class ParameterKind(StrEnum):
    """What a parameter holds, and so which control sets it."""

    NUMBER = "number"
    WHOLE = "whole number"
    CHOICE = "choice"
    CORNERS = "four points"
    """Top left, top right, bottom right, bottom left of what shall become the picture."""
    FRAMES = "frame numbers"
    LANDMARKS = "five points of the face"
    """``FRAMES`` and ``LANDMARKS`` are filled in by ``casework.averaging``, never by hand."""


@dataclass(frozen=True)
class Parameter:
    """One parameter: ``least`` to ``most`` in steps of ``step``; ``default`` None must be set."""

    name: str
    label: str
    kind: ParameterKind = ParameterKind.NUMBER
    unit: str = ""
    least: float = 0.0
    most: float = 0.0
    default: float | int | str | None = None
    step: float = 1.0
    choices: tuple[str, ...] = ()


@dataclass(frozen=True)
class Entry:
    """One kind of edit. ``does`` and ``cannot`` are sentences for the examiner."""

    kind: EditKind
    name: str
    does: str
    cannot: str
    parameters: tuple[Parameter, ...]


_PX = 100_000


def _whole_px(name: str, label: str, least: float) -> Parameter:
    return Parameter(name, label, ParameterKind.WHOLE, "px", least, _PX)


CATALOGUE: tuple[Entry, ...] = (
    Entry(
        EditKind.CROP,
        "Crop",
        "Cuts a rectangle out of the picture; the pixels inside stay as they are.",
        "It does not enlarge: the face keeps its size in pixels.",
        (
            _whole_px("x", "Left edge", 0),
            _whole_px("y", "Top edge", 0),
            _whole_px("width", "Width", SMALLEST_SIDE_PX),
            _whole_px("height", "Height", SMALLEST_SIDE_PX),
        ),
    ),
    Entry(
        EditKind.ROTATE,
        "Rotate",
        "Turns the whole picture about its middle; the corners that appear are black.",
        "It straightens a head tilted to the side, not one turned away. Except for quarter "
        "turns, it softens the picture a little.",
        (
            Parameter(
                "degrees", "Angle, clockwise", unit="°", least=-180, most=180, default=0.0, step=0.5
            ),
        ),
    ),
    Entry(
        EditKind.PERSPECTIVE,
        "Perspective",
        "Makes a four-sided part of the picture a rectangle, as if seen straight on.",
        "It is right for a flat surface, such as a photographed document. A head is not flat: "
        "its proportions change, and nothing that was hidden comes into view.",
        (Parameter("corners", "Corners", ParameterKind.CORNERS, "px"),),
    ),
    Entry(
        EditKind.DEINTERLACE,
        "Deinterlace",
        "Keeps one of the two fields of an interlaced frame and fills the lines between by the "
        "mean of their neighbours.",
        "Half of the lines are then computed, not recorded. On a frame that is not interlaced "
        "it only loses sharpness.",
        (
            Parameter(
                "field",
                "Field kept",
                ParameterKind.CHOICE,
                default="top",
                choices=("top", "bottom"),
            ),
        ),
    ),
    Entry(
        EditKind.GAMMA,
        "Gamma",
        "Lightens (below 1) or darkens (above 1) the middle tones; black and white stay.",
        "It brings back nothing that was recorded as black or as white.",
        (Parameter("gamma", "Gamma", least=0.1, most=5.0, default=1.0, step=0.05),),
    ),
    Entry(
        EditKind.BRIGHTNESS_CONTRAST,
        "Brightness and contrast",
        "Spreads the tones around the middle grey and shifts them, each colour channel alike.",
        "Tones pushed past black or white are lost.",
        (
            Parameter("brightness", "Brightness", ParameterKind.WHOLE, "grey levels", -128, 128, 0),
            Parameter("contrast", "Contrast", least=0.2, most=5.0, default=1.0, step=0.05),
        ),
    ),
    Entry(
        EditKind.LEVELS,
        "Levels",
        "Makes one tone black and another white and spreads those between, each colour channel "
        "alike.",
        "What lies outside of the two tones is lost; no colour is corrected.",
        (
            Parameter("black", "Black point", ParameterKind.WHOLE, "grey levels", 0, 250, 0),
            Parameter("white", "White point", ParameterKind.WHOLE, "grey levels", 5, 255, 255),
            Parameter("gamma", "Gamma", least=0.1, most=5.0, default=1.0, step=0.05),
        ),
    ),
    Entry(
        EditKind.DENOISE,
        "Denoise",
        "Averages places that look alike (non-local means), which takes noise away.",
        "It cannot tell fine detail from noise: skin and hair become smooth.",
        (Parameter("strength", "Strength", least=1.0, most=20.0, default=4.0, step=0.5),),
    ),
    Entry(
        EditKind.FRAME_AVERAGING,
        "Frame averaging",
        "Lays the same face from several frames of a track over the probe's frame (moved, turned "
        "and scaled by its landmarks) and takes the mean, which takes noise away.",
        "A face that moves or turns between the frames becomes blurred. What is around the face "
        "is not lined up and must not be interpreted.",
        (
            Parameter("frames", "Frames", ParameterKind.FRAMES, least=1, most=MOST_FRAMES),
            Parameter("landmarks", "Landmarks in each", ParameterKind.LANDMARKS, "px"),
            Parameter("reference", "Landmarks of the probe", ParameterKind.LANDMARKS, "px"),
        ),
    ),
    Entry(
        EditKind.SHARPEN,
        "Sharpen",
        "Strengthens edges by what a blurred copy of the picture lacks (unsharp mask).",
        "It adds no detail; noise and the blocks of compression grow with the edges.",
        (
            Parameter("radius", "Radius", unit="px", least=0.5, most=5.0, default=1.0, step=0.1),
            Parameter("amount", "Amount", least=0.1, most=3.0, default=0.5, step=0.1),
        ),
    ),
)

BY_KIND = {entry.kind: entry for entry in CATALOGUE}
