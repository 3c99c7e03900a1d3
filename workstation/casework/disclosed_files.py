"""The files of a disclosure: pictures, papers, attachments and originals.

What is damaged or deleted is left out, and named among the problems of the bundle: a disclosure
must not wait for one file. A full disk stops it.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from workstation.casework.collecting import face as find_face
from workstation.casework.curating import portrait_pixels
from workstation.casework.footage import face_pixels
from workstation.casework.plate_sources import PlateImpossible
from workstation.casework.plating import write_plate_of
from workstation.casework.reporting import (
    around,
    edited_probe,
    write_identification_record,
    write_lead_sheet,
)
from workstation.errors import Corrupt, UnreadableImage, UnreadableVideo
from workstation.identification import Decision, Outcome
from workstation.model import Case, EvidenceItem, PersonId, PortraitId, Search, SearchId
from workstation.progress import Progress
from workstation.storage import (
    component_rows,
    corroboration_rows,
    decision_rows,
    gallery_rows,
    verification_rows,
)
from workstation.workspace import Workspace

if TYPE_CHECKING:
    from workstation.reports.whole_folder import WholeFolder


@dataclass
class Bundle:
    """A disclosure while it is written."""

    workspace: Workspace
    folder: WholeFolder
    case: Case
    progress: Progress
    searches: tuple[Search, ...] = ()
    evidence: tuple[EvidenceItem, ...] = ()
    decisions: list[Decision] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)


def write_pictures(bundle: Bundle, with_portraits: bool) -> None:
    """Each probe, as recorded and as edited, and portraits of those somebody looked at."""
    workspace = bundle.workspace
    portraits: dict[PortraitId, SearchId] = {}
    for number, search in enumerate(bundle.searches):
        bundle.progress.step(number, len(bundle.searches), "Writing the pictures")
        faces = [(search.probe.face_id, search.face, "")]
        faces += [
            (one.face_id, one.detected, f"-{place}")
            for place, one in enumerate(search.combined[1:], start=2)
        ]
        for face_id, detected, place in faces:
            try:
                pixels = face_pixels(workspace, find_face(workspace, face_id))
                name = f"pictures/{search.id}-probe{place}.png"
                bundle.folder.picture(name, around(pixels, detected))
            except (Corrupt, UnreadableImage, UnreadableVideo) as error:
                bundle.problems.append(f"The probe of search {search.id}: {error.sentence}")
        _write_edited(bundle, search)
        wanted = _people_looked_at(workspace, search)
        for candidate in search.candidates:
            if with_portraits or candidate.person_id in wanted:
                portraits.setdefault(candidate.portrait_id, search.id)
        for portrait_id in _portraits_looked_at(workspace, search):
            portraits.setdefault(portrait_id, search.id)
    for portrait_id, search_id in portraits.items():
        _write_portrait(bundle, portrait_id, search_id)


def _write_edited(bundle: Bundle, search: Search) -> None:
    if search.probe.edits is None:
        return
    try:
        made = edited_probe(bundle.workspace, search)
    except (Corrupt, UnreadableImage, UnreadableVideo) as error:
        bundle.problems.append(f"The edited probe of search {search.id}: {error.sentence}")
        return
    if made is None:
        bundle.problems.append(
            f"The edited probe of search {search.id}: the edits could not be made again byte for "
            "byte."
        )
        return
    bundle.folder.picture(f"pictures/{search.id}-edited.png", made)


def _people_looked_at(workspace: Workspace, search: Search) -> set[PersonId]:
    """Whom somebody compared, saw under a letter, or decided about."""
    with workspace.database.read() as connection:
        people = set(decision_rows.compared_people(connection, search.id))
        people |= component_rows.people_answered_about(connection, search.id)
        for each in verification_rows.verifications_of(connection, search.id):
            people.update(shown.person_id for shown in each.portraits)
        for made in decision_rows.decisions_of(connection, search):
            people.update([made.person_id] if made.person_id else [])
    return people


def _portraits_looked_at(workspace: Workspace, search: Search) -> list[PortraitId]:
    """Those that a comparison was looked at with, or that somebody marked."""
    shown: dict[PortraitId, None] = {}
    with workspace.database.read() as connection:
        written = decision_rows.compared_people(connection, search.id)
        written |= component_rows.people_answered_about(connection, search.id)
        for person_id in sorted(written):
            about = connection, search.id, person_id
            for made in decision_rows.comparisons_of(*about):
                panes = made.view.panes if made.view is not None else ()
                shown.update({pane.portrait_id: None for pane in panes if pane.portrait_id})
            for finding in component_rows.findings_of(*about):
                shown.update({region.portrait_id: None for region in finding.regions})
    return list(shown)


def _write_portrait(bundle: Bundle, portrait_id: PortraitId, search_id: SearchId) -> None:
    with bundle.workspace.database.read() as connection:
        kept = gallery_rows.portrait(connection, portrait_id) is not None
    if not kept:
        bundle.problems.append(
            f"A portrait of search {search_id}: it has been deleted from its gallery."
        )
        return
    try:
        pixels = portrait_pixels(bundle.workspace, portrait_id)
    except (Corrupt, UnreadableImage) as error:
        bundle.problems.append(f"A portrait of search {search_id}: {error.sentence}")
        return
    bundle.folder.picture(f"portraits/{portrait_id}.png", pixels)


def write_papers(bundle: Bundle) -> None:
    """The lead sheet of each decision, the record of each identification, and the plates."""
    workspace = bundle.workspace
    with workspace.database.read() as connection:
        for search in bundle.searches:
            bundle.decisions += decision_rows.decisions_of(connection, search)
    for number, decision in enumerate(bundle.decisions):
        bundle.progress.step(number, len(bundle.decisions), "Writing the papers")
        try:
            write_lead_sheet(
                workspace, decision, bundle.folder.place(f"papers/{decision.id}-lead.pdf")
            )
            if decision.outcome is Outcome.IDENTIFIED:
                write_identification_record(
                    workspace, decision, bundle.folder.place(f"papers/{decision.id}-record.pdf")
                )
        except (Corrupt, UnreadableImage, UnreadableVideo) as error:
            bundle.problems.append(f"The papers of decision {decision.id}: {error.sentence}")
    for search in bundle.searches:
        _write_plates(bundle, search)


def _write_plates(bundle: Bundle, search: Search) -> None:
    """The plate of every comparison that rests on findings about components, earlier ones too."""
    with bundle.workspace.database.read() as connection:
        compared = [
            comparison
            for person_id in sorted(decision_rows.compared_people(connection, search.id))
            for comparison in decision_rows.comparisons_of(connection, search.id, person_id)
            if comparison.findings
        ]
    for comparison in compared:
        try:
            pdf, png = (
                bundle.folder.place(f"papers/{comparison.id}-plate.{kind}")
                for kind in ("pdf", "png")
            )
            write_plate_of(bundle.workspace, search, comparison, pdf, png)
        except (Corrupt, PlateImpossible, UnreadableImage, UnreadableVideo) as error:
            bundle.problems.append(f"The plate of comparison {comparison.id}: {error.sentence}")


def write_attachments(bundle: Bundle) -> None:
    """The files that belong to corroborating items."""
    hashes: dict[str, None] = {}
    with bundle.workspace.database.read() as connection:
        for search in bundle.searches:
            for item in corroboration_rows.corroborations_of(connection, search.id):
                hashes.update(dict.fromkeys(each.sha256 for each in item.attachments))
    for sha256 in hashes:
        _copy(bundle, "attachments", sha256, "An attachment")


def write_originals(bundle: Bundle) -> None:
    """The evidence files themselves."""
    hashes = dict.fromkeys(item.sha256 for item in bundle.evidence)
    for number, sha256 in enumerate(hashes):
        bundle.progress.step(number, len(hashes), "Copying the originals")
        _copy(bundle, "originals", sha256, "An original")


def _copy(bundle: Bundle, where: str, sha256: str, what: str) -> None:
    try:
        with bundle.workspace.evidence_store.open(sha256) as source:
            whole = bundle.folder.copy(f"{where}/{sha256}", source, sha256)
    except Corrupt as error:
        bundle.problems.append(f"{what}: {error.sentence}")
        return
    if not whole:
        bundle.problems.append(
            f"{what}: the stored file {sha256[:12]} no longer has the content it was taken in with."
        )
