"""The examiner's verbs on a real workspace, with the fake engine for speed."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from tests import people
from tests.examinations import (
    answer_checks,
    approve,
    compare,
    independent_item,
    ready_to_identify,
    verify,
)
from tests.fakes import BLUE, COLOURS, CYAN, GREEN, RED, FakeEngine, draw_faces
from workstation import casework
from workstation.errors import (
    CannotProceed,
    IdentificationRefused,
    SearchRefused,
    UnreadableImage,
)
from workstation.identification import Outcome
from workstation.model import (
    CaseNumber,
    CorroborationKind,
    ImportOutcome,
    PersonId,
    ProbeClass,
    Search,
)
from workstation.ports import Analysis
from workstation.progress import Progress
from workstation.workspace import Workspace


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Six portraits p0 to p5 and four files that cannot be enrolled."""
    folder = tmp_path / "portraits"
    for number, colour in enumerate(COLOURS):
        draw_faces(folder / f"p{number}.png", [colour])
    draw_faces(folder / "two.png", [RED, GREEN])
    draw_faces(folder / "none.png", [])
    draw_faces(folder / "small.png", [BLUE], side=12)
    (folder / "z.jpg").write_bytes((folder / "p0.png").read_bytes())
    (folder / "broken.jpg").write_bytes((folder / "p1.png").read_bytes()[:60])
    return folder


@pytest.fixture
def searched(workspace: Workspace, folder: Path, tmp_path: Path) -> Search:
    casework.create_gallery(workspace, "Booking", "a basis")
    casework.import_portraits(workspace, "Booking", folder)
    casework.open_case(workspace, "2026-1", "A title")
    probe = draw_faces(tmp_path / "probe.png", [(200, 50, 45), BLUE])
    item = casework.import_evidence(workspace, CaseNumber("2026-1"), probe)
    face = casework.find_faces(workspace, item.id)[0]
    return casework.search(workspace, face.id, "Booking", "a reason")


def add(workspace: Workspace, search: Search, kind: CorroborationKind, person: str | None) -> None:
    independent_item(workspace, search, None if person is None else PersonId(person), kind)


def actions(workspace: Workspace) -> list[str]:
    return [entry.action for entry in reversed(casework.log_entries(workspace))]


def test_every_file_of_an_import_is_enrolled_or_explained(
    workspace: Workspace, folder: Path
) -> None:
    casework.create_gallery(workspace, "Booking", "a basis")
    report = casework.import_portraits(workspace, "Booking", folder)
    assert (report.images, report.enrolled, report.people) == (11, 6, 6)
    assert {row.file: row.outcome for row in report.failed} == {
        "two.png": ImportOutcome.SEVERAL_FACES,
        "none.png": ImportOutcome.NO_FACE,
        "small.png": ImportOutcome.TOO_SMALL,
        "z.jpg": ImportOutcome.DUPLICATE,
        "broken.jpg": ImportOutcome.UNREADABLE,
    }
    assert all(row.reason.endswith(".") for row in report.failed)
    assert len(casework.import_rows(workspace, "Booking")) == 11
    again = casework.import_portraits(workspace, "Booking", folder)
    assert (again.enrolled, again.people) == (0, 6)
    assert {r.outcome for r in again.failed if r.file.startswith("p")} == {ImportOutcome.DUPLICATE}


def test_a_copy_of_a_file_that_was_not_enrolled_is_not_called_enrolled(
    workspace: Workspace, tmp_path: Path
) -> None:
    for name in ("a.png", "b.png"):
        draw_faces(tmp_path / "twice" / name, [])
    casework.create_gallery(workspace, "Booking", "a basis")
    first, second = casework.import_portraits(workspace, "Booking", tmp_path / "twice").failed
    assert first.outcome is ImportOutcome.NO_FACE
    assert second.outcome is ImportOutcome.DUPLICATE
    assert second.reason == "The same picture stands in this import before, as a.png."


