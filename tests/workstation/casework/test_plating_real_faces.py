"""A plate of real faces: the eyes of both pictures fall on the same places of the plate."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

import pytest
from PIL import Image as Pillow

from tests.examinations import FIRST
from tests.people import acting_as
from workstation import casework
from workstation.casework import plating
from workstation.model import (
    Conclusion,
    Likeness,
    Overlay,
    OverlayKind,
    Pane,
    Region,
    Subject,
    View,
)
from workstation.reports.plate_facts import PlateFacts
from workstation.reports.plate_pictures import AlignedPictures
from workstation.sample_pictures import make_samples
from workstation.viewing.transform import eyes_of
from workstation.workspace import Workspace


def test_eyes_marked_on_both_pictures_fall_on_each_other(
    real_workspace: Workspace,
    group_picture: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    samples = make_samples(tmp_path / "samples", real_workspace.engine())
    casework.create_gallery(real_workspace, "Everybody", "a basis")
    casework.import_portraits(real_workspace, "Everybody", samples.gallery, samples.manifest)
    case = casework.open_case(real_workspace, "1")
    item = casework.import_evidence(real_workspace, case.number, group_picture)
    face = max(casework.find_faces(real_workspace, item.id), key=lambda f: f.detected.height_px)
    search = casework.search(
        real_workspace, face.id, "Everybody", "a reason", override_reason="for a test"
    )
    candidate = search.candidates[0]
    portrait = casework.portrait(real_workspace, candidate.portrait_id)
    panes = (
        Pane(Subject.PROBE, face.id, alignment=eyes_of(search.face)),
        Pane(Subject.PORTRAIT, None, portrait.id, alignment=eyes_of(portrait.face)),
    )
    regions = [
        Region(
            number,
            face.id,
            portrait.id,
            *(
                tuple((x + dx, y + dy) for dx, dy in ((-2, -2), (2, -2), (0, 2)))
                for x, y in (search.face.landmarks[number - 1], portrait.face.landmarks[number - 1])
            ),
        )
        for number in (1, 2)
    ]
    with acting_as(real_workspace, FIRST):
        casework.analyse(real_workspace, face.id, "Eyes and nose show.", True)
        casework.record_component(
            real_workspace,
            search.id,
            candidate.person_id,
            "eyes",
            visible_in_probe=True,
            visible_in_portrait=True,
            likeness=Likeness.SIMILAR,
            regions=regions,
        )
        overlays = tuple(
            Overlay(kind, 0.5 if kind in (OverlayKind.OPACITY, OverlayKind.WIPE) else 0.0)
            for kind in OverlayKind
            if kind not in (OverlayKind.BLINK, OverlayKind.THIRDS)
        )
        thirds = Overlay(
            OverlayKind.THIRDS, bounds=(search.face.landmarks[0][1], search.face.landmarks[2][1])
        )
        casework.record_comparison(
            real_workspace,
            search.id,
            candidate.person_id,
            "The eyes were compared.",
            Conclusion.NO_CONCLUSION,
            view=View(panes, (*overlays, thirds)),
        )
    kept: list[PlateFacts] = []
    gather = plating._facts

    def gathered(*these: Any) -> PlateFacts:
        kept.append(gather(*these))
        return kept[-1]

    monkeypatch.setattr(plating, "_facts", gathered)
    written = casework.write_plate(
        real_workspace, search.id, candidate.person_id, tmp_path / "p.pdf", tmp_path / "p.png"
    )
    assert written.pdf is not None and written.pdf.read_bytes().startswith(b"%PDF-")
    assert written.png is not None
    Pillow.open(io.BytesIO(written.png.read_bytes())).verify()
    aligned = AlignedPictures(kept[0])
    assert len(aligned.overlays()) == 5
    probe, other = aligned.panels
    for one, there in zip(probe.marks, other.marks, strict=True):
        middles = [
            sum(each[axis] for each in mark.outline[:2]) / 2
            for mark in (one, there)
            for axis in (0, 1)
        ]
        width, height = aligned.part.size
        assert abs(middles[0] - middles[2]) * width < 2.5 * aligned.part.magnification
        assert abs(middles[1] - middles[3]) * height < 2.5 * aligned.part.magnification
    assert kept[0].regions == tuple(regions)
