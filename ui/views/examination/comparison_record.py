"""The earlier comparisons of a candidate: a later one takes their place, and all stay readable."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ui import component_words, theme
from ui.phrases import translated
from ui.views.facts import section, wrapped
from workstation.model import Comparison


class ComparisonRecord(QObject):
    """``button`` tells how many there are and opens them; hidden while there is only one."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._comparisons: tuple[Comparison, ...] = ()
        self.button = QPushButton()
        self.button.hide()
        self.button.clicked.connect(self._on_asked)
        self.dialog: QDialog | None = None

    def show_comparisons(self, comparisons: Sequence[Comparison]) -> None:
        """The comparisons of another candidate, the newest first."""
        self._comparisons = tuple(comparisons)
        earlier = len(self._comparisons) - 1
        words = self.tr("1 earlier comparison")
        if earlier != 1:
            words = self.tr("{n} earlier comparisons").format(n=earlier)
        self.button.setText(words)
        self.button.setAccessibleName(words)
        # Before it has a parent it would flash up as a window of its own.
        if self.button.parentWidget() is not None:
            self.button.setVisible(earlier > 0)

    def _on_asked(self) -> None:
        self.dialog = RecordDialog(self._comparisons, self.button.window())
        self.dialog.open()


class RecordDialog(QDialog):
    """All comparisons of one candidate, read-only."""

    def __init__(self, comparisons: Sequence[Comparison], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        title = self.tr("Comparisons of this candidate")
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        page = QWidget()
        words = QVBoxLayout(page)
        words.setContentsMargins(theme.LARGE, theme.LARGE, theme.LARGE, theme.MEDIUM)
        words.setSpacing(theme.TINY)
        for number, each in enumerate(comparisons):
            words.addWidget(section(self.tr("IN FORCE") if not number else self.tr("EARLIER")))
            conclusion = (
                translated(each.conclusion) if each.conclusion else self.tr("no conclusion given")
            )
            words.addWidget(wrapped(conclusion.capitalize(), "heading"))
            note = wrapped(each.note)
            note.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            words.addWidget(note)
            for line in self._basis(each):
                words.addWidget(wrapped(line, "muted"))
            when = each.compared_at.strftime("%Y-%m-%d %H:%M:%S UTC")
            words.addWidget(wrapped(f"{each.compared_by}, {when}", "small"))
            words.addSpacing(theme.MEDIUM)
        words.addStretch(1)
        scroll = QScrollArea()
        scroll.setAccessibleName(title)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(page)
        close = QPushButton(self.tr("Close"))
        close.setAccessibleName(self.tr("Close"))
        close.clicked.connect(self.accept)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, theme.MEDIUM, theme.MEDIUM)
        layout.addWidget(scroll, 1)
        layout.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
        close.setDefault(True)
        self.resize(560, 420)

    def _basis(self, comparison: Comparison) -> list[str]:
        """What the conclusion rests on, under which limits, and what would change it."""
        lines = []
        if comparison.findings:
            words = self.tr("It rests on the answers about {count} components.")
            if len(comparison.findings) == 1:
                words = self.tr("It rests on the answer about 1 component.")
            lines.append(words.format(count=len(comparison.findings)))
        for each in comparison.limits:
            if each.limits:
                words = self.tr("{limit}: {note}")
                lines.append(words.format(limit=component_words.limit(each.kind), note=each.note))
        if comparison.would_change:
            words = self.tr("It would change: {words}")
            lines.append(words.format(words=comparison.would_change))
        return lines
