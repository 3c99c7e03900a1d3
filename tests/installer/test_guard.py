"""One set-up at a time in a folder, whatever was killed."""

from __future__ import annotations

import signal
import subprocess
import sys

import pytest

from installer import guard
from installer.places import Places

posix_only = pytest.mark.skipif(sys.platform == "win32", reason="signals are a matter of POSIX")

# Holds the folder, and starts a program that outlives it and ends when its input does.
HOLDER = """
import subprocess, sys
from pathlib import Path
from installer import guard
from installer.places import Places
with guard.held(Places(Path(sys.argv[1]))):
    left = subprocess.Popen([sys.executable, "-c", "input()"], stdin=sys.stdin,
                            close_fds=False)
    print(left.pid, flush=True)
    sys.stdin.read()
"""


def free(places: Places) -> bool:
    """Whether another process could hold the folder now."""
    code = (
        "import os, sys\nfrom installer import guard\n"
        "print(guard._try_hold(os.open(sys.argv[1], os.O_RDWR)))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, places.state / "guard"],
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout.strip() == "True"


def test_the_folder_is_held_and_let_go(places: Places) -> None:
    with guard.held(places):
        assert not free(places)
    assert free(places)


@posix_only
def test_a_program_that_outlives_a_killed_set_up_still_holds_the_folder(places: Places) -> None:
    import os

    # pipe kept open by this test, so that the left-over program waits for it
    holder = subprocess.Popen(
        [sys.executable, "-c", HOLDER, places.root],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert holder.stdin is not None
    assert holder.stdout is not None
    left = int(holder.stdout.readline())
    holder.kill()
    holder.wait()
    try:
        assert not free(places)
    finally:
        os.kill(left, signal.SIGKILL)
        holder.stdin.close()
        holder.stdout.close()
    for _ in range(100):
        if free(places):
            break
    assert free(places)


def test_a_second_set_up_says_that_it_waits(
    places: Places, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    answers = iter([False, False, True])
    monkeypatch.setattr(guard, "_try_hold", lambda _: next(answers))
    monkeypatch.setattr("time.sleep", lambda _: None)
    with guard.held(places):
        assert "waiting until it has finished" in capsys.readouterr().out


def test_the_guard_lies_in_a_folder_that_git_ignores(real_project: Places) -> None:
    ignored = (real_project.root / ".gitignore").read_text().splitlines()
    assert ".venv-*/" in ignored
    assert real_project.state.name.startswith(".venv-")
    assert real_project.state.parent == real_project.root
