"""Embedding and detection through InsightFace's model zoo, with nothing left to guessing.

InsightFace guesses an embedder's normalisation from the names of the first nodes; a wrong
guess makes everybody look alike. Here the manifest states it, models come as checked bytes,
and sessions are made with the chosen provider.
"""

from __future__ import annotations

import io
import os
from collections.abc import Sequence

import cv2
import numpy as np
from numpy.typing import NDArray

from workstation.engines import preparation, pyramid, turning
from workstation.engines.manifest import Preprocessing
from workstation.engines.providers import (
    CPU,
    OpenedSession,
    available_devices,
    open_session,
)
from workstation.errors import CannotProceed, PackUnusable
from workstation.model import DetectedFace, Point
from workstation.opencv import drop_qt_variables
from workstation.ports import Image, Look, Template

# InsightFace imports a library that would look for its own updates.
os.environ.setdefault("NO_ALBUMENTATIONS_UPDATE", "1")

from insightface.model_zoo import SCRFD, ArcFaceONNX
from insightface.utils import face_align
from skimage.transform import SimilarityTransform

drop_qt_variables()

SCRFD_SCORE_THRESHOLD = 0.5
SCRFD_NMS_THRESHOLD = 0.4
SCRFD_SIDE_PX = 640
"""InsightFace's own values for its detector."""
SCRFD_SINGLE_PASS_PX = 1280
"""Larger pictures are searched in tiles too, or a small face would vanish in 640 pixels."""

_LARGEST_BATCH = 16
"""Crops per call: larger batches are not faster on a CPU and need more memory."""


def _opened(model: bytes, device: str, threads: int) -> OpenedSession:
    """A session of an embedder; where it runs on a CPU, of nodes that are fast there."""
    if device == "cpu" or (device == "auto" and available_devices() == ["cpu"]):
        return open_session(preparation.eased(model), device, threads)
    opened = open_session(model, device, threads)
    if opened.provider != CPU:
        return opened
    return open_session(preparation.eased(model), "cpu", threads)


class InsightFaceEmbedder:
    """Implements ``ports.FaceEmbedder`` with ``ArcFaceONNX``; SFace has the same shape."""

    def __init__(
        self, model: bytes, preprocessing: Preprocessing, device: str = "auto", threads: int = 0
    ) -> None:
        """Load the network; raises ``PackUnusable``, or ``CannotProceed`` for the device."""
        preparation.refuse_external_data(preparation.parse(model))
        opened = _opened(model, device, threads)
        self._network = ArcFaceONNX(model_file=io.BytesIO(model), session=opened.session)
        # What InsightFace guessed is overwritten by what the manifest states.
        self._network.input_mean = preprocessing.mean
        self._network.input_std = preprocessing.std
        self._size = preprocessing.size_px
        self._provider = opened.provider
        inputs, outputs = opened.session.get_inputs(), opened.session.get_outputs()
        if len(inputs) != 1 or list(inputs[0].shape[1:]) != [3, self._size, self._size]:
            raise PackUnusable(
                "The embedder's input is not the one that the pack's manifest states.",
                "Import the pack again.",
            )
        self._free_batch = not isinstance(inputs[0].shape[0], int)
        self._dimension = int(outputs[0].shape[-1])

    @property
    def dimension(self) -> int:
        """Length of a template."""
        return self._dimension

    @property
    def provider(self) -> str:
        """The execution provider that the session really uses."""
        return self._provider

    def align(self, image: Image, landmarks: Sequence[Point]) -> Image:
        """The crop for five landmarks; raises ``CannotProceed`` where they span no face."""
        return align(image, landmarks, self._size)

    def embed(self, crops: Sequence[Image]) -> Template:
        """Templates of unit length, shape (len(crops), dimension), for aligned RGB crops."""
        if not crops:
            return np.zeros((0, self._dimension), np.float32)
        pixels = np.stack(crops).transpose(0, 3, 1, 2).astype(np.float32)
        step = _LARGEST_BATCH if self._free_batch else 1
        raw = np.concatenate(
            [self._network.forward(pixels[i : i + step]) for i in range(0, len(pixels), step)]
        ).astype(np.float32)
        if raw.shape != (len(crops), self._dimension):
            raise PackUnusable(
                "The embedder does not give one template for each face.", "Import another pack."
            )
        return normalised(raw)


