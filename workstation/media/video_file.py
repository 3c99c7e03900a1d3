"""One video file, frame by frame, with exact numbers and times. Only the video worker imports this.

FFmpeg is told which one format to read and is given an open file, never a name: whatever a file
refers to, no other file and no address can be opened.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager
from fractions import Fraction
from typing import Any, BinaryIO

import av
import av.error
import numpy as np

from workstation.errors import UnreadableVideo, WorkstationError
from workstation.media.formats import DEMUXERS
from workstation.media.frame_index import MAX_FRAMES, FrameIndex, Packet
from workstation.media.upright import (
    MAX_PIXELS,
    clockwise_degrees,
    display_turn,
    plausible,
    shown_size,
    upright,
)
from workstation.media.video import At, FramePlace
from workstation.model import VideoFacts
from workstation.ports import Image

_NAMES = {"mov": "mov,mp4,m4a,3gp,3g2,mj2", "matroska": "matroska,webm"}
"""What FFmpeg calls readers that serve several formats."""

CODECS = frozenset(
    name
    for names in (
        "h264 hevc av1 libdav1d vp8 vp9 mpeg1video mpeg2video mpeg4 msmpeg4 msmpeg4v1 msmpeg4v2",
        "mjpeg wmv1 wmv2 wmv3 vc1 flv vp6 vp6f h263 h263p h263i prores dvvideo rawvideo ffv1",
        "huffyuv ffvhuff utvideo theora svq1 svq3 cinepak",
    )
    for name in names.split()
)
"""Decoders for what recorders, phones and players write; exotic ones are seldom looked after."""
_WITHOUT_TIMES = frozenset({"h264", "hevc", "mjpeg"})
"""Raw streams: their times are made up from a rate, 25 a second where they state none."""
_STAMPS_DEPEND_ON_START = frozenset({"dhav"})
"""Readers that count on from the second where they begin: after a seek their stamps differ."""
_BUFFER_BYTES = 256 * 1024
_NEXT_STEP = "Export it again from the recorder as MP4 (H.264) and import that file."


def tools() -> dict[str, str]:
    """The versions of the libraries."""
    return {"PyAV": av.__version__, "FFmpeg": av.ffmpeg_version_info}


class VideoFile:
    """An open video. Not safe for several threads.

    Every method raises ``UnreadableVideo`` where the file does not allow it.
    """

    def __init__(self, file: BinaryIO, demuxer: str) -> None:
        """Read through the file's packets and decode its first picture."""
        if demuxer not in DEMUXERS:
            raise UnreadableVideo("The video is not of a kind that is read here.", _NEXT_STEP)
        self._file = file
        self._demuxer = demuxer
        self._waiting: deque[av.VideoFrame] = deque()
        self._last: tuple[int, Image] | None = None
        self._shown: int | None = None
        self._given = 0
        self._found_key = False
        self._least = 0
        with _translated():
            self._open()
            packets = self._read_packets()
            self._index = self._indexed(packets)
            self._rewind()
            first = self._next_frame()
            if first is None:
                raise UnreadableVideo("No picture of the video can be decoded.", _NEXT_STEP)
            if self._index.by_time:
                # A recording cut out of a stream begins with pictures that lack their key frame.
                shown = [p for p in packets if first.pts is None or (p.pts or 0) >= first.pts]
                self._index = self._indexed(shown)
            self._turn = display_turn(first)
            self._size = upright(first, self._aspect).shape[1::-1]
            self._rewind()

    def close(self) -> None:
        """Give back what FFmpeg holds; the file itself stays open."""
        self._container.close()

    def facts(self) -> VideoFacts:
        """What is known of the whole file."""
        index, aspect = self._index, self._aspect
        return VideoFacts(
            width=self._size[0],
            height=self._size[1],
            frames=index.count,
            duration_s=round(index.duration_s, 6),
            variable_frame_rate=index.variable,
            codec=self._stream.codec_context.codec.canonical_name,
            container=self._demuxer,
            rotation=clockwise_degrees(self._turn),
            pixel_aspect=(aspect.numerator, aspect.denominator),
            exact_times=index.exact and self._demuxer not in _WITHOUT_TIMES,
        )

    def frame(self, at: At) -> tuple[FramePlace, Image]:
        """The frame of a number, or the one shown at a time, upright RGB ``uint8``."""
        index = self._index
        if at.number is not None:
            number = index.checked(at.number)
        else:
            number = index.number_at(at.seconds if at.seconds is not None else 0.0)
        with _translated():
            if self._last is None or self._last[0] != number:
                frame = self._by_time(number) if index.by_time else self._counted(number)
                self._last = (number, upright(frame, self._aspect))
        pts = int(index.pts[number]) if index.by_time else None
        base = index.time_base
        place = FramePlace(
            number, round(float(index.times[number]), 6), pts, (base.numerator, base.denominator)
        )
        return place, self._last[1]

    @property
    def count(self) -> int:
        """How many frames the file lists."""
        return self._index.count

    @property
    def size(self) -> tuple[int, int]:
        """Width and height of the upright picture with square pixels."""
        return self._size

    @property
    def aspect(self) -> Fraction:
        """Width of the coded pixels over their height."""
        return self._aspect

    def time_of(self, number: int) -> float:
        """When a frame is shown, in seconds after the first."""
        return round(float(self._index.times[number]), 6)

    def stand_before(self, number: int) -> None:
        """Stand so that ``next_shown`` goes on with this frame."""
        index = self._index
        with _translated():
            if index.by_time and number < index.count:
                start = index.start_for(number)
                self._seek(start, int(index.decoding[start]))
            else:
                self._rewind()
        self._least = number

    def next_shown(self, end: int) -> tuple[int, av.VideoFrame] | None:
        """The next frame that can be decoded, with its number; None at the end.

        A frame of number ``end`` or beyond is left for the next call.
        """
        with _translated():
            while True:
                try:
                    frame = self._next_frame()
                except av.error.FFmpegError:
                    return None  # cut short: what came before was sound
                if frame is None:
                    return None
                number = self._number_of(frame)
                if number is None or number < self._least:
                    continue
                if number >= end:
                    self._waiting.appendleft(frame)
                    self._given -= 1
                    return None
                self._least = number + 1
                return number, frame

    def _number_of(self, frame: av.VideoFrame) -> int | None:
        """The frame's number; None for a picture that the index does not know."""
        if not self._index.by_time:
            return self._given - 1 if self._given <= self._index.count else None
        if frame.pts is None:
            return None
        place = int(np.searchsorted(self._index.pts, frame.pts))
        known = place < self._index.count and int(self._index.pts[place]) == frame.pts
        return place if known else None

    def _open(self) -> None:
        self._file.seek(0)
        self._container = av.open(
            self._file,
            "r",
            format=self._demuxer,
            metadata_errors="replace",
            buffer_size=_BUFFER_BYTES,
            options={
                # There is no protocol of this name, so nothing further can be opened.
                "protocol_whitelist": "none",
                "format_whitelist": _NAMES.get(self._demuxer, self._demuxer),
                "codec_whitelist": ",".join(sorted(CODECS)),
            },
        )
        attached = av.stream.Disposition.attached_pic
        streams = [one for one in self._container.streams.video if not one.disposition & attached]
        if not streams:
            raise UnreadableVideo(
                "The file holds no video pictures.",
                "Check on the recorder whether the export was complete.",
            )
        self._stream = streams[0]
        context: Any = self._stream.codec_context
        if context is None or context.codec.name not in CODECS:
            name = "an unknown code" if context is None else context.codec.canonical_name
            raise UnreadableVideo(f"The video is coded as {name}, not read here.", _NEXT_STEP)
        self._aspect = plausible(self._stream.sample_aspect_ratio)
        if context.width and context.height:
            shown_size(context.width, context.height, self._aspect)
        # A later picture may claim another size than the header.
        context.options = {"max_pixels": str(MAX_PIXELS)}
        # Threads make the repair of damaged pictures depend on chance.
        context.thread_count = 1
        self._packets: Iterator[Any] = self._container.demux(self._stream)

    def _read_packets(self) -> list[Packet]:
        found: list[Packet] = []
        with _as_far_as_readable(found):
            for packet in self._packets:
                if packet.size == 0 or packet.is_discard:  # the end; or cut away by an edit list
                    continue
                found.append(
                    Packet(packet.pts, packet.dts, packet.duration or 0, packet.is_keyframe)
                )
                if len(found) > MAX_FRAMES:
                    raise UnreadableVideo(
                        f"The video has more than {MAX_FRAMES:,} pictures.", "Cut it into parts."
                    )
        return found

    def _indexed(self, packets: list[Packet]) -> FrameIndex:
        stream = self._stream
        return FrameIndex(
            packets,
            stream.time_base or Fraction(1, 1000),
            stream.average_rate or stream.guessed_rate,
            # AVI keeps no presentation times; what is given for reordered pictures is a guess.
            stamps_are_guesses=self._demuxer == "avi",
        )

    def _by_time(self, number: int) -> av.VideoFrame:
        """Decode from the key frame before, or on from where the decoder stands."""
        target = int(self._index.pts[number])
        start = self._index.start_for(number)
        key = int(self._index.decoding[start])
        if not (self._shown is not None and key <= self._shown < target):
            self._seek(start, key)
        frame = self._decode_to(target, skipping=True)
        if frame is None and start > 0:
            # The key frame did not do: a stream may lean on pictures further back.
            self._rewind()
            frame = self._decode_to(target, skipping=False)
        if frame is None:
            self._rewind()
            raise UnreadableVideo(
                f"Frame {number} is damaged and cannot be decoded.", "Choose another moment."
            )
        return frame

    def _counted(self, number: int) -> av.VideoFrame:
        """The frame of a number where there are no usable time stamps: count from the start."""
        if self._given > number:
            self._rewind()
        while (frame := self._next_frame()) is not None:
            if self._given == number + 1:
                return frame
        self._rewind()
        raise UnreadableVideo(
            f"Frame {number} is damaged and cannot be decoded.", "Choose another moment."
        )

    def _decode_to(self, target: int, *, skipping: bool) -> av.VideoFrame | None:
        """Decode on until the frame with this time stamp; None where it does not come."""
        while (frame := self._next_frame(target if skipping else None)) is not None:
            if frame.pts is not None and frame.pts >= target:
                return frame if frame.pts == target else None
        return None

    def _next_frame(self, target: int | None = None) -> av.VideoFrame | None:
        """The next frame in the order of showing; None at the end.

        Before ``target``, pictures that no other one needs are not decoded.
        """
        context: Any = self._stream.codec_context
        while not self._waiting:
            packet = next(self._packets, None)
            if packet is None:
                return None
            early = target is not None and packet.pts is not None and packet.pts < target
            context.skip_frame = "NONREF" if early else "DEFAULT"
            try:
                self._waiting.extend(packet.decode())
            except av.error.EOFError:
                return None
            except av.error.FFmpegError:
                continue  # one damaged packet; what follows may be sound
        frame = self._waiting.popleft()
        self._shown = frame.pts
        self._given += 1
        return frame

    def _seek(self, start: int, key: int) -> None:
        """Stand before the packet of a key frame, given by position and time stamp."""
        if start == 0:
            self._rewind()
            return
        self._found_key = False
        if self._demuxer not in _STAMPS_DEPEND_ON_START:
            self._container.seek(key, stream=self._stream, backward=True)
            self._stand(self._from_key(key))
        if not self._found_key:
            # This container cannot be sought in exactly: read on from its beginning.
            self._rewind()
            self._stand(self._from_key(key))

    def _from_key(self, key: int) -> Iterator[Any]:
        """The packets from the key frame on; ``_found_key`` is False where it has passed."""
        packets = self._container.demux(self._stream)
        self._found_key = False
        for packet in packets:
            if packet.size and packet.is_keyframe and packet.pts == key:
                self._found_key = True
                return _joined(packet, packets)
            if packet.size and packet.is_keyframe and (packet.pts or 0) > key:
                break
        return iter(())

    def _stand(self, packets: Iterator[Any]) -> None:
        self._packets = packets
        self._waiting.clear()
        self._shown = None
        self._given = 0

    def _rewind(self) -> None:
        self._container.close()
        self._open()
        self._stand(self._packets)


def _joined(first: Any, rest: Iterator[Any]) -> Iterator[Any]:
    yield first
    yield from rest


@contextmanager
def _as_far_as_readable(found: list[Packet]) -> Iterator[None]:
    """A recording that is cut short ends where it can no longer be read."""
    try:
        yield
    except av.error.FFmpegError:
        if not found:
            raise


@contextmanager
def _translated() -> Iterator[None]:
    """Whatever a decoder makes of hostile bytes is a file that cannot be read."""
    try:
        yield
    except (WorkstationError, MemoryError):
        raise
    except Exception as error:
        raise UnreadableVideo(
            "The video is damaged or cut short, so it cannot be read.", _NEXT_STEP
        ) from error
