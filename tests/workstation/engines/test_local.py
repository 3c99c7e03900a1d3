"""The engine in this process, its detectors and its embedder."""

from __future__ import annotations

import itertools
import logging
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import cv2
import numpy as np
import pytest

from tests.workstation.engines.contract import FaceEngineContract, grey
from workstation.engines import providers, pyramid
from workstation.engines.insightface_pack import InsightFaceEmbedder, align, normalised
from workstation.engines.local import LocalEngine, open_engine
from workstation.engines.packs import Pack
from workstation.engines.yunet import YuNetDetector
from workstation.errors import CannotProceed, PackUnusable
from workstation.model import DetectedFace
from workstation.ports import Analysis, Image, Unusable

Models = tuple[YuNetDetector, InsightFaceEmbedder]


class TestLocalEngine(FaceEngineContract):
    @pytest.fixture
    def contracted(self, engine: LocalEngine) -> LocalEngine:
        return engine


def test_an_accelerator_gets_all_crops_at_once_with_equal_results(
    pack: Pack, models: Models, engine: LocalEngine, group_picture: Path, astronaut: Path
) -> None:
    class Accelerated(InsightFaceEmbedder):
        provider = "SomeExecutionProvider"

        def __init__(self) -> None:
            super().__init__(pack.model_bytes(pack.embedder), pack.preprocessing, "cpu", 1)
            self.calls = 0

        def embed(self, crops):  # type: ignore[no-untyped-def]
            self.calls += 1
            return super().embed(crops)

    embedder = Accelerated()
    accelerated = LocalEngine(pack, models[0], embedder)
    batch = [group_picture.read_bytes(), b"bad", grey(), astronaut.read_bytes()]
    results = accelerated.enrol(batch)
    assert embedder.calls == 1
    for found, expected in zip(results, engine.enrol(batch), strict=True):
        if isinstance(expected, Unusable):
            assert found == expected
        else:
            assert isinstance(found, Analysis)
            np.testing.assert_allclose(found.templates, expected.templates, atol=1e-5)
    accelerated.close()


def test_a_library_that_fails_on_one_picture_is_logged_and_spoils_no_other(
    pack: Pack, models: Models, astronaut: Path, caplog: pytest.LogCaptureFixture
) -> None:
    class Fragile:
        def detect(self, image: Image, **_how: object) -> list[DetectedFace]:
            if image.shape[0] == 40:
                raise cv2.error("strange")
            return models[0].detect(image)

    fragile = LocalEngine(pack, Fragile(), models[1])
    with caplog.at_level(logging.ERROR):
        bad, good = fragile.enrol([grey(60, 40), astronaut.read_bytes()])
    assert isinstance(bad, Unusable)
    assert isinstance(good, Analysis)
    assert len(good.faces) == 1
    assert "strange" in caplog.text
    fragile.close()


def test_threads_get_equal_results(models: Models, group: Image) -> None:
    expected = models[0].detect(group)
    with ThreadPoolExecutor(4) as pool:
        for found in pool.map(models[0].detect, [group] * 8):
            assert found == expected


def test_alignment_is_that_of_insightface(models: Models, group: Image) -> None:
    from insightface.utils import face_align

    for face in models[0].detect(group):
        with pytest.warns(FutureWarning, match="estimate"):
            theirs = face_align.norm_crop(group, np.array(face.landmarks, np.float32))
        np.testing.assert_array_equal(align(group, face.landmarks), theirs)


def test_a_template_of_nothing_is_refused() -> None:
    for bad in (0.0, np.nan, np.inf):
        with pytest.raises(CannotProceed, match="no usable template"):
            normalised(np.full((1, 128), bad, np.float32))


def test_the_stated_preprocessing_counts_not_the_guess(pack: Pack, models: Models) -> None:
    """InsightFace reads node names; its guess must never reach a template."""
    assert models[1]._network.input_mean == pack.preprocessing.mean == 0.0
    assert models[1]._network.input_std == pack.preprocessing.std == 1.0


@pytest.mark.parametrize("data", [b"", b"no model", bytes(5000)])
def test_models_that_are_none_are_sentences(pack: Pack, data: bytes) -> None:
    with pytest.raises(PackUnusable):
        YuNetDetector(data)
    with pytest.raises(PackUnusable):
        InsightFaceEmbedder(data, pack.preprocessing, "cpu")


