"""Components, answers, limits and hidden facts in words; no answer sounds better than another."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from workstation.model import ContextFact, Likeness, LimitKind

translate = QCoreApplication.translate


def answer(likeness: Likeness) -> str:
    """An answer as it stands on its button."""
    return {
        Likeness.SIMILAR: translate("component_words", "Similar"),
        Likeness.DISSIMILAR: translate("component_words", "Dissimilar"),
        Likeness.EXPLAINABLE: translate("component_words", "Explainable difference"),
        Likeness.NOT_COMPARABLE: translate("component_words", "Not comparable"),
    }[likeness]


def state(likeness: Likeness | None, begun: bool = False) -> str:
    """The state of a row, short enough to stand beside a name."""
    if likeness is None:
        if begun:
            return translate("component_words", "begun")
        return translate("component_words", "not answered")
    return {
        Likeness.SIMILAR: translate("component_words", "similar"),
        Likeness.DISSIMILAR: translate("component_words", "dissimilar"),
        Likeness.EXPLAINABLE: translate("component_words", "explainable"),
        Likeness.NOT_COMPARABLE: translate("component_words", "not comparable"),
    }[likeness]


def counted(likeness: Likeness | None) -> str:
    """What stands before the number of components that were answered so; None for not at all."""
    return translate("component_words", "Not answered") if likeness is None else answer(likeness)


def limit(kind: LimitKind) -> str:
    """What can limit a comparison."""
    return {
        LimitKind.SIZE: translate("component_words", "Size of the faces"),
        LimitKind.POSE: translate("component_words", "Pose and expression"),
        LimitKind.LIGHT: translate("component_words", "Light"),
        LimitKind.LENS: translate("component_words", "Lens and focus"),
        LimitKind.COMPRESSION: translate("component_words", "Compression"),
        LimitKind.AGE: translate("component_words", "Time between the pictures"),
        LimitKind.ALTERATIONS: translate("component_words", "Alterations"),
    }[kind]


def fact(kind: ContextFact) -> str:
    """A fact that is hidden while comparing."""
    return {
        ContextFact.SIMILARITY: translate("component_words", "Similarity"),
        ContextFact.RANK: translate("component_words", "Rank"),
        ContextFact.NAME: translate("component_words", "Name"),
        ContextFact.OFFENCE: translate("component_words", "Offence"),
    }[kind]
