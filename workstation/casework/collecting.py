"""The verbs about cases, their evidence and the faces in it."""

from __future__ import annotations

from pathlib import Path

from workstation.errors import CannotProceed
from workstation.galleries.enrolment import printable
from workstation.model import (
    Case,
    CaseNumber,
    EvidenceId,
    EvidenceItem,
    Face,
    FaceId,
    Frame,
    FrameId,
)
from workstation.ports import Image
from workstation.progress import Progress
from workstation.storage import case_rows
from workstation.storage.rows import new_id
from workstation.workspace import Workspace


def open_case(workspace: Workspace, number: str, title: str = "") -> Case:
    """The case of this number, made if there is none yet."""
    number = printable(number)
    if not number:
        raise CannotProceed("A case needs a number.", "Enter the department's case number.")
    with workspace.database.write() as connection:
        case = case_rows.case_by_number(connection, CaseNumber(number))
        if case is None:
            case = Case(CaseNumber(number), printable(title), workspace.now(), workspace.user)
            case_rows.add_case(connection, case)
            workspace.log(connection, "case.opened", f"Case {number} was opened.", {"case": number})
    return case


def cases(workspace: Workspace) -> tuple[Case, ...]:
    """Every case, the newest first."""
    with workspace.database.read() as connection:
        return case_rows.all_cases(connection)


def import_evidence(
    workspace: Workspace, case_number: CaseNumber, path: Path, progress: Progress | None = None
) -> EvidenceItem:
    """Take a file into a case as evidence; its bytes are kept under their SHA-256.

    The same content twice in one case is one item. Raises ``UnreadableImage`` for what is no
    usable image, before anything is kept, and ``CannotProceed`` where the file cannot be read.
    """
    progress = progress or Progress()
    progress.step(0, 3, "Reading the file")
    data = workspace.evidence_store.read_source(path)
    progress.step(1, 3, "Checking the image")
    facts = workspace.any_engine().facts(data)
    progress.step(2, 3, "Keeping the file")
    stored = workspace.evidence_store.add(data, progress)
    with workspace.database.write() as connection:
        case = case_rows.case_by_number(connection, case_number)
        if case is None:
            raise CannotProceed("There is no case of this number.", "Open the case first.")
        known = case_rows.evidence_by_content(connection, case.number, stored.sha256)
        if known is not None:
            return known
        item = EvidenceItem(
            id=EvidenceId(new_id()),
            case_number=case.number,
            file_name=printable(path.name),
            sha256=stored.sha256,
            size_bytes=stored.size_bytes,
            media_type=facts.media_type,
            width=facts.width,
            height=facts.height,
            imported_at=workspace.now(),
            imported_by=workspace.user,
        )
        case_rows.add_evidence(connection, item)
        workspace.log(
            connection,
            "evidence.imported",
            f"A file of {stored.size_bytes} bytes was taken into case {case.number} as evidence.",
            {"case": case.number, "evidence": item.id, "sha256": item.sha256},
        )
    return item


def evidence(workspace: Workspace, case_number: CaseNumber) -> tuple[EvidenceItem, ...]:
    """The evidence of a case in the order it was taken in."""
    with workspace.database.read() as connection:
        return case_rows.evidence_of(connection, case_number)


def find_evidence(workspace: Workspace, evidence_id: EvidenceId) -> EvidenceItem:
    """One evidence item. Raises ``CannotProceed`` where there is none."""
    with workspace.database.read() as connection:
        item = case_rows.evidence_by_id(connection, evidence_id)
    if item is None:
        raise CannotProceed("There is no such evidence item.", "Choose one from the case.")
    return item


def find_faces(workspace: Workspace, evidence_id: EvidenceId) -> tuple[Face, ...]:
    """The faces of an image, left to right: detected once, then read from the record."""
    item = find_evidence(workspace, evidence_id)
    with workspace.database.read() as connection:
        frame = case_rows.frame_of(connection, item.id, 0)
        if frame is not None:
            return case_rows.faces_of(connection, frame.id)
    engine = workspace.any_engine()
    analysis = engine.analyse(workspace.evidence_store.read(item.sha256))
    frame = Frame(FrameId(new_id()), item.id, 0, None, analysis.facts.width, analysis.facts.height)
    found = tuple(
        Face(FaceId(new_id()), frame.id, item.id, detected, engine.pack.name)
        for detected in sorted(analysis.faces, key=lambda face: (face.box[0], face.box[1]))
    )
    with workspace.database.write() as connection:
        earlier = case_rows.frame_of(connection, item.id, 0)
        if earlier is not None:  # somebody was faster
            return case_rows.faces_of(connection, earlier.id)
        case_rows.add_frame(connection, frame, found)
    return found


def face(workspace: Workspace, face_id: FaceId) -> Face:
    """One face. Raises ``CannotProceed`` where there is none."""
    with workspace.database.read() as connection:
        found = case_rows.face_by_id(connection, face_id)
    if found is None:
        raise CannotProceed("There is no such face.", "Choose one from the frame.")
    return found


def evidence_pixels(workspace: Workspace, evidence_id: EvidenceId, longest_side: int = 0) -> Image:
    """The upright picture, RGB, shrunk to ``longest_side`` pixels where above 0."""
    item = find_evidence(workspace, evidence_id)
    data = workspace.evidence_store.read(item.sha256)
    return workspace.any_engine().pixels(data, longest_side)
