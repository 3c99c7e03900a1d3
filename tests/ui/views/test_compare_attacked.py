"""The whole Compare place: switching while recording, unreadable pictures, hostile names."""

from __future__ import annotations

import random
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests.ui.scene import Scene, scene
from ui.views.compare import ComparePlace
from workstation import casework
from workstation.model import Likeness

__all__ = ["scene"]


@pytest.fixture
def place(scene: Scene, qtbot: QtBot) -> ComparePlace:
    made = ComparePlace(scene.desk)
    qtbot.addWidget(made)
    made.resize(1280, 760)
    made.show()
    scene.put_on_desk()
    return made


def test_answers_are_recorded_of_the_candidate_that_they_were_given_about(
    place: ComparePlace, scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Everything is answered and left at once, while the records are written slowly."""
    gate, record = threading.Event(), casework.record_component

    def slowly(*arguments: object, **named: object) -> object:
        gate.wait(5)
        return record(*arguments, **named)  # type: ignore[arg-type]

    monkeypatch.setattr(casework, "record_component", slowly)
    chance = random.Random(3)
    given: dict[tuple[str, str], Likeness] = {}
    examining, form = place.examination.examining, place.examination.components.form
    for candidate in scene.search.candidates:
        scene.desk.choose_candidate(candidate)
        # The list is read anew for each candidate; what waits before it stays in its lane.
        gate.set()
        scene.wait()
        gate.clear()
        for _ in range(4):
            chosen = examining.chosen
            assert chosen is not None
            likeness = chance.choice([Likeness.SIMILAR, Likeness.DISSIMILAR])
            form.see(in_probe=True)
            form.see(in_portrait=True)
            form.compare(likeness)
            given[(candidate.person_id, chosen.key)] = likeness
            place.examination.components.step(1)
    scene.desk.choose_candidate(scene.search.candidates[0])
    gate.set()
    scene.wait()
    found = {
        (candidate.person_id, each.component): each.likeness
        for candidate in scene.search.candidates
        for each in casework.component_findings(
            scene.workspace, scene.search.id, candidate.person_id
        )
    }
    assert found == given
    assert place.examination.unrecorded() == 0


def test_a_portrait_that_cannot_be_read_hides_nothing_else(
    place: ComparePlace, scene: Scene
) -> None:
    second = scene.search.candidates[-1]
    record = casework.portrait(scene.workspace, second.portrait_id)
    (stored,) = [
        path for path in Path(scene.workspace.root).rglob("*") if record.sha256 in path.name
    ]
    stored.chmod(0o644)
    stored.write_bytes(b"not a picture")
    scene.desk.choose_candidate(second)
    scene.wait()
    first, pane = place.pictures.board.panes
    assert first.is_ready and not pane.is_ready
    assert "cannot be read" in pane.canvas.empty_text
    for act in place.pictures.acts:
        if act.keys != ("M",):
            act.do()
    scene.wait()
    assert place.pictures.overlaying.shown is None and not place.pictures.surface.is_drawing
    scene.desk.choose_candidate(scene.search.candidates[0])
    scene.wait()
    assert pane.is_ready


def test_hostile_words_stay_words(place: ComparePlace, scene: Scene) -> None:
    hostile = "<img src='file:///etc/passwd'><b>x</b>\u202e" + "long " * 400
    about = scene.search.id, scene.search.candidates[0].person_id
    casework.add_remark(scene.workspace, *about, hostile)
    form = place.examination.components.form
    form.see(in_probe=True)
    form.see(in_portrait=True)
    form.compare(Likeness.SIMILAR)
    form.note.setPlainText(hostile)
    place.examination.record()
    place.examination.examining.read_again()
    scene.wait()
    width = place.width()
    for part in range(4):
        place.examination.go_to(part)
        scene.wait()
        place.grab()
        for label in place.findChildren(QLabel):
            if "<img" in label.text():
                assert label.textFormat() == Qt.TextFormat.PlainText, label.text()[:40]
    assert place.width() == width
    (finding,) = casework.component_findings(scene.workspace, *about)
    assert finding.note == hostile.strip()
