"""What a search records: who was compared, what strangers score, tracks, and searching again."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from tests.fakes import COLOURS, RED, FakeEngine, draw_faces, measures_of, template_of
from tests.scanned import Passage, square
from tests.workstation.media.moving import write_moving
from tests.workstation.strangers import FakeJudge
from workstation import casework
from workstation.casework import calibrating
from workstation.errors import CannotProceed, SearchRefused
from workstation.model import (
    BEST,
    COMBINATIONS,
    EVERYBODY,
    WEIGHTED_MEAN,
    DetectedFace,
    Edit,
    EditKind,
    FaceId,
    Measure,
    PeopleFilter,
    PersonId,
    Scan,
    ScanId,
    ScanState,
    Search,
    Track,
    TrackFace,
    TrackId,
    TrackPoint,
)
from workstation.ports import Picture
from workstation.storage import footage_rows
from workstation.storage.rows import new_id
from workstation.workspace import Workspace

MANIFEST = """file,person,name,sex,born,photo_date
p0.png,A,Person A,F,1950,2001
p1.png,B,Person B,M,1960,2011-05
p2.png,C,Person C,M,1970,
p3.png,D,Person D,,,2020-01-01
p4.png,E,Person E,F,1980,2015-06-30
p5.png,G,Person G,X,1990,2016
"""
WOMEN = PeopleFilter(sexes=frozenset("F"))


@pytest.fixture
def face(workspace: Workspace, tmp_path: Path) -> FaceId:
    """A red face of case 7, and a gallery of six people of whom some facts are known."""
    folder = tmp_path / "portraits"
    for number, colour in enumerate(COLOURS):
        draw_faces(folder / f"p{number}.png", [colour])
    (folder / "manifest.csv").write_text(MANIFEST)
    casework.create_gallery(workspace, "Booking", "a basis")
    casework.import_portraits(workspace, "Booking", folder, folder / "manifest.csv")
    case = casework.open_case(workspace, "7")
    probe = draw_faces(tmp_path / "probe.png", [(200, 50, 45)])
    item = casework.import_evidence(workspace, case.number, probe)
    return casework.find_faces(workspace, item.id)[0].id


@pytest.fixture
def judge(monkeypatch: pytest.MonkeyPatch) -> FakeJudge:
    made = FakeJudge()
    monkeypatch.setattr(calibrating, "judge", made)
    return made


@pytest.fixture
def track(workspace: Workspace, face: FaceId, tmp_path: Path) -> Track:
    """A red face that passes through a film of the same case, with three kept faces."""
    film = write_moving(
        tmp_path / "film.mp4", 30, [Passage(RED, 0, 29, start=(10, 20), end=(240, 30), side=48)]
    )
    case = casework.open_case(workspace, "7")
    item = casework.import_evidence(workspace, case.number, film)
    found = [(number, casework.find_faces(workspace, item.id, number)[0]) for number in (15, 1, 28)]
    best = tuple(TrackFace(face, number, number / 25, True, ()) for number, face in found)
    scan = Scan(
        ScanId(new_id()), item.id, False, workspace.engine().pack, ScanState.RUNNING, 30, 30, 30,
        1.0, workspace.now(), "A. Tester",
    )  # fmt: skip
    made = Track(TrackId(new_id()), scan.id, item.id, 1, 0, 29, 0.0, 29 / 25, 30, best)
    points = [TrackPoint(number, number / 25, face.detected) for number, face in found]
    with workspace.database.write() as connection:
        footage_rows.add_scan(connection, scan)
        footage_rows.add_track(connection, made, points, template_of(RED))
    return casework.find_track(workspace, made.id)


def people_of(made: Search) -> set[str]:
    return {candidate.person_id for candidate in made.candidates}


def newest(workspace: Workspace) -> tuple[str, str]:
    entry = casework.log_entries(workspace, 1)[0]
    return entry.action, entry.sentence


def search(workspace: Workspace, face: FaceId, **changes: object) -> Search:
    return casework.search(workspace, face, "Booking", "a reason", **changes)  # type: ignore[arg-type]


def test_a_plain_search_compares_everybody_and_says_what_was_certified(
    workspace: Workspace, face: FaceId
) -> None:
    made = search(workspace, face)
    assert made.certified is True
    assert (made.filters, made.filter_reason, made.filter_note) == (EVERYBODY, "", "")
    assert (made.searched_people, made.searched_images) == (6, 6)
    assert made.strangers is not None and not made.strangers.enough and made.strangers.reason
    assert made.looks_like_stranger is None and made.standing(made.candidates[0]) is None
    assert (made.repeats, made.track_id, made.combination, made.combined) == (None, None, "", ())
    assert casework.find_search(workspace, made.id) == made


@pytest.mark.parametrize(
    ("within", "left"),
    [
        (WOMEN, {"A", "E", "D"}),
        (PeopleFilter(born_from=1960, born_to=1980), {"B", "C", "E", "D"}),
        (PeopleFilter(sexes=frozenset("M"), born_from=1961), {"C", "D"}),
    ],
)
def test_a_filter_leaves_out_only_who_is_known_not_to_fit(
    workspace: Workspace, face: FaceId, within: PeopleFilter, left: set[str]
) -> None:
    made = search(workspace, face, within=within, filter_reason="a witness said so")
    assert people_of(made) == left
    assert made.searched_people == made.searched_images == len(left)
    assert made.gallery_people == 6
    assert "a witness said so" in made.filter_note and f"{len(left)} of 6" in made.filter_note
    assert casework.find_search(workspace, made.id) == made
    assert "Only some people" in newest(workspace)[1]
    assert casework.replay(workspace, made.id).same


def test_a_filter_does_not_change_the_scores(workspace: Workspace, face: FaceId) -> None:
    everybody = {c.person_id: c.score for c in search(workspace, face).candidates}
    some = search(workspace, face, within=WOMEN, filter_reason="a witness")
    assert {c.person_id: c.score for c in some.candidates}.items() <= everybody.items()


@pytest.mark.parametrize("reason", ["", "  ", "..."])
def test_a_filter_without_a_reason_is_refused_and_logged(
    workspace: Workspace, face: FaceId, reason: str
) -> None:
    with pytest.raises(SearchRefused, match="leaving out the others"):
        search(workspace, face, within=WOMEN, filter_reason=reason)
    assert newest(workspace)[0] == "search.refused"
    assert casework.searches(workspace, casework.open_case(workspace, "7").number) == ()


def test_a_filter_that_leaves_nobody_is_said(workspace: Workspace, face: FaceId) -> None:
    casework.delete_person(workspace, "Booking", PersonId("D"), "a request")
    with pytest.raises(CannotProceed, match="nobody"):
        search(workspace, face, within=PeopleFilter(born_from=1995), filter_reason="young")


def test_a_reason_without_a_filter_is_not_kept(workspace: Workspace, face: FaceId) -> None:
    assert search(workspace, face, filter_reason="left from before").filter_reason == ""


def test_what_strangers_score_stays_with_the_search(
    workspace: Workspace, face: FaceId, judge: FakeJudge
) -> None:
    made = search(workspace, face, within=WOMEN, filter_reason="a witness")
    ((probe, scores, people, within),) = judge.asked
    assert np.array_equal(probe, template_of((200, 50, 45)))
    assert scores == [c.score for c in made.candidates]
    assert (people, within) == (3, WOMEN)
    again = casework.find_search(workspace, made.id)
    assert again == made
    standing = again.standing(again.candidates[1])
    assert standing is not None
    assert standing.expected_strangers == pytest.approx((1 - scores[1]) * 3)
    assert again.looks_like_stranger is False and again.chances_note == ""


def test_an_edited_probe_is_judged_by_the_picture_that_gave_the_score(
    workspace: Workspace, face: FaceId, judge: FakeJudge
) -> None:
    made = search(workspace, face, recipe=(Edit.of(EditKind.GAMMA, gamma=0.6),))
    assert len(judge.asked) == 2 == made.probes_searched
    assert "up to 2 times as many strangers" in made.chances_note
    for candidate in made.candidates:
        standing = made.standing(candidate)
        assert standing is not None
        edited_gave_it = candidate.unedited_score != candidate.score
        assert standing.pair_share == (2.0 if edited_gave_it else 1.0)
    assert casework.find_search(workspace, made.id) == made


@pytest.mark.parametrize("combination", COMBINATIONS)
def test_a_track_is_searched_with_all_its_faces(
    workspace: Workspace, track: Track, judge: FakeJudge, combination: str
) -> None:
    made = casework.search_track(
        workspace, track.id, "Booking", "a reason", combination=combination
    )
    assert made.candidates[0].person_id == "A"
    assert (made.track_id, made.combination) == (track.id, combination)
    assert {one.face_id for one in made.combined} == {one.face.id for one in track.best}
    weights = [one.weight for one in made.combined]
    assert weights == sorted(weights, reverse=True) and sum(weights) == pytest.approx(1)
    assert made.probe.face_id == made.combined[0].face_id
    assert made.evidence_id == track.evidence_id
    note = made.combination_note
    assert note.startswith(f"{len(made.combined)} frames of one track were combined")
    assert all(f"{one.frame_number} (" in note for one in made.combined)
    assert len(judge.asked) == (1 if combination == WEIGHTED_MEAN else len(made.combined))
    assert bool(made.chances_note) == (combination == BEST)
    assert casework.find_search(workspace, made.id) == made
    assert casework.searches(workspace, made.case_number)[0] == made
    assert casework.replay(workspace, made.id).same
    assert casework.difference(made, casework.search_again(workspace, made.id)).sentence == (
        "new: 0, gone: 0; the gallery is the same."
    )


def blurred_on(monkeypatch: pytest.MonkeyPatch, blurred: Sequence[bool]) -> None:
    """The measured faces, in turn, lack sharpness or do not."""
    answers = iter(blurred)

    def quality(
        engine: FakeEngine, picture: Picture, faces: Sequence[DetectedFace]
    ) -> list[tuple[Measure, ...]]:
        sharpness = 0.1 if next(answers) else 0.5
        return [measures_of(face, sharpness=sharpness) for face in faces]

    monkeypatch.setattr(FakeEngine, "quality", quality)


def test_faces_below_the_gate_are_left_out_of_a_track(
    workspace: Workspace, track: Track, monkeypatch: pytest.MonkeyPatch
) -> None:
    count = len(track.best)
    blurred_on(monkeypatch, [True] + [False] * (count - 1))
    made = casework.search_track(workspace, track.id, "Booking", "a reason")
    assert [one.face_id for one in made.combined] != []
    assert track.best[0].face.id not in {one.face_id for one in made.combined}
    assert len(made.combined) == count - 1 and made.warnings == ()


def test_of_one_good_face_of_a_track_there_is_nothing_to_combine(
    workspace: Workspace, track: Track, monkeypatch: pytest.MonkeyPatch
) -> None:
    blurred_on(monkeypatch, [True] * (len(track.best) - 1) + [False])
    made = casework.search_track(workspace, track.id, "Booking", "a reason")
    assert (made.combination, made.combined, made.track_id) == ("", (), track.id)
    assert made.probe.face_id == track.best[-1].face.id


def test_a_track_without_a_good_face_needs_a_written_reason(
    workspace: Workspace, track: Track, monkeypatch: pytest.MonkeyPatch
) -> None:
    blurred_on(monkeypatch, [True] * 100)
    with pytest.raises(SearchRefused, match="enough information") as refused:
        casework.search_track(workspace, track.id, "Booking", "a reason")
    assert refused.value.reasons and newest(workspace)[0] == "search.refused"
    made = casework.search_track(
        workspace, track.id, "Booking", "a reason", override_reason="the only lead"
    )
    assert len(made.combined) == len(track.best)
    assert made.warnings and made.override_reason == "the only lead"
    again = casework.search_again(workspace, made.id)
    assert again.override_reason == "the only lead"


def test_what_cannot_be_searched_of_a_track_is_said(workspace: Workspace, track: Track) -> None:
    with pytest.raises(CannotProceed, match="no such track"):
        casework.search_track(workspace, TrackId("none"), "Booking", "a reason")
    with pytest.raises(CannotProceed, match="combined in that way"):
        casework.search_track(workspace, track.id, "Booking", "a reason", combination="sum")
    with pytest.raises(SearchRefused, match="needs a reason"):
        casework.search_track(workspace, track.id, "Booking", " ")


def test_the_record_of_a_combined_search_cannot_be_changed(
    workspace: Workspace, track: Track
) -> None:
    made = casework.search_track(workspace, track.id, "Booking", "a reason")
    columns = "face_id, weight, detected, frame_number, timestamp_s FROM combined_faces"
    drawn = square(100, 150, 40)
    mark = casework.mark_face(workspace, made.evidence_id, 20, drawn.box, drawn.landmarks)
    casework.withdraw_face(workspace, mark.id, "a mistake")
    for statement, refusal in (
        ("UPDATE combined_faces SET weight = 1", "cannot be changed"),
        ("DELETE FROM combined_faces", "cannot be changed"),
        (
            f"INSERT OR REPLACE INTO combined_faces SELECT search_id, position, {columns}",
            "are complete",
        ),
        (f"INSERT INTO combined_faces SELECT search_id, 9 + position, {columns}", "are complete"),
        (
            f"INSERT INTO combined_faces SELECT 's2', position, {columns}".replace(
                "face_id", f"'{mark.id}'"
            ),
            "withdrawn face",
        ),
        ("UPDATE searches SET certified = 0", "cannot be changed"),
        ("UPDATE searches SET strangers = NULL", "cannot be changed"),
        (
            "INSERT INTO assessments SELECT 'x', evidence_id, (SELECT face_id FROM "
            "combined_faces WHERE position = 1), 'a note', '[]', '[]', searched_at, 'B' "
            "FROM searches",
            "its outcome with the search",
        ),
    ):
        with (
            pytest.raises(IntegrityError, match=f"{refusal}|not authorized"),
            workspace.database.write() as connection,
        ):
            connection.execute(text(statement))
    assert casework.find_search(workspace, made.id) == made
    later = casework.mark_face(workspace, made.evidence_id, 20, drawn.box, drawn.landmarks)
    among = f"INSERT INTO combined_faces SELECT 's2', position, {columns} WHERE position = 0"
    among = among.replace("face_id", f"'{later.id}'")
    with pytest.raises(IntegrityError, match="replaced"), workspace.database.write() as writing:
        writing.execute(text(among))
        writing.execute(text(among.replace("INSERT", "INSERT OR REPLACE")))
    with pytest.raises(IntegrityError, match="stays listed"), workspace.database.write() as writing:
        writing.execute(text(among))
        writing.execute(
            text(f"INSERT INTO withdrawn_faces VALUES ('{later.id}', 'r', '2026-01-01', 'B')")
        )
    with pytest.raises(CannotProceed, match="searched already"):
        casework.record_not_enough(workspace, made.evidence_id, "a note", made.combined[1].face_id)


def copied(made: Search, **values: str) -> str:
    """A statement that copies a search's row with other values."""
    columns = (
        "id, case_number, evidence_id, probe_id, face, gallery_id, gallery_name, "
        "gallery_version, gallery_people, gallery_images, pack_name, pack_version, pack_sha256, "
        "dimension, preprocessing, provider, max_candidates, reason, searched_at, searched_by, "
        "filters, filter_reason, searched_people, searched_images, combination, repeats"
    )
    chosen = [values.get(column, column) for column in columns.split(", ")]
    return f"INSERT INTO searches ({columns}) SELECT {', '.join(chosen)} FROM searches"


