"""Missing shared libraries: found in ldd's output, all of them, and brought or named."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from installer import libraries
from installer.debian import PACKAGES
from installer.libraries import bring, debian_packages, sonames_not_found, window_can_open
from installer.places import Places
from installer.telling import SetupStopped
from tests.installer.conftest import FakePrograms

# As ldd prints it for several files at once.
LDD = """\
/x/PySide6/Qt/plugins/platforms/libqxcb.so:
\tlinux-vdso.so.1 (0x00007f0e3398b000)
\tlibQt6Gui.so.6 => /x/PySide6/Qt/lib/libQt6Gui.so.6 (0x00007f0e3382b000)
\tlibxcb-icccm.so.4 => not found
\tlibX11.so.6 => /lib/x86_64-linux-gnu/libX11.so.6 (0x00007f0e322be000)
\tlibxcb-icccm.so.4 => not found
\tlibxcb-keysyms.so.1 => not found
/x/PySide6/Qt/plugins/imageformats/libqpdf.so:
\tlibQt6Pdf.so.6 => not found
\tnot a dynamic executable
\t/lib64/ld-linux-x86-64.so.2 (0x00007f0e3398b000)
""".splitlines()


def plugin(places: Places, path: str) -> None:
    file = places.site_packages / path
    file.parent.mkdir(parents=True, exist_ok=True)
    file.touch()


@pytest.fixture
def x11(places: Places, monkeypatch: pytest.MonkeyPatch) -> Places:
    """An environment with the X11 plugin alone, on Linux with ldd and apt-get."""
    plugin(places, "PySide6/Qt/plugins/platforms/libqxcb.so")
    monkeypatch.setattr("sys.platform", "linux")
    have(monkeypatch, "ldd", "apt-get")
    return places


def have(monkeypatch: pytest.MonkeyPatch, *programs: str) -> None:
    monkeypatch.setattr("shutil.which", lambda name: f"/bin/{name}" if name in programs else None)


def test_all_missing_sonames_are_found_once_and_qts_own_left_out() -> None:
    assert sonames_not_found(LDD) == {"libxcb-icccm.so.4", "libxcb-keysyms.so.1"}


@given(st.lists(st.text()))
def test_any_output_of_ldd_is_read(lines: list[str]) -> None:
    sonames_not_found(lines)


def test_packages_are_named_once_and_unknown_sonames_by_themselves() -> None:
    packages, unknown = debian_packages(
        ["libgthread-2.0.so.0", "libglib-2.0.so.0", "libEGL.so.1", "libnew.so.7"]
    )
    assert packages == ["libegl1", "libglib2.0-0"]
    assert unknown == ["libnew.so.7"]


def test_the_table_holds_sonames_and_package_names() -> None:
    for soname, package in PACKAGES.items():
        assert ".so" in soname
        assert package == package.lower()


def test_nothing_missing_installs_nothing(x11: Places, programs: FakePrograms) -> None:
    assert bring(x11, programs, needs_window=True) == "all"
    assert {command[0] for command in programs.commands} == {"ldd"}
    environment = programs.environments[0]
    assert environment is not None
    assert environment["LC_ALL"] == "C"


def test_root_on_debian_installs_all_of_them_in_one_go(
    x11: Places, programs: FakePrograms, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(libraries, "_is_root", lambda: True)
    programs.ldd = lambda: [] if programs.asked("install") else LDD
    assert bring(x11, programs, needs_window=True) == "all"
    apt = [command for command in programs.commands if command[0] == "apt-get"]
    assert apt[0][-1] == "update"
    assert apt[1][-2:] == ["libxcb-icccm4", "libxcb-keysyms1"]
    assert len(apt) == 2


def test_others_get_the_one_command_to_run(
    x11: Places, programs: FakePrograms, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DISPLAY", ":0")
    programs.ldd = lambda: LDD
    with pytest.raises(SetupStopped) as stopped:
        bring(x11, programs, needs_window=True)
    assert stopped.value.next_step == (
        "Run: sudo sh -c 'apt-get update && apt-get install --yes libxcb-icccm4 "
        "libxcb-keysyms1' Then start again."
    )
    assert not programs.asked("install")


def test_root_whose_apt_get_fails_gets_the_command_too(
    x11: Places, programs: FakePrograms, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(libraries, "_is_root", lambda: True)
    monkeypatch.setenv("DISPLAY", ":0")
    programs.ldd = lambda: LDD
    programs.fails["update"] = ["E: no network"]
    programs.fails["install"] = ["E: Unable to locate package"]
    with pytest.raises(SetupStopped, match="Run: sh -c 'apt-get update"):
        bring(x11, programs, needs_window=True)


def test_where_no_window_is_wanted_the_main_job_goes_on(
    x11: Places, programs: FakePrograms, capsys: pytest.CaptureFixture[str]
) -> None:
    programs.ldd = lambda: LDD
    assert bring(x11, programs, needs_window=False) == "no window"
    assert "apt-get install --yes libxcb-icccm4" in capsys.readouterr().out


def test_what_everything_needs_stops_the_set_up_even_without_a_window(
    x11: Places, programs: FakePrograms
) -> None:
    plugin(x11, "PySide6/QtGui.abi3.so")
    programs.ldd = lambda: ["\tlibEGL.so.1 => not found"]
    with pytest.raises(SetupStopped, match=r"missing: libEGL\.so\.1\."):
        bring(x11, programs, needs_window=False)


def test_unknown_sonames_are_reported_by_name(
    x11: Places, programs: FakePrograms, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DISPLAY", ":0")
    programs.ldd = lambda: ["\tlibnew.so.7 => not found"]
    with pytest.raises(SetupStopped, match=r"holds libnew\.so\.7 is not known"):
        bring(x11, programs, needs_window=True)


def test_rpm_systems_are_given_the_sonames(
    x11: Places, programs: FakePrograms, monkeypatch: pytest.MonkeyPatch
) -> None:
    have(monkeypatch, "ldd", "dnf")
    monkeypatch.setenv("DISPLAY", ":0")
    programs.ldd = lambda: ["\tlibEGL.so.1 => not found"]
    with pytest.raises(SetupStopped, match=r"sudo dnf install --assumeyes 'libEGL\.so\.1"):
        bring(x11, programs, needs_window=True)


@pytest.mark.parametrize("system", ["darwin", "win32"])
def test_other_systems_bring_their_own(
    x11: Places, programs: FakePrograms, monkeypatch: pytest.MonkeyPatch, system: str
) -> None:
    monkeypatch.setattr("sys.platform", system)
    programs.ldd = lambda: LDD
    assert bring(x11, programs, needs_window=True) == "all"


WAYLAND_LACKS = {"always": frozenset(), "wayland": frozenset({"libwayland-cursor.so.0"})}


@pytest.mark.parametrize(
    ("environment", "expected"),
    [
        ({"DISPLAY": ":0"}, True),
        ({"WAYLAND_DISPLAY": "wayland-0"}, False),
        ({"WAYLAND_DISPLAY": "wayland-0", "DISPLAY": ":0"}, True),
        ({"DISPLAY": ":0", "QT_QPA_PLATFORM": "wayland"}, False),
        ({"QT_QPA_PLATFORM": "wayland-egl;xcb"}, True),
        ({"QT_QPA_PLATFORM": "offscreen:size=8x8"}, True),
        ({}, False),
    ],
)
def test_a_window_needs_only_the_plugin_of_its_display(
    environment: dict[str, str], expected: bool
) -> None:
    assert window_can_open(WAYLAND_LACKS, environment) is expected
    assert not window_can_open({"always": frozenset({"libGL.so.1"})}, environment)


def test_the_plugins_that_are_looked_at_exist(real_project: Places) -> None:
    import PySide6

    site = Path(PySide6.__file__).parent.parent
    if not (site / "PySide6" / "Qt" / "plugins").is_dir():
        pytest.skip("Qt's plugins lie elsewhere on this system")
    for names in libraries._FILES.values():
        for name in names:
            assert list(site.glob(name)), f"{name} is not in this version of Qt"
