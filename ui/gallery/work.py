"""The screens of the work on a case: the four steps, and the blind verification."""

from __future__ import annotations

from ui.gallery import comparing, samples
from ui.gallery.stage import Stage
from ui.views.decide import DecidePlace
from ui.window_actions import show_shortcuts
from workstation import casework
from workstation.model import CorroborationKind, EvidenceItem, EvidenceKind, ProbeClass, Search
from workstation.workspace import Workspace


class WorkScreens:
    """Goes through the steps of the sample case in the order of the work."""

    def __init__(self, stage: Stage, workspace: Workspace) -> None:
        self._stage = stage
        self._workspace = workspace

    def begin(self) -> None:
        """Put the sample case on the desk, and a face of its frame."""
        stage, workspace = self._stage, self._workspace
        stage.window.show()
        stage.window.open_workspace(workspace.root)
        stage.settle()
        stage.desk.choose_case(casework.cases(workspace)[0])
        stage.area.show_place("evidence")
        stage.show("evidence-empty")
        self._choose_frame()

    def _choose_frame(self) -> None:
        desk = self._stage.desk
        desk.choose_evidence(casework.evidence(self._workspace, samples.CASE)[0])
        self._stage.settle()
        faces = casework.find_faces(self._workspace, desk.evidence.id)
        desk.choose_face(faces[samples.FACE])
        self._stage.settle()

    def show_all(self) -> None:
        """Every step."""
        self._show_evidence()
        search = casework.searches(self._workspace, samples.CASE)[-1]
        self._show_candidates(search)
        self._show_decide()
        self._show_verify()
        self._show_video()

    def _show_evidence(self) -> None:
        stage = self._stage
        place = stage.area.evidence_place
        stage.area.show_place("evidence")
        place.tools.show_analysis()
        stage.show("analysis")
        place.tools.setCurrentWidget(place.tools.edits)
        stage.show("edits")
        place.tools.setCurrentWidget(place.tools.search)
        form = place.search_panel.form
        form.probe_class.setCurrentIndex(list(ProbeClass).index(ProbeClass.CAMERA_FRAME))
        form.reason.setPlainText("Demonstration: who is the third person from the left")
        stage.show("evidence")
        stage.window.tour.start(stage.area)
        stage.show("tour")
        stage.window.tour.end()
        place.marking.toggle()
        stage.show("marking")
        place.marking.leave()
        self._show_limits()

    def _show_limits(self) -> None:
        panel = self._stage.area.evidence_place.search_panel
        limits = panel.form.limits
        limits.toggle.setChecked(True)
        limits.sexes["M"].setChecked(True)
        limits.born_from.setText("1960")
        limits.reason.setPlainText("Demonstration: two people in the frame say so")
        self._stage.settle()
        panel.scroll_area.ensureWidgetVisible(panel.search_button)
        self._stage.show("limits")
        limits.clear()
        panel.scroll_area.ensureVisible(0, 0)

    def _show_candidates(self, search: Search) -> None:
        stage = self._stage
        area, desk = stage.area, stage.desk
        # What somebody sees who has not analysed the probe yet.
        with samples.acting_as(self._workspace, "Demonstration detective"):
            desk.choose_search(None)
            area.show_place("candidates")
            desk.choose_search(search)
            stage.show("first")
            desk.choose_search(None)
        desk.choose_search(search)
        area.show_place("candidates")
        stage.settle()
        desk.choose_candidate(search.candidates[0])
        stage.show("candidates")
        comparing.show_all(stage, self._workspace, search)
        area.show_place("candidates")
        desk.show_search(samples.with_invented_figures(search))
        stage.show("strangers")
        desk.show_search(search)
        desk.choose_candidate(search.candidates[0])

    def _show_decide(self) -> None:
        stage = self._stage
        stage.area.show_place("decide")
        stage.settle()
        place = stage.area.place("decide")
        assert isinstance(place, DecidePlace)
        place.tabs.go_to("corroboration")
        place.corroboration.form.choose_kind(CorroborationKind.WITNESS)
        place.corroboration.form.questions.saw.button(1).setChecked(True)
        stage.show("decide")
        for name in ("contradictions", "verification", "approval"):
            place.tabs.go_to(name)
            stage.show({"contradictions": "checks"}.get(name, name))
        place.tabs.setCurrentIndex(place.tabs.count() - 1)
        stage.show("outcome")

    def _show_verify(self) -> None:
        """What the second examiner sees."""
        stage = self._stage
        with samples.acting_as(self._workspace, "Demonstration verifier"):
            stage.area.show_verify()
            stage.show("verify-waiting")
            page = stage.area.verify_page
            page.begin_button.click()
            stage.settle()
            task = page.task
            task.scale.press(1)
            task.step(1)
            stage.settle()
            task.pictures.tools.buttons["align-eyes"].click()
            stage.show("verify")
            task.pictures.tools.buttons["opacity"].click()
            stage.show("verify-overlay")
            stage.show_dialog("keyboard-verify", show_shortcuts(stage.window))
            task.pictures.escape()
            while task.conclusion(task.label) is None:
                task.scale.press(2)
                task.step(1)
            task.note.setPlainText("Brows and nose were compared; the ears do not show.")
            stage.show("verify-ready")
            page.show_waiting()
            stage.settle()
            stage.area.leave_verify()
            stage.settle()

    def _show_video(self) -> None:
        stage = self._stage
        tools = stage.area.evidence_place.tools
        tools.setCurrentWidget(tools.search)
        stage.desk.choose_evidence(self.recording())
        stage.area.show_place("evidence")
        stage.show("video")
        people = stage.area.show_people()
        stage.settle()
        people.groups.setCurrentIndex(people.groups_model.index(0, 0))
        stage.show("footage-people")

    def recording(self) -> EvidenceItem:
        """The recording of the sample case."""
        items = casework.evidence(self._workspace, samples.CASE)
        return next(item for item in items if item.kind is EvidenceKind.VIDEO)

    def show_again(self) -> None:
        """The newest search, which was made again."""
        stage = self._stage
        self._choose_frame()
        stage.desk.choose_search(casework.searches(self._workspace, samples.CASE)[0])
        stage.area.show_place("candidates")
        stage.show("again")