def test_the_database_refuses_a_search_that_hides_how_it_was_made(
    workspace: Workspace, face: FaceId
) -> None:
    made = search(workspace, face)
    some = {"filters": "'{}'", "searched_people": "1", "searched_images": "1"}
    for values, refusal in (
        (some, "some people"),
        ({"filter_reason": "'why'"}, "some people"),
        ({"filters": "'{}'", "filter_reason": "'why'"}, "some people"),
        ({"repeats": "'s2'"}, "repeats an earlier one"),
        ({"repeats": "'unknown'"}, "repeats an earlier one"),
        ({"combination": "'best'"}, "two faces or more"),
    ):
        with (
            pytest.raises(IntegrityError, match=f"{refusal}|not authorized"),
            workspace.database.write() as connection,
        ):
            connection.execute(text(copied(made, id="'s2'", **values)))
    with workspace.database.write() as connection:  # with a reason it is taken
        connection.execute(text(copied(made, id="'s3'", **some, filter_reason="'why'")))


def test_searching_again_keeps_the_old_list_and_says_what_is_new(
    workspace: Workspace, face: FaceId, tmp_path: Path
) -> None:
    old = search(workspace, face, limit=3)
    for number, colour in enumerate([(205, 50, 45), (190, 60, 50)]):
        draw_faces(tmp_path / "more" / f"n{number}.png", [colour])
    casework.import_portraits(workspace, "Booking", tmp_path / "more")
    new = casework.search_again(workspace, old.id, "a second look")
    assert (new.repeats, new.reason, new.limit) == (old.id, "a second look", 3)
    changed = casework.difference(old, new)
    assert set(changed.new) == {"n0", "n1"} and len(changed.gone) == 2 and changed.moved == ()
    assert changed.sentence == "new: 2, gone: 2, because the gallery grew by 2 people."
    assert casework.find_search(workspace, old.id) == old
    assert casework.find_search(workspace, new.id) == new
    casework.delete_person(workspace, "Booking", PersonId("n0"), "a request")
    third = casework.search_again(workspace, new.id)
    assert third.reason == "a second look"
    assert "because the gallery shrank by 1 person" in casework.difference(new, third).sentence


