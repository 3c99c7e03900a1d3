"""Files that mean harm, and a video worker that crashes, hangs or takes too much."""

from __future__ import annotations

import io
import os
import subprocess
import sys
import textwrap
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.workstation.media import fuzz
from tests.workstation.media.films import Film, number_in, write
from workstation.errors import Corrupt, UnreadableImage, UnreadableVideo
from workstation.media import video as video_module
from workstation.media.formats import DEMUXERS, RAW_H264, RAW_H265, recognise
from workstation.media.store import EvidenceStore
from workstation.media.video import At, VideoReader
from workstation.progress import Progress

ROOT = Path(__file__).parents[3]

PLAYLISTS = {
    "a script that joins files": b"ffconcat version 1.0\nfile other.mp4\n",
    "the same without its first line": b"file 'other.mp4'\nfile 'more.mp4'\n",
    "HLS": b"#EXTM3U\n#EXT-X-TARGETDURATION:10\n#EXTINF:9,\nother.ts\n",
    "HLS after a byte order mark": b"\xef\xbb\xbf#EXTM3U\nother.ts\n",
    "HLS in UTF-16": "\ufeff#EXTM3U\nother.ts\n".encode("utf-16-le"),
    "a stream description": b"v=0\r\no=- 0 0 IN IP4 127.0.0.1\r\nm=video 5004 RTP/AVP 96\r\n",
    "DASH": b'<?xml version="1.0"?><MPD><BaseURL>other.mp4</BaseURL></MPD>',
    "ASX": b"<asx version='3'><entry><ref href='other.wmv'/></entry></asx>",
    "PLS": b"[playlist]\nFile1=other.mp4\n",
    "an address": b"rtsp://camera/stream\n",
}


@pytest.mark.parametrize("name", PLAYLISTS)
def test_what_names_other_files_is_refused(name: str) -> None:
    with pytest.raises(UnreadableImage, match="names other files"):
        recognise(io.BytesIO(PLAYLISTS[name]))


def test_other_kinds_say_what_to_do() -> None:
    for data in (b"hello", b"\x00" * 500, b"PK\x03\x04" + b"\x00" * 100, os.urandom(3000)):
        with pytest.raises(UnreadableImage, match="recorder's own format") as caught:
            recognise(io.BytesIO(data))
        assert "Export" in caught.value.next_step
    with pytest.raises(UnreadableImage, match="empty"):
        recognise(io.BytesIO(b""))


def test_raw_streams_are_told_apart(tmp_path: Path) -> None:
    quiet = {"x265-params": "log-level=none"}
    for film, wanted in (
        (Film(muxer="h264"), RAW_H264),
        (Film("libx265", muxer="hevc", options=quiet), RAW_H265),
    ):
        with write(tmp_path / "raw", 3, film).open("rb") as file:
            assert recognise(file) == wanted


@pytest.fixture
def store(tmp_path: Path) -> EvidenceStore:
    return EvidenceStore(tmp_path / "store")


@pytest.fixture
def film(tmp_path: Path) -> Path:
    return write(tmp_path / "film.mp4", 12, Film(options={"g": "4"}))


def kept(store: EvidenceStore, path: Path) -> str:
    with store.receive(path, Progress()) as received:
        return store.keep(received).sha256


@pytest.fixture
def reader(tmp_path: Path) -> Iterator[VideoReader]:
    made = VideoReader(tmp_path / "store", limit_s=20)
    yield made
    made.close()


def test_no_reader_but_those_on_the_list_can_be_asked_for(
    store: EvidenceStore, reader: VideoReader, tmp_path: Path, film: Path
) -> None:
    script = tmp_path / "script.mp4"
    script.write_bytes(f"ffconcat version 1.0\nfile '{film}'\n".encode())
    name = kept(store, script)
    for demuxer in ("concat", "hls", "sdp", "image2", "lavfi", "", *sorted(DEMUXERS)):
        with pytest.raises(UnreadableVideo):
            reader.facts(name, demuxer, 100)


def test_the_worker_opens_nothing_outside_of_its_store(
    store: EvidenceStore, reader: VideoReader, film: Path
) -> None:
    kept(store, film)
    for name in (f"../{film.name}", str(film), f".incoming-/../../{film.name}"):
        with pytest.raises(Corrupt, match="missing"):
            reader.facts(name, "mov", 100)


def test_a_kept_file_that_was_changed_is_not_shown(
    store: EvidenceStore, reader: VideoReader, film: Path, tmp_path: Path
) -> None:
    name = kept(store, film)
    assert number_in(reader.pixels(name, "mov", 100, At(number=7)).image) == 7
    place = tmp_path / "store" / name[:2] / name
    place.chmod(0o644)
    data = bytearray(place.read_bytes())
    data[-5] ^= 1
    time.sleep(0.02)  # the file system's clock must have moved on
    place.write_bytes(data)
    with pytest.raises(Corrupt, match="no longer has the content"):
        reader.pixels(name, "mov", 100, At(number=7))


_HARMFUL = """
import os, sys, time
from workstation.media import video_worker

class Harmful(video_worker.Verbs):
    def facts(self, name, demuxer, size):
        harm = {harm!r}
        if os.path.exists({flag!r}):
            return super().facts(name, demuxer, size)
        open_flag = {flag!r}
        if harm == "crash":
            os.abort()
        if harm == "leave":
            os._exit(0)
        if harm == "hang":
            time.sleep(60)
        if harm == "memory":
            return bytearray(16 * 1024**3)
        if harm == "write":
            with open(open_flag, "wb") as file:
                file.write(b"x" * 100)
            return None

video_worker.Verbs = Harmful
video_worker.main()
"""


@pytest.mark.skipif(sys.platform == "win32", reason="resource limits are POSIX's")
@pytest.mark.parametrize("harm", ["crash", "leave", "hang", "memory", "write"])
def test_a_worker_that_goes_wrong_is_one_failed_file(
    store: EvidenceStore,
    tmp_path: Path,
    film: Path,
    harm: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    name = kept(store, film)
    flag = tmp_path / "sound"
    code = _HARMFUL.format(harm=harm, flag=str(flag))
    monkeypatch.setattr(video_module, "_START", code)
    reader = VideoReader(tmp_path / "store", limit_s=5 if harm == "hang" else 30)
    try:
        started = time.monotonic()
        # A worker that may write nothing answers with a fault, which is a bug there.
        expected: type[Exception] = UnreadableVideo if harm != "write" else RuntimeError
        with pytest.raises(expected):
            reader.facts(name, "mov", 100)
        assert time.monotonic() - started < 50
        if harm == "write":
            assert flag.stat().st_size == 0
        flag.touch()
        assert reader.facts(name, "mov", 100).frames == 12
    finally:
        reader.close()


def test_the_program_itself_never_loads_the_video_libraries() -> None:
    code = textwrap.dedent(
        """
        import sys
        from workstation import app, casework
        from workstation.cli import main
        import workstation.media.video
        assert not {"av", "workstation.media.video_file"} & set(sys.modules)
        """
    )
    subprocess.run([sys.executable, "-c", code], check=True, cwd=ROOT, timeout=60)


def test_mutated_files_harm_nothing_but_workers() -> None:
    found = fuzz.run(300, seed=3)
    assert found.unexpected == []
    assert sum(found.ends.values()) == 300
    assert found.ends["video read"] > 10 and found.ends["video refused"] > 10
    assert found.ends["image read"] > 3 and found.ends["image refused"] > 3
