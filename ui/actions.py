"""Every action of the window with its menu and its key, in one list."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction, QActionGroup, QKeySequence, QUndoGroup
from PySide6.QtWidgets import QMenu, QMenuBar

from ui.keys import Key, KeyGroup
from ui.language import LANGUAGES, SYSTEM


def _tr(text: str) -> str:
    return QCoreApplication.translate("actions", text)


@dataclass(frozen=True)
class Wanted:
    """An action: ``name`` for programs, menu, words, key; ``needs_desk`` an open workspace."""

    name: str
    menu: str
    text: str
    key: str = ""
    needs_desk: bool = True


def wanted_actions() -> list[Wanted]:
    """All actions in the order of their menus; an empty text is a separator."""
    file, case, edit = _tr("File"), _tr("Case"), _tr("Edit")
    view, gallery, guide = _tr("View"), _tr("Gallery"), _tr("Help")
    video = _tr("Video")
    return [
        Wanted("make", file, _tr("Make a workspace..."), "Ctrl+Shift+N", False),
        Wanted("open", file, _tr("Open a workspace..."), "Ctrl+O", False),
        Wanted("close", file, _tr("Close workspace"), "Ctrl+W"),
        Wanted("", file, ""),
        Wanted("lock", file, _tr("Lock now"), "Ctrl+L"),
        Wanted("sign_out", file, _tr("Sign out"), "Ctrl+Shift+Q"),
        Wanted("", file, ""),
        Wanted("quit", file, _tr("Quit"), "Ctrl+Q", False),
        Wanted("undo", edit, "", "Ctrl+Z"),
        Wanted("redo", edit, "", "Ctrl+Shift+Z"),
        Wanted("new_case", case, _tr("New case..."), "Ctrl+N"),
        Wanted("import_evidence", case, _tr("Import evidence..."), "Ctrl+I"),
        Wanted("import_folder", case, _tr("Import a folder of evidence..."), "Ctrl+Alt+I"),
        Wanted("", case, ""),
        Wanted("next_face", case, _tr("Next face"), "]"),
        Wanted("previous_face", case, _tr("Previous face"), "["),
        Wanted("next_page", case, _tr("Next page"), "Ctrl+PgDown"),
        Wanted("previous_page", case, _tr("Previous page"), "Ctrl+PgUp"),
        Wanted("", case, ""),
        Wanted("look_harder", case, _tr("Look harder for faces"), "Ctrl+Shift+L"),
        Wanted("mark_face", case, _tr("Mark a face"), "Ctrl+M"),
        Wanted("scan", case, _tr("Scan this video"), "Ctrl+Shift+V"),
        Wanted("people", case, _tr("People in footage"), "Ctrl+P"),
        Wanted("jump", video, _tr("Jump to a time or frame..."), "Ctrl+J"),
        Wanted("next_track", video, _tr("Next face on the timeline"), "Ctrl+]"),
        Wanted("previous_track", video, _tr("Previous face on the timeline"), "Ctrl+["),
        Wanted("", video, ""),
        Wanted("recorder_clock", video, _tr("Recorder's clock..."), "Ctrl+K"),
        Wanted("export_frame", video, _tr("Export this frame..."), "Ctrl+E"),
        Wanted("new_gallery", gallery, _tr("New gallery..."), "Ctrl+Shift+G"),
        Wanted("import_portraits", gallery, _tr("Import portraits..."), "Ctrl+Shift+I"),
        Wanted("today", view, _tr("Today"), "Ctrl+T"),
        Wanted("evidence", view, _tr("1 Evidence"), "Ctrl+1"),
        Wanted("candidates", view, _tr("2 Candidates"), "Ctrl+2"),
        Wanted("compare", view, _tr("3 Compare"), "Ctrl+3"),
        Wanted("decide", view, _tr("4 Decide"), "Ctrl+4"),
        Wanted("verify", view, _tr("Verify"), "Ctrl+5"),
        Wanted("case", view, _tr("Case"), "Ctrl+D"),
        Wanted("galleries", view, _tr("Galleries"), "Ctrl+G"),
        Wanted("oversight", view, _tr("Oversight"), "Ctrl+U"),
        Wanted("log", view, _tr("Log"), "Ctrl+6"),
        Wanted("accounts", view, _tr("People"), "Ctrl+7"),
        Wanted("", view, ""),
        Wanted("side_panel", view, _tr("Side panel"), "F9"),
        Wanted("outlines", view, _tr("Face outlines"), "Ctrl+H"),
        Wanted("closer", view, _tr("Zoom on the chosen face"), "Ctrl+F"),
        Wanted("whole", view, _tr("Whole picture"), "Ctrl+0"),
        Wanted("actual", view, _tr("One to one"), "Ctrl+Shift+1"),
        Wanted("", view, ""),
        Wanted("shortcuts", guide, _tr("Keyboard"), "?", False),
        Wanted("tour", guide, _tr("Show me around")),
        Wanted("about", guide, _tr("About Corroborate"), "", False),
    ]


class Actions(QObject):
    """Fills a menu bar; ``on`` connects an action by its name."""

    def __init__(self, bar: QMenuBar, undo_group: QUndoGroup, parent: QObject) -> None:
        super().__init__(parent)
        self._by_name: dict[str, QAction] = {}
        self._wanted = {each.name: each for each in wanted_actions() if each.name}
        self.menus: dict[str, QMenu] = {}
        for title in (_tr("File"), _tr("Edit"), _tr("Case"), _tr("Video"), _tr("Gallery"),
                      _tr("View"), _tr("Help")):  # fmt: skip
            self.menus[title] = bar.addMenu(title)
            self.menus[title].setAccessibleName(title)
            self.menus[title].setToolTipsVisible(True)
        for each in wanted_actions():
            menu = self.menus[each.menu]
            if not each.name:
                menu.addSeparator()
                continue
            if each.name == "undo":
                action = _undoing(undo_group, _tr("Undo"), parent)
            elif each.name == "redo":
                action = _redoing(undo_group, _tr("Redo"), parent)
            else:
                action = QAction(each.text, parent)
            action.setShortcut(QKeySequence(each.key))
            menu.addAction(action)
            self._by_name[each.name] = action
        for name in ("side_panel", "outlines"):
            self._by_name[name].setCheckable(True)
            self._by_name[name].setChecked(True)
        self.themes = self._add_choice(
            parent,
            _tr("Theme"),
            (("system", _tr("As the system")), ("dark", _tr("Dark")), ("light", _tr("Light"))),
        )
        self.languages = self._add_choice(
            parent,
            _tr("Language"),
            ((SYSTEM, _tr("As the system")), *LANGUAGES.items()),
        )
        self.show_desk(False)

    def _add_choice(
        self, parent: QObject, title: str, choices: Iterable[tuple[str, str]]
    ) -> dict[str, QAction]:
        menu = self.menus[_tr("View")].addMenu(title)
        menu.setAccessibleName(title)
        group = QActionGroup(parent)
        made = {}
        for name, text in choices:
            action = QAction(text, parent)
            action.setCheckable(True)
            group.addAction(action)
            menu.addAction(action)
            made[name] = action
        return made

    def __getitem__(self, name: str) -> QAction:
        return self._by_name[name]

    def on(self, name: str, slot: Callable[[], object]) -> None:
        """Call ``slot`` when the action is triggered."""
        self._by_name[name].triggered.connect(lambda _checked=False: slot())

    def show_desk(self, is_open: bool) -> None:
        """Enable what needs an open workspace; undo and redo know for themselves."""
        for name, each in self._wanted.items():
            if each.needs_desk and name not in ("undo", "redo"):
                self._by_name[name].setEnabled(is_open)

    def show_locked(self, locked: bool) -> None:
        """While the window is locked, only leaving and help are offered."""
        for name, each in self._wanted.items():
            if not each.needs_desk and name not in ("quit", "about"):
                self._by_name[name].setEnabled(not locked)

    def show_refusals(self, refusals: Mapping[str, str]) -> None:
        """Disable what the roles of whoever is signed in do not permit, and say why."""
        for name, why in refusals.items():
            action = self._by_name[name]
            action.setEnabled(action.isEnabled() and not why)
            action.setToolTip(why)

    def keys(self) -> list[KeyGroup]:
        """Per menu the words and keys of its actions, for the overlay."""
        groups: dict[str, list[Key]] = {}
        for name, each in self._wanted.items():
            key = self._by_name[name].shortcut().toString()
            if key:
                words = each.text.rstrip(".") or {"undo": _tr("Undo")}.get(name, _tr("Redo"))
                groups.setdefault(each.menu, []).append(Key(words, (key,)))
        return [KeyGroup(title, tuple(keys)) for title, keys in groups.items()]


class _Step(QAction):
    """Undo or redo, named after what it is about.

    Qt's own createUndoAction makes an action that Python did not: its wrapper was found dead after
    many forms had come and gone, and with it the list of keys.
    """

    def __init__(self, words: str, parent: QObject) -> None:
        super().__init__(words, parent)
        self._words = words
        self.setEnabled(False)

    def name_it(self, what: str) -> None:
        """Say what would be undone or done again."""
        self.setText(f"{self._words} {what}".rstrip())


def _undoing(group: QUndoGroup, words: str, parent: QObject) -> QAction:
    action = _Step(words, parent)
    action.triggered.connect(group.undo)
    group.canUndoChanged.connect(action.setEnabled)
    group.undoTextChanged.connect(action.name_it)
    return action


def _redoing(group: QUndoGroup, words: str, parent: QObject) -> QAction:
    action = _Step(words, parent)
    action.triggered.connect(group.redo)
    group.canRedoChanged.connect(action.setEnabled)
    group.redoTextChanged.connect(action.name_it)
    return action
