"""How many pictures an image file holds: pages of a TIFF, frames of an animation.

They are counted without decoding them, and never further than the limit.
"""

from __future__ import annotations

from PIL import Image as PillowImage

from workstation.errors import UnreadableImage

MAX_PAGES = 5_000
"""Pages accepted; to show a late frame of an animation all before it are decoded."""


def count(image: PillowImage.Image, data: bytes) -> int:
    """The pages of an image that was just opened; moves a TIFF away from its first page.

    A JPEG counts as one, whatever previews and depth maps lie behind it. Raises
    ``UnreadableImage`` past ``MAX_PAGES``.
    """
    match image.format:
        case "TIFF":
            pages = _directories(image)
        case "GIF":
            pages = _gif_frames(data)
        case "PNG" | "WEBP" | "HEIF":
            pages = max(1, int(getattr(image, "n_frames", 1)))
        case _:
            pages = 1
    if pages > MAX_PAGES:
        raise UnreadableImage(
            f"The image claims more than {MAX_PAGES:,} pages or frames, the limit for one file.",
            "Divide it into several files, or export it as a video, and import those.",
        )
    return pages


def turn_to(image: PillowImage.Image, page: int) -> None:
    """Go to a page, from 0, of an image that was just opened; each step may decode one.

    The picture that a file names as its main one is page 0; the others keep their order.
    """
    if page == 0:
        return
    main = image.tell()
    if image.format in ("TIFF", "HEIF"):
        image.seek(page if page > main else page - 1)
    else:
        image.seek(page)


def _directories(image: PillowImage.Image) -> int:
    """Pages of a TIFF; a chain that is broken or closes on itself ends there."""
    pages = 1
    try:
        while pages <= MAX_PAGES:
            image.seek(pages)
            pages += 1
    except Exception:  # noqa: BLE001 - what is damaged further on leaves the pages before it
        pass
    return pages


def _gif_frames(data: bytes) -> int:
    """Image descriptors of a GIF (GIF89a, section 20), by stepping over all blocks."""
    position = 13 + _colours(data[10])
    frames = 0
    while position + 10 < len(data) and frames <= MAX_PAGES:
        if data[position] == 0x2C:
            frames += 1
            position = _after_blocks(data, position + 11 + _colours(data[position + 9]))
        elif data[position] == 0x21:
            position = _after_blocks(data, position + 2)
        else:
            break
    return max(1, frames)


def _colours(packed: int) -> int:
    """Bytes of the colour table that a packed field announces."""
    return 3 * 2 ** ((packed & 7) + 1) if packed & 0x80 else 0


def _after_blocks(data: bytes, position: int) -> int:
    while position < len(data) and data[position]:
        position += 1 + data[position]
    return position + 1
