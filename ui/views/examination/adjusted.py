"""What can be undone of marks that were adjusted: records stay, only the draft goes back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QUndoCommand

from ui.views.examination.examining import Examining
from workstation.model import Region

ID = 6
"""Acts of this kind may merge with each other, and with no other kind."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("adjusted", text)


class AdjustedMarks(QUndoCommand):
    """Regions of one component lie otherwise; the arrow keys of one ``act`` are undone together.

    Where a mark was adjusted otherwise or removed meanwhile, where another candidate is on the
    desk, and where nothing can be answered (``may_answer``) there is nothing to undo any more.
    """

    def __init__(
        self,
        examining: Examining,
        component: str,
        now: Sequence[Region],
        act: int,
        may_answer: Callable[[], bool],
    ) -> None:
        super().__init__(_tr("adjusting a mark"))
        self._examining, self._about, self._component = examining, examining.about, component
        self._act, self._may_answer = act, may_answer
        self._now = {each.number: each for each in now}
        marked = examining.answer(component).regions
        self._before = {each.number: each for each in marked if each.number in self._now}

    def redo(self) -> None:
        """Put the marks where they were adjusted to."""
        self._put(self._before, self._now)

    def undo(self) -> None:
        """Put the marks back, and show the component that they belong to."""
        self._put(self._now, self._before)

    def id(self) -> int:
        """Told by Qt: acts of one kind are offered to each other."""
        return ID

    def mergeWith(self, other: QUndoCommand) -> bool:
        """Whether ``other`` goes on with the same act."""
        same = (
            isinstance(other, AdjustedMarks)
            and (other._about, other._component) == (self._about, self._component)
            and other._act == self._act
            and other._before == self._now
        )
        if same:
            assert isinstance(other, AdjustedMarks)
            self._now = other._now
        return same

    def _put(self, expected: dict[int, Region], wanted: dict[int, Region]) -> None:
        examining = self._examining
        answer = examining.answer(self._component)
        marked = {each.number: each for each in answer.regions}
        untouched = all(marked.get(number) == each for number, each in expected.items())
        if examining.about != self._about or not self._may_answer() or not untouched:
            self.setObsolete(True)
            return
        examining.choose(self._component)
        regions = tuple(wanted.get(each.number, each) for each in answer.regions)
        examining.put(self._component, replace(answer, regions=regions))
