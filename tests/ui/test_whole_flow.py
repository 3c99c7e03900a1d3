"""The main job from an empty folder to a lead sheet, through the real window and the real core."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from tests import people
from tests.examinations import SECOND, SUPERVISOR
from tests.fakes import BLUE, GREEN, RED, YELLOW, FakeEngine, draw_faces
from tests.people import acting_as
from tests.ui.examination import ALT, KeyboardExaminer
from tests.ui.examiner import CONTROL, SHIFT, Examiner
from ui.remembered import Remembered
from ui.tasks import TaskRunner
from ui.window import MainWindow
from workstation import app
from workstation.identification import NOT_CORROBORATING
from workstation.model import Conclusion, CorroborationKind
from workstation.ports import FaceEngine
from workstation.workspace import Workspace

Engines = Callable[[str | None], FaceEngine]


@pytest.fixture
def sit_down(
    qtbot: QtBot, tasks: TaskRunner, remembered: Remembered
) -> Iterator[Callable[[Engines | None], Examiner]]:
    """Opens the window at its start page; without a fake the engine has its own process."""
    opened: list[MainWindow] = []

    def sit(engines: Engines | None) -> Examiner:
        def enter(root: Path) -> Workspace:
            return app.open_workspace(root, engines=engines, hasher=people.CHEAP)

        def make(root: Path) -> Workspace:
            return app.create_workspace(root, engines=engines, hasher=people.CHEAP)

        if engines is None:
            window = MainWindow(tasks, remembered)
        else:
            window = MainWindow(tasks, remembered, enter, make)
        opened.append(window)
        qtbot.addWidget(window)
        with qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        return Examiner(qtbot, window, tasks)

    yield sit
    tasks.stop()
    for window in opened:
        if window.work_area is not None:
            window.work_area.desk.workspace.close()
            window.work_area = None


def answer_folder(monkeypatch: pytest.MonkeyPatch, folder: Path) -> None:
    """The system's own dialog for folders is not ours to test: it answers at once."""
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_args: str(folder))


def answer_files(monkeypatch: pytest.MonkeyPatch, *files: Path) -> None:
    """The system's own dialog for files answers at once."""
    names = [str(file) for file in files]
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_args: (names, ""))


def set_up_case(
    examiner: Examiner,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    portraits: Path,
    frame: Path,
) -> None:
    """Workspace, gallery with portraits, case and evidence."""
    window = examiner.window
    (tmp_path / "workspace").mkdir()
    answer_folder(monkeypatch, tmp_path / "workspace")
    examiner.click(window.start_page.make)
    examiner.wait()
    form = window.sign_in_page.first
    form.name.clear()
    examiner.write(form.name, "Det. Example")
    examiner.write(form.password, people.PASSWORD)
    examiner.write(form.again, people.PASSWORD)
    for box in form.roles.boxes.values():
        box.setChecked(True)
    with examiner.qtbot.waitSignal(window.ready):
        examiner.click(form.verb)
    examiner.wait()
    examiner.press(Qt.Key.Key_G, CONTROL | SHIFT)
    examiner.fill_form({"Name": "Booking", "Lawful basis": "Department order 7.4"})
    answer_folder(monkeypatch, portraits)
    examiner.press(Qt.Key.Key_I, CONTROL | SHIFT)
    examiner.fill_form({"Folder": str(portraits)})
    examiner.press(Qt.Key.Key_N, CONTROL)
    examiner.fill_form(
        {
            "Case number": "2026-0117",
            "Title": "Counter, NE 2nd Ave",
            "Offence": "Entry without right",
            "Legal authority": "General order 7",
            "Reason": "Nobody knows who it was",
            "Requesting officer": "R. Officer",
        }
    )
    answer_files(monkeypatch, frame)
    examiner.press(Qt.Key.Key_I, CONTROL)


