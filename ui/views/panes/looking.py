"""The pictures of the Compare place with everything that can be done to look at them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QEvent, QPoint, Signal
from PySide6.QtWidgets import QMenu, QStackedWidget, QVBoxLayout, QWidget

from ui import theme
from ui.desk import Desk
from ui.keys import KeyGroup
from ui.timecode import timecode
from ui.views.eliding_label import ElidingLabel
from ui.views.panes import words
from ui.views.panes.acts import Act, give_keys
from ui.views.panes.aligning import Aligning
from ui.views.panes.board import PaneBoard
from ui.views.panes.filling import Filling
from ui.views.panes.looking_acts import acts_of, key_groups
from ui.views.panes.overlay_bar import OverlayBar
from ui.views.panes.overlay_page import OverlayPage
from ui.views.panes.overlay_view import OverlayView
from ui.views.panes.overlaying import Overlaying
from ui.views.panes.pane import ComparisonPane
from ui.views.panes.shown import Shown
from ui.views.panes.stepping import Stepping
from ui.views.panes.surface import PictureSurface
from ui.views.panes.tone_bar import ToneBar
from ui.views.panes.tool_row import ToolRow
from workstation.model import AS_RECORDED, OverlayKind, Subject, Treatment

LINE_HEIGHT = 30


class ComparisonPictures(QWidget):
    """Buttons, panes or an overlay of two, and a line that says what was done or asks for more."""

    linked_changed = Signal(bool)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._note = ""
        self.board = PaneBoard(desk)
        self.overlay_view = OverlayView(self.tr("Overlay of two pictures"), self.board.placed)
        self.overlaying = Overlaying(self.board, self.overlay_view, self)
        self.aligning = Aligning(self.board, self)
        self.filling = self._make_filling()
        self.stepping = Stepping(desk, self.board, self.filling, self)
        self.surface = PictureSurface(self.board, self.overlaying, self)
        self.surface.stepped = self.stepping.stepped
        self.acts = self._acts()
        self.tools = ToolRow(self.acts)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.board)
        self.overlay_page = OverlayPage(self.overlay_view)
        self._stack.addWidget(self.overlay_page)
        self.said = ElidingLabel()
        self.said.setProperty("role", "small")
        self.overlay_bar = OverlayBar(self.overlaying)
        self.tone_bar = ToneBar(self._treat, self._turn_to)
        self._line = QStackedWidget()
        # Always the same height: the pictures must not jump.
        self._line.setFixedHeight(LINE_HEIGHT)
        for widget in (self.said, self.overlay_bar, self.tone_bar):
            self._line.addWidget(widget)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.TINY)
        layout.addWidget(self.tools)
        layout.addWidget(self._stack, 1)
        layout.addWidget(self._line)
        self.setFocusProxy(self.board.first.canvas)
        self._connect()
        self._refresh()

    def _make_filling(self) -> Filling:
        """What puts pictures into the panes."""
        return Filling(self._desk, self.board, self.aligning, self.overlaying, self)

    def _connect(self) -> None:
        self.board.pictures_changed.connect(self._refresh)
        self.board.active_changed.connect(self._refresh)
        self.overlaying.changed.connect(self._on_overlay_changed)
        self.overlaying.aligned_first.connect(self._on_aligned_first)
        self.aligning.said.connect(self.say)
        self.aligning.changed.connect(self._refresh)
        self.stepping.said.connect(self.say)
        self.surface.said.connect(self.say)
        self.surface.drawing_begun.connect(self.aligning.stop)

    def _acts(self) -> list[Act]:
        """What can be done to look at these pictures."""
        return acts_of(self)

    def give_keys(self, place: QWidget) -> None:
        """Make the keys work in the whole place."""
        give_keys(self.acts, place)

    def key_groups(self) -> list[KeyGroup]:
        """Keys of everything that can be done here, for the overlay of shortcuts."""
        return key_groups(self.acts)

    # What is shown

    def show_candidate(self, *, edited: bool = False) -> None:
        """Show the candidate on the desk beside the probe."""
        self.surface.end_drawing()
        self.surface.show_regions(())
        self.say("")
        self.stepping.begin_again()
        self.filling.show_candidate(edited=edited)

    def set_linked(self, linked: bool) -> None:
        """Move all pictures together, or each by itself."""
        if linked != self.board.linked:
            self.board.set_linked(linked)
            self.linked_changed.emit(linked)

    def say(self, text: str) -> None:
        """Say what was done or what to do next, in the line under the pictures."""
        self._note = text
        self.said.set_full_text(text)
        self._on_overlay_changed()

    @property
    def treatment(self) -> Treatment:
        """How the active picture is treated."""
        return self.board.active.treatment

    @property
    def is_toning(self) -> bool:
        """Whether the sliders of the active picture are shown."""
        return self._line.currentWidget() is self.tone_bar

    def is_on_eyes(self) -> bool:
        """Whether a picture is aligned."""
        return any(self.board.is_aligned(pane) for pane in self.board.panes)

    # Acts

    def toggle_eyes(self) -> None:
        """Align on the eyes, or take it back."""
        self.overlaying.leave()
        self.aligning.toggle_eyes()

    def begin_points(self) -> None:
        """Let three points be placed on every picture."""
        self.overlaying.leave()
        self.surface.end_drawing()
        self.aligning.begin_points()

    def toggle_overlay(self, kind: OverlayKind) -> None:
        """Lay the active picture over the first, or side by side again."""
        self.aligning.stop()
        self.surface.end_drawing()
        self._note = ""
        self.overlaying.toggle(kind)

    def _on_aligned_first(self) -> None:
        self.aligning.keeps_eyes = True
        self.say(self.tr("Aligned on the eyes for this overlay."))

    def change(self, change: Callable[[Treatment], Treatment]) -> None:
        """Treat the active picture otherwise."""
        self._treat(change(self.treatment))

    def _treat(self, treatment: Treatment) -> None:
        self.board.active.treat(treatment)

    def _turn_to(self, turned_deg: float) -> None:
        pane = self.board.active
        first = self.board.first if self.board.is_aligned(pane) else pane
        self.board.turn_to(first, turned_deg)

    def reset(self) -> None:
        """Take back what was done to the active picture: its treatment, then its alignment."""
        pane = self.board.active
        if pane.treatment != AS_RECORDED:
            turned = pane.treatment.turned_deg
            pane.treat(replace(AS_RECORDED, turned_deg=turned))
            self.board.turn_to(pane, 0.0)
            self.say(self.tr("The picture is shown as recorded again."))
        elif pane.alignment is not None:
            self.overlaying.leave()
            if pane is self.board.first:
                self.aligning.take_back()
            else:
                pane.align(None)
                self.say(self.tr("This picture is not aligned any more."))

    def toggle_tone(self) -> None:
        """Show the sliders of the active picture, or take them away."""
        on = not self.is_toning
        self._line.setCurrentWidget(self.tone_bar if on else self.said)
        if on:
            self.tone_bar.black.setFocus()
        else:
            self._on_overlay_changed()
            self._focus_pictures()
        self._refresh()

    def _focus_pictures(self) -> None:
        if self.overlaying.shown is not None:
            self.overlay_view.setFocus()
        else:
            self.board.active.canvas.setFocus()

    def escape(self) -> bool:
        """Leave what was begun last: sliders, overlay, points or marks; whether there was any."""
        if self.is_toning:
            self.toggle_tone()
        elif self.overlaying.shown is not None:
            self.overlaying.leave()
        elif self.aligning.is_placing or self.surface.is_drawing:
            self.aligning.stop()
            self.surface.escape()
        else:
            return False
        return True

    def next_pane(self, by: int) -> None:
        """Go to another pane, or lay another one over the first."""
        if self.overlaying.shown is not None:
            self.overlaying.next_upper(by)
        else:
            self.board.step_focus(by)

    def show_menu(self) -> QMenu:
        """Open the menu of panes at the head of the active one."""
        menu = self.filling.menu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        head = self.board.active.head
        shown = head.isVisible()
        menu.popup((head if shown else self.tools).mapToGlobal(QPoint(0, head.height())))
        return menu

    def _menu_at(self, pane: ComparisonPane) -> None:
        pane.canvas.setFocus()
        self.show_menu()

    # What is said

    def _on_overlay_changed(self) -> None:
        shown = self.overlaying.shown
        self._stack.setCurrentWidget(self.board if shown is None else self.overlay_page)
        if shown is None:
            if self._line.currentWidget() is self.overlay_bar:
                self._note = ""
                self.said.set_full_text("")
                self._line.setCurrentWidget(self.said)
        else:
            upper = self.board.panes[shown.upper]
            self.overlay_page.show_panes(self.board.panes[shown.lower], upper)
            name = "" if upper.shown is None else self._name_of(upper.shown)
            self.overlay_bar.show_overlay(shown, name, self._note)
            if not self.is_toning:
                self._line.setCurrentWidget(self.overlay_bar)
        self.tools.refresh()

    def _name_of(self, shown: Shown) -> str:
        return words.choice_words(shown, *self.filling.number_of(shown))

    def _refresh(self) -> None:
        for number, pane in enumerate(self.board.panes):
            self._say_head(number, pane)
            if not pane.property("connected"):
                pane.setProperty("connected", True)
                pane.menu_asked.connect(lambda pane=pane: self._menu_at(pane))
                pane.close_asked.connect(lambda pane=pane: self.filling.close_pane(pane))
        self.tone_bar.show_treatment(self.treatment)
        self.tools.refresh()

    def _say_head(self, number: int, pane: ComparisonPane) -> None:
        shown = pane.shown
        pane.close_button.setVisible(number > 0 and len(self.board.panes) > 2)
        if shown is None:
            pane.say_title("")
            pane.say_age("", warning=False)
            return
        title = words.heading_of(shown)
        if shown.subject is Subject.PORTRAIT:
            place, count = self.filling.number_of(shown)
            if count > 1:
                title = self.tr("CANDIDATE, portrait {number} of {count}").format(
                    number=place, count=count
                )
            text, warning = self._age(shown.taken)
            pane.say_age(text, warning=warning)
        else:
            pane.say_age(words.height_words(shown), warning=False)
            if shown.timestamp_s is not None:
                title = f"{title}  {timecode(shown.timestamp_s)}"
        pane.say_title(title)

    def _age(self, taken: str) -> tuple[str, bool]:
        search, offered = self._desk.search, self.filling.offered
        captured = offered.captured_on if offered is not None else None
        if captured is not None:
            return words.age_words(taken, captured, of_probe=True)
        if search is None:
            return "", False
        return words.age_words(taken, search.searched_at.date(), of_probe=False)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            for pane in self.board.panes:
                pane.canvas.update()
            self.overlay_view.update()
