"""The gate: whether a face holds enough information to be searched. The one place that says so.

Each figure is where, on 2,000 portraits degraded to camera quality, more than three of four
searches missed the person at a threshold that one stranger in a hundred passes, while faces
above it are mostly found: docs/adr/0008-enough-information.md has the tables. The gate asks for
what is there as recorded: enlarging brings no information back. This module loads no image
library.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from math import ceil, floor

from workstation.model import Measure

LEAST_HEIGHT_PX = 32.0
LEAST_EYES_PX = 10.0
"""For boxes drawn too large by hand; eyes of a 32 px face are 10 to 12 px apart."""
LEAST_SHARPNESS = 0.22
MOST_YAW_DEG = 30.0
MOST_PITCH_DEG = 15.0
MOST_ROLL_DEG = 15.0


def enough(measures: Sequence[Measure]) -> tuple[bool, tuple[str, ...]]:
    """Whether a face may be searched without a recorded reason; if not, why, as sentences."""
    reasons = shortcomings(measures)
    return not reasons, tuple(reasons.values())


def shortcomings(measures: Sequence[Measure]) -> Mapping[str, str]:
    """A sentence for each measure that closes the gate, by the measure's id."""
    value = {measure.id: measure.value for measure in measures}
    found = {}
    if value["face_height"] < LEAST_HEIGHT_PX:
        found["face_height"] = (
            f"The face is {floor(value['face_height'])} pixels high as recorded, and a search "
            f"needs {LEAST_HEIGHT_PX:.0f}."
        )
    if value["inter_eye_distance"] < LEAST_EYES_PX:
        found["inter_eye_distance"] = (
            f"The eyes are {floor(value['inter_eye_distance'])} pixels apart as recorded, and a "
            f"search needs {LEAST_EYES_PX:.0f}."
        )
    if value["sharpness"] < LEAST_SHARPNESS:
        found["sharpness"] = (
            "The face is too blurred, or was enlarged from a smaller picture: its sharpness is "
            f"{floor(value['sharpness'] * 100) / 100:.2f}, and a search needs "
            f"{LEAST_SHARPNESS:.2f}."
        )
    for name, most, words in (
        ("yaw", MOST_YAW_DEG, "turned to the side"),
        ("pitch", MOST_PITCH_DEG, "raised or lowered"),
        ("roll", MOST_ROLL_DEG, "tilted"),
    ):
        if abs(value[name]) > most:
            found[name] = (
                f"The head is {words} by about {ceil(abs(value[name]))} degrees, and a search "
                f"allows {most:.0f}."
            )
    return found
