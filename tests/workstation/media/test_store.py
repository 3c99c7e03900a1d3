"""The evidence store: content kept once, checked when read, whole or not at all."""

from __future__ import annotations

import errno
import hashlib
import os
import stat
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
    with pytest.raises(CannotProceed, match="no file"):
        store.read_source(tmp_path)
    big = tmp_path / "big"
    with big.open("wb") as file:
        file.truncate(300 * 1024 * 1024)
    with pytest.raises(CannotProceed, match="larger than"):
        store.read_source(big)
    with pytest.raises(CannotProceed):
        store.read_source(tmp_path / ("n" * 300))
