"""The screens of the Compare place: looking side by side, and the examination beside it."""

from __future__ import annotations

from dataclasses import replace

from ui.gallery import samples
from ui.gallery.stage import Stage
from ui.views.compare import ComparePlace
from ui.views.examination.answers import ComponentAnswer, LimitAnswer
from ui.views.examination.keys import COMPONENTS, CONCLUSION, LIMITS, REMARKS
from ui.views.panes.aligning import PointsTool
from ui.views.panes.pane import ComparisonPane
from workstation import casework
from workstation.model import (
    Conclusion,
    ContextFact,
    Likeness,
    LimitKind,
    OverlayKind,
    Point,
    Region,
    Search,
)
from workstation.workspace import Workspace

ANSWERED = 8
"""How many components are answered, from the top."""
_ANSWERS = (Likeness.SIMILAR, Likeness.SIMILAR, Likeness.EXPLAINABLE, Likeness.NOT_COMPARABLE)
_SPOTS = ((0.3, 0.4), (0.7, 0.4), (0.5, 0.8))
"""Where three points are placed, as shares of a face's box."""
_BROW = ((0.15, 0.2), (0.45, 0.2), (0.45, 0.32), (0.15, 0.32))


def show_all(stage: Stage, workspace: Workspace, search: Search) -> None:
    """Every way of looking, every part of the panel, and at last the place while it is locked."""
    screens = _ComparingScreens(stage, workspace, search)
    screens.show_looking()
    screens.show_examining()
    screens.show_old_portrait()
    screens.show_locked()