def search(examiner: Examiner, faces: int) -> None:
    """Choose the first face and search the gallery for it."""
    desk = examiner.area.desk
    assert len(examiner.area.frame_faces.model.faces) == faces
    panel = examiner.area.evidence_place.search_panel
    if faces > 1:
        assert desk.face is None
        assert "a face" in panel.hindrances.text()
        examiner.press(Qt.Key.Key_BracketRight)
    assert desk.face == examiner.area.frame_faces.model.faces[0]
    assert not panel.search_button.isEnabled()
    examiner.choose(panel.form.probe_class, "sketch")
    examiner.write(panel.form.reason, "Who stood at the counter")
    assert "refused" in panel.form.explanation.text()
    examiner.click(panel.search_button)
    assert "cannot be searched" in panel.refusal.text()
    assert desk.search is None
    examiner.choose(panel.form.probe_class, "camera frame")
    assert not panel.form.explanation.isVisible()
    assert not panel.hindrances.isVisible()
    examiner.click(panel.search_button)
    assert examiner.area.place_shown() == "candidates"
    assert desk.search is not None and desk.search.candidates == ()


def analyse(examiner: Examiner) -> None:
    """Write the analysis where the candidates would stand, by keys; then ask for them."""
    gate = examiner.candidates.gate
    assert gate.isVisible() and not examiner.candidates.list.isVisible()
    assert gate.form.editor.hasFocus()
    examiner.qtbot.keyClicks(gate.form.editor, "Brow, nose and mouth show; the ears do not.")
    examiner.press(Qt.Key.Key_Tab)
    examiner.press(Qt.Key.Key_Space)
    assert gate.form.judgement() is True
    for _ in range(4):
        if gate.form.lock_button.hasFocus():
            break
        examiner.press(Qt.Key.Key_Tab)
    examiner.press(Qt.Key.Key_Space)
    assert gate.isVisible() and gate.show_button.hasFocus()
    examiner.press(Qt.Key.Key_Space)


def compare(examiner: Examiner) -> None:
    """Go through the candidates by keys and write the comparison note about the first."""
    desk = examiner.area.desk
    listed = examiner.candidates.list
    assert desk.search is not None and desk.candidate == desk.search.candidates[0]
    assert listed.hasFocus()
    examiner.qtbot.keyClick(listed, Qt.Key.Key_Down)
    assert desk.candidate == desk.search.candidates[1]
    examiner.qtbot.keyClick(listed, Qt.Key.Key_Up)
    assert desk.candidate == desk.search.candidates[0]
    examiner.click(examiner.candidates.search_facts.replay_button)
    assert "same candidates" in examiner.candidates.search_facts.result.text()
    listed.setFocus()
    examiner.press(Qt.Key.Key_Return)
    assert examiner.area.place_shown() == "compare"
    panel = examiner.compare.examination
    assert not panel.conclusion.record_button.isEnabled()
    at_panel = KeyboardExaminer(panel, examiner.wait)
    at_panel.press(Qt.Key.Key_1, ALT)
    for word in ("similar", "dissimilar"):
        at_panel.answer(word)
        at_panel.press(Qt.Key.Key_PageDown)
    assert "2 of 19 answered" in panel.progress.words.text()
    at_panel.answer_limits()
    at_panel.conclude(
        Conclusion.SAME,
        "Hairline and ears alike; the chin is not seen in the frame.",
        "A picture that shows the chin.",
    )
    assert "Recorded by Det. Example" in panel.conclusion.state.text()


