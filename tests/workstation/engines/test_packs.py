"""Manifests: identity, checked bytes, and sentences for everything that can be wrong."""

from __future__ import annotations

import dataclasses
import json
import shutil
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from workstation.engines.manifest import manifest_content, write_manifest
from workstation.engines.packs import MANIFEST, Pack, find_pack, installed_packs, read_pack
from workstation.errors import CannotProceed, PackUnusable


def test_a_manifest_says_everything(pack: Pack, tmp_path: Path) -> None:
    write_manifest(dataclasses.replace(pack, folder=tmp_path))
    assert read_pack(tmp_path) == dataclasses.replace(pack, folder=tmp_path)


def test_the_identity_is_the_same_everywhere(pack: Pack) -> None:
    """Pinned: a change here makes every existing gallery one of another pack."""
    assert pack.sha256 == "c75271cae1f0bd3a800f7b3dbbdc83c14c86da33e54f185993caf7b034ed0d5a"


def test_what_decides_templates_decides_the_identity(pack: Pack) -> None:
    other_file = dataclasses.replace(pack.embedder, sha256="0" * 64)
    same = [
        dataclasses.replace(pack, name="other", version="9", licence="L", source="S"),
        dataclasses.replace(pack, known_faces=()),
        # Another serialiser writes other bytes from the same origin by the same recipe.
        dataclasses.replace(pack, embedder=other_file),
    ]
    assert {one.sha256 for one in same} == {pack.sha256}
    different = [
        dataclasses.replace(
            pack, preprocessing=dataclasses.replace(pack.preprocessing, mean=127.5)
        ),
        dataclasses.replace(pack, preprocessing=dataclasses.replace(pack.preprocessing, std=128.0)),
        dataclasses.replace(pack, alignment="other"),
        dataclasses.replace(pack, dimension=512),
        dataclasses.replace(pack, detector_kind="scrfd"),
        dataclasses.replace(pack, embedder_kind="arcface"),
        dataclasses.replace(
            pack, detector=dataclasses.replace(pack.detector, origin_sha256="1" * 64)
        ),
        dataclasses.replace(
            pack, embedder=dataclasses.replace(pack.embedder, origin_sha256="1" * 64)
        ),
        dataclasses.replace(pack, embedder=dataclasses.replace(pack.embedder, recipe="2")),
        dataclasses.replace(pack, embedder=dataclasses.replace(other_file, origin_sha256="")),
    ]
    assert len({one.sha256 for one in different} | {pack.sha256}) == len(different) + 1


def test_an_exchanged_model_is_refused(default_pack: Path, tmp_path: Path) -> None:
    folder = Path(shutil.copytree(default_pack, tmp_path / "pack"))
    pack = read_pack(folder)
    path = folder / pack.detector.file
    data = bytearray(path.read_bytes())
    data[1000] ^= 1
    path.write_bytes(bytes(data))
    with pytest.raises(PackUnusable, match="damaged or exchanged"):
        pack.model_bytes(pack.detector)
    path.unlink()
    with pytest.raises(PackUnusable, match="cannot be read"):
        pack.model_bytes(pack.detector)


@pytest.mark.parametrize(
    "text", ["", "{", "[]", "null", '{"format": 1}', '{"format": 99}', "\udcff", "1e999"]
)
def test_a_broken_manifest_is_a_sentence(tmp_path: Path, text: str) -> None:
    (tmp_path / MANIFEST).write_bytes(text.encode("utf-8", "surrogateescape"))
    with pytest.raises(PackUnusable) as caught:
        read_pack(tmp_path)
    assert caught.value.next_step


def _paths(value: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    found = [path] if path else []
    if isinstance(value, dict):
        for key in value:
            found += _paths(value[key], (*path, key))
    elif isinstance(value, list) and value:
        found += _paths(value[0], (*path, 0))
    return found


@settings(
    max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(data=st.data())
def test_any_value_in_any_place_is_read_or_refused(
    pack: Pack, tmp_path: Path, data: st.DataObject
) -> None:
    content = json.loads(json.dumps(manifest_content(pack)))
    *parents, last = data.draw(st.sampled_from(_paths(content)))
    place: Any = content
    for key in parents:
        place = place[key]
    if data.draw(st.booleans()):
        del place[last]
    else:
        place[last] = data.draw(
            st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5)
            | st.just([]) | st.just({}) | st.just("../up.onnx")
        )  # fmt: skip
    (tmp_path / MANIFEST).write_text(json.dumps(content), encoding="utf-8")
    try:
        found = read_pack(tmp_path)
    except (PackUnusable, CannotProceed) as error:
        assert error.next_step
    else:
        assert len(found.sha256) == 64
        assert all(Path(model.file).name == model.file for model in found.files.values())


@pytest.mark.parametrize("name", ["", "..", "a/b", "A", "-x", "x" * 65, "pack\n", "C:x", "é"])
def test_a_name_cannot_lead_elsewhere(tmp_path: Path, name: str) -> None:
    with pytest.raises(CannotProceed, match="name"):
        find_pack(name, tmp_path)


def test_packs_are_found_by_name(default_pack: Path, tmp_path: Path) -> None:
    assert find_pack(None, default_pack.parent) == default_pack
    assert find_pack("yunet-sface", default_pack.parent) == default_pack
    with pytest.raises(PackUnusable, match="default model pack is not installed"):
        find_pack(None, tmp_path)
    with pytest.raises(PackUnusable, match="no model pack named other"):
        find_pack("other", tmp_path)


def test_a_broken_pack_does_not_hide_the_others(default_pack: Path, tmp_path: Path) -> None:
    shutil.copytree(default_pack, tmp_path / "good")
    (tmp_path / "bad").mkdir()
    (tmp_path / ".making").mkdir()
    (tmp_path / "a file").touch()
    bad, good = installed_packs(tmp_path)
    assert isinstance(bad, PackUnusable)
    assert isinstance(good, Pack)
    assert installed_packs(tmp_path / "nowhere") == []
