"""The working copies of the desk: for each face the steps that were put together, in order."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand

from ui.desk import Desk
from ui.phrases import translated
from workstation.edits.catalogue import BY_KIND
from workstation.edits.checking import describe
from workstation.errors import CannotProceed
from workstation.model import Edit, EditKind, Face, FaceId, Recipe
from workstation.model.edits import Value

NOWHERE = -1

GEOMETRY = frozenset({EditKind.CROP, EditKind.ROTATE, EditKind.PERSPECTIVE})
"""Kinds that move pixels to other places; their values can be set on the picture."""


@dataclass(frozen=True)
class Step:
    """An edit in its place; one that is ``off`` stays in the list and is not done."""

    edit: Edit
    off: bool = False


@dataclass(frozen=True)
class Course:
    """The steps of one face, and which of them is chosen (``NOWHERE`` for none)."""

    steps: tuple[Step, ...] = ()
    chosen: int = NOWHERE


class WorkingCopy(QObject):
    """The steps of the face on the desk; those of other faces are kept while the desk is open.

    Nothing here is recorded: a recipe enters the record with a search or an export. Each change
    is one act on the undo stack, and none of them touches the evidence.
    """

    steps_changed = Signal()
    choice_changed = Signal()
    use_changed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._courses: dict[FaceId, Course] = {}
        self._unused: set[FaceId] = set()
        desk.face_changed.connect(self._on_face_changed)

    @staticmethod
    def of(desk: Desk) -> WorkingCopy:
        """The desk's working copies; made on first use."""
        found = desk.findChild(WorkingCopy)
        return found if isinstance(found, WorkingCopy) else WorkingCopy(desk)

    @property
    def course(self) -> Course:
        """Steps and choice of the face on the desk."""
        face = self._desk.face
        return self._courses.get(face.id, Course()) if face is not None else Course()

    @property
    def steps(self) -> tuple[Step, ...]:
        """Every step of the face on the desk, also those that are off."""
        return self.course.steps

    @property
    def recipe(self) -> Recipe:
        """The edits that are done, in order."""
        return tuple(step.edit for step in self.steps if not step.off)

    @property
    def is_used(self) -> bool:
        """Whether a search takes the edits; never where there are none."""
        face = self._desk.face
        return face is not None and bool(self.recipe) and face.id not in self._unused

    def set_used(self, used: bool) -> None:
        """Take the edits into the next search of this face, or leave them out."""
        face = self._desk.face
        if face is None or used == (face.id not in self._unused):
            return
        (self._unused.discard if used else self._unused.add)(face.id)
        self.use_changed.emit()

    def recipe_before(self, row: int) -> Recipe:
        """The edits that are done before the step in ``row``."""
        return tuple(step.edit for step in self.steps[: max(0, row)] if not step.off)

    def choose(self, row: int) -> None:
        """Choose a step; this is no act, and undoing does not bring it back."""
        course, face = self.course, self._desk.face
        row = row if 0 <= row < len(course.steps) else NOWHERE
        if face is not None and row != course.chosen:
            self._courses[face.id] = replace(course, chosen=row)
            self.choice_changed.emit()

    def add(self, edit: Edit) -> None:
        """Put an edit at the end, or where its kind has to be, and choose it."""
        place = place_for(edit.kind, self.steps)
        steps = (*self.steps[:place], Step(edit), *self.steps[place:])
        self._act(Course(steps, place), self.tr("adding {edit}"), edit)

    def remove(self, row: int) -> None:
        """Take a step out."""
        steps = self.steps
        left = steps[:row] + steps[row + 1 :]
        chosen = min(row, len(left) - 1)
        self._act(Course(left, chosen), self.tr("removing {edit}"), steps[row].edit)

    def move(self, row: int, by: int) -> None:
        """Do a step earlier (-1) or later (1)."""
        steps, to = list(self.steps), row + by
        if not (0 <= row < len(steps) and 0 <= to < len(steps)):
            return
        steps[row], steps[to] = steps[to], steps[row]
        self._act(Course(tuple(steps), to), self.tr("moving {edit}"), steps[to].edit)

    def switch(self, row: int, on: bool) -> None:
        """Do a step, or leave it out and keep it."""
        steps = list(self.steps)
        if steps[row].off != on:
            return
        steps[row] = replace(steps[row], off=not on)
        words = self.tr("switching on {edit}") if on else self.tr("switching off {edit}")
        self._act(Course(tuple(steps), self.course.chosen), words, steps[row].edit)

    def change(self, row: int, edit: Edit, act: object = None) -> None:
        """Put other values into a step. Changes with the same ``act`` are undone together."""
        steps = list(self.steps)
        if steps[row].edit == edit:
            return
        steps[row] = replace(steps[row], edit=edit)
        self._act(Course(tuple(steps), row), self.tr("changing {edit}"), edit, act)

    def clear(self) -> None:
        """Take every step out."""
        if self.steps:
            self._act(Course(), self.tr("removing every edit"))

    def _act(self, after: Course, words: str, edit: Edit | None = None, act: object = None) -> None:
        face = self._desk.face
        if face is None:
            return
        if edit is not None:
            words = words.format(edit=translated(BY_KIND[edit.kind].name).lower())
        self._desk.undo_stack.push(ChangedSteps(self, face, self.course, after, words, act))

    def put(self, face: Face, course: Course) -> None:
        """Make this the course of a face. For the commands of the undo stack."""
        before = self._courses.get(face.id, Course())
        self._courses[face.id] = course
        desk = self._desk
        if desk.face is None or desk.face.id != face.id:
            # What was undone must be seen: back to that face, where its frame is still there.
            if self._is_in_sight(face):
                desk.choose_face(face)
            return
        if before.steps != course.steps:
            self.steps_changed.emit()
        if before.chosen != course.chosen:
            self.choice_changed.emit()

    def _is_in_sight(self, face: Face) -> bool:
        from ui.frame_faces import FrameFaces

        return FrameFaces.of(self._desk).model.row_of(face.id) >= 0

    def _on_face_changed(self) -> None:
        self.steps_changed.emit()
        self.choice_changed.emit()
        self.use_changed.emit()


