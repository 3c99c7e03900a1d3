"""What about two pictures may limit their comparison: facts to mention, which answer nothing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from io import BytesIO

from workstation.casework.collecting import face as find_face
from workstation.casework.collecting import find_evidence
from workstation.casework.examining import candidate_of, refuse_unshown
from workstation.casework.footage import picture_bytes
from workstation.casework.measuring import quality_in
from workstation.casework.searching import find_search
from workstation.model import DetectedFace, LimitKind, Measure, PersonId, Search, SearchId
from workstation.portrait_age import OLD_PORTRAIT_YEARS, is_exact, is_old, portrait_age_years
from workstation.storage import gallery_rows
from workstation.workspace import Workspace

_MEASURES = {
    LimitKind.SIZE: ("face_height",),
    LimitKind.POSE: ("yaw", "pitch", "roll"),
    LimitKind.LIGHT: ("luminance_mean", "illumination_uniformity"),
    LimitKind.LENS: ("sharpness",),
    LimitKind.COMPRESSION: ("compression",),
}
"""The measures of ``quality`` that say something about a limit."""

_OVER = f"That is over {OLD_PORTRAIT_YEARS} years."

# Luminance quantisation table of ITU-T T.81, annex K.1: its entries' sum.
_K1_SUM = 3688


def suggested_limits(
    workspace: Workspace, search_id: SearchId, person_id: PersonId
) -> Mapping[LimitKind, str]:
    """Sentences about probe and portrait that an examiner may want to mention, by limit.

    Measured in native pixels on the probe as recorded and on the portrait that the search
    returned; a kind about which nothing is known is left out. It is advice: no answer follows
    from it. Raises ``CannotProceed`` for somebody to whom the candidates were not shown.
    """
    search = find_search(workspace, search_id)
    candidate_of(search, person_id)
    with workspace.database.read() as connection:
        refuse_unshown(connection, search, workspace.user)
        candidate = next(each for each in search.candidates if each.person_id == person_id)
        portrait = gallery_rows.portrait(connection, candidate.portrait_id)
    probe_bytes = picture_bytes(workspace, find_face(workspace, search.probe.face_id))
    # A portrait that was deleted from its gallery since can no longer be measured.
    portrait_bytes = b"" if portrait is None else workspace.portrait_store.read(portrait.sha256)
    probe = _measured(workspace, probe_bytes, search.face)
    enrolled = {} if portrait is None else _measured(workspace, portrait_bytes, portrait.face)
    told = {kind: _beside(_said(probe, kind), _said(enrolled, kind)) for kind in _MEASURES}
    told = {kind: words for kind, words in told.items() if words}
    told[LimitKind.COMPRESSION] = _beside(
        [_stored_as(workspace, search, probe_bytes), *_said(probe, LimitKind.COMPRESSION)],
        []
        if portrait is None
        else [_jpeg(portrait_bytes), *_said(enrolled, LimitKind.COMPRESSION)],
    )
    told[LimitKind.AGE] = _age(candidate.photo_date, search)
    edits = [step for step in search.probe.steps if step]
    if edits:
        told[LimitKind.ALTERATIONS] = f"A working copy of the probe was edited: {'; '.join(edits)}."
    return {kind: told[kind] for kind in LimitKind if kind in told}


def _measured(workspace: Workspace, data: bytes, shown: DetectedFace) -> Mapping[str, Measure]:
    (quality,) = quality_in(workspace.any_engine(), data, [shown])
    return {each.id: each for each in quality.measures}


def _said(measures: Mapping[str, Measure], kind: LimitKind) -> list[str]:
    return [measures[name].sentence for name in _MEASURES[kind] if name in measures]


def _beside(probe: Sequence[str], portrait: Sequence[str]) -> str:
    """A line for each picture of which something is known."""
    lines = [f"Probe: {' '.join(probe)}"] if probe else []
    if portrait:
        lines.append(f"Portrait: {' '.join(portrait)}")
    return "\n".join(lines)


def _stored_as(workspace: Workspace, search: Search, data: bytes) -> str:
    if find_evidence(workspace, search.evidence_id).video is not None:
        return "It is a frame of a video."
    return _jpeg(data)


def _jpeg(data: bytes) -> str:
    """How strongly a JPEG was compressed, by how its first table was scaled from annex K.1.

    The Independent JPEG Group scales the table by 5000 / quality below 50 and by
    200 - 2 quality from 50 on, in hundredths (``jpeg_quality_scaling``); this is its inverse.
    Entries end at 255, so that a quality below 20 is told too high, by up to 8.
    """
    import PIL.Image

    try:
        with PIL.Image.open(BytesIO(data)) as picture:
            tables = getattr(picture, "quantization", None)
            if picture.format != "JPEG" or not tables:
                return f"It is stored as {picture.format}."
    except (OSError, ValueError, PIL.Image.DecompressionBombError):
        return "How it is stored is not known."
    scale = 100 * sum(tables[min(tables)]) / _K1_SUM
    quality = 5000 / scale if scale > 100 else (200 - scale) / 2
    return f"It is a JPEG of quality about {min(max(round(quality), 1), 100)} of 100."


def _age(photo_date: str, search: Search) -> str:
    on = search.searched_at.date()
    years = portrait_age_years(photo_date, on)
    if years is None:
        return "When the portrait was taken is not known."
    said = (
        f"The portrait was taken {years} years before the search."
        if is_exact(photo_date)
        else f"The portrait was taken at most {years} years before the search."
    )
    # Two sentences, each found by itself where the window shows them in another language.
    return f"{said} {_OVER}" if is_old(photo_date, on) else said
