"""Working copies: each change is one act, and each face has its own steps."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from tests.ui.scene import Scene, scene
from ui.models.edit_steps import EditStepsModel
from ui.working_copy import WorkingCopy, place_for
from workstation import casework
from workstation.model import Edit, EditKind

__all__ = ["scene"]

GAMMA = Edit.of(EditKind.GAMMA, gamma=0.8)
SHARPEN = Edit.of(EditKind.SHARPEN, radius=1.0, amount=0.5)
CROP = Edit.of(EditKind.CROP, x=10, y=10, width=200, height=200)
FIELD = Edit.of(EditKind.DEINTERLACE, field="top")
AVERAGE = Edit.of(EditKind.FRAME_AVERAGING, frames=(1,))


@pytest.fixture
def copy(scene: Scene) -> WorkingCopy:
    """The working copy of the face on the desk."""
    made = WorkingCopy.of(scene.desk)
    scene.put_on_desk()
    return made


def kinds(copy: WorkingCopy) -> list[EditKind]:
    return [step.edit.kind for step in copy.steps]


def test_every_act_can_be_undone_and_done_again(copy: WorkingCopy, scene: Scene) -> None:
    stack = scene.desk.undo_stack
    acts = [
        lambda: copy.add(GAMMA),
        lambda: copy.add(SHARPEN),
        lambda: copy.move(1, -1),
        lambda: copy.switch(0, on=False),
        lambda: copy.change(1, Edit.of(EditKind.GAMMA, gamma=0.5)),
        lambda: copy.remove(0),
        copy.clear,
    ]
    seen = [copy.course]
    for act in acts:
        act()
        seen.append(copy.course)
    assert stack.count() == len(acts)
    for course in reversed(seen[:-1]):
        stack.undo()
        assert copy.course.steps == course.steps
    for course in seen[1:]:
        stack.redo()
        assert copy.course.steps == course.steps
    stack.undo()
    assert stack.redoText() == "removing every edit"
    assert stack.undoText() == "removing sharpen"


def test_a_drag_is_one_act_and_two_drags_are_two(copy: WorkingCopy, scene: Scene) -> None:
    copy.add(GAMMA)
    for act in (object(), object()):
        for gamma in (0.7, 0.6, 0.5, 0.75):
            copy.change(0, Edit.of(EditKind.GAMMA, gamma=gamma), act)
    assert scene.desk.undo_stack.count() == 3
    scene.desk.undo_stack.undo()
    scene.desk.undo_stack.undo()
    assert copy.recipe == (GAMMA,)


def test_what_changes_nothing_is_no_act(copy: WorkingCopy, scene: Scene) -> None:
    copy.clear()
    copy.add(GAMMA)
    copy.change(0, GAMMA)
    copy.switch(0, on=True)
    copy.move(0, -1)
    copy.move(0, 1)
    assert scene.desk.undo_stack.count() == 1


def test_a_step_that_is_off_stays_and_is_not_done(copy: WorkingCopy) -> None:
    copy.add(GAMMA)
    copy.add(SHARPEN)
    copy.switch(0, on=False)
    assert kinds(copy) == [EditKind.GAMMA, EditKind.SHARPEN]
    assert copy.recipe == (SHARPEN,)
    assert copy.recipe_before(1) == ()


def test_steps_begin_where_their_kind_has_to_be(copy: WorkingCopy) -> None:
    copy.add(GAMMA)
    copy.add(CROP)
    assert place_for(EditKind.SHARPEN, copy.steps) == 2
    copy.add(FIELD)
    assert kinds(copy) == [EditKind.GAMMA, EditKind.DEINTERLACE, EditKind.CROP]
    assert copy.course.chosen == 1
    copy.add(AVERAGE)
    assert kinds(copy)[0] is EditKind.FRAME_AVERAGING


def test_each_face_keeps_its_own_steps(copy: WorkingCopy, scene: Scene) -> None:
    copy.add(GAMMA)
    copy.set_used(False)
    other = casework.find_faces(scene.workspace, scene.item.id)[1]
    scene.desk.choose_face(other)
    assert copy.steps == () and not copy.is_used
    copy.add(SHARPEN)
    assert copy.is_used
    scene.desk.choose_face(scene.face)
    assert copy.recipe == (GAMMA,)
    assert not copy.is_used
    scene.desk.choose_face(None)
    copy.add(SHARPEN)
    assert copy.recipe == ()


def test_undoing_an_act_on_another_face_goes_back_to_that_face(
    copy: WorkingCopy, scene: Scene
) -> None:
    from ui.frame_faces import FrameFaces

    FrameFaces.of(scene.desk)
    scene.wait()
    copy.add(GAMMA)
    scene.desk.choose_face(casework.find_faces(scene.workspace, scene.item.id)[1])
    scene.desk.undo_stack.undo()
    assert scene.desk.face == scene.face
    assert copy.steps == ()


def test_the_list_of_steps_keeps_qt_s_contract(copy: WorkingCopy, qtmodeltester) -> None:
    model = EditStepsModel(copy)
    copy.add(GAMMA)
    copy.add(CROP)
    qtmodeltester.check(model)
    copy.move(0, 1)
    copy.remove(0)
    qtmodeltester.check(model)
    assert [model.index(row).data() for row in range(model.rowCount())] == ["1  Gamma 0.80"]


def test_the_tick_of_a_row_switches_the_step(copy: WorkingCopy, scene: Scene) -> None:
    model = EditStepsModel(copy)
    copy.add(GAMMA)
    row = model.index(0)
    assert row.data() == "1  Gamma 0.80"
    role = Qt.ItemDataRole.CheckStateRole
    assert model.setData(row, Qt.CheckState.Unchecked.value, role)
    assert Qt.CheckState(row.data(role)) == Qt.CheckState.Unchecked
    assert copy.recipe == ()
    assert "switched off" in row.data(Qt.ItemDataRole.AccessibleTextRole)
    scene.desk.undo_stack.undo()
    assert copy.recipe == (GAMMA,)
    assert not model.setData(row, "Gamma 0.5", Qt.ItemDataRole.EditRole)


def test_a_step_that_cannot_be_right_says_why(copy: WorkingCopy) -> None:
    model = EditStepsModel(copy)
    copy.add(Edit.of(EditKind.LEVELS, black=200, white=100, gamma=1.0))
    assert "white point must be at least 5 above" in model.index(0).data()
