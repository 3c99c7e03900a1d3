"""What a search needs from the examiner: gallery, kind of picture, reason, and limits."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QPlainTextEdit,
    QSizePolicy,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from ui import theme
from ui.messages import plain_label, say_hint
from ui.phrases import translated
from ui.views.facts import wrapped
from ui.views.people_limits import PeopleLimits
from ui.views.rows import Note
from workstation.identification import SEARCHABLE_PROBES
from workstation.model import Gallery, ProbeClass

LIMIT_DEFAULT, LIMIT_MAX = 20, 10_000


class _Choice(QComboBox):
    """Scrolling the page over it must not choose: what is recorded is what was said."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class SearchForm(QWidget):
    """Nothing that has to be judged is preselected: the kind of picture starts empty."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._galleries: tuple[Gallery, ...] = ()
        self.gallery = _Choice()
        self.gallery.setAccessibleName(self.tr("Gallery to search"))
        say_hint(self.gallery, self.tr("Choose a gallery"))
        self.gallery_facts = wrapped(role="small")
        self.probe_class = _Choice()
        self.probe_class.setAccessibleName(self.tr("Kind of picture"))
        say_hint(self.probe_class, self.tr("Choose the kind"))
        for kind in ProbeClass:
            words = translated(kind)
            if kind not in SEARCHABLE_PROBES:
                words = self.tr("{kind} (refused)").format(kind=kind)
            self.probe_class.addItem(words, kind)
        self.probe_class.setCurrentIndex(-1)
        self.explanation = Note()
        self.reason = QPlainTextEdit()
        self.reason.setAccessibleName(self.tr("Reason for the search"))
        say_hint(self.reason, self.tr("Why this person is looked for"))
        self.reason.setTabChangesFocus(True)
        self.reason.setFixedHeight(60)
        self.limit = QSpinBox()
        self.limit.setAccessibleName(self.tr("Number of candidates to list"))
        self.limit.lineEdit().setTextMargins(theme.FIELD_INSET, 0, 0, 0)
        self.limit.setRange(1, LIMIT_MAX)
        self.limit.setValue(LIMIT_DEFAULT)
        self.limits = PeopleLimits()
        for combo in (self.gallery, self.probe_class):
            combo.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._lay_out()
        self.setFocusProxy(self.probe_class)
        self.gallery.currentIndexChanged.connect(self._on_changed)
        self.probe_class.currentIndexChanged.connect(self._on_changed)
        self.reason.textChanged.connect(self._on_changed)
        self.limits.changed.connect(self.changed)

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.SMALL)
        grid.setVerticalSpacing(theme.SMALL)
        grid.setColumnStretch(1, 1)
        rows: tuple[tuple[str, QWidget], ...] = (
            (self.tr("&Gallery"), self.gallery),
            ("", self.gallery_facts),
            (self.tr("&Picture is a"), self.probe_class),
            (self.tr("&Reason"), self.reason),
            (self.tr("&List up to"), self.limit),
        )
        for row, (name, field) in enumerate(rows):
            if name:
                label = plain_label(name)
                label.setBuddy(field)
                label.setContentsMargins(0, theme.LABEL_TOP, 0, 0)
                grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(field, row, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.SMALL)
        layout.addLayout(grid)
        layout.addWidget(self.limits)
        layout.addWidget(self.explanation)

    def show_galleries(self, galleries: Sequence[Gallery]) -> None:
        """Offer these galleries. The choice stays; a single gallery is chosen by itself."""
        before = self.chosen_gallery()
        self._galleries = tuple(galleries)
        self.gallery.blockSignals(True)
        self.gallery.clear()
        for gallery in self._galleries:
            self.gallery.addItem(gallery.name)
        index = 0 if len(self._galleries) == 1 else -1
        for position, gallery in enumerate(self._galleries):
            if before is not None and gallery.id == before.id:
                index = position
        self.gallery.setCurrentIndex(index)
        self.gallery.blockSignals(False)
        self._on_changed()

    def chosen_gallery(self) -> Gallery | None:
        """The gallery to search."""
        index = self.gallery.currentIndex()
        return self._galleries[index] if 0 <= index < len(self._galleries) else None

    def chosen_probe_class(self) -> ProbeClass | None:
        """What the examiner says that the picture is; None until they say it."""
        index = self.probe_class.currentIndex()
        return tuple(ProbeClass)[index] if index >= 0 else None

    def missing(self) -> list[str]:
        """What has to be filled in before a search, as short phrases."""
        phrases = []
        gallery = self.chosen_gallery()
        if not self._galleries:
            phrases.append(self.tr("a gallery (make one with Ctrl+G)"))
        elif gallery is None:
            phrases.append(self.tr("a gallery"))
        elif not gallery.images:
            phrases.append(self.tr("portraits in this gallery (import a folder with Ctrl+G)"))
        if self.chosen_probe_class() is None:
            phrases.append(self.tr("the kind of picture"))
        if not self.reason.toPlainText().strip() and not self.refused():
            phrases.append(self.tr("a reason"))
        return phrases + ([] if self.refused() else self.limits.missing())

    def refused(self) -> bool:
        """Whether the kind of picture is one that is never searched."""
        kind = self.chosen_probe_class()
        return kind is not None and kind not in SEARCHABLE_PROBES

    def clear_judgement(self) -> None:
        """Forget the kind of picture, the reason and the limits: another face needs its own."""
        self.probe_class.setCurrentIndex(-1)
        self.reason.clear()
        self.limits.clear()

    def _on_changed(self) -> None:
        gallery = self.chosen_gallery()
        if gallery is None:
            self.gallery_facts.setText("")
        else:
            self.gallery_facts.setText(
                self.tr("{people} people, version {version}, {basis}").format(
                    people=f"{gallery.people:,}",
                    version=gallery.version,
                    basis=gallery.lawful_basis,
                )
            )
        self.gallery_facts.setVisible(gallery is not None)
        kind = self.chosen_probe_class()
        if kind is not None and self.refused():
            self.explanation.say(
                self.tr(
                    "This kind of picture ({kind}) is refused: it does not show a real face as "
                    "a camera saw it. Use a camera frame or an unaltered photograph. A search "
                    "that is tried all the same is refused, and the log keeps the attempt."
                ).format(kind=translated(kind)),
                "refused",
            )
        else:
            self.explanation.say("")
        self.changed.emit()
