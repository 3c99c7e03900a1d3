"""The strings of the window: every literal that ui/ passes to ``tr``, in Qt's context for it.

Qt's own lupdate reads Python by its lines: it puts what a module's function says into an empty
context, and a string of ``window.tr`` into one called "window", where Qt never looks.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator, Sequence
from pathlib import Path

from installer.telling import SetupStopped
from installer.translations.literals import called
from installer.translations.ts_files import Phrase

KEY_NAMES = tuple(
    Phrase("QShortcut", name)
    for name in ("Backspace", "Ctrl", "Del", "Enter", "Esc", "Return", "Shift", "Tab")
)
"""Keys whose names in Qt's own Spanish no keyboard here has, or two keys share."""


def window_phrases(folder: Path) -> list[Phrase]:
    """Each phrase of the sources in a folder; stops at a string that is no literal."""
    found: dict[Phrase, None] = {}
    for path in sorted(folder.rglob("*.py")):
        tree = ast.parse(path.read_text("utf-8"))
        for phrase in _Reader(path, tree).phrases(tree, (), {}):
            found[phrase] = None
    return list(found)


class _Reader:
    def __init__(self, path: Path, tree: ast.Module) -> None:
        self._path = path
        self._context = next(
            (
                str(_literal(node.args[0]))
                for function in tree.body
                if isinstance(function, ast.FunctionDef) and function.name == "_tr"
                for node in ast.walk(function)
                if isinstance(node, ast.Call) and called(node) == "translate"
            ),
            "",
        )

    def phrases(
        self, node: ast.AST, classes: Sequence[str], kinds: dict[str, str]
    ) -> Iterator[Phrase]:
        """``kinds`` says of which class the arguments of the surrounding functions are."""
        if isinstance(node, ast.ClassDef):
            classes = (*classes, node.name)
        elif isinstance(node, ast.FunctionDef):
            if node.name == "_tr":
                return
            arguments = (*node.args.args, *node.args.kwonlyargs)
            kinds = kinds | {
                each.arg: ast.unparse(each.annotation).strip("'\"")
                for each in arguments
                if each.annotation is not None
            }
        elif isinstance(node, ast.Call):
            yield from self._said(node, classes, kinds)
        for child in ast.iter_child_nodes(node):
            yield from self.phrases(child, classes, kinds)

    def _said(
        self, node: ast.Call, classes: Sequence[str], kinds: dict[str, str]
    ) -> Iterator[Phrase]:
        function = node.func
        if isinstance(function, ast.Name) and function.id == "_tr":
            yield Phrase(self._context, self._source(node.args[0]))
        elif isinstance(function, ast.Attribute) and function.attr == "tr":
            of = function.value.id if isinstance(function.value, ast.Name) else ""
            context = classes[-1] if of == "self" and classes else kinds.get(of, "")
            if not context:
                raise self._stopped(node, "tr of something whose class is not stated")
            yield Phrase(context, self._source(node.args[0]))
        elif ast.unparse(function) in ("translate", "QCoreApplication.translate"):
            yield Phrase(self._source(node.args[0]), self._source(node.args[1]))

    def _source(self, node: ast.expr) -> str:
        text = _literal(node)
        if text is None:
            raise self._stopped(node, "a string for translation that is no literal")
        return text

    def _stopped(self, node: ast.expr, what: str) -> SetupStopped:
        return SetupStopped(f"{self._path}, line {node.lineno}: {what}.")


def _literal(node: ast.expr) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None
