"""Where the work is done: the side panel, the top bar and the places, for one open workspace."""

from __future__ import annotations

from collections.abc import Sequence
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFileDialog, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from ui.desk import Desk
from ui.evidence_import import EvidenceImport
from ui.frame_faces import FrameFaces
from ui.furnishing import Furnishing
from ui.idle import making_widgets
from ui.messages import Message, tell
from ui.outstanding import Outstanding
from ui.permitted import permitted, places
from ui.places import VERIFY
from ui.showing import Showing
from ui.top_bar import TopBar
from ui.views.account_menu import AccountMenu
from ui.views.case_form import NewCaseForm
from ui.views.closed_case import ClosedCase
from ui.views.evidence import EvidencePlace
from ui.views.galleries import GalleriesPlace
from ui.views.people_panel import PeoplePanel
from ui.views.side_panel import SidePanel

if TYPE_CHECKING:
    from ui.views.verify import VerifyPage

PLACES_MADE = {
    "today": ("ui.views.today", "TodayPlace"),
    "evidence": ("ui.views.evidence", "EvidencePlace"),
    "candidates": ("ui.views.candidates", "CandidatesPlace"),
    "compare": ("ui.views.compare", "ComparePlace"),
    "decide": ("ui.views.decide", "DecidePlace"),
    "case": ("ui.views.case_place", "CasePlace"),
    "galleries": ("ui.views.galleries", "GalleriesPlace"),
    "oversight": ("ui.views.oversight", "OversightPlace"),
    "log": ("ui.views.log", "LogPlace"),
    "accounts": ("ui.views.accounts", "AccountsPlace"),
}
"""What each place is made of, loaded when it is made."""

MADE_AHEAD = ("candidates", "compare", "decide")
"""The places that a search leads to."""

SET_ASIDE = ("today", "case", "galleries", "oversight", "log", "accounts")
"""The places in which no picture of the evidence is looked at."""

NARROW = 1200
"""Logical pixels: a narrower window, 1280 of them at 125 per cent for example, has no room for
the side panel beside more than a picture."""

EVIDENCE_SUFFIXES = (
    "*.jpg *.jpeg *.png *.bmp *.webp *.tif *.tiff *.gif *.heic *.heif "
    "*.mp4 *.m4v *.mov *.mkv *.webm *.avi *.ts *.m2ts *.mpg *.mpeg *.vob *.wmv *.asf *.flv "
    "*.h264 *.264 *.h265 *.265 *.mjpeg *.dav"
)


