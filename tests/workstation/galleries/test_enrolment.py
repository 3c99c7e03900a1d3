"""Which files an import takes, and which face of a portrait."""

from __future__ import annotations

import os
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from workstation.errors import CannotProceed
from workstation.galleries.enrolment import choose_face, plan_import, printable
from workstation.model import DetectedFace, ImportOutcome
from workstation.ports import Analysis, ImageFacts


def touch(folder: Path, *names: str) -> None:
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"x")


def test_a_person_per_file_and_per_subfolder(tmp_path: Path) -> None:
    touch(tmp_path, "P1.jpg", "P2/a.jpg", "P2/deep/b.jpg", ".hidden", "P2/Thumbs.db", ".git/x")
    plan = plan_import(tmp_path)
    assert [(each.file, each.person_id) for each in plan.portraits] == [
        ("P1.jpg", "P1"),
        ("P2/a.jpg", "P2"),
        ("P2/deep/b.jpg", "P2"),
    ]


def test_a_manifest_names_the_people_and_explains_what_is_left_out(tmp_path: Path) -> None:
    folder = tmp_path / "pictures"
    touch(folder, "a.jpg", "b.jpg", "unlisted.jpg")
    touch(tmp_path, "outside.jpg")
    manifest = tmp_path / "list.csv"
    manifest.write_text(
        "\ufefffile,person,role,name,born,sex,photo_date,source\n"
        "pictures/a.jpg,P1,gallery,\u00c5sa \u5c71,1960,f,2020-01-02,register\n"
        "b.jpg,P2,,,,,,\n"
        "pictures/a.jpg,P9,mated,probe,,,,\n"
        "missing.jpg,P3,gallery,,,,,\n"
        "outside.jpg,P4,gallery,,,,,\n"
        ",P5,gallery,,,,,\n",
        encoding="utf-8",
    )
    plan = plan_import(folder, manifest)
    first, second = plan.portraits
    assert (first.person_id, first.name, first.born, first.sex) == (
        "P1",
        "\u00c5sa \u5c71",
        "1960",
        "F",
    )
    assert (first.photo_date, first.source) == ("2020-01-02", "register")
    assert (second.person_id, second.name) == ("P2", "P2")
    assert {row.file for row in plan.refused} == {
        "missing.jpg", "outside.jpg", "line 7", "unlisted.jpg",
    }  # fmt: skip
    assert all(row.outcome is ImportOutcome.NOT_LISTED and row.reason for row in plan.refused)


@pytest.mark.parametrize("content", [b"", b"name,age\n", b"\xff\xfe\x00bad", b'file,person\n"a'])
def test_a_manifest_that_says_nothing_is_a_sentence(tmp_path: Path, content: bytes) -> None:
    manifest = tmp_path / "list.csv"
    manifest.write_bytes(content)
    try:
        plan = plan_import(tmp_path, manifest)
    except CannotProceed as error:
        assert error.next_step
    else:
        assert plan.portraits == ()


def test_a_missing_folder_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(CannotProceed, match="no folder"):
        plan_import(tmp_path / "missing")
    with pytest.raises(CannotProceed, match="could not be read"):
        plan_import(tmp_path, tmp_path / "missing.csv")


@pytest.mark.skipif(os.name != "posix", reason="such names exist only there")
def test_names_of_stray_bytes_can_be_stored(tmp_path: Path) -> None:
    raw = os.fsencode(tmp_path) + b"/\xff\xfe\n<img src=x>.jpg"
    Path(os.fsdecode(raw)).write_bytes(b"x")
    (planned,) = plan_import(tmp_path).portraits
    planned.file.encode("utf-8")
    assert "\n" not in planned.person_id
    assert planned.path.read_bytes() == b"x"


@given(st.text(alphabet=st.characters(codec=None)))
def test_printable_text_can_always_be_encoded(text: str) -> None:
    try:
        safe = printable(text)
    except UnicodeEncodeError:
        pytest.fail("a name could not be made safe")
    assert safe.encode("utf-8").decode("utf-8") == safe
    assert printable(safe) == safe


def face(height: float) -> DetectedFace:
    return DetectedFace((0, 0, height, height), ((0, 0),) * 5, 0.9)


@pytest.mark.parametrize(
    ("heights", "expected"),
    [
        ([], ImportOutcome.NO_FACE),
        ([100], 0),
        ([30, 100], 1),
        ([100, 90], ImportOutcome.SEVERAL_FACES),
        ([100, 66], 0),
        ([100, 67], ImportOutcome.SEVERAL_FACES),
        ([19], ImportOutcome.TOO_SMALL),
        ([20], 0),
    ],
)
def test_the_face_of_a_portrait(heights: list[float], expected: int | ImportOutcome) -> None:
    faces = tuple(face(height) for height in heights)
    found = choose_face(
        Analysis(ImageFacts(9, 9, ""), faces, np.zeros((len(faces), 2), np.float32))
    )
    if isinstance(expected, int):
        assert found == expected
    else:
        assert not isinstance(found, int)
        assert found[0] is expected
        assert found[1].endswith(".")
