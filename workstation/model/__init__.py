"""The nouns of the field, as frozen data: standard library only.

Evidence flows one way: ``EvidenceItem`` -> ``Frame`` -> ``Face`` -> ``Probe`` -> ``Search``
-> ``Candidate`` -> ``Comparison`` and ``Corroboration`` -> decision (see ``identification``).
In a video, faces are followed from frame to frame as a ``Track``. Each record points to its
parent by id. Every time is in UTC; every record says who.
"""

from workstation.model.assessments import Assessment
from workstation.model.combining import BEST, COMBINATIONS, WEIGHTED_MEAN, CombinedFace
from workstation.model.corroboration import (
    Comparison,
    Corroboration,
    CorroborationKind,
)
from workstation.model.edits import (
    Edit,
    EditKind,
    ProbeEdits,
    Recipe,
)
from workstation.model.evidence import (
    MARKED_BY_HAND,
    THOROUGH,
    Case,
    DamagedEvidence,
    EvidenceCheck,
    EvidenceItem,
    EvidenceKind,
    Face,
    Frame,
    VideoFacts,
)
from workstation.model.faces import (
    Box,
    DetectedFace,
    Measure,
    PackIdentity,
    Point,
)
from workstation.model.filters import EVERYBODY, PeopleFilter
from workstation.model.footage import (
    ClockOffset,
    Group,
    GroupAct,
    GroupEvent,
    Scan,
    ScanState,
    Track,
    TrackFace,
    TrackPoint,
)
from workstation.model.galleries import (
    Gallery,
    ImportOutcome,
    ImportReport,
    ImportRow,
    Person,
    Portrait,
)
from workstation.model.ids import (
    AssessmentId,
    CaseNumber,
    ComparisonId,
    CorroborationId,
    DecisionId,
    EvidenceId,
    FaceId,
    FrameId,
    GalleryId,
    GroupEventId,
    GroupId,
    PersonId,
    PortraitId,
    ProbeId,
    ScanId,
    SearchId,
    TrackId,
)
from workstation.model.log import (
    Checkpoint,
    LogCheck,
    LogEntry,
    Opening,
)
from workstation.model.searches import (
    Candidate,
    Probe,
    ProbeClass,
    Search,
    SearchDifference,
)
from workstation.model.strangers import StrangerJudgement, StrangerStanding

__all__ = [
    "BEST",
    "COMBINATIONS",
    "EVERYBODY",
    "MARKED_BY_HAND",
    "THOROUGH",
    "WEIGHTED_MEAN",
    "Assessment",
    "AssessmentId",
    "Box",
    "Candidate",
    "Case",
    "CaseNumber",
    "Checkpoint",
    "ClockOffset",
    "CombinedFace",
    "Comparison",
    "ComparisonId",
    "Corroboration",
    "CorroborationId",
    "CorroborationKind",
    "DamagedEvidence",
    "DecisionId",
    "DetectedFace",
    "Edit",
    "EditKind",
    "EvidenceCheck",
    "EvidenceId",
    "EvidenceItem",
    "EvidenceKind",
    "Face",
    "FaceId",
    "Frame",
    "FrameId",
    "Gallery",
    "GalleryId",
    "Group",
    "GroupAct",
    "GroupEvent",
    "GroupEventId",
    "GroupId",
    "ImportOutcome",
    "ImportReport",
    "ImportRow",
    "LogCheck",
    "LogEntry",
    "Measure",
    "Opening",
    "PackIdentity",
    "PeopleFilter",
    "Person",
    "PersonId",
    "Point",
    "Portrait",
    "PortraitId",
    "Probe",
    "ProbeClass",
    "ProbeEdits",
    "ProbeId",
    "Recipe",
    "Scan",
    "ScanId",
    "ScanState",
    "Search",
    "SearchDifference",
    "SearchId",
    "StrangerJudgement",
    "StrangerStanding",
    "Track",
    "TrackFace",
    "TrackId",
    "TrackPoint",
    "VideoFacts",
]
