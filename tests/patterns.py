"""Workspaces that are filled once and copied for each test that begins with the same.

A module has a fixture ``pattern`` (of the module or of the session), and what its tests begin
with asks for it; the fixture ``workspace`` is a copy of it then.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Generic, TypeVar

from tests import people
from tests.fakes import FakeEngine
from workstation.workspace import Workspace

T = TypeVar("T")


@dataclass(frozen=True)
class Pattern(Generic[T]):
    """A folder with a closed workspace, and what filling it made."""

    folder: Path
    made: T

    def copied(self, folder: Path) -> Workspace:
        """The same in a folder of a test's own, with the workspace open and "A. Tester" at it."""
        shutil.copytree(self.folder, folder, dirs_exist_ok=True)
        return people.open_workspace(folder / "workspace", engines=FakeEngine)


def fill_once(folder: Path, fill: Callable[[Workspace, Path], T]) -> Pattern[T]:
    """Make a workspace in a folder, and fill it and the folder."""
    with people.create_workspace(folder / "workspace", engines=FakeEngine) as made:
        return Pattern(folder, fill(made, folder))
