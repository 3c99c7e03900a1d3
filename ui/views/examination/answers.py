"""What an examiner has answered so far, recorded or not; nothing is ever answered beforehand."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from workstation.model import (
    ComponentFinding,
    Conclusion,
    Likeness,
    Limit,
    LimitKind,
    Region,
    RemarkId,
)


@dataclass(frozen=True)
class ComponentAnswer:
    """The answers about one component; None where a question was not answered yet."""

    visible_in_probe: bool | None = None
    visible_in_portrait: bool | None = None
    likeness: Likeness | None = None
    characteristics: tuple[tuple[str, Likeness], ...] = ()
    note: str = ""
    regions: tuple[Region, ...] = ()

    @staticmethod
    def of(finding: ComponentFinding | None) -> ComponentAnswer:
        """What was recorded; nothing where nothing was."""
        if finding is None:
            return ComponentAnswer()
        return ComponentAnswer(
            finding.visible_in_probe,
            finding.visible_in_portrait,
            finding.likeness,
            tuple(finding.characteristics),
            finding.note,
            tuple(finding.regions),
        )

    @property
    def comparable(self) -> bool | None:
        """Whether it is visible in both pictures; None until both questions are answered."""
        seen = (self.visible_in_probe, self.visible_in_portrait)
        return None if None in seen else all(seen)

    @property
    def complete(self) -> bool:
        """Whether it can be recorded; a difference that is explained needs its explanation."""
        explained = self.likeness is not Likeness.EXPLAINABLE or bool(self.note.strip())
        return self.comparable is not None and self.likeness is not None and explained

    def trimmed(self) -> ComponentAnswer:
        """As it would be recorded, for telling whether anything differs."""
        given = tuple(sorted(self.characteristics))
        return replace(self, note=self.note.strip(), characteristics=given)

    def seeing(
        self, *, in_probe: bool | None = None, in_portrait: bool | None = None
    ) -> ComponentAnswer:
        """With other answers about being visible; what they make impossible is taken back."""
        changed = replace(
            self,
            visible_in_probe=self.visible_in_probe if in_probe is None else in_probe,
            visible_in_portrait=self.visible_in_portrait if in_portrait is None else in_portrait,
        )
        if not changed.allows(self.likeness):
            changed = replace(changed, likeness=None)
        return replace(changed, characteristics=()) if changed.comparable is False else changed

    def allows(self, likeness: Likeness | None) -> bool:
        """Whether an answer is possible after what was said about being visible."""
        if likeness is None or self.comparable:
            return True
        return self.comparable is False and likeness is Likeness.NOT_COMPARABLE

    def characteristic(self, key: str) -> Likeness | None:
        """The answer to one characteristic, where it was given."""
        return dict(self.characteristics).get(key)

    def with_characteristic(self, key: str, likeness: Likeness | None) -> ComponentAnswer:
        """With one characteristic answered, or with its answer taken back for None."""
        kept = {name: given for name, given in self.characteristics if name != key}
        if likeness is not None:
            kept[key] = likeness
        return replace(self, characteristics=tuple(kept.items()))


@dataclass(frozen=True)
class LimitAnswer:
    """The answer to one limit: ``limits`` is None until it is given."""

    limits: bool | None = None
    note: str = ""

    @property
    def complete(self) -> bool:
        """Whether it is answered, and in words where it limits."""
        return self.limits is False or (self.limits is True and bool(self.note.strip()))


@dataclass(frozen=True)
class ConclusionAnswer:
    """What a comparison is recorded from, beside the components."""

    conclusion: Conclusion | None = None
    note: str = ""
    would_change: str = ""
    limits: tuple[tuple[LimitKind, LimitAnswer], ...] = ()

    def limit(self, kind: LimitKind) -> LimitAnswer:
        """The answer to one limit."""
        return dict(self.limits).get(kind, LimitAnswer())

    def with_limit(self, kind: LimitKind, answer: LimitAnswer) -> ConclusionAnswer:
        """With one limit answered otherwise."""
        found = {each: self.limit(each) for each in LimitKind} | {kind: answer}
        given = tuple((each, one) for each, one in found.items() if one != LimitAnswer())
        return replace(self, limits=given)

    @property
    def open_limits(self) -> tuple[LimitKind, ...]:
        """The limits that are not answered, or without the words that they need."""
        return tuple(kind for kind in LimitKind if not self.limit(kind).complete)

    def recorded_limits(self) -> tuple[Limit, ...]:
        """The answers as they are recorded; all of them must be complete."""
        return tuple(
            Limit(kind, self.limit(kind).limits is True, self.limit(kind).note.strip())
            for kind in LimitKind
        )

    def trimmed(self) -> ConclusionAnswer:
        """As it would be recorded, for telling whether anything differs."""
        limits = tuple(
            (kind, replace(answer, note=answer.note.strip())) for kind, answer in self.limits
        )
        return replace(
            self, note=self.note.strip(), would_change=self.would_change.strip(), limits=limits
        )


@dataclass
class Draft:
    """What was written about one candidate and is not recorded; it waits for its candidate.

    ``components`` holds answers that differ from what is recorded, by the component's key;
    ``conclusion`` is None while it is as recorded. ``chosen`` is the component that was looked at
    last, and ``answering`` the remark that the unfinished one answers.
    """

    chosen: str = ""
    components: dict[str, ComponentAnswer] = field(default_factory=dict)
    conclusion: ConclusionAnswer | None = None
    remark: str = ""
    remark_component: str = ""
    answering: RemarkId | None = None

    @property
    def empty(self) -> bool:
        """Whether nothing would be lost without it."""
        return not self.components and self.conclusion is None and not self.remark.strip()
