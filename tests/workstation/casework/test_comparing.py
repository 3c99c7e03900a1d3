"""Recording a comparison under attack: impossible views, hostile words, clocks, kill -9."""

from __future__ import annotations

import os
import subprocess
import sys
import textwrap
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import text

from tests import people
from tests.examinations import FIRST, limits, look_closely, region, view
from tests.fakes import COLOURS, RED, FakeEngine, draw_faces
from tests.people import acting_as
from workstation import casework
from workstation.casework import plating
from workstation.errors import CannotProceed
from workstation.model import (
    AlignedOn,
    Alignment,
    Conclusion,
    ContextFact,
    Likeness,
    Overlay,
    OverlayKind,
    PersonId,
    Region,
    Search,
    View,
)
from workstation.reports import plate_pictures
from workstation.workspace import Workspace

ROOT = Path(__file__).resolve().parents[3]


class Clock:
    """A clock that a test sets."""

    def __init__(self) -> None:
        self.at = datetime.now(UTC)

    def __call__(self) -> datetime:
        self.at += timedelta(seconds=1)
        return self.at


def filled(root: Path) -> Workspace:
    """A workspace with a gallery, a case and one face."""
    workspace = people.create_workspace(root / "w", "A. Tester", engines=FakeEngine)
    for number, colour in enumerate(COLOURS):
        draw_faces(root / "portraits" / f"p{number}.png", [colour])
    casework.create_gallery(workspace, "Booking", "a basis")
    casework.import_portraits(workspace, "Booking", root / "portraits")
    casework.open_case(workspace, "7", "Door")
    casework.import_evidence(workspace, "7", draw_faces(root / "still.png", [RED]))
    return workspace


def searched(workspace: Workspace) -> tuple[Search, PersonId]:
    """A search by an examiner who analysed its probe."""
    (item,) = casework.evidence(workspace, "7")
    face = casework.find_faces(workspace, item.id)[0]
    found = casework.search(workspace, face.id, "Booking", "a reason")
    with acting_as(workspace, FIRST):
        casework.analyse(workspace, face.id, "Brow and nose show.", True)
    return found, found.candidates[0].person_id


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[Workspace]:
    with filled(tmp_path) as workspace:
        yield workspace


NAN, INF = float("nan"), float("inf")


def test_a_view_that_cannot_be_kept_is_refused_in_words(opened: Workspace) -> None:
    search, person = searched(opened)
    good = view(search, person)
    probe, portrait = good.panes
    odd = Alignment(AlignedOn.EYES, ((NAN, 1.0), (2.0, INF)))
    far = Alignment(AlignedOn.POINTS, ((1e300, 1.0), (-1e300, 5.0), (2.0, 1e308)), by_hand=True)
    for bad in (
        View((replace(probe, alignment=far), replace(portrait, alignment=far))),
        View(good.panes, (Overlay(OverlayKind.THIRDS, bounds=(1e300, -1e300)),)),
        View(good.panes, (Overlay(OverlayKind.WIPE, 0.5, 1e300),)),
        View(good.panes, (Overlay(OverlayKind.OPACITY, 0.5), Overlay(OverlayKind.OPACITY, 0.6))),
        View(good.panes, (Overlay(OverlayKind.OPACITY, 7.0),)),
        View(good.panes, (Overlay(OverlayKind.BLINK, 50.0),)),
        View(good.panes, (Overlay(OverlayKind.THIRDS),)),
        View(good.panes, (Overlay(OverlayKind.WIPE, NAN),)),
        View((probe, replace(portrait, alignment=odd))),
    ):
        with acting_as(opened, FIRST), pytest.raises(CannotProceed, match="cannot be kept"):
            casework.record_comparison(
                opened, search.id, person, "Seen.", Conclusion.SAME, view=bad
            )
    assert casework.comparison(opened, search.id, person) is None


@pytest.mark.parametrize("at", [NAN, INF, -INF, -1.0, 1e9])
def test_no_region_lies_nowhere(opened: Workspace, at: float) -> None:
    search, person = searched(opened)
    drawn = region(search, person)
    bad = Region(1, drawn.face_id, drawn.portrait_id, ((at, 1.0), (2.0, 2.0), (3.0, 1.0)))
    with acting_as(opened, FIRST), pytest.raises(CannotProceed, match="leaves the picture"):
        casework.record_component(
            opened,
            search.id,
            person,
            "nose",
            visible_in_probe=True,
            visible_in_portrait=True,
            likeness=Likeness.SIMILAR,
            regions=(bad,),
        )


