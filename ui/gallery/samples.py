"""The sample case of the pictures, and who works on it."""

from __future__ import annotations

import csv
import math
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from PIL import Image as Pillow

from workstation import casework
from workstation.model import (
    CaseNumber,
    Check,
    Conclusion,
    CorroborationKind,
    Finding,
    Month,
    Search,
    SearchId,
    StrangerJudgement,
    StrangerStanding,
)
from workstation.model.accounts import Role
from workstation.ports import FaceEngine
from workstation.sample_pictures import Samples, make_samples
from workstation.sample_recording import make_recording
from workstation.workspace import Workspace

CASE, USER, GALLERY = CaseNumber("2026-0001"), "Demonstration examiner", "Demonstration"
FACE = 2
"""Which face of the group picture is searched, counted from 0 at the left."""

PASSWORD = secrets.token_hex()
"""Of everybody in the pictures; lives as long as this program."""


@contextmanager
def acting_as(workspace: Workspace, name: str) -> Iterator[None]:
    """Let somebody else sit down for a while, with every role."""
    before = workspace.session
    if all(account.name != name for account in casework.accounts(workspace)):
        casework.add_account(workspace, name, PASSWORD, tuple(Role), must_change_password=False)
    casework.sign_in(workspace, name, PASSWORD)
    try:
        yield
    finally:
        workspace.session = before


def fill(workspace: Workspace, folder: Path, engine: FaceEngine) -> None:
    """A gallery of the sample people, a case with frames, and a search of one of its faces."""
    samples = make_samples(folder, engine)
    _add_portraits(samples)
    casework.create_gallery(
        workspace, GALLERY, "Pictures that come with the dependencies", owner=USER
    )
    casework.import_portraits(workspace, GALLERY, samples.gallery, samples.manifest)
    case = casework.open_case(
        workspace,
        CASE,
        "Demonstration",
        offence="None: this is a demonstration",
        legal_authority="None is needed for pictures of the dependencies",
        reason="To show the window",
        requesting_officer="Nobody",
    )
    for frame in samples.frames:
        casework.import_evidence(workspace, case.number, frame)
    recording = make_recording(samples.frames[0], folder / "camera-3.mp4")
    film = casework.import_evidence(workspace, case.number, recording)
    casework.scan_video(workspace, film.id)
    first = casework.evidence(workspace, case.number)[0]
    face = casework.find_faces(workspace, first.id)[FACE]
    with acting_as(workspace, "Demonstration detective"):
        search = casework.search(
            workspace, face.id, GALLERY, "Demonstration: who is the third from the left"
        )
    casework.analyse(
        workspace,
        face.id,
        "Hairline, brows, both eyes and the nose show well, from the front. The ears are too "
        "small, and the chin lies in shadow.",
        True,
    )
    casework.show_candidates(workspace, search.id)
    _examine(workspace, search)


def _add_portraits(samples: Samples) -> None:
    """Invented dates, so that portraits are recent or old, and two more of the face searched.

    Those are made of the same photograph; their source says how.
    """
    with samples.manifest.open(encoding="utf-8", newline="") as stream:
        rows = list(csv.DictReader(stream))
    searched = samples.shown[0][FACE]
    year = datetime.now(UTC).year
    for row in rows:
        recent = row["person"] == searched
        row["photo_date"] = f"{year - 2}-05-04" if recent else str(year - 12)
    portrait = Pillow.open(samples.gallery / f"{searched}.png").convert("RGB")
    half = portrait.resize((portrait.width // 2, portrait.height // 2), Pillow.Resampling.BOX)
    turned = portrait.rotate(8, resample=Pillow.Resampling.BICUBIC, fillcolor=(119, 119, 119))
    for number, picture, words in ((2, half, "half as large"), (3, turned, "turned")):
        file = f"{searched} {number}.png"
        picture.save(samples.gallery / file)
        rows.append(
            {
                "file": file,
                "person": searched,
                "name": searched,
                "source": f"the same photograph, {words}",
                "photo_date": f"{year - 1 - number}-05-04",
            }
        )
    with samples.manifest.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.DictWriter(stream, rows[0].keys())
        writer.writeheader()
        writer.writerows(rows)


def _examine(workspace: Workspace, search: Search) -> None:
    """Some of what a decision needs, so that there is something of each kind to see."""
    best = search.candidates[0]
    casework.record_comparison(
        workspace,
        search.id,
        best.person_id,
        "Hairline, brows and nose were looked at in both pictures and are alike; the ears are "
        "too small in the frame to compare.",
        Conclusion.SAME,
    )
    for check, finding, note in (
        (Check.WHEREABOUTS, Finding.NOTHING_AGAINST, ""),
        (Check.HEIGHT, Finding.CONTRADICTION, "Half a head taller than the door frame allows."),
        (Check.PORTRAIT_AGE, Finding.NOT_KNOWN, ""),
    ):
        casework.answer_check(
            workspace, search.id, best.person_id, check, finding, "Demonstration records", note
        )
    casework.add_corroboration(
        workspace,
        search.id,
        CorroborationKind.LOOK_ALIKE_OPINION,
        "A colleague",
        "DEMO-1",
        search.searched_at.date(),
        "Says that the two faces look alike.",
        best.person_id,
    )


def search_again(workspace: Workspace) -> None:
    """Make the search again once one person has left the gallery."""
    search = casework.searches(workspace, CASE)[0]
    last = search.candidates[-1]
    casework.delete_person(workspace, search.gallery_name, last.person_id, "Demonstration")
    casework.search_again(workspace, search.id)


def next_month(workspace: Workspace) -> None:
    """Set the clock of a workspace of samples ahead, so that the month of its searches is over.

    Its sample is drawn, and a gallery has passed its retention date then.
    """
    month = Month.of(workspace.now())
    ahead = month.ends + timedelta(days=400) - workspace.now()
    real = workspace._clock
    workspace._clock = lambda: real() + ahead
    casework.open_audit(workspace, month)


def with_invented_figures(search: Search) -> Search:
    """The search as it might look in a gallery of 2,000 people; its gallery says what it is."""
    edges = tuple(number / 100 for number in range(-30, 71))
    middles = [edge + 0.005 for edge in edges[:-1]]
    heights = [math.exp(-(((middle - 0.06) / 0.12) ** 2) / 2) for middle in middles]
    # Gumbel's distribution: the best of many.
    steps = [(middle - 0.34) / 0.05 for middle in middles]
    bests = [math.exp(-step - math.exp(-step)) for step in steps]
    standings = []
    for candidate in search.candidates:
        expected = 1000 * math.erfc((candidate.score - 0.06) / 0.12 / math.sqrt(2))
        share = 1 - math.exp(-expected)
        low, high = 0.7 * expected, min(1.4 * expected, 2000.0)
        standings.append(StrangerStanding(expected, low, high, share, expected / 2000))
    return replace(
        search,
        id=SearchId("0" * 32),
        gallery_name="Invented figures",
        gallery_people=2000,
        gallery_images=2000,
        strangers=StrangerJudgement(
            True,
            "",
            search.candidates[0].score < 0.4,
            2000,
            2000,
            "0" * 64,
            tuple(standings),
            edges,
            tuple(height / sum(heights) for height in heights),
            tuple(best / sum(bests) for best in bests),
        ),
    )
