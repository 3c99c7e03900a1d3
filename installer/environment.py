"""Makes .venv and brings it to what the locks say, from any state a killed set-up left."""

from __future__ import annotations

import errno
import importlib.util
import os
import shutil
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from installer import distributions, stamp
from installer.pip_output import PipProgress, failure, requirements_in
from installer.places import Places
from installer.programs import Programs, pip_environment
from installer.stamp import Stamp
from installer.telling import SetupStopped, say_step

_GIB = 1024**3
# Measured on Linux x86-64 with room to spare: what lies in .venv, and the downloads beside it.
_NEEDED_BYTES = {"run": int(1.6 * _GIB), "gpu": 6 * _GIB}


def complete(places: Places, programs: Programs, wanted: Stamp) -> Stamp:
    """Make the environment, or bring it up to date; returns the stamp that it then has.

    The caller holds the folder's guard. The stamp is taken away first and written last, so
    a start after an interruption comes back here.
    """
    before = stamp.read(places)
    stamp.remove(places)
    if _must_be_made(places, programs, before, wanted):
        _make(places, programs, wanted.runtime)
        before = None
    broken = distributions.clear_half_installed(places.site_packages)
    if broken:
        say_step(f"Left half installed, installed again now: {', '.join(broken)}")
    names = set(distributions.installed(places.site_packages))
    if wanted.runtime == "gpu" and "onnxruntime-gpu" not in names:
        _check_space(places, "gpu")
    going = distributions.to_remove(names, wanted.runtime)
    if wanted.runtime == "run":
        # NVIDIA's libraries take gigabytes and serve nothing without onnxruntime-gpu.
        others = _locked(places, "run") | _locked(places, "test")
        going += sorted((_locked(places, "gpu") - others) & (names - set(going)))
    if going:
        say_step(f"Removing what would overwrite another package: {', '.join(going)}")
        _pip(places, programs, ["uninstall", "--yes", *going], PipProgress(0))
    for layer in wanted.layers:
        _install_lock(places, programs, layer)
    _install_project(places, programs)
    kept = _still_good(before, places) | wanted.layers
    done = Stamp(wanted.python, wanted.root, wanted.project, kept)
    stamp.write(places, done)
    return done


def runtime_present(places: Places) -> str:
    """The runtime that an environment without a stamp holds: "gpu" or "run"."""
    return distributions.runtime_of(set(distributions.installed(places.site_packages)))


def _still_good(before: Stamp | None, places: Places) -> dict[str, str]:
    """The test layer of an earlier set-up, where its lock has not changed since."""
    if before is None or "test" not in before.layers:
        return {}
    now = stamp.wanted(places, ["test"]).layers
    return now if now["test"] == before.layers["test"] else {}


def _must_be_made(places: Places, programs: Programs, before: Stamp | None, now: Stamp) -> bool:
    if not places.venv.exists() and not places.venv.is_symlink():
        return True
    if before is not None and before.python != now.python:
        say_step(f"The environment was made with Python {before.python}; making it anew")
        return True
    # Without pip, or for another Python, it cannot be completed.
    usable = (
        places.python.exists()
        and places.site_packages.is_dir()
        and any(
            name == "pip" and distributions.whole(folder)
            for name, folder in distributions.installed(places.site_packages).items()
        )
        and _same_base(places)
        and programs.lines([places.python, "-I", "-m", "pip", "--version"], lambda _: None) == 0
    )
    if not usable:
        say_step("The environment in .venv is not whole; making it anew")
    return not usable


def _same_base(places: Places) -> bool:
    """Whether the environment belongs to this Python, by its own pyvenv.cfg."""
    try:
        text = (places.venv / "pyvenv.cfg").read_text("utf-8")
    except (OSError, UnicodeDecodeError):
        return False
    facts = {
        key.strip(): value.strip()
        for key, _, value in (line.partition("=") for line in text.splitlines())
    }
    version = f"{sys.version_info.major}.{sys.version_info.minor}."
    home = Path(facts.get("home", "")).parent
    return facts.get("version", "").startswith(version) and home == Path(sys.base_prefix)


