"""Pictures of the window for the documentation: ``python -m ui.screenshots FOLDER``.

Only faces that come with the dependencies are shown, and nothing in the pictures is about a
real event. So few people teach nothing about how strangers score, so one picture shows invented
figures, and says so as the name of its gallery. No display is needed.
"""

from __future__ import annotations

import argparse
import math
import os
import secrets
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

# Before Qt is loaded: the pictures look alike on every machine, with or without a display.
os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from ui import account_screenshots, language, office_screenshots, theme
from ui.desk import Desk
from ui.remembered import Remembered
from ui.tasks import TaskRunner
from ui.views.decide import DecidePlace
from ui.views.people_limits import PeopleLimits
from ui.window import MainWindow
from ui.work_area import WorkArea
from workstation import app, casework
from workstation.errors import CannotProceed
from workstation.model import (
    CaseNumber,
    Check,
    Conclusion,
    CorroborationKind,
    Finding,
    ProbeClass,
    Search,
    SearchId,
    StrangerJudgement,
    StrangerStanding,
)
from workstation.model.accounts import Role
from workstation.ports import FaceEngine
from workstation.sample_pictures import make_samples
from workstation.workspace import Workspace

PATIENCE_S = 120.0
CASE, USER = "2026-0001", "Demonstration examiner"
FACE = 2
"""Which face of the group picture is searched, counted from 0 at the left."""


_PASSWORD = secrets.token_hex()
"""Of everybody in the pictures; lives as long as this program."""


class Photographer:
    """Puts the sample case on a window and saves what it shows."""

    def __init__(
        self,
        application: QApplication,
        workspace: Workspace,
        settings: Path,
        folder: Path,
        size: tuple[int, int],
    ) -> None:
        self._application = application
        self._workspace = workspace
        self._folder = folder
        self._suffix = ""
        self._tasks = TaskRunner()
        remembered = Remembered(QSettings(str(settings), QSettings.Format.IniFormat))
        self._window = MainWindow(self._tasks, remembered, self._enter, self._enter)
        self._window.resize(*size)
        self.saved: list[Path] = []

    def _enter(self, _root: Path) -> Workspace:
        # It is open already, with its account signed in.
        return self._workspace

    @property
    def _desk(self) -> Desk:
        area = self._window.work_area
        assert area is not None
        return area.desk

    def open(self) -> None:
        """Show the window with the sample case on its desk."""
        self._window.show()
        self._window.open_workspace(self._workspace.root)
        self._settle()
        workspace = self._workspace
        self._desk.choose_case(casework.cases(workspace)[0])
        self._desk.choose_evidence(casework.evidence(workspace, self._desk.case.number)[0])
        self._settle()
        self._desk.choose_face(casework.find_faces(workspace, self._desk.evidence.id)[FACE])
        self._settle()

    def take_all(self, theme_name: str, suffix: str) -> None:
        """Save the places and their pages, the limits of a search, and strangers' scores."""
        theme.apply(self._application, theme_name)
        self._suffix = suffix
        area = self._window.work_area
        assert area is not None
        area.show_place("evidence")
        tools = area.evidence_place.tools
        tools.show_analysis()
        self._save("analysis")
        tools.setCurrentWidget(tools.search)
        form = area.evidence_place.search_panel.form
        form.probe_class.setCurrentIndex(list(ProbeClass).index(ProbeClass.CAMERA_FRAME))
        form.reason.setPlainText("Demonstration: who is the third person from the left")
        self._save("evidence")
        self._take_limits(form.limits)
        search = casework.searches(self._workspace, self._desk.case.number)[-1]
        self._take_gate(area, search)
        self._desk.choose_search(search)
        area.show_place("candidates")
        self._settle()
        self._desk.choose_candidate(search.candidates[0])
        for name in ("candidates", "compare"):
            area.show_place(name)
            self._save(name)
        area.show_place("candidates")
        self._desk.show_search(with_invented_figures(search))
        self._save("strangers")
        self._desk.show_search(search)
        self._desk.choose_candidate(search.candidates[0])
        area.show_place("decide")
        self._settle()
        place = area.place("decide")
        assert isinstance(place, DecidePlace)
        place.tabs.go_to("corroboration")
        place.corroboration.form.choose_kind(CorroborationKind.WITNESS)
        place.corroboration.form.questions.saw.button(1).setChecked(True)
        self._save("decide")
        for name in ("contradictions", "verification", "approval"):
            place.tabs.go_to(name)
            self._save({"contradictions": "checks"}.get(name, name))
        self._take_verify(area)

    def _take_gate(self, area: WorkArea, search: Search) -> None:
        """What somebody sees who has not analysed the probe yet."""
        with acting_as(self._workspace, "Demonstration detective"):
            self._desk.choose_search(None)
            area.show_place("candidates")
            self._desk.choose_search(search)
            self._save("first")
            self._desk.choose_search(None)

    def _take_verify(self, area: WorkArea) -> None:
        """What the second examiner sees."""
        with acting_as(self._workspace, "Demonstration verifier"):
            area.show_verify()
            self._settle()
            page = area.verify_page
            page.begin_button.click()
            page.task.scale.press(1)
            page.task.choose("B")
            self._save("verify")
            page.show_waiting()
            self._settle()
            area.leave_verify()
            self._settle()

    def take_again(self, theme_name: str, suffix: str) -> None:
        """Save the newest search, which was made again."""
        theme.apply(self._application, theme_name)
        self._suffix = suffix
        assert self._window.work_area is not None
        self._desk.choose_search(casework.searches(self._workspace, self._desk.case.number)[0])
        self._window.work_area.show_place("candidates")
        self._save("again")

    def take_office(self, theme_name: str, suffix: str) -> None:
        """Save the case as a whole, and what supervisors look after."""
        theme.apply(self._application, theme_name)
        self._suffix = suffix
        assert self._window.work_area is not None
        office_screenshots.take(self._window.work_area, self._settle, self._save)

    def _take_limits(self, limits: PeopleLimits) -> None:
        limits.toggle.setChecked(True)
        limits.sexes["M"].setChecked(True)
        limits.born_from.setText("1960")
        limits.reason.setPlainText("Demonstration: two people in the frame say so")
        self._settle()
        assert self._window.work_area is not None
        panel = self._window.work_area.evidence_place.search_panel
        panel.scroll_area.ensureWidgetVisible(panel.search_button)
        self._save("limits")
        limits.clear()
        panel.scroll_area.ensureVisible(0, 0)

    def close(self) -> None:
        """Stop the background work; the workspace stays open."""
        self._tasks.stop()
        self._window.hide()

    def _save(self, name: str) -> None:
        self._settle()
        target = self._folder / f"{name}{self._suffix}.png"
        if not self._window.grab().save(str(target)):
            raise CannotProceed(
                f"The picture {target.name} could not be written.", "Choose another folder."
            )
        self.saved.append(target)

    def _settle(self) -> None:
        """Wait until the window has shown everything; layouts need a few rounds of events."""
        wait_for(self._application, self._tasks.idle)


