"""The list of corroborating items."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from tests.ui.samples import corroboration
from ui.models import corroborations as items
from workstation.identification import NOT_CORROBORATING
from workstation.model import CorroborationKind


def test_items_say_whether_they_count_and_why_not(qapp: QApplication, qtmodeltester) -> None:
    model = items.CorroborationsModel()
    model.show_items(
        [
            corroboration(1),
            corroboration(2, CorroborationKind.LOOK_ALIKE_OPINION),
            corroboration(3, withdrawn=True),
            corroboration(4, reference=" . "),
        ]
    )
    qtmodeltester.check(model)
    headings = [model.index(row).data(items.HEADING_ROLE) for row in range(4)]
    assert headings == ["Counts", "Does not count", "Withdrawn", "Does not count"]
    marks = [model.index(row).data(items.MARK_ROLE) for row in range(4)]
    assert marks == ["complete", "missing", "withdrawn", "missing"]
    assert NOT_CORROBORATING[CorroborationKind.LOOK_ALIKE_OPINION] in model.index(1).data(
        items.LINES_ROLE
    )
    assert [model.index(row).data(items.STRUCK_ROLE) for row in range(4)] == [
        False,
        False,
        True,
        False,
    ]
    assert model.counting == 1
    assert model.item(9) is None


def test_items_of_every_kind_have_an_explanation_or_count(qapp: QApplication) -> None:
    model = items.CorroborationsModel()
    model.show_items([corroboration(n, kind) for n, kind in enumerate(CorroborationKind)])
    for row in range(model.rowCount()):
        counted = model.index(row).data(items.MARK_ROLE) == "complete"
        lines = model.index(row).data(items.LINES_ROLE)
        # What it is, what it says, how it became known and who entered it; and why not.
        assert len(lines) == (4 if counted else 5)
