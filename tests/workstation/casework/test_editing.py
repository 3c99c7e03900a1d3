"""Edited probes: searched beside the unedited face, marked, recorded, replayed, guarded."""

from __future__ import annotations

import hashlib
import io
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import av
import numpy as np
import pytest
from PIL import Image as PillowImage
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from tests.fakes import BLUE, COLOURS, RED, draw_faces
from workstation import casework
from workstation.casework import ranking
from workstation.errors import CannotProceed
from workstation.ledger.commitments import told
from workstation.model import (
    DetectedFace,
    Edit,
    EditKind,
    EvidenceItem,
    Face,
    PersonId,
    PortraitId,
    Scan,
    ScanId,
    ScanState,
    Search,
    SearchId,
    Track,
    TrackFace,
    TrackId,
    TrackPoint,
)
from workstation.ports import EditedImage, Ranked
from workstation.storage import footage_rows, search_rows
from workstation.workspace import Workspace

# A dark red: to the fake engine it looks less like the red of p0, and gamma makes it another.
DARK = (90, 12, 12)
LIGHTER = (Edit.of(EditKind.GAMMA, gamma=0.3),)


@pytest.fixture
def gallery(workspace: Workspace, tmp_path: Path) -> str:
    for number, colour in enumerate(COLOURS):
        draw_faces(tmp_path / "portraits" / f"p{number}.png", [colour])
    draw_faces(tmp_path / "portraits" / "dark.png", [DARK])
    draw_faces(tmp_path / "portraits" / "pale.png", [(186, 102, 102)])
    casework.create_gallery(workspace, "known", "basis")
    casework.import_portraits(workspace, "known", tmp_path / "portraits")
    return "known"


@pytest.fixture
def face(workspace: Workspace, tmp_path: Path) -> Face:
    case = casework.open_case(workspace, "7")
    probe = draw_faces(tmp_path / "probe.png", [DARK])
    item = casework.import_evidence(workspace, case.number, probe)
    return casework.find_faces(workspace, item.id)[0]


@pytest.fixture
def edited(workspace: Workspace, gallery: str, face: Face) -> Search:
    """Two candidates from each list."""
    return casework.search(workspace, face.id, gallery, "why", limit=2, recipe=LIGHTER)


def test_both_faces_are_searched_and_the_marks_are_right(
    workspace: Workspace, gallery: str, face: Face, edited: Search
) -> None:
    plain = casework.search(workspace, face.id, gallery, "why", limit=2)
    listed = {c.person_id: c for c in edited.candidates}
    for candidate in plain.candidates:
        kept = listed[candidate.person_id]
        assert (kept.unedited_rank, kept.unedited_score) == (candidate.rank, candidate.score)
        assert not kept.only_after_editing
    only = [c for c in edited.candidates if c.only_after_editing]
    assert only, "the colours are chosen so that the edit changes the list"
    assert not {c.person_id for c in only} & {c.person_id for c in plain.candidates}
    assert all(c.unedited_score is None and c.edited_score == c.score for c in only)
    assert {c.edited_rank for c in edited.candidates} >= {1, 2}
    assert all(c.unedited_rank is None and not c.only_after_editing for c in plain.candidates)
    scores = [c.score for c in edited.candidates]
    assert scores == sorted(scores, reverse=True)
    assert [c.rank for c in edited.candidates] == list(range(1, len(scores) + 1))


def test_the_record_says_what_was_done(workspace: Workspace, face: Face, edited: Search) -> None:
    found = casework.find_search(workspace, edited.id)
    assert found == edited
    assert found.probe.steps == ("Gamma 0.30",)
    assert found.probe.recipe == LIGHTER
    edits = found.probe.edits
    assert edits is not None
    picture = casework.edited_pixels(workspace, face.id, LIGHTER)
    assert edits.sha256 == picture.sha256 == hashlib.sha256(picture.pixels.tobytes()).hexdigest()
    assert dict(edits.tools).keys() == {"numpy", "opencv-python"}
    assert "Gamma 0.30" in found.edits_note and "only after editing" in found.edits_note
    (entry,) = [e for e in casework.log_entries(workspace) if e.action == "search.made"]
    assert told(entry)["edited_sha256"] == edits.sha256 and '"gamma":0.3' in entry.body.decode()
    assert told(entry)["candidates_sha256"] == ranking.candidates_hash(edited)