def with_invented_figures(search: Search) -> Search:
    """The search as it might look in a gallery of 2,000 people; its gallery says what it is."""
    edges = tuple(number / 100 for number in range(-30, 71))
    middles = [edge + 0.005 for edge in edges[:-1]]
    heights = [math.exp(-(((middle - 0.06) / 0.12) ** 2) / 2) for middle in middles]
    # Gumbel's distribution: the best of many.
    steps = [(middle - 0.34) / 0.05 for middle in middles]
    bests = [math.exp(-step - math.exp(-step)) for step in steps]
    standings = []
    for candidate in search.candidates:
        expected = 1000 * math.erfc((candidate.score - 0.06) / 0.12 / math.sqrt(2))
        share = 1 - math.exp(-expected)
        low, high = 0.7 * expected, min(1.4 * expected, 2000.0)
        standings.append(StrangerStanding(expected, low, high, share, expected / 2000))
    return replace(
        search,
        id=SearchId("0" * 32),
        gallery_name="Invented figures",
        gallery_people=2000,
        gallery_images=2000,
        strangers=StrangerJudgement(
            True,
            "",
            search.candidates[0].score < 0.4,
            2000,
            2000,
            "0" * 64,
            tuple(standings),
            edges,
            tuple(height / sum(heights) for height in heights),
            tuple(best / sum(bests) for best in bests),
        ),
    )


def wait_for(application: QApplication, ready: Callable[[], bool]) -> None:
    """Process events until ``ready`` holds for several rounds."""
    until = time.monotonic() + PATIENCE_S
    rounds = 0
    while rounds < 10:
        application.processEvents()
        rounds = rounds + 1 if ready() else 0
        if time.monotonic() > until:
            raise CannotProceed("The window did not come to rest.", "Run it again.")
        time.sleep(0.01)


@contextmanager
def acting_as(workspace: Workspace, name: str) -> Iterator[None]:
    """Let somebody else sit down for a while, with every role."""
    before = workspace.session
    if all(account.name != name for account in casework.accounts(workspace)):
        casework.add_account(workspace, name, _PASSWORD, tuple(Role), must_change_password=False)
    casework.sign_in(workspace, name, _PASSWORD)
    try:
        yield
    finally:
        workspace.session = before


