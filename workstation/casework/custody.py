"""The verbs about custody: taking files in as evidence, and proving that they are unchanged."""

from __future__ import annotations

import platform
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

from workstation.errors import CannotProceed, Corrupt, UnreadableImage, WorkstationError
from workstation.galleries.enrolment import printable
from workstation.ledger.entries import DONE, FAILED
from workstation.media.decoding import MAX_BYTES
from workstation.media.formats import Format, recognise
from workstation.media.store import Received, Stored
from workstation.model import (
    CaseNumber,
    DamagedEvidence,
    EvidenceCheck,
    EvidenceId,
    EvidenceItem,
    EvidenceKind,
    VideoFacts,
)
from workstation.ports import ImageFacts
from workstation.progress import Progress
from workstation.storage import case_rows
from workstation.storage.rows import new_id
from workstation.workspace import Workspace


@dataclass(frozen=True)
class Intake:
    """A file taken in. ``duplicate_of`` is the earlier item of the same content, in any case.

    The same content twice in one case is one item: then it is the id of ``item`` itself.
    """

    item: EvidenceItem
    duplicate_of: EvidenceId | None


def import_evidence(
    workspace: Workspace, case_number: CaseNumber, path: Path, progress: Progress | None = None
) -> EvidenceItem:
    """Take a file into a case as evidence: the item of ``take_in``."""
    return take_in(workspace, case_number, path, progress).item


def take_in(
    workspace: Workspace, case_number: CaseNumber, path: Path, progress: Progress | None = None
) -> Intake:
    """Copy an image or video into the workspace, with its custody record.

    The original is opened for reading only. The copy is hashed while it is made, then decoded,
    and kept under its SHA-256 only if it can be read. Raises ``UnreadableImage`` or
    ``UnreadableVideo`` for what is not of a kind on the list or damaged, ``CannotProceed``
    where the file cannot be read or the disk is full; nothing is kept then.
    """
    progress = progress or Progress()
    store = workspace.evidence_store
    with workspace.database.read() as connection:
        if case_rows.case_by_number(connection, case_number) is None:
            raise CannotProceed("There is no case of this number.", "Open the case first.")
    # Looked at before it is copied: a refusal need not wait for many gigabytes.
    with store.source(path) as source:
        _refuse_large_images(recognise(source), path.stat().st_size)
    with store.receive(path, progress) as received:
        known = _known(workspace, case_number, received)
        if known is not None:
            return Intake(known, known.id)
        with store.open(received.name) as copy:
            found = recognise(copy)
        _refuse_large_images(found, received.size_bytes)
        progress.step(0, 0, "Reading the file")
        video: VideoFacts | None = None
        if found.kind is EvidenceKind.VIDEO:
            video = workspace.videos.facts(received.name, found.demuxer, received.size_bytes)
            facts = ImageFacts(video.width, video.height, found.media_type)
        else:
            facts = workspace.any_engine().facts(_bytes_of(workspace, received))
        progress.check()
        return _keep(workspace, case_number, path, received, facts, found.kind, video)


def _known(
    workspace: Workspace, case_number: CaseNumber, received: Received
) -> EvidenceItem | None:
    """The item of the case with this content, if it lies in the store: it was read before."""
    with workspace.database.read() as connection:
        known = case_rows.evidence_by_content(connection, case_number, received.sha256)
    return known if known and workspace.evidence_store.holds(known.sha256) else None


def _refuse_large_images(found: Format, size_bytes: int) -> None:
    if found.kind is EvidenceKind.IMAGE and size_bytes > MAX_BYTES:
        raise UnreadableImage(
            f"The file is larger than {MAX_BYTES // 1024**2} MB, the limit for one image.",
            "Export the picture as JPEG or PNG and import that file.",
        )


def _bytes_of(workspace: Workspace, received: Received) -> bytes:
    with workspace.evidence_store.open(received.name) as file:
        return file.read()


def _keep(
    workspace: Workspace,
    case_number: CaseNumber,
    path: Path,
    received: Received,
    facts: ImageFacts,
    kind: EvidenceKind,
    video: VideoFacts | None,
) -> Intake:
    tools = _tools(workspace, kind)
    stored = workspace.evidence_store.keep(received)
    with workspace.database.write() as connection:
        known = case_rows.evidence_by_content(connection, case_number, stored.sha256)
        if known is not None:
            return Intake(known, known.id)
        elsewhere = case_rows.any_with_content(connection, stored.sha256)
        item = EvidenceItem(
            id=EvidenceId(new_id()),
            case_number=case_number,
            file_name=printable(path.name),
            sha256=stored.sha256,
            size_bytes=stored.size_bytes,
            media_type=facts.media_type,
            width=facts.width,
            height=facts.height,
            imported_at=workspace.now(),
            imported_by=workspace.user,
            kind=kind,
            md5=stored.md5,
            origin=printable(str(path.absolute())),
            tools=tools,
            video=video,
            pages=facts.pages,
        )
        case_rows.add_evidence(connection, item)
        workspace.log(
            connection,
            "evidence.imported",
            f"A file of {stored.size_bytes} bytes was taken into a case as evidence.",
            {
                "case": case_number,
                "evidence": item.id,
                "kind": kind.value,
                "pages": item.pages,
                "bytes": stored.size_bytes,
                "sha256": item.sha256,
                "md5": item.md5,
                "tools": dict(tools),
            },
        )
    return Intake(item, elsewhere)


