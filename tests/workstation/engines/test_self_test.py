"""The self-test must fail for everything that silently ruins templates."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest

from workstation.engines import self_test
from workstation.engines.insightface_pack import InsightFaceEmbedder
from workstation.engines.manifest import Pack, Preprocessing
from workstation.engines.packs import verify_pack
from workstation.engines.yunet import YuNetDetector
from workstation.errors import PackUnusable
from workstation.model import DetectedFace, Point
from workstation.ports import Image, Template

Models = tuple[YuNetDetector, InsightFaceEmbedder]


@pytest.fixture(autouse=True)
def no_verdicts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(self_test, "_verdicts", {})


class Altered:
    """An embedder whose crops or templates are changed on the way."""

    def __init__(self, embedder: InsightFaceEmbedder) -> None:
        self._embedder = embedder
        self.dimension = embedder.dimension
        self.provider = embedder.provider

    def align(self, image: Image, landmarks: Sequence[Point]) -> Image:
        return self._embedder.align(image, landmarks)

    def embed(self, crops: Sequence[Image]) -> Template:
        return self._embedder.embed(crops)


class ColoursSwapped(Altered):
    def embed(self, crops: Sequence[Image]) -> Template:
        return self._embedder.embed([np.ascontiguousarray(crop[:, :, ::-1]) for crop in crops])


class LandmarksMirrored(Altered):
    def align(self, image: Image, landmarks: Sequence[Point]) -> Image:
        return self._embedder.align(image, [landmarks[i] for i in (1, 0, 2, 4, 3)])


class CropMoved(Altered):
    def align(self, image: Image, landmarks: Sequence[Point]) -> Image:
        moved = [(x + 4.0, y) for x, y in landmarks]
        return self._embedder.align(image, moved)


class OneTemplateForAll(Altered):
    def embed(self, crops: Sequence[Image]) -> Template:
        return np.repeat(self._embedder.embed(crops[:1]), len(crops), axis=0)


class NotNumbers(Altered):
    def embed(self, crops: Sequence[Image]) -> Template:
        return np.full((len(crops), self.dimension), np.nan, np.float32)


def test_the_default_pack_passes(pack: Pack, models: Models) -> None:
    self_test.run(pack, *models)


@pytest.mark.parametrize("std", [127.5, 128.0])
def test_a_second_normalisation_is_caught(pack: Pack, models: Models, std: float) -> None:
    twice = InsightFaceEmbedder(
        pack.model_bytes(pack.embedder), Preprocessing("RGB", 127.5, std, 112), "cpu", 1
    )
    # Why it is catastrophic: seven different people become one.
    crops = [twice.align(self_test.known_image(face), face.landmarks) for face in pack.known_faces]
    between = twice.embed(crops) @ twice.embed(crops).T
    assert float(between[np.triu_indices(7, 1)].mean()) > 0.9
    with pytest.raises(PackUnusable, match="known face gives a template"):
        self_test.run(pack, models[0], twice)


@pytest.mark.parametrize(
    "altered", [ColoursSwapped, LandmarksMirrored, CropMoved, OneTemplateForAll, NotNumbers]
)
def test_other_silent_faults_are_caught(pack: Pack, models: Models, altered: type[Altered]) -> None:
    with pytest.raises(PackUnusable, match="known face gives a template"):
        self_test.run(pack, models[0], altered(models[1]))


def test_another_model_is_caught(pack: Pack, models: Models, foreign_pack: Path) -> None:
    other = InsightFaceEmbedder(
        (foreign_pack / "mobilefacenet.onnx").read_bytes(), pack.preprocessing, "cpu", 1
    )
    assert other.dimension == pack.dimension
    with pytest.raises(PackUnusable, match="known face gives a template"):
        self_test.run(pack, models[0], other)


def test_a_detector_that_misses_or_misplaces_is_caught(pack: Pack, models: Models) -> None:
    class Blind:
        def detect(self, image: Image, **_how: object) -> list[DetectedFace]:
            return []

    class Shifted:
        def detect(self, image: Image, **_how: object) -> list[DetectedFace]:
            return [
                dataclasses.replace(
                    face,
                    landmarks=tuple((x + 0.1 * face.height_px, y) for x, y in face.landmarks),
                )
                for face in models[0].detect(image)
            ]

    for detector in (Blind(), Shifted()):
        self_test._verdicts.clear()
        with pytest.raises(PackUnusable, match="detector does not find"):
            self_test.run(pack, detector, models[1])


def test_another_dimension_is_caught(pack: Pack, models: Models) -> None:
    with pytest.raises(PackUnusable, match="128 numbers"):
        self_test.run(dataclasses.replace(pack, dimension=512), *models)


def test_an_exchanged_picture_is_caught(pack: Pack, models: Models) -> None:
    faces = tuple(dataclasses.replace(face, sha256="0" * 64) for face in pack.known_faces)
    with pytest.raises(PackUnusable, match="not the one that the self-test was made with"):
        self_test.run(dataclasses.replace(pack, known_faces=faces), *models)


@pytest.mark.parametrize("picture", ["no_such_package/x.jpg", "insightface/none.jpg"])
def test_a_missing_picture_is_a_sentence(picture: str) -> None:
    with pytest.raises(PackUnusable, match="is missing"):
        self_test.picture_bytes(picture)


def test_the_verdict_is_kept_for_the_process(
    pack: Pack, models: Models, monkeypatch: pytest.MonkeyPatch
) -> None:
    runs = []
    real = self_test.fault
    monkeypatch.setattr(self_test, "fault", lambda *a: runs.append(1) or real(*a))
    self_test.run(pack, *models)
    self_test.run(pack, *models)
    assert len(runs) == 1
    broken = NotNumbers(models[1])
    broken.provider = "AnotherExecutionProvider"
    for _ in range(2):
        with pytest.raises(PackUnusable):
            self_test.run(pack, models[0], broken)
    assert len(runs) == 2


def test_verifying_reports(default_pack: Path) -> None:
    report = verify_pack(default_pack, "cpu")
    assert report.ok
    facts = report.facts()
    assert (facts["pack"], facts["dimension"], facts["self_test"]) == ("yunet-sface", 128, "passed")
    assert facts["provider"] == "CPUExecutionProvider"
