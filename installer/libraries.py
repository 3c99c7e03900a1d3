"""Finds the system's shared libraries that Qt and OpenCV lack, all of them, and brings them.

Qt itself names the wrong one ("could not load the xcb plugin"); the loader's own ``ldd`` knows.
"""

from __future__ import annotations

import os
import re
import shutil
import sys
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from installer.debian import PACKAGES
from installer.places import Places
from installer.programs import Programs
from installer.telling import SetupStopped, say, say_step

# What the workstation loads, below site-packages. Left out are Qt's plugins for other desktops,
# databases and printers: Qt does without them when their libraries are missing.
_PLUGINS = "PySide6/Qt/plugins"
_FILES = {
    # Without these nothing starts, with a screen or without.
    "always": (
        *(f"PySide6/Qt{name}.abi3.so" for name in ("Core", "Gui", "Widgets", "Svg")),
        f"{_PLUGINS}/platforms/libqoffscreen.so",
        f"{_PLUGINS}/platforms/libqminimal.so",
        f"{_PLUGINS}/iconengines/libqsvgicon.so",
        *(
            f"{_PLUGINS}/imageformats/libq{name}.so"
            for name in ("gif", "ico", "jpeg", "svg", "tiff", "webp")
        ),
        "cv2/*.so",
        "onnxruntime/capi/onnxruntime_pybind11_state*.so",
    ),
    "x11": (f"{_PLUGINS}/platforms/libqxcb.so", f"{_PLUGINS}/xcbglintegrations/*.so"),
    "wayland": (
        f"{_PLUGINS}/platforms/libqwayland.so",
        f"{_PLUGINS}/wayland-shell-integration/libxdg-shell.so",
        f"{_PLUGINS}/wayland-decoration-client/*.so",
        f"{_PLUGINS}/wayland-graphics-integration-client/libqt-plugin-wayland-egl.so",
    ),
    # File dialogs of the desktop, and typing in every script.
    "desktop": (
        f"{_PLUGINS}/platformthemes/libqxdgdesktopportal.so",
        f"{_PLUGINS}/platforminputcontexts/libcomposeplatforminputcontextplugin.so",
        f"{_PLUGINS}/platforminputcontexts/libibusplatforminputcontextplugin.so",
    ),
}
_NOT_FOUND = re.compile(r"^\s+(?P<soname>\S+)\s+=>\s+not found\s*$")


Missing = Mapping[str, frozenset[str]]
"""What lacks which sonames: "always" (nothing starts), "x11", "wayland" and "desktop"."""


def sonames_not_found(ldd_output: Iterable[str]) -> set[str]:
    """The libraries that ldd did not find, without Qt's own: those come with the package."""
    found = (_NOT_FOUND.match(line) for line in ldd_output)
    return {match["soname"] for match in found if match and not match["soname"].startswith("libQt")}


def debian_packages(sonames: Iterable[str]) -> tuple[list[str], list[str]]:
    """Debian's packages for sonames, and the sonames that the table does not know."""
    names = sorted(sonames)
    return (
        sorted({PACKAGES[name] for name in names if name in PACKAGES}),
        [name for name in names if name not in PACKAGES],
    )


def missing(places: Places, programs: Programs) -> Missing:
    """Ask the loader for everything that is missing; nothing where there is no ldd."""
    if shutil.which("ldd") is None:
        return {}
    return {
        group: frozenset(
            _ask(programs, [file for name in names for file in places.site_packages.glob(name)])
        )
        for group, names in _FILES.items()
    }


def window_can_open(lacking: Missing, environment: Mapping[str, str]) -> bool:
    """Whether Qt finds a complete platform plugin for a display that there is."""
    if lacking.get("always"):
        return False
    chosen = environment.get("QT_QPA_PLATFORM", "")
    if chosen:
        possible = {"xcb": "x11", "wayland": "wayland"}
        names = [name.split(":")[0].split("-")[0] for name in chosen.split(";")]
        return any(not lacking.get(possible.get(name, "")) for name in names)
    displays = {"x11": "DISPLAY", "wayland": "WAYLAND_DISPLAY"}
    return any(
        environment.get(variable) and not lacking.get(group) for group, variable in displays.items()
    )


def bring(places: Places, programs: Programs, *, needs_window: bool) -> str:
    """Find and, where that is possible, install what is missing; returns what there is then.

    That is "all"; "window" where a window opens although something else is missing; or "no
    window". Raises ``SetupStopped`` with the one command to run where the next step needs
    what stays missing.
    """
    if not sys.platform.startswith("linux"):
        return "all"
    lacking = missing(places, programs)
    sonames = _all(lacking)
    if sonames:
        say_step(f"Libraries of the system that are missing: {', '.join(sonames)}")
        packages, _ = debian_packages(sonames)
        if packages and _is_root() and shutil.which("apt-get"):
            _apt_install(programs, packages)
            lacking = missing(places, programs)
            sonames = _all(lacking)
    if not sonames:
        return "all"
    can_open = window_can_open(lacking, os.environ)
    if lacking["always"] or (needs_window and not can_open):
        raise SetupStopped(
            f"Shared libraries of the system are missing: {', '.join(sonames)}.",
            f"{_next_step(sonames)} Then start again.",
        )
    say(
        "The workstation starts without them; for every kind of window to open: "
        + _next_step(sonames)
    )
    return "window" if can_open else "no window"


def _all(lacking: Missing) -> list[str]:
    return sorted(set().union(*lacking.values()))


def _ask(programs: Programs, files: list[Path]) -> set[str]:
    if not files:
        return set()
    output: list[str] = []
    # ldd in the user's language would say "not found" otherwise.
    environment = {name: value for name, value in os.environ.items() if name != "LANGUAGE"}
    environment["LC_ALL"] = "C"
    programs.lines(["ldd", *sorted(files)], output.append, environment=environment)
    return sonames_not_found(output)


def _is_root() -> bool:
    return hasattr(os, "geteuid") and os.geteuid() == 0


def _apt_install(programs: Programs, packages: list[str]) -> None:
    say_step(f"Installing them with apt-get: {' '.join(packages)}")
    environment = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
    quiet = ["-qq", "-o", "Dpkg::Use-Pty=0"]
    update = ["apt-get", *quiet, "update"]
    install = ["apt-get", *quiet, "install", "--yes", "--no-install-recommends", *packages]
    for command in (update, install):
        output: list[str] = []
        status = programs.lines(
            command, output.append, lambda: say_step("  still at work"), environment
        )
        if status != 0:
            said = [line for line in output if line.startswith(("E:", "W:"))] or output
            say_step(f"  {' '.join(command[:1] + command[4:5])} failed: {' '.join(said[-2:])}")


def _next_step(sonames: Sequence[str]) -> str:
    """The one command to run, for the system's own package manager."""
    sudo = "" if _is_root() else "sudo "
    if shutil.which("apt-get"):
        packages, unknown = debian_packages(sonames)
        sentences = []
        if packages:
            install = f"apt-get update && apt-get install --yes {' '.join(packages)}"
            sentences.append(f"Run: {sudo}sh -c '{install}'")
        if unknown:
            sentences.append(
                f"Which package holds {', '.join(unknown)} is not known here: ask your system's "
                "administrator for it by that name."
            )
        return " ".join(sentences)
    if shutil.which("dnf"):
        bits = "()(64bit)" if sys.maxsize > 2**32 else ""
        wanted = " ".join(f"'{name}{bits}'" for name in sonames)
        return f"Run: {sudo}dnf install --assumeyes {wanted}"
    return "Install the packages of your system that hold these files."
