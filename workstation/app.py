"""The composition root: the only module that names concrete adapters."""

from __future__ import annotations

import platform
from collections.abc import Collection
from pathlib import Path

from workstation import engines as face_engines
from workstation.accounts import names, passwords
from workstation.accounts.hashing import Argon2Hasher, Hasher
from workstation.engines.packs import Pack, installed_packs
from workstation.errors import CannotProceed, file_trouble
from workstation.model import PackIdentity
from workstation.model.accounts import Role
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


def password_hasher() -> Hasher:
    """How passwords are kept: Argon2id as RFC 9106 recommends it."""
    return Argon2Hasher()


def place(program: str) -> str:
    """Where an act comes from, as the log says it: this machine's name and the program."""
    return f"{platform.node() or 'unnamed machine'}/{program}"


def create_workspace(
    root: Path,
    user: str | None = None,
    *,
    password: str | None = None,
    roles: Collection[Role] = (),
    engines: EngineSource | None = None,
    hasher: Hasher | None = None,
    attended: bool = True,
    program: str = "shell",
) -> Workspace:
    """Make a workspace in a new or empty folder and open it.

    With ``user`` and ``password`` its first account is made, an administrator with ``roles``
    besides, and signed in. Without them nobody is, and ``casework.make_first_account`` comes
    first. Raises ``CannotProceed`` where the folder holds anything or cannot be written, and
    ``PasswordRefused``; nothing is left of the workspace then.
    """
    if is_workspace(root):
        raise CannotProceed("This folder is a workspace already.", "Open it instead.")
    if user is not None:
        # What cannot be somebody's account leaves no workspace behind.
        passwords.check(password or "", names.cleaned(user))
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
            open_database(root / DATABASE),
            engines or _source(False, "auto"),
            lock,
            hasher=hasher or password_hasher(),
            attended=attended,
            where=place(program),
        )
        with workspace.database.write() as connection:
            workspace.log(connection, "workspace.created", "The workspace was made.", {})
        if user is not None:
            from workstation.casework import make_first_account

            make_first_account(workspace, user, password or "", roles)
        return workspace
    except OSError as error:
        lock.release()
        raise file_trouble(error, "The workspace could not be made.") from error
    except BaseException:
        lock.release()
        raise


def open_workspace(
    root: Path,
    user: str | None = None,
    *,
    password: str = "",
    code: str | None = None,
    isolated: bool = False,
    device: str = "auto",
    read_only: bool = False,
    engines: EngineSource | None = None,
    hasher: Hasher | None = None,
    attended: bool = True,
    program: str = "shell",
) -> Workspace:
    """Open a workspace, and sign ``user`` in; without a user nobody is, and most verbs refuse.

    ``isolated`` keeps the engine, and so all decoding of images, in processes of its own, as the
    window and the shell do. ``read_only`` takes
    no lock and is for verbs that only look. ``attended`` is false for a command that ends by
    itself, whose session does not lock. Raises ``WorkspaceInUse`` where another copy of
    the program holds it, ``CannotProceed`` where it is missing or from a newer version,
    ``SignInRefused``, ``CodeNeeded`` and ``NoAccountYet``.
    """
    if not is_workspace(root):
        raise CannotProceed(
            "This folder holds no workspace.", "Choose another, or make one with 'init'."
        )
    lock = None if read_only else take_lock(root)
    try:
        workspace = Workspace(
            root,
            open_database(root / DATABASE, read_only=read_only),
            engines or _source(isolated, device),
            lock,
            hasher=hasher or password_hasher(),
            attended=attended,
            where=place(program),
        )
    except BaseException:
        if lock is not None:
            lock.release()
        raise
    try:
        if not read_only:
            workspace.evidence_store.sweep()
            workspace.portrait_store.sweep()
            workspace.remove_what_was_purged()
            workspace.note_clock()
        if user is not None:
            from workstation.casework import sign_in

            sign_in(workspace, user, password, code)
        return workspace
    except BaseException:
        workspace.close()
        raise


def _source(isolated: bool, device: str) -> EngineSource:
    make = isolated_engine if isolated else local_engine

    def source(pack_name: str | None) -> FaceEngine:
        return make(pack_name, device)

    return source
