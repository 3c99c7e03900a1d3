"""The engine in its own process: nothing that happens there reaches this one."""

from __future__ import annotations

import io
import os
import pickle
import signal
import subprocess
import sys
import textwrap
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from tests.workstation.engines.contract import FaceEngineContract, grey
from workstation.engines import isolated
from workstation.engines.isolated import EngineFault, IsolatedEngine
from workstation.errors import CannotProceed, PackUnusable, UnreadableImage
from workstation.isolation import wire
from workstation.ports import Analysis, ImageFacts, Unusable

ROOT = Path(__file__).parents[3]

# The worker, with a decoder that does what the file says.
_TREACHEROUS = textwrap.dedent(
    """
    import faulthandler, os, sys, time
    from workstation.engines import worker
    from workstation.media import decoding
    real = decoding.decode
    def decode(data, longest_side=0, *, page=0):
        if data == b"crash":
            os.kill(os.getpid(), 9)
        if data == b"leave":
            os._exit(0)
        if data == b"hang":
            time.sleep(600)
        if data == b"print":
            print("a library says something", flush=True)
            os.write(1, b"and so does its C part")
        if data == b"bug":
            raise ZeroDivisionError("a mistake")
        if data == b"memory":
            raise MemoryError
        if data == b"environment":
            raise RuntimeError(repr(dict(os.environ)))
        return real(data, longest_side, page=page)
    decoding.decode = worker.decode = decode
    worker.main()
    """
)


@pytest.fixture(scope="module")
def shared(default_pack: Path) -> Iterator[IsolatedEngine]:
    engine = IsolatedEngine(default_pack, "cpu")
    yield engine
    engine.close()


