"""The verbs about looking through a video: times of its frames, and frames for the screen.

Nothing is written. What is searched or exported is read anew, by the verbs of ``footage``.
"""

from __future__ import annotations

from workstation.casework.collecting import find_evidence
from workstation.casework.footage import video_facts
from workstation.media.frame_times import FrameTimes
from workstation.media.video import At, Glance
from workstation.model import EvidenceId
from workstation.ports import Image
from workstation.workspace import Workspace


def frame_times(workspace: Workspace, evidence_id: EvidenceId) -> FrameTimes:
    """When each frame of a video begins. Raises ``UnreadableVideo`` for images."""
    return workspace.playing.times(*_file(workspace, evidence_id))


def glance(
    workspace: Workspace,
    evidence_id: EvidenceId,
    number: int,
    reduction: int = 1,
    budget_s: float = 0.0,
) -> Glance:
    """A frame for a moment on the screen, its sides divided by ``reduction``.

    If the frame cannot be reached within ``budget_s`` seconds (0: no limit), the one that the
    decoder has come to, with the number and time of that one; asked again, it goes on.
    """
    return workspace.playing.glance(*_file(workspace, evidence_id), number, reduction, budget_s)


def shown_pixels(workspace: Workspace, evidence_id: EvidenceId, number: int) -> Image:
    """The whole frame at which one stopped, RGB: what ``evidence_pixels`` gives, soon.

    It is read by the process that has just shown the frame, and does not wait for others.
    """
    return workspace.playing.pixels(*_file(workspace, evidence_id), At(number=number)).image


def prepare_frames(
    workspace: Workspace, evidence_id: EvidenceId, first: int, last: int, budget_s: float
) -> bool:
    """Decode for a while towards frames that may be wanted soon; whether they are at hand."""
    return workspace.playing.prepare(*_file(workspace, evidence_id), first, last, budget_s)


def _file(workspace: Workspace, evidence_id: EvidenceId) -> tuple[str, str, int]:
    facts = video_facts(workspace, evidence_id)
    item = find_evidence(workspace, evidence_id)
    return item.sha256, facts.container, item.size_bytes
