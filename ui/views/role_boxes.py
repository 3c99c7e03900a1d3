"""The roles as check boxes, each with what it is for."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget

from ui import theme
from ui.messages import plain_label
from ui.role_words import role_name, role_purpose
from workstation.model.accounts import Role


class RoleBoxes(QWidget):
    """``fixed`` roles are held and cannot be taken off here."""

    changed = Signal()

    def __init__(
        self,
        held: Collection[Role] = (),
        fixed: Collection[Role] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Roles"))
        self.boxes: dict[Role, QCheckBox] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.MEDIUM)
        grid.setVerticalSpacing(theme.TINY)
        grid.setColumnStretch(1, 1)
        for row, role in enumerate(Role):
            box = QCheckBox(role_name(role), self)
            box.setAccessibleName(role_name(role))
            box.setAccessibleDescription(role_purpose(role))
            box.setChecked(role in held or role in fixed)
            box.setEnabled(role not in fixed)
            box.toggled.connect(lambda _on: self.changed.emit())
            purpose = plain_label(role_purpose(role), self)
            purpose.setProperty("role", "muted")
            purpose.setWordWrap(True)
            grid.addWidget(box, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(purpose, row, 1)
            self.boxes[role] = box

    def roles(self) -> frozenset[Role]:
        """The roles that are ticked."""
        return frozenset(role for role, box in self.boxes.items() if box.isChecked())
