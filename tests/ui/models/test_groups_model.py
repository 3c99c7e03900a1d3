"""The lists of groups, of their appearances and of their history."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QImage
from pytestqt.modeltest import ModelTester

from tests.ui.samples import NOON, detected
from ui.case_footage import Footage
from ui.models.groups import (
    LINES_ROLE,
    GroupHistoryModel,
    GroupsModel,
    TracksModel,
)
from ui.timecode import timecode
from workstation.model import (
    CaseNumber,
    EvidenceId,
    EvidenceItem,
    EvidenceKind,
    Face,
    FaceId,
    FrameId,
    Group,
    GroupAct,
    GroupEvent,
    GroupEventId,
    GroupId,
    ScanId,
    Track,
    TrackFace,
    TrackId,
)

pytestmark = pytest.mark.usefixtures("qapp")

CASE = CaseNumber("7")
HOSTILE = '<img src="x"> & <b>name</b>'


class Pictures(QObject):
    """Stands for the thumbnails: remembers what was asked for."""

    arrived = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[str] = []
        self.known: dict[str, QImage] = {}

    def picture(self, face: Face) -> QImage | None:
        self.asked.append(face.id)
        return self.known.get(face.id)


def video(name: str) -> EvidenceItem:
    return EvidenceItem(
        EvidenceId("v"), CASE, name, "ab12" * 16, 9, "video/mp4", 640, 480, NOON, "A",
        EvidenceKind.VIDEO,
    )  # fmt: skip


def track(name: str, first_s: float, height: float = 48.0, enough: bool = True) -> Track:
    face = Face(FaceId(f"f{name}"), FrameId("frame"), EvidenceId("v"), detected(height), "test")
    best = TrackFace(face, 7, first_s, enough, () if enough else ("Too small.",))
    return Track(
        TrackId(name), ScanId("s"), EvidenceId("v"), 1, 0, 9, first_s, first_s + 1.5, 10, (best,)
    )


def group(name: str, *tracks: str, confirmed: bool = False, loose: int | None = None) -> Group:
    ids = tuple(TrackId(each) for each in tracks)
    suggested = ids[len(ids) - loose :] if loose is not None else (() if confirmed else ids)
    return Group(GroupId(name), CASE, f"unknown {name}", ids, confirmed, suggested)


def event(position: int, act: GroupAct, sentence: str, note: str = "") -> GroupEvent:
    return GroupEvent(
        GroupEventId(str(position)), CASE, position, act, (), (), None, note, sentence,
        NOON + timedelta(minutes=position), "Det. Example",
    )  # fmt: skip


TRACKS = [track("a", 72.484), track("b", 3700.0, 30, False), track("c", 5.0), track("d", 6.0)]
FOOTAGE = Footage(
    {EvidenceId("v"): video("cam3.mp4")},
    {},
    {each.id: each for each in TRACKS},
    (
        group("A", "b", "a", confirmed=True, loose=1),
        group("B", "c"),
        group("C", "gone"),
    ),
)


def test_groups_say_how_often_where_and_how_sure(qtmodeltester: ModelTester) -> None:
    pictures = Pictures()
    model = GroupsModel(pictures)  # type: ignore[arg-type]
    qtmodeltester.check(model)
    model.show_footage(FOOTAGE)
    qtmodeltester.check(model)
    assert model.rowCount() == 2  # a group without a track that is known here is not shown
    index = model.index(0)
    assert index.data() == "unknown A"
    assert index.data(LINES_ROLE) == (
        "2 appearances, confirmed, 1 more suggested",
        "01:01:40  cam3.mp4",
        "00:01:12  cam3.mp4",
    )
    assert "unknown A. 2 appearances" in index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert model.index(1).data(LINES_ROLE)[0] == "1 appearance, no other like it"
    assert model.row_of(GroupId("B")) == 1 and model.row_of(None) == -1
    assert model.group(0) == FOOTAGE.groups[0] and model.group(9) is None
    model.show_footage(FOOTAGE, without=GroupId("A"))
    assert [model.index(row).data() for row in range(model.rowCount())] == ["unknown B"]


def test_a_face_that_nobody_compared_says_why() -> None:
    groups, tracks = GroupsModel(Pictures()), TracksModel(Pictures())  # type: ignore[arg-type]
    poor = replace(FOOTAGE.groups[1], not_compared=FOOTAGE.groups[1].tracks)
    footage = replace(FOOTAGE, groups=(poor,))
    groups.show_footage(footage)
    tracks.show_group(poor, footage)
    assert groups.index(0).data(LINES_ROLE) == (
        "1 appearance", "00:00:05  cam3.mp4", "too small or turned away to compare",
    )  # fmt: skip
    assert tracks.index(0).data(LINES_ROLE)[-1] == "too small or turned away to compare"


def test_a_face_is_asked_for_when_it_is_painted_and_shown_when_it_is_there(qtbot) -> None:
    pictures = Pictures()
    model = GroupsModel(pictures)  # type: ignore[arg-type]
    model.show_footage(FOOTAGE)
    assert pictures.asked == []
    # Of the two appearances the one that passes the gate stands for the group.
    assert model.index(0).data(Qt.ItemDataRole.DecorationRole) is None
    assert pictures.asked == ["fa"]
    pictures.known["fa"] = QImage(4, 4, QImage.Format.Format_RGB32)
    with qtbot.waitSignal(model.dataChanged) as changed:
        pictures.arrived.emit("fa")
    assert changed.args[0].row() == 0
    assert model.index(0).data(Qt.ItemDataRole.DecorationRole) == pictures.known["fa"]


def test_appearances_say_when_how_large_and_whether_that_is_enough(
    qtmodeltester: ModelTester,
) -> None:
    model = TracksModel(Pictures())  # type: ignore[arg-type]
    model.show_group(FOOTAGE.groups[0], FOOTAGE)
    qtmodeltester.check(model)
    assert model.index(0).data() == "01:01:40.00 - 01:01:41.50"
    assert model.index(0).data(LINES_ROLE) == (
        "cam3.mp4", "30 px high, not enough to search", "confirmed",
    )  # fmt: skip
    assert model.index(1).data(LINES_ROLE)[1:] == ("48 px high, enough to search", "suggested")
    assert model.track(1) == TRACKS[0] and model.track(2) is None
    model.show_group(None, FOOTAGE)
    assert model.rowCount() == 0


def test_the_history_is_told_newest_first_and_without_the_program(
    qtmodeltester: ModelTester,
) -> None:
    model = GroupHistoryModel()
    qtmodeltester.check(model)
    events = (
        event(1, GroupAct.NAMED, "unknown A was named."),
        event(2, GroupAct.CONFIRMED, "unknown A was confirmed.", HOSTILE),
        event(3, GroupAct.REJECTED, "1 track was rejected."),
    )
    model.show_footage(Footage(history=events, undone=frozenset({GroupEventId("2")})))
    qtmodeltester.check(model)
    texts = [model.index(row).data() for row in range(model.rowCount())]
    assert texts == ["1 track was rejected.", "unknown A was confirmed. Undone."]
    assert model.event_at(1) == events[1] and model.is_undone(events[1])
    tip = model.index(1).data(Qt.ItemDataRole.ToolTipRole)
    assert "<img" not in tip
    spoken = model.index(1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert f"Reason: {HOSTILE}" in spoken and "2026-03-14 12:02 UTC, Det. Example" in spoken


def test_markup_in_file_names_is_shown_as_it_is() -> None:
    model = TracksModel(Pictures())  # type: ignore[arg-type]
    footage = Footage({EvidenceId("v"): video(HOSTILE)}, {}, FOOTAGE.tracks, FOOTAGE.groups)
    model.show_group(FOOTAGE.groups[1], footage)
    assert "<img" not in model.index(0).data(Qt.ItemDataRole.ToolTipRole)
    assert model.index(0).data(LINES_ROLE)[0] == HOSTILE


@pytest.mark.parametrize(
    ("seconds", "words"),
    [(0, "00:00:00.00"), (72.484, "00:01:12.48"), (59.999, "00:01:00.00"), (-1, "00:00:00.00"),
     (360000.0, "100:00:00.00")],
)  # fmt: skip
def test_times_are_written_to_the_hundredth(seconds: float, words: str) -> None:
    assert timecode(seconds) == words


def test_the_time_to_show_groups_grows_with_their_number_alone(qtbot) -> None:
    import time

    def shown(count: int) -> float:
        tracks = [track(f"t{number}", float(number)) for number in range(4 * count)]
        groups = [group(str(n), *(f"t{4 * n + k}" for k in range(4))) for n in range(count)]
        footage = Footage(FOOTAGE.videos, {}, {each.id: each for each in tracks}, tuple(groups))
        model = GroupsModel(Pictures())  # type: ignore[arg-type]
        began = time.thread_time()
        model.show_footage(footage)
        taken = time.thread_time() - began
        assert model.rowCount() == count
        return taken

    # Ten times as many take about ten times as long; what looked at every pair would take 100.
    assert min(shown(1000) for _ in range(3)) < 40 * min(shown(100) for _ in range(3))
