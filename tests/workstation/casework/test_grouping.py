"""The verbs about groups: what is suggested, what examiners say of it, and what stays."""

from __future__ import annotations

from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from tests.fakes import BLUE, GREEN, RED
from tests.patterns import Pattern, fill_once
from tests.scanned import Passage, add_scan
from tests.workstation.media.films import Film, write
from workstation import casework
from workstation.errors import CannotProceed, ReasonNeeded
from workstation.ledger.commitments import told
from workstation.model import CaseNumber, EvidenceItem, Group, GroupAct, ScanState, TrackId
from workstation.workspace import Workspace

CASE = CaseNumber("7")
Videos = tuple[EvidenceItem, EvidenceItem]


def film(workspace: Workspace, folder: Path, frames: int) -> EvidenceItem:
    return casework.import_evidence(
        workspace, CASE, write(folder / f"film{frames}.mp4", frames, Film())
    )


def two_videos(workspace: Workspace, folder: Path) -> Videos:
    """Red and blue at once in the first, red and green in the second."""
    casework.open_case(workspace, CASE)
    one, two = film(workspace, folder, 40), film(workspace, folder, 41)
    add_scan(workspace, one.id, [Passage(RED, 0, 9), Passage(BLUE, 3, 9, (10, 120), (200, 120))])
    add_scan(workspace, two.id, [Passage(RED, 20, 29), Passage(GREEN, 30, 35)])
    return one, two


@pytest.fixture(scope="module")
def pattern(tmp_path_factory: pytest.TempPathFactory) -> Pattern[Videos]:
    return fill_once(tmp_path_factory.mktemp("pattern"), two_videos)


@pytest.fixture
def videos(pattern: Pattern[Videos]) -> Videos:
    """The two, in the workspace already."""
    return pattern.made


def by_name(workspace: Workspace) -> dict[str, Group]:
    return {group.name: group for group in casework.groups(workspace, CASE)}


def sizes(workspace: Workspace) -> dict[str, int]:
    return {name: len(group.tracks) for name, group in by_name(workspace).items()}


def test_faces_of_one_person_are_suggested_across_the_footage(
    workspace: Workspace, videos: Videos
) -> None:
    groups = by_name(workspace)
    assert {name: len(group.tracks) for name, group in groups.items()} == {
        "unknown A": 2, "unknown B": 1, "unknown C": 1,
    }  # fmt: skip
    of_video = {t.id: t.evidence_id for t in casework.tracks_of_case(workspace, CASE)}
    assert {of_video[track] for track in groups["unknown A"].tracks} == {v.id for v in videos}
    assert not any(group.confirmed for group in groups.values())
    assert casework.groups(workspace, CaseNumber("other")) == ()
    # Looking writes nothing; naming does, once.
    assert casework.group_history(workspace, CASE) == ()
    assert casework.name_groups(workspace, CASE) == tuple(groups.values())
    casework.name_groups(workspace, CASE)
    (named,) = casework.group_history(workspace, CASE)
    assert named.act is GroupAct.NAMED
    assert named.sentence == "unknown A, unknown B, unknown C were named."


@pytest.mark.usefixtures("videos")
def test_a_group_is_confirmed_once_and_as_it_was_seen(workspace: Workspace) -> None:
    group = by_name(workspace)["unknown A"]
    with pytest.raises(CannotProceed, match="other tracks"):
        casework.confirm_group(workspace, CASE, group.id, seen=group.tracks[:1])
    assert casework.group_history(workspace, CASE) == ()
    casework.confirm_group(workspace, CASE, group.id, "Same scar.", seen=group.tracks)
    confirmed = by_name(workspace)["unknown A"]
    assert confirmed.confirmed and confirmed.suggested == () and confirmed.id == group.id
    with pytest.raises(CannotProceed, match="already"):
        casework.confirm_group(workspace, CASE, group.id)
    event = casework.group_history(workspace, CASE)[-1]
    assert (event.act, event.note, event.by) == (GroupAct.CONFIRMED, "Same scar.", "A. Tester")
    assert event.sentence == "unknown A was confirmed: 2 tracks of one unknown person."
    newest = casework.log_entries(workspace, 1)[0]
    assert newest.action == "groups.confirmed" and told(newest)["note"] == "Same scar."
    assert casework.verify_log(workspace).ok


