"""What OpenCV writes into the environment does not stay there."""

from __future__ import annotations

import os

import pytest

from workstation.opencv import drop_qt_variables


def test_the_variables_that_opencv_sets_for_qt_are_dropped(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM_PLUGIN_PATH", "/x/site-packages/cv2/qt/plugins")
    monkeypatch.setenv("QT_QPA_FONTDIR", "/usr/share/fonts")
    drop_qt_variables()
    assert "QT_QPA_PLATFORM_PLUGIN_PATH" not in os.environ
    assert os.environ["QT_QPA_FONTDIR"] == "/usr/share/fonts"  # the user's own
