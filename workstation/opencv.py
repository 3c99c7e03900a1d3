"""Undoes what importing OpenCV does to the environment; OpenCV itself is not imported here."""

from __future__ import annotations

import os


def drop_qt_variables() -> None:
    """Undo what importing ``cv2`` does on Linux: it points Qt to plug-ins of its own.

    Every process that is started from here would inherit that.
    """
    for name in ("QT_QPA_PLATFORM_PLUGIN_PATH", "QT_QPA_FONTDIR"):
        if "cv2" in os.environ.get(name, ""):
            del os.environ[name]
