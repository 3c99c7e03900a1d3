"""What a folder of evidence may hold besides evidence, and what is never opened."""

from __future__ import annotations

import os
import socket
from pathlib import Path

import pytest

from workstation.errors import CannotProceed
from workstation.media.gathering import Gathered, gather
from workstation.media.store import EvidenceStore
from workstation.progress import Cancelled, Progress

POSIX = pytest.mark.skipif(os.name != "posix", reason="files as POSIX has them")


def names(found: Gathered) -> tuple[list[str], dict[str, str], dict[str, str]]:
    """File names, and the reasons of what was skipped and refused by name."""
    return (
        [path.name for path in found.files],
        {one.path.name: one.reason for one in found.skipped},
        {one.path.name: one.reason for one in found.refused},
    )


def put(path: Path) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(b"content")
    return path


def test_files_come_in_the_order_of_their_names_folder_by_folder(tmp_path: Path) -> None:
    for inside in ("b.png", "a/2.png", "a/1.png", "a/x/3.png", "c/4.png"):
        put(tmp_path / "shop" / inside)
    single = put(tmp_path / "single.png")
    files, skipped, refused = names(gather([single, tmp_path / "shop"]))
    assert files == ["single.png", "b.png", "1.png", "2.png", "3.png", "4.png"]
    assert skipped == refused == {}


def test_hidden_and_system_files_are_skipped_and_said(tmp_path: Path) -> None:
    for inside in (
        "Thumbs.db", ".DS_Store", "Desktop.ini", ".hidden.png", ".git/config",
        "System Volume Information/x", "__MACOSX/._a.png", "a.png",
    ):  # fmt: skip
        put(tmp_path / inside)
    files, skipped, refused = names(gather([tmp_path]))
    assert files == ["a.png"] and refused == {}
    assert set(skipped) == {
        "Thumbs.db", ".DS_Store", "Desktop.ini", ".hidden.png", ".git",
        "System Volume Information", "__MACOSX",
    }  # fmt: skip
    assert "operating system" in skipped["Thumbs.db"]
    assert "import it by itself" in skipped[".hidden.png"]
    # Named itself, it is taken.
    assert names(gather([tmp_path / ".hidden.png"]))[0] == [".hidden.png"]


@POSIX
def test_links_are_followed_to_files_only(tmp_path: Path) -> None:
    shop = tmp_path / "shop"
    put(shop / "a.png")
    (shop / "around").symlink_to(shop)
    (shop / "elsewhere").symlink_to(tmp_path)
    (shop / "nowhere").symlink_to(tmp_path / "missing")
    (shop / "itself").symlink_to(shop / "itself")
    (shop / "b.png").symlink_to(shop / "a.png")
    files, _, refused = names(gather([shop]))
    assert files == ["a.png", "b.png"]
    assert set(refused) == {"around", "elsewhere", "nowhere", "itself"}
    assert "link to a folder" in refused["around"]
    assert "does not exist" in refused["nowhere"]
    assert "leads back to itself" in refused["itself"]
    # A link that is named itself is the folder it leads to; each folder is looked into once.
    (tmp_path / "way in").symlink_to(shop)
    assert names(gather([tmp_path / "way in", shop]))[0] == ["a.png", "b.png"]


@POSIX
def test_what_is_no_file_is_never_opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)  # the name of a socket may not be long
    os.mkfifo(tmp_path / "pipe")
    listening = socket.socket(socket.AF_UNIX)
    listening.bind("socket")
    put(tmp_path / "a.png")
    try:
        files, _, refused = names(gather([tmp_path]))
        assert files == ["a.png"]
        assert "a pipe" in refused["pipe"] and "a socket" in refused["socket"]
        store = EvidenceStore(tmp_path / "store")
        for special, said in (
            (tmp_path / "pipe", "a pipe"),
            (tmp_path / "socket", "a socket"),
            (Path("/dev/zero"), "a device"),
            (tmp_path, "a folder"),
        ):
            with pytest.raises(CannotProceed, match=said):
                store.source(special)
            with pytest.raises(CannotProceed, match=said):
                store.read_source(special)
    finally:
        listening.close()


@POSIX
def test_a_file_exchanged_for_a_pipe_does_not_hold_anything_up(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = put(tmp_path / "a.png")
    regular = path.stat()
    path.unlink()
    os.mkfifo(path)
    monkeypatch.setattr(Path, "stat", lambda *_args, **_named: regular)
    with pytest.raises(CannotProceed, match="a pipe"):
        EvidenceStore(tmp_path / "store").source(path)


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read all")
def test_an_unreadable_folder_is_said(tmp_path: Path) -> None:
    put(tmp_path / "a.png")
    closed = put(tmp_path / "closed" / "b.png").parent
    closed.chmod(0)
    try:
        files, _, refused = names(gather([tmp_path]))
    finally:
        closed.chmod(0o755)
    assert files == ["a.png"]
    assert refused == {
        "closed": "The folder could not be read. Access is denied. "
        "Ask for the rights to it, or choose another."
    }


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (FileNotFoundError(2, "No such file or directory"), "does not exist"),
        (PermissionError(13, "Permission denied"), "Access is denied"),
        (OSError(5, "Input/output error"), "The disk reported an error"),
    ],
)
def test_a_folder_that_cannot_be_looked_into_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: OSError, said: str
) -> None:
    put(tmp_path / "gone" / "a.png")
    put(tmp_path / "here.png")
    real = os.scandir

    def vanish(folder: Path) -> object:
        if Path(folder).name == "gone":
            raise error
        return real(folder)

    monkeypatch.setattr(os, "scandir", vanish)
    files, _, refused = names(gather([tmp_path]))
    assert files == ["here.png"] and said in refused["gone"]


@POSIX
def test_a_very_deep_tree_ends_with_a_sentence(tmp_path: Path) -> None:
    here = os.open(tmp_path, os.O_RDONLY)
    name = "d" * 200
    try:
        for _ in range(30):
            os.mkdir(name, dir_fd=here)
            inner = os.open(name, os.O_RDONLY, dir_fd=here)
            os.close(here)
            here = inner
        os.close(os.open("a.png", os.O_CREAT | os.O_WRONLY, dir_fd=here))
    finally:
        os.close(here)
    put(tmp_path / "b.png")
    files, _, refused = names(gather([tmp_path]))
    assert files == ["b.png"]
    assert len(refused) == 1 and "too long" in next(iter(refused.values()))


def test_looking_can_be_cancelled(tmp_path: Path) -> None:
    progress = Progress()
    progress.cancel()
    with pytest.raises(Cancelled):
        gather([tmp_path], progress)