@pytest.mark.usefixtures("videos")
def test_a_rejection_sticks_through_later_scans(workspace: Workspace, tmp_path: Path) -> None:
    first, second = by_name(workspace)["unknown A"].tracks
    casework.reject_tracks(workspace, CASE, by_name(workspace)["unknown A"].id)
    assert sizes(workspace) == dict.fromkeys(
        ["unknown A", "unknown B", "unknown C", "unknown D"], 1
    )
    assert by_name(workspace)["unknown A"].tracks == (first,)
    assert by_name(workspace)["unknown D"].tracks == (second,)
    add_scan(workspace, film(workspace, tmp_path, 42).id, [Passage(RED, 0, 9)])
    groups = casework.name_groups(workspace, CASE)
    assert not any({first, second} <= set(group.tracks) for group in groups)
    assert sum(len(group.tracks) for group in groups) == 5


def test_a_new_scan_of_a_video_keeps_what_was_said_of_the_old_one(
    workspace: Workspace, tmp_path: Path
) -> None:
    casework.open_case(workspace, CASE)
    one, two = film(workspace, tmp_path, 40), film(workspace, tmp_path, 41)
    add_scan(
        workspace, one.id, [Passage(RED, 0, 9), Passage(BLUE, 3, 9, (10, 120), (200, 120))],
        state=ScanState.STOPPED,
    )  # fmt: skip
    add_scan(workspace, two.id, [Passage(RED, 20, 29), Passage(GREEN, 30, 35)])
    old = by_name(workspace)["unknown A"]
    casework.confirm_group(workspace, CASE, old.id)
    blue = by_name(workspace)["unknown B"]
    other = casework.tracks(workspace, one.id)
    # Same faces a little beside, and one that the samples had passed over.
    add_scan(
        workspace, one.id, every_frame=True,
        passages=[
            Passage(RED, 0, 9, (12, 22), (202, 22)), Passage(BLUE, 3, 9, (12, 121), (201, 121)),
            Passage(GREEN, 36, 39),
        ],
    )  # fmt: skip
    now = casework.tracks(workspace, one.id)
    assert {track.id for track in now}.isdisjoint(track.id for track in other)
    groups = by_name(workspace)
    again = groups["unknown A"]
    assert again.confirmed and again.suggested == () and len(again.tracks) == 2
    assert now[0].id in again.tracks and old.tracks[0] in again.earlier
    assert groups["unknown B"].tracks == (now[1].id,) and groups["unknown B"].id == blue.id
    assert now[2].id in groups["unknown C"].tracks
    # Taking the new track out takes the old one with it: it is the same face.
    with pytest.raises(ReasonNeeded):
        casework.split_group(workspace, CASE, again.id, [now[0].id])
    casework.split_group(workspace, CASE, again.id, [now[0].id], "Other ears.")
    assert now[0].id not in by_name(workspace)["unknown A"].tracks
    assert len(by_name(workspace)["unknown A"].tracks) == 1


@pytest.mark.usefixtures("videos")
def test_a_split_keeps_the_name_for_the_part_that_is_said(workspace: Workspace) -> None:
    group = by_name(workspace)["unknown A"]
    first, second = group.tracks
    casework.split_group(workspace, CASE, group.id, [first], keeps_name=True)
    assert by_name(workspace)["unknown A"].tracks == (first,)
    assert by_name(workspace)["unknown D"].tracks == (second,)
    with pytest.raises(CannotProceed, match="whole group"):
        casework.split_group(workspace, CASE, group.id, [first])
    with pytest.raises(CannotProceed, match="not in unknown A"):
        casework.split_group(workspace, CASE, group.id, [TrackId("none")])
    with pytest.raises(CannotProceed, match="one track only"):
        casework.reject_tracks(workspace, CASE, group.id, [first])
    (split,) = [e for e in casework.group_history(workspace, CASE) if e.act is GroupAct.SPLIT]
    casework.undo_group_event(workspace, CASE, split.id, "Looked again.")
    assert by_name(workspace)["unknown A"].tracks == (first, second)
    with pytest.raises(CannotProceed, match="undone already"):
        casework.undo_group_event(workspace, CASE, split.id, "Again.")
    # The name that the split brought is gone with it, and is not given to anybody else.
    assert set(sizes(workspace)) == {"unknown A", "unknown B", "unknown C"}
    casework.split_group(workspace, CASE, group.id, [second])
    assert by_name(workspace)["unknown D"].tracks == (second,)


