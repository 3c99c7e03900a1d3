"""The one image loader: what the detector sees, the viewer shows and the export writes.

Formats are recognised by their first bytes, never by the file's name, and the number of
pixels is read from the header before anything is decoded.
"""

from __future__ import annotations

import io
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from typing import Any

import numpy as np
from PIL import Image as PillowImage
from PIL import ImageOps

from workstation.errors import UnreadableImage
from workstation.media import pages
from workstation.ports import Glimpse, Image, ImageFacts, Picture

MAX_PIXELS = 150_000_000
"""Upright pixels accepted; 3 bytes each, so decoding stays under half a gigabyte."""

MAX_BYTES = 256 * 1024 * 1024
"""Largest image file accepted, in bytes."""

_LARGE_PIXELS = 24_000_000
_one_large = threading.Lock()
"""Threads may decode at the same time, but of large pictures only one: see docs/adr/0015."""

_STRIP_ROWS = 128

_PLAUSIBLE_ASPECT = (1 / 8, 8.0)
_SQUARE_WITHIN = 0.02
"""Resolutions are rounded when they are written; a difference this small says nothing."""

_MEDIA_TYPES = {
    "JPEG": "image/jpeg",
    "MPO": "image/jpeg",
    "PNG": "image/png",
    "BMP": "image/bmp",
    "WEBP": "image/webp",
    "TIFF": "image/tiff",
    "GIF": "image/gif",
    "HEIF": "image/heic",
}

_NEXT_STEP = "Export it again from the recorder as PNG or JPEG and import that file."

# MPO (a JPEG with a second picture inside) is opened by the JPEG reader, not by its own name;
# HEIF by a reader that is registered when it is needed.
_FORMATS = [name for name in _MEDIA_TYPES if name not in ("MPO", "HEIF")]

# Only some readers are registered from the start; a format named in open() must be.
PillowImage.init()


@cache
def _register_heic() -> None:
    """Make HEIC known to Pillow; only once such a file is met, because it loads a library."""
    import pi_heif

    # A phone's picture is one image: previews and depth maps beside it are not decoded.
    pi_heif.register_heif_opener(thumbnails=False, decode_threads=1)


# Our own limit, checked against the header below, replaces Pillow's, which only warns at first.
PillowImage.MAX_IMAGE_PIXELS = None


def image_facts(data: bytes) -> ImageFacts:
    """Upright size, media type and number of pages, without decoding the pixels.

    Raises ``UnreadableImage`` for bytes that are no accepted image or exceed the limits.
    """
    with _opened(data) as image:
        return _facts(image, _count(image, data))


def decode(data: bytes, longest_side: int = 0, *, page: int = 0) -> tuple[Image, ImageFacts]:
    """One page, upright, as ``uint8`` RGB of shape (height, width, 3), and its facts.

    Pages are counted from 0; the frames of an animation are composed as they are shown. The
    EXIF orientation is applied, and pixels that the file says are not square are made so by
    stretching the shorter side. With ``longest_side`` above 0 the picture is shrunk so that no
    side exceeds it (never enlarged); the facts keep the full size in pixels.
    Raises ``UnreadableImage`` for empty, truncated, foreign or oversized files, and for a page
    that is not there.
    """
    with _opened(data) as image:
        try:
            number_of_pages = _count(image, data)
            if not 0 <= page < number_of_pages:
                raise UnreadableImage(
                    f"There is no page {page + 1}: the image has {number_of_pages}.",
                    "Choose one of them.",
                )
            for number in range(1, page + 1) if _is_animation(image) else [page]:
                pages.turn_to(image, number)
                _refuse_many_pixels(*image.size)
            facts = _facts(image, number_of_pages)
            with _room_for(facts):
                return _pixels(image, facts, longest_side), facts
        except UnreadableImage:
            raise
        except MemoryError as error:
            raise UnreadableImage("There is not enough memory for this image.") from error
        # Decoders meet hostile bytes in many ways (OSError, SyntaxError, struct.error,
        # zlib.error, ...): whatever they raise, this file is one that cannot be read.
        except Exception as error:
            raise UnreadableImage(
                "The image is damaged or cut short, so it cannot be shown whole.", _NEXT_STEP
            ) from error


