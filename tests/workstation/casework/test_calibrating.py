"""What a score means, for a gallery in a workspace: learned once, kept, and forgotten."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from tests.fakes import DIMENSION
from tests.foreign import foreign
from tests.workstation.calibration.crowds import templates
from workstation import casework
from workstation.calibration.level import moments_of
from workstation.casework import calibrating
from workstation.model import (
    EVERYBODY,
    DetectedFace,
    Gallery,
    PeopleFilter,
    Person,
    PersonId,
    Portrait,
    PortraitId,
)
from workstation.storage import gallery_rows
from workstation.workspace import Workspace

FACE = DetectedFace((0, 0, 9, 9), ((1, 1), (2, 1), (1, 2), (1, 3), (2, 3)), 0.9)


def add_people(workspace: Workspace, name: str, rows: Any, first: int = 0) -> Gallery:
    """Enrol templates without pictures: every third person is a woman."""
    gallery = casework.find_gallery(workspace, name)
    with workspace.database.write() as connection:
        version = gallery_rows.next_version(connection, gallery.id)
        for number, row in enumerate(rows, start=first):
            person = PersonId(f"person-{number:04}")
            sex = "F" if number % 3 == 0 else "M"
            gallery_rows.add_person(
                connection, Person(person, gallery.id, f"N{number}", f"19{number % 50:02}", sex)
            )
            gallery_rows.add_portrait(
                connection,
                Portrait(
                    PortraitId(f"{number:032x}"), gallery.id, person, "f.png", f"{number:064x}",
                    FACE, "2020", "",
                ),
                row.astype("<f4").tobytes(),
                version,
            )  # fmt: skip
    return casework.find_gallery(workspace, name)


@pytest.fixture
def gallery(workspace: Workspace) -> Gallery:
    casework.create_gallery(workspace, "Booking", "a basis")
    return add_people(workspace, "Booking", templates(240, dimension=DIMENSION))


PROBE = templates(1, 500, DIMENSION)[0]


def judged(workspace: Workspace, gallery: Gallery, within: PeopleFilter = EVERYBODY) -> Any:
    found = workspace.index(gallery).search(PROBE, 10)
    return casework.judge(workspace, gallery, PROBE, found, gallery.people, within)


def execute(workspace: Workspace, statement: str) -> None:
    with workspace.database.write() as connection:
        connection.execute(text(statement))


def stored(workspace: Workspace) -> int:
    with workspace.database.read() as connection:
        return int(connection.execute(text("SELECT count(*) FROM calibrations")).scalar_one())


def test_a_search_is_judged_and_names_what_was_learned(
    workspace: Workspace, gallery: Gallery
) -> None:
    judgement = judged(workspace, gallery)
    assert judgement.enough and len(judgement.standings) == 10
    assert judgement.people == judgement.learned_from == 240
    known = casework.calibration(workspace, "Booking")
    assert known.calibration is not None and not known.older
    assert judgement.calibration_sha256 == known.calibration.sha256
    assert judged(workspace, gallery) == judgement
    assert stored(workspace) == 1, "it was learned twice"
    newest = casework.log_entries(workspace)[0]
    assert newest.action == "calibration.learned"
    assert judgement.calibration_sha256 in str(newest)


def test_too_little_data_is_said(workspace: Workspace) -> None:
    casework.create_gallery(workspace, "Few", "a basis")
    few = add_people(workspace, "Few", templates(99, dimension=DIMENSION))
    judgement = judged(workspace, few)
    assert not judgement.enough and judgement.looks_like_stranger is None
    assert "99 people can be compared, and 100 are needed" in judgement.reason
    known = casework.calibration(workspace, "Few")
    assert known.calibration is None and known.reason == judgement.reason
    assert stored(workspace) == 0
    empty = casework.judge(workspace, few, PROBE, [], 0)
    assert not empty.enough and empty.reason
    nobody = casework.judge(workspace, few, PROBE, [], 2_000)
    assert not nobody.enough and "no candidate" in nobody.reason


def test_a_small_growth_is_scaled_and_a_larger_one_learned_anew(
    workspace: Workspace, gallery: Gallery
) -> None:
    before = judged(workspace, gallery)
    grown = add_people(workspace, "Booking", templates(12, 9, DIMENSION), first=240)
    after = judged(workspace, grown)
    assert after.calibration_sha256 == before.calibration_sha256
    assert after.people == 252
    assert casework.calibration(workspace, "Booking").older
    assert "learned before" in casework.calibration(workspace, "Booking").sentence
    more = add_people(workspace, "Booking", templates(8, 10, DIMENSION), first=252)
    anew = judged(workspace, more)
    assert anew.calibration_sha256 != before.calibration_sha256
    assert anew.learned_from == 260
    assert not casework.calibration(workspace, "Booking").older


def test_a_filter_has_a_calibration_of_its_own(workspace: Workspace, gallery: Gallery) -> None:
    men = PeopleFilter(sexes=frozenset("M"))
    index = workspace.index(gallery)
    found = [each for each in index.search(PROBE, 240) if int(each.person_id[-4:]) % 3]
    judgement = casework.judge(workspace, gallery, PROBE, found, len(found), men)
    assert judgement.enough and judgement.learned_from == 160
    assert judgement.calibration_sha256 != judged(workspace, gallery).calibration_sha256
    women = PeopleFilter(sexes=frozenset("F"))
    known = casework.calibration(workspace, "Booking", women)
    assert known.calibration is None and "80 people can be compared" in known.reason


def test_deleting_a_person_forgets_what_was_learned_from_them(
    workspace: Workspace, gallery: Gallery
) -> None:
    before = judged(workspace, gallery)
    casework.delete_person(workspace, "Booking", PersonId("person-0007"), "an order")
    assert stored(workspace) == 0
    after = judged(workspace, casework.find_gallery(workspace, "Booking"))
    assert after.learned_from == 239
    assert after.calibration_sha256 != before.calibration_sha256


def test_the_database_forgets_whoever_deletes_and_refuses_changes(
    workspace: Workspace, gallery: Gallery
) -> None:
    judged(workspace, gallery)
    changed = "UPDATE calibrations SET parameters = '{}'"
    with pytest.raises(IntegrityError, match="not authorized"):
        execute(workspace, changed)
    copied = "INSERT INTO calibrations SELECT 'b', gallery_id, gallery_version, gallery_people, "
    copied += "gallery_images, pack_sha256, within, parameters, 'short', learned_at, learned_by "
    with pytest.raises(IntegrityError, match="named by its hash"):
        execute(workspace, copied + "FROM calibrations")
    execute(workspace, "DELETE FROM portraits WHERE person_id = 'person-0001'")
    assert stored(workspace) == 0


def test_nothing_of_one_person_is_stored(workspace: Workspace, gallery: Gallery) -> None:
    judged(workspace, gallery)
    with workspace.database.read() as connection:
        row = connection.execute(text("SELECT * FROM calibrations")).one()
    kept = json.dumps([str(value) for value in row])
    assert "person-" not in kept
    numbers = json.loads(row.parameters)
    assert max(len(value) for value in numbers.values() if isinstance(value, list)) < 200, (
        "as many numbers as people would be numbers of people"
    )


def test_what_was_tampered_with_is_not_used(workspace: Workspace, gallery: Gallery) -> None:
    before = judged(workspace, gallery)
    with foreign(workspace) as connection:
        connection.execute("DROP TRIGGER calibrations_no_update")
        changed = "UPDATE calibrations SET parameters = json_set(parameters, '$.scale', 9.0)"
        connection.execute(changed)
    assert judged(workspace, gallery).calibration_sha256 == before.calibration_sha256


def test_nothing_is_kept_of_a_gallery_that_changed_while_it_was_learned(
    workspace: Workspace, gallery: Gallery
) -> None:
    casework.delete_person(workspace, "Booking", PersonId("person-0007"), "an order")
    known = calibrating.calibration(workspace, "Booking")
    assert known.calibration is not None
    calibrating._keep(workspace, replace(gallery), EVERYBODY, known.calibration)
    assert stored(workspace) == 1


def test_the_index_gives_the_moments(workspace: Workspace, gallery: Gallery) -> None:
    index = workspace.index(gallery)
    exact = moments_of(templates(240, dimension=DIMENSION).astype(np.float32))
    assert np.allclose(index.mean, exact.mean, atol=1e-9)
    assert np.allclose(index.second_moment, exact.second, atol=1e-9)
    assert index.images == exact.images