@pytest.mark.usefixtures("videos")
def test_groups_are_merged_by_hand_unless_one_frame_shows_both(workspace: Workspace) -> None:
    groups = by_name(workspace)
    with pytest.raises(CannotProceed, match="at different places"):
        casework.merge_groups(
            workspace, CASE, groups["unknown A"].id, groups["unknown B"].id, "Why not"
        )
    with pytest.raises(CannotProceed, match="same group"):
        casework.merge_groups(workspace, CASE, groups["unknown A"].id, groups["unknown A"].id)
    merged = casework.merge_groups(
        workspace, CASE, groups["unknown C"].id, groups["unknown B"].id, "Hat taken off."
    )
    assert {group.name: len(group.tracks) for group in merged} == {"unknown A": 2, "unknown C": 2}
    assert by_name(workspace)["unknown C"].confirmed


@pytest.mark.usefixtures("videos")
def test_overruling_needs_a_written_reason(workspace: Workspace) -> None:
    group = by_name(workspace)["unknown A"]
    casework.confirm_group(workspace, CASE, group.id)
    with pytest.raises(ReasonNeeded):
        casework.reject_tracks(workspace, CASE, group.id, group.tracks[:1], " - ")
    casework.reject_tracks(workspace, CASE, group.id, group.tracks[:1], "Other nose.")
    parts = by_name(workspace)
    with pytest.raises(ReasonNeeded):
        casework.merge_groups(workspace, CASE, parts["unknown A"].id, parts["unknown D"].id)
    casework.merge_groups(
        workspace, CASE, parts["unknown A"].id, parts["unknown D"].id, "It was the light."
    )
    assert len(by_name(workspace)["unknown A"].tracks) == 2
    event = casework.group_history(workspace, CASE)[-1]
    with pytest.raises(ReasonNeeded):
        casework.undo_group_event(workspace, CASE, event.id, "")
    with pytest.raises(CannotProceed, match="no such group"):
        casework.confirm_group(workspace, CASE, parts["unknown D"].id)


@pytest.mark.usefixtures("videos")
def test_a_rejected_pair_of_groups_stays_apart(workspace: Workspace, tmp_path: Path) -> None:
    groups = by_name(workspace)
    casework.reject_pair(workspace, CASE, groups["unknown C"].id, groups["unknown B"].id)
    with pytest.raises(ReasonNeeded):
        casework.merge_groups(workspace, CASE, groups["unknown C"].id, groups["unknown B"].id)
    assert len(casework.groups(workspace, CASE)) == 3


ATTACKS = [
    "UPDATE group_events SET sentence = 'other'",
    "UPDATE group_events SET parts = '[]'",
    "DELETE FROM group_events",
    "INSERT OR REPLACE INTO group_events SELECT * FROM group_events",
    "REPLACE INTO group_events SELECT 'new', case_number, position, act, '[]', names, undoes, "
    "note, sentence, recorded_at, recorded_by FROM group_events WHERE position = 1",
    "INSERT INTO group_events SELECT * FROM group_events WHERE true "
    "ON CONFLICT (id) DO UPDATE SET parts = '[]'",
    "INSERT INTO group_events SELECT 'new', case_number, 99, act, parts, names, undoes, note, "
    "sentence, recorded_at, recorded_by FROM group_events WHERE position = 1",
    "INSERT INTO group_events SELECT 'new', case_number, 3, 'identified', parts, names, undoes, "
    "note, sentence, recorded_at, recorded_by FROM group_events WHERE position = 1",
    "INSERT INTO group_events SELECT 'new', case_number, 3, 'undone', parts, names, id, note, "
    "sentence, recorded_at, recorded_by FROM group_events WHERE act = 'named'",
    "INSERT INTO group_events SELECT 'new', case_number, 3, 'undone', parts, names, NULL, note, "
    "sentence, recorded_at, recorded_by FROM group_events WHERE position = 1",
]


@pytest.mark.usefixtures("videos")
@pytest.mark.parametrize("attack", ATTACKS)
def test_the_history_of_groups_cannot_be_changed(workspace: Workspace, attack: str) -> None:
    casework.confirm_group(workspace, CASE, by_name(workspace)["unknown A"].id)
    before = casework.group_history(workspace, CASE)
    assert [event.position for event in before] == [1, 2]
    with pytest.raises(DBAPIError), workspace.database.write() as connection:
        connection.execute(text(attack))
    assert casework.group_history(workspace, CASE) == before