def glimpse(data: bytes, reduction: int) -> Glimpse | None:
    """A JPEG reduced while it is decoded, by 2, 4 or 8, upright; None of any other file.

    Its blocks of 8 x 8 frequencies are turned into fewer pixels each, which needs less time and
    far less memory than the whole. A side that ``reduction`` does not divide is rounded up; where
    such a picture is turned, it lies off by less than one of the reduced pixels. Only for a first
    look: what is found, measured, treated or printed is made from the pixels of ``decode``.
    Raises ``UnreadableImage`` as ``decode`` does.
    """
    with _opened(data) as image:
        if image.format not in ("JPEG", "MPO") or _pixel_aspect(image) != 1:
            return None
        try:
            facts = _facts(image, 1)
            image.draft(
                "RGB", (max(1, image.width // reduction), max(1, image.height // reduction))
            )
            return Glimpse(_pixels(image, facts, 0), facts.width, facts.height)
        except Exception as error:  # decoders meet hostile bytes in many ways, see ``decode``
            raise UnreadableImage(
                "The image is damaged or cut short, so it cannot be shown whole.", _NEXT_STEP
            ) from error


def page_png(data: bytes, page: int) -> bytes:
    """One page as a lossless PNG file: the same bytes each time, on the same installation."""
    image, _ = decode(data, page=page)
    file = io.BytesIO()
    PillowImage.fromarray(image).save(file, "PNG", compress_level=4)
    return file.getvalue()


def _pixels(image: PillowImage.Image, facts: ImageFacts, longest_side: int) -> Image:
    if longest_side > 0:
        image.draft("RGB", (longest_side, longest_side))
    # Before decoding: a TIFF is turned, and its orientation forgotten, while it is decoded.
    stretched = _pixel_aspect(image) != 1
    upright = _eight_bit(image)
    ImageOps.exif_transpose(upright, in_place=True)
    if upright.mode != "RGB":
        upright = upright.convert("RGB")
    if stretched:
        upright = upright.resize((facts.width, facts.height), PillowImage.Resampling.BICUBIC)
    if longest_side > 0:
        upright.thumbnail((longest_side, longest_side), PillowImage.Resampling.LANCZOS)
    return _array_of(upright)


def _array_of(rgb: PillowImage.Image) -> Image:
    """The pixels of a picture in RGB, copied by strips that stay within a processor's cache."""
    width, height = rgb.size
    array = np.empty((height, width, 3), dtype=np.uint8)
    for top in range(0, height, _STRIP_ROWS):
        bottom = min(top + _STRIP_ROWS, height)
        array[top:bottom] = np.asarray(rgb.crop((0, top, width, bottom)))
    return array


@contextmanager
def _room_for(facts: ImageFacts) -> Iterator[None]:
    if facts.width * facts.height < _LARGE_PIXELS:
        yield
    else:
        with _one_large:
            yield


def _count(image: PillowImage.Image, data: bytes) -> int:
    if image.format != "TIFF":
        return pages.count(image, data)
    # Opened once more: counting moves on in the file, and may fail in the middle.
    with _opened(data) as another:
        return pages.count(another, data)


def _is_animation(image: PillowImage.Image) -> bool:
    """Whether frames build on those before them, so that each has to be passed."""
    return image.format in ("GIF", "PNG", "WEBP")


def _opened(data: bytes) -> PillowImage.Image:
    if not data:
        raise UnreadableImage("The file is empty.", "Copy it again from its source.")
    if len(data) > MAX_BYTES:
        raise UnreadableImage(
            f"The file is larger than {MAX_BYTES // 1024**2} MB, the limit for one image.",
            _NEXT_STEP,
        )
    formats = _FORMATS
    if data[4:8] == b"ftyp":
        _register_heic()
        formats = ["HEIF"]
    try:
        image = PillowImage.open(io.BytesIO(data), formats=formats)
    except Exception as error:
        raise UnreadableImage(
            "The file is not an image of a kind that is read here "
            "(JPEG, PNG, TIFF, BMP, WebP, GIF or HEIC).",
            _NEXT_STEP,
        ) from error
    try:
        _refuse_many_pixels(*image.size)
    except UnreadableImage:
        image.close()
        raise
    return image


def _refuse_many_pixels(width: int, height: int) -> None:
    if width * height > MAX_PIXELS or width < 1 or height < 1:
        raise UnreadableImage(
            f"The image claims {width} x {height} pixels; the limit is "
            f"{MAX_PIXELS // 1_000_000} million."
        )


def _facts(image: PillowImage.Image, number_of_pages: int) -> ImageFacts:
    width, height = _shown_size(image)
    _refuse_many_pixels(width, height)
    return ImageFacts(width, height, _MEDIA_TYPES[image.format or ""], number_of_pages)


def _turned_size(image: PillowImage.Image) -> tuple[int, int]:
    """Upright size with the pixels as they are stored. Pillow gives that of a TIFF by itself."""
    width, height = image.size
    return (height, width) if image.format != "TIFF" and _lies(image) else (width, height)


def _lies(image: PillowImage.Image) -> bool:
    """Whether the picture is stored turned by a quarter, after EXIF's tag Orientation."""
    try:
        return image.getexif().get(0x0112) in (5, 6, 7, 8)
    except Exception:  # noqa: BLE001 - a broken EXIF block leaves the pixels readable
        return False


def _shown_size(image: PillowImage.Image) -> tuple[int, int]:
    """Upright size with square pixels."""
    width, height = _turned_size(image)
    aspect = _pixel_aspect(image)
    if _lies(image):
        aspect = 1 / aspect
    return (round(width * aspect), height) if aspect > 1 else (width, round(height / aspect))


def _pixel_aspect(image: PillowImage.Image) -> float:
    """Width of a stored pixel over its height: 1 where the file says nothing plausible.

    From the densities of JFIF (JPEG), pHYs (PNG) and the resolutions of TIFF, all in pixels per
    length, the horizontal one first. EXIF's resolutions of a JPEG are not followed.
    """
    info: dict[Any, Any] = image.info
    match image.format:
        case "JPEG" | "MPO":
            stated = info.get("jfif_density")
        case "PNG":
            stated = info.get("aspect") or info.get("dpi")
        case "TIFF":
            tags: Any = getattr(image, "tag_v2", {})
            stated = (tags.get(282), tags.get(283))
        case _:
            stated = None
    try:
        across, down = (float(each) for each in stated or ())
        aspect = down / across
    except (TypeError, ValueError, ZeroDivisionError):
        return 1.0
    if not _PLAUSIBLE_ASPECT[0] <= aspect <= _PLAUSIBLE_ASPECT[1]:
        return 1.0
    return 1.0 if abs(aspect - 1) <= _SQUARE_WITHIN else aspect


def _eight_bit(image: PillowImage.Image) -> PillowImage.Image:
    """Bring 16-bit greys to 8 bits; Pillow would clip them instead of scaling."""
    if not image.mode.startswith("I"):
        return image
    samples = np.asarray(image)
    if samples.max(initial=0) > 255:
        samples = samples >> 8
    grey = PillowImage.fromarray(np.clip(samples, 0, 255).astype(np.uint8), mode="L")
    orientation = image.getexif().get(0x0112)
    if orientation:
        grey.getexif()[0x0112] = orientation
    return grey


def pixels_of(picture: Picture) -> Image:
    """The upright pixels of a file's bytes, or of a frame that was decoded already."""
    return decode(picture)[0] if isinstance(picture, bytes) else picture
