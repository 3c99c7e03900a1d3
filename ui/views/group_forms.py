"""Dialogs about groups: why something is overruled, and which group is the same person."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ui.views.forms import FormDialog
from workstation.model import Group, GroupId

Failed = Callable[[Exception], None]


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
    """Asks which other group shows the same person."""

    def __init__(
        self, group: Group, others: Sequence[Group],
        record: Callable[[GroupId, str, FormDialog], None], parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(
            _tr("Merge with {0}").format(group.name),
            _tr("Merge"),
            _tr(
                "Both groups become one, under the name {0}. It says that they show one unknown "
                "person, not who that is."
            ).format(group.name),
            parent,
        )
        self.other = self.add_choice(_tr("Same person as"))
        for each in others:
            count = len(each.tracks)
            seen = _tr("1 appearance") if count == 1 else _tr("{0} appearances").format(count)
            self.other.addItem(f"{each.name}   {seen}", each.id)
        self.reason = self.add_text(
            _tr("Reason"), _tr("Needed where the groups were rejected or split before")
        )
        self.other.setFocus()
        self.submitted.connect(
            lambda: record(self.other.currentData(), self.reason.toPlainText().strip(), self)
        )
