"""A decoded frame as it is to be seen: right colours, square pixels, the right way up.

Only the video worker imports this.
"""

from __future__ import annotations

import struct
from fractions import Fraction
from typing import Any

import av
import numpy as np
from av.video.reformatter import ColorRange, Colorspace, Interpolation, VideoReformatter

from workstation.errors import UnreadableVideo
from workstation.ports import Image

MAX_PIXELS = 8192 * 8192
"""Pixels of one frame, as coded and as shown."""

_SHARPEST = (
    Interpolation.BICUBIC
    | Interpolation.FULL_CHR_H_INT
    | Interpolation.FULL_CHR_H_INP
    | Interpolation.ACCURATE_RND
    | Interpolation.BITEXACT
)

_ROUGH = Interpolation.FAST_BILINEAR

# ITU-T H.273, table 4 (matrix coefficients), to what the converter calls them.
_MATRICES = {
    1: Colorspace.ITU709,
    4: Colorspace.FCC,
    5: Colorspace.ITU601,
    6: Colorspace.ITU601,
    7: Colorspace.SMPTE240M,
    9: Colorspace.BT2020,
    10: Colorspace.BT2020,
}
_HD_HEIGHT, _HD_WIDTH = 720, 1280
"""Without a statement of its own, a picture of this size or larger is taken to be BT.709."""

_SQUARE = Fraction(1)
_ASPECTS = (Fraction(1, 8), Fraction(8))
"""Statements beyond are mistakes of the recorder and are not followed."""

_PLANES = {"yuv420p": (1, 2, 2), "yuvj420p": (1, 2, 2)}
"""Layouts of which a part can be cut out; how many pixels a value of each plane spans."""
_AROUND = 8

Turn = tuple[int, int, int, int]
"""The display matrix without its scale: ``(a, b, c, d)`` of x' = ax + cy, y' = bx + dy."""
AS_IT_IS: Turn = (1, 0, 0, 1)


def upright(frame: av.VideoFrame, pixel_aspect: Fraction) -> Image:
    """The frame as ``uint8`` RGB of shape (height, width, 3), full range.

    The colour matrix and range are those that the frame states; where it states none, BT.709
    for high definition and BT.601 below, limited range. Pixels are made square by stretching
    the shorter side, so that no line of the recording is lost.
    """
    width, height = shown_size(frame.width, frame.height, pixel_aspect)
    converted = _rgb(frame, (width, height), _SHARPEST, _colours(frame))
    return np.ascontiguousarray(turn(converted, display_turn(frame)))


def upright_part(
    frame: av.VideoFrame,
    pixel_aspect: Fraction,
    box: tuple[int, int, int, int],
    shrunk: float,
    *,
    rough: bool = False,
) -> Image:
    """A part of the upright frame, 1 / ``shrunk`` of its size in each direction.

    ``box`` is ``(x, y, width, height)`` in pixels of the upright frame, within it. Only that
    part is converted where the frame allows it, which saves most of the time; a value may then
    be off by 2 of 255 from what ``upright`` gives; by more in a ``rough`` one, which is quicker.
    """
    x, y, width, height = box
    planes = _PLANES.get(frame.format.name)
    if planes is None or plausible(pixel_aspect) != _SQUARE or display_turn(frame) != AS_IT_IS:
        whole = upright(frame, pixel_aspect)[y : y + height, x : x + width]
        if shrunk == 1.0:
            return np.ascontiguousarray(whole)
        piece, colours, inner = (
            av.VideoFrame.from_ndarray(np.ascontiguousarray(whole), format="rgb24"),
            {},
            (0, 0),
        )
    else:
        # Colour is kept for squares of two pixels, and their neighbours tell how it runs.
        left, top = max(0, x - _AROUND) & ~1, max(0, y - _AROUND) & ~1
        right = min(frame.width, x + width + _AROUND)
        bottom = min(frame.height, y + height + _AROUND)
        piece = _cut(frame, planes, left, top, right, bottom)
        colours, inner = _colours(frame), (x - left, y - top)
    if shrunk == 1.0:
        pixels = _rgb(piece, (piece.width, piece.height), _ROUGH if rough else _SHARPEST, colours)
        x, y = inner
        return np.ascontiguousarray(pixels[y : y + height, x : x + width])
    size = (max(1, round(piece.width / shrunk)), max(1, round(piece.height / shrunk)))
    pixels = _rgb(piece, size, Interpolation.AREA, colours)
    x, y = round(inner[0] / shrunk), round(inner[1] / shrunk)
    width, height = max(1, round(width / shrunk)), max(1, round(height / shrunk))
    return np.ascontiguousarray(pixels[y : y + height, x : x + width])


