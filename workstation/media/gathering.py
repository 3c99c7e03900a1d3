"""The files below the folders that somebody wants to import, and what is left out, and why.

Only folders are opened here. What is no regular file is never opened by anybody: reading from a
pipe can wait for ever, and from a device never end.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from workstation.errors import CannotProceed, file_trouble
from workstation.media.store import refuse_special
from workstation.progress import Progress

_SYSTEM = frozenset(
    {
        "thumbs.db",
        "ehthumbs.db",
        "desktop.ini",
        "autorun.inf",
        "$recycle.bin",
        "system volume information",
        "__macosx",
        "lost+found",
    }
)
_OF_SYSTEM = "It belongs to the operating system and holds no evidence of its own."
_HIDDEN = "It is hidden. To take it in all the same, import it by itself."


@dataclass(frozen=True)
class LeftOut:
    """A file or folder that is not taken in, and why, as a sentence."""

    path: Path
    reason: str


@dataclass
class Gathered:
    """What was found: ``files`` in the order of their names, folder by folder.

    ``skipped`` are hidden files and those of operating systems, ``refused`` is what could not
    be looked into or must not be opened.
    """

    files: list[Path] = field(default_factory=list)
    skipped: list[LeftOut] = field(default_factory=list)
    refused: list[LeftOut] = field(default_factory=list)


def gather(paths: Iterable[Path], progress: Progress | None = None) -> Gathered:
    """The files that ``paths`` stand for: each file itself, each folder for all files below.

    A file that is named itself is in the list whatever it is, for the import to judge. Links to
    folders are not followed, so no tree is endless.
    """
    progress = progress or Progress()
    found = Gathered()
    visited: set[tuple[int, int]] = set()
    for path in paths:
        waiting = [path] if _is_folder(path) else []
        if not waiting:
            found.files.append(path)
        while waiting:
            progress.step(len(found.files), 0, "Looking for files")
            folder = waiting.pop()
            try:
                waiting += reversed(_look_into(folder, visited, found))
            except OSError as error:
                trouble = file_trouble(error, "The folder could not be read.")
                found.refused.append(LeftOut(folder, str(trouble)))
    return found


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except OSError:  # the import says what is wrong with it
        return False


def _look_into(folder: Path, visited: set[tuple[int, int]], found: Gathered) -> list[Path]:
    """Sort the entries of a folder into ``found``; gives its folders."""
    status = folder.stat()
    key = (status.st_dev, status.st_ino)
    if key in visited:
        return []
    visited.add(key)
    folders = []
    with os.scandir(folder) as entries:
        for entry in sorted(entries, key=lambda each: each.name):
            path = Path(entry.path)
            try:
                reason = _skipped(entry)
                if reason:
                    found.skipped.append(LeftOut(path, reason))
                elif entry.is_dir(follow_symlinks=False):
                    folders.append(path)
                else:
                    _refuse(entry)
                    found.files.append(path)
            except OSError as error:
                trouble = file_trouble(error, "It could not be read.")
                found.refused.append(LeftOut(path, str(trouble)))
            except CannotProceed as error:
                found.refused.append(LeftOut(path, error.sentence))
    return folders


def _skipped(entry: os.DirEntry[str]) -> str:
    if entry.name.lower() in _SYSTEM or entry.name in (".DS_Store", ".localized"):
        return _OF_SYSTEM
    attributes = getattr(entry.stat(follow_symlinks=False), "st_file_attributes", 0)
    hidden = getattr(stat, "FILE_ATTRIBUTE_HIDDEN", 0)
    return _HIDDEN if entry.name.startswith(".") or attributes & hidden else ""


def _refuse(entry: os.DirEntry[str]) -> None:
    """Raise for what is no file, and for links that lead to none."""
    mode = entry.stat().st_mode
    if entry.is_symlink() and stat.S_ISDIR(mode):
        raise CannotProceed(
            "It is a link to a folder, which is not followed. Import that folder by itself."
        )
    refuse_special(mode)
