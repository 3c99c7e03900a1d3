"""Writes what was answered about the candidate on the desk into the records."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ui.permitted import permitted
from ui.views.examination.answers import ComponentAnswer, ConclusionAnswer
from ui.views.examination.examined import About
from ui.views.examination.examining import Examining
from workstation import casework
from workstation.model import Comparison, ComponentFinding, ContextFact, RemarkId, View

if TYPE_CHECKING:
    from workstation.progress import Progress
    from workstation.workspace import Workspace

Findings = tuple[ComponentFinding, ...]


class Recording(QObject):
    """Records a complete answer when its component is left, and everything else when asked.

    An incomplete answer waits in ``Examining`` for its candidate. ``recorded`` tells that a
    record was made, ``failed`` (the error) that one was refused; nothing written is lost by it.
    """

    recorded = Signal()
    failed = Signal(object)

    def __init__(self, examining: Examining) -> None:
        super().__init__(examining)
        self._examining = examining
        self._desk = examining.desk
        self._under_way: set[tuple[About, str]] = set()
        self.comparing = False
        examining.component_left.connect(self.record_component)

    def record_component(self, component: str) -> None:
        """Record the answer about a component of this candidate, if one waits and is complete."""
        about = self._examining.about
        answer = self._examining.draft.components.get(component)
        if about is None or answer is None or not answer.complete:
            return
        if (about, component) in self._under_way:
            return
        if not permitted(self._desk.workspace, "record_component"):
            return
        self._under_way.add((about, component))

        def work(workspace: Workspace, _progress: Progress) -> ComponentFinding:
            return _record(workspace, about, component, answer)

        def done(finding: ComponentFinding) -> None:
            self._under_way.discard((about, component))
            self._examining.was_recorded(about, {component: answer}, (finding,))
            self._tell()

        def fail(error: Exception) -> None:
            self._under_way.discard((about, component))
            self.failed.emit(error)

        self._desk.run(work, done, fail, self.tr("Recording a component"))

    def record_comparison(self, view: View | None) -> None:
        """Record the conclusion, and before it the complete answers that wait."""
        about, written = self._examining.about, self._examining.conclusion
        if about is None or self.comparing or written.conclusion is None or written.open_limits:
            return
        waiting = {k: a for k, a in self._examining.draft.components.items() if a.complete}
        self.comparing = True

        def work(workspace: Workspace, _progress: Progress) -> tuple[Findings, Comparison]:
            found = tuple(_record(workspace, about, key, each) for key, each in waiting.items())
            return found, _compare(workspace, about, written, view)

        def done(result: tuple[Findings, Comparison]) -> None:
            self.comparing = False
            found, made = result
            self._examining.was_recorded(about, waiting, found)
            self._examining.was_compared(about, written, made)
            self._desk.corroboration_changed.emit()
            self._tell()

        def fail(error: Exception) -> None:
            self.comparing = False
            self._examining.read_again()
            self.failed.emit(error)

        self._desk.run(work, done, fail, self.tr("Recording the comparison"))

    def ask(self, fact: ContextFact) -> None:
        """Ask for a fact that is hidden while comparing: it is logged, and shown from then on."""
        self._write(
            lambda workspace, about: casework.ask_context(workspace, *about, fact),
            self.tr("Writing down what was asked for"),
        )

    def add_remark(self, text: str, component: str, answers: RemarkId | None) -> None:
        """Write a remark into the records."""
        about = self._examining.about
        if about is None:
            return

        def written() -> None:
            draft = self._examining.draft_of(about)
            if draft.remark.strip() == text:
                draft.remark, draft.answering = "", None
            self._desk.decision_changed.emit()  # an approval given before holds no longer

        self._write(
            lambda workspace, about: casework.add_remark(
                workspace, *about, text, component, answers
            ),
            self.tr("Recording a remark"),
            written,
        )

    def _write(
        self,
        act: Callable[[Workspace, About], object],
        what: str,
        written: Callable[[], None] = lambda: None,
    ) -> None:
        about = self._examining.about
        if about is None:
            return

        def done(_made: object) -> None:
            written()
            self._examining.read_again()
            self._tell()

        self._desk.run(
            lambda workspace, _progress: act(workspace, about), done, self.failed.emit, what
        )

    def _tell(self) -> None:
        self.recorded.emit()
        self._desk.log_changed.emit()


def _record(
    workspace: Workspace, about: About, component: str, answer: ComponentAnswer
) -> ComponentFinding:
    assert answer.likeness is not None, "it is complete"
    return casework.record_component(
        workspace,
        *about,
        component,
        visible_in_probe=answer.visible_in_probe is True,
        visible_in_portrait=answer.visible_in_portrait is True,
        likeness=answer.likeness,
        note=answer.note.strip(),
        characteristics=answer.characteristics,
        regions=answer.regions,
    )


def _compare(
    workspace: Workspace, about: About, written: ConclusionAnswer, view: View | None
) -> Comparison:
    return casework.record_comparison(
        workspace,
        *about,
        written.note.strip(),
        written.conclusion,
        limits=written.recorded_limits(),
        would_change=written.would_change.strip(),
        view=view,
    )
