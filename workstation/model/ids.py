"""The ids of records: each kind of its own, so that no id is taken for another."""

from __future__ import annotations

from typing import NewType

GalleryId = NewType("GalleryId", str)
PersonId = NewType("PersonId", str)
PortraitId = NewType("PortraitId", str)
CaseNumber = NewType("CaseNumber", str)
EvidenceId = NewType("EvidenceId", str)
FrameId = NewType("FrameId", str)
FaceId = NewType("FaceId", str)
ProbeId = NewType("ProbeId", str)
SearchId = NewType("SearchId", str)
ComparisonId = NewType("ComparisonId", str)
CorroborationId = NewType("CorroborationId", str)
DecisionId = NewType("DecisionId", str)
ScanId = NewType("ScanId", str)
TrackId = NewType("TrackId", str)
AssessmentId = NewType("AssessmentId", str)
GroupId = NewType("GroupId", str)
GroupEventId = NewType("GroupEventId", str)
AnalysisId = NewType("AnalysisId", str)
CheckAnswerId = NewType("CheckAnswerId", str)
VerificationId = NewType("VerificationId", str)
AuditId = NewType("AuditId", str)
ApprovalId = NewType("ApprovalId", str)
PurgeId = NewType("PurgeId", str)
ComponentFindingId = NewType("ComponentFindingId", str)
RemarkId = NewType("RemarkId", str)
