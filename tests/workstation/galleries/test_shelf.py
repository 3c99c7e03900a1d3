"""The file of an index: current, checked, wiped in place, and right wherever a program stops."""

from __future__ import annotations

import errno
import os
import shutil
import signal
import subprocess
import sys
import textwrap
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from tests.workstation.galleries.contract import IndexContract, brute_force
from tests.workstation.galleries.samples import SampleSource, gallery, probe_like
from workstation.galleries import index_folder
from workstation.galleries.columns import Enrolled
from workstation.galleries.exact import ExactIndex
from workstation.galleries.index_folder import IndexFolder
from workstation.galleries.shelf import IndexShelf
from workstation.model import GalleryId
from workstation.ports import GalleryIndex

G = GalleryId("g")
ROOT = Path(__file__).resolve().parents[3]


class TestIndexInAFolder(IndexContract):
    def made(self, enrolled: Enrolled, folder: Path) -> GalleryIndex:
        shutil.rmtree(folder / "index", ignore_errors=True)
        source = SampleSource(enrolled)
        IndexShelf(folder / "index", writable=True, few=-1).index(G, "id", source, source.version)
        opened = IndexShelf(folder / "index", writable=False, few=-1)
        return opened.index(G, "id", source, source.version)


@pytest.fixture
def source() -> SampleSource:
    return SampleSource(gallery(1, 300, 16, 200, "random"))


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return tmp_path / "index"


def opened(root: Path, source: SampleSource, *, writable: bool = True) -> Any:
    shelf = IndexShelf(root, writable=writable, few=10)
    return shelf.index(G, "id", source, source.version)


def right(index: GalleryIndex, source: SampleSource) -> bool:
    enrolled = source.everything
    answers = []
    for seed in range(3):
        probe = probe_like(seed, enrolled, "random")
        got = [(e.person_id, e.portrait_id, e.score) for e in index.search(probe, 15)]
        answers.append(got == brute_force(enrolled, probe, 15))
    return all(answers) and index.images == len(enrolled.added)


def files(root: Path) -> dict[str, bytes]:
    return {str(p.relative_to(root)): p.read_bytes() for p in root.rglob("*") if p.is_file()}


def test_an_index_is_opened_again_without_the_database(root: Path, source: SampleSource) -> None:
    assert right(opened(root, source), source)
    source.read = 0
    assert right(opened(root, source), source)
    assert source.read == 0


def test_a_small_gallery_has_no_file(root: Path, source: SampleSource) -> None:
    opened(root, source)
    index = IndexShelf(root, writable=True, few=300).index(G, "id", source, 1)
    assert isinstance(index, ExactIndex)
    assert not (root / G).exists()


def test_new_portraits_are_appended(root: Path, source: SampleSource) -> None:
    shelf = IndexShelf(root, writable=True, few=10)
    before = shelf.index(G, "id", source, 1)
    _ = before.mean
    (held,) = (root / G).glob("*/templates")
    # Some are new portraits of people who are there, and some of new people.
    source.add(gallery(7, 40, 16, 400, "random", version=2))
    source.read = 0
    index = shelf.index(G, "id", source, 2)
    assert source.read == 40
    assert right(index, source)
    assert index.people == len(set(source.everything.person_ids))
    assert "moments" in vars(index) or index._given_moments is not None
    exact = source.everything.templates.astype(np.float64)
    np.testing.assert_allclose(index.mean, exact.mean(axis=0), atol=1e-12)
    np.testing.assert_allclose(index.second_moment, exact.T @ exact / 340, atol=1e-12)
    assert list((root / G).glob("*/templates")) == [held]
    assert right(opened(root, source), source)
    then = shelf.index(G, "id", source, 1)
    assert right(then, SampleSource(source.parts[0]))
    assert before.images == 300, "who holds the earlier index may go on searching it"


def test_numbers_past_the_reach_of_the_coding_have_it_made_anew(
    root: Path, source: SampleSource
) -> None:
    opened(root, source)
    source.add(gallery(7, 40, 16, 400, "lopsided", version=2))
    index = opened(root, source)
    assert right(index, source)
    assert source.read == 300 + 40 + 340


