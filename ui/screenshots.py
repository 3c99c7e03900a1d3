"""Pictures of every screen: ``python3 -m installer screenshots [FOLDER]``.

Without further arguments both themes at two sizes, in a folder each, with an index. With one
theme and one size the pictures lie in FOLDER itself: so the documentation's are made. Only
faces that come with the dependencies are shown, and no display is needed.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Collection, Sequence
from pathlib import Path

# Before Qt is loaded: the pictures look alike on every machine, with or without a display.
os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from ui import language, theme
from ui.gallery.pictures import Look, Pictures, looks
from ui.gallery.screens import NAMES
from ui.gallery.strange_words import LongWords
from ui.gallery.visit import visit
from workstation.errors import CannotProceed

THEMES = ("dark", "light")
SIZES = ((1280, 800), (1920, 1200))
"""Of the window, in logical pixels."""


def take(folder: Path, wanted: Sequence[Look], only: Collection[str] = ()) -> list[Path]:
    """Save the pictures in ``folder`` and return their paths; ``only`` names screens."""
    folder.mkdir(parents=True, exist_ok=True)
    application = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(application, QApplication)
    theme.apply(application, wanted[0].theme)
    pictures = Pictures(application, folder, wanted, only)
    visit(application, pictures)
    return [*pictures.saved, pictures.write_index()]


def parse(argv: Sequence[str] | None) -> argparse.Namespace:
    """The arguments; ends with status 2 and a sentence where they are wrong."""
    parser = argparse.ArgumentParser(prog="python3 -m installer screenshots", description=__doc__)
    parser.add_argument(
        "folder", type=Path, nargs="?", default=Path("screenshots"),
        help="where the pictures are written (default: screenshots)",
    )  # fmt: skip
    parser.add_argument("--theme", choices=(*THEMES, "both"), default="both")
    parser.add_argument(
        "--size", type=_size, action="append", metavar="WIDTHxHEIGHT",
        help="of the window in logical pixels; can be given again (default: 1280x800, 1920x1200)",
    )  # fmt: skip
    parser.add_argument(
        "--scale", type=float, choices=(1.0, 1.25, 1.5, 2.0), default=1.0,
        help="device pixels per logical pixel",
    )  # fmt: skip
    parser.add_argument(
        "--screen", action="append", choices=NAMES, metavar="NAME", default=[],
        help="only this screen; can be given again",
    )  # fmt: skip
    parser.add_argument("--language", choices=tuple(language.LANGUAGES), default="en")
    parser.add_argument(
        "--long-words", action="store_true", help="every label as long as in another language"
    )
    parser.add_argument(
        "--right-to-left", action="store_true", help="laid out as for Arabic or Hebrew"
    )
    return parser.parse_args(argv)


def _size(text: str) -> tuple[int, int]:
    width, _, height = text.partition("x")
    if not (width.isdigit() and height.isdigit()):
        raise argparse.ArgumentTypeError(f"{text!r} is no size; write it like 1280x800")
    return int(width), int(height)


def main(argv: Sequence[str] | None = None) -> int:
    """Save the pictures; 2 and a sentence where that is not possible."""
    arguments = parse(argv)
    os.environ["QT_SCALE_FACTOR"] = str(arguments.scale)
    application = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(application, QApplication)
    language.speak(application, arguments.language)
    if arguments.long_words:
        application.installTranslator(LongWords(application))
    if arguments.right_to_left:
        application.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    themes = THEMES if arguments.theme == "both" else (arguments.theme,)
    wanted = looks(themes, arguments.size or SIZES)
    try:
        saved = take(arguments.folder, wanted, arguments.screen)
    except (CannotProceed, OSError) as error:
        print(error, file=sys.stderr)
        return 2
    for path in saved:
        print(path)
    return 0


if __name__ == "__main__":
    sys.exit(main())