def test_an_unedited_search_says_nothing_of_edits(
    workspace: Workspace, gallery: str, face: Face
) -> None:
    made = casework.search(workspace, face.id, gallery, "why")
    assert (made.probe.steps, made.probe.edits, made.edits_note) == ((), None, "")


def test_an_edited_search_replays_to_the_same_bytes_and_scores(
    workspace: Workspace, edited: Search
) -> None:
    result = casework.replay(workspace, edited.id)
    assert result.same and result.same_edits
    assert "byte for byte" in result.sentence


def test_a_replay_says_when_the_edits_give_another_picture(
    workspace: Workspace, edited: Search, monkeypatch: pytest.MonkeyPatch
) -> None:
    engine = workspace.engine("fake")
    right = engine.edited

    def otherwise(*arguments: Any, **options: Any) -> EditedImage:
        made = right(*arguments, **options)
        return replace(made, sha256="0" * 64, tools=(("numpy", "99.0"),))

    monkeypatch.setattr(engine, "edited", otherwise)
    result = casework.replay(workspace, edited.id)
    assert not result.same and not result.same_edits
    assert "another picture" in result.sentence and "99.0 now" in result.sentence


def test_geometry_carries_the_face_and_the_search_follows_it(
    workspace: Workspace, gallery: str, face: Face
) -> None:
    x, y, width, height = (int(value) for value in face.detected.box)
    recipe = (
        Edit.of(EditKind.CROP, x=x - 20, y=y - 20, width=width + 40, height=height + 40),
        Edit.of(EditKind.ROTATE, degrees=90.0),
    )
    made = casework.search(workspace, face.id, gallery, "why", recipe=recipe)
    assert made.probe.edits is not None
    assert made.probe.edits.face.box == pytest.approx((20.0, 20.0, width, height), abs=1)
    assert not any(candidate.only_after_editing for candidate in made.candidates)
    assert made.candidates[0].edited_score == made.candidates[0].unedited_score
    assert casework.replay(workspace, made.id).same


def test_edits_that_lose_the_face_are_not_searched(
    workspace: Workspace, gallery: str, face: Face
) -> None:
    away = (Edit.of(EditKind.CROP, x=0, y=0, width=40, height=40),)
    with pytest.raises(CannotProceed, match="cut the face off"):
        casework.search(workspace, face.id, gallery, "why", recipe=away)
    assert casework.edited_pixels(workspace, face.id, away).face is None
    assert not casework.searches(workspace, casework.cases(workspace)[0].number)


def test_the_gate_judges_the_face_as_recorded(
    workspace: Workspace, gallery: str, tmp_path: Path
) -> None:
    case = casework.open_case(workspace, "8")
    small = draw_faces(tmp_path / "small.png", [RED], side=20)
    item = casework.import_evidence(workspace, case.number, small)
    (face,) = casework.find_faces(workspace, item.id)
    recipe = (Edit.of(EditKind.SHARPEN, radius=1.0, amount=2.0),)
    with pytest.raises(CannotProceed, match="enough information"):
        casework.search(workspace, face.id, gallery, "why", recipe=recipe)


def test_the_evidence_is_as_it_was(workspace: Workspace, face: Face, edited: Search) -> None:
    check = casework.verify_evidence(workspace)
    assert check.checked == 1 and not check.damaged


