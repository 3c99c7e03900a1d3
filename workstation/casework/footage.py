"""The verbs about pictures in evidence: the frames of a video, and the faces in any frame."""

from __future__ import annotations

import hashlib
from pathlib import Path

from workstation.casework.collecting import find_evidence, refuse_closed
from workstation.errors import CannotProceed, UnreadableImage, UnreadableVideo, file_trouble
from workstation.media.formats import recognise
from workstation.media.video import At, FramePng
from workstation.model import (
    ClockOffset,
    EvidenceId,
    EvidenceItem,
    EvidenceKind,
    Face,
    FaceId,
    Frame,
    FrameId,
    VideoFacts,
)
from workstation.ports import Glimpse, Image
from workstation.storage import case_rows, clock_rows
from workstation.storage.rows import new_id
from workstation.tracking.association import SAME_FACE, overlap
from workstation.workspace import Workspace


def video_facts(workspace: Workspace, evidence_id: EvidenceId) -> VideoFacts:
    """What was found in a video when it was taken in. Raises ``UnreadableVideo`` for images."""
    item = find_evidence(workspace, evidence_id)
    if item.video is None:
        raise UnreadableVideo("This evidence item is an image.", "Choose a video.")
    return item.video


def find_faces(
    workspace: Workspace,
    evidence_id: EvidenceId,
    frame_number: int = 0,
    *,
    at_s: float | None = None,
) -> tuple[Face, ...]:
    """The faces of a frame, left to right: detected once, then read from the record.

    The frames of an image are its pages, numbered from 0. In a video the frame is chosen by its
    number, or by ``at_s``: the one shown that many seconds after the first. Raises
    ``UnreadableVideo`` for a frame that is not there, ``UnreadableImage`` for a page.
    """
    item = find_evidence(workspace, evidence_id)
    if item.kind is EvidenceKind.IMAGE:
        _refuse_absent_page(item, frame_number, at_s)
    if at_s is None and (known := _known_faces(workspace, item.id, frame_number)) is not None:
        return known
    refuse_closed(workspace, item.case_number)
    engine = workspace.any_engine()
    timestamp_s: float | None = None
    if item.kind is EvidenceKind.VIDEO:
        picture = _png(
            workspace, item, At(seconds=at_s, number=None if at_s is not None else frame_number)
        )
        frame_number, timestamp_s = picture.place.number, picture.place.time_s
        if (known := _known_faces(workspace, item.id, frame_number)) is not None:
            return known
        data = picture.data
    else:
        data = _page(workspace, item, frame_number)
    analysis = engine.analyse(data)
    detected = sorted(analysis.faces, key=lambda face: (face.box[0], face.box[1]))
    with workspace.database.write() as connection:
        frame = case_rows.frame_of(connection, item.id, frame_number)
        if frame is not None and frame.searched:  # somebody was faster
            return _in_order(case_rows.faces_of(connection, frame.id))
        if frame is None:
            size = analysis.facts.width, analysis.facts.height
            frame = Frame(FrameId(new_id()), item.id, frame_number, timestamp_s, *size)
            case_rows.add_frame(connection, frame, ())
        known = case_rows.faces_of(connection, frame.id)
        for one in detected:
            # A scan may have stored a face of this frame, on which searches may rest.
            if not any(overlap(one.box, face.detected.box) > SAME_FACE for face in known):
                found = Face(FaceId(new_id()), frame.id, item.id, one, engine.pack.name)
                case_rows.add_face(connection, found)
        if not frame.searched:
            case_rows.note_searched(connection, frame.id)
        return _in_order(case_rows.faces_of(connection, frame.id))


def _known_faces(
    workspace: Workspace, evidence_id: EvidenceId, number: int
) -> tuple[Face, ...] | None:
    with workspace.database.read() as connection:
        frame = case_rows.frame_of(connection, evidence_id, number)
        if frame is None or not frame.searched:
            return None
        return _in_order(case_rows.faces_of(connection, frame.id))


def _in_order(faces: tuple[Face, ...]) -> tuple[Face, ...]:
    """What an ordinary look finds left to right, then what was added, in the order of adding.

    A scan may have stored some of the former before the others were found.
    """
    ordinary = [face for face in faces if not face.added]
    ordinary.sort(key=lambda face: (face.detected.box[0], face.detected.box[1]))
    return (*ordinary, *(face for face in faces if face.added))


def frame_of(workspace: Workspace, face: Face) -> Frame:
    """The frame that a face was found in, with its number and time."""
    with workspace.database.read() as connection:
        frame = case_rows.frame_by_id(connection, face.frame_id)
    if frame is None:
        raise CannotProceed("There is no such frame.", "Choose one from the evidence.")
    return frame


def picture_bytes(workspace: Workspace, face: Face) -> bytes:
    """The image file that a face was found in: the evidence itself, or its frame as a PNG.

    A page after the first is handed on as a PNG like the frame of a video.

    What the engine is given to find a face and to embed it, now and in a replay, so that both
    see the same pixels.
    """
    item = find_evidence(workspace, face.evidence_id)
    return picture_of(workspace, item, frame_of(workspace, face).number)


def picture_of(workspace: Workspace, item: EvidenceItem, frame_number: int) -> bytes:
    """The image file of any frame: the evidence itself, or the frame of a video as a PNG."""
    if item.kind is EvidenceKind.IMAGE:
        return _page(workspace, item, frame_number)
    return _png(workspace, item, At(number=frame_number)).data


