"""What can be undone. Records are never removed: undoing an item withdraws it, on the log."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QUndoCommand

from ui.desk import Desk
from workstation import casework
from workstation.model import Corroboration

if TYPE_CHECKING:
    from workstation.progress import Progress
    from workstation.workspace import Workspace


def _tr(text: str) -> str:
    return QCoreApplication.translate("undo", text)


class AddedItem(QUndoCommand):
    """A corroborating item that was just added. Redoing enters it again, as a new item."""

    def __init__(self, desk: Desk, item: Corroboration, attached: Sequence[Path] = ()) -> None:
        super().__init__(_tr("adding an item"))
        self._desk = desk
        self._item = item
        self._attached = tuple(attached)
        self._is_entered = True

    def undo(self) -> None:
        """Withdraw the item; the reason says that it was undone."""
        item, reason = self._item, _tr("Undone by the person who entered it.")
        self._is_entered = False

        def work(workspace: Workspace, _progress: Progress) -> Corroboration:
            return casework.withdraw_corroboration(workspace, item.id, reason)

        self._desk.run(work, self._on_written, what=_tr("Withdrawing the item"))

    def redo(self) -> None:
        """Enter the item again; nothing, when the command is first pushed."""
        if self._is_entered:
            return
        item, attached = self._item, self._attached
        answers = item.independence
        self._is_entered = True

        def work(workspace: Workspace, _progress: Progress) -> Corroboration:
            return casework.add_corroboration(
                workspace,
                item.search_id,
                item.kind,
                item.source,
                item.reference,
                item.dated,
                item.description,
                item.person_id,
                derives_from_search=answers.derives_from_search if answers else None,
                derivation=answers.derivation if answers else "",
                witness_saw=answers.witness_saw if answers else None,
                line_up=answers.line_up if answers else None,
                attachments=attached,
            )

        self._desk.run(work, self._on_entered, what=_tr("Adding the item"))

    def _on_entered(self, item: Corroboration) -> None:
        self._item = item
        self._on_written(item)

    def _on_written(self, _item: Corroboration) -> None:
        self._desk.corroboration_changed.emit()
        self._desk.log_changed.emit()
