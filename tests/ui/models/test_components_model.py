"""Answered rows and threads of remarks."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from PySide6.QtCore import Qt

from ui.models.components import SHAPE_ROLE, STATE_ROLE, AnsweredRow, AnsweredRows
from ui.models.remarks import ABOUT_ROLE, BY_ROLE, LEVEL_ROLE, RemarksModel
from workstation.model import (
    FacialComponent,
    Likeness,
    PersonId,
    Remark,
    RemarkId,
    SearchId,
)

SKIN, EARS = FacialComponent("skin", "Skin", ()), FacialComponent("ears", "Ears", ())
SPOKEN = Qt.ItemDataRole.AccessibleTextRole


def remark(number: int, component: str = "", answers: int | None = None) -> Remark:
    return Remark(
        RemarkId(str(number)),
        SearchId("s"),
        PersonId("p"),
        component,
        f"text {number}",
        "V. Verifier",
        datetime(2026, 1, 2, tzinfo=UTC) + timedelta(minutes=number),
        None if answers is None else RemarkId(str(answers)),
    )


def test_rows_say_their_state_by_shape_and_by_words(qtmodeltester) -> None:
    model = AnsweredRows()
    qtmodeltester.check(model)
    rows = [AnsweredRow("open", "Skin"), AnsweredRow("begun", "Ears", begun=True)]
    rows += [AnsweredRow(each.name, "Nose", each) for each in Likeness]
    model.show_rows(rows)
    qtmodeltester.check(model)
    indexes = [model.index(n) for n in range(model.rowCount())]
    assert len({each.data(SHAPE_ROLE) for each in indexes}) == len(rows)
    assert len({each.data(STATE_ROLE) for each in indexes}) == len(rows)
    assert indexes[0].data(SPOKEN) == "Skin: not answered"
    assert indexes[3].data(SPOKEN) == "Nose: dissimilar"


def test_an_answer_changes_its_row_in_place(qtbot) -> None:
    model = AnsweredRows()
    model.show_rows([AnsweredRow("skin", "Skin"), AnsweredRow("ears", "Ears")])
    changed = []
    model.dataChanged.connect(lambda top, bottom: changed.append((top.row(), bottom.row())))
    with qtbot.assertNotEmitted(model.modelReset):
        model.show_rows(
            [AnsweredRow("skin", "Skin"), AnsweredRow("ears", "Ears", Likeness.SIMILAR)]
        )
    assert changed == [(1, 1)]
    assert (model.row_of("ears"), model.row_of("nose"), model.key(5)) == (1, -1, "")


def test_remarks_stand_from_the_top_of_the_face_down_with_their_answers(qtmodeltester) -> None:
    model = RemarksModel()
    qtmodeltester.check(model)
    made = [
        remark(1),
        remark(2, "ears"),
        remark(3, "skin"),
        remark(4, "ears", answers=2),
        remark(5, "ears", answers=4),
        remark(6, "ears", answers=99),
    ]
    model.show_remarks(made, (SKIN, EARS))
    qtmodeltester.check(model)
    rows = [model.index(n) for n in range(model.rowCount())]
    assert [row.data() for row in rows] == [f"text {n}" for n in (3, 2, 4, 5, 6, 1)]
    assert [row.data(LEVEL_ROLE) for row in rows] == [0, 0, 1, 2, 0, 0]
    about = ["Skin", "Ears", "", "", "Ears", "The whole comparison"]
    assert [row.data(ABOUT_ROLE) for row in rows] == about
    assert rows[2].data(BY_ROLE) == "V. Verifier, 2026-01-02 00:04 UTC"
    assert rows[2].data(SPOKEN).startswith("Ears, answer by V. Verifier")
