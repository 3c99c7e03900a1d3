"""A plate is written from what was recorded, whole or not at all, and the log has its hash."""

from __future__ import annotations

import errno
import hashlib
import io
import json
import os
import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PIL import Image as Pillow

from tests import people
from tests.examinations import FIRST, compare, look_closely, view
from tests.fakes import COLOURS, RED, FakeEngine, draw_faces
from tests.people import acting_as
from tests.workstation.reports.conftest import Drawn
from workstation import casework
from workstation.casework import plate_sources
from workstation.errors import CannotProceed, NotPermitted
from workstation.model import (
    Edit,
    EditKind,
    Likeness,
    Pane,
    PersonId,
    Search,
    Subject,
    View,
)
from workstation.model.accounts import Role
from workstation.reports import plate_pictures
from workstation.reports.phrases import hash_in_groups
from workstation.reports.plate import NOT_RECORDED
from workstation.workspace import Workspace


@pytest.fixture(autouse=True)
def small_pictures(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(plate_pictures, "SIDE_PX", 200)


@pytest.fixture
def drawn(monkeypatch: pytest.MonkeyPatch) -> Drawn:
    return Drawn(monkeypatch)


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[Workspace]:
    with people.create_workspace(tmp_path / "w", "A. Tester", engines=FakeEngine) as workspace:
        for number, colour in enumerate(COLOURS):
            draw_faces(tmp_path / "portraits" / f"p{number}.png", [colour])
        casework.create_gallery(workspace, "Booking", "a basis")
        casework.import_portraits(workspace, "Booking", tmp_path / "portraits")
        casework.open_case(workspace, "7", "Door")
        casework.import_evidence(workspace, "7", draw_faces(tmp_path / "still.png", [RED]))
        yield workspace


def _searched(workspace: Workspace, **how: Any) -> Search:
    (item,) = casework.evidence(workspace, "7")
    face = casework.find_faces(workspace, item.id)[0]
    return casework.search(workspace, face.id, "Booking", "a reason", **how)


def _last(workspace: Workspace) -> dict[str, Any]:
    entry = casework.log_entries(workspace, 1)[0]
    return dict(json.loads(entry.body)) | {"action": entry.action}


def test_it_shows_what_was_recorded_and_the_log_has_its_hashes(
    opened: Workspace, tmp_path: Path, drawn: Drawn
) -> None:
    search = _searched(opened)
    person = search.candidates[0].person_id
    made = look_closely(opened, search, person, note="Broad at its tip.")
    pdf, png = tmp_path / "plate.pdf", tmp_path / "plate.png"
    written = casework.write_plate(opened, search.id, person, pdf, png)
    assert (written.comparison_id, written.pdf, written.png) == (made.id, pdf, png)
    assert written.pdf_sha256 == hashlib.sha256(pdf.read_bytes()).hexdigest()
    assert written.png_sha256 == hashlib.sha256(png.read_bytes()).hexdigest()
    image = Pillow.open(io.BytesIO(png.read_bytes()))
    image.load()
    assert image.format == "PNG" and "Gamma 1.50" in image.info["Picture B"]
    said = re.sub(r"\s+", " ", drawn.text)
    (item,) = casework.evidence(opened, "7")
    portrait = casework.portrait(opened, search.candidates[0].portrait_id)
    for expected in (
        f"{FIRST} compared a face in the evidence with a portrait of",
        "Marks: 1 nose.",
        "Similar: Tip",
        "limits the comparison: Broad at its tip.",
        "rank, ",
        "Gamma 1.50",
        "B over A with an opacity of 0.50",
        hash_in_groups(item.sha256),
        hash_in_groups(portrait.sha256),
        "Merkle root",
    ):
        assert expected in said, expected
    assert NOT_RECORDED not in said
    entry = _last(opened)
    assert entry["action"] == "report.written"
    assert entry["facts"]["what"] == "plate"
    assert entry["facts"]["comparison"] == made.id
    assert entry["facts"]["pdf_sha256"] == written.pdf_sha256
    assert entry["facts"]["png_sha256"] == written.png_sha256
    assert casework.verify_log(opened).ok


def test_it_rests_on_the_findings_that_the_comparison_bound(
    opened: Workspace, tmp_path: Path, drawn: Drawn
) -> None:
    search = _searched(opened)
    person = search.candidates[0].person_id
    look_closely(opened, search, person)
    with acting_as(opened, FIRST):
        casework.record_component(
            opened,
            search.id,
            person,
            "nose",
            visible_in_probe=True,
            visible_in_portrait=True,
            likeness=Likeness.DISSIMILAR,
            note="On a second look.",
        )
    casework.write_plate(opened, search.id, person, tmp_path / "plate.pdf")
    said = re.sub(r"\s+", " ", drawn.text)
    assert "1 more answer was written after this comparison" in said
    assert "On a second look." not in said


def test_a_comparison_without_a_view_is_shown_by_the_eyes_and_says_so(
    opened: Workspace, tmp_path: Path, drawn: Drawn
) -> None:
    search = _searched(opened)
    person = search.candidates[0].person_id
    compare(opened, search, person)
    written = casework.write_plate(opened, search.id, person, tmp_path / "plate.pdf")
    assert (written.png, written.png_sha256) == (None, None)
    said = re.sub(r"\s+", " ", drawn.text)
    assert NOT_RECORDED in said and "by the eyes, as the detector found them" in said
    assert "png_sha256" not in _last(opened)["facts"]


def test_an_edited_probe_is_shown_as_it_was_searched_or_not_at_all(
    opened: Workspace, tmp_path: Path, drawn: Drawn, monkeypatch: pytest.MonkeyPatch
) -> None:
    search = _searched(opened, recipe=(Edit.of(EditKind.GAMMA, gamma=0.8),))
    person = search.candidates[0].person_id
    shown = view(search, person)
    edited = Pane(Subject.EDITED_PROBE, search.probe.face_id)
    with acting_as(opened, FIRST):
        casework.analyse(opened, search.probe.face_id, "Brow shows.", True)
        casework.record_comparison(
            opened, search.id, person, "Alike.", view=View((edited, *shown.panes))
        )
    casework.write_plate(opened, search.id, person, tmp_path / "plate.pdf")
    assert "Probe, edited: Gamma 0.80" in re.sub(r"\s+", " ", drawn.text)
    made = plate_sources.edited_image

    def otherwise(*arguments: Any, **named: Any) -> Any:
        return replace(made(*arguments, **named), sha256="0" * 64)

    monkeypatch.setattr(plate_sources, "edited_image", otherwise)
    with pytest.raises(CannotProceed, match="byte for byte"):
        casework.write_plate(opened, search.id, person, tmp_path / "other.pdf")
    assert not (tmp_path / "other.pdf").exists()


def test_another_frame_is_shown_with_its_own_face(opened: Workspace, tmp_path: Path) -> None:
    search = _searched(opened)
    item = casework.import_evidence(
        opened, search.case_number, draw_faces(tmp_path / "later.png", [RED], size=(400, 300))
    )
    face = casework.find_faces(opened, item.id)[0]
    candidate = search.candidates[0]
    pane = Pane(Subject.FRAME, face.id)
    found = plate_sources.picture_of(opened, search, candidate, pane, {})
    assert found.title == "Another frame of the probe's track, number 0"
    assert (found.face, found.size) == (face.detected.box, (400, 300))
    assert found.sha256 == item.sha256 and ("File", "later.png") in found.source


def test_it_is_refused_where_there_is_nothing_to_show_or_no_place_for_it(
    opened: Workspace, tmp_path: Path
) -> None:
    search = _searched(opened)
    person = search.candidates[0].person_id
    pdf, png = tmp_path / "plate.pdf", tmp_path / "plate.png"
    with pytest.raises(CannotProceed, match="Nobody has compared"):
        casework.write_plate(opened, search.id, person, pdf)
    with pytest.raises(CannotProceed, match="not a candidate"):
        casework.write_plate(opened, search.id, PersonId("nobody"), pdf)
    compare(opened, search, person)
    with pytest.raises(CannotProceed, match="No file was named"):
        casework.write_plate(opened, search.id, person)
    with pytest.raises(CannotProceed, match="same name"):
        casework.write_plate(opened, search.id, person, pdf, pdf)
    png.write_bytes(b"another file")
    with pytest.raises(CannotProceed, match="left as it is"):
        casework.write_plate(opened, search.id, person, pdf, png)
    assert png.read_bytes() == b"another file" and not pdf.exists()
    with pytest.raises(CannotProceed, match="does not exist"):
        casework.write_plate(opened, search.id, person, tmp_path / "nowhere" / "plate.pdf")
    assert _last(opened)["action"] != "report.written"


def test_a_full_disk_leaves_neither_file(
    opened: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    search = _searched(opened)
    person = search.candidates[0].person_id
    compare(opened, search, person)
    folder = tmp_path / "out"
    folder.mkdir()
    replaced = Path.replace

    def full(path: Path, target: Path) -> Path:
        if target.suffix == ".png":
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        return replaced(path, target)

    monkeypatch.setattr(Path, "replace", full)
    with pytest.raises(CannotProceed, match="disk is full"):
        casework.write_plate(opened, search.id, person, folder / "p.pdf", folder / "p.png")
    assert list(folder.iterdir()) == []
    assert _last(opened)["action"] != "report.written"


def test_a_deleted_portrait_makes_it_impossible(opened: Workspace, tmp_path: Path) -> None:
    search = _searched(opened)
    person = search.candidates[0].person_id
    look_closely(opened, search, person)
    casework.delete_person(opened, "Booking", person, "by order")
    with pytest.raises(CannotProceed, match="deleted from its gallery"):
        casework.write_plate(opened, search.id, person, tmp_path / "plate.pdf")
    told = casework.disclose(opened, "7", tmp_path / "out")
    assert any(each.startswith("The plate of comparison ") for each in told.problems)


def test_whoever_writes_one_has_seen_the_candidates(opened: Workspace, tmp_path: Path) -> None:
    search = _searched(opened)
    person = search.candidates[0].person_id
    compare(opened, search, person)
    with acting_as(opened, "N. New"):
        assert not casework.candidates_shown(opened, search.id)
        casework.write_plate(opened, search.id, person, tmp_path / "plate.pdf")
        assert casework.candidates_shown(opened, search.id)


def test_an_administrator_sees_none(opened: Workspace, tmp_path: Path) -> None:
    search = _searched(opened)
    person = search.candidates[0].person_id
    compare(opened, search, person)
    with (
        acting_as(opened, "A. Admin", roles={Role.ADMINISTRATOR}),
        pytest.raises(NotPermitted, match="writing a plate"),
    ):
        casework.write_plate(opened, search.id, person, tmp_path / "plate.pdf")


def test_a_disclosure_holds_the_plate_of_every_comparison_with_findings(
    opened: Workspace, tmp_path: Path
) -> None:
    search = _searched(opened)
    person, other = (each.person_id for each in search.candidates[:2])
    plain = compare(opened, search, other)
    first = look_closely(opened, search, person)
    second = look_closely(opened, search, person, note="On a second look.")
    told = casework.disclose(opened, "7", tmp_path / "out")
    assert told.problems == ()
    names = {each.name for each in (tmp_path / "out" / "papers").iterdir()}
    for made in (first, second):
        assert {f"{made.id}-plate.pdf", f"{made.id}-plate.png"} <= names
    assert not any(each.startswith(plain.id) for each in names)
