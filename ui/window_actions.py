"""What each action of the main window does."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from ui import language, theme
from ui.keys import KeyGroup, for_place, place_groups
from ui.messages import Message, tell
from ui.permitted import places
from ui.places import PLACES, VERIFY
from ui.views.shortcuts import ShortcutOverlay

if TYPE_CHECKING:
    from ui.remembered import Remembered
    from ui.window import MainWindow
    from ui.work_area import WorkArea


def connect(window: MainWindow, remembered: Remembered) -> None:
    """Connect every action of ``window.actions_list``."""
    actions = window.actions_list

    def in_area(do: Callable[[WorkArea], object]) -> Callable[[], None]:
        def run() -> None:
            if window.work_area is not None:
                do(window.work_area)

        return run

    actions.on("make", window.start_page.ask_to_make)
    actions.on("open", window.start_page.ask_to_open)
    actions.on("close", lambda: window.close_workspace(None))
    actions.on("quit", window.close)
    actions.on("lock", window.locking.lock_now)
    actions.on("sign_out", lambda: window.sign_out(""))
    actions.on("new_case", in_area(lambda area: area.new_case()))
    actions.on("import_evidence", in_area(lambda area: area.import_evidence()))
    actions.on("import_folder", in_area(lambda area: area.import_folder()))
    actions.on("next_face", in_area(lambda area: area.frame_faces.step(1)))
    actions.on("previous_face", in_area(lambda area: area.frame_faces.step(-1)))
    actions.on("next_page", in_area(lambda area: area.evidence_place.page_bar.step(1)))
    actions.on("previous_page", in_area(lambda area: area.evidence_place.page_bar.step(-1)))
    actions.on("look_harder", in_area(look_harder))
    actions.on("mark_face", in_area(mark_face))
    actions.on("jump", in_area(lambda area: area.evidence_place.player.ask_where()))
    actions.on("recorder_clock", in_area(lambda area: area.evidence_place.player.ask_clock()))
    actions.on("export_frame", in_area(lambda area: area.evidence_place.player.ask_export()))
    actions.on("next_track", in_area(lambda area: area.evidence_place.playback.go_to_track(1)))
    actions.on("previous_track", in_area(lambda area: area.evidence_place.playback.go_to_track(-1)))
    actions.on("scan", in_area(lambda area: area.show_people().scan.begin()))
    actions.on("people", in_area(lambda area: area.show_people().groups.setFocus()))
    actions.on("new_gallery", in_area(lambda area: area.new_gallery()))
    actions.on("import_portraits", in_area(lambda area: area.import_portraits()))
    actions.on("verify", in_area(lambda area: area.show_verify()))
    for place in PLACES:
        actions.on(place, in_area(lambda area, name=place: area.show_place(name)))  # type: ignore[misc]
    actions.on(
        "side_panel",
        in_area(lambda area: area.show_side_panel(actions["side_panel"].isChecked())),
    )
    actions.on(
        "outlines",
        in_area(lambda a: a.evidence_place.outlines.setChecked(actions["outlines"].isChecked())),
    )
    actions.on("closer", in_area(lambda area: area.evidence_place.zoom_on_face()))
    actions.on("whole", in_area(lambda area: area.evidence_place.picture.fit()))
    actions.on("actual", in_area(lambda area: area.evidence_place.picture.actual_size()))
    actions.on("shortcuts", lambda: show_shortcuts(window))
    actions.on("tour", in_area(window.tour.start))
    actions.on("about", lambda: show_about(window))
    _connect_themes(window, remembered)
    _connect_languages(window, remembered)


def look_harder(area: WorkArea) -> None:
    """Look for faces again in the frame on the desk."""
    area.show_place("evidence")
    area.evidence_place.marking.look_harder()


def mark_face(area: WorkArea) -> None:
    """Begin to mark a face by hand, or leave."""
    area.show_place("evidence")
    area.evidence_place.marking.toggle()


def show_shortcuts(window: MainWindow) -> ShortcutOverlay:
    """Show every key, those of the place that is shown first."""
    place = _place_shown(window)
    groups = [*window.actions_list.keys(), *_keys_of_compare(window), *place_groups()]
    overlay = ShortcutOverlay(for_place(groups, place), place, window)
    overlay.open()
    return overlay


def _keys_of_compare(window: MainWindow) -> list[KeyGroup]:
    """The place tells its keys itself: they are those of its buttons."""
    from ui.views.compare import ComparePlace

    area = window.work_area
    if area is None or "compare" not in places(area.desk.workspace):
        return []
    place = area.place("compare")
    assert isinstance(place, ComparePlace)
    return place.key_groups()


def _place_shown(window: MainWindow) -> str:
    area = window.work_area
    if area is None:
        return ""
    return VERIFY if area.verifying else area.place_shown()


def show_about(window: MainWindow) -> None:
    """Say what the program is and what its results are not."""
    tell(
        Message(
            window.tr("Corroborate records nobody as identified by a face alone."),
            window.tr(
                "It works offline. Similarity scores are not probabilities, and a facial "
                "recognition result alone is an investigative lead only: it is not an "
                "identification and does not constitute probable cause."
            ),
        ),
        window,
        window.tr("About Corroborate"),
    )


def _connect_themes(window: MainWindow, remembered: Remembered) -> None:
    application = QApplication.instance()
    assert isinstance(application, QApplication)

    def choose(name: str) -> None:
        remembered.theme = name
        theme.apply(application, name)

    for name, action in window.actions_list.themes.items():
        action.setChecked(name == remembered.theme)
        action.triggered.connect(lambda _checked, chosen=name: choose(chosen))
    application.styleHints().colorSchemeChanged.connect(
        lambda _scheme: choose("system") if remembered.theme == "system" else None
    )


def _connect_languages(window: MainWindow, remembered: Remembered) -> None:
    def choose(name: str) -> None:
        if name != remembered.language:
            remembered.language = name
            tell(Message(language.NEXT_TIME[language.meant(name)]), window)

    for name, action in window.actions_list.languages.items():
        action.setChecked(name == remembered.language)
        action.triggered.connect(lambda _checked, chosen=name: choose(chosen))
