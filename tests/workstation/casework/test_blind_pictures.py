"""A blind verifier can look as closely as the first examiner, and learns nothing by it."""

from __future__ import annotations

import json
from dataclasses import astuple, replace
from pathlib import Path

import numpy as np
import pytest

from tests.examinations import FIRST, SECOND, compare
from tests.fakes import COLOURS, RED, draw_faces
from tests.people import acting_as
from workstation import casework
from workstation.casework import BLIND_PROBE
from workstation.errors import CannotProceed
from workstation.ledger.commitments import told
from workstation.model import (
    AlignedOn,
    Alignment,
    Conclusion,
    Edit,
    EditKind,
    FaceId,
    Overlay,
    OverlayKind,
    Pane,
    PortraitId,
    Recipe,
    Search,
    SteppedFrames,
    Subject,
    TrackId,
    Treatment,
    Verification,
    View,
)
from workstation.viewing.codec import view_to_json
from workstation.viewing.transform import eyes_of
from workstation.workspace import Workspace

LIGHTER: Recipe = (Edit.of(EditKind.GAMMA, gamma=1.5),)


def search_for(workspace: Workspace, folder: Path, recipe: Recipe = ()) -> Search:
    """A search that returns four people, with portraits of several sizes."""
    for number, colour in enumerate(COLOURS[:4]):
        draw_faces(folder / "portraits" / f"p{number}.png", [colour], side=40 + 8 * number)
    casework.create_gallery(workspace, "Booking", "a basis")
    casework.import_portraits(workspace, "Booking", folder / "portraits")
    case = casework.open_case(workspace, "1")
    item = casework.import_evidence(workspace, case.number, draw_faces(folder / "p.png", [RED]))
    face = casework.find_faces(workspace, item.id)[0]
    return casework.search(workspace, face.id, "Booking", "a reason", recipe=recipe)


def ask(workspace: Workspace, search: Search) -> Verification:
    """A verification of the second candidate that waits for ``SECOND``."""
    person = search.candidates[1].person_id
    compare(workspace, search, person)
    return casework.request_verification(workspace, search.id, person)


@pytest.fixture
def search(workspace: Workspace, tmp_path: Path) -> Search:
    return search_for(workspace, tmp_path)


@pytest.fixture
def asked(workspace: Workspace, search: Search) -> Verification:
    return ask(workspace, search)


def as_seen(workspace: Workspace, asked: Verification, label: str) -> View:
    """Probe and portrait as a verifier lays them on each other, divided by thirds."""
    return View(
        (
            Pane(
                Subject.PROBE,
                BLIND_PROBE,
                treatment=Treatment(gamma=2.0),
                alignment=eyes_of(casework.blind_face(workspace, asked.id)),
            ),
            Pane(
                Subject.PORTRAIT,
                portrait_id=PortraitId(label),
                alignment=eyes_of(casework.blind_face(workspace, asked.id, label)),
            ),
        ),
        (Overlay(OverlayKind.THIRDS, bounds=(10.0, 20.0)), Overlay(OverlayKind.BLINK, 2.0)),
    )


def test_every_portrait_comes_with_the_same_facts_and_no_others(
    workspace: Workspace, search: Search, asked: Verification
) -> None:
    secrets = {search.id, search.case_number, search.gallery_id, search.gallery_name}
    for each in search.candidates:
        record = casework.portrait(workspace, each.portrait_id)
        secrets |= {each.person_id, each.portrait_id, each.image, record.file_name, record.sha256}
    with acting_as(workspace, SECOND):
        task = casework.blind_task(workspace, asked.id)
        faces = {label: casework.blind_face(workspace, asked.id, label) for label in task.labels}
        for label, face in faces.items():
            height, width = casework.blind_portrait(workspace, asked.id, label).shape[:2]
            assert face.score == 1.0
            assert all(0 <= x < width and 0 <= y < height for x, y in face.landmarks)
    said = repr((replace(task, id=type(task.id)("")), faces))
    words = set(said.replace("'", " ").replace(",", " ").split())
    assert not secrets & words
    assert {tuple(map(type, astuple(each))) for each in faces.values()} == {(tuple, tuple, float)}


