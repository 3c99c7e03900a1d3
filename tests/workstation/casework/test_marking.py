"""Looking harder, marking by hand and withdrawing a mark: added to the record, never taken away."""

from __future__ import annotations

import json
import math
from collections.abc import Sequence
from pathlib import Path

import pytest
from PIL import Image as PillowImage
from PIL import ImageDraw

from tests.fakes import BLUE, GREEN, RED, FakeEngine, draw_faces
from tests.workstation.media.films import Film, write
from workstation import app, casework
from workstation.casework.marking import marked
from workstation.errors import CannotProceed, UnreadableVideo
from workstation.ledger.commitments import told
from workstation.model import MARKED_BY_HAND, Box, Edit, EditKind, EvidenceItem, Point
from workstation.progress import Cancelled, Progress
from workstation.workspace import Workspace

BOX: Box = (20.0, 30.0, 40.0, 50.0)
POINTS: list[Point] = [(32, 50), (48, 50), (40, 60), (34, 70), (46, 70)]


@pytest.fixture
def item(workspace: Workspace, tmp_path: Path) -> EvidenceItem:
    """A picture with two faces, and a third of 5 px that an ordinary look misses."""
    path = draw_faces(tmp_path / "frame.png", [GREEN, BLUE])
    with PillowImage.open(path) as opened:
        picture = opened.convert("RGB")
    ImageDraw.Draw(picture).rectangle((8, 8, 12, 12), fill=RED)
    picture.save(path)
    case = casework.open_case(workspace, "1")
    return casework.import_evidence(workspace, case.number, path)


def turned(points: Sequence[Point], degrees: float) -> list[Point]:
    """The points turned clockwise about the middle of the box."""
    x0, y0 = BOX[0] + BOX[2] / 2, BOX[1] + BOX[3] / 2
    cos, sin = math.cos(math.radians(degrees)), math.sin(math.radians(degrees))
    return [
        (x0 + (x - x0) * cos - (y - y0) * sin, y0 + (x - x0) * sin + (y - y0) * cos)
        for x, y in points
    ]


def test_looking_harder_adds_after_what_is_known(workspace: Workspace, item: EvidenceItem) -> None:
    known = casework.find_faces(workspace, item.id)
    assert len(known) == 2
    added = casework.look_harder(workspace, item.id)
    assert [face.found_by for face in added] == ["fake, thorough"]
    assert added[0].detected.box == (8, 8, 5, 5)
    assert casework.find_faces(workspace, item.id) == (*known, *added)
    assert casework.look_harder(workspace, item.id) == ()
    assert casework.find_faces(workspace, item.id) == (*known, *added)
    entries = [e for e in casework.log_entries(workspace) if e.action == "faces.looked_harder"]
    assert [json.loads(e.body)["facts"]["faces"] for e in entries] == [[], [added[0].id]]


def test_a_frame_that_nobody_looked_at_is_looked_at_first(
    workspace: Workspace, item: EvidenceItem
) -> None:
    added = casework.look_harder(workspace, item.id)
    assert [len(casework.find_faces(workspace, item.id)), len(added)] == [3, 1]


def test_cancelling_keeps_nothing(workspace: Workspace, item: EvidenceItem) -> None:
    class Impatient(Progress):
        def on_step(self, done: int, total: int, what: str) -> None:
            assert total >= 12
            assert what.startswith("Looking harder")
            if done == 4:
                self.cancel()

    with pytest.raises(Cancelled):
        casework.look_harder(workspace, item.id, progress=Impatient())
    assert len(casework.find_faces(workspace, item.id)) == 2
    assert "faces.looked_harder" not in [e.action for e in casework.log_entries(workspace)]


def test_a_frame_of_a_video_is_looked_at_and_marked(workspace: Workspace, tmp_path: Path) -> None:
    path = write(tmp_path / "film.mp4", 4, Film())
    case = casework.open_case(workspace, "1")
    film = casework.import_evidence(workspace, case.number, path)
    casework.look_harder(workspace, film.id, 2)
    face = casework.mark_face(workspace, film.id, 2, (4, 4, 20, 24), [
        (10, 12), (18, 12), (14, 17), (11, 22), (17, 22)
    ])  # fmt: skip
    assert casework.frame_of(workspace, face).number == 2
    assert face in casework.find_faces(workspace, film.id, 2)
    with pytest.raises(UnreadableVideo):
        casework.mark_face(workspace, film.id, 99, BOX, POINTS)


def test_a_mark_is_kept_and_says_who(workspace: Workspace, item: EvidenceItem) -> None:
    known = casework.find_faces(workspace, item.id)
    face = casework.mark_face(workspace, item.id, 0, BOX, POINTS)
    assert face.by_hand and face.found_by == MARKED_BY_HAND
    assert face.detected.box == BOX
    assert face.detected.landmarks == tuple(POINTS)
    assert casework.face(workspace, face.id) == face
    assert casework.find_faces(workspace, item.id) == (*known, face)
    entry = casework.log_entries(workspace, 1)[0]
    assert (entry.action, entry.who) == ("face.marked", "A. Tester")
    assert json.loads(entry.body)["facts"]["face"] == face.id
    assert casework.verify_log(workspace).ok


