"""The database keeps frames, faces, withdrawals and assessments as they were written."""

from __future__ import annotations

from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from tests.fakes import GREEN, RED, draw_faces
from workstation import casework
from workstation.model import Face
from workstation.workspace import Workspace

TABLES = ("frames", "faces", "withdrawn_faces", "assessments", "probes")


@pytest.fixture
def faces(workspace: Workspace, tmp_path: Path) -> tuple[Face, Face, Face]:
    """A searched face, an assessed one, and a withdrawn mark; another item without faces."""
    draw_faces(tmp_path / "portraits" / "p.png", [RED])
    casework.create_gallery(workspace, "Booking", "order 7")
    casework.import_portraits(workspace, "Booking", tmp_path / "portraits")
    case = casework.open_case(workspace, "7")
    item = casework.import_evidence(
        workspace, case.number, draw_faces(tmp_path / "frame.png", [RED, GREEN])
    )
    casework.import_evidence(workspace, case.number, draw_faces(tmp_path / "empty.png", []))
    first, second = casework.find_faces(workspace, item.id)
    casework.search(workspace, first.id, "Booking", "why")
    casework.record_not_enough(workspace, item.id, "turned away", second.id)
    points = [(12, 18), (26, 18), (19, 26), (13, 34), (25, 34)]
    mark = casework.mark_face(workspace, item.id, 0, (4, 4, 30, 40), points)
    casework.withdraw_face(workspace, mark.id, "no face")
    casework.mark_face(workspace, item.id, 0, (4, 4, 30, 40), points)
    return first, second, mark


def contents(workspace: Workspace) -> dict[str, list[tuple[object, ...]]]:
    with workspace.database.read() as connection:
        return {
            table: [tuple(row) for row in connection.execute(text(f"SELECT * FROM {table}"))]
            for table in TABLES
        }


ASSESSMENT = (
    "INSERT INTO assessments (id, evidence_id, face_id, note, lacking, measures, assessed_at, "
    "assessed_by) SELECT 'new', {item}, {face}, '{note}', '[]', '[]', '2026-01-01 00:00:00', 'X'"
)
ITEM = "(SELECT evidence_id FROM frames LIMIT 1)"
OTHER = "(SELECT id FROM evidence WHERE file_name = 'empty.png')"
WITHDRAWAL = "INSERT INTO withdrawn_faces SELECT '{face}', '{reason}', '2026-01-01 00:00:00', 'X'"
LIVE = "(SELECT id FROM faces WHERE found_by = 'marked by hand' ORDER BY position DESC LIMIT 1)"

ATTACKS = [
    "UPDATE faces SET found_by = 'yunet-sface'",
    "UPDATE faces SET detected = '{}'",
    "UPDATE OR REPLACE faces SET position = 0",
    "DELETE FROM faces WHERE found_by = 'marked by hand'",
    "INSERT OR REPLACE INTO faces SELECT * FROM faces",
    "INSERT OR REPLACE INTO faces SELECT id, frame_id, 0, '{}', 'x' FROM faces LIMIT 1",
    "UPDATE frames SET number = 7",
    "UPDATE frames SET searched = 0",
    "DELETE FROM frames",
    "INSERT OR REPLACE INTO frames SELECT * FROM frames",
    "INSERT OR REPLACE INTO frames SELECT 'x', evidence_id, number, 1.0, 1, 1, 1 FROM frames",
    "UPDATE withdrawn_faces SET reason = 'other'",
    "DELETE FROM withdrawn_faces",
    "INSERT OR REPLACE INTO withdrawn_faces SELECT * FROM withdrawn_faces",
    "UPDATE assessments SET note = 'other'",
    "UPDATE assessments SET face_id = NULL",
    "DELETE FROM assessments",
    "INSERT OR REPLACE INTO assessments SELECT * FROM assessments",
    WITHDRAWAL.format(face="{first}", reason="found by a detector"),
    WITHDRAWAL.format(face="{second}", reason="found by a detector"),
    WITHDRAWAL.format(face="nobody", reason="no such face"),
    f"INSERT INTO withdrawn_faces SELECT {LIVE}, '  ', '2026-01-01 00:00:00', 'X'",
    "INSERT INTO probes (id, face_id, probe_class, recipe) "
    "SELECT 'new', '{mark}', probe_class, recipe FROM probes",
    ASSESSMENT.format(item=ITEM, face="'{first}'", note="was searched"),
    ASSESSMENT.format(item=ITEM, face="NULL", note="one of its faces was searched"),
    ASSESSMENT.format(item=ITEM, face="'{second}'", note="  "),
    ASSESSMENT.format(item=OTHER, face="'{second}'", note="a face of another item"),
]


def test_the_database_refuses(workspace: Workspace, faces: tuple[Face, Face, Face]) -> None:
    before = contents(workspace)
    let_through = []
    for attack in ATTACKS:
        for name, face in zip(("first", "second", "mark"), faces, strict=True):
            attack = attack.replace("{" + name + "}", face.id)
        try:
            with workspace.database.write() as connection:
                connection.exec_driver_sql(attack)
        except DBAPIError:
            continue
        let_through.append(attack)
    assert let_through == []
    assert contents(workspace) == before


def test_a_mark_that_was_searched_cannot_be_withdrawn(
    workspace: Workspace, faces: tuple[Face, Face, Face]
) -> None:
    live = casework.find_faces(workspace, faces[0].evidence_id)[-1]
    casework.search(workspace, live.id, "Booking", "why")
    with (
        pytest.raises(DBAPIError, match="stays listed"),
        workspace.database.write() as connection,
    ):
        connection.exec_driver_sql(WITHDRAWAL.format(face=live.id, reason="no face"))


def test_what_is_allowed_is_allowed(workspace: Workspace, faces: tuple[Face, Face, Face]) -> None:
    with workspace.database.write() as connection:
        connection.exec_driver_sql(ASSESSMENT.format(item=OTHER, face="NULL", note="empty"))
        connection.exec_driver_sql(
            f"INSERT INTO withdrawn_faces SELECT {LIVE}, 'no face', '2026-01-01 00:00:00', 'X'"
        )
    assert len(casework.assessments(workspace, casework.cases(workspace)[0].number)) == 2
