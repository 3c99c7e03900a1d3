"""Facts about two pictures that an examiner may want to mention as limits."""

from __future__ import annotations

import io
from pathlib import Path

import numpy as np
import PIL.Image
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.examinations import compare
from tests.fakes import RED, draw_faces
from workstation import casework
from workstation.casework.suggesting import _jpeg
from workstation.model import LimitKind
from workstation.workspace import Workspace


@pytest.mark.parametrize("deleted", [False, True])
def test_it_says_facts_and_answers_nothing(
    workspace: Workspace, tmp_path: Path, deleted: bool
) -> None:
    draw_faces(tmp_path / "portraits" / "p1.png", [RED])
    manifest = tmp_path / "people.csv"
    manifest.write_text("file,person,photo_date\np1.png,p1,2001\n")
    casework.create_gallery(workspace, "Booking", "a basis")
    casework.import_portraits(workspace, "Booking", tmp_path / "portraits", manifest)
    case = casework.open_case(workspace, "1")
    item = casework.import_evidence(workspace, case.number, draw_faces(tmp_path / "q.png", [RED]))
    face = casework.find_faces(workspace, item.id)[0]
    search = casework.search(workspace, face.id, "Booking", "why")
    person = search.candidates[0].person_id
    casework.show_candidates(workspace, search.id)
    if deleted:
        casework.delete_person(workspace, "Booking", person, "asked for")
    told = casework.suggested_limits(workspace, search.id, person)
    assert list(told) == [kind for kind in LimitKind if kind in told]
    assert "It is stored as PNG." in told[LimitKind.COMPRESSION]
    for words in (told[kind] for kind in told if told[kind].startswith("Probe: ")):
        assert words.count("Probe:") == 1
        assert words.count("Portrait:") == (0 if deleted else 1)
    assert told[LimitKind.LIGHT].count(". ") >= 1  # several sentences after one name
    assert "over 5 years" in told[LimitKind.AGE]
    assert "at most" in told[LimitKind.AGE]
    assert LimitKind.ALTERATIONS not in told
    # Advice only: a comparison made now states no limits.
    if not deleted:
        assert compare(workspace, search, person, by="E. Unshown").limits == ()


@given(quality=st.integers(20, 100))
def test_the_quality_of_a_jpeg_is_read_from_its_table(quality: int) -> None:
    noise = np.random.default_rng(1).integers(0, 255, (16, 16, 3), dtype=np.uint8)
    stored = io.BytesIO()
    PIL.Image.fromarray(noise).save(stored, "JPEG", quality=quality)
    sentence = _jpeg(stored.getvalue())
    found = int(sentence.split("about ")[1].split(" of")[0])
    assert abs(found - quality) <= 2


@pytest.mark.parametrize("data", [b"", b"\xff\xd8\xff", b"GIF89a"])
def test_what_cannot_be_read_is_not_known(data: bytes) -> None:
    assert _jpeg(data) == "How it is stored is not known."