def be_refused(examiner: Examiner) -> None:
    """Ask for an identification without, and with useless, corroboration."""
    examiner.press(Qt.Key.Key_4, CONTROL)
    rule = examiner.decide.rule
    assert not rule.record_button.isEnabled()
    assert "4 of 10" in rule.reasons.text()
    examiner.click(rule.ask_button)
    assert any("corroborating evidence is missing" in each for each in rule.refusal_sentences())
    form = examiner.decide.corroboration.form
    examiner.choose(form.kind, "look-alike")
    why = NOT_CORROBORATING[CorroborationKind.LOOK_ALIKE_OPINION]
    assert why in form.questions.consequence.text()
    examiner.add_item("look-alike", "N-1")
    assert examiner.decide.corroboration.items.rowCount() == 1
    assert examiner.decide.corroboration.items.counting == 0
    assert not rule.record_button.isEnabled()
    examiner.click(rule.ask_button)
    assert any(why in each for each in rule.refusal_sentences())
    assert not examiner.decide.record.isVisible()


def corroborate(examiner: Examiner) -> None:
    """Enter a witness, undo and redo it."""
    panel = examiner.decide.corroboration
    examiner.add_item("witness", "W-4")
    assert panel.items.counting == 1
    examiner.press(Qt.Key.Key_Z, CONTROL)
    assert panel.items.counting == 0
    assert panel.items.index(1).data(Qt.ItemDataRole.AccessibleTextRole).startswith("Withdrawn")
    examiner.press(Qt.Key.Key_Z, CONTROL | SHIFT)
    assert panel.items.rowCount() == 3
    assert panel.items.counting == 1


def check_everything(examiner: Examiner) -> None:
    """Answer the nine checks."""
    examiner.click(examiner.decide.rule.checklist.buttons["checks"])
    panel = examiner.decide.tabs.checks
    assert panel.table.hasFocus()
    for row in range(panel.checks.rowCount()):
        panel.table.selectRow(row)
        examiner.click(panel.form.findings.button(0))
        examiner.write(panel.form.source, "Records, asked today")
        examiner.press(Qt.Key.Key_Return)
    assert panel.checks.answered == 9


def verify(examiner: Examiner) -> None:
    """Ask for a blind verification; somebody else makes it by keys."""
    examiner.click(examiner.decide.rule.checklist.buttons["verification"])
    panel = examiner.decide.tabs.verification
    examiner.click(panel.ask_button)
    waiting = panel.open_request()
    assert waiting is not None
    with acting_as(examiner.area.desk.workspace, SECOND):
        examiner.press(Qt.Key.Key_5, CONTROL)
        page = examiner.area.verify_page
        examiner.press(Qt.Key.Key_Return)
        for shown in waiting.portraits:
            examiner.press(Qt.Key(Qt.Key.Key_A + ord(shown.label) - ord("A")), ALT)
            own = shown.person_id == waiting.person_id
            examiner.press(Qt.Key.Key_4 if own else Qt.Key.Key_2, ALT)
        examiner.write(page.task.note, "Brow and mouth were compared.")
        examiner.click(page.task.lock_button)
        assert "They agree" in page.told.text()
        examiner.press(Qt.Key.Key_Escape)
    assert examiner.area.place_shown() == "decide" and not examiner.area.verifying


def approve(examiner: Examiner) -> None:
    """A supervisor who did none of it approves."""
    examiner.click(examiner.decide.rule.checklist.buttons["approval"])
    panel = examiner.decide.tabs.approval
    assert any("You took part" in each for each in panel.hindrance_sentences())
    assert not examiner.decide.rule.record_button.isEnabled()
    with acting_as(examiner.area.desk.workspace, SUPERVISOR):
        examiner.area.desk.decision_changed.emit()
        examiner.wait()
        examiner.write(panel.note, "Everything was looked at.")
        examiner.click(panel.approve_button)
    examiner.area.desk.decision_changed.emit()
    examiner.wait()


def record(examiner: Examiner) -> None:
    """Record the identification."""
    rule = examiner.decide.rule
    assert rule.checklist.complete
    examiner.click(rule.record_button)
    assert not examiner.decide.record.isVisible()
    examiner.confirm("Record identification")
    cards = examiner.decide.record.cards
    assert len(cards) == 1 and cards[0].verdict.text().startswith("Identified")
    assert not rule.record_button.isEnabled()
    assert not rule.ask_button.isEnabled()
    assert not examiner.decide.outcome.isVisible()