class ChangedSteps(QUndoCommand):
    """One act on the steps of a face."""

    def __init__(
        self,
        copy: WorkingCopy,
        face: Face,
        before: Course,
        after: Course,
        words: str,
        act: object,
    ) -> None:
        super().__init__(words)
        self._copy, self._face = copy, face
        self._before, self._after = before, after
        self._act = act

    def id(self) -> int:
        """Commands of this kind may be one act; ``mergeWith`` decides."""
        return 3 if self._act is not None else -1

    def mergeWith(self, other: QUndoCommand) -> bool:
        """A drag that goes on is the same act."""
        if not isinstance(other, ChangedSteps) or other._act != self._act:
            return False
        if other._face.id != self._face.id:
            return False
        self._after = other._after
        return True

    def undo(self) -> None:
        """The steps as they were."""
        self._copy.put(self._face, self._before)

    def redo(self) -> None:
        """The steps as they became."""
        self._copy.put(self._face, self._after)


def place_for(kind: EditKind, steps: Sequence[Step]) -> int:
    """Where a new step belongs: at the end, except what works on pixels as they were recorded."""
    if kind is EditKind.FRAME_AVERAGING:
        return 0
    if kind is EditKind.DEINTERLACE:
        moved = (place for place, step in enumerate(steps) if step.edit.kind in GEOMETRY)
        return next(moved, len(steps))
    return len(steps)


def words_of(edit: Edit) -> str:
    """A step in words, also where it is not yet as it must be."""
    try:
        return translated(describe((edit,))[0])
    except CannotProceed as error:
        return translated(error.sentence)


def sentence_of(recipe: Recipe) -> str:
    """What is done, in order, on one line: as under every edited picture."""
    return "; ".join(words_of(edit) for edit in recipe)


def with_value(edit: Edit, name: str, value: Value) -> Edit:
    """The edit with another value."""
    return Edit.of(edit.kind, **{**edit.values, name: value})