def test_a_file_listed_for_two_people_is_enrolled_for_the_first_and_explained(
    workspace: Workspace, tmp_path: Path
) -> None:
    draw_faces(tmp_path / "one" / "a.png", [RED])
    manifest = tmp_path / "one" / "list.csv"
    manifest.write_text("file,person\na.png,P1\na.png,P2\n./a.png,P3\n", encoding="utf-8")
    casework.create_gallery(workspace, "Booking", "a basis")
    report = casework.import_portraits(workspace, "Booking", tmp_path / "one", manifest)
    assert (report.images, report.enrolled, report.people) == (3, 1, 1)
    assert [row.file for row in report.failed] == ["./a.png (line 4)", "a.png (line 3)"]
    assert [person.id for person in casework.people(workspace, "Booking")] == ["P1"]


class CancelAfter(Progress):
    """Cancels once so many files are done."""

    def __init__(self, files: int) -> None:
        super().__init__()
        self._files = files

    def on_step(self, done: int, total: int, what: str) -> None:
        if done >= self._files:
            self.cancel()


def test_a_cancelled_import_goes_on_where_it_stopped(workspace: Workspace, tmp_path: Path) -> None:
    many = tmp_path / "many"
    for number in range(50):
        draw_faces(many / f"{number:02}.png", [(200, number * 4, 30)])
    casework.create_gallery(workspace, "Booking", "a basis")
    first = casework.import_portraits(workspace, "Booking", many, progress=CancelAfter(16))
    assert first.cancelled
    assert 16 <= first.enrolled < 50
    assert casework.find_gallery(workspace, "Booking").images == first.enrolled
    second = casework.import_portraits(workspace, "Booking", many)
    assert (second.cancelled, second.resumed, second.enrolled) == (False, first.enrolled, 50)
    assert second.failed == ()
    assert "import.cancelled" in actions(workspace)
    assert "import.finished" in actions(workspace)


def test_a_gallery_never_mixes_packs(workspace: Workspace, folder: Path, tmp_path: Path) -> None:
    casework.create_gallery(workspace, "Booking", "a basis")
    workspace.close()

    class Other(FakeEngine):
        def __init__(self, pack_name: str | None = None) -> None:
            super().__init__(pack_name)
            self.pack = replace(self.pack, sha256="f" * 64)

    with (
        people.open_workspace(workspace.root, "A. Tester", engines=Other) as opened,
        pytest.raises(CannotProceed, match="enrolled with pack"),
    ):
        casework.import_portraits(opened, "Booking", folder)


def test_a_gallery_needs_a_name_a_basis_and_an_end(workspace: Workspace) -> None:
    casework.create_gallery(workspace, "Booking", "a basis")
    yesterday = datetime.now(UTC).date() - timedelta(days=1)
    for name, basis, until in (
        ("", "b", None),
        (" \n", "b", None),
        ("G", "", None),
        ("Booking", "b", None),
        ("G", "b", yesterday),
    ):
        with pytest.raises(CannotProceed):
            casework.create_gallery(workspace, name, basis, retention_date=until)
    assert [gallery.name for gallery in casework.galleries(workspace)] == ["Booking"]


def test_a_search_keeps_all_it_takes_to_repeat_it(workspace: Workspace, searched: Search) -> None:
    assert [c.rank for c in searched.candidates] == list(range(1, 7))
    assert searched.candidates[0].person_id == "p0"
    assert (searched.gallery_people, searched.gallery_images, searched.gallery_version) == (6, 6, 1)
    assert searched.provider == "FakeExecutionProvider"
    assert casework.find_search(workspace, searched.id[:8]) == searched
    assert casework.searches(workspace, CaseNumber("2026-1")) == (searched,)
    result = casework.replay(workspace, searched.id)
    assert result.same_ranks
    assert result.largest_difference == 0


def test_a_replay_uses_the_gallery_of_that_time(
    workspace: Workspace, searched: Search, tmp_path: Path
) -> None:
    draw_faces(tmp_path / "more" / "newcomer.png", [(202, 50, 45)])
    casework.import_portraits(workspace, "Booking", tmp_path / "more")
    face = casework.searched_face(workspace, searched)
    now = casework.search(workspace, face.id, "Booking", "a reason")
    assert now.candidates[0].person_id == "newcomer"
    assert casework.replay(workspace, searched.id).same
    casework.delete_person(workspace, "Booking", PersonId("p3"), "released")
    result = casework.replay(workspace, searched.id)
    assert not result.same
    assert "deleted" in result.sentence