def test_a_clock_that_is_set_back_changes_no_order(
    opened: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    clock = Clock()
    monkeypatch.setattr(opened, "now", clock)
    search, person = searched(opened)
    about = search.id, person
    noon = clock.at
    with acting_as(opened, FIRST):
        casework.ask_context(opened, *about, ContextFact.RANK)
        clock.at = noon - timedelta(hours=3)
        made = casework.record_comparison(opened, *about, "Seen.", Conclusion.SAME)
        clock.at = noon - timedelta(hours=6)
        casework.ask_context(opened, *about, ContextFact.SIMILARITY)
        casework.record_component(
            opened,
            *about,
            "nose",
            visible_in_probe=True,
            visible_in_portrait=True,
            likeness=Likeness.DISSIMILAR,
        )
        facts = plating._facts(opened, search, made)
    assert [each.fact for each in facts.asked] == [ContextFact.RANK]
    assert facts.later == 1
    with acting_as(opened, FIRST):
        asked = casework.context_asked(opened, *about)
    assert [each.fact for each in asked] == [ContextFact.RANK, ContextFact.SIMILARITY]


HOSTILE = {
    "odd": "<img src='file:///etc/passwd'><b>bold</b> &amp; <para> "
    "A\u202e\u2066gnp.exe\u2069\u202c "
    "\u200f\u061c \U0001f9d1\U0001f3fd\u200d\U0001f4bb \u00e9\u0301\u0323 \ufdfd "
    "B\x00C\x07D\x1b[31mE\r\nF\u2028G",
    "long": "word " * 10_000 + "x" * 20_000,
    "half a character": "half \ud83d of one",
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_words_are_kept_and_printed_or_refused_in_words(
    opened: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.setattr(plate_pictures, "SIDE_PX", 120)
    search, person = searched(opened)
    words = HOSTILE[name]
    try:
        made = look_closely(opened, search, person, note=words)
    except CannotProceed:
        return
    kept = casework.comparison(opened, search.id, person)
    assert kept is not None and kept.note == made.note
    pdf, png = tmp_path / "plate.pdf", tmp_path / "plate.png"
    casework.write_plate(opened, search.id, person, pdf, png)
    assert pdf.read_bytes().startswith(b"%PDF") and png.read_bytes().startswith(b"\x89PNG")


KILLED = """
    import os, signal, sys
    sys.path.insert(0, {root!r})
    from pathlib import Path
    from tests import people
    from tests.examinations import limits, view
    from tests.fakes import FakeEngine
    from workstation import casework
    from workstation.model import Conclusion, Likeness
    from workstation.storage import decision_rows
    from workstation.workspace import Workspace

    with people.open_workspace(Path(sys.argv[1]), {user!r}, engines=FakeEngine) as workspace:
        found = casework.find_search(workspace, sys.argv[2])
        person = found.candidates[0].person_id
        for component in ("nose", "ears"):
            casework.record_component(
                workspace, found.id, person, component, visible_in_probe=True,
                visible_in_portrait=True, likeness=Likeness.SIMILAR,
            )
        def dying(*arguments, **named):
            os.kill(os.getpid(), signal.SIGKILL)
        if sys.argv[3] == "within":
            workspace.log = dying
        casework.record_comparison(
            workspace, found.id, person, "Seen.", Conclusion.SAME, limits=limits(size="Small."),
            would_change="More.", view=view(found, person),
        )
        os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.mark.skipif(os.name != "posix", reason="kill -9")
@pytest.mark.parametrize("moment", ["within", "after"])
def test_a_kill_leaves_a_whole_comparison_or_none(tmp_path: Path, moment: str) -> None:
    with filled(tmp_path) as workspace:
        search, person = searched(workspace)
    code = textwrap.dedent(KILLED.format(root=str(ROOT), user=FIRST))
    worker = subprocess.run(
        [sys.executable, "-c", code, str(tmp_path / "w"), search.id, moment],
        capture_output=True,
        text=True,
        check=False,
    )
    assert worker.returncode == -9, worker.stderr
    with people.open_workspace(tmp_path / "w", FIRST, engines=FakeEngine) as workspace:
        found = casework.comparison(workspace, search.id, person)
        assert casework.verify_log(workspace).ok
        assert len(casework.component_findings(workspace, search.id, person)) == 2
        if moment == "within":
            assert found is None
            with workspace.database.read() as connection:
                loose = connection.execute(text("select count(*) from comparison_limits"))
                assert loose.scalar_one() == 0
        else:
            assert found is not None and len(found.findings) == 2
            assert found.view == view(search, person) and found.limits == limits(size="Small.")
