"""What is measured: each measure's name, unit, direction, and its value in plain words."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from math import ceil, floor

from workstation.model import Measure

HIGHER, LOWER, NEAR = "higher", "lower", "near"


@dataclass(frozen=True)
class Entry:
    """A measure as such. ``best`` is set where values near it are better."""

    id: str
    name: str
    unit: str
    direction: str
    say: Callable[[float], str]
    best: float | None = None
    notable: Callable[[float], bool] = lambda value: False

    def measure(self, value: float) -> Measure:
        """The measure with a value."""
        return Measure(
            self.id,
            self.name,
            value,
            self.unit,
            self.direction,
            self.best,
            self.say(value),
            self.notable(value),
        )


def _above(limit: float) -> Callable[[float], bool]:
    return lambda value: abs(value) >= limit


def _below(limit: float) -> Callable[[float], bool]:
    return lambda value: value < limit


def _steps(value: float, *steps: tuple[float, str], above: str) -> str:
    """The words of the first step that the value lies below."""
    return next((words for limit, words in steps if value < limit), above)


def _sharpness(value: float) -> str:
    words = _steps(
        value,
        (0.2, "very blurred, or enlarged from a very small picture"),
        (0.3, "soft"),
        above="sharp for its size",
    )
    return f"The face is {words}."


def _mean(value: float) -> str:
    words = _steps(
        value, (0.2, "very dark"), (0.35, "dark"), (0.75, "well lit"), above="very bright"
    )
    return f"The face is {words}."


def _variance(value: float) -> str:
    words = _steps(value, (0.004, "hardly any"), (0.045, "normal"), above="very strong")
    return f"There is {words} contrast between light and dark parts of the face."


def _clipped(words: str) -> Callable[[float], str]:
    def say(value: float) -> str:
        if value < 0.01:
            return f"No part of the face is lost in {words}."
        return f"{_parts(value)} of the face are lost in {words}."

    return say


def _parts(value: float) -> str:
    return f"About {max(round(value * 100), 1)} of 100 parts"


def _range(value: float) -> str:
    words = _steps(value, (5.0, "few"), (6.0, "some"), above="many")
    return f"The face shows {words} shades between dark and light."


def _uniformity(value: float) -> str:
    words = _steps(value, (0.35, "very differently"), (0.55, "differently"), above="about equally")
    return f"The two halves of the face are lit {words}."


def _compression(value: float) -> str:
    words = _steps(value, (0.12, "hardly"), (0.22, "visibly"), above="strongly")
    return f"Compression blocks show {words} around the face."


def _yaw(value: float) -> str:
    if abs(value) < 10:
        return "The face looks about straight into the camera."
    side = "right" if value > 0 else "left"
    return f"The face is turned about {ceil(abs(value))} degrees to the {side} of the picture."


def _pitch(value: float) -> str:
    if abs(value) < 10:
        return "The face is neither raised nor lowered much."
    way = "raised" if value > 0 else "lowered"
    return f"The face is {way} by about {ceil(abs(value))} degrees."


def _roll(value: float) -> str:
    if abs(value) < 5:
        return "The head is upright."
    side = "right" if value > 0 else "left"
    return f"The head is tilted about {ceil(abs(value))} degrees to the {side} of the picture."


def _edge(value: float) -> str:
    if value < 0.01:
        return "The frame's edge cuts nothing off."
    return f"{_parts(value)} of the face and its surroundings are cut off by the frame's edge."


CATALOGUE = (
    Entry(
        "face_height",
        "Face height",
        "px",
        HIGHER,
        lambda value: f"The face is {floor(value)} pixels high as recorded.",
    ),
    Entry(
        "inter_eye_distance",
        "Inter-eye distance",
        "px",
        HIGHER,
        lambda value: f"The eyes are {floor(value)} pixels apart as recorded.",
    ),
    Entry("sharpness", "Sharpness", "ratio", HIGHER, _sharpness, None, _below(0.3)),
    Entry("yaw", "Yaw", "degrees, approximate", NEAR, _yaw, 0.0, _above(10)),
    Entry("pitch", "Pitch", "degrees, approximate", NEAR, _pitch, 0.0, _above(10)),
    Entry("roll", "Roll", "degrees, approximate", NEAR, _roll, 0.0, _above(10)),
    Entry(
        "luminance_mean", "Luminance mean", "share of full range", NEAR, _mean, 0.5, _below(0.35)
    ),
    Entry("luminance_variance", "Luminance variance", "share of full range", NEAR, _variance, 0.02),
    Entry(
        "under_exposure",
        "Under-exposure",
        "share of the face",
        LOWER,
        _clipped("black"),
        None,
        _above(0.05),
    ),
    Entry(
        "over_exposure",
        "Over-exposure",
        "share of the face",
        LOWER,
        _clipped("white"),
        None,
        _above(0.05),
    ),
    Entry("dynamic_range", "Dynamic range", "bits", HIGHER, _range, None, _below(5.0)),
    Entry(
        "illumination_uniformity",
        "Illumination uniformity",
        "share",
        HIGHER,
        _uniformity,
        None,
        _below(0.35),
    ),
    Entry("compression", "Compression artefacts", "share", LOWER, _compression, None, _above(0.22)),
    Entry(
        "frame_occlusion",
        "Cut off by the frame's edge",
        "share of the crop",
        LOWER,
        _edge,
        None,
        _above(0.01),
    ),
)
"""Every measure, in the order in which it is shown."""
