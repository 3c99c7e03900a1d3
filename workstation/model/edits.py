"""Edits of a probe's working copy: which there are, and an ordered recipe of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, TypeAlias

from workstation.model.faces import DetectedFace

Value: TypeAlias = "int | float | str | tuple[Value, ...]"
"""What a parameter holds: a number, a word, or a list of such."""


class EditKind(StrEnum):
    """What may be done to a working copy. Nothing generates, paints in or mirrors."""

    CROP = "crop"
    ROTATE = "rotate"
    PERSPECTIVE = "perspective"
    DEINTERLACE = "deinterlace"
    GAMMA = "gamma"
    BRIGHTNESS_CONTRAST = "brightness and contrast"
    LEVELS = "levels"
    DENOISE = "denoise"
    FRAME_AVERAGING = "frame averaging"
    SHARPEN = "sharpen"


@dataclass(frozen=True)
class Edit:
    """One step: its kind, and its parameters by name (``edits.catalogue`` lists them)."""

    kind: EditKind
    parameters: tuple[tuple[str, Value], ...] = ()

    @staticmethod
    def of(kind: EditKind, **parameters: Value) -> Edit:
        """``Edit.of(EditKind.GAMMA, gamma=0.8)``."""
        return Edit(kind, tuple(parameters.items()))

    @property
    def values(self) -> Mapping[str, Any]:
        """The parameters as a mapping; what each holds is said by the catalogue."""
        return dict(self.parameters)


Recipe: TypeAlias = tuple[Edit, ...]
"""Edits in the order in which they are made: another order is another picture."""


@dataclass(frozen=True)
class ProbeEdits:
    """How a probe was edited, and what came of it, so that it can be made again and checked.

    ``sha256`` is over the RGB bytes of the edited picture in rows from the top; ``face`` is
    where the searched face is in that picture. ``tools`` names the libraries and their versions.
    """

    recipe: Recipe
    sha256: str
    width: int
    height: int
    face: DetectedFace
    tools: tuple[tuple[str, str], ...] = ()

    def __post_init__(self) -> None:
        if not self.recipe or len(self.sha256) != 64:
            raise ValueError("an edited probe needs a recipe and the hash of what it gave")


def recipe_to_json(recipe: Recipe) -> list[dict[str, Any]]:
    """A recipe as stored and as the shell reads it: ``kind`` and ``parameters`` of each step."""
    return [
        {
            "kind": edit.kind.value,
            "parameters": {name: _listed(value) for name, value in edit.parameters},
        }
        for edit in recipe
    ]


def recipe_from_json(stored: Any) -> Recipe:
    """The inverse of ``recipe_to_json``. Raises ``ValueError`` for anything else."""
    if not isinstance(stored, list):
        raise ValueError("a recipe is a list of steps")
    steps = []
    for step in stored:
        if not isinstance(step, dict) or not set(step) <= {"kind", "parameters"}:
            raise ValueError("a step of a recipe has a kind and parameters")
        parameters = step.get("parameters", {})
        if not isinstance(parameters, dict):
            raise ValueError("the parameters of a step go by their names")
        steps.append(
            Edit(
                EditKind(str(step.get("kind"))),
                tuple((str(name), _frozen(value)) for name, value in parameters.items()),
            )
        )
    return tuple(steps)


def _listed(value: Value) -> Any:
    return [_listed(each) for each in value] if isinstance(value, tuple) else value


def _frozen(value: Any) -> Value:
    if isinstance(value, list):
        return tuple(_frozen(each) for each in value)
    if isinstance(value, (int, float, str)) and not isinstance(value, bool):
        return value
    raise ValueError("a parameter is a number, a word or a list of such")