def test_an_export_is_lossless_hashed_and_logged(
    workspace: Workspace, face: Face, tmp_path: Path
) -> None:
    target = tmp_path / "edited.png"
    made = casework.export_edited(workspace, face.id, LIGHTER, target)
    pixels = np.asarray(PillowImage.open(io.BytesIO(target.read_bytes())))
    assert hashlib.sha256(pixels.tobytes()).hexdigest() == made.sha256
    assert made.steps == ("Gamma 0.30",)
    (entry,) = [e for e in casework.log_entries(workspace) if e.action == "edit.exported"]
    assert told(entry)["pixels_sha256"] == made.sha256
    with pytest.raises(CannotProceed, match="left as it is"):
        casework.export_edited(workspace, face.id, (), target)


def test_a_preview_may_be_small_and_says_the_full_size(workspace: Workspace, face: Face) -> None:
    picture = casework.edited_pixels(workspace, face.id, LIGHTER, 100)
    assert picture.pixels.shape == (75, 100, 3)
    assert (picture.width, picture.height) == (320, 240)
    assert picture.face == face.detected


# The union of two lists


def ranked(*people: tuple[str, float]) -> list[Ranked]:
    return [Ranked(PersonId(who), PortraitId(f"{who}-1"), score) for who, score in people]


def test_the_union_keeps_everybody_by_the_better_score() -> None:
    union = ranking.union(
        ranked(("a", 0.9), ("b", 0.5), ("c", 0.4)), ranked(("d", 0.7), ("b", 0.6), ("e", 0.4))
    )
    assert [one.person_id for one in union] == ["a", "d", "b", "c", "e"]
    places = {one.person_id: (one.unedited, one.edited) for one in union}
    assert places["d"][0] is None and places["a"][1] is None
    assert [standing and standing.rank for standing in places["b"]] == [2, 2]
    assert union[2].best.score == 0.6


# The database refuses what the constructors refuse.


def test_a_search_whose_candidates_do_not_name_their_list_is_refused(
    workspace: Workspace, gallery: str, face: Face, edited: Search
) -> None:
    plain = casework.search(workspace, face.id, gallery, "why")
    with pytest.raises(ValueError, match="two"):
        replace(plain, candidates=edited.candidates)
    with pytest.raises(ValueError, match="two"):
        replace(edited, candidates=plain.candidates)
    with pytest.raises(ValueError, match="better"):
        replace(edited.candidates[0], score=0.99)
    with pytest.raises(ValueError, match="rank and a score"):
        replace(edited.candidates[0], edited_rank=7, edited_score=None)
    with pytest.raises(ValueError, match="words"):
        replace(edited.probe, steps=())


@pytest.mark.parametrize(
    ("changed", "word"),
    [
        ({"edited_rank": None}, "rank and score"),
        ({"score": 0.999}, "rank and score"),
        ({"edited_rank": None, "edited_score": None, "unedited_rank": None,
          "unedited_score": None}, "name their list"),
    ],
)  # fmt: skip
def test_the_database_refuses_forged_marks(
    workspace: Workspace, edited: Search, changed: dict[str, Any], word: str
) -> None:
    columns = (
        "rank, person_id, name, portrait_id, image, score, born, sex, photo_date, "
        "unedited_rank, unedited_score, edited_rank, edited_score"
    )
    new = {name: "NULL" if value is None else str(value) for name, value in changed.items()}
    values = ", ".join(new.get(name, name) for name in columns.split(", "))
    probe = "id, face_id, probe_class, recipe, edits"
    with pytest.raises(DBAPIError, match=word), workspace.database.write() as connection:
        connection.execute(
            text(
                f"INSERT INTO probes ({probe}) SELECT 'p', face_id, probe_class, recipe, edits "
                "FROM probes"
            )
        )
        connection.execute(
            text(
                f"INSERT INTO candidates (search_id, {columns}) SELECT 's', {values} "
                "FROM candidates WHERE edited_rank IS NOT NULL AND unedited_rank IS NULL"
            )
        )
        names = [row[1] for row in connection.execute(text("PRAGMA table_info(searches)"))]
        chosen = [{"id": "'s'", "probe_id": "'p'"}.get(name, name) for name in names]
        connection.execute(
            text(
                f"INSERT INTO searches ({', '.join(names)}) SELECT {', '.join(chosen)} "
                "FROM searches"
            )
        )