def frame_bytes(workspace: Workspace, evidence_id: EvidenceId, number: int) -> bytes:
    """A frame of a video as a PNG file. Raises ``UnreadableVideo`` where there is none."""
    video_facts(workspace, evidence_id)
    return _png(workspace, find_evidence(workspace, evidence_id), At(number=number)).data


def face_pixels(workspace: Workspace, face: Face, longest_side: int = 0) -> Image:
    """The upright picture that a face was found in, RGB."""
    return evidence_pixels(
        workspace, face.evidence_id, longest_side, frame_of(workspace, face).number
    )


def face_glimpse(workspace: Workspace, face: Face, reduction: int) -> Glimpse | None:
    """The picture that a face was found in, sides divided by ``reduction``, for a first look.

    None where the whole is read as quickly: of a video, and of a page after the first.
    """
    item = find_evidence(workspace, face.evidence_id)
    if item.kind is not EvidenceKind.IMAGE or frame_of(workspace, face).number:
        return None
    return workspace.any_engine().glimpse(workspace.evidence_store.read(item.sha256), reduction)


def evidence_pixels(
    workspace: Workspace, evidence_id: EvidenceId, longest_side: int = 0, frame_number: int = 0
) -> Image:
    """The upright picture, RGB, shrunk to ``longest_side`` pixels where above 0.

    Of a video the frame of this number, of an image the page; the first if none is given.
    """
    item = find_evidence(workspace, evidence_id)
    if item.kind is EvidenceKind.IMAGE:
        _refuse_absent_page(item, frame_number, None)
        data = workspace.evidence_store.read(item.sha256)
        return workspace.any_engine().pixels(data, longest_side, frame_number)
    return workspace.videos.pixels(
        item.sha256,
        _demuxer(workspace, item),
        item.size_bytes,
        At(number=frame_number),
        longest_side,
    ).image


def export_frame(
    workspace: Workspace,
    evidence_id: EvidenceId,
    target: Path,
    *,
    at_s: float | None = None,
    number: int | None = None,
) -> tuple[FramePng, str]:
    """Write a frame of a video as a lossless PNG and say its SHA-256; the log keeps both.

    Raises ``UnreadableVideo`` for an image or a frame that is not there, ``CannotProceed`` where
    the file exists already or cannot be written.
    """
    video_facts(workspace, evidence_id)
    item = find_evidence(workspace, evidence_id)
    picture = _png(workspace, item, At(at_s, number))
    sha256 = hashlib.sha256(picture.data).hexdigest()
    write_new(target, picture.data)
    with workspace.database.write() as connection:
        offsets = clock_rows.clock_offsets_of(connection, item.id)
        workspace.log(
            connection,
            "frame.exported",
            f"Frame {picture.place.number} of a video was exported.",
            {
                "case": item.case_number,
                "evidence": item.id,
                "evidence_sha256": item.sha256,
                "frame": picture.place.number,
                "time_s": f"{picture.place.time_s:.6f}",
                "sha256": sha256,
                "pixels_sha256": picture.pixels_sha256,
                **clock_facts(offsets[-1] if offsets else None, picture.place.time_s),
            },
        )
    return picture, sha256


def clock_facts(offset: ClockOffset | None, time_s: float) -> dict[str, str]:
    """What is known of the true time of a frame, for the log and the shell; empty without."""
    if offset is None:
        return {}
    facts = {"clock_offset_s": f"{offset.offset_s:.3f}", "clock_offset_reason": offset.reason}
    recorder, true = offset.recorder_time(time_s), offset.true_time(time_s)
    if recorder is not None and true is not None:
        facts["recorder_time"] = recorder.isoformat(timespec="milliseconds")
        facts["true_time"] = true.isoformat(timespec="milliseconds")
    return facts


def write_new(target: Path, data: bytes) -> None:
    """Write a file; one that is there already is never overwritten, unless it is the same."""
    try:
        with target.open("xb") as file:
            file.write(data)
    except FileExistsError as error:
        if target.is_file() and target.read_bytes() == data:
            return
        raise CannotProceed(
            "There is another file of this name; it was left as it is.", "Choose another name."
        ) from error
    except OSError as error:
        raise file_trouble(error, "The frame could not be written.") from error


def _png(workspace: Workspace, item: EvidenceItem, at: At) -> FramePng:
    return workspace.videos.png(item.sha256, _demuxer(workspace, item), item.size_bytes, at)


def _demuxer(workspace: Workspace, item: EvidenceItem) -> str:
    if item.video is not None:
        return item.video.container
    with workspace.evidence_store.open(item.sha256) as file:
        return recognise(file).demuxer


def _page(workspace: Workspace, item: EvidenceItem, number: int) -> bytes:
    """A page of an image as a file of its own: the first one is the evidence itself."""
    data = workspace.evidence_store.read(item.sha256)
    return data if number == 0 else workspace.any_engine().page_png(data, number)


def _refuse_absent_page(item: EvidenceItem, number: int, at_s: float | None) -> None:
    if at_s is not None:
        raise UnreadableVideo("This evidence item is an image; it has no times.", "Name a page.")
    if not 0 <= number < item.pages:
        has = "one page" if item.pages == 1 else f"{item.pages} pages"
        raise UnreadableImage(f"There is no page {number + 1}: this image has {has}.")
