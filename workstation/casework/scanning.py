"""The verbs about scans of videos: which there are, and the tracks that they found."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from sqlalchemy import Connection

from workstation.casework.collecting import find_evidence, refuse_closed
from workstation.casework.scan_run import ScanRun, note
from workstation.errors import CannotProceed, UnreadableVideo
from workstation.model import (
    CaseNumber,
    EvidenceId,
    EvidenceItem,
    PackIdentity,
    Scan,
    ScanId,
    ScanState,
    Track,
    TrackId,
    TrackPoint,
)
from workstation.ports import Template
from workstation.progress import Progress
from workstation.storage import footage_rows
from workstation.storage.rows import new_id
from workstation.workspace import Workspace


def scan_video(
    workspace: Workspace,
    evidence_id: EvidenceId,
    *,
    every_frame: bool = False,
    progress: Progress | None = None,
) -> Scan:
    """Scan a video for faces, or go on with a scan that was stopped; see docs/adr/0010.

    Faces are sought in samples of the frames, or in each one with ``every_frame``, and followed
    as tracks. A video that was scanned so already, with the same pack, is not scanned again.
    Cancelling keeps what was found, and the next call goes on there, also after a restart.
    Raises ``UnreadableVideo`` for an image and for a video of which nothing can be decoded,
    ``CannotProceed`` while the same video is being scanned already.
    """
    item = find_evidence(workspace, evidence_id)
    if item.video is None:
        raise UnreadableVideo("This evidence item is an image.", "Choose a video.")
    refuse_closed(workspace, item.case_number)
    busy = CannotProceed(
        "This video is being scanned already.", "Wait until that scan ends, or cancel it."
    )
    with workspace.alone(_work(evidence_id), busy):
        scan, checkpoint = _begun(workspace, item, every_frame)
        if scan.state is ScanState.COMPLETE:
            return scan
        return ScanRun(workspace, item, scan, checkpoint).run(progress or Progress())


def _begun(
    workspace: Workspace, item: EvidenceItem, every_frame: bool
) -> tuple[Scan, dict[str, Any]]:
    """The scan of this kind with the pack in use, with its checkpoint; made if there is none."""
    pack = workspace.engine().pack
    with workspace.database.write() as connection:
        for scan in footage_rows.scans_of(connection, item.id):
            if scan.every_frame == every_frame and scan.pack.sha256 == pack.sha256:
                if scan.state is ScanState.COMPLETE:
                    return scan, {}
                checkpoint = footage_rows.checkpoint_of(connection, scan.id) or {}
                scan = replace(scan, state=ScanState.RUNNING)
                footage_rows.update_scan(connection, scan, checkpoint)
                note(workspace, connection, item, scan)
                return scan, checkpoint
        scan = Scan(
            id=ScanId(new_id()),
            evidence_id=item.id,
            every_frame=every_frame,
            pack=pack,
            state=ScanState.RUNNING,
            frames_decoded=0,
            frames_searched=0,
            faces=0,
            seconds=0.0,
            started_at=workspace.now(),
            started_by=workspace.user,
        )
        footage_rows.add_scan(connection, scan, {})
        note(workspace, connection, item, scan)
        return scan, {}


def scans(workspace: Workspace, evidence_id: EvidenceId) -> tuple[Scan, ...]:
    """The scans of a video, the newest first.

    One that the program was killed in counts as stopped: nobody runs it any more.
    """
    find_evidence(workspace, evidence_id)
    with workspace.database.read() as connection:
        found = footage_rows.scans_of(connection, evidence_id)
    return tuple(
        replace(scan, state=ScanState.STOPPED)
        if scan.state is ScanState.RUNNING and workspace.nobody_does(_work(evidence_id))
        else scan
        for scan in found
    )


def _work(evidence_id: EvidenceId) -> str:
    return f"scan {evidence_id}"


def tracks(workspace: Workspace, evidence_id: EvidenceId) -> tuple[Track, ...]:
    """The tracks of a video in the order of appearing; empty where it was not scanned yet.

    Of its newest complete scan by samples; else of one that searched every frame; else of the
    scan that came furthest.
    """
    find_evidence(workspace, evidence_id)
    with workspace.database.read() as connection:
        return _tracks(connection, evidence_id)


def _tracks(connection: Connection, evidence_id: EvidenceId) -> tuple[Track, ...]:
    found = footage_rows.scans_of(connection, evidence_id)
    if not found:
        return ()

    def preference(scan: Scan) -> tuple[bool, bool, int]:
        complete = scan.state is ScanState.COMPLETE
        return complete, complete and not scan.every_frame, 0 if complete else scan.frames_decoded

    # The first of equals is taken, which is the newest.
    return footage_rows.tracks_of(connection, max(found, key=preference).id)


def tracks_of_scan(workspace: Workspace, scan_id: ScanId) -> tuple[Track, ...]:
    """The tracks of one scan in the order of appearing."""
    with workspace.database.read() as connection:
        if footage_rows.scan_by_id(connection, scan_id) is None:
            raise CannotProceed("There is no such scan.", "Choose one of the video's scans.")
        return footage_rows.tracks_of(connection, scan_id)


def tracks_of_case(workspace: Workspace, case_number: CaseNumber) -> tuple[Track, ...]:
    """The tracks of every scanned video of a case, by video in the order of taking in."""
    with workspace.database.read() as connection:
        return tuple(
            track
            for evidence_id in footage_rows.scanned_evidence(connection, case_number)
            for track in _tracks(connection, evidence_id)
        )


def find_track(workspace: Workspace, track_id: TrackId) -> Track:
    """One track with its kept faces. Raises ``CannotProceed`` where there is none."""
    with workspace.database.read() as connection:
        found = footage_rows.track_by_id(connection, track_id)
    if found is None:
        raise _no_track()
    return found


def track_path(workspace: Workspace, track_id: TrackId) -> tuple[TrackPoint, ...]:
    """Where a track's face was in each searched frame that shows it, in the order of time."""
    with workspace.database.read() as connection:
        if footage_rows.scan_of_track(connection, track_id) is None:
            raise _no_track()
        return footage_rows.path_of(connection, track_id)


def track_template(workspace: Workspace, track_id: TrackId) -> tuple[PackIdentity, Template]:
    """The template of a track's best faces, float32 of shape (dimension,) and of unit length.

    Made when the video was scanned, by the pack that is named beside it. For putting tracks
    beside each other, never for a search of a gallery: that embeds the chosen face itself.
    """
    with workspace.database.read() as connection:
        found = footage_rows.template_of(connection, track_id)
    if found is None:
        raise _no_track()
    return found


def _no_track() -> CannotProceed:
    return CannotProceed("There is no such track.", "Choose one of the video's tracks.")
