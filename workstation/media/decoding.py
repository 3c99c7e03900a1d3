"""The one image loader: what the detector sees, the viewer shows and the export writes.

Formats are recognised by their first bytes, never by the file's name, and the number of
pixels is read from the header before anything is decoded.
"""

from __future__ import annotations

import io
from functools import cache

import numpy as np
from PIL import Image as PillowImage
from PIL import ImageOps

from workstation.errors import UnreadableImage
from workstation.ports import Image, ImageFacts, Picture

MAX_PIXELS = 150_000_000
"""Upright pixels accepted; 3 bytes each, so decoding stays under half a gigabyte."""

MAX_BYTES = 256 * 1024 * 1024
"""Largest image file accepted, in bytes."""

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
    """Upright size and media type from the header alone, without decoding the pixels.

    Raises ``UnreadableImage`` for bytes that are no accepted image or exceed the limits.
    """
    with _opened(data) as image:
        return _facts(image)


def decode(data: bytes, longest_side: int = 0) -> tuple[Image, ImageFacts]:
    """The upright picture as ``uint8`` RGB of shape (height, width, 3), and its facts.

    The EXIF orientation is applied. With ``longest_side`` above 0 the picture is shrunk so
    that no side exceeds it (never enlarged); the facts keep the full size in pixels.
    Raises ``UnreadableImage`` for empty, truncated, foreign or oversized files.
    """
    with _opened(data) as image:
        facts = _facts(image)
        try:
            if longest_side > 0:
                image.draft("RGB", (longest_side, longest_side))
            upright = ImageOps.exif_transpose(_eight_bit(image)).convert("RGB")
            if longest_side > 0:
                upright.thumbnail((longest_side, longest_side), PillowImage.Resampling.LANCZOS)
            return np.asarray(upright, dtype=np.uint8).copy(), facts
        except MemoryError as error:
            raise UnreadableImage("There is not enough memory for this image.") from error
        # Decoders meet hostile bytes in many ways (OSError, SyntaxError, struct.error,
        # zlib.error, ...): whatever they raise, this file is one that cannot be read.
        except Exception as error:
            raise UnreadableImage(
                "The image is damaged or cut short, so it cannot be shown whole.", _NEXT_STEP
            ) from error


def _opened(data: bytes) -> PillowImage.Image:
    if not data:
        raise UnreadableImage("The file is empty.", "Copy it again from its source.")
    if len(data) > MAX_BYTES:
        raise UnreadableImage(
            f"The file is larger than {MAX_BYTES // 1024**2} MB, the limit for one image."
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
    width, height = image.size
    if width * height > MAX_PIXELS or width < 1 or height < 1:
        image.close()
        raise UnreadableImage(
            f"The image claims {width} x {height} pixels; the limit is "
            f"{MAX_PIXELS // 1_000_000} million."
        )
    return image


def _facts(image: PillowImage.Image) -> ImageFacts:
    width, height = image.size
    try:
        turned = image.getexif().get(0x0112) in (5, 6, 7, 8)
    except Exception:  # noqa: BLE001 - a broken EXIF block leaves the pixels readable
        turned = False
    if turned:
        width, height = height, width
    return ImageFacts(width, height, _MEDIA_TYPES[image.format or ""])


def _eight_bit(image: PillowImage.Image) -> PillowImage.Image:
    """Bring 16-bit greys to 8 bits; Pillow would clip them instead of scaling."""
    if not image.mode.startswith("I"):
        return image
    samples = np.asarray(image).astype(np.int64)
    shifted = np.clip(samples >> 8 if samples.max(initial=0) > 255 else samples, 0, 255)
    return PillowImage.fromarray(shifted.astype(np.uint8), mode="L")


def pixels_of(picture: Picture) -> Image:
    """The upright pixels of a file's bytes, or of a frame that was decoded already."""
    return decode(picture)[0] if isinstance(picture, bytes) else picture