def test_edits_without_words_are_refused(workspace: Workspace, edited: Search) -> None:
    with pytest.raises(DBAPIError, match="words"), workspace.database.write() as connection:
        connection.execute(
            text(
                "INSERT INTO probes (id, face_id, probe_class, recipe, edits) "
                "SELECT 'p', face_id, probe_class, '[]', edits FROM probes"
            )
        )


def test_the_marks_of_a_search_cannot_be_taken_away(workspace: Workspace, edited: Search) -> None:
    for statement in (
        "UPDATE candidates SET unedited_rank = 1",
        "UPDATE probes SET edits = NULL",
        "DELETE FROM candidates WHERE edited_rank IS NOT NULL",
    ):
        with pytest.raises(DBAPIError), workspace.database.write() as connection:
            connection.execute(text(statement))


def test_a_probe_of_an_early_version_keeps_its_words(
    workspace: Workspace, gallery: str, face: Face
) -> None:
    made = casework.search(workspace, face.id, gallery, "why")
    early = replace(
        made, id=SearchId("e" * 32), probe=replace(made.probe, id="f" * 32, steps=("brighter",)),
        candidates=tuple(replace(c, search_id=SearchId("e" * 32)) for c in made.candidates),
    )  # fmt: skip
    with workspace.database.write() as connection:
        search_rows.add_search(connection, early)
    found = casework.find_search(workspace, early.id)
    assert found.probe.steps == ("brighter",) and found.probe.edits is None
    assert "brighter" in found.edits_note


# Frames of a video, averaged over a track


@pytest.fixture
def footage(workspace: Workspace, tmp_path: Path) -> EvidenceItem:
    """A red face that moves four pixels a frame, under noise; a blue one stands still."""
    random = np.random.default_rng(3)
    path = tmp_path / "footage.mkv"
    container = av.open(str(path), "w")
    stream: Any = container.add_stream("ffv1", rate=10)
    stream.width, stream.height, stream.pix_fmt = 320, 240, "bgr0"
    for number in range(5):
        pixels = np.full((240, 320, 3), 128, np.uint8)
        pixels[80:144, 40 + 4 * number : 104 + 4 * number] = RED
        pixels[80:144, 220:284] = BLUE
        noisy = np.clip(pixels + random.normal(0, 10, pixels.shape), 0, 255).astype(np.uint8)
        frame = av.VideoFrame.from_ndarray(noisy, format="rgb24")
        container.mux(stream.encode(frame.reformat(format="bgr0")))
    container.mux(stream.encode(None))
    container.close()
    case = casework.open_case(workspace, "9")
    return casework.import_evidence(workspace, case.number, path)


def followed(workspace: Workspace, item: EvidenceItem, face: Face) -> None:
    """A scan whose only track follows the red face."""
    now = datetime(2026, 1, 2, tzinfo=UTC)
    scan = Scan(
        ScanId("a" * 32), item.id, False, workspace.engine("fake").pack, ScanState.RUNNING,
        5, 5, 5, 1.0, now, "A. Tester",
    )  # fmt: skip
    points = []
    for number in range(5):
        at = 4.0 * (number - 2)
        x, y, width, height = face.detected.box
        a, b, c, d, e = ((px + at, py) for px, py in face.detected.landmarks)
        moved = DetectedFace((x + at, y, width, height), (a, b, c, d, e), 0.9)
        points.append(TrackPoint(number, number / 10, moved))
    best = TrackFace(face, 2, 0.2, True, ())
    track = Track(TrackId("b" * 32), scan.id, item.id, 1, 0, 4, 0.0, 0.4, 5, (best,))
    with workspace.database.write() as connection:
        footage_rows.add_scan(connection, scan)
        footage_rows.add_track(connection, track, points, np.ones(64, np.float32) / 8)
        footage_rows.update_scan(connection, replace(scan, state=ScanState.COMPLETE))