@pytest.mark.parametrize("longest", [160, 320, 640, 1280, 2560, 3840])
def test_a_face_that_fills_the_picture_is_found_at_any_size(
    models: Models, astronaut: Path, longest: int
) -> None:
    from workstation.media.decoding import decode

    image = decode(astronaut.read_bytes())[0][40:200, 140:300]
    big = np.asarray(cv2.resize(image, (longest, longest), interpolation=cv2.INTER_CUBIC), np.uint8)
    faces = models[0].detect(big)
    assert len(faces) == 1
    assert faces[0].height_px == pytest.approx(longest * 0.71, rel=0.12)


def test_small_faces_of_a_large_frame_are_found_once_each(models: Models, group: Image) -> None:
    small = np.asarray(cv2.resize(group, None, fx=0.25, fy=0.25, interpolation=cv2.INTER_AREA))
    frame = np.full((2160, 3840, 3), 90, np.uint8)
    height, width = small.shape[:2]
    places = [(0, 0), (900, 1100), (2160 - height, 3840 - width)]
    for y, x in places:
        frame[y : y + height, x : x + width] = small
    faces = models[0].detect(frame)
    assert len(faces) == 18
    assert all(24 < face.height_px < 45 for face in faces)
    for y, x in places:
        inside = [f for f in faces if x <= f.box[0] <= x + width and y <= f.box[1] <= y + height]
        assert len(inside) == 6


@pytest.mark.parametrize("length", [*range(1, 6000, 97), 1664, 1665, 12000, 30000])
def test_tiles_cover_a_side_and_overlap(length: int) -> None:
    tiles = pyramid.tiles(length)
    assert tiles[0][0] == 0
    assert tiles[-1][1] == length
    assert len({end - start for start, end in tiles}) == 1
    for (_, end), (start, _) in itertools.pairwise(tiles):
        assert end - start >= pyramid.OVERLAP_PX > pyramid.LARGEST_PX
    assert all(end - start <= pyramid.TILE_PX + pyramid.OVERLAP_PX for start, end in tiles)


def test_a_device_that_cannot_be_had_is_a_sentence(default_pack: Path) -> None:
    missing = [one for one in providers.PROVIDERS if one not in providers.available_devices()]
    assert missing, "every device is available here"
    for device in missing:
        with pytest.raises(CannotProceed, match=f"cannot use {device}") as caught:
            open_engine(default_pack, device)
        assert "auto or cpu" in caught.value.next_step
    with pytest.raises(CannotProceed, match="no device toaster"):
        open_engine(default_pack, "toaster")


def test_falling_back_silently_is_refused(pack: Pack, monkeypatch: pytest.MonkeyPatch) -> None:
    """A GPU build whose libraries do not load gives a CPU session with a line on stderr."""
    import onnxruntime

    monkeypatch.setattr(
        onnxruntime,
        "get_available_providers",
        lambda: ["CUDAExecutionProvider", "CPUExecutionProvider"],
    )
    preloaded = []
    monkeypatch.setattr(onnxruntime, "preload_dlls", lambda: preloaded.append(1))
    real = onnxruntime.InferenceSession
    wished = []

    def on_the_cpu_after_all(data, options, providers):  # type: ignore[no-untyped-def]
        wished.append(providers)
        return real(data, options, providers=["CPUExecutionProvider"])

    monkeypatch.setattr(onnxruntime, "InferenceSession", on_the_cpu_after_all)
    model = pack.model_bytes(pack.embedder)
    with pytest.raises(CannotProceed, match="fell back to CPUExecutionProvider"):
        providers.open_session(model, "cuda")
    assert preloaded == [1]
    assert wished[0][0][0] == "CUDAExecutionProvider"
    assert providers.open_session(model, "auto").provider == "CPUExecutionProvider"


def test_a_library_that_is_installed_twice_is_refused(
    default_pack: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(providers, "_is_installed", lambda name: name.startswith("opencv-python"))
    with pytest.raises(CannotProceed, match="OpenCV is installed twice") as caught:
        open_engine(default_pack)
    assert "pip uninstall opencv-python opencv-python-headless" in caught.value.next_step
