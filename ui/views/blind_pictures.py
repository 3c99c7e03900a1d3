"""The pictures of a blind verification with every way of looking that the Compare place has."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ui.views.blind_filling import BlindFilling
from ui.views.panes.acts import Act, give_keys
from ui.views.panes.looking import ComparisonPictures
from ui.views.panes.looking_acts import CHOOSING
from ui.views.panes.pane import ComparisonPane
from ui.views.panes.shown import Shown
from workstation.model import Subject, View


class BlindPictures(ComparisonPictures):
    """Two panes, the probe and a portrait by its letter: no age, no number, nothing to choose."""

    def _make_filling(self) -> BlindFilling:
        self.blind = BlindFilling(self._desk, self.board, self.aligning, self.overlaying, self)
        return self.blind

    def _acts(self) -> list[Act]:
        return [act for act in super()._acts() if act.group != CHOOSING]

    def give_keys(self, place: QWidget) -> None:
        """Make the keys work in the whole place, but for Escape: the page has to ask first."""
        give_keys([act for act in self.acts if "Esc" not in act.keys], place)

    def show_portrait(self, label: str) -> None:
        """Show a portrait by its letter, as it was left."""
        self.say("")
        self.blind.show_portrait(self.surface, label)

    def views(self) -> dict[str, View]:
        """How each portrait that was seen was looked at, by its letter."""
        self.blind.keep(self.surface)
        return self.blind.views()

    def _name_of(self, shown: Shown) -> str:
        return self.tr("Portrait {letter}").format(letter=shown.portrait_id or "")

    def _say_head(self, number: int, pane: ComparisonPane) -> None:
        shown = pane.shown
        pane.change_button.hide()
        pane.close_button.hide()
        title = age = ""
        if shown is not None:
            title = {
                Subject.PORTRAIT: self.tr("PORTRAIT {letter}").format(letter=shown.portrait_id),
                Subject.EDITED_PROBE: self.tr("PROBE AS EDITED"),
            }.get(shown.subject, self.tr("PROBE"))
            if shown.face is not None:
                age = self._height_words(shown.subject).format(height=round(shown.face.height_px))
        pane.say_title(title)
        pane.say_age(age, warning=False)

    def _height_words(self, subject: Subject) -> str:
        if subject is Subject.PORTRAIT:
            return self.tr("Face {height} px high as enrolled")
        if subject is Subject.EDITED_PROBE:
            return self.tr("Face {height} px high as edited")
        return self.tr("Face {height} px high as recorded")
