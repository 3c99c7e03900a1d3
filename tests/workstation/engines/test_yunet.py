"""YuNet in ONNX Runtime finds what OpenCV's own ``FaceDetectorYN`` finds."""

from __future__ import annotations

import cv2
import numpy as np
import onnx
import pytest
from numpy.typing import NDArray

from workstation.engines import preparation
from workstation.engines.insightface_pack import InsightFaceEmbedder
from workstation.engines.packs import Pack
from workstation.engines.yunet import NMS_THRESHOLD, TOP_K, YuNetDetector
from workstation.errors import PackUnusable
from workstation.ports import Image

Models = tuple[YuNetDetector, InsightFaceEmbedder]


def _found_by_opencv(model: bytes, image: Image, least_score: float) -> NDArray[np.float32]:
    """Rows of box, five points and score, as ``FaceDetectorYN`` documents them."""
    network = cv2.FaceDetectorYN.create(
        "onnx",
        np.frombuffer(model, np.uint8),
        np.zeros(0, np.uint8),
        (image.shape[1], image.shape[0]),
        least_score,
        NMS_THRESHOLD,
        TOP_K,
    )
    rows = network.detect(cv2.cvtColor(image, cv2.COLOR_RGB2BGR))[1]
    return np.zeros((0, 15), np.float32) if rows is None else np.asarray(rows, np.float32)


def _found_by_us(detector: YuNetDetector, image: Image, least_score: float) -> NDArray[np.float32]:
    faces = detector._one_pass(image, True, least_score)
    rows = [[*face.box, *np.ravel(face.landmarks), face.score] for face in faces]
    return np.array(rows, np.float32).reshape(-1, 15)


# At 0.02 some hundred doubles compete, so that the order and ties of their removal count too.
@pytest.mark.parametrize("least_score", [0.6, 0.5, 0.02])
@pytest.mark.parametrize("width", [97, 320, 641, 1280])
def test_the_faces_are_those_of_opencv(
    pack: Pack, models: Models, group: Image, width: int, least_score: float
) -> None:
    height = round(group.shape[0] * width / group.shape[1])
    image = np.asarray(cv2.resize(group, (width, height), interpolation=cv2.INTER_AREA), np.uint8)
    expected = _found_by_opencv(pack.model_bytes(pack.detector), image, least_score)
    found = _found_by_us(models[0], image, least_score)
    assert len(expected) >= (6 if width > 97 else least_score < 0.5)
    assert found.shape == expected.shape
    np.testing.assert_allclose(found[:, :14], expected[:, :14], atol=0.01)
    np.testing.assert_allclose(found[:, 14], expected[:, 14], atol=1e-4)


def test_a_size_does_not_linger(models: Models, group: Image) -> None:
    """One session takes every size; what it keeps from one must not reach the next."""
    whole = _found_by_us(models[0], group, 0.6)
    part = _found_by_us(models[0], group[:300, :500], 0.6)
    np.testing.assert_array_equal(_found_by_us(models[0], group, 0.6), whole)
    np.testing.assert_array_equal(_found_by_us(models[0], group[:300, :500], 0.6), part)
    assert len(whole) == 6 and 0 < len(part) < 6


def test_a_network_that_is_not_yunet_is_refused(pack: Pack) -> None:
    with pytest.raises(PackUnusable, match="not YuNet"):
        YuNetDetector(pack.model_bytes(pack.embedder))


def test_weights_in_another_file_are_refused(pack: Pack) -> None:
    model = preparation.parse(pack.model_bytes(pack.detector))
    model.graph.initializer[0].data_location = onnx.TensorProto.EXTERNAL
    with pytest.raises(PackUnusable, match="another file"):
        YuNetDetector(model.SerializeToString())
