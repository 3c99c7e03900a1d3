"""The overlay with what stands over and under a picture: the age of the portrait, what was done."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui import theme
from ui.views.facts import wrapped
from ui.views.panes.overlay_view import OverlayView
from ui.views.panes.pane import ComparisonPane


class OverlayPage(QWidget):
    """The words are those of the two panes."""

    def __init__(self, view: OverlayView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.age = wrapped(role="heading")
        self.names = wrapped(role="section")
        self.below = wrapped(role="small")
        self.above = wrapped(role="small")
        for label in (self.below, self.above):
            label.setMinimumWidth(1)
            label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.TINY)
        column.addWidget(self.age)
        column.addWidget(self.names)
        column.addWidget(view, 1)
        column.addWidget(self.below)
        column.addWidget(self.above)

    def show_panes(self, below: ComparisonPane, above: ComparisonPane) -> None:
        """Say what the panes say; the age is that of the portrait."""
        of_portrait = above if above.is_portrait else below
        self.age.setText(of_portrait.age.text())
        self.age.setProperty("state", of_portrait.age.property("state"))
        self.age.style().unpolish(self.age)
        self.age.style().polish(self.age)
        names = self.tr("{above} OVER {below}").format(
            above=above.title.full_text(), below=below.title.full_text()
        )
        self.names.setText(names)
        for label, pane in ((self.below, below), (self.above, above)):
            label.setText(
                self.tr("{title}: {done}").format(
                    title=pane.title.full_text(), done=pane.caption.text()
                )
            )
