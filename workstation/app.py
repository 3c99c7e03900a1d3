"""The composition root: the only module that names concrete adapters."""

from __future__ import annotations

import platform
from pathlib import Path

from workstation import engines as face_engines
from workstation.engines.packs import Pack, installed_packs
from workstation.errors import CannotProceed, file_trouble
from workstation.model import PackIdentity
from workstation.ports import FaceEngine
from workstation.settings import packs_folder
from workstation.storage.database import open_database
from workstation.workspace import DATABASE, EngineSource, Workspace, take_lock


def local_engine(pack_name: str | None = None, device: str = "auto") -> FaceEngine:
    """An engine in this process, with the named pack or the default one."""
    return face_engines.open_engine(face_engines.find_pack(pack_name, packs_folder()), device)


def isolated_engine(pack_name: str | None = None, device: str = "auto") -> FaceEngine:
    """An engine in a process of its own: a crash or a long import there leaves us alone."""
    return face_engines.isolated_engine(face_engines.find_pack(pack_name, packs_folder()), device)


def packs() -> tuple[PackIdentity, ...]:
    """The installed packs that can be read, the default one first."""
    found = installed_packs(packs_folder())
    known = [pack.identity for pack in found if isinstance(pack, Pack)]
    return tuple(sorted(known, key=lambda p: (p.name != face_engines.DEFAULT_PACK, p.name)))


def is_workspace(root: Path) -> bool:
    """Whether a folder holds a workspace."""
    return (root / DATABASE).is_file()


def place(program: str) -> str:
    """Where an act comes from, as the log says it: this machine's name and the program."""
    return f"{platform.node() or 'unnamed machine'}/{program}"


def create_workspace(
    root: Path, user: str, *, engines: EngineSource | None = None, program: str = "shell"
) -> Workspace:
    """Make a workspace in a new or empty folder and open it.

    Raises ``CannotProceed`` where the folder holds anything or cannot be written.
    """
    if is_workspace(root):
        raise CannotProceed("This folder is a workspace already.", "Open it instead.")
    try:
        if root.exists() and any(root.iterdir()):
            raise CannotProceed(
                "The folder is not empty, so no workspace was made in it.",
                "Choose a new or an empty folder.",
            )
        root.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise file_trouble(error, "The workspace could not be made.") from error
    lock = take_lock(root)
    try:
        # Built beside its name: a crash before the rename leaves no half-made workspace.
        making = root / f"{DATABASE}.making"
        making.unlink(missing_ok=True)
        open_database(making, create=True).close()
        for suffix in ("-wal", "-shm"):
            making.with_name(making.name + suffix).unlink(missing_ok=True)
        making.replace(root / DATABASE)
        workspace = Workspace(
            root,
            user,
            open_database(root / DATABASE),
            engines or _source(False, "auto"),
            lock,
            where=place(program),
        )
        with workspace.database.write() as connection:
            workspace.log(connection, "workspace.created", "The workspace was made.", {})
        return workspace
    except OSError as error:
        lock.release()
        raise file_trouble(error, "The workspace could not be made.") from error
    except BaseException:
        lock.release()
        raise


def open_workspace(
    root: Path,
    user: str,
    *,
    isolated: bool = False,
    device: str = "auto",
    read_only: bool = False,
    engines: EngineSource | None = None,
    program: str = "shell",
) -> Workspace:
    """Open a workspace; ``program`` is what the log names beside the machine.

    ``isolated`` keeps the engine, and so all decoding of images, in processes of its own, as the
    window and the shell do. ``read_only`` takes
    no lock and is for verbs that only look. Raises ``WorkspaceInUse`` where another copy of
    the program holds it, ``CannotProceed`` where it is missing or from a newer version.
    """
    if not is_workspace(root):
        raise CannotProceed(
            "This folder holds no workspace.", "Choose another, or make one with 'init'."
        )
    lock = None if read_only else take_lock(root)
    try:
        database = open_database(root / DATABASE, read_only=read_only)
        source = engines or _source(isolated, device)
        workspace = Workspace(root, user, database, source, lock, where=place(program))
        if not read_only:
            workspace.evidence_store.sweep()
            workspace.portrait_store.sweep()
            workspace.note_clock()
        return workspace
    except BaseException:
        if lock is not None:
            lock.release()
        raise


def _source(isolated: bool, device: str) -> EngineSource:
    make = isolated_engine if isolated else local_engine

    def source(pack_name: str | None) -> FaceEngine:
        return make(pack_name, device)

    return source
