"""The verbs about galleries other than importing: make, list, look into, delete from."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from workstation.errors import CannotProceed
from workstation.galleries.enrolment import printable
from workstation.model import Gallery, GalleryId, ImportRow, Person, PersonId, Portrait, PortraitId
from workstation.ports import Glimpse, Image
from workstation.storage import calibration_rows, gallery_rows, purge_rows
from workstation.storage.backups import remove_from_backups
from workstation.storage.opening_rows import forget_openings
from workstation.storage.rows import new_id
from workstation.workspace import Workspace

DEFAULT_RETENTION = timedelta(days=365)
"""How long a gallery is kept where nobody says otherwise."""


def create_gallery(
    workspace: Workspace,
    name: str,
    lawful_basis: str,
    owner: str = "",
    retention_date: date | None = None,
    pack: str | None = None,
) -> Gallery:
    """Make an empty gallery. Raises ``CannotProceed`` where a field is empty or the name taken.

    The owner is the user, the retention date one year from today and the pack the default
    one where not given.
    """
    name, lawful_basis = printable(name), printable(lawful_basis)
    if not name:
        raise CannotProceed("A gallery needs a name.", "Give it one.")
    if not lawful_basis:
        raise CannotProceed(
            "A gallery needs a lawful basis.",
            "Name the law or policy under which these portraits are held.",
        )
    now = workspace.now()
    until = retention_date or now.date() + DEFAULT_RETENTION
    if until <= now.date():
        raise CannotProceed("The retention date must lie in the future.", "Give a later date.")
    gallery = Gallery(
        id=GalleryId(new_id()),
        name=name,
        owner=printable(owner) or workspace.user,
        lawful_basis=lawful_basis,
        retention_date=until,
        pack=workspace.engine(pack).pack,
        version=0,
        people=0,
        images=0,
        created_at=now,
        created_by=workspace.user,
    )
    with workspace.database.write() as connection:
        if gallery_rows.gallery_by_name(connection, name) is not None:
            raise CannotProceed("There is a gallery of this name already.", "Choose another name.")
        gallery_rows.add_gallery(connection, gallery)
        workspace.log(
            connection,
            "gallery.created",
            "A gallery was made.",
            {
                "gallery": gallery.id,
                "name": name,
                "lawful_basis": lawful_basis,
                "owner": gallery.owner,
                "retention_date": until.isoformat(),
                "pack_sha256": gallery.pack.sha256,
            },
        )
    return gallery


def galleries(workspace: Workspace) -> tuple[Gallery, ...]:
    """Every gallery that was not purged, by name."""
    with workspace.database.read() as connection:
        purged = purge_rows.purged_galleries(connection)
        return tuple(
            each for each in gallery_rows.all_galleries(connection) if each.id not in purged
        )


def find_gallery(workspace: Workspace, name: str) -> Gallery:
    """The gallery of this name. Raises ``CannotProceed`` where there is none, or no longer."""
    with workspace.database.read() as connection:
        gallery = gallery_rows.gallery_by_name(connection, printable(name))
        if gallery is not None and gallery.id in purge_rows.purged_galleries(connection):
            raise CannotProceed("The gallery of this name was purged.", "Use another gallery.")
    if gallery is None:
        raise CannotProceed(
            "There is no gallery of this name.", "Make it first, or check its name."
        )
    return gallery


def import_rows(workspace: Workspace, gallery_name: str) -> tuple[ImportRow, ...]:
    """Every file of every import of a gallery with its outcome, the newest import first."""
    gallery = find_gallery(workspace, gallery_name)
    with workspace.database.read() as connection:
        return tuple(gallery_rows.rows_of_imports(connection, gallery.id))


def people(workspace: Workspace, gallery_name: str) -> tuple[Person, ...]:
    """Every person of a gallery, by name."""
    gallery = find_gallery(workspace, gallery_name)
    with workspace.database.read() as connection:
        return gallery_rows.people_of(connection, gallery.id)


def portraits(workspace: Workspace, gallery_name: str, person_id: PersonId) -> tuple[Portrait, ...]:
    """The portraits of one person, the newest photograph first."""
    gallery = find_gallery(workspace, gallery_name)
    with workspace.database.read() as connection:
        return gallery_rows.portraits_of(connection, gallery.id, person_id)


def portrait(workspace: Workspace, portrait_id: PortraitId) -> Portrait:
    """One portrait. Raises ``CannotProceed`` where it has been deleted."""
    with workspace.database.read() as connection:
        found = gallery_rows.portrait(connection, portrait_id)
    if found is None:
        raise CannotProceed("This portrait has been deleted from its gallery.")
    return found


def portrait_pixels(workspace: Workspace, portrait_id: PortraitId, longest_side: int = 0) -> Image:
    """A portrait's upright picture, RGB, shrunk to ``longest_side`` pixels where above 0."""
    data = workspace.portrait_store.read(portrait(workspace, portrait_id).sha256)
    return workspace.any_engine().pixels(data, longest_side)


def portrait_glimpse(
    workspace: Workspace, portrait_id: PortraitId, reduction: int
) -> Glimpse | None:
    """A portrait with its sides divided by ``reduction`` (2, 4 or 8), for a first look.

    None where the whole is read as quickly. Nothing is recorded, treated or printed of it.
    """
    data = workspace.portrait_store.read(portrait(workspace, portrait_id).sha256)
    return workspace.any_engine().glimpse(data, reduction)


def delete_person(
    workspace: Workspace, gallery_name: str, person_id: PersonId, reason: str
) -> Gallery:
    """Delete a person with portraits and templates; the log keeps that it happened and why.

    They leave the database, the index and its file, and the backups made before migrations.
    """
    gallery = find_gallery(workspace, gallery_name)
    if not printable(reason):
        raise CannotProceed("A deletion needs a reason.", "Write down why the person is deleted.")
    with workspace.database.write() as connection:
        if gallery_rows.person(connection, gallery.id, person_id) is None:
            raise CannotProceed("The gallery holds no such person.", "Check the person's id.")
        held = gallery_rows.portraits_of(connection, gallery.id, person_id)
        version = gallery_rows.next_version(connection, gallery.id)
        unused = gallery_rows.remove_person(connection, gallery.id, person_id)
        calibration_rows.forget_calibrations(connection, gallery.id)
        # Before the commit: should the program stop between the two, an index or a backup lacks
        # somebody who is still there, never the other way round.
        workspace.wipe_from_index(gallery, person_id, version)
        cleaned, deleted = remove_from_backups(workspace.database.path, gallery.id, person_id)
        forgotten = forget_openings(connection, gallery=gallery.id, person=person_id)
        workspace.log(
            connection,
            "person.deleted",
            f"A person with {len(held)} portraits was deleted from a gallery"
            + (f", and from {_backups(cleaned)}" if cleaned else "")
            + "."
            + (f" Deleted whole, as unreadable: {_backups(deleted)}." if deleted else ""),
            {
                "gallery": gallery.id,
                "portraits": len(held),
                "portrait_sha256": [each.sha256 for each in held],
                "backups_cleaned": list(cleaned),
                "backups_deleted": list(deleted),
                "reason": printable(reason),
                **forgotten.facts(),
            },
        )
    workspace.database.empty_log()
    for sha256 in unused:
        workspace.portrait_store.remove(sha256)
    return find_gallery(workspace, gallery_name)


def _backups(names: Sequence[str]) -> str:
    return f"{len(names)} backup{'s' if len(names) > 1 else ''} of the database"