def _tools(workspace: Workspace, kind: EvidenceKind) -> tuple[tuple[str, str], ...]:
    """What took the file in, by name and version."""
    found = {"Python": platform.python_version()}
    names = {"Corroborate": "corroborate"}
    if kind is EvidenceKind.IMAGE:
        names["Pillow"] = "pillow"
    else:
        found |= workspace.videos.tools()
    for name, distribution in names.items():
        try:
            found[name] = metadata.version(distribution)
        except metadata.PackageNotFoundError:  # run from a folder, not installed
            found[name] = "not installed as a package"
    return tuple(sorted(found.items()))


def all_evidence(workspace: Workspace) -> tuple[EvidenceItem, ...]:
    """The evidence of every case in the order it was taken in."""
    with workspace.database.read() as connection:
        return case_rows.all_evidence(connection)


def evidence_named(workspace: Workspace, beginning: str) -> EvidenceItem:
    """An evidence item by its id or by at least six characters of its beginning."""
    wanted = beginning.strip().lower()
    if len(wanted) >= 6:
        with workspace.database.read() as connection:
            ids = case_rows.evidence_ids_like(connection, wanted)
            if len(ids) > 1:
                raise CannotProceed("Several items begin so.", "Give more of the item's id.")
            if ids and (item := case_rows.evidence_by_id(connection, ids[0])) is not None:
                return item
    raise CannotProceed("There is no such evidence item.", "See 'corroborate evidence list'.")


def verify_evidence(workspace: Workspace, progress: Progress | None = None) -> EvidenceCheck:
    """Hash every kept file again and compare with its custody record; the log keeps the result.

    A record of an early version, which has no MD5 and no number of pages, gets them here, once
    its SHA-256 is confirmed.
    """
    progress = progress or Progress()
    items = all_evidence(workspace)
    sizes = {item.sha256: item.size_bytes for item in items}
    total, before = sum(sizes.values()), 0
    found: dict[str, Stored | str] = {}
    for sha256, size in sizes.items():

        def read(done: int, before: int = before) -> None:
            progress.step((before + done) >> 20, total >> 20, "Checking the evidence")

        try:
            found[sha256] = workspace.evidence_store.rehash(sha256, read)
        except (Corrupt, CannotProceed) as error:
            found[sha256] = _without_hash(error)
        before += size
    damaged = []
    pages = _pages_to_fill_in(workspace, items, found)
    with workspace.database.write() as connection:
        for item in items:
            reason = _damage(item, found[item.sha256])
            if reason:
                damaged.append(
                    DamagedEvidence(item.id, item.case_number, item.file_name, item.sha256, reason)
                )
                continue
            again = found[item.sha256]
            if not item.md5 and isinstance(again, Stored):
                case_rows.fill_md5(connection, item.id, again.md5)
            if item.id in pages:
                case_rows.fill_pages(connection, item.id, pages[item.id])
        check = EvidenceCheck(len(items), tuple(damaged), _sentence(len(items), len(damaged)))
        workspace.log(
            connection,
            "evidence.verified",
            check.sentence,
            {"checked": len(items), "damaged": [one.id for one in damaged]},
            outcome=FAILED if damaged else DONE,
        )
    return check


def _pages_to_fill_in(
    workspace: Workspace, items: Sequence[EvidenceItem], found: Mapping[str, Stored | str]
) -> dict[EvidenceId, int]:
    """The number of pages of each sound image whose record does not say it."""
    with workspace.database.read() as connection:
        uncounted = set(case_rows.uncounted_images(connection))
    pages = {}
    for item in items:
        if item.id in uncounted and not _damage(item, found[item.sha256]):
            try:
                data = workspace.evidence_store.read(item.sha256)
                pages[item.id] = workspace.any_engine().facts(data).pages
            except UnreadableImage:  # a file of more pages than are accepted now
                pages[item.id] = 1
    return pages


def _damage(item: EvidenceItem, again: Stored | str) -> str:
    if isinstance(again, str):
        return again
    if again.sha256 != item.sha256 or again.size_bytes != item.size_bytes:
        return "The kept file no longer has the content it was taken in with."
    if item.md5 and again.md5 != item.md5:
        return "The MD5 on record is not that of the kept file, whose SHA-256 is right."
    return ""


def _without_hash(error: WorkstationError) -> str:
    return "The kept file is missing." if isinstance(error, Corrupt) else error.sentence


def _sentence(checked: int, damaged: int) -> str:
    if not checked:
        return "There is no evidence yet."
    if damaged:
        return (
            f"{damaged} of {checked} evidence items are not as they were taken in. Keep the "
            "workspace as it is, and restore it from a backup beside it."
        )
    return f"All {checked} evidence items have the content they were taken in with."
