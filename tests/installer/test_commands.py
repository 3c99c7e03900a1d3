"""The command line, what is opened, and the whole test command."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from installer import checks, commands
from installer.commands import Request, has_display, opens_window, parse
from installer.places import Places
from installer.telling import SetupStopped
from tests.installer.conftest import FakePrograms

FACES = ("faces", "a.png", "--gpu")
linux_only = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="displays are a matter of Linux"
)


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        (["run"], Request("run", None, ())),
        (["run", "--gpu"], Request("run", "gpu", ())),
        (["run", "--cpu", "faces", "a.png", "--gpu"], Request("run", "run", FACES)),
        (["run", "--", "--gpu"], Request("run", None, ("--gpu",))),
        (["test", "-k", "rule"], Request("test", None, ("-k", "rule"))),
        (["screenshots", "out"], Request("screenshots", None, ("out",))),
        (["lock"], Request("lock", None, ())),
    ],
)
def test_parse(line: list[str], expected: Request) -> None:
    assert parse(line) == expected


@pytest.mark.parametrize("line", [["bundle"], ["lock", "x"], ["lock", "--gpu"]])
def test_parse_refuses(line: list[str]) -> None:
    with pytest.raises(SetupStopped):
        parse(line)


def test_no_command_shows_the_usage(capsys: pytest.CaptureFixture[str]) -> None:
    assert commands.start([]) == 2
    assert "installer run" in capsys.readouterr().out
    assert commands.start(["--help"]) == 0


@linux_only
@pytest.mark.parametrize(
    ("environment", "expected"),
    [
        ({}, False),
        ({"DISPLAY": ""}, False),
        ({"DISPLAY": ":0"}, True),
        ({"WAYLAND_DISPLAY": "wayland-0"}, True),
        ({"QT_QPA_PLATFORM": "offscreen"}, True),
    ],
)
def test_display(environment: dict[str, str], expected: bool) -> None:
    assert has_display(environment) is expected


@linux_only
@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        ((), True),
        (("--workspace", "dir"), True),
        (("doctor",), False),
        (("--help",), False),
    ],
)
def test_only_a_start_without_verb_opens_a_window(
    arguments: tuple[str, ...], expected: bool
) -> None:
    assert opens_window(arguments, {"DISPLAY": ":0"}) is expected
    assert opens_window(arguments, {}) is False


@pytest.fixture
def started(monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    """What the set-up hands over to, instead of handing over."""
    seen: list[list[str]] = []
    monkeypatch.setattr(os, "execv", lambda _, command: seen.append(command[1:]))
    return seen


@linux_only
def test_run_without_a_display_says_so_and_does_the_main_job(
    places: Places, started: list[list[str]], capsys: pytest.CaptureFixture[str]
) -> None:
    places.python.parent.mkdir(parents=True)
    places.python.symlink_to("/bin/true")
    commands._open(places, ())
    assert started == [["-m", "workstation", "demo", "--out", "demo-out"]]
    assert "There is no display here" in capsys.readouterr().out


def test_screenshots_are_taken_in_the_environment_of_the_project_without_a_display(
    places: Places, programs: FakePrograms
) -> None:
    assert commands._take_screenshots(places, programs, ("out", "--theme", "dark")) == 0
    assert [command[1:] for command in programs.commands] == [
        ["-m", "ui.screenshots", "out", "--theme", "dark"]
    ]
    assert programs.environments[0] is not None
    assert programs.environments[0]["QT_QPA_PLATFORM"] == "offscreen"
    programs.fails["ui.screenshots"] = ["no room"]
    assert commands._take_screenshots(places, programs, ()) != 0


@linux_only
def test_run_passes_arguments_on(
    places: Places, started: list[list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    places.python.parent.mkdir(parents=True)
    places.python.symlink_to("/bin/true")
    commands._open(places, ("doctor", "--json"))
    monkeypatch.setenv("DISPLAY", ":0")
    commands._open(places, ())
    assert started == [["-m", "workstation", "doctor", "--json"], ["-m", "workstation"]]


def test_the_test_command_runs_all_checks_off_screen_and_fails_if_one_does(
    places: Places, programs: FakePrograms, capsys: pytest.CaptureFixture[str]
) -> None:
    at_once = str(min(os.cpu_count() or 1, checks.AT_ONCE))
    assert checks.run(places, programs, ["-k", "rule"]) == 0
    assert "download" in programs.commands.pop(0)
    del programs.environments[0]
    assert [command[2:] for command in programs.commands] == [
        ["ruff", "check"],
        ["mypy"],
        ["pytest", "-n", at_once, "--dist=worksteal", "-k", "rule"],
    ]
    for environment in programs.environments:
        assert environment is not None
        assert environment["QT_QPA_PLATFORM"] == "offscreen"
        assert Path(environment["CORROBORATE_WHEEL"]).is_file()
    programs.commands.clear()
    programs.fails["mypy"] = ["found 1 error"]
    assert checks.run(places, programs, []) == 1
    assert len(programs.commands) == 3, "a failed check hid the next one"
    assert "Failed: types (mypy)" in capsys.readouterr().out


def test_ci_calls_the_test_command_and_nothing_else(real_project: Places) -> None:
    lines = (real_project.root / ".ci" / "run").read_text().splitlines()
    assert [line for line in lines if line and not line.startswith("#")] == [
        "set -eu",
        'cd "$(dirname "$0")/.."',
        "exec python3 -m installer test",
    ]


def test_set_up_needs_nothing_but_the_standard_library(real_project: Places) -> None:
    code = (
        "import pkgutil, installer, importlib, sys\n"
        "for m in pkgutil.iter_modules(installer.__path__):\n"
        "    importlib.import_module('installer.' + m.name)\n"
        "own = {'installer'} | set(sys.stdlib_module_names)\n"
        "print([n for n in sys.modules if n.split('.')[0] not in own and n != '__main__'])"
    )
    done = subprocess.run(
        [sys.executable, "-I", "-S", "-c", f"import sys; sys.path.insert(0, '.')\n{code}"],
        cwd=real_project.root,
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.strip() == "[]"


def _older_pythons() -> list[Path]:
    folders = [Path("/usr/bin"), *Path("~/.pyenv/versions").expanduser().glob("3.*/bin")]
    return sorted(
        python
        for folder in folders
        for python in folder.glob("python3.[5-9]*")
        if python.name in {f"python3.{minor}" for minor in (6, 7, 8, 9)}
    ) + sorted(python for folder in folders for python in folder.glob("python3.10"))


@pytest.mark.skipif(not _older_pythons(), reason="no Python older than 3.11 on this machine")
def test_an_older_python_is_told_in_a_sentence(real_project: Places) -> None:
    for python in _older_pythons():
        done = subprocess.run(
            [python, "-B", "-m", "installer", "run"],
            cwd=real_project.root,
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 2, python
        assert done.stderr.startswith("Corroborate needs Python 3.11 or newer"), done.stderr
