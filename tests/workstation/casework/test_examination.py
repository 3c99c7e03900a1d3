"""From candidate to identification, step by step, by the people who may."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from tests.examinations import (
    FIRST,
    SECOND,
    SUPERVISOR,
    answer_checks,
    approve,
    compare,
    independent_item,
    ready_to_identify,
    verify,
)
from tests.fakes import COLOURS, RED, draw_faces
from tests.patterns import Pattern, fill_once
from tests.people import acting_as
from workstation import casework
from workstation.errors import CannotProceed, IdentificationRefused
from workstation.identification import Outcome, Stage, counts
from workstation.model import (
    Check,
    Conclusion,
    CorroborationKind,
    Finding,
    LineUp,
    PersonId,
    Search,
    VerificationResult,
    WitnessSaw,
)
from workstation.workspace import Workspace


def search_red(workspace: Workspace, folder: Path) -> Search:
    """A search with six candidates, nothing else."""
    for number, colour in enumerate(COLOURS):
        draw_faces(folder / "portraits" / f"p{number}.png", [colour])
    casework.create_gallery(workspace, "Booking", "a basis")
    casework.import_portraits(workspace, "Booking", folder / "portraits")
    case = casework.open_case(workspace, "1")
    item = casework.import_evidence(workspace, case.number, draw_faces(folder / "p.png", [RED]))
    face = casework.find_faces(workspace, item.id)[0]
    return casework.search(workspace, face.id, "Booking", "a reason")


@pytest.fixture(scope="module")
def pattern(tmp_path_factory: pytest.TempPathFactory) -> Pattern[Search]:
    return fill_once(tmp_path_factory.mktemp("pattern"), search_red)


@pytest.fixture
def search(pattern: Pattern[Search]) -> Search:
    """The search, in the workspace already."""
    return pattern.made


@pytest.fixture
def person(search: Search) -> PersonId:
    """The first candidate."""
    return search.candidates[0].person_id


def stage(workspace: Workspace, search: Search, person: PersonId) -> Stage:
    return casework.examination(workspace, search.id, person).stage


def test_the_whole_way(workspace: Workspace, search: Search, person: PersonId) -> None:
    assert stage(workspace, search, person) is Stage.SEARCHED
    assert len(casework.examination(workspace, search.id, person).missing) == 7
    compare(workspace, search, person)
    assert stage(workspace, search, person) is Stage.COMPARED
    independent_item(workspace, search, person)
    answer_checks(workspace, search, person)
    verified = verify(workspace, search, person)
    assert verified.result is VerificationResult.AGREES
    assert stage(workspace, search, person) is Stage.VERIFIED
    with pytest.raises(IdentificationRefused, match="approval of a supervisor is missing"):
        casework.identify(workspace, search.id, person)
    approve(workspace, search, person)
    assert stage(workspace, search, person) is Stage.APPROVED
    made = casework.identify(workspace, search.id, person, "All of it.")
    assert stage(workspace, search, person) is Stage.IDENTIFIED
    again = casework.decisions(workspace, search.id)[0]
    assert again == made
    assert again.grounds.verifications[0].verified_by == SECOND
    assert again.grounds.approval is not None
    assert again.grounds.approval.approved_by == SUPERVISOR
    assert casework.verify_log(workspace).ok


def test_analysis_after_the_candidates_does_not_serve(
    workspace: Workspace, search: Search, person: PersonId
) -> None:
    with acting_as(workspace, FIRST):
        assert casework.show_candidates(workspace, search.id)
        assert not casework.show_candidates(workspace, search.id)
        made = casework.analyse(workspace, search.probe.face_id, "Nose shows.", True)
        assert made.candidates_seen
        with pytest.raises(CannotProceed, match="no analysis of this probe"):
            casework.record_comparison(workspace, search.id, person, "alike", Conclusion.SAME)
    # Somebody who has not seen them can.
    compare(workspace, search, person, by="Another")
    found = casework.examination(workspace, search.id, person)
    assert found.stage is Stage.COMPARED
    assert found.grounds.analysis is not None
    assert found.grounds.analysis.analysed_by == "Another"


def test_a_probe_that_is_not_good_enough_is_not_compared(
    workspace: Workspace, search: Search, person: PersonId
) -> None:
    with acting_as(workspace, FIRST):
        casework.analyse(workspace, search.probe.face_id, "A few pixels.", False)
        with pytest.raises(CannotProceed, match="finds it good enough"):
            casework.record_comparison(workspace, search.id, person, "alike", Conclusion.SAME)


@pytest.mark.parametrize(
    "conclusion",
    [None, Conclusion.NO_CONCLUSION, Conclusion.DIFFERENT, Conclusion.STRONG_DIFFERENT],
)
def test_a_comparison_that_does_not_support_goes_no_further(
    workspace: Workspace, search: Search, person: PersonId, conclusion: Conclusion | None
) -> None:
    compare(workspace, search, person, conclusion=conclusion)
    assert stage(workspace, search, person) is Stage.ANALYSED
    with pytest.raises(CannotProceed, match="too early"):
        casework.request_verification(workspace, search.id, person)


def test_every_comparison_stays_readable_and_the_newest_holds(
    workspace: Workspace, search: Search, person: PersonId
) -> None:
    assert casework.comparisons(workspace, search.id, person) == ()
    first = compare(workspace, search, person, "Brow alike.", Conclusion.NO_CONCLUSION)
    second = compare(workspace, search, person, "Ears alike too.")
    compare(workspace, search, search.candidates[1].person_id, "Another one.")
    assert casework.comparisons(workspace, search.id, person) == (second, first)
    assert casework.comparison(workspace, search.id, person) == second


@pytest.mark.parametrize(
    ("kind", "derives", "saw", "line_up", "expected"),
    [
        (CorroborationKind.DNA, False, None, None, True),
        (CorroborationKind.DNA, True, None, None, False),
        (CorroborationKind.WITNESS, False, WitnessSaw.EVENT, LineUp.NONE, True),
        (CorroborationKind.WITNESS, False, WitnessSaw.EVENT, LineUp.BEFORE_SEARCH, True),
        (CorroborationKind.WITNESS, False, WitnessSaw.EVENT, LineUp.BECAUSE_OF_SEARCH, False),
        (CorroborationKind.WITNESS, False, WitnessSaw.FOOTAGE, LineUp.NONE, False),
        (CorroborationKind.WITNESS, False, WitnessSaw.NO_WITNESS, LineUp.NONE, False),
        (CorroborationKind.OTHER, False, WitnessSaw.NO_WITNESS, LineUp.NONE, True),
        (CorroborationKind.LOOK_ALIKE_OPINION, False, None, None, False),
    ],
)
def test_only_independent_items_count(
    workspace: Workspace,
    search: Search,
    person: PersonId,
    kind: CorroborationKind,
    derives: bool,
    saw: WitnessSaw | None,
    line_up: LineUp | None,
    expected: bool,
) -> None:
    item = casework.add_corroboration(
        workspace, search.id, kind, "s", "r", date(2026, 1, 2), "d", person
    )
    assert not counts(item)
    answered = casework.answer_independence(
        workspace, item.id, derives, "Found by the patrol.", saw, line_up
    )
    assert counts(answered) is expected
    told = {each.name: each for each in casework.requirements(workspace, search.id, person)}
    assert told["corroboration"].met is expected
    with pytest.raises(CannotProceed, match="answered already"):
        casework.answer_independence(workspace, item.id, False, "Found by the patrol.")


def test_attachments_are_kept(
    workspace: Workspace, search: Search, person: PersonId, tmp_path: Path
) -> None:
    report = tmp_path / "laboratory report.pdf"
    report.write_bytes(b"%PDF-1.7 a report")
    item = casework.add_corroboration(
        workspace,
        search.id,
        CorroborationKind.DNA,
        "s",
        "r",
        date(2026, 1, 2),
        "d",
        person,
        attachments=[report],
    )
    kept = casework.corroborations(workspace, search.id)[0].attachments
    assert kept == item.attachments
    assert kept[0].file_name == "laboratory report.pdf"
    assert casework.attachment_bytes(workspace, kept[0]) == report.read_bytes()


def test_a_contradiction_blocks_until_another_person_resolves_it(
    workspace: Workspace, search: Search, person: PersonId
) -> None:
    ready_to_identify(workspace, search, person)
    against = casework.answer_check(
        workspace,
        search.id,
        person,
        Check.HEIGHT,
        Finding.CONTRADICTION,
        "Footage at the door",
        "A head taller than the person in the footage.",
    )
    # A later answer does not take it away.
    casework.answer_check(
        workspace, search.id, person, Check.HEIGHT, Finding.NOTHING_AGAINST, "Asked again"
    )
    with pytest.raises(IdentificationRefused) as refused:
        casework.identify(workspace, search.id, person)
    assert any("contradiction is not resolved: height" in each for each in refused.value.reasons)
    with pytest.raises(CannotProceed, match="somebody else"):
        casework.resolve_contradiction(
            workspace, search.id, person, against.id, "Shoes.", "Inventory"
        )
    with acting_as(workspace, "D. Detective"):
        casework.resolve_contradiction(
            workspace, search.id, person, against.id, "The door is lower.", "Measured at the door"
        )
    with pytest.raises(IdentificationRefused, match="after the approval"):
        casework.identify(workspace, search.id, person)
    approve(workspace, search, person)
    casework.identify(workspace, search.id, person)


def test_a_verifier_knows_nothing(workspace: Workspace, search: Search, person: PersonId) -> None:
    compare(workspace, search, person)
    asked = casework.request_verification(workspace, search.id, person)
    with acting_as(workspace, SECOND):
        task = casework.blind_task(workspace, asked.id)
        assert [each.id for each in casework.waiting_verifications(workspace)] == [asked.id]
        assert task.labels == ("A", "B", "C", "D", "E", "F")
        assert casework.blind_probe(workspace, asked.id).ndim == 3
        for label in task.labels:
            assert casework.blind_portrait(workspace, asked.id, label).ndim == 3
        with pytest.raises(CannotProceed, match="for each portrait"):
            casework.verify_blind(workspace, asked.id, {"A": Conclusion.SAME}, "note")
    # The id is random, and may hold anything by chance.
    told = repr(task).replace(asked.id, "")
    for secret in (search.id, search.case_number + "'", person, search.candidates[0].image):
        assert secret not in told


def test_who_may_not_verify(workspace: Workspace, search: Search, person: PersonId) -> None:
    compare(workspace, search, person)
    asked = casework.request_verification(workspace, search.id, person)
    drawn = dict.fromkeys("ABCDEF", Conclusion.SAME)
    with acting_as(workspace, "Has seen them"):
        casework.show_candidates(workspace, search.id)
    for name in (workspace.user, FIRST, "Has seen them"):
        with acting_as(workspace, name):
            assert casework.waiting_verifications(workspace) == ()
            with pytest.raises(CannotProceed, match="Another examiner has to"):
                casework.verify_blind(workspace, asked.id, drawn, "note")
            with pytest.raises(CannotProceed, match="Another examiner has to"):
                casework.blind_probe(workspace, asked.id)


def test_disagreement_goes_to_a_third_and_is_never_hidden(
    workspace: Workspace, search: Search, person: PersonId
) -> None:
    compare(workspace, search, person)
    independent_item(workspace, search, person)
    answer_checks(workspace, search, person)
    first = verify(workspace, search, person, Conclusion.DIFFERENT)
    assert first.result is VerificationResult.DISAGREES
    assert stage(workspace, search, person) is Stage.COMPARED
    with pytest.raises(IdentificationRefused, match="third one has to verify"):
        casework.identify(workspace, search.id, person)
    asked = casework.request_verification(workspace, search.id, person)
    with acting_as(workspace, SECOND), pytest.raises(CannotProceed, match="Another examiner"):
        casework.blind_task(workspace, asked.id)
    casework.withdraw_verification_request(workspace, asked.id, "asked too early")
    verify(workspace, search, person, by="T. Third")
    assert stage(workspace, search, person) is Stage.VERIFIED
    approve(workspace, search, person)
    made = casework.identify(workspace, search.id, person)
    results = [each.result for each in made.grounds.verifications]
    assert results == [VerificationResult.DISAGREES, None, VerificationResult.AGREES]


def test_two_who_do_not_agree_end_it(
    workspace: Workspace, search: Search, person: PersonId
) -> None:
    compare(workspace, search, person)
    verify(workspace, search, person, Conclusion.NO_CONCLUSION)
    verify(workspace, search, person, others=Conclusion.SAME, by="T. Third")
    with pytest.raises(CannotProceed, match="did not agree"):
        casework.request_verification(workspace, search.id, person)
    with pytest.raises(IdentificationRefused, match="ends as inconclusive"):
        casework.identify(workspace, search.id, person)
    casework.conclude(workspace, search.id, Outcome.INCONCLUSIVE, "Two did not agree.", person)


@pytest.mark.parametrize("name", ["A. Tester", FIRST, SECOND])
def test_nobody_approves_their_own_work(
    workspace: Workspace, search: Search, person: PersonId, name: str
) -> None:
    compare(workspace, search, person)
    independent_item(workspace, search, person)
    answer_checks(workspace, search, person)
    verify(workspace, search, person)
    with pytest.raises(CannotProceed, match="their own work"):
        approve(workspace, search, person, by=name)


def test_a_supervisor_can_refuse(workspace: Workspace, search: Search, person: PersonId) -> None:
    ready_to_identify(workspace, search, person)
    with acting_as(workspace, SUPERVISOR):
        casework.approve(workspace, search.id, person, "The line-up is unclear.", False)
    with pytest.raises(IdentificationRefused, match="did not approve"):
        casework.identify(workspace, search.id, person)


def test_what_ended_goes_on_only_when_reopened(
    workspace: Workspace, search: Search, person: PersonId
) -> None:
    casework.conclude(workspace, search.id, Outcome.EXCLUDED, "Other ears.", person)
    assert stage(workspace, search, person) is Stage.CONCLUDED
    with pytest.raises(CannotProceed, match="Reopen it first"):
        compare(workspace, search, person)
    with pytest.raises(CannotProceed, match="Reopen it first"):
        independent_item(workspace, search, person)
    other = search.candidates[1].person_id
    compare(workspace, search, other)
    with pytest.raises(CannotProceed, match="needs a reason"):
        casework.reopen(workspace, search.id, " ", person)
    casework.reopen(workspace, search.id, "A sharper frame was found.", person)
    compare(workspace, search, person)
    assert len(casework.decisions(workspace, search.id)) == 1


def test_an_identification_ends_the_search_and_can_be_taken_back(
    workspace: Workspace, search: Search, person: PersonId
) -> None:
    ready_to_identify(workspace, search, person)
    casework.identify(workspace, search.id, person)
    other = search.candidates[1].person_id
    with pytest.raises(CannotProceed, match="Reopen it first"):
        compare(workspace, search, other)
    casework.reopen(workspace, search.id, "A twin came forward.")
    with pytest.raises(IdentificationRefused, match="identification already"):
        casework.identify(workspace, search.id, person)
    casework.conclude(workspace, search.id, Outcome.WITHDRAWN, "The twin was there.", person)
    outcomes = {each.outcome for each in casework.decisions(workspace, search.id)}
    assert outcomes == {Outcome.IDENTIFIED, Outcome.WITHDRAWN}
