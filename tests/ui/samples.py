"""Invented records for tests of single views and models; nobody in here exists."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime

from workstation.model import (
    Candidate,
    CaseNumber,
    Corroboration,
    CorroborationId,
    CorroborationKind,
    DetectedFace,
    Edit,
    EditKind,
    EvidenceId,
    Face,
    FaceId,
    FrameId,
    GalleryId,
    Independence,
    LineUp,
    LogEntry,
    PackIdentity,
    PersonId,
    PortraitId,
    Probe,
    ProbeClass,
    ProbeEdits,
    ProbeId,
    ScanId,
    Search,
    SearchId,
    Track,
    TrackFace,
    TrackId,
    WitnessSaw,
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


def edited_search() -> Search:
    """A search of an edited probe: in both lists twice, only in the edited, only in the other."""
    scores = [(0.61, 0.58), (0.44, 0.52), (None, 0.39), (0.31, None)]
    listed = []
    for rank, (recorded, edited) in enumerate(scores, start=1):
        better = max(score for score in (recorded, edited) if score is not None)
        listed.append(
            replace(
                candidate(rank, score=better),
                unedited_score=recorded,
                unedited_rank=None if recorded is None else rank,
                edited_score=edited,
                edited_rank=None if edited is None else rank,
            )
        )
    recipe = (Edit.of(EditKind.GAMMA, gamma=0.8),)
    probe = Probe(
        ProbeId("probe-2"),
        FaceId("face-1"),
        ProbeClass.CAMERA_FRAME,
        ("Gamma 0.80",),
        ProbeEdits(recipe, "ef" * 32, 640, 480, detected()),
    )
    return replace(search(), probe=probe, candidates=tuple(listed))


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
        Independence(
            False, "Known before anybody searched.", WitnessSaw.EVENT, LineUp.NONE, "D.", NOON
        ),
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
