"""Face detection with YuNet through ONNX Runtime.

YuNet: Wu et al., "YuNet: A Tiny Millisecond-level Face Detector", 2023. OpenCV's own
``FaceDetectorYN`` finds the same faces and takes 1.7 to 1.9 times as long: docs/adr/0023.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

import cv2
import numpy as np
from numpy.typing import NDArray

from workstation.engines import preparation, pyramid, turning
from workstation.engines.providers import open_session
from workstation.errors import PackUnusable
from workstation.model import DetectedFace
from workstation.opencv import drop_qt_variables
from workstation.ports import Image, Look

drop_qt_variables()

SCORE_THRESHOLD = 0.6
"""Faces of 24 px are found at 0.6 and not at OpenCV's 0.9; a false face costs one look."""
NMS_THRESHOLD = 0.3
"""Boxes of one pass that overlap more (intersection over union) are one face."""
TOP_K = 5000
"""Boxes kept before that; a crowd has fewer."""
SINGLE_PASS_PX = 640
"""Up to this longest side one pass finds every size: faces above 400 px begin to be missed."""

_STRIDES = (8, 16, 32)
"""Pixels between the places at which the network looks for a face, at its three levels."""
_OUTPUTS = [f"{kind}_{stride}" for stride in _STRIDES for kind in ("cls", "obj", "bbox", "kps")]


class YuNetDetector:
    """Implements ``ports.FaceDetector``. Safe to share among threads."""

    def __init__(self, model: bytes, threads: int = 1) -> None:
        """Load the network; raises ``PackUnusable`` where ONNX Runtime cannot.

        It always runs on the CPU, with ``threads`` threads for one call; 0 lets ONNX Runtime
        choose.
        """
        self._session = open_session(preparation.of_any_size(model), "cpu", threads).session
        self._input = self._session.get_inputs()[0].name
        if not {output.name for output in self._session.get_outputs()}.issuperset(_OUTPUTS):
            raise PackUnusable(
                "The detector of this pack is not YuNet, though its manifest says so.",
                "Verify the pack with: corroborate packs verify",
            )

    def detect(
        self, image: Image, *, enlarge: bool = True, least_score: float | None = None
    ) -> list[DetectedFace]:
        """Faces of an RGB ``uint8`` image (height, width, 3), the most certain first."""
        one_pass = partial(self._one_pass, least_score=least_score or SCORE_THRESHOLD)
        return pyramid.search(image, one_pass, SINGLE_PASS_PX, enlarge=enlarge)

    def detect_again(self, image: Image, look: Look) -> list[DetectedFace]:
        """The same for the picture turned and enlarged, in pixels of the picture as it is."""
        one_pass = partial(self._one_pass, least_score=look.least_score)
        return turning.search(image, one_pass, SINGLE_PASS_PX, look)

    def _one_pass(
        self, piece: Image, coarsest: bool, least_score: float = SCORE_THRESHOLD
    ) -> list[DetectedFace]:
        pixels = _network_input(piece)
        values = self._session.run(_OUTPUTS, {self._input: pixels})
        found = []
        for level, stride in enumerate(_STRIDES):
            certainty, presence, boxes, marks = (one[0] for one in values[4 * level :][:4])
            scores = np.sqrt(certainty * presence)[:, 0]
            columns = pixels.shape[3] // stride
            found.append(_rows_of_level(scores, boxes, marks, stride, columns, least_score))
        faces = []
        for row in _each_once(np.concatenate(found)).astype(np.float64):
            # The person's right eye is the one further left in the image, as DetectedFace
            # wants it.
            x, y, width, height, *marks, score = (float(value) for value in row)
            p = list(zip(marks[::2], marks[1::2], strict=True))
            faces.append(DetectedFace((x, y, width, height), (p[0], p[1], p[2], p[3], p[4]), score))
        return faces


def _network_input(piece: Image) -> NDArray[np.float32]:
    """An RGB picture as (1, 3, height, width), black at the right and below up to full strides.

    YuNet was trained on BGR from 0 to 255; RGB costs up to 0.03 of score.
    """
    height, width = piece.shape[:2]
    largest = _STRIDES[-1]
    pixels = np.zeros((1, 3, height + -height % largest, width + -width % largest), np.float32)
    pixels[0, :, :height, :width] = piece[:, :, ::-1].transpose(2, 0, 1)
    return pixels


def _rows_of_level(
    scores: NDArray[np.float32],
    boxes: NDArray[np.float32],
    marks: NDArray[np.float32],
    stride: int,
    columns: int,
    least_score: float,
) -> NDArray[np.float32]:
    """The faces at one level from ``least_score`` on, doubles included, shape (n, 15).

    The network looks at places ``stride`` pixels apart, ``columns`` in a row. For each it gives
    two probabilities, whose geometric mean is the score, a box (4; its centre and, as
    logarithms, its size) and marks (10), in strides from the place. A row is left, top, width
    and height of the box, x and y of right eye, left eye, nose and mouth corners, and the score,
    in pixels, as in OpenCV's ``FaceDetectorYN``.
    """
    (kept,) = np.nonzero(scores >= np.float32(least_score))
    places = np.column_stack([kept % columns, kept // columns]).astype(np.float32)
    sizes = np.exp(boxes[kept, 2:]) * stride
    corners = (places + boxes[kept, :2]) * stride - sizes / 2
    points = (np.tile(places, 5) + marks[kept]) * stride
    return np.column_stack([corners, sizes, points, scores[kept]])


def _each_once(rows: NDArray[np.float32]) -> NDArray[np.float32]:
    """The rows that are nobody's double, the most certain first."""
    # Boxes are compared in whole pixels, as FaceDetectorYN does, which decides near NMS_THRESHOLD.
    boxes: Sequence[Sequence[int]] = rows[:, :4].astype(int).tolist()
    kept = cv2.dnn.NMSBoxes(boxes, rows[:, 14].tolist(), 0.0, NMS_THRESHOLD, top_k=TOP_K)
    return np.take(rows, np.asarray(kept, int), axis=0)