def test_searching_again_takes_edits_and_filter_along(workspace: Workspace, face: FaceId) -> None:
    old = search(
        workspace,
        face,
        within=WOMEN,
        filter_reason="a witness",
        recipe=(Edit.of(EditKind.GAMMA, gamma=0.6),),
    )
    new = casework.search_again(workspace, old.id)
    assert (new.filters, new.filter_reason) == (WOMEN, "a witness")
    assert new.probe.edits == old.probe.edits and new.reason == old.reason
    changed = casework.difference(old, new)
    assert (changed.new, changed.gone, changed.moved) == ((), (), ())
    assert changed.sentence == "new: 0, gone: 0; the gallery is the same."


def test_the_true_cause_of_a_difference_is_named(workspace: Workspace, face: FaceId) -> None:
    old = search(workspace, face)
    changes: list[tuple[dict[str, object], str]] = [
        ({"gallery_version": 9}, "the gallery changed"),
        ({"gallery_version": 9, "gallery_people": 7}, "the gallery grew by 1 person"),
        ({"gallery_version": 9, "gallery_images": 4}, "the gallery shrank by 2 portraits"),
        ({"provider": "Other"}, "it was computed by Other"),
        ({"limit": 4}, "the list may hold 4 people"),
        (
            {"filters": WOMEN, "filter_reason": "why", "compared": (3, 3)},
            "another filter chose the people",
        ),
    ]
    for change, words in changes:
        same_list = casework.difference(old, replace(old, **change))  # type: ignore[arg-type]
        assert same_list.sentence.startswith("new: 0, gone: 0, although ")
        assert words in same_list.sentence
        shorter = replace(old, candidates=old.candidates[:-1], **change)  # type: ignore[arg-type]
        assert f"new: 0, gone: 1, because {words}" in casework.difference(old, shorter).sentence


