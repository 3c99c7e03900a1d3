"""The item models of cases, evidence, faces, galleries, people and import rows."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import Any

import pytest
from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtGui import QImage, QTextDocument
from PySide6.QtWidgets import QApplication
from pytestqt.modeltest import ModelTester

from tests.ui.samples import NOON, PACK, detected
from ui.models import import_rows, people
from ui.models.cases import CasesModel
from ui.models.evidence import EvidenceModel, NotImported
from ui.models.faces import FacesModel
from ui.models.galleries import GalleriesModel
from ui.models.import_rows import ImportRowsModel
from ui.models.people import PeopleModel
from workstation.model import (
    Case,
    CaseNumber,
    EvidenceId,
    EvidenceItem,
    Face,
    FaceId,
    FrameId,
    Gallery,
    GalleryId,
    ImportOutcome,
    ImportRow,
    Person,
    PersonId,
)

pytestmark = pytest.mark.usefixtures("qapp")

HOSTILE = '<img src="x"> & <b>name</b>'
DISPLAY, TIP = Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole
SPOKEN = Qt.ItemDataRole.AccessibleTextRole


def case(number: str, title: str = "", day: int = 1) -> Case:
    return Case(CaseNumber(number), title, NOON.replace(day=day), "A. Tester")


def evidence(name: str) -> EvidenceItem:
    return EvidenceItem(
        EvidenceId(name), CaseNumber("1"), name, "ab12" * 16, 9, "image/png", 640, 480, NOON, "A"
    )  # fmt: skip


def face(name: str, height: float) -> Face:
    return Face(FaceId(name), FrameId("f"), EvidenceId("e"), detected(height), "test")


def gallery(name: str, people_count: int = 2) -> Gallery:
    return Gallery(
        GalleryId(name), name, "Records", "Statute", date(2027, 1, 1), PACK, 1, people_count, 3,
        NOON, "A. Tester",
    )  # fmt: skip


def person(number: str, name: str, born: str = "") -> Person:
    return Person(PersonId(number), GalleryId("g"), name, born)


def texts(model: QAbstractItemModel, role: int = DISPLAY, column: int = 0) -> list[Any]:
    return [model.index(row, column).data(role) for row in range(model.rowCount())]


def as_plain(tip: str) -> str:
    """What a tool tip shows: Qt renders whatever looks like markup."""
    if "<" not in tip:
        return tip
    document = QTextDocument()
    document.setHtml(tip)
    return document.toPlainText()


def test_cases_are_listed_newest_first(qtmodeltester: ModelTester) -> None:
    model = CasesModel()
    qtmodeltester.check(model)
    model.show_cases([case("2026-1", "Burglary", 1), case("2026-2", "", 2)])
    assert texts(model) == ["2026-2\n4 facts missing", "2026-1  Burglary\n4 facts missing"]
    assert model.row_of(CaseNumber("2026-1")) == 1
    assert model.row_of(CaseNumber("none")) == -1
    assert model.case(0) == case("2026-2", "", 2)
    assert model.case(7) is None
    assert texts(model, SPOKEN)[0] == "Case 2026-2, 4 facts missing"


def test_evidence_keeps_failed_files_as_marked_rows(qtmodeltester: ModelTester) -> None:
    model = EvidenceModel()
    qtmodeltester.check(model)
    model.show_evidence([evidence("cam.png")])
    model.show_failures([NotImported("notes.txt", "The file is not an image.")])
    assert texts(model) == ["cam.png", "notes.txt  not imported"]
    assert model.item(1) is None
    assert texts(model, TIP)[1] == "notes.txt was not imported. The file is not an image."
    assert texts(model, Qt.ItemDataRole.DecorationRole)[1] is not None
    model.show_evidence([evidence("cam.png"), evidence("door.png")])
    assert texts(model)[-1] == "notes.txt  not imported"


def test_evidence_shows_its_hash_in_groups_of_four() -> None:
    model = EvidenceModel()
    model.show_evidence([evidence("cam.png")])
    assert "SHA-256 ab12 ab12 ab12" in texts(model, TIP)[0]


def test_faces_show_their_native_height(qtmodeltester: ModelTester) -> None:
    model = FacesModel()
    qtmodeltester.check(model)
    model.show_faces([face("a", 38.4), face("b", 120)])
    assert texts(model) == ["1   38 px", "2   120 px"]
    assert texts(model, SPOKEN)[0] == "Face 1, 38 pixels high as recorded"
    assert texts(model, Qt.ItemDataRole.DecorationRole) == [None, None]
    picture = QImage(4, 4, QImage.Format.Format_RGB32)
    model.show_cut_outs({FaceId("b"): picture})
    assert texts(model, Qt.ItemDataRole.DecorationRole)[0] is None
    assert texts(model, Qt.ItemDataRole.DecorationRole)[1] == picture
    assert model.row_of(FaceId("b")) == 1
    assert model.row_of(None) == -1


def test_galleries_are_listed_by_name(qtmodeltester: ModelTester) -> None:
    model = GalleriesModel()
    qtmodeltester.check(model)
    model.show_galleries([gallery("staff"), gallery("Booking", 2000)])
    assert [text.split("  ")[0] for text in texts(model)] == ["Booking", "staff"]
    assert texts(model, SPOKEN)[1] == "staff, 2 people"
    assert model.row_of(GalleryId("staff")) == 1


def test_people_are_filtered_by_every_word(qtmodeltester: ModelTester) -> None:
    model = PeopleModel()
    qtmodeltester.check(model)
    rows = [person("P1", "Ada Example", "1970"), person("P2", "Åsa Muster"), person("Q3", "Ada X")]
    model.show_records(people.with_search_text(rows))
    model.set_words("ADA p1")
    assert texts(model) == ["P1"]
    assert (model.rowCount(), model.total) == (1, 3)
    model.set_words("åsa")
    assert texts(model, DISPLAY, 1) == ["Åsa Muster"]
    assert texts(model, DISPLAY, 2) == ["not known"]
    model.set_words("")
    assert model.record(2) == rows[2]
    assert model.record(3) is None


def test_import_rows_are_filtered_by_outcome_and_words(qtmodeltester: ModelTester) -> None:
    model = ImportRowsModel()
    qtmodeltester.check(model)
    rows = [
        ImportRow("a.jpg", ImportOutcome.ENROLLED),
        ImportRow("b.jpg", ImportOutcome.NO_FACE, "No face was found."),
        ImportRow("c.jpg", ImportOutcome.UNREADABLE, "The file is cut off."),
    ]
    model.show_records(import_rows.with_search_text(rows))
    model.show_outcomes(frozenset({ImportOutcome.NO_FACE, ImportOutcome.UNREADABLE}))
    assert texts(model) == ["b.jpg", "c.jpg"]
    model.set_words("cut off")
    assert texts(model, DISPLAY, 2) == ["The file is cut off."]
    model.show_outcomes(None)
    assert texts(model) == ["c.jpg"]
    assert texts(model, SPOKEN) == ["File: c.jpg"]


def test_markup_in_names_is_shown_and_never_rendered() -> None:
    cases, items, galleries, folk = CasesModel(), EvidenceModel(), GalleriesModel(), PeopleModel()
    cases.show_cases([case(HOSTILE)])
    items.show_evidence([evidence(HOSTILE)])
    items.show_failures([NotImported(HOSTILE, "Why.")])
    galleries.show_galleries([gallery(HOSTILE)])
    folk.show_records(people.with_search_text([person("P1", HOSTILE)]))
    for model in (cases, items, galleries):
        for tip in texts(model, TIP):
            assert HOSTILE in as_plain(tip)
    assert as_plain(folk.index(0, 1).data(TIP)) == HOSTILE


def test_people_are_filtered_hardly_slower_than_their_words_can_be_read(
    qapp: QApplication,
) -> None:
    import time

    def taken(work: Callable[[], object]) -> float:
        began = time.thread_time()
        work()
        return time.thread_time() - began

    model = PeopleModel()
    rows = people.with_search_text([person(f"P{n:06d}", f"Person {n}") for n in range(100_000)])
    model.show_records(rows)
    asked = [partial(model.set_words, f"9{number} person") for number in range(5)]
    ours = min(taken(each) for each in asked)
    reading = min(
        taken(lambda: [who for who, text in rows if "99" in text and "person" in text])
        for _ in range(5)
    )
    assert ours < 8 * reading
    assert model.rowCount() > 1000
