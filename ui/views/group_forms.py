"""Dialogs about groups: why something is overruled, and which group is the same person."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ui.case_footage import CaseFootage
from ui.desk import Desk
from ui.face_thumbnails import FaceThumbnails
from ui.models.groups import GroupsModel
from ui.views.face_rows import ROW_HEIGHT, FaceRowsView
from ui.views.forms import FormDialog
from workstation.model import Group, GroupId


def _tr(text: str) -> str:
    return QCoreApplication.translate("group_forms", text)


class ReasonForm(FormDialog):
    """Asks why; ``record`` is called with the reason and with what to do on a failure."""

    def __init__(
        self, title: str, explanation: str, record: Callable[[str, FormDialog], None],
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(title, _tr("Record"), explanation, parent)
        self.reason = self.add_text(_tr("Reason"), required=True)
        self.reason.setFocus()
        self.submitted.connect(lambda: record(self.reason.toPlainText().strip(), self))


class MergeForm(FormDialog):
    """Asks which other group shows the same person, by the faces."""

    def __init__(
        self,
        desk: Desk,
        group: Group,
        record: Callable[[GroupId, str, FormDialog], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            _tr("Merge with {0}").format(group.name),
            _tr("Merge"),
            _tr(
                "Both groups become one, under the name {0}. It says that they show one unknown "
                "person, not who that is."
            ).format(group.name),
            parent,
        )
        self.others_model = GroupsModel(FaceThumbnails.of(desk), self)
        self.others_model.show_footage(CaseFootage.of(desk).footage, without=group.id)
        self.others = FaceRowsView(_tr("Same person as"), self.others_model)
        self.others.setMinimumHeight(3 * ROW_HEIGHT + 2)
        self.add_field(_tr("Same person as"), self.others)
        self.reason = self.add_text(
            _tr("Reason"), _tr("Needed where the groups were rejected or split before")
        )
        self.others.setCurrentIndex(self.others_model.index(0))
        self.others.setFocus()
        self._record = record
        self.submitted.connect(self._on_submitted)

    def _on_submitted(self) -> None:
        other = self.others_model.group(self.others.currentIndex().row())
        if other is not None:
            self._record(other.id, self.reason.toPlainText().strip(), self)
