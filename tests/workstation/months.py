"""A workspace whose clock the test sets, with searches at the moments it wants.

The workspace itself is made by the real clock, so the moments must lie after today.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

from tests import people
from tests.fakes import COLOURS, RED, draw_faces
from workstation import casework
from workstation.casework.recording import record
from workstation.model import CaseNumber, Edit, EditKind, ProbeEdits, ProbeId, Search, SearchId
from workstation.storage.rows import new_id
from workstation.workspace import Workspace


class Months:
    """Makes searches by copying one that was really made, at any time and by anybody."""

    def __init__(self, workspace: Workspace, folder: Path, at: datetime) -> None:
        self.workspace = workspace
        self.now = at
        workspace._clock = lambda: self.now
        for number, colour in enumerate(COLOURS):
            draw_faces(folder / "portraits" / f"p{number}.png", [colour])
        casework.create_gallery(workspace, "Booking", "a basis")
        casework.import_portraits(workspace, "Booking", folder / "portraits")
        case = casework.open_case(workspace, "2026-1", "North entrance")
        probe = draw_faces(folder / "probe.png", [RED, COLOURS[1]])
        item = casework.import_evidence(workspace, case.number, probe)
        self.faces = casework.find_faces(workspace, item.id)
        self.item = item
        # One real search, to be copied.
        self.first = casework.search(workspace, self.faces[0].id, "Booking", "a reason")

    def search(
        self,
        at: datetime,
        by: str = "D. Etective",
        case: str = "2026-1",
        face: int = 0,
        **changes: object,
    ) -> Search:
        """A search at a moment; the clock stays there."""
        made = self.copy(at, by, case, face, **changes)
        before = self.workspace.session
        people.become(self.workspace, by.strip())
        record(self.workspace, made, self.item, ())
        self.workspace.session = before
        return made

    def copy(self, at: datetime, by: str, case: str, face: int = 0, **changes: object) -> Search:
        self.now = at
        if case != "2026-1":
            casework.open_case(self.workspace, case)
        search_id = SearchId(new_id())
        probe = replace(self.first.probe, id=ProbeId(new_id()), face_id=self.faces[face].id)
        if changes.pop("edited", False):
            edits = ProbeEdits(
                (Edit.of(EditKind.GAMMA, gamma=0.8),), "cd" * 32, 320, 240,
                self.first.face, (("numpy", "2"),),
            )  # fmt: skip
            probe = replace(probe, steps=("Gamma 0.80",), edits=edits)
        candidates = tuple(
            replace(
                each,
                search_id=search_id,
                **(
                    {"edited_rank": each.rank, "edited_score": each.score}
                    if probe.edits is not None
                    else {}
                ),
            )
            for each in self.first.candidates
        )
        return replace(
            self.first,
            id=search_id,
            probe=probe,
            face=self.faces[face].detected,
            case_number=CaseNumber(case),
            searched_by=by,
            searched_at=at,
            candidates=candidates,
            strangers=None,
            **changes,  # type: ignore[arg-type]
        )

    def seal(self, at: datetime) -> None:
        """A checkpoint over the log as it is at a moment."""
        self.now = at
        casework.checkpoint(self.workspace)

    def close_audit(self, month: object, statement: str = "Looked at everything.") -> None:
        """A finding on everything open, and the signature."""
        from workstation.model import Grade

        found = casework.audit(self.workspace, month)  # type: ignore[arg-type]
        for each in found.open_searches:
            casework.add_finding(self.workspace, found.month, Grade.NOTHING, search_id=each)
        for flag in found.open_flags:
            casework.add_finding(self.workspace, found.month, Grade.REMARK, "explained", flag=flag)
        casework.sign_audit(self.workspace, found.month, statement)


def days(count: float) -> timedelta:
    """So many days."""
    return timedelta(days=count)
