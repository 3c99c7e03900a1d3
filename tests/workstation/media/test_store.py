"""The evidence store: content kept once, checked when read, whole or not at all."""

from __future__ import annotations

import errno
import hashlib
import os
import shutil
import stat
import tracemalloc
from pathlib import Path

import pytest

from workstation.errors import CannotProceed, Corrupt
from workstation.media.store import EvidenceStore
from workstation.progress import Cancelled, Progress


@pytest.fixture
def store(tmp_path: Path) -> EvidenceStore:
    return EvidenceStore(tmp_path / "store")


def files(tmp_path: Path) -> list[Path]:
    return [path for path in (tmp_path / "store").rglob("*") if path.is_file()]


def test_content_is_kept_once_and_read_back(store: EvidenceStore, tmp_path: Path) -> None:
    stored = store.add(b"content")
    assert stored.sha256 == hashlib.sha256(b"content").hexdigest()
    assert store.add(b"content") == stored
    assert store.read(stored.sha256) == b"content"
    (kept,) = files(tmp_path)
    assert not kept.stat().st_mode & (stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH)


def test_changed_content_is_never_handed_out(store: EvidenceStore, tmp_path: Path) -> None:
    stored = store.add(b"content")
    (kept,) = files(tmp_path)
    kept.chmod(0o644)
    kept.write_bytes(b"CONTENT")
    with pytest.raises(Corrupt, match="no longer has the content"):
        store.read(stored.sha256)
    kept.unlink()
    with pytest.raises(Corrupt, match="missing"):
        store.read(stored.sha256)


@pytest.mark.parametrize("call", ["fsync", "replace"])
def test_a_full_disk_leaves_nothing(
    store: EvidenceStore, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, call: str
) -> None:
    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    if call == "fsync":
        monkeypatch.setattr(os, "fsync", full)
    else:
        monkeypatch.setattr(Path, "replace", full)
    with pytest.raises(CannotProceed, match="disk is full"):
        store.add(b"content")
    monkeypatch.undo()
    assert files(tmp_path) == []
    assert store.read(store.add(b"content").sha256) == b"content"


def test_a_cancel_leaves_nothing(store: EvidenceStore, tmp_path: Path) -> None:
    progress = Progress()
    progress.cancel()
    with pytest.raises(Cancelled):
        store.add(b"content", progress)
    assert files(tmp_path) == []


def test_what_a_crash_left_is_swept(store: EvidenceStore, tmp_path: Path) -> None:
    stored = store.add(b"content")
    leftover = tmp_path / "store" / stored.sha256[:2] / ".incoming-abc"
    leftover.write_bytes(b"half")
    store.sweep()
    assert [path.name for path in files(tmp_path)] == [stored.sha256]


def test_sources_that_cannot_be_read_are_sentences(store: EvidenceStore, tmp_path: Path) -> None:
    with pytest.raises(CannotProceed, match="no file"):
        store.read_source(tmp_path / "missing")
    with pytest.raises(CannotProceed, match="It is a folder"):
        store.read_source(tmp_path)
    big = tmp_path / "big"
    with big.open("wb") as file:
        file.truncate(300 * 1024 * 1024)
    with pytest.raises(CannotProceed, match="larger than"):
        store.read_source(big)
    with pytest.raises(CannotProceed):
        store.read_source(tmp_path / ("n" * 300))


def test_a_large_file_is_copied_in_pieces_and_hashed_on_the_way(
    store: EvidenceStore, tmp_path: Path
) -> None:
    source = tmp_path / "source"
    piece = os.urandom(1 << 20)
    with source.open("wb") as file:
        for _ in range(40):
            file.write(piece)
        file.write(b"the rest")
    steps: list[tuple[int, int]] = []

    class Seen(Progress):
        def on_step(self, done: int, total: int, what: str) -> None:
            steps.append((done, total))

    tracemalloc.start()
    with store.receive(source, Seen()) as received:
        stored = store.keep(received)
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    data = source.read_bytes()
    assert stored.sha256 == hashlib.sha256(data).hexdigest()
    assert stored.md5 == hashlib.md5(data).hexdigest()
    assert stored.size_bytes == len(data)
    assert most < 8 << 20, "the file was held in memory"
    assert steps[0] == (1, 40) and steps[-1] == (40, 40)
    (kept,) = files(tmp_path)
    assert kept.read_bytes() == data
    assert not kept.stat().st_mode & stat.S_IWUSR
    with store.receive(source, Progress()) as again:
        assert store.keep(again) == stored
    assert files(tmp_path) == [kept]
    assert store.rehash(stored.sha256) == stored


def test_what_was_received_but_not_kept_is_removed(store: EvidenceStore, tmp_path: Path) -> None:
    source = tmp_path / "source"
    source.write_bytes(b"x" * (3 << 20))

    class Impatient(Progress):
        def on_step(self, done: int, total: int, what: str) -> None:
            if done == 2:
                self.cancel()

    with pytest.raises(Cancelled), store.receive(source, Impatient()):
        pass
    with pytest.raises(ZeroDivisionError), store.receive(source, Progress()):
        _ = 1 / 0
    with store.receive(source, Progress()) as received, store.open(received.name) as file:
        assert file.read(4) == b"xxxx"
    assert files(tmp_path) == []
    assert source.stat().st_size == 3 << 20


@pytest.mark.parametrize("when", ["before", "while writing"])
def test_a_disk_too_small_for_a_film_is_a_sentence(
    store: EvidenceStore, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, when: str
) -> None:
    source = tmp_path / "source"
    source.write_bytes(b"x" * 1000)
    if when == "before":
        monkeypatch.setattr(shutil, "disk_usage", lambda _: shutil._ntuple_diskusage(9, 9, 0))  # type: ignore[attr-defined]
    else:

        def full(_: object) -> None:
            raise OSError(errno.ENOSPC, "No space left on device")

        monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(CannotProceed, match="disk is full"), store.receive(source, Progress()):
        pass
    assert files(tmp_path) == []


def test_a_file_that_grows_while_it_is_copied_is_not_kept(
    store: EvidenceStore, tmp_path: Path
) -> None:
    source = tmp_path / "source"
    source.write_bytes(b"x" * (2 << 20))

    class Growing(Progress):
        def on_step(self, done: int, total: int, what: str) -> None:
            with source.open("ab") as file:
                file.write(b"more")

    with pytest.raises(CannotProceed, match="changed while"), store.receive(source, Growing()):
        pass
    assert files(tmp_path) == []


@pytest.mark.parametrize("name", ["../secret", "/etc/passwd", ".incoming-/../x", "a" * 63, ""])
def test_only_files_of_the_store_are_opened(store: EvidenceStore, name: str) -> None:
    with pytest.raises(Corrupt, match="missing"):
        store.open(name)