@pytest.mark.parametrize("degrees", [-170, -90, -45, -20, 20, 45, 90, 135, 180])
def test_a_tilted_face_can_be_marked(degrees: float) -> None:
    assert marked((10, 20, 60, 70), turned(POINTS, degrees), 320, 240).score == 0


def test_a_face_from_the_side_can_be_marked() -> None:
    marked(BOX, [(30, 50), (32, 50), (24, 58), (30, 70), (32, 70)], 320, 240)


def swapped(points: Sequence[Point]) -> list[Point]:
    left, right, nose, mouth_left, mouth_right = points
    return [right, left, nose, mouth_right, mouth_left]


@pytest.mark.parametrize(
    ("box", "points", "because"),
    [
        (BOX, swapped(POINTS), "mirrored"),
        (BOX, swapped(turned(POINTS, 60)), "mirrored"),
        (BOX, turned(swapped(POINTS), 180), "mirrored"),
        (BOX, [POINTS[1], POINTS[0], *POINTS[2:]], "mirrored"),
        (BOX, [*POINTS[:3], POINTS[4], POINTS[3]], "mirrored"),
        (BOX, [*POINTS[:2], (40.0, 40.0), *POINTS[3:]], "nose"),
        (BOX, [*POINTS[3:], POINTS[2], *POINTS[:2]], "mirrored|nose"),
        (BOX, [(40.0, 50.0)] * 5, "on one another"),
        (BOX, [*POINTS[:4], (90.0, 70.0)], "outside the box"),
        ((-1.0, 30.0, 40.0, 50.0), POINTS, "out of the picture"),
        ((290.0, 30.0, 40.0, 50.0), POINTS, "out of the picture"),
        ((20.0, 200.0, 40.0, 50.0), POINTS, "out of the picture"),
        ((20.0, 30.0, 5.0, 5.0), POINTS, "smaller than 6"),
        ((20.0, 30.0, 40.0, -50.0), POINTS, "smaller than 6"),
        ((20.0, 30.0, math.nan, 50.0), POINTS, "numbers"),
        ((20.0, 30.0, math.inf, 50.0), POINTS, "numbers"),
        (BOX, [*POINTS[:4], (math.nan, 1.0)], "numbers"),
        (BOX, POINTS[:4], "five points"),
    ],
)
def test_marks_that_frame_no_face_are_refused(
    workspace: Workspace, item: EvidenceItem, box: Box, points: list[Point], because: str
) -> None:
    with pytest.raises(CannotProceed, match=because) as caught:
        casework.mark_face(workspace, item.id, 0, box, points)
    assert caught.value.next_step
    assert len(casework.find_faces(workspace, item.id)) == 2


def gallery(workspace: Workspace, folder: Path) -> str:
    for name, colour in {"Red": RED, "Green": GREEN}.items():
        draw_faces(folder / "portraits" / f"{name}.png", [colour])
    casework.create_gallery(workspace, "Booking", "order 7")
    casework.import_portraits(workspace, "Booking", folder / "portraits")
    return "Booking"


def test_a_mark_is_searched_as_marked_and_replays(
    workspace: Workspace, item: EvidenceItem, tmp_path: Path
) -> None:
    """Also where the detector finds a face in the same place: the mark is what is searched."""
    booking = gallery(workspace, tmp_path)
    x, y, width, height = casework.find_faces(workspace, item.id)[0].detected.box
    box = (x + 2, y + 2, width - 4, height - 4)
    points = [(box[0] + u * box[2], box[1] + v * box[3]) for u, v in (
        (0.25, 0.35), (0.75, 0.35), (0.5, 0.6), (0.3, 0.8), (0.7, 0.8)
    )]  # fmt: skip
    face = casework.mark_face(workspace, item.id, 0, box, points)
    made = casework.search(workspace, face.id, booking, "why")
    assert made.face == face.detected
    assert made.found_by == MARKED_BY_HAND
    assert made.candidates[0].person_id == "Green"
    assert casework.find_search(workspace, made.id) == made
    assert casework.replay(workspace, made.id).same
    facts = json.loads(
        next(e for e in casework.log_entries(workspace) if e.action == "search.made").body
    )["facts"]
    assert facts["found_by"] == MARKED_BY_HAND


def test_edits_carry_a_mark_and_do_not_exchange_it(
    workspace: Workspace, item: EvidenceItem, tmp_path: Path
) -> None:
    booking = gallery(workspace, tmp_path)
    x, y, width, height = casework.find_faces(workspace, item.id)[0].detected.box
    box = (x + 2, y + 2, width - 4, height - 4)
    points = [(box[0] + u * box[2], box[1] + v * box[3]) for u, v in (
        (0.25, 0.35), (0.75, 0.35), (0.5, 0.6), (0.3, 0.8), (0.7, 0.8)
    )]  # fmt: skip
    face = casework.mark_face(workspace, item.id, 0, box, points)
    recipe = (Edit.of(EditKind.GAMMA, gamma=0.8),)
    made = casework.search(workspace, face.id, booking, "why", recipe=recipe)
    assert made.probe.edits is not None
    assert made.probe.edits.face.box == pytest.approx(box)
    assert made.probe.edits.face.landmarks[0] == pytest.approx(points[0])
    assert casework.replay(workspace, made.id).same


