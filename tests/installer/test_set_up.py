"""The whole set-up with fake programs: order, second starts, interruptions, exchanges."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import pytest

from installer import commands, distributions, stamp
from installer.commands import Request, set_up
from installer.places import Places
from installer.telling import SetupStopped
from tests.installer.conftest import FakePrograms, write_distribution

RUN = Request("run", None, ())
TEST = Request("test", None, ())


def names(places: Places) -> set[str]:
    return set(distributions.installed(places.site_packages))


def test_bare_folder_ends_with_packages_pack_and_stamp(
    places: Places, programs: FakePrograms
) -> None:
    made = set_up(places, programs, RUN)
    assert names(places) == {"pip", "numpy", "opencv-python", "onnxruntime"}
    assert programs.pack.is_file()
    assert stamp.read(places) == made
    assert made.runtime == "run"
    install = programs.asked("run.txt")[0]
    assert "--require-hashes" in install
    assert "--no-deps" in install


def test_a_second_start_runs_no_program(places: Places, programs: FakePrograms) -> None:
    set_up(places, programs, RUN)
    programs.commands.clear()
    set_up(places, programs, RUN)
    assert programs.commands == []


def test_tests_add_their_tools_and_a_later_run_is_content_with_them(
    places: Places, programs: FakePrograms
) -> None:
    set_up(places, programs, RUN)
    set_up(places, programs, TEST)
    assert "pytest" in names(places)
    programs.commands.clear()
    set_up(places, programs, RUN)
    assert programs.commands == []


def test_a_changed_lock_is_installed_and_unchanged_test_tools_are_remembered(
    places: Places, programs: FakePrograms
) -> None:
    set_up(places, programs, TEST)
    with places.lock("run").open("a") as lock:
        lock.write("alembic==1 \\\n    --hash=sha256:06\n")
    made = set_up(places, programs, RUN)
    assert "alembic" in names(places)
    assert set(made.layers) == {"run", "test"}
    assert programs.asked("venv") == programs.asked("venv")[:1], "made anew without need"


@pytest.mark.parametrize("moment", ["venv", "run.txt", "--editable", "models.txt", "-c"])
def test_killed_at_any_moment_the_next_start_completes_it(
    places: Places, programs: FakePrograms, moment: str
) -> None:
    programs.killed_at = moment
    with pytest.raises(KeyboardInterrupt):
        set_up(places, programs, RUN)
    programs.killed_at = None
    set_up(places, programs, RUN)
    assert {"pip", "numpy", "opencv-python", "onnxruntime"} <= names(places)
    assert all(
        distributions.whole(folder)
        for folder in distributions.installed(places.site_packages).values()
    )
    assert programs.pack.is_file()
    programs.commands.clear()
    set_up(places, programs, RUN)
    assert programs.commands == []


def test_a_failed_step_leaves_no_stamp(places: Places, programs: FakePrograms) -> None:
    set_up(places, programs, RUN)
    places.lock("run").write_text("numpy==2 \\\n    --hash=sha256:00\n")
    programs.fails["run.txt"] = ["ERROR: [Errno 28] No space left on device"]
    with pytest.raises(SetupStopped, match=r"^The disk is full\. Free some space"):
        set_up(places, programs, RUN)
    assert stamp.read(places) is None
    kept = (places.state / "last-failure.txt").read_text()
    assert "Errno 28" in kept


def test_gpu_exchanges_the_runtime_is_remembered_and_cpu_exchanges_it_back(
    places: Places, programs: FakePrograms
) -> None:
    set_up(places, programs, RUN)
    set_up(places, programs, Request("run", "gpu", ()))
    assert {"onnxruntime-gpu"} == {name for name in names(places) if "onnx" in name}
    assert "nvidia-cudnn-cu13" in names(places)
    programs.commands.clear()
    set_up(places, programs, RUN)
    assert programs.commands == [], "a plain start keeps the GPU"
    set_up(places, programs, Request("run", "run", ()))
    assert names(places) == {"pip", "numpy", "opencv-python", "onnxruntime"}


def test_an_interrupted_exchange_goes_on_without_saying_gpu_again(
    places: Places, programs: FakePrograms
) -> None:
    set_up(places, programs, RUN)
    programs.killed_at = "--editable"
    with pytest.raises(KeyboardInterrupt):
        set_up(places, programs, Request("run", "gpu", ()))
    programs.killed_at = None
    assert set_up(places, programs, RUN).runtime == "gpu"


def test_packages_that_overwrite_each_other_are_mended(
    places: Places, programs: FakePrograms
) -> None:
    set_up(places, programs, RUN)
    write_distribution(places.site_packages, "opencv-python-headless", "1")
    write_distribution(places.site_packages, "onnxruntime-gpu", "1")
    stamp.remove(places)
    set_up(places, programs, Request("run", "run", ()))
    assert names(places) == {"pip", "numpy", "opencv-python", "onnxruntime"}
    removed = programs.asked("uninstall")[0]
    assert {"opencv-python", "opencv-python-headless"} <= set(removed), "the broken rest stays"


def test_another_python_makes_the_environment_anew(
    places: Places, programs: FakePrograms, monkeypatch: pytest.MonkeyPatch
) -> None:
    set_up(places, programs, RUN)
    (places.venv / "left-over").touch()
    monkeypatch.setattr(stamp, "interpreter", lambda: "3.99 /elsewhere")
    set_up(places, programs, RUN)
    assert not (places.venv / "left-over").exists()


def test_a_moved_project_is_installed_again(
    places: Places, programs: FakePrograms, tmp_path: Path
) -> None:
    set_up(places, programs, RUN)
    places.root.rename(tmp_path / "moved")
    moved = Places(tmp_path / "moved")
    again = FakePrograms(moved)
    set_up(moved, again, RUN)
    assert again.asked("--editable")


def test_a_removed_pack_is_brought_back(places: Places, programs: FakePrograms) -> None:
    set_up(places, programs, RUN)
    programs.pack.unlink()
    programs.commands.clear()
    set_up(places, programs, RUN)
    assert programs.pack.is_file()
    assert not programs.asked("run.txt"), "the environment was complete"


def test_another_data_folder_gets_its_own_pack(
    places: Places, programs: FakePrograms, monkeypatch: pytest.MonkeyPatch
) -> None:
    set_up(places, programs, RUN)
    monkeypatch.setenv("CORROBORATE_DATA", str(places.root / "other"))
    programs.pack = places.root / "other" / "packs" / "yunet-sface" / "manifest.json"
    set_up(places, programs, RUN)
    assert programs.pack.is_file()


def test_a_pack_that_fails_to_install_says_what_the_workstation_said(
    places: Places, programs: FakePrograms
) -> None:
    programs.fails["install-default"] = ["The self-test of the pack failed."]
    with pytest.raises(SetupStopped, match=r"could not be installed\. The self-test"):
        set_up(places, programs, RUN)
    programs.fails.clear()
    programs.commands.clear()
    set_up(places, programs, RUN)
    assert not programs.asked("run.txt"), "the packages were complete"


@pytest.mark.parametrize("module", ["venv", "ensurepip"])
def test_a_python_without_venv_says_how_to_get_it(
    places: Places, programs: FakePrograms, monkeypatch: pytest.MonkeyPatch, module: str
) -> None:
    monkeypatch.setattr(
        "importlib.util.find_spec", lambda name: None if name == module else object()
    )
    with pytest.raises(SetupStopped, match=rf"module {module} is missing.*apt-get install python3"):
        set_up(places, programs, RUN)
    assert not places.venv.exists()


def test_too_little_space_is_said_before_anything_is_made(
    places: Places, programs: FakePrograms, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Usage:
        free = 10**8

    monkeypatch.setattr("shutil.disk_usage", lambda _: Usage)
    with pytest.raises(SetupStopped, match=r"needs about 1\.6 GB .* 0\.1 GB are free"):
        set_up(places, programs, RUN)
    assert not places.venv.exists()


def test_the_gpu_libraries_need_more_space_and_nothing_is_removed_without_it(
    places: Places, programs: FakePrograms, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Usage:
        free = 4 * 10**9

    monkeypatch.setattr("shutil.disk_usage", lambda _: Usage)
    set_up(places, programs, RUN)
    with pytest.raises(SetupStopped, match=r"needs about 6\.0 GB"):
        set_up(places, programs, Request("run", "gpu", ()))
    assert "onnxruntime" in names(places)


def test_what_is_in_place_is_counted_while_pip_is_silent(
    places: Places, capsys: pytest.CaptureFixture[str]
) -> None:
    class SlowPrograms(FakePrograms):
        def lines(
            self,
            command: Sequence[str | Path],
            on_line: Callable[[str], None],
            on_silence: Callable[[], None] = lambda: None,
            environment: Mapping[str, str] | None = None,
        ) -> int:
            status = super().lines(command, on_line, on_silence, environment)
            if any(str(part).endswith("run.txt") for part in command):
                on_silence()
                on_line("Installing collected packages: numpy, opencv-python, not-yet-there")
                on_silence()
            return status

    set_up(places, SlowPrograms(places), RUN)
    shown = capsys.readouterr().out
    assert "still at work" in shown
    assert "2/3 in place" in shown


def test_a_folder_that_cannot_be_written_is_said(
    places: Places, programs: FakePrograms, monkeypatch: pytest.MonkeyPatch
) -> None:
    places.state.touch()  # a file where the folder should go: root may write anywhere
    with pytest.raises(SetupStopped, match="Nothing can be written into"):
        set_up(places, programs, RUN)


def test_a_stamp_of_nonsense_counts_as_none(places: Places, programs: FakePrograms) -> None:
    set_up(places, programs, RUN)
    for nonsense in ("", "{", "[]", '{"python": 3}', '{"layers": []}', "\x00\xff"):
        places.stamp.write_text(nonsense, "utf-8")
        assert stamp.read(places) is None


def test_pip_settings_that_lead_elsewhere_are_left_out_and_mirrors_kept(
    places: Places, programs: FakePrograms, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PIP_TARGET", "/elsewhere")
    monkeypatch.setenv("PIP_INDEX_URL", "mirror")
    monkeypatch.setenv("PYTHONPATH", "/elsewhere")
    set_up(places, programs, RUN)
    at = programs.commands.index(programs.asked("run.txt")[0])
    environment = programs.environments[at]
    assert environment is not None
    assert "PIP_TARGET" not in environment
    assert "PYTHONPATH" not in environment
    assert environment["PIP_INDEX_URL"] == "mirror"


def test_start_turns_a_stop_into_one_sentence(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def stop(*_: object) -> None:
        raise SetupStopped("The disk is full.", "Free some space.")

    monkeypatch.setattr(commands, "set_up", stop)
    assert commands.start(["run"]) == 2
    assert capsys.readouterr().err == "The disk is full. Free some space.\n"


@pytest.mark.parametrize(
    ("error", "status", "said"),
    [
        (KeyboardInterrupt(), 130, "Interrupted. Nothing is lost"),
        (OSError(28, "No space left on device", "/x/.venv"), 2, "/x/.venv: No space left"),
    ],
)
def test_start_never_shows_a_traceback(
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    error: BaseException,
    status: int,
    said: str,
) -> None:
    def stop(*_: object) -> None:
        raise error

    monkeypatch.setattr(commands, "set_up", stop)
    assert commands.start(["test"]) == status
    assert said in capsys.readouterr().err
