"""Which kinds of file are taken as evidence: recognised by their first bytes, from a whitelist.

The name of a file says nothing. What is not on the list is refused with a sentence; texts that
name other files (playlists, scripts, stream descriptions) above all, because what they show is
not covered by the hash of the evidence.
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import BinaryIO

from workstation.errors import UnreadableImage
from workstation.model import EvidenceKind

HEAD_BYTES = 64 * 1024
"""How much of a file's beginning is looked at."""


@dataclass(frozen=True)
class Format:
    """A kind of file. ``demuxer`` is FFmpeg's name of the one reader for it; empty for images."""

    kind: EvidenceKind
    name: str
    media_type: str
    demuxer: str = ""


def _image(name: str, media_type: str) -> Format:
    return Format(EvidenceKind.IMAGE, name, media_type)


def _video(name: str, media_type: str, demuxer: str) -> Format:
    return Format(EvidenceKind.VIDEO, name, media_type, demuxer)


JPEG = _image("JPEG", "image/jpeg")
PNG = _image("PNG", "image/png")
TIFF = _image("TIFF", "image/tiff")
BMP = _image("BMP", "image/bmp")
WEBP = _image("WebP", "image/webp")
GIF = _image("GIF", "image/gif")
HEIC = _image("HEIC", "image/heic")
MP4 = _video("MP4", "video/mp4", "mov")
MOV = _video("QuickTime", "video/quicktime", "mov")
MATROSKA = _video("Matroska", "video/matroska", "matroska")
WEBM = _video("WebM", "video/webm", "matroska")
AVI = _video("AVI", "video/vnd.avi", "avi")
MPEG_TS = _video("MPEG transport stream", "video/mp2t", "mpegts")
MPEG_PS = _video("MPEG program stream", "video/mpeg", "mpeg")
ASF = _video("Windows Media", "video/x-ms-asf", "asf")
FLV = _video("Flash Video", "video/x-flv", "flv")
DHAV = _video("Dahua recording", "video/x-dhav", "dhav")
RAW_H264 = _video("raw H.264", "video/h264", "h264")
RAW_H265 = _video("raw H.265", "video/h265", "hevc")
MOTION_JPEG = _video("Motion JPEG", "video/x-motion-jpeg", "mjpeg")

DEMUXERS = frozenset(
    {"mov", "matroska", "avi", "mpegts", "mpeg", "asf", "flv", "dhav", "h264", "hevc", "mjpeg"}
)

READABLE = (
    "images: JPEG, PNG, TIFF, BMP, WebP, GIF, HEIC; videos: MP4, MOV, MKV, WebM, AVI, MPEG-TS and "
    "-PS, WMV, FLV, raw H.264 and H.265, MJPEG, Dahua .dav"
)
_EXPORT = "Export the recording from the recorder or its player as MP4 or AVI and import that file."

