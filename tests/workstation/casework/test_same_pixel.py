"""The same pixel for viewer, detector, export and report, whatever the file says about itself."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from PIL import Image as Pillow

from tests import people
from tests.workstation.media.films import Film, heic, number_in, numbered, turn_recording, write
from workstation import casework
from workstation.engines.isolated import IsolatedEngine
from workstation.engines.local import LocalEngine
from workstation.engines.manifest import read_pack
from workstation.media.decoding import decode
from workstation.model import CaseNumber, DetectedFace
from workstation.ports import Image, Template
from workstation.workspace import Workspace

WIDE, HIGH = 160, 80


class Watching:
    """A detector that keeps what it is shown, and an embedder of nothing."""

    dimension, provider = 128, "CPUExecutionProvider"

    def __init__(self) -> None:
        self.shown: list[Image] = []

    def detect(self, image: Image) -> list[DetectedFace]:
        self.shown.append(image)
        points = ((9.0, 9.0), (19.0, 9.0), (14.0, 14.0), (10.0, 19.0), (18.0, 19.0))
        return [DetectedFace((4, 4, 20, 20), points, 0.9)]

    def align(self, image: Image, landmarks: object) -> Image:
        return np.zeros((112, 112, 3), np.uint8)

    def embed(self, crops: object) -> Template:
        return np.zeros((0, 128), np.float32)


@pytest.fixture
def watching() -> Watching:
    return Watching()


@pytest.fixture
def watched(tmp_path: Path, default_pack: Path, watching: Watching) -> Iterator[Workspace]:
    """A workspace whose engine shows its detector what it decodes."""
    engine = LocalEngine(read_pack(default_pack), watching, watching)
    with people.create_workspace(tmp_path / "w", "A", engines=lambda _pack: engine) as made:
        casework.open_case(made, "7")
        yield made


@pytest.fixture(scope="module")
def isolated(default_pack: Path) -> Iterator[IsolatedEngine]:
    engine = IsolatedEngine(default_pack, "cpu")
    yield engine
    engine.close()


def scene() -> Pillow.Image:
    """Dark at the left, bright at the right, a bright bar along the top."""
    picture = Pillow.new("L", (WIDE, HIGH), 30)
    picture.paste(220, (WIDE // 2, 0, WIDE, HIGH))
    picture.paste(250, (0, 0, WIDE, 6))
    return picture


def file_of(picture: Pillow.Image, kind: str, **options: object) -> bytes:
    file = io.BytesIO()
    picture.save(file, kind, **options)  # type: ignore[arg-type]
    return file.getvalue()


def turned_jpeg(**options: object) -> bytes:
    exif = Pillow.Exif()
    exif[0x0112] = 6
    return file_of(scene().convert("RGB"), "JPEG", exif=exif, quality=95, **options)


def deep(kind: str, orientation: int = 1) -> bytes:
    picture = Pillow.fromarray(np.asarray(scene()).astype(np.uint16) << 8)
    if kind == "TIFF":
        return file_of(picture, kind, tiffinfo={0x0112: orientation})
    exif = Pillow.Exif()
    exif[0x0112] = orientation
    return file_of(picture, kind, exif=exif)


def rgb() -> Pillow.Image:
    return scene().convert("RGB")


AS_STORED, QUARTER = (WIDE, HIGH), (HIGH, WIDE)
FILES: dict[str, tuple[Callable[[], bytes], tuple[int, int], str]] = {
    "JPEG turned by EXIF": (turned_jpeg, QUARTER, "right"),
    "PNG of 16 bits": (lambda: deep("PNG"), AS_STORED, "top"),
    "PNG of 16 bits, turned": (lambda: deep("PNG", 6), QUARTER, "right"),
    "PNG with a palette": (lambda: file_of(rgb().quantize(8), "PNG"), AS_STORED, "top"),
    "PNG of grey and alpha": (lambda: file_of(scene().convert("LA"), "PNG"), AS_STORED, "top"),
    "JPEG of four inks": (lambda: file_of(rgb().convert("CMYK"), "JPEG", quality=95),
                          AS_STORED, "top"),
    "TIFF turned": (lambda: file_of(rgb(), "TIFF", tiffinfo={0x0112: 6}), QUARTER, "right"),
    "TIFF of 16 bits, turned": (lambda: deep("TIFF", 8), QUARTER, "left"),
    "TIFF upside down": (lambda: file_of(rgb(), "TIFF", tiffinfo={0x0112: 3}),
                         AS_STORED, "bottom"),
    "HEIC turned": (lambda: heic(np.asarray(rgb()), 3), QUARTER, "right"),
    "JPEG with pixels twice as wide": (lambda: file_of(rgb(), "JPEG", dpi=(100, 200), quality=95),
                                       (2 * WIDE, HIGH), "top"),
    "the same, turned": (lambda: turned_jpeg(dpi=(100, 200)), (HIGH, 2 * WIDE), "right"),
    "PNG with pixels twice as high": (lambda: file_of(rgb(), "PNG", dpi=(200, 100)),
                                      (WIDE, 2 * HIGH), "top"),
    "TIFF of a fax": (lambda: file_of(rgb(), "TIFF", dpi=(204, 98)), (WIDE, 167), "top"),
    "TIFF of a fax, turned": (lambda: file_of(rgb(), "TIFF", dpi=(204, 98), tiffinfo={0x0112: 6}),
                              (167, WIDE), "right"),
    "JPEG with all but square pixels": (lambda: file_of(rgb(), "JPEG", dpi=(300, 302)),
                                        AS_STORED, "top"),
    "JPEG with absurd pixels": (lambda: file_of(rgb(), "JPEG", dpi=(1, 300)), AS_STORED, "top"),
}  # fmt: skip


@pytest.mark.parametrize("name", FILES)
def test_one_picture_for_viewer_detector_and_report(
    name: str, watched: Workspace, watching: Watching, isolated: IsolatedEngine, tmp_path: Path
) -> None:
    make, size, bright = FILES[name]
    data = make()
    path = tmp_path / "evidence"
    path.write_bytes(data)
    item = casework.import_evidence(watched, CaseNumber("7"), path)
    (face,) = casework.find_faces(watched, item.id)
    (detector,) = watching.shown
    viewer = casework.evidence_pixels(watched, item.id)
    report = casework.face_pixels(watched, face)
    there = isolated.pixels(data)
    for other in (viewer, report, there):
        assert np.array_equal(detector, other)
    frame = casework.frame_of(watched, face)
    assert size == (item.width, item.height) == (frame.width, frame.height)
    assert viewer.shape == (size[1], size[0], 3)
    bars = {
        "top": viewer[:3],
        "bottom": viewer[-3:],
        "left": viewer[:, :3],
        "right": viewer[:, -3:],
    }
    assert max(bars, key=lambda side: float(bars[side].mean())) == bright
    assert bars[bright].mean() > 235 and viewer.min() < 40


@pytest.mark.parametrize("page", [0, 2])
def test_a_page_is_the_same_for_all(
    page: int, watched: Workspace, watching: Watching, isolated: IsolatedEngine, tmp_path: Path
) -> None:
    pages = [rgb(), Pillow.new("RGB", (30, 20)), rgb().rotate(180)]
    path = tmp_path / "fax.tif"
    pages[0].save(path, "TIFF", save_all=True, append_images=pages[1:])
    item = casework.import_evidence(watched, CaseNumber("7"), path)
    assert item.pages == 3
    (face,) = casework.find_faces(watched, item.id, page)
    assert casework.frame_of(watched, face).number == page
    (detector,) = watching.shown
    viewer = casework.evidence_pixels(watched, item.id, 0, page)
    for other in (viewer, casework.face_pixels(watched, face), np.asarray(pages[page])):
        assert np.array_equal(detector, other)
    assert np.array_equal(isolated.pixels(path.read_bytes(), 0, page), viewer)


@pytest.mark.parametrize("turned", [0, 90])
@pytest.mark.parametrize("pixels", ["yuv420p", "yuvj420p"])
def test_one_frame_for_viewer_detector_export_and_report(
    turned: int, pixels: str, watched: Workspace, watching: Watching, tmp_path: Path
) -> None:
    """Limited and full range of luma, upright and turned."""
    path = write(tmp_path / "film.mp4", 6, Film(pixels=pixels, options={"crf": "1"}))
    if turned:
        turn_recording(path, turned)
    item = casework.import_evidence(watched, CaseNumber("7"), path)
    (face,) = casework.find_faces(watched, item.id, 5)
    (detector,) = watching.shown
    viewer = casework.evidence_pixels(watched, item.id, 0, 5)
    casework.export_frame(watched, item.id, tmp_path / "frame.png", number=5)
    exported, _ = decode((tmp_path / "frame.png").read_bytes())
    for other in (viewer, exported, casework.face_pixels(watched, face)):
        assert np.array_equal(detector, other)
    upright = np.rot90(viewer) if turned else viewer
    assert number_in(upright) == 5
    # Read with the wrong range, white would be 255 or 218 and black 0 or 33.
    wanted = numbered(5)
    assert np.abs(upright.astype(int) - wanted.astype(int))[20:60].mean() < 4
