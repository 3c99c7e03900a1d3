"""One pane of the comparison: a head, a picture, and under it what was done to the picture."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from ui import theme
from ui.desk import Desk
from ui.messages import plain_label, plain_tip
from ui.views.eliding_label import ElidingLabel
from ui.views.facts import wrapped
from ui.views.panes import words
from ui.views.panes.canvas import PaneCanvas
from ui.views.panes.shown import Shown
from ui.views.panes.treated import Dressed, TreatedPicture
from ui.views.pixels import Prepared
from ui.views.section import IconButton
from workstation.model import AS_RECORDED, Alignment, Pane, Subject, Treatment
from workstation.viewing.plane import PlacedPicture, PlaneView
from workstation.viewing.transform import eyes_of


class ComparisonPane(QObject):
    """Head, canvas and caption are placed in a grid that all panes share: one size for all.

    ``own_view`` is what it shows of the plane while views are free; the board keeps the linked
    one. ``residual`` is what three points left over, in words.
    """

    changed = Signal()
    menu_asked = Signal()
    close_asked = Signal()

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self.shown: Shown | None = None
        self.treatment = AS_RECORDED
        self.alignment: Alignment | None = None
        self.residual = ""
        self.own_view = PlaneView()
        self.treated = TreatedPicture(desk, self)
        self.head = QWidget(parent)
        self.title = ElidingLabel()
        self.title.setProperty("role", "section")
        self.age = plain_label()
        self.age.setProperty("role", "heading")
        self.age.setWordWrap(True)
        self.age.setMinimumWidth(1)
        self.age.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.change_button = IconButton("exchange", self.tr("Other picture"), words=False)
        self.change_button.setToolTip(self.tr("Show another picture here, or add a pane (M)"))
        self.close_button = IconButton("close", self.tr("Close pane"), words=False)
        self.close_button.setToolTip(self.tr("Close this pane (in the menu of M)"))
        for button in (self.change_button, self.close_button):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # M does the same by keyboard
        self.change_button.clicked.connect(self.menu_asked)
        self.close_button.clicked.connect(self.close_asked)
        self.canvas = PaneCanvas("", self.treated, parent)
        self.caption = wrapped(role="small")
        self.caption.setParent(parent)
        self.caption.setMinimumWidth(1)
        self.keep_lines(2)
        self.caption.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.caption.setAccessibleName(self.tr("What was done to the picture"))
        self.caption.setToolTip(plain_tip(words.why_no_ruler()))
        self._lay_out()

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(0)
        line.addWidget(self.title, 1)
        line.addWidget(self.change_button)
        line.addWidget(self.close_button)
        column = QVBoxLayout(self.head)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.age)
        column.addStretch(1)
        # The amber of an old portrait stands a line away from the picture, never beside a face.
        column.addLayout(line)

    def keep_lines(self, count: int) -> None:
        """Keep room for lines under the picture: one more step in words must not move it."""
        height = QFontMetrics(theme.font(theme.TEXT_SMALL)).lineSpacing()
        self.caption.setMinimumHeight(count * height)

    def place_in(self, grid: QGridLayout, row: int, column: int) -> None:
        """Put the three parts into rows 3 x ``row`` and the next two."""
        grid.addWidget(self.head, 3 * row, column)
        grid.addWidget(self.canvas, 3 * row + 1, column)
        grid.addWidget(self.caption, 3 * row + 2, column)

    def take_out_of(self, grid: QGridLayout) -> None:
        """Leave the grid."""
        for widget in (self.head, self.canvas, self.caption):
            grid.removeWidget(widget)

    def delete(self) -> None:
        """Close it for good."""
        for widget in (self.head, self.canvas, self.caption):
            widget.hide()
            widget.deleteLater()
        self.deleteLater()

    @property
    def is_placed(self) -> bool:
        """Whether picture and face are there, the picture perhaps reduced for a first look."""
        return self.treated.picture is not None and self.face_box is not None

    @property
    def is_ready(self) -> bool:
        """Whether all pixels are there and the face: to treat, mark, overlay and record."""
        return self.is_placed and not self.treated.is_glimpse

    @property
    def face_box(self) -> tuple[float, float, float, float] | None:
        """Where the face lies, in recorded pixels."""
        face = self.shown.face if self.shown is not None else None
        return face.box if face is not None else None

    @property
    def picture(self) -> PlacedPicture:
        """The picture as it is laid out; only while ``is_placed``."""
        made, box = self.treated.picture, self.face_box
        assert made is not None and box is not None
        return PlacedPicture(
            made.width, made.height, box, self.alignment, self.treatment.turned_deg
        )

    def record(self) -> Pane | None:
        """What a comparison keeps of it; None while its picture is not to be seen."""
        shown = self.shown
        if shown is None or not self.is_ready:
            return None
        return Pane(
            shown.subject,
            shown.face_id,
            shown.portrait_id,
            self.treatment,
            self.alignment,
            shown.frame,
        )

    def show(
        self,
        shown: Shown | None,
        picture: Prepared | None,
        *,
        treated_alike: bool = False,
        dressed: Dressed | None = None,
    ) -> None:
        """Show a picture; another than before begins as recorded, and not aligned.

        ``treated_alike`` leaves treatment and alignment as they are, for the next frame, which
        may come ``dressed`` (``TreatedPicture.set_picture``).
        """
        before = self.shown
        other = shown is None or before is None or shown.key != before.key
        if other and not treated_alike:
            self.treatment = AS_RECORDED
            self.alignment, self.residual = None, ""
            self.treated.set_treatment(AS_RECORDED)
        self.shown = shown
        self.treated.set_picture(picture, dressed)
        self.changed.emit()

    def treat(self, treatment: Treatment) -> None:
        """Show it as treated."""
        if treatment != self.treatment:
            self.treatment = treatment
            self.canvas.smooth = treatment.smooth
            self.treated.set_treatment(treatment)
            self.changed.emit()

    def align(self, alignment: Alignment | None, residual: str = "") -> None:
        """Take points to be aligned on, or none."""
        self.alignment, self.residual = alignment, residual
        self.changed.emit()

    def align_on_eyes(self) -> None:
        """Take the eyes as they were detected or marked."""
        if self.shown is not None and self.shown.face is not None:
            if self.treatment.turned_deg:
                self.treat(replace(self.treatment, turned_deg=0.0))
            self.align(eyes_of(self.shown.face))

    def describe(self, *, first: bool, aligned: bool, active: bool) -> None:
        """Write what stands under the picture."""
        shown = self.shown
        self.canvas.smooth = self.treatment.smooth
        if shown is None or self.treated.picture is None or self.canvas.placed is None:
            self.caption.setText("")
            self.canvas.scale_words = ""
            return
        magnification = self.canvas.placed.scale
        laid = words.aligned_words(self.alignment, first=first) if aligned or first else ""
        parts = [
            words.subject_words(shown),
            *words.treatment_words(self.treatment),
            words.turned_words(self.canvas.placed.turned_deg),
            laid,
            self.residual if laid and not first else "",
            words.scale_words(magnification, smooth=self.treatment.smooth),
        ]
        text = ", ".join(part for part in parts if part)
        self.caption.setText(text)
        self.canvas.scale_words = words.bar_words(shown)
        self.canvas.setAccessibleDescription(
            self.tr("{words}. Active pane.").format(words=text) if active else text
        )

    def say_title(self, text: str) -> None:
        """The small line over the picture, also what a screen reader calls it."""
        self.title.set_full_text(text)
        self.canvas.setAccessibleName(text)

    def say_age(self, text: str, *, warning: bool) -> None:
        """The large line over the picture; amber where it warns."""
        self.age.setText(text)
        self.age.setAccessibleName(text)
        self.age.setProperty("state", "missing" if warning else "")
        self.age.style().unpolish(self.age)
        self.age.style().polish(self.age)

    @property
    def is_portrait(self) -> bool:
        """Whether it shows a portrait."""
        return self.shown is not None and self.shown.subject is Subject.PORTRAIT