class OtherDetector(FakeEngine):
    """A second pack whose detector draws larger boxes."""

    def analyse(self, data: bytes) -> Analysis:
        found = super().analyse(data)
        if self.pack.name != "other":
            return found
        larger = []
        for face in found.faces:
            x, y, width, height = face.box
            larger.append(replace(face, box=(x - 4, y - 4, width + 8, height + 8)))
        return Analysis(found.facts, tuple(larger), found.templates)


def test_a_probe_is_aligned_by_the_pack_of_its_gallery(tmp_path: Path) -> None:
    draw_faces(tmp_path / "portraits" / "p0.png", [RED])
    probe = draw_faces(tmp_path / "probe.png", [GREEN, RED])
    with people.create_workspace(tmp_path / "w", "A", engines=OtherDetector) as workspace:
        casework.create_gallery(workspace, "Default", "a basis")
        casework.create_gallery(workspace, "Other", "a basis", pack="other")
        for name in ("Default", "Other"):
            casework.import_portraits(workspace, name, tmp_path / "portraits")
        case = casework.open_case(workspace, "1")
    with people.open_workspace(tmp_path / "w", "A", engines=OtherDetector) as workspace:
        item = casework.import_evidence(workspace, case.number, probe)
        face = casework.find_faces(workspace, item.id)[1]
        x, y, width, height = face.detected.box
        for name, box in (
            ("Default", face.detected.box),
            ("Other", (x - 4, y - 4, width + 8, height + 8)),
        ):
            made = casework.search(workspace, face.id, name, "a reason")
            assert made.face.box == box
            assert made.candidates[0].score > 0.99
            assert casework.replay(workspace, made.id).same


def test_deleting_a_person_leaves_no_template_and_no_picture(
    workspace: Workspace, searched: Search
) -> None:
    (portrait,) = casework.portraits(workspace, "Booking", PersonId("p0"))
    casework.portrait_pixels(workspace, portrait.id)
    casework.delete_person(workspace, "Booking", PersonId("p0"), "released")
    with pytest.raises(CannotProceed):
        casework.portrait_pixels(workspace, portrait.id)
    assert not list(workspace.root.rglob(portrait.sha256))
    face = casework.searched_face(workspace, searched)
    again = casework.search(workspace, face.id, "Booking", "a reason")
    assert all(candidate.person_id != "p0" for candidate in again.candidates)
    assert "person.deleted" in actions(workspace)
    with pytest.raises(CannotProceed):
        casework.delete_person(workspace, "Booking", PersonId("p0"), "released")
    with pytest.raises(CannotProceed):
        casework.delete_person(workspace, "Booking", PersonId("p1"), "  ")


@pytest.mark.parametrize(
    "probe_class",
    [ProbeClass.SKETCH, ProbeClass.COMPOSITE, ProbeClass.GENERATED, ProbeClass.LOOK_ALIKE],
)
def test_pictures_of_nobody_are_not_searched(
    workspace: Workspace, searched: Search, probe_class: ProbeClass
) -> None:
    with pytest.raises(SearchRefused, match="cannot be searched"):
        casework.search(
            workspace, searched.probe.face_id, "Booking", "a reason", probe_class=probe_class
        )
    assert actions(workspace)[-1] == "search.refused"
    assert len(casework.searches(workspace, CaseNumber("2026-1"))) == 1


def test_a_search_needs_a_reason_and_a_gallery_in_time(
    workspace: Workspace, searched: Search, monkeypatch: pytest.MonkeyPatch
) -> None:
    face_id = searched.probe.face_id
    with pytest.raises(SearchRefused, match="reason"):
        casework.search(workspace, face_id, "Booking", " \u200b ")
    with pytest.raises(CannotProceed, match="between 1 and"):
        casework.search(workspace, face_id, "Booking", "why", limit=0)
    casework.create_gallery(workspace, "Empty", "a basis")
    with pytest.raises(CannotProceed, match="empty"):
        casework.search(workspace, face_id, "Empty", "why")
    later = datetime.now(UTC) + timedelta(days=400)
    monkeypatch.setattr(workspace, "now", lambda: later)
    with pytest.raises(SearchRefused, match="retention date"):
        casework.search(workspace, face_id, "Booking", "why")