def test_the_landmarks_of_the_probe_are_those_of_its_picture(
    workspace: Workspace, search: Search, asked: Verification
) -> None:
    (item,) = casework.evidence(workspace, search.case_number)
    whole = casework.evidence_pixels(workspace, item.id)
    with acting_as(workspace, SECOND):
        crop = casework.blind_probe(workspace, asked.id)
        face = casework.blind_face(workspace, asked.id)
    left, top = search.face.box[0] - face.box[0], search.face.box[1] - face.box[1]
    assert (left, top) != (0, 0) and left == int(left) and top == int(top)
    height, width = crop.shape[:2]
    part = whole[int(top) : int(top) + height, int(left) : int(left) + width]
    assert np.array_equal(part, crop)
    assert [(x + left, y + top) for x, y in face.landmarks] == list(search.face.landmarks)


def test_what_was_looked_at_is_kept_with_its_own_names_and_pixels(
    workspace: Workspace, search: Search, asked: Verification
) -> None:
    drawn = {each.label: Conclusion.DIFFERENT for each in asked.portraits}
    meant = next(each for each in asked.portraits if each.person_id == asked.person_id)
    with acting_as(workspace, SECOND):
        seen = as_seen(workspace, asked, meant.label)
        made = casework.verify_blind(
            workspace, asked.id, drawn, "Looked.", views={meant.label: seen}
        )
    assert casework.verifications(workspace, search.id) == (made,)
    kept = dict(zip((each.label for each in made.portraits), made.views, strict=True))
    view = kept.pop(meant.label)
    assert view is not None and set(kept.values()) == {None}
    probe, portrait = view.panes
    assert probe.face_id == search.probe.face_id and probe.treatment == Treatment(gamma=2.0)
    assert probe.alignment == eyes_of(search.face)
    assert portrait.portrait_id == meant.portrait_id
    assert portrait.alignment == seen.panes[1].alignment
    thirds, blink = view.overlays
    moved = search.face.box[1] - casework_top(search)
    assert thirds.bounds == (10.0 + moved, 20.0 + moved) and blink == seen.overlays[1]
    (entry,) = [e for e in casework.log_entries(workspace) if e.action == "verification.made"]
    views = told(entry)["views"]
    assert isinstance(views, list) and view_to_json(view) in views
    # The log itself has commitments only: portraits are people.
    assert meant.portrait_id not in json.dumps(json.loads(entry.body)["facts"]["views"])


def casework_top(search: Search) -> float:
    """How far below its picture's top the face of the probe lies: its room of 0.6 heights."""
    y, height = search.face.box[1], search.face.box[3]
    return y - int(y - 0.6 * height)


def test_a_verification_without_views_says_so_by_an_empty_list(
    workspace: Workspace, search: Search, asked: Verification
) -> None:
    drawn = {each.label: Conclusion.DIFFERENT for each in asked.portraits}
    with acting_as(workspace, SECOND):
        casework.verify_blind(workspace, asked.id, drawn, "Looked.")
    assert casework.verifications(workspace, search.id)[0].views == ()


