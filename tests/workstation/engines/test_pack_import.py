"""Importing a folder in InsightFace's shape: whole, checked on real faces, or not at all."""

from __future__ import annotations

import shutil
from pathlib import Path

import numpy as np
import onnx
import pytest
from onnx import TensorProto, helper

from workstation.engines import pack_import
from workstation.engines.insightface_pack import InsightFaceEmbedder
from workstation.engines.local import load_models, open_engine
from workstation.engines.manifest import Pack, Preprocessing
from workstation.engines.pack_import import implausible, import_pack
from workstation.engines.packs import find_pack, installed_packs, verify_pack
from workstation.errors import CannotProceed, PackUnusable
from workstation.ports import Analysis

ARGUMENTS = ("mobile", "unknown", "somebody's disk")


def _model(inputs: int, outputs: int, size: int) -> bytes:
    names = [f"in{i}" for i in range(inputs)]
    graph = helper.make_graph(
        [helper.make_node("ReduceMean", [names[0]], [f"out{i}"]) for i in range(outputs)],
        "graph",
        [helper.make_tensor_value_info(n, TensorProto.FLOAT, [1, 3, size, size]) for n in names],
        [
            helper.make_tensor_value_info(f"out{i}", TensorProto.FLOAT, [1, 1, 1, 1])
            for i in range(outputs)
        ],
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 13)], ir_version=8)
    data: bytes = model.SerializeToString()
    return data


@pytest.fixture
def imported(foreign_pack: Path, tmp_path: Path) -> Pack:
    return import_pack(foreign_pack, *ARGUMENTS, tmp_path / "packs")


def test_a_pack_is_imported_and_works(
    imported: Pack, foreign_pack: Path, group_picture: Path, tmp_path: Path
) -> None:
    assert (imported.name, imported.licence, imported.source) == ARGUMENTS
    assert imported.dimension == 128
    assert imported.preprocessing == Preprocessing("RGB", 127.5, 127.5, 112)
    assert len(imported.known_faces) == 7
    assert sorted(imported.files) == ["mobilefacenet.onnx", "scrfd_2.5g_bnkps.onnx"]
    assert [path.name for path in (tmp_path / "packs").iterdir()] == ["mobile"]
    assert verify_pack(imported.folder, "cpu").ok
    engine = open_engine(find_pack("mobile", tmp_path / "packs"), "cpu")
    (analysis,) = engine.enrol([group_picture.read_bytes()])
    assert isinstance(analysis, Analysis)
    assert len(analysis.faces) == 6
    between = analysis.templates @ analysis.templates.T
    assert float(between[np.triu_indices(6, 1)].max()) < 0.5
    engine.close()


def test_two_names_are_one_pack_and_the_other_is_another(
    imported: Pack, foreign_pack: Path, tmp_path: Path, pack: Pack
) -> None:
    again = import_pack(foreign_pack, "again", "other", "other", tmp_path / "packs")
    assert again.sha256 == imported.sha256 != pack.sha256
    assert len(installed_packs(tmp_path / "packs")) == 2


def test_an_existing_name_is_kept(imported: Pack, foreign_pack: Path) -> None:
    with pytest.raises(CannotProceed, match="already a pack named mobile"):
        import_pack(foreign_pack, *ARGUMENTS, imported.folder.parent)


@pytest.mark.parametrize(
    ("licence", "source", "missing"),
    [("", "s", "licence"), (" . ", "s", "licence"), ("l", "", "source")],
)
def test_licence_and_source_are_asked_for(
    tmp_path: Path, licence: str, source: str, missing: str
) -> None:
    with pytest.raises(CannotProceed, match=f"{missing} of the pack is missing") as caught:
        import_pack(tmp_path, "n", licence, source, tmp_path / "packs")
    assert "non-commercial research only" in caught.value.next_step


def test_wrong_folders_are_sentences(tmp_path: Path, pack: Pack) -> None:
    packs = tmp_path / "packs"
    cases = [
        (tmp_path / "mistyped", "There is no folder"),
        (tmp_path, "holds no .onnx file"),
        (pack.folder, "is a pack already"),
    ]
    for folder, sentence in cases:
        with pytest.raises(CannotProceed, match=sentence):
            import_pack(folder, *ARGUMENTS, packs)
    assert not packs.exists()