def _make(places: Places, programs: Programs, runtime: str) -> None:
    for module in ("venv", "ensurepip"):
        if importlib.util.find_spec(module) is None:
            version = f"{sys.version_info.major}.{sys.version_info.minor}"
            raise SetupStopped(
                f"This Python cannot make an environment: its module {module} is missing.",
                f"On Debian and Ubuntu: apt-get install python{version}-venv. Then start again.",
            )
    _check_space(places, runtime)
    say_step("Making the environment .venv")
    try:
        if places.venv.is_symlink() or places.venv.is_file():
            places.venv.unlink()
        elif places.venv.exists():
            shutil.rmtree(places.venv)
    except OSError as error:
        raise SetupStopped(
            f"The old environment could not be removed ({error.strerror}).",
            "Close what still runs from .venv, remove that folder, and start again.",
        ) from error
    output: list[str] = []
    # Not sys.executable: that may be the interpreter inside the environment being remade.
    python = getattr(sys, "_base_executable", None) or sys.executable
    environment = pip_environment()
    if programs.lines([python, "-m", "venv", places.venv], output.append, environment=environment):
        raise failure(output, _keep(places, output))


def _check_space(places: Places, runtime: str) -> None:
    free = shutil.disk_usage(places.root).free
    if free < _NEEDED_BYTES[runtime]:
        raise SetupStopped(
            f"The set-up needs about {_NEEDED_BYTES[runtime] / _GIB:.1f} GB in {places.root}, "
            f"and {free / _GIB:.1f} GB are free.",
            "Free some space and start again.",
        )


def _install_lock(places: Places, programs: Programs, layer: str) -> None:
    lock = places.lock(layer)
    total = len(_locked(places, layer))
    say_step(f"Installing packages: {total} in the lock {lock.name}")
    # Without --no-deps pip would bring onnxruntime back beside onnxruntime-gpu; the lock is
    # complete by itself. Wheels only: nothing is built, nothing of a package runs here.
    arguments = ["install", "--no-deps", "--require-hashes", "--only-binary", ":all:"]
    arguments += ["--progress-bar", "off", "--no-warn-script-location", "-r", str(lock)]
    _pip(places, programs, arguments, PipProgress(total))


def _locked(places: Places, layer: str) -> set[str]:
    lock = places.lock(layer).read_text("utf-8")
    return {distributions.canonical(name) for name in requirements_in(lock)}


def _install_project(places: Places, programs: Programs) -> None:
    say_step("Installing the workstation itself")
    arguments = ["install", "--no-deps", "--no-build-isolation", "--no-index", "--quiet"]
    arguments += ["--no-warn-script-location", "--editable", str(places.root)]
    _pip(places, programs, arguments, PipProgress(1))


def _pip(
    places: Places, programs: Programs, arguments: Sequence[str], progress: PipProgress
) -> None:
    output: list[str] = []
    started = time.time()

    def on_line(line: str) -> None:
        output.append(line)
        if (shown := progress.line(line)) is not None:
            say_step(shown)

    def on_silence() -> None:
        if progress.installing:
            done = _put_in_place(places, progress.installing, started)
            say_step(f"  {done:>3}/{len(progress.installing)} in place")
        else:
            say_step("  still at work")

    command: list[str | Path] = [places.python, "-I", "-m", "pip", *arguments]
    if programs.lines(command, on_line, on_silence, pip_environment()) != 0:
        raise failure(output, _keep(places, output))


def _put_in_place(places: Places, names: Sequence[str], since: float) -> int:
    """How many of ``names`` have been installed since ``since``, by their records."""
    wanted = {distributions.canonical(name) for name in names}
    done = 0
    for name, folder in distributions.installed(places.site_packages).items():
        try:
            done += name in wanted and (folder / "RECORD").stat().st_mtime >= since - 1
        except OSError:
            continue
    return done


def _keep(places: Places, output: Sequence[str]) -> str:
    """Store a failed program's output; returns where, for a sentence."""
    target = places.state / "last-failure.txt"
    try:
        target.write_text("\n".join(output) + "\n", "utf-8")
    except OSError as error:
        if error.errno == errno.ENOSPC:
            raise SetupStopped("The disk is full.", "Free some space and start again.") from error
        return "the lines above"
    return os.path.relpath(target, places.root)
