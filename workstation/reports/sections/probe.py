"""The probe: the file it comes from, its face, and each edit."""

from __future__ import annotations

from workstation.model import Probe
from workstation.reports.page import Pages
from workstation.reports.phrases import file_size, found_by, hash_in_groups, moment
from workstation.reports.sheet_facts import SheetFacts


def probe_part(pages: Pages, facts: SheetFacts) -> None:
    """Where the questioned face comes from, and what was done to its picture."""
    search, evidence = facts.decision.search, facts.evidence
    pages.heading("Probe")
    pages.field("Evidence file", evidence.file_name)
    if facts.page:
        pages.field("Page", facts.page)
    pages.digest("SHA-256", hash_in_groups(evidence.sha256))
    pages.field("Type and size", f"{evidence.media_type}, {file_size(evidence.size_bytes)}")
    pages.field("Imported", f"{moment(evidence.imported_at)} by {evidence.imported_by}")
    pages.field("Kind of picture", search.probe.probe_class.value)
    pages.field("Height of the face", f"{search.face.height_px:.0f} pixels in the recording")
    pages.field("Face found by", found_by(search.found_by))
    _edits(pages, search.probe)


def _edits(pages: Pages, probe: Probe) -> None:
    """Each edit in its order, and what makes the edited picture known again."""
    if not probe.steps:
        pages.field("Edits", "none; searched as recorded")
        return
    for number, step in enumerate(probe.steps, start=1):
        pages.field("Edits" if number == 1 else "", f"{number}. {step}")
    if probe.edits is not None:
        pages.field("Edited picture", f"{probe.edits.width} \u00d7 {probe.edits.height} pixels")
        pages.digest("SHA-256 of RGB", hash_in_groups(probe.edits.sha256))
        pages.field("Edited with", ", ".join(f"{name} {v}" for name, v in probe.edits.tools))