def test_a_deleted_person_leaves_the_file(root: Path, source: SampleSource) -> None:
    shelf = IndexShelf(root, writable=True, few=10)
    _ = shelf.index(G, "id", source, 1).mean  # computed, so that it is kept up to date
    everything = source.everything
    person = everything.person_ids[5]
    theirs = [row for row, who in enumerate(everything.person_ids) if who == person]
    stored = b"".join(files(root).values())
    for row in theirs:
        assert everything.templates[row].tobytes() in stored
        assert everything.portrait_ids[row].encode() in stored
    source.delete(person)
    shelf.wipe(G, "id", person, source.version)
    stored = b"".join(files(root).values())
    for row in theirs:
        assert everything.templates[row].tobytes() not in stored
        assert everything.portrait_ids[row].encode() + b"p" not in stored
    assert person.encode() + b"\0" not in stored
    source.read = 0
    for index in (shelf.index(G, "id", source, 2), opened(root, source)):
        assert right(index, source)
        exact = source.everything.templates.astype(np.float64)
        np.testing.assert_allclose(index.second_moment, exact.T @ exact / len(exact), atol=1e-12)
    assert source.read == 0
    source.add(gallery(8, 20, 16, 200, "random", version=3))
    assert right(opened(root, source), source)


def test_a_deletion_that_the_index_missed_has_it_made_anew(
    root: Path, source: SampleSource
) -> None:
    opened(root, source)
    source.delete(source.everything.person_ids[0])
    assert right(opened(root, source), source)


def test_an_index_that_cannot_be_wiped_is_deleted(
    root: Path, source: SampleSource, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened(root, source)

    def fails(*_: object) -> None:
        raise OSError(errno.EIO, "broken")

    monkeypatch.setattr(index_folder, "_to_disk", fails)
    shelf = IndexShelf(root, writable=True, few=10)
    shelf.wipe(G, "id", source.everything.person_ids[0], 2)
    assert files(root) == {}


@pytest.mark.parametrize("name", ["codes", "owner", "present", "text", "end", "sex", "check"])
def test_a_damaged_column_is_refused_and_made_again(
    root: Path, source: SampleSource, name: str
) -> None:
    opened(root, source)
    (path,) = (root / G).glob(f"*/{name}")
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 4
    path.write_bytes(data)
    source.read = 0
    assert right(opened(root, source), source)
    assert source.read == 300


def test_a_damaged_template_is_noticed_where_it_is_used(root: Path, source: SampleSource) -> None:
    opened(root, source)
    (path,) = (root / G).glob("*/templates")
    path.write_bytes(bytes(path.stat().st_size))
    assert right(opened(root, source), source)
    assert files(root) == {}, "what is damaged goes"
    assert right(opened(root, source), source)


@pytest.mark.parametrize("damage", ["missing", "short", "empty head", "other head", "no column"])
def test_whatever_is_missing_is_made_again(root: Path, source: SampleSource, damage: str) -> None:
    opened(root, source)
    (codes,) = (root / G).glob("*/codes")
    head = root / G / "head.json"
    if damage == "missing":
        shutil.rmtree(root)
    elif damage == "short":
        codes.write_bytes(codes.read_bytes()[:100])
    elif damage == "empty head":
        head.write_bytes(b"")
    elif damage == "other head":
        head.write_text('{"check": 1, "format": 1}')
    else:
        codes.unlink()
    assert right(opened(root, source), source)
    assert len(list((root / G).iterdir())) == 2


def test_an_index_of_another_pack_or_a_later_gallery_is_not_used(
    root: Path, source: SampleSource
) -> None:
    opened(root, source)
    source.read = 0
    IndexShelf(root, writable=True, few=10).index(G, "another pack", source, 1)
    assert source.read == 300
    source.version = 0
    source.parts = [gallery(3, 50, 16, 50, "random", version=0)]
    assert right(IndexShelf(root, writable=True, few=10).index(G, "id", source, 0), source)


def test_without_the_right_to_write_nothing_is_written(root: Path, source: SampleSource) -> None:
    assert right(opened(root, source, writable=False), source)
    assert not root.exists()
    opened(root, source)
    source.add(gallery(7, 40, 16, 400, "random", version=2))
    before = files(root)
    assert right(opened(root, source, writable=False), source)
    (path,) = (root / G).glob("*/codes")
    path.write_bytes(bytes(300 * 16))
    before = files(root)
    assert right(opened(root, source, writable=False), source)
    assert files(root) == before


@pytest.mark.parametrize("at", ["build", "append"])
def test_a_full_disk_leaves_an_index_in_memory(
    root: Path, source: SampleSource, monkeypatch: pytest.MonkeyPatch, at: str
) -> None:
    if at == "append":
        opened(root, source)
        source.add(gallery(7, 40, 16, 400, "random", version=2))

    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "full")

    with monkeypatch.context() as patch:
        patch.setattr(index_folder, "_to_disk", full)
        assert right(opened(root, source), source)
    assert right(opened(root, source), source)


