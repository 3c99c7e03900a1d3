"""What an expression of the sources says: each text it can give, with numbered placeholders."""

from __future__ import annotations

import ast
import itertools
import re
from collections.abc import Iterator

HOLE = "\0"
"""Stands for a part that is known only at run time, until the placeholders are numbered."""

_BRACES = re.compile(r"\{[^{}]*\}")

MOST = 64
"""An expression with more variants than this is put together from words, and is left out."""


def texts(node: ast.expr) -> list[str]:
    """Each text that an expression can give, holes for what is computed; empty for no text.

    Understands literals, f-strings, ``+``, conditional expressions of texts and ``.format``.
    """
    if isinstance(node, ast.Constant):
        return [node.value] if isinstance(node.value, str) else []
    if isinstance(node, ast.JoinedStr):
        return _product([_piece(part) for part in node.values])
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add):
        left, right = texts(node.left), texts(node.right)
        return _product([left or [HOLE], right or [HOLE]]) if left or right else []
    if isinstance(node, ast.IfExp):
        return texts(node.body) + texts(node.orelse)
    if (
        isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr == "format"
    ):
        return [_BRACES.sub(HOLE, text) for text in texts(node.func.value)]
    return []


def _piece(part: ast.expr) -> list[str]:
    if not isinstance(part, ast.FormattedValue):
        return texts(part)
    if isinstance(part.value, ast.IfExp):
        known = [texts(part.value.body), texts(part.value.orelse)]
        return list(itertools.chain(*(each or [HOLE] for each in known)))
    return [HOLE]


def _product(pieces: list[list[str]]) -> list[str]:
    made = [""]
    for piece in pieces:
        made = [before + after for before in made for after in piece]
        if len(made) > MOST:
            return []
    return made


def numbered(text: str) -> str:
    """The text with its holes, and braces of its own, as ``{1}``, ``{2}``, ... in their order.

    Holes side by side are one: nobody could tell where the first ends.
    """
    numbers = itertools.count(1)
    with_holes = _BRACES.sub(HOLE, text)
    return re.sub(f"{HOLE}+", lambda _hole: f"{{{next(numbers)}}}", with_holes)


def placeholders(text: str) -> list[str]:
    """The names of the placeholders of a text, sorted: ``{count:,}`` goes by the name count."""
    found = (re.split("[:!.\\[]", each[1:-1])[0] for each in _BRACES.findall(text))
    return sorted(found)


def called(node: ast.Call) -> str:
    """The last part of the name that is called."""
    if isinstance(node.func, ast.Attribute):
        return node.func.attr
    return node.func.id if isinstance(node.func, ast.Name) else ""


def said(node: ast.AST) -> Iterator[tuple[ast.expr, list[str]]]:
    """Each expression inside a node that gives texts, as a whole, with them; no docstrings.

    What is computed inside a text is looked at too: ``f"{'a' if x else 'b'} of {c}"`` gives
    the two texts with a hole, and nothing more.
    """
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Expr) and isinstance(child.value, ast.Constant):
            continue
        found = texts(child) if isinstance(child, ast.expr) else []
        if found and isinstance(child, ast.expr):
            yield child, found
            for part in ast.walk(child):
                if isinstance(part, ast.FormattedValue) and not texts(part.value):
                    yield from said(part.value)
        elif not isinstance(child, ast.FormattedValue) or child is not node:
            yield from said(child)
