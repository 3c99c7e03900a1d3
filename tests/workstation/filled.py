"""A workspace in which one case has a row in every table that a case can have rows in."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from tests import examinations, people
from tests.fakes import BLUE, COLOURS, RED, draw_faces
from tests.scanned import Passage, add_scan
from workstation import casework
from workstation.identification import Outcome
from workstation.model import (
    Case,
    Check,
    ClockOffset,
    CorroborationKind,
    EvidenceItem,
    Finding,
    Search,
)
from workstation.storage import clock_rows
from workstation.workspace import Workspace

SECRETS = {
    "title": "Wheelwright junction",
    "offence": "Offence of the placeholder kind",
    "legal_authority": "Section Quillfeather",
    "requesting_officer": "Officer Zanderborough",
}
NOTE = "ears and hairline of the tamarisk kind"
ITEM = "shown by the periwinkle record"


@dataclass(frozen=True)
class Filled:
    """What was made."""

    case: Case
    item: EvidenceItem
    search: Search
    evidence_bytes: bytes


def fill(workspace: Workspace, folder: Path, number: str = "2026-7") -> Filled:
    """One case from opening to an outcome, with a gallery "Booking" of six people."""
    portraits = folder / "portraits"
    if not portraits.is_dir():
        for position, colour in enumerate(COLOURS):
            draw_faces(portraits / f"halcyon-{position}.png", [colour])
        casework.create_gallery(workspace, "Booking", "a basis")
        casework.import_portraits(workspace, "Booking", portraits)
    case = casework.open_case(workspace, number, reason="to find a witness", **SECRETS)
    probe = draw_faces(
        folder / f"marsh-{number}.png", [RED, BLUE], size=(320 + 2 * int(number[-1]), 260)
    )
    item = casework.import_evidence(workspace, case.number, probe)
    face = casework.find_faces(workspace, item.id)[0]
    offset = ClockOffset(item.id, 3.0, "by a radio clock", None, workspace.now(), "A. Tester")
    with workspace.database.write() as connection:
        clock_rows.add_clock_offset(connection, offset, 1)
    add_scan(workspace, item.id, [Passage((150, 90, 70), 0, 10), Passage((90, 70, 150), 20, 30)])
    casework.name_groups(workspace, case.number)
    request = casework.request_search_approval(workspace, case.number, "Booking", "a lead")
    with people.acting_as(workspace, "S. Supervisor"):
        casework.grant_search_approval(workspace, request.id, "in order")
    search = casework.search(workspace, face.id, "Booking", "a lead")
    casework.search_again(workspace, search.id)
    person = search.candidates[0].person_id
    examinations.look_closely(workspace, search, person, NOTE)
    casework.show_candidates(workspace, search.id)
    attached = folder / f"laboratory-{number}.txt"
    attached.write_text(f"{ITEM} {number}")
    for kind in (CorroborationKind.DNA, CorroborationKind.FINGERPRINT):
        item_of = casework.add_corroboration(
            workspace, search.id, kind, "laboratory", "ref 1", date(2026, 1, 1), ITEM, person,
            derives_from_search=False, derivation=ITEM, attachments=[attached],
        )  # fmt: skip
    casework.withdraw_corroboration(workspace, item_of.id, "entered twice")
    _examine(workspace, search)
    x, y, width, height = 200.0, 60.0, 60.0, 70.0
    marked = casework.mark_face(
        workspace,
        item.id,
        0,
        (x, y, width, height),
        (
            (x + 15, y + 20),
            (x + 45, y + 20),
            (x + 30, y + 35),
            (x + 20, y + 52),
            (x + 40, y + 52),
        ),
    )
    casework.record_not_enough(workspace, item.id, "too little to see", marked.id)
    casework.withdraw_face(workspace, marked.id, "drawn in the wrong place")
    return Filled(case, item, search, probe.read_bytes())


def _examine(workspace: Workspace, search: Search) -> None:
    """Every kind of row that an examination makes."""
    person = search.candidates[0].person_id
    against = casework.answer_check(
        workspace, search.id, person, Check.HEIGHT, Finding.CONTRADICTION, ITEM, NOTE
    )
    with people.acting_as(workspace, "D. Detective"):
        casework.resolve_contradiction(workspace, search.id, person, against.id, NOTE, ITEM)
    examinations.answer_checks(workspace, search, person)
    asked = casework.request_verification(workspace, search.id, person)
    casework.withdraw_verification_request(workspace, asked.id, NOTE)
    examinations.verify(workspace, search, person, looked=True)
    examinations.approve(workspace, search, person)
    casework.conclude(workspace, search.id, Outcome.INCONCLUSIVE, "not enough to say", person)
    casework.reopen(workspace, search.id, NOTE, person)
    casework.conclude(workspace, search.id, Outcome.INCONCLUSIVE, "still not enough", person)
