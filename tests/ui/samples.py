"""Invented records for tests of single views and models; nobody in here exists."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime

from workstation.model import (
    Candidate,
    CaseNumber,
    Corroboration,
    CorroborationId,
    CorroborationKind,
    DetectedFace,
    EvidenceId,
    Face,
    FaceId,
    FrameId,
    GalleryId,
    LogEntry,
    PackIdentity,
    PersonId,
    PortraitId,
    Probe,
    ProbeClass,
    ProbeId,
    ScanId,
    Search,
    SearchId,
    Track,
    TrackFace,
    TrackId,
)

NOON = datetime(2026, 3, 14, 12, 0, tzinfo=UTC)
PACK = PackIdentity("sface", "1", "ab12" * 16, 128, "embedded")


def detected(height: float = 48.0) -> DetectedFace:
    """A face of a given native height."""
    return DetectedFace(
        (40.0, 30.0, height * 0.8, height),
        ((50.0, 45.0), (64.0, 45.0), (57.0, 55.0), (51.0, 65.0), (63.0, 65.0)),
        0.91,
    )


def candidate(
    rank: int, name: str = "", score: float = 0.5, photo_date: str = "", born: str = ""
) -> Candidate:
    """One candidate of the search below."""
    return Candidate(
        SearchId("search-1"),
        rank,
        PersonId(f"P{rank:03d}"),
        name or f"Person {rank}",
        PortraitId(f"portrait-{rank}"),
        f"p{rank:03d}.jpg",
        score,
        born=born,
        photo_date=photo_date,
    )


def search(*candidates: Candidate) -> Search:
    """A search with these candidates."""
    return Search(
        SearchId("search-1"),
        CaseNumber("2026-0117"),
        EvidenceId("evidence-1"),
        Probe(ProbeId("probe-1"), FaceId("face-1"), ProbeClass.CAMERA_FRAME),
        detected(),
        GalleryId("gallery-1"),
        "Booking",
        3,
        10,
        11,
        PACK,
        "CPUExecutionProvider",
        20,
        "Who is the person at the door",
        "Det. Example",
        NOON,
        candidates,
    )


def corroboration(
    number: int = 1,
    kind: CorroborationKind = CorroborationKind.WITNESS,
    *,
    reference: str = "W-4",
    withdrawn: bool = False,
) -> Corroboration:
    """An item of that search."""
    return Corroboration(
        CorroborationId(f"item-{number}"),
        SearchId("search-1"),
        None,
        kind,
        "Interview",
        reference,
        date(2026, 3, 13),
        "Saw the person leave through the door.",
        "Det. Example",
        NOON,
        withdrawn,
    )


def log_entry(number: int, action: str = "search", who: str = "Det. Example") -> LogEntry:
    """A log entry with a body of its own."""
    return LogEntry(
        number,
        f'{{"number":{number}}}'.encode(),
        f"{number:064x}",
        NOON,
        who,
        action,
        f"Entry number {number}.",
    )


def followed(
    evidence_id: EvidenceId, first: int, last: int, best: int, time_of: Callable[[int], float]
) -> Track:
    """A face that was followed through frames of a video."""
    face = Face(FaceId("f"), FrameId("x"), evidence_id, detected(), "fake")
    return Track(
        TrackId(f"track-{first}"),
        ScanId("scan"),
        evidence_id,
        number=1,
        first_frame=first,
        last_frame=last,
        first_s=time_of(first),
        last_s=time_of(last),
        faces_seen=3,
        best=(TrackFace(face, best, time_of(best), True, ()),),
    )