def test_an_identification_is_refused_until_it_is_corroborated(
    workspace: Workspace, searched: Search
) -> None:
    person = PersonId("p0")
    with pytest.raises(IdentificationRefused) as refused:
        casework.identify(workspace, searched.id, person)
    assert len(refused.value.reasons) == 7
    compare(workspace, searched, person, "ears and brow compared")
    with pytest.raises(IdentificationRefused, match="corroborating evidence is missing"):
        casework.identify(workspace, searched.id, person)
    for kind in (
        CorroborationKind.LOOK_ALIKE_OPINION,
        CorroborationKind.LINE_UP_AFTER_SEARCH,
        CorroborationKind.SECOND_FACE_SEARCH,
    ):
        add(workspace, searched, kind, "p0")
        with pytest.raises(IdentificationRefused):
            casework.identify(workspace, searched.id, person)
    add(workspace, searched, CorroborationKind.TRANSACTION, "p3")
    answer_checks(workspace, searched, person)
    verify(workspace, searched, person)
    with pytest.raises(IdentificationRefused, match="evidence is missing"):
        approve(workspace, searched, person)
    with pytest.raises(IdentificationRefused):
        casework.identify(workspace, searched.id, person)
    assert casework.decisions(workspace, searched.id) == ()
    assert actions(workspace).count("identification.refused") == 6
    add(workspace, searched, CorroborationKind.WITNESS, "p0")
    approve(workspace, searched, person)
    made = casework.identify(workspace, searched.id, person)
    assert made.outcome is Outcome.IDENTIFIED
    assert made.comparison is not None
    assert made.note == made.comparison.note == "ears and brow compared"
    assert casework.decisions(workspace, searched.id) == (made,)
    assert casework.verify_log(workspace).ok


def test_the_note_written_last_holds_whatever_the_clock_says(
    workspace: Workspace, searched: Search, monkeypatch: pytest.MonkeyPatch
) -> None:
    person = PersonId("p0")
    compare(workspace, searched, person, "first note")
    early = datetime.now(UTC) - timedelta(days=30)
    monkeypatch.setattr(workspace, "now", lambda: early)
    compare(workspace, searched, person, "second note")
    compare(workspace, searched, person, "third note")
    note = casework.comparison(workspace, searched.id, person)
    assert note is not None
    assert note.note == "third note"


def test_one_search_leads_to_one_identification(workspace: Workspace, searched: Search) -> None:
    ready_to_identify(workspace, searched, PersonId("p0"))
    casework.identify(workspace, searched.id, PersonId("p0"))
    with pytest.raises(IdentificationRefused, match="already"):
        casework.identify(workspace, searched.id, PersonId("p1"))
    with pytest.raises(CannotProceed, match="ended"):
        casework.conclude(workspace, searched.id, Outcome.INCONCLUSIVE, "changed my mind")
    item = casework.corroborations(workspace, searched.id)[0]
    with pytest.raises(CannotProceed, match="no longer be withdrawn"):
        casework.withdraw_corroboration(workspace, item.id, "mistake")


def test_somebody_who_is_no_candidate_cannot_be_identified(
    workspace: Workspace, searched: Search
) -> None:
    add(workspace, searched, CorroborationKind.DNA, None)
    with pytest.raises(IdentificationRefused, match="not a candidate"):
        casework.identify(workspace, searched.id, PersonId("somebody"), "ears compared")


def test_a_withdrawn_item_does_not_count(workspace: Workspace, searched: Search) -> None:
    ready_to_identify(workspace, searched, PersonId("p0"))
    (item,) = casework.corroborations(workspace, searched.id, PersonId("p0"))
    assert casework.withdraw_corroboration(workspace, item.id, "another case").withdrawn
    with pytest.raises(IdentificationRefused, match="evidence is missing"):
        casework.identify(workspace, searched.id, PersonId("p0"))
    assert casework.corroborations(workspace, searched.id)[0].withdrawn


