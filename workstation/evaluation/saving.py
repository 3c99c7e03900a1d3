"""Keeping an evaluation as a folder of tables and pictures: whole, or not at all."""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import stat
import tempfile
from pathlib import Path

from workstation.errors import CannotProceed, file_trouble
from workstation.evaluation.findings import Evaluation
from workstation.evaluation.pictures import det_by_height, det_picture, rank_picture
from workstation.evaluation.tables import AS_IS, det_table, group_csv, height_csv, rank_table

_INCOMING = ".corroborate-evaluation-"
_NOT_WRITTEN = "The results could not be written."
_CHOOSE = "Name a new folder; what is in this one is kept."


def check_folder(folder: Path) -> None:
    """Raise ``CannotProceed`` if results could not be kept in ``folder``: before hours of work.

    The folder must be new or empty; a place beside it must be writable. Leaves nothing there.
    """
    target = _plain(folder)
    _refuse_what_is_there(target)
    missing = [each for each in (target.parent, *target.parent.parents) if not each.exists()]
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        Path(tempfile.mkdtemp(prefix=_INCOMING, dir=target.parent)).rmdir()
    except OSError as error:
        raise file_trouble(error, _NOT_WRITTEN) from error
    finally:
        with contextlib.suppress(OSError):  # Not there, or somebody else uses it already.
            for made in missing:
                made.rmdir()


def save(found: Evaluation, folder: Path) -> tuple[str, ...]:
    """Write every table and picture into ``folder``, and return their names in order.

    They are written beside it first and appear all at once; a folder that is not empty is left
    as it is. Raises ``CannotProceed``.
    """
    target = _plain(folder)
    _refuse_what_is_there(target)
    files = contents(found)
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        incoming = Path(tempfile.mkdtemp(prefix=_INCOMING, dir=target.parent))
        try:
            whole = incoming / "results"
            whole.mkdir()  # With the rights that the user's new folders have, unlike incoming.
            for name, text in files.items():
                with (whole / name).open("w", encoding="utf-8", newline="\n") as stream:
                    stream.write(text)
                    stream.flush()
                    os.fsync(stream.fileno())
            if target.exists():
                target.rmdir()  # Empty, or it fails; Windows renames onto no folder at all.
            whole.rename(target)
        finally:
            shutil.rmtree(incoming, ignore_errors=True)
    except OSError as error:
        _refuse_what_is_there(target)
        raise file_trouble(error, _NOT_WRITTEN) from error
    return tuple(files)


def contents(found: Evaluation) -> dict[str, str]:
    """Every file by its name: text, JSON, CSV tables and SVG pictures."""
    as_is = (AS_IS, found.det, found.cmc)
    curves = [as_is, *((f"{each.height_px} px", each.det, each.cmc) for each in found.heights)]
    below = (
        f"N = {found.gallery_people}; {found.mated} mated, "
        f"{found.strangers + found.mate_left_out} non-mated searches; pack {found.pack.name}"
    )
    files = {
        "evaluation.md": found.as_text() + "\n",
        "evaluation.json": json.dumps(found.as_json(), ensure_ascii=False, indent=2) + "\n",
        "det.csv": det_table(curves),
        "ranks.csv": rank_table(curves),
        "det.svg": det_picture(as_is, found.points, below),
        "ranks.svg": rank_picture([as_is], below),
    }
    if found.groups:
        files["groups.csv"] = group_csv(found.groups)
    if found.heights:
        files["heights.csv"] = height_csv(found.heights)
        files["det-heights.svg"] = det_by_height(curves, below)
        files["ranks-heights.svg"] = rank_picture(curves, below)
    return files


def _plain(folder: Path) -> Path:
    """The whole path without steps back, which would lead through folders that are not there."""
    return Path(os.path.normpath(folder.absolute()))


def _refuse_what_is_there(target: Path) -> None:
    try:
        with contextlib.suppress(FileNotFoundError):
            if not stat.S_ISDIR(target.lstat().st_mode):
                raise CannotProceed("There is a file or a link of the folder's name.", _CHOOSE)
            if any(target.iterdir()):
                raise CannotProceed("The folder for the results is not empty.", _CHOOSE)
    except OSError as error:
        raise file_trouble(error, _NOT_WRITTEN) from error
    except ValueError as error:  # a null character
        raise CannotProceed("A folder cannot have this name.", "Choose another name.") from error