def test_who_changed_places_is_moved(workspace: Workspace, face: FaceId) -> None:
    old = search(workspace, face)
    one, two, *rest = old.candidates
    swapped = replace(
        old, candidates=(replace(two, rank=1), replace(one, rank=2), *rest), gallery_version=2
    )
    changed = casework.difference(old, swapped)
    assert set(changed.moved) == {one.person_id, two.person_id}
    assert "moved: 2, because" in changed.sentence


def test_long_lists_are_allowed_and_say_what_they_are(workspace: Workspace, face: FaceId) -> None:
    assert search(workspace, face, limit=500).length_note == ""
    assert "by chance" in search(workspace, face, limit=10_000).length_note
    with pytest.raises(CannotProceed, match="between 1 and"):
        search(workspace, face, limit=10_001)


def test_a_record_that_contradicts_itself_cannot_be_made(
    workspace: Workspace, face: FaceId, track: Track
) -> None:
    made = search(workspace, face)
    combined = casework.search_track(workspace, track.id, "Booking", "a reason")
    broken: list[tuple[Search, dict[str, object]]] = [
        (made, {"filters": WOMEN, "compared": (3, 3)}),
        (made, {"filter_reason": "why"}),
        (made, {"filters": WOMEN, "filter_reason": "why"}),
        (made, {"combination": BEST}),
        (combined, {"combined": combined.combined[:1]}),
        (combined, {"combined": combined.combined[1:]}),
        (combined, {"track_id": None}),
        (combined, {"combination": "sum"}),
    ]
    for search_, change in broken:
        with pytest.raises(ValueError):
            replace(search_, **change)  # type: ignore[arg-type]
