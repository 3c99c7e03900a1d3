"""Which page of an image with several is shown, and the way to the others."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QSpinBox, QWidget

from ui import theme
from ui.desk import Desk
from ui.messages import plain_label
from ui.views.section import IconButton
from workstation.model import EvidenceKind


class PageBar(QWidget):
    """Follows the desk; hidden for images of one page, and for videos."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setAccessibleName(self.tr("Page"))
        self.number = QSpinBox()
        self.number.setAccessibleName(self.tr("Page"))
        self.number.lineEdit().setTextMargins(theme.FIELD_INSET, 0, 0, 0)
        self.number.setMinimum(1)
        # A page is shown when its whole number stands there, not after each digit.
        self.number.setKeyboardTracking(False)
        self.number.valueChanged.connect(lambda number: desk.choose_frame(number - 1))
        self.of = plain_label()
        self.previous = IconButton("previous", self.tr("Previous page"), words=False)
        self.previous.clicked.connect(lambda: self.step(-1))
        self.next = IconButton("next", self.tr("Next page"), words=False)
        self.next.clicked.connect(lambda: self.step(1))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(theme.SMALL, theme.TINY, theme.SMALL, theme.TINY)
        layout.setSpacing(theme.TINY)
        layout.addStretch(1)
        layout.addWidget(self.previous)
        layout.addWidget(plain_label(self.tr("Page")))
        layout.addWidget(self.number)
        layout.addWidget(self.of)
        layout.addWidget(self.next)
        layout.addStretch(1)
        for changed in (desk.evidence_changed, desk.frame_changed):
            changed.connect(self._show)
        self._show()

    def step(self, by: int) -> None:
        """Show a later or an earlier page; nothing happens before the first and after the last."""
        page = self._desk.frame_number + by
        if 0 <= page < self._pages():
            self._desk.choose_frame(page)

    def _pages(self) -> int:
        item = self._desk.evidence
        return item.pages if item is not None and item.kind is EvidenceKind.IMAGE else 1

    def _show(self) -> None:
        pages, page = self._pages(), self._desk.frame_number
        self.setVisible(pages > 1)
        if pages == 1:
            return
        self.number.blockSignals(True)
        self.number.setMaximum(pages)
        self.number.setValue(page + 1)
        self.number.blockSignals(False)
        self.of.setText(self.tr("of {0}").format(pages))
        self.previous.setEnabled(page > 0)
        self.next.setEnabled(page + 1 < pages)
