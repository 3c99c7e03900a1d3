"""Face detection with YuNet through OpenCV.

YuNet: Wu et al., "YuNet: A Tiny Millisecond-level Face Detector", 2023.
"""

from __future__ import annotations

import threading
from functools import partial

import cv2
import numpy as np

from workstation.engines import pyramid
from workstation.engines.providers import drop_qt_variables
from workstation.errors import PackUnusable
from workstation.model import DetectedFace
from workstation.ports import Image

drop_qt_variables()

# OpenCV 5 would warn on stderr, for each network, about a target that nobody chose.
cv2.utils.logging.setLogLevel(cv2.utils.logging.LOG_LEVEL_ERROR)

SCORE_THRESHOLD = 0.6
"""Faces of 24 px are found at 0.6 and not at OpenCV's 0.9; a false face costs one look."""
NMS_THRESHOLD = 0.3
"""Boxes of one pass that overlap more (intersection over union) are one face."""
TOP_K = 5000
"""Boxes kept before that; a crowd has fewer."""
SINGLE_PASS_PX = 640
"""Up to this longest side one pass finds every size: faces above 400 px begin to be missed."""


class YuNetDetector:
    """Implements ``ports.FaceDetector``. Safe to share: each thread gets a network of its own."""

    def __init__(self, model: bytes) -> None:
        """Load the network; raises ``PackUnusable`` where OpenCV cannot."""
        self._model = np.frombuffer(model, np.uint8)
        self._local = threading.local()
        self._network()

    def detect(
        self, image: Image, *, enlarge: bool = True, least_score: float | None = None
    ) -> list[DetectedFace]:
        """Faces of an RGB ``uint8`` image (height, width, 3), the most certain first."""
        one_pass = partial(self._one_pass, least_score=least_score or SCORE_THRESHOLD)
        return pyramid.search(image, one_pass, SINGLE_PASS_PX, enlarge=enlarge)

    def _one_pass(
        self, piece: Image, coarsest: bool, least_score: float = SCORE_THRESHOLD
    ) -> list[DetectedFace]:
        network = self._network()
        network.setScoreThreshold(least_score)
        network.setInputSize((piece.shape[1], piece.shape[0]))
        # YuNet was trained on BGR; RGB costs up to 0.03 of score.
        _, rows = network.detect(cv2.cvtColor(piece, cv2.COLOR_RGB2BGR))
        faces = []
        for row in () if rows is None else np.asarray(rows, np.float64):
            # Box, then right eye, left eye, nose and mouth corners, score. The person's right
            # eye is the one further left in the image, as DetectedFace wants it.
            x, y, width, height, *marks, score = (float(value) for value in row)
            p = list(zip(marks[::2], marks[1::2], strict=True))
            faces.append(DetectedFace((x, y, width, height), (p[0], p[1], p[2], p[3], p[4]), score))
        return faces

    def _network(self) -> cv2.FaceDetectorYN:
        network: cv2.FaceDetectorYN | None = getattr(self._local, "network", None)
        if network is None:
            try:
                network = cv2.FaceDetectorYN.create(
                    "onnx",
                    self._model,
                    np.zeros(0, np.uint8),
                    (320, 320),
                    SCORE_THRESHOLD,
                    NMS_THRESHOLD,
                    TOP_K,
                )
            except cv2.error as error:
                raise PackUnusable(
                    "OpenCV cannot load the detector of this pack.",
                    "Verify the pack with: corroborate packs verify",
                ) from error
            self._local.network = network
        return network
