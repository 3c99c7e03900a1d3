"""A monitor of 1920 by 1080 at 200 per cent: everything has its room in the smallest window."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from ui.window import SMALLEST

LOW_SCREEN = 540 - 48
"""Logical pixels of that monitor without a task bar: no dialog may be higher."""


@pytest.mark.timeout(180)
def test_the_smallest_window_has_room_at_200_per_cent() -> None:
    scale = {"QT_SCALE_FACTOR": "2", "QT_QPA_PLATFORM": "offscreen", "PYTHONWARNINGS": ""}
    ran = subprocess.run(
        [sys.executable, "-m", "tests.ui.scaled"],
        cwd=Path(__file__).resolve().parents[2],
        env={**os.environ, **scale},
        stdout=subprocess.PIPE,
        check=True,
    )
    found = json.loads(ran.stdout.decode().splitlines()[-1])
    assert found["faults"] == []
    assert found["densities"] == [2.0]
    assert SMALLEST[1] <= LOW_SCREEN
    assert {name: high for name, high in found["heights"].items() if high > LOW_SCREEN} == {}
