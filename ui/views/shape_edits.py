"""Between handles on the picture and the values of crop, rotation and perspective."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF

from ui.views.canvas import Canvas
from ui.views.handle_tool import HandleTool
from ui.views.shape_tools import Changed, CornersTool, CropTool, Done, LevelTool
from ui.working_copy import with_value
from workstation.edits.catalogue import BY_KIND, SMALLEST_SIDE_PX
from workstation.model import Box, Edit, EditKind

FACE_MARGIN = 1.0
"""Around the face in a new crop, in heights of the face."""

INSET = 0.1
"""How far the corners of a new perspective lie inside the picture, as a share of its sides."""


def starting_edit(kind: EditKind, width: int, height: int, face: Box) -> Edit:
    """A new step for a picture of ``width`` x ``height`` pixels with a face at ``face``.

    A crop begins around the face, a perspective inside the border, all others where they
    change nothing or little: at the catalogue's defaults.
    """
    if kind is EditKind.CROP:
        return Edit.of(kind, **_crop_around(face, width, height))
    if kind is EditKind.PERSPECTIVE:
        left, top = round(width * INSET), round(height * INSET)
        right, bottom = width - left, height - top
        corners = ((left, top), (right, top), (right, bottom), (left, bottom))
        return Edit.of(kind, corners=tuple((float(x), float(y)) for x, y in corners))
    defaults = {each.name: each.default for each in BY_KIND[kind].parameters}
    return Edit.of(kind, **{name: value for name, value in defaults.items() if value is not None})


def _crop_around(face: Box, width: int, height: int) -> dict[str, int]:
    margin = face[3] * FACE_MARGIN
    left, top = max(0, round(face[0] - margin)), max(0, round(face[1] - margin))
    right = min(width, round(face[0] + face[2] + margin))
    bottom = min(height, round(face[1] + face[3] + margin))
    if right - left < SMALLEST_SIDE_PX or bottom - top < SMALLEST_SIDE_PX:
        left, top, right, bottom = 0, 0, width, height
    return {"x": left, "y": top, "width": right - left, "height": bottom - top}


def tool_for(
    edit: Edit, canvas: Canvas, face: Box, changed: Changed, done: Done
) -> HandleTool | None:
    """The handles of a step, on the picture as it is before that step; None without any."""
    values = edit.values
    if edit.kind is EditKind.CROP:
        box = (values["x"], values["y"], values["width"], values["height"])
        return CropTool(canvas, box, changed, done)
    if edit.kind is EditKind.PERSPECTIVE:
        corners: Sequence[tuple[float, float]] = values["corners"]
        return CornersTool(canvas, [QPointF(x, y) for x, y in corners], changed, done)
    if edit.kind is EditKind.ROTATE:
        middle = QPointF(face[0] + face[2] / 2, face[1] + face[3] * 0.4)
        # A line that falls to the right is levelled by a turn against the clock.
        return LevelTool(canvas, middle, face[3] * 2, -values["degrees"], changed, done)
    return None


def edit_of(tool: HandleTool, edit: Edit) -> Edit:
    """The step with the values that its handles show."""
    if isinstance(tool, CropTool):
        x, y, width, height = tool.box
        return Edit.of(EditKind.CROP, x=x, y=y, width=width, height=height)
    if isinstance(tool, LevelTool):
        return with_value(edit, "degrees", round(-tool.degrees, 1) + 0.0)
    if isinstance(tool, CornersTool):
        corners = tuple((round(x, 1), round(y, 1)) for x, y in tool.corners)
        return with_value(edit, "corners", corners)
    return edit