def test_frames_of_a_track_are_averaged_searched_and_replayed(
    workspace: Workspace, gallery: str, footage: EvidenceItem
) -> None:
    red, blue = casework.find_faces(workspace, footage.id, 2)
    followed(workspace, footage, red)
    averaging = casework.averaging(workspace, red.id, 3)
    assert averaging.values["frames"] == (0, 1, 3)
    everything = casework.averaging(workspace, red.id, 16)
    assert everything.values["frames"] == (0, 1, 3, 4)
    picture = casework.edited_pixels(workspace, red.id, (everything,))
    assert picture.face == red.detected
    inside = picture.pixels[90:134, 60:100].astype(float)
    alone = casework.face_pixels(workspace, red)[90:134, 60:100].astype(float)
    assert np.abs(inside - RED).mean() < 0.6 * np.abs(alone - RED).mean()
    made = casework.search(workspace, red.id, gallery, "why", recipe=(everything,))
    assert "Mean of 5 frames" in made.edits_note
    assert casework.replay(workspace, made.id).same
    with pytest.raises(CannotProceed, match="for another face"):
        casework.check_recipe(workspace, blue.id, (everything,))
    with pytest.raises(CannotProceed, match="No track"):
        casework.averaging(workspace, blue.id, 3)
    with pytest.raises(CannotProceed, match="Between 1 and 16"):
        casework.averaging(workspace, red.id, 0)


@pytest.mark.parametrize("frames", [(2,), (5,)])
def test_only_other_frames_of_the_video_are_averaged(
    workspace: Workspace, footage: EvidenceItem, frames: tuple[int, ...]
) -> None:
    red, _ = casework.find_faces(workspace, footage.id, 2)
    edit = Edit.of(
        EditKind.FRAME_AVERAGING,
        frames=frames,
        landmarks=(red.detected.landmarks,),
        reference=red.detected.landmarks,
    )
    with pytest.raises(CannotProceed, match="other frames"):
        casework.check_recipe(workspace, red.id, (edit,))


def test_frames_of_an_image_cannot_be_averaged(workspace: Workspace, face: Face) -> None:
    edit = Edit.of(
        EditKind.FRAME_AVERAGING,
        frames=(1,),
        landmarks=(face.detected.landmarks,),
        reference=face.detected.landmarks,
    )
    with pytest.raises(CannotProceed, match="only in a video"):
        casework.edited_pixels(workspace, face.id, (edit,))


def test_real_faces_are_edited_in_the_worker_as_they_are_here(
    default_pack: Path, astronaut: Path
) -> None:
    """The process apart and this one agree on every byte."""
    from workstation.engines import isolated_engine, open_engine

    data = astronaut.read_bytes()
    here, apart = open_engine(default_pack, "cpu"), isolated_engine(default_pack, "cpu")
    try:
        (face,) = here.analyse(data).faces
        recipe = (
            Edit.of(EditKind.ROTATE, degrees=11.0),
            Edit.of(EditKind.DENOISE, strength=5.0),
            Edit.of(EditKind.SHARPEN),
        )
        one = here.edited([data], recipe, face, as_png=True)
        other = apart.edited([data], recipe, face, as_png=True)
        assert one.sha256 == other.sha256 and one.face == other.face and one.png == other.png
        with pytest.raises(CannotProceed, match="over the edge"):
            apart.edited([data], (Edit.of(EditKind.CROP, x=500, y=0, width=99, height=99),), face)
        # The carried landmarks lie about where the detector finds the turned face.
        assert one.face is not None
        found = min(
            here.analyse(one.png).faces,
            key=lambda each: abs(each.box[0] - one.face.box[0]),  # type: ignore[union-attr]
        )
        assert np.abs(np.subtract(found.landmarks, one.face.landmarks)).max() < 12
    finally:
        here.close()
        apart.close()
