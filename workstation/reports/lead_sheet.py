"""The lead sheet: one decision as a PDF. It renders what was recorded and computes nothing."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from workstation.identification import (
    Decision,
    EarlierIdentification,
    Identification,
    counts,
)
from workstation.model import (
    Case,
    Checkpoint,
    Corroboration,
    EvidenceItem,
    Frame,
    Gallery,
    Probe,
)
from workstation.ports import Image
from workstation.reports.candidate_table import candidate_table
from workstation.reports.checkpoint_print import checkpoint_of_the_log
from workstation.reports.page import Pages
from workstation.reports.paper import PageSize, Picture
from workstation.reports.phrases import (
    candidate_of,
    file_size,
    found_by,
    hash_in_groups,
    like_a_stranger,
    moment,
    named,
    outcome,
    person,
    portrait_age,
    probe_warning,
    why_not_counted,
)
from workstation.reports.search_part import search_part
from workstation.reports.whole_file import write_whole
from workstation.reports.wording import wording


@dataclass(frozen=True)
class LeadSheetPictures:
    """The pictures of a lead sheet: upright RGB, uint8, shape (height, width, 3).

    ``frame`` is the whole frame and may be shrunk; ``crop`` is the probe's face with its
    surroundings in native pixels; ``portrait`` is that of the person decided about, None where
    the decision names nobody. ``edited`` is the same face in the edited picture, None where
    nothing was edited or the edits could not be made again byte for byte.
    """

    frame: Image
    crop: Image
    portrait: Image | None
    edited: Image | None = None


def render_lead_sheet(
    decision: Decision,
    *,
    pictures: LeadSheetPictures,
    case: Case,
    evidence: EvidenceItem,
    gallery: Gallery,
    target: Path,
    printed_at: datetime,
    printed_by: str,
    paper: PageSize = PageSize.LETTER,
    frame: Frame | None = None,
    checkpoint: Checkpoint | None = None,
) -> Path:
    """Write the lead sheet of ``decision`` to ``target`` as a PDF and return ``target``.

    ``case``, ``evidence`` and ``gallery`` are those of the decision's search, ``frame`` the one
    that shows the probe (the first and only one where it is None), ``checkpoint`` the log's newest;
    ``printed_at`` is in UTC. The same arguments give the same bytes.

    Raises ``TypeError`` for anything but a ``Decision`` or an ``Identification``,
    ``IdentificationRefused`` for one that breaks the rule, ``ValueError`` for records that do
    not belong to the decision, and ``CannotProceed`` where the file cannot be written.
    """
    decision = vouched(decision)
    search = decision.search
    if (case.number, evidence.id, gallery.id) != (
        search.case_number,
        search.evidence_id,
        search.gallery_id,
    ):
        raise ValueError("The case, the evidence or the gallery is not the decision's.")
    facts = _Facts(
        decision,
        pictures,
        case,
        evidence,
        gallery,
        printed_at,
        printed_by,
        paper,
        frame,
        checkpoint,
    )
    total = _compose(facts, None).number
    content = _compose(facts, total).finish()
    return write_whole(target, content)


def vouched(decision: Decision) -> Decision:
    """``decision`` again, passed through its constructor, so that the rule has run on it.

    Subclasses are refused, because they could have replaced the check.
    """
    if type(decision) not in (Decision, Identification, EarlierIdentification):
        raise TypeError(f"Reports render decisions, not {type(decision).__name__}.")
    return replace(decision)


@dataclass(frozen=True)
class _Facts:
    """What a sheet is made from."""

    decision: Decision
    pictures: LeadSheetPictures
    case: Case
    evidence: EvidenceItem
    gallery: Gallery
    printed_at: datetime
    printed_by: str
    paper: PageSize
    frame: Frame | None
    checkpoint: Checkpoint | None

    @property
    def size(self) -> tuple[int, int]:
        """Width and height of the picture with the probe, in pixels as recorded."""
        shown = self.frame or self.evidence
        return shown.width, shown.height

    @property
    def page(self) -> str:
        """Which page of an image with several the probe is on; empty otherwise."""
        if self.frame is None or self.evidence.pages == 1:
            return ""
        return f"page {self.frame.number + 1} of {self.evidence.pages}"


def _compose(facts: _Facts, total: int | None) -> Pages:
    """All pages but for the end of the last; ``total`` as in ``Pages``."""
    decision = facts.decision
    fixed = wording()
    pages = Pages(
        facts.paper,
        fixed.title,
        " ".join(fixed.notice),
        f"Case {facts.case.number} \u00b7 decision {decision.id} \u00b7 printed "
        f"{moment(facts.printed_at)}",
        facts.printed_at,
        total,
    )
    pages.describe(
        f"{fixed.title}, case {facts.case.number}", decision.decided_by, " ".join(fixed.notice)
    )
    pages.statement(outcome(decision))
    warning = probe_warning(decision.search)
    if warning:
        pages.gap(4.0)
        pages.paragraph(warning, bold=True)
    if decision.search.edits_note:
        pages.gap(4.0)
        pages.paragraph(decision.search.edits_note, bold=True)
    for note in (
        decision.search.combination_note,
        decision.search.filter_note,
        like_a_stranger(decision.search),
    ):
        if note:
            pages.gap(4.0)
            pages.paragraph(note, bold=True)
    pages.gap(8.0)
    _decision(pages, facts)
    _pictures(pages, facts)
    _probe(pages, facts)
    search_part(pages, decision.search, facts.gallery)
    candidate_table(pages, decision)
    _comparison(pages, decision)
    _corroboration(pages, decision)
    pages.heading("What must be disclosed")
    for sentence in fixed.disclosure:
        pages.paragraph(sentence)
    checkpoint_of_the_log(pages, facts.checkpoint)
    return pages


def _decision(pages: Pages, facts: _Facts) -> None:
    decision = facts.decision
    title = facts.case.title
    pages.field("Case", f"{facts.case.number}, {title}" if title else facts.case.number)
    for name, fact in (
        ("Offence", facts.case.offence),
        ("Legal authority", facts.case.legal_authority),
        ("Reason for face search", facts.case.reason),
        ("Requested by", facts.case.requesting_officer),
    ):
        if fact:
            pages.field(name, fact)
    if facts.case.gaps:
        pages.field("Missing on record", " ".join(facts.case.gaps))
    pages.field("Outcome", decision.outcome.value)
    pages.field("Person", person(decision) if decision.person_id else "none named")
    pages.field("Decided by", decision.decided_by)
    pages.field("Decided at", moment(decision.decided_at))
    if decision.comparison is None or decision.note != decision.comparison.note:
        pages.field("Reasons given", decision.note)
    pages.field("Decision record", str(decision.id))
    pages.field("Printed", f"{moment(facts.printed_at)} by {facts.printed_by}")


def _pictures(pages: Pages, facts: _Facts) -> None:
    search, shown = facts.decision.search, facts.pictures
    x, y, wide, high = search.face.box
    width, height = facts.size
    outline = (x / width, y / height, wide / width, high / height)
    pages.heading("Pictures", below=240.0)
    pages.gap(8.0)
    row = [
        Picture(
            shown.crop,
            f"Probe: {_size(shown.crop)} of the recording, as recorded, scaled to fit.",
        )
    ]
    if shown.edited is not None:
        row.append(
            Picture(
                shown.edited,
                f"Probe, edited: {'; '.join(search.probe.steps)}. {_size(shown.edited)}, "
                "scaled to fit.",
            )
        )
    candidate = candidate_of(facts.decision)
    if shown.portrait is not None:
        portrait = "Portrait"
        if candidate is not None:
            age = portrait_age(candidate, search.searched_at)
            portrait = f"Rank {candidate.rank}: {named(candidate)}, {candidate.image}; {age}"
        row.append(Picture(shown.portrait, f"{portrait}. Scaled to fit."))
    pages.pictures(row, 200.0)
    if search.probe.edits is not None and shown.edited is None:
        pages.paragraph(
            "The edited picture is not shown: the edits could not be made again byte for byte."
        )
    pages.pictures(
        [
            Picture(
                shown.frame,
                f"The whole {facts.page or 'frame'}, {width} \u00d7 {height} pixels as recorded, "
                "scaled to fit. The outline marks the probe and was drawn for this sheet.",
                outline,
            )
        ],
        height=240.0,
        least=120.0,
    )


def _size(image: Image) -> str:
    return f"{image.shape[1]} \u00d7 {image.shape[0]} pixels"


def _probe(pages: Pages, facts: _Facts) -> None:
    search, evidence = facts.decision.search, facts.evidence
    pages.heading("Probe")
    pages.field("Evidence file", evidence.file_name)
    if facts.page:
        pages.field("Page", facts.page)
    pages.field("SHA-256", hash_in_groups(evidence.sha256))
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
        pages.field("Its SHA-256", f"{hash_in_groups(probe.edits.sha256)} (RGB bytes)")
        pages.field("Edited with", ", ".join(f"{name} {v}" for name, v in probe.edits.tools))


def _comparison(pages: Pages, decision: Decision) -> None:
    pages.heading("Comparison")
    if decision.comparison is None:
        pages.paragraph("No comparison was written down.")
        return
    pages.paragraph(decision.comparison.note)
    pages.field(
        "Compared",
        f"{moment(decision.comparison.compared_at)} by {decision.comparison.compared_by}",
    )


def _corroboration(pages: Pages, decision: Decision) -> None:
    counted: list[Corroboration] = []
    others: list[Corroboration] = []
    for item in decision.corroborations:
        concerns = item.person_id in (None, decision.person_id)
        (counted if concerns and counts(item) else others).append(item)
    pages.heading("Corroborating evidence", below=112.0 if counted else 16.0)
    if not counted:
        pages.paragraph("None was entered.")
    for number, item in enumerate(counted, start=1):
        _item(pages, number, item)
    if others:
        pages.heading("Entered, and not counted", below=128.0)
        for number, item in enumerate(others, start=1):
            _item(pages, number, item, why_not_counted(item, decision.person_id))


def _item(pages: Pages, number: int, item: Corroboration, why_not: str = "") -> None:
    pages.keep(96.0)
    pages.gap(4.0)
    pages.paragraph(f"{number}. {item.kind.value[:1].upper()}{item.kind.value[1:]}", bold=True)
    if why_not:
        pages.field("Why not counted", why_not)
    pages.field("Source", item.source or "not given")
    pages.field("Reference", item.reference or "not given")
    pages.field("Date", item.dated.isoformat())
    pages.field("Description", item.description or "not given")
    pages.field("Entered", f"{moment(item.entered_at)} by {item.entered_by}")