class WorkArea(QWidget):
    """Places other than the first are made when they are first visited.

    Verify lies over all of them: ``verifying_changed`` tells whether it does, so that nothing
    outside of this widget shows a case either.
    """

    verifying_changed = Signal(bool)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.frame_faces = FrameFaces.of(desk)
        self.showing = Showing.of(desk)
        self.outstanding = Outstanding(desk)
        self.evidence_import = EvidenceImport(desk)
        self.top_bar = TopBar(desk, self.outstanding)
        self.closed_case = ClosedCase(desk)
        self.side_panel = SidePanel(desk)
        self.stack = QStackedWidget()
        self._places: dict[str, QWidget] = {}
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(self.side_panel)
        self.splitter.addWidget(self.stack)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setSizes([260, 1000])
        self._verify: VerifyPage | None = None
        self._case_page = QWidget()
        layout = QVBoxLayout(self._case_page)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(1)
        layout.addWidget(self.top_bar)
        layout.addWidget(self.closed_case)
        layout.addWidget(self.splitter, 1)
        self._pages = QStackedWidget()
        self._pages.addWidget(self._case_page)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._pages)
        self.top_bar.place_chosen.connect(self.show_place)
        desk.place_requested.connect(self._on_place_requested)
        self.side_panel.new_case_wanted.connect(self.new_case)
        self.side_panel.case_wanted.connect(lambda: self.show_place("case"))
        self.side_panel.import_wanted.connect(self.import_evidence)
        self.side_panel.import_folder_wanted.connect(self.import_folder)
        self.evidence_import.failures_changed.connect(self.side_panel.show_failures)
        desk.evidence_changed.connect(self._on_evidence_changed)
        ahead = {
            name: PLACES_MADE[name][0] for name in MADE_AHEAD if name in places(desk.workspace)
        }
        self.furnishing = Furnishing(desk.tasks, ahead, self._furnish, self)
        self._has_cases = permitted(desk.workspace, "cases")
        self.side_panel_wanted = True
        self.show_place("evidence" if self._has_cases else "today")

    @property
    def tour_room(self) -> QWidget:
        """Where the tour may lie over the places: never over a blind verification."""
        return self._case_page

    @property
    def account_menu(self) -> AccountMenu:
        """What somebody does with their own account."""
        return self.top_bar.account

    def begin(self) -> None:
        """Go where the work of these roles begins: to what waits, or to the accounts."""
        offered = places(self.desk.workspace)
        self.show_place("today" if self._has_cases or "accounts" not in offered else "accounts")

    def _furnish(self, name: str) -> None:
        """Make a place, and dress its parts now instead of when it is first shown."""
        for part in self.place(name).findChildren(QWidget):
            part.ensurePolished()

    def place(self, name: str) -> QWidget:
        """The place of this name, made on its first use."""
        if name not in self._places:
            module, kind = PLACES_MADE[name]
            # Made where it will stay: moving a finished place there dresses it all over again.
            with making_widgets():
                self._places[name] = getattr(import_module(module), kind)(self.desk, self.stack)
                self.stack.addWidget(self._places[name])
        return self._places[name]

    def unrecorded(self) -> int:
        """About how many candidates something is written that leaving would lose."""
        compare = self._places.get("compare")
        return compare.examination.unrecorded() if compare is not None else 0  # type: ignore[attr-defined]

    def forget_unrecorded(self) -> None:
        """Drop what is written and not recorded: the user was asked."""
        compare = self._places.get("compare")
        if compare is not None:
            compare.examination.forget_unrecorded()  # type: ignore[attr-defined]

    @property
    def verify_page(self) -> VerifyPage:
        """The page of blind verifications, made on its first use."""
        if self._verify is None:
            from ui.views.verify import VerifyPage

            self._verify = VerifyPage(self.desk)
            self._verify.left.connect(self.leave_verify)
            self._pages.addWidget(self._verify)
        return self._verify

    @property
    def verifying(self) -> bool:
        """Whether Verify is shown, and no case."""
        return self._verify is not None and self._pages.currentWidget() is self._verify

    def show_verify(self) -> None:
        """Go to the blind verifications; the case is out of sight until one leaves them."""
        page = self.verify_page
        before = self.verifying
        self._pages.setCurrentWidget(page)
        if not before:
            self.verifying_changed.emit(True)
        page.open_page()

    def leave_verify(self) -> None:
        """Go back to the place that was shown before."""
        if self.verifying:
            self._pages.setCurrentWidget(self._case_page)
            self.top_bar.show_place(self.place_shown())
            self.verifying_changed.emit(False)
            self.place(self.place_shown()).setFocus()

    def show_place(self, name: str) -> None:
        """Go to a place; to none that the roles of whoever is signed in have no use of."""
        if name == VERIFY and permitted(self.desk.workspace, "verify_blind"):
            self.show_verify()
        if name not in places(self.desk.workspace):
            return
        self._put_place(name)
        self.leave_verify()
        place = self.place(name)
        # A place that says where its work begins gets the keyboard.
        if place.focusProxy() is not None:
            place.setFocus()

    def _put_place(self, name: str) -> None:
        self.stack.setCurrentWidget(self.place(name))
        self.top_bar.show_place(name)
        self.show_side_panel()

    def _on_place_requested(self, name: str) -> None:
        if self.verifying:
            # Work that ended meanwhile asked for it, not the verifier: it waits underneath.
            self._put_place("evidence" if name == "analysis" else name)
        elif name == "analysis":
            self.show_place("evidence")
            self.evidence_place.tools.show_analysis()
        else:
            self.show_place(name)

    def show_side_panel(self, wanted: bool | None = None) -> None:
        """Show the cases at the left where they are of use, unless they are not wanted."""
        if wanted is not None:
            self.side_panel_wanted = wanted
        place = self.place_shown()
        # Compare needs the room, and what stands in the cases would lead the eye there.
        of_use = self._has_cases and place not in ("today", "accounts", "compare")
        # Who asks for it gets it; otherwise the pictures and forms of a narrow window come first.
        room = wanted or place == "evidence" or self.width() >= self._least_width(place)
        self.side_panel.setVisible(self.side_panel_wanted and of_use and room)

    def _least_width(self, place: str) -> int:
        """With room for the side panel: longer words need more than a window of 1280 has."""
        needed = self.place(place).minimumSizeHint().width() + self.side_panel.minimumWidth()
        return max(NARROW, needed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        least = self._least_width(self.place_shown())
        if (event.oldSize().width() >= least) != (event.size().width() >= least):
            self.show_side_panel()

    def place_shown(self) -> str:
        """The name of the place that is shown."""
        shown = self.stack.currentWidget()
        return next(name for name, place in self._places.items() if place is shown)

    @property
    def evidence_place(self) -> EvidencePlace:
        """Place 1."""
        place = self.place("evidence")
        assert isinstance(place, EvidencePlace)
        return place

    @property
    def galleries_place(self) -> GalleriesPlace:
        """The galleries."""
        place = self.place("galleries")
        assert isinstance(place, GalleriesPlace)
        return place

    def show_people(self) -> PeoplePanel:
        """Go to the page of people in footage."""
        self.show_place("evidence")
        tools = self.evidence_place.tools
        tools.setCurrentWidget(tools.people)
        return tools.people

    def new_case(self) -> None:
        """Ask for a new case."""
        NewCaseForm(self.desk, parent=self).open()

    def import_evidence(self) -> None:
        """Ask for files and import them into the case on the desk."""
        if self.desk.case is None:
            NewCaseForm(self.desk, self.import_evidence, self).open()
            return
        chosen, _ = QFileDialog.getOpenFileNames(
            self,
            self.tr("Import evidence"),
            "",
            self.tr("Pictures and videos ({0});;All files (*)").format(EVIDENCE_SUFFIXES),
        )
        self.take_files([Path(path) for path in chosen])

    def import_folder(self) -> None:
        """Ask for a folder and import all files below it into the case on the desk."""
        if self.desk.case is None:
            NewCaseForm(self.desk, self.import_folder, self).open()
            return
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Import a folder of evidence"))
        if chosen:
            self.take_files([Path(chosen)])

    def new_gallery(self) -> None:
        """Go to the galleries and ask for a new one."""
        self.show_place("galleries")
        self.galleries_place.new_gallery()

    def import_portraits(self, folder: Path | None = None) -> None:
        """Go to the galleries and ask what to import."""
        self.show_place("galleries")
        if self.galleries_place.gallery is None:
            self.galleries_place.new_gallery()
        else:
            self.galleries_place.import_portraits(folder)

    def take_dropped(self, paths: Sequence[Path]) -> None:
        """Files and folders become evidence; among the galleries a folder becomes portraits.

        Nothing is taken while somebody verifies: it would belong to a case that is out of sight.
        """
        if self.verifying:
            return
        folders = [path for path in paths if path.is_dir()]
        if not folders or self.place_shown() != "galleries":
            self.take_files(paths)
        elif len(paths) == 1:
            self.import_portraits(folders[0])
        else:
            tell(
                Message(
                    self.tr(
                        "One folder of portraits can be imported here at a time, so nothing was "
                        "imported."
                    ),
                    self.tr("Drop one folder here, or drop evidence in place 1 Evidence (Ctrl+1)."),
                ),
                self.window(),
            )

    def take_files(self, paths: Sequence[Path]) -> None:
        """Import files and folders into the case on the desk; without one, ask for it first."""
        if not paths:
            return
        if self.desk.case is None:
            NewCaseForm(self.desk, lambda: self.take_files(paths), self).open()
            return
        self.show_place("evidence")
        self.evidence_import.start(paths)

    def _on_evidence_changed(self) -> None:
        """Another frame is looked at in place 1, whatever was shown before."""
        if self.desk.evidence is not None and self.place_shown() in SET_ASIDE:
            self._on_place_requested("evidence")