@pytest.mark.parametrize(
    ("models", "sentence"),
    [
        ({"a": _model(1, 1, 112)}, r"no detector with landmarks \(SCRFD\)"),
        ({"a": _model(1, 6, 640)}, r"no detector with landmarks \(SCRFD\)"),
        ({"a": _model(1, 9, 640)}, "no recogniser"),
        ({"a": _model(1, 9, 640), "b": _model(1, 1, 96)}, "no recogniser"),
        ({"a": _model(1, 9, 640), "b": _model(2, 1, 112)}, "no recogniser"),
        (
            {"a": _model(1, 9, 640), "b": _model(1, 1, 112), "c": _model(1, 1, 112)},
            "more than one recogniser: b.onnx, c.onnx",
        ),
        ({"a": b"\x08\x07cut"}, "damaged|no network"),
    ],
)
def test_roles_are_read_from_the_graphs(
    tmp_path: Path, models: dict[str, bytes], sentence: str
) -> None:
    folder = tmp_path / "models"
    folder.mkdir()
    for name, data in models.items():
        (folder / f"{name}.onnx").write_bytes(data)
    with pytest.raises(CannotProceed, match=sentence):
        import_pack(folder, *ARGUMENTS, tmp_path / "packs")
    assert not (tmp_path / "packs").exists()


def test_weights_in_another_file_are_refused(foreign_pack: Path, tmp_path: Path) -> None:
    """ONNX Runtime would follow them, through a hard link too, past every hash."""
    folder = Path(shutil.copytree(foreign_pack, tmp_path / "models"))
    folder.chmod(0o755)
    path = folder / "mobilefacenet.onnx"
    model = onnx.load_model_from_string(path.read_bytes())
    path.unlink()
    onnx.save_model(
        model, path, save_as_external_data=True, location="weights.bin", size_threshold=0
    )
    with pytest.raises(CannotProceed, match="weights in another file"):
        import_pack(folder, *ARGUMENTS, tmp_path / "packs")


def test_a_network_that_is_no_face_recogniser_is_refused(
    foreign_pack: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "models"
    folder.mkdir()
    shutil.copy(foreign_pack / "scrfd_2.5g_bnkps.onnx", folder)
    (folder / "mean.onnx").write_bytes(_model(1, 1, 112))
    with pytest.raises(PackUnusable, match="does not work on known faces"):
        import_pack(folder, *ARGUMENTS, tmp_path / "packs")
    assert list((tmp_path / "packs").iterdir()) == []


def test_a_wrong_guess_of_the_normalisation_is_put_right(
    foreign_pack: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    guesses = [Preprocessing("RGB", 0.0, 1.0, 112), Preprocessing("RGB", 127.5, 127.5, 112)]
    monkeypatch.setattr(pack_import, "possible_preprocessings", lambda data: guesses)
    pack = import_pack(foreign_pack, *ARGUMENTS, tmp_path / "packs")
    assert pack.preprocessing == guesses[1]
    monkeypatch.setattr(pack_import, "possible_preprocessings", lambda data: guesses[:1])
    with pytest.raises(PackUnusable, match="different people look alike"):
        import_pack(foreign_pack, "other", "l", "s", tmp_path / "packs")


def test_a_second_normalisation_is_implausible(pack: Pack) -> None:
    detector, right = load_models(pack, "cpu")
    assert implausible(detector, right) == ""
    twice = InsightFaceEmbedder(
        pack.model_bytes(pack.embedder), Preprocessing("RGB", 127.5, 127.5, 112), "cpu", 1
    )
    assert "different people look alike" in implausible(detector, twice)


def test_a_full_disk_leaves_nothing(
    foreign_pack: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(pack: Pack) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(pack_import, "write_manifest", full)
    with pytest.raises(CannotProceed, match="could not be written"):
        import_pack(foreign_pack, *ARGUMENTS, tmp_path / "packs")
    assert list((tmp_path / "packs").iterdir()) == []
