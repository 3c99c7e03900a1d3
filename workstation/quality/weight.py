"""How much a face counts among the others of its track. Loads no image library."""

from __future__ import annotations

from collections.abc import Sequence

from workstation.model import Measure

TEMPLATE_PX = 112.0
"""A template is made from a crop of so many pixels: more height brings nothing."""
POWER = 4
"""How steeply a better face outweighs a poorer one, from docs/adr/0021: 1 lets poor faces spoil
the mean of a good one, while from 3 to 6 little changes."""
LEAST_SHARPNESS = 0.05
"""What a face without any measurable sharpness counts as; the poorest of 20 px have 0.14."""
LEAST_HEIGHT_PX = 1.0


def weight_of(measures: Sequence[Measure]) -> float:
    """The weight of a face in the mean of its track's templates, above 0 to 1, from its measures.

    Its height in native pixels, up to 112, times its sharpness (0 to 1 at a common scale), to the
    fourth power. Both say how much of the person a template holds: they explain half of the
    variance of the similarity to the mate, and nothing else that is measured of a face adds much
    (docs/adr/0021). Faces that are equally good count about equally, and one that is half as
    tall or half as sharp counts a sixteenth. Raises ``KeyError`` where one of both is missing.
    """
    value = {measure.id: measure.value for measure in measures}
    height = min(max(value["face_height"], LEAST_HEIGHT_PX), TEMPLATE_PX) / TEMPLATE_PX
    sharpness = min(max(value["sharpness"], LEAST_SHARPNESS), 1.0)
    return float((height * sharpness) ** POWER)
