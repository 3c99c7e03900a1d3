"""The examination of the candidate on the desk: what is recorded, and what is not recorded yet."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from ui.desk import Desk
from ui.views.examination.answers import ComponentAnswer, ConclusionAnswer, Draft, LimitAnswer
from ui.views.examination.examined import About, Examined, read_examined, read_suggestions
from workstation.model import (
    Comparison,
    ComponentFinding,
    FacialComponent,
    LimitKind,
    next_region_number,
)


class Examining(QObject):
    """Reads for the parts of the panel, and keeps what was written until it is recorded.

    ``candidate_changed`` tells of another candidate, ``records_changed`` that records were read,
    ``answers_changed`` that something was answered, ``chosen_changed`` of another component, and
    ``component_left`` (its key), just before, that the examiner is done with the one before.
    """

    candidate_changed = Signal()
    records_changed = Signal()
    answers_changed = Signal()
    component_left = Signal(str)
    chosen_changed = Signal()
    suggestions_changed = Signal()
    failed = Signal(object)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.about: About | None = None
        self.read: Examined | None = None
        self.suggestions: Mapping[LimitKind, str] = {}
        self._drafts: dict[About, Draft] = {}
        desk.candidate_changed.connect(self._on_candidate_changed)
        for changed in (desk.analysis_changed, desk.corroboration_changed, desk.decision_changed):
            changed.connect(self.read_again)
        self._on_candidate_changed()

    # What is there.

    @property
    def draft(self) -> Draft:
        """What waits to be recorded about the candidate on the desk."""
        return self.draft_of(self.about) if self.about is not None else Draft()

    def draft_of(self, about: About) -> Draft:
        """What waits to be recorded about a candidate."""
        return self._drafts.setdefault(about, Draft())

    @property
    def components(self) -> tuple[FacialComponent, ...]:
        """The list, as far as it was read."""
        return self.read.components if self.read is not None else ()

    @property
    def chosen(self) -> FacialComponent | None:
        """The component that is answered now."""
        key = self.draft.chosen
        first = self.components[0] if self.components else None
        return next((each for each in self.components if each.key == key), first)

    def answer(self, component: str) -> ComponentAnswer:
        """What is answered about a component, recorded or not."""
        waiting = self.draft.components.get(component)
        return waiting if waiting is not None else self.recorded_answer(component)

    def recorded_answer(self, component: str) -> ComponentAnswer:
        """What is recorded about a component."""
        return ComponentAnswer.of(self.read.findings.get(component) if self.read else None)

    @property
    def conclusion(self) -> ConclusionAnswer:
        """What is written for the comparison, recorded or not."""
        waiting = self.draft.conclusion
        return waiting if waiting is not None else self.recorded_conclusion

    @property
    def recorded_conclusion(self) -> ConclusionAnswer:
        """What the comparison that holds says."""
        found = self.read.comparison if self.read is not None else None
        if found is None:
            return ConclusionAnswer()
        limits = tuple((each.kind, LimitAnswer(each.limits, each.note)) for each in found.limits)
        return ConclusionAnswer(found.conclusion, found.note, found.would_change, limits)

    def begun(self) -> tuple[FacialComponent, ...]:
        """The components with answers that are not complete, in the order of the list."""
        waiting = self.draft.components
        return tuple(
            each
            for each in self.components
            if each.key in waiting and not waiting[each.key].complete
        )

    @property
    def unrecorded(self) -> int:
        """For how many candidates something would be lost if the window closed now."""
        return sum(not draft.empty for draft in self._drafts.values())

    @property
    def next_region(self) -> int:
        """A number that no region of this candidate has or had."""
        recorded = self.read.history if self.read is not None else ()
        marked = [*(each.regions for each in recorded)]
        marked += [each.regions for each in self.draft.components.values()]
        return next_region_number(region for each in marked for region in each)

    # What is answered.

    def choose(self, component: str) -> None:
        """Go to another component; a complete answer about the one that is left is recorded."""
        left = self.chosen
        if left is None or left.key == component:
            return
        self.draft.chosen = component
        self.component_left.emit(left.key)
        self.chosen_changed.emit()

    def put(self, component: str, answer: ComponentAnswer) -> None:
        """Answer otherwise about a component."""
        if self.about is None:
            return
        recorded = self.recorded_answer(component)
        if answer.trimmed() == recorded.trimmed():
            self.draft.components.pop(component, None)
        else:
            self.draft.components[component] = answer
        self.answers_changed.emit()

    def put_conclusion(self, answer: ConclusionAnswer) -> None:
        """Write otherwise for the comparison."""
        if self.about is None:
            return
        same = answer.trimmed() == self.recorded_conclusion.trimmed()
        self.draft.conclusion = None if same else answer
        self.answers_changed.emit()

    def take_back(self, component: str) -> None:
        """Drop what was answered about a component and is not recorded."""
        self.put(component, self.recorded_answer(component))

    def forget(self) -> None:
        """Drop everything that is not recorded."""
        self._drafts = {}
        self.candidate_changed.emit()

    # What was recorded.

    def was_recorded(
        self,
        about: About,
        answers: Mapping[str, ComponentAnswer],
        findings: tuple[ComponentFinding, ...],
    ) -> None:
        """Answers are findings now: they wait no longer, unless they were changed meanwhile."""
        waiting = self.draft_of(about).components
        for component, answer in answers.items():
            if waiting.get(component) == answer:
                waiting.pop(component)
        read = self.read
        if read is None or read.about != about:
            return
        self.read = replace(read, history=(*read.history, *findings))
        self.records_changed.emit()

    def was_compared(self, about: About, written: ConclusionAnswer, made: Comparison) -> None:
        """What was written for the comparison is recorded now."""
        draft = self.draft_of(about)
        if draft.conclusion == written:
            draft.conclusion = None
        if self.read is not None and self.read.about == about:
            self.read = replace(self.read, comparisons=(made, *self.read.comparisons))
            self.records_changed.emit()

    # What is read.

    def _on_candidate_changed(self) -> None:
        left = self.chosen
        if left is not None:
            self.component_left.emit(left.key)
        search, candidate = self.desk.search, self.desk.candidate
        self.about = None
        if search is not None and candidate is not None:
            self.about = (search.id, candidate.person_id)
        self.read, self.suggestions = None, {}
        self.candidate_changed.emit()
        self.read_again()

    def read_again(self) -> None:
        """Read the records about the candidate on the desk."""
        about, search = self.about, self.desk.search
        if about is None or search is None:
            return
        case = search.case_number
        # Without words: what only reads is read again after a lock (``TaskRunner.go_on``).
        self.desk.run(
            lambda workspace, _progress: read_examined(workspace, about, case),
            self._on_read,
            self.failed.emit,
        )

    def _on_read(self, read: Examined) -> None:
        if read.about != self.about:
            return
        first = self.read is None
        self.read = read
        waiting = self.draft.components
        for key in [key for key in waiting if waiting[key] == self.recorded_answer(key)]:
            waiting.pop(key)  # recorded on the way to something that was refused
        if not self.draft.chosen:
            open_ = [each.key for each in read.components if each.key not in read.findings]
            self.draft.chosen = next(iter([*open_, *(each.key for each in read.components)]), "")
        self.records_changed.emit()
        if first:
            self.desk.run(
                lambda workspace, _progress: read_suggestions(workspace, read.about),
                lambda found: self._on_suggested(read.about, found),
                self.failed.emit,
                self.tr("Measuring the pictures"),
                "pictures",
            )

    def _on_suggested(self, about: About, found: Mapping[LimitKind, str]) -> None:
        if about == self.about:
            self.suggestions = found
            self.suggestions_changed.emit()
