"""Morphological analysis by components: who may answer, what may be answered, what it leads to."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy.exc import DBAPIError

from tests import people
from tests.examinations import (
    FIRST,
    SECOND,
    approve,
    compare,
    limits,
    look_closely,
    ready_to_identify,
    region,
    view,
)
from tests.fakes import COLOURS, RED, FakeEngine, draw_faces
from tests.people import acting_as
from tests.scanned import Passage, add_scan
from workstation import casework
from workstation.casework.examining import read_examination
from workstation.errors import CannotProceed, IdentificationRefused, NotPermitted
from workstation.identification import Outcome, Stage
from workstation.ledger.commitments import told
from workstation.model import (
    ComponentFinding,
    Conclusion,
    ContextFact,
    Likeness,
    Limit,
    LimitKind,
    Pane,
    PersonId,
    PortraitId,
    ScanState,
    Search,
    Subject,
    View,
)
from workstation.model.accounts import Role
from workstation.storage.footage_tables import track_faces
from workstation.workspace import Workspace


@pytest.fixture(scope="module")
def opened(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Workspace, Iterator[Any]]]:
    """One workspace, and faces that nobody has analysed, for as many tests as come."""
    folder = tmp_path_factory.mktemp("components")
    with people.create_workspace(folder / "w", "A. Tester", engines=FakeEngine) as workspace:
        for number, colour in enumerate(COLOURS):
            draw_faces(folder / "portraits" / f"p{number}.png", [colour])
        casework.create_gallery(workspace, "Booking", "a basis")
        casework.import_portraits(workspace, "Booking", folder / "portraits")
        case = casework.open_case(workspace, "1", "T", "O", "Statute 1", "Why", "R. Officer")

        def faces() -> Iterator[Any]:
            for number in range(100):
                drawn = draw_faces(folder / f"q{number}.png", [RED] * 8, (480, 100 + number), 40)
                item = casework.import_evidence(workspace, case.number, drawn)
                yield from casework.find_faces(workspace, item.id)

        yield workspace, faces()


@pytest.fixture
def workspace(opened: tuple[Workspace, Iterator[Any]]) -> Workspace:
    return opened[0]


@pytest.fixture
def search(opened: tuple[Workspace, Iterator[Any]]) -> Search:
    """A search of a face of its own."""
    return casework.search(opened[0], next(opened[1]).id, "Booking", "a reason")


@pytest.fixture
def person(search: Search) -> PersonId:
    return search.candidates[0].person_id


def analysed(workspace: Workspace, search: Search, by: str = FIRST) -> None:
    with acting_as(workspace, by):
        casework.analyse(workspace, search.probe.face_id, "Brow and nose show.", True)


def answer(
    workspace: Workspace,
    search: Search,
    person: PersonId,
    component: str = "nose",
    likeness: Likeness = Likeness.SIMILAR,
    by: str = FIRST,
    **more: Any,
) -> ComponentFinding:
    shown: dict[str, Any] = {"visible_in_probe": True, "visible_in_portrait": True}
    with acting_as(workspace, by):
        return casework.record_component(
            workspace, search.id, person, component, likeness=likeness, **(shown | more)
        )


def test_findings_come_back_as_they_were_and_in_the_order_of_the_list(
    workspace: Workspace, search: Search, person: PersonId
) -> None:
    analysed(workspace, search)
    ears = answer(workspace, search, person, "ears", Likeness.EXPLAINABLE, note=" Hair over them. ")
    nose = answer(
        workspace,
        search,
        person,
        characteristics={"tip": Likeness.SIMILAR},
        regions=[region(search, person, 3)],
    )
    again = answer(workspace, search, person, "ears", Likeness.DISSIMILAR)
    skin = answer(
        workspace, search, person, "skin", Likeness.NOT_COMPARABLE, visible_in_probe=False
    )
    assert ears.note == "Hair over them."
    with acting_as(workspace, FIRST):
        assert casework.component_history(workspace, search.id, person) == (ears, nose, again, skin)
        assert casework.component_findings(workspace, search.id, person) == (skin, nose, again)
    entries = [e for e in casework.log_entries(workspace, 20) if e.action == "component.answered"]
    (entry,) = [each for each in entries if told(each)["finding"] == ears.id]
    facts = told(entry)
    assert (facts["case"], facts["component"], facts["note"]) == ("1", "ears", "Hair over them.")
    assert b"Hair over" not in entry.body


def test_nobody_answers_without_an_analysis_of_their_own_made_first(
    workspace: Workspace, search: Search, person: PersonId
) -> None:
    with pytest.raises(CannotProceed, match="no analysis"):
        answer(workspace, search, person)
    analysed(workspace, search)
    with pytest.raises(CannotProceed, match="no analysis"):
        answer(workspace, search, person, by="Somebody else")
    with acting_as(workspace, "S. Late"):
        casework.show_candidates(workspace, search.id)
    analysed(workspace, search, "S. Late")
    with pytest.raises(CannotProceed, match="no analysis"):
        answer(workspace, search, person, by="S. Late")


def test_only_an_examiner_answers(workspace: Workspace, search: Search, person: PersonId) -> None:
    with acting_as(workspace, "D. Only", [Role.DETECTIVE]):
        with pytest.raises(NotPermitted):
            casework.record_component(
                workspace, search.id, person, "nose", visible_in_probe=True,
                visible_in_portrait=True, likeness=Likeness.SIMILAR,
            )  # fmt: skip
        with pytest.raises(NotPermitted):
            casework.add_remark(workspace, search.id, person, "Looks right.")


def test_not_while_a_verification_is_under_way_and_not_after_a_decision(
    workspace: Workspace, search: Search, person: PersonId
) -> None:
    compare(workspace, search, person)
    asked = casework.request_verification(workspace, search.id, person)
    with pytest.raises(CannotProceed, match="under way"):
        answer(workspace, search, person)
    casework.withdraw_verification_request(workspace, asked.id, "too early")
    answer(workspace, search, person)
    casework.conclude(workspace, search.id, Outcome.INCONCLUSIVE, "Too little.", person)
    with pytest.raises(CannotProceed, match="has ended"):
        answer(workspace, search, person)
    casework.reopen(workspace, search.id, "A sharper frame.", person)
    answer(workspace, search, person)


def test_whoever_answers_or_remarks_can_no_longer_verify_blindly(
    workspace: Workspace, search: Search, person: PersonId
) -> None:
    analysed(workspace, search, SECOND)
    answer(workspace, search, person, by=SECOND)
    compare(workspace, search, person)
    with acting_as(workspace, "P. Peer"):
        casework.add_remark(workspace, search.id, person, "The ears differ.", "ears")
    asked = casework.request_verification(workspace, search.id, person)
    for who in (SECOND, "P. Peer"):
        with acting_as(workspace, who):
            assert casework.candidates_shown(workspace, search.id)
            assert asked.id not in {e.id for e in casework.waiting_verifications(workspace)}
            with pytest.raises(CannotProceed, match="cannot make this"):
                casework.blind_task(workspace, asked.id)
    with acting_as(workspace, "N. Nobody"):
        assert casework.blind_task(workspace, asked.id).id == asked.id


@pytest.mark.parametrize(
    ("changes", "why"),
    [
        ({"component": "face"}, "no such component"),
        ({"visible_in_probe": False}, "cannot be compared"),
        ({"visible_in_portrait": False, "likeness": Likeness.DISSIMILAR}, "cannot be compared"),
        (
            {
                "visible_in_probe": False,
                "likeness": Likeness.NOT_COMPARABLE,
                "characteristics": {"tip": Likeness.SIMILAR},
            },
            "cannot be compared",
        ),
        ({"likeness": Likeness.EXPLAINABLE}, "needs its explanation"),
        ({"likeness": Likeness.EXPLAINABLE, "note": " ... "}, "needs its explanation"),
        ({"characteristics": {"lobe": Likeness.SIMILAR}}, "does not belong"),
        ({"characteristics": [("tip", Likeness.SIMILAR)] * 2}, "answered twice"),
    ],
)
def test_what_cannot_be_answered_is_refused_and_leaves_nothing(
    workspace: Workspace, search: Search, person: PersonId, changes: dict[str, Any], why: str
) -> None:
    analysed(workspace, search)
    with pytest.raises(CannotProceed, match=why):
        answer(workspace, search, person, **changes)
    with acting_as(workspace, FIRST):
        assert not casework.candidates_shown(workspace, search.id)
        casework.show_candidates(workspace, search.id)
        assert casework.component_history(workspace, search.id, person) == ()


def test_regions_lie_within_the_pictures_of_this_comparison(
    workspace: Workspace, search: Search, person: PersonId
) -> None:
    analysed(workspace, search)
    good = region(search, person)
    other = region(search, search.candidates[1].person_id)
    outside = ((1.0, 1.0), (5000.0, 2.0), (3.0, 3.0))
    nowhere = ((1.0, 1.0), (float("nan"), 2.0), (3.0, 3.0))
    for wrong, why in (
        (replace(good, portrait_id=other.portrait_id), "not a portrait of this candidate"),
        (replace(good, face_id=PortraitId("x")), "not of the probe"),  # type: ignore[arg-type]
        (replace(good, in_probe=outside), "leaves the picture"),
        (replace(good, in_portrait=outside), "leaves the picture"),
        (replace(good, in_portrait=nowhere), "leaves the picture"),
    ):
        with pytest.raises(CannotProceed, match=why):
            answer(workspace, search, person, regions=[wrong])
    answer(workspace, search, person, regions=[replace(good, in_portrait=())])
    with pytest.raises(CannotProceed, match="another component"):
        answer(workspace, search, person, "ears", regions=[good])
    # The same number again on its own component, and a free one elsewhere.
    answer(workspace, search, person, regions=[good])
    answer(workspace, search, person, "ears", regions=[replace(good, number=2)])


def test_nobody_reads_what_others_found_before_the_candidates_are_shown_to_them(
    workspace: Workspace, search: Search, person: PersonId
) -> None:
    look_closely(workspace, search, person)
    with acting_as(workspace, "V. Verifier"):
        for read in (
            casework.component_findings,
            casework.component_history,
            casework.remarks,
            casework.context_asked,
            casework.suggested_limits,
        ):
            with pytest.raises(CannotProceed, match="not been shown to you"):
                read(workspace, search.id, person)
        casework.show_candidates(workspace, search.id)
        assert len(casework.component_findings(workspace, search.id, person)) == 2
        assert len(casework.remarks(workspace, search.id, person)) == 2


def test_a_comparison_keeps_all_that_it_was_reached_with(
    workspace: Workspace, search: Search, person: PersonId
) -> None:
    analysed(workspace, search, "B. Beside")
    made = look_closely(workspace, search, person)
    assert [each.kind for each in made.limits] == list(LimitKind)
    assert made.view == view(search, person)
    with acting_as(workspace, FIRST):
        findings = casework.component_history(workspace, search.id, person)
    assert made.findings == tuple(each.id for each in findings)
    assert casework.comparison(workspace, search.id, person) == made
    # What somebody else found, and what was found afterwards, is not what it rests on.
    answer(workspace, search, person, "mouth", Likeness.DISSIMILAR, by="B. Beside")
    answer(workspace, search, person, "nose", Likeness.DISSIMILAR)
    assert casework.comparison(workspace, search.id, person) == made
    later = compare(workspace, search, person)
    with acting_as(workspace, FIRST):
        holding = casework.component_findings(workspace, search.id, person)
    own = {each.id for each in holding if each.found_by == FIRST}
    assert set(later.findings) == own
    assert len(own) == len(holding) - 1


@pytest.mark.parametrize(
    ("given_limits", "why"),
    [
        (limits()[1:], "not said whether"),
        ((Limit(LimitKind.SIZE, False),), "not said whether"),
        ((*limits(), Limit(LimitKind.SIZE, False)), "twice"),
        ((Limit(LimitKind.SIZE, True, " "), *limits()[1:]), "not said how"),
    ],
)
def test_limits_are_answered_whole_or_not_at_all(
    workspace: Workspace,
    search: Search,
    person: PersonId,
    given_limits: tuple[Limit, ...],
    why: str,
) -> None:
    analysed(workspace, search)
    with acting_as(workspace, FIRST):
        with pytest.raises(CannotProceed, match=why):
            casework.record_comparison(
                workspace, search.id, person, "Ears.", Conclusion.SAME, limits=given_limits
            )
        assert casework.comparison(workspace, search.id, person) is None
        whole = casework.record_comparison(
            workspace, search.id, person, "Ears.", Conclusion.SAME, limits=limits(pose="Turned.")
        )
        bare = casework.record_comparison(workspace, search.id, person, "Ears.", Conclusion.SAME)
    assert [each.kind for each in whole.limits if each.limits] == [LimitKind.POSE]
    assert bare.limits == ()


def test_a_view_shows_this_probe_and_this_person(
    workspace: Workspace, search: Search, person: PersonId
) -> None:
    analysed(workspace, search)
    other = view(search, search.candidates[1].person_id)
    elsewhere = Pane(Subject.FRAME, PortraitId("x"))  # type: ignore[arg-type]
    mixed = View((elsewhere, *view(search, person).panes))
    for wrong, why in ((other, "not a portrait"), (mixed, "not of the probe")):
        with acting_as(workspace, FIRST), pytest.raises(CannotProceed, match=why):
            casework.record_comparison(workspace, search.id, person, "Ears.", view=wrong)


def test_other_frames_of_the_track_may_be_looked_at_and_no_other_track_s(
    workspace: Workspace, search: Search, person: PersonId
) -> None:
    passages = [Passage(RED, 0, 10), Passage(RED, 20, 30)]
    add_scan(workspace, search.evidence_id, passages, state=ScanState.STOPPED)
    own, other = casework.tracks_of_case(workspace, search.case_number)[-2:]
    with workspace.database.write() as connection:
        connection.execute(
            track_faces.insert().values(
                track_id=own.id, rank=9, face_id=search.probe.face_id, enough=True, reasons=[]
            )
        )
    analysed(workspace, search)
    panes = view(search, person).panes
    shown, strange = (
        View((*panes, Pane(Subject.FRAME, track.best[0].face.id))) for track in (own, other)
    )
    with acting_as(workspace, FIRST):
        made = casework.record_comparison(workspace, search.id, person, "Ears.", view=shown)
        assert casework.comparison(workspace, search.id, person) == made
        with pytest.raises(CannotProceed, match="nor of its track"):
            casework.record_comparison(workspace, search.id, person, "Ears.", view=strange)


def test_an_approval_ends_with_what_is_found_or_remarked_after_it(
    workspace: Workspace, search: Search, person: PersonId
) -> None:
    def stage() -> Stage:
        with workspace.database.read() as connection:
            return read_examination(connection, search, person).stage

    ready_to_identify(workspace, search, person)
    assert stage() is Stage.APPROVED
    with acting_as(workspace, "P. Peer"):
        casework.add_remark(workspace, search.id, person, "Look at the ears again.")
    assert stage() is Stage.VERIFIED
    with pytest.raises(IdentificationRefused, match="after the approval"):
        casework.identify(workspace, search.id, person)
    approve(workspace, search, person)
    answer(workspace, search, person)
    assert stage() is Stage.VERIFIED
    approve(workspace, search, person)
    with acting_as(workspace, FIRST):
        casework.ask_context(workspace, search.id, person, ContextFact.NAME)
    made = casework.identify(workspace, search.id, person)
    assert casework.decisions(workspace, search.id)[0] == made


def test_nobody_approves_what_they_helped_to_look_at(
    workspace: Workspace, search: Search, person: PersonId
) -> None:
    """Also where somebody else compared, and their answers are not what it rests on."""
    analysed(workspace, search, "B. Both")
    answer(workspace, search, person, by="B. Both")
    ready_to_identify(workspace, search, person)
    with acting_as(workspace, "B. Both"), pytest.raises(CannotProceed, match="own work"):
        casework.approve(workspace, search.id, person, "Looked at.")
    with pytest.raises(DBAPIError, match="own work"), workspace.database.write() as connection:
        connection.exec_driver_sql(
            "INSERT INTO approvals SELECT 'new', search_id, person_id, position + 1, approved, "
            "note, basis, approved_at, 'B. Both', records, remarked FROM approvals "
            f"WHERE search_id = '{search.id}'"
        )


@given(
    answers=st.dictionaries(
        st.sampled_from(["nose", "ears", "mouth", "skin", "eyes"]),
        st.sampled_from([Likeness.SIMILAR, Likeness.DISSIMILAR, Likeness.NOT_COMPARABLE]),
        min_size=1,
    ),
    conclusion=st.sampled_from([None, *Conclusion]),
)
@settings(
    max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_no_conclusion_is_ever_computed_from_answers(
    opened: tuple[Workspace, Iterator[Any]],
    answers: dict[str, Likeness],
    conclusion: Conclusion | None,
) -> None:
    """Whatever is answered, nothing is concluded but what the examiner concludes."""
    workspace, faces = opened
    search = STARTED.setdefault("one", casework.search(workspace, next(faces).id, "Booking", "why"))
    person = search.candidates[0].person_id
    if not casework.comparisons(workspace, search.id, person):
        analysed(workspace, search)
    before = casework.comparisons(workspace, search.id, person)
    for component, likeness in answers.items():
        answer(workspace, search, person, component, likeness)
    assert casework.comparisons(workspace, search.id, person) == before
    assert casework.decisions(workspace, search.id) == ()
    with acting_as(workspace, FIRST):
        made = casework.record_comparison(workspace, search.id, person, "Looked.", conclusion)
    assert made.conclusion is conclusion
    supports = conclusion is not None and conclusion.supports_same
    stage = casework.examination(workspace, search.id, person).stage
    assert stage is (Stage.COMPARED if supports else Stage.ANALYSED)


STARTED: dict[str, Search] = {}
