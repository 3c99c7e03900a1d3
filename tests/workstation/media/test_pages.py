"""Files with several pictures: pages of a TIFF, frames of animations, damaged and endless ones."""

from __future__ import annotations

import io
import struct
import zlib

import numpy as np
import pytest
from PIL import Image as Pillow
from PIL.TiffImagePlugin import AppendingTiffWriter

from workstation.errors import UnreadableImage
from workstation.media import decoding, pages
from workstation.media.decoding import decode, image_facts, page_png

SIZE = (40, 30)


def shades(count: int, mode: str = "RGB") -> list[Pillow.Image]:
    """Plain pictures of different brightness."""
    return [Pillow.new(mode, SIZE, (40 * n + 10,) * len(mode)) for n in range(count)]


def saved(pictures: list[Pillow.Image], kind: str, **options: object) -> bytes:
    """One file of several pictures."""
    file = io.BytesIO()
    pictures[0].save(file, kind, save_all=True, append_images=pictures[1:], **options)  # type: ignore[arg-type]
    return file.getvalue()


KINDS = {
    "TIFF": {},
    "GIF": {"duration": 100},
    "PNG": {"duration": 100},
    "WEBP": {"duration": 100, "lossless": True},
}


@pytest.mark.parametrize("kind", KINDS)
def test_every_page_is_shown(kind: str) -> None:
    data = saved(shades(5), kind, **KINDS[kind])
    assert image_facts(data).pages == 5
    for page in (0, 3, 1, 4, 2):
        image, facts = decode(data, page=page)
        assert image.shape == (30, 40, 3) and facts.pages == 5
        assert abs(int(image[5, 5, 0]) - (40 * page + 10)) <= 2, page
        again, facts = decode(page_png(data, page))
        assert np.array_equal(again, image) and facts.pages == 1
        assert page_png(data, page) == page_png(data, page)
    for absent in (5, -1):
        with pytest.raises(UnreadableImage, match="the image has 5"):
            decode(data, page=absent)


def test_heic_with_several_pictures_shows_its_main_one_first() -> None:
    class Opened:
        """Three pictures, of which the second is the main one."""

        format = "HEIF"

        def __init__(self) -> None:
            self.at = 1

        def tell(self) -> int:
            return self.at

        def seek(self, number: int) -> None:
            self.at = number

    shown = []
    for page in range(3):
        opened = Opened()
        pages.turn_to(opened, page)  # type: ignore[arg-type]
        shown.append(opened.at)
    assert shown == [1, 0, 2]


def test_pages_differ_in_size_and_orientation() -> None:
    pictures = shades(3)
    pictures[1] = pictures[1].resize((20, 50))
    file = io.BytesIO()
    with AppendingTiffWriter(file, True) as writer:
        for picture, orientation in zip(pictures, (1, 1, 6), strict=True):
            picture.save(writer, "TIFF", tiffinfo={0x0112: orientation})
            writer.newFrame()
    data = file.getvalue()
    sizes = []
    for page in range(3):
        image, facts = decode(data, page=page)
        assert image.shape[:2] == (facts.height, facts.width)
        sizes.append((facts.width, facts.height))
    assert sizes == [(40, 30), (20, 50), (30, 40)]


def test_frames_of_an_animation_are_composed() -> None:
    """Each later frame changes a small square only; what was disposed of is gone."""
    frames = []
    for number in range(4):
        frame = Pillow.new("P", SIZE, 0)
        frame.putpalette([0, 0, 0, 250, 250, 250] + [0] * 762)
        frame.paste(1, (number * 10, 0, number * 10 + 10, 10))
        frames.append(frame)
    for disposal in (1, 2):
        data = saved(frames, "GIF", duration=50, disposal=disposal)
        for page in range(4):
            image, _ = decode(data, page=page)
            bright = [int(image[5, 5 + 10 * n, 0]) > 200 for n in range(4)]
            assert bright == [n == page for n in range(4)], (disposal, page)


def test_a_photograph_with_a_preview_behind_it_is_one_picture() -> None:
    data = saved(shades(2), "MPO")
    assert image_facts(data).pages == 1


def test_more_pages_than_the_limit_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pages, "MAX_PAGES", 4)
    for kind, options in KINDS.items():
        assert image_facts(saved(shades(4), kind, **options)).pages == 4
        with pytest.raises(UnreadableImage, match="more than 4 pages"):
            decode(saved(shades(5), kind, **options))


def test_a_claim_of_many_frames_is_refused_before_they_are_looked_for() -> None:
    data = bytearray(saved(shades(2), "PNG"))
    place = data.index(b"acTL") + 4
    data[place : place + 4] = struct.pack(">I", 2_000_000_000)
    body = bytes(data[place - 4 : place + 8])
    data[place + 8 : place + 12] = struct.pack(">I", zlib.crc32(body))
    with pytest.raises(UnreadableImage, match="more than 5,000 pages"):
        decode(bytes(data))


def test_a_tiff_whose_pages_lead_back_to_the_first_ends() -> None:
    data = bytearray(saved(shades(3), "TIFF"))
    first = struct.unpack("<I", data[4:8])[0]
    second_link = first + 2 + 12 * struct.unpack("<H", data[first : first + 2])[0]
    second = struct.unpack("<I", data[second_link : second_link + 4])[0]
    link = second + 2 + 12 * struct.unpack("<H", data[second : second + 2])[0]
    data[link : link + 4] = struct.pack("<I", first)
    assert image_facts(bytes(data)).pages == 2
    assert decode(bytes(data), page=1)[0].shape == (30, 40, 3)


def test_a_damaged_page_leaves_the_others() -> None:
    data = saved(shades(3), "TIFF", compression="tiff_deflate")
    tags = Pillow.open(io.BytesIO(data))
    tags.seek(1)
    offset = tags.tag_v2[273][0]  # type: ignore[attr-defined]
    broken = data[:offset] + b"\x00" * 12 + data[offset + 12 :]
    assert decode(broken)[1].pages == 3
    assert decode(broken, page=2)[0][0, 0, 0] == 90
    with pytest.raises(UnreadableImage, match="damaged"):
        decode(broken, page=1)


def test_each_page_is_held_against_the_limit_of_pixels(monkeypatch: pytest.MonkeyPatch) -> None:
    pictures = shades(2)
    pictures[1] = pictures[1].resize((400, 300))
    data = saved(pictures, "TIFF")
    monkeypatch.setattr(decoding, "MAX_PIXELS", 5_000)
    assert decode(data)[0].shape == (30, 40, 3)
    with pytest.raises(UnreadableImage, match="400 x 300"):
        decode(data, page=1)