def _cut(
    frame: av.VideoFrame, planes: tuple[int, ...], left: int, top: int, right: int, bottom: int
) -> av.VideoFrame:
    piece = av.VideoFrame(right - left, bottom - top, frame.format.name)
    for source, target, step in zip(frame.planes, piece.planes, planes, strict=True):
        rows = np.frombuffer(memoryview(source), np.uint8).reshape(source.height, source.line_size)
        into = np.frombuffer(memoryview(target), np.uint8).reshape(target.height, target.line_size)
        x, y = left // step, top // step
        into[:, : target.width] = rows[y : y + target.height, x : x + target.width]
    return piece


def _colours(frame: av.VideoFrame) -> dict[str, object]:
    """The matrix and range that the frame states, or that are taken to hold."""
    if frame.format.is_rgb:
        return {}
    hd = frame.height >= _HD_HEIGHT or frame.width >= _HD_WIDTH
    unstated = Colorspace.ITU709 if hd else Colorspace.ITU601
    full = frame.color_range == ColorRange.JPEG or frame.format.name.startswith("yuvj")
    return {
        "src_colorspace": _MATRICES.get(frame.colorspace, unstated),
        "src_color_range": ColorRange.JPEG if full else ColorRange.MPEG,
    }


def _rgb(
    frame: av.VideoFrame,
    size: tuple[int, int],
    interpolation: Interpolation,
    colours: dict[str, object],
) -> Image:
    # A frame's own reformat() would keep the converter's memory for as long as the frame lives.
    converted = VideoReformatter().reformat(
        frame,
        width=size[0],
        height=size[1],
        format="rgb24",
        dst_color_range=ColorRange.JPEG,
        interpolation=interpolation,
        threads=1,
        **colours,  # type: ignore[arg-type]
    )
    return np.asarray(converted.to_ndarray(), np.uint8)


def shown_size(width: int, height: int, pixel_aspect: Fraction) -> tuple[int, int]:
    """Size with square pixels, before turning. Raises ``UnreadableVideo`` past the limit."""
    aspect = plausible(pixel_aspect)
    wider = aspect > 1
    shown = (round(width * aspect), height) if wider else (width, round(height / aspect))
    if min(width, height) < 1 or max(width * height, shown[0] * shown[1]) > MAX_PIXELS:
        raise UnreadableVideo(
            f"The video claims pictures of {width} x {height} pixels; the limit is "
            f"{MAX_PIXELS // 1_000_000} million."
        )
    return shown


def plausible(pixel_aspect: Fraction | None) -> Fraction:
    """The pixel aspect ratio to follow: square where none, or none that can be, is stated."""
    if pixel_aspect is None or not _ASPECTS[0] <= pixel_aspect <= _ASPECTS[1]:
        return _SQUARE
    return pixel_aspect


def display_turn(frame: av.VideoFrame) -> Turn:
    """How the recorder says the frame is to be turned or mirrored, in quarter turns.

    From the display matrix of ISO/IEC 14496-12, 8.3.2: nine 32-bit numbers, 16.16 fixed point.
    """
    side_data: Any = frame.side_data  # its published type names motion vectors only
    try:
        matrix = side_data["DISPLAYMATRIX"]
    except KeyError:
        return AS_IT_IS
    a, b, _, c, d = struct.unpack("=5i", bytes(matrix)[:20])
    if abs(a) + abs(d) >= abs(b) + abs(c):
        return (-1 if a < 0 else 1, 0, 0, -1 if d < 0 else 1)
    return (0, -1 if b < 0 else 1, -1 if c < 0 else 1, 0)


def turn(image: Image, how: Turn) -> Image:
    """The image turned; exact, pixel by pixel."""
    a, b, c, d = how
    if b:
        image, a, d = image.swapaxes(0, 1), c, b
    if a < 0:
        image = image[:, ::-1]
    return image[::-1] if d < 0 else image


def clockwise_degrees(how: Turn) -> int:
    """The turn as degrees clockwise, leaving out a mirroring."""
    return {(1, 0): 0, (0, 1): 90, (-1, 0): 180, (0, -1): 270}[(how[0], how[1])]
