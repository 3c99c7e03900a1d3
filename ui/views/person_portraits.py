"""The portraits of one person of a gallery, one at a time, with what is known of each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui import theme
from ui.desk import Desk
from ui.messages import plain_label
from ui.permitted import refusal
from ui.views.picture import PictureView
from ui.views.pixel_source import PixelSource
from ui.views.pixels import Prepared
from ui.views.section import IconButton
from workstation import casework
from workstation.model import Gallery, Person, PersonId, Portrait

if TYPE_CHECKING:
    from workstation.progress import Progress
    from workstation.workspace import Workspace

WIDTH = 300


class PersonPortraits(QWidget):
    """Shows the newest portrait first."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._person_id: PersonId | None = None
        self._portraits: tuple[Portrait, ...] = ()
        self._shown = 0
        self.setMinimumWidth(WIDTH)
        self.picture = PictureView(self.tr("Portrait"))
        self.count = plain_label()
        self.count.setProperty("role", "muted")
        self.previous = IconButton("previous", self.tr("Previous portrait"), words=False)
        self.previous.clicked.connect(lambda: self._step(-1))
        self.next = IconButton("next", self.tr("Next portrait"), words=False)
        self.next.clicked.connect(lambda: self._step(1))
        self.facts = plain_label()
        self.facts.setProperty("role", "small")
        self.facts.setWordWrap(True)
        line = QHBoxLayout()
        line.addWidget(self.count, 1)
        line.addWidget(self.previous)
        line.addWidget(self.next)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.MEDIUM, theme.SMALL, 0, 0)
        layout.setSpacing(theme.SMALL)
        layout.addLayout(line)
        layout.addWidget(self.picture, 1)
        layout.addWidget(self.facts)
        self.show_person(None, None)

    def show_person(self, gallery: Gallery | None, person: Person | None) -> None:
        """Show another person's portraits, or none."""
        self._person_id = person.id if person is not None else None
        self._show_portraits(())
        self.picture.set_empty_text(
            self.tr("Reading the portraits")
            if person is not None
            else self.tr("Choose a person to see the portraits.")
        )
        said = refusal(self._desk.workspace, "portraits")
        if person is not None and said:
            self.picture.set_empty_text(said)
        if gallery is None or person is None or said:
            return
        name, person_id = gallery.name, person.id

        def work(workspace: Workspace, _progress: Progress) -> tuple[Portrait, ...]:
            casework.note_view(workspace, casework.Shown.PERSON, name, person_id)
            return casework.portraits(workspace, name, person_id)

        self._desk.run(work, lambda found: self._on_read(person_id, found), lane="pictures")

    def _on_read(self, person_id: PersonId, portraits: tuple[Portrait, ...]) -> None:
        if person_id == self._person_id:
            self._show_portraits(portraits)

    def _show_portraits(self, portraits: tuple[Portrait, ...]) -> None:
        self._portraits = portraits
        self._show(0)

    def _step(self, by: int) -> None:
        self._show((self._shown + by) % len(self._portraits))

    def _show(self, number: int) -> None:
        self._shown = number
        count = len(self._portraits)
        for button in (self.previous, self.next):
            button.setEnabled(count > 1)
        self.picture.set_pixels(None)
        if not count:
            self.count.setText("")
            self.facts.setText("")
            return
        portrait = self._portraits[number]
        self.count.setText(self.tr("Portrait {0} of {1}").format(number + 1, count))
        unknown = self.tr("not known")
        self.facts.setText(
            self.tr("File: {0}\nTaken: {1}\nSource: {2}\nFace: {3} px high").format(
                portrait.file_name,
                portrait.photo_date or unknown,
                portrait.source or unknown,
                f"{portrait.face.height_px:.0f}",
            )
        )
        PixelSource.of(self._desk).portrait(
            self, portrait.id, lambda picture, _record: self._on_pixels(portrait, picture)
        )

    def _on_pixels(self, portrait: Portrait, picture: Prepared | None) -> None:
        if self._portraits and self._portraits[self._shown] == portrait:
            self.picture.set_pixels(picture)
            if picture is None:
                self.picture.set_empty_text(
                    self.tr("This portrait cannot be read; its record is kept.")
                )
