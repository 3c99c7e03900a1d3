"""What a file is, by its bytes: every kind on the list, and pictures that look like films."""

from __future__ import annotations

import io
from pathlib import Path

import numpy as np
import pytest
from PIL import Image as PillowImage

from tests.workstation.media.films import heic, number_in, numbered
from workstation.errors import UnreadableImage
from workstation.media import formats
from workstation.media.decoding import decode, image_facts
from workstation.media.formats import recognise

SIZE = (320, 192)


def image(kind: str, **options: object) -> bytes:
    file = io.BytesIO()
    PillowImage.fromarray(numbered(9, SIZE)).save(file, kind, **options)
    return file.getvalue()


@pytest.mark.parametrize(
    ("kind", "wanted"),
    [
        ("JPEG", formats.JPEG),
        ("PNG", formats.PNG),
        ("TIFF", formats.TIFF),
        ("BMP", formats.BMP),
        ("WEBP", formats.WEBP),
        ("GIF", formats.GIF),
    ],
)
def test_images_are_recognised_and_read(kind: str, wanted: formats.Format) -> None:
    data = image(kind)
    assert recognise(io.BytesIO(data)) == wanted
    picture, facts = decode(data)
    assert facts.media_type == wanted.media_type
    assert number_in(picture) == 9


@pytest.mark.parametrize("quarter_turns", [0, 1, 3])
def test_heic_is_read_upright(quarter_turns: int) -> None:
    data = heic(numbered(77, SIZE), quarter_turns)
    assert recognise(io.BytesIO(data)) == formats.HEIC
    picture, facts = decode(data)
    across = quarter_turns % 2 == 1
    assert (facts.width, facts.height) == ((192, 320) if across else (320, 192))
    assert facts.media_type == "image/heic"
    assert picture.shape == (facts.height, facts.width, 3)
    assert number_in(np.rot90(picture, -quarter_turns)) == 77
    assert image_facts(data) == facts
    with pytest.raises(UnreadableImage):
        decode(data[: len(data) // 2])


def test_two_jpegs_are_a_photograph_and_three_are_a_film() -> None:
    one = image("JPEG")
    assert recognise(io.BytesIO(one * 2)) == formats.JPEG
    assert recognise(io.BytesIO(one * 3)) == formats.MOTION_JPEG
    # Thumbnails stand in a header's segment, where they do not count.
    inside = one[:2] + b"\xff\xe1" + (2 + 3 * len(one[:9000])).to_bytes(2, "big") + one[:9000] * 3
    assert recognise(io.BytesIO(inside + one[2:])) == formats.JPEG
    assert recognise(io.BytesIO(one + b"\0" * 100)) == formats.JPEG


@pytest.mark.parametrize(
    ("head", "wanted"),
    [
        (b"\0\0\0\x14ftypqt  ", formats.MOV),
        (b"\0\0\0\x18ftyp3gp4", formats.MP4),
        (b"\0\0\0\x08wide\0\0\x10\0mdat", formats.MOV),
        (b"\x1a\x45\xdf\xa3\x9f\x42\x82\x84webm", formats.WEBM),
        (b"\x1a\x45\xdf\xa3\xa3\x42\x82\x88matroska", formats.MATROSKA),
        (b"RIFF\0\0\0\0AVI LIST", formats.AVI),
        (bytes.fromhex("3026b2758e66cf11a6d900aa0062ce6c"), formats.ASF),
        (b"FLV\x01\x05", formats.FLV),
        (b"\x00\x00\x01\xba\x44", formats.MPEG_PS),
        ((b"G" + b"\0" * 187) * 9, formats.MPEG_TS),
        ((b"\0\0\0\0G" + b"\0" * 187) * 9, formats.MPEG_TS),
        (b"\0" * 40 + (b"G" + b"\0" * 187) * 9, formats.MPEG_TS),
        (b"DHAV\xfd", formats.DHAV),
        (b"DAHUA\0\0", formats.DHAV),
        (b"\0\0\0\x01\x67\x42\0\0\0\x01\x68\xce", formats.RAW_H264),
        (b"\0\0\0\x01\x40\x01\0\0\x01\x42\x01\0\0\x01\x44\x01\xc1", formats.RAW_H265),
    ],
)  # fmt: skip
def test_videos_are_recognised_by_their_first_bytes(head: bytes, wanted: formats.Format) -> None:
    assert recognise(io.BytesIO(head)) == wanted
    assert wanted.demuxer in formats.DEMUXERS


@pytest.mark.parametrize("brand", [b"avif", b"M4A ", b"jxl "])
def test_kindred_kinds_that_are_not_read_say_so(brand: bytes) -> None:
    with pytest.raises(UnreadableImage, match="not read here"):
        recognise(io.BytesIO(b"\0\0\0\x18ftyp" + brand + b"\0" * 20))


def test_the_name_of_a_file_says_nothing(tmp_path: Path) -> None:
    path = tmp_path / "film.mp4"
    path.write_bytes(image("PNG"))
    with path.open("rb") as file:
        assert recognise(file) == formats.PNG
