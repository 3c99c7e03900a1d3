"""The main job on real faces with the default pack, in this process and in one of its own."""

from __future__ import annotations

import csv
import shutil
from pathlib import Path

import numpy as np
import pytest

from tests.examinations import ready_to_identify
from workstation import app, casework
from workstation.errors import IdentificationRefused
from workstation.model import PersonId
from workstation.sample_pictures import make_samples
from workstation.workspace import Workspace


def mated(congress: Path, count: int) -> list[str]:
    """People who have a portrait and another photograph."""
    with (congress / "manifest.csv").open(encoding="utf-8", newline="") as file:
        return [row["person"] for row in csv.DictReader(file) if row["role"] == "mated"][:count]


def gallery_of(congress: Path, root: Path, people: list[str]) -> tuple[Path, Path]:
    """A folder with these people's portraits, and a manifest beside it."""
    folder = root / "gallery"
    folder.mkdir()
    for person in people:
        shutil.copy(congress / "gallery" / f"{person}.jpg", folder)
    lines = (congress / "manifest.csv").read_text(encoding="utf-8").splitlines()
    kept = [line for line in lines[1:] if line.split(",")[1] in people]
    manifest = root / "manifest.csv"
    manifest.write_text("\n".join([lines[0], *kept]), encoding="utf-8")
    return folder, manifest


def test_mates_rank_first_and_replays_agree(
    real_workspace: Workspace, congress: Path, tmp_path: Path
) -> None:
    people = mated(congress, 40)
    folder, manifest = gallery_of(congress, tmp_path, people)
    casework.create_gallery(real_workspace, "Gallery", "a basis")
    report = casework.import_portraits(real_workspace, "Gallery", folder, manifest)
    assert report.enrolled >= 39, report.failed
    assert casework.people(real_workspace, "Gallery")[0].name
    case = casework.open_case(real_workspace, "1")
    first = 0
    for person in people[:10]:
        item = casework.import_evidence(
            real_workspace, case.number, congress / "probes" / f"{person}.jpg"
        )
        face = max(
            casework.find_faces(real_workspace, item.id), key=lambda face: face.detected.height_px
        )
        made = casework.search(real_workspace, face.id, "Gallery", "a reason", limit=5)
        first += made.candidates[0].person_id == person
        replay = casework.replay(real_workspace, made.id)
        assert replay.same, replay.sentence
    assert first >= 9, "rank-1 is 98.5 % on the whole set of 2,000"


def test_the_rule_holds_on_real_faces(
    real_workspace: Workspace, group_picture: Path, astronaut: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "portraits"
    folder.mkdir()
    shutil.copy(astronaut, folder / "G.png")
    casework.create_gallery(real_workspace, "Gallery", "a basis")
    casework.import_portraits(real_workspace, "Gallery", folder)
    case = casework.open_case(real_workspace, "1")
    group = casework.import_evidence(real_workspace, case.number, group_picture)
    faces = casework.find_faces(real_workspace, group.id)
    assert len(faces) == 6
    for face in faces:
        made = casework.search(
            real_workspace, face.id, "Gallery", "a reason", override_reason="two look aside"
        )
        assert made.candidates[0].score < 0.363, "six strangers to the astronaut"
    own = casework.import_evidence(real_workspace, case.number, astronaut)
    (face,) = casework.find_faces(real_workspace, own.id)
    made = casework.search(real_workspace, face.id, "Gallery", "a reason")
    assert made.candidates[0].score == pytest.approx(1.0, abs=1e-5)
    with pytest.raises(IdentificationRefused, match="corroborating evidence is missing"):
        casework.identify(real_workspace, made.id, PersonId("G"))

    samples = make_samples(tmp_path / "samples", real_workspace.engine())
    casework.create_gallery(real_workspace, "Everybody", "a basis")
    casework.import_portraits(real_workspace, "Everybody", samples.gallery, samples.manifest)
    made = casework.search(real_workspace, face.id, "Everybody", "a reason")
    person = made.candidates[0].person_id
    assert made.candidates[0].score > 0.9
    ready_to_identify(real_workspace, made, person)
    decision = casework.identify(real_workspace, made.id, person)
    sheet = casework.write_lead_sheet(real_workspace, decision, tmp_path / "lead.pdf")
    assert sheet.read_bytes().startswith(b"%PDF-")
    plate = casework.write_plate(
        real_workspace, made.id, person, tmp_path / "plate.pdf", tmp_path / "plate.png"
    )
    assert plate.pdf_sha256 and plate.png_sha256
    picture = casework.write_comparison_picture(real_workspace, decision, tmp_path / "c.png")
    assert picture.read_bytes().startswith(b"\x89PNG")
    assert casework.verify_log(real_workspace).ok


def test_an_engine_in_its_own_process_gives_the_same(
    default_pack: Path, group_picture: Path, tmp_path: Path
) -> None:
    data = group_picture.read_bytes()
    local, isolated = app.local_engine(), app.isolated_engine()
    try:
        here, there = local.enrol([data, b"no image"]), isolated.enrol([data, b"no image"])
        assert here[1] == there[1]
        assert here[0].faces == there[0].faces  # type: ignore[union-attr]
        np.testing.assert_array_equal(here[0].templates, there[0].templates)  # type: ignore[union-attr]
        assert np.array_equal(local.pixels(data), isolated.pixels(data))
        assert local.facts(data) == isolated.facts(data)
        assert local.pack == isolated.pack
        assert local.provider == isolated.provider
    finally:
        local.close()
        isolated.close()
