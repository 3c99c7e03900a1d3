"""InsightFace's own ``FaceAnalysis`` on the models of a pack, for comparison."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from workstation.engines.manifest import Pack
from workstation.engines.yunet import YuNetDetector


class _YuNet:
    """The pack's YuNet in the shape of InsightFace's detectors, which cannot run it."""

    taskname = "detection"

    def __init__(self, model: bytes) -> None:
        self._detector = YuNetDetector(model, threads=0)

    def detect(
        self, img: NDArray[np.uint8], max_num: int = 0, metric: str = "default"
    ) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
        """Boxes (n, 5) as x1, y1, x2, y2, score and landmarks (n, 5, 2) of a BGR image."""
        faces = self._detector.detect(cv2.cvtColor(img, cv2.COLOR_BGR2RGB))  # type: ignore[arg-type]
        boxes = [
            (x, y, x + width, y + height, face.score)
            for face in faces
            for x, y, width, height in [face.box]
        ]
        return (
            np.array(boxes, np.float32).reshape(-1, 5),
            np.array([face.landmarks for face in faces], np.float32).reshape(-1, 5, 2),
        )


def face_analysis(pack: Pack, provider: str, folder: Path) -> Any:
    """A ``FaceAnalysis`` that detects and embeds with the models of ``pack``.

    For a pack in InsightFace's shape it is made and prepared as its users make it. For YuNet,
    which it misroutes to SCRFD, the detector and the pack's preprocessing are put in by hand.
    ONNX Runtime gets the same provider and its own default number of threads. ``folder`` is an
    empty one that gets copies of the models and must outlive the result, which reads them late.
    """
    from insightface.app import FaceAnalysis

    providers = list(dict.fromkeys([provider, "CPUExecutionProvider"]))
    # Checked bytes in a folder of their own: nothing else lies there for it to load.
    embedder = folder / "embedder.onnx"
    embedder.write_bytes(pack.model_bytes(pack.embedder))
    if pack.detector_kind == "yunet":
        made = FaceAnalysis.__new__(FaceAnalysis)
        made.addons = {}
        made.det_model = _YuNet(pack.model_bytes(pack.detector))
        recognition = _recognition(embedder, providers)
        made.models = {"detection": made.det_model, "recognition": recognition}
    else:
        (folder / "detector.onnx").write_bytes(pack.model_bytes(pack.detector))
        made = FaceAnalysis(str(folder.resolve()), providers=providers)
        made.prepare(ctx_id=0 if provider != "CPUExecutionProvider" else -1)
    made.models["recognition"].input_mean = pack.preprocessing.mean
    made.models["recognition"].input_std = pack.preprocessing.std
    return made


def _recognition(model: Path, providers: list[str]) -> Any:
    import onnxruntime
    from insightface.model_zoo import ArcFaceONNX

    session = onnxruntime.InferenceSession(model.read_bytes(), providers=providers)
    return ArcFaceONNX(model_file=str(model), session=session)