def normalised(raw: NDArray[np.float32]) -> Template:
    """Rows divided by their Euclidean length; raises ``CannotProceed`` for an empty one."""
    lengths = np.linalg.norm(raw, axis=1, keepdims=True)
    if not np.all(np.isfinite(lengths)) or np.any(lengths < 1e-6):
        raise CannotProceed(
            "The embedder gave no usable template for a face.",
            "Verify the pack with: corroborate packs verify",
        )
    return np.asarray(raw / lengths, np.float32)


def align(image: Image, landmarks: Sequence[Point], size_px: int = 112) -> Image:
    """The crop of ``insightface.utils.face_align.norm_crop``, bit for bit.

    That function calls scikit-image's ``estimate()``, which is deprecated and warns at each
    call; its successor ``from_estimate()`` solves the same equations (Umeyama 1991). Raises
    ``CannotProceed`` where the five points coincide.
    """
    points = np.asarray(landmarks, np.float32)
    template = face_align.arcface_dst * np.float32(size_px / 112)
    transform = SimilarityTransform.from_estimate(points, template)
    matrix = transform.params[:2] if transform else np.full((2, 3), np.nan)
    if not np.all(np.isfinite(matrix)):
        raise CannotProceed(
            "The five points of this face do not span a face.", "Mark the face again by hand."
        )
    crop = cv2.warpAffine(image, matrix, (size_px, size_px), borderValue=0.0)
    return np.asarray(crop, np.uint8)


class ScrfdDetector:
    """Implements ``ports.FaceDetector`` with InsightFace's SCRFD, for imported packs."""

    def __init__(self, model: bytes, device: str = "auto", threads: int = 0) -> None:
        """Load the network; raises ``PackUnusable`` where it gives no landmarks."""
        preparation.refuse_external_data(preparation.parse(model))
        opened = open_session(model, device, threads)
        # Without a path it keeps to this one session for every size of input.
        self._network = SCRFD(session=opened.session, static_shape_sessions=False)
        self._network.prepare(0, nms_thresh=SCRFD_NMS_THRESHOLD, det_thresh=SCRFD_SCORE_THRESHOLD)
        if not self._network.use_kps:
            raise PackUnusable(
                "The detector of this pack finds no landmarks, which alignment needs.",
                "Use a detector with five landmarks, such as scrfd_2.5g_bnkps.",
            )

    def detect(
        self, image: Image, *, enlarge: bool = True, least_score: float | None = None
    ) -> list[DetectedFace]:
        """Faces of an RGB ``uint8`` image (height, width, 3), the most certain first.

        Its threshold is fixed and as low as it is useful, so ``least_score`` is not followed.
        """
        # Its input is enlarged anyway, so that enlarging it first changes nothing.
        return pyramid.search(image, self._one_pass, SCRFD_SINGLE_PASS_PX, enlarge=False)

    def detect_again(self, image: Image, look: Look) -> list[DetectedFace]:
        """The same for the picture turned and enlarged, in pixels of the picture as it is."""
        # Its own threshold belongs to all threads together and stays: no face is less certain.
        found = turning.search(image, self._one_pass, SCRFD_SINGLE_PASS_PX, look)
        return [face for face in found if face.score >= look.least_score]

    def _one_pass(self, piece: Image, coarsest: bool) -> list[DetectedFace]:
        side = SCRFD_SIDE_PX if coarsest else pyramid.TILE_PX
        # A network with a fixed input keeps it, whatever is asked for here.
        rows, points = self._network.detect(
            cv2.cvtColor(piece, cv2.COLOR_RGB2BGR), input_size=(side, side)
        )
        faces = []
        for (x1, y1, x2, y2, score), marks in zip(rows, points, strict=True):
            p = [(float(x), float(y)) for x, y in marks]
            faces.append(
                DetectedFace(
                    (float(x1), float(y1), float(x2 - x1), float(y2 - y1)),
                    (p[0], p[1], p[2], p[3], p[4]),
                    float(score),
                )
            )
        return faces


def guessed_normalisation(model: bytes) -> tuple[float, float]:
    """Mean and standard deviation that ``ArcFaceONNX`` guesses from the names of the nodes."""
    session = open_session(model, "cpu", threads=1).session
    try:
        network = ArcFaceONNX(model_file=io.BytesIO(model), session=session)
    except AssertionError as error:
        raise PackUnusable(
            "The recogniser has more than one output.", "Use an ArcFace model."
        ) from error
    return float(network.input_mean), float(network.input_std)
