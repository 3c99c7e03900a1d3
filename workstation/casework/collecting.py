"""The verbs about cases, and about finding again what they hold."""

from __future__ import annotations

from workstation.errors import CannotProceed
from workstation.galleries.enrolment import printable
from workstation.model import (
    Case,
    CaseNumber,
    EvidenceId,
    EvidenceItem,
    Face,
    FaceId,
)
from workstation.storage import case_rows
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
            workspace.log(connection, "case.opened", "A case was opened.", {"case": number})
    return case


def cases(workspace: Workspace) -> tuple[Case, ...]:
    """Every case, the newest first."""
    with workspace.database.read() as connection:
        return case_rows.all_cases(connection)


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


def face(workspace: Workspace, face_id: FaceId) -> Face:
    """One face. Raises ``CannotProceed`` where there is none."""
    with workspace.database.read() as connection:
        found = case_rows.face_by_id(connection, face_id)
    if found is None:
        raise CannotProceed("There is no such face.", "Choose one from the frame.")
    return found
