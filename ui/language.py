"""The language of the window: which one, and what is loaded for it."""

from __future__ import annotations

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from ui import phrases

SYSTEM = "system"
"""What is remembered while nobody chose: the language of the operating system."""

LANGUAGES = {"en": "English", "es": "Español"}
"""Each language under its own name, so that whoever reads it finds it."""

NEXT_TIME = {
    "en": "The window speaks English when it is opened again.",
    "es": "La ventana habla español cuando se abra de nuevo.",
}
"""Said in the language that was chosen: the other one may be read with difficulty."""

_LOCALES = {
    # Both count like the place the program is from: a decimal point, commas between thousands.
    "en": QLocale(QLocale.Language.English, QLocale.Country.UnitedStates),
    "es": QLocale(QLocale.Language.Spanish, QLocale.Country.UnitedStates),
}

_loaded: list[QTranslator] = []


def meant(chosen: str) -> str:
    """``en`` or ``es``, where ``chosen`` may also be the system's."""
    if chosen in LANGUAGES:
        return chosen
    return "es" if QLocale.system().language() == QLocale.Language.Spanish else "en"


def speak(application: QApplication, chosen: str = SYSTEM) -> str:
    """Load a language for every widget that is made from now on; gives the one that was meant."""
    language = meant(chosen)
    while _loaded:
        application.removeTranslator(_loaded.pop())
    QLocale.setDefault(_LOCALES[language])
    phrases.choose(language)
    places = (
        ("qtbase", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)),
        ("corroborate", str(phrases.TRANSLATIONS)),
    )
    for name, folder in places:
        translator = QTranslator(application)
        if language != "en" and translator.load(f"{name}_{language}", folder):
            application.installTranslator(translator)
            _loaded.append(translator)
    return language
