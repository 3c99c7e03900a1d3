"""The phrases of the core that reach the window: sentences, names of things, words of lists.

The core speaks English: its records are one language, and other programs read them. The
window looks its phrases up where it shows them; a phrase that is not gathered here stays
English, so the rule takes in too much rather than too little:

- the values of every ``StrEnum``;
- whatever is handed to an error that people see;
- sentences and headings: a capital or a hole first, more than one word;
- every text in the modules of ``WORDS``, which put sentences together from smaller parts;
- names of facial components and of their characteristics, which are data.

Modules of ``ASIDE`` never speak in the window; only their errors are gathered.
"""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from installer.translations.literals import HOLE, called, numbered, said, texts
from installer.translations.ts_files import Phrase

CONTEXT = "core"

ASIDE = (
    "__main__", "cli", "benchmarks", "calibration/findings", "calibration/picture", "demonstrat",
    "doctor", "engines/manifest", "engines/pack_import", "engines/preparation", "engines/self_test",
    "evaluation", "reports", "sample_pictures", "storage/backups", "storage/log_", "storage/migra",
    "storage/ownership", "storage/purge_guards", "storage/tables", "audit/document",
    "casework/plate_sources", "galleries/columns", "galleries/index_folder",
    "media/video_worker", "isolation/wire",
)  # fmt: skip

WORDS = (
    "audit/patterns", "calibration/wording", "casework/audited", "casework/closing",
    "casework/collecting", "casework/reminding", "casework/searching_again",
    "edits/catalogue", "edits/checking", "ledger/chain", "ledger/verifying",
    "identification/decisions", "identification/procedure", "identification/rule",
    "media/formats", "model/audits", "model/filters", "model/searches",
    "model/combining", "permissions", "quality/catalogue", "quality/gate",
)  # fmt: skip

COMPOSED = (
    "a {1}", "{1}, because {2}", "{1}, although {2}", "counts", "does not count",
    "legal authority", "requesting officer", "done", "files",
    "{1} left {2} as a group of their own.", "{1} left {2} with its name.",
    "{1} was named.", "{1} were named.",
)  # fmt: skip
"""What the core puts together from names of its own, so that no literal shows it."""

_WORD = re.compile(r"[A-Za-z]{2}")
_CODE = re.compile(
    r"^(?:SELECT|PRAGMA|DROP|DELETE|INSERT|BEGIN)\b|^[#|]|`|%[YmdHMS]|<[a-z]|\?P<|[a-z]_[a-z]|\\n"
    r"|^[0-9a-f]{16,}$|^\w+/[\w.-]+$|^\w+(?:\.[\w-]+)+$"
)
"""SQL, Markdown, patterns, markup, columns, media types: what is said to the program itself."""

_BEGINS = re.compile(rf"^(?:{HOLE}|['\"(]?[A-Z0-9])")


_LOOKED_AT = (
    ast.AnnAssign, ast.Assert, ast.Call, ast.ClassDef, ast.FunctionDef, ast.Subscript, ast.arg,
)  # fmt: skip


class _Module:
    """A module's tree, walked once."""

    def __init__(self, path: Path) -> None:
        self.tree = ast.parse(path.read_text("utf-8"))
        self.nodes = [node for node in ast.walk(self.tree) if isinstance(node, _LOOKED_AT)]


def core_phrases(core: Path, window: Path, banner: Path, components: Path) -> list[Phrase]:
    """Each phrase of the core, of the errors that the window raises, of the banner and the list.

    ``components`` is the list of facial components, a JSON file.
    """
    modules = {path: _Module(path) for path in sorted(core.rglob("*.py"))}
    errors = _errors(modules.values())
    sources: dict[str, None] = dict.fromkeys(COMPOSED)
    for path, module in modules.items():
        for text in _of_module(module, path.relative_to(core).as_posix(), errors):
            sources[numbered(text)] = None
    for path in sorted(window.rglob("*.py")):
        for text in _of_errors(_Module(path), errors):
            sources[numbered(text)] = None
    sources |= dict.fromkeys(line for line in banner.read_text("utf-8").split("\n") if line)
    sources |= dict.fromkeys(_names(json.loads(components.read_text("utf-8"))))
    return [Phrase(CONTEXT, source) for source in sources]


def _names(data: object) -> Iterator[str]:
    """Each name in JSON data, however deep it stands."""
    if isinstance(data, dict):
        if isinstance(data.get("name"), str):
            yield data["name"]
        data = list(data.values())
    if isinstance(data, list):
        for each in data:
            yield from _names(each)


def _of_module(module: _Module, name: str, errors: frozenset[str]) -> Iterator[str]:
    yield from _of_errors(module, errors)
    yield from _of_enumerations(module)
    yield from _of_tables(module)
    if name.startswith(ASIDE):
        return
    every = name.startswith(WORDS)
    left_out = {id(part) for node in module.nodes for part in _for_programmers(node)}
    for node, found in said(module.tree):
        if id(node) not in left_out:
            yield from (text for text in found if _is_phrase(text, every))


def _errors(modules: Iterable[_Module]) -> frozenset[str]:
    """The names of the errors that people see, and of the functions that make one."""
    nodes = [node for module in modules for node in module.nodes]
    bases = {
        node.name: {base.id for base in node.bases if isinstance(base, ast.Name)}
        for node in nodes
        if isinstance(node, ast.ClassDef)
    }
    classes = {"WorkstationError"}
    while more := {name for name, of in bases.items() if of & classes} - classes:
        classes |= more
    makers = {
        node.name
        for node in nodes
        if isinstance(node, ast.FunctionDef)
        and isinstance(node.returns, ast.Name)
        and node.returns.id in classes
    }
    return frozenset(classes | makers)


def _of_errors(module: _Module, errors: frozenset[str]) -> Iterator[str]:
    for node in module.nodes:
        if isinstance(node, ast.Call) and called(node) in errors:
            for argument in (*node.args, *(each.value for each in node.keywords)):
                yield from (text for text in texts(argument) if _is_phrase(text, True))


def _of_enumerations(module: _Module) -> Iterator[str]:
    for node in module.nodes:
        if isinstance(node, ast.ClassDef) and any(
            isinstance(base, ast.Name) and base.id == "StrEnum" for base in node.bases
        ):
            for statement in node.body:
                if isinstance(statement, ast.Assign):
                    yield from texts(statement.value)


def _of_tables(module: _Module) -> Iterator[str]:
    """What is counted where a purge says what goes: tables by their names."""
    for node in module.nodes:
        if isinstance(node, ast.Call) and called(node) == "Table" and node.args:
            yield from (name.replace("_", " ") for name in texts(node.args[0]))


def _for_programmers(node: ast.AST) -> Iterator[ast.AST]:
    """What only a log or a traceback shows, and what is a name for the program itself."""
    if isinstance(node, ast.Assert):
        yield from ast.walk(node)
    elif isinstance(node, ast.Call):
        if called(node) in ("ValueError", "TypeError", "RuntimeError", "text", "get", "getLogger"):
            yield from ast.walk(node)
    elif isinstance(node, ast.arg | ast.AnnAssign):
        yield from ast.walk(node.annotation or ast.Pass())
    elif isinstance(node, ast.Subscript):
        yield from ast.walk(node.slice)


def _is_phrase(text: str, every: bool) -> bool:
    bare = text.replace(HOLE, " ").strip()
    if not _WORD.search(bare) or _CODE.search(text):
        return False
    return every or (bool(_BEGINS.match(text)) and len(text.split()) > 1)
