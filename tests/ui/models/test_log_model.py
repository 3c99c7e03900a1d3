"""The table of log entries."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from tests.ui.samples import log_entry
from ui.models.log import ENTRY_ROLE, LogColumn, LogModel


def test_the_table_shows_what_the_core_gave(qapp: QApplication, qtmodeltester) -> None:
    model = LogModel()
    model.show_entries([log_entry(2, "decision"), log_entry(1)])
    qtmodeltester.check(model)
    cells = [model.index(0, column).data() for column in LogColumn]
    assert cells == ["2", "2026-03-14 12:00:00.00", "Det. Example", "decision", "Entry number 2."]
    assert model.index(1, 0).data(ENTRY_ROLE) == log_entry(1)
