"""Scans and tracks as rows: read back as written, and closed once a scan is complete."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from tests.fakes import BLUE, RED, template_of
from tests.scanned import Passage, add_scan
from tests.workstation.media.films import Film, write
from workstation import casework
from workstation.errors import CannotProceed
from workstation.model import EvidenceItem, ScanId, ScanState, TrackId
from workstation.workspace import Workspace

PASSAGES = [
    Passage(BLUE, 6, 9, start=(200, 20), end=(250, 20), enough=False),
    Passage(RED, 0, 8),
]


@pytest.fixture
def item(workspace: Workspace, tmp_path: Path) -> EvidenceItem:
    case = casework.open_case(workspace, "7")
    return casework.import_evidence(
        workspace, case.number, write(tmp_path / "film.mp4", 12, Film())
    )


def test_tracks_are_read_back_in_the_order_of_appearing(
    workspace: Workspace, item: EvidenceItem
) -> None:
    assert casework.tracks(workspace, item.id) == ()
    scan = add_scan(workspace, item.id, PASSAGES)
    assert casework.scans(workspace, item.id) == (scan,)
    red, blue = casework.tracks(workspace, item.id)
    assert (red.number, red.first_frame, red.last_frame, red.faces_seen) == (1, 0, 8, 9)
    assert (blue.number, blue.first_s, blue.last_s) == (2, pytest.approx(0.24), 0.36)
    (best,) = blue.best
    assert (best.enough, best.reasons) == (False, ("The face is too small.",))
    assert casework.face(workspace, best.face.id) == best.face
    assert casework.frame_of(workspace, best.face).number == best.frame_number
    path = casework.track_path(workspace, red.id)
    assert [point.frame_number for point in path] == list(range(9))
    assert path[4].detected.box == pytest.approx((105, 20, 64, 64))
    assert path[8].detected.landmarks[0] == pytest.approx((200 + 0.3 * 64, 20 + 0.4 * 64), abs=0.01)
    pack, template = casework.track_template(workspace, blue.id)
    assert pack == workspace.engine().pack and template.dtype == np.float32
    np.testing.assert_array_equal(template, template_of(BLUE))
    assert casework.tracks_of_case(workspace, item.case_number) == (red, blue)
    assert casework.tracks_of_scan(workspace, scan.id) == (red, blue)


def test_the_tracks_of_a_video_are_those_of_its_best_scan(
    workspace: Workspace, item: EvidenceItem
) -> None:
    stopped = add_scan(workspace, item.id, PASSAGES[:1], state=ScanState.STOPPED)
    assert {track.scan_id for track in casework.tracks(workspace, item.id)} == {stopped.id}
    full = add_scan(workspace, item.id, PASSAGES, every_frame=True)
    assert {track.scan_id for track in casework.tracks(workspace, item.id)} == {full.id}
    with workspace.database.write() as connection:
        connection.execute(
            text("UPDATE scans SET state = 'complete' WHERE id = :id"), {"id": stopped.id}
        )
    assert {track.scan_id for track in casework.tracks(workspace, item.id)} == {stopped.id}


def test_a_scan_that_nobody_runs_any_more_counts_as_stopped(
    workspace: Workspace, item: EvidenceItem
) -> None:
    add_scan(workspace, item.id, PASSAGES, state=ScanState.RUNNING)
    (scan,) = casework.scans(workspace, item.id)
    assert scan.state is ScanState.STOPPED


def test_what_is_not_there_is_a_sentence(workspace: Workspace) -> None:
    for call in (casework.track_path, casework.track_template):
        with pytest.raises(CannotProceed, match="no such track"):
            call(workspace, TrackId("none"))
    with pytest.raises(CannotProceed, match="no such scan"):
        casework.tracks_of_scan(workspace, ScanId("none"))


NEW_SCAN = (
    "INSERT {how} INTO scans SELECT {id}, evidence_id, every_frame, pack_name, pack_version, "
    "pack_sha256, dimension, preprocessing, 'running', 0, 0, 0, 0, 0.0, started_at, started_by, "
    "NULL FROM scans"
)
ATTACKS = [
    "UPDATE scans SET state = 'running'",
    "UPDATE scans SET faces = 0",
    "DELETE FROM scans",
    NEW_SCAN.format(how="OR REPLACE", id="id"),
    NEW_SCAN.format(how="OR REPLACE", id="'other'"),
    "UPDATE tracks SET last_s = 99",
    "UPDATE tracks SET scan_id = 'other'",
    "DELETE FROM tracks",
    "INSERT OR REPLACE INTO tracks SELECT * FROM tracks",
    "INSERT INTO tracks SELECT 'new', scan_id, 0, 1, 0.0, 1.0, 2, template FROM tracks LIMIT 1",
    "UPDATE track_paths SET points = '[]'",
    "DELETE FROM track_paths",
    "INSERT OR REPLACE INTO track_paths SELECT * FROM track_paths",
    "INSERT INTO track_paths SELECT track_id, 7, points FROM track_paths",
    "UPDATE track_faces SET enough = 1",
    "DELETE FROM track_faces",
    "INSERT OR REPLACE INTO track_faces SELECT track_id, rank, face_id, 1, '[]' FROM track_faces",
    "INSERT INTO track_faces SELECT track_id, 7, face_id, 1, '[]' FROM track_faces",
]


@pytest.mark.parametrize("attack", ATTACKS)
def test_a_complete_scan_cannot_be_changed(
    workspace: Workspace, item: EvidenceItem, attack: str
) -> None:
    add_scan(workspace, item.id, PASSAGES)
    before = casework.scans(workspace, item.id), casework.tracks(workspace, item.id)
    with (
        pytest.raises(DBAPIError, match=r"scan|track|not authorized"),
        workspace.database.write() as connection,
    ):
        connection.execute(text(attack))
    assert (casework.scans(workspace, item.id), casework.tracks(workspace, item.id)) == before


def test_what_a_running_scan_is_does_not_change_either(
    workspace: Workspace, item: EvidenceItem
) -> None:
    add_scan(workspace, item.id, PASSAGES, state=ScanState.RUNNING)
    for attack in (
        "UPDATE scans SET pack_sha256 = 'other'",
        "UPDATE scans SET every_frame = 1",
        "UPDATE scans SET state = 'unheard of'",
        "DELETE FROM tracks",
        "UPDATE track_paths SET points = '[]'",
    ):
        with pytest.raises(DBAPIError), workspace.database.write() as connection:
            connection.execute(text(attack))


def test_a_frame_of_a_scan_is_opened_and_its_faces_found(
    workspace: Workspace, item: EvidenceItem
) -> None:
    add_scan(workspace, item.id, PASSAGES)
    with workspace.database.write() as connection:
        connection.execute(text("INSERT INTO frames SELECT 'f', evidence_id, 11, 0.44, width, "
                                "height, 0 FROM frames LIMIT 1"))  # fmt: skip
    found = casework.find_faces(workspace, item.id, 11)
    assert casework.find_faces(workspace, item.id, 11) == found
    for attack in ("searched = 0", "number = 12", "searched = 1, width = 1"):
        with pytest.raises(DBAPIError), workspace.database.write() as connection:
            connection.execute(text(f"UPDATE frames SET {attack}"))
