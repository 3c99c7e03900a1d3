"""Makes small videos whose pictures say which frame they are: a number in black and white bars."""

from __future__ import annotations

import io
import struct
from collections.abc import Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from pathlib import Path
from typing import Any

import av
import numpy as np
from numpy.typing import NDArray

BITS = 10
WIDTH, HEIGHT = 320, 192


def numbered(number: int, size: tuple[int, int] = (WIDTH, HEIGHT)) -> NDArray[np.uint8]:
    """A picture of ten bars, white for 1: ``number``, its highest bit at the left."""
    width, height = size
    picture = np.full((height, width, 3), 128, np.uint8)
    for bit in range(BITS):
        left, right = bit * width // BITS, (bit + 1) * width // BITS
        picture[: height // 2, left:right] = 235 if number >> (BITS - 1 - bit) & 1 else 20
    return picture


def number_in(picture: NDArray[np.uint8]) -> int:
    """The number that a picture shows, whatever coding did to it."""
    height, width = picture.shape[:2]
    row = picture[height // 8 : height // 3]
    bars = [row[:, (2 * bit + 1) * width // (2 * BITS)].mean() > 128 for bit in range(BITS)]
    return sum(bool(bar) << (BITS - 1 - bit) for bit, bar in enumerate(bars))


@dataclass(frozen=True)
class Film:
    """How a video is made. ``stamps`` are presentation times in units of ``time_base``."""

    codec: str = "libx264"
    muxer: str | None = None
    options: dict[str, str] = field(default_factory=dict)
    pixels: str = "yuv420p"
    rate: int = 25
    stamps: Sequence[int] | None = None
    time_base: Fraction = Fraction(1, 1000)
    size: tuple[int, int] = (WIDTH, HEIGHT)
    aspect: Fraction | None = None
    with_sound: bool = False


def write(path: Path, frames: int, film: Film) -> Path:
    """Write a video of ``frames`` numbered pictures."""
    container = av.open(str(path), "w", format=film.muxer)
    stream: Any = container.add_stream(film.codec, rate=film.rate, options=dict(film.options))
    stream.width, stream.height = film.size
    stream.pix_fmt = film.pixels
    if film.aspect is not None:
        stream.sample_aspect_ratio = film.aspect
    base = film.time_base if film.stamps is not None else Fraction(1, film.rate)
    stream.codec_context.time_base = base
    for number in range(frames):
        frame = av.VideoFrame.from_ndarray(numbered(number, film.size), format="rgb24")
        frame.pts = film.stamps[number] if film.stamps is not None else number
        frame.time_base = base
        container.mux(stream.encode(frame))
    container.mux(stream.encode(None))
    container.close()
    return path


def turn_recording(path: Path, degrees: int) -> None:
    """Write a display matrix into the track header of an MP4, as a phone held upright does."""
    a, b, c, d = {0: (1, 0, 0, 1), 90: (0, 1, -1, 0), 180: (-1, 0, 0, -1), 270: (0, -1, 1, 0)}[
        degrees
    ]
    one = 1 << 16
    matrix = struct.pack(">9i", a * one, b * one, 0, c * one, d * one, 0, 0, 0, 1 << 30)
    data = bytearray(path.read_bytes())
    header = data.index(b"tkhd") + 4
    # ISO/IEC 14496-12, 8.3.2: version 0 has 40 bytes before the matrix, version 1 has 52.
    start = header + (52 if data[header] == 1 else 40)
    data[start : start + 36] = matrix
    path.write_bytes(data)


def dhav(frames: int) -> bytes:
    """A Dahua recording: H.264 pictures, each in a ``DHAV`` block with its time."""
    raw = io.BytesIO()
    container = av.open(raw, "w", format="h264")
    stream: Any = container.add_stream("libx264", rate=25, options={"bf": "0", "g": "12"})
    stream.width, stream.height, stream.pix_fmt = WIDTH, HEIGHT, "yuv420p"
    blocks: list[bytes] = []
    packets: list[Any] = []
    for number in range(frames):
        frame = av.VideoFrame.from_ndarray(numbered(number), format="rgb24")
        packets += stream.encode(frame)
    packets += stream.encode(None)
    extra = bytes(stream.codec_context.extradata or b"")
    for number, packet in enumerate(packets):
        data = bytes(packet)
        if packet.is_keyframe and extra and not data.startswith(extra[:8]):
            data = extra + data
        extension = bytes([0x81, 0, 0x08, 25, 0x82, 0, 0, 0])
        extension += struct.pack("<HH", WIDTH, HEIGHT)
        length = 24 + len(extension) + len(data) + 8
        stamp = (number * 40) & 0xFFFF
        head = b"DHAV" + bytes([0xFD if packet.is_keyframe else 0xFC, 0, 0, 0])
        # The date packs year-2000, month, day, hour, minute and second into 32 bits.
        date = 26 << 26 | 1 << 22 | 2 << 17 | 3 << 12 | 4 << 6 | (5 + number // 25)
        head += struct.pack("<IIIH", number, length, date, stamp) + bytes([len(extension), 0])
        blocks.append(head + extension + data + b"dhav" + struct.pack("<I", length))
    return b"".join(blocks)


def heic(picture: NDArray[np.uint8], quarter_turns: int = 0) -> bytes:
    """A HEIC file with one picture: an H.265 key frame in the boxes of ISO/IEC 23008-12.

    ``quarter_turns`` are anticlockwise, as its ``irot`` box counts them.
    """
    film = io.BytesIO()
    container = av.open(film, "w", format="matroska")
    stream: Any = container.add_stream(
        "libx265", rate=1, options={"x265-params": "log-level=none", "crf": "5"}
    )
    stream.height, stream.width = picture.shape[:2]
    stream.pix_fmt = "yuv420p"
    frame = av.VideoFrame.from_ndarray(picture, format="rgb24")
    frame.pts, frame.time_base = 0, Fraction(1, 1)
    container.mux(stream.encode(frame))
    container.mux(stream.encode(None))
    container.close()
    film.seek(0)
    with av.open(film) as read:
        configuration = bytes(read.streams.video[0].codec_context.extradata or b"")
        data = next(bytes(packet) for packet in read.demux(video=0) if packet.size)

    def box(kind: bytes, content: bytes) -> bytes:
        return struct.pack(">I", 8 + len(content)) + kind + content

    def full(kind: bytes, content: bytes) -> bytes:
        return box(kind, bytes(4) + content)

    height, width = picture.shape[:2]
    properties = box(b"hvcC", configuration) + full(b"ispe", struct.pack(">II", width, height))
    properties += box(b"irot", bytes([quarter_turns]))
    association = full(b"ipma", struct.pack(">IHB", 1, 1, 3) + bytes([0x81, 0x02, 0x83]))
    head = box(b"ftyp", b"heic" + bytes(4) + b"mif1heic")

    def meta(offset: int) -> bytes:
        entry = box(b"infe", b"\x02\0\0\0" + struct.pack(">HH", 1, 0) + b"hvc1\0")
        place = struct.pack(">BBH", 0x44, 0, 1) + struct.pack(">HHHII", 1, 0, 1, offset, len(data))
        return full(
            b"meta",
            full(b"hdlr", bytes(4) + b"pict" + bytes(13))
            + full(b"pitm", struct.pack(">H", 1))
            + full(b"iloc", place)
            + full(b"iinf", struct.pack(">H", 1) + entry)
            + box(b"iprp", box(b"ipco", properties) + association),
        )

    offset = len(head) + len(meta(0)) + 8
    return head + meta(offset) + box(b"mdat", data)
