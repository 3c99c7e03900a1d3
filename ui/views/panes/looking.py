"""The pictures of the Compare place with everything that can be done to look at them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QEvent, QPoint, Signal
from PySide6.QtWidgets import QMenu, QStackedWidget, QVBoxLayout, QWidget

from ui import theme
from ui.desk import Desk
from ui.keys import KeyGroup
from ui.places import VERIFY
from ui.timecode import timecode
from ui.views.eliding_label import ElidingLabel
from ui.views.panes import words
from ui.views.panes.acts import Act, give_keys, told
from ui.views.panes.aligning import Aligning
from ui.views.panes.board import TURN_DEG, PaneBoard
from ui.views.panes.filling import Filling
from ui.views.panes.overlay_bar import OverlayBar
from ui.views.panes.overlay_page import OverlayPage
from ui.views.panes.overlay_view import OverlayView
from ui.views.panes.overlaying import Overlaying
from ui.views.panes.pane import ComparisonPane
from ui.views.panes.shown import Shown
from ui.views.panes.surface import PictureSurface
from ui.views.panes.tone_bar import ToneBar
from ui.views.panes.tool_row import ToolRow
from ui.views.panes.treating import GAMMA_STEP, brighter, next_channel, spread, toggled_grey
from workstation.model import AS_RECORDED, OverlayKind, Subject, Treatment

LINE_HEIGHT = 30
ALIGNING, TURNING, TONES, OVERLAYS, PANES = range(5)
"""Groups of acts."""

CHOOSING = ("add", "step-back", "step-forward")
"""Icons of the acts that choose among pictures of a candidate. A blind verification has none."""


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
        self.surface = PictureSurface(self.board, self.overlaying, self)
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
        self.filling.said.connect(self.say)
        self.surface.said.connect(self.say)

    def _acts(self) -> list[Act]:
        overlay = self._overlay_act
        kind = OverlayKind
        return [
            Act(self.tr("Align on the eyes, or take it back"), ("A",), self._toggle_eyes,
                "align-eyes", self.tr("Eyes"), ALIGNING, self._is_on_eyes),
            Act(self.tr("Align on three points"), ("Shift+A",), self._begin_points,
                "align-points", self.tr("Points"), ALIGNING, lambda: self.aligning.is_placing),
            Act(self.tr("Turn anticlockwise by 1 degree"), ("Shift+R",),
                lambda: self.board.turn(-TURN_DEG), "turn-left", self.tr("Left"), TURNING,
                repeats=True),
            Act(self.tr("Turn clockwise by 1 degree"), ("R",),
                lambda: self.board.turn(TURN_DEG), "turn-right", self.tr("Right"), TURNING,
                repeats=True),
            Act(self.tr("Turn by 90 degrees"), ("Ctrl+R",), lambda: self.board.turn(90.0),
                group=TURNING),
            Act(self.tr("Grey"), ("G",), lambda: self._change(toggled_grey),
                "grey", self.tr("Grey"), TONES, lambda: self.treatment.channel == "grey"),
            Act(self.tr("Next channel: red, green, blue, colour"), ("C",),
                lambda: self._change(next_channel), "channel", self.tr("Channel"), TONES,
                lambda: self.treatment.channel in ("red", "green", "blue")),
            Act(self.tr("Levels, gamma and turn by sliders"), ("Shift+G",), self._toggle_tone,
                "tone", self.tr("Tone"), TONES,
                lambda: self._line.currentWidget() is self.tone_bar),
            Act(self.tr("Darker, brighter: gamma"), ("[",),
                lambda: self._change(lambda t: brighter(t, 1 / GAMMA_STEP)), shown_key="[  ]",
                group=TONES, claimed=True),
            Act("", ("]",), lambda: self._change(lambda t: brighter(t, GAMMA_STEP)),
                group=TONES, claimed=True),
            Act(self.tr("Spread the levels, narrow them again"), ("{",),
                lambda: self._change(lambda t: spread(t, 1)), shown_key="{  }",
                group=TONES, claimed=True),
            Act("", ("}",), lambda: self._change(lambda t: spread(t, -1)),
                group=TONES, claimed=True),
            Act(self.tr("Interpolate between pixels"), ("I",),
                lambda: self._change(lambda t: replace(t, smooth=not t.smooth)),
                "smooth", self.tr("Smooth"), TONES, lambda: self.treatment.smooth),
            Act(self.tr("Reset the pane: first its treatment, then its alignment"),
                ("Backspace",), self.reset, "reset", self.tr("Reset"), TONES),
            overlay(kind.OPACITY, self.tr("Overlay, partly transparent"), "O",
                    "opacity", self.tr("Opacity")),
            overlay(kind.WIPE, self.tr("Wipe sideways, then up and down"), "W",
                    "wipe", self.tr("Wipe")),
            Act(self.tr("Turn the wipe by 15 degrees"), ("Shift+W",), self.overlaying.turn,
                group=OVERLAYS, repeats=True),
            overlay(kind.BLINK, self.tr("Blink between the two"), "K", "blink", self.tr("Blink")),
            overlay(kind.THIRDS, self.tr("Split by facial thirds"), "T",
                    "thirds", self.tr("Thirds")),
            overlay(kind.EDGES, self.tr("Edges over the probe"), "D", "edges", self.tr("Edges")),
            overlay(kind.DIFFERENCE, self.tr("Difference of the grey pictures"), "X",
                    "difference", self.tr("Difference")),
            Act(self.tr("Less, more of the overlay"), ("<",),
                lambda: self.overlaying.step(-1), shown_key="<  >", group=OVERLAYS, claimed=True),
            Act("", (">",), lambda: self.overlaying.step(1), group=OVERLAYS, claimed=True),
            Act(self.tr("Back to side by side"), ("Esc",), self.step_back, group=OVERLAYS),
            Act(self.tr("Add, change or close a pane"), ("M",), self.show_menu,
                "add", self.tr("Pane"), PANES),
            Act(self.tr("Earlier face of the track"), (",",),
                lambda: self.filling.step_frame(-1), "step-back", self.tr("Earlier"), PANES,
                repeats=True),
            Act(self.tr("Later face of the track"), (".",),
                lambda: self.filling.step_frame(1), "step-forward", self.tr("Later"), PANES,
                repeats=True),
            Act(self.tr("Next pane, previous pane"), ("Ctrl+Tab",),
                lambda: self._next_pane(1), shown_key=self.tr("Ctrl+Tab, Tab"),
                group=PANES),
            Act("", ("Ctrl+Shift+Tab",), lambda: self._next_pane(-1), group=PANES),
            Act(self.tr("Bring the faces to one size"), ("F",), self.board.show_faces,
                group=PANES),
            Act(self.tr("Link or free the views"), ("L",),
                lambda: self.set_linked(not self.board.linked), group=PANES),
        ]  # fmt: skip

    def _overlay_act(self, kind: OverlayKind, words_: str, key: str, icon: str, label: str) -> Act:
        def is_on() -> bool:
            return self.overlaying.shown is not None and self.overlaying.shown.kind is kind

        return Act(words_, (key,), lambda: self._toggle_overlay(kind), icon, label, OVERLAYS, is_on)

    def give_keys(self, place: QWidget) -> None:
        """Make the keys work in the whole place."""
        give_keys(self.acts, place)

    def key_groups(self) -> list[KeyGroup]:
        """Keys of everything that can be done here, for the overlay of shortcuts."""
        everywhere = ("compare", VERIFY)
        panes = [act for act in self.acts if act.group == PANES]
        titles = (
            (self.tr("Panes"), [act for act in panes if act.icon in CHOOSING], ("compare",)),
            (self.tr("Views"), [act for act in panes if act.icon not in CHOOSING], everywhere),
            (self.tr("Aligning and treating a picture"),
             self._in(ALIGNING, TURNING, TONES), everywhere),
            (self.tr("Overlay of two pictures"), self._in(OVERLAYS), everywhere),
        )  # fmt: skip
        return [KeyGroup(title, told(acts), places) for title, acts, places in titles]

    def _in(self, *groups: int) -> list[Act]:
        return [act for act in self.acts if act.group in groups]

    # What is shown

    def show_candidate(self, *, edited: bool = False) -> None:
        """Show the candidate on the desk beside the probe."""
        self.surface.end_drawing()
        self.surface.show_regions(())
        self.say("")
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

    def _is_on_eyes(self) -> bool:
        return any(self.board.is_aligned(pane) for pane in self.board.panes)

    # Acts

    def _toggle_eyes(self) -> None:
        self.overlaying.leave()
        self.aligning.toggle_eyes()

    def _begin_points(self) -> None:
        self.overlaying.leave()
        self.surface.end_drawing()
        self.aligning.begin_points()

    def _toggle_overlay(self, kind: OverlayKind) -> None:
        self.aligning.stop()
        self.surface.end_drawing()
        self._note = ""
        self.overlaying.toggle(kind)

    def _on_aligned_first(self) -> None:
        self.aligning.keeps_eyes = True
        self.say(self.tr("Aligned on the eyes for this overlay."))

    def _change(self, change: Callable[[Treatment], Treatment]) -> None:
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

    def _toggle_tone(self) -> None:
        on = self._line.currentWidget() is not self.tone_bar
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

    def step_back(self) -> bool:
        """Leave sliders, an overlay, points or a region; whether there was one to leave."""
        if self._line.currentWidget() is self.tone_bar:
            self._toggle_tone()
        elif self.overlaying.shown is not None:
            self.overlaying.leave()
        elif self.aligning.is_placing or self.surface.is_drawing:
            self.aligning.stop()
            self.surface.end_drawing()
        else:
            return False
        return True

    def _next_pane(self, by: int) -> None:
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
            if self._line.currentWidget() is not self.tone_bar:
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
            face = shown.face
            height = round(face.height_px) if face is not None else 0
            text = self.tr("Face {height} px high as recorded").format(height=height)
            if shown.subject is Subject.EDITED_PROBE:
                text = self.tr("Face {height} px high as edited").format(height=height)
            pane.say_age(text, warning=False)
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
