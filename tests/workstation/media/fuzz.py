"""Mutated files against the workers: ``python -m tests.workstation.media.fuzz --files 20000``.

Takes sound images and videos of every kind, with one page and with several, changes bytes, cuts,
repeats, swaps and mixes them, and hands each to the process that would read it, within its
limits: of an image the first and the last page, of a video a frame. Each must end as read or as
refused with a sentence; a worker may die, this process may not, and nothing may be an unexpected
error.
"""

from __future__ import annotations

import argparse
import io
import random
import tempfile
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from time import monotonic

from PIL import Image as PillowImage

from tests.workstation.media.films import Film, dhav, heic, numbered, write
from workstation.errors import UnreadableImage, WorkstationError
from workstation.isolation.process import Ended, WorkerProcess
from workstation.media.formats import Format, recognise
from workstation.media.video import At, VideoReader
from workstation.model import EvidenceKind

_IMAGES = "from workstation.engines.worker import main; main()"
_SMALL = (96, 64)


@dataclass
class Findings:
    """How many files ended how; ``unexpected`` holds what must not be."""

    ends: Counter[str] = field(default_factory=Counter)
    unexpected: list[str] = field(default_factory=list)


def seeds(folder: Path) -> list[bytes]:
    """Sound small files of every kind that is read."""
    made = []
    for kind in ("JPEG", "PNG", "TIFF", "BMP", "WEBP", "GIF"):
        file = io.BytesIO()
        PillowImage.fromarray(numbered(5, _SMALL)).save(file, kind)
        made.append(file.getvalue())
    for kind in ("TIFF", "GIF", "PNG", "WEBP"):
        pages = [PillowImage.fromarray(numbered(number, _SMALL)) for number in range(4)]
        file = io.BytesIO()
        pages[0].save(file, kind, save_all=True, append_images=pages[1:])
        made.append(file.getvalue())
    options = {"g": "4", "bf": "1"}
    quiet = {"x265-params": "log-level=none:keyint=4"}
    for name, film in {
        "a.mp4": Film(size=_SMALL, options=options),
        "b.mov": Film("libx265", size=_SMALL, options=quiet),
        "c.mkv": Film(size=_SMALL, options=options),
        "d.webm": Film("libvpx-vp9", size=_SMALL),
        "e.avi": Film("mpeg4", size=_SMALL, options=options),
        "f.ts": Film(size=_SMALL, options=options),
        "g.mpg": Film("mpeg2video", muxer="vob", size=_SMALL, options=options),
        "h.wmv": Film("wmv2", muxer="asf", size=_SMALL),
        "i.flv": Film("flv", size=_SMALL),
        "j.h264": Film(muxer="h264", size=_SMALL, options=options),
        "k.h265": Film("libx265", muxer="hevc", size=_SMALL, options=quiet),
        "l.mjpeg": Film("mjpeg", muxer="mjpeg", pixels="yuvj420p", size=_SMALL),
    }.items():
        made.append(write(folder / name, 8, film).read_bytes())
    return [*made, dhav(8), heic(numbered(5, _SMALL))]


def mutated(chance: random.Random, sound: Sequence[bytes]) -> bytes:
    """One sound file with one to four kinds of damage."""
    data = bytearray(chance.choice(sound))
    for _ in range(chance.randint(1, 4)):
        size = len(data)
        if size < 32:
            break
        # Headers decide most: half of all damage is done near the beginning.
        reach = min(size, 512) if chance.random() < 0.5 else size
        place = chance.randrange(reach)
        length = min(chance.choice((1, 2, 4, 16, 256)), size - place)
        match chance.randrange(7):
            case 0:
                data[place] ^= 1 << chance.randrange(8)
            case 1:
                data[place : place + length] = chance.randbytes(length)
            case 2:
                data[place : place + length] = bytes([chance.choice((0, 0x7F, 0xFF))]) * length
            case 3:
                del data[chance.randrange(16, size) :]
            case 4:
                del data[place : place + length]
            case 5:
                data[place:place] = data[place : place + length] * chance.randint(1, 8)
            case _:
                other = chance.choice(sound)
                start = chance.randrange(len(other))
                data[place:] = other[start:]
    return bytes(data)


def run(files: int, seed: int, limit_s: float = 10.0) -> Findings:
    """Read ``files`` mutated files; each call may take ``limit_s`` seconds."""
    chance, found = random.Random(seed), Findings()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        sound = seeds(folder)
        videos = VideoReader(folder, limit_s=limit_s)
        images = WorkerProcess("The picture reader", _IMAGES, str(folder), "cpu")
        try:
            for number in range(files):
                data = mutated(chance, sound)
                try:
                    end = _read(data, folder, f".incoming-{number}", videos, images, limit_s)
                except Exception as error:  # noqa: BLE001 - this is what is looked for
                    end = "unexpected"
                    found.unexpected.append(f"file {number} of seed {seed}: {error!r}")
                found.ends[end] += 1
        finally:
            videos.close()
            images.close()
    return found


def _read(
    data: bytes,
    folder: Path,
    name: str,
    videos: VideoReader,
    images: WorkerProcess,
    limit_s: float,
) -> str:
    try:
        kind: Format = recognise(io.BytesIO(data))
    except UnreadableImage:
        return "not recognised"
    if kind.kind is EvidenceKind.IMAGE:
        try:
            facts = images.call("facts", limit_s, data)
            if facts.pages > 1:
                images.call("pixels", limit_s, data, 0, facts.pages - 1)
        except WorkstationError:
            return "image refused"
        except Ended:
            return "image worker ended"
        return "image read"
    place = folder / name
    place.write_bytes(data)
    try:
        facts = videos.facts(name, kind.demuxer, len(data))
        videos.pixels(name, kind.demuxer, len(data), At(number=facts.frames // 2))
    except WorkstationError as error:
        return "video worker ended" if "made the decoder fail" in str(error) else "video refused"
    finally:
        place.unlink()
    return "video read"


def main() -> None:
    """Run from a shell; the status is 1 where anything unexpected happened."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--files", type=int, default=20_000)
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    started = monotonic()
    found = run(arguments.files, arguments.seed)
    for end, count in found.ends.most_common():
        print(f"{count:>7}  {end}")
    print(f"{monotonic() - started:.0f} s")
    for line in found.unexpected[:20]:
        print(line)
    raise SystemExit(1 if found.unexpected else 0)


if __name__ == "__main__":
    main()
