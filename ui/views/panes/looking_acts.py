"""The list of what can be done to look at the pictures: words, keys, buttons and their groups."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.keys import KeyGroup
from ui.places import VERIFY
from ui.views.panes.acts import Act, told
from ui.views.panes.board import TURN_DEG
from ui.views.panes.treating import GAMMA_STEP, brighter, next_channel, spread, toggled_grey
from workstation.model import OverlayKind

if TYPE_CHECKING:
    from ui.views.panes.looking import ComparisonPictures

ALIGNING, TURNING, TONES, OVERLAYS, CHOOSING, VIEWS = range(6)
"""Groups of acts. A blind verification has nothing of ``CHOOSING``: another pane or frame."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("ComparisonPictures", text)


def acts_of(pictures: ComparisonPictures) -> list[Act]:
    """Every act on the pictures, in the order of buttons and of the overlay of shortcuts."""
    kind, board, overlaying = OverlayKind, pictures.board, pictures.overlaying

    def overlay(kind: OverlayKind, words: str, key: str, icon: str, label: str) -> Act:
        def toggle() -> None:
            pictures.toggle_overlay(kind)

        def is_on() -> bool:
            return overlaying.shown is not None and overlaying.shown.kind is kind

        return Act(words, (key,), toggle, icon, label, OVERLAYS, is_on)

    return [
        Act(_tr("Align on the eyes, or take it back"), ("A",), pictures.toggle_eyes,
            "align-eyes", _tr("Eyes"), ALIGNING, pictures.is_on_eyes),
        Act(_tr("Align on three points"), ("Shift+A",), pictures.begin_points,
            "align-points", _tr("Points"), ALIGNING, lambda: pictures.aligning.is_placing),
        Act(_tr("Turn anticlockwise by 1 degree"), ("Shift+R",),
            lambda: board.turn(-TURN_DEG), "turn-left", _tr("Left"), TURNING,
            repeats=True),
        Act(_tr("Turn clockwise by 1 degree"), ("R",),
            lambda: board.turn(TURN_DEG), "turn-right", _tr("Right"), TURNING,
            repeats=True),
        Act(_tr("Turn by 90 degrees"), ("Ctrl+R",), lambda: board.turn(90.0),
            group=TURNING),
        Act(_tr("Grey"), ("G",), lambda: pictures.change(toggled_grey),
            "grey", _tr("Grey"), TONES, lambda: pictures.treatment.channel == "grey"),
        Act(_tr("Next channel: red, green, blue, colour"), ("C",),
            lambda: pictures.change(next_channel), "channel", _tr("Channel"), TONES,
            lambda: pictures.treatment.channel in ("red", "green", "blue")),
        Act(_tr("Levels, gamma and turn by sliders"), ("Shift+G",), pictures.toggle_tone,
            "tone", _tr("Tone"), TONES,
            lambda: pictures.is_toning),
        Act(_tr("Darker, brighter: gamma"), ("[",),
            lambda: pictures.change(lambda t: brighter(t, 1 / GAMMA_STEP)), shown_key="[  ]",
            group=TONES, claimed=True),
        Act("", ("]",), lambda: pictures.change(lambda t: brighter(t, GAMMA_STEP)),
            group=TONES, claimed=True),
        Act(_tr("Spread the levels, narrow them again"), ("{",),
            lambda: pictures.change(lambda t: spread(t, 1)), shown_key="{  }",
            group=TONES, claimed=True),
        Act("", ("}",), lambda: pictures.change(lambda t: spread(t, -1)),
            group=TONES, claimed=True),
        Act(_tr("Interpolate between pixels"), ("I",),
            lambda: pictures.change(lambda t: replace(t, smooth=not t.smooth)),
            "smooth", _tr("Smooth"), TONES, lambda: pictures.treatment.smooth),
        Act(_tr("Reset the pane: first its treatment, then its alignment"),
            ("Backspace",), pictures.reset, "reset", _tr("Reset"), TONES),
        overlay(kind.OPACITY, _tr("Overlay, partly transparent"), "O",
                "opacity", _tr("Opacity")),
        overlay(kind.WIPE, _tr("Wipe sideways, then up and down"), "W",
                "wipe", _tr("Wipe")),
        Act(_tr("Turn the wipe by 15 degrees"), ("Shift+W",), overlaying.turn,
            group=OVERLAYS, repeats=True),
        overlay(kind.BLINK, _tr("Blink between the two"), "K", "blink", _tr("Blink")),
        overlay(kind.THIRDS, _tr("Split by facial thirds"), "T",
                "thirds", _tr("Thirds")),
        overlay(kind.EDGES, _tr("Edges over the probe"), "D", "edges", _tr("Edges")),
        overlay(kind.DIFFERENCE, _tr("Difference of the grey pictures"), "X",
                "difference", _tr("Difference")),
        Act(_tr("Less, more of the overlay"), ("<",),
            lambda: overlaying.step(-1), shown_key="<  >", group=OVERLAYS, claimed=True),
        Act("", (">",), lambda: overlaying.step(1), group=OVERLAYS, claimed=True),
        Act(_tr("Back to side by side"), ("Esc",), pictures.escape, group=OVERLAYS),
        Act(_tr("Add, change or close a pane"), ("M",), pictures.show_menu,
            "add", _tr("Pane"), CHOOSING),
        Act(_tr("Earlier frame of the track"), (",",),
            lambda: pictures.stepping.step(-1), "step-back", _tr("Earlier"), CHOOSING,
            repeats=True),
        Act(_tr("Later frame of the track"), (".",),
            lambda: pictures.stepping.step(1), "step-forward", _tr("Later"), CHOOSING,
            repeats=True),
        Act(_tr("Earlier, later kept face of the track"), ("Ctrl+,",),
            lambda: pictures.stepping.step_kept(-1), shown_key="Ctrl+,  Ctrl+.", group=CHOOSING),
        Act("", ("Ctrl+.",), lambda: pictures.stepping.step_kept(1), group=CHOOSING),
        Act(_tr("Next pane, previous pane"), ("Ctrl+Tab",),
            lambda: pictures.next_pane(1), shown_key=_tr("Ctrl+Tab, Tab"),
            group=VIEWS),
        Act("", ("Ctrl+Shift+Tab",), lambda: pictures.next_pane(-1), group=VIEWS),
        Act(_tr("Bring the faces to one size"), ("F",), board.show_faces,
            group=VIEWS),
        Act(_tr("Link or free the views"), ("L",),
            lambda: pictures.set_linked(not board.linked), group=VIEWS),
    ]  # fmt: skip


def key_groups(acts: Sequence[Act]) -> list[KeyGroup]:
    """Keys of all acts, for the overlay of shortcuts."""
    both = ("compare", VERIFY)
    titles = (
        (_tr("Panes"), (CHOOSING,), ("compare",)),
        (_tr("Views"), (VIEWS,), both),
        (_tr("Aligning and treating a picture"), (ALIGNING, TURNING, TONES), both),
        (_tr("Overlay of two pictures"), (OVERLAYS,), both),
    )
    return [
        KeyGroup(title, told([act for act in acts if act.group in groups]), places)
        for title, groups, places in titles
    ]