class _ComparingScreens:
    """The candidate that comes first has several portraits, the next one an old one."""

    def __init__(self, stage: Stage, workspace: Workspace, search: Search) -> None:
        self._stage, self._workspace, self._search = stage, workspace, search
        stage.area.show_place("compare")
        stage.settle()
        place = stage.area.place("compare")
        assert isinstance(place, ComparePlace)
        self._pictures, self._panel = place.pictures, place.examination

    def show_looking(self) -> None:
        """Panes, overlays, points and tones."""
        stage, pictures = self._stage, self._pictures
        self._press("align-eyes")
        stage.show("compare-aligned")
        offered = pictures.filling.offered
        assert offered is not None
        portrait_id = pictures.surface.portrait_id()
        others = [each for each in offered.portraits if each.portrait_id != portrait_id]
        for name, portrait in zip(("compare-three", "compare-four"), others, strict=True):
            pictures.filling.add(portrait)
            stage.show(name)
        while len(pictures.board.panes) > 2:
            pictures.filling.close_pane(pictures.board.panes[-1])
        stage.settle()
        for kind in (
            OverlayKind.OPACITY,
            OverlayKind.WIPE,
            OverlayKind.THIRDS,
            OverlayKind.DIFFERENCE,
        ):
            self._press(kind.name.lower())
            stage.show(f"overlay-{kind.name.lower()}")
        pictures.overlaying.leave()
        self._show_points()
        self._press("tone")
        stage.show("tone")
        self._press("tone")

    def _press(self, icon: str) -> None:
        self._pictures.tools.buttons[icon].click()

    def _show_points(self) -> None:
        pictures = self._pictures
        pictures.aligning.take_back()
        pictures.aligning.begin_points()
        for pane, count in zip(pictures.board.panes, (3, 1), strict=True):
            tool = pane.canvas.tool
            assert isinstance(tool, PointsTool)
            tool.points.extend(_in_face(pane, _SPOTS[:count]))
        pictures.aligning.point_placed()
        self._stage.show("points")
        pictures.aligning.stop()
        pictures.aligning.toggle_eyes()

    def show_examining(self) -> None:
        """The parts of the panel, half answered."""
        stage, panel = self._stage, self._panel
        self._answer_components()
        panel.go_to(COMPONENTS)
        stage.show("components")
        panel.components.adjust()
        stage.settle()
        stage.show("adjusting")
        self._pictures.surface.end_adjusting()
        self._write_conclusion()
        panel.go_to(LIMITS)
        stage.show("component-limits")
        panel.go_to(CONCLUSION)
        stage.show("conclusion")
        self._remark()
        panel.go_to(REMARKS)
        stage.show("remarks")
        panel.context.ask()
        menu = panel.context.menu
        assert menu is not None
        stage.show("ask-fact", menu)
        menu.close()
        stage.settle()
        panel.forget_unrecorded()
        panel.go_to(COMPONENTS)

    def _answer_components(self) -> None:
        panel, person = self._panel, self._search.candidates[0].person_id
        components = casework.facial_components(self._workspace)
        for number, component in enumerate(components[:ANSWERED]):
            likeness = _ANSWERS[number % len(_ANSWERS)]
            casework.record_component(
                self._workspace,
                self._search.id,
                person,
                component.key,
                visible_in_probe=likeness is not Likeness.NOT_COMPARABLE,
                visible_in_portrait=True,
                likeness=likeness,
                note="The light comes from the other side." if number % 4 == 2 else "",
            )
        panel.examining.read_again()
        self._stage.settle()
        brows = next(each for each in components if each.key == "eyebrows")
        panel.examining.choose(brows.key)
        panel.examining.put(
            brows.key,
            ComponentAnswer(
                True,
                True,
                Likeness.SIMILAR,
                tuple((each.key, Likeness.SIMILAR) for each in brows.characteristics[:2]),
                "Both rise towards the temple.",
                (self._region(),),
            ),
        )

    def _region(self) -> Region:
        probe, portrait = self._pictures.board.panes
        assert probe.shown is not None and portrait.shown is not None
        face, other = probe.shown.face_id, portrait.shown.portrait_id
        assert face is not None and other is not None
        return Region(1, face, other, _in_face(probe, _BROW), _in_face(portrait, _BROW))

    def _write_conclusion(self) -> None:
        examining = self._panel.examining
        written = replace(
            examining.conclusion,
            conclusion=Conclusion.NO_CONCLUSION,
            note="Brows and nose are alike; ears and chin are too small in the frame to compare.",
            would_change="A frame in which the left ear shows.",
        )
        for kind, answer in (
            (LimitKind.SIZE, LimitAnswer(True, "The face is about 40 px high.")),
            (LimitKind.POSE, LimitAnswer(False)),
            (LimitKind.LIGHT, LimitAnswer(True, "")),
        ):
            written = written.with_limit(kind, answer)
        examining.put_conclusion(written)

    def _remark(self) -> None:
        workspace, search = self._workspace, self._search
        person = search.candidates[0].person_id
        brows = self._panel.examining.chosen
        assert brows is not None
        with samples.acting_as(workspace, "Demonstration peer"):
            casework.show_candidates(workspace, search.id)
            asked = casework.add_remark(
                workspace,
                search.id,
                person,
                "The light falls from the left in the frame: the outer end could be a shadow.",
                brows.key,
            )
        casework.add_remark(
            workspace, search.id, person, "Seen again by the green channel: it stays.",
            answers=asked.id, component=brows.key,
        )  # fmt: skip
        with samples.acting_as(workspace, "Demonstration peer"):
            casework.add_remark(
                workspace, search.id, person, "A frame from a second later would help."
            )
        self._panel.examining.read_again()
        self._stage.settle()

    def show_old_portrait(self) -> None:
        """The next candidate: a fact that was asked for, and a portrait of long ago."""
        stage, search = self._stage, self._search
        second = search.candidates[1]
        stage.desk.choose_candidate(second)
        stage.show("old-portrait")
        for fact in (ContextFact.SIMILARITY, ContextFact.NAME):
            casework.ask_context(self._workspace, search.id, second.person_id, fact)
        self._panel.examining.read_again()
        stage.show("asked-fact")
        stage.desk.choose_candidate(search.candidates[0])
        stage.settle()

    def show_locked(self) -> None:
        """While somebody verifies blindly, nothing can be written."""
        search = self._search
        casework.request_verification(self._workspace, search.id, search.candidates[0].person_id)
        self._panel.examining.read_again()
        self._stage.show("compare")


def _in_face(pane: ComparisonPane, shares: tuple[Point, ...]) -> tuple[Point, ...]:
    box = pane.face_box
    assert box is not None
    x, y, width, height = box
    return tuple((x + across * width, y + down * height) for across, down in shares)