_HEIC_BRANDS = {b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1"}
_MOV_ATOMS = {b"ftyp", b"moov", b"mdat", b"wide", b"free", b"skip", b"pnot"}

# The beginnings of texts that make a player open something else.
_REFERENCES = re.compile(
    rb"\s*(?:ffconcat\b|#EXTM3U|#EXT-X|\[playlist\]|\[reference\]|\[internetshortcut\]|"
    rb"v=0\s*[\r\n]+o=|rtsptext|<\?xml|<asx\b|<mpd\b|<smil\b|<\?wpl\b|<playlist\b|"
    rb"file\s+['\"\w./\\]|(?:https?|rtsp|rtp|mms|ftp|file|concat|subfile):)",
    re.IGNORECASE,
)


def recognise(file: BinaryIO) -> Format:
    """The kind of an open file, by its content; the position is left anywhere.

    Raises ``UnreadableImage`` with a next step for an empty file, a playlist or the like, and
    for every kind that is not on the list.
    """
    file.seek(0)
    head = file.read(HEAD_BYTES)
    if not head:
        raise UnreadableImage("The file is empty.", "Copy it again from its source.")
    text = head.removeprefix(b"\xef\xbb\xbf")
    if text[:2] in (b"\xff\xfe", b"\xfe\xff") and b"\x00" in text[:8]:
        text = text[2:].replace(b"\x00", b"")
    if _REFERENCES.match(text):
        raise UnreadableImage(
            "The file is a text that names other files or addresses (a playlist, a script or a "
            "stream description); it holds no pictures of its own.",
            "Import the recordings themselves.",
        )
    for recognises in (_still, _container, _stream):
        found = recognises(head, file)
        if found is not None:
            return found
    if head[4:8] == b"ftyp":
        raise UnreadableImage(
            "The file is an image or sound of a kind that is not read here.",
            "Export it as JPEG, PNG or MP4 and import that file.",
        )
    raise UnreadableImage(
        f"The file is not of a kind that is read here ({READABLE}). It may be a recorder's own "
        "format, encrypted, or damaged at its beginning.",
        _EXPORT,
    )


def _still(head: bytes, file: BinaryIO) -> Format | None:
    if head.startswith(b"\xff\xd8\xff"):
        return MOTION_JPEG if _several_jpegs(file) else JPEG
    if head.startswith(b"\x89PNG\r\n"):
        return PNG
    if head[:4] in (b"II*\x00", b"MM\x00*", b"II+\x00", b"MM\x00+"):
        return TIFF
    if head.startswith(b"BM") and head[14:18] in _BMP_HEADERS:
        return BMP
    if head[:4] == b"RIFF" and head[8:12] == b"WEBP":
        return WEBP
    if head[:6] in (b"GIF87a", b"GIF89a"):
        return GIF
    if head[4:8] == b"ftyp" and head[8:12] in _HEIC_BRANDS:
        return HEIC
    return None


# The size of the header that follows says which of the known versions a bitmap is.
_BMP_HEADERS = {size.to_bytes(4, "little") for size in (12, 16, 40, 52, 56, 64, 108, 124)}


def _container(head: bytes, _file: BinaryIO) -> Format | None:
    if head[4:8] == b"ftyp":
        brand = head[8:12]
        if brand == b"qt  ":
            return MOV
        return None if brand in (b"avif", b"avis", b"M4A ", b"crx ", b"jxl ") else MP4
    if head[4:8] in _MOV_ATOMS and int.from_bytes(head[:4], "big") not in range(2, 8):
        return MOV
    if head.startswith(b"\x1a\x45\xdf\xa3"):
        return WEBM if b"webm" in head[:64] else MATROSKA
    if head[:4] == b"RIFF" and head[8:12] in (b"AVI ", b"AVIX"):
        return AVI
    if head.startswith(bytes.fromhex("3026b2758e66cf11a6d900aa0062ce6c")):
        return ASF
    if head.startswith(b"FLV\x01"):
        return FLV
    if head.startswith((b"DHAV", b"DAHUA")):
        return DHAV
    if head.startswith(b"\x00\x00\x01\xba"):
        return MPEG_PS
    return MPEG_TS if _is_transport_stream(head) else None


def _is_transport_stream(head: bytes) -> bool:
    """A sync byte at every packet; recordings may begin in the middle of one."""
    for size in (188, 192, 204):
        for start in range(size):
            syncs = head[start::size][:8]
            if len(syncs) >= min(8, max(2, len(head) // size)) and set(syncs) == {0x47}:
                return True
    return False


def _stream(head: bytes, _file: BinaryIO) -> Format | None:
    """Raw H.264 and H.265: told apart by the parameter sets that must come first."""
    if not re.match(rb"\x00{2,8}\x01", head):
        return None
    units = [match.end() for match in re.finditer(rb"\x00\x00\x01", head)]
    starts = [head[unit : unit + 2] for unit in units if unit + 2 <= len(head)]
    if any(first & 0x80 for first, _ in starts):
        return None
    first_types: list[tuple[Callable[[int], int], set[int], Format]] = [
        # Both parameter sets of H.265 (7.3.1.2) and of H.264 (7.3.1) in their specifications.
        (lambda byte: byte >> 1 & 0x3F, {32, 33, 34}, RAW_H265),
        (lambda byte: byte & 0x1F, {7, 8}, RAW_H264),
    ]
    for type_of, needed, found in first_types:
        if needed <= {type_of(first) for first, _ in starts}:
            return found
    return None


def _several_jpegs(file: BinaryIO) -> bool:
    """Whether three or more JPEG pictures follow one another, as in a Motion JPEG stream.

    Two are a photograph with a preview or a depth map behind it (MPO); a thumbnail inside a
    picture's own header does not count, because segments are stepped over.
    """
    size = file.seek(0, os.SEEK_END)
    position = 0
    for _ in range(2):
        end = _end_of_jpeg(file, position, size)
        if end is None:
            return False
        file.seek(end)
        if file.read(3) != b"\xff\xd8\xff":
            return False
        position = end
    return True


def _end_of_jpeg(file: BinaryIO, start: int, size: int) -> int | None:
    """Where the picture at ``start`` ends; None where its structure cannot be followed."""
    position = start + 2
    while position + 4 <= size:
        file.seek(position)
        marker = file.read(4)
        if marker[0] != 0xFF:
            return None
        if marker[1] == 0xD9:
            return position + 2
        if marker[1] == 0xFF:
            position += 1
            continue
        length = int.from_bytes(marker[2:4], "big")
        if length < 2:
            return None
        if marker[1] == 0xDA:
            found = _after_scan(file, position + 2 + length, size)
            if found is None:
                return None
            position = found
            continue
        position += 2 + length
    return None


def _after_scan(file: BinaryIO, start: int, size: int) -> int | None:
    """The next marker after compressed data; stuffed zeros and restart marks belong to it."""
    position, most = start, min(size, start + 64 * 1024 * 1024)
    while position < most:
        file.seek(position)
        block = file.read(256 * 1024)
        found = re.search(rb"\xff[^\x00\xd0-\xd7\xff]", block)
        if found:
            return position + found.start()
        position += max(1, len(block) - 1)
    return None
