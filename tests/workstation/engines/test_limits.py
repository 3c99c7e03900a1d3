"""What decoding an image may take: past a limit it is one failed item, and the next one works."""

from __future__ import annotations

import io
import json
import os
import signal
import sys
import textwrap
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image as Pillow

from tests import people
from tests.workstation.engines.contract import grey
from workstation import casework
from workstation.cli import main
from workstation.engines import isolated
from workstation.engines.isolated import EngineFault, IsolatedEngine
from workstation.errors import UnreadableImage
from workstation.ports import Analysis, Unusable

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="resource limits are POSIX's")

# The worker with little room, and a decoder that does what a file's last letters say.
_NARROW = textwrap.dedent(
    """
    import os, sys, time
    from workstation.engines import local, worker
    worker.ROOM_BYTES, worker.ROOM_PER_THREAD_BYTES, worker.PROCESSOR_S = 250 * 1024**2, 0, 2.0
    real = worker.decode
    def decode(data, longest_side=0, *, page=0):
        if data.endswith(b"compute"):
            while True:
                pass
        if data.endswith(b"crash"):
            os.abort()
        if data.endswith(b"hang"):
            time.sleep(600)
        if data.endswith(b"write"):
            with open(data[:-5].decode(), "wb", buffering=0) as file:
                file.write(b"something")
        if data.endswith(b"open"):
            kept = [open(os.devnull) for _ in range(100)]
        return real(data, longest_side, page=page)
    worker.decode = local.decode = decode
    worker.main()
    """
)


@pytest.fixture
def narrow(default_pack: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[IsolatedEngine]:
    monkeypatch.setattr(isolated, "_START", _NARROW)
    engine = IsolatedEngine(default_pack, "cpu", limit_s=60)
    yield engine
    engine.close()


@pytest.fixture(scope="module")
def bomb() -> bytes:
    """64 million pixels in 300 KB: within the limit, and more than the room in these tests."""
    file = io.BytesIO()
    Pillow.new("L", (8_000, 8_000)).save(file, "PNG", compress_level=1)
    return file.getvalue()


def test_too_much_memory_is_a_sentence(narrow: IsolatedEngine, bomb: bytes) -> None:
    with pytest.raises(UnreadableImage, match=r"not enough memory|decoder fail"):
        narrow.pixels(bomb)
    assert narrow.pixels(grey()).shape == (40, 60, 3)


def test_too_much_memory_beside_the_models(
    narrow: IsolatedEngine, bomb: bytes, astronaut: Path
) -> None:
    with pytest.raises(UnreadableImage, match=r"not enough memory|decoder fail"):
        narrow.analyse(bomb)
    good, bad = narrow.enrol([astronaut.read_bytes(), bomb])
    assert isinstance(good, Analysis) and len(good.faces) == 1
    assert isinstance(bad, Unusable)
    assert "not enough memory" in bad.reason or "decoder fail" in bad.reason


def test_too_much_computing_ends_the_call(narrow: IsolatedEngine) -> None:
    began = time.monotonic()
    with pytest.raises(UnreadableImage, match="decoder fail"):
        narrow.pixels(b"compute")
    assert time.monotonic() - began < 100
    assert narrow.pixels(grey()).shape == (40, 60, 3)


def test_no_byte_is_written_to_any_file(narrow: IsolatedEngine, tmp_path: Path) -> None:
    target = tmp_path / "written"
    with pytest.raises(EngineFault, match="File too large"):
        narrow.pixels(str(target).encode() + b"write")
    assert target.stat().st_size == 0
    with pytest.raises(EngineFault, match="Too many open files"):
        narrow.pixels(b"open")


def test_a_process_that_is_killed_in_the_middle(narrow: IsolatedEngine) -> None:
    raised: list[BaseException] = []

    def call() -> None:
        try:
            narrow.pixels(b"hang")
        except UnreadableImage as error:
            raised.append(error)

    narrow.pixels(grey())
    (process,) = narrow._pictures._running
    thread = threading.Thread(target=call)
    thread.start()
    os.kill(process.pid, signal.SIGKILL)
    thread.join(30)
    # Killed before or in the middle of the call: then it was given a fresh process, and hangs.
    if thread.is_alive():
        narrow._pictures._running[0].kill()
        thread.join(30)
    assert len(raised) == 1
    assert narrow.pixels(grey()).shape == (40, 60, 3)


def test_a_hostile_picture_is_one_failed_file_of_an_import(
    default_pack: Path,
    tmp_path: Path,
    bomb: bytes,
    astronaut: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(isolated, "_START", _NARROW)
    (tmp_path / "shop").mkdir()
    (tmp_path / "shop" / "a bomb.png").write_bytes(bomb)
    # A sound file that, by what is behind its end, makes this decoder fail.
    (tmp_path / "shop" / "b crash.png").write_bytes(grey() + b"crash")
    (tmp_path / "shop" / "c sound.png").write_bytes(astronaut.read_bytes())
    people.create_workspace(tmp_path / "w", "A").close()
    with people.open_workspace(tmp_path / "w", "A", isolated=True, device="cpu") as workspace:
        case = casework.open_case(workspace, "7")
        report = casework.take_in_all(workspace, case.number, [tmp_path / "shop"])
        (taken,) = report.taken
        assert taken.path.name == "c sound.png"
        assert [one.path.name for one in report.failed] == ["a bomb.png", "b crash.png"]
        assert all(one.reason.endswith(".") for one in report.failed)
        assert len(casework.find_faces(workspace, taken.intake.item.id)) == 1
    kept = [path for path in (tmp_path / "w" / "evidence").rglob("*") if path.is_file()]
    assert len(kept) == 1


def test_the_shell_says_a_sentence(
    default_pack: Path,
    tmp_path: Path,
    bomb: bytes,
    astronaut: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(isolated, "_START", _NARROW)
    place = tmp_path / "bomb.png"
    place.write_bytes(bomb)
    for verb in ("faces", "quality"):
        assert main([verb, str(place), "--json", "--device", "cpu"]) == 2
        out, err = capsys.readouterr()
        assert out == ""
        assert "not enough memory" in err or "decoder fail" in err
        assert "Traceback" not in err
    assert main(["faces", str(astronaut), "--json"]) == 0
    facts = json.loads(capsys.readouterr().out)
    assert len(facts["faces"]) == 1 and facts["pages"] == 1