@pytest.fixture
def treacherous(default_pack: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[IsolatedEngine]:
    monkeypatch.setattr(isolated, "_START", _TREACHEROUS)
    engine = IsolatedEngine(default_pack, "cpu")
    yield engine
    engine.close()


class TestIsolatedEngine(FaceEngineContract):
    @pytest.fixture
    def contracted(self, shared: IsolatedEngine) -> IsolatedEngine:
        return shared


def _alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    stat = Path(f"/proc/{pid}/stat")
    return not stat.exists() or stat.read_text(encoding="ascii").rsplit(")", 1)[1][1] != "Z"


def _gone(pid: int, within_s: float = 20.0) -> bool:
    end = time.monotonic() + within_s
    while time.monotonic() < end:
        if not _alive(pid):
            return True
        time.sleep(0.05)
    return False


@pytest.mark.parametrize("data", [b"crash", b"leave"])
def test_a_crash_ends_one_call_only(treacherous: IsolatedEngine, data: bytes) -> None:
    with pytest.raises(UnreadableImage, match="This file made the decoder fail") as caught:
        treacherous.pixels(data)
    assert caught.value.next_step
    assert treacherous.pixels(grey()).shape == (40, 60, 3)


def test_a_hang_ends_with_its_time(default_pack: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(isolated, "_START", _TREACHEROUS)
    engine = IsolatedEngine(default_pack, "cpu", limit_s=4.0)
    began = time.monotonic()
    with pytest.raises(UnreadableImage, match="made the decoder fail"):
        engine.pixels(b"hang")
    assert 3.5 < time.monotonic() - began < 100
    engine.close()


def test_a_crash_in_a_batch_spoils_no_other(treacherous: IsolatedEngine, astronaut: Path) -> None:
    good, bad, empty = treacherous.enrol([astronaut.read_bytes(), b"crash", grey()])
    assert isinstance(good, Analysis)
    assert len(good.faces) == 1
    assert isinstance(bad, Unusable)
    assert "made the decoder fail" in bad.reason
    assert isinstance(empty, Analysis)


def test_what_libraries_print_does_not_get_between_answers(
    default_pack: Path, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    # Here standard error is a file, to which a worker within its limits writes nothing.
    unbound = "from workstation.engines import worker; worker.limit_resources = lambda *_: None\n"
    for start in (unbound + _TREACHEROUS, _TREACHEROUS):
        monkeypatch.setattr(isolated, "_START", start)
        engine = IsolatedEngine(default_pack, "cpu")
        with pytest.raises(UnreadableImage, match="not an image"):
            engine.pixels(b"print")
        assert engine.pixels(grey()).shape == (40, 60, 3)
        engine.close()
        out, err = capfd.readouterr()
        assert out == ""
        assert ("a library says something" in err) == (start != _TREACHEROUS)


def test_a_bug_crosses_whole(treacherous: IsolatedEngine) -> None:
    with pytest.raises(EngineFault, match="ZeroDivisionError: a mistake"):
        treacherous.pixels(b"bug")
    assert treacherous.pixels(grey()).shape == (40, 60, 3)


def test_a_lack_of_memory_is_a_sentence(treacherous: IsolatedEngine) -> None:
    with pytest.raises(UnreadableImage, match="not enough memory"):
        treacherous.pixels(b"memory")


def test_the_environment_is_clean(
    treacherous: IsolatedEngine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM_PLUGIN_PATH", "/somewhere")
    monkeypatch.setenv("LD_LIBRARY_PATH", "/x/cv2/../../lib64:/x/cv2/lib:/usr/local/cuda/lib64")
    with pytest.raises(EngineFault) as caught:
        treacherous.pixels(b"environment")
    text = str(caught.value)
    assert "QT_" not in text
    assert "/usr/local/cuda/lib64" in text
    assert "/x/cv2/lib" not in text
    assert "HOME" in text


def test_errors_keep_their_kind(default_pack: Path, tmp_path: Path) -> None:
    engine = IsolatedEngine(default_pack, "toaster")
    for call in (lambda: engine.provider, lambda: engine.enrol([grey()])):
        with pytest.raises(CannotProceed, match="no device toaster") as caught:
            call()
        assert type(caught.value) is CannotProceed
        assert "Choose one of auto" in caught.value.next_step
    engine.close()
    with pytest.raises(PackUnusable, match="holds no model pack"):
        IsolatedEngine(tmp_path)


def test_pixels_need_no_models_and_their_own_process(
    shared: IsolatedEngine, default_pack: Path
) -> None:
    """The viewer does not wait for an import, nor for the models."""
    assert shared.pixels(grey()).shape == (40, 60, 3)
    (pictures,) = shared._pictures._running
    assert shared.provider
    (engine,) = shared._engine._running
    assert engine.pid != pictures.pid


def test_a_second_picture_does_not_wait_for_the_first(treacherous: IsolatedEngine) -> None:
    ended: list[CannotProceed] = []

    def hang() -> None:
        try:
            treacherous.pixels(b"hang")
        except CannotProceed as error:
            ended.append(error)

    thread = threading.Thread(target=hang)
    thread.start()
    while not treacherous._pictures.busy:
        time.sleep(0.01)
    assert treacherous.pixels(grey()).shape == (40, 60, 3)
    assert thread.is_alive() and not ended
    treacherous.close()
    thread.join(20)
    assert len(ended) == 1
    assert not treacherous._beside._running


@pytest.mark.skipif(sys.platform != "linux", reason="only there pipes can be made wider")
def test_pipes_that_may_not_be_wider_do_as_well(
    treacherous: IsolatedEngine, monkeypatch: pytest.MonkeyPatch
) -> None:
    import fcntl

    asked: list[int] = []

    def refused(_pipe: object, _what: int, size: int) -> int:
        asked.append(size)
        raise PermissionError

    monkeypatch.setattr(fcntl, "fcntl", refused)
    assert treacherous.pixels(grey()).shape == (40, 60, 3)
    assert asked


def test_several_threads_may_call(shared: IsolatedEngine, astronaut: Path) -> None:
    found: list[int] = []
    data = astronaut.read_bytes()
    threads = [
        threading.Thread(target=lambda: found.append(len(shared.analyse(data).faces)))
        for _ in range(4)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == [1, 1, 1, 1]


def test_arrays_come_back_writable(shared: IsolatedEngine) -> None:
    pixels = shared.pixels(grey())
    pixels[0, 0] = 7
    assert pixels[0, 0, 0] == 7


def test_closing_ends_a_call_under_way(treacherous: IsolatedEngine) -> None:
    raised: list[BaseException] = []

    def call() -> None:
        try:
            treacherous.pixels(b"hang")
        except CannotProceed as error:
            raised.append(error)

    thread = threading.Thread(target=call)
    thread.start()
    while not treacherous._pictures._running:
        time.sleep(0.01)
    (process,) = treacherous._pictures._running
    treacherous.close()
    thread.join(20)
    assert not thread.is_alive()
    assert "closed" in str(raised[0])
    assert process.returncode is not None
    with pytest.raises(CannotProceed, match="closed"):
        treacherous.pixels(grey())


@pytest.mark.skipif(os.name != "posix", reason="signals as POSIX has them")
def test_ctrl_c_in_the_terminal_does_not_reach_it(shared: IsolatedEngine) -> None:
    shared.pixels(grey())
    (process,) = shared._pictures._running
    assert os.getsid(process.pid) != os.getsid(0)
    os.kill(process.pid, signal.SIGINT)
    assert shared.pixels(grey()).shape == (40, 60, 3)
    assert shared._pictures._running == [process]


_PARENT = textwrap.dedent(
    """
    import sys, threading, time
    from pathlib import Path
    from workstation.engines import isolated
    isolated._START = sys.argv[2]
    engine = isolated.IsolatedEngine(Path(sys.argv[1]), "cpu")
    threading.Thread(target=engine.pixels, args=(sys.argv[3].encode(),), daemon=True).start()
    while not engine._pictures._running:
        time.sleep(0.01)
    time.sleep(2)
    print(engine._pictures._running[0].pid, flush=True)
    time.sleep(600)
    """
)


@pytest.mark.skipif(os.name != "posix", reason="kill -9")
@pytest.mark.parametrize("busy_with", ["nothing", "hang"])
def test_it_does_not_outlive_the_program(default_pack: Path, busy_with: str) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", _PARENT, str(default_pack), _TREACHEROUS, busy_with],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        cwd=ROOT,
    ) as parent:
        assert parent.stdout is not None
        pid = int(parent.stdout.readline())
        assert _alive(pid)
        parent.kill()
        parent.wait()
    assert _gone(pid)


def test_a_forgotten_engine_leaves_no_process(default_pack: Path) -> None:
    engine = IsolatedEngine(default_pack, "cpu")
    engine.pixels(grey())
    pid = engine._pictures._running[0].pid
    del engine
    assert _gone(pid)


def test_the_program_itself_loads_no_image_library(default_pack: Path, astronaut: Path) -> None:
    code = textwrap.dedent(
        """
        import sys
        from pathlib import Path
        from workstation.engines import find_pack, isolated_engine
        from workstation.engines.packs import installed_packs
        pack = Path(sys.argv[1])
        engine = isolated_engine(find_pack(None, pack.parent), "cpu")
        data = Path(sys.argv[2]).read_bytes()
        assert len(engine.enrol([data])[0].faces) == 1
        assert engine.pixels(data).shape == (512, 512, 3)
        assert engine.pack.name and installed_packs(pack.parent)
        engine.close()
        heavy = {"cv2", "onnxruntime", "onnx", "insightface", "skimage", "PIL", "scipy"}
        assert not heavy & set(sys.modules), heavy & set(sys.modules)
        """
    )
    subprocess.run(
        [sys.executable, "-W", "error", "-c", code, str(default_pack), str(astronaut)],
        check=True,
        cwd=ROOT,
        timeout=110,
    )


def test_answers_may_name_records_only() -> None:
    stream = io.BytesIO()
    array = np.arange(12, dtype=np.float32).reshape(3, 4)
    record = Analysis(ImageFacts(1, 2, "image/png"), (), array)
    wire.send(stream, ("done", [record, array[:, ::2]]))
    stream.seek(0)
    _, (found, strided) = wire.receive(stream)
    assert found.facts == record.facts
    np.testing.assert_array_equal(found.templates, array)
    np.testing.assert_array_equal(strided, array[:, ::2])
    for harm in (os.system, subprocess.Popen, CannotProceed):
        stream = io.BytesIO()
        wire.send(stream, harm)
        stream.seek(0)
        with pytest.raises(pickle.UnpicklingError, match="no record"):
            wire.receive(stream)


@pytest.mark.parametrize("cut", [0, 1, 15, 16, 30, -1])
def test_a_message_cut_short_is_the_end(cut: int) -> None:
    stream = io.BytesIO()
    wire.send(stream, np.zeros(1000, np.uint8))
    with pytest.raises(EOFError):
        wire.receive(io.BytesIO(stream.getvalue()[:cut]))