def test_views_of_anything_else_are_refused(
    workspace: Workspace, search: Search, asked: Verification
) -> None:
    drawn = {each.label: Conclusion.DIFFERENT for each in asked.portraits}
    with acting_as(workspace, SECOND):
        good = as_seen(workspace, asked, "A")
        probe, portrait = good.panes
        real = replace(probe, face_id=search.probe.face_id)
        frame = Pane(Subject.FRAME, BLIND_PROBE)
        known = replace(portrait, portrait_id=asked.portraits[0].portrait_id)
        edited = replace(probe, subject=Subject.EDITED_PROBE)
        nowhere = replace(
            portrait, alignment=Alignment(AlignedOn.EYES, ((0.0, float("nan")), (1.0, 1.0)))
        )
        eyes = portrait.alignment
        assert eyes is not None
        moved = replace(portrait, alignment=replace(eyes, points=((0.0, 0.0), (9.0, 9.0))))
        by_hand = replace(portrait, alignment=replace(eyes, by_hand=True))
        alone = replace(portrait, alignment=None)
        stepped = SteppedFrames(TrackId("t"), 1, 2, 2, 0.1, 0.2)
        for label, view in (
            ("A", View((probe, moved))),
            ("A", View((probe, by_hand))),
            ("A", View((probe, alone), good.overlays)),
            ("A", View((probe, portrait, replace(portrait, alignment=None)))),
            ("A", replace(good, stepped=stepped)),
            ("Z", good),
            ("B", good),
            ("A", View((real, portrait))),
            ("A", View((frame, portrait))),
            ("A", View((probe, known))),
            ("A", View((edited, portrait))),
            ("A", View((portrait, probe))),
            ("A", View((probe, probe))),
            ("A", View((probe, nowhere))),
            ("A", View((probe, replace(portrait, portrait_id=PortraitId("Z"))))),
            ("A", View((Pane(Subject.PROBE, FaceId("A")), portrait))),
        ):
            with pytest.raises(CannotProceed):
                casework.verify_blind(workspace, asked.id, drawn, "Looked.", views={label: view})
    assert casework.verifications(workspace, search.id)[0].open


def test_what_was_done_to_the_probe_is_told_and_shown(workspace: Workspace, tmp_path: Path) -> None:
    search = search_for(workspace, tmp_path, LIGHTER)
    asked = ask(workspace, search)
    assert search.probe.edits is not None
    drawn = {each.label: Conclusion.DIFFERENT for each in asked.portraits}
    with acting_as(workspace, SECOND):
        task = casework.blind_task(workspace, asked.id)
        assert task.edits == tuple(search.probe.steps) and len(task.edits) == 1
        recorded = casework.blind_probe(workspace, asked.id)
        edited = casework.blind_probe(workspace, asked.id, edited=True)
        assert edited.shape == recorded.shape and edited.mean() != recorded.mean()
        face = casework.blind_face(workspace, asked.id, edited=True)
        height, width = edited.shape[:2]
        assert all(0 <= x < width and 0 <= y < height for x, y in face.landmarks)
        seen = View(
            (
                Pane(Subject.EDITED_PROBE, BLIND_PROBE, alignment=eyes_of(face)),
                Pane(Subject.PORTRAIT, portrait_id=PortraitId("A")),
            )
        )
        made = casework.verify_blind(workspace, asked.id, drawn, "Looked.", views={"A": seen})
    assert made.views[0] is not None
    assert made.views[0].panes[0].alignment == eyes_of(search.probe.edits.face)


def test_without_edits_there_is_no_edited_probe(workspace: Workspace, asked: Verification) -> None:
    with acting_as(workspace, SECOND):
        assert casework.blind_task(workspace, asked.id).edits == ()
        with pytest.raises(CannotProceed, match="no edited probe"):
            casework.blind_probe(workspace, asked.id, edited=True)
        with pytest.raises(CannotProceed, match="no edited probe"):
            casework.blind_face(workspace, asked.id, edited=True)
        with pytest.raises(CannotProceed, match="no portrait of this letter"):
            casework.blind_face(workspace, asked.id, "Z")


def test_whoever_may_not_verify_is_told_no_face(workspace: Workspace, asked: Verification) -> None:
    with acting_as(workspace, FIRST):
        for label in ("", "A"):
            with pytest.raises(CannotProceed, match="Another examiner has to"):
                casework.blind_face(workspace, asked.id, label)
