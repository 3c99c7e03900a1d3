"""The left side: cases, the evidence of the chosen case, and the faces of the chosen frame."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractItemModel, QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtWidgets import QListView, QSplitter, QVBoxLayout, QWidget

from ui.desk import Desk
from ui.frame_faces import FrameFaces
from ui.models.cases import CasesModel
from ui.models.evidence import EvidenceModel, NotImported
from ui.permitted import guard, permitted, refusal
from ui.phrases import translated
from ui.views.face_strip import FaceStrip
from ui.views.section import IconButton, Section
from workstation import casework
from workstation.errors import case_closed
from workstation.model import Case, CaseNumber, CaseState, EvidenceItem
from workstation.progress import Progress
from workstation.workspace import Workspace


class SidePanel(QWidget):
    """Three lists, always in sight; choosing in one fills the next."""

    new_case_wanted = Signal()
    case_wanted = Signal()
    import_wanted = Signal()
    import_folder_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._frame = FrameFaces.of(desk)
        self.setProperty("surface", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumWidth(216)
        self.cases_model, self.evidence_model = CasesModel(), EvidenceModel()
        self.cases = _list(self.tr("Cases"), self.cases_model)
        self.cases.setUniformItemSizes(False)  # a state takes a second line
        self.evidence = _list(self.tr("Evidence of the case"), self.evidence_model)
        self.faces = FaceStrip()
        self.faces.setModel(self._frame.model)
        self.new_case = IconButton("add", self.tr("New case"))
        self.new_case.clicked.connect(self.new_case_wanted)
        self.details = IconButton("case", self.tr("Facts and state of the case"), words=False)
        self.details.clicked.connect(self.case_wanted)
        guard(desk.workspace, "open_case", self.new_case)
        self.import_evidence = IconButton("import", self.tr("Import"))
        self.import_evidence.setAccessibleName(self.tr("Import evidence"))
        self.import_evidence.clicked.connect(self.import_wanted)
        self.import_folder = IconButton(
            "folder", self.tr("Import a folder of evidence"), words=False
        )
        self.import_folder.clicked.connect(self.import_folder_wanted)
        self.case_section = Section(
            self.tr("CASES"), self.cases, self.new_case, further=self.details
        )
        self.evidence_section = Section(
            self.tr("EVIDENCE"), self.evidence, self.import_evidence, further=self.import_folder
        )
        self.face_section = Section(self.tr("FACES"), self.faces)
        sections = QSplitter(Qt.Orientation.Vertical)
        sections.setChildrenCollapsible(False)
        for section in (self.case_section, self.evidence_section, self.face_section):
            sections.addWidget(section)
        sections.setSizes([150, 180, 320])
        sections.setStretchFactor(2, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(sections)
        self._connect()
        self._read_cases()
        self._on_case_changed()
        self._on_faces_changed()

    def take_focus(self) -> None:
        """Begin where the work begins: at the list of cases."""
        (self.cases if self.cases.isVisible() else self.new_case).setFocus()

    def _connect(self) -> None:
        desk = self._desk
        self.cases.selectionModel().currentChanged.connect(self._on_case_picked)
        self.evidence.selectionModel().currentChanged.connect(self._on_evidence_picked)
        self.faces.selectionModel().currentChanged.connect(self._on_face_picked)
        desk.cases_changed.connect(self._read_cases)
        desk.case_changed.connect(self._on_case_changed)
        desk.case_updated.connect(self._show_verbs)
        desk.evidence_list_changed.connect(self._read_evidence)
        desk.evidence_changed.connect(self._mark_evidence)
        desk.face_changed.connect(self._mark_face)
        self._frame.faces_changed.connect(self._on_faces_changed)

    def _read_cases(self) -> None:
        if not permitted(self._desk.workspace, "cases"):
            self.case_section.say(refusal(self._desk.workspace, "cases"), instead=True)
            return
        self._desk.run(lambda workspace, _progress: casework.cases(workspace), self._on_cases_read)

    def _on_cases_read(self, cases: Sequence[Case]) -> None:
        self.cases_model.show_cases(cases)
        if not cases and self.cases.hasFocus():
            # The list is about to hide: the focus goes to what there is to do.
            self.new_case.setFocus()
        self.case_section.say(
            "" if cases else self.tr("There is no case yet. Make one to begin."),
            instead=not cases,
        )
        for case in cases:
            self._desk.update_case(case)
        self._mark_case()

    def _on_case_changed(self) -> None:
        self._mark_case()
        self.evidence_model.show_failures(())
        self.evidence_model.show_evidence(())
        self._show_verbs()
        self._read_evidence()

    def _show_verbs(self) -> None:
        """What cannot be done is disabled, and says why."""
        workspace, case = self._desk.workspace, self._desk.case
        why_not = refusal(workspace, "import_evidence")
        if case is not None and case.state is not CaseState.OPEN:
            why_not = translated(case_closed().sentence)
        for button in (self.import_evidence, self.import_folder):
            button.setEnabled(case is not None and not why_not)
            button.setToolTip(why_not or button.text())
            button.setAccessibleDescription(why_not)
        no_case = refusal(workspace, "open_case")
        self.new_case.setEnabled(not no_case)
        self.new_case.setToolTip(no_case or self.new_case.text())
        self.new_case.setAccessibleDescription(no_case)
        self.details.setEnabled(case is not None)
        self._say_about_evidence()

    def _read_evidence(self) -> None:
        case = self._desk.case
        if case is None:
            self._say_about_evidence()
            return
        number = case.number

        def work(workspace: Workspace, _progress: Progress) -> tuple[EvidenceItem, ...]:
            casework.note_view(workspace, casework.Shown.CASE, number)
            return casework.evidence(workspace, number)

        self._desk.run(work, lambda items: self._on_evidence_read(number, items))

    def _on_evidence_read(self, number: CaseNumber, items: Sequence[EvidenceItem]) -> None:
        if self._desk.case is not None and self._desk.case.number == number:
            self.evidence_model.show_evidence(items)
            self._say_about_evidence()
            self._mark_evidence()

    def _say_about_evidence(self) -> None:
        if self._desk.case is None:
            sentence = self.tr("Choose a case first.")
            if not permitted(self._desk.workspace, "cases"):
                sentence = ""
        elif self._desk.case.state is not CaseState.OPEN:
            sentence = self.tr("The case is closed: nothing can be taken in.")
        elif self.evidence_model.rowCount() == 0:
            sentence = self.tr("Drop pictures from a camera here, or import them.")
        else:
            left_out = self.evidence_model.failures
            skipped = sum(one.skipped for one in left_out)
            sentence = ""
            if len(left_out) > skipped:
                sentence = self.tr("Not imported: {0}. Choose a file for the reason.").format(
                    len(left_out) - skipped
                )
            elif skipped:
                sentence = self.tr("Hidden and system files left out: {0}.").format(skipped)
        self.evidence_section.say(sentence, instead=self.evidence_model.rowCount() == 0)

    def show_failures(self, failures: Sequence[NotImported]) -> None:
        """Show the files that an import could not take, with their reasons."""
        self.evidence_model.show_failures(failures)
        self._say_about_evidence()

    def _on_case_picked(self, current: QModelIndex) -> None:
        case = self.cases_model.case(current.row())
        if case is not None:
            self._desk.choose_case(case)

    def _on_evidence_picked(self, current: QModelIndex) -> None:
        item = self.evidence_model.item(current.row())
        if item is not None:
            self._desk.choose_evidence(item)
        elif current.isValid():
            reason = str(current.data(Qt.ItemDataRole.AccessibleTextRole))
            self.evidence_section.say(reason)

    def _on_face_picked(self, current: QModelIndex) -> None:
        face = self._frame.model.face(current.row())
        if face is not None:
            self._desk.choose_face(face)

    def _on_faces_changed(self) -> None:
        count = len(self._frame.model.faces)
        title = self.tr("FACES ({0})").format(count) if count else self.tr("FACES")
        self.face_section.set_title(title)
        sentence = self._frame.sentence
        if self._desk.evidence is None:
            sentence = self.tr("The faces of a picture appear here.")
        self.face_section.say(sentence, instead=count == 0)
        self._mark_face()

    def _mark_case(self) -> None:
        case = self._desk.case
        row = self.cases_model.row_of(case.number) if case is not None else -1
        _mark(self.cases, self.cases_model, row)

    def _mark_evidence(self) -> None:
        item = self._desk.evidence
        row = self.evidence_model.row_of(item.id) if item is not None else -1
        _mark(self.evidence, self.evidence_model, row)

    def _mark_face(self) -> None:
        face = self._desk.face
        row = self._frame.model.row_of(face.id) if face is not None else -1
        _mark(self.faces, self._frame.model, row)


def _list(name: str, model: QAbstractItemModel) -> QListView:
    view = QListView()
    view.setAccessibleName(name)
    view.setModel(model)
    view.setUniformItemSizes(True)
    view.setTextElideMode(Qt.TextElideMode.ElideMiddle)
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    view.setMinimumHeight(48)
    return view


def _mark(view: QListView, model: QAbstractItemModel, row: int) -> None:
    """Put the view's cursor on a row, or nowhere, where it is not there already."""
    index = model.index(row, 0) if row >= 0 else QModelIndex()
    if index == view.currentIndex() and view.selectionModel().isSelected(index) == (row >= 0):
        return
    view.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
    if row < 0:
        view.clearSelection()
    else:
        view.scrollTo(index)
