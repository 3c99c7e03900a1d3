"""Faces in single frames of a video: found, searched and replayed on the very same pixels."""

from __future__ import annotations

import hashlib
import io
from pathlib import Path
from typing import Any

import av
import numpy as np
import pytest
from PIL import Image as PillowImage

from tests.fakes import BLUE, COLOURS, GREEN, RED, draw_faces
from tests.workstation.media.films import Film, number_in, write
from workstation import casework
from workstation.errors import CannotProceed, UnreadableImage, UnreadableVideo
from workstation.ledger.commitments import told
from workstation.model import EvidenceItem
from workstation.workspace import Workspace

RATE = 10


@pytest.fixture
def footage(workspace: Workspace, tmp_path: Path) -> EvidenceItem:
    """One red face, later one green and one blue; nobody in between."""
    path = tmp_path / "footage.mkv"
    container = av.open(str(path), "w")
    stream: Any = container.add_stream("ffv1", rate=RATE)
    stream.width, stream.height, stream.pix_fmt = 320, 240, "bgr0"
    for colours in ([RED], [RED], [], [], [GREEN, BLUE], [GREEN, BLUE]):
        draw_faces(tmp_path / "one.png", colours)
        pixels = np.asarray(PillowImage.open(tmp_path / "one.png").convert("RGB"))
        frame = av.VideoFrame.from_ndarray(pixels, format="rgb24")
        container.mux(stream.encode(frame.reformat(format="bgr0")))
    container.mux(stream.encode(None))
    container.close()
    case = casework.open_case(workspace, "7")
    return casework.import_evidence(workspace, case.number, path)


def test_faces_are_found_in_the_frame_asked_for(
    workspace: Workspace, footage: EvidenceItem
) -> None:
    (red,) = casework.find_faces(workspace, footage.id)
    assert casework.frame_of(workspace, red).number == 0
    assert casework.find_faces(workspace, footage.id, 2) == ()
    green, blue = casework.find_faces(workspace, footage.id, at_s=0.45)
    frame = casework.frame_of(workspace, green)
    assert (frame.number, frame.timestamp_s) == (4, pytest.approx(0.4))
    assert casework.find_faces(workspace, footage.id, 4) == (green, blue)
    with pytest.raises(UnreadableVideo, match="no frame 6"):
        casework.find_faces(workspace, footage.id, 6)


def test_a_face_of_a_later_frame_is_searched_and_replayed(
    workspace: Workspace, footage: EvidenceItem, tmp_path: Path
) -> None:
    for number, colour in enumerate(COLOURS):
        draw_faces(tmp_path / "portraits" / f"p{number}.png", [colour])
    casework.create_gallery(workspace, "known", "basis")
    casework.import_portraits(workspace, "known", tmp_path / "portraits")
    _, blue = casework.find_faces(workspace, footage.id, 4)
    made = casework.search(workspace, blue.id, "known", "the reason")
    assert made.candidates[0].person_id == f"p{COLOURS.index(BLUE)}"
    assert made.candidates[0].score == pytest.approx(1.0, abs=1e-5)
    assert casework.replay(workspace, made.id).same
    # What is shown beside the candidates is the frame searched, not the first one.
    searched = casework.searched_face(workspace, made)
    x, y, width, height = made.face.box
    shown = casework.face_pixels(workspace, searched)
    assert tuple(shown[int(y + height / 2), int(x + width / 2)]) == BLUE


def test_the_first_frame_stands_for_the_video(workspace: Workspace, footage: EvidenceItem) -> None:
    picture = casework.evidence_pixels(workspace, footage.id)
    assert picture.shape == (240, 320, 3)
    assert tuple(picture[120, 160]) == RED
    assert casework.evidence_pixels(workspace, footage.id, 100).shape == (75, 100, 3)
    assert tuple(casework.evidence_pixels(workspace, footage.id, frame_number=3)[120, 160]) == (
        128, 128, 128,
    )  # fmt: skip


