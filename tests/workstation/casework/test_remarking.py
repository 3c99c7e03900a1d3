"""Remarks of peers in threads, and facts that are hidden until somebody asks."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.examinations import FIRST, compare
from tests.fakes import COLOURS, RED, draw_faces
from tests.people import acting_as
from workstation import casework
from workstation.errors import CannotProceed
from workstation.identification import Outcome
from workstation.ledger.commitments import told
from workstation.model import ContextFact, LogEntry, PersonId, RemarkId, Search
from workstation.model.accounts import Role
from workstation.workspace import Workspace


@pytest.fixture
def search(workspace: Workspace, tmp_path: Path) -> Search:
    """A search whose first candidate was compared."""
    for number, colour in enumerate(COLOURS):
        draw_faces(tmp_path / "portraits" / f"p{number}.png", [colour])
    casework.create_gallery(workspace, "Booking", "a basis")
    casework.import_portraits(workspace, "Booking", tmp_path / "portraits")
    case = casework.open_case(workspace, "1")
    item = casework.import_evidence(workspace, case.number, draw_faces(tmp_path / "p.png", [RED]))
    face = casework.find_faces(workspace, item.id)[0]
    made = casework.search(workspace, face.id, "Booking", "a reason")
    compare(workspace, made, made.candidates[0].person_id)
    return made


@pytest.fixture
def person(search: Search) -> PersonId:
    return search.candidates[0].person_id


def entries(workspace: Workspace, action: str) -> list[LogEntry]:
    return [each for each in casework.log_entries(workspace, 50) if each.action == action]


def test_an_answer_stands_in_the_thread_of_what_it_answers(
    workspace: Workspace, search: Search, person: PersonId
) -> None:
    with acting_as(workspace, "P. Peer", [Role.SUPERVISOR]):
        whole = casework.add_remark(workspace, search.id, person, " A second portrait helps. ")
        first = casework.add_remark(workspace, search.id, person, "The lobes differ.", "ears")
    with acting_as(workspace, FIRST):
        second = casework.add_remark(workspace, search.id, person, "Shade.", answers=first.id)
        third = casework.add_remark(
            workspace, search.id, person, "And blur.", "ears", answers=second.id
        )
        assert casework.remarks(workspace, search.id, person) == (whole, first, second, third)
    assert (whole.component, whole.text) == ("", "A second portrait helps.")
    assert (second.component, third.answers) == ("ears", second.id)
    entry = entries(workspace, "remark.written")[-1]
    assert told(entry)["note"] == "A second portrait helps."
    assert b"portrait helps" not in entry.body


def test_what_cannot_be_remarked(workspace: Workspace, search: Search, person: PersonId) -> None:
    with acting_as(workspace, FIRST):
        ears = casework.add_remark(workspace, search.id, person, "The lobes differ.", "ears")
        for text, component, answers, why in (
            (" . ", "", None, "remark is empty"),
            ("Alike.", "face", None, "no such component"),
            ("Alike.", "", RemarkId("x"), "no such remark"),
            ("Alike.", "nose", ears.id, "no such remark"),
        ):
            with pytest.raises(CannotProceed, match=why):
                casework.add_remark(workspace, search.id, person, text, component, answers)
        other = search.candidates[1].person_id
        with pytest.raises(CannotProceed, match="no such remark"):
            casework.add_remark(workspace, search.id, other, "Alike.", answers=ears.id)
        assert casework.remarks(workspace, search.id, person) == (ears,)
    casework.conclude(workspace, search.id, Outcome.INCONCLUSIVE, "Too little.", person)
    with acting_as(workspace, FIRST), pytest.raises(CannotProceed, match="has ended"):
        casework.add_remark(workspace, search.id, person, "One more.")


def test_a_fact_is_asked_for_once_by_each_and_for_good(
    workspace: Workspace, search: Search, person: PersonId
) -> None:
    with acting_as(workspace, FIRST):
        first = casework.ask_context(workspace, search.id, person, ContextFact.RANK)
        assert casework.ask_context(workspace, search.id, person, ContextFact.RANK) == first
        name = casework.ask_context(workspace, search.id, person, ContextFact.NAME)
    with acting_as(workspace, "O. Other"):
        other = casework.ask_context(workspace, search.id, person, ContextFact.RANK)
        assert casework.candidates_shown(workspace, search.id)
        assert casework.context_asked(workspace, search.id, person) == (first, name, other)
    assert other.asked_by == "O. Other"
    logged = entries(workspace, "context.asked")
    assert [told(each)["fact"] for each in logged] == ["rank", "name", "rank"]
    assert person.encode() not in logged[0].body


def test_asking_and_remarking_about_somebody_else_is_refused(
    workspace: Workspace, search: Search
) -> None:
    nobody = PersonId("nobody")
    with pytest.raises(CannotProceed, match="not a candidate"):
        casework.ask_context(workspace, search.id, nobody, ContextFact.RANK)
    with pytest.raises(CannotProceed, match="not a candidate"):
        casework.add_remark(workspace, search.id, nobody, "Alike.")
    with pytest.raises(CannotProceed, match="not a candidate"):
        casework.suggested_limits(workspace, search.id, nobody)
