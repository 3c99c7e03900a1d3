"""The verbs: run, test, screenshots of every screen, and lock, which pins the packages anew."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from installer import stamp
from installer.places import Places, project
from installer.programs import Programs, RealPrograms
from installer.stamp import Stamp
from installer.telling import SetupStopped, say, say_step

USAGE = """\
usage: python3 -m installer run [--gpu | --cpu] [ARGUMENTS OF CORROBORATE ...]
       python3 -m installer test [--gpu | --cpu] [ARGUMENTS OF PYTEST ...]
       python3 -m installer screenshots [FOLDER] [ARGUMENTS ...]
       python3 -m installer lock
       python3 -m installer translations [BATCH.json]

run   makes .venv, installs what the locks name, the default model pack and, where it
      may, missing libraries of the system; then opens the workstation. Where all of
      that is there already it opens at once. Without a display it runs the main job
      without a window: corroborate demo --out demo-out
test  the same set-up with the test tools, then ruff, mypy and the whole test suite
screenshots
      the same set-up, then pictures of every screen in both themes at two sizes, with an
      index, in FOLDER (default: screenshots); --help after it lists what can be chosen
lock  makes installer/locks/*.txt from installer/locks/*.in (needs uv)
translations
      brings resources/translations up to date with the sources, with a batch of new
      translations where one is named, and lists what is still untranslated

--gpu exchanges onnxruntime for onnxruntime-gpu and brings NVIDIA's libraries (several
      GB). It is remembered: later starts keep it, until --cpu exchanges it back.
"""


@dataclass(frozen=True)
class Request:
    """What the user asked for; ``runtime`` is "run" (the CPU), "gpu", or None: as it is."""

    verb: str
    runtime: str | None
    arguments: tuple[str, ...]


def parse(arguments: Sequence[str]) -> Request:
    """Read the command line; raises ``SetupStopped`` with the usage."""
    verb, *rest = arguments or ("",)
    if verb not in ("run", "test", "screenshots", "lock", "translations"):
        raise SetupStopped(f"There is no command {verb!r}." if verb else USAGE.rstrip(), "")
    runtime: str | None = None
    while rest and rest[0] in ("--gpu", "--cpu"):
        runtime = "gpu" if rest.pop(0) == "--gpu" else "run"
    if rest and rest[0] == "--":
        del rest[0]
    if verb == "lock" and (rest or runtime):
        raise SetupStopped("The command lock takes no arguments.")
    return Request(verb, runtime, tuple(rest))


def start(arguments: Sequence[str]) -> int:
    """Do one command; returns the exit status. Never a traceback for what a user can mend."""
    if not arguments or arguments[0] in ("-h", "--help", "help"):
        say(USAGE.rstrip())
        return 0 if arguments else 2
    try:
        request = parse(arguments)
        places = project()
        programs = RealPrograms()
        if request.verb == "lock":
            from installer import locking

            locking.lock(places, programs)
            return 0
        if request.verb == "translations":
            from installer.translations import verb

            return verb.run(places, programs, request.arguments)
        if request.verb == "test":
            from installer import checks

            set_up(places, programs, request)
            return checks.run(places, programs, request.arguments)
        set_up(places, programs, request)
        if request.verb == "screenshots":
            return _take_screenshots(places, programs, request.arguments)
        return _open(places, request.arguments)
    except SetupStopped as stopped:
        sys.stderr.write(f"{stopped}\n")
        return 2
    except KeyboardInterrupt:
        sys.stderr.write("\nInterrupted. Nothing is lost: start again and it goes on.\n")
        return 130
    except OSError as error:
        # What no step expected: a full disk, a folder that became read-only.
        where = f" at {error.filename}" if error.filename else ""
        sys.stderr.write(
            f"The set-up stopped{where}: {error.strerror or error}. "
            "Mend that and start again; what is finished is kept.\n"
        )
        return 2


def set_up(places: Places, programs: Programs, request: Request) -> Stamp:
    """Bring everything that ``request`` needs; returns at once where it is all there."""
    # Qt needs the same libraries of the system to draw pictures.
    for_window = request.verb == "screenshots" or (
        request.verb == "run" and opens_window(request.arguments, os.environ)
    )

    def ready(present: Stamp | None) -> bool:
        return (
            present is not None
            and present.serves(_wanted(places, request, present))
            and present.has_libraries(for_window=for_window)
            and present.has_pack()
        )

    present = stamp.read(places)
    if present is not None and ready(present):
        return present
    # Loaded only now: a second start must not pay for them.
    from installer import environment, guard, libraries, pack

    with guard.held(places):
        # A set-up that was waited for may have done some of it, or all.
        present = stamp.read(places)
        now = _wanted(places, request, present)
        if present is None or not present.serves(now):
            if present is None and request.runtime is None:
                # What an unfinished set-up was about to install: --gpu need not be said again.
                found = environment.runtime_present(places)
                now = _wanted(places, replace(request, runtime=found), None)
            say_step(f"Setting up Corroborate with Python {sys.version.split()[0]}")
            present = environment.complete(places, programs, now)
        if not present.has_libraries(for_window=for_window):
            found = libraries.bring(places, programs, needs_window=for_window)
            present = replace(present, libraries=found)
            stamp.write(places, present)
        if not present.has_pack():
            present = pack.install(places, programs, present)
            stamp.write(places, present)
        say_step("The set-up is complete")
    return present


def has_display(environment: Mapping[str, str]) -> bool:
    """Whether a window can open: on Linux, an X or Wayland display, or a Qt platform chosen."""
    return not sys.platform.startswith("linux") or any(
        environment.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    )


def opens_window(arguments: Sequence[str], environment: Mapping[str, str]) -> bool:
    """Whether corroborate opens its window with these arguments: where there is no verb."""
    verb = any(not argument.startswith("-") for argument in arguments[:1])
    asks_only = any(argument in ("-h", "--help", "--version") for argument in arguments)
    return not verb and not asks_only and has_display(environment)


def _wanted(places: Places, request: Request, present: Stamp | None) -> Stamp:
    runtime = request.runtime or (present.runtime if present is not None else "run")
    return stamp.wanted(places, [runtime, "test"] if request.verb == "test" else [runtime])


def _take_screenshots(places: Places, programs: Programs, arguments: Sequence[str]) -> int:
    """Every screen as a picture, without a display."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    return programs.shown([places.python, "-m", "ui.screenshots", *arguments], environment)


def _open(places: Places, arguments: Sequence[str]) -> int:
    if not arguments and not has_display(os.environ):
        say(
            "There is no display here (neither DISPLAY nor WAYLAND_DISPLAY is set), so no window "
            "can open. Doing the main job without one: corroborate demo --out demo-out"
        )
        arguments = ["demo", "--out", "demo-out"]
    command = [str(places.python), "-m", "workstation", *arguments]
    sys.stdout.flush()
    if os.name != "nt":
        os.execv(command[0], command)
    # Windows would return to the shell at once, with the program still running.
    return subprocess.run(command, check=False).returncode
