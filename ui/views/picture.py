"""A picture with its faces, and under it what was done to it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui import theme
from ui.messages import plain_label
from ui.views import pixels
from ui.views.canvas import Canvas
from ui.views.pixels import Prepared
from ui.views.viewport import STEP, step_zoom
from workstation.model import Face, FaceId

if TYPE_CHECKING:
    from ui.views.pixels import Pixels


class PictureView(QWidget):
    """Shows one picture on a neutral surround; zoom by wheel and keys, pan by dragging.

    Above 1:1 each recorded pixel is drawn as a square, without smoothing. Keys: + and -,
    0 the whole picture, 1 one to one, arrows move.
    """

    face_chosen = Signal(object)
    zoom_changed = Signal(float)
    view_moved = Signal()

    def __init__(self, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._treatment = self.tr("as recorded")
        self._subject = ""
        self._last_zoom = 0.0
        self._pending_focus: tuple[tuple[float, float, float, float], float, bool] | None = None
        self.canvas = Canvas(self)
        self.canvas.setAccessibleName(name or self.tr("Picture"))
        self.caption = plain_label()
        self.caption.setProperty("role", "small")
        self.caption.setContentsMargins(0, theme.TINY, 0, theme.TINY)
        # What was done must be read to its end: it wraps, and never widens the window.
        self.caption.setWordWrap(True)
        self.caption.setMinimumWidth(1)
        self.caption.setAccessibleName(self.tr("What was done to the picture"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.canvas, 1)
        layout.addWidget(self.caption)
        self.setFocusProxy(self.canvas)
        self.canvas.face_clicked.connect(self.face_chosen)
        self.canvas.viewed.connect(self._on_viewed)
        self._on_viewed()

    def set_pixels(self, picture: Pixels | Prepared | None, *, keep_view: bool = False) -> None:
        """Show a picture: uint8 (height, width, 3) RGB, upright, or None for nothing.

        ``keep_view`` leaves zoom and place as they are where the size is the same: for the next
        frame of a video.

        For pictures of more than a few megapixels call ``pixels.prepare`` in a worker and
        hand over its result.
        """
        if picture is not None and not isinstance(picture, Prepared):
            picture = pixels.prepare(picture)
        self.canvas.picture = picture
        width, height = (picture.width, picture.height) if picture is not None else (0, 0)
        port = self.canvas.port
        if not keep_view or (port.picture_width, port.picture_height) != (width, height):
            port.set_picture(width, height)
            self._pending_focus = None
        self.canvas.update()
        self._on_viewed()

    def set_empty_text(self, text: str) -> None:
        """What stands in the middle while there is no picture."""
        self.canvas.empty_text = text
        self.canvas.update()
        self._describe()

    def set_faces(
        self, faces: Sequence[Face], chosen: FaceId | None = None, first_number: int = 1
    ) -> None:
        """Outline ``faces``; the chosen one stronger, with the accent outside its clearance.

        They are numbered from ``first_number``.
        """
        self.canvas.first_number = first_number
        self.canvas.faces = tuple(faces)
        self.canvas.chosen = chosen
        self.canvas.update()
        self._describe()

    def set_outlined(self, outlined: bool) -> None:
        """Show or hide the outlines."""
        self.canvas.outlined = outlined
        self.canvas.update()

    def set_treatment(self, text: str, subject: str = "") -> None:
        """Say what was done to the image, and optionally what it shows ("cam3.png")."""
        self._treatment = text
        self._subject = subject
        self._on_viewed()

    def set_focus_box(self, box: Sequence[float], margin: float = 0.5, exact: bool = False) -> None:
        """Zoom on ``box`` (x, y, width, height in picture pixels), ``margin`` times its larger
        side around it; above 1:1 in whole multiples, unless ``exact``."""
        x, y, width, height = box
        wanted = ((x, y, width, height), margin, exact)
        self.canvas.port.focus(*wanted)
        # A view that was never laid out has no size to fit into: repeat it when it is shown.
        self._pending_focus = None if self.canvas.isVisible() else wanted
        self.canvas.update()
        self._on_viewed()

    def zoom(self) -> float:
        """Device pixels per recorded pixel."""
        return self.canvas.port.zoom

    def zoom_in(self) -> None:
        """One step closer."""
        self.canvas.zoom_to(step_zoom(self.zoom(), STEP))

    def zoom_out(self) -> None:
        """One step away."""
        self.canvas.zoom_to(step_zoom(self.zoom(), 1 / STEP))

    def actual_size(self) -> None:
        """Each recorded pixel on one pixel of the screen."""
        self.canvas.zoom_to(1.0)

    def fit(self) -> None:
        """The whole picture."""
        self.canvas.fit()

    def link_with(self, other: PictureView) -> None:
        """From now on each of the two views repeats what the user does in the other."""
        for source, target in ((self.canvas, other.canvas), (other.canvas, self.canvas)):
            source.moved.connect(target.follow)
            source.refitted.connect(target.follow_fit)

    def unlink_from(self, other: PictureView) -> None:
        """Undo ``link_with``."""
        for source, target in ((self.canvas, other.canvas), (other.canvas, self.canvas)):
            source.moved.disconnect(target.follow)
            source.refitted.disconnect(target.follow_fit)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._pending_focus is not None and self.canvas.width() > 1:
            self.canvas.port.focus(*self._pending_focus)
            self._pending_focus = None
            self._on_viewed()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.canvas.update()

    def _on_viewed(self) -> None:
        zoom = self.zoom()
        if self.canvas.picture is None:
            self.caption.setText("")
        else:
            parts = [self._subject, self._treatment, self._scale_text(zoom)]
            self.caption.setText(", ".join(part for part in parts if part))
        if zoom != self._last_zoom:
            self._last_zoom = zoom
            self.zoom_changed.emit(zoom)
        self.view_moved.emit()
        self._describe()

    def _scale_text(self, zoom: float) -> str:
        if abs(zoom - 1) < 1e-6:
            return self.tr("1:1")
        if zoom < 1:
            return self.tr("reduced 1:{0}").format(_ratio(1 / zoom))
        return self.tr("enlarged {0}:1 without smoothing").format(_ratio(zoom))

    def _describe(self) -> None:
        """Tell a screen reader what the picture shows."""
        canvas = self.canvas
        if canvas.picture is None:
            canvas.setAccessibleDescription(canvas.empty_text)
            return
        text = self.tr("Faces: {0}").format(len(canvas.faces))
        for number, face in enumerate(canvas.faces, start=canvas.first_number):
            if face.id == canvas.chosen:
                text += self.tr(", face {0} chosen").format(number)
        canvas.setAccessibleDescription(f"{text}, {self.caption.text()}")


def _ratio(times: float) -> str:
    """A scale above 1, fine enough that it is never told as 1.0."""
    return f"{times:.2f}" if times < 2 else f"{times:.1f}"
