"""How a worker process and the program talk: pickles over pipes, arrays beside them.

A picture of 12 million pixels is 36 MB; pickle protocol 5 hands such arrays over without
copying them into the pickle. A worker opens files from outside, so nothing that
it answers may name code to run: only this program's records and arrays are rebuilt.
"""

from __future__ import annotations

import io
import pickle
import struct
from typing import IO, Any

_HEADER = struct.Struct("<QQ")
_LENGTH = struct.Struct("<Q")

_RECORDS = {
    "workstation.model.faces": {"DetectedFace", "Measure", "PackIdentity"},
    "workstation.model.evidence": {"VideoFacts"},
    "workstation.media.frame_times": {"FrameTimes"},
    "workstation.media.video": {"FramePlace", "FramePixels", "FramePng", "Glance", "ReelBatch"},
    "workstation.ports": {"Analysis", "EditedImage", "Glimpse", "ImageFacts", "Unusable"},
    "numpy": {"dtype", "ndarray"},
    "numpy._core.numeric": {"_frombuffer"},
    "numpy._core.multiarray": {"_reconstruct"},
}


def send(stream: IO[bytes], message: Any) -> None:
    """Write one message and flush. Raises ``OSError`` where nobody reads any more."""
    buffers: list[pickle.PickleBuffer] = []
    body = pickle.dumps(message, protocol=5, buffer_callback=buffers.append)
    views = [buffer.raw() for buffer in buffers]
    stream.write(_HEADER.pack(len(body), len(views)))
    stream.write(body)
    for view in views:
        stream.write(_LENGTH.pack(view.nbytes))
        stream.write(view)
    stream.flush()


def receive(stream: IO[bytes]) -> Any:
    """The next message from a worker process.

    Raises ``EOFError`` at the end of the stream, also within a message, and
    ``pickle.UnpicklingError`` for a message that names anything but a known record.
    """
    body, buffers = _parts(stream)
    return _RecordUnpickler(io.BytesIO(body), buffers=buffers).load()


def receive_trusted(stream: IO[bytes]) -> Any:
    """The next message from the program itself, which may hold any value."""
    body, buffers = _parts(stream)
    return pickle.loads(body, buffers=buffers)


def _parts(stream: IO[bytes]) -> tuple[bytearray, list[Any]]:
    length, count = _HEADER.unpack(_exactly(stream, _HEADER.size))
    body = _exactly(stream, length)
    buffers: list[Any] = []
    for _ in range(count):
        (size,) = _LENGTH.unpack(_exactly(stream, _LENGTH.size))
        buffers.append(_room(size))
        _fill(stream, memoryview(buffers[-1]))
    return body, buffers


def _room(size: int) -> Any:
    """``size`` bytes for an array: not cleared before, and writable as the array on it then is."""
    import numpy as np  # only where an array arrives

    return np.empty(size, np.uint8)


def _exactly(stream: IO[bytes], size: int) -> bytearray:
    data = bytearray(size)
    _fill(stream, memoryview(data))
    return data


def _fill(stream: IO[bytes], view: memoryview) -> None:
    size, done = view.nbytes, 0
    while done < size:
        read = stream.readinto(view[done:])  # type: ignore[attr-defined]
        if not read:
            raise EOFError
        done += read


class _RecordUnpickler(pickle.Unpickler):
    def find_class(self, module: str, name: str) -> Any:
        if name not in _RECORDS.get(module, ()):
            raise pickle.UnpicklingError(f"{module}.{name} is no record of this program")
        return super().find_class(module, name)
