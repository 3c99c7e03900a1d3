"""The one image loader against real and hostile bytes."""

from __future__ import annotations

import io
import struct
import zlib
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image as Pillow

from workstation.errors import UnreadableImage
from workstation.media.decoding import MAX_PIXELS, decode, glimpse, image_facts

FORMATS = {
    "JPEG": "image/jpeg",
    "PNG": "image/png",
    "BMP": "image/bmp",
    "WEBP": "image/webp",
    "TIFF": "image/tiff",
    "GIF": "image/gif",
}


def picture(kind: str, mode: str = "RGB", **options: object) -> bytes:
    """A 40 x 30 picture, left half dark, right half bright."""
    image = Pillow.new("L", (40, 30), 20)
    image.paste(230, (20, 0, 40, 30))
    out = io.BytesIO()
    image.convert(mode).save(out, kind, **options)  # type: ignore[arg-type]
    return out.getvalue()


@pytest.mark.parametrize("kind", FORMATS)
def test_every_format_gives_the_same_picture(kind: str) -> None:
    image, facts = decode(picture(kind))
    assert image.shape == (30, 40, 3)
    assert image.dtype == np.uint8
    assert (facts.width, facts.height, facts.media_type) == (40, 30, FORMATS[kind])
    assert image_facts(picture(kind)) == facts
    assert image[:, :18].mean() < 40
    assert image[:, 22:].mean() > 210


MODES = [
    ("L", "PNG"),
    ("1", "PNG"),
    ("P", "GIF"),
    ("RGBA", "PNG"),
    ("CMYK", "JPEG"),
    ("I;16", "PNG"),
]


@pytest.mark.parametrize(("mode", "kind"), MODES)
def test_every_colour_mode_becomes_rgb(mode: str, kind: str) -> None:
    if mode == "I;16":
        samples = np.zeros((30, 40), np.uint16)
        samples[:, :20], samples[:, 20:] = 20 << 8, 230 << 8
        out = io.BytesIO()
        Pillow.fromarray(samples).save(out, kind)
        data = out.getvalue()
    else:
        data = picture(kind, mode)
    image, _ = decode(data)
    assert image.shape == (30, 40, 3)
    assert image[:, :18].mean() < 60 < 180 < image[:, 22:].mean()


@pytest.mark.parametrize("orientation", range(1, 9))
def test_exif_orientation_is_applied(orientation: int) -> None:
    exif = Pillow.Exif()
    exif[0x0112] = orientation
    image, facts = decode(picture("JPEG", exif=exif.tobytes()))
    turned = orientation in (5, 6, 7, 8)
    assert image.shape[:2] == ((40, 30) if turned else (30, 40))
    assert (facts.height, facts.width) == image.shape[:2]
    dark = {1: "left", 2: "right", 3: "right", 4: "left", 5: "top", 6: "top", 7: "bottom",
            8: "bottom"}[orientation]  # fmt: skip
    side = {"left": image[:, :10], "right": image[:, -10:], "top": image[:10],
            "bottom": image[-10:]}[dark]  # fmt: skip
    assert side.mean() < 40


def test_shrinking_keeps_the_facts_of_the_whole() -> None:
    image, facts = decode(picture("PNG"), longest_side=20)
    assert image.shape == (15, 20, 3)
    assert (facts.width, facts.height) == (40, 30)
    assert decode(picture("PNG"), longest_side=500)[0].shape == (30, 40, 3)


@pytest.mark.parametrize("kind", FORMATS)
def test_a_truncated_file_is_refused(kind: str) -> None:
    data = picture(kind)
    for cut in (1, 8, len(data) // 3, len(data) // 2):
        with pytest.raises(UnreadableImage):
            decode(data[:cut])


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"hello, this is text",
        b"ffconcat version 1.0\nfile other.mp4\n",
        b"#EXTM3U\n#EXTINF:1,\nhttp://example.test/a.ts\n",
        b"%PDF-1.7\n",
        b"<svg xmlns='http://www.w3.org/2000/svg'/>",
        b"MZ" + bytes(200),
        b"\x00" * 1000,
    ],
)
def test_what_is_no_image_is_refused_by_its_content(data: bytes) -> None:
    with pytest.raises(UnreadableImage) as refused:
        decode(data)
    assert refused.value.sentence.endswith(".")