STOPPED = """
    import os, signal, sys
    from pathlib import Path
    sys.path.insert(0, {root!r})
    from tests.workstation.galleries.samples import SampleSource, gallery
    from workstation.galleries import index_folder
    from workstation.galleries.shelf import IndexShelf
    from workstation.model import GalleryId

    place, act, left = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])
    source = SampleSource(gallery(1, 300, 16, 200, "random"))
    shelf = IndexShelf(place, writable=True, few=10)
    if act != "build":
        shelf.index(GalleryId("g"), "id", source, 1)
    real = index_folder._to_disk

    def stops(file):
        global left
        left -= 1
        if left < 0:
            file.flush()
            os.kill(os.getpid(), signal.SIGKILL)
        real(file)

    index_folder._to_disk = stops
    if act == "wipe":
        shelf.wipe(GalleryId("g"), "id", source.everything.person_ids[5], 2)
    if act == "append":
        source.add(gallery(7, 40, 16, 400, "random", version=2))
    shelf.index(GalleryId("g"), "id", source, source.version)
    print("done")
"""


@pytest.mark.skipif(os.name != "posix", reason="kill -9")
@pytest.mark.parametrize("act", ["build", "append", "wipe"])
def test_a_kill_at_any_moment_leaves_a_right_index_or_none(tmp_path: Path, act: str) -> None:
    code = textwrap.dedent(STOPPED.format(root=str(ROOT)))
    workers = {
        left: subprocess.Popen(
            [sys.executable, "-c", code, str(tmp_path / str(left)), act, str(left)],
            stdout=subprocess.PIPE,
            text=True,
        )
        for left in (0, 5, 13)
    }
    for left, worker in workers.items():
        told, _ = worker.communicate(timeout=100)
        assert (worker.returncode, told) == (-signal.SIGKILL, "")
        source = SampleSource(gallery(1, 300, 16, 200, "random"))
        if act == "append":
            source.add(gallery(7, 40, 16, 400, "random", version=2))
        if act == "wipe":
            source.delete(source.everything.person_ids[5])
        assert right(opened(tmp_path / str(left), source), source)
        folder = IndexFolder.open(tmp_path / str(left) / G, "id")
        assert folder.head.version == source.version
        assert folder.head.present == len(source.everything.added)


def test_a_later_deletion_does_not_make_a_half_wiped_row_good(
    root: Path, source: SampleSource, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened(root, source)
    first, second = source.everything.person_ids[5], source.everything.person_ids[6]
    assert first != second

    class Stopped(BaseException):
        pass

    def stops(*_: object) -> None:
        raise Stopped

    with monkeypatch.context() as patch, pytest.raises(Stopped):
        patch.setattr(index_folder, "_to_disk", stops)
        IndexShelf(root, writable=True, few=10).wipe(G, "id", first, 2)
    # The deletion of the first was not committed; that of the second is, in another session.
    source.delete(second)
    IndexShelf(root, writable=True, few=10).wipe(G, "id", second, 2)
    assert right(opened(root, source), source)
