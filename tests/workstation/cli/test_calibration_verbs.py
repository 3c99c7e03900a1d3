"""``calibration check`` as a shell sees it."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import numpy as np
import pytest

from tests import people
from tests.fakes import BLUE, DIMENSION, GREEN, RED, FakeEngine, draw_faces, use_fake_engines
from tests.workstation.calibration.crowds import templates
from tests.workstation.casework.test_calibrating import add_people
from workstation import casework
from workstation.cli import main


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A workspace with a gallery of 150 people, and one of 50."""
    use_fake_engines(monkeypatch)
    root = tmp_path / "workspace"
    with people.create_workspace(root, "A. Tester", engines=FakeEngine) as workspace:
        casework.create_gallery(workspace, "Many", "a basis")
        add_people(workspace, "Many", templates(150, dimension=DIMENSION))
        casework.create_gallery(workspace, "Few", "a basis")
        few = templates(50, 1, DIMENSION)
        add_people(workspace, "Few", few, first=1_000)
    return root


def test_the_check_prints_the_table_and_draws_the_picture(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    picture = tmp_path / "check.svg"
    common = ["calibration", "check", "--gallery", "Many", "--workspace", str(folder)]
    status = main([*common, "--out", str(picture), "--json"])
    facts = json.loads(capsys.readouterr().out)
    assert facts["ok"] is (status == 0)
    assert facts["strangers"] == 150
    assert all({"low", "high", "expected", "observed"} <= each.keys() for each in facts["bins"])
    assert picture.read_text("utf-8").startswith("<svg")
    assert facts["probes"] is None
    groups = {group["name"]: group for group in facts["groups"]}
    assert groups["M"]["people"] == 100 and "100 people can be" in groups["M"]["reason"]
    assert groups["born in the 1900s"]["bins"] == []


def test_too_few_people_are_said_with_status_2(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    arguments = ["calibration", "check", "--gallery", "Few", "--workspace", str(folder)]
    assert main(arguments) == 2
    assert "50 people can be compared" in capsys.readouterr().out


def test_probes_of_strangers_are_searched_too(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    manifest = tmp_path / "manifest.csv"
    rows = [("a", RED, "gallery"), ("b", GREEN, "gallery"), ("b", GREEN, "mated")]
    rows += [("c", BLUE, "nonmated"), ("person-0001", RED, "nonmated")]
    with manifest.open("w", newline="", encoding="utf-8") as stream:
        writer = csv.writer(stream)
        writer.writerow(["file", "person", "role"])
        for number, (person, colour, role) in enumerate(rows):
            draw_faces(tmp_path / f"{number}.png", [colour])
            writer.writerow([f"{number}.png", person, role])
    arguments = ["calibration", "check", "--gallery", "Many", "--workspace", str(folder)]
    main([*arguments, "--probes", str(manifest), "--json"])
    facts = json.loads(capsys.readouterr().out)
    assert facts["probes"]["strangers"] == 1
    assert facts["probes_in_gallery"] == 1, "a person of the gallery is no stranger"
    assert np.isfinite(facts["probes"]["bins"][0]["expected"])
