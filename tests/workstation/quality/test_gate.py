"""The gate: what closes it, what it says, and that it needs no image library."""

from __future__ import annotations

import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.fakes import measures_of
from workstation.model import DetectedFace
from workstation.quality import gate
from workstation.quality.gate import enough


def face(height: float) -> DetectedFace:
    points = ((0.3, 0.4), (0.65, 0.4), (0.5, 0.6), (0.35, 0.8), (0.65, 0.8))
    a, b, c, d, e = ((height * u, height * v) for u, v in points)
    return DetectedFace((0.0, 0.0, height * 0.8, height), (a, b, c, d, e), 0.9)


def test_a_face_that_lacks_nothing_passes() -> None:
    assert enough(measures_of(face(41.0))) == (True, ())


@pytest.mark.parametrize(
    ("name", "bad", "good", "words"),
    [
        ("face_height", 31.99, 32.0, "31 pixels high"),
        ("inter_eye_distance", 9.99, 10.0, "9 pixels apart"),
        ("sharpness", 0.2199, 0.22, "its sharpness is 0.21"),
        ("yaw", -30.2, -30.0, "turned to the side by about 31 degrees"),
        ("pitch", 15.5, 15.0, "raised or lowered by about 16 degrees"),
        ("roll", 15.1, -15.0, "tilted by about 16 degrees"),
    ],
)
def test_each_limit_closes_it_and_is_never_rounded_away(
    name: str, bad: float, good: float, words: str
) -> None:
    passed, reasons = enough(measures_of(face(60.0), **{name: bad}))
    assert not passed
    (reason,) = reasons
    assert words in reason and reason.endswith(".")
    assert enough(measures_of(face(60.0), **{name: good})) == (True, ())


def test_every_shortcoming_is_told() -> None:
    _, reasons = enough(measures_of(face(20.0), sharpness=0.1, yaw=50.0, roll=-40.0))
    assert len(reasons) == 5


@given(
    height=st.floats(1, 400),
    sharpness=st.floats(0, 1),
    yaw=st.floats(-90, 90),
    light=st.floats(0, 1),
)
def test_better_is_never_refused_where_worse_passes(
    height: float, sharpness: float, yaw: float, light: float
) -> None:
    worse = measures_of(face(height), sharpness=sharpness, yaw=yaw, luminance_mean=light)
    better = measures_of(face(height * 1.1), sharpness=sharpness + 0.1, yaw=yaw * 0.9)
    if enough(worse)[0]:
        assert enough(better)[0]


def test_the_gate_and_the_catalogue_load_no_image_library() -> None:
    code = (
        "import sys, workstation.quality.gate, workstation.quality.catalogue, "
        "workstation.casework\n"
        "assert not {'cv2', 'onnxruntime', 'insightface', 'skimage'} & set(sys.modules)\n"
    )
    subprocess.run([sys.executable, "-c", code], check=True, timeout=60)


def test_the_figures_are_the_recorded_ones() -> None:
    # docs/adr/0008-enough-information.md justifies each; a change needs a new measurement.
    assert (gate.LEAST_HEIGHT_PX, gate.LEAST_EYES_PX, gate.LEAST_SHARPNESS) == (32, 10, 0.22)
    assert (gate.MOST_YAW_DEG, gate.MOST_PITCH_DEG, gate.MOST_ROLL_DEG) == (30, 15, 15)
