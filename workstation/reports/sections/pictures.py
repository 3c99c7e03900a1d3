"""The pictures: probe, portrait, and the whole frame with the probe outlined."""

from __future__ import annotations

from workstation.ports import Image
from workstation.reports.page import Pages
from workstation.reports.paper import Picture
from workstation.reports.phrases import candidate_of, named, portrait_age
from workstation.reports.sheet_facts import SheetFacts


def pictures_part(pages: Pages, facts: SheetFacts, height: float = 200.0) -> None:
    """Probe and portrait side by side, ``height`` points high, and the frame below them."""
    search, shown = facts.decision.search, facts.pictures
    x, y, wide, high = search.face.box
    width, tall = facts.size
    outline = (x / width, y / tall, wide / width, high / tall)
    pages.heading("Pictures", below=height + 40.0)
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
    pages.pictures(row, height)
    if candidate is not None and shown.portrait is None:
        pages.paragraph(
            "The portrait is not shown: it has been deleted from its gallery since the search."
        )
    if search.probe.edits is not None and shown.edited is None:
        pages.paragraph(
            "The edited picture is not shown: the edits could not be made again byte for byte."
        )
    pages.pictures(
        [
            Picture(
                shown.frame,
                f"The whole {facts.page or 'frame'}, {width} \u00d7 {tall} pixels as recorded, "
                "scaled to fit. The outline marks the probe and was drawn for this sheet.",
                outline,
            )
        ],
        height=240.0,
        least=120.0,
    )


def _size(image: Image) -> str:
    return f"{image.shape[1]} \u00d7 {image.shape[0]} pixels"
