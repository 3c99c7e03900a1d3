"""What peers remark about a comparison, by component, and answers to it."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ui import theme
from ui.models.remarks import RemarksModel
from ui.permitted import why_not
from ui.phrases import translated
from ui.views.examination.examining import Examining
from ui.views.examination.recording import Recording
from ui.views.examination.remark_list import RemarkList
from ui.views.examination.text_field import TextField
from ui.views.facts import section, wrapped
from ui.views.rows import Note
from workstation.model import Remark


class RemarksPart(QWidget):
    """The threads, and a field for a new remark or an answer to the chosen one.

    Whoever did not compare may remark too: that is what a peer is for.
    """

    def __init__(
        self, examining: Examining, recording: Recording, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._examining, self._recording = examining, recording
        self.model = RemarksModel(self)
        self.list = RemarkList(self.model)
        self.empty = wrapped(
            self.tr(
                "No remarks yet. Another examiner or a supervisor can write here what they see "
                "otherwise, component by component. A remark stays on the record."
            ),
            "muted",
        )
        self.about = QComboBox()
        self.about.setAccessibleName(self.tr("What the remark is about"))
        self.about.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.about.setMinimumContentsLength(8)
        self.answering = wrapped(role="small")
        self.editor = TextField(
            self.tr("Remark"), self.tr("What you see otherwise, and where"), least_px=32
        )
        self.answer_button = QPushButton(self.tr("Answer"))
        self.answer_button.setAccessibleName(self.tr("Answer the chosen remark (Enter)"))
        self.new_button = QPushButton(self.tr("New remark"))
        self.new_button.setAccessibleName(self.tr("Write a new remark instead of an answer"))
        self.add_button = QPushButton(self.tr("Add remark"))
        self.add_button.setAccessibleName(self.tr("Add the remark (Ctrl+Enter)"))
        for button in (self.answer_button, self.new_button, self.add_button):
            button.setToolTip(button.accessibleName())
        self.add_button.setProperty("kind", "primary")
        self.state = Note()
        self._lay_out()
        self._connect()
        self._show(another=True)

    def _lay_out(self) -> None:
        over = QHBoxLayout()
        over.setSpacing(theme.SMALL)
        self._heading = section("")
        over.addWidget(self._heading, 1)
        over.addWidget(self.new_button)
        over.addWidget(self.answer_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, theme.SMALL, 0, 0)
        layout.setSpacing(theme.SMALL)
        layout.addWidget(self.empty)
        layout.addWidget(self.list, 1)
        layout.addLayout(over)
        layout.addWidget(self.answering)
        layout.addWidget(self.about)
        layout.addWidget(self.editor)
        layout.addWidget(self.state)
        layout.addWidget(self.add_button)
        self._rest = QWidget()
        layout.addWidget(self._rest, 1)

    def _connect(self) -> None:
        examining = self._examining
        examining.candidate_changed.connect(lambda: self._show(another=True))
        examining.records_changed.connect(self._show)
        self._recording.failed.connect(lambda _error: self._show_state())
        self.list.activated.connect(self._on_activated)
        self.answer_button.clicked.connect(lambda: self._on_activated(self.list.currentIndex()))
        self.new_button.clicked.connect(lambda: self._answer(None))
        self.add_button.clicked.connect(self.record)
        self.about.activated.connect(self._on_about)
        self.editor.textChanged.connect(self._on_text)

    def begin(self) -> None:
        """Give the focus to the remarks, or to the field for a first one."""
        first = self.list if self.model.rowCount() else self.editor
        first.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def write(self) -> None:
        """Give the focus to the field for a remark."""
        self.editor.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def suggest(self, component: str) -> None:
        """Write about a component, where nothing was begun yet."""
        draft = self._examining.draft
        if not draft.remark.strip() and draft.answering is None:
            draft.remark_component = component
            self._show_writing()

    def record(self) -> None:
        """Write the remark into the records."""
        draft = self._examining.draft
        if self.add_button.isEnabled():
            self.add_button.setEnabled(False)
            self._recording.add_remark(
                draft.remark.strip(), draft.remark_component, draft.answering
            )

    def _show(self, another: bool = False) -> None:
        read = self._examining.read
        remarks, components = (read.remarks, read.components) if read is not None else ((), ())
        if components and self.about.count() != len(components) + 1:
            self.about.clear()
            self.about.addItem(self.tr("The whole comparison"), "")
            for each in components:
                self.about.addItem(translated(each.name), each.key)
        chosen = self._remark(self.list.currentIndex())
        self.model.show_remarks(remarks, components)
        if chosen is not None and self.model.row_of(chosen.id) >= 0:
            self.list.setCurrentIndex(self.model.index(self.model.row_of(chosen.id)))
        self.list.setVisible(bool(remarks))
        self.empty.setVisible(not remarks)
        self._rest.setVisible(not remarks)
        text = self._examining.draft.remark
        self.editor.show_text(text, another=another)
        self._show_writing()

    def _show_writing(self) -> None:
        draft = self._examining.draft
        answered = self.model.row_of(draft.answering) if draft.answering is not None else -1
        remark = self.model.remark(answered)
        self._heading.setText(
            self.tr("NEW REMARK (J)") if remark is None else self.tr("YOUR ANSWER (J)")
        )
        self.answering.setVisible(remark is not None)
        self.about.setVisible(remark is None)
        self.new_button.setVisible(remark is not None)
        self.answer_button.setVisible(self.model.rowCount() > 0 and remark is None)
        self.about.setCurrentIndex(max(self.about.findData(draft.remark_component), 0))
        if remark is not None:
            self.answering.setText(
                self.tr("To {who} about {component}: {text}").format(
                    who=remark.written_by, component=self.model.about(answered), text=remark.text
                )
            )
        self._show_state()

    def _show_state(self) -> None:
        workspace = self._examining.desk.workspace
        hindrance = why_not(workspace, "add_remark")
        self.state.say(hindrance, "missing")
        ready = self._examining.read is not None and not hindrance
        for widget in (self.about, self.answer_button):
            widget.setEnabled(ready)
        self.editor.setReadOnly(not ready)
        self.add_button.setEnabled(ready and bool(self._examining.draft.remark.strip()))

    def _remark(self, index: QModelIndex) -> Remark | None:
        return self.model.remark(index.row())

    def _on_activated(self, index: QModelIndex) -> None:
        remark = self._remark(index)
        if remark is not None:
            self._answer(remark)

    def _answer(self, remark: Remark | None) -> None:
        draft = self._examining.draft
        draft.answering = remark.id if remark is not None else None
        if remark is not None:
            draft.remark_component = remark.component
        self._show_writing()
        self.editor.setFocus()

    def _on_about(self, row: int) -> None:
        self._examining.draft.remark_component = str(self.about.itemData(row) or "")

    def _on_text(self) -> None:
        self._examining.draft.remark = self.editor.toPlainText()
        self._show_state()
