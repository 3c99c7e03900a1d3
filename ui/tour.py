"""The tour: five sentences about five places, beside the place that they are about."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from ui.permitted import places
from ui.views.tour_callout import TourCallout

if TYPE_CHECKING:
    from ui.remembered import Remembered
    from ui.work_area import WorkArea


def _tr(text: str) -> str:
    return QCoreApplication.translate("tour", text)


@dataclass(frozen=True)
class Step:
    """What is said about a place."""

    place: str
    title: str
    words: str


def steps() -> tuple[Step, ...]:
    """The tour, in the order of the work."""
    return (
        Step(
            "evidence",
            _tr("Evidence"),
            _tr(
                "Pictures and recordings of a case. Each face that was found is framed with its "
                "height in pixels. An examiner writes down what the probe shows before anybody "
                "sees a candidate."
            ),
        ),
        Step(
            "candidates",
            _tr("Candidates"),
            _tr(
                "The people of the gallery who look most alike. A score is a similarity. Somebody "
                "always comes first, also when the person looked for is not in the gallery."
            ),
        ),
        Step(
            "compare",
            _tr("Compare"),
            _tr(
                "Probe and portrait side by side. What is similar, what is not and what it means "
                "is for the examiner to write down; no score becomes a conclusion."
            ),
        ),
        Step(
            "decide",
            _tr("Decide"),
            _tr(
                "What is still missing stands here as a list. Without evidence from outside the "
                "face search, a blind verification and an approval, nobody is recorded as "
                "identified."
            ),
        ),
        Step(
            "log",
            _tr("Log"),
            _tr(
                "Every sign-in, view, search, refusal and decision is kept here, and a change to "
                "it shows. Your looking around stands here already."
            ),
        ),
    )


class Tour(QObject):
    """Leads through the places that the roles of whoever is signed in have a use of."""

    def __init__(self, remembered: Remembered, parent: QObject) -> None:
        super().__init__(parent)
        self._remembered = remembered
        self._area: WorkArea | None = None
        self._steps: list[Step] = []
        self._at = 0
        self.callout: TourCallout | None = None

    @property
    def running(self) -> bool:
        """Whether a step is shown."""
        return self.callout is not None

    def start(self, area: WorkArea) -> None:
        """Begin at the first place; a tour that is under way begins anew."""
        self.end()
        offered = places(area.desk.workspace)
        self._steps = [step for step in steps() if step.place in offered]
        if not self._steps:
            return
        self._area, self._at = area, 0
        self.callout = TourCallout(area.tour_room)
        self.callout.went.connect(self._go)
        self.callout.ended.connect(self.end)
        self.callout.destroyed.connect(self._on_destroyed)
        self._show()

    def end(self) -> None:
        """Take the sentences away, and remember that they were seen."""
        callout, self.callout = self.callout, None
        if callout is None:
            return
        self._remembered.tour_seen = True
        callout.hide()
        callout.deleteLater()
        if self._area is not None:
            self._area.place(self._area.place_shown()).setFocus()
        self._area = None

    def _on_destroyed(self) -> None:
        """The work area went, and the sentences with it."""
        if self.callout is not None:
            self.callout, self._area = None, None

    def _go(self, by: int) -> None:
        self._at += by
        if self._at >= len(self._steps):
            self.end()
        else:
            self._show()

    def _show(self) -> None:
        area, callout = self._area, self.callout
        if area is None or callout is None:
            return
        step = self._steps[self._at]
        area.show_place(step.place)
        callout.show_step(
            step.title,
            step.words,
            self._at,
            len(self._steps),
            area.top_bar.buttons[step.place],
        )