@pytest.mark.parametrize("field", ["source", "reference", "description"])
def test_an_item_without_substance_is_not_taken(
    workspace: Workspace, searched: Search, field: str
) -> None:
    texts = {"source": "s", "reference": "r", "description": "d"} | {field: " ... "}
    with pytest.raises(CannotProceed, match=field):
        casework.add_corroboration(
            workspace, searched.id, CorroborationKind.DNA, dated=date(2026, 1, 1), **texts
        )
    with pytest.raises(CannotProceed, match="future"):
        casework.add_corroboration(
            workspace, searched.id, CorroborationKind.DNA, "s", "r", date(2999, 1, 1), "d"
        )


def test_the_other_outcomes(workspace: Workspace, searched: Search) -> None:
    with pytest.raises(IdentificationRefused):
        casework.conclude(workspace, searched.id, Outcome.IDENTIFIED, "a note", PersonId("p0"))
    with pytest.raises(CannotProceed, match="names a candidate"):
        casework.conclude(workspace, searched.id, Outcome.EXCLUDED, "a note")
    with pytest.raises(CannotProceed, match="note"):
        casework.conclude(workspace, searched.id, Outcome.INCONCLUSIVE, "")
    casework.conclude(workspace, searched.id, Outcome.EXCLUDED, "other ears", PersonId("p1"))
    casework.conclude(workspace, searched.id, Outcome.NOT_ENOUGH_INFORMATION, "too blurred")
    outcomes = [decision.outcome for decision in casework.decisions(workspace, searched.id)]
    assert outcomes == [Outcome.NOT_ENOUGH_INFORMATION, Outcome.EXCLUDED]


def test_evidence_is_taken_in_once_and_only_if_it_is_an_image(
    workspace: Workspace, searched: Search, tmp_path: Path
) -> None:
    number = CaseNumber("2026-1")
    again = casework.import_evidence(workspace, number, tmp_path / "probe.png")
    assert casework.evidence(workspace, number) == (again,)
    faces = casework.find_faces(workspace, again.id)
    assert faces == casework.find_faces(workspace, again.id)
    assert [face.detected.box[0] for face in faces] == sorted(f.detected.box[0] for f in faces)
    for name, content in (("empty.png", b""), ("text.png", b"hello"), ("cut.png", b"\x89PNG\r\n")):
        (tmp_path / name).write_bytes(content)
        with pytest.raises(UnreadableImage):
            casework.import_evidence(workspace, number, tmp_path / name)
    with pytest.raises(CannotProceed):
        casework.import_evidence(workspace, number, tmp_path / "missing.png")
    with pytest.raises(CannotProceed, match="no case"):
        casework.import_evidence(workspace, CaseNumber("9"), tmp_path / "probe.png")
    assert len(casework.evidence(workspace, number)) == 1


@pytest.mark.parametrize(
    "name",
    ["<img src=x>.png", "\u4eba\u306e\u9854.png", "\u0645\u0631\u062d\u0628\u0627.png",
     "'; DROP TABLE log; --.png", "\U0001f600.png", "a" * 200 + ".png", "-rf.png"],
)  # fmt: skip
def test_hostile_names_are_only_names(workspace: Workspace, tmp_path: Path, name: str) -> None:
    folder = tmp_path / "hostile"
    draw_faces(folder / name, [CYAN])
    casework.create_gallery(workspace, name, name)
    report = casework.import_portraits(workspace, name, folder)
    assert report.enrolled == 1
    case = casework.open_case(workspace, name, name)
    item = casework.import_evidence(workspace, case.number, folder / name)
    assert item.file_name == name
    face = casework.find_faces(workspace, item.id)[0]
    made = casework.search(workspace, face.id, name, name)
    assert made.candidates[0].score == pytest.approx(1.0, abs=1e-6)
    assert casework.verify_log(workspace).ok