def test_a_claim_of_too_many_pixels_is_refused_before_decoding() -> None:
    side = 30_000
    assert side * side > MAX_PIXELS
    header = struct.pack(">IIBBBBB", side, side, 8, 2, 0, 0, 0)
    chunks = [(b"IHDR", header), (b"IDAT", zlib.compress(bytes(100))), (b"IEND", b"")]
    data = b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))
        for name, body in chunks
    )
    with pytest.raises(UnreadableImage, match="30000 x 30000"):
        decode(data)


@settings(max_examples=150, deadline=None)
@given(st.sampled_from(sorted(FORMATS)), st.data())
def test_mutated_files_are_read_or_refused_and_nothing_else(kind: str, data: st.DataObject) -> None:
    mutated = bytearray(picture(kind))
    for _ in range(data.draw(st.integers(1, 6))):
        mutated[data.draw(st.integers(0, len(mutated) - 1))] = data.draw(st.integers(0, 255))
    try:
        image, _ = decode(bytes(mutated))
    except UnreadableImage:
        return
    assert image.ndim == 3
    assert image.shape[2] == 3


def test_the_astronaut_is_read_as_pillow_reads_her(astronaut: Path) -> None:
    image, _ = decode(astronaut.read_bytes())
    assert np.array_equal(image, np.asarray(Pillow.open(astronaut).convert("RGB")))


@given(st.integers(1, 400), st.integers(1, 30), st.integers(0, 2**32 - 1))
@settings(max_examples=30)
def test_every_row_is_copied_whatever_the_height(height: int, width: int, seed: int) -> None:
    made = np.random.default_rng(seed).integers(0, 256, (height, width, 3), np.uint8)
    out = io.BytesIO()
    Pillow.fromarray(made).save(out, "PNG")
    image, _ = decode(out.getvalue())
    np.testing.assert_array_equal(image, made)
    assert image.flags.writeable


def _photograph(width: int, height: int, orientation: int = 1) -> bytes:
    """A JPEG that goes from dark at the left to bright at the right."""
    ramp = np.linspace(0, 255, width).astype(np.uint8)
    exif = Pillow.Exif()
    exif[0x0112] = orientation
    out = io.BytesIO()
    picture_ = Pillow.fromarray(np.broadcast_to(ramp, (height, width)).copy()).convert("RGB")
    picture_.save(out, "JPEG", quality=95, exif=exif.tobytes())
    return out.getvalue()


@pytest.mark.parametrize("reduction", [2, 4, 8])
@pytest.mark.parametrize("orientation", range(1, 9))
def test_a_first_look_is_the_same_picture_reduced(orientation: int, reduction: int) -> None:
    data = _photograph(168, 104, orientation)
    whole, facts = decode(data)
    seen = glimpse(data, reduction)
    assert seen is not None
    assert (seen.width, seen.height) == (facts.width, facts.height)
    rows, columns = (-(-side // reduction) for side in whole.shape[:2])
    assert seen.image.shape == (rows, columns, 3)
    inner = whole[: rows // 2 * reduction, : columns // 2 * reduction]
    means = inner.reshape(rows // 2, reduction, columns // 2, reduction, 3).mean((1, 3))
    # Its own block at the border apart, each pixel is about the mean of those it stands for.
    assert np.abs(means - seen.image[: rows // 2, : columns // 2]).max() < 6


@given(st.sampled_from([2, 4, 8]), st.integers(1, 70), st.integers(1, 70))
@settings(max_examples=40, deadline=None)
def test_a_first_look_of_any_size_says_the_whole_size(
    reduction: int, width: int, height: int
) -> None:
    seen = glimpse(_photograph(width, height), reduction)
    assert seen is not None
    assert (seen.width, seen.height) == (width, height)
    assert seen.image.shape[1] >= width / reduction
    assert seen.image.shape[0] >= height / reduction


@pytest.mark.parametrize("kind", [kind for kind in FORMATS if kind != "JPEG"])
def test_other_files_are_read_whole_at_once(kind: str) -> None:
    assert glimpse(picture(kind), 2) is None


def test_pixels_that_are_not_square_are_read_whole_at_once() -> None:
    assert glimpse(picture("JPEG", dpi=(100, 200)), 2) is None


def test_a_first_look_at_a_damaged_file_is_refused() -> None:
    data = _photograph(400, 300)
    for cut in (1, 8, len(data) // 3):
        with pytest.raises(UnreadableImage):
            glimpse(data[:cut], 4)
