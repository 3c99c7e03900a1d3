"""The verbs about what a score means: learn how strangers score, and judge a search by it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from workstation.calibration import fitted, wording
from workstation.calibration.checking import (
    LEAST_HELD_OUT,
    People,
    enough_to_hold_out,
    group,
    held_out,
    probed,
)
from workstation.calibration.crowd import Crowd, crowd_of
from workstation.calibration.findings import CalibrationCheck
from workstation.calibration.fitted import METHOD, Calibration
from workstation.calibration.learning import LEAST_PEOPLE, learn
from workstation.calibration.level import Moments
from workstation.casework.curating import find_gallery
from workstation.galleries.filtering import About, admits
from workstation.model import EVERYBODY, Gallery, PeopleFilter, StrangerJudgement
from workstation.portrait_age import earliest
from workstation.ports import Ranked, Template
from workstation.progress import Progress
from workstation.storage import calibration_rows, gallery_rows
from workstation.storage.calibration_rows import ComparedPortrait, StoredCalibration
from workstation.workspace import Workspace

GROWTH = 0.05
"""A calibration serves until the gallery's people or images differ from those it was learned from
by more than this share; until then only the number of people it speaks of is scaled."""


@dataclass(frozen=True)
class GalleryCalibration:
    """What is known of a gallery's strangers: ``calibration``, or None and a ``reason``.

    ``gallery_version`` is the version that it was learned from.
    """

    gallery: Gallery
    calibration: Calibration | None
    reason: str
    gallery_version: int

    @property
    def older(self) -> bool:
        """Whether the gallery has changed since."""
        return self.calibration is not None and self.gallery_version != self.gallery.version

    @property
    def sentence(self) -> str:
        """What is known, and how old it is."""
        if self.calibration is None:
            return self.reason
        return wording.learned(self.calibration.learned_from, self.calibration.people, self.older)


def calibration(
    workspace: Workspace,
    gallery_name: str,
    within: PeopleFilter = EVERYBODY,
    progress: Progress | None = None,
) -> GalleryCalibration:
    """What is known of how strangers score in a gallery, learned first where it is not.

    Raises ``CannotProceed`` where there is no such gallery, and ``Cancelled``.
    """
    return _of(workspace, find_gallery(workspace, gallery_name), within, progress or Progress())


def judge(
    workspace: Workspace,
    gallery: Gallery,
    probe: Template,
    ranked: Sequence[Ranked],
    people: int,
    within: PeopleFilter = EVERYBODY,
    progress: Progress | None = None,
) -> StrangerJudgement:
    """What the scores of a search mean beside those of strangers.

    ``probe`` (d,) is the unit template that was searched, ``ranked`` what it found, best first,
    among ``people`` compared people. Learns first where it must, which takes seconds, so it must
    not be called inside a transaction. Too little data is said in the judgement. Raises
    ``Cancelled``.
    """
    if people < LEAST_PEOPLE:
        return _unjudged(wording.too_few(people, LEAST_PEOPLE), people)
    if not ranked:
        return _unjudged(wording.NO_CANDIDATE, people)
    known = _of(workspace, gallery, within, progress or Progress())
    if known.calibration is None:
        return _unjudged(known.reason, people)
    scores = [found.score for found in ranked]
    moments = _moments(workspace, gallery)
    return fitted.judge(known.calibration, moments, probe, scores, people)


def check_calibration(
    workspace: Workspace,
    gallery_name: str,
    probes: Template | None = None,
    progress: Progress | None = None,
) -> CalibrationCheck:
    """Test what is known of a gallery's strangers on people that it was not learned from.

    People of the gallery are held out in turn, and each group of a sex or a decade of birth that
    is large enough is tested by itself. ``probes`` (n, d) are templates, by the gallery's pack, of
    people who are not in it. Takes some seconds for thousands of people. Raises
    ``CannotProceed`` where there is no such gallery, and ``Cancelled``.
    """
    progress = progress or Progress()
    gallery = find_gallery(workspace, gallery_name)
    known = _of(workspace, gallery, EVERYBODY, progress)
    rows = _portraits(workspace, gallery)
    everybody = People(_templates(rows, gallery), _owners(rows))
    if known.calibration is None or not enough_to_hold_out(gallery.people):
        reason = wording.too_few(gallery.people, LEAST_HELD_OUT)
        return CalibrationCheck(gallery.people, known.calibration, reason, None, None, ())
    whole = held_out(everybody, progress=progress)
    found = probed(everybody, probes) if probes is not None and len(probes) else None
    groups = tuple(
        group(name, everybody, np.array([name in _groups(row) for row in rows]), whole, progress)
        for name in sorted({name for row in rows for name in _groups(row)})
    )
    return CalibrationCheck(gallery.people, known.calibration, "", whole, found, groups)


def _groups(row: ComparedPortrait) -> tuple[str, ...]:
    """The groups that a person belongs to, by what is on record: "F", "born in the 1940s"."""
    year = earliest(row.born)
    decade = () if year is None else (f"born in the {year.year // 10 * 10}s",)
    return (*((row.sex,) if row.sex else ()), *decade)


def _unjudged(reason: str, people: int) -> StrangerJudgement:
    return StrangerJudgement(False, reason, None, people, 0, "")


def _of(
    workspace: Workspace, gallery: Gallery, within: PeopleFilter, progress: Progress
) -> GalleryCalibration:
    if gallery.people < LEAST_PEOPLE:
        reason = wording.too_few(gallery.people, LEAST_PEOPLE)
        return GalleryCalibration(gallery, None, reason, gallery.version)
    with workspace.database.read() as connection:
        stored = calibration_rows.newest_calibration(connection, gallery.id, within)
    if stored is not None and _serves(stored, gallery):
        learned = fitted.from_json(dict(stored.parameters))
        if learned.method == METHOD and learned.sha256 == stored.sha256:
            return GalleryCalibration(gallery, learned, "", stored.gallery_version)
    crowd = _crowd(workspace, gallery, within)
    made = learn(crowd, progress)
    if made is None:
        reason = wording.too_few(crowd.people, LEAST_PEOPLE)
        return GalleryCalibration(gallery, None, reason, gallery.version)
    _keep(workspace, gallery, within, made)
    return GalleryCalibration(gallery, made, "", gallery.version)


def _serves(stored: StoredCalibration, gallery: Gallery) -> bool:
    return (
        stored.pack_sha256 == gallery.pack.sha256
        and stored.gallery_version <= gallery.version
        and abs(gallery.people - stored.gallery_people) <= GROWTH * stored.gallery_people
        and abs(gallery.images - stored.gallery_images) <= GROWTH * stored.gallery_images
    )


def _keep(workspace: Workspace, gallery: Gallery, within: PeopleFilter, made: Calibration) -> None:
    with workspace.database.write() as connection:
        now = gallery_rows.gallery_by_id(connection, gallery.id)
        if now is None or now.version != gallery.version:
            return  # somebody may have been deleted meanwhile: nothing of them is kept
        calibration_rows.add_calibration(
            connection,
            gallery,
            within,
            made.as_json(),
            made.sha256,
            workspace.now(),
            workspace.user,
        )
        workspace.log(
            connection,
            "calibration.learned",
            f"How strangers score in a gallery was learned from "
            f"{made.learned_from} people left out in turn.",
            {
                "gallery": gallery.id,
                "gallery_version": gallery.version,
                "pack_sha256": gallery.pack.sha256,
                "people": made.people,
                "calibration_sha256": made.sha256,
            },
        )


def _portraits(workspace: Workspace, gallery: Gallery) -> list[ComparedPortrait]:
    with workspace.database.read() as connection:
        return calibration_rows.compared(connection, gallery.id, gallery.version)


def _crowd(workspace: Workspace, gallery: Gallery, within: PeopleFilter) -> Crowd:
    rows = _portraits(workspace, gallery)
    admitted = np.array(
        [admits(within, About(row.sex, row.born, row.photo_date)) for row in rows], dtype=bool
    )
    templates = _templates(rows, gallery)
    return crowd_of(templates[admitted], _owners(rows)[admitted], _moments(workspace, gallery))


def _templates(rows: Sequence[ComparedPortrait], gallery: Gallery) -> Template:
    joined = b"".join(row.template for row in rows)
    return np.frombuffer(joined, dtype="<f4").reshape(len(rows), gallery.pack.dimension)


def _owners(rows: Sequence[ComparedPortrait]) -> np.ndarray[tuple[int], np.dtype[np.intp]]:
    numbers: dict[str, int] = {}
    return np.array(
        [numbers.setdefault(row.person_id, len(numbers)) for row in rows], dtype=np.intp
    )


def _moments(workspace: Workspace, gallery: Gallery) -> Moments:
    """The moments of a gallery's templates, which its index keeps."""
    index = workspace.index(gallery)
    return Moments(index.mean, index.second_moment, index.images)