def fill(workspace: Workspace, folder: Path, engine: FaceEngine) -> None:
    """A gallery of the sample people, a case with a frame, and a search of one of its faces."""
    samples = make_samples(folder, engine)
    casework.create_gallery(
        workspace, "Demonstration", "Pictures that come with the dependencies", owner=USER
    )
    casework.import_portraits(workspace, "Demonstration", samples.gallery, samples.manifest)
    case = casework.open_case(
        workspace,
        CASE,
        "Demonstration",
        offence="None: this is a demonstration",
        legal_authority="None is needed for pictures of the dependencies",
        reason="To show the window",
        requesting_officer="Nobody",
    )
    for frame in samples.frames:
        casework.import_evidence(workspace, case.number, frame)
    first = casework.evidence(workspace, case.number)[0]
    face = casework.find_faces(workspace, first.id)[FACE]
    with acting_as(workspace, "Demonstration detective"):
        search = casework.search(
            workspace, face.id, "Demonstration", "Demonstration: who is the third from the left"
        )
    casework.analyse(
        workspace,
        face.id,
        "Hairline, brows, both eyes and the nose show well, from the front. The ears are too "
        "small, and the chin lies in shadow.",
        True,
    )
    casework.show_candidates(workspace, search.id)
    best = search.candidates[0]
    casework.record_comparison(
        workspace,
        search.id,
        best.person_id,
        "Hairline, brows and nose were looked at in both pictures and are alike; the ears are "
        "too small in the frame to compare.",
        Conclusion.SAME,
    )
    casework.request_verification(workspace, search.id, best.person_id)
    for check, finding, note in (
        (Check.WHEREABOUTS, Finding.NOTHING_AGAINST, ""),
        (Check.HEIGHT, Finding.CONTRADICTION, "Half a head taller than the door frame allows."),
        (Check.PORTRAIT_AGE, Finding.NOT_KNOWN, ""),
    ):
        casework.answer_check(
            workspace, search.id, best.person_id, check, finding, "Demonstration records", note
        )
    casework.add_corroboration(
        workspace,
        search.id,
        CorroborationKind.LOOK_ALIKE_OPINION,
        "A colleague",
        "DEMO-1",
        search.searched_at.date(),
        "Says that the two faces look alike.",
        best.person_id,
    )


def search_again(workspace: Workspace) -> None:
    """Make the search again once one person has left the gallery."""
    search = casework.searches(workspace, CaseNumber(CASE))[0]
    last = search.candidates[-1]
    casework.delete_person(workspace, search.gallery_name, last.person_id, "Demonstration")
    casework.search_again(workspace, search.id)


def take(folder: Path, themes: Sequence[str], size: tuple[int, int]) -> list[Path]:
    """Save the pictures in ``folder`` and return their paths."""
    folder.mkdir(parents=True, exist_ok=True)
    application = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(application, QApplication)
    theme.apply(application, themes[0])
    engine = app.local_engine()
    try:
        with (
            tempfile.TemporaryDirectory() as kept,
            app.create_workspace(
                Path(kept) / "demonstration",
                USER,
                password=_PASSWORD,
                roles=tuple(Role),
                engines=lambda _pack: engine,
                attended=False,
            ) as workspace,
        ):
            fill(workspace, Path(kept) / "samples", engine)
            photographer = Photographer(
                application, workspace, Path(kept) / "settings.ini", folder, size
            )
            try:
                photographer.open()
                suffixes = {name: "" if name == themes[0] else f"-{name}" for name in themes}
                for name, suffix in suffixes.items():
                    photographer.take_all(name, suffix)
                search_again(workspace)
                for name, suffix in suffixes.items():
                    photographer.take_again(name, suffix)
                office_screenshots.ask_for_an_approval(
                    workspace, CaseNumber(CASE), casework.galleries(workspace)[0].name
                )
                with acting_as(workspace, "Demonstration supervisor"):
                    office_screenshots.next_month(workspace)
                    for name, suffix in suffixes.items():
                        photographer.take_office(name, suffix)
            finally:
                photographer.close()
            others = account_screenshots.take(
                application,
                Path(kept),
                folder,
                themes,
                size,
                lambda tasks: wait_for(application, tasks.idle),
            )
            return photographer.saved + others
    finally:
        engine.close()


def main(argv: Sequence[str] | None = None) -> int:
    """Save the pictures; 2 and a sentence where that is not possible."""
    parser = argparse.ArgumentParser(prog="python -m ui.screenshots", description=__doc__)
    parser.add_argument("folder", type=Path, help="where the pictures are written")
    parser.add_argument("--theme", choices=("dark", "light", "both"), default="dark")
    parser.add_argument("--width", type=int, default=1440)
    parser.add_argument("--height", type=int, default=900)
    parser.add_argument("--language", choices=tuple(language.LANGUAGES), default="en")
    arguments = parser.parse_args(argv)
    application = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(application, QApplication)
    language.speak(application, arguments.language)
    themes = ("dark", "light") if arguments.theme == "both" else (arguments.theme,)
    try:
        saved = take(arguments.folder, themes, (arguments.width, arguments.height))
    except (CannotProceed, OSError) as error:
        print(error, file=sys.stderr)
        return 2
    for path in saved:
        print(path)
    return 0


if __name__ == "__main__":
    sys.exit(main())
