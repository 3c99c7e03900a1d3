"""The benchmark times the same faces on both sides."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import numpy as np
import pytest

from workstation.benchmarks.enrol import bench_enrol
from workstation.benchmarks.face_analysis import face_analysis
from workstation.engines import open_engine
from workstation.engines.pack_import import import_pack
from workstation.engines.packs import read_pack
from workstation.errors import CannotProceed
from workstation.media.decoding import decode
from workstation.progress import Cancelled, Progress
from workstation.settings import packs_folder


@pytest.fixture
def pictures(tmp_path: Path, group_picture: Path, astronaut: Path) -> Path:
    folder = tmp_path / "pictures"
    folder.mkdir()
    shutil.copy(group_picture, folder / "group.jpg")
    shutil.copy(astronaut, folder / "astronaut.png")
    (folder / "notes.txt").write_text("not a picture", encoding="utf-8")
    return folder


@pytest.mark.usefixtures("default_pack")
def test_both_sides_find_the_same_faces(pictures: Path) -> None:
    facts = bench_enrol(pictures, rounds=1)
    assert facts["faces"] == facts["faceanalysis_faces"] == 7
    assert facts["files"] == 2
    assert facts["ours_faces_per_s"] > 0
    assert facts["faceanalysis_faces_per_s"] > 0
    assert facts["ratio"] == pytest.approx(
        facts["ours_faces_per_s"] / facts["faceanalysis_faces_per_s"], abs=0.01
    )
    assert facts["provider"] == "CPUExecutionProvider"
    json.dumps(facts, allow_nan=False)


def test_it_times_the_same_work(default_pack: Path, astronaut: Path, tmp_path: Path) -> None:
    """InsightFace's way of embedding gives our templates, so neither side does less."""
    data = astronaut.read_bytes()
    engine = open_engine(default_pack, "cpu")
    try:
        (ours,) = engine.embed(data, engine.analyse(data).faces)
    finally:
        engine.close()
    theirs = face_analysis(read_pack(default_pack), "CPUExecutionProvider", tmp_path)
    image = np.ascontiguousarray(decode(data)[0][:, :, ::-1])
    with pytest.warns(FutureWarning):
        (face,) = theirs.get(image)
    embedding = face.embedding / np.linalg.norm(face.embedding)
    assert float(embedding @ ours) > 0.999


def test_a_pack_in_insightface_shape(
    pictures: Path, test_data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """``FaceAnalysis`` as its users make it, on a pack that was imported."""
    source = test_data / "packs" / "scrfd-mobilefacenet"
    if not source.is_dir():
        pytest.skip("the pack scrfd-mobilefacenet is not among the test data")
    monkeypatch.setenv("CORROBORATE_DATA", str(tmp_path / "data"))
    import_pack(source, "scrfd", "unknown", "test data", packs_folder())
    facts = bench_enrol(pictures, "scrfd", rounds=1)
    assert facts["pack"] == "scrfd"
    assert facts["faces"] == facts["faceanalysis_faces"] == 7


@pytest.mark.usefixtures("default_pack")
def test_folders_that_cannot_be_timed(tmp_path: Path, pictures: Path) -> None:
    with pytest.raises(CannotProceed, match="no folder"):
        bench_enrol(tmp_path / "missing")
    (tmp_path / "empty").mkdir()
    with pytest.raises(CannotProceed, match="no pictures"):
        bench_enrol(tmp_path / "empty")
    with pytest.raises(CannotProceed, match="higher limit"):
        bench_enrol(pictures, limit=0)
    with pytest.raises(CannotProceed, match="no model pack"):
        bench_enrol(pictures, "unknown-pack")
    progress = Progress()
    progress.cancel()
    with pytest.raises(Cancelled):
        bench_enrol(pictures, progress=progress)


@pytest.mark.usefixtures("default_pack")
def test_pictures_without_faces_are_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "broken.jpg").write_bytes(b"nothing")
    with pytest.raises(CannotProceed, match="No face was found"):
        bench_enrol(tmp_path, rounds=1)