def test_the_gate_applies_to_marks_too(
    workspace: Workspace, item: EvidenceItem, tmp_path: Path
) -> None:
    booking = gallery(workspace, tmp_path)
    box = (4.0, 4.0, 16.0, 20.0)
    points = [(8.0, 11.0), (15.0, 11.0), (11.0, 15.0), (9.0, 20.0), (14.0, 20.0)]
    face = casework.mark_face(workspace, item.id, 0, box, points)
    with pytest.raises(CannotProceed, match="enough information"):
        casework.search(workspace, face.id, booking, "why")
    made = casework.search(workspace, face.id, booking, "why", override_reason="The only one")
    assert made.warnings


class OtherDetector(FakeEngine):
    """A pack whose detector must not be asked again about faces of a thorough look."""

    def analyse(self, data: bytes):  # type: ignore[no-untyped-def]
        found = super().analyse(data)
        if self.pack.name == "fake":
            return found
        raise AssertionError("another pack's detector was asked")


def test_what_a_thorough_look_found_is_searched_as_found(tmp_path: Path) -> None:
    path = tmp_path / "frame.png"
    picture = PillowImage.new("RGB", (320, 240), (128, 128, 128))
    ImageDraw.Draw(picture).rectangle((8, 8, 12, 12), fill=RED)
    picture.save(path)
    with app.create_workspace(tmp_path / "w", "A", engines=OtherDetector) as workspace:
        booking = gallery(workspace, tmp_path)
        case = casework.open_case(workspace, "1")
        item = casework.import_evidence(workspace, case.number, path)
        (face,) = casework.look_harder(workspace, item.id)
        made = casework.search(workspace, face.id, booking, "why", override_reason="only one")
        assert made.face == face.detected
        assert casework.replay(workspace, made.id).same


def test_a_wrong_mark_is_withdrawn_and_stays_on_record(
    workspace: Workspace, item: EvidenceItem, tmp_path: Path
) -> None:
    known = casework.find_faces(workspace, item.id)
    face = casework.mark_face(workspace, item.id, 0, BOX, POINTS)
    with pytest.raises(CannotProceed, match="needs a reason"):
        casework.withdraw_face(workspace, face.id, " . ")
    casework.withdraw_face(workspace, face.id, "A poster, not a person")
    assert casework.find_faces(workspace, item.id) == known
    assert casework.face(workspace, face.id) == face
    entry = casework.log_entries(workspace, 1)[0]
    assert entry.action == "face.withdrawn"
    assert told(entry)["reason"] == "A poster, not a person"
    with pytest.raises(CannotProceed, match="withdrawn already"):
        casework.withdraw_face(workspace, face.id, "again")
    booking = gallery(workspace, tmp_path)
    with pytest.raises(CannotProceed, match="withdrawn"):
        casework.search(workspace, face.id, booking, "why")
    again = casework.mark_face(workspace, item.id, 0, BOX, POINTS)
    assert casework.find_faces(workspace, item.id) == (*known, again)


def test_what_a_detector_found_or_what_was_searched_is_not_withdrawn(
    workspace: Workspace, item: EvidenceItem, tmp_path: Path
) -> None:
    found = casework.find_faces(workspace, item.id)[0]
    with pytest.raises(CannotProceed, match="detector found"):
        casework.withdraw_face(workspace, found.id, "wrong")
    face = casework.mark_face(workspace, item.id, 0, found.detected.box, found.detected.landmarks)
    casework.search(workspace, face.id, gallery(workspace, tmp_path), "why")
    with pytest.raises(CannotProceed, match="was searched"):
        casework.withdraw_face(workspace, face.id, "wrong")
    assert face in casework.find_faces(workspace, item.id)


def test_real_faces_that_lie_on_their_side(
    real_workspace: Workspace, group_picture: Path, tmp_path: Path
) -> None:
    with PillowImage.open(group_picture) as opened:
        quarter = opened.convert("RGB").resize((640, 443)).rotate(90, expand=True)
    quarter.save(tmp_path / "turned.png")
    case = casework.open_case(real_workspace, "1")
    item = casework.import_evidence(real_workspace, case.number, tmp_path / "turned.png")
    known = casework.find_faces(real_workspace, item.id)
    added = casework.look_harder(real_workspace, item.id)
    # The ordinary look takes a pattern or two for faces; none of them is moved or removed.
    assert len(known) <= 2 and 5 <= len(added) <= 7
    assert casework.find_faces(real_workspace, item.id) == (*known, *added)
    assert {face.found_by for face in added} == {"yunet-sface, thorough"}
    reasons = casework.face_quality(real_workspace, added[0].id).reasons
    assert any("tilted" in reason for reason in reasons)
