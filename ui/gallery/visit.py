"""Puts up every screen once, in an order that the work allows."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtWidgets import QApplication, QWidget

from ui.gallery import forms, office, people, samples
from ui.gallery.screens import NAMES, OF_PEOPLE
from ui.gallery.stage import Seen, Stage
from ui.gallery.work import WorkScreens
from workstation import app
from workstation.errors import CannotProceed
from workstation.model.accounts import Role
from workstation.workspace import Workspace

WORK, PEOPLE = "work", "people"
PARTS = (WORK, PEOPLE)
"""What needs faces and the model pack, and what does not."""


def visit(application: QApplication, seen: Seen, parts: Sequence[str] = PARTS) -> None:
    """Call ``seen`` with each screen of ``SCREENS``, or of one part of them.

    Raises ``CannotProceed`` where one of them was not put up, or one that is not listed was.
    """
    shown: list[str] = []

    def see(name: str, widget: QWidget, settle: Callable[[], None]) -> None:
        shown.append(name)
        seen(name, widget, settle)

    with tempfile.TemporaryDirectory() as kept:
        if WORK in parts:
            _work(application, Path(kept), see)
        if PEOPLE in parts:
            people.show_all(application, Path(kept), see)
    wanted = {name for name in NAMES if (PEOPLE if name in OF_PEOPLE else WORK) in parts}
    missing, unknown = wanted - set(shown), set(shown) - wanted
    if missing or unknown or len(shown) != len(wanted):
        raise CannotProceed(
            f"Screens that were not put up: {sorted(missing)}; not listed: {sorted(unknown)}.",
            "See ui/gallery/screens.py.",
        )


def _work(application: QApplication, kept: Path, seen: Seen) -> None:
    engine = app.local_engine()
    try:
        with app.create_workspace(
            kept / "demonstration",
            samples.USER,
            password=samples.PASSWORD,
            roles=tuple(Role),
            engines=lambda _pack: engine,
            attended=False,
        ) as workspace:
            samples.fill(workspace, kept / "samples", engine)
            # It is open already, with its account signed in.
            stage = Stage(application, kept / "work.ini", lambda _root: workspace, seen)
            try:
                _show_work(stage, workspace)
            finally:
                stage.close()
    finally:
        engine.close()


def _show_work(stage: Stage, workspace: Workspace) -> None:
    work = WorkScreens(stage, workspace)
    work.begin()
    work.show_all()
    forms.show_footage(stage)
    samples.search_again(workspace)
    work.show_again()
    forms.show_all(stage, workspace)
    with samples.acting_as(workspace, "Demonstration supervisor"):
        samples.next_month(workspace)
        office.show_all(stage, workspace)
