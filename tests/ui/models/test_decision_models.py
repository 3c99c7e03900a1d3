"""The checklist of the rule and the list of corroborating items."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from tests.ui.samples import corroboration
from ui.models import corroborations as items
from ui.models import requirements as checklist
from workstation.identification import NOT_CORROBORATING, Requirement
from workstation.model import CorroborationKind


def test_the_checklist_says_missing_or_complete(qapp: QApplication, qtmodeltester) -> None:
    model = checklist.RequirementsModel()
    assert not model.complete
    model.show_requirements(
        [Requirement("candidate", True, "There."), Requirement("comparison", False, "Not there.")]
    )
    qtmodeltester.check(model)
    met, unmet = model.index(0), model.index(1)
    assert (met.data(checklist.MARK_ROLE), unmet.data(checklist.MARK_ROLE)) == (
        "complete",
        "missing",
    )
    assert unmet.data() == "Not there."
    assert unmet.data(11) == "Missing: Not there."
    assert model.missing == 1
    assert not model.complete
    model.show_requirements([Requirement("candidate", True, "There.")])
    assert model.complete


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
        explained = len(model.index(row).data(items.LINES_ROLE)) == 3
        assert counted is not explained