def save_and_verify(examiner: Examiner, folder: Path) -> None:
    """Write both documents and verify the log."""
    card = examiner.decide.record.cards[0]
    examiner.click(card.sheet_button)
    examiner.save_as(folder / "lead.pdf")
    assert "lead.pdf" in card.saved.text()
    assert (folder / "lead.pdf").read_bytes().startswith(b"%PDF")
    examiner.click(card.record_button)
    examiner.save_as(folder / "record.pdf")
    assert (folder / "record.pdf").read_bytes().startswith(b"%PDF")
    examiner.click(card.picture_button)
    examiner.save_as(folder / "comparison.png")
    assert (folder / "comparison.png").read_bytes().startswith(b"\x89PNG")
    done = examiner.logged()
    expected = [
        "workspace.created",
        "gallery.created",
        "search.refused",
        "search.made",
        "analysis.recorded",
        "candidates.shown",
        *["component.answered"] * 2,
        "comparison.recorded",
        "identification.refused",
        "corroboration.added",
        "identification.refused",
        "corroboration.added",
        "corroboration.withdrawn",
        "corroboration.added",
        *["check.answered"] * 9,
        "verification.requested",
        "verification.made",
        "approval.given",
        "decision.recorded",
        *["report.written"] * 3,
    ]
    assert [action for action in done if action in set(expected)] == expected
    examiner.click(examiner.log.verify_button)
    assert f"{len(done)} entries" in examiner.log.result.text()
    assert examiner.log.body.toPlainText().startswith('{"action":')


def test_from_an_empty_folder_to_a_lead_sheet(
    sit_down: Callable[[Engines | None], Examiner],
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    people = {"Red": RED, "Green": GREEN, "Blue": BLUE, "Yellow": YELLOW}
    for name, colour in people.items():
        draw_faces(tmp_path / "portraits" / f"{name}.png", [colour])
    frame = draw_faces(tmp_path / "frame.png", [(200, 50, 45), (60, 70, 215)], side=40)
    examiner = sit_down(FakeEngine)
    set_up_case(examiner, monkeypatch, tmp_path, tmp_path / "portraits", frame)
    search(examiner, faces=2)
    analyse(examiner)
    candidate = examiner.area.desk.candidate
    assert candidate is not None and candidate.person_id == "Red"
    compare(examiner)
    be_refused(examiner)
    corroborate(examiner)
    check_everything(examiner)
    verify(examiner)
    approve(examiner)
    record(examiner)
    save_and_verify(examiner, tmp_path)


def test_from_an_empty_folder_to_a_lead_sheet_with_real_faces(
    sit_down: Callable[[Engines | None], Examiner],
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    default_pack: Path,
    group_picture: Path,
    astronaut: Path,
) -> None:
    from PIL import Image

    folder = tmp_path / "portraits"
    folder.mkdir()
    portrait = Image.open(astronaut).convert("RGB")
    portrait.save(folder / "astronaut.png")
    # Two of the six people of the group picture, each alone in a picture.
    group = Image.open(group_picture).convert("RGB")
    width, height = group.size
    for number in (0, 5):
        left = round(width * number / 6)
        group.crop((left, 0, left + width // 6, height)).save(folder / f"guest-{number}.png")
    frame = tmp_path / "frame.jpg"
    portrait.resize((256, 256)).save(frame, quality=60)
    examiner = sit_down(None)
    set_up_case(examiner, monkeypatch, tmp_path, folder, frame)
    search(examiner, faces=1)
    analyse(examiner)
    candidate = examiner.area.desk.candidate
    assert candidate is not None and candidate.person_id == "astronaut"
    compare(examiner)
    be_refused(examiner)
    corroborate(examiner)
    check_everything(examiner)
    verify(examiner)
    approve(examiner)
    record(examiner)
    save_and_verify(examiner, tmp_path)