def test_an_exported_frame_is_the_same_pixels_with_its_place(
    workspace: Workspace, tmp_path: Path
) -> None:
    case = casework.open_case(workspace, "7")
    stamps = [0, 40, 80, 700, 720, 1500]
    film = write(tmp_path / "vfr.mkv", len(stamps), Film(stamps=stamps))
    item = casework.import_evidence(workspace, case.number, film)
    facts = casework.video_facts(workspace, item.id)
    assert facts.variable_frame_rate and facts.frames == len(stamps)
    target = tmp_path / "frame.png"
    picture, sha256 = casework.export_frame(workspace, item.id, target, at_s=0.71)
    data = target.read_bytes()
    assert hashlib.sha256(data).hexdigest() == sha256
    assert (picture.place.number, picture.place.time_s, picture.place.pts) == (3, 0.7, 700)
    with PillowImage.open(io.BytesIO(data)) as image:
        assert image.text["Frame number"] == "3"  # type: ignore[attr-defined]
        assert image.text["Source SHA-256"] == item.sha256  # type: ignore[attr-defined]
        pixels = np.asarray(image)
    assert number_in(pixels) == 3
    np.testing.assert_array_equal(
        pixels, casework.evidence_pixels(workspace, item.id, frame_number=3)
    )
    assert picture.pixels_sha256 == hashlib.sha256(pixels.tobytes()).hexdigest()
    again = casework.export_frame(workspace, item.id, target, number=3)
    assert again[1] == sha256
    with pytest.raises(CannotProceed, match="left as it is"):
        casework.export_frame(workspace, item.id, target, number=4)
    assert target.read_bytes() == data
    exported = [e for e in casework.log_entries(workspace, 20) if e.action == "frame.exported"]
    assert len(exported) == 2 and told(exported[0])["sha256"] == sha256


def test_an_image_has_one_frame(workspace: Workspace, tmp_path: Path) -> None:
    case = casework.open_case(workspace, "7")
    item = casework.import_evidence(workspace, case.number, draw_faces(tmp_path / "one.png", [RED]))
    with pytest.raises(UnreadableVideo, match="is an image"):
        casework.video_facts(workspace, item.id)
    with pytest.raises(UnreadableVideo, match="is an image"):
        casework.find_faces(workspace, item.id, at_s=0.0)
    for look in (casework.find_faces, lambda *which: casework.evidence_pixels(*which[:2], 0, 1)):
        with pytest.raises(UnreadableImage, match="no page 2: this image has one page"):
            look(workspace, item.id, 1)
    with pytest.raises(UnreadableVideo, match="is an image"):
        casework.export_frame(workspace, item.id, tmp_path / "out.png", at_s=0.0)
    assert not (tmp_path / "out.png").exists()


def test_real_faces_in_real_footage_are_searched_and_replayed(
    real_workspace: Workspace, test_data: Path, group_picture: Path, tmp_path: Path
) -> None:
    path = test_data / "data" / "video" / "walking-and-pause.mp4"
    if not path.is_file():
        pytest.skip("the footage is not among the test data")
    case = casework.open_case(real_workspace, "7")
    item = casework.import_evidence(real_workspace, case.number, path)
    seen = {number: casework.find_faces(real_workspace, item.id, number) for number in (0, 20, 40)}
    number, faces = max(seen.items(), key=lambda entry: len(entry[1]))
    assert faces, "no face in any of three frames of people walking towards the camera"
    (tmp_path / "portraits").mkdir()
    picture = casework.evidence_pixels(real_workspace, item.id, frame_number=number)
    x, y, width, height = (round(value) for value in faces[0].detected.box)
    top, left = max(0, y - height // 2), max(0, x - width // 2)
    crop = picture[top : y + 2 * height, left : x + 2 * width]
    PillowImage.fromarray(np.ascontiguousarray(crop)).resize(
        (crop.shape[1] * 3, crop.shape[0] * 3)
    ).save(tmp_path / "portraits" / "same.png")
    PillowImage.open(group_picture).save(tmp_path / "portraits" / "others.png")
    casework.create_gallery(real_workspace, "known", "basis")
    report = casework.import_portraits(real_workspace, "known", tmp_path / "portraits")
    assert report.enrolled >= 1
    made = casework.search(real_workspace, faces[0].id, "known", "the reason")
    assert made.candidates[0].person_id == "same" and made.candidates[0].score > 0.5
    assert casework.replay(real_workspace, made.id).same
